/** What is a number's own and stands elsewhere (markers of its texts, codes it asked for): kept beside the number, so that a deletion finds it. */
import * as z from 'zod';
import { traceKey } from '../../shared/contract/keys.ts';
import { type FamilyId, familyIdSchema, type NumberId } from '../../shared/log/facts.ts';
import type { Item, Key, Write } from '../../shared/ports/table.ts';
import type { Instant } from '../../shared/time/zone.ts';

const traceSchema = z.object({ of: z.object({ pk: z.string(), sk: z.string() }), familyId: familyIdSchema.optional() });
type Trace = z.output<typeof traceSchema>;

export const traceOf = (item: Item): Trace => traceSchema.parse(item['trace']);

/** `ttl`: of what it leads to, in seconds. */
export function putTrace(id: NumberId, at: Instant, { pk, sk }: Key, { familyId, ttl }: { familyId?: FamilyId | undefined; ttl: number }): Write {
  const trace: Trace = { of: { pk, sk }, ...(familyId !== undefined && { familyId }) };
  return { put: { ...traceKey(id, at, pk), trace, ttl } };
}

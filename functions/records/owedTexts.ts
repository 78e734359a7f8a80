/** Texts that are owed a reply, by the time they were said: what a sweep looks through instead of every marker there is. */
import * as z from 'zod';
import { owedKey } from '../../shared/contract/keys.ts';
import { instantSchema } from '../../shared/log/facts.ts';
import type { Item, Write } from '../../shared/ports/table.ts';
import type { Instant } from '../../shared/time/zone.ts';

const owedTextSchema = z.object({ inboundId: z.string(), at: instantSchema });
/** Past the longest use of an answer. */
const KEPT_SECONDS = 2 * 86_400;

export const owedTextOf = (item: Item): z.output<typeof owedTextSchema> => owedTextSchema.parse(item['owed']);

/** Written with the marker, in the same transaction. */
export function putOwed(inboundId: string, at: Instant): Write {
  return { put: { ...owedKey(inboundId, at), owed: { inboundId, at }, ttl: Math.floor(at / 1000) + KEPT_SECONDS } };
}

/** A text that the carrier took, by the carrier's id: what a delivery report is of. */
import * as z from 'zod';
import { PURPOSES } from '../../shared/contract/firing.ts';
import { sentTextKey } from '../../shared/contract/keys.ts';
import { TEXT_KINDS } from '../../shared/contract/owedReply.ts';
import { dateSchema, familyIdSchema, instantSchema, numberIdSchema } from '../../shared/log/facts.ts';
import type { Table, Write } from '../../shared/ports/table.ts';
import { type Versioned, version } from './records.ts';

const sentTextSchema = z.object({
  to: numberIdSchema,
  kind: z.enum(TEXT_KINDS),
  sentAt: instantSchema,
  familyId: familyIdSchema.optional(),
  /** Of what nobody asked for: what became of it is a fact of the log. */
  nudge: z.object({ purpose: z.enum(PURPOSES), night: dateSchema }).optional(),
  /** What the carrier reported last. */
  outcome: z.enum(['delivered', 'failed']).optional(),
});
export type SentText = z.output<typeof sentTextSchema>;

/** Reports come up to 72 h late (`aws.md` §1.4). */
const KEPT_SECONDS = 5 * 86_400;

export async function readSentText(table: Table, carrierId: string): Promise<Versioned<SentText> | undefined> {
  const item = await table.get(sentTextKey(carrierId));
  return item && { v: version.parse(item).v, value: sentTextSchema.parse(item['text']) };
}

/** As the carrier has just taken it, beside the end of its claim. */
export function putSentText(carrierId: string, text: SentText): Write {
  return { put: itemOf(carrierId, text, 1) };
}

export function putReported(carrierId: string, text: SentText, over: number): Write {
  return { put: itemOf(carrierId, text, over + 1), if: { v: over } };
}

const itemOf = (carrierId: string, text: SentText, v: number) =>
  ({ ...sentTextKey(carrierId), v, text, ttl: Math.floor(text.sentAt / 1000) + KEPT_SECONDS });

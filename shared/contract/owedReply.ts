/** A reply that is owed, as it stands in the marker and travels on the queue: kinds and ids, no words. */
import * as z from 'zod';
import { factIdSchema, familyIdSchema, instantSchema, numberIdSchema } from '../log/facts.ts';

/** The kinds a sent text is reported as (design §5). */
export const TEXT_KINDS = [
  'bedtime', 'echo', 'checkin', 'step', 'reevaluation', 'weekly', 'reply', 'ask', 'safety', 'consent', 'stop', 'notice',
] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

export const owedReplySchema = z.object({
  /** With the kind, the cause of the reply: the text that it answers. */
  inboundId: z.string().min(1),
  kind: z.enum(['reply', 'ask', 'safety', 'consent', 'stop']),
  to: numberIdSchema,
  familyId: familyIdSchema.optional(),
  /** Which answer, by its name in the copy; `message` finds the words. */
  say: z.string().min(1).max(40),
  /** The facts it speaks of. */
  factIds: z.array(factIdSchema).max(100),
  /** A code or number that the answer needs and the log does not hold (`3` of PAUSE 3, a step id). */
  detail: z.string().max(40).optional(),
  /** When the text that is answered was said: a reply too late to be an answer is not sent. */
  saidAt: instantSchema,
});
export type OwedReply = z.output<typeof owedReplySchema>;

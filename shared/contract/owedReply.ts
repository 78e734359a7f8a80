/** A reply that is owed, as it stands in the marker and travels on the queue: kinds and ids, no words. */
import * as z from 'zod';
import { factIdSchema, familyIdSchema, instantSchema, numberIdSchema } from '../log/facts.ts';

/** The kinds a sent text is reported as (design §5). */
export const TEXT_KINDS = [
  'bedtime', 'echo', 'checkin', 'step', 'reevaluation', 'weekly', 'reply', 'ask', 'safety', 'consent', 'stop', 'notice',
] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** Which answer is owed, by its name in the copy; `message` finds the words in the family's language. */
export const SAYS = [
  // the number and the service
  'stopped', 'come-back', 'deleted', 'deleted-one', 'delete-how', 'delete-who', 'delete-kept', 'owner-only', 'nothing-kept', 'export', 'start-consent', 'back-again',
  'stranger', 'help', 'too-many', 'crisis', 'emergency', 'doctor', 'low',
  'low-again', 'hazard',
  'zone', 'zone-now', 'zone-which', 'zone-unknown', 'travel', 'away', 'lang', 'reminder-time',
  // on the way in, and who is in
  'consent-again', 'declined', 'abroad', 'join', 'invite', 'code-wrong', 'code-used', 'code-expired', 'code-later', 'carers-full', 'carer-in', 'carer-called',
  'who', 'leave-ask', 'left', 'only-you', 'removed', 'no-such-carer', 'child-unmuted', 'child-muted', 'no-such-child', 'which-family', 'yes-nothing',
  'join-already', 'children-full',
  // the log
  'echo', 'sum', 'doubt', 'unclear', 'corrected', 'which', 'nothing-to-correct', 'undone', 'nothing-to-undo',
  'how-kept', 'how-again', 'mood', 'mood-low', 'mood-again', 'digit', 'chat', 'question', 'child-called', 'set-right', 'set-right-how', 'rest-not', 'left-out', 'leave-not', 'carer-name',
  // asking what is known
  'plan', 'why', 'night', 'week', 'what-now',
  // steering
  'review', 'review-path', 'review-kept', 'review-small', 'review-rest', 'review-no-path', 'ended', 'still-resting', 'feeds-ask', 'feeds-young', 'feeds-stay', 'paused-asks',
  'step-ready', 'step-wait', 'step-back', 'no-offer', 'no-step-back', 'paused', 'resumed', 'sick', 'bedtime', 'bedtime-tonight', 'bedtime-odd', 'ready-or-wait', 'late-ok',
  'late-not', 'early', 'rhythm', 'night-replies', 'on-duty', 'weekly-day', 'clock-shift', 'clock-shift-off', 'no-clock-change', 'held', 'held-later', 'held-on', 'ahead', 'how-long',
] as const;
export type Say = (typeof SAYS)[number];

export const owedReplySchema = z.object({
  /** With the kind, the cause of the reply: the text that it answers. */
  inboundId: z.string().min(1),
  kind: z.enum(['reply', 'ask', 'safety', 'consent', 'stop']),
  to: numberIdSchema,
  familyId: familyIdSchema.optional(),
  say: z.enum(SAYS),
  /** The facts it speaks of. */
  factIds: z.array(factIdSchema).max(100),
  /** A code or number that the answer needs and the log does not hold (`3` of PAUSE 3, a step id). */
  detail: z.string().max(40).optional(),
  /** A question on the way in that rides on this answer, by its slot. */
  rides: z.string().max(20).optional(),
  /** When the text that is answered was said: a reply too late to be an answer is not sent. */
  saidAt: instantSchema,
});
export type OwedReply = z.output<typeof owedReplySchema>;

/** What an alarm clock carries: who, what for, which night, due when. No words, no number, no plan version. */
import * as z from 'zod';
import { dateSchema, familyIdSchema, instantSchema } from '../log/facts.ts';

/** Texts nobody asked for (design §3). `notice` is the late-bedtime line. */
export const PURPOSES = ['bedtime', 'echo', 'checkin', 'step', 'reevaluation', 'weekly', 'notice'] as const;
export type Purpose = (typeof PURPOSES)[number];

export const firingSchema = z.object({
  familyId: familyIdSchema,
  purpose: z.enum(PURPOSES),
  /** The night the text is about; for a weekly text the local date it is due. */
  night: dateSchema,
  /** Epoch milliseconds; how long a late ring is still useful is asked of the log, not of the clock. */
  dueAt: instantSchema,
});
export type Firing = z.output<typeof firingSchema>;

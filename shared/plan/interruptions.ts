/**
 * Illness, travel and other upheavals: which nights count for nothing, how long, and where the plan
 * goes on afterwards. Nights away never count for a step or against it.
 */
import type { PAUSE_REASONS } from '../log/facts.ts';
import type { ContextTag } from '../text/reading.ts';

export type PauseReason = (typeof PAUSE_REASONS)[number];
export type InterruptionName =
  | 'sick' | 'fever' | 'teething' | 'shots' | 'travel' | 'clock_shift' | 'visitors' | 'daycare'
  | 'new_sibling' | 'move_home' | 'milestone' | 'separation' | 'parent_low' | 'no_log';

interface Interruption {
  /** `pause` rests the plan and its reminders; `hold` only withholds what would take something away. */
  action: 'pause' | 'hold';
  /** A tag excludes so many nights in a row; after that a night counts again. */
  maxNights?: number;
  resume: 'ask' | 'auto' | 'second-night-home';
  thenReevaluate?: true;
  route?: 'fever-card' | 'care-card';
}

/** Basis: teething and shots A (no change, or more sleep, measured); the limits of nights are E. */
export const INTERRUPTIONS: Record<InterruptionName, Interruption> = {
  sick: { action: 'pause', resume: 'ask' },
  fever: { action: 'pause', resume: 'ask', route: 'fever-card' },
  teething: { action: 'hold', maxNights: 3, resume: 'auto' },
  shots: { action: 'hold', maxNights: 2, resume: 'auto' },
  travel: { action: 'pause', resume: 'second-night-home' },
  clock_shift: { action: 'hold', maxNights: 3, resume: 'auto' },
  visitors: { action: 'hold', maxNights: 3, resume: 'auto' },
  daycare: { action: 'hold', maxNights: 7, resume: 'ask' },
  new_sibling: { action: 'hold', maxNights: 21, resume: 'ask' },
  move_home: { action: 'hold', maxNights: 14, resume: 'ask' },
  milestone: { action: 'hold', maxNights: 7, resume: 'auto', thenReevaluate: true },
  separation: { action: 'hold', maxNights: 7, resume: 'ask' },
  parent_low: { action: 'pause', resume: 'ask', route: 'care-card' },
  no_log: { action: 'hold', resume: 'auto' },
};

/** A tag in a log, and the interruption it means. */
export const LOG_TAGS: Record<ContextTag, InterruptionName> = {
  sick: 'sick', teething: 'teething', travel: 'travel', vaccine: 'shots', regression: 'milestone', visitors: 'visitors',
};

/** Days after the first on which "is she well again?" is asked, at 10:00. */
export const SICK_FOLLOWUP_DAYS = [3, 7] as const;
/** So is a journey without a given length: "are you back to normal days?" Ours. */
export const AWAY_ASKED_DAYS = [3, 7] as const;
/** Silent nights: one light check-in, weekly only, rest. */
export const SILENT_NIGHTS = { checkin: 3, weeklyOnly: 7, rest: 21 } as const;

/** Steps back after so many nights away: none up to 3, one up to 7, two beyond. C; the steps are E. */
const RESTART = [{ nightsMax: 3, stepsBack: 0 }, { nightsMax: 7, stepsBack: 1 }] as const;
const STEPS_BACK_MOST = 2;

export function restartStepsBack(nightsAway: number): number {
  return RESTART.find(({ nightsMax }) => nightsAway <= nightsMax)?.stepsBack ?? STEPS_BACK_MOST;
}

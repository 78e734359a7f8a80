/**
 * "You can always re-evaluate": is the family better off than when the plan began, by its own nights?
 * Medians of the last five usable nights against the first five; never a norm, never another child.
 */
import * as z from 'zod';
import { measure, median } from '../night/measures.ts';
import type { Night } from '../night/night.ts';
import type { ReviewAnswer } from '../log/facts.ts';
import type { Lang } from '../text/reading.ts';

export const REVIEW_TRIGGERS = [
  'ten-usable', 'fourteen-on-step', 'two-backs', 'low-feel', 'three-smaller', 'after-milestone',
  /** With CHANGE, at any time. */
  'asked',
] as const;
export type ReviewTrigger = (typeof REVIEW_TRIGGERS)[number];

/** `reevaluate` of the method; E but the ten nights (C). */
export const REVIEW = {
  usableNights: 10,
  nightsOnStep: 14,
  backs: 2,
  backsWithinNights: 10,
  feelAtMost: 2,
  lowFeels: 3,
  ofFeels: 5,
  smallerRun: 3,
  /** An unanswered one lapses after so many days (design §8). */
  lapseDays: 3,
  /** Nights on either side of the comparison; fewer known than `knownMin` of a measure compare nothing. */
  compareNights: 5,
  knownMin: 3,
  /** Usable nights at hand: the doctor's cut-offs look at seven. */
  recentNights: 7,
  /** So many without gain: suggest the child's doctor, the plan rests. */
  withoutGainMax: 3,
  /** REST. */
  restNights: 14,
} as const;

/** Five equal answers. No opt-out word is ever offered. */
export const REEVALUATION_OFFERS: readonly {
  id: ReviewAnswer;
  say: Record<Lang, string>;
}[] = [
  { id: 'KEEP', say: { en: 'Keep going, same step.', es: 'Seguir igual, mismo paso.' } },
  { id: 'SMALL', say: { en: 'Smaller steps, more nights each.', es: 'Pasos cortos, con tiempo para cada uno.' } },
  {
    id: 'SWITCH',
    say: {
      en: 'Try another gentle path (stay-close, bedtime shift or feed first).',
      es: 'Probar otro camino suave (estar cerca, otra hora o pecho antes).',
    },
  },
  { id: 'REST', say: { en: 'Rest 2 weeks. Nothing is lost.', es: 'Descansar 2 semanas. Nada se pierde.' } },
  {
    id: 'ENOUGH',
    say: {
      en: 'Stay right here for good. What you have now is a fine plan.',
      es: 'Quedarse en este paso. Lo que ya tienes es un buen plan.',
    },
  },
];

export const sampleSchema = z.object({
  help: z.number().optional(), sol: z.number().optional(), wakes: z.number().optional(),
  longest: z.number().optional(), waso: z.number().optional(), feel: z.number().optional(),
  sleep: z.number().optional(), good: z.number().optional(),
});
/** What is known of one usable night; minutes, but `help` (0 … 6), `wakes`, `feel` (1 … 5) and `good` (1, or 0 for a night that was not). */
export type Sample = z.output<typeof sampleSchema>;

export function sampleOf(night: Night, measures = measure(night)): Sample {
  const { helpLevel, solMin, wakes, longestMin, wasoMin, sleepMin } = measures;
  const { feel } = night.said;
  const known: Sample = {};
  if (helpLevel !== undefined) known.help = helpLevel;
  if (solMin !== undefined) known.sol = solMin;
  if (wakes !== undefined) known.wakes = wakes;
  if (longestMin !== undefined) known.longest = longestMin;
  if (wasoMin !== undefined) known.waso = wasoMin;
  if (feel !== undefined) known.feel = feel;
  if (sleepMin !== undefined) known.sleep = sleepMin;
  return known;
}

/** Least change that counts as better; minus = less of it. Help alone is enough, else two of the rest. */
const BETTER_BY = { sol: -10, wakes: -1, longest: 45, waso: -20, feel: 1 } as const;
const OTHERS = Object.entries(BETTER_BY) as [keyof typeof BETTER_BY, number][];
const HELP_BETTER_BY = -1;
const OTHERS_BETTER_MIN = 2;

function knownOf(side: readonly Sample[], of: keyof Sample): number[] {
  const known: number[] = [];
  for (const sample of side) {
    const value = sample[of];
    if (value !== undefined) known.push(value);
  }
  return known;
}

function change(first: readonly Sample[], last: readonly Sample[], of: keyof Sample): number | undefined {
  const before = knownOf(first, of);
  if (before.length < REVIEW.knownMin) return undefined;
  const after = knownOf(last, of);
  return after.length < REVIEW.knownMin ? undefined : median(after)! - median(before)!;
}

/** Medians of the child's own first and last usable nights; a measure stands only where both sides know it. */
export interface ThenAndNow {
  then: Sample;
  now: Sample;
}

export function thenAndNow(first: readonly Sample[], recent: readonly Sample[]): ThenAndNow {
  const last = recent.slice(-REVIEW.compareNights);
  const both: ThenAndNow = { then: {}, now: {} };
  for (const measured of ['help', 'sol', 'wakes', 'longest', 'waso', 'feel'] as const) {
    const [before, after] = [first, last].map((side) => median(knownOf(side, measured)));
    if (before === undefined || after === undefined) continue;
    both.then[measured] = before;
    both.now[measured] = after;
  }
  return both;
}

/** Undefined where too little is known to say. */
export function isBetter(first: readonly Sample[], recent: readonly Sample[]): boolean | undefined {
  const last = recent.slice(-REVIEW.compareNights);
  if (first.length < REVIEW.compareNights || last.length < REVIEW.compareNights) return undefined;
  const help = change(first, last, 'help');
  if (help !== undefined && help <= HELP_BETTER_BY) return true;
  let compared = 0;
  let better = 0;
  for (const [name, by] of OTHERS) {
    const moved = change(first, last, name);
    if (moved === undefined) continue;
    compared += 1;
    if (by < 0 ? moved <= by : moved >= by) better += 1;
  }
  if (better >= OTHERS_BETTER_MIN) return true;
  return help === undefined && compared < OTHERS_BETTER_MIN ? undefined : false;
}

/**
 * The plan of faults, drawn from the seed before anything happens and printed first. Rates differ from
 * seed to seed, so that one seed is rich in lost processes and another in late clocks.
 */
import { Chance } from './chance.ts';

/** What may befall one walk at one of its calls to the outside. */
export const WALK_FAULTS = [
  /** The process is lost before the call, or after it was done and before its answer came. */
  'lost-before', 'lost-after',
  /** The service refuses before it does anything; or does it, and no answer comes. */
  'throttled', 'timed-out-after',
  /** Another transaction on the same record is under way. */
  'contention',
  /** The same message is worked on by another process at this very moment. */
  'beside',
  /** A carer of the family texts at this very moment. */
  'race',
] as const;
export type WalkFault = (typeof WALK_FAULTS)[number];

export interface FaultPlan {
  /** What the carrier takes of the whole service: an ordinary number. */
  readonly textsPerSecond: number;
  /** How many walks meet a fault, and of which kind by weight. */
  readonly walks: number;
  readonly kinds: Readonly<Record<WalkFault, number>>;
  readonly queueTwice: number;
  readonly queueLate: number;
  readonly streamTwice: number;
  readonly streamLate: number;
  readonly ringTwice: number;
  readonly ringLate: number;
  readonly clockConflict: number;
  readonly smsRetryable: number;
  readonly smsRefused: number;
  readonly smsUnknownLeft: number;
  readonly smsUnknownNotLeft: number;
  /** No answer for a safety card: far more often than for others, because there are so few of them. */
  readonly safetyUnknown: number;
  /** Reports of what became of a text: none at all, hours late, twice, and that it failed. */
  readonly reportNever: number;
  readonly reportLate: number;
  readonly reportTwice: number;
  readonly reportFailed: number;
  /** After a text of ours somebody opts out at the carrier, which tells nobody at once. */
  readonly optOut: number;
  readonly carrierTwice: number;
  readonly carrierLate: number;
}

const TEXTS_PER_SECOND = 1;
const TYPICAL: Omit<FaultPlan, 'kinds' | 'textsPerSecond'> = {
  walks: 0.08, queueTwice: 0.04, queueLate: 0.05, streamTwice: 0.04, streamLate: 0.05, ringTwice: 0.05, ringLate: 0.5,
  clockConflict: 0.03, smsRetryable: 0.02, smsRefused: 0.003, smsUnknownLeft: 0.006, smsUnknownNotLeft: 0.006, safetyUnknown: 0.3,
  reportNever: 0.15, reportLate: 0.1, reportTwice: 0.08, reportFailed: 0.03, optOut: 0.001, carrierTwice: 0.02, carrierLate: 0.03,
};
const TYPICAL_KINDS: Record<WalkFault, number> = {
  'lost-before': 20, 'lost-after': 20, throttled: 15, 'timed-out-after': 15, contention: 10, beside: 10, race: 10,
};
/** A rate is drawn between half and one and a half times the typical one. */
const SPREAD = { least: 0.5, width: 1 } as const;

export function planFaults(seed: number, faults: 'none' | 'all'): FaultPlan {
  const chance = new Chance(seed, 'plan of faults');
  const drawn = <T extends Record<string, number>>(typical: T): T =>
    Object.fromEntries(Object.entries(typical).map(([name, rate]) => {
      const factor = SPREAD.least + SPREAD.width * chance.next();
      return [name, faults === 'none' ? 0 : Math.round(rate * factor * 10_000) / 10_000];
    })) as T;
  return { textsPerSecond: TEXTS_PER_SECOND, ...drawn(TYPICAL), kinds: drawn(TYPICAL_KINDS) };
}

export function faultLines(seed: number, plan: FaultPlan): string[] {
  const { kinds, textsPerSecond: _, ...rates } = plan;
  if (plan.walks === 0) return [`faults: none (seed ${seed})`];
  return [
    `faults: all (seed ${seed})`,
    `  rates  ${Object.entries(rates).map(([name, rate]) => `${name} ${rate}`).join(' · ')}`,
    `  of the walks that meet one, by weight  ${Object.entries(kinds).map(([name, weight]) => `${name} ${weight}`).join(' · ')}`,
  ];
}

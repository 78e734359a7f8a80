/**
 * The foundation and the eight ladders as data: which step follows which, and what each needs.
 * The words of every step stand next door, by language (`words-en.ts`, `words-es.ts`).
 */
import type { StepId } from '../log/facts.ts';

/** The ladders, named as a family's `association` is. Each begins where the child is helped most. */
export const LADDER_NAMES = [
  'nursing', 'bottle', 'pacifier', 'rocking', 'contact', 'bedshare_move', 'wheels', 'presence',
] as const;

/** Walked beside a ladder when the family asks for it, and left for the step it was on: feeds are never cut unasked. */
const ADDON_NAMES = ['night_cut_breast', 'night_cut_bottle', 'night_wean_bedshare', 'fade_bedtime', 'sched_wake', 'wake_to_sleep'] as const;
export const PATH_NAMES = [...LADDER_NAMES, ...ADDON_NAMES] as const;
export type LadderName = (typeof PATH_NAMES)[number];

type AdvanceRule = 'ADV' | 'ADV_SOFT' | 'ADV_CUT' | 'ADV_FADE' | 'ADV_CLEAR';
type HelpLevel = 0 | 1 | 2 | 3 | 4 | 5 | 6;

interface StepData {
  id: string;
  /** How the child falls asleep on this step, 6 most help … 0 least; the foundation moves no help. */
  help?: HelpLevel;
  /** Fewest nights before it can be left, at pace 1. */
  minNights: number;
  /** The pace never asks for more than so many. */
  mostNights?: number;
  adv: AdvanceRule;
  /** `none`: nothing was taken away, so there is nothing to give back. */
  back: 'BACK' | 'none';
  /** Only adds something: announced, never needing consent. Everything else is offered. */
  cueOnly?: true;
  /** Corrected months. */
  minAgeMonths?: number;
  /** The family may pass it by; WAIT on it does. */
  optional?: true;
  /** Taken again and again, a bit further each time, until this holds. */
  repeatUntil?: 'rock-3-min' | 'seat-at-door' | 'feed-5-min' | 'feed-60-ml';
  /** Hand-over to another ladder after the last step. */
  next?: { ladder: LadderName; step: string };
}

export const FOUNDATION = [
  { id: 'F1', minNights: 3, adv: 'ADV_SOFT', back: 'none', cueOnly: true },
  { id: 'F2', minNights: 4, adv: 'ADV_SOFT', back: 'none', cueOnly: true },
  { id: 'F3', minNights: 7, adv: 'ADV_SOFT', back: 'none', cueOnly: true },
] as const satisfies StepData[];

export const LADDERS = {
  nursing: [
    { id: 'N1', help: 6, minNights: 7, adv: 'ADV_SOFT', back: 'none', cueOnly: true },
    { id: 'N2', help: 6, minNights: 5, adv: 'ADV', back: 'BACK' },
    { id: 'N3', help: 5, minNights: 4, adv: 'ADV', back: 'BACK' },
    { id: 'N4', help: 5, minNights: 4, adv: 'ADV', back: 'BACK' },
    { id: 'N5', help: 4, minNights: 4, adv: 'ADV', back: 'BACK', next: { ladder: 'presence', step: 'P2' } },
  ],
  bottle: [
    { id: 'B1', help: 6, minNights: 7, adv: 'ADV_SOFT', back: 'none', cueOnly: true },
    { id: 'B2', help: 6, minNights: 5, adv: 'ADV', back: 'BACK' },
    { id: 'B3', help: 5, minNights: 4, adv: 'ADV', back: 'BACK' },
    { id: 'B4', help: 5, minNights: 4, adv: 'ADV', back: 'BACK' },
    { id: 'B5', help: 4, minNights: 4, adv: 'ADV', back: 'BACK', next: { ladder: 'presence', step: 'P2' } },
  ],
  pacifier: [
    { id: 'C1', help: 6, minNights: 4, adv: 'ADV', back: 'BACK' },
    { id: 'C2', help: 5, minNights: 7, adv: 'ADV_SOFT', back: 'none', cueOnly: true },
    { id: 'C3', help: 4, minNights: 5, adv: 'ADV', back: 'BACK', minAgeMonths: 12 },
    { id: 'C4', help: 4, minNights: 4, adv: 'ADV', back: 'BACK', minAgeMonths: 12 },
    {
      id: 'C5', help: 3, minNights: 4, adv: 'ADV', back: 'BACK', minAgeMonths: 12,
      next: { ladder: 'presence', step: 'P3' },
    },
  ],
  rocking: [
    { id: 'R1', help: 6, minNights: 7, adv: 'ADV_SOFT', back: 'none', cueOnly: true },
    { id: 'R2', help: 6, minNights: 3, adv: 'ADV_CUT', back: 'BACK', repeatUntil: 'rock-3-min' },
    { id: 'R3', help: 5, minNights: 4, adv: 'ADV', back: 'BACK' },
    { id: 'R4', help: 5, minNights: 4, adv: 'ADV', back: 'BACK' },
    { id: 'R5', help: 4, minNights: 4, adv: 'ADV', back: 'BACK', next: { ladder: 'presence', step: 'P2' } },
  ],
  contact: [
    { id: 'H1', help: 5, minNights: 4, adv: 'ADV', back: 'BACK' },
    { id: 'H2', help: 5, minNights: 4, adv: 'ADV', back: 'BACK' },
    { id: 'H3', help: 4, minNights: 5, adv: 'ADV', back: 'BACK' },
    { id: 'H4', help: 3, minNights: 5, adv: 'ADV', back: 'BACK', next: { ladder: 'presence', step: 'P3' } },
  ],
  bedshare_move: [
    { id: 'M1', help: 5, minNights: 4, adv: 'ADV_SOFT', back: 'none', cueOnly: true },
    { id: 'M2', help: 4, minNights: 5, adv: 'ADV', back: 'BACK' },
    { id: 'M3', help: 4, minNights: 5, adv: 'ADV', back: 'BACK' },
    { id: 'M4', help: 3, minNights: 5, adv: 'ADV', back: 'BACK' },
    {
      id: 'M5', help: 3, minNights: 5, adv: 'ADV', back: 'BACK', minAgeMonths: 6, optional: true,
      next: { ladder: 'presence', step: 'P4' },
    },
  ],
  // W1 and W3 advance softly but end the rides, so they are offered and not merely announced.
  wheels: [
    { id: 'W1', help: 6, minNights: 3, adv: 'ADV_SOFT', back: 'none' },
    { id: 'W2', help: 6, minNights: 5, adv: 'ADV', back: 'BACK' },
    { id: 'W3', help: 6, minNights: 3, adv: 'ADV_SOFT', back: 'BACK', next: { ladder: 'rocking', step: 'R2' } },
  ],
  presence: [
    { id: 'P1', help: 4, minNights: 3, adv: 'ADV', back: 'BACK' },
    { id: 'P2', help: 4, minNights: 3, adv: 'ADV', back: 'BACK' },
    { id: 'P3', help: 3, minNights: 3, adv: 'ADV', back: 'BACK' },
    { id: 'P4', help: 2, minNights: 3, adv: 'ADV', back: 'BACK' },
    { id: 'P5', help: 1, minNights: 3, adv: 'ADV', back: 'BACK', repeatUntil: 'seat-at-door' },
    { id: 'P6', help: 1, minNights: 3, adv: 'ADV', back: 'BACK' },
    { id: 'P7', help: 0, minNights: 4, adv: 'ADV', back: 'BACK', optional: true },
  ],
  // A, with a clinician's yes; the family bed (Gordon) C, from 12 months.
  night_cut_breast: [
    { id: 'K1', minNights: 2, adv: 'ADV_CUT', back: 'BACK', minAgeMonths: 6, repeatUntil: 'feed-5-min' },
    { id: 'K2', minNights: 2, adv: 'ADV_CUT', back: 'BACK', minAgeMonths: 6 },
  ],
  night_cut_bottle: [
    { id: 'L1', minNights: 2, adv: 'ADV_CUT', back: 'BACK', minAgeMonths: 6, repeatUntil: 'feed-60-ml' },
    { id: 'L2', minNights: 2, adv: 'ADV_CUT', back: 'BACK', minAgeMonths: 6 },
  ],
  night_wean_bedshare: [
    { id: 'G1', minNights: 3, adv: 'ADV_SOFT', back: 'BACK', minAgeMonths: 12 },
    { id: 'G2', minNights: 3, adv: 'ADV_SOFT', back: 'BACK', minAgeMonths: 12 },
    { id: 'G3', minNights: 4, adv: 'ADV', back: 'BACK', minAgeMonths: 12 },
  ],
  // A: the repeat counts the quarter hours by which bedtime is later.
  fade_bedtime: [{ id: 'E1', minNights: 1, adv: 'ADV_FADE', back: 'none', minAgeMonths: 6 }],
  // A, C: a stir every night, then every second; the lighter variant for 3 to 5 nights.
  sched_wake: [
    { id: 'S1', minNights: 5, mostNights: 7, adv: 'ADV_CLEAR', back: 'none', minAgeMonths: 6 },
    { id: 'S2', minNights: 5, mostNights: 7, adv: 'ADV_CLEAR', back: 'none', minAgeMonths: 6 },
  ],
  wake_to_sleep: [{ id: 'Z1', minNights: 3, mostNights: 5, adv: 'ADV_CLEAR', back: 'none', minAgeMonths: 6 }],
} as const satisfies Record<LadderName, StepData[]>;

export type StepKey = (typeof FOUNDATION)[number]['id'] | (typeof LADDERS)[LadderName][number]['id'];

export interface Step extends StepData {
  id: StepKey;
  ladder: LadderName | 'foundation';
}

export const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ...FOUNDATION.map((step): [string, Step] => [step.id, { ...step, ladder: 'foundation' }]),
  ...PATH_NAMES.flatMap((ladder) =>
    LADDERS[ladder].map((step): [string, Step] => [step.id, { ...step, ladder }])),
]);

/** The step of that id, or undefined where these rules know none (a fact of other rules). */
export function stepOf(id: StepId): Step | undefined {
  return STEPS.get(id);
}

export function stepIdOf(key: StepKey): StepId {
  return key as string as StepId;
}

/** A step of an add-on: it says nothing of how the child falls asleep. */
export function isAddon(step: Step): boolean {
  return (ADDON_NAMES as readonly string[]).includes(step.ladder);
}

/** The steps that are counted, by their ids. */
export type CountedKey = 'R2' | 'P5' | 'K1' | 'L1';

/** Steps counted in minutes, millilitres or seat moves: a smaller step is a smaller number there. */
export function isCountable(step: Step): boolean {
  return step.repeatUntil !== undefined;
}

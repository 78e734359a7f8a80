/**
 * The child's own pace: five answers of the screen become a multiplier of nights and a step size.
 * An engineering proposal (E), not a validated test; the words to a parent say "persistent".
 */
import type { Child } from '../log/facts.ts';

export const TRAITS = ['intensity', 'persistence', 'adaptability', 'sensitivity', 'rhythm'] as const;

/** The screen's questions, answered by five digits such as 13232. */
export const SCREEN = [
  { id: 'T1', trait: 'intensity', q: 'When upset: 1 soft fuss, 2 cries, 3 goes from 0 to 100 fast?' },
  { id: 'T2', trait: 'persistence', q: 'When you say not now: 1 lets go, 2 keeps on a bit, 3 never gives up?' },
  { id: 'T3', trait: 'adaptability', q: 'New place or change: 1 fine, 2 needs a little time, 3 takes days?' },
  { id: 'T4', trait: 'sensitivity', q: 'Noise, light, tags, wet diaper: 1 does not mind, 2 notices, 3 very bothered?' },
  { id: 'T5', trait: 'rhythm', q: 'Sleepy and hungry times: 1 like a clock, 2 vary some, 3 never the same?' },
] as const;

export type TemperamentName = 'easygoing' | 'in_between' | 'persistent';

export const TEMPERAMENTS: readonly {
  name: TemperamentName;
  /** Sum of the five scores, both ends included. */
  sum: readonly [number, number];
  pace: number;
  /** Of countable steps only; else the plan would double in length. */
  stepSize: number;
  /** What to tell parents of the whole way (`coaching.md` §4): the shortest plans, rounded up. E. */
  weeks: readonly [number, number];
}[] = [
  { name: 'easygoing', sum: [5, 7], pace: 1, stepSize: 1, weeks: [5, 8] },
  { name: 'in_between', sum: [8, 11], pace: 1.25, stepSize: 1, weeks: [6, 11] },
  { name: 'persistent', sum: [12, 15], pace: 1.67, stepSize: 0.5, weeks: [9, 15] },
];

/** Weeks to plan on at that pace. */
export function weeksAt({ pace }: Pace): readonly [number, number] {
  return TEMPERAMENTS.findLast((one) => pace >= one.pace)!.weeks;
}

/** A 3 on intensity, persistence or adaptability slows the pace to at least this. */
const STRONG_TRAIT_PACE = 1.5;
/** A 3 on rhythm doubles the nights of F2. */
export const RHYTHM_F2_FACTOR = 2;

export interface Pace {
  type: TemperamentName;
  /** Multiplies the nights of ladder steps; never those of the foundation. */
  pace: number;
  stepSize: number;
  /** Light, sound and clothing comfort belong to the foundation of this child (sensitivity 3). */
  comfortFirst: boolean;
  /** Bedtime place and people stay as they are; one change at a time (adaptability 3). */
  oneChange: boolean;
  /** No scheduled awakening for a child without a rhythm (rhythm 3). */
  steadyRhythm: boolean;
}

function classOf(sum: number): number {
  return TEMPERAMENTS.findIndex(({ sum: [least, most] }) => sum >= least && sum <= most);
}

/** `learned`: by how many classes the log slowed the pace (`relearn.ts`); a strong trait keeps its least pace. */
export function paceOf(child: Child, learned = 0): Pace {
  const [intensity, persistence, adaptability, sensitivity, rhythm] = child.temperament;
  const screened = classOf(intensity + persistence + adaptability + sensitivity + rhythm);
  const type = TEMPERAMENTS[screened]!;
  const moved = TEMPERAMENTS[Math.min(TEMPERAMENTS.length - 1, Math.max(0, screened + learned))]!;
  const strong = Math.max(intensity, persistence, adaptability) === 3;
  return {
    type: type.name,
    pace: strong ? Math.max(STRONG_TRAIT_PACE, moved.pace) : moved.pace,
    stepSize: type.stepSize,
    comfortFirst: sensitivity === 3,
    oneChange: adaptability === 3,
    steadyRhythm: rhythm !== 3,
  };
}

/** What the plan says beyond its steps: looking again, resting, ending. Each language fills this shape. */
import type { ThenAndNow } from '../plan/reevaluation.ts';
import type { Variants } from './copy.ts';

/** Another gentle path that SWITCH can take. */
const PATH_NAMES = ['close', 'feed', 'bedtime'] as const;
export type PathName = (typeof PATH_NAMES)[number];
export const isPathName = (word: string): word is PathName => (PATH_NAMES as readonly string[]).includes(word);

export interface PlanCopy {
  // --- looking again
  /** The five equal answers; `better` where the nights say so. */
  review(name: string, better: boolean): Variants;
  reviewPath(paths: readonly PathName[]): Variants;
  reviewKept(): string;
  /** `say`: the smaller step, where the step can be made smaller. */
  reviewSmall(name: string, say: string | undefined): Variants;
  reviewRest(nights: number): string;
  reviewNoPath(name: string): string;
  /** Three looks without gain: for the doctor to hear, and the plan rests. */
  seeDoctor(name: string): Variants;
  /** The cut-offs of a clinical look, met over a week of the child's own nights. */
  askDoctor(name: string): Variants;

  // --- an end worth keeping
  /** `done`: the ladder is at its end; else the family said that this is enough. */
  ended(name: string, done: boolean, nights: ThenAndNow): Variants;

  // --- resting
  sickRests(name: string): Variants;
  wellAgain(name: string): string;
  backHome(name: string): string;
  stillResting(name: string): string;
  /** PAUSE n with a reason: so many nights, and then a question. */
  pausedAsks(nights: number): string;
}

/** What the plan says beyond its steps: looking again, resting, ending. Each language fills this shape. */
import type { Scope } from '../log/facts.ts';
import type { ThenAndNow } from '../plan/reevaluation.ts';
import type { LocalTime } from '../time/local.ts';
import type { Variants } from './copy.ts';

/** Another gentle path that SWITCH can take. */
const PATH_NAMES = ['close', 'feed', 'bedtime', 'stir'] as const;
export type PathName = (typeof PATH_NAMES)[number];
export const isPathName = (word: string): word is PathName => (PATH_NAMES as readonly string[]).includes(word);

/** Nights that do not speak for a step, by what they were. */
export interface LeftOut {
  readonly what: 'sick' | 'away' | 'rest' | 'teething' | 'shots' | 'visitors' | 'rough' | 'clocks' | 'change' | 'clingy' | 'untold';
  readonly nights: number;
}
/** Why a step is offered: so many of the last nights were good or had the step done, none was hard, it is a smaller one, or its turn has come. */
export type OfferReason = { readonly good: number; readonly of: number } | { readonly done: number; readonly of: number } | 'calm' | 'smaller' | 'next';
/** One of several children, with the name of its step. */
export interface ChildStep {
  readonly name: string;
  readonly step: string;
}

export interface PlanCopy {
  /** "; left out: 1 sick, 2 untold", or nothing. */
  leftOut(nights: readonly LeftOut[]): string;

  // --- where a step is tried
  scope(scope: Scope): string;
  /** `night`: what to try there. */
  newScope(name: string, scope: Scope, night: string): Variants;
  /** At a waking where the step is not asked for. */
  outside(night: string): string;

  // --- several children, one bedtime
  planSeveral(children: readonly ChildStep[]): Variants;
  /** `isNew`: a cue begins tonight, which WAIT refuses. */
  reminderSeveral(bedtime: LocalTime, children: readonly ChildStep[], isNew: boolean): Variants;

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

  // --- fewer night feeds, only where asked
  feedsAsk(name: string): string;
  feedsYoung(name: string): string;
  feedsStay(): string;

  // --- resting
  sickRests(name: string): Variants;
  /** Behind a card. */
  illRests(): string;
  wellAgain(name: string): string;
  backHome(name: string): string;
  stillResting(name: string): string;
  /** PAUSE n with a reason: so many nights, and then a question. */
  pausedAsks(nights: number): string;
}

/** Of two lists said alike, what differs: then and now have nothing to tell where they are the same. */
export function changed(before: readonly string[], after: readonly string[]): [string[], string[]] {
  const differs = before.map((part, i) => part !== after[i]);
  return [before.filter((_, i) => differs[i]), after.filter((_, i) => differs[i])];
}

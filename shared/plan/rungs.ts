/**
 * Where a child can go from where it is: forward, back, smaller. Pure geometry of the ladder with its
 * numbers; whether it may go there tonight is for `judge.ts`.
 */
import type { Child, FactOf } from '../log/facts.ts';
import { median } from '../night/measures.ts';
import type { LocalDate, LocalTime } from '../time/local.ts';
import { type Gate, gateOf } from './age.ts';
import { RULE } from './coaching.ts';
import { fadeMove } from './fadeMove.ts';
import { fadeStops } from './fadeStop.ts';
import type { Counted, PlanFold, Stretch } from './foldState.ts';
import { type CountedKey, isAddon, isCountable, type Step, stepIdOf } from './ladders.ts';
import { freshRung, knownStep, type Rung, sameRung, sequenceOf, stepAfter, stepBefore } from './sequence.ts';
import { isStir, stirOf } from './stir.ts';
import { type Pace, paceOf } from './temperament.ts';

/** What a countable step counts, as far as known. */
export type StepNumber =
  | { unit: 'rock-minutes'; less: number; target?: number }
  | { unit: 'feed-minutes'; less: number; target?: number }
  | { unit: 'feed-ml'; less: number; target?: number }
  | { unit: 'seat-moves'; moves: number }
  /** `tonight`: whether tonight is one of the nights for it, where it comes every second one. */
  | { unit: 'stir'; at: LocalTime; every2nd: boolean; tonight: boolean };

export interface NextStep extends Rung {
  how: FactOf<'step-taken'>['how'];
  /** Takes nothing away: may be announced. */
  cueOnly: boolean;
  optional: boolean;
  number?: StepNumber;
  /** Why it may not begin tonight. Never set on what is offered. */
  gate?: Gate;
}

/** All that the rungs are computed from. */
export interface Standing {
  fold: PlanFold;
  on: Stretch;
  step: Step;
  child: Child;
  tonight: LocalDate;
  pace: Pace;
  sequence: readonly Step[];
}

export function standingOf(fold: PlanFold, on: Stretch, child: Child, tonight: LocalDate): Standing {
  const pace = paceOf(child, fold.learned);
  return {
    fold, on, step: knownStep(on.step), child, tonight, pace,
    sequence: sequenceOf(fold.path, child, pace, fold.declined),
  };
}

function lessBy(less: number, usual: number | undefined): { less: number; target?: number } {
  return { less, ...(usual !== undefined && { target: Math.max(0, usual - less) }) };
}

/** What was told before a countable step began: minutes of rocking, a feed's minutes or millilitres. */
export function usualOf(fold: PlanFold, step: Step): readonly number[] {
  switch (step.repeatUntil) {
    case 'rock-3-min': return fold.rock;
    case 'feed-5-min': return fold.feedMin;
    case 'feed-60-ml': return fold.feedMl;
    case 'seat-at-door': case undefined: return [];
  }
}

export function numberOf(step: Step, amount: number, baseMin: number | undefined): StepNumber | undefined {
  switch (step.repeatUntil) {
    case 'rock-3-min': return { unit: 'rock-minutes', ...lessBy(RULE.rockCutMin * amount, baseMin) };
    case 'feed-5-min': return { unit: 'feed-minutes', ...lessBy(RULE.feedCutMin * amount, baseMin) };
    case 'feed-60-ml': return { unit: 'feed-ml', ...lessBy(RULE.feedCutMl * amount, baseMin) };
    case 'seat-at-door': return { unit: 'seat-moves', moves: amount };
    case undefined: return undefined;
  }
}

export function countedOn(fold: PlanFold, step: Step): Counted | undefined {
  return isCountable(step) ? fold.counted[step.id as CountedKey] : undefined;
}

/** By the last told amount, else by the usual less what was taken off; undefined where neither is known. */
function isDown(told: number | undefined, usual: number | undefined, less: number, done: number): boolean | undefined {
  if (told !== undefined && told <= done) return true;
  return usual === undefined ? undefined : usual - less <= done;
}

/** Has a repeated step arrived? By what was told, else by what was taken off, else by the usual count. */
function hasArrived(fold: PlanFold, on: Stretch, step: Step): boolean {
  const { amount = on.size, baseMin = undefined } = countedOn(fold, step) ?? {};
  switch (step.repeatUntil) {
    case 'rock-3-min': return isDown(on.rockMin, baseMin, RULE.rockCutMin * amount, RULE.rockDoneMin) ?? amount >= RULE.rockRepeats;
    case 'feed-5-min': return isDown(on.feedMin, baseMin, RULE.feedCutMin * amount, RULE.feedDoneMin) ?? amount >= RULE.rockRepeats;
    case 'feed-60-ml': return isDown(on.feedMl, baseMin, RULE.feedCutMl * amount, RULE.feedDoneMl) ?? amount >= RULE.rockRepeats;
    case 'seat-at-door': return on.atDoor === true || amount >= RULE.seatMoves;
    case undefined: return true;
  }
}

function nextStep(at: Standing, rung: Rung, how: NextStep['how'], amount: number): NextStep {
  const step = knownStep(rung.step);
  const counted = countedOn(at.fold, step);
  // Before the first cut the usual amount is what was told so far.
  const baseMin = counted ? counted.baseMin : median(usualOf(at.fold, step));
  const stir = stirNumber(at.fold, step, at.tonight, at.tonight);
  // What is to come is no matter of tonight or not.
  const number = numberOf(step, amount, baseMin) ?? (stir?.tonight ? stir : undefined);
  // Back and smaller are always open: a gate only keeps help from being taken away.
  const isEasing = how === 'back' || how === 'back-now' || how === 'smaller';
  const gate = isEasing ? undefined : gateOf(step, at.child, at.tonight);
  return {
    ...rung, how, cueOnly: step.cueOnly === true, optional: step.optional === true,
    ...(number && { number }), ...(gate && { gate }),
  };
}

/** When to stir, on a step that asks for it. */
export function stirNumber({ stirBefore }: PlanFold, step: Step, since: LocalDate, tonight: LocalDate): Extract<StepNumber, { unit: 'stir' }> | undefined {
  return stirBefore !== undefined && isStir(step) ? { unit: 'stir', ...stirOf(step, stirBefore, since, tonight) } : undefined;
}

function rungOf({ step, repeat, size }: Rung): Rung {
  return { step, repeat, size };
}

/** A bedtime that fades moves by itself, and is done where it is back at the family's own; where it does not help it is given up without asking. */
function faded(at: Standing): NextStep | undefined {
  const { resume: left } = at.fold;
  if (left && fadeStops(at.fold)) return nextStep(at, rungOf(left), 'announced', amountAt(at, rungOf(left)));
  const repeat = fadeMove(at.on) ?? at.on.repeat - 1;
  if (repeat > 0) return nextStep(at, { ...rungOf(at.on), repeat }, 'announced', 0);
  return left && nextStep(at, rungOf(left), 'ready', amountAt(at, rungOf(left)));
}

/** A countable step that was made smaller grows again where it goes well, unless the parent asked for it: twice as large, never beyond the child's own. */
function grownSize({ fold, on, pace }: Standing): number {
  return on.hardNight || fold.small === on.step ? on.size : Math.max(on.size, Math.min(pace.stepSize, on.size * 2));
}

/** The way on: the whole step after a half one, the next repeat, or the next step of the sequence. */
export function forward(at: Standing): NextStep | undefined {
  const { fold, on, step, pace, sequence } = at;
  if (step.adv === 'ADV_FADE') return faded(at);
  if (!isCountable(step) && on.size < 1) return nextStep(at, { ...rungOf(on), size: 1 }, 'ready', 0);
  if (!hasArrived(fold, on, step)) {
    const { amount = on.size } = countedOn(fold, step) ?? {};
    const size = grownSize(at);
    return nextStep(at, { ...rungOf(on), repeat: on.repeat + 1, size }, 'ready', amount + size);
  }
  const after = stepAfter(sequence, step);
  // Fewer alarms need nobody's READY.
  const how = isStir(step) || after?.cueOnly ? 'announced' : 'ready';
  // After an add-on the plan goes on where it was left.
  if (!after) return fold.resume && nextStep(at, rungOf(fold.resume), how, amountAt(at, rungOf(fold.resume)));
  const rung = freshRung(after, pace);
  return nextStep(at, rung, how, rung.size);
}

/** One step back: the repeat before, or the step before where it was left. Undefined at the very start. */
function backOnce(at: Standing, from: Rung): Rung | undefined {
  const isFading = knownStep(from.step).adv === 'ADV_FADE';
  if (from.repeat > 0 && !isFading) return { ...rungOf(from), repeat: from.repeat - 1 };
  const before = stepBefore(at.sequence, knownStep(from.step));
  if (isAddon(knownStep(from.step)) && at.fold.resume && (!before || !isAddon(before))) return rungOf(at.fold.resume);
  if (!before) return undefined;
  const counted = countedOn(at.fold, before);
  return counted ? { step: stepIdOf(before.id), repeat: counted.repeat, size: counted.size } : freshRung(before, at.pace);
}

function amountAt(at: Standing, rung: Rung): number {
  const counted = countedOn(at.fold, knownStep(rung.step));
  return counted ? Math.max(rung.size, counted.amount - counted.size * (counted.repeat - rung.repeat)) : rung.size;
}

export function back(at: Standing, how: 'back' | 'back-now'): NextStep | undefined {
  const rung = backOnce(at, at.on);
  return rung && nextStep(at, rung, how, amountAt(at, rung));
}

/** Where a rest of many nights resumes: so many steps back, never before the ladder's first step. */
export function restartAt(at: Standing, stepsBack: number): NextStep | undefined {
  let rung = rungOf(at.on);
  for (let taken = 0; taken < stepsBack; taken += 1) {
    const before = backOnce(at, rung);
    if (!before || knownStep(before.step).ladder === 'foundation') break;
    rung = before;
  }
  return sameRung(rung, at.on) ? undefined : nextStep(at, rung, 'back', amountAt(at, rung));
}

/** The same step at half its size; what only adds a cue has nothing to make smaller. */
export function smaller(at: Standing): NextStep | undefined {
  const { on, step } = at;
  if (step.cueOnly || step.adv === 'ADV_FADE' || isStir(step) || on.size / 2 < RULE.smallestSize) return undefined;
  const counted = countedOn(at.fold, step);
  const amount = Math.max(on.size / 2, (counted?.amount ?? on.size) - on.size / 2);
  return nextStep(at, { ...rungOf(on), size: on.size / 2 }, 'smaller', amount);
}

/** After a step back: the step that was too large, at half its size. */
export function halfOf(at: Standing, from: Rung): NextStep {
  // What only adds a cue has nothing to make smaller: after nights without it, it comes again.
  if (knownStep(from.step).cueOnly) return nextStep(at, { ...rungOf(from), size: 1 }, 'announced', 0);
  const size = Math.max(RULE.smallestSize, from.size / 2);
  const amount = Math.max(size, amountAt(at, from) - (from.size - size));
  return nextStep(at, { ...rungOf(from), size }, 'ready', amount);
}

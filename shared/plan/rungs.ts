/**
 * Where a child can go from where it is: forward, back, smaller. Pure geometry of the ladder with its
 * numbers; whether it may go there tonight is for `judge.ts`.
 */
import type { Child, FactOf } from '../log/facts.ts';
import { median } from '../night/measures.ts';
import type { LocalDate } from '../time/local.ts';
import { type Gate, gateOf } from './age.ts';
import { RULE } from './coaching.ts';
import type { Counted, PlanFold, Stretch } from './foldState.ts';
import { isCountable, type Step, stepIdOf } from './ladders.ts';
import { freshRung, knownStep, type Rung, sameRung, sequenceOf, stepAfter, stepBefore } from './sequence.ts';
import { type Pace, paceOf } from './temperament.ts';

/** What a countable step counts, as far as known. */
export type StepNumber =
  | { unit: 'rock-minutes'; less: number; target?: number }
  | { unit: 'seat-moves'; moves: number };

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

export function numberOf(step: Step, amount: number, baseMin: number | undefined): StepNumber | undefined {
  switch (step.repeatUntil) {
    case 'rock-3-min': {
      const less = RULE.rockCutMin * amount;
      return { unit: 'rock-minutes', less, ...(baseMin !== undefined && { target: Math.max(0, baseMin - less) }) };
    }
    case 'seat-at-door': return { unit: 'seat-moves', moves: amount };
    case undefined: return undefined;
  }
}

export function countedOn(fold: PlanFold, step: Step): Counted | undefined {
  return isCountable(step) ? fold.counted[step.id as 'R2' | 'P5'] : undefined;
}

/** Has a repeated step arrived? By what was told, else by what was taken off, else by the usual count. */
function hasArrived(fold: PlanFold, on: Stretch, step: Step): boolean {
  const { amount = on.size, baseMin = undefined } = countedOn(fold, step) ?? {};
  switch (step.repeatUntil) {
    case 'rock-3-min':
      if (on.rockMin !== undefined && on.rockMin <= RULE.rockDoneMin) return true;
      return baseMin === undefined ? amount >= RULE.rockRepeats : baseMin - RULE.rockCutMin * amount <= RULE.rockDoneMin;
    case 'seat-at-door': return on.atDoor === true || amount >= RULE.seatMoves;
    case undefined: return true;
  }
}

function nextStep(at: Standing, rung: Rung, how: NextStep['how'], amount: number): NextStep {
  const step = knownStep(rung.step);
  const counted = countedOn(at.fold, step);
  // Before the first cut the usual minutes are those told so far.
  const baseMin = counted ? counted.baseMin : step.id === 'R2' ? median(at.fold.rock) : undefined;
  const number = numberOf(step, amount, baseMin);
  // Back and smaller are always open: a gate only keeps help from being taken away.
  const isEasing = how === 'back' || how === 'back-now' || how === 'smaller';
  const gate = isEasing ? undefined : gateOf(step, at.child, at.tonight);
  return {
    ...rung, how, cueOnly: step.cueOnly === true, optional: step.optional === true,
    ...(number && { number }), ...(gate && { gate }),
  };
}

function rungOf({ step, repeat, size }: Rung): Rung {
  return { step, repeat, size };
}

/** The way on: the whole step after a half one, the next repeat, or the next step of the sequence. */
export function forward(at: Standing): NextStep | undefined {
  const { fold, on, step, pace, sequence } = at;
  if (!isCountable(step) && on.size < 1) return nextStep(at, { ...rungOf(on), size: 1 }, 'ready', 0);
  if (!hasArrived(fold, on, step)) {
    const { amount = on.size } = countedOn(fold, step) ?? {};
    return nextStep(at, { ...rungOf(on), repeat: on.repeat + 1 }, 'ready', amount + on.size);
  }
  const after = stepAfter(sequence, step);
  if (!after) return undefined;
  const rung = freshRung(after, pace);
  return nextStep(at, rung, after.cueOnly ? 'announced' : 'ready', rung.size);
}

/** One step back: the repeat before, or the step before where it was left. Undefined at the very start. */
function backOnce(at: Standing, from: Rung): Rung | undefined {
  if (from.repeat > 0) return { ...rungOf(from), repeat: from.repeat - 1 };
  const before = stepBefore(at.sequence, knownStep(from.step));
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
  if (step.cueOnly || on.size / 2 < RULE.smallestSize) return undefined;
  const counted = countedOn(at.fold, step);
  const amount = Math.max(on.size / 2, (counted?.amount ?? on.size) - on.size / 2);
  return nextStep(at, { ...rungOf(on), size: on.size / 2 }, 'smaller', amount);
}

/** After a step back: the step that was too large, at half its size. */
export function halfOf(at: Standing, from: Rung): NextStep {
  const size = Math.max(RULE.smallestSize, from.size / 2);
  const amount = Math.max(size, amountAt(at, from) - (from.size - size));
  return nextStep(at, { ...rungOf(from), size }, 'ready', amount);
}

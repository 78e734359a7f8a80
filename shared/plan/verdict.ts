/**
 * The rule that decides for tonight, in the order of precedence, and what it allows. Each rule of the
 * method is one small function here; its figures stand in `coaching.ts`.
 */
import type { StepId } from '../log/facts.ts';
import type { Upheaval } from '../text/reading.ts';
import { daysBetween } from '../time/local.ts';
import type { Gate } from './age.ts';
import { RULE } from './coaching.ts';
import { isAwayTag } from './fold.ts';
import { fadeMove } from './fadeMove.ts';
import { fadeStops } from './fadeStop.ts';
import type { LeftOutWhy, PlanFold } from './foldState.ts';
import type { StepFact } from './foldSteps.ts';
import { type PauseReason, restartStepsBack } from './interruptions.ts';
import { REVIEW } from './reevaluation.ts';
import { back, forward, halfOf, type NextStep, restartAt, smaller, type Standing } from './rungs.ts';
import { nightsNeeded } from './sequence.ts';

/** The rule that decided. START, RESTART, AFTER_BACK, WAIT, SIBLING, GATE, DONE and ENOUGH are ours (docs/plan.md). */
export type Rule =
  | 'ADV' | 'ADV_SOFT' | 'ADV_CUT' | 'ADV_FADE' | 'ADV_CLEAR' | 'BACK' | 'BACK_NOW' | 'HOLD' | 'SMALLER' | 'PAUSE' | 'REEVAL' | 'GATE'
  | 'WAIT' | 'START' | 'RESTART' | 'AFTER_BACK' | 'DONE' | 'ENOUGH' | 'SIBLING';

export interface Counts {
  nightsOnStep: number;
  /** At the child's pace, nights on F3 already taken off. */
  nightsNeeded: number;
  /** Usable nights on this step. */
  usable: number;
  /** How many nights the advance rule looks at now, at most 4. */
  last: number;
  goodOfLast: number;
  doneOfLast: number;
  lastGood: boolean;
  /** Of the last 3 usable. */
  hardOfLast: number;
}

/** What is known of tonight itself before its night is folded. Absent = as last night. */
export interface Tonight {
  /** Step facts whose `night` is tonight, in log order. */
  steps?: readonly StepFact[];
  paused: PauseReason | undefined;
  held?: Upheaval | undefined;
  /** Another window for ADV than the method's 3 of 4: `adv_window_option`, and how the rules are compared. */
  advance?: AdvanceWindow;
}

/** So many good nights of the last so many usable ones. */
export interface AdvanceWindow {
  readonly good: number;
  readonly of: number;
}
const ADVANCE: AdvanceWindow = { good: RULE.advGood, of: RULE.advOf };

export function countsOf(at: Standing, { of } = ADVANCE): Counts {
  const { on, step, pace, fold } = at;
  // Soft steps look at what was done; the others at how it went, where that is known.
  const seen = step.adv === 'ADV_SOFT' ? on.window : on.window.filter(({ good }) => good !== undefined);
  const last = seen.slice(-(step.adv === 'ADV_SOFT' ? RULE.advOf : of));
  return {
    nightsOnStep: on.nights,
    nightsNeeded: nightsNeeded(step, pace, fold.nightsOnF3),
    usable: on.usable,
    last: last.length,
    goodOfLast: last.filter(({ good }) => good).length,
    doneOfLast: last.filter(({ done }) => done).length,
    lastGood: last.at(-1)?.good === true,
    hardOfLast: on.window.slice(-RULE.backOf).filter(({ hard }) => hard).length,
  };
}

function mayAdvance({ fold, on, step }: Standing, counts: Counts, { good } = ADVANCE): boolean {
  if (counts.nightsOnStep < counts.nightsNeeded) return false;
  switch (step.adv) {
    case 'ADV': return counts.goodOfLast >= good && counts.lastGood;
    case 'ADV_SOFT': return counts.doneOfLast >= RULE.advGood;
    case 'ADV_FADE': return fadeMove(on) !== undefined || fadeStops(fold);
    case 'ADV_CLEAR': return areClear(on.window, step) || (step.id === 'Z1' && counts.nightsOnStep >= step.mostNights!);
    case 'ADV_CUT': {
      const last = on.window.slice(-RULE.cutNotHard);
      return last.length === RULE.cutNotHard && last.every(({ hard }) => !hard);
    }
  }
}

/** The last known nights of a stir were without the usual waking; the lighter variant also ends by itself. */
function areClear(window: Standing['on']['window'], { id }: Standing['step']): boolean {
  const most = id === 'Z1' ? RULE.clearNightsDeep : RULE.clearNights;
  const last = window.flatMap(({ clear }) => clear ?? []).slice(-most);
  return last.length === most && last.every(Boolean);
}

export interface Verdict {
  rule: Rule;
  next?: NextStep;
  /** What READY still takes although it is not offered tonight. */
  withheld?: NextStep;
  gate?: Gate;
  interrupted?: LeftOutWhy;
}

function isWaiting({ fold, tonight }: Standing, step: StepId): boolean {
  const wait = fold.waits.find((waited) => waited.step === step);
  return wait !== undefined && daysBetween(wait.night, tonight) < RULE.waitNights;
}

function offer(at: Standing, rule: Rule, next: NextStep | undefined): Verdict {
  if (!next) return { rule: 'DONE' };
  if (next.gate) return { rule: 'GATE', gate: next.gate };
  if (isWaiting(at, next.step)) return { rule: 'WAIT', withheld: next };
  // On the morning after a hard night nothing more is asked of a family; READY still takes it.
  return next.how === 'ready' && wasHard(at) ? { rule: 'HOLD', withheld: next } : { rule, next };
}

/** The night just folded was known, on this step, and hard. */
function wasHard({ fold: { through }, on }: Standing): boolean {
  return through !== undefined && on.since <= through && on.window.at(-1)?.hard === true && on.leftOut.at(-1)?.night !== through;
}

/** PAUSE and what follows one. */
function byInterruption({ fold }: Standing, now: Tonight | undefined): LeftOutWhy | undefined {
  if (now) return now.paused;
  return fold.last.paused ?? (isAwayTag(fold.last.tag) ? fold.last.tag : undefined);
}

/** Nights away end when the family says so, or with an untagged night. */
function stepsToRestart({ last, away, restart }: PlanFold): number {
  if (restart > 0) return restart;
  return away > 0 && (last.paused !== undefined || !isAwayTag(last.tag)) ? restartStepsBack(away) : 0;
}

/** RESTART, BACK_NOW and BACK: more help, granted without an answer. */
function byEasing(at: Standing, counts: Counts): Verdict | undefined {
  const { fold, step } = at;
  const restart = restartAt(at, stepsToRestart(fold));
  if (restart) return offer(at, 'RESTART', restart);
  if (step.back === 'none') return undefined;
  const cannotGoOn = fold.last.feelHard && fold.through !== undefined && at.on.since <= fold.through;
  if (cannotGoOn && !fold.last.paused && !isAwayTag(fold.last.tag)) return offer(at, 'BACK_NOW', back(at, 'back-now'));
  return counts.hardOfLast >= RULE.backHard ? offer(at, 'BACK', back(at, 'back')) : undefined;
}

function byProgress(at: Standing, counts: Counts, advance: AdvanceWindow | undefined): Verdict {
  const { on, step, pace } = at;
  if (on.easedFrom) {
    return on.nights >= RULE.backNights ? offer(at, 'AFTER_BACK', halfOf(at, on.easedFrom)) : { rule: 'HOLD' };
  }
  if (mayAdvance(at, counts, advance)) return offer(at, step.adv, forward(at));
  const half = smaller(at);
  const isStuck = counts.nightsOnStep >= Math.ceil(RULE.smallerNights * pace.pace);
  return half && isStuck ? offer(at, 'SMALLER', half) : { rule: 'HOLD' };
}

export function reviewOpen({ fold, tonight }: Standing): PlanFold['review'] {
  const { review } = fold;
  return review && daysBetween(review.since, tonight) <= REVIEW.lapseDays ? review : undefined;
}

/** In the order of PRECEDENCE. */
export function decide(at: Standing, counts: Counts, now: Tonight | undefined): Verdict {
  const paused = byInterruption(at, now);
  if (paused) return { rule: 'PAUSE', interrupted: paused };
  if (at.fold.ended) return { rule: 'ENOUGH', withheld: forward(at) };
  const easing = byEasing(at, counts);
  if (easing?.next) return easing;
  const { tag, clocks, held } = at.fold.last;
  const holding = tag ?? (now ? now.held : held) ?? (clocks ? 'clocks' : undefined);
  if (holding) return { rule: 'HOLD', interrupted: holding };
  const progress = easing ?? byProgress(at, counts, now?.advance);
  if (reviewOpen(at)) return { rule: 'REEVAL', withheld: progress.next ?? progress.withheld };
  return progress;
}

/**
 * What holds tonight and what may be offered, with the rule that decided and the counts behind it.
 * Never moves a child: what is found here becomes true only by a `step-taken` fact.
 */
import type { Child, StepId } from '../log/facts.ts';
import { daysBetween, type LocalDate } from '../time/local.ts';
import { ageStage, type Gate } from './age.ts';
import { AGE_GATES, RULE } from './coaching.ts';
import { isAwayTag } from './fold.ts';
import type { LeftOutWhy, PlanFold } from './fold-state.ts';
import { foldSteps, type StepFact } from './fold-steps.ts';
import { type PauseReason, restartStepsBack } from './interruptions.ts';
import { FOUNDATION, stepIdOf } from './ladders.ts';
import { isBetter, REVIEW, type ReviewTrigger } from './reevaluation.ts';
import {
  back, countedOn, forward, halfOf, type NextStep, numberOf, restartAt, smaller, type Standing, standingOf,
  type StepNumber,
} from './rungs.ts';
import { nightsNeeded } from './sequence.ts';
import { type Pace, paceOf } from './temperament.ts';

/** The rule that decided. START, RESTART, AFTER_BACK, WAIT, GATE, DONE and ENOUGH are ours (docs/plan.md). */
export type Rule =
  | 'ADV' | 'ADV_SOFT' | 'ADV_CUT' | 'BACK' | 'BACK_NOW' | 'HOLD' | 'SMALLER' | 'PAUSE' | 'REEVAL' | 'GATE'
  | 'WAIT' | 'START' | 'RESTART' | 'AFTER_BACK' | 'DONE' | 'ENOUGH';

export interface StepNow {
  id: StepId;
  help?: number;
  cueOnly: boolean;
  repeat: number;
  /** 1 = as written; below it a smaller step (of minutes, of seat moves, or half a step). */
  size: number;
  number?: StepNumber;
}

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

export interface Judgement {
  mode: 'support' | 'foundation' | 'full' | 'goodbye' | 'ended';
  step?: StepNow;
  /** First night on the step. */
  since?: LocalDate;
  rule: Rule;
  /** What is announced, offered or eased tonight. Absent while nothing should be. */
  next?: NextStep;
  /** What would come next some day, also while nothing is offered; with its gate. */
  comesNext?: NextStep;
  /** What READY takes: what is offered, or what WAIT or a re-evaluation holds back. */
  onReady?: NextStep;
  /** What BACK takes, any night, without proof. */
  onBack?: NextStep;
  /** What "easier" takes. */
  onEasier?: NextStep;
  /** Why nothing is offered although the nights would allow it. */
  gate?: Gate;
  /** The pause or the tag that rests or holds the plan. */
  interrupted?: LeftOutWhy;
  counts: Counts;
  /** Nights on this step that do not speak for it, the last 14. */
  leftOut: { night: LocalDate; why: LeftOutWhy }[];
  reevaluation?: { trigger: ReviewTrigger; better: boolean | undefined; seeDoctor: boolean };
  pace: Pace;
}

/** What is known of tonight itself before its night is folded. Absent = as last night. */
export interface Tonight {
  /** Step facts whose `night` is tonight, in log order. */
  steps?: readonly StepFact[];
  paused: PauseReason | undefined;
}

const NO_COUNTS: Counts = {
  nightsOnStep: 0, nightsNeeded: 0, usable: 0, last: 0, goodOfLast: 0, doneOfLast: 0, lastGood: false, hardOfLast: 0,
};

/** The step a family begins with, where the age allows one: by itself, since it takes nothing away. */
export function firstStep(child: Child, joinedOn: LocalDate): { step: StepId; how: 'started'; rule: Rule } | undefined {
  switch (ageStage(child, joinedOn)) {
    case 'support':
    case 'goodbye': return undefined;
    case 'foundation':
    case 'full': return { step: stepIdOf(child.routine ? 'F3' : FOUNDATION[0].id), how: 'started', rule: 'START' };
  }
}

function countsOf(at: Standing): Counts {
  const { on, step, pace, fold } = at;
  // Soft steps look at what was done; the others at how it went, where that is known.
  const seen = step.adv === 'ADV_SOFT' ? on.window : on.window.filter(({ good }) => good !== undefined);
  const last = seen.slice(-RULE.advOf);
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

function mayAdvance({ on, step }: Standing, counts: Counts): boolean {
  if (counts.nightsOnStep < counts.nightsNeeded) return false;
  switch (step.adv) {
    case 'ADV': return counts.goodOfLast >= RULE.advGood && counts.lastGood;
    case 'ADV_SOFT': return counts.doneOfLast >= RULE.advGood;
    case 'ADV_CUT': {
      const last = on.window.slice(-RULE.cutNotHard);
      return last.length === RULE.cutNotHard && last.every(({ hard }) => !hard);
    }
  }
}

interface Verdict {
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
  return isWaiting(at, next.step) ? { rule: 'WAIT', withheld: next } : { rule, next };
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

function byProgress(at: Standing, counts: Counts): Verdict {
  const { on, step, pace } = at;
  if (on.easedFrom) {
    return on.nights >= RULE.backNights ? offer(at, 'AFTER_BACK', halfOf(at, on.easedFrom)) : { rule: 'HOLD' };
  }
  if (mayAdvance(at, counts)) return offer(at, step.adv, forward(at));
  const half = smaller(at);
  const isStuck = counts.nightsOnStep >= Math.ceil(RULE.smallerNights * pace.pace);
  return half && isStuck ? offer(at, 'SMALLER', half) : { rule: 'HOLD' };
}

function reviewOpen({ fold, tonight }: Standing): PlanFold['review'] {
  const { review } = fold;
  return review && daysBetween(review.since, tonight) <= REVIEW.lapseDays ? review : undefined;
}

/** In the order of PRECEDENCE. */
function decide(at: Standing, counts: Counts, now: Tonight | undefined): Verdict {
  const paused = byInterruption(at, now);
  if (paused) return { rule: 'PAUSE', interrupted: paused };
  if (at.fold.ended) return { rule: 'ENOUGH', withheld: forward(at) };
  const easing = byEasing(at, counts);
  if (easing?.next) return easing;
  const { tag } = at.fold.last;
  if (tag) return { rule: 'HOLD', interrupted: tag };
  const progress = easing ?? byProgress(at, counts);
  if (reviewOpen(at)) return { rule: 'REEVAL', withheld: progress.next ?? progress.withheld };
  return progress;
}

/** READY takes what is offered or withheld, and any time what WAIT once put off. */
function readyFor({ fold }: Standing, verdict: Verdict, comesNext: NextStep | undefined): NextStep | undefined {
  if (verdict.interrupted) return undefined;
  const offered = verdict.next ?? verdict.withheld;
  if (offered) return offered.gate ? undefined : offered;
  const wasPutOff = comesNext && !comesNext.gate && fold.waits.some(({ step }) => step === comesNext.step);
  return wasPutOff ? comesNext : undefined;
}

function stepNow({ fold, on, step }: Standing): StepNow {
  const counted = countedOn(fold, step);
  const number = counted && numberOf(step, counted.amount, counted.baseMin);
  return {
    id: on.step, ...(step.help !== undefined && { help: step.help }), cueOnly: step.cueOnly === true,
    repeat: on.repeat, size: on.size, ...(number && { number }),
  };
}

function reevaluationOf(at: Standing): Judgement['reevaluation'] {
  const review = reviewOpen(at);
  if (!review) return undefined;
  const { first, recent, reviewsWithoutGain } = at.fold;
  return {
    trigger: review.trigger, better: isBetter(first, recent),
    seeDoctor: reviewsWithoutGain >= REVIEW.withoutGainMax,
  };
}

function judgeOn(at: Standing, mode: Judgement['mode'], now: Tonight | undefined): Judgement {
  const { on, fold } = at;
  const counts = countsOf(at);
  const verdict = decide(at, counts, now);
  const comesNext = on.easedFrom ? halfOf(at, on.easedFrom) : forward(at);
  const onReady = readyFor(at, verdict, comesNext);
  const onBack = back(at, 'back-now');
  const onEasier = smaller(at);
  const reevaluation = verdict.interrupted || fold.ended ? undefined : reevaluationOf(at);
  return {
    mode: fold.ended ? 'ended' : mode,
    step: stepNow(at),
    since: on.since,
    rule: verdict.rule,
    ...(verdict.next && { next: verdict.next }),
    ...(comesNext && { comesNext }),
    ...(onReady && { onReady }),
    ...(onBack && { onBack }),
    ...(onEasier && { onEasier }),
    ...(verdict.gate && { gate: verdict.gate }),
    ...(verdict.interrupted && { interrupted: verdict.interrupted }),
    counts,
    leftOut: on.leftOut,
    ...(reevaluation && { reevaluation }),
    pace: at.pace,
  };
}

/** Before the first step: too young, resting, or about to start. */
function judgeBefore(fold: PlanFold, child: Child, tonight: LocalDate, now: Tonight | undefined): Judgement {
  const mode = ageStage(child, tonight);
  const base = { mode, counts: NO_COUNTS, leftOut: [], pace: paceOf(child, fold.learned) };
  const first = firstStep(child, tonight);
  if (!first) return { ...base, rule: 'GATE', gate: { why: 'plan-age', untilMonths: AGE_GATES.planMin } };
  const next: NextStep = {
    step: first.step, how: first.how, repeat: 0, size: 1, cueOnly: true, optional: false,
  };
  const interrupted = now ? now.paused ?? fold.last.tag : fold.last.paused ?? fold.last.tag;
  if (interrupted) return { ...base, rule: 'PAUSE', interrupted, comesNext: next };
  return { ...base, rule: first.rule, next, comesNext: next, onReady: next };
}

/**
 * What holds on the night `tonight`, after the nights before it were folded. Give `now` where it is
 * known what tonight brings; the fold itself stays as it is.
 */
export function judge(fold: PlanFold, child: Child, tonight: LocalDate, now?: Tonight): Judgement {
  const stood = now?.steps?.length ? foldSteps(fold, child, now.steps) : fold;
  const stage = ageStage(child, tonight);
  if (stage === 'goodbye') {
    return {
      mode: 'goodbye', rule: 'GATE', gate: { why: 'plan-age', untilMonths: AGE_GATES.planMax },
      counts: NO_COUNTS, leftOut: [], pace: paceOf(child, stood.learned),
    };
  }
  return stood.on ? judgeOn(standingOf(stood, stood.on, child, tonight), stage, now) : judgeBefore(stood, child, tonight, now);
}

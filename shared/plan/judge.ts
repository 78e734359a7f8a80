/**
 * What holds tonight and what may be offered, with the rule that decided and the counts behind it.
 * Never moves a child: what is found here becomes true only by a `step-taken` fact.
 */
import type { Child, Scope, StepId } from '../log/facts.ts';
import type { LocalDate, LocalTime } from '../time/local.ts';
import { ageStage, type Gate } from './age.ts';
import { AGE_GATES } from './coaching.ts';
import type { LeftOutWhy, PlanFold } from './foldState.ts';
import { foldSteps } from './foldSteps.ts';
import { FOUNDATION, stepIdOf } from './ladders.ts';
import { isBetter, REVIEW, type ReviewTrigger, type Sample, type ThenAndNow, thenAndNow } from './reevaluation.ts';
import {
  back, countedOn, forward, halfOf, type NextStep, numberOf, smaller, type Standing, standingOf, type StepNumber, stirNumber,
} from './rungs.ts';
import { hasScope, nextScope } from './scope.ts';
import { usualWaking } from './stir.ts';
import { type Pace, paceOf } from './temperament.ts';
import { type Counts, countsOf, decide, reviewOpen, type Rule, type Tonight, type Verdict } from './verdict.ts';

export interface StepNow {
  id: StepId;
  help?: number;
  cueOnly: boolean;
  /** The first of the child's foundation. */
  first?: true;
  repeat: number;
  /** 1 = as written; below it a smaller step (of minutes, of seat moves, or half a step). */
  size: number;
  number?: StepNumber;
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
  /** Its nights of more help are going on: what comes after them is a smaller step. */
  eased?: true;
  /** Why nothing is offered although the nights would allow it. */
  gate?: Gate;
  /** The pause or the tag that rests or holds the plan. */
  interrupted?: LeftOutWhy;
  counts: Counts;
  /** Nights on this step that do not speak for it, the last 14. */
  leftOut: { night: LocalDate; why: LeftOutWhy }[];
  /** `since`: the night after which it opened. */
  reevaluation?: { since: LocalDate; trigger: ReviewTrigger; better: boolean | undefined; seeDoctor: boolean };
  /** The child's own first nights and the last ones. */
  thenAndNow?: ThenAndNow;
  /** The last usable nights, at most 7. */
  recent?: readonly Sample[];
  /** Where the step is tried, and what may be added tonight. Absent for a step that is for every time. */
  scope?: { now: Scope; next?: Scope };
  /** The hour at which the child wakes on most nights, where a stir before it may be tried. */
  wakesAt?: LocalTime;
  pace: Pace;
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

/** READY takes what is offered or withheld, and any time what WAIT once put off. */
function readyFor({ fold }: Standing, verdict: Verdict, comesNext: NextStep | undefined): NextStep | undefined {
  if (verdict.interrupted) return undefined;
  const offered = verdict.next ?? verdict.withheld;
  if (offered) return offered.gate ? undefined : offered;
  const wasPutOff = comesNext && !comesNext.gate && fold.waits.some(({ step }) => step === comesNext.step);
  return wasPutOff ? comesNext : undefined;
}

function stepNow({ fold, on, step, tonight, sequence }: Standing): StepNow {
  const counted = countedOn(fold, step);
  const number = counted ? numberOf(step, counted.amount, counted.baseMin) : stirNumber(fold, step, on.since, tonight);
  return {
    id: on.step, ...(step.help !== undefined && { help: step.help }), cueOnly: step.cueOnly === true,
    ...(sequence[0]?.id === step.id && { first: true as const }), repeat: on.repeat, size: on.size, ...(number && { number }),
  };
}

function reevaluationOf(at: Standing): Judgement['reevaluation'] {
  const review = reviewOpen(at);
  if (!review) return undefined;
  const { first, recent, reviewsWithoutGain } = at.fold;
  return {
    since: review.since, trigger: review.trigger, better: isBetter(first, recent),
    seeDoctor: reviewsWithoutGain >= REVIEW.withoutGainMax,
  };
}

function judgeOn(at: Standing, mode: Judgement['mode'], now: Tonight | undefined): Judgement {
  const { on, fold } = at;
  const counts = countsOf(at, now?.advance);
  const verdict = decide(at, counts, now);
  const comesNext = on.easedFrom ? halfOf(at, on.easedFrom) : forward(at);
  const onReady = readyFor(at, verdict, comesNext);
  const onBack = back(at, 'back-now');
  const onEasier = smaller(at);
  const scope = hasScope(at.step) ? nextScope(at, verdict) : undefined;
  // A child without a rhythm (rhythm 3) has no hour to stir before.
  const wakesAt = at.pace.steadyRhythm ? usualWaking(fold.wokeAt) : undefined;
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
    ...(on.easedFrom && { eased: true as const }),
    ...(verdict.gate && { gate: verdict.gate }),
    ...(verdict.interrupted && { interrupted: verdict.interrupted }),
    counts,
    leftOut: on.leftOut,
    ...(reevaluation && { reevaluation }),
    ...(hasScope(at.step) && { scope: { now: fold.scope.now, ...(scope && { next: scope }) } }),
    thenAndNow: thenAndNow(fold.first, fold.recent),
    recent: fold.recent,
    ...(wakesAt !== undefined && { wakesAt }),
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

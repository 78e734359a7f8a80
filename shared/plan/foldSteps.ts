/**
 * Reading the facts of the plan: a step taken begins a new stretch of nights, WAIT is remembered.
 * The only place where a child moves; nothing computed ever does.
 */
import type { Child, Fact, FactOf } from '../log/facts.ts';
import { median } from '../night/measures.ts';
import { daysBetween } from '../time/local.ts';
import { type Counted, keepLast, KEEP, type PlanFold, type Stretch } from './foldState.ts';
import { type CountedKey, isAddon, isCountable, type LadderName, type Step, stepIdOf, stepOf } from './ladders.ts';
import { REVIEW } from './reevaluation.ts';
import { FADE_BEGUN } from './fadeStop.ts';
import { usualOf } from './rungs.ts';
import { freshRung, knownStep, pathThrough, type Rung, sameRung, sequenceOf } from './sequence.ts';
import { isBack, slower, withBack } from './relearn.ts';
import { isStir } from './stir.ts';
import { paceOf } from './temperament.ts';

/** What was decided about a child's plan: the only facts that move it. */
const STEP_FACTS = ['step-taken', 'step-waited', 'review-asked', 'reviewed', 'scope-widened', 'scope-waited'] as const;
export type StepFact = FactOf<(typeof STEP_FACTS)[number]>;
export function isStepFact(fact: Fact): fact is StepFact {
  return (STEP_FACTS as readonly string[]).includes(fact.type);
}
type Taken = FactOf<'step-taken'>;

/** By the rungs and not by the word: READY and "easier" may both have taken it. */
function isSmaller(on: Rung, rung: Rung): boolean {
  return on.step === rung.step && on.repeat === rung.repeat && rung.size < on.size;
}

function countedAfter(before: Counted | undefined, rung: Rung, rock: readonly number[]): Counted {
  const { repeat, size } = rung;
  if (!before || repeat === 0 && before.repeat !== 0 && size >= before.size) {
    const baseMin = median(rock);
    return { repeat, size, amount: size * (repeat + 1), ...(baseMin !== undefined && { baseMin }) };
  }
  const moved = repeat > before.repeat ? size * (repeat - before.repeat)
    : repeat < before.repeat ? -before.size * (before.repeat - repeat)
    : size - before.size;
  return { ...before, repeat, size, amount: Math.max(size, before.amount + moved) };
}

function stretchOf(fold: PlanFold, fact: Taken, rung: Rung): Stretch {
  const { on } = fold;
  const left = on && { step: on.step, repeat: on.repeat, size: on.size };
  return {
    ...rung, since: fact.night, nights: 0, nightsSinceReview: 0, usable: 0, window: [], leftOut: [],
    ...(left && isBack(fact) && !isLeftForGood(knownStep(left.step)) && { easedFrom: left }),
  };
}

/** An add-on that cannot be made smaller was tried; BACK ends it, and it is not offered again by itself. */
function isLeftForGood(step: Step): boolean {
  return isAddon(step) && !isCountable(step);
}

/** The hour that a stir comes before goes with the stirring, and how a fading went with the fading. */
function addonAfter(fold: PlanFold, step: Step, { wakesAt }: Taken): Pick<PlanFold, 'stirBefore' | 'fade'> {
  return { stirBefore: isStir(step) ? wakesAt ?? fold.stirBefore : undefined, fade: step.adv === 'ADV_FADE' ? fold.fade ?? FADE_BEGUN : undefined };
}

/** Where a plan begins that has taken no step of its own yet. */
function beginning({ path, learned }: PlanFold, child: Child): PlanFold['resume'] {
  const pace = paceOf(child, learned);
  return { path, ...freshRung(sequenceOf(path, child, pace, [])[0]!, pace) };
}

/** An add-on is a way round: where it was entered the plan goes on afterwards. */
function pathAfter(fold: PlanFold, child: Child, step: Step, fact: Taken): Pick<PlanFold, 'path' | 'resume'> {
  if (isAddon(step)) {
    const entered = fold.on && !isAddon(knownStep(fold.on.step)) ? { path: fold.path, step: fold.on.step, repeat: fold.on.repeat, size: fold.on.size } : fold.resume ?? beginning(fold, child);
    return { path: step.ladder as LadderName, resume: entered };
  }
  return { path: pathThrough(step, fold.resume?.path ?? fold.path, fact.how === 'switched'), resume: undefined };
}

function withTaken(fold: PlanFold, child: Child, step: Step, fact: Taken): PlanFold {
  const { on } = fold;
  const fresh = freshRung(step, paceOf(child, fold.learned));
  const rung = { step: fresh.step, repeat: fact.repeat ?? fresh.repeat, size: fact.size ?? fresh.size };
  // The same fact twice, or the end of the step one is on: the nights stay as they are. Taken up again after an end they begin anew.
  const here = on && sameRung(on, rung) && !(fold.ended && fact.how !== 'ended');
  const settled = { ...fold, ended: fact.how === 'ended', away: 0, restart: 0, review: undefined };
  if (here) return settled;
  const moved = withBack(settled, fact);
  const counted = isCountable(step)
    ? { ...fold.counted, [step.id]: countedAfter(fold.counted[step.id as CountedKey], rung, usualOf(fold, step)) }
    : fold.counted;
  return {
    ...moved,
    ...pathAfter(fold, child, step, fact),
    ...addonAfter(fold, step, fact),
    ...(step.ladder !== 'foundation' && { climbed: true }),
    counted,
    on: stretchOf(fold, fact, rung),
    smallerRun: on && isSmaller(on, rung) ? fold.smallerRun + 1 : on?.step === rung.step ? fold.smallerRun : 0,
    waits: fold.waits.filter((wait) => wait.step !== rung.step),
    declined: fold.declined.filter((id) => id !== rung.step),
  };
}

function withWaited(fold: PlanFold, step: Step, fact: FactOf<'step-waited'>): PlanFold {
  const id = stepIdOf(step.id);
  const { review } = fold;
  // On the step one is on it answers an open re-evaluation: KEEP. What would come next is not put off.
  if (review && fold.on?.step === id && daysBetween(review.since, fact.night) <= REVIEW.lapseDays) {
    return { ...fold, review: undefined };
  }
  const others = fold.waits.filter((wait) => wait.step !== id);
  const passesBy = step.optional && !fold.declined.includes(id);
  const declined = passesBy ? keepLast(fold.declined, id, KEEP.waits) : fold.declined;
  return {
    ...fold, waits: keepLast(others, { step: id, night: fact.night }, KEEP.waits), declined,
    ...(fold.restart > 0 && { away: 0, restart: 0 }),
  };
}

/** The answer closes the question; "smaller steps, more nights each" also slows the pace by a class, and keeps the step at hand small. */
function withReviewed(fold: PlanFold, { answer }: FactOf<'reviewed'>): PlanFold {
  const closed = { ...fold, review: undefined };
  return answer === 'SMALL' ? { ...closed, small: fold.on?.step, learned: slower(fold.learned) } : closed;
}

/** Reads step facts in log order. Facts of steps these rules do not know move nothing. */
export function foldSteps(fold: PlanFold, child: Child, steps: readonly StepFact[]): PlanFold {
  if (steps.length === 0) return fold;
  const moved = { ...steps.reduce((soFar, fact) => withStepFact(soFar, child, fact), fold) };
  // What is over is gone: a field of nothing would be no plain data, and is stored as none.
  for (const field of Object.keys(moved) as (keyof PlanFold)[]) if (moved[field] === undefined) delete moved[field as GoesAway];
  return moved;
}
type GoesAway = 'review' | 'resume' | 'stirBefore' | 'fade' | 'small';

function withStepFact(fold: PlanFold, child: Child, fact: StepFact): PlanFold {
  switch (fact.type) {
    case 'review-asked': return { ...fold, review: { since: fact.night, trigger: 'asked' } };
    case 'reviewed': return withReviewed(fold, fact);
    case 'scope-widened': return { ...fold, scope: { now: fact.scope, window: [] } };
    case 'scope-waited': return { ...fold, scope: { ...fold.scope, waited: fact.night } };
    case 'step-taken': case 'step-waited': {
      const step = stepOf(fact.step);
      if (!step) return fold;
      return fact.type === 'step-taken' ? withTaken(fold, child, step, fact) : withWaited(fold, step, fact);
    }
  }
}

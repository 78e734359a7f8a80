/**
 * Learning the pace anew from the child's own nights (`relearn` of the method): two steps back in ten
 * nights slow it by a class. The other half of the rule, quicker where the first two steps took less than
 * 0.8 of their nights, can never come true, since no rule lets a step be left before its nights
 * (`tests/unit/plan/relearn.test.ts` shows it for every ladder).
 */
import { daysBetween } from '../time/local.ts';
import type { FactOf } from '../log/facts.ts';
import { keepLast, type PlanFold } from './foldState.ts';
import { REVIEW } from './reevaluation.ts';
import { TEMPERAMENTS } from './temperament.ts';

/** A step back that rest or travel caused is no sign of a step too large. */
export function isBack({ how, rule }: FactOf<'step-taken'>): boolean {
  return (how === 'back' || how === 'back-now') && rule !== 'RESTART';
}

/** A class slower, as far as there is one. */
export function slower(learned: number): number {
  return Math.min(TEMPERAMENTS.length - 1, learned + 1);
}

export function withBack(fold: PlanFold, fact: FactOf<'step-taken'>): PlanFold {
  if (!isBack(fact)) return fold;
  const backs = keepLast(fold.backs, fact.night, REVIEW.backs);
  const [earlier, later] = backs;
  const tooMany = earlier && later && daysBetween(earlier, later) < REVIEW.backsWithinNights;
  return { ...fold, backs, learned: tooMany ? slower(fold.learned) : fold.learned };
}

/** Two children, one bedtime: two plans, and never both children's hard change on one night. */
import { stepOf } from './ladders.ts';
import type { Judgement } from './judge.ts';
import type { NextStep } from './rungs.ts';
import type { LocalDate } from '../time/local.ts';

/** What takes something away; a cue, an easing and a smaller step do not. */
function isHard(next: NextStep | undefined): boolean {
  return next !== undefined && !next.cueOnly && (next.how === 'ready' || next.how === 'switched');
}

/** A sibling's plan, as far as it touches this child's. */
export interface Sibling {
  readonly plan: Judgement;
  /** Stands before this child in the family: of two that could go on, the first is asked. */
  readonly first: boolean;
  /** What brought the sibling to its step. */
  readonly how: NextStep['how'] | undefined;
}

/** The plan with its hard change held back where a sibling begins one tonight, or is asked first. */
export function besideSiblings(own: Judgement, siblings: readonly Sibling[], tonight: LocalDate): Judgement {
  if (!isHard(own.next) && !isHard(own.onReady)) return own;
  const begins = siblings.some(({ plan, how }) => plan.since === tonight && (how === 'ready' || how === 'switched')
    && plan.step !== undefined && !stepOf(plan.step.id)?.cueOnly);
  const asked = siblings.some(({ plan, first }) => first && isHard(plan.next));
  if (!begins && !asked) return own;
  const { next, onReady, ...held } = own;
  return { ...held, ...(next && { rule: 'SIBLING' as const }), ...(!begins && onReady && { onReady }) };
}

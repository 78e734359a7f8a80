/**
 * Where a step is tried: at bedtime first, then at the first waking, at all of them, at naps; one more
 * each time the one before had 3 good nights of 4. Only tried: help comes back level by level until calm.
 */
import type { Scope } from '../log/facts.ts';
import { daysBetween } from '../time/local.ts';
import { RULE, SCOPE_ORDER } from './coaching.ts';
import { isAddon, type Step } from './ladders.ts';
import type { Standing } from './rungs.ts';
import type { Verdict } from './verdict.ts';

/** A cue and the foundation are for every time; an add-on says itself where it belongs. */
export function hasScope(step: Step): boolean {
  return step.ladder !== 'foundation' && !step.cueOnly && !isAddon(step);
}

/** The scope that may be added tonight: not beside another change, nor while anything holds the plan. */
export function nextScope({ fold, on, step, tonight }: Standing, { rule, next, interrupted }: Verdict): Scope | undefined {
  const { now, window, waited } = fold.scope;
  const isHeld = next !== undefined || interrupted !== undefined || fold.ended || on.size < 1 || on.easedFrom !== undefined || rule === 'REEVAL';
  if (!hasScope(step) || isHeld || on.usable < RULE.scopeStepUsable) return undefined;
  if (waited !== undefined && daysBetween(waited, tonight) < RULE.waitNights) return undefined;
  const isGood = window.filter(Boolean).length >= RULE.scopeGood && window.at(-1) === true;
  return isGood ? SCOPE_ORDER[SCOPE_ORDER.indexOf(now) + 1] : undefined;
}

/** Whether tonight's step is tried at this waking, the first being 1. */
export function inScope(scope: Scope, waking: number): boolean {
  switch (scope) {
    case 'bedtime': return waking < 1;
    case 'first-waking': return waking <= 1;
    case 'all-wakings': case 'naps': return true;
  }
}

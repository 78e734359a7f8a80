/** Steps that need no READY: a cue that takes nothing away, a first step, and every easing. */
import type { NextStep } from './rungs.ts';

export function beginsByItself(next: NextStep | undefined): next is NextStep {
  return next?.how === 'announced' || next?.how === 'started' || next?.how === 'back';
}

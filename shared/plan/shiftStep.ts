/** How small the steps over a change of clocks are: as the most careful of the children needs them. */
import { SHIFT_STEP_MIN } from '../family/clockShift.ts';
import type { Now } from './recompute.ts';
import { paceOf } from './temperament.ts';

export function shiftStepOf(now: Now): number {
  const isCareful = now.family.children.some((child) => {
    const { type, oneChange } = paceOf(child);
    return type === 'persistent' || oneChange;
  });
  return isCareful ? SHIFT_STEP_MIN.careful : SHIFT_STEP_MIN.usual;
}

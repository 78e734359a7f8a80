/** A child that clings by day has its parent beside it at night: the seat comes back, and stops there (`temperament.overrides`). */
import { CHAIR_EXIT_HELP } from './coaching.ts';
import type { Judgement } from './judge.ts';
import { stepIdOf, stepOf } from './ladders.ts';

/** The rule that its fact carries. */
export const BESIDE_RULE = 'SEPARATION';
/** Beside the child, no touch unless it cries. */
export const BESIDE_STEP = stepIdOf('P4');

/** Whether the parent's seat is already on its way out of the room. */
export function isFurtherOff({ step, mode }: Judgement): boolean {
  const help = step && stepOf(step.id)?.help;
  return mode !== 'ended' && help !== undefined && help <= CHAIR_EXIT_HELP;
}

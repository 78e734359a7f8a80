/** The other gentle paths that a family can switch to from where it is, each with its first step. */
import type { Child, FactOf, StepId } from '../log/facts.ts';
import type { LocalDate } from '../time/local.ts';
import { gateOf } from './age.ts';
import { fadeFrom } from './fadeMove.ts';
import { isAddon, LADDERS, stepIdOf, type StepKey, stepOf } from './ladders.ts';
import type { Sample } from './reevaluation.ts';

export interface OtherPath {
  path: 'close' | 'feed' | 'bedtime';
  step: StepId;
  /** Where a counted path begins. */
  repeat?: number;
  how: FactOf<'step-taken'>['how'];
}

/** "Feed first": the step that moves the feed to the start of the routine, on ladders that have one. */
const FEED_FIRST: Partial<Record<string, StepKey>> = { nursing: 'N4', bottle: 'B4' };

/** In the order in which they are offered; none below the age at which anything is taken away. */
export function otherPaths(child: Child, on: StepId, tonight: LocalDate, recent: readonly Sample[]): OtherPath[] {
  const step = stepOf(on);
  if (!step) return [];
  const ladder = step.ladder === 'foundation' ? child.association : step.ladder;
  const first: [OtherPath['path'], StepKey | undefined][] = [
    ['close', ladder === 'presence' ? undefined : 'P1'],
    ['feed', comesLater(ladder, step.id, FEED_FIRST[ladder])],
    // Where falling asleep takes long, bedtime may come later for a while.
    ['bedtime', isAddon(step) || fadeFrom(recent) === undefined ? undefined : 'E1'],
  ];
  return first.flatMap(([path, key]) => (key === undefined || gateOf(stepOf(stepIdOf(key))!, child, tonight)
    ? [] : [{ path, step: stepIdOf(key), how: 'switched' as const, ...(path === 'bedtime' && { repeat: fadeFrom(recent)! }) }]));
}

/** The step, where it lies ahead of this one on the ladder. */
function comesLater(ladder: keyof typeof LADDERS, here: StepKey, key: StepKey | undefined): StepKey | undefined {
  const ids = LADDERS[ladder].map(({ id }) => id as StepKey);
  return key !== undefined && ids.indexOf(key) > ids.indexOf(here) + 1 ? key : undefined;
}

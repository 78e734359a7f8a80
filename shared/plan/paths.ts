/** The other gentle paths that a family can switch to from where it is, each with its first step. */
import type { Child, FactOf, StepId } from '../log/facts.ts';
import { median } from '../night/measures.ts';
import type { LocalDate, LocalTime } from '../time/local.ts';
import { gateOf } from './age.ts';
import { RULE } from './coaching.ts';
import { fadeFrom } from './fadeMove.ts';
import { isAddon, LADDERS, stepIdOf, type StepKey, stepOf } from './ladders.ts';
import type { Sample } from './reevaluation.ts';

export interface OtherPath {
  path: 'close' | 'feed' | 'bedtime' | 'stir';
  step: StepId;
  /** Where a counted path begins. */
  repeat?: number;
  /** When the child wakes, where a stir comes before it. */
  wakesAt?: LocalTime;
  how: FactOf<'step-taken'>['how'];
}

/** "Feed first": the step that moves the feed to the start of the routine, on ladders that have one. */
const FEED_FIRST: Partial<Record<string, StepKey>> = { nursing: 'N4', bottle: 'B4' };

/** In the order in which they are offered; none below the age at which anything is taken away. */
export function otherPaths(child: Child, on: StepId, tonight: LocalDate, recent: readonly Sample[], wakesAt?: LocalTime): OtherPath[] {
  const step = stepOf(on);
  if (!step) return [];
  const ladder = step.ladder === 'foundation' ? child.association : step.ladder;
  const first: [OtherPath['path'], StepKey | undefined][] = [
    ['close', ladder === 'presence' ? undefined : 'P1'],
    ['feed', comesLater(ladder, step.id, FEED_FIRST[ladder])],
    // Where falling asleep takes long, bedtime may come later for a while.
    ['bedtime', isAddon(step) || fadeFrom(recent) === undefined ? undefined : 'E1'],
    ['stir', isAddon(step) || wakesAt === undefined ? undefined : needsLittle(step.help, recent) ? 'Z1' : 'S1'],
  ];
  return first.flatMap(([path, key]) => (key === undefined || gateOf(stepOf(stepIdOf(key))!, child, tonight)
    ? [] : [{ path, step: stepIdOf(key), how: 'switched' as const, ...(path === 'bedtime' && { repeat: fadeFrom(recent)! }), ...(path === 'stir' && { wakesAt: wakesAt! }) }]));
}

/** Asleep with so little help that the lighter variant is enough. */
function needsLittle(help: number | undefined, recent: readonly Sample[]): boolean {
  return (median(recent.flatMap((sample) => sample.help ?? [])) ?? help ?? Infinity) <= RULE.stirDeepHelpMax;
}

/** The step, where it lies ahead of this one on the ladder. */
function comesLater(ladder: keyof typeof LADDERS, here: StepKey, key: StepKey | undefined): StepKey | undefined {
  const ids = LADDERS[ladder].map(({ id }) => id as StepKey);
  return key !== undefined && ids.indexOf(key) > ids.indexOf(here) + 1 ? key : undefined;
}

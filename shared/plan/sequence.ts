/** The order in which one child meets the steps: foundation, its ladder, and the ladders handed to. */
import type { Child, StepId } from '../log/facts.ts';
import { CHAIR_EXIT_HELP, RULE } from './coaching.ts';
import { FOUNDATION, isCountable, LADDERS, type LadderName, type Step, stepIdOf, stepOf, STEPS } from './ladders.ts';
import { type Pace, RHYTHM_F2_FACTOR } from './temperament.ts';

/** A countable step is taken several times: which time, and how large each is (1 = as written). */
export interface Rung {
  step: StepId;
  repeat: number;
  size: number;
}

function ladderFrom(name: LadderName, from: string | undefined): Step[] {
  const steps = LADDERS[name].map(({ id }) => STEPS.get(id)!);
  const own = from === undefined ? steps : steps.slice(steps.findIndex(({ id }) => id === from));
  const { next } = own.at(-1)!;
  return next ? [...own, ...ladderFrom(next.ladder, next.step)] : own;
}

/** A persistent child begins with the step that only adds a cue, and sits outside only when asked. */
function forPersistent(steps: readonly Step[]): Step[] {
  const [first, second, ...rest] = steps.filter(({ id }) => id !== 'P7');
  return second?.cueOnly && !first!.cueOnly ? [second, first!, ...rest] : [first!, ...(second ? [second] : []), ...rest];
}

/** Co-sleeping is a choice to keep: only who asked for an own bed is shown the way out of the shared one. */
function keepsBed(child: Child, path: LadderName): boolean {
  return child.place === 'parents-bed' && path !== 'bedshare_move';
}

function movesAway({ ladder, help }: Step): boolean {
  return ladder === 'presence' && help !== undefined && help <= CHAIR_EXIT_HELP;
}

/** All steps of this path for this child; `declined` are optional ones the family passed by. */
export function sequenceOf(path: LadderName, child: Child, pace: Pace, declined: readonly StepId[]): Step[] {
  const foundation = FOUNDATION.map(({ id }) => STEPS.get(id)!)
    .filter(({ id }) => !child.routine || (id !== 'F1' && id !== 'F2'));
  if (child.keeps) return foundation;
  const ladder = ladderFrom(path, undefined);
  return [...foundation, ...(pace.type === 'persistent' ? forPersistent(ladder) : ladder)]
    .filter(({ id, optional }) => !optional || !declined.includes(stepIdOf(id)))
    .filter((step) => !keepsBed(child, path) || !movesAway(step));
}

/** The path a step lies on: the present one where it passes there, else the step's own ladder. */
export function pathThrough(step: Step, path: LadderName, switched: boolean): LadderName {
  if (step.ladder === 'foundation') return path;
  const passes = ladderFrom(path, undefined).some(({ id }) => id === step.id);
  return passes && !switched ? path : step.ladder;
}

function indexIn(sequence: readonly Step[], step: Step): number {
  const at = sequence.findIndex(({ id }) => id === step.id);
  if (at >= 0) return at;
  // On a step the sequence passes by (an optional one taken after all, F1 with a routine): its
  // neighbours are those of the step before it on its own ladder.
  const own = step.ladder === 'foundation' ? FOUNDATION : LADDERS[step.ladder];
  const before = own.slice(0, own.findIndex(({ id }) => id === step.id)).map(({ id }) => id as string);
  return sequence.findLastIndex(({ id }) => before.includes(id)) + 0.5;
}

export function stepAfter(sequence: readonly Step[], step: Step): Step | undefined {
  return sequence[Math.floor(indexIn(sequence, step)) + 1];
}

export function stepBefore(sequence: readonly Step[], step: Step): Step | undefined {
  return sequence[Math.ceil(indexIn(sequence, step)) - 1];
}

/** Nights the step asks for: `ceil(min_nights * pace)`, the pace never on the foundation. */
export function nightsNeeded(step: Step, pace: Pace, nightsOnF3: number): number {
  if (step.ladder === 'foundation') {
    return step.id === 'F2' && !pace.steadyRhythm ? step.minNights * RHYTHM_F2_FACTOR : step.minNights;
  }
  const needed = Math.min(step.mostNights ?? Infinity, Math.ceil(step.minNights * pace.pace));
  return step.cueOnly ? Math.max(RULE.cueOwnNights, needed - nightsOnF3) : needed;
}

/** How a step begins: countable ones at the child's own step size. */
export function freshRung(step: Step, pace: Pace): Rung {
  return { step: stepIdOf(step.id), repeat: 0, size: isCountable(step) ? pace.stepSize : 1 };
}

export function sameRung(a: Rung, b: Rung): boolean {
  return a.step === b.step && a.repeat === b.repeat && a.size === b.size;
}

/** The step with these ids, for ids that a fold has let in. */
export function knownStep(id: StepId): Step {
  const step = stepOf(id);
  if (!step) throw new Error(`no such step: ${id}`);
  return step;
}

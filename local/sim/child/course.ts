/** One child through the real plan, night by night: what was offered, taken, eased, and whether the child was ready for it. */
import type { ChildId, FactId, FactOf } from '../../../shared/log/facts.ts';
import { beginsByItself } from '../../../shared/plan/beginsByItself.ts';
import { foldNight, type PlanFold, startPlan } from '../../../shared/plan/fold.ts';
import type { StepFact } from '../../../shared/plan/foldSteps.ts';
import { judge, type Judgement } from '../../../shared/plan/judge.ts';
import { stepOf } from '../../../shared/plan/ladders.ts';
import type { NextStep } from '../../../shared/plan/rungs.ts';
import { type Rung, sequenceOf } from '../../../shared/plan/sequence.ts';
import type { AdvanceWindow } from '../../../shared/plan/verdict.ts';
import { addDays, type LocalDate } from '../../../shared/time/local.ts';
import type { Instant } from '../../../shared/time/zone.ts';
import type { Chance } from '../chance.ts';
import type { SimChild } from './child.ts';

export interface Course {
  /** Nights until the child left its own ladder, and until the plan had nothing more to ask; less those that an age made wait. */
  readonly ownEnd: number | undefined;
  readonly done: number | undefined;
  readonly nights: number;
  readonly advances: number;
  /** Steps taken for which the child was not ready. */
  readonly falseAdvances: number;
  readonly backs: number;
  /** Nights past those a step needs on which nothing was offered, nobody rested and no age kept it. */
  readonly stuck: number;
  /** The longest run of nights without an offer, a step or a look back together; rests and tags not counted. */
  readonly longestWithout: number;
  /** Offers made while an interruption was in force. Must be none. */
  readonly inInterruption: number;
  readonly waitedForAge: number;
}

/** What the parent does with an offer or a re-evaluation. */
const READY = 0.75;
const WAITS = 0.12;
const KEEPS = 0.6;
const SMALLER = 0.25;

/** How much a rung asks, in steps: its place in the child's own sequence, a part of one for half steps and repeats. */
function demandOf(sequence: readonly string[], rung: Rung): number {
  const at = sequence.indexOf(rung.step);
  const foundation = sequence.filter((id) => id.startsWith('F')).length;
  const step = stepOf(rung.step)!;
  if (step.ladder === 'foundation') return 0;
  const place = (at < 0 ? sequence.length : at) - foundation + 1;
  const repeats = step.repeatUntil === undefined ? 0 : Math.min(0.8, rung.repeat * rung.size * 0.2);
  return place - (1 - Math.min(1, rung.size)) * 0.5 + repeats;
}

/** Nobody halves a step for ever: once below the child's own size is enough. */
function mayHalve({ step, pace }: Judgement): boolean {
  return step !== undefined && step.size >= pace.stepSize;
}

/** Counts as they go; `Course` is what they come to. */
type Counting = { -readonly [K in keyof Course]: Course[K] };

export function courseOf(sim: SimChild, chance: Chance, firstNight: LocalDate, nightsMax: number, advance?: AdvanceWindow): Course {
  const { child } = sim;
  let fold = startPlan(child);
  let serial = 0;
  const c: Counting = {
    ownEnd: undefined, done: undefined, nights: 0, advances: 0, falseAdvances: 0, backs: 0, stuck: 0, longestWithout: 0, inInterruption: 0, waitedForAge: 0,
  };
  let without = 0;
  const fact = (night: LocalDate): { id: FactId; at: Instant; child: ChildId; night: LocalDate } => {
    serial += 1;
    return { id: `s${serial}` as FactId, at: serial as Instant, child: child.id, night };
  };
  const taken = (night: LocalDate, next: NextStep, rule: string): FactOf<'step-taken'> =>
    ({ ...fact(night), type: 'step-taken', step: next.step, how: next.how, repeat: next.repeat, size: next.size, rule, rules: 1 });

  /** Tonight's decisions of the family, by what the plan says. */
  const answered = (judged: Judgement, tonight: LocalDate): StepFact[] => {
    const { next, reevaluation } = judged;
    if (reevaluation && !next) {
      const way = chance.next();
      if (way < KEEPS) return [{ ...fact(tonight), type: 'reviewed', answer: 'KEEP' }];
      const half = mayHalve(judged) ? judged.onEasier : undefined;
      if (way >= KEEPS + SMALLER || !half) return [];
      return [{ ...fact(tonight), type: 'reviewed', answer: 'SMALL' }, { ...taken(tonight, half, 'SMALLER'), how: 'smaller' }];
    }
    if (!next || (next.how === 'smaller' && !mayHalve(judged))) return [];
    const begins: boolean = beginsByItself(next);
    if (begins || chance.happens(READY)) return [taken(tonight, next, judged.rule)];
    return chance.happens(WAITS / (1 - READY)) ? [{ ...fact(tonight), type: 'step-waited', step: next.step }] : [];
  };

  for (let i = 0; i < nightsMax && c.done === undefined; i += 1) {
    const tonight = addDays(firstNight, i);
    const judged = judge(fold, child, tonight, { paused: fold.last.paused, ...(advance && { advance }) });
    const steps = answered(judged, tonight);
    const sequence = sequenceOf(fold.path, child, judged.pace, fold.declined).map(({ id }) => id as string);
    for (const step of steps) if (step.type === 'step-taken') count(c, step, sim, sequence);
    if (judged.next && !isEasing(judged.next) && isInterrupted(fold)) c.inInterruption += 1;
    // The first night home rests too, and counts for nothing.
    const rests = judged.interrupted !== undefined || fold.last.home === true;
    without = judged.next || judged.reevaluation ? 0 : rests ? without : without + 1;
    c.longestWithout = Math.max(c.longestWithout, without);
    if (steps.some((s) => s.type === 'step-taken')) without = 0;
    if (judged.rule === 'GATE') c.waitedForAge += 1;
    else if (judged.rule === 'HOLD' && !rests && judged.counts.nightsOnStep >= judged.counts.nightsNeeded) c.stuck += 1;
    const stood = rungAfter(fold.on, steps);
    c.nights = i + 1;
    const ladder = stood && stepOf(stood.step)!.ladder;
    if (c.ownEnd === undefined && ladder !== undefined && ladder !== 'foundation' && ladder !== child.association) c.ownEnd = c.nights - c.waitedForAge;
    if (judged.rule === 'DONE') {
      c.done = c.nights - c.waitedForAge;
      c.ownEnd ??= c.done;
    }
    const { night, paused } = sim.live(tonight, stood && demandOf(sequence, stood));
    fold = foldNight(fold, child, { night, paused, steps });
  }
  return c;
}

function rungAfter(on: Rung | undefined, steps: readonly StepFact[]): Rung | undefined {
  const last = steps.flatMap((s) => (s.type === 'step-taken' ? [s] : [])).at(-1);
  return last ? { step: last.step, size: last.size ?? 1, repeat: last.repeat ?? 0 } : on;
}

/** A rest, or a tag in force, on the night before. */
function isInterrupted({ last }: PlanFold): boolean {
  return last.paused !== undefined || last.tag !== undefined;
}

function isEasing({ how }: NextStep): boolean {
  return how === 'back' || how === 'back-now';
}

function count(c: Counting, taken: FactOf<'step-taken'>, sim: SimChild, sequence: readonly string[]): void {
  if (taken.how === 'back' || taken.how === 'back-now') {
    c.backs += 1;
    return;
  }
  if (taken.how !== 'ready') return;
  c.advances += 1;
  if (!sim.isReadyFor(demandOf(sequence, { step: taken.step, size: taken.size ?? 1, repeat: taken.repeat ?? 0 }))) c.falseAdvances += 1;
}

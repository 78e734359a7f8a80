/**
 * Nights and children for the plan's tests, said as briefly as a parent would: `good`, `hard`, `-`.
 * Builds facts and folds them the way the service does: each night once, steps with their night.
 */
import type { Child, FactOf, ReviewAnswer, Scope, StepId } from '../../../shared/log/facts.ts';
import { emptyNight, type Night } from '../../../shared/night/night.ts';
import { foldNight, type PlanFold, startPlan } from '../../../shared/plan/fold.ts';
import type { StepFact } from '../../../shared/plan/foldSteps.ts';
import type { PauseReason } from '../../../shared/plan/interruptions.ts';
import { judge, type Judgement } from '../../../shared/plan/judge.ts';
import type { Tonight } from '../../../shared/plan/verdict.ts';
import type { ContextTag } from '../../../shared/text/reading.ts';
import { addDays, type LocalDate } from '../../../shared/time/local.ts';

export const JOINED = '2026-03-02' as LocalDate;

/** Ten months old on JOINED, as Mia of the worked example; 2-3-2-2-2 paces her at 1.5. */
export function aChild(with_: Partial<Child> = {}): Child {
  return {
    id: 'c1' as Child['id'], name: 'Mia', born: '2025-05-02' as LocalDate, association: 'nursing',
    place: 'crib', temperament: [1, 1, 1, 1, 1], routine: false, ...with_,
  };
}

/** Born so many whole months before the night. */
export function bornMonthsBefore(night: LocalDate, months: number): LocalDate {
  const [year, month, day] = [+night.slice(0, 4), +night.slice(5, 7), night.slice(8)];
  const at = year * 12 + (month - 1) - months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-${day}` as LocalDate;
}

export type Said = Partial<Omit<Night, 'date'>>;
/** One night in a word: told by one word, by a tag, as "not done", not at all, or in full. */
export type NightWord = 'good' | 'ok' | 'hard' | 'bad' | 'no' | '-' | 'done' | ContextTag | Said;

export function aNight(date: LocalDate, word: NightWord): Night {
  const night = emptyNight(date);
  if (typeof word === 'object') return { ...night, logged: true, ...word };
  switch (word) {
    case '-': return night;
    case 'good': return { ...night, logged: true, said: { word: 'good' } };
    case 'ok': return { ...night, logged: true, said: { word: 'ok' } };
    case 'hard': return { ...night, logged: true, said: { word: 'hard' } };
    // Done, neither good nor hard: 45 minutes to fall asleep.
    case 'bad': return { ...night, logged: true, latencyMin: 45, said: { didStep: true } };
    case 'done': return { ...night, logged: true, said: { didStep: true } };
    case 'no': return { ...night, logged: true, said: { didStep: false } };
    default: return { ...night, logged: true, tags: [word] };
  }
}

let serial = 0;
export function taken(night: LocalDate, step: string, more: Partial<FactOf<'step-taken'>> = {}): FactOf<'step-taken'> {
  serial += 1;
  return {
    id: `t${serial}` as FactOf<'step-taken'>['id'], at: serial as FactOf<'step-taken'>['at'], type: 'step-taken',
    child: 'c1' as Child['id'], night, step: step as StepId, how: 'started', rule: 'START', rules: 1, ...more,
  };
}

export function waited(night: LocalDate, step: string): FactOf<'step-waited'> {
  serial += 1;
  return {
    id: `w${serial}` as FactOf<'step-waited'>['id'], at: serial as FactOf<'step-waited'>['at'], type: 'step-waited',
    child: 'c1' as Child['id'], night, step: step as StepId,
  };
}

/** CHANGE, or the answer to a re-evaluation. */
export function reviewed(night: LocalDate, answer?: ReviewAnswer): StepFact {
  serial += 1;
  const common = { id: `r${serial}` as StepFact['id'], at: serial as StepFact['at'], child: 'c1' as Child['id'], night };
  return answer === undefined ? { ...common, type: 'review-asked' } : { ...common, type: 'reviewed', answer };
}

export function widened(night: LocalDate, scope: Scope): StepFact {
  serial += 1;
  return { id: `s${serial}` as StepFact['id'], at: serial as StepFact['at'], child: 'c1' as Child['id'], night, type: 'scope-widened', scope };
}

const ABSENT = {
  step: undefined, since: undefined, next: undefined, comesNext: undefined, onReady: undefined, onBack: undefined,
  onEasier: undefined, gate: undefined, interrupted: undefined, reevaluation: undefined,
};

/** A plan that is told night by night and asked each morning. */
export class Diary {
  fold: PlanFold;
  tonight: LocalDate;
  readonly child: Child;
  private pending: StepFact[] = [];

  constructor(child: Child, from: LocalDate = JOINED) {
    this.child = child;
    this.fold = startPlan(child);
    this.tonight = from;
  }

  take(step: string, more: Partial<FactOf<'step-taken'>> = {}): this {
    this.pending.push(taken(this.tonight, step, more));
    return this;
  }

  wait(step: string): this {
    this.pending.push(waited(this.tonight, step));
    return this;
  }

  fact(fact: StepFact): this {
    this.pending.push(fact);
    return this;
  }

  night(word: NightWord, paused?: PauseReason): this {
    const input = { night: aNight(this.tonight, word), steps: this.pending, paused };
    this.fold = foldNight(this.fold, this.child, input);
    this.pending = [];
    this.tonight = addDays(this.tonight, 1);
    return this;
  }

  nights(words: readonly NightWord[]): this {
    for (const word of words) this.night(word);
    return this;
  }

  judge(now?: Tonight): Judgement {
    const known = now ?? { paused: undefined };
    const judged = judge(this.fold, this.child, this.tonight, { ...known, steps: [...(known.steps ?? []), ...this.pending] });
    // Absent fields stand out as undefined, so that a test can ask for their absence.
    return { ...ABSENT, ...judged };
  }
}

export function on(child: Child, step: string, words: readonly NightWord[] = []): Diary {
  return new Diary(child).take(step).nights(words);
}

/**
 * Families at random through the real plan, far into its corners: what they tell, take, refuse and change
 * follows no plan of ours. Each night is one state; what it says is for `stateTexts.ts`.
 */
import type { Child, FactId } from '../../../shared/log/facts.ts';
import { ASSOCIATIONS } from '../../../shared/log/facts.ts';
import { emptyNight, type Night } from '../../../shared/night/night.ts';
import { foldNight, startPlan } from '../../../shared/plan/fold.ts';
import type { StepFact } from '../../../shared/plan/foldSteps.ts';
import type { PauseReason } from '../../../shared/plan/interruptions.ts';
import { judge, type Judgement } from '../../../shared/plan/judge.ts';
import { stepIdOf, STEPS } from '../../../shared/plan/ladders.ts';
import type { NextStep } from '../../../shared/plan/rungs.ts';
import { CONTEXT_TAGS, HELPS, type Upheaval, UPHEAVALS } from '../../../shared/text/reading.ts';
import { addDays, type LocalDate, type LocalTime } from '../../../shared/time/local.ts';
import type { Instant } from '../../../shared/time/zone.ts';
import type { Chance } from '../chance.ts';

export interface State {
  readonly child: Child;
  readonly tonight: LocalDate;
  readonly judged: Judgement;
}

const FIRST = '2026-03-02' as LocalDate;
const NIGHTS_A_FAMILY = 160;
const STEP_KEYS = [...STEPS.keys()] as Parameters<typeof stepIdOf>[0][];

function someChild(chance: Chance): Child {
  const score = (): 1 | 2 | 3 => chance.pick([1, 2, 3] as const);
  const born = addDays(FIRST, -chance.between(60, 1000));
  const early = chance.happens(0.2);
  return {
    id: 'c1' as Child['id'], name: 'Mia', born, ...(early && { due: addDays(born, chance.between(1, 80)) }), association: chance.pick(ASSOCIATIONS), place: 'crib',
    temperament: [score(), score(), score(), score(), score()], routine: chance.happens(0.4),
  };
}

/** How a stretch of nights goes: mostly well, mostly not, or as it comes. */
type Luck = 'well' | 'badly' | 'mixed';

function someNight(date: LocalDate, chance: Chance, luck: Luck): Night {
  const night = emptyNight(date);
  if (chance.happens(0.25)) return night;
  const well = luck === 'well' ? chance.happens(0.9) : luck === 'badly' ? chance.happens(0.15) : chance.happens(0.55);
  return {
    ...night, logged: true,
    help: chance.happens(0.4) ? [chance.pick(HELPS)] : [],
    ...(chance.happens(0.3) && { wakings: [{ id: `${date}#w` as FactId, said: chance.happens(0.7) === well ? '04:30' : '02:10', help: [] }] }),
    tags: chance.happens(0.06) ? [chance.pick(CONTEXT_TAGS)] : [],
    ...(chance.happens(0.4) && { latencyMin: well ? chance.between(0, 30) : chance.between(31, 95) }),
    said: {
      ...(chance.happens(0.6) && { word: well ? chance.pick(['easy', 'good', 'ok'] as const) : chance.pick(['ok', 'hard'] as const) }),
      ...(chance.happens(0.2) && { didStep: chance.happens(0.8) }), ...(chance.happens(0.1) && { cry: chance.pick([0, 1, 2, 3] as const) }),
      ...(chance.happens(0.15) && { feel: chance.pick([1, 2, 3, 4, 5] as const) }), ...(chance.happens(0.2) && { rockMin: chance.between(0, 40) }),
      ...(chance.happens(0.03) && { seat: chance.pick(['by the door', 'chair']) }),
    },
  };
}

class Family {
  readonly #chance: Chance;
  #serial = 0;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  #fact(child: Child, night: LocalDate): { id: FactId; at: Instant; child: Child['id']; night: LocalDate } {
    this.#serial += 1;
    return { id: `w${this.#serial}` as FactId, at: this.#serial as Instant, child: child.id, night };
  }

  #taken(child: Child, night: LocalDate, next: NextStep): StepFact {
    return { ...this.#fact(child, night), type: 'step-taken', step: next.step, how: next.how, repeat: next.repeat, size: next.size, rule: 'ADV', rules: 1 };
  }

  decides({ child, tonight, judged }: State): StepFact[] {
    const { next, onReady, onBack, onEasier, step, reevaluation } = judged;
    const common = this.#fact(child, tonight);
    const way = this.#chance.next();
    if (reevaluation && way < 0.5) return [{ ...common, type: 'reviewed', answer: this.#chance.pick(['KEEP', 'SMALL', 'SWITCH', 'REST', 'ENOUGH'] as const) }];
    if (next && way < 0.62) return [this.#taken(child, tonight, next)];
    if (next && way < 0.7) return [{ ...common, type: 'step-waited', step: next.step }];
    if (way > 0.985) return [{ ...common, type: 'step-taken', step: stepIdOf(this.#chance.pick(STEP_KEYS)), how: 'switched', rule: 'SWITCH', rules: 1, wakesAt: '02:10' as LocalTime }];
    if (way > 0.98 && step) return [{ ...common, type: 'step-taken', step: step.id, how: 'ended', rule: 'ENOUGH', rules: 1, repeat: step.repeat, size: step.size }];
    if (way > 0.97) return [{ ...common, type: 'review-asked' }];
    if (way > 0.95 && onBack) return [this.#taken(child, tonight, onBack)];
    if (way > 0.93 && onEasier) return [this.#taken(child, tonight, onEasier)];
    return way > 0.91 && onReady ? [this.#taken(child, tonight, onReady)] : [];
  }
}

/** One family after the other, for ever. */
export function* walk(chance: Chance): Generator<State> {
  for (;;) {
    const child = someChild(chance);
    const family = new Family(chance);
    let fold = startPlan(child);
    let luck: Luck = 'mixed';
    let rest: { reason: PauseReason; nights: number } | undefined;
    let hold: { reason: Upheaval; nights: number } | undefined;
    for (let i = 0; i < NIGHTS_A_FAMILY; i += 1) {
      const tonight = addDays(FIRST, i);
      if (chance.happens(0.06)) luck = chance.pick(['well', 'badly', 'mixed'] as const);
      if (!rest && chance.happens(0.012)) rest = { reason: chance.pick(['asked', 'sick', 'travel', 'crisis'] as const), nights: chance.between(1, 18) };
      if (!hold && chance.happens(0.012)) hold = { reason: chance.pick(UPHEAVALS), nights: chance.between(1, 21) };
      const paused = rest?.reason;
      const held = hold?.reason;
      const judged = judge(fold, child, tonight, { paused, held });
      yield { child, tonight, judged };
      const steps = family.decides({ child, tonight, judged });
      fold = foldNight(fold, child, { night: someNight(tonight, chance, luck), steps, paused, held });
      if (hold && (hold.nights -= 1) === 0) hold = undefined;
      if (rest && (rest.nights -= 1) === 0) rest = undefined;
    }
  }
}

/** A state by all it says and offers, dates taken out; two that differ in nothing a parent could notice are one. */
export function stateKey({ judged }: State): string {
  const { since: _since, leftOut, thenAndNow: _then, recent: _recent, pace, ...rest } = judged;
  const whys: Record<string, number> = {};
  for (const { why } of leftOut) whys[why] = (whys[why] ?? 0) + 1;
  return JSON.stringify([rest, whys, pace.type, pace.pace]);
}

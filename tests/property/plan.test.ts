import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASSOCIATIONS, type Child, REVIEW_ANSWERS } from '../../shared/log/facts.ts';
import { emptyNight } from '../../shared/night/night.ts';
import { ageStage, gateOf } from '../../shared/plan/age.ts';
import { foldNight, type NightInput, type PlanFold, planFoldSchema, startPlan } from '../../shared/plan/fold.ts';
import type { StepFact } from '../../shared/plan/foldSteps.ts';
import { INTERRUPTIONS, LOG_TAGS, type PauseReason } from '../../shared/plan/interruptions.ts';
import { judge, type Judgement } from '../../shared/plan/judge.ts';
import { stepOf, STEPS } from '../../shared/plan/ladders.ts';
import { REVIEW_TRIGGERS } from '../../shared/plan/reevaluation.ts';
import { CONTEXT_TAGS, HELPS } from '../../shared/text/reading.ts';
import { addDays, type LocalDate } from '../../shared/time/local.ts';
import { reviewed, taken, waited } from '../unit/plan/familyOfNights.ts';

const JOINED = '2026-03-02' as LocalDate;
/** A state is small however long the history: characters of JSON. Measured 1,900 at most. */
const STATE_CHARACTERS_MAX = 4000;

const score = fc.integer({ min: 1, max: 3 });
const child: fc.Arbitrary<Child> = fc.record({
  temperament: fc.tuple(score, score, score, score, score),
  association: fc.constantFrom(...ASSOCIATIONS), routine: fc.boolean(),
  ageDays: fc.integer({ min: 60, max: 1000 }), earlyDays: fc.option(fc.integer({ min: 0, max: 80 }), { nil: undefined }),
}).map(({ ageDays, earlyDays, ...rest }) => {
  const born = addDays(JOINED, -ageDays);
  return {
    ...rest, id: 'c1' as Child['id'], name: 'Mia', place: 'crib', born,
    ...(earlyDays !== undefined && { due: addDays(born, earlyDays) }),
  };
});

const rarely = <T>(value: fc.Arbitrary<T>, weight = 9) =>
  fc.oneof({ weight, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

const told = fc.record({
  help: fc.array(fc.constantFrom(...HELPS), { maxLength: 2 }),
  latencyMin: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }),
  tags: rarely(fc.array(fc.constantFrom(...CONTEXT_TAGS), { minLength: 1, maxLength: 2 })),
  said: fc.record({
    word: fc.constantFrom('easy', 'good', 'ok', 'hard', undefined),
    didStep: rarely(fc.boolean(), 4), cry: rarely(fc.constantFrom(0, 1, 2, 3), 4),
    feel: rarely(fc.constantFrom(1, 2, 3, 4, 5), 4), rockMin: rarely(fc.integer({ min: 0, max: 40 }), 4),
    seat: rarely(fc.constantFrom('by the door', 'chair'), 9),
  }),
});

/** What the family does with what it is given: takes it, waits, lets it stand, or texts something else. */
const answer = fc.record({
  to: fc.constantFrom('take', 'take', 'take', 'wait', 'stand', 'back', 'easier', 'keep', 'end', 'anything', 'change', 'review'),
  anything: fc.constantFrom(...STEPS.keys(), 'P6', 'P7', 'X9'),
});
const evening = fc.record({ night: fc.option(told, { nil: undefined, freq: 4 }), answer });
/** Stretches of nights that only rest, and such that only go well, so that the far states are reached too. */
const rest = fc.tuple(fc.constantFrom('asked', 'sick', 'travel', 'crisis'), fc.integer({ min: 1, max: 20 }), answer)
  .map(([paused, nights, given]) => Array.from({ length: nights }, () => ({ paused, answer: given })));
const calm = fc.integer({ min: 3, max: 30 })
  .map((nights) => Array.from({ length: nights }, () => ({ night: { said: { word: 'good' } }, answer: { to: 'take', anything: 'F1' } })));
const stuck = fc.tuple(fc.integer({ min: 5, max: 30 }), answer).map(([nights, given]) => Array.from({ length: nights }, (_, i) => (
  { night: i % 3 ? undefined : { latencyMin: 45, said: { didStep: true, feel: nights % 2 ? 2 : 3 } }, answer: i % 7 ? { to: 'stand', anything: 'F1' } : given })));
const easier = fc.constant(Array.from({ length: 4 }, () => ({ answer: { to: 'easier', anything: 'F1' } })));
const stretches = fc.array(
  fc.oneof({ weight: 12, arbitrary: evening.map((one) => [one]) }, { weight: 2, arbitrary: rest }, { weight: 2, arbitrary: calm },
    { weight: 1, arbitrary: stuck }, { weight: 1, arbitrary: easier }),
  { minLength: 1, maxLength: 50 },
).map((each) => each.flat().slice(0, 150));
type Evening = { night?: unknown; paused?: PauseReason; answer: { to: string; anything: string } };

interface Lived { before: PlanFold; input: NightInput; judged: Judgement; after: PlanFold }

function stepsFor(judged: Judgement, tonight: LocalDate, { to, anything }: Evening['answer']): StepFact[] {
  const takes = { take: judged.next, back: judged.onBack, easier: judged.onEasier }[to];
  if (takes) return [taken(tonight, takes.step, { how: takes.how, rule: judged.rule, repeat: takes.repeat, size: takes.size })];
  if (to === 'wait' && judged.next) return [waited(tonight, judged.next.step)];
  if (to === 'keep' && judged.step) return [waited(tonight, judged.step.id)];
  if (to === 'end' && judged.step) return [taken(tonight, judged.step.id, { how: 'ended', rule: 'ENOUGH' })];
  if (to === 'change') return [reviewed(tonight)];
  if (to === 'review') return [reviewed(tonight, REVIEW_ANSWERS[anything.charCodeAt(1) % REVIEW_ANSWERS.length]!)];
  return to === 'anything' ? [taken(tonight, anything, { how: 'switched' })] : [];
}

function live(who: Child, evenings: readonly Evening[]): Lived[] {
  let fold = startPlan(who);
  return evenings.map(({ night, paused, answer: given }, i) => {
    const tonight = addDays(JOINED, i);
    const judged = judge(fold, who, tonight, { paused });
    const lived = night ? { ...emptyNight(tonight), logged: true, ...JSON.parse(JSON.stringify(night)) } : emptyNight(tonight);
    const input = { night: lived, paused, steps: stepsFor(judged, tonight, given) };
    const before = fold;
    fold = foldNight(fold, who, input);
    return { before, input, judged, after: fold };
  });
}

const history = fc.tuple(child, stretches as fc.Arbitrary<Evening[]>);
const RUNS = { numRuns: 150 };
const isAdvance = (judged: Judgement): boolean =>
  judged.next !== undefined && (judged.next.how === 'ready' || judged.next.how === 'announced' || judged.next.how === 'smaller');

describe('the fold', () => {
  it('is the same in pieces, each through JSON and its schema, as in one', () => {
    fc.assert(fc.property(history, fc.integer({ min: 1, max: 9 }), ([who, evenings], every) => {
      const lived = live(who, evenings);
      let pieces = startPlan(who);
      lived.forEach(({ input }, i) => {
        if (i % every === 0) pieces = planFoldSchema.parse(JSON.parse(JSON.stringify(pieces)));
        pieces = foldNight(pieces, who, input);
      });
      expect(pieces).toEqual(lived.at(-1)!.after);
      const tonight = addDays(JOINED, lived.length);
      expect(judge(planFoldSchema.parse(JSON.parse(JSON.stringify(pieces))), who, tonight)).toEqual(judge(lived.at(-1)!.after, who, tonight));
    }), RUNS);
  });

  it('changes nothing for a night that is already in, and is not changed by judging', () => {
    fc.assert(fc.property(history, ([who, evenings]) => {
      for (const { before, input, after } of live(who, evenings)) {
        const frozen = JSON.stringify(before);
        expect(foldNight(after, who, input)).toBe(after);
        judge(before, who, input.night.date, { paused: input.paused, steps: input.steps });
        expect(JSON.stringify(before)).toBe(frozen);
      }
    }), { numRuns: 40 });
  });

  it('moves a child only by a step taken', () => {
    fc.assert(fc.property(history, ([who, evenings]) => {
      for (const { before, input, after } of live(who, evenings)) {
        if (!input.steps.some(({ type }) => type === 'step-taken')) expect(after.on?.step).toBe(before.on?.step);
      }
    }), { numRuns: 60 });
  });

  it('stays small', () => {
    fc.assert(fc.property(history, ([who, evenings]) => {
      for (const { after } of live(who, evenings)) expect(JSON.stringify(after).length).toBeLessThan(STATE_CHARACTERS_MAX);
    }), { numRuns: 60 });
  });
});

describe('the random families', () => {
  it('reach every rule and every kind of interruption', () => {
    const seen = new Set<string>();
    fc.assert(fc.property(history, ([who, evenings]) => {
      for (const { judged } of live(who, evenings)) seen.add(judged.rule).add(judged.mode).add(judged.reevaluation?.trigger ?? '');
    }), { numRuns: 600, seed: 7 });
    for (const rule of ['ADV', 'ADV_SOFT', 'ADV_CUT', 'BACK', 'BACK_NOW', 'HOLD', 'SMALLER', 'PAUSE', 'REEVAL', 'GATE', 'WAIT',
      'START', 'RESTART', 'AFTER_BACK', 'DONE', 'ENOUGH', 'support', 'goodbye', 'ended', ...REVIEW_TRIGGERS]) {
      expect(seen, rule).toContain(rule);
    }
  });
});

describe('what is offered', () => {
  it('never takes anything away during a pause or after a tagged night', () => {
    fc.assert(fc.property(history, ([who, evenings]) => {
      for (const { before, input, judged } of live(who, evenings)) {
        const tags = Object.entries(before.tagRuns).filter(([tag, run]) =>
          run <= (INTERRUPTIONS[LOG_TAGS[tag as (typeof CONTEXT_TAGS)[number]]].maxNights ?? Infinity));
        if (input.paused || tags.length > 0) expect(isAdvance(judged), judged.rule).toBe(false);
        // Without a word about tonight, last night's pause still rests the plan.
        if (before.last.paused) expect(isAdvance(judge(before, who, input.night.date))).toBe(false);
      }
    }), RUNS);
  });

  it('is never a step below its age', () => {
    fc.assert(fc.property(history, ([who, evenings]) => {
      for (const { input, judged } of live(who, evenings)) {
        for (const step of [judged.next, judged.onReady]) {
          if (!step || step.how === 'back' || step.how === 'back-now' || step.how === 'smaller') continue;
          expect(gateOf(stepOf(step.step)!, who, input.night.date)).toBeUndefined();
        }
      }
    }), RUNS);
  });

  it('always has its rule and its counts, and a gate or interruption where it names one', () => {
    fc.assert(fc.property(history, ([who, evenings]) => {
      for (const { judged } of live(who, evenings)) {
        expect(judged.rule).toMatch(/^[A-Z_]+$/);
        expect(Object.values(judged.counts).every((n) => typeof n === 'boolean' || (Number.isFinite(n) && n >= 0))).toBe(true);
        expect(judged.counts.goodOfLast).toBeLessThanOrEqual(judged.counts.last);
        expect(judged.leftOut.length).toBeLessThanOrEqual(14);
        if (judged.rule === 'GATE') expect(judged.gate).toBeDefined();
        if (judged.rule === 'PAUSE') expect(judged.interrupted).toBeDefined();
        if (['PAUSE', 'HOLD', 'GATE', 'WAIT', 'REEVAL', 'DONE', 'ENOUGH'].includes(judged.rule)) expect(judged.next).toBeUndefined();
        else expect(judged.next).toBeDefined();
      }
    }), RUNS);
  });

  it('gives more help, or as much, whenever it goes back', () => {
    fc.assert(fc.property(history, ([who, evenings]) => {
      for (const { judged } of live(who, evenings)) {
        const { step, onBack, next } = judged;
        for (const eased of [onBack, next?.how === 'back' ? next : undefined]) {
          const help = eased && stepOf(eased.step)!.help;
          // C2 keeps the pacifier that C1 only does not put back: its 5 is before C1's 6 for a persistent child.
          // An add-on says nothing of how the child falls asleep.
          if (eased?.step !== 'C2' && help !== undefined && step!.help !== undefined) expect(help).toBeGreaterThanOrEqual(step!.help!);
        }
      }
    }), RUNS);
  });

  it('leaves nobody without an offer for more than 14 nights, whatever they answer', () => {
    const grown = child.filter((who) => ageStage(who, JOINED) === 'full' && ageStage(who, addDays(JOINED, 120)) === 'full');
    const calmNights = fc.array(evening.map((one) => ({ ...one, night: one.night && { ...one.night, tags: undefined } })), { minLength: 60, maxLength: 120 });
    fc.assert(fc.property(grown, calmNights as unknown as fc.Arbitrary<Evening[]>, (who, evenings) => {
      let without = 0;
      for (const { judged, input } of live(who, evenings)) {
        without = judged.next || judged.reevaluation || judged.mode === 'ended' ? 0 : without + 1;
        expect(without, judged.rule).toBeLessThanOrEqual(14);
        // A step taken, by whatever word, is a new beginning.
        if (input.steps.some(({ type }) => type === 'step-taken')) without = 0;
      }
    }), RUNS);
  });
});

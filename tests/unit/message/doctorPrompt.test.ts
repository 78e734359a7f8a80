/** When a parent is told "worth asking your doctor", and when not: once a month, never where nights are well, never after an end. */
import { describe, expect, it } from 'vitest';
import { planNudgeText } from '../../../shared/message/planNudgeText.ts';
import type { Judgement } from '../../../shared/plan/judge.ts';
import type { Now } from '../../../shared/plan/recompute.ts';
import type { Sample } from '../../../shared/plan/reevaluation.ts';
import { planWish } from '../../../shared/schedule/planWish.ts';
import { Log, night, OWNER } from '../../support/facts.ts';

const TODAY = night('2026-03-17');
const nights = (n: number, sample: Sample): Sample[] => Array.from({ length: n }, () => sample);
const BROKEN = nights(7, { wakes: 5 });

function held(now: Now, plan: Partial<Judgement>): Judgement {
  const { next: _next, ...found } = now.plan(now.family.children[0]!);
  return { ...found, rule: 'HOLD', ...plan };
}

/** A family some weeks in, with this of its plan taken as found. */
function where(plan: Partial<Judgement>, log = new Log('2026-03-02T15:00').step('2026-03-02T15:00', '2026-03-02', 'N2', 'switched')): Now {
  const now = log.fact('2026-03-16T12:00', 'noted', { by: OWNER, night: night('2026-03-16'), intent: 'chat' }).now(`${TODAY}T09:59`);
  return { ...now, measured: [], firstWeek: [], plan: () => held(now, plan) };
}
const nudge = (purpose: 'reevaluation' | 'checkin'): Parameters<typeof planNudgeText>[0] => ({ purpose, night: TODAY, dueAt: 0 as never, usefulUntil: 0 as never, to: [OWNER] });

describe('a week over the cut-offs', () => {
  const told = (more: Partial<Judgement> = {}, log?: Log) => planWish(where({ recent: BROKEN, ...more }, log), TODAY);
  const begun = (): Log => new Log('2026-03-02T15:00').step('2026-03-02T15:00', '2026-03-02', 'N2', 'switched');

  it('is said at 10:00, with the code of its month', () => {
    expect(told()).toMatchObject({ purpose: 'checkin', about: 'doctor' });
    expect(planNudgeText(nudge('checkin'), where({ recent: BROKEN }), 'en')).toMatchObject({ told: ['doctor-2026-03'], text: expect.stringContaining('worth asking your doctor') as string });
  });

  it.each<[string, string, boolean]>([['the same month', '2026-03-05', false], ['the month before', '2026-02-27', true]])(
    'is said once in a calendar month: told in %s', (_, at, again) => {
      const log = new Log('2026-02-20T15:00').step('2026-02-20T15:00', '2026-02-20', 'N2', 'switched').sent(`${at}T10:00`, 'checkin', at, [`doctor-${at.slice(0, 7)}`]);
      expect(told({}, log)).toEqual(again ? expect.objectContaining({ about: 'doctor' }) : undefined);
    });

  it('is not said after an end, in a rest, to a silent family or of better nights', () => {
    expect(told({ mode: 'ended' })).toBeUndefined();
    expect(told({ recent: nights(7, { wakes: 3 }) })).toBeUndefined();
    expect(told({}, begun().fact('2026-03-16T15:00', 'paused', { by: OWNER, night: night('2026-03-16'), reason: 'asked' }))).toBeUndefined();
    const silent = begun().fact('2026-03-12T15:00', 'noted', { by: OWNER, night: night('2026-03-12'), intent: 'chat' }).now(`${TODAY}T09:59`);
    expect(planWish({ ...silent, measured: [], firstWeek: [], plan: () => held(silent, { recent: BROKEN }) }, TODAY)).toBeUndefined();
  });
});

describe('three looks back without gain', () => {
  const open = (more: Partial<Judgement>): ReturnType<typeof planNudgeText> => planNudgeText(nudge('reevaluation'), where({
    rule: 'REEVAL', reevaluation: { since: night('2026-03-16'), trigger: 'ten-usable', better: false, seeDoctor: true }, recent: BROKEN, ...more,
  }), 'en');
  const counts = (goodOfLast: number, last: number): Judgement['counts'] => ({ nightsOnStep: 9, nightsNeeded: 8, usable: 6, last, goodOfLast, doneOfLast: last, lastGood: true, hardOfLast: 0 });

  it('name the doctor, and the plan rests', () => {
    const text = open({ counts: counts(2, 4) });
    expect(text?.text).toContain('worth asking your doctor');
    expect(text?.follows?.map(({ type }) => type)).toEqual(['review-put', 'reviewed', 'paused']);
  });

  it.each<[string, Partial<Judgement>]>([
    ['three of the last four nights were good', { counts: counts(3, 4) }],
    ['asleep soon and hardly awake', { counts: counts(0, 0), recent: nights(5, { sol: 15, wakes: 1 }) }],
    ['the third look has not come', { reevaluation: { since: night('2026-03-16'), trigger: 'ten-usable', better: false, seeDoctor: false } }],
  ])('put the five instead where %s', (_, more) => {
    const text = open({ counts: counts(2, 4), ...more });
    expect(text).toMatchObject({ told: ['review'], asks: { about: 'review' } });
    expect(text?.text).not.toMatch(/doctor/);
  });
});

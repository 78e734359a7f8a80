import { describe, expect, it } from 'vitest';
import type { Child } from '../../../shared/log/facts.ts';
import { ageStage, correctedMonths, monthsBetween } from '../../../shared/plan/age.ts';
import { firstStep } from '../../../shared/plan/judge.ts';
import { addDays, type LocalDate } from '../../../shared/time/local.ts';
import { aChild, bornMonthsBefore, Diary, JOINED, type NightWord, on } from './familyOfNights.ts';

const d = (text: string): LocalDate => text as LocalDate;
const times = (n: number, word: NightWord): NightWord[] => Array.from({ length: n }, () => word);
/** So old on JOINED, to the day. */
const aged = (months: number, more: Partial<Child> = {}) => aChild({ born: bornMonthsBefore(JOINED, months), ...more });
const nearly = (months: number, more: Partial<Child> = {}) =>
  aChild({ born: addDays(bornMonthsBefore(JOINED, months), 1), ...more });

describe('months', () => {
  it.each([
    ['2026-01-15', '2026-02-14', 0], ['2026-01-15', '2026-02-15', 1], ['2025-12-31', '2026-02-28', 2],
    ['2025-12-31', '2026-02-27', 1], ['2024-02-29', '2025-02-28', 12], ['2026-03-01', '2026-02-28', -1],
  ])('from %s to %s: %i', (from, to, months) => expect(monthsBetween(d(from), d(to))).toBe(months));

  it.each([
    // due three weeks after birth is 37 weeks: not early. A day more is.
    ['2025-09-23', 6], ['2025-09-24', 5],
  ])('due %s is %i corrected months', (due, months) => {
    expect(correctedMonths(aChild({ born: d('2025-09-02'), due: d(due) }), JOINED)).toBe(months);
  });

  it('corrects until 24 months', () => {
    const child = aChild({ born: d('2024-03-02'), due: d('2024-05-02') });
    expect(correctedMonths(child, d('2026-03-01'))).toBe(21);
    expect(correctedMonths(child, d('2026-03-02'))).toBe(24);
  });
});

describe('age gates', () => {
  it.each([[0, 'support'], [4, 'foundation'], [6, 'full'], [36, 'goodbye']] as const)('from %i months: %s', (months, stage) => {
    expect(ageStage(aged(months), JOINED)).toBe(stage);
    if (months > 0) expect(ageStage(nearly(months), JOINED)).not.toBe(stage);
  });

  it.each([
    ['under 4 months', nearly(4), undefined], ['at 4', aged(4), 'F1'], ['with a routine', aged(4, { routine: true }), 'F3'],
    ['at 6', aged(6), 'F1'], ['just under 36', nearly(36), 'F1'], ['at 36', aged(36), undefined],
  ] as const)('the first step %s', (_, child, step) => {
    expect(firstStep(child, JOINED)?.step).toBe(step);
    expect(new Diary(child).judge().next?.step).toBe(step);
  });

  it('only supports under 4 months, and says from when', () => {
    expect(new Diary(nearly(4)).judge()).toMatchObject({
      mode: 'support', rule: 'GATE', gate: { why: 'plan-age', untilMonths: 4 }, next: undefined,
    });
  });

  it('says goodbye at 36 months, whatever the step', () => {
    expect(on(aged(36), 'P4', times(5, 'good')).judge()).toMatchObject({ mode: 'goodbye', step: undefined, next: undefined });
  });

  it('keeps to the foundation until 6 months', () => {
    const atSix = (child: Child) => on(child, 'F3', times(7, 'good')).judge();
    const seventh = addDays(JOINED, 7);
    const tooYoung = aChild({ born: addDays(bornMonthsBefore(seventh, 6), 1) });
    expect(atSix(tooYoung)).toMatchObject({ mode: 'foundation', rule: 'GATE', gate: { why: 'removal-age', untilMonths: 6 }, next: undefined });
    expect(atSix(aChild({ born: bornMonthsBefore(seventh, 6) }))).toMatchObject({ mode: 'full', next: { step: 'N1' } });
  });

  it('takes no pacifier away under 12 months', () => {
    const judged = (child: Child) => on(child, 'F3', times(7, 'good')).take('C2', { how: 'announced' }).nights(times(4, 'good')).judge();
    expect(judged(aged(11, { association: 'pacifier' }))).toMatchObject({ rule: 'GATE', gate: { why: 'step-age', untilMonths: 12 }, onReady: undefined });
    expect(judged(aged(12, { association: 'pacifier' }))).toMatchObject({ next: { step: 'C3' } });
  });

  it.each([[7, 'P5'], [8, undefined], [9, undefined], [10, 'P5'], [15, 'P5'], [16, undefined], [19, undefined], [20, 'P5']])(
    'at %i months the seat moves away: %s', (months, step) => {
      const judged = on(aged(months), 'P4', times(4, 'good')).judge();
      expect(judged.next?.step).toBe(step);
      expect(judged.gate?.why).toBe(step ? undefined : 'separation-age');
    });

  it('stands before READY too, though WAIT had put the step off', () => {
    const diary = on(nearly(8), 'P4', times(4, 'good')).wait('P5').nights(['bad', 'bad']);
    expect(diary.judge()).toMatchObject({ rule: 'HOLD', comesNext: { gate: { why: 'separation-age' } }, onReady: undefined });
  });

  it('never keeps a child from going back', () => {
    expect(on(aged(8), 'P6', ['hard', 'hard']).judge()).toMatchObject({ rule: 'BACK', next: { step: 'P5' } });
  });
});

describe('the foundation', () => {
  it('runs at pace 1 for every child, F1 to F3 by announcement', () => {
    const slow = aged(10, { temperament: [3, 3, 3, 3, 2] });
    const diary = on(slow, 'F1', times(3, 'done'));
    expect(diary.judge().next).toMatchObject({ step: 'F2', how: 'announced' });
    expect(diary.take('F2').nights(times(4, 'done')).judge().next).toMatchObject({ step: 'F3', how: 'announced' });
    expect(diary.take('F3').nights(times(7, 'done')).judge().next).toMatchObject({ step: 'N1', how: 'announced' });
  });

  it('doubles F2 for a child without a rhythm', () => {
    expect(on(aged(10, { temperament: [1, 1, 1, 1, 3] }), 'F2').judge().counts.nightsNeeded).toBe(8);
    expect(on(aged(10, { temperament: [1, 1, 1, 1, 2] }), 'F2').judge().counts.nightsNeeded).toBe(4);
  });

  it.each<[string, Partial<Child>, number]>([
    ['an easygoing child', {}, 17], ['a persistent child', { temperament: [3, 3, 2, 2, 2] }, 19],
    ['with a routine at a steady time', { routine: true }, 10],
    ['persistent, with a routine', { routine: true, temperament: [3, 3, 2, 2, 2] }, 12],
  ])('brings %s to the first easing without a long wait', (_, more, nights) => {
    const diary = new Diary(aged(10, more));
    let told = 0;
    for (let judged = diary.judge(); judged.next?.how !== 'ready'; judged = diary.judge()) {
      if (judged.next) diary.take(judged.next.step, { how: judged.next.how });
      diary.night('good');
      told += 1;
    }
    expect([diary.judge().next?.step, told]).toEqual(['N2', nights]);
  });

  it('offers the first ladder step where it takes something away', () => {
    const judged = on(aged(10, { association: 'contact' }), 'F3', times(7, 'done')).judge();
    expect(judged.next).toMatchObject({ step: 'H1', how: 'ready', cueOnly: false });
  });
});

import { describe, expect, it } from 'vitest';
import { areWell, asksForDoctor, overCutoffs } from '../../../shared/plan/doctor.ts';
import type { Sample } from '../../../shared/plan/reevaluation.ts';
import { aChild, bornMonthsBefore, JOINED, type NightWord, on } from './familyOfNights.ts';

const nights = (n: number, sample: Sample): Sample[] => Array.from({ length: n }, () => sample);

describe('a week worth asking the doctor about', () => {
  it.each<[string, Sample[], boolean]>([
    ['more than 3 wakings', nights(7, { wakes: 4 }), true],
    ['3 wakings', nights(7, { wakes: 3 }), false],
    ['over an hour awake', nights(7, { waso: 61 }), true],
    ['an hour awake', nights(7, { waso: 60 }), false],
    ['under nine hours', nights(7, { sleep: 539 }), true],
    ['nine hours', nights(7, { sleep: 540 }), false],
    ['six nights only', nights(6, { wakes: 9 }), false],
    ['one of seven not known', [...nights(6, { wakes: 9 }), {}], false],
    ['bad nights of the week before', [...nights(5, { wakes: 9 }), ...nights(7, { wakes: 1 })], false],
    ['four hard nights of seven: the middle one decides', [...nights(4, { wakes: 5 }), ...nights(3, { wakes: 1 })], true],
    ['nothing known', [], false],
  ])('%s: %s', (_, recent, over) => expect(overCutoffs(recent)).toBe(over));

  it.each<[string, Sample[], boolean]>([
    ['asleep soon, one waking', nights(5, { sol: 20, wakes: 1 }), true],
    ['asleep late', nights(7, { sol: 31, wakes: 0 }), false],
    ['two wakings', nights(7, { sol: 20, wakes: 2 }), false],
    ['wakings not known', nights(7, { sol: 20 }), false],
    ['four nights', nights(4, { sol: 20, wakes: 0 }), false],
    ['five of seven told as good', [...nights(5, { good: 1 }), ...nights(2, { good: 0 })], true],
    ['four of seven told as good', [...nights(4, { good: 1 }), ...nights(3, { good: 0 })], false],
  ])('is none where nights are well (%s): %s', (_, recent, well) => expect(areWell(recent)).toBe(well));

  const broken: NightWord = { said: { didStep: true, word: 'ok' }, wakesCount: 5 };
  const week = (n: number): NightWord[] => Array.from({ length: n }, () => broken);

  it('is told of from 6 months on, and not in an interruption', () => {
    const diary = on(aChild(), 'N2', week(7));
    expect(asksForDoctor(diary.judge(), diary.child, diary.tonight)).toBe(true);
    const young = on(aChild({ born: bornMonthsBefore(JOINED, 5) }), 'F3', week(7));
    expect(asksForDoctor(young.judge(), young.child, young.tonight)).toBe(false);
    diary.night('sick');
    expect(asksForDoctor(diary.judge(), diary.child, diary.tonight)).toBe(false);
  });
});

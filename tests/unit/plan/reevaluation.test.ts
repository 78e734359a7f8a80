import { describe, expect, it } from 'vitest';
import { isBetter, REEVALUATION_OFFERS, type Sample } from '../../../shared/plan/reevaluation.ts';
import { aChild, type NightWord, on } from './familyOfNights.ts';

const five = (sample: Sample): Sample[] => Array.from({ length: 5 }, () => sample);
const times = (n: number, word: NightWord): NightWord[] => Array.from({ length: n }, () => word);

describe('better than at the beginning', () => {
  it.each<[string, Sample, Sample, boolean | undefined]>([
    ['one level less help', { help: 6 }, { help: 5 }, true],
    ['the same help', { help: 6 }, { help: 6 }, false],
    ['10 min faster alone', { help: 6, sol: 30 }, { help: 6, sol: 20 }, false],
    ['10 min faster and 1 waking less', { sol: 30, wakes: 3 }, { sol: 20, wakes: 2 }, true],
    ['9 min faster and 1 waking less', { sol: 30, wakes: 3 }, { sol: 21, wakes: 2 }, false],
    ['45 min longer and feel +1', { longest: 200, feel: 2 }, { longest: 245, feel: 3 }, true],
    ['44 min longer and feel +1', { longest: 200, feel: 2 }, { longest: 244, feel: 3 }, false],
    ['20 min less awake and feel +1', { waso: 60, feel: 2 }, { waso: 40, feel: 3 }, true],
    ['19 min less awake and feel +1', { waso: 60, feel: 2 }, { waso: 41, feel: 3 }, false],
    ['one measure known, not help', { sol: 30 }, { sol: 10 }, undefined],
    ['nothing known', {}, {}, undefined],
  ])('%s: %s', (_, first, last, better) => expect(isBetter(five(first), five(last))).toBe(better));

  it('is not said from fewer than five nights, or two that know the measure', () => {
    expect(isBetter(five({ help: 6 }).slice(1), five({ help: 5 }))).toBeUndefined();
    const few = (help: number): Sample[] => [{ help }, { help }, {}, {}, {}];
    expect(isBetter(few(6), few(5))).toBeUndefined();
  });
});

describe('a re-evaluation', () => {
  const slowly = (nights: number) => on(aChild(), 'N4', times(nights, 'no'));

  it('opens after every ten usable nights, holds the offer, lapses after 3 days', () => {
    const diary = on(aChild(), 'N3', times(9, 'good'));
    expect(diary.judge()).toMatchObject({ rule: 'ADV', reevaluation: undefined });
    diary.night('good');
    for (let night = 0; night < 3; night += 1) {
      expect(diary.judge(), `night ${night}`).toMatchObject({
        rule: 'REEVAL', next: undefined, onReady: { step: 'N4' }, reevaluation: { trigger: 'ten-usable' },
      });
      diary.night('good');
    }
    expect(diary.judge()).toMatchObject({ rule: 'ADV', next: { step: 'N4' }, reevaluation: undefined });
  });

  it('is closed by KEEP, which is WAIT on the step one is on, and by any step taken', () => {
    expect(on(aChild(), 'N3', times(10, 'good')).wait('N3').judge()).toMatchObject({ rule: 'ADV', reevaluation: undefined });
    const smaller = on(aChild(), 'N3', times(10, 'good')).take('N3', { how: 'smaller', size: 0.5 });
    expect(smaller.judge()).toMatchObject({ rule: 'HOLD', reevaluation: undefined });
  });

  it('opens at fourteen nights on a step, logged or not', () => {
    expect(on(aChild(), 'N3', times(13, '-')).judge().reevaluation).toBeUndefined();
    expect(on(aChild(), 'N3', times(14, '-')).judge().reevaluation).toMatchObject({ trigger: 'fourteen-on-step', better: undefined });
  });

  it('opens at feel 2 or less on 3 of 5 nights', () => {
    const felt = (feel: 2 | 3): NightWord => ({ said: { word: 'ok', feel } });
    expect(on(aChild(), 'N3', [felt(2), felt(3), felt(2), felt(3)]).judge().reevaluation).toBeUndefined();
    expect(on(aChild(), 'N3', [felt(2), felt(3), felt(2), felt(3), felt(2)]).judge().reevaluation).toMatchObject({ trigger: 'low-feel' });
    expect(on(aChild(), 'N3', [felt(2), felt(3), felt(2), felt(3), felt(3), felt(2)]).judge().reevaluation).toBeUndefined();
  });

  it('opens at three smaller steps in a row', () => {
    const diary = on(aChild(), 'N3').night('-');
    for (const size of [0.5, 0.25]) diary.take('N3', { how: 'ready', size }).night('-');
    expect(diary.judge().reevaluation).toBeUndefined();
    expect(diary.take('N3', { how: 'smaller', size: 0.125 }).night('-').judge().reevaluation).toMatchObject({ trigger: 'three-smaller' });
  });

  it('opens when a milestone has passed', () => {
    expect(on(aChild(), 'N3', ['regression', 'regression']).judge().reevaluation).toBeUndefined();
    expect(on(aChild(), 'N3', ['regression', '-']).judge().reevaluation).toMatchObject({ trigger: 'after-milestone' });
  });

  it('points to the doctor after three without gain', () => {
    const nursed: NightWord = { said: { didStep: false }, help: ['nursed'] };
    const after = (nights: number) => on(aChild(), 'N4', times(nights, nursed)).judge().reevaluation;
    expect(after(10)).toMatchObject({ better: false, seeDoctor: false });
    expect(after(20)).toMatchObject({ better: false, seeDoctor: false });
    expect(after(30)).toMatchObject({ better: false, seeDoctor: true });
  });

  it('is never opened by the foundation of a baby who only waits to be old enough', () => {
    const young = aChild({ born: '2025-10-20' as never });
    expect(on(young, 'F3', times(30, '-')).judge()).toMatchObject({ rule: 'HOLD', reevaluation: undefined });
  });

  it('has five equal answers', () => {
    expect(REEVALUATION_OFFERS.map(({ id }) => id)).toEqual(['KEEP', 'SMALL', 'SWITCH', 'REST', 'ENOUGH']);
    expect(slowly(3).judge().reevaluation).toBeUndefined();
  });
});

describe('an end worth keeping', () => {
  it('stays where the parent says it is enough, and goes on with READY', () => {
    const diary = on(aChild(), 'N3', times(5, 'good')).take('N3', { how: 'ended', rule: 'ENOUGH' });
    expect(diary.judge()).toMatchObject({ mode: 'ended', rule: 'ENOUGH', step: { id: 'N3' }, next: undefined, onReady: { step: 'N4' } });
    diary.nights(times(20, 'hard'));
    expect(diary.judge()).toMatchObject({ mode: 'ended', rule: 'ENOUGH', next: undefined, reevaluation: undefined, counts: { nightsOnStep: 5, usable: 5 } });
    expect(diary.take('N4', { how: 'ready' }).judge()).toMatchObject({ mode: 'full', step: { id: 'N4' } });
  });

  it('is reached at the last step', () => {
    expect(on(aChild(), 'P7', times(4, 'good')).judge()).toMatchObject({ rule: 'DONE', next: undefined });
    expect(on(aChild({ temperament: [3, 3, 2, 2, 2] }), 'P6', times(6, 'good')).judge()).toMatchObject({ rule: 'DONE' });
  });

  it('follows another ladder when the family switches', () => {
    const diary = on(aChild(), 'N2').take('P1', { how: 'switched' }).nights(times(3, 'good'));
    expect(diary.judge()).toMatchObject({ next: { step: 'P2' }, onBack: { step: 'F3' } });
  });
});

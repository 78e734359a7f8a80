import { describe, expect, it } from 'vitest';
import type { Child } from '../../../shared/log/facts.ts';
import type { Waking } from '../../../shared/night/night.ts';
import { stepIdOf } from '../../../shared/plan/ladders.ts';
import { otherPaths } from '../../../shared/plan/paths.ts';
import { rungWords, stepNowWords } from '../../../shared/plan/rungWords.ts';
import { isClear, usualWaking, wokeAt } from '../../../shared/plan/stir.ts';
import { emptyNight } from '../../../shared/night/night.ts';
import type { LocalTime } from '../../../shared/time/local.ts';
import { aChild, bornMonthsBefore, type Diary, JOINED, type NightWord, on, reviewed } from './familyOfNights.ts';

const waking = (said: string, more: Partial<Waking> = {}): Waking => ({ id: 'w' as Waking['id'], said, help: [], ...more });
const woken = (...times: string[]): NightWord => ({ said: { word: 'ok' }, wakings: times.map((time) => waking(time)) });
const times = (n: number, word: NightWord): NightWord[] => Array.from({ length: n }, () => word);
const AT = '02:10' as LocalTime;

describe('the usual waking', () => {
  const nights = (...minutes: number[][]): number[][] => minutes;
  it.each<[string, number[][], string | undefined]>([
    // 850 minutes after noon is 02:10.
    ['five nights within a quarter hour', nights([850], [860], [845], [850], [840], [], []), '02:10'],
    ['four', nights([850], [860], [845], [850], [], [], []), undefined],
    ['five, two of them half an hour away', nights([850], [850], [850], [881], [881], [], []), undefined],
    ['two wakings of one night are one night', nights([850, 855], [850, 852], [850], [850], [], [], []), undefined],
    ['across midnight', nights([715], [720], [725], [718], [722], [720], []), '00:00'],
    ['beside others', nights([500, 850], [850, 1000], [845], [120, 855], [850], [300], []), '02:10'],
  ])('%s', (_, found, usual) => expect(usualWaking(found)).toBe(usual));

  it('leaves out what may be hunger: a bottle, a feed of more than five minutes or of unknown length', () => {
    const night = { ...emptyNight(JOINED), wakings: [
      waking('01:00', { help: ['nursed'], awakeMin: 6 }), waking('02:00', { help: ['nursed'] }), waking('03:00', { help: ['bottle'], awakeMin: 3 }),
      waking('04:00', { help: ['nursed'], awakeMin: 5 }), waking('05:00', { help: ['patted'] }), { id: 'x' as Waking['id'], help: [] },
    ] };
    expect(wokeAt(night)).toEqual([960, 1020]);
  });

  it.each<[string, NightWord, boolean | undefined]>([
    ['slept through', { through: true }, true], ['woke 31 min before', { wakings: [waking('01:39')] }, true], ['woke 30 min after', { wakings: [waking('02:40')] }, false],
    ['a waking without a time', { wakings: [{ id: 'x' as Waking['id'], help: [] }] }, undefined], ['counted only', { wakesCount: 2 }, undefined],
  ])('clear or not: %s', (_, word, clear) => {
    expect(isClear({ ...emptyNight(JOINED), logged: true, ...(word as object) }, AT)).toBe(clear);
  });
});

describe('a stir before it', () => {
  const paths = (child: Partial<Child>, step = 'N2', words: NightWord[] = times(7, woken('02:10'))): string[] => {
    const diary = on(aChild(child), step, words);
    const plan = diary.judge();
    return otherPaths(diary.child, stepIdOf(step as 'N2'), diary.tonight, plan.recent ?? [], plan.wakesAt).map(({ path, step: to }) => `${path} ${to}`);
  };
  it('is one of the ways of SWITCH, lighter for a child that needs little help, and never under 6 months or without a rhythm', () => {
    expect(paths({})).toContain('stir S1');
    expect(paths({}, 'P4')).toContain('stir Z1');
    expect(paths({}, 'N2', times(7, { ...woken('02:10') as object, help: ['presence'] }))).toContain('stir Z1');
    expect(paths({ temperament: [1, 1, 1, 1, 3] }).join()).not.toContain('stir');
    expect(paths({ born: bornMonthsBefore(JOINED, 5) }).join()).not.toContain('stir');
    expect(paths({}, 'N2', times(7, woken('01:00'))).join()).toContain('stir');
    expect(paths({}, 'N2', [...times(4, woken('02:10')), ...times(3, woken('05:10'))]).join()).not.toContain('stir');
  });

  /** The nights before were of the foundation, so that no re-evaluation of ten nights falls among these. */
  const begun = (step: string, child = aChild(), at = 'N2'): Diary => on(child, 'F3', times(7, woken('02:10'))).take(at).take(step, { how: 'switched', wakesAt: AT });
  const stirred = (child = aChild()): Diary => begun('S1', child);

  it('comes every night until five are clear, then every second, then the plan goes on where it was left; each announced', () => {
    const diary = stirred().nights(times(4, woken('05:00')));
    expect(diary.judge()).toMatchObject({ rule: 'HOLD', next: undefined, onEasier: undefined });
    expect(diary.night(woken('05:00')).judge()).toMatchObject({ rule: 'ADV_CLEAR', next: { step: 'S2', how: 'announced' } });
    diary.take('S2', { how: 'announced' });
    const said: string[] = [];
    for (let i = 0; i < 4; i += 1) {
      const { name, say } = stepNowWords(diary.judge(), 'en')!;
      said.push(say.slice(0, 13));
      expect(name).toBe('the stir every 2nd night only');
      diary.night(woken());
    }
    expect(said).toEqual(['No alarm toni', 'Alarm for 1:5', 'No alarm toni', 'Alarm for 1:5']);
    // After ten nights a look back comes first.
    expect(diary.night(woken()).judge()).toMatchObject({ rule: 'REEVAL' });
    expect(diary.fact(reviewed(diary.tonight, 'KEEP')).judge()).toMatchObject({ rule: 'ADV_CLEAR', next: { step: 'N2', how: 'announced' } });
    expect(diary.take('N2', { how: 'announced' }).judge().step).toMatchObject({ id: 'N2' });
    expect(diary.night('-').fold.stirBefore).toBeUndefined();
  });

  it.each<[string, NightWord[]]>([
    ['the waking came back', [...times(4, woken()), woken('02:00')]], ['four nights told', [...times(4, woken()), '-']], ['only counted', times(6, { said: { word: 'ok' }, wakesCount: 1 })],
  ])('goes on where %s', (_, words) => expect(stirred().nights(words).judge()).toMatchObject({ rule: 'HOLD', step: { id: 'S1' } }));

  it('asks for seven nights of a slower child and never more', () => {
    const slow = stirred(aChild({ temperament: [3, 3, 2, 2, 2] }));
    expect(slow.nights(times(6, woken())).judge()).toMatchObject({ rule: 'HOLD', counts: { nightsNeeded: 7 } });
    expect(slow.night(woken()).judge()).toMatchObject({ rule: 'ADV_CLEAR' });
  });

  it('in its lighter form ends after three clear nights, or five in all', () => {
    const light = (words: NightWord[]): Diary => begun('Z1', aChild(), 'P4').nights(words);
    expect(light([]).judge().step?.number).toMatchObject({ at: '01:10' });
    expect(light(times(2, woken())).judge()).toMatchObject({ rule: 'HOLD' });
    expect(light(times(3, woken())).judge()).toMatchObject({ rule: 'ADV_CLEAR', next: { step: 'P4', how: 'announced' } });
    expect(light(times(4, woken('02:10'))).judge()).toMatchObject({ rule: 'HOLD' });
    expect(light(times(5, woken('02:10'))).judge()).toMatchObject({ rule: 'ADV_CLEAR', next: { step: 'P4' } });
  });

  it('ends with BACK, on any night, and is not offered again by itself', () => {
    const diary = stirred().night(woken('02:10'));
    expect(diary.judge().onBack).toMatchObject({ step: 'N2' });
    diary.take('N2', { how: 'back-now', rule: 'BACK_NOW' }).nights(times(3, 'bad'));
    expect(diary.judge()).toMatchObject({ rule: 'HOLD', comesNext: { step: 'N3' } });
  });

  it('is said with its own hour, in both languages', () => {
    const { step } = stirred().judge();
    const rung = { step: step!.id, size: 1, number: step!.number! };
    expect(rungWords(rung, 'en')?.say).toBe('Alarm for 1:55am: stir your baby with a light touch, then help back to sleep. If hungry, feed.');
    expect(rungWords(rung, 'es')?.say).toMatch(/^Alarma 1:55am: un roce leve/);
  });
});

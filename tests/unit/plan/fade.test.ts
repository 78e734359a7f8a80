import { describe, expect, it } from 'vitest';
import { fadedMin } from '../../../shared/plan/fade.ts';
import { fadeFrom } from '../../../shared/plan/fadeMove.ts';
import { stepIdOf } from '../../../shared/plan/ladders.ts';
import { otherPaths } from '../../../shared/plan/paths.ts';
import { aChild, bornMonthsBefore, type Diary, JOINED, type NightWord, on } from './familyOfNights.ts';

const took = (latencyMin: number): NightWord => ({ latencyMin, said: { didStep: true } });
const five = (...sols: number[]) => sols.map((sol) => ({ sol }));

describe('a later bedtime for now', () => {
  it.each([
    [[31, 31, 31, 31, 31], 2], [[45, 45, 45, 10, 60], 3], [[30, 30, 30, 30, 30], undefined], [[40, 40, 40, 40], undefined],
    [[400, 400, 400, 400, 400], 8],
  ] as [number[], number | undefined][])('begins after nights of %j by %s quarter hours', (sols, quarters) => expect(fadeFrom(five(...sols))).toBe(quarters));

  it('is one of the other paths where falling asleep takes long, from 6 months', () => {
    const slow = five(45, 45, 45, 45, 45);
    const names = (child = aChild(), recent = slow) => otherPaths(child, stepIdOf('N2'), JOINED, recent).map(({ path }) => path);
    expect(names()).toEqual(['close', 'feed', 'bedtime']);
    expect(names(aChild(), five(20, 20, 20, 20, 20))).toEqual(['close', 'feed']);
    expect(names(aChild({ born: bornMonthsBefore(JOINED, 5) }))).toEqual([]);
  });

  const faded = (): Diary => on(aChild(), 'N2', ['bad', 'bad', 'bad', 'bad', 'bad']).take('E1', { how: 'switched', repeat: 3 });

  it('moves a quarter hour earlier after two quick nights running, later after a slow one, by itself', () => {
    const diary = faded().night(took(10));
    expect(diary.judge()).toMatchObject({ rule: 'HOLD', next: undefined });
    expect(diary.night(took(15)).judge()).toMatchObject({ rule: 'ADV_FADE', next: { step: 'E1', repeat: 2, how: 'announced' } });
    expect(fadedMin(diary.judge())).toBe(45);
    diary.take('E1', { how: 'announced', repeat: 2 });
    expect(fadedMin(diary.judge())).toBe(30);
    expect(diary.night(took(16)).judge()).toMatchObject({ next: { step: 'E1', repeat: 3, how: 'announced' } });
    expect(faded().night({ said: { didStep: true } }).judge()).toMatchObject({ rule: 'HOLD' });
  });

  it('never goes beyond two hours, and ends where bedtime is back: the plan goes on where it was left', () => {
    const late = on(aChild(), 'N2').take('E1', { how: 'switched', repeat: 8 }).night(took(40));
    expect(late.judge()).toMatchObject({ rule: 'HOLD', next: undefined });
    const last = faded().night('-').take('E1', { how: 'announced', repeat: 1 }).night(took(5)).night(took(5));
    expect(last.judge()).toMatchObject({ next: { step: 'N2', how: 'ready' }, onBack: { step: 'N2' }, onEasier: undefined });
    expect(fadedMin(last.take('N2', { how: 'ready' }).judge())).toBe(0);
  });

  // Asleep ten hours and a nap: at 10 months less than 10 h in all may be too little.
  const slept = (hours: number, napMin?: number): NightWord => ({
    asleep: 0 as never, up: (hours * 3_600_000) as never, ended: true, latencyMin: 20, said: { word: 'ok' }, ...(napMin !== undefined && { naps: [{ id: 'n' as never, event: { kind: 'nap', minutes: napMin } }] }),
  });
  it.each<[string, NightWord[], boolean]>([
    ['three short days running', [slept(8, 60), slept(8, 60), slept(8, 60)], true], ['two', [slept(8, 60), slept(8, 60)], false],
    ['two and one that was long enough', [slept(8, 60), slept(8, 60), slept(8, 120), slept(8, 60)], false], ['naps not told', [slept(8), slept(8), slept(8)], false],
    ['fourteen nights without two good ones in a row', [...Array.from({ length: 13 }, (_, i): NightWord => (i % 2 ? took(40) : 'good')), took(40)], true],
    ['two good ones in a row on the way', [...Array.from({ length: 12 }, (): NightWord => took(40)), 'good', 'good'], false],
  ])('is given up, and the plan goes on where it was left: %s', (_, nights, stops) => {
    const judged = faded().nights(nights).judge();
    const next = judged.rule === 'REEVAL' ? judged.onReady : judged.next;
    expect(next?.step === 'N2' && next.how === 'announced').toBe(stops);
  });
});

import { describe, expect, it } from 'vitest';
import { RULES_VERSION } from '../../../shared/plan/coaching.ts';
import { foldNight, planFoldSchema, startPlan } from '../../../shared/plan/fold.ts';
import { judge } from '../../../shared/plan/judge.ts';
import { addDays, type LocalDate } from '../../../shared/time/local.ts';
import { aChild, aNight, Diary, JOINED, type NightWord, on, taken } from './familyOfNights.ts';

const times = (n: number, word: NightWord): NightWord[] => Array.from({ length: n }, () => word);

describe('a fold of nights', () => {
  it('reads back through its schema, with its rules version', () => {
    const { fold } = on(aChild(), 'N3', ['good', 'sick', '-', { said: { word: 'ok', feel: 2 }, latencyMin: 12 }]);
    expect(planFoldSchema.parse(JSON.parse(JSON.stringify(fold)))).toEqual(fold);
    expect(fold.rules).toBe(RULES_VERSION);
    expect(planFoldSchema.safeParse({ ...fold, away: -1 }).success).toBe(false);
  });

  it('takes missing nights as nights without a log, and one told again as told', () => {
    const child = aChild();
    const { fold } = on(child, 'N3', ['good']);
    const later = { night: aNight(addDays(JOINED, 4), 'good'), steps: [], paused: undefined };
    expect(foldNight(fold, child, later)).toEqual(on(child, 'N3', ['good', '-', '-', '-', 'good']).fold);
    expect(foldNight(fold, child, { ...later, night: aNight(JOINED, 'hard') })).toBe(fold);
  });

  it('knows no step of other rules, and takes the same fact twice as once', () => {
    const child = aChild();
    const diary = on(child, 'N3', times(2, 'good'));
    expect(diary.take('Z9').judge()).toMatchObject({ step: { id: 'N3' }, counts: { nightsOnStep: 2 } });
    const back = taken(diary.tonight, 'N2', { how: 'back', rule: 'BACK' });
    const now = (facts: typeof back[]) => judge(diary.fold, child, diary.tonight, { paused: undefined, steps: facts });
    expect(now([back, back])).toEqual(now([back]));
  });

  it('reads tonight\'s steps before tonight is folded', () => {
    const diary = on(aChild(), 'N3', times(4, 'good'));
    const ready = taken(diary.tonight, 'N4', { how: 'ready' });
    expect(judge(diary.fold, aChild(), diary.tonight)).toMatchObject({ step: { id: 'N3' } });
    expect(judge(diary.fold, aChild(), diary.tonight, { paused: undefined, steps: [ready] })).toMatchObject({
      step: { id: 'N4' }, since: diary.tonight, counts: { nightsOnStep: 0 },
    });
  });

  it('says which nights do not speak for the step, and why, the last 14', () => {
    const words: NightWord[] = ['-', { help: ['nursed'] }, { help: ['held'] }, 'teething', 'no', 'good'];
    const diary = on(aChild(), 'N3', words).night('good', 'sick');
    expect(diary.judge().leftOut).toEqual([
      { night: '2026-03-02', why: 'no-log' }, { night: '2026-03-03', why: 'step-unknown' },
      { night: '2026-03-04', why: 'how-unknown' }, { night: '2026-03-05', why: 'teething' }, { night: '2026-03-08', why: 'sick' },
    ]);
    expect(on(aChild(), 'N3', times(30, '-')).judge().leftOut).toHaveLength(14);
  });

  it('folds 400 logged nights without a blow-up', () => {
    const child = aChild({ born: '2025-06-02' as LocalDate });
    const nights = Array.from({ length: 400 }, (_, i) => ({
      night: aNight(addDays(JOINED, i), {
        help: ['held'], latencyMin: 20, said: { word: i % 4 ? 'good' : 'hard', feel: 3 }, ended: true,
        asleep: 0 as never, up: 36_000_000 as never,
        wakings: [1, 2].map((n) => ({ id: `${n}` as never, at: (n * 9_000_000) as never, awakeMin: 15, help: [] })),
      }),
      steps: i % 10 ? [] : [taken(addDays(JOINED, i), `N${1 + (i / 10) % 5}`, { how: 'ready' })],
      paused: undefined,
    }));
    // `npm run bench` measures the 2 ms; a loaded machine takes half as long again for the same work.
    const BLOWN_UP_MS = 10;
    const run = (): number => {
      const begun = performance.now();
      const fold = nights.reduce((soFar, night) => foldNight(soFar, child, night), startPlan(child));
      judge(fold, child, addDays(JOINED, 400));
      return performance.now() - begun;
    };
    for (let warm = 0; warm < 40; warm += 1) run();
    const tookMs = Array.from({ length: 80 }, run).sort((a, b) => a - b);
    // A busy machine is given its fastest quarter.
    expect(tookMs[20]).toBeLessThan(BLOWN_UP_MS);
  });

  it('takes no more room after 400 nights than after 60', () => {
    const size = (nights: number): number =>
      JSON.stringify(new Diary(aChild()).take('N3').nights(times(nights, { said: { word: 'hard', feel: 2, rockMin: 5 }, help: ['held'] })).fold).length;
    expect(size(400)).toBeLessThanOrEqual(size(60) + 8);
  });
});

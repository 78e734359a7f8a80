import { describe, expect, it } from 'vitest';
import { ASSOCIATIONS, type Child } from '../../../shared/log/facts.ts';
import { stepOf } from '../../../shared/plan/ladders.ts';
import { aChild, bornMonthsBefore, Diary, JOINED, type NightWord, on, reviewed } from './familyOfNights.ts';

const times = (n: number, word: NightWord): NightWord[] => Array.from({ length: n }, () => word);
const SCREENS: Child['temperament'][] = [[1, 1, 1, 1, 1], [2, 2, 2, 2, 2], [3, 3, 3, 3, 3]];

describe('a quicker pace', () => {
  // `relearn`: "if the first 2 steps took under min_nights*pace*0.8 with no hard night, lower pace one class".
  it.each(ASSOCIATIONS.flatMap((association) => SCREENS.map((temperament) => ({ association, temperament }))))(
    'never comes: of a child whose every night is good no two steps are left in under 0.8 of their nights ($association, $temperament)', (who) => {
      const child = aChild({ ...who, born: bornMonthsBefore(JOINED, 21) });
      const diary = new Diary(child).take('F1');
      const under: string[] = [];
      let left = 0;
      for (let i = 0; i < 250; i += 1) {
        const judged = diary.judge();
        const next = judged.rule === 'REEVAL' ? judged.onReady : judged.next;
        if (next) {
          const { minNights, ladder } = stepOf(judged.step!.id)!;
          const asked = minNights * (ladder === 'foundation' ? 1 : judged.pace.pace) * 0.8;
          if (judged.counts.nightsOnStep < asked) under.push(judged.step!.id);
          diary.take(next.step, next);
          left += 1;
        }
        diary.night('good');
      }
      expect(left).toBeGreaterThan(6);
      // Only a cue that counts the nights of F3 as its own is, and no ladder has two of them.
      expect(under.filter((id) => !stepOf(id as never)!.cueOnly)).toEqual([]);
      expect(under.length).toBeLessThan(2);
    });
});

describe('a step that was made smaller', () => {
  const rocked = aChild({ association: 'rocking' });
  const halved = (): Diary => on(rocked, 'R2').take('R2', { repeat: 0, size: 0.25, how: 'smaller', rule: 'SMALLER' });

  it('grows again by twice each time it goes well, to the child\'s own size and no further', () => {
    const diary = halved();
    const sizes: (number | undefined)[] = [];
    for (let repeat = 1; repeat <= 3; repeat += 1) {
      const { next } = diary.nights(times(3, 'good')).judge();
      sizes.push(next?.size);
      diary.take('R2', { repeat, size: next!.size, how: 'ready' });
    }
    expect(sizes).toEqual([0.5, 1, 1]);
    // 0.25 + 0.5 + 1 + 1 of two minutes.
    expect(diary.judge().step?.number).toEqual({ unit: 'rock-minutes', less: 5.5 });
  });

  it('stays as small as it is after a hard night on it', () => {
    expect(halved().nights(['good', 'hard', 'good', 'good']).judge().next).toMatchObject({ repeat: 1, size: 0.25 });
  });

  it('stays as small as the parent asked for; the next one begins at the child\'s own size', () => {
    const diary = on(rocked, 'R2').fact(reviewed(JOINED, 'SMALL')).take('R2', { repeat: 0, size: 0.5, how: 'smaller', rule: 'SMALLER' }).nights(times(5, 'good'));
    expect(diary.judge().next).toMatchObject({ repeat: 1, size: 0.5 });
    diary.take('R2', { repeat: 1, size: 0.5, how: 'ready' }).nights(times(5, 'good'));
    expect(diary.judge().onReady).toMatchObject({ repeat: 2, size: 0.5 });
    diary.take('P4', { how: 'switched' }).nights(times(5, 'good'));
    expect(diary.judge().onReady).toMatchObject({ step: 'P5', size: 1 });
  });
});

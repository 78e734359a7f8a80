import { describe, expect, it } from 'vitest';
import type { PauseReason } from '../../../shared/plan/interruptions.ts';
import { aChild, type NightWord, on } from './familyOfNights.ts';

const easy = aChild();
const READY: NightWord[] = ['good', 'good', 'good', 'good'];

describe('a pause', () => {
  it.each<PauseReason>(['asked', 'sick', 'travel', 'crisis'])('for %s offers nothing and counts nothing', (reason) => {
    const diary = on(easy, 'N3', READY);
    expect(diary.judge({ paused: reason })).toMatchObject({ rule: 'PAUSE', interrupted: reason, next: undefined, onReady: undefined });
    diary.night('good', reason);
    expect(diary.judge({ paused: reason })).toMatchObject({ rule: 'PAUSE', counts: { nightsOnStep: 4 } });
    expect(diary.judge().rule).toBe('ADV');
  });

  it.each([[3, 'N4', undefined], [4, 'N4', 'N3'], [7, 'N4', 'N3'], [8, 'N4', 'N2'], [40, 'N4', 'N2'], [8, 'N1', undefined], [8, 'N2', 'N1']])(
    'of %i nights on %s restarts at %s', (nights, step, restart) => {
      const diary = on(easy, step);
      for (let night = 0; night < nights; night += 1) diary.night('-', 'sick');
      expect(diary.judge({ paused: 'sick' }).rule).toBe('PAUSE');
      const judged = diary.judge();
      expect(judged.next?.step).toBe(restart);
      expect(judged.rule).toBe(restart ? 'RESTART' : 'HOLD');
      if (restart) expect(judged.next?.how).toBe('back');
    });

  it('keeps the way back open until it is taken or refused', () => {
    const away = () => on(easy, 'N4', ['sick', 'sick', 'sick', 'sick', '-', 'good']);
    expect(away().judge()).toMatchObject({ rule: 'RESTART', next: { step: 'N3' } });
    expect(away().take('N3', { how: 'back', rule: 'RESTART' }).judge().rule).toBe('HOLD');
    expect(away().wait('N3').judge()).toMatchObject({ rule: 'HOLD', next: undefined });
  });

  it('that was only tagged restarts when a night comes without the tag', () => {
    const ill = on(easy, 'N4', ['sick', 'sick', 'sick', 'sick']);
    expect(ill.judge()).toMatchObject({ rule: 'HOLD', interrupted: 'sick', next: undefined });
    expect(ill.night('-').judge()).toMatchObject({ rule: 'RESTART', next: { step: 'N3' } });
  });

  it('is not a step back that slows the pace', () => {
    const diary = on(easy, 'N4').take('N3', { how: 'back', rule: 'RESTART' }).night('good')
      .take('N2', { how: 'back', rule: 'RESTART' }).night('good');
    expect(diary.judge()).toMatchObject({ pace: { pace: 1 }, reevaluation: undefined });
  });

  it('rests the first night home after a trip that was only tagged', () => {
    const diary = on(easy, 'N3', [...READY, 'travel']);
    expect(diary.judge()).toMatchObject({ rule: 'HOLD', interrupted: 'travel' });
    expect(diary.night('good').judge()).toMatchObject({ rule: 'ADV', counts: { nightsOnStep: 4 } });
  });
});

describe('a tag in the log', () => {
  it.each<[NightWord, number]>([['teething', 3], ['vaccine', 2], ['visitors', 3], ['regression', 7]])(
    '%s holds %i nights in a row, then a night counts again', (tag, most) => {
      const diary = on(easy, 'N3');
      for (let night = 0; night < most; night += 1) diary.night(tag);
      expect(diary.judge()).toMatchObject({ rule: 'HOLD', interrupted: tag, counts: { nightsOnStep: 0 } });
      expect(diary.night(tag).judge()).toMatchObject({ counts: { nightsOnStep: 1 } });
      expect(diary.judge().interrupted).toBeUndefined();
    });

  it('offers nothing the morning after, although the nights would allow it', () => {
    expect(on(easy, 'N3', [...READY, 'teething']).judge()).toMatchObject({ rule: 'HOLD', next: undefined, onReady: undefined });
    expect(on(easy, 'N3', [...READY, 'teething', 'good']).judge().rule).toBe('ADV');
  });

  it('still grants a way back to a parent who cannot go on', () => {
    const judged = on(easy, 'N3', [{ tags: ['teething'], said: { feel: 1 } }]).judge();
    expect(judged).toMatchObject({ rule: 'BACK_NOW', next: { step: 'N2' } });
  });
});

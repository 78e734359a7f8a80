import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../shared/time/local.ts';
import { aChild, bornMonthsBefore, Diary, JOINED, type NightWord, on } from './familyOfNights.ts';

const easy = aChild();
const times = (n: number, word: NightWord): NightWord[] => Array.from({ length: n }, () => word);

describe('ADV: the nights, 3 of the last 4 usable good, the last one good', () => {
  it.each<[string, NightWord[], boolean]>([
    ['one night short', times(3, 'good'), false],
    ['the nights and all good', times(4, 'good'), true],
    ['3 of 4', ['good', 'bad', 'good', 'good'], true],
    ['2 of 4', ['good', 'bad', 'bad', 'good'], false],
    ['the last not good', ['good', 'good', 'good', 'bad'], false],
    ['three usable in four nights', ['good', '-', 'good', 'good'], true],
    ['two usable only', ['good', '-', '-', 'good'], false],
    ['unlogged nights are time on the step', ['-', '-', 'good', 'good', 'good'], true],
    ['not knowing how is neither good nor bad', ['good', 'done', 'good', 'good'], true],
    ['NO is not good', ['good', 'no', 'no', 'good'], false],
  ])('%s', (_, words, offered) => {
    const judged = on(easy, 'N3', words).judge();
    expect(judged.rule).toBe(offered ? 'ADV' : 'HOLD');
    expect(judged.next).toEqual(offered ? expect.objectContaining({ step: 'N4', how: 'ready', cueOnly: false }) : undefined);
    expect(judged.comesNext?.step).toBe('N4');
  });
});

describe('ADV_SOFT: the nights, done in 3 of the last 4 usable', () => {
  it.each<[string, NightWord[], boolean]>([
    ['one night short', times(6, 'done'), false],
    ['done, whatever the night was', [...times(5, '-'), 'hard', 'bad', 'done'], true],
    ['2 of 4', [...times(4, 'done'), 'no', 'no', 'done'], false],
    ['3 of 4', [...times(4, 'done'), 'no', 'done', 'done'], true],
  ])('%s', (_, words, offered) => {
    expect(on(easy, 'F3', words).judge()).toMatchObject(offered
      ? { rule: 'ADV_SOFT', next: { step: 'N1', how: 'announced', cueOnly: true } } : { rule: 'HOLD' });
  });

  it('counts the nights of F3 for a step that only adds a cue, with three of its own', () => {
    const diary = on(easy, 'F3', times(7, 'good')).take('N1', { how: 'announced' }).nights(times(2, 'good'));
    expect(diary.judge()).toMatchObject({ rule: 'HOLD', counts: { nightsOnStep: 2, nightsNeeded: 3 } });
    expect(diary.night('good').judge()).toMatchObject({ rule: 'ADV_SOFT', next: { step: 'N2', how: 'ready' } });
  });

  it('asks a persistent child for the rest of its nights', () => {
    const slow = aChild({ temperament: [3, 3, 2, 2, 2] });
    expect(on(slow, 'F3', times(7, 'good')).take('N1', { how: 'announced' }).judge().counts.nightsNeeded).toBe(5);
    expect(on(slow, 'N1').judge().counts.nightsNeeded).toBe(12);
  });
});

describe('ADV_CUT: the nights, the last 2 usable not hard', () => {
  it.each<[string, NightWord[], boolean]>([
    ['two nights', ['good', 'good'], false],
    ['neither good nor hard is enough', ['hard', 'bad', 'bad'], true],
    ['the last one hard', ['good', 'good', 'hard'], false],
    ['only one usable', ['-', '-', 'good'], false],
  ])('%s', (_, words, offered) => {
    expect(on(aChild({ association: 'rocking' }), 'R2', words).judge()).toMatchObject(offered
      ? { rule: 'ADV_CUT', next: { step: 'R2', repeat: 1, size: 1, how: 'ready', number: { unit: 'rock-minutes', less: 4 } } }
      : { rule: 'HOLD' });
  });

  it('ends the cuts where the rocking is down to 3 minutes, as told or as counted', () => {
    const rocked = (rockMin: number): NightWord => ({ said: { word: 'good', rockMin } });
    const child = aChild({ association: 'rocking' });
    expect(on(child, 'R2', [rocked(5), rocked(4), rocked(4)]).judge().next?.step).toBe('R2');
    expect(on(child, 'R2', [rocked(5), rocked(4), rocked(3)]).judge().next?.step).toBe('R3');
    // 8 minutes as usual: 6, then 4, then 2 is enough.
    const diary = on(child, 'R1', [...times(4, '-'), rocked(7), rocked(8), rocked(9)]).take('R2', { repeat: 0, size: 1 }).nights(times(3, 'ok'));
    expect(diary.judge()).toMatchObject({ step: { number: { less: 2, target: 6 } }, next: { step: 'R2', number: { target: 4 } } });
    diary.take('R2', { repeat: 1, size: 1 }).nights(times(3, 'ok')).take('R2', { repeat: 2, size: 1 });
    diary.nights(['-', 'ok', 'ok']).wait('R2');
    expect(diary.judge()).toMatchObject({ step: { number: { less: 6, target: 2 } }, next: { step: 'R3' } });
  });
});

describe('SMALLER and HOLD', () => {
  it.each<[number[], number]>([[[1, 1, 1, 1, 1], 7], [[2, 2, 2, 2, 1], 9], [[2, 3, 2, 2, 2], 11], [[3, 3, 2, 2, 2], 12]])(
    'screen %s: half the step is offered after %i nights without ADV', (temperament, nights) => {
      const child = aChild({ temperament: temperament as [1, 1, 1, 1, 1] });
      // Some unlogged: ten usable nights would re-evaluate first.
      const diary = on(child, 'N3', [...times(nights - 6, '-'), ...times(5, 'bad')]);
      expect(diary.judge().rule).toBe('HOLD');
      expect(diary.night('bad').judge()).toMatchObject({ rule: 'SMALLER', next: { step: 'N3', how: 'smaller', size: 0.5 } });
    });

  it('takes the whole step after the half one', () => {
    const diary = on(easy, 'N3', [...times(4, '-'), ...times(3, 'bad')]).take('N3', { how: 'smaller', size: 0.5 }).nights(times(4, 'good'));
    expect(diary.judge()).toMatchObject({ rule: 'ADV', step: { size: 0.5 }, next: { step: 'N3', size: 1, how: 'ready' } });
  });

  it('is never smaller than an eighth', () => {
    expect(on(easy, 'N3').take('N3', { how: 'smaller', size: 0.25 }).judge().onEasier).toMatchObject({ size: 0.125 });
    expect(on(easy, 'N3').take('N3', { how: 'smaller', size: 0.125 }).judge().onEasier).toBeUndefined();
  });

  it('has nothing to make smaller where only a cue is added', () => {
    expect(on(easy, 'N1', times(9, 'no')).judge()).toMatchObject({ rule: 'HOLD', onEasier: undefined });
  });
});

describe('WAIT', () => {
  it('names the step again on the fourth night, and READY takes it any time', () => {
    const diary = on(easy, 'N3', times(4, 'good'));
    expect(diary.judge().rule).toBe('ADV');
    diary.wait('N4');
    for (let night = 0; night < 3; night += 1) {
      expect(diary.judge(), `night ${night}`).toMatchObject({ rule: 'WAIT', next: undefined, onReady: { step: 'N4' } });
      diary.night('good');
    }
    expect(diary.judge()).toMatchObject({ rule: 'ADV', next: { step: 'N4' } });
  });

  it('keeps READY open when the nights no longer allow an offer', () => {
    const diary = on(easy, 'N3', times(4, 'good')).wait('N4').nights(['bad', 'bad']);
    expect(diary.judge()).toMatchObject({ rule: 'HOLD', next: undefined, onReady: { step: 'N4' } });
  });

  it('is forgotten once the step is taken', () => {
    const diary = on(easy, 'N3', times(4, 'good')).wait('N4').take('N4', { how: 'ready' });
    expect(diary.night('-').fold.waits).toEqual([]);
  });

  it('passes an optional step by', () => {
    const diary = on(aChild({ association: 'bedshare_move' }), 'M4', times(5, 'good'));
    expect(diary.judge().next).toMatchObject({ step: 'M5', optional: true });
    expect(diary.wait('M5').judge().next).toMatchObject({ step: 'P4' });
  });
});

describe('the shortest possible plan, in nights', () => {
  // `coaching.md` §4, without the foundation: to the ladder's own end, and to the parent by the door.
  it.each<[string, number[], number, number]>([
    ['nursing', [1, 1, 1, 1, 1], 24, 42], ['nursing', [2, 2, 2, 2, 1], 31, 55],
    ['pacifier', [1, 1, 1, 1, 1], 24, 39], ['pacifier', [2, 2, 2, 2, 1], 31, 51],
    ['rocking', [1, 1, 1, 1, 1], 34, 52], ['rocking', [2, 2, 2, 2, 1], 44, 68],
    ['contact', [1, 1, 1, 1, 1], 18, 33], ['contact', [2, 2, 2, 2, 1], 24, 44],
    ['bedshare_move', [1, 1, 1, 1, 1], 24, 36], ['bedshare_move', [2, 2, 2, 2, 1], 33, 49],
    ['wheels', [1, 1, 1, 1, 1], 11, 56], ['wheels', [2, 2, 2, 2, 1], 15, 74],
    // With the half-size minutes and moves of a persistent child: rocking 141, wheels 150, as noted there.
    ['nursing', [3, 3, 2, 2, 2], 42, 90], ['rocking', [3, 3, 2, 2, 2], 93, 141], ['wheels', [3, 3, 2, 2, 2], 21, 150],
    ['contact', [3, 3, 2, 2, 2], 32, 74],
  ])('%s, screen %s: %i and %i', (association, temperament, ownNights, doorNights) => {
    const child = aChild({
      association: association as 'nursing', temperament: temperament as [1, 1, 1, 1, 1],
      born: bornMonthsBefore(JOINED, 25) as LocalDate,
    });
    const initial = { nursing: 'N', pacifier: 'C', rocking: 'R', contact: 'H', bedshare_move: 'M', wheels: 'W' }[association]!;
    const diary = new Diary(child).take(`${initial}1`, { size: 1, repeat: 0 });
    let own = 0, nights = 0;
    for (; nights < 200; nights += 1) {
      let judged = diary.judge();
      if (judged.rule === 'REEVAL') judged = diary.wait(judged.step!.id).judge();
      const next = judged.next;
      if (next && !own && !next.step.startsWith(initial)) own = nights;
      if (judged.rule === 'DONE' || next?.step === 'P7') break;
      if (next) diary.take(next.step, next);
      diary.night('good');
    }
    expect([own, nights]).toEqual([ownNights, doorNights]);
  });
});

import { describe, expect, it } from 'vitest';
import { aChild, type NightWord, on } from './familyOfNights.ts';

const easy = aChild();
const times = (n: number, word: NightWord): NightWord[] => Array.from({ length: n }, () => word);

describe('BACK: hard in 2 of the last 3 usable', () => {
  it.each<[string, NightWord[], boolean]>([
    ['one hard', ['good', 'hard', 'good'], false],
    ['two in a row', ['hard', 'hard'], true],
    ['two of three', ['hard', 'good', 'hard'], true],
    ['two of four', ['hard', 'good', 'good', 'hard'], false],
    ['unlogged nights stand between', ['hard', '-', '-', 'hard'], true],
    ['a sick night never counts', ['hard', { tags: ['sick'], said: { word: 'hard' } }], false],
    ['a teething night never counts', ['hard', { tags: ['teething'], said: { word: 'hard' } }], false],
  ])('%s', (_, words, eased) => {
    const judged = on(easy, 'N3', words).judge();
    expect(judged.rule).toBe(eased ? 'BACK' : 'HOLD');
    expect(judged.next?.step).toBe(eased ? 'N2' : undefined);
  });

  it('outranks the nights that would advance', () => {
    const cut = on(aChild({ association: 'rocking' }), 'R3', ['good', 'good', 'good', 'hard', 'hard']);
    expect(cut.judge()).toMatchObject({ rule: 'BACK', next: { step: 'R2', how: 'back' } });
  });

  it('takes nothing back where nothing was taken away', () => {
    expect(on(easy, 'N1', times(4, 'hard')).judge()).toMatchObject({ rule: 'HOLD' });
  });

  it('stays three nights on the step before, then offers half the step', () => {
    const diary = on(easy, 'N3', ['hard', 'hard']).take('N2', { how: 'back', rule: 'BACK' });
    expect(diary.nights(['good', 'good']).judge()).toMatchObject({ rule: 'HOLD', step: { id: 'N2' } });
    expect(diary.night('-').judge()).toMatchObject({
      rule: 'AFTER_BACK', next: { step: 'N3', size: 0.5, how: 'ready' },
    });
    diary.take('N3', { how: 'ready', size: 0.5 }).nights(times(4, 'good'));
    expect(diary.judge().next).toMatchObject({ step: 'N3', size: 1 });
  });

  it('goes back one repeat of a countable step, and on by half its size', () => {
    const diary = on(aChild({ association: 'rocking' }), 'R2', times(3, 'good'));
    diary.take('R2', { repeat: 1, size: 1, how: 'ready' }).nights(['hard', 'hard']);
    expect(diary.judge()).toMatchObject({
      step: { number: { less: 4 } }, rule: 'BACK', next: { step: 'R2', repeat: 0, size: 1, number: { less: 2 } },
    });
    diary.take('R2', { repeat: 0, size: 1, how: 'back' }).nights(times(3, 'good'));
    expect(diary.judge()).toMatchObject({
      step: { number: { less: 2 } }, next: { step: 'R2', repeat: 1, size: 0.5, number: { less: 3 } },
    });
  });

  it('comes back to a countable step where it was left', () => {
    const diary = on(aChild({ association: 'rocking' }), 'R2');
    for (const repeat of [1, 2, 3, 4]) diary.nights(times(3, 'good')).take('R2', { repeat, size: 1, how: 'ready' });
    diary.nights(times(3, 'good')).take('R3', { how: 'ready' }).nights(['hard', 'hard']);
    expect(diary.judge().next).toMatchObject({ step: 'R2', repeat: 4, size: 1, number: { less: 10 } });
  });

  it('is put off by WAIT, and then nothing is taken away either', () => {
    const diary = on(easy, 'N3', ['hard', 'hard']).wait('N2');
    expect(diary.judge()).toMatchObject({ rule: 'WAIT', next: undefined });
  });
});

describe('BACK_NOW', () => {
  it('is granted the morning after "cannot go on", without proof', () => {
    const judged = on(easy, 'N3', [{ said: { word: 'ok', feel: 1 } }]).judge();
    expect(judged).toMatchObject({ rule: 'BACK_NOW', next: { step: 'N2', how: 'back-now' } });
    expect(on(easy, 'N3', [{ said: { word: 'ok', feel: 2 } }]).judge().rule).toBe('HOLD');
  });

  it('is there for the parent on any night, the first step of a ladder included', () => {
    expect(on(easy, 'N3').judge().onBack).toMatchObject({ step: 'N2', how: 'back-now' });
    expect(on(easy, 'N1').judge().onBack).toMatchObject({ step: 'F3' });
    expect(on(aChild({ association: 'contact' }), 'H1', ['hard', 'hard']).judge().next).toMatchObject({ step: 'F3' });
    expect(on(easy, 'F1').judge().onBack).toBeUndefined();
  });

  it('does not repeat itself on the night after', () => {
    const diary = on(easy, 'N3', [{ said: { feel: 1 } }]).take('N2', { how: 'back-now', rule: 'BACK_NOW' });
    expect(diary.judge().rule).toBe('HOLD');
  });
});

describe('two steps back in ten nights', () => {
  const twice = (between: number) => on(easy, 'N4').take('N3', { how: 'back', rule: 'BACK' }).nights(times(between, '-'))
    .take('N2', { how: 'back', rule: 'BACK' }).night('-').judge();
  it('slow the pace by one class and open a re-evaluation', () => {
    expect(twice(9)).toMatchObject({ pace: { pace: 1.25 }, rule: 'REEVAL', reevaluation: { trigger: 'two-backs' } });
    expect(twice(10)).toMatchObject({ pace: { pace: 1 }, rule: 'HOLD' });
  });
});

it('a way round that was entered before any step leads to where the plan begins', () => {
  expect(on(easy, 'G3', []).judge().comesNext?.step).toBe('F1');
});

it('after a step back from a cue the whole cue comes again, announced: it has no half', () => {
  const diary = on(easy, 'N1', ['good']).take('F3', { how: 'back-now', rule: 'BACK_NOW' });
  expect(diary.nights(['good', 'good', 'good']).judge()).toMatchObject({ rule: 'AFTER_BACK', next: { step: 'N1', size: 1, how: 'announced' } });
});

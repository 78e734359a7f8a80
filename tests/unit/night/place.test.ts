/** Which night a said thing belongs to, by what it is and when it is said. */
import { describe, expect, it } from 'vitest';
import { mainTime, nightOfEvent, nightOfWord } from '../../../shared/night/place.ts';
import type { SaidEvent } from '../../../shared/text/reading.ts';
import { asleep, bedtime, local, up, woke } from '../../support/facts.ts';

const WAKES: SaidEvent = { kind: 'wakes', count: 3 };
const THROUGH: SaidEvent = { kind: 'through' };
const TAG: SaidEvent = { kind: 'context', tag: 'sick' };
const NAP: SaidEvent = { kind: 'nap', minutes: 40 };
const WOKE: SaidEvent = { kind: 'wake', help: ['nursed'] };
const SLEPT: SaidEvent = { kind: 'asleep', help: ['nursed'] };

describe('a time says its own night, whenever it is told', () => {
  it.each([
    [asleep('2026-03-02T19:52'), '2026-03-02'], [woke('2026-03-03T02:10'), '2026-03-02'], [up('2026-03-03T06:45'), '2026-03-02'],
    [bedtime('2026-03-02T12:00'), '2026-03-02'], [up('2026-03-03T11:59'), '2026-03-02'], [asleep('2026-03-03T00:30'), '2026-03-02'],
  ])('%j', (event, night) => {
    for (const now of ['2026-03-03T08:00', '2026-03-05T22:00']) expect(nightOfEvent(event, local(now))).toBe(night);
  });

  it('a nap by its beginning, or by its end where only that is known', () => {
    expect(mainTime({ kind: 'nap', from: local('2026-03-02T13:00'), to: local('2026-03-02T14:00') })).toBe('2026-03-02T13:00');
    expect(mainTime({ kind: 'nap', to: local('2026-03-02T14:00') })).toBe('2026-03-02T14:00');
  });
});

describe('without a time', () => {
  it.each<[SaidEvent, string, string]>([
    [WAKES, '2026-03-03T07:00', '2026-03-02'], [WAKES, '2026-03-03T11:59', '2026-03-02'], [WAKES, '2026-03-03T12:00', '2026-03-02'],
    [WAKES, '2026-03-03T22:59', '2026-03-02'], [WAKES, '2026-03-03T23:00', '2026-03-03'], [THROUGH, '2026-03-03T20:00', '2026-03-02'],
    [WOKE, '2026-03-03T03:00', '2026-03-02'], [WOKE, '2026-03-03T17:59', '2026-03-02'], [WOKE, '2026-03-03T18:00', '2026-03-03'],
    [SLEPT, '2026-03-03T13:00', '2026-03-02'], [SLEPT, '2026-03-03T19:30', '2026-03-03'],
    [TAG, '2026-03-03T09:00', '2026-03-02'], [TAG, '2026-03-03T13:00', '2026-03-03'], [NAP, '2026-03-03T14:00', '2026-03-03'],
  ])('%j said at %s is of the night of %s', (event, now, night) => {
    expect(nightOfEvent(event, local(now))).toBe(night);
  });
});

describe('a word about the night', () => {
  it.each([
    ['2026-03-03T03:00', false, '2026-03-02'], ['2026-03-03T08:00', false, '2026-03-02'], ['2026-03-03T14:00', false, '2026-03-02'],
    ['2026-03-03T14:00', true, '2026-03-02'], ['2026-03-03T20:00', false, '2026-03-02'], ['2026-03-03T20:00', true, '2026-03-03'],
  ])('said at %s, tonight begun: %s, is of %s', (now, began, night) => {
    expect(nightOfWord(local(now), began)).toBe(night);
  });
});

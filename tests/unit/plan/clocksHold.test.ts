/** The clocks change: three nights count neither way, and nothing is taken away in them (`clock_shift` of the method). */
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/time/local.ts';
import type { Zone } from '../../../shared/time/zone.ts';
import { aChild, Log, night } from '../../support/facts.ts';

/** An easygoing child that has done well on a step since the 8th, told each morning. */
function doingWell(zone: string, from: string): Log {
  const joined = addDays(night(from), -1);
  const log = new Log(`${joined}T15:00`, { zone: zone as Zone, children: [aChild({ born: night('2026-03-01') })] }).step(`${joined}T15:00`, from, 'N3', 'switched');
  for (let i = 0; i < 12; i += 1) log.said(`${addDays(night(from), i + 1)}T07:00`, addDays(night(from), i), { word: 'good' });
  return log;
}
const judged = (log: Log, date: string): ReturnType<ReturnType<Log['now']>['plan']> => {
  const now = log.now(`${date}T10:00`);
  return now.plan(now.family.children[0]!);
};

describe.each([
  ['America/New_York', '2027-03-08', '2027-03-14'], ['America/New_York', '2026-10-26', '2026-11-01'], ['Australia/Lord_Howe', '2027-03-29', '2027-04-04'],
])('%s, told from %s on, with a new clock from the night of %s', (zone, from, change) => {
  const log = doingWell(zone, from);
  it('leaves the three nights on the new clock out, by name', () => {
    expect(judged(log, addDays(night(change), 4)).leftOut).toEqual([0, 1, 2].map((n) => ({ night: addDays(night(change), n), why: 'clocks' })));
  });
  it('holds what was on offer until they are over', () => {
    expect(judged(log, change).next?.how).toBe('ready');
    for (const n of [1, 2, 3]) expect(judged(log, addDays(night(change), n))).toMatchObject({ rule: 'HOLD', interrupted: 'clocks' });
    expect(judged(log, addDays(night(change), 4)).next?.how).toBe('ready');
  });
});

it('is nothing where the clocks stay', () => {
  expect(judged(doingWell('America/Phoenix', '2027-03-08'), '2027-03-17').leftOut).toEqual([]);
});

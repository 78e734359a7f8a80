/** Daycare, a sibling, a move, a child that clings: the plan holds through their nights, none of them counts, and nothing is taken back for it. */
import { describe, expect, it } from 'vitest';
import { planWish } from '../../../shared/schedule/planWish.ts';
import type { Upheaval } from '../../../shared/text/reading.ts';
import { addDays } from '../../../shared/time/local.ts';
import type { Zone } from '../../../shared/time/zone.ts';
import { aChild, Log, night } from '../../support/facts.ts';

/** On N3 from the 2nd (a Monday), told as good each morning, with daycare from the 12th for 7 nights. */
const FROM = '2026-11-02';
/** Its clocks never change, which would hold the plan too. */
const NO_CHANGE = 'America/Phoenix' as Zone;
const DAYCARE = '2026-11-12';
function held(told: (log: Log) => Log = (log) => log, reason: Upheaval = 'daycare'): Log {
  const log = new Log('2026-11-01T15:00', { zone: NO_CHANGE, children: [aChild({ born: night('2026-02-01') })] }).step('2026-11-01T15:00', FROM, 'N3', 'switched');
  for (let i = 0; i < 22; i += 1) log.said(`${addDays(night(FROM), i + 1)}T07:00`, addDays(night(FROM), i), { word: 'good' });
  return told(log.fact(`${DAYCARE}T12:00`, 'held', { night: night(DAYCARE), nights: 7, reason }));
}
const judged = (log: Log, at: string): ReturnType<ReturnType<Log['now']>['plan']> => {
  const now = log.now(at);
  return now.plan(now.family.children[0]!);
};

describe('a change in the child\'s days', () => {
  it('holds what was on offer, from its first night to its last', () => {
    expect(judged(held(), '2026-11-11T10:00').next?.how).toBe('ready');
    for (const day of ['12', '15', '18']) expect(judged(held(), `2026-11-${day}T13:00`)).toMatchObject({ rule: 'HOLD', interrupted: 'daycare' });
    expect(judged(held(), '2026-11-19T13:00').next?.how).toBe('ready');
  });
  it('leaves its nights out by name, and no others', () => {
    expect(judged(held(), '2026-11-20T10:00').leftOut).toEqual([0, 1, 2, 3, 4, 5, 6].map((n) => ({ night: addDays(night(DAYCARE), n), why: 'daycare' })));
  });
  it('clinging holds alike: no rough patch, no look back together, and its seven nights count neither way', () => {
    const log = held((l) => l, 'separation');
    expect(judged(log, '2026-11-18T13:00')).toMatchObject({ rule: 'HOLD', interrupted: 'separation' });
    expect(judged(log, '2026-11-18T13:00').onReady).toBeUndefined();
    expect(judged(log, '2026-11-19T13:00').next?.how).toBe('ready');
    const after = judged(log, '2026-11-20T10:00');
    expect(after.leftOut.map(({ why }) => why)).toEqual(Array.from({ length: 7 }, () => 'separation'));
    expect(after.reevaluation).toBeUndefined();
    expect(after.counts.nightsOnStep).toBe(judged(held((l) => l), '2026-11-20T10:00').counts.nightsOnStep);
  });
  it('never keeps the way back', () => {
    expect(judged(held(), '2026-11-14T13:00').onBack?.step).toBe('N2');
  });
  it('is not asked about where the family has ended its plan', () => {
    const ended = held((l) => l.step('2026-11-16T12:00', '2026-11-16', 'N3', 'ended'));
    expect(planWish(ended.now('2026-11-19T09:59'), night('2026-11-19')) ?? {}).not.toMatchObject({ about: 'held' });
  });
  it('ends with RESUME, from that night on', () => {
    const log = held((l) => l.fact('2026-11-15T12:00', 'resumed', { night: night('2026-11-15') }));
    expect(judged(log, '2026-11-15T13:00').next?.how).toBe('ready');
    expect(judged(log, '2026-11-18T10:00').leftOut.map((n) => n.night)).toEqual(['2026-11-12', '2026-11-13', '2026-11-14']);
  });
  it('is not ended by a RESUME before it begins', () => {
    const log = held((l) => l.fact('2026-11-12T12:30', 'held', { night: night('2026-11-20'), nights: 7, reason: 'move_home' }).fact('2026-11-14T12:00', 'resumed', { night: night('2026-11-14') }));
    expect(judged(log, '2026-11-14T13:00').interrupted).toBeUndefined();
    expect(judged(log, '2026-11-21T13:00').interrupted).toBe('move_home');
  });
  it('is asked about once, on the day after its nights, and not where RESUME ended it', () => {
    const asked = (log: Log, day: string): unknown => planWish(log.now(`${day}T09:59`), night(day));
    expect(asked(held(), '2026-11-19')).toMatchObject({ purpose: 'checkin', about: 'held' });
    for (const day of ['2026-11-18', '2026-11-20']) expect(asked(held(), day)).not.toMatchObject({ about: 'held' });
    const resumed = held((l) => l.fact('2026-11-14T12:00', 'resumed', { night: night('2026-11-14') }));
    for (const day of ['2026-11-14', '2026-11-16', '2026-11-19']) expect(asked(resumed, day) ?? {}).not.toMatchObject({ about: 'held' });
  });
});

describe('the morning after a hard night', () => {
  const log = (last: 'hard' | 'good'): Log => {
    const told = new Log('2026-11-01T15:00', { zone: NO_CHANGE, children: [aChild({ born: night('2026-02-01') })] }).step('2026-11-01T15:00', FROM, 'N1', 'switched');
    for (let i = 0; i < 9; i += 1) told.said(`${addDays(night(FROM), i + 1)}T07:00`, addDays(night(FROM), i), { word: i === 8 ? last : 'good' });
    return told;
  };
  it('offers nothing that takes more away, though the step was done; READY still takes it', () => {
    expect(judged(log('good'), '2026-11-11T10:00').next?.step).toBe('N2');
    const after = judged(log('hard'), '2026-11-11T10:00');
    expect(after.rule).toBe('HOLD');
    expect(after.next).toBeUndefined();
    expect(after.onReady?.step).toBe('N2');
  });
  it('waits for no other night to be told', () => expect(judged(log('hard'), '2026-11-12T10:00').next?.step).toBe('N2'));
});

/** Bedtime over a change of the clocks: in steps of 10–15 minutes, in any zone, done when the clocks have jumped. */
import { describe, expect, it } from 'vitest';
import { clockChangeNear, shiftFor, shiftOn } from '../../../shared/family/clockShift.ts';
import { bedtimeOn, bedtimeSetOn } from '../../../shared/family/family.ts';
import { addDays, minutesOfTime } from '../../../shared/time/local.ts';
import { type Zone } from '../../../shared/time/zone.ts';
import { clock, instantAt, Log, night } from '../../support/facts.ts';

const near = (zone: string, at: string, bedtime = '19:30') => clockChangeNear(zone as Zone, instantAt(at, zone as Zone), clock(bedtime));

describe('a change of clocks that is near', () => {
  it.each([
    ['America/New_York', '2027-03-08T12:00', { on: '2027-03-14', change: '2027-03-14', minutes: 60 }],
    ['America/New_York', '2026-10-26T12:00', { on: '2026-11-01', change: '2026-11-01', minutes: -60 }],
    ['Europe/Madrid', '2027-03-22T12:00', { on: '2027-03-28', change: '2027-03-28', minutes: 60 }],
    ['Australia/Lord_Howe', '2027-03-30T12:00', { on: '2027-04-04', change: '2027-04-04', minutes: -30 }],
    ['Australia/Lord_Howe', '2026-09-29T12:00', { on: '2026-10-04', change: '2026-10-04', minutes: 30 }],
    // At midnight, and in the evening before bedtime is over.
    ['Africa/Cairo', '2027-04-25T12:00', { on: '2027-04-30', change: '2027-04-30', minutes: 60 }],
    ['America/Nuuk', '2027-03-22T12:00', { on: '2027-03-28', change: '2027-03-28', minutes: 60 }],
  ])('of %s, asked on %s', (zone, at, is) => {
    expect(near(zone, at)).toEqual(is);
  });

  it.each([['America/Phoenix', '2027-03-08T12:00'], ['Asia/Kathmandu', '2027-03-08T12:00'], ['America/New_York', '2027-03-01T12:00'], ['America/New_York', '2027-03-20T12:00'], ['UTC', '2027-03-12T12:00']])(
    'is none in %s on %s', (zone, at) => expect(near(zone, at)).toBeUndefined());

  it('is told until three days behind', () => {
    expect(near('America/New_York', '2027-03-16T12:00')?.change).toBe('2027-03-14');
  });
});

describe('small steps', () => {
  const bedtimes = (zone: string, at: string, stepMin: number, nights: number): string[] => {
    const change = near(zone, at)!;
    const shift = shiftFor(change, night(at.slice(0, 10)), stepMin);
    const log = new Log(at, { zone: zone as Zone }).fact(at, 'clock-shift-set', { night: shift.from, shift: { change: change.change, minutes: change.minutes, stepMin } });
    const { family } = log.now(at);
    return Array.from({ length: nights }, (_, i) => bedtimeOn(family, addDays(night(at.slice(0, 10)), i)));
  };

  it('lead earlier before the clocks go forward, and are done with the jump', () => {
    expect(bedtimes('America/New_York', '2027-03-10T12:00', 15, 6)).toEqual(['19:30', '19:15', '19:00', '18:45', '19:30', '19:30']);
    expect(bedtimes('America/New_York', '2027-03-08T12:00', 10, 8)).toEqual(['19:30', '19:20', '19:10', '19:00', '18:50', '18:40', '19:30', '19:30']);
  });

  it('lead later before they go back', () => {
    expect(bedtimes('America/New_York', '2026-10-28T12:00', 15, 6)).toEqual(['19:30', '19:45', '20:00', '20:15', '19:30', '19:30']);
    expect(bedtimes('Australia/Lord_Howe', '2027-04-01T12:00', 10, 5)).toEqual(['19:30', '19:40', '19:50', '19:30', '19:30']);
  });

  it('go on after the jump where they began late', () => {
    expect(bedtimes('America/New_York', '2027-03-13T12:00', 15, 6)).toEqual(['19:15', '20:00', '19:45', '19:30', '19:30', '19:30']);
    expect(bedtimes('America/New_York', '2026-11-02T12:00', 15, 5)).toEqual(['18:45', '19:00', '19:15', '19:30', '19:30']);
  });

  it('move the body clock by no more than one step a night, whenever they begin and wherever', () => {
    for (const [zone, at] of [['America/New_York', '2027-03-08'], ['Europe/London', '2026-10-19'], ['Australia/Lord_Howe', '2027-03-29'], ['America/Havana', '2027-03-09'], ['Antarctica/Troll', '2027-03-23']] as const) {
      for (let late = 0; late < 8; late += 1) {
        for (const stepMin of [10, 15]) {
          const from = addDays(night(at), late);
          const change = near(zone, `${from}T12:00`);
          if (!change) continue;
          const shift = shiftFor(change, from, stepMin);
          // What the body feels: the wall clock as it was before the jump.
          const felt = Array.from({ length: 30 }, (_, i) => addDays(from, i)).map((n) => shiftOn(shift, n) - (n >= change.change ? change.minutes : 0));
          felt.forEach((minutes, i) => expect(Math.abs(minutes - (felt[i - 1] ?? 0)), `${zone} ${from}`).toBeLessThanOrEqual(stepMin));
          expect(felt.at(-1)).toBe(-change.minutes);
          expect(shiftOn(shift, addDays(from, 30))).toBe(0);
        }
      }
    }
  });

  it('end where the family says a bedtime, moves, or wants them no more', () => {
    const at = '2027-03-10T12:00';
    const shifted = (): Log => new Log('2027-03-01T15:00').fact(at, 'clock-shift-set', { night: night('2027-03-11'), shift: { change: night('2027-03-14'), minutes: 60, stepMin: 15 } });
    const on = (log: Log): number => minutesOfTime(bedtimeOn(log.now('2027-03-12T12:00').family, night('2027-03-13')));
    expect(on(shifted())).toBe(minutesOfTime(clock('18:45')));
    expect(on(shifted().fact('2027-03-11T12:00', 'bedtime-set', { bedtime: clock('20:00'), night: night('2027-03-11') }))).toBe(20 * 60);
    expect(on(shifted().fact('2027-03-11T12:00', 'clock-shift-set', { night: night('2027-03-11') }))).toBe(19 * 60 + 30);
    expect(on(shifted().fact('2027-03-11T12:00', 'zone-set', { zone: 'Europe/Madrid' as Zone }))).toBe(19 * 60 + 30);
    expect(bedtimeSetOn(shifted().now(at).family, night('2027-03-13'))).toBe('19:30');
  });
});

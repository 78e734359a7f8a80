/** The calendar arithmetic of `local.ts` against Temporal's plain dates, which know nothing of it. */
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays, at, dateOf, dateOfDayNumber, dayNumber, daysBetween, type LocalDate, type LocalDateTime, type LocalTime,
  minutesOfTime, nightOf, ofWallMinutes, parseDate, parseDateTime, parseTime, timeOf, timeOfMinutes, wallMinutes, weekday,
} from '../../../shared/time/local.ts';

const plain = (date: LocalDate): Temporal.PlainDate => Temporal.PlainDate.from(date);
const EPOCH = Temporal.PlainDate.from('1970-01-01');

/** Every day of the years a plan can see, and a stride through four centuries and more. */
const DAYS = [
  ...Array.from({ length: 12 * 366 }, (_, i) => 19_700 + i),
  ...Array.from({ length: 3000 }, (_, i) => -141_000 + i * 97),
];

describe('a calendar day', () => {
  it('has the date, the number and the weekday that Temporal gives it', () => {
    for (const day of DAYS) {
      const oracle = EPOCH.add({ days: day });
      const date = dateOfDayNumber(day);
      expect(date).toBe(oracle.toString());
      expect(dayNumber(date)).toBe(day);
      expect(weekday(date)).toBe(oracle.dayOfWeek % 7);
    }
  });

  it.each([
    ['2024-02-28', 1], ['2024-02-28', 2], ['2026-12-31', 1], ['2026-03-01', -1], ['2000-02-29', 365], ['2100-02-28', 1], ['2026-11-23', -400],
  ])('%s and %i days more is what Temporal says, and as far apart', (date, days) => {
    const later = addDays(date as LocalDate, days);
    expect(later).toBe(plain(date as LocalDate).add({ days }).toString());
    expect(daysBetween(date as LocalDate, later)).toBe(days);
  });
});

describe('a minute on the wall', () => {
  it('comes back from its number, on both sides of 1970', () => {
    for (const text of ['2026-11-23T00:00', '2026-11-23T23:59', '1969-12-31T23:59', '1970-01-01T00:00', '2024-02-29T12:01']) {
      const minutes = wallMinutes(text as LocalDateTime);
      expect(ofWallMinutes(minutes)).toBe(text);
      expect(minutes).toBe(EPOCH.until(plain(dateOf(text as LocalDateTime))).days * 1440 + minutesOfTime(timeOf(text as LocalDateTime)));
    }
  });

  it.each([[0, '00:00'], [1439, '23:59'], [1500, '01:00'], [-1, '23:59'], [-1441, '23:59']])('%i wraps around midnight to %s', (minutes, time) => {
    expect(timeOfMinutes(minutes)).toBe(time);
  });
});

describe('a night', () => {
  it.each([
    ['2026-03-02T12:00', '2026-03-02'], ['2026-03-02T11:59', '2026-03-01'], ['2026-03-02T23:59', '2026-03-02'],
    ['2026-03-03T00:00', '2026-03-02'], ['2026-01-01T02:10', '2025-12-31'], ['2024-03-01T06:45', '2024-02-29'],
  ])('runs from noon to noon, so %s is of the night of %s', (moment, of) => {
    expect(nightOf(moment as LocalDateTime)).toBe(of);
  });
});

describe('what is no date or time', () => {
  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-04-30', '2026-4-3', '', '2026-04-30T10:00'])('%j is no date', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
  it.each(['24:00', '7:30', '19:60', '', '19:30:00', '-1:00'])('%j is no time', (text) => {
    expect(parseTime(text)).toBeUndefined();
  });
  it.each(['2026-02-29T10:00', '2026-02-28 10:00', '2026-02-28T24:00', '2026-02-28T10:00Z'])('%j is no moment', (text) => {
    expect(parseDateTime(text)).toBeUndefined();
  });
  it('leaves a real one as it is', () => {
    expect([parseDate('2024-02-29'), parseTime('00:05'), parseDateTime('2024-02-29T00:05')])
      .toEqual(['2024-02-29', '00:05', at('2024-02-29' as LocalDate, '00:05' as LocalTime)]);
  });
});

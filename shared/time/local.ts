/**
 * Wall-clock time as families say it: plain strings and minutes, no zone and no `Date`.
 * Zones and instants are next door in `zone.ts`; everything here is calendar arithmetic.
 */

/** `YYYY-MM-DD`. */
export type LocalDate = string & { readonly __localDate: unique symbol };
/** `HH:MM`, 24 h. */
export type LocalTime = string & { readonly __localTime: unique symbol };
/** `YYYY-MM-DDTHH:MM`. */
export type LocalDateTime = string & { readonly __localDateTime: unique symbol };

export const MINUTES_A_DAY = 1440;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Days since 1970-01-01 of a civil date (Howard Hinnant's algorithm, exact for all years). */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

function civilFromDays(days: number): [year: number, month: number, day: number] {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * mp + 2) / 5) + 1];
}

const pad2 = (n: number): string => (n < 10 ? `0${n}` : `${n}`);
const pad4 = (n: number): string => `${n}`.padStart(4, '0');

/** Dates are few and asked for all the time (a replay walks through each night of a year): both ways are kept. */
const DATES_KEPT_MAX = 10_000;
const numbers = new Map<LocalDate, number>();
const dates = new Map<number, LocalDate>();

/** Days since 1970-01-01. */
export function dayNumber(date: LocalDate): number {
  const known = numbers.get(date);
  if (known !== undefined) return known;
  const days = daysFromCivil(+date.slice(0, 4), +date.slice(5, 7), +date.slice(8, 10));
  if (numbers.size >= DATES_KEPT_MAX) numbers.clear();
  numbers.set(date, days);
  return days;
}

export function dateOfDayNumber(days: number): LocalDate {
  const known = dates.get(days);
  if (known !== undefined) return known;
  const [year, month, day] = civilFromDays(days);
  const date = `${pad4(year)}-${pad2(month)}-${pad2(day)}` as LocalDate;
  if (dates.size >= DATES_KEPT_MAX) dates.clear();
  dates.set(days, date);
  return date;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(date: LocalDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

export function minutesOfTime(time: LocalTime): number {
  return minutesAt(time, 0);
}

/** Read digit by digit, where `HH:MM` begins: the clock is asked more often than anything else. */
function minutesAt(text: string, from: number): number {
  const digit = (i: number): number => text.charCodeAt(from + i) - ZERO;
  return (digit(0) * 10 + digit(1)) * 60 + digit(3) * 10 + digit(4);
}
const ZERO = 48;

const TIMES = Array.from({ length: MINUTES_A_DAY }, (_, m) => `${pad2(Math.floor(m / 60))}:${pad2(m % 60)}` as LocalTime);

/** Wraps around midnight, so 1500 is `01:00`; parts of a minute are cut, as a clock on the wall does. */
export function timeOfMinutes(minutes: number): LocalTime {
  return TIMES[Math.floor(((minutes % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY)]!;
}

/** Minutes since 1970-01-01T00:00 on the wall clock: a number to compare and add, not an instant. */
export function wallMinutes(local: LocalDateTime): number {
  return dayNumber(dateOf(local)) * MINUTES_A_DAY + minutesAt(local, TIME_BEGINS);
}

export function ofWallMinutes(minutes: number): LocalDateTime {
  const days = Math.floor(minutes / MINUTES_A_DAY);
  return at(dateOfDayNumber(days), timeOfMinutes(minutes - days * MINUTES_A_DAY));
}

export function dateOf(local: LocalDateTime): LocalDate {
  return local.slice(0, 10) as LocalDate;
}

/** Where in `YYYY-MM-DDTHH:MM`. */
const TIME_BEGINS = 11;

export function timeOf(local: LocalDateTime): LocalTime {
  return local.slice(TIME_BEGINS, 16) as LocalTime;
}

export function at(date: LocalDate, time: LocalTime): LocalDateTime {
  return `${date}T${time}` as LocalDateTime;
}

/** The night a wall-clock moment belongs to: noon to noon, named by the evening's date (design §3). */
export function nightOf(local: LocalDateTime): LocalDate {
  return minutesAt(local, TIME_BEGINS) >= 720 ? dateOf(local) : addDays(dateOf(local), -1);
}

/** The night whose bedtime comes next or is on: before noon that of today. */
export function comingNight(local: LocalDateTime): LocalDate {
  return minutesAt(local, TIME_BEGINS) < 720 ? dateOf(local) : nightOf(local);
}

/** A date that exists in the calendar, or undefined. */
export function parseDate(text: string): LocalDate | undefined {
  const m = DATE.exec(text);
  if (!m) return undefined;
  const roundTrip = dateOfDayNumber(daysFromCivil(+m[1]!, +m[2]!, +m[3]!));
  return roundTrip === text ? roundTrip : undefined;
}

export function parseTime(text: string): LocalTime | undefined {
  return TIME.test(text) ? (text as LocalTime) : undefined;
}

export function parseDateTime(text: string): LocalDateTime | undefined {
  if (text.length !== 16 || text[10] !== 'T') return undefined;
  return parseDate(text.slice(0, 10)) && parseTime(text.slice(11)) ? (text as LocalDateTime) : undefined;
}

/**
 * The wall clock as the checkers read it: straight from the platform's own zone data, not through the
 * code under test.
 */
import type { Instant } from '../../shared/time/zone.ts';

const QUARTER_MS = 900_000;
const DAY_MS = 86_400_000;
const QUARTERS_A_DAY = 96;
const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

export interface Wall {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Since midnight. */
  readonly seconds: number;
}

export function wallAt(at: Instant, zone: string): Wall {
  const shifted = at + offsetMinutes(at, zone) * 60_000;
  const day = Math.floor(shifted / DAY_MS);
  return { date: dateOfDay(day), seconds: Math.floor((shifted - day * DAY_MS) / 1000) };
}

/** Offsets change only at whole quarters of an hour, and never forth and back within a day. */
export function offsetMinutes(at: Instant, zone: string): number {
  const day = Math.floor(at / DAY_MS);
  const begins = offsetFrom(day * QUARTERS_A_DAY, zone);
  return begins === offsetFrom((day + 1) * QUARTERS_A_DAY, zone) ? begins : offsetFrom(Math.floor(at / QUARTER_MS), zone);
}

function offsetFrom(quarter: number, zone: string): number {
  let known = offsets.get(zone);
  if (!known) offsets.set(zone, (known = new Map()));
  const before = known.get(quarter);
  if (before !== undefined) return before;
  let format = formats.get(zone);
  if (!format) formats.set(zone, (format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })));
  const name = format.formatToParts(quarter * QUARTER_MS).find((part) => part.type === 'timeZoneName')!.value;
  const m = /^GMT(?:([+-])(\d{2}):(\d{2}))?$/.exec(name);
  if (!m) throw new Error(`an offset that cannot be read: ${name}`);
  const minutes = m[1] === undefined ? 0 : (m[1] === '-' ? -1 : 1) * (+m[2]! * 60 + +m[3]!);
  known.set(quarter, minutes);
  return minutes;
}

const dates = new Map<number, string>();
const days = new Map<string, number>();

/** `YYYY-MM-DD` of a count of days since 1970. */
export function dateOfDay(day: number): string {
  let date = dates.get(day);
  if (!date) dates.set(day, (date = new Date(day * DAY_MS).toISOString().slice(0, 10)));
  return date;
}

export function dayOf(date: string): number {
  let day = days.get(date);
  if (day === undefined) days.set(date, (day = Date.parse(`${date}T00:00:00Z`) / DAY_MS));
  return day;
}

/** The night a moment belongs to, noon to noon. */
export function nightAt(at: Instant, zone: string): string {
  const { date, seconds } = wallAt(at, zone);
  return seconds >= 43_200 ? date : dateOfDay(dayOf(date) - 1);
}

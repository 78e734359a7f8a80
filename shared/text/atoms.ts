/**
 * The pieces a text is made of once words and numbers have a meaning: clock times, lengths of time,
 * counts, senses of words, and stops. Clauses and events are built from these alone.
 */
import type { DayPart } from './lexicon/clock.ts';
import type { Sense } from './lexicon/sense.ts';

/** A time as written. `half` is known (`am`, `pm`, a 24-hour time) or left to kind and order. */
export interface Clock {
  /** Minutes after midnight when `half` is set, else in 0..719. */
  m: number;
  fixed: boolean;
  part?: DayPart;
  said: string;
  /** Said of the day before ("yesterday"), or of today. */
  day?: 'yesterday';
}

export type Atom =
  | { k: 'time'; t: Clock; end?: Clock; loose?: boolean }
  | { k: 'dur'; min: number; secs?: boolean; said: string; parts?: [number, number] }
  | { k: 'count'; n: number; word?: boolean }
  | { k: 'num'; v: number; said: string; word?: boolean; glued?: boolean }
  | { k: 'ord'; n: number }
  | { k: 'void'; why: 'age' | 'amount' | 'temp' | 'other' | 'date' | 'length'; v?: number; nth?: number }
  | { k: 'sense'; s: Sense; w: string }
  | { k: 'stop'; level: 1 | 2 | 3; w: string }
  | { k: 'word'; w: string };

export const MINUTES_HALF_DAY = 720;

/** `h:mm` as written; undefined when it is no time of day. */
export function clockOf(hour: number, minute: number, said: string, twentyFour: boolean): Clock | undefined {
  if (hour > 24 || minute > 59 || !(hour >= 0)) return undefined;
  if (hour === 24) return { m: minute, fixed: true, said };
  if (hour >= 13 || hour === 0 || twentyFour) return { m: hour * 60 + minute, fixed: true, said };
  return { m: (hour % 12) * 60 + minute, fixed: false, said };
}

/** Minutes from one time to the next of another on the clock face, 0 to 719: what is left where am or pm is not known. */
export function faceMinutes(from: Clock, to: Clock): number {
  return (((to.m - from.m) % MINUTES_HALF_DAY) + MINUTES_HALF_DAY) % MINUTES_HALF_DAY;
}

/** Half past four to half past nine. */
export const morningFace = (t: Clock): boolean => t.m % MINUTES_HALF_DAY >= 270 && t.m % MINUTES_HALF_DAY < 570;

export function withPart(t: Clock, part: DayPart): Clock {
  if (t.fixed && t.part === undefined && t.m >= MINUTES_HALF_DAY) return t;
  const m = t.m % MINUTES_HALF_DAY;
  if (part === 'am') return { ...t, m, fixed: true, part };
  if (part === 'pm' || part === 'eve') return { ...t, m: m + MINUTES_HALF_DAY, fixed: true, part };
  // "at night": 12 and 1 to 5 are after midnight, the rest before.
  return { ...t, m: m < 360 ? m : m + MINUTES_HALF_DAY, fixed: true, part };
}

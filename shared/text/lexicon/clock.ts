/**
 * How a language says clock times, lengths of time and counts: the data the clock stage reads by.
 * One value per language beside its lexicon (`clock.en.ts`, `clock.es.ts`).
 */
export type Unit = 'min' | 'hour' | 'sec' | 'age' | 'amount' | 'temp' | 'other';
export type DayPart = 'am' | 'pm' | 'night' | 'eve';

export interface ClockIdioms {
  /** Spoken numbers, and words that mean a number of something. */
  numbers: Record<string, number>;
  ordinals: Record<string, number>;
  /** Words that multiply a count by themselves: "twice". */
  countWords: Record<string, number>;
  /** Whole phrases that say how many: "half a dozen". */
  dozens: Record<string, number>;
  units: Record<string, Unit>;
  /** Whole phrases with a fixed length in minutes ("half an hour"). */
  spans: Record<string, number>;
  /** Phrases added after hours ("and a half"), in minutes. */
  spanTails: Record<string, number>;
  /** Whole phrases that are a time of day, in minutes after midnight. */
  moments: Record<string, number>;
  /** "half 7" is 7:30 (before the hour word); "quarter past 7"; "ten to 8". */
  halfBefore: string[];
  past: string[];
  to: string[];
  quarter: string[];
  half: string[];
  /** "3 y media", "3 menos cuarto": the hour first. */
  afterHourPlus: string[];
  afterHourMinus: string[];
  oclock: string[];
  /** Phrases after a time that say which half of the day. */
  dayParts: Record<string, DayPart>;
  /** Words before a bare number that make it a clock time ("at 2", "las 3"). */
  timeBefore: string[];
  /** Words after a number that make it a count ("3 times"). */
  timesAfter: string[];
}

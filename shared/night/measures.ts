/** What can be measured of one night. Each is absent where the log does not tell it. */
import type { Help } from '../text/reading.ts';
import { type Instant, MINUTE_MS } from '../time/zone.ts';
import type { Night } from './night.ts';

export interface Measures {
  /** 0 … 6, the highest help named at bedtime (`help_levels` of the coaching data); lower = less help. */
  helpLevel?: number;
  /** Minutes to fall asleep. */
  solMin?: number;
  wakes?: number;
  /** Longest stretch of sleep in minutes, from asleep, wakings and up. */
  longestMin?: number;
  /** Minutes awake after falling asleep, known only where every waking's length is. */
  wasoMin?: number;
  /** From asleep to up, less what is known to have been awake. */
  sleepMin?: number;
}

/**
 * Help level of each way of falling asleep, from `help_levels`: fed or moved until asleep 6, held
 * still 5, hand on 4, voice and touch 3, beside 2, alone 0. A waking's help says what settled the child.
 */
const HELP_LEVEL: Record<Help, number> = {
  nursed: 6, bottle: 6, pacifier: 6, rocked: 6, motion: 6, held: 5, cosleep: 5, patted: 4, presence: 2, self: 0,
};

export function helpLevelOf(help: readonly Help[]): number | undefined {
  return help.length === 0 ? undefined : Math.max(...help.map((h) => HELP_LEVEL[h]));
}

function minutesBetween(from: number, until: number): number {
  return Math.round((until - from) / MINUTE_MS);
}

function wakesOf(night: Night): number | undefined {
  if (night.through) return night.wakings.length || (night.wakesCount ?? 0);
  const told = night.wakings.length;
  if (night.wakesCount !== undefined) return Math.max(night.wakesCount, told);
  // A night told from its evening to its end with no waking named had none worth a text; of "up 6:45" alone nothing is known.
  return told > 0 || (night.ended && hasEvening(night)) ? told : undefined;
}

function hasEvening({ asleep, bedtime, latencyMin, help }: Night): boolean {
  return asleep !== undefined || bedtime !== undefined || latencyMin !== undefined || help.length > 0;
}

/** Minutes a waking lasted, as said or from its own two times. */
function awakeOf(waking: Night['wakings'][number]): number | undefined {
  if (waking.awakeMin !== undefined) return waking.awakeMin;
  // An end before its beginning (one of the two times was corrected) tells no length.
  if (waking.at === undefined || waking.until === undefined || waking.until < waking.at) return undefined;
  return minutesBetween(waking.at, waking.until);
}

export interface Slept {
  readonly from: Instant;
  readonly until: Instant;
  readonly minutes: number;
}

/** The longest stretch of sleep, where all that may have cut one is known; the first of two alike. */
export function longestSleep(night: Night, wakes = wakesOf(night) ?? 0): Slept | undefined {
  if (night.asleep === undefined || night.up === undefined) return undefined;
  const timed = night.wakings.filter((w) => w.at !== undefined);
  // A waking without a time, or a bare count, may have cut any stretch: then no stretch is known.
  if (timed.length < wakes) return undefined;
  let longest: Slept = { from: night.asleep, until: night.asleep, minutes: 0 };
  let asleepSince = night.asleep;
  const slept = (until: Instant): void => {
    const minutes = minutesBetween(asleepSince, until);
    if (minutes > longest.minutes) longest = { from: asleepSince, until, minutes };
  };
  for (const waking of timed) {
    slept(waking.at!);
    asleepSince = Math.max(asleepSince, waking.at! + (awakeOf(waking) ?? 0) * MINUTE_MS) as Instant;
  }
  slept(night.up);
  return longest;
}

/** Minutes awake in all, where each waking's length is known. */
function wasoOf(night: Night, wakes: number | undefined): number | undefined {
  if (wakes === undefined || night.wakings.length !== wakes) return undefined;
  let sum = 0;
  for (const waking of night.wakings) {
    const awake = awakeOf(waking);
    if (awake === undefined) return undefined;
    sum += awake;
  }
  return sum;
}

export function measure(night: Night): Measures {
  const wakes = wakesOf(night);
  const wasoMin = wasoOf(night, wakes);
  const inBed = night.asleep !== undefined && night.up !== undefined ? minutesBetween(night.asleep, night.up) : undefined;
  const helpLevel = helpLevelOf(night.help);
  const longestMin = longestSleep(night, wakes)?.minutes;
  // A replay measures every night of a year: assigned one by one, which costs a third of spreading.
  const known: Measures = {};
  if (helpLevel !== undefined) known.helpLevel = helpLevel;
  if (night.latencyMin !== undefined) known.solMin = night.latencyMin;
  if (wakes !== undefined) known.wakes = wakes;
  if (longestMin !== undefined) known.longestMin = longestMin;
  if (wasoMin !== undefined) known.wasoMin = wasoMin;
  if (inBed !== undefined && wasoMin !== undefined) known.sleepMin = inBed - wasoMin;
  return known;
}

/** The middle value, or the mean of the two middle ones; undefined of nothing. */
export function median(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const mid = sorted.length >> 1;
  return sorted.length % 2 ? sorted[mid]! : (sorted[mid - 1]! + sorted[mid]!) / 2;
}

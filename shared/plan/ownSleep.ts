/** When the child sleeps longest, by its own last nights: what a parent can do with it is go to bed then. */
import { median } from '../night/measures.ts';
import type { Child } from '../log/facts.ts';
import { addDays, type LocalDate, type LocalTime, timeOfMinutes, wallMinutes } from '../time/local.ts';
import { toLocal } from '../time/zone.ts';
import type { Now } from './recompute.ts';
import { WEEK_NIGHTS } from './remember.ts';
import { NIGHTS_KNOWN_MIN } from './week.ts';

export interface OwnSleep {
  readonly from: LocalTime;
  readonly until: LocalTime;
  /** It begins so early that going to bed with it is worth a word; else it lies deep in the night. */
  readonly early: boolean;
}

/** "Mostly": so many of the nights begin and end it within this of the middle one. */
const MOSTLY = 2 / 3;
const ALIKE_MINUTES = 75;
/** Shorter than this it is no stretch to plan a night by. */
const STRETCH_MINUTES_MIN = 150;
const EARLY_UNTIL_MINUTES = 23 * 60;
const ROUND_MINUTES = 30;

/** Undefined where too few nights tell it, or where it moves about. */
export function ownSleep(now: Now, child: Child): OwnSleep | undefined {
  const since = addDays(now.tonight, -WEEK_NIGHTS);
  const stretches = now.measured.flatMap((m) => {
    if (m.child !== child.id || m.apart || m.night < since || m.night >= now.tonight || !m.longest) return [];
    return [{ from: minuteOf(m.night, m.longest.from, now), until: minuteOf(m.night, m.longest.until, now) }];
  });
  if (stretches.length < NIGHTS_KNOWN_MIN) return undefined;
  const from = median(stretches.map((s) => s.from))!;
  const until = median(stretches.map((s) => s.until))!;
  const alike = stretches.filter((s) => Math.abs(s.from - from) <= ALIKE_MINUTES && Math.abs(s.until - until) <= ALIKE_MINUTES);
  if (alike.length < stretches.length * MOSTLY || until - from < STRETCH_MINUTES_MIN) return undefined;
  return { from: rounded(from), until: rounded(until), early: from < EARLY_UNTIL_MINUTES };
}

/** On the wall clock, counted from the midnight before the night's evening. */
function minuteOf(night: LocalDate, at: Parameters<typeof toLocal>[0], now: Now): number {
  return wallMinutes(toLocal(at, now.zone)) - wallMinutes(`${night}T00:00` as Parameters<typeof wallMinutes>[0]);
}

function rounded(minutes: number): LocalTime {
  return timeOfMinutes(Math.round(minutes / ROUND_MINUTES) * ROUND_MINUTES);
}

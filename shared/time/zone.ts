/**
 * Instants and zones: the only place that knows daylight saving.
 * Backed by Temporal (`temporal-polyfill`), with each zone's offsets kept per stretch between two
 * changes, because a plan asks the same few weeks thousands of times.
 */
import { Temporal } from 'temporal-polyfill';
import { type LocalDateTime, ofWallMinutes, wallMinutes } from './local.ts';

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number & { readonly __instant: unique symbol };
/** An IANA zone name that this machine knows, `America/New_York`. */
export type Zone = string & { readonly __zone: unique symbol };

export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

interface Stretch {
  from: number;
  until: number;
  offsetMs: number;
}

const stretches = new Map<string, Stretch[]>();
/** One family is asked about at a time: the stretch of the last question answers most of the next ones. */
let last: { readonly zone: string; readonly stretch: Stretch } | undefined;

const covers = ({ from, until }: Stretch, instant: number): boolean => instant >= from && instant < until;

function stretchAt(zone: string, instant: number): Stretch {
  if (last?.zone === zone && covers(last.stretch, instant)) return last.stretch;
  let known = stretches.get(zone);
  if (!known) stretches.set(zone, (known = []));
  const stretch = known.find((one) => covers(one, instant)) ?? stretchAnew(zone, instant, known);
  last = { zone, stretch };
  return stretch;
}

function stretchAnew(zone: string, instant: number, known: Stretch[]): Stretch {
  const there = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  // `previous` is strictly before, so ask from one millisecond later to include a change right now.
  const previous = there.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
  const next = there.getTimeZoneTransition('next');
  const found = {
    from: previous ? previous.epochMilliseconds : -Infinity,
    until: next ? next.epochMilliseconds : Infinity,
    offsetMs: there.offsetNanoseconds / 1e6,
  };
  known.push(found);
  return found;
}

/** The zone, or undefined where this machine knows none of that name (a bad zone stops only itself). */
export function parseZone(text: string): Zone | undefined {
  if (!/^[A-Za-z]+(\/[A-Za-z0-9_+-]+)+$|^UTC$/.test(text)) return undefined;
  try {
    stretchAt(text, 0);
    return text as Zone;
  } catch {
    return undefined;
  }
}

export function offsetMsAt(zone: Zone, instant: Instant): number {
  return stretchAt(zone, instant).offsetMs;
}

/** Whether the zone's clocks run on from one instant to the other without a jump. */
export function clocksRunOn(zone: Zone, from: Instant, until: Instant): boolean {
  return until < stretchAt(zone, from).until;
}

/** The first jump of a zone's clocks in that span: when, and by how many minutes (forward is positive). */
export function nextClockChange(zone: Zone, from: Instant, until: Instant): { at: Instant; minutes: number } | undefined {
  for (let stretch = stretchAt(zone, from); stretch.until < until;) {
    const next = stretchAt(zone, stretch.until);
    const minutes = Math.round((next.offsetMs - stretch.offsetMs) / MINUTE_MS);
    if (minutes !== 0) return { at: stretch.until as Instant, minutes };
    stretch = next;
  }
  return undefined;
}

/** The wall clock there and then, to the minute (seconds are cut, as a clock on the wall does). */
export function toLocal(instant: Instant, zone: Zone): LocalDateTime {
  return ofWallMinutes(Math.floor((instant + offsetMsAt(zone, instant)) / MINUTE_MS));
}

/** Every instant at which the wall shows this: one as a rule, none in a missing hour, two in a doubled. */
function candidates(wallMs: number, zone: Zone): Instant[] {
  const offsets = new Set([
    offsetMsAt(zone, (wallMs - DAY_MS) as Instant),
    offsetMsAt(zone, (wallMs + DAY_MS) as Instant),
  ]);
  return [...offsets]
    .map((offset) => (wallMs - offset) as Instant)
    .filter((instant) => instant + offsetMsAt(zone, instant) === wallMs)
    .sort((a, b) => a - b);
}

/**
 * The instant of a wall-clock time to come. A missing time moves forward by the gap, a doubled one
 * takes the first (the rule of `aws.md` §2, stated here because AWS documents none for `at()`).
 */
export function toInstant(local: LocalDateTime, zone: Zone): Instant {
  const wallMs = wallMinutes(local) * MINUTE_MS;
  const dayBefore = stretchAt(zone, wallMs - DAY_MS);
  // Most days are far from any change: one offset holds all around them.
  const first = covers(dayBefore, wallMs + DAY_MS) ? undefined : candidates(wallMs, zone)[0];
  return first ?? ((wallMs - dayBefore.offsetMs) as Instant);
}

/** The instant a parent meant who said `local` at `now`: in a doubled hour the nearest past one (design §3). */
export function toPastInstant(local: LocalDateTime, zone: Zone, now: Instant): Instant {
  const all = candidates(wallMinutes(local) * MINUTE_MS, zone);
  const past = all.filter((instant) => instant <= now);
  if (past.length > 0) return past.at(-1)!;
  const forward = toInstant(local, zone);
  // Said in the night the clocks jump: an hour that was missing, told from the wrong side of the gap.
  return all.length > 0 || forward <= now ? forward
    : ((wallMinutes(local) * MINUTE_MS - offsetMsAt(zone, (wallMinutes(local) * MINUTE_MS + DAY_MS) as Instant)) as Instant);
}

/** `2026-11-23T19:05:00-05:00`, seconds included, as `talk` and the logs print. */
export function isoThere(instant: Instant, zone: Zone): string {
  return isoAtOffset(instant, offsetMsAt(zone, instant) / MINUTE_MS);
}

export function isoAtOffset(instant: Instant, offsetMinutes: number): string {
  const shifted = instant + offsetMinutes * MINUTE_MS;
  const minutes = Math.floor(shifted / MINUTE_MS);
  const seconds = Math.floor((shifted - minutes * MINUTE_MS) / 1000);
  const size = Math.abs(offsetMinutes);
  const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);
  return `${ofWallMinutes(minutes)}:${two(seconds)}${offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** `2026-11-23T19:05:00`: what EventBridge Scheduler's `at()` takes, in UTC. */
export function atExpression(instant: Instant): string {
  return `at(${new Date(instant).toISOString().slice(0, 19)})`;
}

/** What is odd in the events of a reading: a nap at night, a waking without an hour beside timed ones. */
import { type LocalDateTime, minutesOfTime, timeOf, wallMinutes } from '../../time/local.ts';
import type { SaidEvent } from '../reading.ts';
import type { SignCounts, Told } from './signs.ts';

/** Minutes of the day between which an event is odd, or a sign of another kind; from, and until before. */
const NAP_BEGINS = [450, 1140] as const;
const NAP_ENDS = [480, 1200] as const;
const NO_NIGHT_FALLS = [90, 1050] as const;
const LATE_FROM = 1290;
const EVENING = [1080, 1200, 1275] as const;
const MORNING_WAKE = [360, 540] as const;
const MORNING_NOW = [360, 600] as const;
const UP_EARLY_UNTIL = 270;
/** Minutes a waking seldom lasts, by its hours and as said. */
const LONG_WAKE = 110;
const LONG_AWAKE = 90;
/** How long ago what was told as a waking may be the morning, and what is told as it happens. */
const JUST_NOW = 75;
const RIGHT_NOW = 20;
const STILL_NAPPING = 130;

type Of<K extends SaidEvent['kind']> = Extract<SaidEvent, { kind: K }>;
const dayMinute = (at: LocalDateTime): number => minutesOfTime(timeOf(at));
const within = (m: number, [from, until]: readonly [number, number]): boolean => m >= from && m < until;

function nap(e: Of<'nap'>, now: LocalDateTime, count: SignCounts): void {
  if ((e.from !== undefined && !within(dayMinute(e.from), NAP_BEGINS)) || (e.to !== undefined && !within(dayMinute(e.to), NAP_ENDS))) count.add('oddNap');
  if (e.to !== undefined || e.minutes !== undefined) return;
  // One that began within the last hours may be going on.
  count.add(e.from === undefined ? 'emptyNap' : wallMinutes(now) - wallMinutes(e.from) < STILL_NAPPING ? 'napNow' : 'napFromOnly');
}

function fallsAsleep(at: LocalDateTime | undefined, late: 'lateAsleep' | 'lateBed', count: SignCounts): void {
  if (at === undefined) return;
  const m = dayMinute(at);
  if (within(m, NO_NIGHT_FALLS)) count.add('oddNight');
  if (m >= LATE_FROM || m < NO_NIGHT_FALLS[0]) count.add(late);
}

function wake(e: Of<'wake'>, now: LocalDateTime, count: SignCounts): void {
  count.add('wakes');
  if (e.awakeMin !== undefined) {
    count.add('awakeMin');
    if (e.until !== undefined) count.add('awakeAndUntil');
    if (e.awakeMin > LONG_AWAKE) count.add('longAwake');
  }
  if (e.help && e.help.length > 1) count.add('wakeHelps');
  if (e.at === undefined) {
    if (e.until !== undefined) count.add('untilOnly');
    else if (e.help) count.add('helpWake');
    if (e.until === undefined && e.awakeMin !== undefined) count.add('lengthWake');
    return;
  }
  const m = dayMinute(e.at);
  if (within(m, MORNING_WAKE)) count.add('morningWake');
  if (m >= EVENING[0] && m < EVENING[1]) count.add('earlyWake');
  if (wallMinutes(now) - wallMinutes(e.at) < RIGHT_NOW) count.add('nowWake');
  if (e.until !== undefined && wallMinutes(e.until) - wallMinutes(e.at) >= LONG_WAKE) count.add('longWake');
}

/** What is odd in how the events go together. */
function together({ events, clauses, now }: Told, count: SignCounts): void {
  let [timed, untimed, bare, fell, slept, up, napped, counted, evening, recent] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (const e of events) {
    if (e.kind === 'asleep' || e.kind === 'bedtime') {
      fell++;
      if (e.kind === 'asleep') slept++;
    }
    else if (e.kind === 'up') up++;
    else if (e.kind === 'nap') napped++;
    else if (e.kind === 'wakes') counted++;
    else if (e.kind !== 'wake') continue;
    else if (e.at === undefined) {
      if (e.until === undefined) untimed++;
      if (e.until === undefined && !e.help && e.awakeMin === undefined && e.cryMin === undefined) bare++;
    }
    else {
      timed++;
      if (within(dayMinute(e.at), [EVENING[0], EVENING[2]])) evening++;
      if (wallMinutes(now) - wallMinutes(e.at) < JUST_NOW) recent++;
    }
  }
  const woke = timed + untimed > 0;
  if (napped > 0 && (woke || up > 0 || fell > 0)) count.add('napAndNight');
  if (slept > 1) count.add('asleepTwice');
  if (counted > 0 && woke) count.add('countAndWake');
  // "Once for boob and once for a nappy" is told as it is meant.
  if (bare > 0 && (timed > 0 || (untimed === 1 && clauses.list.length > 1))) count.add('bareWake');
  if (untimed > 0 && timed > 0) count.add('besideTimed');
  if (evening > 0 && fell === 0) count.add('eveningWake');
  if (recent > 0 && up === 0 && within(dayMinute(now), MORNING_NOW)) count.add('upMissing');
}

export function countOfEvents(told: Told, count: SignCounts): void {
  for (const e of told.events) {
    if ('help' in e && e.help && e.help.length > 1) {
      if (e.help.includes('self')) count.add('selfHelped');
      if (e.help.includes('presence')) count.add('presenceHelped');
    }
    if (e.kind === 'nap') nap(e, told.now, count);
    else if (e.kind === 'wake') wake(e, told.now, count);
    else if (e.kind === 'asleep') fallsAsleep(e.at, 'lateAsleep', count);
    else if (e.kind === 'bedtime') fallsAsleep(e.at, 'lateBed', count);
    else if (e.kind === 'up' && dayMinute(e.at) < UP_EARLY_UNTIL) count.add('earlyUp');
    else if (e.kind === 'wakes' && e.count === 1) count.add('countOfOne');
  }
  together(told, count);
}

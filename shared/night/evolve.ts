/**
 * Facts → nights: what the told facts of one night and one child add up to. Pure, and the same for
 * any arrival order, because it works through the events in the order of the clock.
 */
import { byLogOrder, type FactId, type FactOf, type NumberId } from '../log/facts.ts';
import { textOf } from '../log/standing.ts';
import type { Help } from '../text/reading.ts';
import { dayNumber, type LocalTime, timeOf } from '../time/local.ts';
import { DAY_MS, type Instant, MINUTE_MS } from '../time/zone.ts';
import { emptyNight, type Night, type Odd, type Waking } from './night.ts';

type Told = FactOf<'told'>;

/** `up` from 04:00 on ends the night, before that it is a waking (design §8). */
export const UP_ENDS_FROM: LocalTime = '04:00' as LocalTime;
const NOON = '12:00';
/** Two carers, one waking: the same kind within this many minutes is one (design §8). */
export const SAME_WAKING_MINUTES = 15;
/** Told by one hand in two texts ("up" at 2:40, "fed her" at 2:41), and not yet asleep between. */
const SAME_HAND_MINUTES = 5;

interface Timed {
  waking: Waking;
  by: NumberId | undefined;
}

interface Moment {
  fact: Told;
  at: Instant;
}

/** `facts` must stand and be of this night and child; in log order. */
export function evolveNight(night: Night['date'], facts: readonly (Told | FactOf<'night-told'>)[]): Night {
  const result = emptyNight(night);
  const timed: Moment[] = [];
  const begins = (dayNumber(night) + 0.5) * DAY_MS;
  for (const fact of facts) {
    if (begins - fact.at > AHEAD_MS_MAX) {
      odd(result, fact.id, 'not-yet');
      continue;
    }
    if (fact.type === 'night-told') {
      result.said = result.logged ? { ...result.said, ...fact.said } : fact.said;
      result.logged = true;
    } else {
      // "Back asleep 1:02" has no time of waking, but its end says where on the clock it belongs.
      const at = fact.instant ?? fact.untilInstant;
      if (at !== undefined && fact.event.kind !== 'nap') timed.push({ fact, at });
      else untimed(result, fact);
      if (fact.event.kind !== 'nap' && fact.event.kind !== 'context') result.logged = true;
    }
    if (fact.by !== undefined) result.lastBy = fact.by;
  }
  // Most nights are told in the order of the clock.
  if (timed.some((moment, i) => i > 0 && byClock(timed[i - 1]!, moment) > 0)) timed.sort(byClock);
  alongTheClock(result, timed);
  if (result.latencyMin === undefined && result.bedtime !== undefined && result.asleep !== undefined
    && result.asleep >= result.bedtime) {
    result.latencyMin = Math.round((result.asleep - result.bedtime) / MINUTE_MS);
  }
  if (result.asleep !== undefined && result.bedtime !== undefined && result.asleep < result.bedtime) {
    const late = timed.findLast(({ fact }) => fact.event.kind === 'bedtime');
    if (late) odd(result, late.fact.id, 'asleep-before-bedtime');
  }
  if (result.wakings.length > 0 || result.wakesCount !== undefined) result.through = false;
  result.ended = result.up !== undefined;
  return result;
}

const byClock = (a: Moment, b: Moment): number => a.at - b.at || (a.fact.id < b.fact.id ? -1 : 1);

/**
 * Told earlier than this before the noon of UTC, a night had not begun anywhere: next week's cannot have been lived. Noon comes at
 * most so long before that of UTC, and half a day is allowed for what is said ahead ("no nap, bed at 7").
 */
const AHEAD_MS_MAX = 26 * 60 * MINUTE_MS;

function odd(night: Night, id: FactId, why: Odd['why']): void {
  (night.odd ??= []).push({ id, why });
}

function untimed(night: Night, fact: Told): void {
  const event = fact.event;
  switch (event.kind) {
    case 'nap':
      night.naps.push({ id: fact.id, event });
      return;
    case 'context':
      if (!night.tags.includes(event.tag)) night.tags.push(event.tag);
      return;
    case 'wakes':
      night.wakesCount = event.count;
      night.wakesHelp = event.help ?? [];
      return;
    case 'through':
      night.through = true;
      return;
    case 'asleep':
      if (event.help) night.help = event.help;
      if (event.latencyMin !== undefined) night.latencyMin = event.latencyMin;
      return;
    case 'wake':
      night.wakings.push(wakingOf(fact));
      return;
    case 'bedtime':
    case 'up':
      return; // always timed: an `at` without an instant cannot be stored
  }
}

function wakingOf(fact: Told): Waking {
  const event = fact.event;
  if (event.kind === 'wake') {
    const waking: Waking = { id: fact.id, help: event.help ?? [] };
    if (fact.instant !== undefined) waking.at = fact.instant;
    if (event.at !== undefined) waking.said = timeOf(event.at);
    if (fact.untilInstant !== undefined) waking.until = fact.untilInstant;
    if (event.awakeMin !== undefined) waking.awakeMin = event.awakeMin;
    if (event.cryMin !== undefined) waking.cryMin = event.cryMin;
    return waking;
  }
  return { id: fact.id, help: [], at: fact.instant!, ...(event.kind === 'up' && { said: timeOf(event.at) }) };
}

/** Walks the night in the order of the clock; `up` stands only while nothing follows it. */
function alongTheClock(night: Night, moments: readonly Moment[]): void {
  const timed: Timed[] = [];
  let bedtimeFact: Told | undefined;
  let asleepFact: Told | undefined;
  let helpFact: Told | undefined;
  let latencyFact: Told | undefined;
  let up: Moment | undefined;
  const woken = (fact: Told, at: Instant): void => {
    if (!merged(timed, fact, at)) timed.push({ waking: wakingOf(fact), by: fact.by });
  };
  const reopen = (): void => {
    if (up) woken(up.fact, up.at);
    up = undefined;
  };
  for (const { fact, at } of moments) {
    const event = fact.event;
    if (event.kind === 'bedtime') {
      // One after a waking resettles, it is no new bedtime.
      if (timed.length === 0 && saidAnew(night, bedtimeFact, fact, night.bedtime === at)) {
        night.bedtime = at;
        bedtimeFact = fact;
      }
    } else if (event.kind === 'asleep') {
      if (up && asleepFact === undefined && timed.length === 0) odd(night, up.fact.id, 'up-before-asleep');
      reopen();
      const open = timed.at(-1)?.waking;
      if (open) {
        open.until ??= at;
        if (open.help.length === 0) open.help = event.help ?? [];
      } else {
        if (saidAnew(night, asleepFact, fact, night.asleep === at)) {
          night.asleep = at;
          asleepFact = fact;
        }
        // A later word that leaves the help or the minutes out does not unsay them.
        if (event.help && saidLater(fact, helpFact)) {
          night.help = event.help;
          helpFact = fact;
        }
        if (event.latencyMin !== undefined && saidLater(fact, latencyFact)) {
          night.latencyMin = event.latencyMin;
          latencyFact = fact;
        }
      }
    } else if (event.kind === 'wake') {
      reopen();
      if (fact.instant !== undefined || !resettled(timed, fact, at)) woken(fact, at);
    } else if (event.kind === 'up') {
      if (!endsNight(event.at)) woken(fact, at);
      else if (!up || saidLater(fact, up.fact)) up = { fact, at };
    }
  }
  if (up) night.up = up.at;
  if (timed.length > 0) night.wakings = [...timed.map((t) => t.waking), ...night.wakings];
}

/** Told twice without a waking between, the later word holds, and the other is noted as not standing. */
function saidAnew(night: Night, before: Told | undefined, fact: Told, same: boolean): boolean {
  const isLater = saidLater(fact, before);
  if (before && !same) odd(night, (isLater ? before : fact).id, 'said-anew');
  return isLater;
}

/** Of two words the one said later. */
function saidLater(fact: Told, before: Told | undefined): boolean {
  return before === undefined || byLogOrder(before, fact) < 0;
}

export function endsNight(at: string): boolean {
  const time = at.slice(11, 16);
  return time >= UP_ENDS_FROM && time < NOON;
}

/** The end of the waking that is still open, told by itself; false where none is open. */
function resettled(timed: readonly Timed[], fact: Told, at: Instant): boolean {
  const open = timed.at(-1)?.waking;
  if (!open || open.until !== undefined) return false;
  const more = wakingOf(fact);
  Object.assign(open, { ...more, ...open, until: at, help: [...new Set<Help>([...open.help, ...more.help])] });
  return true;
}

/** The same waking told twice (a resent text, or by two carers) is one; the later text adds to it. */
function merged(timed: readonly Timed[], fact: Told, at: Instant): boolean {
  const twin = timed.find(({ waking, by }) => {
    if (waking.at === undefined || textOf(waking.id) === textOf(fact.id)) return false;
    const apart = Math.abs(waking.at - at) / MINUTE_MS;
    return apart === 0 || apart <= (by === fact.by ? (waking.until === undefined ? SAME_HAND_MINUTES : 0) : SAME_WAKING_MINUTES);
  });
  if (!twin) return false;
  const more = wakingOf(fact);
  const help = new Set<Help>([...twin.waking.help, ...more.help]);
  Object.assign(twin.waking, { ...more, ...twin.waking, help: [...help] });
  return true;
}

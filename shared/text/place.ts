/**
 * The eighth stage: times put on the clock. Each written time has a few moments it may mean (morning
 * or evening, today or before); the likeliest chain by kind, order and `now` wins, and where a second
 * chain is as likely the text is in doubt. No moment after `now` is ever chosen.
 */
import { type LocalDateTime, minutesOfTime, ofWallMinutes, timeOf, wallMinutes } from '../time/local.ts';
import type { Clock } from './atoms.ts';
import type { Draft } from './story/draft.ts';

/** A phone clock a few minutes ahead of ours: what is said then is now. */
const SKEW_MINUTES_MAX = 10;
/** Two chains closer than this are a doubt. */
const DOUBT_COST_MAX = 0.45;

interface Ref {
  draft: Draft;
  field: 'at' | 'to';
  clock: Clock;
}

interface Moment {
  minute: number;
  cost: number;
}

type Window = readonly [from: number, until: number, cost: number];
/** Cost of an hour of the day for each kind, first window that holds; minutes after midnight. */
const WINDOWS: Record<Draft['kind'] | 'end', readonly Window[]> = {
  bedtime: [[1020, 1440, 0], [0, 90, 0.2], [90, 300, 1], [960, 1020, 0.8], [300, 960, 3]],
  asleep: [[1020, 1440, 0], [0, 150, 0.2], [150, 360, 1], [960, 1020, 0.8], [360, 960, 3]],
  wake: [[1170, 1440, 0], [1080, 1170, 0.7], [0, 365, 0], [365, 510, 0.5], [510, 600, 1.2], [600, 720, 3], [720, 1080, 3]],
  end: [[1080, 1440, 0.6], [0, 600, 0], [600, 720, 1], [720, 1080, 3]],
  up: [[240, 600, 0], [600, 720, 1], [0, 240, 2], [720, 1440, 4]],
  nap: [[420, 1140, 0], [360, 420, 0.6], [1140, 1200, 1], [0, 360, 3], [1200, 1440, 3]],
  wakes: [[0, 1440, 0]],
  through: [[0, 1440, 0]],
};

function windowCost(kind: Draft['kind'] | 'end', minuteOfDay: number): number {
  for (const window of WINDOWS[kind]) if (minuteOfDay >= window[0] && minuteOfDay < window[1]) return window[2];
  return 4;
}

function refsOf(drafts: Draft[]): Ref[] {
  const refs: Ref[] = [];
  for (const draft of drafts) {
    if (draft.at) refs.push({ draft, field: 'at', clock: draft.at });
    if (draft.to) refs.push({ draft, field: 'to', clock: draft.to });
  }
  return refs;
}

/** Told at these hours, "up" is of this night and not of a morning. */
const nightNow = (nowMinute: number): boolean => minuteOfDay(nowMinute) >= 1140 || minuteOfDay(nowMinute) < 240;

function kindOf(ref: Ref, nowMinute: number): Draft['kind'] | 'end' {
  if (ref.draft.kind === 'wake' && ref.draft.upness >= 2 && !nightNow(nowMinute)) return 'up';
  if (ref.draft.kind === 'wake' && ref.draft.upness === 1 && ref.draft.helps.length === 0 && !ref.draft.feed) return 'end';
  return ref.draft.kind;
}

/** The moments a written time may mean, none after now, newest first. */
function moments(ref: Ref, nowMinute: number, napDay: boolean): Moment[] {
  const { clock } = ref;
  const kind = kindOf(ref, nowMinute);
  const midnight = Math.floor(nowMinute / 1440) * 1440;
  const out: Moment[] = [];
  const options = clock.fixed ? [clock.m] : [clock.m, clock.m + 720];
  for (const m of options) {
    for (let back = clock.day === 'yesterday' ? 1 : 0; back <= 2; back++) {
      let minute = midnight + m - back * 1440;
      if (minute > nowMinute) {
        if (minute - nowMinute > SKEW_MINUTES_MAX) continue;
        minute = nowMinute;
      }
      const agePenalty = Math.max(0, (nowMinute - minute) / 60 - (napDay ? 15 : 18)) * 0.25;
      // What is told within three hours is told fresh.
      const fresh = nowMinute - minute <= 180 && (kind === 'wake' || kind === 'end') ? -0.5 : 0;
      out.push({ minute, cost: fresh + (clock.fixed ? windowCost(kind, m) * 0.25 : windowCost(kind, m)) + agePenalty });
      if (out.length >= 6) return out;
    }
  }
  return out;
}

/** How odd it is that `next` follows `before` in the telling, `gap` minutes after it. */
function stepCost(before: Ref, next: Ref, gap: number): number {
  const [told, then] = [before.draft, next.draft];
  if (then === told) {
    if (gap < 0) return 12;
    if (gap === 0) return 6;
    const long = then.kind === 'nap' ? 210 : 240;
    return gap > long ? 2 + (gap - long) / 120 : 0;
  }
  if (gap === 0 && (told.kind === 'asleep' || (told.kind === 'bedtime' && then.kind === 'wake'))) return 4;
  // The morning is often told first: "up at 7, woke once at 3".
  if (then.toldLast) return gap < 0 ? 0.2 : 2;
  if (gap < 0 && told.upness >= 1 && told.order === 0 && before.field === 'at') return 0.6;
  if (gap < 0 && told.spanEnd) return 0.4;
  // The evening told last: "up at 7, only woke at 3, down at 7:45".
  if (gap < 0 && gap > -900 && (then.kind === 'bedtime' || then.kind === 'asleep')) return 1.1;
  // "Down at 9 because of the nap at 5"
  if (gap < 0 && gap > -480 && then.kind === 'nap' && told.kind !== 'nap') return 0.8;
  if (gap < 0) return 1.6 + Math.min(-gap / 600, 1.5);
  return gap > 840 ? 0.5 + (gap - 840) / 120 : 0;
}

interface Chain {
  cost: number;
  minutes: number[];
}

/** Place of the least; the first of those alike. */
function leastOf(costs: readonly number[]): number {
  let least = 0;
  for (let k = 1; k < costs.length; k++) if (costs[k]! < costs[least]!) least = k;
  return least;
}

/** Cheapest chain, by dynamic programming over the few moments of each time: what each costs, and which it came from. */
function cheapest(refs: readonly Ref[], choices: readonly (readonly Moment[])[]): Chain {
  let costs = choices[0]!.map((m) => m.cost);
  const origins: number[][] = [];
  for (let i = 1; i < refs.length; i++) {
    const [from, to] = [choices[i - 1]!, choices[i]!];
    const grown: number[] = [];
    const origin: number[] = [];
    for (const m of to) {
      let best = 0;
      let bestCost = Infinity;
      for (let p = 0; p < from.length; p++) {
        const cost = costs[p]! + m.cost + stepCost(refs[i - 1]!, refs[i]!, m.minute - from[p]!.minute);
        if (cost < bestCost) [best, bestCost] = [p, cost];
      }
      grown.push(bestCost);
      origin.push(best);
    }
    origins.push(origin);
    costs = grown;
  }
  let at = leastOf(costs);
  const cost = costs[at]!;
  const minutes: number[] = [];
  for (let i = refs.length - 1; i >= 0; i--) {
    minutes[i] = choices[i]![at]!.minute;
    if (i > 0) at = origins[i - 1]![at]!;
  }
  return { cost, minutes };
}

export interface Placed {
  /** By draft: the chosen moments as minutes on the wall clock. */
  at: Map<Draft, number>;
  to: Map<Draft, number>;
  cost: number;
}

export interface Placing {
  best: Placed;
  /** A second placing as likely as the best, and the time that differs. */
  second?: { placed: Placed; clock: Clock };
}

/** More times than this is an export, not a text. */
const TIMES_MAX = 24;

export function place(drafts: Draft[], now: LocalDateTime, napDay: boolean): Placing | undefined {
  const nowMinute = wallMinutes(now);
  const refs = refsOf(drafts).slice(0, TIMES_MAX);
  if (refs.length === 0) return { best: { at: new Map(), to: new Map(), cost: 0 } };
  const choices = refs.map((ref) => moments(ref, nowMinute, napDay));
  if (choices.some((list) => list.length === 0)) return undefined;
  const chain = cheapest(refs, choices);
  const best = placedOf(refs, chain);
  const open = refs.filter((r) => !r.clock.fixed).length;
  if (open === 0 || open > 2) return { best };
  for (let i = 0; i < refs.length; i++) {
    if (refs[i]!.clock.fixed) continue;
    const chosen = chain.minutes[i]!;
    const others = choices[i]!.filter((m) => Math.abs(m.minute - chosen) % 1440 !== 0 && Math.abs(m.minute - chosen) <= 780);
    if (others.length === 0) continue;
    const rival = cheapest(refs, choices.map((list, j) => (j === i ? others : list)));
    if (rival.cost - chain.cost < DOUBT_COST_MAX) return { best, second: { placed: placedOf(refs, rival), clock: refs[i]!.clock } };
  }
  return { best };
}

function placedOf(refs: Ref[], chain: Chain): Placed {
  const placed: Placed = { at: new Map(), to: new Map(), cost: chain.cost };
  refs.forEach((ref, i) => placed[ref.field].set(ref.draft, chain.minutes[i]!));
  return placed;
}

export const momentOf = (minute: number): LocalDateTime => ofWallMinutes(minute);
export const minuteOfDay = (minute: number): number => ((minute % 1440) + 1440) % 1440;

/** Minutes of day now, for choosing what a text is likely about. */
export function dayMinute(now: LocalDateTime): number {
  return minutesOfTime(timeOf(now));
}

/**
 * The ninth stage: placed drafts become the events that leave the room. Here it is decided which
 * waking was the end of the night, and what contradicts or repeats something else is dropped.
 */
import type { Draft } from './story/draft.ts';
import { type Placed, minuteOfDay, momentOf } from './place.ts';
import type { ContextTag, Help, SaidEvent } from './reading.ts';

/** From this hour on a waking can be the end of the night (design §8). */
const UP_FROM = 240;
const UP_SURELY_FROM = 300;
const UP_UNTIL = 690;
/** A night is at least this long. */
const NIGHT_MINUTES_MIN = 360;
/** A plain "woke" this late that nothing follows is the morning. */
const WOKE_IS_UP_FROM = 360;
const LATE_IS_UP_FROM = 375;
const TOLD_WITHIN = 300;

export interface SayOptions {
  feed: Help;
  nowMinute: number;
}

function helpsOf(d: Draft, feed: Help): Help[] | undefined {
  const helps = [...d.helps];
  if (d.feed && !helps.includes('nursed') && !helps.includes('bottle')) helps.push(feed);
  if (d.kind === 'wake' && helps.length === 0 && d.noCry && d.returned && d.awakeMin === undefined && !d.to) helps.push('self');
  return helps.length > 0 ? helps : undefined;
}

/** Whether the waking was the end of the night. */
function isUp(d: Draft, drafts: Draft[], placed: Placed, o: SayOptions): boolean {
  const minute = placed.at.get(d);
  if (d.kind !== 'wake' || minute === undefined) return false;
  const day = minuteOfDay(minute);
  if (day < UP_FROM || day >= UP_UNTIL) return false;
  // "Wouldn't go back at 5, slept again til 6:45": the later one was the morning.
  if (d.upness === 3) return !drafts.some((x) => x !== d && x.kind === 'wake' && x.upness >= 1 && !x.returned && !x.to && (placed.at.get(x) ?? -1) > minute + 15);
  if (d.returned || d.to) return false;
  const later = drafts.some((x) => x !== d && (x.kind === 'wake' || x.kind === 'asleep' || x.kind === 'up') && (placed.at.get(x) ?? placed.to.get(x) ?? -1) > minute);
  if (later) return false;
  if (d.upness === 2) return true;
  const helped = d.helps.length > 0 || d.feed;
  // Told last at seven in the morning, with no return to sleep: up, whatever the word.
  if (day >= LATE_IS_UP_FROM && o.nowMinute - minute < TOLD_WITHIN && d.awakeMin === undefined && d.cryMin === undefined && (!helped || d.upness === 1)) return true;
  if (helped || d.awakeMin !== undefined || d.cryMin !== undefined) return false;
  if (d.upness === 1) return day >= UP_SURELY_FROM || (d.saidUp && o.nowMinute - minute >= 60);
  return !d.thin && !d.again && day >= WOKE_IS_UP_FROM;
}

function wakeEvent(d: Draft, placed: Placed, o: SayOptions): SaidEvent {
  const at = placed.at.get(d) ?? (d.agoMin === undefined ? undefined : o.nowMinute - d.agoMin);
  const until = placed.to.get(d);
  const help = helpsOf(d, o.feed);
  return {
    kind: 'wake',
    ...(at === undefined ? {} : { at: momentOf(at) }),
    ...(d.awakeMin === undefined ? {} : { awakeMin: d.awakeMin }),
    ...(d.cryMin === undefined ? {} : { cryMin: d.cryMin }),
    ...(help ? { help } : {}),
    ...(until === undefined ? {} : { until: momentOf(until) }),
  };
}

function eventOf(d: Draft, placed: Placed, o: SayOptions): SaidEvent | undefined {
  const at = placed.at.get(d);
  const to = placed.to.get(d);
  const help = helpsOf(d, o.feed);
  switch (d.kind) {
    case 'bedtime':
      return at === undefined ? undefined : { kind: 'bedtime', at: momentOf(at) };
    case 'asleep': {
      const derived = at ?? (d.agoMin !== undefined ? o.nowMinute - d.agoMin : undefined) ?? (d.after && d.latencyMin !== undefined ? afterBed(d, placed, o) : undefined);
      return { kind: 'asleep', ...(derived === undefined ? {} : { at: momentOf(derived) }), ...(help ? { help } : {}), ...(d.latencyMin === undefined ? {} : { latencyMin: d.latencyMin }) };
    }
    case 'wake':
      return wakeEvent(d, placed, o);
    case 'wakes':
      return { kind: 'wakes', count: d.count ?? 1, ...(help ? { help } : {}) };
    case 'through':
      return { kind: 'through' };
    case 'up':
      return at === undefined ? undefined : { kind: 'up', at: momentOf(at) };
    case 'nap': {
      const from = d.agoMin === undefined ? at : o.nowMinute - d.agoMin;
      return { kind: 'nap', ...(from === undefined ? {} : { from: momentOf(from) }), ...(to === undefined ? {} : { to: momentOf(to) }), ...(d.minutes === undefined ? {} : { minutes: d.minutes }), ...(help ? { help } : {}) };
    }
  }
}

function afterBed(d: Draft, placed: Placed, o: SayOptions): number | undefined {
  const bed = placed.at.get(d.after!);
  return bed === undefined || bed + d.latencyMin! > o.nowMinute ? undefined : bed + d.latencyMin!;
}

/** Drafts that another draft makes untrue or says again. */
function withoutDoubles(drafts: Draft[], placed: Placed, ups: Set<Draft>, o: SayOptions): Draft[] {
  const timed = drafts.filter((d) => d.kind === 'wake' && !ups.has(d));
  const wakes = timed.filter((d) => d.at || d.to).length;
  const woke = timed.length > 0 || drafts.some((d) => d.kind === 'wakes' && (d.count ?? 0) > 0);
  // Told within hours of the bedtime, nobody has slept through.
  const begun = [...placed.at].some(([d, minute]) => (d.kind === 'asleep' || d.kind === 'bedtime') && o.nowMinute - minute < NIGHT_MINUTES_MIN);
  let through = false;
  let seenUp = false;
  return drafts.filter((d) => {
    if (d.kind === 'through') {
      if (woke || through || begun) return false;
      through = true;
    }
    if (d.kind === 'wakes' && d.count !== undefined && (wakes === d.count || (wakes > 0 && wakes + 1 === d.count && ups.size === 1))) return false;
    if (d.kind === 'wake' && !d.at && !d.to && wakes > 0 && d.helps.length === 0 && !d.feed && d.awakeMin === undefined && d.cryMin === undefined) return false;
    if (ups.has(d)) {
      if (seenUp && placed.at.get(d) === undefined) return false;
      seenUp = true;
    }
    return true;
  });
}

export function said(drafts: Draft[], placed: Placed, o: SayOptions): SaidEvent[] {
  const ups = new Set<Draft>();
  for (const d of drafts) if (isUp(d, drafts, placed, o)) ups.add(d);
  const events: SaidEvent[] = [];
  for (const d of withoutDoubles(drafts, placed, ups, o)) {
    if (ups.has(d)) {
      const up: SaidEvent = { kind: 'up', at: momentOf(placed.at.get(d)!) };
      if ((d.cryMin === undefined || d.upness === 3) && !events.some((e) => same(e, up))) events.push(up);
      continue;
    }
    const event = eventOf(d, placed, o);
    if (event && !events.some((e) => same(e, event))) events.push(event);
  }
  return events;
}

function same(a: SaidEvent, b: SaidEvent): boolean {
  if (a.kind !== b.kind || a.kind === 'nap' || a.kind === 'wakes') return false;
  if (a.kind === 'through') return true;
  return 'at' in a && 'at' in b && a.at !== undefined && a.at === b.at;
}

export function contextEvents(tags: Iterable<ContextTag>): SaidEvent[] {
  return [...new Set(tags)].map((tag) => ({ kind: 'context', tag }));
}

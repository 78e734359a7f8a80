/**
 * The seventh stage: clauses joined into drafts of events, in the order told. Here a "back asleep"
 * finds its waking and a settling finds its bedtime; times stay as written until `place.ts`.
 */
import type { Clock } from './atoms.ts';
import type { Clause, Clauses, Span } from './clauses.ts';
import type { Help } from './reading.ts';

export interface Draft {
  kind: 'bedtime' | 'asleep' | 'wake' | 'wakes' | 'through' | 'up' | 'nap';
  at?: Clock;
  /** `until` of a waking, `to` of a nap. */
  to?: Clock;
  helps: Help[];
  feed: boolean;
  count?: number;
  minutes?: number;
  latencyMin?: number;
  awakeMin?: number;
  cryMin?: number;
  /** How sure it is that this was the end of the night: 0 a waking, 1 if late enough, 2 said so. */
  upness: 0 | 1 | 2 | 3;
  returned: boolean;
  noCry: boolean;
  /** Start of a nap that is still only a lying down. */
  laid: boolean;
  /** Asleep this long after that bedtime. */
  after?: Draft;
  /** Told by a time and a help alone. */
  thin: boolean;
  /** Minutes before now that it began ("this nap is at 40 min and counting"). */
  agoMin?: number;
  again: boolean;
  listed: boolean;
  /** A nap named and not told of. */
  blank: boolean;
  /** The settling was said to have taken this long. */
  took: boolean;
  /** Told by a help and a time, with no word for waking. */
  helpOnly: boolean;
  /** The help came first and goes for the times listed after. */
  helpFirst: boolean;
  order: number;
}

export interface Scene {
  /** The text is about daytime sleep unless it says otherwise. */
  day: boolean;
  morning: boolean;
  nowMinute: number;
}

const NAP_MINUTES_MAX = 300;
const DAY_SLEEP_MAX = 180;
/** A part this large is "the rest". */
const ALL = 99;

function draft(kind: Draft['kind'], order: number, from: Partial<Draft> = {}): Draft {
  return { kind, helps: [], feed: false, upness: 0, returned: false, noCry: false, laid: false, thin: false, again: false, listed: false, blank: false, took: false, helpOnly: false, helpFirst: false, order, ...from };
}

export class Story {
  readonly drafts: Draft[] = [];
  readonly scene: Scene;
  last: Draft | undefined;
  /** Helps and lengths told before the event they belong to. */
  pending: { helps: Help[]; feed: boolean; spans: Span[]; cry: boolean; clause: Clause } | undefined;
  each: { helps: Help[]; feed: boolean; until: number } | undefined;
  napWord = false;
  skipped = false;
  /** A length of night sleep was told and nothing since. */
  stretched = false;
  /** Sleep was told in spans ("7-1 and 1:30-6"). */
  sleptRange = false;
  /** A waking named again, for the help that follows. */
  retold: Draft | undefined;
  leftoverTimes: Clock[] = [];
  kindDoubt: Draft | undefined;
  /** Bare times told before what happened at them. */
  thin: Draft[] = [];
  /** Naps counted ("3 naps") whose details may follow. */
  napSlots: Draft[] = [];

  constructor(scene: Scene) {
    this.scene = scene;
  }

  add(d: Draft): Draft {
    this.drafts.push(d);
    this.last = d;
    return d;
  }

  get openWake(): Draft | undefined {
    const d = this.last;
    return d?.kind === 'wake' && !d.to ? d : undefined;
  }
}

const plainSpan = (c: Clause): Span | undefined => c.spans.find((s) => s.role === 'plain' || s.role === 'took');
const crySpan = (c: Clause): Span | undefined => c.spans.find((s) => s.role === 'cry');

function lend(to: Draft, helps: Help[], feed: boolean): void {
  for (const help of helps) if (!to.helps.includes(help)) to.helps.push(help);
  if (feed) to.feed = true;
}

function lendOne(to: Draft, help: Help | 'feed'): void {
  lend(to, help === 'feed' ? [] : [help], help === 'feed');
}

function takePending(s: Story, d: Draft): void {
  const p = s.pending;
  if (!p) return;
  s.pending = undefined;
  lend(d, p.helps, p.feed);
  addSpans(d, p.spans);
}

/** Lengths go where this kind of event keeps them. */
function addSpans(d: Draft, spans: Span[]): void {
  for (const span of spans) {
    if (span.role === 'stretch' || (span.since && d.kind === 'wake')) continue;
    if (d.kind === 'asleep') d.latencyMin ??= span.min;
    else if (d.kind === 'wake') {
      if (span.role === 'cry') d.cryMin ??= span.min;
      else d.awakeMin ??= span.min;
    } else if (d.kind === 'nap' && span.role === 'plain' && span.min <= NAP_MINUTES_MAX) d.minutes ??= span.min;
  }
}

/** Within three quarters of an hour by the clock face. */
function near(a: Clock | undefined, b: Clock | undefined): boolean {
  if (!a || !b) return false;
  return (((b.m - a.m) % 720) + 720) % 720 <= 45;
}

/** A length told before any waking, of settling or crying, is how long falling asleep took. */
function flushLatency(s: Story): void {
  const p = s.pending;
  const laid = s.last?.kind === 'bedtime' ? s.last : undefined;
  if (laid?.latencyMin !== undefined && !s.drafts.some((d) => d.kind === 'asleep')) {
    const asleep = s.add(draft('asleep', s.drafts.length, { latencyMin: laid.latencyMin, ...(laid.took ? { after: laid } : {}) }));
    lend(asleep, laid.helps, laid.feed);
    return;
  }
  if (!p || s.drafts.some((d) => d.kind === 'wake' || d.kind === 'wakes' || d.kind === 'asleep' || d.kind === 'nap')) return;
  const span = p.spans.find((x) => x.role === 'took') ?? (p.clause.bedtimeWord || p.cry ? p.spans.find((x) => x.role !== 'stretch') : undefined);
  if (!span) return;
  s.pending = undefined;
  const bed = s.drafts.findLast((d) => d.kind === 'bedtime');
  const asleep = s.add(draft('asleep', s.drafts.length, { latencyMin: span.min, ...(bed && span.role === 'took' ? { after: bed } : {}) }));
  lend(asleep, p.helps, p.feed);
}

/** "woke 3x", "once", "0 wakings". */
function countOf(s: Story, c: Clause, count: number): void {
  if (count === 0) {
    s.add(draft('through', s.drafts.length));
    return;
  }
  if (count === 1 && c.countWord === true) {
    const one = s.add(draft('wake', s.drafts.length, { noCry: c.noCry, returned: c.returned }));
    lend(one, c.helps, c.feed);
    addSpans(one, c.spans);
    return;
  }
  const all = s.drafts.findLast((d) => d.kind === 'wakes');
  if (all && c.kind === null && (all.count ?? 0) > count - 1 && (c.helps.length > 0 || c.feed)) {
    lend(all, c.helps, c.feed);
    return;
  }
  flushLatency(s);
  const many = s.add(draft('wakes', s.drafts.length, { count }));
  lend(many, c.helps, c.feed);
}

const sameFace = (a: Clock, b: Clock): boolean => a.m % 720 === b.m % 720 && (a.m === b.m || !a.fixed || !b.fixed);

/** The time of a waking told already: by its own hour, or by how it was settled. */
function retold(s: Story, c: Clause, at: Clock): boolean {
  const last = s.last?.kind === 'wake' && s.last.at && sameFace(s.last.at, at) ? s.last : undefined;
  const same = last ?? s.drafts.findLast((d) => d.kind === 'wake' && d.at?.m === at.m && d.at.fixed === at.fixed);
  const settled = s.last?.kind === 'wake' && !s.last.at && !s.last.to && s.last.returned && s.drafts.length === 1 && c.helps.length === 0 && !c.feed && !c.end ? s.last : undefined;
  const early = same ? undefined : s.thin.find((d) => d.at !== undefined && sameFace(d.at, at));
  if (early) {
    s.drafts.push(...s.thin.splice(0));
    s.leftoverTimes = [];
    s.kindDoubt = undefined;
  }
  const known = same ?? early ?? settled;
  if (!known || (same && c.kind === 'up')) return false;
  known.at = at;
  if (c.end) known.to ??= c.end;
  if (c.returned) known.returned = true;
  if (c.helpFirst) known.helpFirst = true;
  lend(known, c.helps, c.feed);
  addSpans(known, c.spans);
  s.last = known;
  return true;
}

/** "Woke" said of a nap ends the nap. */
function endsNap(s: Story, c: Clause): boolean {
  const last = s.last;
  if (!c.at && c.end && last?.kind === 'nap' && last.laid) {
    last.at = c.end;
    last.laid = false;
    return true;
  }
  if (last?.kind === 'nap' && !c.feed && c.helps.length === 0) {
    const slept = plainSpan(c);
    if (c.at) {
      if (!last.to) {
        last.to = c.at;
        return true;
      }
    } else {
      if (slept && last.minutes === undefined && slept.role === 'took') last.minutes = slept.min;
      return true;
    }
  }
  if (c.at && last?.kind === 'asleep' && s.scene.day && last.at) {
    last.kind = 'nap';
    last.to = c.at;
    return true;
  }
  return false;
}

/** Waking said again, or said only to tell more of the waking at hand. */
function saysNoMore(s: Story, c: Clause): boolean {
  const last = s.last;
  if (!c.at && last && (last.kind === 'wake' || last.kind === 'wakes') && (c.stop < 3 || (!last.at && last.awakeMin === undefined)) && (c.spans.length > 0 || c.helps.length > 0)) {
    lend(last, c.helps, c.feed);
    addSpans(last, c.spans);
    return true;
  }
  if (!c.at && last?.kind === 'wakes' && c.spans.length === 0) {
    lend(last, c.helps, c.feed);
    return true;
  }
  if (!c.at && c.kind === 'upq' && last?.kind === 'wake' && last.at && last.to && c.spans.length === 0 && !c.feed && c.helps.length === 0 && c.count === undefined) {
    s.add(draft('wake', s.drafts.length, { at: last.to, upness: 2 }));
    return true;
  }
  if (!c.at && c.kind === 'upq' && c.spans.length === 0 && c.helps.length === 0 && !c.feed && c.count === undefined && !(c.again && s.drafts.length === 0)) return true;
  if (!c.at && c.end && last?.kind === 'bedtime') {
    s.add(draft('asleep', s.drafts.length, { at: c.end }));
    return true;
  }
  if (s.scene.day && last?.kind === 'nap' && !c.at && !c.count) {
    lend(last, c.helps, c.feed);
    return true;
  }
  if (!c.at && !c.end && last?.kind === 'wake' && !last.to && !c.again && c.spans.length === 0 && c.helps.length === 0 && !c.feed) return true;
  if (!c.at && c.kind === 'awake' && c.spans.length === 0 && c.helps.length === 0) return true;
  if (c.kind === 'stir' && c.at && c.helps.length === 0 && !c.feed && (last?.kind === 'bedtime' || (last?.kind === 'wake' && !last.to && !last.returned && near(last.at, c.at)))) return true;
  if (!c.at && c.kind === 'stir' && last !== undefined) {
    s.pending = { helps: c.helps, feed: c.feed, spans: c.spans, cry: true, clause: c };
    return true;
  }
  return false;
}

function wakeOf(s: Story, c: Clause, upness: Draft['upness']): void {
  // "4:45. She's up.": the time stood alone before what happened at it.
  if (!c.at && c.count === undefined && s.thin.length === 1 && s.drafts.length === 0) {
    c.at = s.thin.pop()!.at;
    s.leftoverTimes = [];
    s.kindDoubt = undefined;
  }
  if (c.count !== undefined && !c.at) {
    countOf(s, c, c.count);
    return;
  }
  // "11:15 2:45 5:30 wakes"
  if (c.plural && c.at && s.thin.length > 0) {
    for (const early of s.thin.splice(0)) {
      s.drafts.push(early);
      if (c.each) lend(early, c.helps, c.feed);
    }
    s.leftoverTimes = [];
    s.kindDoubt = undefined;
  }
  if (endsNap(s, c) || saysNoMore(s, c)) return;
  if (c.at && retold(s, c, c.at)) return;
  flushLatency(s);
  const wake = s.add(draft('wake', s.drafts.length, { at: c.at, to: c.end, upness, noCry: c.noCry, returned: c.returned || c.end !== undefined, again: c.again, helpFirst: c.helpFirst }));
  lend(wake, c.helps, c.feed);
  if (s.pending && s.pending.clause.sentence !== c.sentence && s.drafts.length === 1) {
    const { spans, helps, feed } = s.pending;
    const span = spans.find((x) => x.role !== 'stretch');
    if (span) {
      s.drafts.pop();
      const asleep = s.add(draft('asleep', 0, { latencyMin: span.min }));
      lend(asleep, helps, feed);
      s.add(wake);
    }
    s.pending = undefined;
  } else takePending(s, wake);
  addSpans(wake, c.spans);
}

/** A feed from five to nine before the night's first sleep is the evening's, and no waking. */
function eveningFeed(s: Story, d: Draft): boolean {
  const face = (d.at?.m ?? 0) % 720;
  if (face < 300 || face > 570) return false;
  return d.at?.fixed ? d.at.m >= 720 : !s.scene.morning;
}

/** Whether a time, or its other half, lies a nap's way back from now. */
function dayClock(t: Clock, scene: Scene): boolean {
  const back = (m: number): number => (scene.nowMinute - m + 1440) % 1440;
  return t.fixed ? back(t.m) <= 480 : Math.min(back(t.m), back(t.m + 720)) <= 480;
}

/** Six to half past nine, and not said to be of the morning. */
function eveningFace(t: Clock, s: Story): boolean {
  if (s.scene.day) return false;
  return t.fixed ? t.m >= 1080 && t.m < 1290 : t.m >= 375 && t.m < 570;
}

/** A stirring without a time between the bed and the first sleep is part of falling asleep. */
function settledLate(s: Story, open: Draft, c: Clause): boolean {
  if (open.at || !c.at || c.end || c.bedtimeWord) return false;
  const bed = s.drafts.at(-2);
  const first = bed === undefined && open.helps.length === 0 && !open.feed && eveningFace(c.at, s);
  if (!first && bed?.kind !== 'bedtime') return false;
  s.drafts.pop();
  const asleep = s.add(draft('asleep', s.drafts.length, { at: c.at, latencyMin: open.awakeMin ?? open.cryMin }));
  if (bed) lend(asleep, bed.helps, bed.feed);
  lend(asleep, open.helps, open.feed);
  lend(asleep, c.helps, c.feed);
  takePending(s, asleep);
  addSpans(asleep, c.spans);
  return true;
}

/** What was told before the first sleep was the evening's feed, or the morning told first. */
function notAWaking(s: Story, open: Draft, c: Clause): boolean {
  if (!c.at || s.drafts.length !== 1) return false;
  if (c.kind === 'asleep' && open.helpOnly && eveningFeed(s, open)) {
    s.drafts.length = 0;
    s.last = undefined;
    const asleep = s.add(draft('asleep', 0, { at: c.at }));
    lend(asleep, open.helps, open.feed);
    lend(asleep, c.helps, c.feed);
    addSpans(asleep, c.spans);
    return true;
  }
  if (c.kind !== 'slept' || !s.scene.morning || !eveningFace(c.at, s) || open.helps.length > 0 || open.feed) return false;
  open.upness = 2;
  s.drafts.unshift(draft('asleep', 0, { at: c.at }));
  return true;
}

function asleepOf(s: Story, c: Clause): void {
  const open = s.openWake;
  const last = s.last;
  if ((last?.kind === 'wakes' || (last?.kind === 'wake' && last.to)) && !c.at && !s.scene.day) {
    lend(last, c.helps, c.feed);
    return;
  }
  if (last?.kind === 'asleep' && last.at && !c.at && !s.scene.day) {
    lend(last, c.helps, c.feed);
    addSpans(last, c.spans);
    return;
  }
  if (open && settledLate(s, open, c)) return;
  if (open && notAWaking(s, open, c)) return;
  if (open && !(s.scene.day && c.at)) {
    open.returned = true;
    lend(open, c.helps, c.feed);
    if (s.pending) takePending(s, open);
    if (c.at) open.to = c.at;
    if (c.end) s.add(draft('wake', s.drafts.length, { at: c.end, upness: 1 }));
    addSpans(open, c.spans);
    return;
  }
  if (last?.kind === 'nap' && c.stop < 3 && !c.bedtimeWord && (last.laid || !last.at || !c.at)) {
    if (c.at) last.at = c.at;
    if (c.end) last.to = c.end;
    last.laid = false;
    lend(last, c.helps, c.feed);
    if (!c.at && last.at === undefined) addSpans(last, c.spans.filter((x) => x.role === 'plain'));
    return;
  }
  if (c.end && c.at) {
    rangeOf(s, c, 'asleep');
    return;
  }
  if (c.weak && !c.at && c.spans.length === 0 && !s.pending) return;
  if (s.scene.day && c.at && !c.bedtimeWord && last?.kind !== 'bedtime' && dayClock(c.at, s.scene)) {
    const nap = s.napSlots.shift() ?? s.add(draft('nap', s.drafts.length));
    nap.at = c.at;
    s.last = nap;
    lend(nap, c.helps, c.feed);
    addSpans(nap, c.spans.map((x) => ({ ...x, role: x.role === 'stretch' ? 'plain' : x.role })));
    if (s.pending) lend(nap, s.pending.helps, s.pending.feed);
    s.pending = undefined;
    return;
  }
  const bedtime = last?.kind === 'bedtime' ? last : undefined;
  const p = s.pending;
  const bare = !c.at && c.helps.length === 0 && !c.feed && c.spans.length === 0 && !p && !bedtime?.helps.length && !c.bedtimeWord;
  if (bare && s.drafts.length > 0) return;
  if (s.scene.day && !c.bedtimeWord && !bedtime && !c.at && plainSpan(c) && !s.drafts.some((d) => d.kind === 'up')) {
    const nap = s.add(draft('nap', s.drafts.length));
    lend(nap, c.helps, c.feed);
    takePending(s, nap);
    addSpans(nap, c.spans.map((x) => ({ ...x, role: x.role === 'took' ? 'plain' : x.role })));
    return;
  }
  const asleep = s.add(draft('asleep', s.drafts.length, { at: c.at }));
  if (bedtime) {
    lend(asleep, bedtime.helps, bedtime.feed);
    asleep.latencyMin = bedtime.latencyMin;
  }
  lend(asleep, c.helps, c.feed);
  takePending(s, asleep);
  addSpans(asleep, c.spans);
  if (!c.at && bedtime?.at && asleep.latencyMin !== undefined) asleep.after = bedtime;
}

/** "7:20 to 6:10", "1-2:30": asleep to up, a nap, or awake in between. */
function rangeOf(s: Story, c: Clause, as: 'asleep' | 'unknown'): void {
  const at = c.at!;
  const length = ((c.end!.m - at.m) % 720 + 720) % 720 || 720;
  const night = s.scene.morning || !s.scene.day;
  if (as === 'unknown' && (s.napWord || (s.scene.day && !night))) {
    const nap = s.napSlots.shift() ?? s.add(draft('nap', s.drafts.length));
    nap.at = at;
    nap.to = c.end;
    s.last = nap;
    lend(nap, c.helps, c.feed);
    addSpans(nap, c.spans);
    return;
  }
  if (as === 'asleep' && s.scene.day) {
    const nap = s.add(draft('nap', s.drafts.length, { at, to: c.end }));
    lend(nap, c.helps, c.feed);
    return;
  }
  const firstSleep = s.drafts.length === 0 && s.scene.morning && length >= 120 && eveningFace(at, s) && c.helps.length === 0 && !c.feed;
  if (as === 'unknown' && !firstSleep && !(length >= 420 && !c.feed && s.drafts.every((d) => d.kind === 'through'))) {
    const wake = s.add(draft('wake', s.drafts.length, { at, to: c.end, returned: true, thin: c.helps.length === 0 && !c.feed }));
    lend(wake, c.helps, c.feed);
    addSpans(wake, c.spans);
    return;
  }
  s.sleptRange = true;
  const awake = s.openWake;
  if (awake && as === 'asleep') {
    awake.to = at;
    awake.returned = true;
    s.add(draft('wake', s.drafts.length, { at: c.end, upness: 1 }));
    return;
  }
  const asleep = s.add(draft('asleep', s.drafts.length, { at }));
  lend(asleep, c.helps, c.feed);
  takePending(s, asleep);
  s.add(draft('wake', s.drafts.length, { at: c.end, upness: 1 }));
}

/** "up at 7:40, bed at 8:15" tells the morning first. */
function eveningAfterMorning(s: Story, open: Draft, at: Clock, named: boolean): boolean {
  return (open.upness >= 1 || named) && s.drafts.length === 1 && eveningFace(at, s) && open.helps.length === 0 && !open.feed;
}

function routineFeed(s: Story, open: Draft): boolean {
  return s.drafts.length === 1 && open.helpOnly && eveningFeed(s, open);
}

function bedOf(s: Story, c: Clause): void {
  const open = s.openWake;
  if (!c.at) {
    if (open) {
      open.returned = true;
      lend(open, c.helps, c.feed);
      addSpans(open, c.spans);
    } else s.pending = { helps: c.helps, feed: c.feed, spans: c.spans, cry: c.cry, clause: c };
    return;
  }
  const bareAsleep = s.last?.kind === 'asleep' && !s.last.at && s.last.latencyMin === undefined && s.last.helps.length === 0 && !s.last.feed;
  if (bareAsleep) s.drafts.pop();
  // Laid in the crib already asleep.
  if (s.last?.kind === 'asleep' && near(s.last.at, c.at) && !c.bedtimeNoun) return;
  if (open && routineFeed(s, open)) {
    s.drafts.length = 0;
    const bed = s.add(draft('bedtime', 0, { at: c.at }));
    bed.helps = [...open.helps, ...c.helps];
    bed.feed = open.feed || c.feed;
    return;
  }
  if (open?.at && c.kind !== 'up' && !c.bedtimeWord && !c.bedtimeNoun && !eveningAfterMorning(s, open, c.at, c.bedtimeNoun)) {
    open.to = c.at;
    open.returned = true;
    lend(open, c.helps, c.feed);
    return;
  }
  // A bed of the evening to come is a plan.
  if (s.scene.day && c.kind === 'bed' && !dayClock(c.at, s.scene)) return;
  if (s.scene.day) {
    const nap = s.add(draft('nap', s.drafts.length, { at: c.at, to: c.end, laid: true }));
    lend(nap, c.helps, c.feed);
    addSpans(nap, c.spans.filter((x) => x.role === 'plain'));
    return;
  }
  if (c.end) {
    s.add(draft('bedtime', s.drafts.length, { at: c.at }));
    const battle = (((c.end.m - c.at.m) % 720) + 720) % 720 <= 120;
    s.add(battle ? draft('asleep', s.drafts.length, { at: c.end }) : draft('wake', s.drafts.length, { at: c.end, upness: 1 }));
    return;
  }
  if (s.last?.kind === 'bedtime' && near(s.last.at, c.at)) {
    asleepOf(s, { ...c, kind: 'asleep' });
    return;
  }
  if (open && eveningAfterMorning(s, open, c.at, c.bedtimeNoun)) {
    open.upness = 2;
    s.drafts.pop();
    s.add(draft('bedtime', s.drafts.length, { at: c.at }));
    s.drafts.push(open);
    return;
  }
  const bed = s.add(draft('bedtime', s.drafts.length, { at: c.at }));
  bed.helps = c.helps;
  bed.feed = c.feed;
  const cry = crySpan(c) ?? plainSpan(c);
  if (cry && cry.role !== 'stretch') {
    bed.latencyMin = cry.min;
    bed.took = cry.role === 'took';
  }
  s.pending = undefined;
}

function backOf(s: Story, c: Clause): void {
  const open = s.openWake;
  if (open) {
    open.returned = true;
    if (!c.at && open.listed && open.helps.length === 0 && !open.feed && (c.helps.length > 0 || c.feed)) spreadBack(s, open, c);
    lend(open, c.helps, c.feed);
    if (s.pending) takePending(s, open);
    if (c.at) open.to = c.at;
    addSpans(open, c.spans.map((x) => (x.role === 'cry' ? x : { ...x, role: 'took' })));
    if (c.noCry) open.noCry = true;
    return;
  }
  if (s.last?.kind === 'wake' && s.last.to && c.at && near(s.last.to, c.at)) {
    s.last.to = c.at;
    lend(s.last, c.helps, c.feed);
    return;
  }
  if (s.last?.kind === 'nap') {
    lend(s.last, c.helps, c.feed);
    return;
  }
  if (s.last?.kind === 'wake' && !c.at) {
    s.last.returned = true;
    lend(s.last, c.helps, c.feed);
    return;
  }
  if (c.at && !s.scene.day && (c.resettled || (s.last === undefined && s.thin.length === 0 && !s.pending && (c.helps.length > 0 || c.feed)))) {
    const wake = s.add(draft('wake', s.drafts.length, { at: c.at, returned: true }));
    lend(wake, c.helps, c.feed);
    takePending(s, wake);
    addSpans(wake, c.spans.map((x) => (x.role === 'cry' ? x : { ...x, role: 'took' })));
    return;
  }
  if (s.last?.kind === 'bedtime' || (s.last === undefined && !s.scene.morning && !c.feed && !c.again)) {
    asleepOf(s, c);
    return;
  }
  if (s.last?.kind === 'wakes') {
    lend(s.last, c.helps, c.feed);
    return;
  }
  if (c.at || c.helps.length > 0 || c.feed || s.pending || c.spans.length > 0) {
    const wake = s.add(draft('wake', s.drafts.length, { to: c.at, returned: true }));
    lend(wake, c.helps, c.feed);
    takePending(s, wake);
    addSpans(wake, c.spans.map((x) => (x.role === 'cry' ? x : { ...x, role: 'took' })));
  }
}

function napOf(s: Story, c: Clause): void {
  s.napWord = true;
  const spans = c.spans.filter((x) => x.role === 'plain');
  if (s.last?.kind === 'asleep' && !s.last.at && s.scene.day && !c.plural) {
    s.drafts.pop();
    s.pending ??= { helps: [], feed: false, spans: [], cry: false, clause: c };
    s.pending.helps.push(...s.last.helps);
    s.last = undefined;
  }
  if (c.plural || c.count !== undefined) {
    const count = c.count ?? 0;
    if (c.at || c.end) {
      const nap = s.add(draft('nap', s.drafts.length, { at: c.at, to: c.end }));
      lend(nap, c.helps, c.feed);
      takePending(s, nap);
      return;
    }
    const only = spans.length === 1 ? spans[0]! : undefined;
    const said = only?.parts && count === 2 ? only.parts : only?.tight && count > 1 ? Array.from({ length: Math.min(count, 8) }, () => only.min) : spans.map((x) => x.min);
    const n = Math.min(Math.max(count, said.length), 8);
    for (let i = 0; i < n; i++) {
      const nap = s.add(draft('nap', s.drafts.length, { minutes: said[i] ?? (said.length === 1 && c.each ? said[0] : undefined) }));
      if (c.helpFirst || c.each || said.length === 0 || i === n - 1) lend(nap, c.helps, c.feed);
      if (nap.minutes === undefined) s.napSlots.push(nap);
    }
    return;
  }
  const nap = s.napSlots.shift() ?? s.add(draft('nap', s.drafts.length));
  nap.at = c.at;
  nap.to = c.end;
  if (c.openFrom) nap.laid = true;
  lend(nap, c.helps, c.feed);
  addSpans(nap, spans);
  if (c.sofar && !nap.at && nap.minutes !== undefined) {
    nap.agoMin = nap.minutes;
    nap.minutes = undefined;
  }
  s.last = nap;
  takePending(s, nap);
  if (!nap.at && !nap.to && nap.minutes === undefined && nap.agoMin === undefined) {
    nap.blank = true;
    s.napSlots.push(nap);
  }
}

function nullOf(s: Story, c: Clause): void {
  const last = s.last;
  if (c.part && !c.at && (c.helps.length > 0 || c.feed)) {
    const wakes = s.drafts.filter((d) => d.kind === 'wake' && d.at && d.upness === 0);
    const from = c.part[0] < 0 ? Math.max(wakes.length + c.part[0], 0) : c.part[0];
    for (const d of wakes.slice(from, from + c.part[1])) if (c.part[1] < ALL || (d.helps.length === 0 && !d.feed)) lend(d, c.helps, c.feed);
    if (wakes.length > 0) return;
  }
  if (c.at && c.place && !c.end && c.helps.length === 0 && !c.feed) {
    bedOf(s, c);
    return;
  }
  if (s.thin.length > 0 && !c.at && (c.helps.length > 0 || c.feed)) {
    const wakes = s.thin.splice(0);
    s.leftoverTimes = [];
    s.kindDoubt = undefined;
    if (c.helpList.length === wakes.length && wakes.length > 1) {
      wakes.forEach((wake, i) => lendOne(s.add(wake), c.helpList[i]!));
      return;
    }
    for (const wake of wakes) lend(s.add(wake), c.helps, c.feed);
    return;
  }
  if (!c.at && c.helpList.length >= 2 && c.count === undefined) {
    const bare = s.drafts.filter((d) => d.kind === 'wake' && d.at && d.helps.length === 0 && !d.feed);
    if (bare.length === c.helpList.length) {
      bare.forEach((d, i) => lendOne(d, c.helpList[i]!));
      return;
    }
  }
  if (last?.kind === 'nap' && s.napSlots.length > 0 && !c.at && c.spans.some((x) => x.role === 'plain')) {
    for (const x of c.spans) {
      const slot = s.napSlots.shift() ?? s.add(draft('nap', s.drafts.length));
      slot.minutes = x.min;
      lend(slot, c.helps, c.feed);
    }
    return;
  }
  if (c.each && (c.helps.length > 0 || c.feed) && !c.at) {
    s.each = { helps: c.helps, feed: c.feed, until: s.drafts.length };
    return;
  }
  if (c.each && s.drafts.some((d) => d.kind === 'wake')) {
    const from = s.drafts.findLast((d) => d.helps.length > 0 || d.feed);
    if (from) s.each = { helps: from.helps, feed: from.feed, until: s.drafts.length + 1 };
    if (!c.at) return;
  }
  if (c.count !== undefined && !c.at && !c.only) {
    const timed = s.drafts.filter((d) => d.kind === 'wake' && d.at && d.upness === 0);
    // "11, 1, 3: nursed x2" does not say which.
    if ((c.helps.length > 0 || c.feed) && timed.length >= 2 && c.count <= timed.length) {
      if (c.count === timed.length) for (const d of timed) lend(d, c.helps, c.feed);
      return;
    }
    if (c.helps.length > 0 || c.feed || (last === undefined && s.scene.morning)) wakeOf(s, c, 0);
    else if (last?.kind === 'wake' && !last.at && !last.returned) {
      last.kind = 'wakes';
      last.count = c.count;
    }
    return;
  }
  if (c.at) {
    timedOf(s, c);
    return;
  }
  if (c.only) {
    wakeOf(s, c, 0);
    return;
  }
  helpsOnly(s, c);
}

/** Helps and lengths alone: they belong to what was told last, or wait for what comes. */
function helpsOnly(s: Story, c: Clause): void {
  const last = s.last?.kind === 'through' ? s.drafts.findLast((d) => d.kind === 'wake') ?? s.last : s.last;
  if (last && (c.helps.length > 0 || c.feed || c.spans.length > 0 || c.noCry)) {
    if (c.noCry) last.noCry = true;
    if (last.kind === 'bedtime' || (last.kind === 'up')) s.pending = { helps: c.helps, feed: c.feed, spans: c.spans, cry: c.cry, clause: c };
    else if (last.kind === 'nap' && c.spans.some((x) => x.role === 'plain') && c.helps.length === 0 && last.minutes !== undefined && c.stop < 3) {
      for (const x of c.spans) if (x.role === 'plain') s.add(draft('nap', s.drafts.length, { minutes: x.min }));
    } else if (last.kind === 'nap' && c.spans.length === 1 && c.spans[0]!.min === last.minutes && c.helps.length === 0) {
      return;
    } else if (last.kind === 'nap' && last.minutes !== undefined && c.spans.some((x) => x.role === 'plain') && s.napWord) {
      const nap = s.add(draft('nap', s.drafts.length));
      lend(nap, c.helps, c.feed);
      addSpans(nap, c.spans);
    } else if (last.kind === 'asleep' && last.at && c.spans.length === 0 && c.stop >= 1 && c.feed) {
      return;
    } else {
      lend(last, c.helps, c.feed);
      addSpans(last, c.spans);
    }
    return;
  }
  if (c.helps.length > 0 || c.feed || c.spans.length > 0) {
    if (s.pending) {
      s.pending.helps.push(...c.helps.filter((h) => !s.pending!.helps.includes(h)));
      s.pending.feed ||= c.feed;
      s.pending.spans.push(...c.spans);
    } else s.pending = { helps: [...c.helps], feed: c.feed, spans: [...c.spans], cry: c.cry, clause: c };
  }
}

/** "12, 2 and 4 boob": a help at the end of a bare list is for the whole list. */
function spreadBack(s: Story, wake: Draft, c: Clause): void {
  const run: Draft[] = [];
  for (let i = s.drafts.indexOf(wake) - 1; i >= 0; i--) {
    const d = s.drafts[i]!;
    if (d.kind !== 'wake' || !d.at || d.to || d.helps.length > 0 || d.feed || d.awakeMin !== undefined || d.cryMin !== undefined) break;
    run.push(d);
    if (!d.listed && !d.thin) break;
  }
  if (run.length >= 2 || (run.length === 1 && c.joined)) for (const d of run) lend(d, c.helps, c.feed);
}

/** "Woke 1 and 3. 1 and 3 dad rocked": times told again for their help. */
function toldBefore(s: Story, c: Clause, helped: boolean): boolean {
  if (!helped && !c.end && !c.listed && s.drafts.length > 1) {
    s.retold = s.drafts.findLast((d) => d !== s.last && d.kind === 'wake' && d.at?.m === c.at!.m && d.at.fixed === c.at!.fixed);
    if (s.retold) return true;
  }
  const listed = c.listed && !helped && s.last?.helpFirst ? s.drafts.find((d) => d !== s.last && d.kind === 'wake' && d.at?.m === c.at!.m && d.at.fixed === c.at!.fixed) : undefined;
  if (listed) {
    lend(listed, s.last!.helps, s.last!.feed);
    return true;
  }
  if (s.retold && c.joined) lend(s.retold, c.helps, c.feed);
  s.retold = undefined;
  return helped && !c.end && s.drafts.length + s.thin.length > 1 && retold(s, c, c.at!);
}

/** A time that is one more waking. */
function timedWake(s: Story, c: Clause, helped: boolean): void {
  const last = s.last;
  const open = s.openWake;
  if (open && helped && !open.returned && near(open.at, c.at) && c.helps.every((h) => open.helps.includes(h)) && (!c.feed || open.feed) && !c.end) return;
  const wake = s.add(draft('wake', s.drafts.length, { at: c.at, to: c.end, returned: c.returned || c.end !== undefined, noCry: c.noCry, again: c.again, upness: c.then && !helped && !c.again ? 1 : 0, thin: !helped && !c.cry, helpOnly: helped, helpFirst: c.helpFirst }));
  for (const early of s.thin.splice(0)) {
    if (helped && c.each) lend(early, c.helps, c.feed);
    s.drafts.splice(s.drafts.length - 1, 0, early);
  }
  s.leftoverTimes = [];
  s.kindDoubt = undefined;
  lend(wake, c.helps, c.feed);
  if (c.listed && helped && !c.each) spreadBack(s, wake, c);
  wake.listed = c.listed;
  if (c.listed && !helped && last?.helpFirst) {
    lend(wake, last.helps, last.feed);
    wake.helpFirst = true;
  }
  if (c.likewise && last && !helped) lend(wake, last.helps, last.feed);
  takePending(s, wake);
  addSpans(wake, c.spans);
}

/** A time with no word for what happened: what came before it, or the help beside it, decides. */
function timedOf(s: Story, c: Clause): void {
  const last = s.last;
  const helped = c.helps.length > 0 || c.feed;
  if (toldBefore(s, c, helped)) return;
  if (c.atLast && !helped && !c.end && last?.kind === 'wake' && last.at && !last.to && last.returned) {
    last.to = c.at;
    return;
  }
  if (c.end && last?.kind !== 'wake') {
    rangeOf(s, c, 'unknown');
    return;
  }
  if (s.napWord && s.scene.day && last?.kind === 'nap' && !c.feed) {
    const nap = s.napSlots.shift() ?? s.add(draft('nap', s.drafts.length));
    nap.at = c.at;
    nap.to = c.end;
    s.last = nap;
    lend(nap, c.helps, c.feed);
    addSpans(nap, c.spans);
    return;
  }
  if (s.scene.day && helped && !c.each) {
    if (c.feed || c.helps.every((h) => h === 'nursed' || h === 'bottle')) return;
    const nap = s.add(draft('nap', s.drafts.length, { at: c.at, to: c.end, laid: true }));
    lend(nap, c.helps, c.feed);
    addSpans(nap, c.spans);
    return;
  }
  if (helped && !c.end && s.drafts.length === 0 && s.pending?.spans.some((x) => x.role === 'took') && !s.scene.morning) {
    asleepOf(s, c);
    return;
  }
  if (helped && !c.feed && !c.end && s.drafts.every((d) => d.kind === 'bedtime' || d.kind === 'nap') && eveningFace(c.at!, s) && !c.helps.some((h) => h === 'nursed' || h === 'bottle')) {
    asleepOf(s, c);
    return;
  }
  if (c.end && s.sleptRange && !helped && last?.kind === 'wake' && !last.to) {
    last.to = c.at;
    s.add(draft('wake', s.drafts.length, { at: c.end, upness: 1 }));
    return;
  }
  if (c.morning && !helped) {
    s.add(draft('wake', s.drafts.length, { at: c.at, upness: 2 }));
    return;
  }
  if (last?.kind === 'wake' || last?.kind === 'wakes' || helped || c.cry || c.only || (c.count !== undefined && !s.scene.day) || (c.again && !s.scene.day)) {
    timedWake(s, c, helped);
    return;
  }
  if (last?.kind === 'nap') {
    const nap = s.add(draft('nap', s.drafts.length, { at: c.at, to: c.end }));
    addSpans(nap, c.spans);
    return;
  }
  s.thin.push(draft('wake', 0, { at: c.at, to: c.end, thin: true }));
  s.leftoverTimes.push(c.at!);
  if (s.drafts.length === 0 && c.kind === null) s.kindDoubt ??= draft('wake', 0, { at: c.at, thin: true });
}

function step(s: Story, told: Clause, next: Clause | undefined): void {
  let c = told;
  if (c.each && (c.helps.length > 0 || c.feed)) s.each = { helps: c.helps, feed: c.feed, until: s.drafts.length + 1 };
  const morning = c.each && c.at && (c.kind === 'upq' || c.kind === 'up' || c.kind === 'awake');
  if (morning && s.drafts.some((d) => d.kind === 'wake' && d.upness === 0)) c = { ...c, helps: [], helpList: [], feed: false };
  if (c.often && !c.at && c.count === undefined) {
    if (s.last?.kind === 'wake') {
      lend(s.last, c.helps, c.feed);
      // Woken again and again after it, so it was not the morning.
      s.last.returned = true;
    }
    return;
  }
  if (c.kind === 'asleep' && next?.kind === 'end' && !c.at && c.helps.length === 0 && !c.feed && c.spans.length === 0) return;
  if (c.kind === 'slept' && next?.kind === 'end' && !c.at && (c.helps.length > 0 || c.feed) && s.drafts.length === 0) {
    lend(s.add(draft('asleep', 0)), c.helps, c.feed);
    return;
  }
  switch (c.kind) {
    case 'wake': return wakeOf(s, c, c.morning ? 2 : 0);
    case 'stir': return wakeOf(s, c, 0);
    case 'awake':
      // "Awake since 2:30" by day is how long, not what happened.
      if (s.scene.day && s.last?.kind !== 'nap' && c.at && !c.end && c.spans.length === 0 && !morningFace(c.at)) return;
      return wakeOf(s, c, 1);
    case 'upq': return wakeOf(s, c, 1);
    case 'end': return endOf(s, c);
    case 'up':
    case 'woken': return upOf(s, c);
    case 'asleep': return asleepOf(s, c);
    case 'quiet': return quietOf(s, c);
    case 'back': return backOf(s, c);
    case 'bed': return bedOf(s, c);
    case 'nap': return napOf(s, c);
    case 'slept': return sleptOf(s, c);
    case 'through': return throughOf(s, c);
    case 'nothing': return;
    case 'lay': return layOf(s, c);
    case 'routine':
    case 'elsewhere':
      if (!c.at && (c.helps.length > 0 || c.feed)) nullOf(s, c);
      return;
    case 'nappy': return nappyOf(s, c);
    case 'dream':
    case 'skip': return;
    case null: return nullOf(s, c);
  }
}

/** A nappy changed in the night was a waking; one of the day or before the first bedtime was not. */
function nappyOf(s: Story, c: Clause): void {
  const night = c.at && !s.scene.day && (s.scene.morning || s.drafts.length > 0) && !(s.drafts.length === 0 && eveningFace(c.at, s));
  if (night) wakeOf(s, { ...c, kind: 'wake' }, 0);
  else if (!c.at && (c.helps.length > 0 || c.feed)) nullOf(s, c);
}

/** Half past four to half past nine. */
const morningFace = (t: Clock): boolean => t.m % 720 >= 270 && t.m % 720 < 570;

function layOf(s: Story, c: Clause): void {
  const open = s.openWake;
  if (open && c.at) {
    open.to = c.at;
    lend(open, c.helps, c.feed);
  } else if (!open && c.at && !s.drafts.some((d) => d.kind === 'asleep' || d.kind === 'bedtime')) bedOf(s, c);
  else if (!open && !c.at && s.last) lend(s.last, c.helps, c.feed);
}

function endOf(s: Story, c: Clause): void {
  const last = s.last;
  if (s.scene.day && last?.kind === 'nap') {
    last.to = c.at;
    return;
  }
  flushLatency(s);
  const wake = s.add(draft('wake', s.drafts.length, { at: c.at, to: c.end, upness: 1, noCry: c.noCry, returned: c.returned }));
  lend(wake, c.helps, c.feed);
  addSpans(wake, c.spans);
}

function upOf(s: Story, c: Clause): void {
  const last = s.last;
  if (!c.at && last?.kind === 'wake' && last.at && !last.to && !last.returned) {
    last.upness = 3;
    return;
  }
  if (!c.at && last?.kind === 'wake' && last.to && last.at) {
    s.add(draft('wake', s.drafts.length, { at: last.to, upness: 3 }));
    return;
  }
  if (!c.at && last?.kind === 'wake' && last.upness >= 1) {
    last.upness = 3;
    return;
  }
  if (last?.kind === 'nap' && s.scene.day && c.at) {
    last.to ??= c.at;
    return;
  }
  if (!c.at) return;
  if (s.scene.day && c.kind === 'woken') {
    s.add(draft('nap', s.drafts.length, { to: c.at }));
    return;
  }
  s.add(draft('wake', s.drafts.length, { at: c.at, to: c.end, upness: c.end ? 0 : c.kind === 'woken' ? 2 : 3 }));
}

function quietOf(s: Story, c: Clause): void {
  if (c.at) asleepOf(s, c);
  else if ((s.pending?.spans.length && s.pending.cry) || (c.spans.length > 0 && c.cry)) asleepOf(s, c);
  else if (s.openWake) s.openWake.returned = true;
}

function sleptOf(s: Story, c: Clause): void {
  if (c.end && c.at) {
    rangeOf(s, c, 'asleep');
    return;
  }
  if (c.at) {
    asleepOf(s, c);
    return;
  }
  if (!s.scene.day && c.spans.some((x) => x.role === 'stretch')) s.stretched = true;
  const spans = c.spans.filter((x) => (x.role === 'plain' && x.min <= NAP_MINUTES_MAX) || (s.scene.day && x.role === 'stretch' && x.min <= DAY_SLEEP_MAX));
  if (s.scene.day && spans.length > 1) {
    for (const x of spans) s.add(draft('nap', s.drafts.length, { minutes: x.min }));
  } else if (s.scene.day && spans.length > 0 && s.last?.kind === 'nap' && s.last.at && !s.last.to && s.last.minutes === undefined) {
    lend(s.last, c.helps, c.feed);
    addSpans(s.last, spans);
  } else if (s.scene.day && spans.length > 0) {
    const nap = s.add(draft('nap', s.drafts.length, { minutes: spans[0]!.min }));
    lend(nap, c.helps, c.feed);
    takePending(s, nap);
  } else if (c.helps.length > 0 && s.last?.kind === 'wake') lend(s.last, c.helps, c.feed);
  else if (c.helps.length > 0 && !s.last) s.pending = { helps: c.helps, feed: false, spans: [], cry: false, clause: c };
}

function throughOf(s: Story, c: Clause): void {
  flushLatency(s);
  s.add(draft('through', s.drafts.length));
  if (c.at && c.end) {
    s.add(draft('asleep', s.drafts.length, { at: c.at }));
    s.add(draft('wake', s.drafts.length, { at: c.end, upness: 1 }));
  }
}

/** What was told but found no event: a settling at bedtime, or a feed in the night. */
function close(s: Story): void {
  flushLatency(s);
  const p = s.pending;
  const bed = s.drafts.findLast((d) => d.kind === 'bedtime');
  if (bed && s.last === bed && !p && bed.helps.includes('self') && bed.latencyMin === undefined) {
    lend(s.add(draft('asleep', s.drafts.length)), ['self'], false);
    return;
  }
  if (p && s.last?.kind === 'bedtime' && p.helps.includes('self') && p.spans.length === 0) {
    lend(s.add(draft('asleep', s.drafts.length)), p.helps, p.feed);
    return;
  }
  if (p && s.last?.kind === 'bedtime') {
    const length = p.spans.find((x) => x.role !== 'stretch');
    if (length && (p.cry || p.helps.length > 0 || p.clause.spans.some((x) => x.role === 'took'))) {
      const asleep = s.add(draft('asleep', s.drafts.length, { latencyMin: length.min }));
      lend(asleep, p.helps, p.feed);
    }
    return;
  }
  if (bed && s.last === bed && bed.latencyMin !== undefined && !s.drafts.some((d) => d.kind === 'asleep')) {
    const asleep = s.add(draft('asleep', s.drafts.length, { latencyMin: bed.latencyMin }));
    lend(asleep, bed.helps, bed.feed);
  }
  if (p && s.drafts.length === 0) lonePending(s, p);
}

function lonePending(s: Story, p: NonNullable<Story['pending']>): void {
  const span = p.spans.find((x) => x.role !== 'stretch');
  if (p.clause.bedtimeWord && span) {
    const asleep = s.add(draft('asleep', 0, { latencyMin: span.min }));
    lend(asleep, p.helps, p.feed);
  } else if (s.skipped) {
    return;
  } else if (s.napWord || (s.scene.day && span && span.role === 'plain' && !p.cry && !p.clause.cry)) {
    const naps = p.spans.filter((x) => x.role === 'plain' && x.min <= NAP_MINUTES_MAX).map((x) => s.add(draft('nap', s.drafts.length, { minutes: x.min })));
    for (const nap of p.clause.each || naps.length < 2 ? naps : naps.slice(-1)) lend(nap, p.helps, p.feed);
  }
}

/** "Up at 6:30. Woke at 2 and 4, both short": the morning is none of both. */
function isMorning(d: Draft, s: Story): boolean {
  const face = (d.at?.m ?? 0) % 720;
  const edge = d === s.drafts[0] ? 300 : d === s.drafts.at(-1) ? 345 : 720;
  return d.kind === 'wake' && d.upness > 0 && d.at !== undefined && face >= edge && face < 570;
}

/** "He's up. 6:05": a time that stands alone after what happened at it, at the head of a text. */
function timesTaken(list: Clause[]): Clause[] {
  const [first, second] = list;
  if (!first || !second?.at || second.kind !== null || second.end || second.helps.length > 0 || second.feed || second.spans.length > 0 || second.listed || second.again) return list;
  const bare = !first.at && first.count === undefined && first.spans.length === 0 && !first.often && !first.end;
  if (!bare || !(first.kind === 'upq' || first.kind === 'up' || first.kind === 'wake' || first.kind === 'asleep' || first.kind === 'bed' || first.kind === 'awake')) return list;
  return [{ ...first, at: second.at }, ...list.slice(2)];
}

export function story(clauses: Clauses, scene: Scene): Story {
  const s = new Story(scene);
  s.skipped = clauses.set.has('skip');
  s.napWord = clauses.set.has('sheet') || clauses.set.has('nap');
  const list = timesTaken(clauses.list);
  list.forEach((clause, i) => {
    step(s, clause, list[i + 1]);
    if (clause.ago !== undefined && s.last && !s.last.at && (s.last.kind === 'wake' || s.last.kind === 'asleep')) s.last.agoMin = clause.ago;
  });
  close(s);
  const blanks = s.drafts.filter((d) => d.kind === 'nap' && d.blank && !d.at && !d.to && d.minutes === undefined && d.agoMin === undefined);
  for (const d of blanks) s.drafts.splice(s.drafts.indexOf(d), 1);
  const total = s.drafts.find((d) => d.kind === 'wakes');
  const after = total ? s.drafts.slice(s.drafts.indexOf(total) + 1).filter((d) => d.kind === 'wake' && d.at) : [];
  const timed = after.filter((d, i) => d.upness === 0 && (i < (total?.count ?? 0) || d.thin));
  if (total && total.count === timed.length) for (const d of timed) if (d.helps.length === 0 && !d.feed) lend(d, total.helps, total.feed);
  const { each } = s;
  const woke = s.drafts.some((d) => d.kind === 'wake' && d.upness === 0);
  if (each) for (const d of s.drafts.slice(0, each.until)) if (!(woke && isMorning(d, s)) && (d.kind === 'wake' || d.kind === 'wakes' || d.kind === 'nap') && d.helps.length === 0 && !d.feed) lend(d, each.helps, each.feed);
  return s;
}

/** A draft of one time and nothing else, to see where it would fall. */
export function bareDraft(kind: Draft['kind'], at: Clock): Draft {
  return draft(kind, 0, { at });
}

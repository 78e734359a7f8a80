/** What has been told so far, and what still waits for the event it belongs to. */
import { type Clock, faceMinutes } from '../atoms.ts';
import type { Clause, Span } from '../clauses/clause.ts';
import type { Help } from '../reading.ts';
import { type Draft, NAP_MINUTES_MAX, addSpans, draft, lend } from './draft.ts';

export interface Scene {
  /** The text is about daytime sleep unless it says otherwise. */
  day: boolean;
  morning: boolean;
  nowMinute: number;
}

export class Story {
  readonly drafts: Draft[] = [];
  readonly scene: Scene;
  last: Draft | undefined;
  /** Helps and lengths told before the event they belong to. */
  pending: { helps: Help[]; feed: boolean; spans: Span[]; cry: boolean; clause: Clause } | undefined;
  /** "Nursed both times", "paci each": the drafts they go to, by place; the first told goes first. */
  readonly eaches: { helps: Help[]; feed: boolean; both?: boolean; until: number }[] = [];
  /** "10 min each": of all told so far that has no length of its own. */
  eachMinutes: { min: number; until: number } | undefined;
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
  /** "First two nursed": helps told before the times they go to. */
  parts: Clause[] = [];
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

export function takePending(s: Story, d: Draft): void {
  const p = s.pending;
  if (!p) return;
  s.pending = undefined;
  lend(d, p.helps, p.feed);
  addSpans(d, p.spans);
}

/** A length told before any waking, of settling or crying, is how long falling asleep took. */
export function flushLatency(s: Story): void {
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

/** Where a nap that was refused is had after all: "no nap in the cot, 40 min in the pram". */
const PLACES = new Set<Help>(['motion', 'held', 'cosleep']);

/** Helps and lengths that nothing came to claim: falling asleep, or by day naps. */
export function lonePending(s: Story, p: NonNullable<Story['pending']>): void {
  const span = p.spans.find((x) => x.role !== 'stretch');
  if (p.clause.bedtimeWord && span) {
    const asleep = s.add(draft('asleep', 0, { latencyMin: span.min }));
    lend(asleep, p.helps, p.feed);
  } else if (s.skipped && !(s.scene.day && span && span.role === 'plain' && !p.cry && !p.clause.cry && p.clause.stop >= 1 && p.helps.some((h) => PLACES.has(h)))) {
    return;
  } else if (s.napWord || (s.scene.day && span && span.role === 'plain' && !p.cry && !p.clause.cry)) {
    const naps = p.spans.filter((x) => x.role === 'plain' && x.min <= NAP_MINUTES_MAX).map((x) => s.add(draft('nap', s.drafts.length, { minutes: x.min })));
    for (const nap of p.clause.each || naps.length < 2 ? naps : naps.slice(-1)) lend(nap, p.helps, p.feed);
  }
}

/** A feed from five to nine before the night's first sleep is the evening's, and no waking. */
export function eveningFeed(s: Story, d: Draft): boolean {
  const face = (d.at?.m ?? 0) % 720;
  if (face < 300 || face > 570) return false;
  return d.at?.fixed ? d.at.m >= 720 : !s.scene.morning;
}

/** Whether a time, or its other half, lies a nap's way back from now. */
export function dayClock(t: Clock, scene: Scene): boolean {
  const back = (m: number): number => (scene.nowMinute - m + 1440) % 1440;
  return t.fixed ? back(t.m) <= 480 : Math.min(back(t.m), back(t.m + 720)) <= 480;
}

/** Six to half past nine, and not said to be of the morning. */
export function eveningFace(t: Clock, s: Story): boolean {
  if (s.scene.day) return false;
  return t.fixed ? t.m >= 1080 && t.m < 1290 : t.m >= 375 && t.m < 570;
}

/** "Woke 11 and 4. Bed was 7:40": hours after the last waking, or later than now, it is the evening told last. */
/** From a waking to falling asleep again. */
const LATER_MINUTES = 180;

export function eveningToldLast(s: Story, c: Clause, open: Draft): boolean {
  if (!s.scene.morning || !eveningFace(c.at!, s) || c.again || c.returned) return false;
  // "Asleep 7:30, woke 9, asleep 9:20": told in the order it came.
  if (faceMinutes(open.at!, c.at!) <= LATER_MINUTES && s.drafts.some((d) => (d.kind === 'asleep' || d.kind === 'bedtime') && d.at)) return false;
  const face = c.at!.m % 720;
  if (face > s.scene.nowMinute % 720) return c.stop === 3 || (c.stop >= 1 && s.drafts.length > 1);
  return c.stop === 3 && (c.at!.fixed || faceMinutes(open.at!, c.at!) > 150);
}

/** A draft of an event: what clauses said of it so far; its times stay as written until `place.ts`. */
import { type Clock, faceMinutes } from '../atoms.ts';
import type { Clause, Span } from '../clauses/clause.ts';
import type { Help } from '../reading.ts';

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
  /** Said to be up or awake, and not only that a sleep ended there. */
  saidUp: boolean;
  /** Counted wakings whose helps are of some of them. */
  parted: boolean;
  /** Told only as awake, fussing or crying: between bed and sleep it is no waking. */
  settling: boolean;
  /** Its length was said of several naps at once ("two naps over an hour"). */
  rough: boolean;
  /** The end of a span of sleep: what comes after it in the telling may lie within it. */
  spanEnd: boolean;
  /** A nap named and not told of. */
  blank: boolean;
  /** The settling was said to have taken this long. */
  took: boolean;
  /** Told by a help and a time, with no word for waking. */
  helpOnly: boolean;
  /** The help came first and goes for the times listed after. */
  helpFirst: boolean;
  /** The evening told after the night. */
  toldLast: boolean;
  order: number;
  /** Which of the day's naps it was said to be. */
  nth?: number;
}

export const NAP_MINUTES_MAX = 300;

export function draft(kind: Draft['kind'], order: number, from: Partial<Draft> = {}): Draft {
  return { kind, helps: [], feed: false, upness: 0, returned: false, noCry: false, laid: false, thin: false, again: false, listed: false, blank: false, spanEnd: false, rough: false, settling: false, parted: false, saidUp: false, took: false, helpOnly: false, helpFirst: false, toldLast: false, order, ...from };
}

/** A draft of one time and nothing else, to see where it would fall. */
export function bareDraft(kind: Draft['kind'], at: Clock): Draft {
  return draft(kind, 0, { at });
}

export const plainSpan = (c: Clause): Span | undefined => c.spans.find((s) => s.role === 'plain' || s.role === 'took');
export const crySpan = (c: Clause): Span | undefined => c.spans.find((s) => s.role === 'cry');

export function lend(to: Draft, helps: Help[], feed: boolean): void {
  for (const help of helps) if (!to.helps.includes(help)) to.helps.push(help);
  if (feed) to.feed = true;
}

export function lendOne(to: Draft, help: Help | 'feed'): void {
  lend(to, help === 'feed' ? [] : [help], help === 'feed');
}

/** Lengths go where this kind of event keeps them. */
export function addSpans(d: Draft, spans: Span[]): void {
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
export function near(a: Clock | undefined, b: Clock | undefined): boolean {
  if (!a || !b) return false;
  return faceMinutes(a, b) <= 45;
}

export const sameFace = (a: Clock, b: Clock): boolean => a.m % 720 === b.m % 720 && (a.m === b.m || !a.fixed || !b.fixed);

/** What of a text found no place in its reading, and how much there was to read. */
import { type Atom, type Clock, MINUTES_HALF_DAY as HALF_DAY } from '../atoms.ts';
import type { Sense } from '../lexicon/sense.ts';
import type { Help } from '../reading.ts';
import type { Draft } from '../story/draft.ts';
import type { Sign, SignCounts, Told } from './signs.ts';

/** Senses that stand more often, or less, in what was misread. */
const COUNTED: Partial<Record<Sense, Sign>> = { filler: 'filler', bed: 'beds', total: 'totals', tried: 'tried', neg: 'negated', fail: 'failed', back: 'backs', lay: 'lays', again: 'agains', or: 'ors', for: 'fors', other: 'others' };
const BEFORE_TIME: Partial<Record<Sense, Sign>> = { til: 'tilTime', back: 'backTime', at: 'atTime', from: 'fromTime', then: 'thenTime', nap: 'napTime' };

/** Some event has the hour. */
function isKept(drafts: readonly Draft[], clock: Clock): boolean {
  const face = clock.m % HALF_DAY;
  for (const d of drafts) if ((d.at && d.at.m % HALF_DAY === face) || (d.to && d.to.m % HALF_DAY === face)) return true;
  return false;
}

const isKeptLength = (drafts: readonly Draft[], min: number): boolean =>
  drafts.some((d) => d.awakeMin === min || d.cryMin === min || d.latencyMin === min || d.minutes === min || d.agoMin === min);

function countSense(a: Extract<Atom, { k: 'sense' }>, drafts: readonly Draft[], count: SignCounts): void {
  count.add('words');
  const sign = COUNTED[a.s];
  if (sign) count.add(sign);
  else if (a.s.startsWith('h.')) {
    const help = a.s.slice(2) as Help;
    if (!drafts.some((d) => d.helps.includes(help))) count.add('lostHelps');
  } else if (a.s === 'feed' && !drafts.some((d) => d.feed || d.helps.includes('nursed') || d.helps.includes('bottle'))) count.add('lostFeeds');
}

function countTime(a: Extract<Atom, { k: 'time' }>, before: Atom | undefined, drafts: readonly Draft[], count: SignCounts): void {
  if (a.end) count.add('ranges');
  if (!isKept(drafts, a.t)) count.add('lostTimes');
  if (a.end && !isKept(drafts, a.end)) count.add('lostTimes');
  const sign = before?.k === 'sense' ? BEFORE_TIME[before.s] : undefined;
  if (sign) count.add(sign);
}

function countAtoms({ atoms, drafts }: Told, count: SignCounts): void {
  let wakes = 0;
  for (const d of drafts) if (d.kind === 'wake') wakes++;
  for (let i = 0; i < atoms.length; i++) {
    const a = atoms[i]!;
    if (a.k === 'sense') countSense(a, drafts, count);
    else if (a.k === 'word') {
      count.add('words');
      count.add('unknown');
    } else if (a.k === 'time') countTime(a, atoms[i - 1], drafts, count);
    else if (a.k === 'dur') {
      if (!a.parts && !isKeptLength(drafts, a.min)) count.add('lostLengths');
    } else if (a.k === 'count') {
      if (a.n !== wakes && !drafts.some((d) => d.count === a.n)) count.add('lostCounts');
    } else if (a.k === 'void') {
      if (a.why === 'other') count.add('voids');
    } else if (a.k === 'stop' && a.w.includes('(')) count.add('brackets');
  }
}

export function countOfTelling(told: Told, count: SignCounts): void {
  countAtoms(told, count);
  for (const c of told.clauses.list) {
    if (c.kind === null) count.add('kindless');
    if (c.kind === null && c.at && !c.listed && c.helpList.length === 0) count.add('bareTimes');
    if (c.spans.length > 1) count.add('manyLengths');
  }
  const { set } = told.clauses;
  if (set.has('other')) count.add('ofOthers');
  if (set.has('plan')) count.add('planned');
  if (set.has('night')) count.add('ofNights');
  let [timed, untimed] = [0, 0];
  for (const d of told.drafts) {
    if (d.saidUp) count.add('saidUp');
    if (d.kind === 'wake' && d.to) count.add('ends');
    if (d.at || d.to) timed++;
    else if (d.kind === 'wake') untimed++;
    else if (d.kind === 'asleep') count.add('untimedSleep');
  }
  // "Woke once" is all there is to it; "first wake over an hour, second one 10 min" is told without hours throughout.
  if (timed > 0 || (untimed === 1 && told.clauses.list.length > 1)) count.add('untimedWake', untimed);
  count.add('cost', told.cost);
}

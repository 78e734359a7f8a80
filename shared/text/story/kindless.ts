/** Helps, lengths and counts with no word for what happened: they belong to what was told last, or wait. */
import type { Clause } from '../clauses/clause.ts';
import type { Help } from '../reading.ts';
import { bedOf, spreadBack } from './beds.ts';
import { addSpans, draft, lend, lendOne } from './draft.ts';
import { type Story, lonePending } from './story.ts';
import { timedOf } from './times.ts';
import { wakeOf } from './wakes.ts';

/** A part this large is "the rest". */
const ALL = 99;

/** "First two nursed": helps of some of the wakings told, or yet to be told. */
function ofPart(s: Story, c: Clause, [first, many]: readonly [number, number]): void {
  const wakes = s.drafts.filter((d) => d.kind === 'wake' && d.at && d.upness === 0);
  // "Naps 45 min + 1 hr 10, 2nd one in the stroller"
  const naps = wakes.length === 0 ? s.drafts.filter((d) => d.kind === 'nap') : [];
  if (naps.length > 1 && s.drafts.length === naps.length) {
    const at = first < 0 ? Math.max(naps.length + first, 0) : first;
    for (const d of naps.slice(at, at + many)) if (many < ALL || d.helps.length === 0) lend(d, c.helps, c.feed);
    return;
  }
  if (wakes.length === 0) {
    s.parts.push(c);
    return;
  }
  // "1 and 3 paci, third time had to nurse": one more, at an hour not told.
  if (first >= wakes.length && many === 1) {
    lend(s.add(draft('wake', s.drafts.length)), c.helps, c.feed);
    return;
  }
  const from = first < 0 ? Math.max(wakes.length + first, 0) : first;
  if (c.end && many === 1 && wakes[from]) wakes[from].to ??= c.end;
  for (const d of wakes.slice(from, from + many)) if (many < ALL || (d.helps.length === 0 && !d.feed)) lend(d, c.helps, c.feed);
}

/** "Nursed each time", "about 40 each": of everything told. */
function ofEach(s: Story, c: Clause): boolean {
  const naps = s.drafts.filter((d) => d.kind === 'nap' && d.at && !d.to && d.minutes === undefined);
  if (c.each && c.spans.length === 1 && !c.at && naps.length > 1) {
    for (const d of naps) d.minutes = c.spans[0]!.min;
    return true;
  }
  if (c.each && (c.helps.length > 0 || c.feed) && !c.at && c.count === undefined) {
    const each = s.eaches.at(-1);
    if (each) each.until = s.drafts.length;
    return true;
  }
  if (c.each && s.drafts.some((d) => d.kind === 'wake')) {
    const from = c.helps.length > 0 || c.feed ? undefined : s.drafts.findLast((d) => d.helps.length > 0 || d.feed);
    if (from) s.eaches.push({ helps: from.helps, feed: from.feed, until: s.drafts.length + 1 });
    if (!c.at) return true;
  }
  return false;
}

/** "First wake lasted over an hr, second one 10 min": the next of those told without an hour. */
function isNextOne(s: Story, c: Clause, [first, many]: readonly [number, number]): boolean {
  if (c.at || many !== 1 || c.spans.length === 0 || c.helps.length > 0 || c.feed) return false;
  const told = s.drafts.filter((d) => d.kind === 'wake');
  return told.length > 0 && first === told.length && told.every((d) => !d.at);
}

export function nullOf(s: Story, c: Clause): void {
  const last = s.last;
  if (c.part && isNextOne(s, c, c.part)) return addSpans(s.add(draft('wake', s.drafts.length)), c.spans);
  if (c.part && !c.at && (c.helps.length > 0 || c.feed)) {
    ofPart(s, c, c.part);
    return;
  }
  if (c.at && c.place && !c.end && !c.cry && c.helps.length === 0 && !c.feed) {
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
    for (const [i, x] of c.spans.entries()) {
      const slot = s.napSlots.shift() ?? s.add(draft('nap', s.drafts.length));
      slot.minutes = x.min;
      // "35, 50 and 20 in the carrier": the last of them.
      if (c.helpFirst || c.each || i === c.spans.length - 1) lend(slot, c.helps, c.feed);
    }
    return;
  }
  // "Twice before midnight and once after, boob each time"
  if (c.joined && c.countWord && c.count !== undefined && !c.at && last?.kind === 'wakes' && last.count !== undefined && last.helps.length === 0 && !last.feed && (c.each || c.helps.length === 0)) {
    last.count += c.count;
    lend(last, c.helps, c.feed);
    return;
  }
  if (c.each && ofEach(s, c)) return;
  if (c.count !== undefined && !c.at && !c.only) {
    const timed = s.drafts.filter((d) => d.kind === 'wake' && d.at && d.upness === 0);
    // "11, 1, 3: nursed x2" does not say which.
    if ((c.helps.length > 0 || c.feed) && timed.length >= 2 && c.count <= timed.length) {
      if (c.count === timed.length) for (const d of timed) lend(d, c.helps, c.feed);
      return;
    }
    if (c.helps.length > 0 || c.feed || (last === undefined && s.scene.morning)) wakeOf(s, c, 0);
    // "3x before midnight and 2x after"
    else if (c.joined && last?.kind === 'wakes' && !c.countWord) s.add(draft('wakes', s.drafts.length, { count: c.count }));
    // "Once for the boob and once for no reason"
    else if (c.count === 1 && c.countWord && last?.kind === 'wake' && !last.at) wakeOf(s, c, 0);
    else if (last?.kind === 'wake' && !last.at && !last.to) {
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

/** Where a nap is had, and no way of settling. */
const PLACES = new Set<Help>(['motion', 'held', 'cosleep']);
const isNap = (x: { spans: Clause['spans']; helps: Help[]; feed: boolean; cry: boolean }): boolean => x.spans.some((y) => y.role === 'plain') && !x.feed && !x.cry && x.helps.every((h) => PLACES.has(h));

/** Helps and lengths alone: they belong to what was told last, or wait for what comes. */
function helpsOnly(s: Story, c: Clause): void {
  const settled = c.bedtimeWord ? c.spans.find((x) => x.role !== 'stretch') : undefined;
  if (settled && s.last && s.last.kind !== 'bedtime' && !s.drafts.some((d) => d.kind === 'asleep')) {
    lend(s.add(draft('asleep', 0, { latencyMin: settled.min })), c.helps, c.feed);
    return;
  }
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
      if (last.kind === 'wake' && last.listed && last.helps.length === 0 && !last.feed && c.stop === 3 && c.spans.length === 0 && !c.part) spreadBack(s, last, { ...c, joined: true });
      lend(last, c.helps, c.feed);
      addSpans(last, c.spans);
    }
    return;
  }
  // "Siestas de hoy: 45 min en el coche y…": each with where it was.
  const napped = s.scene.day && s.napWord && !s.skipped && !s.pending && !c.cry && c.helps.length > 0 ? c.spans.filter((x) => x.role === 'plain') : [];
  if (napped.length > 0) {
    for (const x of napped) s.add(draft('nap', s.drafts.length, { minutes: x.min }));
    lend(s.last!, c.helps, c.feed);
    return;
  }
  if (c.helps.length > 0 || c.feed || c.spans.length > 0) {
    // "40 in the car, 1 hr on me": a nap each, with where it was.
    const early = s.pending;
    if (early && s.scene.day && isNap(early) && isNap(c) && (early.helps.length > 0 || c.helps.length > 0)) {
      s.pending = undefined;
      s.napWord = true;
      lonePending(s, early);
      const nap = s.add(draft('nap', s.drafts.length));
      lend(nap, c.helps, c.feed);
      addSpans(nap, c.spans);
      return;
    }
    if (s.pending) {
      s.pending.helps.push(...c.helps.filter((h) => !s.pending!.helps.includes(h)));
      s.pending.feed ||= c.feed;
      s.pending.spans.push(...c.spans);
    } else s.pending = { helps: [...c.helps], feed: c.feed, spans: [...c.spans], cry: c.cry, clause: c };
  }
}

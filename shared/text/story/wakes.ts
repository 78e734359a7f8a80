/** Wakings: counted, timed, told again, or the end of a nap or of the night. */
import { type Clock, faceMinutes } from '../atoms.ts';
import type { Clause } from '../clauses/clause.ts';
import { type Draft, NAP_MINUTES_MAX, addSpans, draft, lend, near, plainSpan, sameFace } from './draft.ts';
import { type Story, flushLatency, takePending } from './story.ts';

/** "woke 3x", "once", "0 wakings". */
function countOf(s: Story, c: Clause, count: number): void {
  const all = s.drafts.findLast((d) => d.kind === 'wakes');
  // "4 times, twice boob twice a pat", "2 wakings, one paci one bottle": helps of some of them.
  const some = all !== undefined && c.kind === null && (c.helps.length > 0 || c.feed) && count < (all.count ?? 0);
  if (some && (all.parted || (all.helps.length === 0 && !all.feed))) {
    all.parted = true;
    lend(all, c.helps, c.feed);
    return;
  }
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
  if (all && c.kind === null && (all.count ?? 0) > count - 1 && (c.helps.length > 0 || c.feed) && all.helps.length === 0 && !all.feed) {
    lend(all, c.helps, c.feed);
    return;
  }
  flushLatency(s);
  const many = s.add(draft('wakes', s.drafts.length, { count }));
  lend(many, c.helps, c.feed);
  if (s.pending && s.drafts.length === 1 && s.pending.spans.length === 0 && many.helps.length === 0 && !many.feed) takePending(s, many);
}

/** The time of a waking told already: by its own hour, or by how it was settled. */
export function retold(s: Story, c: Clause, at: Clock): boolean {
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
export function endsNap(s: Story, c: Clause): boolean {
  const last = s.last;
  if (!c.at && c.end && last?.kind === 'nap' && last.laid) {
    last.at = c.end;
    last.laid = false;
    return true;
  }
  if (last?.kind === 'nap' && s.scene.day && c.at && last.at && !last.to && (c.feed || c.helps.length > 0)) {
    last.to = c.at;
    s.pending = { helps: c.helps, feed: c.feed, spans: [], cry: false, clause: c };
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
  // "30 mins in the car seat, then woke"
  const slept = s.pending?.spans.find((x) => x.role === 'plain');
  if (!c.at && s.scene.day && slept && s.drafts.length === 0 && !s.skipped && !s.pending!.cry) {
    const nap = s.add(draft('nap', 0, { minutes: slept.min }));
    lend(nap, s.pending!.helps, s.pending!.feed);
    s.pending = undefined;
    return true;
  }
  if (c.at && last?.kind === 'asleep' && s.scene.day && last.at) {
    last.kind = 'nap';
    last.to = c.at;
    return true;
  }
  return false;
}

/** Told in the night without an hour it is of now: up from nine on, awake from eleven on (before, not asleep yet). */
function upThisMinute(s: Story, kind: 'upq' | 'awake'): boolean {
  const { nowMinute } = s.scene;
  return nowMinute >= (kind === 'upq' ? 1260 : 1380) || nowMinute < 330;
}

/** Waking said again, or said only to tell more of the waking at hand. */
function saysNoMore(s: Story, c: Clause): boolean {
  const last = s.last;
  // "Screamed the place down", told by day.
  if (s.scene.day && c.loud && !c.at && !c.end && c.count === undefined) return true;
  if (!c.at && !c.end && !last && s.thin.length === 0 && c.count === undefined && (c.kind === 'upq' || c.kind === 'awake') && upThisMinute(s, c.kind)) return false;
  if (!c.at && last && (last.kind === 'wake' || last.kind === 'wakes') && (c.stop < 3 || (!last.at && last.awakeMin === undefined) || (c.kind === 'awake' && last.at !== undefined && !last.to && last.awakeMin === undefined && !c.again)) && (c.spans.length > 0 || c.helps.length > 0 || (c.feed && c.kind === 'wake' && last.upness === 1))) {
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
  if (!c.at && c.kind === 'stir' && c.end && last?.kind === 'wake' && last.at && !last.to) {
    last.to = c.end;
    return true;
  }
  if (!c.at && c.kind === 'stir' && last !== undefined) {
    s.pending = { helps: c.helps, feed: c.feed, spans: c.spans, cry: true, clause: c };
    return true;
  }
  return false;
}

/** Nobody is told to have been awake longer than this before going back. */
const AWAKE_MINUTES_MAX = 240;

export function wakeOf(s: Story, c: Clause, upness: Draft['upness']): void {
  // "Up at 2 and 4:30, both times wide awake"
  if (c.each && c.kind === 'awake' && !c.at && c.count === undefined && s.last?.kind === 'wake') {
    for (const d of s.drafts) if (d.kind === 'wake') [d.upness, d.returned] = [0, true];
    return;
  }
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
  const before = s.last;
  if (c.at && !c.end && before?.kind === 'wake' && before.to && !before.at && (c.kind === 'upq' || c.kind === 'awake') && faceMinutes(c.at, before.to) <= AWAKE_MINUTES_MAX && c.helps.length === 0 && !c.feed) {
    before.at = c.at;
    return;
  }
  // "Nap strike. 50 min of standing in the cot"
  if (s.scene.day && s.skipped && s.drafts.length === 0 && ((!c.at && !c.end) || c.kind === 'awake' || c.kind === 'stir')) return;
  if (endsNap(s, c) || saysNoMore(s, c)) return;
  if (c.at && retold(s, c, c.at)) return;
  flushLatency(s);
  const wake = s.add(draft('wake', s.drafts.length, { at: c.at, to: c.end, upness, noCry: c.noCry, returned: c.returned || c.end !== undefined, again: c.again, helpFirst: c.helpFirst, settling: c.kind === 'awake' || c.kind === 'stir' || c.loud, saidUp: (c.kind === 'upq' || c.kind === 'awake') && !c.likewise }));
  lend(wake, c.helps, c.feed);
  for (const d of c.names > 0 ? s.drafts.slice(-1 - c.names, -1) : []) if (d.kind === 'wake' && d.helps.length === 0 && !d.feed) lend(d, c.helps, c.feed);
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

export function endOf(s: Story, c: Clause): void {
  const last = s.last;
  if (s.scene.day && last?.kind === 'nap') {
    last.to = c.at;
    lend(last, c.helps, c.feed);
    if (s.pending && s.pending.spans.length === 0) takePending(s, last);
    return;
  }
  flushLatency(s);
  const wake = s.add(draft('wake', s.drafts.length, { at: c.at, to: c.end, upness: 1, noCry: c.noCry, returned: c.returned, spanEnd: last?.kind === 'through' }));
  lend(wake, c.helps, c.feed);
  addSpans(wake, c.spans);
}

export function upOf(s: Story, c: Clause): void {
  // "4:30. Yes really. That's him up for the day."
  if (!c.at && s.thin.length === 1 && s.drafts.length === 0) {
    c.at = s.thin.pop()!.at;
    s.leftoverTimes = [];
    s.kindDoubt = undefined;
  }
  const last = s.last;
  // "Fed 11, 1, 3, 5. Thats it.": all there is to tell.
  if (c.weak && !c.at && last && (last.feed || last.helps.length > 0)) return;
  if (!c.at && last?.kind === 'wake' && last.at && !last.to && !last.returned) {
    last.upness = 3;
    lend(last, c.helps, c.feed);
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
    const slept = plainSpan(c);
    s.add(draft('nap', s.drafts.length, { to: c.at, minutes: slept && slept.min <= NAP_MINUTES_MAX ? slept.min : undefined }));
    return;
  }
  const settled = c.kind === 'woken' && (c.helps.length > 0 || c.feed || c.returned || c.spans.some((x) => x.role === 'took' || x.role === 'cry'));
  const woken = s.add(draft('wake', s.drafts.length, { at: c.at, to: c.end, returned: c.returned, upness: c.end || settled ? 0 : c.kind === 'woken' ? 2 : 3 }));
  // "Wouldn't go back so held him til 4"
  if (settled || c.end) {
    lend(woken, c.helps, c.feed);
    addSpans(woken, c.spans);
  }
}

/** A time with no word for what happened: what came before it, or the help beside it, decides. */
import { faceMinutes, morningFace } from '../atoms.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Help } from '../reading.ts';
import { oneEach, spreadBack } from './beds.ts';
import { addSpans, draft, lend, near } from './draft.ts';
import { asleepOf, rangeOf } from './sleeps.ts';
import { type Story, eveningFace, flushLatency, lonePending, takePending } from './story.ts';
import { retold } from './wakes.ts';

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

/** Where a child sleeps on, as much as what settled it. */
const SLEPT_SO = new Set<Help>(['cosleep', 'held', 'motion']);
/** Fed or held this soon after a waking, it is the same one. */
const SAME_WAKING_MINUTES = 30;
/** A time that is one more waking. */
function timedWake(s: Story, c: Clause, helped: boolean): void {
  // "22 min to fall asleep. One feed, 3ish": told before the night's first hour, and apart from it.
  if (s.pending && s.pending.clause.sentence !== c.sentence) flushLatency(s);
  const last = s.last;
  const open = s.openWake;
  if (open && helped && !open.returned && near(open.at, c.at) && c.helps.every((h) => open.helps.includes(h)) && (!c.feed || open.feed) && !c.end) return;
  // "Woke at 5, gave a bottle at 5.20": still the same waking.
  if (open?.at && helped && !open.returned && !open.listed && !open.helpOnly && !open.thin && open.helps.length === 0 && !open.feed && !c.end && !c.listed && !c.again && faceMinutes(open.at, c.at!) <= SAME_WAKING_MINUTES) {
    lend(open, c.helps, c.feed);
    addSpans(open, c.spans);
    return;
  }
  const wake = s.add(draft('wake', s.drafts.length, { at: c.at, to: c.end, returned: c.returned || c.end !== undefined, noCry: c.noCry, again: c.again, upness: !helped && ((c.then && !c.again) || (c.again && s.drafts.length === 0 && s.scene.morning && morningFace(c.at!))) ? 1 : 0, thin: !helped && !c.cry, settling: c.cry && !helped && last?.kind === 'bedtime', helpOnly: helped, helpFirst: c.helpFirst }));
  for (const early of s.thin.splice(0)) {
    if (helped && c.each) lend(early, c.helps, c.feed);
    s.drafts.splice(s.drafts.length - 1, 0, early);
  }
  s.leftoverTimes = [];
  s.kindDoubt = undefined;
  lend(wake, c.helps, c.feed);
  if (c.listed && helped && !c.each && !oneEach(s, wake, c)) spreadBack(s, wake, c);
  wake.listed = c.listed;
  if (c.listed && !helped && last?.helpFirst) {
    lend(wake, last.helps, last.feed);
    wake.helpFirst = true;
  }
  if (c.likewise && last && !helped) lend(wake, last.helps, last.feed);
  takePending(s, wake);
  // "Cried at 1 for 2 min, again at 4 for 10"
  const cried = (c.again || c.joined) && last?.kind === 'wake' && last.cryMin !== undefined && last.awakeMin === undefined && !helped;
  addSpans(wake, cried ? c.spans.map((x) => (x.role === 'plain' ? { ...x, role: 'cry' } : x)) : c.spans);
}

/** "…, in the end at 7:20": when what was told last was over. */
function endedAt(s: Story, c: Clause, helped: boolean): boolean {
  const last = s.last;
  // "Asleep 9:40 after nursing since 9:20"
  if (helped && !c.end && last?.kind === 'asleep' && last.at && last.at.m !== c.at!.m && near(c.at, last.at) && s.drafts.length <= 2) {
    lend(last, c.helps, c.feed);
    return true;
  }
  if (c.atLast && !helped && !c.end && last?.kind === 'wake' && last.at && !last.to && last.returned) {
    last.to = c.at;
    return true;
  }
  // "Took 40 min to fall asleep, in the end at 7:20."
  if (last?.kind === 'asleep' && !last.at && !helped && !c.end && !c.listed && s.thin.length === 0 && s.drafts.length === 1 && eveningFace(c.at!, s)) {
    last.at = c.at;
    return true;
  }
  return false;
}

/** A time by day: of the nap told last, of one more, or of a feed that is no nap. */
function timedNap(s: Story, c: Clause, helped: boolean): boolean {
  const last = s.last;
  if (last?.kind === 'nap' && !last.at && !last.to && last.minutes !== undefined && !c.end && !c.listed && c.spans.length === 0 && !helped && s.drafts.filter((d) => d.kind === 'nap').length === 1) {
    last.at = c.at;
    return true;
  }
  const fed = c.feed || (helped && c.helps.every((h) => h === 'nursed' || h === 'bottle'));
  if (s.napWord && s.scene.day && last?.kind === 'nap' && !fed) {
    const nap = s.napSlots.shift() ?? s.add(draft('nap', s.drafts.length));
    nap.at = c.at;
    nap.to = c.end;
    s.last = nap;
    lend(nap, c.helps, c.feed);
    addSpans(nap, c.spans);
    return true;
  }
  // "9.30 for 40 and 12.15 for an hour", told by day
  if (s.scene.day && !helped && !c.end && (s.drafts.length === 0 || last?.kind === 'nap') && c.spans.length === 1 && c.spans[0]!.role === 'plain' && !c.cry) {
    addSpans(s.add(draft('nap', s.drafts.length, { at: c.at })), c.spans);
    return true;
  }
  if (s.scene.day && helped && !c.each) {
    if (c.feed || c.helps.every((h) => h === 'nursed' || h === 'bottle')) return true;
    const early = s.pending;
    if (early && s.drafts.length === 0 && early.helps.length === 0 && !early.feed && !early.cry && early.clause !== c) {
      s.pending = undefined;
      lonePending(s, early);
    }
    const nap = s.add(draft('nap', s.drafts.length, { at: c.at, to: c.end, laid: true }));
    lend(nap, c.helps, c.feed);
    addSpans(nap, c.spans);
    return true;
  }
  return false;
}

/** A time with no word for what happened: what came before it, or the help beside it, decides. */
export function timedOf(s: Story, c: Clause): void {
  const last = s.last;
  const helped = c.helps.length > 0 || c.feed;
  if (toldBefore(s, c, helped)) return;
  if (endedAt(s, c, helped)) return;
  // "20 min to get down at 7, 20 min at 11"
  if (!helped && !c.end && s.drafts.length === 0 && s.thin.length === 0 && c.spans.some((x) => x.role === 'took') && eveningFace(c.at!, s)) {
    asleepOf(s, c);
    return;
  }
  if (c.end && last?.kind !== 'wake') {
    rangeOf(s, c, 'unknown');
    return;
  }
  if (timedNap(s, c, helped)) return;
  if (helped && !c.end && s.drafts.length === 0 && s.pending?.spans.some((x) => x.role === 'took') && !s.scene.morning) {
    asleepOf(s, c);
    return;
  }
  if (helped && !c.feed && !c.end && s.drafts.every((d) => d.kind === 'bedtime' || d.kind === 'nap') && eveningFace(c.at!, s) && !c.helps.some((h) => h === 'nursed' || h === 'bottle')) {
    asleepOf(s, c);
    return;
  }
  const slept = c.helps.every((h) => SLEPT_SO.has(h)) && !c.feed;
  if (c.end && s.sleptRange && slept && last?.kind === 'wake' && !last.to) {
    last.to = c.at;
    lend(last, c.helps, false);
    s.add(draft('wake', s.drafts.length, { at: c.end, upness: 1 }));
    return;
  }
  if ((c.morning || (last?.kind === 'through' && s.scene.morning && !c.end && morningFace(c.at!) && s.drafts.some((d) => d.kind === 'asleep' || d.kind === 'bedtime'))) && !helped) {
    s.add(draft('wake', s.drafts.length, { at: c.at, upness: 2 }));
    return;
  }
  const lasted = last !== undefined && !s.scene.day && c.spans.some((x) => x.role === 'plain');
  if (last?.kind === 'wake' || last?.kind === 'wakes' || helped || c.cry || c.only || lasted || (c.count !== undefined && !s.scene.day) || (c.again && !s.scene.day)) {
    timedWake(s, c, helped);
    return;
  }
  if (last?.kind === 'nap' && !last.at && last.to && !helped && !c.end) {
    last.at = c.at;
    return;
  }
  if (last?.kind === 'nap') {
    const nap = s.add(draft('nap', s.drafts.length, { at: c.at, to: c.end }));
    addSpans(nap, c.spans);
    return;
  }
  const thin = draft('wake', 0, { at: c.at, to: c.end, thin: true });
  addSpans(thin, c.spans);
  s.thin.push(thin);
  s.leftoverTimes.push(c.at!);
  if (s.drafts.length === 0 && c.kind === null) s.kindDoubt ??= draft('wake', 0, { at: c.at, thin: true });
}

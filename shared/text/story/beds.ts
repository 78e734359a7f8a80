/** Put down, and back to sleep. */
import { type Clock, faceMinutes } from '../atoms.ts';
import type { Clause } from '../clauses/clause.ts';
import { type Draft, addSpans, crySpan, draft, lend, lendOne, near, plainSpan } from './draft.ts';
import { asleepOf } from './sleeps.ts';
import { type Story, dayClock, eveningFace, eveningFeed, eveningToldLast, takePending } from './story.ts';

/** "up at 7:40, bed at 8:15" tells the morning first. */
function eveningAfterMorning(s: Story, open: Draft, at: Clock, named: boolean): boolean {
  return (open.upness >= 1 || named) && s.drafts.length === 1 && eveningFace(at, s) && open.helps.length === 0 && !open.feed;
}

function routineFeed(s: Story, open: Draft, bed: Clock): boolean {
  return s.drafts.length === 1 && open.helpOnly && (eveningFeed(s, open) || (near(open.at, bed) && eveningFace(bed, s)));
}

/** A bed without an hour: back to it, where a nap was had, or said before what it belongs to. */
function timelessBed(s: Story, c: Clause): void {
  const open = s.openWake;
  const slept = s.scene.day && s.napWord && !open ? plainSpan(c) : undefined;
  // "Siestas hoy: … y una hora en la cuna"
  if (slept) {
    const nap = s.napSlots.shift() ?? s.add(draft('nap', s.drafts.length));
    nap.minutes = slept.min;
    lend(nap, c.helps, c.feed);
    s.last = nap;
  } else if (open) {
    open.returned = true;
    lend(open, c.helps, c.feed);
    addSpans(open, c.spans);
  } else s.pending = { helps: c.helps, feed: c.feed, spans: c.spans, cry: c.cry, clause: c };
}

export function bedOf(s: Story, c: Clause): void {
  const open = s.openWake;
  if (!c.at) {
    timelessBed(s, c);
    return;
  }
  const bareAsleep = s.last?.kind === 'asleep' && !s.last.at && s.last.latencyMin === undefined && s.last.helps.length === 0 && !s.last.feed;
  if (bareAsleep) s.drafts.pop();
  // Laid in the crib already asleep.
  if (s.last?.kind === 'asleep' && near(s.last.at, c.at) && !c.bedtimeNoun) return;
  if (open && routineFeed(s, open, c.at)) {
    s.drafts.length = 0;
    const bed = s.add(draft('bedtime', 0, { at: c.at }));
    bed.helps = [...c.helps];
    bed.feed = c.feed;
    return;
  }
  // "False start at 8:35 (went down 7:50)"
  if (open?.at && s.drafts.length === 1 && eveningFace(c.at, s) && c.helps.length === 0 && faceMinutes(c.at, open.at) <= 120 && faceMinutes(c.at, open.at) > 0 && !c.bedtimeWord) {
    s.drafts.unshift(draft('bedtime', 0, { at: c.at }));
    return;
  }
  if (open?.at && !c.bedtimeWord && !c.bedtimeNoun && !eveningToldLast(s, c, open) && !eveningAfterMorning(s, open, c.at, c.bedtimeNoun)) {
    open.to = c.at;
    open.returned = true;
    lend(open, c.helps, c.feed);
    // "11:30 to 3 in the cot"
    if (c.end && s.sleptRange) s.add(draft('wake', s.drafts.length, { at: c.end, upness: 1 }));
    return;
  }
  // A bed of the evening to come is a plan.
  if (s.scene.day && c.kind === 'bed' && !dayClock(c.at, s.scene)) return;
  // "Asleep on me 1:15, in the cot 1:35": moved, still the same nap.
  if (s.scene.day && s.last?.kind === 'nap' && s.last.at && !s.last.to && near(s.last.at, c.at)) return;
  if (s.scene.day && s.last?.kind === 'nap' && !s.last.at && (s.last.minutes !== undefined || s.last.to) && !c.end) {
    s.last.at = c.at;
    return;
  }
  if (s.scene.day) {
    const nap = s.add(draft('nap', s.drafts.length, { at: c.at, to: c.end, laid: true }));
    lend(nap, c.helps, c.feed);
    addSpans(nap, c.spans.filter((x) => x.role === 'plain'));
    return;
  }
  if (c.end) {
    s.add(draft('bedtime', s.drafts.length, { at: c.at }));
    const battle = faceMinutes(c.at, c.end) <= 120;
    s.add(battle ? draft('asleep', s.drafts.length, { at: c.end }) : draft('wake', s.drafts.length, { at: c.end, upness: 1 }));
    return;
  }
  if (s.last?.kind === 'bedtime' && c.bedtimeNoun && near(s.last.at, c.at)) {
    s.last.at = c.at;
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
  const bed = s.add(draft('bedtime', s.drafts.length, { at: c.at, toldLast: open?.at !== undefined && eveningToldLast(s, c, open) }));
  bed.helps = c.helps;
  bed.feed = c.feed;
  const cry = crySpan(c) ?? plainSpan(c);
  if (cry && cry.role !== 'stretch') {
    bed.latencyMin = cry.min;
    bed.took = cry.role === 'took';
  }
  s.pending = undefined;
}

/** "Rough night. 10, 12, 2 and 4. Only nursing calmed him": of each of the hours. */
function backOfEach(s: Story, c: Clause): boolean {
  if (s.last || c.at || s.thin.length < 2 || (c.helps.length === 0 && !c.feed)) return false;
  for (const d of s.thin) {
    d.thin = false;
    lend(d, c.helps, c.feed);
  }
  s.drafts.push(...s.thin.splice(0));
  return true;
}

export function backOf(s: Story, c: Clause): void {
  if (backOfEach(s, c)) return;
  const open = s.openWake;
  // "Up at 10 for a feed, 3am resettle with pats": hours later it is another waking.
  const another = open?.at && c.at && c.resettled && faceMinutes(open.at, c.at) > 120;
  if (open && !another) {
    open.returned = true;
    if (!c.at && oneEach(s, open, c)) return;
    if (!c.at && open.listed && open.helps.length === 0 && !open.feed && (c.helps.length > 0 || c.feed)) spreadBack(s, open, { ...c, joined: true });
    lend(open, c.helps, c.feed);
    if (s.pending) takePending(s, open);
    if (c.at) open.to = c.at;
    addSpans(open, c.spans.map((x) => (x.role === 'cry' ? x : { ...x, role: 'took' })));
    if (c.noCry) open.noCry = true;
    // "Asleep again 5:40 to 7"
    if (c.at && c.end) s.add(draft('wake', s.drafts.length, { at: c.end, upness: 1 }));
    return;
  }
  if (s.last?.kind === 'wake' && s.last.to && c.at && near(s.last.to, c.at)) {
    s.last.to = c.at;
    lend(s.last, c.helps, c.feed);
    return;
  }
  if (s.last?.kind === 'nap' && s.last.to && c.at) {
    const again = s.add(draft('nap', s.drafts.length, { at: c.at, to: c.end }));
    lend(again, c.helps, c.feed);
    takePending(s, again);
    return;
  }
  if (s.last?.kind === 'nap') {
    const more = c.resettled && s.scene.day && c.again ? c.spans.find((x) => x.role === 'plain') : undefined;
    // "45 min nap then i resettled her and got another 30"
    lend(more ? s.add(draft('nap', s.drafts.length, { minutes: more.min })) : s.last, c.helps, c.feed);
    return;
  }
  if (s.last?.kind === 'wake' && !c.at) {
    s.last.returned = true;
    lend(s.last, c.helps, c.feed);
    return;
  }
  if (c.calmed && s.drafts.length === 0 && !s.pending && s.thin.length === 0 && (c.at ? !c.end && eveningFace(c.at, s) : c.spans.length > 0)) {
    asleepOf(s, { ...c, spans: c.spans.map((x) => ({ ...x, role: 'took' })) });
    return;
  }
  // "Fell back asleep at 3:20 after an hour of rocking": the end of a waking whose hour was not told.
  if (c.at && !c.end && !s.scene.day && !c.resettled && s.last === undefined && s.thin.length === 0 && !s.pending && c.spans.some((x) => x.role === 'took' || x.role === 'cry')) {
    const wake = s.add(draft('wake', s.drafts.length, { to: c.at, returned: true }));
    lend(wake, c.helps, c.feed);
    addSpans(wake, c.spans);
    return;
  }
  if (c.at && !s.scene.day && (c.resettled || (s.last === undefined && s.thin.length === 0 && !s.pending && (c.helps.length > 0 || c.feed)))) {
    const wake = s.add(draft('wake', s.drafts.length, { at: c.at, returned: true, helpFirst: c.helpFirst }));
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

export function layOf(s: Story, c: Clause): void {
  const open = s.openWake;
  if (open && c.at) {
    open.to = c.at;
    lend(open, c.helps, c.feed);
  } else if (!open && c.at && !s.drafts.some((d) => d.kind === 'asleep' || d.kind === 'bedtime')) bedOf(s, c);
  else if (!open && c.at && s.last?.kind === 'asleep' && s.drafts.length === 1 && near(c.at, s.last.at)) s.drafts.unshift(draft('bedtime', 0, { at: c.at }));
  else if (!open && !c.at && s.last) lend(s.last, c.helps, c.feed);
}

/** "11:50, 2:15, 5: bottle, paci, boob": a help for each, in the order told. */
export function oneEach(s: Story, wake: Draft, c: Clause): boolean {
  const wakes = s.drafts.filter((d) => d.kind === 'wake' && d.at && (d === wake || (d.helps.length === 0 && !d.feed)));
  if (c.helpList.length < 2 || wakes.length !== c.helpList.length || wakes.at(-1) !== wake) return false;
  [wake.helps, wake.feed] = [[], false];
  wakes.forEach((d, i) => lendOne(d, c.helpList[i]!));
  return true;
}

/** "12, 2 and 4 boob": a help at the end of a bare list is for the whole list. */
export function spreadBack(s: Story, wake: Draft, c: Clause): void {
  const run: Draft[] = [];
  for (let i = s.drafts.indexOf(wake) - 1; i >= 0; i--) {
    const d = s.drafts[i]!;
    if (d.kind !== 'wake' || !d.at || d.to || d.helps.length > 0 || d.feed || d.awakeMin !== undefined || d.cryMin !== undefined) break;
    run.push(d);
    if (!d.listed && !d.thin) break;
  }
  if (run.length >= 2 || (run.length === 1 && c.joined)) for (const d of run) lend(d, c.helps, c.feed);
}

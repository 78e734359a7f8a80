/** Falling asleep and having slept: of the evening, of a waking, or of a nap. */
import { type Clock, faceMinutes, MINUTES_HALF_DAY as HALF_DAY } from '../atoms.ts';
import type { Clause } from '../clauses/clause.ts';
import { type Draft, NAP_MINUTES_MAX, addSpans, draft, lend, near, plainSpan } from './draft.ts';
import { type Story, dayClock, eveningFace, eveningFeed, eveningToldLast, flushLatency, takePending } from './story.ts';

const DAY_SLEEP_MAX = 180;
/** A span as long as this is the night, and its end the morning. */
const WHOLE_NIGHT_MINUTES = 480;

/** Minutes after the first sleep from which getting to sleep is another. */
const GOT_TO_SLEEP_AFTER = 120;
/** Before half past six a sleep that was short is a nap. */
const LATE_NAP_FACE = 390;
/** Longer from bed to sleep and there was a first sleep in between. */
const SETTLING_MINUTES_MAX = 90;

/** A stirring without a time between the bed and the first sleep is part of falling asleep. */
function settledLate(s: Story, open: Draft, c: Clause): boolean {
  const put = s.drafts.at(-2);
  if (open.settling && open.at && !open.to && put?.kind === 'bedtime' && c.at && !c.end && eveningFace(c.at, s) && faceMinutes(put.at!, c.at) <= SETTLING_MINUTES_MAX) {
    s.drafts.pop();
    const late = s.add(draft('asleep', s.drafts.length, { at: c.at }));
    lend(late, put.helps, put.feed);
    lend(late, open.helps, open.feed);
    lend(late, c.helps, c.feed);
    addSpans(late, c.spans);
    return true;
  }
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
  if (c.kind === 'asleep' && open.helpOnly && (eveningFeed(s, open) || (near(open.at, c.at) && eveningFace(c.at, s)))) {
    s.drafts.length = 0;
    s.last = undefined;
    const asleep = s.add(draft('asleep', 0, { at: c.at }));
    lend(asleep, open.helps, open.feed);
    lend(asleep, c.helps, c.feed);
    addSpans(asleep, c.spans);
    return true;
  }
  // "1 bottle at 2am. Asleep 7 till 6:30"
  if (c.kind === 'asleep' && c.stop === 3 && s.scene.morning && eveningFace(c.at, s) && open.at && open.at.m % 720 < 360) {
    s.drafts.unshift(draft('asleep', 0, { at: c.at }));
    lend(s.drafts[0]!, c.helps, c.feed);
    return true;
  }
  // "Slept in til 8:05, asleep by 8 last night", "up 6:45, asleep 7:50" sent at seven
  if (c.kind === 'asleep' && open.upness >= 1 && s.scene.morning && eveningFace(c.at, s) && open.at && (faceMinutes(open.at, c.at) > 360 || isLastNights(open.at, c, s)) && open.helps.length === 0 && !open.feed) {
    open.upness = 2;
    s.drafts.unshift(draft('asleep', 0, { at: c.at }));
    lend(s.drafts[0]!, c.helps, c.feed);
    return true;
  }
  if (c.kind !== 'slept' || !s.scene.morning || !eveningFace(c.at, s) || open.helps.length > 0 || open.feed) return false;
  open.upness = 2;
  s.drafts.unshift(draft('asleep', 0, { at: c.at }));
  return true;
}

/** An hour that is still to come this morning was last evening's, behind the hour at which a night ends. */
function isLastNights(up: Clock, { at, again }: Clause, { scene: { nowMinute } }: Story): boolean {
  return at !== undefined && !again && up.m % HALF_DAY >= UP_FACE_FROM && up.m % HALF_DAY <= nowMinute && (at.fixed ? at.m >= HALF_DAY : at.m > nowMinute);
}
const UP_FACE_FROM = 240;

/** Asleep said again of what was told last, or asleep in arms from an hour of the night on. */
function moreOfTheLast(s: Story, c: Clause): boolean {
  const last = s.last;
  if ((last?.kind === 'wakes' || (last?.kind === 'wake' && last.to)) && !c.at && !s.scene.day) {
    lend(last, c.helps, c.feed);
    return true;
  }
  if (last?.kind === 'asleep' && last.at && !c.at && !s.scene.day) {
    lend(last, c.helps, c.feed);
    addSpans(last, c.spans);
    return true;
  }
  if (last?.kind === 'asleep' && !last.at && last.latencyMin !== undefined && c.at && !c.end && s.drafts.length === 1 && (eveningFace(c.at, s) || !s.scene.morning)) {
    last.at = c.at;
    lend(last, c.helps, c.feed);
    return true;
  }
  if (!last && c.at && !c.end && s.scene.morning && (c.helps.includes('cosleep') || c.helps.includes('held')) && !eveningFace(c.at, s) && !bedtimeHour(c.at)) {
    lend(s.add(draft('wake', 0, { at: c.at, returned: true })), c.helps, c.feed);
    return true;
  }
  return false;
}

/** "Fell asleep in the car at 5:15 for 20 min", told in the evening. */
function lateNap(s: Story, c: Clause): boolean {
  if (!c.at || c.end || c.bedtimeWord || s.scene.morning || c.at.m % 720 >= LATE_NAP_FACE || !c.spans.some((x) => x.lasted)) return false;
  const nap = s.add(draft('nap', s.drafts.length, { at: c.at }));
  lend(nap, c.helps, c.feed);
  addSpans(nap, c.spans);
  return true;
}

/** "Patted him to sleep for his nap, out at 12:50": how it fell asleep, told first. */
function awaitNap(s: Story, c: Clause): void {
  if (s.scene.day && c.helps.length > 0 && s.drafts.length === 0) s.pending = { helps: c.helps, feed: c.feed, spans: [], cry: false, clause: c };
}

/** "20:50 dormida. 1:15 la durmió el papá en 10 min": got to sleep again, so woken before. */
function gotToSleepAgain(s: Story, c: Clause): boolean {
  const { at } = c;
  if (!at || c.end || s.scene.day || eveningFace(at, s) || !c.spans.some((x) => x.role === 'took')) return false;
  if (!s.drafts.some((d) => d.kind === 'asleep' && d.at && faceMinutes(d.at, at) > GOT_TO_SLEEP_AFTER)) return false;
  const woken = s.add(draft('wake', s.drafts.length, { at, returned: true }));
  lend(woken, c.helps, c.feed);
  addSpans(woken, c.spans);
  return true;
}

export function asleepOf(s: Story, c: Clause): void {
  const open = s.openWake;
  const last = s.last;
  if (moreOfTheLast(s, c)) return;
  // "Had to get her up at 7, she was sound asleep."
  if (open && open.upness === 2 && !c.at && c.helps.length === 0 && !c.feed && c.spans.length === 0) return;
  // "Up 11 and 5. Asleep by 8 last night."
  if (open?.at && c.at && !c.end && eveningToldLast(s, c, open)) {
    lend(s.add(draft('asleep', s.drafts.length, { at: c.at, toldLast: true })), c.helps, c.feed);
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
  if (last?.kind === 'nap' && c.stop < 3 && !c.bedtimeWord && !(c.at && (last.minutes !== undefined || last.to !== undefined) && (eveningFace(c.at, s) || c.spans.length > 0)) && (last.laid || !last.at || !c.at)) {
    if (c.at) last.at = c.at;
    if (c.end) last.to = c.end;
    last.laid = false;
    lend(last, c.helps, c.feed);
    if (!c.at && last.at === undefined) addSpans(last, c.spans.filter((x) => x.role === 'plain'));
    return;
  }
  if (lateNap(s, c)) return;
  if (c.end && c.at) {
    rangeOf(s, c, 'asleep');
    return;
  }
  if (c.weak && !c.at && c.spans.length === 0 && !s.pending) return awaitNap(s, c);
  if (s.scene.day && c.at && !c.bedtimeWord && last?.kind !== 'bedtime' && dayClock(c.at, s.scene)) {
    const nap = s.napSlots.shift() ?? s.add(draft('nap', s.drafts.length));
    nap.at = c.at;
    s.last = nap;
    lend(nap, c.helps, c.feed);
    addSpans(nap, c.spans.map((x) => ({ ...x, role: x.role === 'stretch' ? 'plain' : x.role })));
    if (s.pending) {
      lend(nap, s.pending.helps, s.pending.feed);
      if (s.pending.helps.length === 0 && !s.pending.feed) addSpans(nap, s.pending.spans);
    }
    s.pending = undefined;
    return;
  }
  const bedtime = last?.kind === 'bedtime' ? last : undefined;
  if (!bedtime && gotToSleepAgain(s, c)) return;
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

/** From eleven to half past five on the clock face: by day when it is told in the evening. */
const afternoonFace = (t: Clock): boolean => (t.fixed ? t.m >= 660 && t.m < 1080 : t.m % 720 >= 660 || t.m % 720 < 360);

/** A length said in words may be this far from its hours. */
const SAME_LENGTH_MINUTES = 15;

/** From half past nine to one on the clock face: an hour to fall asleep as much as to wake. */
const bedtimeHour = (t: Clock): boolean => t.m % 720 >= 570 || t.m % 720 < 60 || (t.fixed && t.m >= 720);

/** "7:20 to 6:10", "1-2:30": asleep to up, a nap, or awake in between. */
export function rangeOf(s: Story, c: Clause, as: 'asleep' | 'unknown'): void {
  const at = c.at!;
  // "She just woke, slept 12:50 to 2:35": the waking is the end of the span to come.
  const open = s.openWake;
  if (as === 'asleep' && s.scene.day && open && !open.at && s.drafts.length === 1 && open.helps.length === 0 && !open.feed) s.drafts.pop();
  const length = faceMinutes(at, c.end!) || 720;
  const today = s.scene.day && dayClock(at, s.scene) && dayClock(c.end!, s.scene) && length <= 240 && !c.feed && s.drafts.every((d) => d.kind === 'nap');
  if (as === 'unknown' && (s.napWord || (s.scene.day && !s.scene.morning) || today)) {
    // "2 hour nap!! 12:15 til 2:15": the same again, with its hours.
    const lone = s.drafts.length === 1 && s.last?.kind === 'nap' && !s.last.at && !s.last.to && s.last.minutes !== undefined ? s.last : undefined;
    if (lone && Math.abs(lone.minutes! - length) <= SAME_LENGTH_MINUTES) {
      [lone.at, lone.to] = [at, c.end];
      lend(lone, c.helps, c.feed);
      return;
    }
    const counted = s.drafts.find((d) => d.kind === 'nap' && !d.at && !d.to && d.rough);
    if (counted) counted.minutes = undefined;
    const nap = s.napSlots.shift() ?? counted ?? s.add(draft('nap', s.drafts.length));
    nap.at = at;
    nap.to = c.end;
    s.last = nap;
    lend(nap, c.helps, c.feed);
    addSpans(nap, c.spans);
    return;
  }
  if (as === 'asleep' && !s.scene.morning && length <= 240 && s.drafts.length === 0 && afternoonFace(at) && afternoonFace(c.end!)) {
    lend(s.add(draft('nap', 0, { at, to: c.end })), c.helps, c.feed);
    return;
  }
  if (as === 'asleep' && s.scene.day) {
    const nap = s.add(draft('nap', s.drafts.length, { at, to: c.end }));
    lend(nap, c.helps, c.feed);
    return;
  }
  const firstSleep = s.drafts.length === 0 && s.scene.morning && length >= 120 && eveningFace(at, s) && c.helps.length === 0 && !c.feed;
  if (as === 'unknown' && !firstSleep && !(length >= 420 && !c.feed && s.drafts.every((d) => d.kind === 'through'))) {
    const before = s.last;
    const wake = s.add(draft('wake', s.drafts.length, { at, to: c.end, returned: true, thin: c.helps.length === 0 && !c.feed, helpFirst: c.helpFirst }));
    lend(wake, c.helps, c.feed);
    // "Fed 1:10-1:30 and 4:30-4:50"
    if (c.listed && before?.helpFirst && before.to && wake.thin) {
      lend(wake, before.helps, before.feed);
      wake.helpFirst = true;
    }
    addSpans(wake, c.spans);
    return;
  }
  s.sleptRange = true;
  const awake = s.openWake;
  // "Up at 11.30 and 3.30. Otherwise slept 7.30 to 6.30": the whole night, told last.
  const whole = length >= WHOLE_NIGHT_MINUTES && s.scene.morning && eveningFace(at, s);
  if (awake && as === 'asleep' && !whole) {
    awake.to = at;
    awake.returned = true;
    lend(awake, c.helps, c.feed);
    s.add(draft('wake', s.drafts.length, { at: c.end, upness: 1 }));
    return;
  }
  const settled = s.last?.kind === 'asleep' && !s.last.at && s.last.latencyMin !== undefined ? s.last : undefined;
  const asleep = settled ?? s.add(draft('asleep', s.drafts.length, { toldLast: awake !== undefined }));
  asleep.at = at;
  lend(asleep, c.helps, c.feed);
  takePending(s, asleep);
  s.add(draft('wake', s.drafts.length, { at: c.end, upness: length >= WHOLE_NIGHT_MINUTES ? 2 : 1, spanEnd: true }));
}

export function quietOf(s: Story, c: Clause): void {
  if (c.at) asleepOf(s, c);
  else if ((s.pending?.spans.length && s.pending.cry) || (c.spans.length > 0 && c.cry)) asleepOf(s, c);
  else if (s.openWake) s.openWake.returned = true;
}

export function sleptOf(s: Story, c: Clause): void {
  if (c.end && c.at) {
    rangeOf(s, c, 'asleep');
    return;
  }
  const short = c.spans.find((x) => x.role === 'plain' && x.min <= DAY_SLEEP_MAX);
  if (c.at && short && (s.scene.day || (!s.scene.morning && !eveningFace(c.at, s) && afternoonFace(c.at)))) {
    lend(s.add(draft('nap', s.drafts.length, { at: c.at, minutes: short.min })), c.helps, c.feed);
    return;
  }
  if (c.at) {
    asleepOf(s, c);
    return;
  }
  if (!s.scene.day && c.spans.some((x) => x.role === 'stretch')) {
    s.stretched = true;
    if (c.feed && !s.last && !s.pending) s.pending = { helps: c.helps, feed: c.feed, spans: [], cry: false, clause: c };
  }
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
  } else if (s.scene.day && c.helps.length > 0 && s.drafts.length === 0 && !s.pending) {
    s.napWord = true;
    lend(s.add(draft('nap', 0, { blank: true })), c.helps, c.feed);
    s.napSlots.push(s.last!);
  } else if (c.helps.length > 0 && s.last?.kind === 'wake') lend(s.last, c.helps, c.feed);
  else if (c.helps.length > 0 && !s.last) s.pending = { helps: c.helps, feed: false, spans: [], cry: false, clause: c };
}

export function throughOf(s: Story, c: Clause): void {
  flushLatency(s);
  s.add(draft('through', s.drafts.length));
  if (c.at && c.end) {
    s.add(draft('asleep', s.drafts.length, { at: c.at }));
    s.add(draft('wake', s.drafts.length, { at: c.end, upness: 1 }));
  }
}

/**
 * The seventh stage: clauses joined into drafts of events, in the order told. Here a "back asleep"
 * finds its waking and a settling finds its bedtime; times stay as written until `place.ts`.
 */
import { morningFace } from '../atoms.ts';
import type { Clause, Clauses } from '../clauses/clause.ts';
import { backOf, bedOf, layOf } from './beds.ts';
import { type Draft, addSpans, draft, lend, sameFace } from './draft.ts';
import { nullOf } from './kindless.ts';
import { napOf } from './naps.ts';
import { asleepOf, quietOf, sleptOf, throughOf } from './sleeps.ts';
import { type Scene, Story, eveningFace, flushLatency, lonePending } from './story.ts';
import { endOf, upOf, wakeOf } from './wakes.ts';

/** Said before anything was told, it is of all that follows. */
const ALL = 99;

/** "The 4 one was a bottle": what helped then, and not what was said of all. */
function saysMore(s: Story, c: Clause): void {
  const of = s.drafts.concat(s.thin).findLast((d) => d.at && c.at && sameFace(d.at, c.at));
  if (!of) return;
  if (c.helps.length > 0 || c.feed) [of.helps, of.feed] = [[...c.helps], c.feed];
  addSpans(of, c.spans);
}

function step(s: Story, told: Clause, next: Clause | undefined): void {
  let c = told;
  if (c.ofTold) return saysMore(s, c);
  const span = c.each && c.spans.length === 1 && (c.spans[0]!.role === 'plain' || c.spans[0]!.role === 'took') ? c.spans[0]! : undefined;
  const first = span && c.kind === 'nap' && !c.plural && !s.drafts.some((d) => d.kind === 'nap');
  // "Nursed 11:15 and 3:40, asleep again in 5 min each"
  const ofThose = (c.kind === 'back' || c.kind === 'asleep' || c.kind === null) && s.drafts.filter((d) => d.kind === 'wake' && d.at).length >= 2;
  if (span && (c.at || first || ofThose)) s.eachMinutes = { min: span.min, until: first ? ALL : s.drafts.length + s.thin.length + 1 };
  if (c.each && (c.helps.length > 0 || c.feed)) {
    const any = s.drafts.some((d) => d.kind === 'wake' || d.kind === 'wakes' || d.kind === 'nap');
    const until = s.drafts.length + 1;
    s.eaches.push({ helps: c.helps, feed: c.feed, until: any ? until : ALL, ...(c.both ? { both: true } : {}) });
  }
  const morning = c.each && c.at && (c.kind === 'upq' || c.kind === 'up' || c.kind === 'awake');
  if (morning && s.drafts.some((d) => d.kind === 'wake' && d.upness === 0)) c = { ...c, helps: [], helpList: [], feed: false };
  if (c.often && !c.at && c.count === undefined) {
    if (s.last?.kind === 'wake') {
      lend(s.last, c.helps, c.feed);
      // Woken again and again after it, so it was not the morning.
      s.last.returned = true;
    } else if (!s.last && (c.helps.length > 0 || c.feed)) s.pending = { helps: c.helps, feed: c.feed, spans: [], cry: false, clause: c };
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
    case 'bed': return saysWhoDidBedtime(s, c, next) ? undefined : bedOf(s, c);
    case 'nap': return napOf(s, c);
    case 'slept': return sleptOf(s, c);
    case 'through': return throughOf(s, c);
    case 'nothing': return;
    case 'lay': return layOf(s, c);
    case 'routine':
    case 'elsewhere':
      // "Last feed 5, up at 6:40": by its hour no bedtime feed.
      if (c.at && c.feed && !c.end && s.scene.morning && s.drafts.every((d) => d.kind !== 'nap') && c.at.m % 720 <= 330 && next?.kind !== 'bed' && next?.kind !== 'asleep') return nullOf(s, { ...c, kind: null });
      if (!c.at && (c.helps.length > 0 || c.feed)) nullOf(s, c);
      return;
    case 'nappy': return nappyOf(s, c);
    case 'dream':
    case 'skip': return;
    case null: return nullOf(s, c);
  }
}

/** "…, up 6:50. My husband put her down": a sentence behind the end of the night tells of its beginning. */
function saysWhoDidBedtime(s: Story, c: Clause, next: Clause | undefined): boolean {
  const up = s.openWake;
  const over = s.scene.morning && up?.at !== undefined && up.upness >= 1 && morningFace(up.at);
  if (!over || c.stop < 3 || c.at || c.again || c.spans.length > 0 || next?.at) return false;
  const begun = s.drafts.findLast((d) => (d.kind === 'asleep' || d.kind === 'bedtime') && d.at);
  if (!begun) return false;
  if (begun.helps.length === 0 && !begun.feed) lend(begun, c.helps, c.feed);
  return true;
}

/** A nappy changed in the night was a waking; one of the day or before the first bedtime was not. */
function nappyOf(s: Story, c: Clause): void {
  const night = c.at && !s.scene.day && (s.scene.morning || s.drafts.length > 0) && !(s.drafts.length === 0 && eveningFace(c.at, s));
  if (night) wakeOf(s, { ...c, kind: 'wake' }, 0);
  else if (!c.at && (c.helps.length > 0 || c.feed)) nullOf(s, c);
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
  const fell = s.drafts.find((d) => d.kind === 'asleep' && d.at && d.latencyMin === undefined);
  if (p && s.last?.kind === 'bedtime' && fell && p.spans.length === 1 && p.spans[0]!.role !== 'stretch') {
    fell.latencyMin = p.spans[0]!.min;
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
  // "6 hrs, bottle, 3 more": woken between two stretches of the night.
  const between = p && s.drafts.length === 0 && !s.scene.day && (s.stretched || p.spans.some((x) => x.role === 'stretch')) && (p.feed || p.helps.length > 0);
  if (between) lend(s.add(draft('wake', 0)), p.helps, p.feed);
  else if (p && s.drafts.length === 0) lonePending(s, p);
  nightList(s);
  const timed = s.drafts.some((d) => d.kind === 'wake' && d.at && d.upness === 0);
  for (const c of s.parts.splice(0)) nullOf(s, timed ? c : { ...c, part: undefined });
}

/** Three hours of the night or more and not a word for what happened at them: a night nurse knows. */
const LIST_MIN = 3;
function nightList(s: Story): void {
  const lengths = s.thin.length > 1 && s.thin.every((d) => d.awakeMin !== undefined || d.cryMin !== undefined);
  if ((s.thin.length < LIST_MIN && !lengths) || s.scene.day || s.skipped || s.drafts.some((d) => d.kind === 'nap')) return;
  s.drafts.push(...s.thin.splice(0));
  s.leftoverTimes = [];
  s.kindDoubt = undefined;
}

/** "Up at 6:30. Woke at 2 and 4, both short": the morning is none of both. */
function isMorning(d: Draft, s: Story): boolean {
  const face = (d.at?.m ?? 0) % 720;
  const edge = d === s.drafts[0] ? 300 : d === s.drafts.at(-1) ? 345 : 720;
  return d.kind === 'wake' && d.upness > 0 && d.at !== undefined && face >= edge && face < 570;
}

/** "He's up. 6:05": a time that stands alone after what happened at it, at the head of a text. */
function timesTaken(list: Clause[]): Clause[] {
  const [first, second, third] = list;
  if (!first || !second?.at || second.kind !== null || second.end || second.helps.length > 0 || second.feed || second.spans.length > 0 || second.listed || second.again) return list;
  if (third?.listed) return list;
  const bare = !first.at && first.count === undefined && first.spans.length === 0 && !first.often && !first.end;
  if (!bare || !(first.kind === 'upq' || first.kind === 'up' || first.kind === 'wake' || first.kind === 'asleep' || first.kind === 'bed' || first.kind === 'awake')) return list;
  return [{ ...first, at: second.at }, ...list.slice(2)];
}

/** "Put down at 7, settled himself, woke at 2": how the child fell asleep, where only the bed was told. */
function fellAsleepSo(s: Story): void {
  const i = s.drafts.findIndex((d) => d.kind === 'bedtime');
  const bed = s.drafts[i];
  if (!bed || bed.helps.length === 0 || s.drafts.some((d) => d.kind === 'asleep' || d.kind === 'nap')) return;
  s.drafts.splice(i + 1, 0, draft('asleep', s.drafts.length, { helps: bed.helps, feed: bed.feed, latencyMin: bed.latencyMin }));
}

/** "Nap 2 was 2 to 3, nap 1 was 9:40": the numbers tell the order where every nap has one. */
function napsInTurn(s: Story): void {
  if (s.drafts.length > 1 && s.drafts.every((d) => d.kind === 'nap' && d.nth !== undefined)) s.drafts.sort((a, b) => a.nth! - b.nth!);
}

export function story(clauses: Clauses, scene: Scene): Story {
  const s = new Story(scene);
  s.skipped = clauses.set.has('skip');
  s.napWord = clauses.set.has('sheet') || clauses.set.has('nap');
  const list = timesTaken(clauses.list);
  list.forEach((clause, i) => {
    step(s, clause, list[i + 1]);
    if (clause.ago !== undefined && s.last && !s.last.at && (s.last.kind === 'wake' || s.last.kind === 'asleep' || s.last.kind === 'nap')) s.last.agoMin = clause.ago;
  });
  close(s);
  napsInTurn(s);
  fellAsleepSo(s);
  const blanks = s.drafts.filter((d) => d.kind === 'nap' && d.blank && !d.at && !d.to && d.minutes === undefined && d.agoMin === undefined);
  for (const d of blanks) s.drafts.splice(s.drafts.indexOf(d), 1);
  const total = s.drafts.find((d) => d.kind === 'wakes');
  const after = total ? s.drafts.slice(s.drafts.indexOf(total) + 1).filter((d) => d.kind === 'wake' && d.at) : [];
  const timed = after.filter((d, i) => d.upness === 0 && (i < (total?.count ?? 0) || d.thin));
  if (total && total.count === timed.length) for (const d of timed) if (d.helps.length === 0 && !d.feed) lend(d, total.helps, total.feed);
  const { eachMinutes } = s;
  for (const d of eachMinutes ? s.drafts.slice(0, eachMinutes.until) : []) {
    if (d.kind === 'wake' && d.at && !d.to && d.upness === 0 && d.cryMin === undefined) d.awakeMin ??= eachMinutes!.min;
    else if (d.kind === 'nap' && d.at && !d.to) d.minutes ??= eachMinutes!.min;
  }
  const woke = s.drafts.some((d) => (d.kind === 'wake' && (d.upness === 0 || d.returned || d.to !== undefined)) || d.kind === 'wakes');
  for (const each of s.eaches) {
    const all = s.drafts.slice(0, each.until).filter((d) => !(woke && isMorning(d, s)) && (d.kind === 'wake' || d.kind === 'wakes' || d.kind === 'nap'));
    for (const d of each.both ? all.slice(-2) : all) if (d.helps.length === 0 && !d.feed) lend(d, each.helps, each.feed);
  }
  return s;
}

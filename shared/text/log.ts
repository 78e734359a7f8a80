/** The part of a text that is a log: the stages from tokens to events, with what they were unsure of. */
import { wallMinutes } from '../time/local.ts';
import { type Atom, type Clock, MINUTES_HALF_DAY as HALF_DAY } from './atoms.ts';
import type { Sense } from './lexicon/sense.ts';
import type { ClauseKind, Clauses } from './clauses/clause.ts';
import { gather } from './clauses/gather.ts';
import { clockAtoms } from './clock.ts';
import { correctionOf, toCorrection } from './correction.ts';
import { type Draft, bareDraft } from './story/draft.ts';
import type { Story } from './story/story.ts';
import { story } from './story/tell.ts';
import { isMisread } from './misread/misread.ts';
import type { Told } from './misread/signs.ts';
import { mended } from './language.ts';
import { type Placing, dayMinute, momentOf, place } from './place.ts';
import type { ContextTag, Correction, Doubt, Lang, ReadingContext, SaidEvent } from './reading.ts';
import { withRoles } from './roles.ts';
import { contextEvents, said } from './said.ts';
import { sceneOf } from './scene.ts';
import { LANGUAGES, senseAtoms } from './senses.ts';
import type { Token } from './tokens.ts';

export interface Log {
  events: SaidEvent[];
  tags: SaidEvent[];
  clauses: Clauses;
  doubt: Doubt | null;
  /** Read, and too odd to be kept unasked: still a log and nothing else. */
  odd?: true;
  /** What a log that was not in doubt was made of, before it was weighed: for learning the weights. */
  told?: Told;
  correction?: Correction;
}

/** A telling that can only be put on the clock this badly was not understood. */
const COST_MAX = 2;
/** As many as a log can hold of one night. */
const WAKES_MAX = 60;
const SAID_MAX = 20;
const NEAR_MINUTES = 45;
/** "Up at" is a waking before this hour, the morning from it on. */
const UP_FACE_FROM = 300;

/** "It's 2:40, he's been up since 1": the hour of sending, and nothing that happened. */
const NOW_MINUTES_MAX = 10;
const IT_IS = new Set(['its', 'son las', 'es la']);
function withoutNow(context: ReadingContext, atoms: Atom[]): Atom[] {
  const [first, second] = atoms;
  const hour = (first?.k === 'word' || first?.k === 'sense') && IT_IS.has(first.w) && second?.k === 'time' && !second.end ? second.t : undefined;
  if (!hour || atoms.filter((a) => a.k === 'time').length < 2) return atoms;
  const ago = (dayMinute(context.now) - hour.m + 2 * HALF_DAY) % HALF_DAY;
  return ago <= NOW_MINUTES_MAX ? atoms.slice(2) : atoms;
}

const SNORES = /^z{2,}$/;
const SLEEPS_OR_WAKES = new Set<Sense>(['bed', 'asleep', 'back', 'wake', 'wakeNoun', 'upq', 'up', 'awake', 'woken', 'slept', 'nap', 'napNoun', 'through', 'quiet', 'lay']);

/** "Up 6:30 😴": a yawn behind what was told, and no sleep of its own. */
function withoutYawns(atoms: Atom[]): Atom[] {
  if (!atoms.some((a) => a.k === 'sense' && SNORES.test(a.w))) return atoms;
  let told = false;
  return atoms.filter((a, i) => {
    if (a.k === 'stop') told = false;
    if (a.k !== 'sense') return true;
    const after = atoms[i + 1];
    const ends = after === undefined || after.k === 'stop' || (after.k === 'sense' && SNORES.test(after.w));
    if (SNORES.test(a.w)) return !(told && ends);
    told ||= SLEEPS_OR_WAKES.has(a.s);
    return true;
  });
}

function unreadable(saidText?: string): Doubt {
  return { about: 'unreadable', options: [], ...(saidText ? { said: saidText.slice(0, SAID_MAX) } : {}) };
}

export function logOf(list: Token[], lang: Lang, context: ReadingContext, calm: boolean): Log {
  const atoms = withoutNow(context, withRoles(withoutYawns(senseAtoms(clockAtoms(mended(list, lang), LANGUAGES[lang].clock), lang))));
  const clauses = gather(atoms, LANGUAGES[lang]);
  const scene = sceneOf(atoms, clauses, dayMinute(context.now));
  const tags = contextEvents(clauses.tags.filter((t) => !t.dead).map((t) => t.s.slice(2) as ContextTag));
  const mending = correctionOf(atoms, list, lang);
  if (mending) return corrected(mending, atoms, clauses, tags, context);
  const s = story(clauses, scene);
  // Beside fear or despair only what is plainly a log is kept.
  const drafts = calm ? s.drafts : s.drafts.filter((d) => (!d.thin || d.listed || d.helps.length > 0 || d.feed) && (d.at || d.to || d.count !== undefined || d.minutes !== undefined));
  const say = { feed: context.feed ?? 'nursed' as const, nowMinute: wallMinutes(context.now) };
  const placing = place(drafts, context.now, scene.day);
  const all = placing ? said(drafts, placing.best, say) : [];
  // Beside a question only what has a time was surely reported; the rest may be what is asked about.
  let events = clauses.question ? all.filter((e) => timed(e) || (clauses.toldFirst && (e.kind === 'wakes' || e.kind === 'through' || (e.kind === 'nap' && e.minutes !== undefined)))) : all;
  const plain = calm && !clauses.question;
  const told = plain ? doubtOf(s, drafts, placing, events, say, clauses, context) : null;
  const doubt = told ?? (plain && events.some((e) => e.kind === 'nap') && lostNumber(atoms) ? unreadable() : null);
  // Odder than it is sure: a question is cheaper than a wrong night.
  const weighed: Told = { atoms, clauses, drafts, events, cost: placing?.best.cost ?? 0, now: context.now };
  const odd = plain && !doubt && events.length > 0 && isMisread(weighed);
  // Beside a question nothing is asked back, and what is in doubt is not kept.
  if (calm && clauses.question && events.length > 0 && (doubtOf(s, drafts, placing, events, say, clauses, context) || isMisread(weighed))) events = [];
  if (clauses.wonders && events.length === 0 && !doubt) clauses.question = true;
  return { events, tags, clauses, doubt: odd ? unreadable() : doubt, ...(odd ? { odd: true as const } : {}), ...(plain && !doubt && events.length > 0 ? { told: weighed } : {}) };
}

const timed = (e: SaidEvent): boolean => 'at' in e || 'from' in e || 'to' in e || 'until' in e;

const UNTOLD = new Set<ClauseKind | null>(['routine', 'elsewhere', 'dream', 'skip', 'nappy', 'end', 'stir', 'lay']);

/** A time that was read and found its way into nothing: what happened then would be lost in silence. */
function lostTime(clauses: Clauses, drafts: Draft[]): Clock | undefined {
  const kept = new Set<number>();
  for (const d of drafts) {
    if (d.at) kept.add(d.at.m % HALF_DAY);
    if (d.to) kept.add(d.to.m % HALF_DAY);
  }
  const faces = [...kept];
  // "Down 7:30, asleep 7:45" may keep one of the two: what is near is not lost.
  const same = (t: Clock): boolean => faces.some((m) => Math.min((m - t.m + 2 * HALF_DAY) % HALF_DAY, (t.m - m + 2 * HALF_DAY) % HALF_DAY) <= NEAR_MINUTES);
  for (const c of clauses.list) {
    if (UNTOLD.has(c.kind) || (c.kind === null && (c.feed || c.helps.includes('bottle') || c.helps.includes('nursed')) && (c.feed || drafts[0]?.kind === 'bedtime' || drafts[0]?.kind === 'asleep'))) continue;
    if (c.at && !same(c.at)) return c.at;
  }
  return undefined;
}

/** Numbers from here on are the minutes of a nap and no label or hour. */
const NAP_NUMBERS: readonly [from: number, until: number] = [13, 180];
const LABELLING = new Set<Sense>(['nap', 'napNoun', 'label', 'neg', 'ageWord']);

/** Beside a nap a bare number that found no meaning: another nap would be lost in silence. */
function lostNumber(atoms: readonly Atom[]): boolean {
  return atoms.some((a, i) => {
    const before = atoms[i - 1];
    const labels = before?.k === 'sense' && LABELLING.has(before.s);
    return a.k === 'void' && a.why === 'other' && a.v !== undefined && a.v >= NAP_NUMBERS[0] && a.v <= NAP_NUMBERS[1] && !labels;
  });
}

/** A length of the night that was read and found its way into nothing; naps and counted wakings have no place for some. */
function lostLength(clauses: Clauses, drafts: Draft[], day: boolean): boolean {
  const fell = drafts.some((d) => d.kind === 'asleep' && d.at) && drafts.some((d) => d.kind === 'bedtime' && d.at);
  if (day || fell || drafts.some((d) => d.kind === 'wakes' || d.kind === 'nap')) return false;
  if (clauses.list.every((c) => c.spans.length === 0)) return false;
  const kept = new Set(drafts.flatMap((d) => [d.awakeMin, d.cryMin, d.latencyMin, d.minutes, d.agoMin]));
  return clauses.list.some((c) => c.kind !== null && UNTOLD.has(c.kind) && c.kind !== 'end' ? false : c.spans.some((x) => x.role !== 'stretch' && x.since !== true && !x.parts && !kept.has(x.min)));
}

function doubtOf(s: Story, drafts: Draft[], placing: Placing | undefined, events: SaidEvent[], say: Parameters<typeof said>[2], clauses: Clauses, context: ReadingContext): Doubt | null {
  if (!placing || (drafts.length > 0 && placing.best.cost > COST_MAX)) return unreadable();
  if (placing.second) {
    const other = said(drafts, placing.second.placed, say);
    if (JSON.stringify(other) !== JSON.stringify(events)) {
      return { about: 'am-pm', said: placing.second.clock.said.slice(0, SAID_MAX), options: [{ events }, { events: other }] };
    }
  }
  // "Woke 70 times": a sigh, or a slip.
  if (drafts.some((d) => (d.kind === 'wakes' || d.kind === 'wake') && (d.count ?? 0) > WAKES_MAX)) return unreadable();
  const total = s.drafts.find((d) => d.kind === 'wakes');
  const told = s.drafts.filter((d) => d.kind === 'wake' && d.at && d.upness === 0 && !d.thin).length;
  // "Woke 2x: 11, 1, 3, 5" cannot be both.
  if (total?.count !== undefined && total.count >= 2 && told > total.count && drafts[0] === total) return unreadable();
  const lost = lostTime(clauses, drafts);
  if (lost && events.length > 0) return unreadable(lost.said);
  if (events.length > 0 && lostLength(clauses, drafts, s.scene.day)) return unreadable();
  const loose = s.leftoverTimes[0];
  if (!loose || events.length > 0 || s.skipped) return null;
  const bare = clauses.list.every((c) => c.kind === null || c.kind === 'nothing');
  if (!bare || clauses.set.has('plan') || clauses.set.has('habit') || clauses.set.has('other')) return null;
  const lone = bareDraft('wake', loose);
  const alone = place([lone], context.now, s.scene.day);
  const asleep = bareDraft(s.scene.day ? 'nap' : 'asleep', loose);
  const other = place([asleep], context.now, s.scene.day);
  if (!alone || !other || s.leftoverTimes.length > 1) return unreadable(loose.said);
  return { about: 'kind', said: loose.said.slice(0, SAID_MAX), options: [{ events: said([lone], alone.best, say) }, { events: said([asleep], other.best, say) }] };
}

function corrected(mending: NonNullable<ReturnType<typeof correctionOf>>, atoms: Atom[], clauses: Clauses, tags: SaidEvent[], context: ReadingContext): Log {
  const named = clauses.list.find((c) => c.kind === 'asleep' || c.kind === 'bed' || c.kind === 'nap' || c.kind === 'up' || c.kind === 'wake')?.kind;
  const upAt = clauses.list.some((c) => c.kind === 'upq') && mending.to !== undefined && mending.to.m % 720 >= UP_FACE_FROM ? 'up' : undefined;
  const kind = upAt ?? (named === 'bed' ? 'bedtime' : named === 'asleep' || named === 'nap' || named === 'up' || named === 'wake' ? named : undefined);
  const day = !atoms.some((a) => a.k === 'sense' && a.s === 'night') && dayMinute(context.now) >= 600 && dayMinute(context.now) < 1110;
  const at = (clock: NonNullable<typeof mending.to>): SaidDateTime | undefined => {
    const d = bareDraft(kind === 'up' ? 'wake' : kind ?? (day ? 'nap' : 'wake'), clock);
    const placed = place([d], context.now, day)?.best.at.get(d);
    return placed === undefined ? undefined : momentOf(placed);
  };
  const correction = toCorrection(mending, at, kind);
  if (!correction) return { events: [], tags, clauses, doubt: unreadable() };
  const ended = atoms.some((a) => a.k === 'sense' && a.s === 'ended');
  return { events: eventsOf(correction, day, ended), tags, clauses, doubt: null, correction };
}

type SaidDateTime = Extract<Correction, { change: 'time' }>['to'];

/** What the correction says by itself, for whoever has no earlier text to mend. */
function eventsOf(c: Correction, day: boolean, ended: boolean): SaidEvent[] {
  if (c.change === 'time') {
    if (c.kind === 'bedtime' || c.kind === 'asleep' || c.kind === 'up') return [{ kind: c.kind, at: c.to }];
    return c.kind === 'nap' || (day && c.kind === undefined) ? [ended ? { kind: 'nap', to: c.to } : { kind: 'nap', from: c.to }] : [{ kind: 'wake', at: c.to }];
  }
  if (c.change === 'count') return [{ kind: 'wakes', count: c.to }];
  return [];
}

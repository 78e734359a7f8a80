/**
 * The sixth stage: atoms gathered into clauses, each at most one thing that happened with its time,
 * lengths and helps. A clause knows nothing of the clauses before it; `events.ts` joins them.
 */
import { AtomWalk } from './atomWalk.ts';
import type { Atom, Clock } from './atoms.ts';
import type { Sense } from './lexicon/sense.ts';
import type { Help } from './reading.ts';

export type ClauseKind =
  | 'bed' | 'asleep' | 'back' | 'wake' | 'stir' | 'awake' | 'upq' | 'up' | 'woken' | 'nap' | 'slept' | 'quiet' | 'end' | 'through' | 'nothing'
  | 'routine' | 'nappy' | 'elsewhere' | 'dream' | 'skip' | 'lay';

export interface Span {
  min: number;
  /** "1 hr and 35 min" may be two lengths where two things were counted. */
  parts?: [number, number];
  /** Asleep this long before it woke. */
  since?: boolean;
  /** Straight after the count, as in "2 naps of 45 min". */
  tight?: boolean;
  role: 'plain' | 'cry' | 'took' | 'stretch';
}

export interface Clause {
  kind: ClauseKind | null;
  at?: Clock;
  end?: Clock;
  helps: Help[];
  /** Every help in the order told, repeats too: "paci, paci, boob". */
  helpList: (Help | 'feed')[];
  feed: boolean;
  spans: Span[];
  count?: number;
  /** Minutes before now. */
  ago?: number;
  /** The helps go to these of the wakings told: from (negative counts from the end), how many. */
  part?: readonly [from: number, many: number];
  partFirst: boolean;
  /** Counted with a word ("one", "once") and not a figure. */
  countWord?: boolean;
  plural: boolean;
  cry: boolean;
  noCry: boolean;
  each: boolean;
  again: boolean;
  /** Said to be asleep again, whatever the clause's own kind. */
  returned: boolean;
  /** The strongest stop before it: 0 none, 1 comma, 2 dash, 3 sentence. */
  stop: number;
  sentence: number;
  morning: boolean;
  yesterday: boolean;
  sofar: boolean;
  /** "nap asleep 9:00": the time to come is when the nap began. */
  openFrom: boolean;
  bedtimeWord: boolean;
  only: boolean;
  more: boolean;
  place: boolean;
  /** The help was said before the time, so it holds for the times listed after. */
  helpFirst: boolean;
  /** A bare time that goes on a list: "11, 2 and 4". */
  listed: boolean;
  /** "then 6:45": the next thing that happened. */
  then: boolean;
  /** Put on the list by "and". */
  joined: boolean;
  /** "every hour": how often, not what happened. */
  often: boolean;
  /** "bedtime" and "lights out" are of the evening, never of a return to sleep. */
  bedtimeNoun: boolean;
  /** Settled again, so awake before: "resettled at 9:35". */
  resettled: boolean;
  /** "2:30 too": as the one before. */
  likewise: boolean;
  /** "finally". */
  atLast: boolean;
  /** Woke by crying, as the word has it. */
  loud: boolean;
  /** "out", "gone": asleep only beside a time or a length. */
  weak: boolean;
}

export interface Clauses {
  list: Clause[];
  question: boolean;
  /** Something was told in the same sentence, before the asking. */
  toldFirst: boolean;
  /** A clause told of a habit, a plan or someone else. */
  set: Set<'habit' | 'plan' | 'other' | 'every' | 'total' | 'sheet' | 'night' | 'nap' | 'skip' | 'lastNight' | 'today'>;
  tags: { s: Sense; sentence: number; dead: boolean }[];
  /** Times that were read and belonged to nothing. */
  looseTimes: Clock[];
}

const KINDS: Partial<Record<Sense, ClauseKind>> = {
  bed: 'bed', lay: 'lay', asleep: 'asleep', back: 'back', wake: 'wake', wakeNoun: 'wake', stir: 'stir', awake: 'awake', upq: 'upq', up: 'up', woken: 'woken', resettle: 'back',
  nap: 'nap', napNoun: 'nap', slept: 'slept', quiet: 'quiet', through: 'through', noWake: 'nothing', routine: 'routine', elsewhere: 'elsewhere', medicine: 'elsewhere',
  nappy: 'nappy', dream: 'dream', skip: 'skip', halfway: 'wake', toSleep: 'asleep',
};
const WAKEFUL = new Set<ClauseKind | null>(['wake', 'stir', 'awake', 'upq', 'up']);
const BEDTIME_WORDS = new Set(['bedtime', 'bed time', 'lights out', 'lights off', 'hora de dormir', 'hora de acostarse', 'hora de ir a la cama', 'luces apagadas']);
const WEAK_ASLEEP = new Set(['out', 'gone', 'cayo', 'crashed', 'sopa', 'seco', 'seca', 'off at', 'went out', 'was out', 'went off', 'sobo', 'palmo', 'fundido', 'to sleep']);
const FLIGHTS = new Set(['flight', 'flight home', 'vuelo', 'flew', 'plane', 'avion', 'jabs', 'shots', 'appointment']);
/** "All paci", "siempre teta". */
const EACH_BEFORE_HELP = new Set(['all', 'always', 'siempre', 'todas', 'todos', 'puro', 'pura']);
const FINALLY = new Set(['finally', 'por fin', 'fin', 'eventually', 'al final', 'finalmente', 'in the end']);
const NO_WAKES = /^(no|zero|0|not|sin|ningun|cero) /;
const FINE = new Set(['good', 'fine', 'great', 'golden', 'bien', 'perfecto', 'genial', 'tranquilo', 'tranquila']);
const LIKEWISE = new Set(['tambien', 'same again', 'ditto', 'lo mismo', 'lo mismo a las', 'igual a las', 'idem', 'rinse and repeat', 'repeat', 'mas de lo mismo', 'repetimos']);
const LOUD = /cr(y|ied)|scream|yell|shout|howl|shriek|llor|grit|chill|llanto/;
/** "Second 3:50": the next of what was told. */
const NTH = new Set(['first', 'second', 'third', 'fourth', 'last', 'primera', 'primero', 'segunda', 'segundo', 'tercera', 'tercero', 'ultima', 'ultimo']);
const DEADLY = new Set<Sense>(['habit', 'plan', 'other', 'if']);

function emptyClause(stop: number, sentence: number): Clause {
  return {
    kind: null, helps: [], helpList: [], feed: false, spans: [], plural: false, cry: false, noCry: false, each: false, again: false, returned: false,
    stop, sentence, morning: false, yesterday: false, sofar: false, openFrom: false, bedtimeWord: false, only: false, more: false, place: false, helpFirst: false, listed: false, then: false, joined: false, often: false, bedtimeNoun: false, resettled: false, loud: false, likewise: false, atLast: false, partFirst: false, weak: false,
  };
}

function isBlank(c: Clause): boolean {
  return c.kind === null && !c.at && c.helps.length === 0 && !c.feed && c.spans.length === 0 && c.count === undefined && !c.part && !c.cry && !c.noCry && !c.each && !c.again && !c.returned && !c.bedtimeWord && !c.often;
}

/** Words of the text's language that clauses need beside their senses. */
export interface ClauseWords {
  starters: ReadonlySet<string>;
  softStarters: ReadonlySet<string>;
  parts: ReadonlyMap<string, readonly [number, number]>;
}

class Gatherer extends AtomWalk {
  readonly found: Clauses = { list: [], question: false, toldFirst: false, set: new Set(), tags: [], looseTimes: [] };
  clause: Clause = emptyClause(3, 0);
  sentence = 0;
  /** The strongest stop since the last thing said. */
  stop = 3;
  /** Dead until the end of the clause, of the sentence, or not. */
  dead: 0 | 1 | 3 = 0;
  negated = false;
  tried = false;
  /** A day's sum is being told. */
  totalled = false;
  /** "didn't sleep until 9": the bound is when it began. */
  untilIsAt = false;
  /** The nap's next time is its end. */
  napEnds = false;
  /** "I typed 2:30": the time to come was a slip. */
  skipsTime = false;
  /** "Cut the last nap at 4:30": the nap to come ended then. */
  endsNap = false;
  /** "3, or maybe 3:30": the second is the same thing again. */
  alternative = false;
  joint: Sense | null = null;
  last: Atom | undefined;
  sentenceStart = 0;
  yesterday = false;

  readonly words: ClauseWords;
  constructor(atoms: Atom[], words: ClauseWords) {
    super(atoms);
    this.words = words;
  }

  push(): void {
    if (!isBlank(this.clause)) this.found.list.push(this.clause);
    this.clause = emptyClause(this.stop, this.sentence);
    this.clause.yesterday = this.yesterday;
  }

  /** Opens a new clause when the one at hand has already said something. */
  fresh(): Clause {
    if (isBlank(this.clause)) this.clause.stop = Math.max(this.clause.stop, this.stop);
    else this.push();
    return this.clause;
  }

  timeFollows(i: number): boolean {
    let j = this.next(i);
    while (this.sense(j) === 'at' || this.sense(j) === 'around' || this.sense(j) === 'by' || this.sense(j) === 'again' || this.sense(j) === 'lastNight') j = this.next(j);
    return this.atoms[j]?.k === 'time';
  }

  lengthFollows(i: number): boolean {
    let j = this.next(i);
    while (this.sense(j) === 'for' || this.sense(j) === 'around' || (this.atoms[j]?.k === 'count' && (this.atoms[j] as { n: number }).n === 1)) j = this.next(j);
    return this.atoms[j]?.k === 'dur';
  }

  kindFollows(i: number): boolean {
    const j = this.next(i);
    const s = this.sense(j);
    if (s === undefined) return false;
    const kind = KINDS[s];
    return kind !== undefined && !this.timeFollows(j);
  }
}

/** Where the sentence from `start` begins to ask (its end where it does not), and where it ends. */
function sentenceFlags(g: Gatherer, start: number): { question: boolean; from: number; end: number } {
  const seen: Asking = { start, soft: false, times: false, asks: false, modal: false, happened: false, before: 0, segment: start, told: false };
  let i = start;
  for (; i < g.atoms.length; i++) {
    const a = g.atoms[i]!;
    if (a.k === 'stop' && a.level === 3) break;
    heed(seen, a, i, g.words);
  }
  const stop = g.atoms[i];
  const mark = stop?.k === 'stop' && stop.w === '?';
  const { asks, modal, happened } = seen;
  const leads = seen.first === 'ask' && !(seen.soft && seen.times) && !(i - start <= 1 && !mark);
  // What was told before the asking was told all the same: "woke 5 times, is that normal?"
  if (seen.askedAt !== undefined && (mark || seen.inverted === true)) return { question: true, from: seen.askedAt, end: i };
  const question = leads || (mark && (asks || modal || !happened)) || (asks && modal && !happened);
  return { question, from: question ? start : i, end: i };
}

interface Asking {
  start: number;
  /** Opened by a word that asks only where no time is told. */
  soft: boolean;
  times: boolean;
  asks: boolean;
  modal: boolean;
  happened: boolean;
  first?: Sense;
  before: number;
  /** Where the part since the last pause began, and whether something was told before it. */
  segment: number;
  told: boolean;
  askedAt?: number;
  inverted?: boolean;
}

function heed(seen: Asking, a: Atom, i: number, words: ClauseWords): void {
  if (a.k === 'stop' || (a.k === 'sense' && a.s === 'but')) {
    if (seen.happened) seen.told = true;
    seen.segment = i + 1;
    return;
  }
  const head = i === seen.segment && (a.k === 'word' || a.k === 'sense') ? a.w.split(' ')[0]! : '';
  const soft = words.softStarters.has(head) && !(a.k === 'sense' && a.s === 'ask');
  const opens = soft || words.starters.has(head);
  if (a.k === 'time') seen.times = true;
  if (opens && (a.k !== 'sense' || a.s === 'ask' || a.s === 'filler' || a.s === 'modal')) {
    if (seen.first === undefined && seen.before === 0) [seen.first, seen.soft] = ['ask', soft];
    seen.asks = true;
    if (seen.askedAt === undefined && seen.segment > seen.start && (seen.told || !soft)) [seen.askedAt, seen.inverted] = [seen.told ? seen.segment : seen.start, true];
  }
  if (a.k === 'time' || a.k === 'dur' || a.k === 'count') seen.happened = true;
  if (a.k === 'word' || (a.k === 'sense' && a.s === 'filler')) seen.before++;
  if (a.k !== 'sense' || a.s === 'filler' || a.s === 'and' || a.s === 'then') return;
  seen.first ??= seen.before <= 2 ? a.s : 'filler';
  if (a.s === 'modal' || a.s === 'if') seen.modal = true;
  if (a.s !== 'ask') return;
  seen.asks = true;
  if (seen.told) seen.askedAt ??= seen.segment;
}

function onTime(g: Gatherer, i: number, atom: Extract<Atom, { k: 'time' }>): void {
  const c = g.clause;
  if (atom.t.said.startsWith('m') && g.atoms[g.next(i)]?.k === 'dur' && g.found.set.has('nap')) return;
  if (g.skipsTime) {
    g.skipsTime = false;
    return;
  }
  if (g.negated && g.tried && c.kind === null && (isBlank(c) || c.again)) {
    g.negated = false;
    return;
  }
  if (g.alternative && c.at) {
    g.alternative = false;
    return;
  }
  if (g.napEnds && c.kind === 'nap' && !atom.end) {
    g.napEnds = false;
    c.end = atom.t;
    return;
  }
  if (c.count !== undefined && !c.countWord && WAKEFUL.has(c.kind) && (g.joint === 'between' || g.joint === 'from' || g.joint === 'before')) return;
  if (c.often && c.helpList.length === 0 && (g.joint === 'after' || g.joint === 'since' || g.joint === 'from')) return;
  if (g.joint === 'til' && g.untilIsAt) {
    g.untilIsAt = false;
    if (!c.at) {
      c.at = atom.t;
      return;
    }
  }
  if (g.joint === 'til') {
    if (wasFine(g, i)) c.returned = true;
    if (untilTime(g, atom.t)) return;
  }
  if (g.joint === 'to' && !c.at && (c.kind === 'through' || c.kind === 'slept' || c.kind === 'back' || c.kind === 'asleep') && untilTime(g, atom.t)) return;
  if (g.joint === 'to' && c.at && !c.end && c.kind !== null && g.stop < 1) {
    c.end = atom.t;
    return;
  }
  let target = c;
  if (c.at && c.openFrom) {
    c.openFrom = false;
    c.at = atom.t;
    return;
  }
  const parted = g.stop >= 1;
  if (c.kind === 'skip' && !c.at && g.stop < 1) {
    c.at = atom.t;
    return;
  }
  const counted = c.count !== undefined && c.count > 1 && c.helpList.length > 0 && c.kind !== 'nap';
  if (counted && !c.at && !parted && g.joint !== 'and' && g.joint !== 'then') {
    const { helps, helpList, feed } = c;
    Object.assign(c, { helps: [], helpList: [], feed: false });
    target = g.fresh();
    Object.assign(target, { helps, helpList, feed });
  } else if (c.at || c.kind === 'through' || c.kind === 'skip' || (c.kind === 'nothing' && g.joint !== 'after') || (c.kind === 'slept' && g.stop >= 1)) target = g.fresh();
  else if (!isBlank(c) && parted && (g.kindFollows(i) || g.stop >= 3 || c.kind === 'routine' || (atom.end && c.kind === null && c.helpList.length > 0))) target = g.fresh();
  else if (c.count !== undefined && c.countWord !== true && (parted || ((g.joint === 'and' || g.joint === 'then') && c.count > 1 && c.kind !== 'nap'))) target = g.fresh();
  else if (c.kind === 'back' && parted) target = g.fresh();
  const listing = target !== c && (g.joint === 'and' || g.joint === 'or' || g.joint === null || g.joint === 'again') && !g.kindFollows(i);
  if (listing) target.listed = true;
  if (listing && g.joint === 'and') target.joined = true;
  if (target.helps.length > 0 || target.feed) target.helpFirst = true;
  if (g.joint === 'then') target.then = true;
  target.at = atom.t;
  if (atom.end) target.end = atom.end;
  if (g.joint === 'again') target.again = true;
}

/** "Then good til 5": asleep until then. */
function wasFine(g: Gatherer, i: number): boolean {
  let j = i - 1;
  while (j > 0 && g.sense(j) !== 'til') j--;
  const a = g.atoms[j - 1];
  return a?.k === 'sense' && FINE.has(a.w);
}

/** "til 3": the end of a waking, of a nap, or of sleep. */
function untilTime(g: Gatherer, t: Clock): boolean {
  const c = g.clause;
  const sleeping = c.returned || c.kind === 'back' || c.kind === 'asleep' || c.kind === 'slept' || c.kind === 'through' || c.kind === 'nothing' || c.kind === 'quiet' || c.kind === 'bed' || c.kind === 'lay' || c.kind === 'end' || (c.kind === null && c.helpList.at(-1) === 'cosleep');
  if (c.kind === 'nap') {
    c.end = t;
    return true;
  }
  if (c.kind === null && c.at && !c.end && !c.feed && c.helps.length === 0 && !c.cry) {
    c.end = t;
    return true;
  }
  if (!sleeping && (WAKEFUL.has(c.kind) || c.cry || ((c.feed || c.helps.length > 0) && c.at !== undefined))) {
    if (c.end || (c.cry && !c.at && c.kind === null)) {
      const next = g.fresh();
      next.kind = c.helpList.at(-1) === 'cosleep' || next.stop >= 1 ? 'end' : 'quiet';
      next.at = t;
      return true;
    }
    c.end = t;
    return true;
  }
  const next = g.fresh();
  next.kind = 'end';
  next.at = t;
  return true;
}

/** A time at which a child is put to bed rather than woken. */
function bedtimeFace(t: Clock): boolean {
  if (t.fixed) return t.m >= 1080 && t.m < 1350;
  return t.m >= 345 && t.m < 630;
}

/** Whether a kind belongs to the kindless clause at hand, or opens its own. */
function fills(g: Gatherer, i: number, kind: ClauseKind, timeNext: boolean): boolean {
  const c = g.clause;
  const bareTime = c.at !== undefined && c.helps.length === 0 && !c.feed && c.spans.length === 0;
  const waking = kind === 'wake' || kind === 'awake' || kind === 'up' || kind === 'upq' || kind === 'stir';
  if (waking && c.bedtimeWord && g.stop >= 1) return false;
  if (kind === 'through') return c.spans.length === 0 && c.helps.length === 0 && !c.feed && !c.cry && c.count === undefined;
  if (c.end && g.stop >= 1) return false;
  if (c.at && c.place && g.stop >= 1 && kind !== 'bed') {
    c.kind = 'bed';
    return false;
  }
  if (g.stop >= 2 && (c.helps.length > 0 || c.feed)) return kind === 'asleep' || kind === 'bed';
  if (bareTime && g.stop === 0) return !(timeNext && (c.listed || g.joint === 'and' || g.joint === 'then' || g.sense(g.next(i)) === 'at'));
  if (c.at) return !timeNext && kind !== 'back' && (g.stop === 0 || (g.stop === 2 && waking && bareTime) || (g.stop === 1 && (waking || (kind === 'asleep' && bareTime))));
  if (kind === 'back' && (c.feed || c.helps.length > 0) && g.stop >= 1) return timeNext;
  if (kind === 'back' && c.count !== undefined) return false;
  if (c.count !== undefined && g.stop >= 1) return waking && !timeNext;
  return true;
}

/** Kinds said inside a nap or a lying-down, or that only name a place: they join the clause at hand. */
function joins(g: Gatherer, i: number, kind: ClauseKind, timeNext: boolean): boolean {
  const c = g.clause;
  if (kind === 'asleep' && c.kind === 'nap' && g.stop < 3) {
    c.openFrom = timeNext && c.at !== undefined;
    return true;
  }
  if (kind === 'slept' && c.kind === 'nap') return true;
  if (kind === 'nap' && (WAKEFUL.has(c.kind) || c.kind === 'woken') && !c.at && g.stop < 2 && c.helps.length === 0 && !c.feed) {
    c.kind = 'nap';
    g.napEnds = true;
    return true;
  }
  if (kind === 'bed' && c.kind === 'nap' && !c.at && g.stop < 3) return true;
  if (kind === 'awake' && c.kind === 'bed' && !c.at && g.stop === 0) return true;
  if ((kind === 'awake' || kind === 'nothing') && (c.kind === 'bed' || (kind === 'nothing' && c.at && g.sense(g.next(i)) !== 'til')) && g.stop === (kind === 'nothing' ? g.stop : 0) && !timeNext) return true;
  if ((kind === 'bed' || kind === 'lay') && !timeNext && !isBlank(c) && (c.kind !== null) && g.stop < 3) {
    if (c.kind === 'wake' || c.kind === 'upq' || c.kind === 'awake' || c.kind === 'stir') c.returned = true;
    return true;
  }
  if (kind === 'nap' && (c.kind === 'bed' || c.kind === 'lay') && g.stop < 1) {
    c.kind = 'nap';
    return true;
  }
  if (kind === 'nap' && c.count !== undefined && c.kind === null) {
    c.kind = 'nap';
    c.plural = true;
    return true;
  }
  return false;
}

function onKind(g: Gatherer, i: number, s: Sense, kind: ClauseKind): void {
  let c = g.clause;
  const timeNext = g.timeFollows(i);
  if (kind === 'dream' && c.at && c.kind === null && !timeNext && g.stop === 2 && (c.feed || c.helps.length > 0)) {
    c.kind = 'dream';
    return;
  }
  if ((s === 'medicine' || s === 'nappy') && g.stop < 3 && (s === 'nappy' ? !isBlank(c) && !timeNext : c.at)) return;
  if ((g.negated && (kind === 'asleep' || kind === 'nap' || kind === 'slept' || kind === 'bed' || kind === 'back')) || kind === 'skip') {
    const til = g.sense(g.next(i));
    if (til === 'til') {
      g.fresh().kind = kind === 'nap' || kind === 'skip' ? 'nap' : kind === 'back' ? 'back' : 'asleep';
      g.untilIsAt = true;
      g.negated = false;
      return;
    }
  }
  if (g.negated && (kind === 'asleep' || kind === 'nap' || kind === 'back' || kind === 'slept' || kind === 'bed' || kind === 'lay')) {
    if (g.tried && (kind === 'bed' || kind === 'lay' || kind === 'nap')) g.dead = 1;
    else if (kind === 'nap' && timeNext) g.fresh().kind = 'skip';
    return;
  }
  if (joins(g, i, kind, timeNext)) return;
  const noun = kind === 'through' && NO_WAKES.test((g.atoms[i] as { w: string }).w);
  if (kind === 'through' && !noun && !isBlank(c) && g.stop < 1 && (c.count !== undefined || WAKEFUL.has(c.kind) || c.helps.length > 0 || c.feed || c.cry)) return;
  if ((kind === 'routine' || kind === 'elsewhere') && (c.helps.length > 0 || c.feed || c.kind !== null) && !timeNext) return;
  const nextNap = kind === 'nap' && c.spans.length > 0 && (g.lengthFollows(i) || g.sense(i + 1) === 'label' || g.atoms[i + 1]?.k === 'void');
  if (kind === c.kind && !c.at && g.stop < 2 && c.count === undefined && !nextNap) return;
  if (kind === 'asleep' && c.kind === null && c.at && !timeNext && g.stop < 3 && (c.cry || c.feed || c.helps.length > 0) && !bedtimeFace(c.at)) {
    c.returned = true;
    return;
  }
  if ((kind === 'asleep' || kind === 'slept') && c.kind === null && c.at && (c.feed || c.helps.length > 0) && g.stop < 3 && g.sense(g.next(i)) === 'til') {
    c.returned = true;
    return;
  }
  const mayFill = c.kind === null && g.stop < 3 && fills(g, i, kind, timeNext);
  const wakeThenWhy = WAKEFUL.has(c.kind) && (kind === 'wake' || kind === 'stir' || kind === 'awake') && !timeNext && g.stop < 3;
  if (wakeThenWhy) return;
  if (kind === 'up' && (c.kind === 'upq' || c.kind === 'wake' || c.kind === 'awake' || c.kind === 'end' || c.kind === 'woken') && c.at && !c.end && !timeNext && g.stop < 3) {
    c.kind = c.kind === 'woken' ? 'woken' : 'up';
    return;
  }
  if (kind === 'back' && WAKEFUL.has(c.kind) && !timeNext && c.spans.length > 0 && g.stop < 3) {
    c.returned = true;
    return;
  }
  if (!mayFill || (kind === 'nothing' && !isBlank(c))) c = g.fresh();
  c.kind = kind;
  const word = g.atoms[i];
  if (word?.k === 'sense') {
    if (kind === 'bed' && BEDTIME_WORDS.has(word.w)) c.bedtimeNoun = true;
    if (kind === 'wake' && LOUD.test(word.w)) c.loud = true;
    if (kind === 'asleep' && WEAK_ASLEEP.has(word.w)) c.weak = true;
  }
  if (s === 'wakeNoun' || s === 'napNoun') c.plural = true;
  if (kind === 'nap' && g.endsNap) [g.napEnds, g.endsNap] = [true, false];
  if (s === 'resettle') c.resettled = true;
}

/** Spanish "solo" is "by himself" or "only". */
const ADVERBS = new Set(['solo', 'sola']);
function alone(g: Gatherer, i: number): boolean {
  if (g.joint === 'asleep' || g.joint === 'back' || g.joint === 'slept' || g.joint === 'nap') return true;
  const next = g.atoms[i + 1];
  if (next === undefined || next.k === 'stop' || next.k === 'time' || next.k === 'dur') return true;
  return next.k === 'sense' && (next.s === 'at' || next.s === 'around' || next.s === 'then' || next.s === 'and' || next.s === 'in' || next.s === 'place' || next.s === 'til');
}

const isHelpSense = (s: Sense | undefined): boolean => s !== undefined && (s.startsWith('h.') || s === 'feed');

function onHelp(g: Gatherer, i: number, s: Sense): void {
  if (g.negated) return;
  if (s === 'h.self' && ADVERBS.has((g.atoms[i] as { w: string }).w) && !alone(g, i)) return;
  let after = g.next(i);
  if (g.atoms[after]?.k === 'stop' && (g.atoms[after] as { w: string }).w === ',') after = g.next(after);
  if (g.sense(after) === 'fail' || (g.sense(after) === 'neg' && g.sense(g.next(after)) === undefined && g.atoms[g.next(after)]?.k !== 'time')) return;
  const c = g.clause;
  const bareTime = c.at !== undefined && c.kind === null && c.helpList.length === 0 && c.spans.length === 0 && g.stop === 0;
  const ownTime = !bareTime && g.timeFollows(i) && (c.at !== undefined || (c.kind !== null && g.stop >= 1 && c.kind !== 'wake'));
  const listOfHelps = g.stop >= 2 && c.at !== undefined && isHelpSense(g.sense(after)) && !/^\d/.test((g.atoms[after] as { w: string }).w);
  const afterSpan = c.end !== undefined && g.stop >= 1 && (c.kind === 'slept' || c.kind === 'asleep' || c.kind === 'through');
  const nextPart = c.part !== undefined && !c.partFirst && c.helpList.length > 0;
  const target = nextPart || (c.often && g.stop >= 1) || ownTime || listOfHelps || afterSpan ? g.fresh() : (c.kind === 'routine' || c.kind === 'elsewhere' || c.kind === 'dream' || c.kind === 'skip' || c.kind === 'through') && g.stop >= 1 ? g.fresh() : c;
  if (s === 'feed' || s === 'feedNoun') {
    target.feed = true;
    target.helpList.push('feed');
  } else {
    const help = s.slice(2) as Help;
    target.helpList.push(help);
    if (!target.helps.includes(help)) target.helps.push(help);
  }
  if (s === 'feedNoun') target.plural = true;
}

/** "Woke an hour later". */
function isLater(a: Atom | undefined): boolean {
  return a?.k === 'sense' && (a.w === 'later' || a.w === 'despues' || a.w === 'mas tarde');
}

/** Helps that take their own time before a nap: their minutes are not the nap's. */
const SETTLING = new Set<Sense>(['h.rocked', 'h.patted', 'h.presence']);

function onSpan(g: Gatherer, i: number, atom: Extract<Atom, { k: 'dur' }>): void {
  const { min } = atom;
  const secs = atom.secs === true;
  const j = g.next(i);
  const next = g.sense(j);
  if (next === 'ago' || g.sense(i - 1) === 'ago') {
    if (!g.clause.at) g.clause.ago = min;
    return;
  }
  if (g.joint === 'every') {
    g.found.set.add('every');
    (g.clause.at && g.stop >= 1 ? g.fresh() : g.clause).often = true;
    return;
  }
  if (g.negated && g.tried) return;
  if (g.joint === 'total' || next === 'total' || (g.totalled && g.stop < 1)) {
    g.found.set.add('total');
    return;
  }
  const c = g.clause;
  const helped = next === 'in' ? isHelpSense(g.sense(g.next(j))) : isHelpSense(next);
  const cry = next === 'cry' || (g.joint === 'cry' && next !== 'back' && !(helped && g.stop >= 1));
  if ((secs && min < 1) || min === 0 || min <= 1) {
    if (cry) c.noCry = true;
    return;
  }
  const loud = (c.cry || c.loud) && c.at !== undefined && g.joint === 'for';
  const stretch = next === 'stretch' || ((c.kind === 'slept' || c.kind === 'through') && min >= 120 && next !== 'nap' && g.joint !== 'nap');
  const since = WAKEFUL.has(c.kind) && !c.cry && (next === 'after' || isLater(g.atoms[j]) || ((g.joint === 'after' || g.sense(i - 1) === 'at') && c.spans.length === 0));
  const role: Span['role'] = stretch ? 'stretch' : cry || loud ? 'cry' : since || g.joint === 'took' || g.joint === 'in' || (g.joint === 'after' && !(c.kind === 'nap' && (c.end || g.napEnds))) || next === 'took' || (c.kind === 'nap' && g.joint !== null && SETTLING.has(g.joint)) ? 'took' : 'plain';
  const ahead = g.sense(j);
  const ownKind = c.at !== undefined && g.stop >= 1 && !c.plural && (ahead === 'wake' || ahead === 'stir' || ahead === 'awake') && c.kind !== 'nap';
  const another = ownKind || c.kind === 'nap' && !c.plural && role === 'plain' && g.stop >= 1 && c.spans.some((x) => x.role === 'plain');
  // "5 min at 10, 5 min at 2"
  const paired = c.at !== undefined && c.spans.length > 0 && g.stop >= 1 && c.kind !== 'nap' && g.timeFollows(i);
  const before = c.spans.at(-1)?.role;
  const anotherNap = c.kind === 'nap' && c.at !== undefined && !c.plural && (g.stop >= 1 || g.joint === 'again' || g.joint === 'and') && g.timeFollows(i);
  const target = another || paired || anotherNap ? g.fresh() : c;
  if (anotherNap) target.kind = 'nap';
  if (paired && before === 'cry') {
    target.cry = true;
    target.spans.push({ min: Math.round(min), role: 'cry' });
    return;
  }
  target.spans.push({ min: Math.round(min), role, ...(since ? { since } : {}), ...(atom.parts ? { parts: atom.parts } : {}), ...(g.stop === 0 && c.spans.length === 0 ? { tight: true } : {}) });
}

function onCount(g: Gatherer, i: number, atom: Extract<Atom, { k: 'count' }>): void {
  let j = g.next(i);
  if (g.sense(j) === 'times' || g.sense(j) === 'night' || g.sense(j) === 'more') j = g.next(j);
  const s = g.sense(j);
  const noun = s === 'wakeNoun' || s === 'napNoun' || s === 'feedNoun' || s === 'wake' || s === 'nap' || s === 'feed' || (s?.startsWith('h.') ?? false) || s === 'times';
  const stays = g.stop === 0 && g.clause.count === undefined && !g.clause.at && (WAKEFUL.has(g.clause.kind) || g.clause.feed || g.clause.helps.length > 0) && s !== 'napNoun' && s !== 'wakeNoun';
  if ((g.joint === 'from' || g.joint === 'to') && (s === 'napNoun' || s === 'nap')) {
    g.dead = 1;
    return;
  }
  const c = stays ? g.clause : noun || g.clause.at || g.clause.count !== undefined || (g.stop >= 2 && g.clause.kind !== null && g.clause.kind !== 'wake') ? g.fresh() : g.clause;
  c.count = atom.n;
  if (atom.word) c.countWord = true;
}

/** "First two nursed, last one paci": which of the wakings told the helps go to. */
function partOf(g: Gatherer, w: string): void {
  const from = g.clause;
  if (from.at && from.listed && from.helpList.length > 0) {
    const { helps, helpList, feed } = from;
    Object.assign(from, { helps: [], helpList: [], feed: false });
    Object.assign(g.fresh(), { helps, helpList, feed, part: g.words.parts.get(w) });
    return;
  }
  const c = from.part !== undefined || (g.stop >= 1 && !isBlank(g.clause)) || g.clause.at ? g.fresh() : g.clause;
  c.part = g.words.parts.get(w);
  c.partFirst = c.helpList.length === 0;
}

function onSense(g: Gatherer, i: number, s: Sense, w: string): void {
  const c = g.clause;
  if (s.startsWith('t.')) {
    g.found.tags.push({ s, sentence: g.sentence, dead: g.dead > 1 || g.negated });
    if (FLIGHTS.has(w)) {
      onKind(g, i, 'elsewhere', 'elsewhere');
      g.stop = 0;
    }
    return;
  }
  if (s.startsWith('h.') || s === 'feed' || s === 'feedNoun') {
    onHelp(g, i, s);
    return;
  }
  if (s === 'elsewhere' && w === 'of them' && c.kind === null) {
    g.clause = emptyClause(g.stop, g.sentence);
    return;
  }
  const kind = KINDS[s];
  if (kind === 'slept' && w === 'did') {
    const after = g.atoms[g.next(i)];
    if (!(after?.k === 'dur' || (after?.k === 'time' && after.end))) return;
  }
  if (kind) {
    onKind(g, i, s, kind);
    return;
  }
  switch (s) {
    case 'cry': if (!g.negated) (c.at && g.stop >= 1 && g.timeFollows(i) ? g.fresh() : c).cry = true; break;
    case 'noCry': c.noCry = true; break;
    case 'ended': if (c.kind === 'nap') g.napEnds = true; else g.endsNap = true; break;
    case 'each': c.each = true; break;
    case 'again': c.again = true; if (LIKEWISE.has(w)) c.likewise = true; break;
    case 'morning': c.morning = true; break;
    case 'sofar': c.sofar = true; break;
    case 'bedtimeWord': c.bedtimeWord = true; break;
    case 'fail': if ((c.kind === 'nap' && !c.end) || (c.kind === null && c.at && c.helpList.length === 0 && g.stop < 1)) c.kind = 'skip'; break;
    case 'misTold': g.skipsTime = true; break;
    case 'part': if (!g.timeFollows(i)) partOf(g, w); break;
    case 'place': (c.at && g.stop >= 1 && g.timeFollows(i) ? g.fresh() : c).place = true; break;
    case 'only': g.fresh(); g.clause.only = true; g.clause.count = 1; g.clause.countWord = true; break;
    case 'yesterday': g.yesterday = true; g.clause.yesterday = true; break;
    case 'every': if (w !== 'every' && w !== 'cada') { g.found.set.add('every'); (c.at ? g.fresh() : c).often = true; } break;
    case 'total': g.found.set.add('total'); g.totalled = true; break;
    case 'more': c.more = true; break;
    case 'stretch': for (const span of c.spans) if (span.min >= 60) span.role = 'stretch'; break;
    case 'times': if (c.count === undefined) c.plural = true; break;
    default: break;
  }
}

/** News that can be of the days to come. */
const PLANNED = new Set<Sense>(['t.vaccine', 't.travel', 't.visitors']);
const HUSHED = new Set<Sense>(['filler', 'around', 'more', 'at', 'or']);

/** "…, finally 9:50": how it ended, not one more thing. */
function withFinally(g: Gatherer): Clause {
  const c = g.stop >= 1 && !isBlank(g.clause) ? g.fresh() : g.clause;
  c.atLast = true;
  return c;
}

/** What a sense turns off, and for how long. */
function scope(g: Gatherer, s: Sense): void {
  if (s === 'but' || s === 'today' || s === 'lastNight') {
    g.dead = 0;
    g.negated = false;
    if (s === 'lastNight' && g.clause.kind === 'bed') g.clause.bedtimeNoun = true;
    if (s !== 'but') g.found.set.add(s);
  }
  const told = g.found.list.length === 0 ? g.clause : g.found.list.length === 1 && isBlank(g.clause) ? g.found.list[0] : undefined;
  if (s === 'lastNight' && told?.at && WAKEFUL.has(told.kind) && g.stop >= 1) told.morning = true;
  if (s === 'sheet') g.found.set.add('sheet');
  if (s === 'nap' || s === 'napNoun') g.found.set.add('nap');
  if (s === 'skip') g.found.set.add('skip');
  if (s === 'night') g.found.set.add('night');
  if (DEADLY.has(s)) {
    g.found.set.add(s === 'if' ? 'plan' : (s as 'habit'));
    if (s === 'plan') for (const tag of g.found.tags) if (tag.sentence === g.sentence && PLANNED.has(tag.s)) tag.dead = true;
    if (s === 'habit' && !isBlank(g.clause) && g.stop < 1) g.clause = emptyClause(g.stop, g.sentence);
    else g.push();
    g.dead = s === 'other' ? 1 : 3;
  }
}

function note(g: Gatherer, flags: { question: boolean; from: number }, start: number): void {
  if (flags.question) g.found.question = true;
  if (flags.question && flags.from > start) g.found.toldFirst = true;
}

/** A word with a sense: what it says, and what it leaves behind for the atoms after it. */
function onSenseAtom(g: Gatherer, i: number, atom: Extract<Atom, { k: 'sense' }>): void {
  if (atom.s === 'neg' || atom.s === 'tried' || atom.s === 'instead') {
    g.negated = true;
    g.tried = atom.s === 'tried';
  }
  else if (atom.s === 'then') g.negated = false;
  if (g.stop >= 1 && NTH.has(atom.w) && g.lengthFollows(i) && g.clause.kind === 'nap') {
    g.fresh().kind = 'nap';
    g.stop = 0;
  }
  if (g.stop >= 1 && NTH.has(atom.w) && g.timeFollows(i) && g.found.list.some((c) => WAKEFUL.has(c.kind))) g.fresh().kind = 'wake';
  if (FINALLY.has(atom.w) && g.timeFollows(i)) g.clause = withFinally(g);
  onSense(g, i, atom.s, atom.w);
  if (atom.s === 'or') g.alternative = true;
  else if (!HUSHED.has(atom.s)) g.alternative = false;
  if (KINDS[atom.s] !== undefined && g.negated && !g.untilIsAt) g.negated = false;
  if (!HUSHED.has(atom.s)) {
    if (!(g.joint === 'cry' && (atom.s === 'for' || atom.s === 'in'))) g.joint = atom.s;
    if (atom.s !== 'and' && atom.s !== 'then' && atom.s !== 'plus' && !(atom.s === 'ended' && g.clause.kind !== 'nap') && !atom.s.startsWith('t.')) g.stop = 0;
    if (atom.s === 'then') g.stop = Math.max(g.stop, 1);
    if (atom.s === 'but') g.stop = Math.max(g.stop, 2);
    if (g.negated && atom.s !== 'neg' && atom.s !== 'tried' && !(g.tried && atom.s === 'since') && KINDS[atom.s] === undefined && !atom.s.startsWith('h.') && atom.s !== 'feed' && atom.s !== 'and' && atom.s !== 'or' && atom.s !== 'place') g.negated = false;
  }
}

export function gather(atoms: Atom[], words: ClauseWords): Clauses {
  const g = new Gatherer(atoms, words);
  let flags = sentenceFlags(g, 0);
  note(g, flags, 0);
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i]!;
    if (atom.k === 'stop') {
      g.stop = Math.max(g.stop, atom.level);
      if (atom.w !== ':') g.totalled = false;
      if (g.dead === 1) g.dead = 0;
      g.endsNap = false;
      g.negated = false;
      if (atom.w === '+') g.joint = 'and';
      else if (atom.level >= 2 || g.joint !== 'cry') g.joint = null;
      if (atom.level === 3) {
        g.push();
        g.dead = 0;
        g.sentence++;
        g.clause.sentence = g.sentence;
        flags = sentenceFlags(g, i + 1);
        note(g, flags, i + 1);
      }
      continue;
    }
    if (atom.k === 'sense' && EACH_BEFORE_HELP.has(atom.w) && isHelpSense(g.sense(i + 1))) {
      g.clause.each = true;
      continue;
    }
    if (atom.k === 'sense') scope(g, atom.s);
    if ((flags.question && i >= flags.from) || g.dead !== 0) {
      if (atom.k === 'sense' && atom.s.startsWith('t.')) g.found.tags.push({ s: atom.s, sentence: g.sentence, dead: flags.question && i >= flags.from || g.dead !== 1 });
      continue;
    }
    if (atom.k === 'ord') {
      if (g.clause.kind === 'nap' && g.clause.spans.length > 0) g.fresh().kind = 'nap';
      else if (g.sense(g.next(i)) === 'label') g.dead = 3;
      continue;
    }
    if (atom.k === 'time') {
      onTime(g, i, atom);
      g.stop = 0;
      g.joint = null;
    } else if (atom.k === 'dur') {
      onSpan(g, i, atom);
      g.stop = 0;
    } else if (atom.k === 'count') {
      onCount(g, i, atom);
      g.stop = 0;
    } else if (atom.k === 'sense') {
      onSenseAtom(g, i, atom);
    }
  }
  g.push();
  return g.found;
}

/**
 * The third stage: numbers become clock times, lengths, counts, or nothing (an age, a fever, ounces),
 * by their shape and the words beside them. What a bare "7" is stays open for the clause stage.
 */
import { type Atom, type Clock, clockOf, withPart } from './atoms.ts';
import type { ClockIdioms, DayPart, Unit } from './lexicon/clock.ts';
import { PhraseTree } from './phraseTree.ts';
import type { Token } from './tokens.ts';

export interface ClockReader {
  idioms: ClockIdioms;
  numbers: Map<string, number>;
  units: Map<string, Unit>;
  spans: PhraseTree<number>;
  dozens: PhraseTree<number>;
  tails: PhraseTree<number>;
  moments: PhraseTree<number>;
  parts: PhraseTree<DayPart>;
  halfBefore: Set<string>;
  past: Set<string>;
  to: Set<string>;
  quarter: Set<string>;
  half: Set<string>;
  plus: Set<string>;
  minus: Set<string>;
  timeBefore: Set<string>;
  timesAfter: Set<string>;
  /** In an English text, for a time said in Spanish. */
  spanish?: ClockReader;
  /** Every word that a spoken time, length or count begins with. */
  opens: Set<string>;
}

function treeOf<V>(record: Record<string, V>): PhraseTree<V> {
  const tree = new PhraseTree<V>();
  for (const [phrase, value] of Object.entries(record)) tree.add(phrase, value);
  return tree;
}

export function clockReader(idioms: ClockIdioms): ClockReader {
  return {
    idioms,
    numbers: new Map(Object.entries(idioms.numbers)),
    units: new Map(Object.entries(idioms.units)),
    spans: treeOf(idioms.spans),
    dozens: treeOf(idioms.dozens),
    tails: treeOf(idioms.spanTails),
    moments: treeOf(idioms.moments),
    parts: treeOf(idioms.dayParts),
    halfBefore: new Set(idioms.halfBefore),
    past: new Set(idioms.past),
    to: new Set(idioms.to),
    quarter: new Set(idioms.quarter),
    half: new Set(idioms.half),
    plus: new Set(idioms.afterHourPlus),
    minus: new Set(idioms.afterHourMinus),
    timeBefore: new Set(idioms.timeBefore),
    timesAfter: new Set(idioms.timesAfter),
    opens: new Set([
      'x', 'una', ...idioms.quarter, ...idioms.half, ...Object.keys(idioms.numbers), ...Object.keys(idioms.units), ...Object.keys(idioms.countWords),
      ...[...Object.keys(idioms.spans), ...Object.keys(idioms.dozens), ...Object.keys(idioms.moments)].map((phrase) => phrase.split(' ')[0]!),
    ]),
  };
}

/** Longer than any stretch of sleep or crying: a number of something else. */
const MINUTES_SAID_MAX = 960;
/** "3a noche" counts nights and is no three in the morning. */
const NUMBERED = new Set(['noche', 'siesta', 'semana', 'toma', 'vez', 'vacuna', 'dosis']);
const ORDINAL_TAILS = new Set(['st', 'nd', 'rd', 'th', 'er', 'ro', 'do', 'ra', 'da', 'ta', 'to', 'a', 'o', 'º']);
const STRETCH = new Set(['stretch', 'block', 'chunk', 'total', 'slept', 'tramo', 'durmio', 'record']);
const OF_MORNING = /^(morning|manana)$/;
const ANOTHER = new Set(['another', 'extra', 'otra']);
/** What stands between a number and its unit and changes neither. */
const RATED = new Set(['whole', 'full', 'solid', 'long', 'straight', 'good', 'more', 'entire', 'extra', 'glorious', 'blissful', 'horrible', 'awful', 'precious', 'lovely', 'unbroken', 'largos', 'largas', 'buenos', 'buenas', 'seguidas', 'seguidos', 'eternos', 'eternas', 'gloriosas', 'santas', 'benditas', 'mas']);
const SPOKEN_MINUTES = new Set([5, 10, 20, 25]);

type Found = { atoms: Atom[]; end: number } | undefined;
type Num = Extract<Token, { k: 'num' }>;

class ClockScan {
  readonly tokens: Token[];
  readonly r: ClockReader;
  /** "21h": this text writes its hours so. */
  readonly hoursByH: boolean;
  /** The time told last, for "asleep quarter past". */
  told: Clock | undefined;
  /** "1 30": some minutes surely stand apart from their hour, so "9 10" is one time too. */
  readonly spaces: boolean;
  /** Where the time ended whose minutes stood apart: its digits are no list's. */
  spacedUntil = 0;
  readonly wordAt = (i: number): string | undefined => {
    const t = this.tokens[i];
    return t?.k === 'word' ? t.w : undefined;
  };
  constructor(list: Token[], reader: ClockReader) {
    this.tokens = list;
    this.hoursByH = list.some((t) => t.k === 'num' && t.shape === 'h' && t.v >= 13 && t.v <= 24);
    this.r = reader;
    this.spaces = list.some((t, i) => t.k === 'num' && t.shape === 'int' && t.digits.length === 2 && (t.v >= SPACED_FROM || t.digits.startsWith('0')) && isHourBefore(list[i - 1]));
  }

  num(i: number): Num | undefined {
    const t = this.tokens[i];
    return t?.k === 'num' ? t : undefined;
  }

  glued(i: number): boolean {
    const t = this.tokens[i];
    return t?.k === 'word' && t.glued === true;
  }

  /** A number in digits or as a word, with where it ends. */
  small(i: number): { v: number; end: number; word: boolean } | undefined {
    const n = this.num(i);
    if (n) return n.shape === 'int' ? { v: n.v, end: i + 1, word: false } : undefined;
    const w = this.wordAt(i);
    if (w === undefined) return undefined;
    const v = this.r.numbers.get(w);
    return v === undefined ? undefined : { v, end: i + 1, word: true };
  }

  /** The hour of a spoken time: "7", "seven", and not "7:30". */
  hour(i: number): { v: number; end: number } | undefined {
    const n = this.small(i);
    if (!n || n.v < 1 || n.v > 12) return undefined;
    return this.unitAt(n.end) ? undefined : n;
  }

  unitAt(i: number): Unit | undefined {
    const w = this.wordAt(i);
    return w === undefined ? undefined : this.r.units.get(w);
  }

  time(t: Clock | undefined, end: number, loose = false): Found {
    if (!t) return undefined;
    let at = end;
    if (this.wordAt(at) === 'ish' || (this.stop(at, '-') && this.wordAt(at + 1) === 'ish')) at += this.stop(at, '-') ? 2 : 1;
    const o = this.wordAt(at);
    if (o !== undefined && this.r.idioms.oclock.includes(o)) at++;
    else if (o !== undefined && this.r.idioms.oclock.includes(`${o} ${this.wordAt(at + 1) ?? ''}`)) at += 2;
    const w = this.wordAt(at);
    if (w !== undefined && this.glued(at) && (w === 'a' || w === 'p')) return { atoms: [{ k: 'time', t: withPart(t, w === 'a' ? 'am' : 'pm') }], end: this.past(at + 1) };
    if ((w === 'p' && t.said.length <= 2) || w === 'am' || w === 'pm') return { atoms: [{ k: 'time', t: withPart(t, w === 'am' ? 'am' : 'pm') }], end: this.past(at + 1) };
    const part = this.r.parts.match(this.wordAt, at);
    // "Til 12 this morning" is noon as likely as midnight.
    if (part && t.m % 720 < 60 && !t.fixed && OF_MORNING.test(this.wordAt(part.end - 1) ?? '')) return { atoms: [{ k: 'time', t }], end: part.end };
    if (part && !(part.value === 'am' && t.fixed && t.m >= 720)) return { atoms: [{ k: 'time', t: withPart(t, part.value) }], end: part.end };
    return { atoms: [loose ? { k: 'time', t, loose } : { k: 'time', t }], end: at };
  }

  past(at: number): number {
    return this.wordAt(at) === 'ish' ? at + 1 : at;
  }

  /** Whether a length may begin here with its unit alone: at the head of a part, or after "another". */
  opens(i: number): boolean {
    const before = this.tokens[i - 1];
    return before === undefined || (before.k === 'stop' ? before.w !== '-' && before.w !== '/' : before.k === 'word' && ANOTHER.has(before.w));
  }

  /** "Longest stretch ever 6h20": a length of sleep was named just before. */
  stretch(i: number): boolean {
    for (let j = i - 1; j >= i - 4; j--) if (STRETCH.has(this.wordAt(j) ?? '')) return true;
    return false;
  }

  stop(i: number, w: string): boolean {
    const t = this.tokens[i];
    return t?.k === 'stop' && t.w === w;
  }
}

function duration(s: ClockScan, minutes: number, end: number, said: string, parts?: [number, number]): Found {
  if (!(minutes <= MINUTES_SAID_MAX)) return { atoms: [{ k: 'void', why: 'other' }], end };
  return { atoms: [{ k: 'dur', min: Math.round(minutes), said, ...(parts ? { parts } : {}) }], end: s.wordAt(end) === 'ish' ? end + 1 : end };
}

/** After hours: "1 hr 20", "1h20m", "an hour and a half", "una hora y 10". */
function hoursTail(s: ClockScan, hours: number, end: number, said: string): Found {
  const tail = s.r.tails.match(s.wordAt, end);
  if (tail) return duration(s, hours * 60 + tail.value, tail.end, said);
  let at = end;
  const joint = s.wordAt(at);
  const joined = joint === 'and' || joint === 'y' || joint === 'n' || joint === '&';
  if (joined) at++;
  else if (s.stop(at, ',')) at++;
  const spoken = joined || at === end ? s.small(at) : undefined;
  if (spoken?.word && spoken.v >= 5 && spoken.v < 60 && s.unitAt(spoken.end) !== 'hour') return duration(s, hours * 60 + spoken.v, s.unitAt(spoken.end) === 'min' ? spoken.end + 1 : spoken.end, said);
  const more = s.num(at);
  if (more?.shape === 'int' && more.v < 60) {
    const unit = s.unitAt(at + 1);
    if (unit === 'min') return duration(s, hours * 60 + more.v, at + 2, said, joined || at > end ? [hours * 60, more.v] : undefined);
    if (at === end && unit === undefined && more.v >= 5 && !s.stop(at + 1, '-') && !s.stop(at + 1, ':')) return duration(s, hours * 60 + more.v, at + 1, said);
    // "An hour and 20 after lunch", "1 hr and 10 in the pram": an hour takes no other hour behind it.
    if (joined && unit === undefined && more.v >= 5 && (joint === 'y' || (more.v >= 13 && !s.stop(at + 1, '-') && !s.stop(at + 1, ':')))) return duration(s, hours * 60 + more.v, at + 1, said);
  }
  return duration(s, hours * 60, end, said);
}

function withUnit(s: ClockScan, v: number, unit: Unit, i: number, end: number, said: string): Found {
  if (unit === 'min') {
    // "12m jabs", "4m old": months.
    if (s.wordAt(end - 1) === 'm' && v <= 24 && ageFollows(s, end)) return { atoms: [{ k: 'void', why: 'age' }], end };
    return duration(s, v, end, said);
  }
  if (unit === 'hour') return hoursTail(s, v, end, said);
  if (unit === 'sec') return { atoms: [{ k: 'dur', min: v / 60, secs: true, said }], end };
  // "3 day sleeps", "6 day started": naps, an hour, and no age.
  if (unit === 'age' && DAY_SLEEPS.has(s.wordAt(end) ?? '')) return undefined;
  if (unit === 'age') return { atoms: [{ k: 'void', why: 'age' }], end: s.wordAt(end) === 'old' ? end + 1 : end };
  if (unit === 'amount') return { atoms: [{ k: 'sense', s: 'h.bottle', w: said }, { k: 'void', why: 'amount', v }], end };
  if (unit === 'temp') return v > 30 ? { atoms: [{ k: 'void', why: 'temp', v }], end } : undefined;
  return i >= 0 ? { atoms: [{ k: 'void', why: 'other' }], end } : undefined;
}

const AGE_NEIGHBOURS = new Set(['old', 'shots', 'jabs', 'vaccines', 'sleep', 'regression', 'check', 'checkup', 'leap', 'immunisations', 'vacunas', 'appt', 'milestone', 'birthday', 'vax', 'visit', 'baby']);
const DAY_SLEEPS = new Set(['sleeps', 'sleep', 'naps', 'nap', 'started', 'starts', 'start', 'began']);
function ageFollows(s: ClockScan, at: number): boolean {
  const w = s.wordAt(at);
  return w !== undefined && AGE_NEIGHBOURS.has(w);
}

/** "Down at 7, asleep quarter past": past the hour told last. */
function pastThe(s: ClockScan, told: Clock, minutes: number, end: number): Found {
  if (s.num(end) || s.small(end)) return undefined;
  const m = Math.floor(told.m / 60) * 60 + minutes;
  const day = told.fixed ? 1440 : 720;
  return s.time({ m: (m <= told.m ? m + 60 : m) % day, fixed: told.fixed, said: `${minutes} past` }, end);
}

/** "half 7", "half past 7", "quarter to two", "ten past 3", "20 to 6". */
function spokenBefore(s: ClockScan, i: number): Found {
  const w = s.wordAt(i);
  if (w !== undefined && !s.r.quarter.has(w) && !s.r.half.has(w) && !s.r.numbers.has(w)) return undefined;
  let minutes: number | undefined;
  let at = i + 1;
  let isHalf = false;
  if (w !== undefined && s.r.quarter.has(w)) minutes = 15;
  else if (w !== undefined && s.r.half.has(w)) [minutes, isHalf] = [30, true];
  else {
    const n = s.small(i);
    if (n && SPOKEN_MINUTES.has(n.v)) minutes = n.v;
    else if (n?.v === 20 && n.word) minutes = 20;
    if (minutes === undefined || !n) return undefined;
    at = n.end;
    if (n.word && n.v === 20 && s.wordAt(at) === 'five') [minutes, at] = [25, at + 1];
    // "10 to 8" in digits is more often a span than a spoken time; 20 and 25 are no hours of a nap.
    if (!n.word && n.v < 13 && !s.r.past.has(s.wordAt(at) ?? '')) return undefined;
    if (s.wordAt(at) === 'minutes' || s.wordAt(at) === 'min' || s.wordAt(at) === 'mins') at++;
  }
  const joint = s.wordAt(at);
  if (isHalf && joint !== undefined && !s.r.past.has(joint)) {
    const hour = s.r.halfBefore.has(w!) ? s.hour(at) : undefined;
    return hour && s.time(clockOf(hour.v, 30, `half ${hour.v}`, false), hour.end);
  }
  if (isHalf && joint === undefined) {
    const hour = s.hour(at);
    return hour && s.r.halfBefore.has(w!) ? s.time(clockOf(hour.v, 30, `half ${hour.v}`, false), hour.end) : undefined;
  }
  if (joint === undefined) return undefined;
  const later = s.r.past.has(joint);
  if (!later && !s.r.to.has(joint)) return undefined;
  const hour: { v: number; end: number; moment?: number } | undefined = s.hour(at + 1) ?? momentHour(s, at + 1);
  if (!hour) return later && joint === 'past' && s.told ? pastThe(s, s.told, minutes, at + 1) : undefined;
  const total = hour.v * 60 + (later ? minutes : -minutes);
  const said = `${w ?? minutes} ${joint} ${hour.v}`;
  if (hour.moment !== undefined) {
    const m = (hour.moment + (later ? minutes : -minutes) + 1440) % 1440;
    return { atoms: [{ k: 'time', t: { m, fixed: true, said } }], end: hour.end };
  }
  return s.time({ m: ((total % 720) + 720) % 720, fixed: false, said }, hour.end);
}

function momentHour(s: ClockScan, i: number): { v: number; end: number; moment?: number } | undefined {
  const found = s.r.moments.match(s.wordAt, i);
  return found && { v: found.value / 60, end: found.end, moment: found.value };
}

/** "8, 9 y 10": the last two of a list of hours, and no ten past. */
const endsList = (s: ClockScan, i: number): boolean => s.tokens[i - 1]?.k === 'stop' && s.num(i - 2)?.shape === 'int';

/** "3 y media", "4 y cuarto", "3 menos cuarto", "8 y 20": the hour first; behind "a las" so in a text of the other language too. */
function spokenAfter(s: ClockScan, v: number, end: number, said: string, counted: boolean): Found {
  const joint = s.wordAt(end);
  if (joint === undefined || v < 1 || v > 12) return undefined;
  const article = s.wordAt(end - 2);
  const r = (article === 'las' || article === 'la') && s.r.spanish ? s.r.spanish : s.r;
  const plus = r.plus.has(joint);
  const minus = r.minus.has(joint);
  if (!plus && !minus) return undefined;
  const w = s.wordAt(end + 1);
  const n = s.small(end + 1);
  let minutes: number | undefined;
  let at = end + 2;
  if (w !== undefined && r.quarter.has(w)) minutes = 15;
  else if (w !== undefined && r.half.has(w)) minutes = 30;
  else if (w === 'pico' || w === 'algo' || w === 'poco') minutes = 0;
  else if (n && n.v < 60 && (minus || (n.v >= 5 && n.v % 5 === 0 && (n.v > 12 || (n.v === 10 && joint === 'y' && !endsList(s, end - 1)) || (counted && n.v !== 10 && n.v !== 5) || counted))) && !s.unitAt(n.end)) {
    minutes = n.v;
    at = n.end;
    if (n.word && n.v === 20 && s.small(at)?.v === 5 && s.small(at)?.word) [minutes, at] = [25, at + 1];
  }
  if (minutes === undefined || s.unitAt(at) === 'hour') return undefined;
  const m = (((v * 60 + (plus ? minutes : -minutes)) % 720) + 720) % 720;
  return s.time({ m, fixed: false, said: `${said} ${joint} ${w ?? n?.v}` }, at);
}

function shaped(s: ClockScan, n: Num, i: number): Found {
  const unit = s.unitAt(i + 1);
  const said = `${n.digits}${n.shape === 'dot' ? '.' : n.shape === 'comma' ? ',' : n.shape === 'h' ? 'h' : ':'}${n.d2 ?? ''}`;
  const v2 = n.v2 ?? 0;
  const isUnit = unit !== undefined && !(unit === 'min' && s.wordAt(i + 1) === 'm' && !s.glued(i + 1));
  const decimal = n.v + v2 / 10 ** (n.d2?.length ?? 1);
  switch (n.shape) {
    case 'colon':
      if (unit === 'hour') return duration(s, n.v * 60 + v2, i + 2, said);
      return s.time(clockOf(n.v, v2, said, n.digits.startsWith('0')), i + 1);
    case 'h': {
      const before = s.wordAt(i - 1);
      if (n.d2 !== undefined && n.v < 13 && s.stretch(i)) return duration(s, n.v * 60 + v2, i + 1, said);
      const asTime = n.v >= 13 || (s.hoursByH && n.v >= 5) || (before !== undefined && s.r.timeBefore.has(before) && n.v >= 1) || (n.d2 !== undefined && n.v >= 5) || n.digits.startsWith('0');
      if (asTime) return s.time(clockOf(n.v, v2, said, n.v >= 13 || n.digits.startsWith('0')), i + 1);
      return n.d2 === undefined ? hoursTail(s, n.v, i + 1, said) : duration(s, n.v * 60 + v2, i + (unit === 'min' ? 2 : 1), said);
    }
    case 'dot':
    case 'comma':
      if (isUnit && unit !== 'age' && !(unit === 'sec' && n.d2?.length === 2)) return withUnit(s, decimal, unit, i, i + 2, said);
      if (n.v >= 35 && n.v <= 42) return { atoms: [{ k: 'void', why: 'temp', v: decimal }], end: i + 1 };
      if (n.v >= 95 && n.v <= 107) return { atoms: [{ k: 'void', why: 'temp', v: decimal }], end: i + 1 };
      if (n.d2?.length === 2 && (n.shape === 'dot' || v2 >= 13)) return s.time(clockOf(n.v, v2, said, n.digits.startsWith('0')), i + 1) ?? { atoms: [{ k: 'void', why: 'other' }], end: i + 1 };
      if (n.shape === 'comma') return { atoms: [{ k: 'num', v: n.v, said: n.digits }, { k: 'stop', level: 1, w: ',' }, { k: 'num', v: v2, said: n.d2! }], end: i + 1 };
      return unit === 'age' ? { atoms: [{ k: 'void', why: 'age' }], end: i + 2 } : { atoms: [{ k: 'void', why: 'other', v: decimal }], end: i + 1 };
    case 'frac': {
      // "45/60": two lengths.
      if (n.v > 12 && v2 > 12) return { atoms: [{ k: 'num', v: n.v, said: n.digits }, { k: 'stop', level: 1, w: '/' }, { k: 'num', v: v2, said: n.d2! }], end: i + 1 };
      if (v2 === 0 || n.v >= v2 || v2 > 4) return { atoms: [{ k: 'void', why: 'date' }], end: i + 1 };
      return fraction(s, 0, n.v / v2, i + 1, said);
    }
    case 'date':
      // "30/45/30": lengths, and no day of any month.
      if (n.v > 12 && v2 > 12 && n.d2 !== undefined && +n.d2 > 12) return { atoms: [{ k: 'num', v: n.v, said: n.digits }, { k: 'stop', level: 1, w: '/' }, { k: 'num', v: v2, said: `${v2}` }, { k: 'stop', level: 1, w: '/' }, { k: 'num', v: +n.d2, said: n.d2 }], end: i + 1 };
      return { atoms: [{ k: 'void', why: 'date' }], end: i + 1 };
    case 'int':
      return undefined;
  }
}

function fraction(s: ClockScan, whole: number, part: number, end: number, said: string): Found {
  let at = end;
  while (s.wordAt(at) === 'of' || s.wordAt(at) === 'an' || s.wordAt(at) === 'a' || s.wordAt(at) === 'de') at++;
  const unit = s.unitAt(at);
  if (unit === 'hour') return duration(s, (whole + part) * 60, at + 1, said);
  if (unit === 'min') return duration(s, whole + part, at + 1, said);
  if (whole === 0 && part === 0.5) {
    const hour = s.hour(end);
    if (hour && s.r.halfBefore.size > 0) return s.time(clockOf(hour.v, 30, said, false), hour.end);
  }
  return { atoms: [{ k: 'void', why: 'other' }], end };
}

const isHourBefore = (t: Token | undefined): boolean => t?.k === 'num' && t.shape === 'int' && t.v >= 1 && t.v <= 12;

/** Fewer than these may be another hour: "up 11 12 1". */
const SPACED_FROM = 13;

/** "7 45", "a las 8 20", "2 05": the minutes apart from the hour, as a thumb or a dictation has them; after a nap "1 45" is its number and its length. */
function spacedMinutes(s: ClockScan, n: Num, i: number): Found {
  const m = s.num(i + 1);
  if (m?.shape !== 'int' || m.digits.length !== 2 || m.v > 59 || n.digits.length > 2 || n.v < 1 || n.v > 12) return undefined;
  if (m.v < SPACED_FROM && !m.digits.startsWith('0') && !s.spaces) return undefined;
  if (s.unitAt(i + 2) || s.stop(i + 2, '-') || s.wordAt(i + 2) === 'x' || s.wordAt(i + 2) === 'times') return undefined;
  const before = s.wordAt(i - 1) ?? '';
  if ((s.num(i - 1) !== undefined && s.spacedUntil !== i) || LABELS.has(before) || (n.v <= 4 && NAP_WORDS.has(before))) return undefined;
  s.spacedUntil = i + 2;
  return s.time(clockOf(n.v, m.v, `${n.digits} ${m.digits}`, n.digits.startsWith('0')), i + 2);
}
const NAP_WORDS = new Set('nap naps siesta siestas n sleep'.split(' '));
const LABELS = new Set('number num day dia week semana wk x'.split(' '));

function integer(s: ClockScan, n: Num, i: number): Found {
  const said = n.digits;
  if (Number.isNaN(n.v) || said.length > 4) return { atoms: [{ k: 'void', why: 'other' }], end: i + 1 };
  const frac = s.num(i + 1);
  if (frac?.shape === 'frac' && frac.v < frac.v2! && frac.v2! <= 4) return fraction(s, n.v, frac.v / frac.v2!, i + 2, `${said} ${frac.v}/${frac.v2}`);
  const w = s.wordAt(i + 1);
  const glued = s.glued(i + 1);
  if (w !== undefined && glued && ORDINAL_TAILS.has(w) && said.length <= 2 && !(w === 'a' && s.r.idioms.oclock.length > 0 && !NUMBERED.has(s.wordAt(i + 2) ?? ''))) return { atoms: [{ k: 'ord', n: n.v }], end: i + 2 };
  // "12 whole hours", "2 largas horas"
  const rated = !glued && n.v > 0 && RATED.has(w ?? '') ? s.unitAt(i + 2) : undefined;
  if (rated === 'hour' || rated === 'min') return withUnit(s, n.v, rated, i, i + 3, said);
  const halved = andAHalf(s, n.v, i + 1, said);
  if (halved) return halved;
  const spaced = spacedMinutes(s, n, i);
  if (spaced) return spaced;
  const spoken = said.length <= 2 ? spokenAfter(s, n.v, i + 1, said, s.r.timeBefore.has(s.wordAt(i - 1) ?? '')) : undefined;
  if (spoken) return spoken;
  if (w !== undefined && said.length <= 2 && n.v <= 24 && isMeridiem(w, glued)) return s.time(clockOf(n.v, 0, said, false), i + 1);
  if (w !== undefined && said.length <= 2 && n.v >= 1 && n.v <= 12 && (s.r.idioms.oclock.includes(w) || s.r.idioms.oclock.includes(`${w} ${s.wordAt(i + 2) ?? ''}`) || s.r.parts.match(s.wordAt, i + 1)) && !s.unitAt(i + 1)) return s.time(clockOf(n.v, 0, said, false), i + 1);
  if (w === 'x' || w === 'xs') return { atoms: [{ k: 'count', n: n.v }], end: i + 2 };
  let at = i + 1;
  if (w === 'ish') at++;
  else if (s.stop(at, '+') && s.unitAt(at + 1)) at++;
  else if (s.stop(at, '-') && s.unitAt(at + 1) && s.unitAt(at + 1) !== 'temp') at++;
  const unit = s.unitAt(at);
  // "a las 2 hora y media": a time, then a length.
  if (unit === 'hour' && n.v > 1 && !glued && s.r.timeBefore.has(s.wordAt(i - 1) ?? '') && s.r.spans.match(s.wordAt, at)) return plain(s, n, i);
  if (unit !== undefined && !(s.wordAt(at) === 'h' && !s.glued(at) && n.v > 12) && !isLetterUnit(s, at)) return withUnit(s, n.v, unit, i, at + 1, said) ?? plain(s, n, i);
  return plain(s, n, i);
}

/** "Two and a half hours": the half stands before the unit. */
function andAHalf(s: ClockScan, v: number, at: number, said: string): Found {
  const half = s.r.tails.match(s.wordAt, at);
  return half?.value === 30 && s.unitAt(half.end) === 'hour' ? duration(s, v * 60 + 30, half.end + 1, said) : undefined;
}

/** "1 s", "3 f", "2 c", "4 d", "7 m" apart from the number are too thin to be units. */
function isLetterUnit(s: ClockScan, at: number): boolean {
  const w = s.wordAt(at);
  return w !== undefined && w.length === 1 && w !== 'h' && w !== 'm' && !s.glued(at);
}

function isMeridiem(w: string, glued: boolean): boolean {
  return w === 'am' || w === 'pm' || (glued && (w === 'a' || w === 'p'));
}

function plain(s: ClockScan, n: Num, i: number): Found {
  const said = n.digits;
  if (said.length >= 3) {
    const t = clockOf(Math.floor(n.v / 100), n.v % 100, said, said.startsWith('0'));
    if (t && !(said.length === 3 && n.v < 100 && !said.startsWith('0'))) return s.time(t, i + 1, true);
    return { atoms: [{ k: 'void', why: 'other', v: n.v }], end: i + 1 };
  }
  if (s.wordAt(i + 1) === 'ish' && n.v >= 1 && n.v <= 12 && !s.unitAt(i + 2)) return s.time(clockOf(n.v, 0, said, false), i + 2);
  return { atoms: [{ k: 'num', v: n.v, said }], end: s.wordAt(i + 1) === 'ish' ? i + 2 : i + 1 };
}

function fromWord(s: ClockScan, i: number): Found {
  const w = s.wordAt(i)!;
  // "x3", "x 3"
  if (w === 'x') {
    const n = s.small(i + 1);
    if (n && n.v <= 30 && !s.unitAt(n.end)) return { atoms: [{ k: 'count', n: n.v }], end: n.end };
  }
  // "Hr and 10 to get him down", "up at 1, hr up at 4"
  if (w.length > 1 && s.r.units.get(w) === 'hour' && s.opens(i) && s.wordAt(i + 1) !== 'de') return hoursTail(s, 1, i + 1, w);
  const dozen = s.r.dozens.match(s.wordAt, i);
  if (dozen) return { atoms: [{ k: 'count', n: dozen.value }], end: dozen.end };
  const span = s.r.spans.match(s.wordAt, i);
  if (span) return hoursSpan(s, span.value, span.end, w);
  const moment = s.r.moments.match(s.wordAt, i);
  if (moment) return { atoms: [{ k: 'time', t: { m: moment.value, fixed: true, said: w } }], end: moment.end };
  const once = s.r.idioms.countWords[w];
  if (once !== undefined) return { atoms: [{ k: 'count', n: once, word: true }], end: i + 1 };
  // "A la una"
  if (w === 'una' && s.wordAt(i - 1) === 'la' && !s.unitAt(i + 1)) return spokenAfter(s, 1, i + 1, w, true) ?? s.time(clockOf(1, 0, w, false), i + 1);
  const v = s.r.numbers.get(w);
  if (v === undefined) return undefined;
  const spoken = spokenAfter(s, v, i + 1, w, s.r.timeBefore.has(s.wordAt(i - 1) ?? ''));
  if (spoken) return spoken;
  const halved = andAHalf(s, v, i + 1, w);
  if (halved) return halved;
  const next = s.wordAt(i + 1);
  // "Four oh five"
  if (v <= 12 && (next === 'oh' || next === 'o')) {
    const fine = s.r.numbers.get(s.wordAt(i + 2) ?? '');
    if (fine !== undefined && fine < 10) return s.time(clockOf(v, fine, `${w} ${next} ${s.wordAt(i + 2)}`, false), i + 3);
  }
  // "A quick one tonight" is no hour.
  if (v <= 12 && next !== undefined && (s.r.idioms.oclock.includes(next) || (s.r.parts.match(s.wordAt, i + 1) && !(v === 1 && s.r.parts.match(s.wordAt, i + 1)!.value === 'eve')))) return s.time(clockOf(v, 0, w, false), i + 1);
  // "seven thirty", "nine fifteen", "twenty five"
  const second = next === undefined ? undefined : s.r.numbers.get(next);
  if (second !== undefined && v >= 20 && second < 10) {
    const unit = s.unitAt(i + 2);
    if (unit) return withUnit(s, v + second, unit, i, i + 3, w);
  } else if (second !== undefined && v <= 12 && second >= 10 && second < 60 && !s.unitAt(i + 2)) {
    const third = s.r.numbers.get(s.wordAt(i + 2) ?? '');
    const fine = third !== undefined && third < 10 && second >= 20;
    return s.time(clockOf(v, second + (fine ? third : 0), `${w} ${next}`, false), i + (fine ? 3 : 2));
  }
  const unit = s.unitAt(i + 1);
  if (unit !== undefined && !isLetterUnit(s, i + 1)) return withUnit(s, v, unit, i, i + 2, w) ?? { atoms: [{ k: 'num', v, said: w, word: true }], end: i + 1 };
  return { atoms: [{ k: 'num', v, said: w, word: true }], end: i + 1 };
}

function hoursSpan(s: ClockScan, minutes: number, end: number, said: string): Found {
  return minutes === 60 ? hoursTail(s, 1, end, said) : duration(s, minutes, end, said);
}

/** A new line parts as a semicolon does, for thumbs write lists down the page; where each line has its dash, as a full stop. */
function stopOf(list: Token[], i: number): Atom {
  const w = (list[i] as { w: string }).w;
  const next = list[i + 1];
  if (w === '.' || w === '!' || w === '?' || (w === '\n' && next?.k === 'stop' && next.w === '-')) return { k: 'stop', level: 3, w };
  return { k: 'stop', level: w === '\n' || w === ';' || w === '-' || w === '(' || w === ')' ? 2 : 1, w };
}

/** Numbers given a meaning; words are left as they are for the lexicon. */
export function clockAtoms(list: Token[], reader: ClockReader): Atom[] {
  const s = new ClockScan(list, reader);
  const out: Atom[] = [];
  let i = 0;
  while (i < list.length) {
    const t = list[i]!;
    if (t.k === 'stop') {
      // "Woke ~1"
      if (t.w === '~' && list[i + 1]?.k === 'num') out.push({ k: 'sense', s: 'around', w: 'around' });
      else if (t.w !== '~' && t.w !== '"') out.push(stopOf(list, i));
      i++;
      continue;
    }
    if (t.k === 'word' && !reader.opens.has(t.w)) {
      out.push({ k: 'word', w: t.w });
      i++;
      continue;
    }
    const found = spokenBefore(s, i) ?? (t.k === 'num' ? shaped(s, t, i) ?? integer(s, t, i) : fromWord(s, i));
    if (found) {
      for (const atom of found.atoms) {
        out.push(atom);
        if (atom.k === 'time') s.told = atom.end ?? atom.t;
        else if (atom.k === 'num' && atom.v >= 1 && atom.v <= 12) s.told = clockOf(atom.v, 0, atom.said, false);
      }
      i = found.end;
    } else {
      if (t.k === 'word') out.push({ k: 'word', w: t.w });
      i++;
    }
  }
  return out;
}

/**
 * The fifth stage: what a bare number is (a time, minutes, a count, a label) by the senses on either
 * side of it, and where two times or lengths make one range.
 */
import { AtomWalk } from './atomWalk.ts';
import { type Atom, type Clock, clockOf } from './atoms.ts';
import type { Sense } from './lexicon/sense.ts';

const BEFORE_TIME = new Set<Sense>(['at', 'ended', 'around', 'til', 'since', 'from', 'between', 'by', 'before']);
const KINDS = new Set<Sense>(['bed', 'asleep', 'back', 'wake', 'upq', 'up', 'awake', 'woken', 'slept', 'stir', 'lay', 'quiet']);
/** "Down 7, 20 min of crying": the hour comes first. */
const HOURED = new Set<Sense>(['bed', 'asleep', 'wake', 'upq', 'up']);
const BEFORE_MINUTES = new Set<Sense>(['in', 'took', 'cry', 'for', 'after']);
const PLURALS = new Set<Sense>(['wakeNoun', 'napNoun', 'feedNoun', 'times']);
const MINUTES_MAX = 300;

const isJoint = (a: Atom | undefined): boolean =>
  a !== undefined && ((a.k === 'sense' && (a.s === 'and' || a.s === 'plus' || a.s === 'or' || a.s === 'then')) || (a.k === 'stop' && (a.w === ',' || a.w === '+' || a.w === '/' || a.w === ';' || (a.w === '\n' && a.level < 3))));
const isHelp = (a: Atom | undefined): boolean => a?.k === 'sense' && (a.s.startsWith('h.') || a.s === 'feed');

const OF_THEM = new Set(['of them', 'of those', 'de ellas', 'de ellos']);

/** A longer list of bare numbers is no night. */
const LIST_MAX = 16;

class Roles extends AtomWalk {
  readonly out: Atom[] = [];

  previous(): Atom | undefined {
    for (let j = this.out.length - 1; j >= 0; j--) {
      const a = this.out[j]!;
      if (!(a.k === 'sense' && a.s === 'filler')) return a;
    }
    return undefined;
  }

  /** The last atom before a run of joints. */
  beforeJoints(): Atom | undefined {
    let j = this.out.length - 1;
    while (j >= 0 && (isJoint(this.out[j]) || (this.out[j]!.k === 'sense' && ((this.out[j] as { s: Sense }).s === 'filler' || (this.out[j] as { s: Sense }).s === 'again')))) j--;
    return this.out[j];
  }

  /** The atom that ends a list of bare numbers from `i` on ("20, 35 and 10 min"). */
  listEnd(i: number): number | undefined {
    let j = i;
    while (j < i + LIST_MAX && (this.atoms[j]?.k === 'num' || isJoint(this.atoms[j]))) j++;
    return j > i && this.atoms[j - 1]?.k !== 'num' ? j : undefined;
  }
}

function isHour(v: number): boolean {
  return v >= 1 && v <= 24;
}

function timeOf(v: number, said: string): Atom {
  const t: Clock | undefined = clockOf(v, 0, said, false);
  return t ? { k: 'time', t } : { k: 'void', why: 'other' };
}

const minutes = (v: number, said: string): Atom => ({ k: 'dur', min: v, said });

/** Plurals among words whose sense does not say how many. */
const PLURAL_WORDS = /^(bottles|nursings|naps|biberones|bibes|mamaderas|teteros|siestas)$|(dummy|paci|pacifier|binky) (runs|hunts)$/;
/** How often someone looked in, and no waking. */
const CHECKS = /^(checks|check ins|checkins|ferber checks|timed checks)$/;

function counted(r: Roles, i: number): boolean {
  const at = r.next(i);
  const a = r.atoms[at];
  const v = (r.atoms[i] as { v: number }).v;
  // "70 times" is no length, however many that would be.
  if (v > 40 && r.sense(i + 1) !== 'times') return false;
  let s = r.sense(at);
  if (s === 'night' || s === 'or' || s === 'more' || s === 'around') s = r.sense(r.next(at));
  if (s === undefined) return false;
  if (PLURALS.has(s)) return true;
  const w = a?.k === 'sense' ? a.w : '';
  // "His 10:30 and 3 bottles": hours.
  if (PLURAL_WORDS.test(w)) return !(isJoint(r.out.at(-1)) && r.out.at(-2)?.k === 'time');
  // "1 teta, 4 teta": hours, each with its help.
  const [comma, after] = [r.atoms[at + 1], r.atoms[at + 2]];
  if (comma?.k === 'stop' && after?.k === 'num' && isHelp(r.atoms[at + 3])) return false;
  const previous = r.previous();
  const led = leading(previous);
  const timeComing = led !== undefined && (previous as { w: string }).w !== 'did' && (BEFORE_TIME.has(led) || KINDS.has(led));
  return v === 1 && !timeComing && (s === 'wake' || s === 'nap' || s === 'feed' || s.startsWith('h.') || s === 'dream');
}

/** "Wakes: 3", "wakes 1, up 6:30": a count, as a sheet has it. */
function countAfterNoun(r: Roles, i: number): boolean {
  const after = r.atoms[i + 1];
  if (after !== undefined && after.k !== 'stop') return false;
  // "Wakes: 12 (patted), 4 (bottle)": hours.
  if (after?.k === 'stop' && after.w === '(' && isHelp(r.atoms[i + 2])) return false;
  let j = r.out.length - 1;
  const colon = r.out[j]?.k === 'stop' && (r.out[j] as { w: string }).w === ':';
  if (colon) j--;
  const noun = r.out[j];
  const listed = after?.k === 'stop' && after.w === ',' && r.atoms[i + 2]?.k !== 'sense';
  return noun?.k === 'sense' && noun.s === 'wakeNoun' && !listed;
}

const SPAN_OF_NIGHT = new Set<Sense>(['lastNight', 'night', 'today']);
/** "Wakings: 12 3 5": hours, where more than one number follows. */
function headsSheet(r: Roles, i: number): boolean {
  let j = r.out.length - 1;
  if (SPAN_OF_NIGHT.has((r.out[j] as { s?: Sense } | undefined)?.s ?? 'filler')) j--;
  const colon = r.out[j];
  const noun = colon?.k === 'stop' && colon.w === ':' ? r.out[j - 1] : colon;
  // "3 bottles overnight 11 2 5"
  const many = isHelp(noun) && r.out[r.out.indexOf(noun!) - 1]?.k === 'count';
  const headed = many || noun?.k === 'sense' && (noun.s === 'wakeNoun' || noun.s === 'feedNoun' || (noun.s === 'wake' && noun !== colon));
  const after = r.atoms[i + 1];
  return headed && (after?.k === 'num' || after?.k === 'time' || (isJoint(after) && (r.atoms[i + 2]?.k === 'num' || r.atoms[i + 2]?.k === 'time')));
}

const EXACTLY = new Set(['on the dot', 'exactly', 'ish', 'precisely', 'bang on', 'sharp', 'en punto', 'clavadas', 'something']);

/** The last thing told was a waking and its hour. */
function wakeful(r: Roles): boolean {
  for (let j = r.out.length - 1; j >= 0; j--) {
    const a = r.out[j]!;
    if (a.k === 'time' && !a.end) continue;
    if (a.k === 'sense' && a.s === 'wake') return true;
    const passes = isJoint(a) || a.k === 'stop' || (a.k === 'sense' && (a.s === 'filler' || a.s === 'at' || a.s === 'again' || a.s.startsWith('t.')));
    if (!passes) return false;
  }
  return false;
}

/** "4 of them", "2 of those". */
function ofThem(r: Roles, i: number): boolean {
  const [a, b] = [r.atoms[i + 1], r.atoms[i + 2]];
  if (a?.k !== 'sense') return false;
  return OF_THEM.has(a.w) || (a.w === 'of' && (b?.k === 'word' || b?.k === 'sense') && /^(those|them|these)$/.test(b.w));
}

const INSTEAD = new Set(['instead of', 'rather than', 'en vez de', 'en lugar de']);
const LEADS_TO_HOUR = / (at|a las|a la|since|from|desde|desde las)$|^(menos|excepto|salvo) (la|el) de las?$/;

/** "Nap 1 - 10:05 to 10:40": the number says which. */
function labelsNap(r: Roles, i: number): boolean {
  const [num, dash, from, joint, to] = r.atoms.slice(i, i + 5);
  const previous = r.previous();
  if (num?.k !== 'num' || num.v > 6 || previous?.k !== 'sense' || previous.s !== 'nap') return false;
  if (dash?.k !== 'stop' || dash.w !== '-' || from?.k !== 'time') return false;
  if (from.end) return true;
  const joined = (joint?.k === 'stop' && joint.w === '-') || (joint?.k === 'sense' && (joint.s === 'to' || joint.s === 'til'));
  return joined && (to?.k === 'time' || to?.k === 'num');
}

type Bare = Extract<Atom, { k: 'num' }>;

/** "Y a las 5", "and then at 3": a joint may end in the word that leads to an hour. */
const leading = (a: Atom | undefined): Sense | undefined => (a?.k === 'sense' ? (LEADS_TO_HOUR.test(a.w) ? 'at' : a.s) : undefined);

const textOf = (a: Atom | undefined): string => (a?.k === 'sense' || a?.k === 'word' ? a.w : '');
const AS_MANY = /(^| )l[ao]s$/;
/** A help within the same breath. */
function helpSoon(r: Roles, i: number): boolean {
  for (let j = i + 1; j <= i + 6; j++) {
    const a = r.atoms[j];
    if (a === undefined || (a.k !== 'word' && a.k !== 'sense')) return false;
    if (isHelp(a)) return true;
  }
  return false;
}
const ahead = (r: Roles, i: number): Atom | undefined => r.atoms[r.next(i)];

const COUNTING = new Set(['counted', 'conte', 'contamos', 'contado']);
/** A number that labels something ("nap 2"), or says how many. */
const RELATIVE = new Set(['that', 'which', 'que']);

function labelOrCount(r: Roles, i: number): Atom | undefined {
  const num = r.atoms[i] as Bare;
  const { v, said } = num;
  const previous = r.previous();
  const ps = leading(previous);
  // "Contact nap 1": the help is said within the nap's own name.
  const named = r.out.at(-2);
  if (isHelp(previous) && named?.k === 'sense' && named.s === 'nap' && previous?.k === 'sense' && named.w.includes(previous.w) && v <= 6 && num.word !== true && r.atoms[i + 1]?.k === 'stop') return { k: 'void', why: 'other', nth: v };
  // "1 nap instead of 2"
  if (v <= 12 && previous?.k === 'sense' && INSTEAD.has(previous.w)) return { k: 'void', why: 'other', v };
  if (ofThem(r, i)) return { k: 'void', why: 'other' };
  // "Just woke from one that started at 12:45": the nap, and no hour.
  if (num.word === true && v === 1 && RELATIVE.has(textOf(r.atoms[i + 1]))) return { k: 'word', w: said };
  // "4 veces, y las 4 en brazos": as many as were counted.
  if (v >= 2 && AS_MANY.test(textOf(r.out.at(-1))) && helpSoon(r, i) && r.out.some((a) => a.k === 'count' && a.n === v) && !r.out.some((a) => a.k === 'time')) return { k: 'sense', s: 'each', w: said };
  if (labelsNap(r, i)) return { k: 'void', why: 'other', nth: v };
  // "Nap 1 in the car": which nap.
  const next = ahead(r, i);
  if (ps === 'nap' && v <= 6 && num.word !== true && (isHelp(next) || (next?.k === 'sense' && (next.s === 'bed' || next.s === 'place')))) return { k: 'void', why: 'other', nth: v };
  // "2 before midnight and 1 at 4:15"
  if (v <= 3 && num.word !== true && r.sense(i + 1) === 'at' && (r.atoms[i + 2]?.k === 'time' || r.atoms[i + 2]?.k === 'num') && r.out.some((a) => a.k === 'count')) return { k: 'count', n: v, ...(v === 1 ? { word: true } : {}) };
  if (counted(r, i)) return { k: 'count', n: v, ...(num.word ? { word: true } : {}) };
  if (isHour(v) && v <= 12 && headsSheet(r, i)) return timeOf(v, said);
  if (next?.k === 'sense' && CHECKS.test(next.w)) return { k: 'void', why: 'other' };
  if (v <= 20 && countAfterNoun(r, i)) return { k: 'count', n: v };
  // "Woke every hour, i counted 7"
  if (v <= 20 && COUNTING.has(r.wordOf(i - 1)) && (r.atoms[i + 1] === undefined || r.atoms[i + 1]!.k === 'stop')) return { k: 'count', n: v };
  const joint = r.out.at(-1);
  if (ps === 'label' && !(joint?.k === 'sense' && (joint.w === 'was' || joint.w === 'fue'))) return { k: 'void', why: 'other' };
  return undefined;
}

const ASLEEP_FOR = new Set<Sense | undefined>(['asleep', 'back', 'bed']);
function forWhat(r: Roles): Sense | undefined {
  const i = r.out.findLastIndex((a) => a.k === 'sense' && a.s === 'for');
  const a = r.out[i - 1];
  return a?.k === 'sense' ? a.s : undefined;
}

/** What the word before a number makes of it. */
function afterWord(r: Roles, i: number): Atom | undefined {
  const num = r.atoms[i] as Bare;
  const { v, said } = num;
  const previous = r.previous();
  const ps = leading(previous);
  const nextAtom = r.atoms[r.next(i)];
  if (ps === 'napNoun' || ps === 'nap') {
    // "Naps 9 (30), 1 (45)"
    if (ps === 'napNoun' && v >= 7 && v <= 12 && nextAtom?.k === 'stop' && nextAtom.w === '(') return timeOf(v, said);
    // "1st nap 9 til 9.40"
    if (v <= 12 && nextAtom?.k === 'sense' && (nextAtom.s === 'til' || nextAtom.s === 'to') && r.atoms[r.next(r.next(i))]?.k === 'time') return timeOf(v, said);
    if (v > 12) return v <= MINUTES_MAX ? minutes(v, said) : { k: 'void', why: 'other' };
    if (nextAtom?.k === 'stop' && nextAtom.w === ':' ) return { k: 'void', why: 'other', nth: v };
    const after = r.atoms[r.next(r.next(i))];
    if ((nextAtom?.k === 'stop' && (after?.k === 'dur' || (after?.k === 'time' && nextAtom.w !== '-'))) || nextAtom?.k === 'dur') return { k: 'void', why: 'other', nth: v };
    if (nextAtom?.k === 'time') return { k: 'void', why: 'other', nth: v };
  }
  if (v > 12 && v <= MINUTES_MAX && amongNaps(r)) return minutes(v, said);
  // "Up at 1.45, asleep for 2": by then.
  if (ps === 'for' && v <= 12 && num.word !== true && (nextAtom === undefined || nextAtom.k === 'stop') && ASLEEP_FOR.has(forWhat(r)) && r.out.some((a) => a.k === 'time')) return timeOf(v, said);
  const word = r.atoms[i - 1];
  if (v >= 10 && v <= MINUTES_MAX && (word?.k === 'word' || word?.k === 'sense') && (word.w === 'another' || word.w === 'otros') && r.out.some((a) => a.k === 'dur' || (a.k === 'time' && (nextAtom === undefined || nextAtom.k === 'stop')))) return minutes(v, said);
  if (previous?.k === 'ord') return v <= MINUTES_MAX ? minutes(v, said) : { k: 'void', why: 'other' };
  // "Woke 2 and again 5"
  if (ps === 'again' && v <= 12 && num.word !== true && (nextAtom === undefined || nextAtom.k === 'stop') && r.out.at(-1)?.k === 'sense' && r.out.some((a) => a.k === 'time') && !r.out.some((a) => a.k === 'dur')) return timeOf(v, said);
  const end = r.listEnd(i + 1);
  const length = end !== undefined && r.atoms[end]?.k === 'dur';
  // "12 and 4, half hr each"
  if (length && v <= 12 && r.sense(r.next(end)) === 'each' && !amongNaps(r)) return timeOf(v, said);
  if (length && v <= MINUTES_MAX && !(ps !== undefined && ps !== 'from' && (BEFORE_TIME.has(ps) || (v <= 12 && HOURED.has(ps))))) return minutes(v, said);
  const weakAround = ps === 'around' && previous?.k === 'sense' && WEAK_AROUND.has(previous.w) && !timely(r);
  if (ps !== undefined && BEFORE_TIME.has(ps) && !weakAround) {
    if (num.word === true && v === 1 && ps === 'around') return { k: 'count', n: 1, word: true };
    const helpBefore = ps === 'around' && v > 12 && isHelp(r.out.findLast((a) => a.k !== 'sense' || (a.s !== 'around' && a.s !== 'filler')));
    if (isHour(v) && !helpBefore && !(ps === 'around' && precededByLength(r))) return timeOf(v, said);
    return v <= MINUTES_MAX ? minutes(v, said) : { k: 'void', why: 'other' };
  }
  // "Cuddled back in 10"
  if (word?.k === 'sense' && word.w === 'back in' && v >= 2 && v <= MINUTES_MAX && isHelp(r.out.findLast((a) => a.k !== 'sense' || a.s !== 'filler')) && (nextAtom === undefined || nextAtom.k === 'stop')) return minutes(v, said);
  // "Then slept 20": no hour is told so, unless it runs to another.
  if (ps === 'slept' && v > 12 && v <= MINUTES_MAX && num.word !== true && (nextAtom === undefined || (nextAtom.k === 'stop' && nextAtom.w !== '-'))) return minutes(v, said);
  // "DH took the 12:30 wake, I took the 3"
  if (ps === 'took' && isHour(v) && v <= 12 && word?.k === 'sense' && word.w === 'the') return timeOf(v, said);
  if (ps !== undefined && BEFORE_MINUTES.has(ps) && v >= 2 && v <= MINUTES_MAX && !(ps === 'cry' && v < 3) && !(ps === 'after' && v <= 12)) return minutes(v, said);
  if (ps === 'after' && isHour(v)) return timeOf(v, said);
  // "Straight thru to 6"
  const slept = r.out.at(-2);
  if (ps === 'to' && isHour(v) && slept?.k === 'sense' && (slept.s === 'slept' || slept.s === 'through' || slept.s === 'back')) return timeOf(v, said);
  if (ps !== undefined && KINDS.has(ps)) {
    if (num.word === true && v === 1) return { k: 'count', n: 1, word: true };
    if (isHour(v)) return timeOf(v, said);
    return v <= MINUTES_MAX ? minutes(v, said) : { k: 'void', why: 'other' };
  }
  return undefined;
}

/** "40 min around 10, 30 around 1, 5 at 4": once a length had its hour, so have the numbers after it. */
function lengthAtHour(r: Roles, i: number): Atom | undefined {
  const { v, said, word } = r.atoms[i] as Bare;
  const joint = r.next(i);
  const s = r.sense(joint);
  if ((s !== 'at' && s !== 'around') || v < 2 || v > MINUTES_MAX || word || r.out.at(-1)?.k !== 'stop') return undefined;
  const hour = r.atoms[joint + 1];
  if (hour?.k !== 'time' && !(hour?.k === 'num' && isHour(hour.v))) return undefined;
  const before = r.out.findLastIndex((a) => a.k === 'dur');
  const [after, then] = [r.out[before + 1], r.out[before + 2]];
  // "15 min to settle at bedtime, 15 at 1"
  const atBedtime = r.out.slice(before + 1, before + 4).some((a) => a.k === 'sense' && a.s === 'bedtimeWord');
  return before >= 0 && (atBedtime || (after?.k === 'sense' && (after.s === 'at' || after.s === 'around') && then?.k === 'time')) ? minutes(v, said) : undefined;
}

const measured = (a: Atom | undefined): boolean => a?.k === 'num' || a?.k === 'time' || a?.k === 'dur';

/** What a bare number at `i` is, by its neighbours on both sides. */
/** "1) 9:10-10:00": the number of a line. */
function numbersLine(r: Roles, i: number): boolean {
  const [before, after] = [r.out.at(-1), r.atoms[i + 1]];
  return after?.k === 'stop' && after.w === ')' && (before === undefined || (before.k === 'stop' && before.w === '\n'));
}

/** "Naps: 8:50 (1h), 12 (45)": how long. */
function bracketedNap(r: Roles, i: number): boolean {
  const { v } = r.atoms[i] as Bare;
  const [open, hour, after] = [r.out.at(-1), r.out.at(-2), r.atoms[i + 1]];
  if (v <= 12 || v > 150 || open?.k !== 'stop' || open.w !== '(' || hour?.k !== 'time') return false;
  return ((after?.k === 'stop' && after.w === ')') || isHelp(after)) && r.out.some(isNapAtom);
}

const isNapAtom = (a: Atom): boolean => a.k === 'sense' && (a.s === 'nap' || a.s === 'napNoun');

const MORE = new Set(['otras', 'otros']);
/** "8 straight, then a bottle, then 3 more": hours slept. */
function stretched(r: Roles, i: number): Atom | undefined {
  const { v, said, word } = r.atoms[i] as Bare;
  if (v < 2 || v > 12) return undefined;
  const next = r.atoms[i + 1];
  if (next?.k === 'sense' && next.s === 'stretch' && next.w === 'straight' && word !== true) return minutes(v * 60, said);
  const more = (next?.k === 'sense' && next.s === 'more') || MORE.has(textOf(r.out.at(-1)));
  return more && r.out.some((a) => a.k === 'dur' && a.min >= 120) ? { k: 'void', why: 'other' } : undefined;
}

const THE = /(?:^| )(?:the|la de las|el de las|la de la)$/;
/** "Fed at 1 and 4. The 4 one was a bottle": one of the hours told. */
function oneOfTold(r: Roles, i: number): Atom | undefined {
  const { v, said } = r.atoms[i] as Bare;
  const one = r.atoms[i + 1];
  const named = v <= 12 && THE.test(textOf(r.out.at(-1))) && one?.k === 'num' && one.word === true && one.v === 1;
  return named && r.out.some((a) => a.k === 'time' && a.t.m % 720 === (v % 12) * 60) ? timeOf(v, said) : undefined;
}

/** "Crib 8, asleep 8:20": the bed at the head of a part, and its hour. */
function beddedAt(r: Roles, i: number): Atom | undefined {
  const { v, said, word } = r.atoms[i] as Bare;
  const [head, place] = [r.out.at(-2), r.out.at(-1)];
  const opens = place?.k === 'sense' && place.s === 'place' && (head === undefined || head.k === 'stop');
  return opens && v >= 1 && v <= 12 && word !== true ? timeOf(v, said) : undefined;
}

/** "Nap #1 was 55": how long. */
function labelledNap(r: Roles, i: number): Atom | undefined {
  const { v, said } = r.atoms[i] as Bare;
  const labelled = v > 12 && v <= MINUTES_MAX && /^(was|fue)$/.test(textOf(r.out.at(-1))) && r.out.slice(-4).some((a) => a.k === 'sense' && a.s === 'label');
  return labelled && r.out.some(isNapAtom) ? minutes(v, said) : undefined;
}

function roleOf(r: Roles, i: number): Atom {
  if (numbersLine(r, i)) return { k: 'void', why: 'other' };
  const known = labelledNap(r, i) ?? oneOfTold(r, i) ?? beddedAt(r, i) ?? stretched(r, i) ?? lengthAtHour(r, i) ?? labelOrCount(r, i) ?? afterWord(r, i);
  if (known) return known;
  const num = r.atoms[i] as Bare;
  const { v, said } = num;
  const previous = r.previous();
  const ps = leading(previous);
  const nextAtom = r.atoms[r.next(i)];
  const ns = nextAtom?.k === 'sense' ? nextAtom.s : undefined;
  if (v > 12 && v <= MINUTES_MAX && isHelp(nextAtom) && previous?.k !== 'sense') return minutes(v, said);
  // "45 this morning and 1 hr 20 after lunch"
  if (v > 12 && v <= 150 && (ns === 'morning' || ns === 'today') && num.word !== true) return minutes(v, said);
  // "25 on me, then a rubbish 15 in the cot"
  const bounded = previous?.k !== 'sense' || previous.s === 'then' || previous.s === 'and';
  if (v > 12 && v <= 120 && bounded && (isHelp(nextAtom) || ns === 'bed' || ns === 'place') && r.out.some((a) => a.k === 'dur')) return minutes(v, said);
  const before = r.beforeJoints();
  const run = r.out.at(-1);
  if (run?.k === 'time' && !run.end && isHour(v) && v <= 12 && num.word !== true && wakefulRun(r)) return timeOf(v, said);
  if (before?.k === 'time' && isHour(v) && before !== previous && !(num.word === true && v === 1)) return timeOf(v, said);
  // "Slept 11 hours, 7 til 6", "11 for 10 min, 1 for 30, 4 for 5"
  if (before?.k === 'dur' && before !== previous && isHour(v) && v <= 12 && num.word !== true && (ns === 'til' || ns === 'for') && measured(r.atoms[r.next(r.next(i))])) return timeOf(v, said);
  if (before?.k === 'dur' && before !== previous && v <= MINUTES_MAX && ns !== 'routine') return before.min >= 120 && ps === 'again' && v <= 12 ? minutes(v * 60, said) : minutes(v, said);
  if (bracketedNap(r, i)) return minutes(v, said);
  // "20 min yesterday, tonight just 8 and out"
  if (ns === 'and' && v >= 2 && v <= 60 && num.word !== true && r.sense(r.next(r.next(i))) === 'asleep' && r.out.some((a) => a.k === 'dur') && !r.out.some((a) => a.k === 'time')) return minutes(v, said);
  if (isHelp(previous) && v <= 12 && num.word !== true) return v >= 5 && helpLasts(r, i) ? minutes(v, said) : timeOf(v, said);
  if (isHelp(previous) && v > 12 && v <= 90) return minutes(v, said);
  if (num.word === true) {
    const beside = r.out.at(-1);
    if (v === 1 && (beside === undefined || beside.k === 'stop' || ps === 'only')) return { k: 'count', n: 1, word: true };
    return { k: 'word', w: said };
  }
  if (r.atoms[i + 1]?.k === 'stop' && nextAtom?.k === 'stop' && nextAtom.w === ':') return { k: 'void', why: 'other' };
  const atStart = previous === undefined || previous.k === 'stop' || ps === 'then' || ps === 'and' || ps === 'but' || ps === 'filler';
  if (atStart && previous?.k === 'stop' && previous.w === ',' && isHelp(nextAtom) && r.out.some((a) => a.k === 'count' && a.n > v)) return { k: 'count', n: v };
  if (isHour(v) && v <= 12 && nextAtom?.k === 'sense' && EXACTLY.has(nextAtom.w)) return timeOf(v, said);
  if (atStart && isHour(v) && v <= 12 && nextAtom?.k === 'sense' && nextAtom.s === 'then' && r.out.some((a) => a.k === 'time')) return timeOf(v, said);
  // "2:15 rocked, 5 same thing"
  if (atStart && isHour(v) && v <= 12 && nextAtom?.k === 'sense' && nextAtom.s === 'again' && nextAtom.w.includes('same')) return timeOf(v, said);
  // "Woke at 2. And 3. And 4."
  if (atStart && isHour(v) && v <= 12 && (nextAtom === undefined || (nextAtom.k === 'stop' && nextAtom.level === 3)) && wakeful(r)) return timeOf(v, said);
  if (atStart && isHour(v)) {
    if (ns?.startsWith('t.') && wakeful(r)) return timeOf(v, said);
    if (ns !== undefined && (KINDS.has(ns) || isHelp(nextAtom) || ns === 'bed' || ns === 'and' || ns === 'til' || ns === 'to' || ns === 'for' || ns === 'place' || ns === 'cry' || ns === 'nap' || ns === 'self1')) return timeOf(v, said);
    if (nextAtom?.k === 'stop' && (nextAtom.w === ',' || nextAtom.w === '-' || nextAtom.w === '(' || nextAtom.w === '+')) return timeOf(v, said);
    if (nextAtom === undefined && previous?.k === 'stop') return timeOf(v, said);
  }
  if (isHour(v) && v <= 12 && listsTimes(r, i)) return timeOf(v, said);
  if (ns === 'and' && isHour(v) && r.atoms[r.next(r.next(i))]?.k === 'time') return timeOf(v, said);
  return { k: 'void', why: 'other', v };
}

/** "Up at 12, rocked 20. Up at 3, rocked 10"; "woke 8.20 (patted 10)": how long, and no hour. */
function helpLasts(r: Roles, i: number): boolean {
  const after = r.atoms[i + 1];
  if (after !== undefined && after.k !== 'stop') return false;
  if (after?.w === ')' && r.out.findLast((a) => a.k === 'time' || (a.k === 'stop' && a.w === '('))?.k === 'stop' && r.out.some((a) => a.k === 'time')) return true;
  return r.atoms.some((a, j) => (a.k === 'num' && a.v > 12 && a.v <= 90 || a.k === 'dur') && isHelp(r.atoms[j - 1]) && j !== i) && since(r);
}

/** A time was told since the last pause but the help's own. */
function since(r: Roles): boolean {
  const pause = r.out.findLastIndex((a) => a.k === 'stop' && a.level >= 2);
  return r.out.slice(pause + 1).some((a) => a.k === 'time');
}

/** A number on a list of naps: "naps 30 45 60", "3 naps, 40, 45 and a big one of 1 hr". */
function amongNaps(r: Roles): boolean {
  for (let j = r.out.length - 1; j >= 0; j--) {
    const a = r.out[j]!;
    if (a.k === 'sense' ? a.s === 'napNoun' : false) return true;
    // "Nap 3: car, 20"
    if (a.k === 'sense' && a.s === 'nap' && r.out[j + 1]?.k === 'void') return true;
    const passes = a.k === 'dur' || (a.k === 'void' && a.why === 'other') || isJoint(a) || (a.k === 'stop' && (a.w === ':' || a.w === '-' || a.w === '(' || (a.w === '.' && endsNapHead(r, j)))) || a.k === 'word' || a.k === 'count' || (a.k === 'sense' && (a.s === 'filler' || a.s === 'today' || a.s === 'each' || a.s === 'fail' || a.s === 'bed' || a.s === 'place' || a.s.startsWith('h.')));
    if (a.k === 'sense' && a.s === 'nap' && r.out.slice(j).some((x) => x.k === 'count') && r.out.slice(j).some((x) => x.k === 'dur')) return true;
    if (!passes) return false;
  }
  return false;
}

/** "3 naps today. 40, 35 and 20": what follows the full stop is of them. */
function endsNapHead(r: Roles, stop: number): boolean {
  const before = r.out.slice(Math.max(0, stop - 2), stop).reverse();
  const noun = before.find((a) => !(a.k === 'sense' && (a.s === 'today' || a.s === 'filler')));
  return noun?.k === 'sense' && noun.s === 'napNoun';
}

/** "woke 10 12 230": hours side by side after a word of waking. */
function wakefulRun(r: Roles): boolean {
  let j = r.out.length - 1;
  while (j >= 0 && r.out[j]!.k === 'time') j--;
  if (r.out[j]?.k === 'stop' && (r.out[j] as { w: string }).w === ':') j--;
  if (SPAN_OF_NIGHT.has((r.out[j] as { s?: Sense } | undefined)?.s ?? 'filler')) j--;
  const a = r.out[j];
  if (r.out.length - 1 - j >= 2 && (a === undefined || a.k === 'stop')) return true;
  return a?.k === 'sense' && (a.s === 'wake' || a.s === 'wakeNoun' || a.s === 'upq' || a.s === 'up' || a.s === 'feedNoun' || a.s === 'feed' || a.s === 'at' || a.s.startsWith('h.'));
}

/** The head of a list of three times or more: "11, 1, half 2 and 4". */
function listsTimes(r: Roles, i: number): boolean {
  if (!isJoint(r.atoms[i + 1])) return false;
  let members = 0;
  let j = i;
  for (; j < i + LIST_MAX && j < r.atoms.length; j++) {
    const a = r.atoms[j]!;
    if (a.k === 'num' ? a.v <= 12 : a.k === 'time' && !a.end) members++;
    else if (!isJoint(a)) break;
  }
  return members >= 3 && r.atoms[j]?.k !== 'dur' && r.atoms[j]?.k !== 'count' && !PLURALS.has(r.sense(j) ?? 'filler');
}

/** Words like "maybe" and "like" come before hours and counts alike; a kind or "at" before them tells. */
const WEAK_AROUND = new Set(['say', 'like', 'maybe', 'prob', 'probably', 'over', 'under', 'only about', 'at least', 'at most', 'more than', 'less than', 'a good', 'a solid', 'easily', 'barely', 'just over', 'just under', 'ni', 'mas de', 'menos de', 'unos', 'unas', 'tipo 3', 'cosa de', 'apenas']);
const BY_THE_CLOCK = new Set(['late', 'early', 'later', 'tarde', 'temprano', 'pronto']);
function timely(r: Roles): boolean {
  const early = r.out.at(-2);
  // "Went to bed late, like 9"
  const a = early?.k === 'word' && BY_THE_CLOCK.has(early.w) ? r.out.at(-3) : early;
  return a?.k === 'sense' && (KINDS.has(a.s) || a.s === 'at' || a.s.startsWith('h.') || a.s === 'feed');
}

function precededByLength(r: Roles): boolean {
  const a = r.out.at(-2);
  return a?.k === 'sense' && (a.s === 'took' || a.s === 'in' || a.s === 'for' || a.s === 'cry');
}

/** "De la 1 a las 2 y media", "siesta de la 1 a las 2". */
function saysFrom(a: Atom | undefined): boolean {
  return a?.k === 'sense' && (a.s === 'from' || a.w.endsWith(' de'));
}

/** "10-15 min", "2 or 3am", "2-3 times": the first; "1-2:30": a range. */
function span(r: Roles, i: number): { atom: Atom; end: number } | undefined {
  const a = r.atoms[i];
  if (a?.k !== 'num' && a?.k !== 'time' && a?.k !== 'dur' && a?.k !== 'count') return undefined;
  if (labelsNap(r, i)) return undefined;
  const joint = r.atoms[i + 1];
  const or = joint?.k === 'sense' && joint.s === 'or';
  const to = (joint?.k === 'stop' && joint.w === '-') || (joint?.k === 'sense' && joint.s === 'to') || (a.k === 'time' && r.atoms[i + 2]?.k === 'time' && (joint?.k === 'sense' || joint?.k === 'word') && joint.w === 'a');
  const slash = joint?.k === 'stop' && joint.w === '/' && a.k === 'time' && r.atoms[i + 2]?.k === 'time' && r.out.some((x) => x.k === 'sense' && (x.s === 'nap' || x.s === 'napNoun'));
  const spanish = joint?.k === 'sense' && (joint.w === 'a las' || joint.w === 'a la') && (saysFrom(r.previous()) || (r.sense(i - 1) === 'at' && saysFrom(r.out.at(-2))));
  const between = r.previous()?.k === 'sense' && (r.previous() as { s: Sense }).s === 'between';
  const and = joint?.k === 'sense' && joint.s === 'and' && between;
  if (!or && !to && !and && !spanish && !slash) return undefined;
  let at = i + 2;
  while (r.sense(at) === 'around' || r.sense(at) === 'at') at++;
  const b = r.atoms[at];
  if (b === undefined) return undefined;
  const named = r.previous();
  if (a.k === 'num' && a.v <= 6 && b.k === 'dur' && named?.k === 'sense' && (named.s === 'nap' || named.s === 'napNoun') && joint?.k === 'stop') return undefined;
  if (a.k === 'dur') return b.k === 'dur' ? { atom: a, end: at + 1 } : undefined;
  if (a.k === 'count') return b.k === 'count' ? { atom: a, end: at + 1 } : undefined;
  if (b.k === 'dur') {
    // "9:15-10 hrs" is a length though it looks like a clock.
    if (a.k === 'time') return b.min >= 120 && to ? { atom: { k: 'void', why: 'length' }, end: at + 1 } : undefined;
    return { atom: a.v <= 12 && b.min >= 60 && b.min % 60 === 0 ? minutes(a.v * 60, a.said) : minutes(a.v, a.said), end: at + 1 };
  }
  if (a.k === 'num' && b.k === 'count') return { atom: { k: 'count', n: a.v }, end: at + 1 };
  if (a.k === 'num' && b.k === 'num' && counted(r, at)) return { atom: { k: 'count', n: a.v }, end: at + 1 };
  const from = a.k === 'time' ? a.t : isHour(a.v) ? clockOf(a.v, 0, a.said, false) : undefined;
  const until = b.k === 'time' ? b.t : b.k === 'num' && isHour(b.v) ? clockOf(b.v, 0, b.said, false) : undefined;
  if (!from || !until || (b.k === 'time' && b.end)) return undefined;
  // "Was up between 3 and 4:30" is how long; "woke between 3 and 4" is when.
  const lasted = and && [r.out.at(-1), r.out.at(-2)].some((x) => x?.k === 'sense' && (x.s === 'upq' || x.s === 'awake' || x.s === 'cry'));
  if (lasted) return { atom: { k: 'time', t: from, end: until }, end: at + 1 };
  if (or || and) {
    if (a.k === 'num' && b.k === 'num' && !and) {
      const p = r.previous();
      const asTimes = p?.k === 'sense' && (BEFORE_TIME.has(p.s) || KINDS.has(p.s));
      if (!asTimes) return undefined;
    }
    const shared = !from.fixed && until.fixed ? { ...from, m: from.m + (until.m >= 720 ? 720 : 0), fixed: true } : from;
    return { atom: { k: 'time', t: shared }, end: at + 1 };
  }
  if (a.k === 'num' && b.k === 'num') {
    const p = r.previous();
    if (p?.k === 'sense' && BEFORE_MINUTES.has(p.s) && p.s !== 'for') return { atom: minutes(a.v, a.said), end: at + 1 };
  }
  return { atom: { k: 'time', t: from, end: until }, end: at + 1 };
}

/** Nearly an hour of the clock, where others say how long or how often at least. */
const NEAR_AN_HOUR = new Set([
  'around', 'about', 'approx', 'approximately', 'roughly', 'circa', 'just after', 'just before', 'just gone', 'just past', 'shortly after', 'shortly before', 'a bit after', 'a bit before',
  'a little after', 'a little before', 'not long after', 'at around', 'at about', 'at approx', 'at roughly', 'around about', 'close to', 'somewhere around', 'sometime around', 'right after',
]);

/** "Woke about 11, 2 and 4", "35 min cry just after 1": an hour, and to be read as one told with "at". */
function nearAnHour(r: Roles, i: number): boolean {
  const atom = r.atoms[i];
  if (atom?.k !== 'sense' || atom.s !== 'around' || !NEAR_AN_HOUR.has(atom.w)) return false;
  const hour = r.atoms[i + 1];
  if (hour?.k !== 'time' && !(hour?.k === 'num' && hour.v >= 1 && hour.v <= 12)) return false;
  if (hour.k === 'num' && counted(r, i + 1)) return false;
  const previous = r.previous();
  if (previous?.k !== 'sense' || !BEFORE_MINUTES.has(previous.s)) return true;
  return hour.k === 'time' || (previous.s === 'cry' && (r.out.some((a) => a.k === 'dur') || (r.sense(i + 2) === 'for' && r.atoms[i + 3]?.k === 'dur')));
}

const OFF_USUAL = new Set(['late', 'early', 'overdue', 'tarde', 'temprano', 'adelantado', 'adelantada', 'retrasado', 'retrasada']);
const LATER = new Set(['later', 'earlier', 'mas tarde', 'mas temprano', 'antes', 'antes de', 'despues', 'despues de', 'past', 'after', 'before']);
const USUAL = new Set(['than', 'usual', 'normal', 'que', 'lo', 'costumbre', 'schedule', 'habitual', 'bedtime', 'planned']);
/** "Bed an hour late at 8:30", "half an hour later than usual": how it was against the plan, and no length of anything. */
function offUsual(r: Roles, i: number): boolean {
  const w = r.wordOf(i + 1);
  if (OFF_USUAL.has(w)) return true;
  return (LATER.has(w) && [i + 2, i + 3].some((j) => USUAL.has(r.wordOf(j)))) || (w === 'behind' && USUAL.has(r.wordOf(i + 2)));
}

export function withRoles(atoms: Atom[]): Atom[] {
  const r = new Roles(atoms);
  let i = 0;
  while (i < atoms.length) {
    const range = span(r, i);
    if (range) {
      r.out.push(range.atom);
      i = range.end;
      continue;
    }
    const atom = atoms[i]!;
    if (atom.k === 'dur' && offUsual(r, i)) {
      r.out.push({ k: 'void', why: 'length' });
      i++;
      continue;
    }
    if (nearAnHour(r, i)) r.out.push({ k: 'sense', s: 'at', w: 'at' });
    else if (atom.k === 'num') r.out.push(roleOf(r, i));
    else if (atom.k === 'void' && isHours(atom.v) && amongNaps(r)) r.out.push(minutes(atom.v! * 60, ''));
    else if (atom.k === 'time' && slashed(r, i) && amongNaps(r)) r.out.push(minutes(atom.t.m, atom.t.said));
    else if (atom.k === 'time' && atom.loose === true) r.out.push(looseTime(r, i, atom));
    else r.out.push(atom);
    i++;
  }
  return r.out;
}

/** "Nap 2: 1.5": hours of a nap. */
const isHours = (v: number | undefined): boolean => v !== undefined && v > 0 && v < 4 && v % 1 !== 0 && v % 0.25 === 0;

/** "Naps 45 / 1:20 / 30": lengths between slashes. */
function slashed(r: Roles, i: number): boolean {
  const slash = (a: Atom | undefined): boolean => a?.k === 'stop' && a.w === '/';
  return slash(r.atoms[i - 1]) || slash(r.atoms[i + 1]);
}

/** "210" is a time unless something says it is a count of something else. */
function looseTime(r: Roles, i: number, atom: Extract<Atom, { k: 'time' }>): Atom {
  const previous = r.previous();
  if (previous?.k === 'sense' && (previous.s === 't.sick' || previous.s === 'label')) return { k: 'void', why: 'temp', v: +atom.t.said };
  if (counted(r, i)) return { k: 'void', why: 'other' };
  // "Mamadera de 120": millilitres.
  const before = r.out.at(-2);
  if (previous?.k === 'sense' && previous.w === 'de' && before?.k === 'sense' && before.s === 'h.bottle') return { k: 'void', why: 'amount', v: +atom.t.said };
  return { k: 'time', t: atom.t };
}

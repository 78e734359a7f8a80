/** A clock time: whose it is, or the start of a clause of its own. */
import { type Atom, type Clock, faceMinutes, morningFace } from '../atoms.ts';
import { WAKEFUL, isBlank } from './clause.ts';
import type { Sense } from '../lexicon/sense.ts';
import { type Gatherer, isHelpSense } from './gatherer.ts';

/** "not til" */
function notBefore(g: Gatherer, i: number): boolean {
  let j = i - 1;
  while (j > 0 && g.sense(j) !== 'til') j--;
  return g.sense(j - 1) === 'neg';
}

/** "Between 12 and 1 she was up 3 times" */
function countAhead(g: Gatherer, i: number): boolean {
  for (let j = i + 1; j < i + 9 && j < g.atoms.length; j++) {
    const a = g.atoms[j]!;
    if (a.k === 'stop' || a.k === 'time') return false;
    if (a.k === 'count' && a.n > 1) return true;
  }
  return false;
}

/** "…3:40 I had tried": tries, within a few words. */
function triedAhead(g: Gatherer, i: number): boolean {
  for (let j = i + 1; j <= i + 3; j++) {
    if (g.atoms[j]?.k === 'stop') return false;
    if (g.sense(j) === 'tried') return true;
  }
  return false;
}

type TimeAtom = Extract<Atom, { k: 'time' }>;

/** "Up twice since 8": when the counting began. */
const BOUNDS = new Set<Sense>(['between', 'from', 'before', 'since', 'after']);
const FINE = new Set(['good', 'fine', 'great', 'golden', 'bien', 'perfecto', 'genial', 'tranquilo', 'tranquila']);

/** A time a few minutes past the one before it, after "well". */
const BETTER_MINUTES_MAX = 20;
function betters(g: Gatherer, i: number, t: Clock): boolean {
  const before = g.atoms[i - 1];
  const last = g.clause.at ?? g.found.list.at(-1)?.at;
  return before?.k === 'sense' && (before.w === 'well' || before.w === 'bueno') && last !== undefined && faceMinutes(last, t) <= BETTER_MINUTES_MAX;
}

/** "Then good til 5": asleep until then. */
function wasFine(g: Gatherer, i: number): boolean {
  let j = i - 1;
  while (j > 0 && g.sense(j) !== 'til') j--;
  const word = (k: number): string => (g.atoms[k]?.k === 'sense' ? (g.atoms[k] as { w: string }).w : '');
  if (word(j - 1) === 'it' && word(j - 2) === 'was' && word(j - 3) === 'that') return true;
  const a = g.atoms[j - 1];
  return a?.k === 'sense' && FINE.has(a.w);
}

/** "Fought it til 7:45" */
function foughtUntil(g: Gatherer, i: number): boolean {
  let j = i - 1;
  while (j > 0 && (g.sense(j) === 'til' || g.sense(j) === 'filler' || g.sense(j) === 'around' || g.atoms[j]?.k === 'word')) j--;
  const s = g.sense(j);
  return s === 'tried' || s === 'stir' || s === 'awake' || s === 'cry';
}

/** "Awake 1 to 2, then til 6:30": slept until then. */
function thenUntil(g: Gatherer, i: number): boolean {
  let j = i - 1;
  while (j > 0 && g.sense(j) !== 'til') j--;
  j--;
  while (j > 0 && g.sense(j) === 'filler') j--;
  return g.sense(j) === 'then' || AFTERWARDS.has(g.wordOf(j));
}
const AFTERWARDS = new Set(['despues', 'despues de', 'despues ya']);

/** "til 3": the end of a waking, of a nap, or of sleep. */
function untilTime(g: Gatherer, i: number, t: Clock): boolean {
  const c = g.clause;
  const sleeping = c.returned || c.kind === 'back' || c.kind === 'asleep' || c.kind === 'slept' || c.kind === 'through' || c.kind === 'nothing' || c.kind === 'quiet' || c.kind === 'bed' || c.kind === 'lay' || c.kind === 'end' || ((c.kind === null || (WAKEFUL.has(c.kind) && c.kind !== 'awake' && c.kind !== 'stir')) && c.helpList.at(-1) === 'cosleep');
  if (c.kind === 'nap') {
    c.end = t;
    return true;
  }
  // "Fed at 5:30 and then til 8": asleep until then.
  const settled = c.helpList.length > 0 || (c.listed && g.found.list.at(-1)?.helpFirst === true);
  if (c.kind === null && c.at && !c.end && settled && thenUntil(g, i)) {
    const morning = g.fresh();
    [morning.kind, morning.at] = ['end', t];
    return true;
  }
  if (c.kind === null && c.at && !c.end && !c.feed && c.helps.length === 0 && !c.cry) {
    c.end = t;
    return true;
  }
  if (!sleeping && (WAKEFUL.has(c.kind) || c.cry || ((c.feed || c.helps.length > 0) && c.at !== undefined))) {
    if (c.end || (c.cry && !c.at && c.kind === null)) {
      const next = g.fresh();
      next.kind = c.helpList.at(-1) === 'cosleep' || next.stop >= 1 || (c.end && thenUntil(g, i)) ? 'end' : 'quiet';
      next.at = t;
      return true;
    }
    c.end = t;
    return true;
  }
  // "The second time I held him til 4:15"
  if (c.part !== undefined && c.helpList.length > 0 && !c.end) {
    c.end = t;
    return true;
  }
  // "Down at 7, fought it til 7:45"
  const fell = c.kind === 'bed' && c.at !== undefined && (c.cry || foughtUntil(g, i));
  const next = g.fresh();
  next.kind = fell ? 'asleep' : 'end';
  next.at = t;
  return true;
}

/** "Asleep 12:20, still going at 1:45": how it stood then, and nothing that happened. */
function stillThen(g: Gatherer, i: number): boolean {
  const at = g.sense(i - 1) === 'at' || g.sense(i - 1) === 'by' ? i - 2 : i - 1;
  return g.sense(at) === 'sofar' && g.wordOf(at) !== 'so far';
}

const HOURS_LONG = /^\d{1,2}\.\d{1,2}$/;
const REFUSED = new Set(['wouldnt take', 'didnt take', 'didnt want', 'refused', 'turned down', 'no quiso', 'rechazo', 'no tomo']);
function refusedBefore(g: Gatherer, i: number): boolean {
  for (let j = i - 1; j >= Math.max(i - 4, 0); j--) {
    const a = g.atoms[j]!;
    if (a.k === 'stop' || a.k === 'time') return false;
    if (a.k === 'sense' && REFUSED.has(a.w)) return true;
  }
  return false;
}

/** A time that says nothing new: tried in vain, taken back, a slip, an "or", a bound of a count. */
function saysNothingNew(g: Gatherer, i: number, atom: TimeAtom): boolean {
  const c = g.clause;
  if (c.at && !atom.end && stillThen(g, i)) return true;
  if (atom.t.said.startsWith('m') && g.atoms[g.next(i)]?.k === 'dur' && g.found.set.has('nap')) return true;
  if (g.skipsTime) {
    g.skipsTime = false;
    return true;
  }
  if (g.negated && g.tried && c.kind === null && (isBlank(c) || c.again)) {
    g.negated = false;
    return true;
  }
  // "Dropped the 10pm bottle"
  if (g.negated && !g.untilIsAt && g.joint === 'neg' && isBlank(c) && isHelpSense(g.sense(g.next(i)))) return true;
  // "Sin la toma de las 12"
  if (g.negated && !g.untilIsAt && g.joint === 'from' && isBlank(c) && isHelpSense(g.sense(i - 2))) return true;
  // "…, wouldn't take the one at 5 so just cuddled him": woken all the same.
  if (g.negated && !g.untilIsAt && c.at && (g.joint === 'at' || g.joint === 'neg') && refusedBefore(g, i)) {
    g.negated = false;
    g.fresh();
    return false;
  }
  // "10h20 in total"
  if (/h/.test(atom.t.said) && g.sense(g.next(i)) === 'total') return true;
  // "Total naps 2.25": hours, and no hour.
  if ((g.joint === 'total' || (g.totalled && g.stop < 1)) && HOURS_LONG.test(atom.t.said)) return true;
  // "By 3:40 I'd tried the paci": how long it had gone on.
  if (g.joint === 'by' && triedAhead(g, i)) return true;
  // "1:50 to 2:40, not from 1:15": what was said is taken back.
  if (g.negated && !g.untilIsAt && c.at && (g.joint === 'from' || g.joint === 'at' || g.joint === 'neg')) {
    g.negated = false;
    return true;
  }
  // "At 11, no wait, 10"; "1 and 4. Well, 4:10"
  if (g.joint === 'slip' || betters(g, i, atom.t)) {
    const told = c.at ? c : isBlank(c) ? g.found.list.at(-1) : undefined;
    if (told?.at) {
      if (told.end) told.end = atom.t;
      else told.at = atom.t;
      return true;
    }
  }
  // "Slept thru the 2am feed": what did not come.
  if (c.kind === 'through' && g.stop < 1 && g.joint !== 'til' && g.joint !== 'from' && (isHelpSense(g.sense(g.next(i))) || g.sense(g.next(i)) === 'feedNoun')) {
    g.negated = true;
    return true;
  }
  if (g.alternative && c.at) {
    g.alternative = false;
    return true;
  }
  const bound = g.joint !== null && BOUNDS.has(g.joint);
  if (c.count !== undefined && (!c.countWord || c.count > 1 || (g.joint === 'before' && countAhead(g, i))) && WAKEFUL.has(c.kind) && bound) return true;
  if (g.joint === 'between' && isBlank(c) && (g.found.list.at(-1)?.count !== undefined || countAhead(g, i))) return true;
  return c.often && c.helpList.length === 0 && (g.joint === 'after' || g.joint === 'since' || g.joint === 'from');
}

/** Two hours side by side after "nap" lie no further apart than its ends. */
const NAP_HOURS_MAX = 210;

/** The end of the clause at hand, or when what it denied began. */
function endsClause(g: Gatherer, i: number, atom: TimeAtom): boolean {
  const c = g.clause;
  if (g.napEnds && c.kind === 'nap' && !atom.end) {
    g.napEnds = false;
    c.end = atom.t;
    return true;
  }
  // "Nap 1155 130"
  if (c.kind === 'nap' && !c.plural && c.count === undefined && c.at && !c.end && !atom.end && g.atoms[i - 1]?.k === 'time' && faceMinutes(c.at, atom.t) <= NAP_HOURS_MAX) {
    c.end = atom.t;
    return true;
  }
  // "First waking not til 1:40"
  if (g.joint === 'til' && notBefore(g, i) && !g.untilIsAt && !c.at && WAKEFUL.has(c.kind)) {
    g.negated = false;
    c.at = atom.t;
    return true;
  }
  // "Me up at 3 for a pee, him not until 5:20"
  if (g.joint === 'til' && notBefore(g, i) && isBlank(c) && g.found.set.has('other')) {
    g.negated = false;
    [c.kind, c.at] = ['wake', atom.t];
    return true;
  }
  if (g.joint === 'til' && g.untilIsAt) {
    g.untilIsAt = false;
    if (!c.at || c.openFrom) {
      c.openFrom = false;
      c.at = atom.t;
      return true;
    }
  }
  if (g.joint === 'til') {
    if (wasFine(g, i)) c.returned = true;
    if (untilTime(g, i, atom.t)) return true;
  }
  if (g.joint === 'to' && !c.at && (c.kind === 'through' || c.kind === 'slept' || c.kind === 'back' || c.kind === 'asleep') && untilTime(g, i, atom.t)) return true;
  if (g.joint === 'to' && c.at && !c.end && c.kind !== null && g.stop < 1) {
    c.end = atom.t;
    return true;
  }
  // "Then nothing since ten to nine"
  if (c.kind === 'nothing' && !c.at && !atom.end && g.joint === 'since') {
    [c.kind, c.at] = ['quiet', atom.t];
    return true;
  }
  if (c.kind === 'through' && c.helpList.length === 0 && !atom.end && (g.joint === 'from' || g.joint === 'since')) {
    const began = g.fresh();
    began.kind = 'asleep';
    began.at = atom.t;
    return true;
  }
  if ((c.at && c.openFrom) || (c.kind === 'skip' && !c.at && !atom.end && g.stop < 1)) {
    c.openFrom = false;
    c.at = atom.t;
    return true;
  }
  return false;
}

/** "The 2am one", "the 4 was": an hour told before, of which more is said. */
function saysMoreOf(g: Gatherer, i: number, { t, end }: TimeAtom): boolean {
  const one = g.atoms[i + 1];
  const refers = /(?:^| )(?:the|la de las|la de la)$/.test(g.wordOf(i - 1)) && ((one?.k === 'count' && one.word === true) || g.wordOf(i + 1) === 'one' || /^(?:was|fue|era)(?: |$)/.test(g.wordOf(i + 1)));
  return refers && !end && [...g.found.list, g.clause].some((c) => c.at && c.at.m % 720 === t.m % 720);
}

export function onTime(g: Gatherer, i: number, atom: TimeAtom): void {
  if (saysMoreOf(g, i, atom)) {
    const more = g.fresh();
    [more.at, more.ofTold] = [atom.t, true];
    return;
  }
  if (saysNothingNew(g, i, atom) || endsClause(g, i, atom)) return;
  const c = g.clause;
  let target = c;
  const parted = g.stop >= 1;
  // "15 min to go off, 4:10 fed": how long the evening took, told before the night.
  const evening = parted && c.kind === null && !c.at && c.helpList.length === 0 && g.found.list.length === 0 && c.spans.length > 0 && c.spans.every((x) => x.role === 'took');
  if (evening) {
    c.kind = 'asleep';
    target = g.fresh();
  }
  const counted = c.count !== undefined && c.count > 1 && c.helpList.length > 0 && c.kind !== 'nap';
  if (!evening && counted && !c.at && !parted && g.joint !== 'and' && g.joint !== 'then') {
    const { helps, helpList, feed } = c;
    Object.assign(c, { helps: [], helpList: [], feed: false });
    target = g.fresh();
    Object.assign(target, { helps, helpList, feed });
  } else if (evening) target.listed = false;
  // "Del tiron, solo la toma de las 5"
  else if (c.kind === 'through' && !c.at && c.helpList.length > 0) {
    const { helps, helpList, feed } = c;
    Object.assign(c, { helps: [], helpList: [], feed: false });
    target = g.fresh();
    Object.assign(target, { helps, helpList, feed });
  }
  else if (c.at || c.kind === 'through' || c.kind === 'skip' || (c.kind === 'nothing' && g.joint !== 'after') || (c.kind === 'slept' && g.stop >= 1)) target = g.fresh();
  else if (!isBlank(c) && parted && (g.kindFollows(i) || g.stop >= 3 || c.kind === 'routine' || (atom.end && c.kind === null && c.helpList.length > 0))) target = g.fresh();
  else if (c.count !== undefined && c.countWord !== true && (parted || ((g.joint === 'and' || g.joint === 'then') && c.count > 1 && c.kind !== 'nap'))) target = g.fresh();
  else if (c.kind === 'back' && parted) target = g.fresh();
  // "All paci except 2:15 was a feed"; "bottle, from 1:30 to 5" after a sleep that ended
  else if (c.each && c.helpList.length > 0 && g.joint === 'but') target = g.fresh();
  else if (atom.end && c.kind === null && c.helpList.length > 0 && g.joint === 'from' && g.found.list.some((x) => x.end !== undefined)) target = g.fresh();
  else if (c.kind === 'asleep' && parted && isHelpSense(g.sense(g.next(i))) && WAKEFUL.has(g.found.list.at(-1)?.kind ?? null)) target = g.fresh();
  // "Up an hour, then 3 to 6:30"
  else if (atom.end && g.joint === 'then' && c.kind !== null && WAKEFUL.has(c.kind) && c.spans.length > 0) target = g.fresh();
  else if (g.joint === 'then' && (c.kind === 'wake' || (c.kind === null && !c.at)) && c.helpList.length > 0) target = g.fresh();
  // "Nursed at 1, then 3:30": the same again, where the help was said before the hours.
  const likewise = target !== c && g.joint === 'then' && c.helpFirst && !c.end && !atom.end && !morningFace(atom.t) && !isHelpSense(g.sense(g.next(i))) && !g.kindFollows(i);
  const listing = likewise || target !== c && (g.joint === 'and' || g.joint === 'or' || g.joint === null || g.joint === 'again') && !g.kindFollows(i);
  // "Slept til 4 and 6:45": two ends of sleep.
  if (listing && c.kind === 'end' && g.joint === 'and' && !morningFace(c.at!) && morningFace(atom.t)) target.kind = 'end';
  else if (listing) target.listed = true;
  if (listing && g.joint === 'and') target.joined = true;
  if (likewise || target.helps.length > 0 || target.feed) target.helpFirst = true;
  if (g.joint === 'then' && !likewise) target.then = true;
  target.at = atom.t;
  if (atom.end) target.end = atom.end;
  if (g.joint === 'again') target.again = true;
}

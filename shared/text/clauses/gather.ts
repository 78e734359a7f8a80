/**
 * The sixth stage: atoms gathered into clauses, each at most one thing that happened with its time,
 * lengths and helps. A clause knows nothing of the clauses before it; `story/` joins them.
 */
import type { Atom } from '../atoms.ts';
import type { Sense } from '../lexicon/sense.ts';
import { type Flags, sentenceFlags } from './asking.ts';
import { type Clause, type Clauses, KINDS, WAKEFUL, emptyClause, isBlank } from './clause.ts';
import { type ClauseWords, Gatherer, isHelpSense } from './gatherer.ts';
import { onHelp, partOf } from './onHelp.ts';
import { CHILD, ofSomeoneElse, wokenBecause } from './others.ts';
import { onKind } from './onKind.ts';
import { onCount, onSpan } from './onSpan.ts';
import { onTime } from './onTime.ts';

/** Said of an hour of the night they are why the child woke. */
const VOMITED = new Set(['was sick', 'threw up', 'vomited', 'puked', 'throwing up', 'vomito', 'vomitos', 'vomitando']);
const FLIGHTS = new Set(['flight', 'flight home', 'vuelo', 'flew', 'plane', 'avion', 'jabs', 'shots', 'appointment']);
/** "All paci", "siempre teta". */
const EACH_BEFORE_HELP = new Set(['all', 'always', 'siempre', 'todo', 'toda', 'todas', 'todos', 'puro', 'pura']);
const SORRY = new Set(['sorry', 'oops', 'sry', 'ups']);
const MYSELF = new Set(['myself', 'ourselves', 'yo tambien', 'yo misma', 'yo mismo', 'nosotros tambien']);
/** Nobody is up for the day before four. */
const UP_FACE_FROM = 240;
const GAVE_UP = new Set(['gave up', 'gave up on']);
const FINALLY = new Set(['finally', 'por fin', 'fin', 'eventually', 'al final', 'finalmente', 'in the end']);

const LIKEWISE = new Set(['tambien', 'same', 'igual', 'same again', 'ditto', 'same story', 'same story at', 'same deal', 'same deal at', 'same thing', 'same thing at', 'same drill', 'same drill at', 'the same', 'the same at', 'same at', 'likewise at', 'lo mismo', 'lo mismo a las', 'igual a las', 'idem', 'rinse and repeat', 'repeat', 'mas de lo mismo', 'repetimos']);
/** "Second 3:50": the next of what was told. */
const NTH = new Set(['first', 'second', 'third', 'fourth', 'last', 'primera', 'primero', 'segunda', 'segundo', 'tercera', 'tercero', 'ultima', 'ultimo']);
const BOTH = /^(for |en )?(both|ambas|ambos|las dos|los dos)( |$)/;
const DEADLY = new Set<Sense>(['habit', 'plan', 'other', 'if']);

const WITHOUT = new Set(['without', 'unless', 'until', 'sin', 'hasta que']);
const ALARM = /(^| )(alarm|alarma)$/;
const SKIPPED = new Set(['skipped', 'missed', 'se salto', 'se salto la de', 'no quiso la de', 'no hizo la de', 'nos saltamos']);
/** Told without an hour, it is of how things are. */
const STILL_AWAKE = new Set(['still awake', 'still wide awake']);

/** News that can be of the days to come. */
const PLANNED = new Set<Sense>(['t.vaccine', 't.travel', 't.visitors']);
const HUSHED = new Set<Sense>(['filler', 'around', 'more', 'at', 'or', 'today']);

function onSense(g: Gatherer, i: number, s: Sense, w: string): void {
  const c = g.clause;
  if (s.startsWith('t.')) {
    // "Finally out cold": asleep, and no illness.
    if (w === 'cold' && /(^| )out$/.test(g.wordOf(i - 1))) return;
    g.found.tags.push({ s, sentence: g.sentence, dead: g.dead > 1 || g.negated });
    if (VOMITED.has(w) && c.at && c.kind === null && !g.negated) c.cry = true;
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
  // "In with us until the alarm went at 7"
  const rung = s === 'elsewhere' && ALARM.test(w) && g.joint === 'til' && g.timeFollows(i);
  const kind = rung ? 'up' : KINDS[s];
  if (kind === 'slept' && w === 'did') {
    const after = g.atoms[g.next(i)];
    if (!(after?.k === 'dur' || (after?.k === 'time' && after.end))) return;
  }
  if (kind) {
    onKind(g, i, s, kind);
    return;
  }
  switch (s) {
    // "6am start"
    case 'from': if (w === 'start' && c.at && !c.end && c.kind === null && c.helpList.length === 0 && g.stop < 1 && !g.found.set.has('nap') && (g.atoms[i + 1] === undefined || g.atoms[i + 1]!.k === 'stop')) c.kind = 'up'; break;
    case 'cry': if (!g.negated) (c.at && ((g.stop >= 1 && g.timeFollows(i)) || (c.spans.length > 0 && ownLength(g, i))) ? g.fresh() : c).cry = true; break;
    case 'noCry': c.noCry = true; break;
    case 'ended': if (c.kind === 'nap') g.napEnds = true; else g.endsNap = true; break;
    case 'each': (c.at && g.stop >= 1 && (c.kind !== null || c.listed || c.countWord) && g.kindFollows(i) ? g.fresh() : c).each = true; if (BOTH.test(w)) onBoth(g, i); break;
    case 'again': likewise(g, i, w); break;
    case 'morning': (c.at && g.stop >= 1 && g.timeFollows(i) ? g.fresh() : c).morning = true; break;
    case 'sofar': c.sofar = true; break;
    case 'bedtimeWord': c.bedtimeWord = true; break;
    case 'fail': if (GAVE_UP.has(w) && WAKEFUL.has(c.kind) && c.at && !c.end && g.timeFollows(i)) {
      if (c.at.m % 720 < UP_FACE_FROM) g.fresh().kind = 'up';
      else [c.kind, g.skipsTime] = ['up', true];
    } else if ((c.kind === 'nap' && !c.end) || (c.kind === null && c.at && c.helpList.length === 0 && g.stop < 1)) c.kind = 'skip'; break;
    case 'misTold': g.skipsTime = true; break;
    // "First time" is one of several only where several were told.
    case 'part': if (!g.timeFollows(i) && (w.length > 11 || !w.endsWith(' time') || w.startsWith('the ') || g.found.list.some((x) => x.at))) partOf(g, w); break;
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

/** "Woke 1, nursed, same deal at 4": of the time to come where one follows. */
function likewise(g: Gatherer, i: number, w: string): void {
  const c = LIKEWISE.has(w) && g.clause.at && g.timeFollows(i) ? g.fresh() : g.clause;
  c.again = true;
  if (LIKEWISE.has(w)) c.likewise = true;
}

/** "… and cried 10 min at 2": a length and an hour of its own. */
function ownLength(g: Gatherer, i: number): boolean {
  let j = g.next(i);
  if (g.sense(j) === 'for' || g.sense(j) === 'around') j = g.next(j);
  return g.atoms[j]?.k === 'dur' && g.timeFollows(j);
}

/** "Both naps were 45 min" counts them too. */
function onBoth(g: Gatherer, i: number): void {
  g.clause.both = true;
  if (g.sense(g.next(i)) === 'napNoun') g.clause.count = 2;
}

/** "…, finally 9:50": how it ended, not one more thing. */
function withFinally(g: Gatherer): Clause {
  const c = g.stop >= 1 && !isBlank(g.clause) ? g.fresh() : g.clause;
  c.atLast = true;
  return c;
}

/** What a sense turns off, and for how long. */
/** "El otro a las 5": of the wakings told, where an hour follows. */
const OTHER_ONE = new Set(['el otro', 'la otra', 'the other one', 'the other']);
function otherWaking(g: Gatherer, i: number, w: string): boolean {
  if (!OTHER_ONE.has(w) || g.found.list.length + (g.clause.at ? 1 : 0) === 0 || !g.timeFollows(i)) return false;
  g.fresh();
  return true;
}

/** What only the one it is said of has: a brother's fever is not the baby's. */
const ailing = (s: Sense): boolean => s === 't.sick' || s === 't.teething' || s === 't.vaccine';

/** "Woke 11 and 4, rocked each time except for 4": the help of each is told apart from the hour before it. */
function exceptOne(g: Gatherer): void {
  const { at, each, helps, helpList, feed } = g.clause;
  if (!at || !each || helpList.length === 0) return;
  Object.assign(g.clause, { each: false, helps: [], helpList: [], feed: false });
  g.push();
  Object.assign(g.clause, { each, helps, helpList, feed });
}

/** "Didn't know whether to feed or wait, asleep 4:20": what was done is told behind it. */
const UNSURE = new Set(['whether', 'no sabia si', 'no sabiamos si']);

function scope(g: Gatherer, s: Sense, w: string): void {
  // "Let's see if tonight she sleeps til 6" is still to come.
  if (s === 'but' || (s === 'today' && !g.hoping) || s === 'lastNight') {
    g.dead = 0;
    g.negated = false;
    if (s === 'lastNight' && g.clause.kind === 'bed') g.clause.bedtimeNoun = true;
    if (s !== 'but') g.found.set.add(s);
    else exceptOne(g);
  }
  // "20 min of patting yesterday, tonight 8": told to compare.
  if (s === 'today' && g.clause.yesterday && g.clause.kind === null && !g.clause.at && g.stop >= 1 && g.found.list.length === 0) {
    g.clause = emptyClause(g.stop, g.sentence);
    g.yesterday = false;
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
    if (s === 'habit' && !isBlank(g.clause) && g.stop < 1) {
      // "In bed at 7 and up at 5 every single day"
      g.found.list.length = Math.min(g.toldBefore, g.found.list.length);
      g.clause = emptyClause(g.stop, g.sentence);
    } else g.push();
    // "Cut 2 teeth this week, up at 1": only the news is of the week.
    const ofNews = s === 'habit' && isBlank(g.clause) && g.found.list.length === 0 && g.found.tags.some((t) => t.sentence === g.sentence);
    g.dead = s === 'other' || ofNews || UNSURE.has(w) ? 1 : 3;
    g.ofOther = s === 'other';
    g.hoping = s === 'plan' || s === 'if';
    [g.whyWoke, g.elseAt] = [undefined, undefined];
  }
}

function note(g: Gatherer, flags: Flags, start: number): void {
  if (flags.question) g.found.question = true;
  if (flags.question && (flags.from > start || g.found.list.length > 0)) g.found.toldFirst = true;
  if (flags.weak) g.found.wonders = true;
}

/** A word with a sense: what it says, and what it leaves behind for the atoms after it. */
function onSenseAtom(g: Gatherer, i: number, atom: Extract<Atom, { k: 'sense' }>): void {
  // "Skipped the 10am one": what was to be at that hour was not.
  if (SKIPPED.has(atom.w) && g.timeFollows(i) && !isHelpSense(g.sense(g.next(g.next(i))))) {
    onKind(g, i, 'skip', 'skip');
    g.stop = 0;
    return;
  }
  if (STILL_AWAKE.has(atom.w) && g.timeFollows(i)) {
    onKind(g, i, 'awake', 'awake');
    [g.stop, g.joint] = [0, 'awake'];
    return;
  }
  // "Would not go down without feeding": fed after all.
  if (WITHOUT.has(atom.w) && g.negated && isHelpSense(g.sense(g.next(i)))) {
    g.negated = false;
    return;
  }
  if (atom.s === 'neg' || atom.s === 'tried' || atom.s === 'instead') {
    g.negated = true;
    g.tried = atom.s === 'tried';
  }
  // "Wouldn't settle so nursed him"
  else if (atom.s === 'then' || ((atom.w === 'so' || atom.w === 'just') && g.negated && isHelpSense(g.sense(g.next(i))))) g.negated = false;
  const nextNap = NTH.has(atom.w) && (g.clause.kind === 'nap' ? g.lengthFollows(i) && (g.stop >= 1 || g.clause.spans.length > 0) : g.stop >= 1 && g.clause.kind === null && g.clause.spans.length > 0 && g.dayNaps() && isHelpSense(g.sense(g.next(i))));
  if (nextNap) {
    g.fresh().kind = 'nap';
    g.stop = 0;
  }
  if (g.stop >= 1 && NTH.has(atom.w) && g.timeFollows(i) && g.found.list.some((c) => WAKEFUL.has(c.kind))) g.fresh().kind = 'wake';
  if (FINALLY.has(atom.w) && g.timeFollows(i)) g.clause = withFinally(g);
  onSense(g, i, atom.s, atom.w);
  // "Went to bed at 10 myself": the parent's own.
  if (MYSELF.has(atom.w) && g.stop < 1 && (g.clause.kind === 'bed' || g.clause.kind === 'asleep' || g.clause.kind === 'slept' || g.clause.kind === 'upq')) g.clause = emptyClause(g.stop, g.sentence);
  // "Woke at 2. Sorry, 3."
  if (SORRY.has(atom.w) && (g.atoms[i + 1]?.k === 'time' || g.atoms[i + 2]?.k === 'time') && (g.clause.at ?? g.found.list.at(-1)?.at)) g.joint = 'slip';
  if (atom.s === 'or') g.alternative = true;
  else if (!HUSHED.has(atom.s)) g.alternative = false;
  // "Would not sleep in the car": the help goes with what did not happen.
  if (KINDS[atom.s] !== undefined && g.negated && !g.untilIsAt && !isHelpSense(g.sense(g.next(i)))) g.negated = false;
  if (!HUSHED.has(atom.s)) {
    if (!(g.joint === 'cry' && (atom.s === 'for' || atom.s === 'in'))) g.joint = atom.s;
    if (atom.s !== 'and' && atom.s !== 'in' && atom.s !== 'to' && atom.s !== 'then' && atom.s !== 'plus' && !(atom.s === 'ended' && g.clause.kind !== 'nap') && !atom.s.startsWith('t.')) g.stop = 0;
    if (atom.s === 'then') g.stop = Math.max(g.stop, 1);
    if (atom.s === 'but') g.stop = Math.max(g.stop, 2);
    if (g.negated && atom.s !== 'neg' && atom.s !== 'tried' && atom.s !== 'to' && atom.s !== 'from' && atom.s !== 'at' && !(g.tried && atom.s === 'since') && KINDS[atom.s] === undefined && !atom.s.startsWith('h.') && atom.s !== 'feed' && atom.s !== 'and' && atom.s !== 'or' && atom.s !== 'place') g.negated = false;
  }
}

/** Whether the parenthesis at `i` is closed within a few words. */
function closes(g: Gatherer, i: number): boolean {
  for (let j = i + 1; j < Math.min(i + 12, g.atoms.length); j++) {
    const a = g.atoms[j]!;
    if (a.k === 'stop' && a.w === ')') return true;
  }
  return false;
}

/** "Tried patting, fed in the end": what worked was no try. */
function inTheEnd(g: Gatherer, help: number): boolean {
  const [before, after] = [g.atoms[help - 1], g.atoms[help + 1]];
  if (before?.k === 'sense' && FINALLY.has(before.w)) return true;
  return after?.k === 'sense' && (FINALLY.has(after.w) || after.s === 'then');
}

const isAge = (a: Atom | undefined): boolean => a?.k === 'void' && a.why === 'age';

/** "Two weeks ago he was up 6 times", "hace un mes se despertaba 5 veces". */
function longAgo(atoms: readonly Atom[], i: number): boolean {
  const a = atoms[i];
  if ((a?.k === 'sense' || a?.k === 'word') && a.w === 'hace') return isAge(atoms[i + 1]);
  return a?.k === 'sense' && a.s === 'ago' && isAge(atoms[i - 1]);
}

const PARENT = /^(i|we|im|ive|yo|me) /;
/** A help within the next few words. */
function helpAhead(g: Gatherer, i: number): boolean {
  let j = i;
  for (let n = 0; n < 2; n++) {
    j = g.next(j);
    if (isHelpSense(g.sense(j))) return true;
    if (g.sense(j) !== 'took' && g.sense(j) !== 'self1' && g.sense(j) !== 'then') return false;
  }
  return false;
}

/** "I had to rock her", "dh had to give a bottle": somebody's doing, and a help all the same. */
function hadToHelp(g: Gatherer, i: number, w: string): boolean {
  const to = g.next(i);
  if (!/(^| )(had|have|has)$/.test(w) || g.sense(to) !== 'to') return false;
  const then = g.next(to);
  return isHelpSense(g.sense(then)) || (g.sense(then) === 'took' && isHelpSense(g.sense(g.next(then))));
}

const SUBJECT = new Set(['she', 'he', 'baby', 'bub', 'lo', 'shes', 'hes', 'ella', 'el bebe', 'la bebe', 'el nino', 'la nina']);
function childIs(g: Gatherer, i: number): boolean {
  const a = g.atoms[i];
  return (a?.k === 'sense' || a?.k === 'word') && SUBJECT.has(a.w);
}

function wokeTheChild(g: Gatherer, i: number): boolean {
  const j = g.next(i);
  const said = g.atoms[i];
  // "2 despertares, uno a las 12 y el otro a las 5"
  if (said?.k === 'sense' && (said.w === 'el otro' || said.w === 'la otra') && g.timeFollows(i) && g.found.list.concat(g.clause).some((c) => c.count === 2 || c.plural)) return true;
  const after = g.atoms[j + 1];
  if (g.sense(j) === 'woken') return true;
  // "Grandpa got her to nap", "daddy rocked him": done to the child.
  const done = g.atoms[j];
  if (done?.k === 'sense' && (isHelpSense(done.s) || KINDS[done.s] !== undefined) && (/ (her|him|them) /.test(done.w) || (isHelpSense(done.s) && after?.k === 'sense' && CHILD.has(after.w)))) return true;
  return g.sense(j) === 'wake' && after?.k === 'sense' && CHILD.has(after.w);
}

const COULD_NOT = new Set(['couldnt', 'couldnt get', 'cldnt', 'could not', 'cant', 'cant get']);
const wordAt = (g: Gatherer, i: number): string => (g.atoms[i]?.k === 'sense' || g.atoms[i]?.k === 'word' ? (g.atoms[i] as { w: string }).w : '');

/** A fever by its number: of a child of any age. */
const isFever = (a: Atom): boolean => a.k === 'void' && a.v !== undefined && a.why !== 'amount' && a.why !== 'age' && ((a.v >= 38 && a.v < 42 && (a.why === 'temp' || a.v % 1 !== 0)) || (a.why === 'temp' && a.v > 100 && a.v < 108));

/** What a stop closes, short of the sentence. */
function onStop(g: Gatherer, i: number, atom: Extract<Atom, { k: 'stop' }>): void {
  g.toldBefore = g.found.list.length + (isBlank(g.clause) ? 0 : 1);
  if (atom.w === '(') g.within = closes(g, i);
  if (atom.w === ')') g.within = false;
  g.stop = Math.max(g.stop, atom.level);
  if (atom.w !== ':') g.totalled = false;
  // "Me up at 3, couldn't get back off til 5"
  if (g.dead === 1 && !(g.ofOther && g.parent && atom.level < 3 && COULD_NOT.has(wordAt(g, i + 1)))) g.dead = 0;
  g.hoping = false;
  g.endsNap = false;
  // "Tried patting, rocking, then nursed": what was tried goes on.
  if (!(g.tried && g.negated && atom.w === ',' && g.sense(i - 1) !== 'tried' && isHelpSense(g.sense(g.next(i))) && !inTheEnd(g, g.next(i)))) g.negated = false;
  if (atom.w === '+') g.joint = 'and';
  // "Til, like, 4" goes on; "hasta las orejas, a las 3" was of something else.
  else if (atom.level >= 2 || (g.joint !== 'cry' && g.joint !== 'slip' && !(g.joint === 'til' && g.atoms[i - 1]?.k !== 'word'))) g.joint = null;
}

export function gather(atoms: Atom[], words: ClauseWords): Clauses {
  const g = new Gatherer(atoms, words);
  let flags = sentenceFlags(g, 0);
  note(g, flags, 0);
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i]!;
    if (atom.k === 'stop' && atom.level === 3 && g.within && atom.w !== '\n') {
      g.stop = Math.max(g.stop, 1);
      continue;
    }
    if (atom.k === 'stop') {
      onStop(g, i, atom);
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
    if (atom.k === 'sense' && EACH_BEFORE_HELP.has(atom.w) && (isHelpSense(g.sense(i + 1)) || g.sense(i + 1) === 'resettle' || (atoms[g.sense(i + 1) === 'around' ? i + 2 : i + 1]?.k === 'dur' && g.clause.kind !== 'slept' && (g.clause.at || g.found.list.length > 0 || g.clause.plural)))) {
      g.clause.each = true;
      continue;
    }
    if (atom.k === 'sense' && atom.s === 'other') {
      if (otherWaking(g, i, atom.w)) continue;
      g.parent = PARENT.test(atom.w);
    }
    const because = atom.k === 'sense' && atom.s === 'other' ? wokenBecause(g, i) : undefined;
    if (atom.k === 'sense' && !(atom.s === 'other' && (wokeTheChild(g, i) || hadToHelp(g, i, atom.w)))) scope(g, atom.s, atom.w);
    // "I was too tired & took him in with me"
    if (g.dead === 1 && g.ofOther && atom.k === 'sense' && atom.s === 'and' && g.parent && helpAhead(g, i)) g.dead = 0;
    // "We went to bed at 11 and she woke at 2"
    if (g.dead === 1 && g.ofOther && atom.k === 'sense' && (atom.s === 'and' || atom.s === 'then') && childIs(g, i + 1)) g.dead = 0;
    if (because) g.whyWoke = because;
    if (g.dead === 1 && g.ofOther) ofSomeoneElse(g, i);
    const asked = (flags.question || flags.weak) && i >= flags.from;
    if (asked || g.dead !== 0) {
      if (atom.k === 'sense' && atom.s.startsWith('t.')) g.found.tags.push({ s: atom.s, sentence: g.sentence, dead: (flags.question && asked) || (g.dead !== 1 && !flags.weak) || (ailing(atom.s) && g.ofOther) });
      continue;
    }
    if (longAgo(atoms, i)) {
      g.push();
      g.dead = 3;
      continue;
    }
    if (isFever(atom)) g.found.tags.push({ s: 't.sick', sentence: g.sentence, dead: false });
    if (atom.k === 'ord') {
      if (g.clause.kind === 'nap' && g.clause.spans.length > 0) g.fresh().kind = 'nap';
      else if (isBlank(g.clause) && g.found.list.at(-1)?.kind === 'nap') g.clause.kind = 'nap';
      else if (g.sense(g.next(i)) === 'label') g.dead = 1;
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

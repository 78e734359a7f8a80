/** A length of time or a count: what it measures. */
import type { Atom } from '../atoms.ts';
import type { Sense } from '../lexicon/sense.ts';
import type { Help } from '../reading.ts';
import { type Clause, type Span, WAKEFUL } from './clause.ts';
import { type Gatherer, isHelpSense } from './gatherer.ts';

/** Nobody settles a child for longer in one go: a length beyond it is of sleep. */
const SETTLING_MINUTES_MAX = 240;
/** Helps that take their own time before a nap: their minutes are not the nap's. */
const SETTLING = new Set<Sense>(['h.rocked', 'h.patted', 'h.presence']);

const ANOTHER = new Set(['another', 'otra', 'otro', 'otros', 'otras', 'y otra', 'y otro', 'and another']);
/** Said outright, not only fussing. */
const CRIED = new Set(['cried', 'screamed', 'lloro', 'wailed', 'bawled', 'sobbed', 'howled']);
function wordBefore(g: Gatherer, i: number): string {
  let j = i - 1;
  while (j > 0 && (g.sense(j) === 'filler' || g.sense(j) === 'for' || g.sense(j) === 'around' || g.wordOf(j) === 'de')) j--;
  const a = g.atoms[j];
  return a?.k === 'sense' ? a.w : '';
}

/** "2:30 woke crying 10 mins" */
const loudBefore = (g: Gatherer, i: number): boolean => g.sense(i - 1) === 'wake' && / (crying|screaming|llorando|gritando)$/.test((g.atoms[i - 1] as { w: string }).w);
/** "Cried at 12:10, I left it 5 min": how long it was let go on. */
const LEFT = new Set(['left', 'waited', 'gave', 'espere', 'esperamos', 'deje']);
function leftBefore(g: Gatherer, i: number): boolean {
  return [g.atoms[i - 1], g.atoms[i - 2]].some((a) => (a?.k === 'sense' || a?.k === 'word') && LEFT.has(a.w));
}

/** "… y una cortita de 15 min": put on by an "and" a few words back, with no hour in between. */
function andBefore(g: Gatherer, i: number): boolean {
  for (let j = i - 1; j >= Math.max(i - 5, 0); j--) {
    if (g.sense(j) === 'and') return true;
    if (g.atoms[j]!.k === 'time' || g.atoms[j]!.k === 'stop') return false;
  }
  return false;
}

const OTHER_CLOCK = new Set(['behind', 'ahead', 'diferencia', 'time difference']);
/** "2 hrs behind home": travel, and no length of sleep. */
function otherClock(g: Gatherer, i: number): boolean {
  const a = g.atoms[g.sense(i + 1) === 'from' ? i + 2 : i + 1];
  if (!((a?.k === 'word' || a?.k === 'sense') && OTHER_CLOCK.has(a.w))) return false;
  g.found.tags.push({ s: 't.travel', sentence: g.sentence, dead: false });
  return true;
}

/** "Woke an hour later". */
function isLater(a: Atom | undefined): boolean {
  return a?.k === 'sense' && (a.w === 'later' || a.w === 'despues' || a.w === 'mas tarde');
}

/** "An hour later finally out": awake so long. */
const asleepAhead = (g: Gatherer, later: number): boolean => [g.sense(g.next(later)), g.sense(g.next(g.next(later)))].some((s) => s === 'asleep' || s === 'back');

const AWAKE_ALL_THE_WHILE = new Set<Sense>(['awake', 'stir', 'wake', 'cry', 'tried']);
/** Where a nap is had. */
const SLEPT_IN = new Set<Help>(['held', 'motion', 'cosleep']);
const PLACE_SENSES = new Set<Sense | undefined>(['h.held', 'h.motion', 'h.cosleep', 'bed', 'place']);
/** "…, then on me for an hour", "another hour in the cot": where, right before or right after the length. */
function placeNear(g: Gatherer, i: number, j: number): boolean {
  if (PLACE_SENSES.has(g.sense(j))) return true;
  let k = i - 1;
  while (k > 0 && (g.sense(k) === 'filler' || g.sense(k) === 'for' || g.sense(k) === 'around')) k--;
  return PLACE_SENSES.has(g.sense(k)) && g.sense(k - 1) === 'then';
}

/** The place told between "then" and the length. */
function movedPlace(g: Gatherer, i: number): Help | undefined {
  for (let k = i - 1; k >= Math.max(i - 5, 0); k--) {
    const s = g.sense(k);
    if (s === 'then') return undefined;
    if (s === 'h.held' || s === 'h.motion' || s === 'h.cosleep') return thenAhead(g, k) ? (s.slice(2) as Help) : undefined;
  }
  return undefined;
}

/** "Then on me for another hour": what follows the place was set off before it. */
function thenAhead(g: Gatherer, i: number): boolean {
  for (let k = i - 1; k >= Math.max(i - 5, 0); k--) {
    if (g.sense(k) === 'then') return true;
    if (g.atoms[k]!.k === 'time' || g.atoms[k]!.k === 'dur' || g.atoms[k]!.k === 'stop') return false;
  }
  return false;
}

/** "20 mins on me at 11 then nearly 2 hrs in his cot from 1": the nap before has its length, and its hour or its name. */
function isNextNap(g: Gatherer, i: number, j: number): boolean {
  const c = g.clause;
  const told = (c.kind === 'nap' || (c.kind === null && c.at !== undefined)) && !c.plural && !c.feed && c.helps.every((h) => SLEPT_IN.has(h)) && c.spans.some((x) => x.role === 'plain');
  if (!told) return false;
  const goesOn = g.stop >= 1 || g.joint === 'and' || g.joint === 'then' || ANOTHER.has(wordBefore(g, i)) || thenAhead(g, i);
  return goesOn && (g.dayNaps() || placeNear(g, i, j));
}

function moveHelp(help: Help, from: Clause, to: Clause): void {
  from.helps = from.helps.filter((h) => h !== help);
  from.helpList = from.helpList.filter((h) => h !== help);
  to.helps.push(help);
  to.helpList.push(help);
}

/** "Woke 12:40, moaned 6 min": neither crying nor awake. */
const stirredOnly = (g: Gatherer, i: number): boolean => g.sense(i - 1) === 'stir' && g.clause.at !== undefined && WAKEFUL.has(g.clause.kind) && g.clause.kind !== 'stir';

/** What follows the length: "40 min de brazos". */
function behind(g: Gatherer, i: number): number {
  const j = g.next(i);
  return g.sense(j) === 'from' && g.wordOf(j) === 'de' && isHelpSense(g.sense(g.next(j))) ? g.next(j) : j;
}

export function onSpan(g: Gatherer, i: number, atom: Extract<Atom, { k: 'dur' }>): void {
  const { min } = atom;
  const secs = atom.secs === true;
  const j = behind(g, i);
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
  if (otherClock(g, i)) return;
  // "Bed at 7 after 3 hrs awake": a wake window.
  if (g.joint === 'after' && next === 'awake') return;
  if (g.joint === 'total' || next === 'total' || (g.totalled && g.stop < 1)) {
    g.found.set.add('total');
    return;
  }
  const c = g.clause;
  if (stirredOnly(g, i)) return;
  const helped = next === 'in' ? isHelpSense(g.sense(g.next(j))) : isHelpSense(next);
  const cry = next === 'cry' || (g.joint === 'cry' && (next !== 'back' || CRIED.has(wordBefore(g, i))) && !(helped && g.stop >= 1));
  if ((secs && min < 1) || min === 0 || min <= 1) {
    if (cry) c.noCry = true;
    return;
  }
  const loud = (c.cry || c.loud) && c.at !== undefined && (g.joint === 'for' || loudBefore(g, i) || leftBefore(g, i));
  const stretch = next === 'stretch' || ((c.kind === 'slept' || c.kind === 'through') && min >= 120 && next !== 'nap' && g.joint !== 'nap') || (min > SETTLING_MINUTES_MAX && !WAKEFUL.has(c.kind) && c.kind !== 'nap');
  const since = WAKEFUL.has(c.kind) && !c.cry && (next === 'after' || (isLater(g.atoms[j]) && !asleepAhead(g, j)) || ((g.joint === 'after' || g.sense(i - 1) === 'at') && c.spans.length === 0));
  // "35 min of patting for a 25 min nap"
  const forNap = next !== undefined && SETTLING.has(next) && g.atoms.slice(j, j + 7).some((a) => a.k === 'sense' && a.s === 'nap');
  const role: Span['role'] = forNap ? 'took' : stretch ? 'stretch' : cry || loud ? 'cry' : since || g.joint === 'took' || g.joint === 'in' || (g.joint === 'after' && !(c.kind === 'nap' && (c.end || g.napEnds))) || next === 'took' || (c.kind === 'nap' && g.joint !== null && SETTLING.has(g.joint)) ? 'took' : 'plain';
  const ahead = g.sense(j);
  const ownKind = c.at !== undefined && g.stop >= 1 && !c.plural && (ahead === 'wake' || ahead === 'stir' || ahead === 'awake' || (ahead === 'upq' && g.timeFollows(j))) && c.kind !== 'nap';
  const another = ownKind || c.kind === 'nap' && !c.plural && role === 'plain' && g.stop >= 1 && c.spans.some((x) => x.role === 'plain');
  // "5 min at 10, 5 min at 2"
  const paired = c.at !== undefined && (g.stop >= 1 || g.joint === 'again' || (g.joint === 'and' && c.spans.length > 0)) && c.kind !== 'nap' && (g.timeFollows(i) || ((next === 'cry' || isHelpSense(next)) && g.timeFollows(j)));
  const before = c.spans.at(-1)?.role;
  const anotherNap = c.kind === 'nap' && c.at !== undefined && !c.plural && (g.stop >= 1 || g.joint === 'again' || g.joint === 'and') && g.timeFollows(i);
  // "Slept 12:10 to 1:45 and again 20 mins at 4"
  const anew = c.end !== undefined && (g.joint === 'again' || g.stop >= 1) && (c.kind === 'slept' || c.kind === 'nap') && g.timeFollows(i);
  // "Slept 7-7 with a 5 minute paci run at 4"
  const within = c.end !== undefined && isHelpSense(next) && g.timeFollows(j);
  // "20 min in his cot, then another 50 on me"
  const kind = c.kind;
  const word = g.atoms[i - 1];
  const more = (word?.k === 'word' || word?.k === 'sense') && ANOTHER.has(word.w) && (c.kind === 'slept' || c.kind === 'nap') && c.spans.length > 0;
  // "No quiso siesta, al final 40 min": what came after the skipping is its own.
  const instead = c.kind === 'skip' && g.stop >= 1;
  // "Refused nap, 40 min of chatting"
  if (instead && next !== undefined && AWAKE_ALL_THE_WHILE.has(next)) return;
  // "45 min en el coche y una hora en la cuna": each with where it was.
  const beside = (c.kind === null || c.kind === 'bed' || (c.kind === 'nap' && c.plural && !c.helpFirst)) && !c.at && (c.helpList.length > 0 || c.kind === 'bed') && c.spans.some((x) => x.role === 'plain') && role === 'plain' && (g.joint === 'and' || g.stop >= 1) && g.dayNaps();
  // "45 this morning, 20 in the car at 4"
  const ownHour = c.kind === null && !c.at && c.helpList.length === 0 && c.spans.length > 0 && g.stop >= 1 && role === 'plain' && isHelpSense(next) && g.timeFollows(j);
  // "12:30 till 2 and a cheeky 15 min in the car"
  const oneMore = (c.kind === 'nap' || (c.kind === null && g.dayNaps())) && c.at !== undefined && c.end !== undefined && role === 'plain' && (g.joint === 'and' || andBefore(g, i));
  const nextOne = role === 'plain' && isNextNap(g, i, j);
  // "…, then on me for another hour": where it went on was said before how long.
  const where = nextOne && c.spans.length > 0 && !isHelpSense(next) ? movedPlace(g, i) : undefined;
  // "15 min to settle at bedtime, 15 at 1"
  const ofEvening = c.bedtimeWord && c.kind === null && !c.at && c.helpList.length === 0 && c.spans.some((x) => x.role === 'took') && g.stop >= 1 && g.timeFollows(i);
  if (ofEvening) c.kind = 'asleep';
  const target = ofEvening || nextOne || instead || oneMore || beside || ownHour || another || paired || anotherNap || anew || within || more ? g.fresh() : c;
  if (where) moveHelp(where, c, target);
  if (nextOne && kind === 'nap') target.kind = 'nap';
  // "No nap this morning, 1.5 hrs after lunch"
  if (instead && role === 'plain' && !helped && g.found.set.has('skip')) target.kind = 'nap';
  if (oneMore) target.kind = 'nap';
  if (more) target.kind = kind;
  if (anew) target.kind = c.kind;
  if (anotherNap) target.kind = 'nap';
  if (paired && (next === 'cry' || (before === 'cry' && !helped))) {
    target.cry = true;
    target.spans.push({ min: Math.round(min), role: 'cry' });
    return;
  }
  if (target.plural && target.spans.length === 0 && target.helps.length > 0) target.helpFirst = true;
  target.spans.push({ min: Math.round(min), role, ...(since ? { since } : {}), ...(g.joint === 'for' && target.kind === 'asleep' && target.at && role === 'plain' ? { lasted: true } : {}), ...(atom.parts ? { parts: atom.parts } : {}), ...(g.stop === 0 && c.spans.length === 0 && c.part === undefined ? { tight: true } : {}) });
}

export function onCount(g: Gatherer, i: number, atom: Extract<Atom, { k: 'count' }>): void {
  // "Threw up 4 times" is no waking.
  if (g.sense(i - 1) === 't.sick') return;
  let j = g.next(i);
  if (g.sense(j) === 'times' || g.sense(j) === 'night' || g.sense(j) === 'more') j = g.next(j);
  const s = g.sense(j);
  // "The 4 one was a bottle": counts nothing.
  if (atom.word && g.clause.ofTold) return;
  // "Once at 2, once at 4:30": another each.
  if (atom.word && atom.n === 1 && g.clause.at && g.stop >= 1 && g.timeFollows(i)) g.fresh();
  // "50 min, two stories and one meltdown"
  if (s === 'routine' || (s === 'cry' && g.clause.spans.length > 0)) return;
  const noun = s === 'wakeNoun' || s === 'napNoun' || s === 'feedNoun' || s === 'wake' || s === 'nap' || s === 'feed' || (s?.startsWith('h.') ?? false) || s === 'times';
  const stays = g.stop === 0 && g.clause.count === undefined && !g.clause.at && (WAKEFUL.has(g.clause.kind) || g.clause.feed || g.clause.helps.length > 0) && s !== 'napNoun' && s !== 'wakeNoun';
  // "Went from 6 wakes to 2"
  if (g.joint === 'from' && (s === 'wakeNoun' || s === 'wake')) {
    const to = g.next(j);
    const now = g.atoms[g.next(to)];
    const v = now?.k === 'void' ? now.v : now?.k === 'count' ? now.n : undefined;
    if (g.sense(to) === 'to' && v !== undefined) {
      g.fresh().count = v;
      g.clause.kind = 'wake';
      g.clause.plural = true;
    }
    g.dead = 1;
    return;
  }
  if ((g.joint === 'from' || g.joint === 'to') && (s === 'napNoun' || s === 'nap')) {
    g.dead = 1;
    return;
  }
  const c = stays ? g.clause : noun || g.clause.at || g.clause.count !== undefined || (g.stop >= 2 && g.clause.kind !== null && g.clause.kind !== 'wake') ? g.fresh() : g.clause;
  if (g.joint === 'and') c.joined = true;
  c.count = atom.n;
  if (atom.word) c.countWord = true;
}

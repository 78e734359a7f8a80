/** Whether a sentence asks, and from where on: what was told before the asking was told all the same. */
import type { Atom } from '../atoms.ts';
import type { Sense } from '../lexicon/sense.ts';
import { proposes, weighs } from './choosing.ts';
import { type Gatherer, type ClauseWords } from './gatherer.ts';

interface Asking {
  start: number;
  /** Opened by a word that asks only where no time is told. */
  soft: boolean;
  times: boolean;
  /** "Es un santo": told, unless a question mark ends it. */
  states?: boolean;
  /** Whether something is normal, enough or too much: asked and not told, whatever stands beside it. */
  judges?: boolean;
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
  /** What is to come, or somebody's view of it: asked where the sentence ends in a question mark, or judges. */
  plannedAt?: number;
  opines?: boolean;
  verdict?: boolean;
}

/** "My mum reckons 8.30 is too late": a view, and nothing that happened. */
const OPINES = new Set('reckons thinks says swears insists recommends suggests claims dice dicen cree creen opina opinan'.split(' '));
const VERDICT = /^(too|muy|demasiado|es (muy|demasiado|tarde|pronto|temprano|bueno|malo|normal|mejor)|worth|normal|ok to|okay to)( |$)/;
/** A whole sentence of these asks, though it has no question mark. */
const TAGS = new Set(['is it', 'is she', 'is he', 'is that', 'are they', 'lo es', 'es asi', 'es verdad', 'thoughts', 'any thoughts', 'your thoughts', 'que opinan', 'que opinais', 'ideas']);

const ARTICLES = new Set(['un', 'una', 'muy', 'tan', 'puro', 'pura']);

function firstWord(phrase: string): string {
  const space = phrase.indexOf(' ');
  return space < 0 ? phrase : phrase.slice(0, space);
}

function lastWord(phrase: string): string {
  return phrase.slice(phrase.lastIndexOf(' ') + 1);
}

function heed(seen: Asking, a: Atom, i: number, words: ClauseWords): void {
  if (a.k === 'stop' || (a.k === 'sense' && a.s === 'but')) {
    if (seen.happened) seen.told = true;
    seen.segment = i + 1;
    return;
  }
  const head = i === seen.segment && (a.k === 'word' || a.k === 'sense') ? firstWord(a.w) : '';
  const soft = words.softStarters.has(head) && !(a.k === 'sense' && a.s === 'ask');
  const opens = soft || words.starters.has(head);
  const article = (a.k === 'word' || a.k === 'sense') && i === seen.start + 1 && ARTICLES.has(firstWord(a.w));
  if (article) seen.states = true;
  if ((a.k === 'word' || a.k === 'sense') && words.judging.has(a.w)) seen.judges = true;
  if (a.k === 'time') seen.times = true;
  if (opens && (a.k !== 'sense' || a.s === 'ask' || a.s === 'filler' || a.s === 'modal' || a.s === 'habit')) {
    if (seen.first === undefined && seen.before === 0) [seen.first, seen.soft] = ['ask', soft];
    seen.asks = true;
    if (seen.askedAt === undefined && seen.segment > seen.start && (seen.told || !soft)) [seen.askedAt, seen.inverted] = [seen.told ? seen.segment : seen.start, true];
  }
  if (a.k === 'time' || a.k === 'dur' || a.k === 'count') seen.happened = true;
  if (a.k === 'word' || (a.k === 'sense' && a.s === 'filler')) seen.before++;
  if ((a.k === 'word' || a.k === 'sense') && OPINES.has(lastWord(a.w))) seen.opines = true;
  if (a.k !== 'sense' || a.s === 'filler' || a.s === 'and' || a.s === 'then') return;
  seen.first ??= seen.before <= 2 ? a.s : 'filler';
  if (a.s === 'plan') seen.plannedAt ??= seen.told ? seen.segment : seen.start;
  if (a.s === 'ask' && VERDICT.test(a.w)) seen.verdict = true;
  if (a.s === 'modal' || a.s === 'if') seen.modal = true;
  if (a.s !== 'ask') return;
  seen.asks = true;
  const opensPart = i === seen.segment && seen.told && WHY.test(a.w);
  if ((ASKS_FOR.test(a.w) || opensPart) && seen.askedAt === undefined) [seen.askedAt, seen.inverted] = [seen.told ? seen.segment : seen.start, true];
  if (seen.told) seen.askedAt ??= seen.segment;
}

/** Asks whatever stands around it, with a question mark or none. */
const ASKS_FOR = /^(what (can|should|do|could)$|que (puedo|podemos|hago|hacemos|podria|podriamos|debo)|any (tip|advice|idea|suggestion)|tips (for|on)|advice on|how long before|algun (consejo|truco)|alguna (idea|recomendacion)|consejos)/;

/** Asks at the head of a part, with no question mark: "…, why won't she do it again". */
const WHY = /^(?:why (?:does|do|is|are|did|wont|cant|isnt|doesnt|didnt)|por que (?:no|se|esta|tiene|sigue))/;

export interface Flags {
  question: boolean;
  /** Ends in a question mark and neither asks nor tells. */
  weak: boolean;
  from: number;
  end: number;
}

/** From where on a sentence surely asks: what was told before the asking was told all the same ("woke 5 times, is that normal?"). */
function askedFrom(g: Gatherer, seen: Asking, mark: boolean): number | undefined {
  if (seen.askedAt !== undefined) return mark || seen.inverted === true ? seen.askedAt : undefined;
  if (!mark) return undefined;
  return proposes(g, seen.segment) ? (seen.told ? seen.segment : seen.start) : seen.plannedAt;
}

/** Where the sentence from `start` begins to ask (its end where it does not), and where it ends. */
export function sentenceFlags(g: Gatherer, start: number): Flags {
  const seen: Asking = { start, soft: false, times: false, asks: false, modal: false, happened: false, before: 0, segment: start, told: false };
  let i = start;
  let chosenAt: number | undefined;
  for (; i < g.atoms.length; i++) {
    const a = g.atoms[i]!;
    if (a.k === 'stop' && a.level === 3) break;
    heed(seen, a, i, g.words);
    if (a.k === 'sense' && a.s === 'or' && chosenAt === undefined && weighs(g, seen.segment, i)) chosenAt = seen.told ? seen.segment : start;
  }
  const stop = g.atoms[i];
  const mark = stop?.k === 'stop' && stop.w === '?';
  const { asks, modal, happened } = seen;
  const only = g.atoms[start];
  const tag = i - start <= 1 && only?.k === 'sense' && (TAGS.has(only.w) || (only.s === 'ask' && only.w.includes(' ')));
  const leads = tag || (seen.first === 'ask' && !(seen.soft && ((seen.times && !seen.judges) || (seen.states && !mark))) && !(i - start <= 1 && !mark));
  const from = chosenAt ?? askedFrom(g, seen, mark);
  if (from !== undefined) return { question: true, weak: false, from, end: i };
  // "If he wakes before 11 do i go straight in", "mil thinks 7 is too early"
  const supposed = asks && !seen.told && (seen.first === 'if' && g.atoms[start + 1]?.k !== 'stop');
  const question = leads || supposed || (seen.opines === true && seen.verdict === true) || (mark && (asks || modal)) || (asks && modal && !happened);
  const weak = !question && mark && !happened;
  return { question, weak, from: question || weak ? start : i, end: i };
}

/** Whether a sentence asks, and from where on: what was told before the asking was told all the same. */
import type { Atom } from '../atoms.ts';
import type { Sense } from '../lexicon/sense.ts';
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
}

const ARTICLES = new Set(['un', 'una', 'muy', 'tan', 'puro', 'pura']);

function firstWord(phrase: string): string {
  const space = phrase.indexOf(' ');
  return space < 0 ? phrase : phrase.slice(0, space);
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
  if (a.k !== 'sense' || a.s === 'filler' || a.s === 'and' || a.s === 'then') return;
  seen.first ??= seen.before <= 2 ? a.s : 'filler';
  if (a.s === 'modal' || a.s === 'if') seen.modal = true;
  if (a.s !== 'ask') return;
  seen.asks = true;
  const opensPart = i === seen.segment && seen.told && WHY.test(a.w);
  if ((ASKS_FOR.test(a.w) || opensPart) && seen.askedAt === undefined) [seen.askedAt, seen.inverted] = [seen.told ? seen.segment : seen.start, true];
  if (seen.told) seen.askedAt ??= seen.segment;
}

/** Where the sentence from `start` begins to ask (its end where it does not), and where it ends. */
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

export function sentenceFlags(g: Gatherer, start: number): Flags {
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
  const leads = seen.first === 'ask' && !(seen.soft && ((seen.times && !seen.judges) || (seen.states && !mark))) && !(i - start <= 1 && !mark);
  // What was told before the asking was told all the same: "woke 5 times, is that normal?"
  if (seen.askedAt !== undefined && (mark || seen.inverted === true)) return { question: true, weak: false, from: seen.askedAt, end: i };
  const question = leads || (mark && (asks || modal)) || (asks && modal && !happened);
  const weak = !question && mark && !happened;
  return { question, weak, from: question || weak ? start : i, end: i };
}

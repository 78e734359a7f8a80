/**
 * The fourth stage: words become senses by the longest phrase of the lexicon, the text's own
 * language first and the other one where it has nothing, for parents mix the two.
 */
import type { Atom } from './atoms.ts';
import { clockEn } from './lexicon/clock.en.ts';
import { clockEs } from './lexicon/clock.es.ts';
import type { ClockIdioms } from './lexicon/clock.ts';
import { en } from './lexicon/en.ts';
import { es } from './lexicon/es.ts';
import type { Lexicon, Sense } from './lexicon/sense.ts';
import { type ClockReader, clockReader } from './clock.ts';
import { type PhraseMatch, PhraseTree } from './phraseTree.ts';
import type { Help, Lang } from './reading.ts';
import { LETTERS } from './thumb.ts';
import { Mender } from './typos.ts';

export interface Language {
  lang: Lang;
  senses: PhraseTree<Sense>;
  clock: ClockReader;
  mender: Mender;
  marks: Set<string>;
  shorthand: Map<string, string[]>;
  falseFriends: Set<string>;
  starters: Set<string>;
  softStarters: Set<string>;
  judging: Set<string>;
  parts: Map<string, readonly [number, number]>;
  /** The words of all helps. */
  helping: Set<string>;
}

/** Senses whose words are too many and too plain to be what a slip of the thumb meant. */
const NO_TARGET: Sense[] = ['filler', 'habit', 'plan', 'elsewhere', 'other', 'ask', 'modal'];

function language(lexicon: Lexicon, idioms: ClockIdioms): Language {
  const senses = new PhraseTree<Sense>(new Set(lexicon.skippable.split(' ')));
  const targets = new Set<string>();
  const known = new Set(lexicon.ordinary.split(' '));
  for (const [sense, phrases] of Object.entries(lexicon.phrases) as [Sense, string][]) {
    for (const phrase of phrases.split('|')) {
      senses.add(phrase, sense);
      for (const word of phrase.split(' ')) (NO_TARGET.includes(sense) ? known : targets).add(word);
    }
  }
  for (const phrase of Object.keys(lexicon.parts)) senses.add(phrase, 'part');
  for (const word of [...lexicon.marks.split(' '), ...lexicon.skippable.split(' '), ...Object.keys(lexicon.shorthand)]) known.add(word);
  for (const words of [idioms.numbers, idioms.units]) for (const word of Object.keys(words)) known.add(word);
  for (const phrase of idioms.oclock) for (const word of phrase.split(' ')) known.add(word);
  for (const phrases of [idioms.spans, idioms.dozens, idioms.moments, idioms.dayParts]) {
    for (const phrase of Object.keys(phrases)) for (const word of phrase.split(' ')) known.add(word);
  }
  for (const word of ['minutes', 'midnight', 'hours', 'quarter', 'minutos', 'medianoche', 'cuarto', 'media']) if (known.has(word)) targets.add(word);
  return {
    lang: lexicon.lang,
    senses,
    clock: clockReader(idioms),
    mender: new Mender(targets, known),
    marks: new Set(lexicon.marks.split(' ')),
    shorthand: new Map(Object.entries(lexicon.shorthand).map(([from, to]) => [from, to.split(' ')])),
    falseFriends: new Set(lexicon.falseFriends.split(' ')),
    starters: new Set(lexicon.starters.split(' ')),
    softStarters: new Set(lexicon.softStarters.split(' ')),
    judging: new Set(lexicon.judging.split(' ')),
    parts: new Map(Object.entries(lexicon.parts)),
    helping: new Set((Object.entries(lexicon.phrases) as [Sense, string][]).flatMap(([s, phrases]) => (s === 'feed' || s.startsWith('h.') ? phrases.split(/[| ]/) : []))),
  };
}

export const LANGUAGES: Record<Lang, Language> = { en: language(en, clockEn), es: language(es, clockEs) };

LANGUAGES.en.clock.spanish = LANGUAGES.es.clock;

/** Phrases that may name a help within: "car nap", "lost paci", "woke for a bottle". */
const CARRIERS = new Set<Sense>(['nap', 'napNoun', 'wake', 'only']);

function pushInner(out: Atom[], tree: PhraseTree<Sense>, words: string[]): void {
  const wordAt = (i: number): string | undefined => words[i];
  for (let i = 0; i < words.length; i++) {
    const whole = tree.match(wordAt, i);
    const found = whole && i === 0 && whole.end === words.length ? tree.match((j) => (j < words.length - 1 ? words[j] : undefined), i) : whole;
    if (!found || !(found.value.startsWith('h.') || found.value === 'feed') || found.value === 'h.self') continue;
    out.push({ k: 'sense', s: found.value, w: words.slice(i, found.end).join(' ') });
    i = found.end - 1;
  }
}

function wordsOf(wordAt: (i: number) => string | undefined, from: number, to: number): string[] {
  const words: string[] = [];
  for (let j = from; j < to; j++) words.push(wordAt(j)!);
  return words;
}

function other(lang: Lang): Language {
  return LANGUAGES[lang === 'en' ? 'es' : 'en'];
}

/** "Patted back to sleep": the back is of the return, not the one that was patted. */
function beforeBack(own: Language, wordAt: (i: number) => string | undefined, i: number, found: PhraseMatch<Sense>): PhraseMatch<Sense> {
  const back = own.senses.match(wordAt, found.end - 1);
  if (back?.value !== 'back' || back.end === found.end) return found;
  return own.senses.match((j) => (j < found.end - 1 ? wordAt(j) : undefined), i) ?? found;
}

const WOKEN = new Set('woke wake wakes waking up awake again then at desperto despierta despierto las'.split(' '));

/** "1045 n, 505 p": a letter alone after an hour, as one thumb has it. */
function letterHelp(atoms: Atom[], i: number, lang: Lang): Help | undefined {
  const [before, atom, after] = [atoms[i - 1], atoms[i], atoms[i + 1]];
  if (atom?.k !== 'word') return undefined;
  // "1 n", a line each
  const head = atoms[i - 2];
  const headed = head === undefined || head.k === 'stop' || (head.k === 'word' && WOKEN.has(head.w) && (after === undefined || after.k === 'stop'));
  const bare = before?.k === 'num' && before.v <= 12 && headed;
  if (!bare && (before?.k !== 'time' || before.end)) return undefined;
  // "0215 b 0500 p up 0700": but an "n" between two hours is "and".
  if (!bare && atom.w !== 'n' && (after?.k === 'time' || (after?.k === 'word' && after.w === 'up'))) return LETTERS[lang][atom.w];
  return after === undefined || after.k === 'stop' ? LETTERS[lang][atom.w] : undefined;
}

export function senseAtoms(atoms: Atom[], lang: Lang): Atom[] {
  const own = LANGUAGES[lang];
  const foreign = other(lang);
  const wordAt = (i: number): string | undefined => {
    const a = atoms[i];
    return a?.k === 'word' ? a.w : a?.k === 'num' ? a.said : undefined;
  };
  const out: Atom[] = [];
  let i = 0;
  while (i < atoms.length) {
    const atom = atoms[i]!;
    const startsWord = atom.k === 'word' || (atom.k === 'num' && atom.v === 0) || (atom.k === 'num' && atom.word === true);
    let found = startsWord ? own.senses.match(wordAt, i) : undefined;
    if (found?.value.startsWith('h.') && found.end - i > 1 && wordAt(found.end - 1) === 'back') found = beforeBack(own, wordAt, i, found);
    if (!found && atom.k === 'word' && !own.mender.knows(atom.w) && !foreign.falseFriends.has(atom.w)) {
      found = foreign.senses.match(wordAt, i);
    }
    // "Fed up 7am": fed, and up at seven.
    if (found?.phrase === 'fed up' && (atoms[found.end]?.k === 'time' || wordAt(found.end) === 'at')) found = own.senses.match((j) => (j === i ? 'fed' : undefined), i);
    const letter = atom.k === 'word' && atom.w.length === 1 ? letterHelp(atoms, i, lang) : undefined;
    if (letter) {
      out.push({ k: 'sense', s: `h.${letter}`, w: (atom as { w: string }).w });
      i++;
    } else if (found) {
      const words = found.length === found.end - i && !CARRIERS.has(found.value) ? undefined : wordsOf(wordAt, i, found.end);
      out.push({ k: 'sense', s: found.value, w: words ? words.join(' ') : found.phrase });
      if (words && words.length > 1 && CARRIERS.has(found.value)) pushInner(out, own.senses, words);
      i = found.end;
    } else {
      out.push(atom);
      i++;
    }
  }
  return out;
}

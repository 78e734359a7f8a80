/**
 * Words to notions ("shook", "squeezing" → harm), and notions to what they say together: a rule is a
 * few notions near each other in one sentence, so a wording nobody listed is heard when its parts are known.
 */
import { type Rule, ruleOf, type Found, holds, isSingle, WORD_PLACES } from './notionRule.ts';
import type { Token } from './tokens.ts';

/**
 * Notion to words, apart by spaces. `strangl*` is every word that begins so; `end_it_all` is a phrase;
 * `@other` takes in the words of another notion. A name in a rule that no notion has is that very word.
 */
export type NotionWords = Readonly<Record<string, string>>;

/** How a language joins what other languages part ("lastimarlo": to hurt, him). */
export interface Joined {
  /** Takes a word apart; undefined where it is whole. */
  part(word: string): { base: string; notions: readonly string[] } | undefined;
}

/** What is heard, and the rules for it (`notionRule.ts` has their grammar). */
export type Rules<V extends string> = Readonly<Record<V, readonly string[]>>;

/** Words seen are kept with their notions, up to so many. */
const CACHE_MAX = 5_000;
/** These do not end a sentence. */
const WITHIN = new Set([',', '-', '/', '"', '+', '~', '=', '(', ')']);

/** What a word says: notions of its own, notions joined to its end, and the phrases it opens. */
export interface Heard {
  readonly word: string;
  readonly own: readonly number[];
  readonly joined: readonly number[];
  /** Both of these. */
  readonly all: readonly number[];
  /** By second word: the words after it, and the notion. */
  readonly opens: ReadonlyMap<string, readonly Phrase[]> | undefined;
  /** Some phrase has it as its second word. */
  readonly follows: boolean;
  /** A rule is looked up by one of its notions. */
  readonly leads: boolean;
}

interface Phrase {
  rest: string[];
  notion: number;
}

const NONE: readonly never[] = [];

/** The words that logs are full of: a rule is looked up by a notion that has as few of them as can be. */
const EVERYDAY = ('the and up in to asleep woke her nap then was on slept night he down back bed sleep it again so no awake me wake out with his had not this she i a at of for is do did all my from by am down wake last off went just put took '
  + 'bottle day feed since now two gave crying when or got today still tonight hrs morning go ten cried car if long only over bath as '
  + '1 2 3 4 5 6 7 8 9 10 11 12 15 20 30 40 45 '
  + 'a y las la de se en no el durmio con lo un una los que dormir dormida noche desperto por su mi me le ya si cuna brazos').split(' ');

/** From the first token of a sentence to before its end. */
export type Sentence = readonly [from: number, to: number];

/** The sentences in which something is said. */
export function sentencesOf(list: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let told = false;
  for (let i = 0; i <= list.length; i++) {
    const t = list[i];
    if (t && (t.k !== 'stop' || WITHIN.has(t.w))) {
      told ||= t.k !== 'stop';
      continue;
    }
    if (told) sentences.push([from, i]);
    [from, told] = [i + 1, false];
  }
  return sentences;
}

export class NotionReader<V extends string> {
  readonly #ids = new Map<string, number>();
  readonly #exact = new Map<string, number[]>();
  readonly #stems = new Map<string, number[]>();
  /** By first and second word: the words after them, and the notion. */
  readonly #phrases = new Map<string, Map<string, Phrase[]>>();
  readonly #inPhrases = new Set<string>();
  /** The second words of phrases. */
  readonly #seconds = new Set<string>();
  /** Each rule under every notion of one of its steps, the one that is met least. */
  readonly #rulesOf: Rule<V>[][] = [];
  readonly #heard = new Map<string, Heard>();
  readonly #joined: Joined | undefined;
  readonly #stemLengths: number[];
  readonly #begins: number | undefined;
  readonly #ends: number | undefined;
  readonly #found: Found;
  /** The sentence in which each notion was last met, by its number: cheaper than a set made anew for each. */
  readonly #met: Int32Array;
  #sentences = 0;
  /** The notions of the sentence that lead to a rule. */
  readonly #leading: number[] = [];

  constructor(words: NotionWords, rules: Rules<V>, joined?: Joined) {
    this.#joined = joined;
    const idOf = (name: string): number => {
      let id = this.#ids.get(name);
      if (id === undefined) this.#ids.set(name, (id = this.#ids.size));
      return id;
    };
    const all = (Object.entries(rules) as [V, readonly string[]][]).flatMap(([value, lines]) => lines.flatMap((line) => ruleOf(line, value, idOf)));
    const wordsOf = (name: string): string[] =>
      (words[name] ?? name).split(/\s+/).filter(Boolean).flatMap((word) => (word.startsWith('@') ? wordsOf(word.slice(1)) : [word]));
    for (const [name, id] of this.#ids) for (const word of wordsOf(name)) this.#addWord(word, id);
    this.#stemLengths = [...new Set([...this.#stems.keys()].map((stem) => stem.length))];
    [this.#begins, this.#ends] = [this.#ids.get('^'), this.#ids.get('$')];
    this.#addRules(all);
    this.#found = Array.from({ length: this.#ids.size }, () => undefined);
    this.#met = new Int32Array(this.#ids.size);
  }

  /** Words that stand by themselves, for slips of the thumb to be mended into. */
  get words(): Iterable<string> {
    return this.#exact.keys();
  }

  knows(word: string): boolean {
    const { own, joined } = this.hear(word);
    return this.#inPhrases.has(word) || own.length + joined.length > 0;
  }

  /** What a word says by itself; kept, for most words of most texts are the same few. */
  hear(word: string): Heard {
    let heard = this.#heard.get(word);
    if (heard) return heard;
    const parted = this.#joined?.part(word);
    const own = [...new Set([...this.#plain(word), ...(parted ? this.#plain(parted.base) : [])])];
    const joined = (parted?.notions ?? []).flatMap((name) => this.#ids.get(name) ?? []);
    const all = [...own, ...joined];
    heard = { word, own, joined, all, opens: this.#phrases.get(word), follows: this.#seconds.has(word), leads: all.some((id) => this.#rulesOf[id] !== undefined) };
    if (this.#heard.size >= CACHE_MAX) this.#heard.clear();
    this.#heard.set(word, heard);
    return heard;
  }

  /**
   * Adds the values whose rules hold in the sentence. `heard` runs along the tokens; undefined is no word.
   * Places are worked out only for a rule whose notions are all there, which in a log none is.
   */
  read(heard: readonly (Heard | undefined)[], sentence: Sentence, values: Set<V>): void {
    const now = (this.#sentences = (this.#sentences + 1) & 0x3fffffff);
    this.#meet(heard, sentence, now);
    const possible = this.#possible(now, values);
    if (possible === undefined) return;
    const present = new Set<number>();
    this.#eachNotion(heard, sentence, (id, from, to) => {
      present.add(id);
      (this.#found[id] ??= []).push({ from, to });
    });
    for (const rule of possible) if (!values.has(rule.value) && holds(rule, this.#found)) values.add(rule.value);
    for (const id of present) this.#found[id] = undefined;
  }

  /** Notes which notions the sentence holds, and which of them lead to a rule. */
  #meet(heard: readonly (Heard | undefined)[], [from, to]: Sentence, now: number): void {
    this.#leading.length = 0;
    if (this.#begins !== undefined) this.#met[this.#begins] = now;
    if (this.#ends !== undefined) this.#met[this.#ends] = now;
    for (let i = from; i < to; i++) {
      const word = heard[i];
      if (word === undefined) continue;
      for (const id of word.all) this.#note(id, now);
      if (word.opens && heard[i + 1]?.follows) for (const phrase of this.#phrasesAt(heard, i, to)) this.#note(phrase.notion, now);
    }
  }

  #note(id: number, now: number): void {
    if (this.#met[id] === now) return;
    this.#met[id] = now;
    if (this.#rulesOf[id] !== undefined) this.#leading.push(id);
  }

  /** The rules that its notions lead to and whose notions are all there; one that is a single notion holds at once. */
  #possible(now: number, values: Set<V>): Rule<V>[] | undefined {
    let possible: Rule<V>[] | undefined;
    for (const id of this.#leading) {
      for (const rule of this.#rulesOf[id]!) {
        if (values.has(rule.value) || !this.#isPossible(rule, now)) continue;
        if (isSingle(rule)) values.add(rule.value);
        else (possible ??= []).push(rule);
      }
    }
    return possible;
  }

  #phrasesAt(heard: readonly (Heard | undefined)[], i: number, to: number): readonly Phrase[] {
    const { opens } = heard[i]!;
    const second = opens && i + 1 < to ? heard[i + 1] : undefined;
    const phrases = second && opens!.get(second.word);
    return phrases ? phrases.filter((phrase) => goesOnWith(phrase, heard, i + 2, to)) : NONE;
  }

  #isPossible(rule: Rule<V>, now: number): boolean {
    for (const step of rule.steps) if (!this.#anyMet(step.notions, now)) return false;
    return !this.#anyMet(rule.nowhere, now);
  }

  #anyMet(notions: readonly number[], now: number): boolean {
    for (const id of notions) if (this.#met[id] === now) return true;
    return false;
  }

  /** Each notion of a sentence with its places (`WORD_PLACES` a word), in order. */
  #eachNotion(heard: readonly (Heard | undefined)[], [from, to]: Sentence, each: (id: number, from: number, to: number) => void): void {
    if (this.#begins !== undefined) each(this.#begins, from * WORD_PLACES, from * WORD_PLACES);
    for (let i = from; i < to; i++) {
      const word = heard[i];
      if (word === undefined) continue;
      const at = i * WORD_PLACES;
      for (const id of word.own) each(id, at, at + 1);
      for (const id of word.joined) each(id, at + 1, at + WORD_PLACES);
      for (const phrase of this.#phrasesAt(heard, i, to)) each(phrase.notion, at, (i + 1 + phrase.rest.length) * WORD_PLACES + 1);
    }
    if (this.#ends !== undefined) each(this.#ends, to * WORD_PLACES, to * WORD_PLACES);
  }

  #plain(word: string): number[] {
    return [...(this.#exact.get(word) ?? []), ...this.#stemLengths.flatMap((n) => (n <= word.length && this.#stems.get(word.slice(0, n))) || [])];
  }

  #addWord(word: string, id: number): void {
    if (word.endsWith('*')) push(this.#stems, word.slice(0, -1), id);
    else if (word.includes('_')) {
      const [first, second, ...rest] = word.split('_') as [string, string, ...string[]];
      const seconds = this.#phrases.get(first) ?? new Map<string, Phrase[]>();
      this.#phrases.set(first, seconds);
      this.#seconds.add(second);
      push(seconds, second, { rest, notion: id });
      for (const one of [first, second, ...rest]) this.#inPhrases.add(one);
    } else push(this.#exact, word, id);
  }

  #addRules(rules: Rule<V>[]): void {
    const uses: number[] = [];
    for (const rule of rules) for (const step of rule.steps) for (const id of step.notions) uses[id] = (uses[id] ?? 0) + 1;
    const everyday = EVERYDAY.flatMap((word) => [...this.hear(word).own, ...this.hear(word).joined]);
    const met = uses.map((_, id) => everyday.filter((e) => e === id).length);
    // The edges of a sentence are in every one.
    for (const edge of [this.#begins, this.#ends]) if (edge !== undefined) met[edge] = EVERYDAY.length;
    const use = (notions: number[]): number => Math.max(...notions.map((id) => uses[id]!)) + notions.reduce((sum, id) => sum + met[id]!, 0) * uses.length;
    for (const rule of rules) {
      const rarest = rule.steps.reduce((a, b) => (use(b.notions) < use(a.notions) ? b : a));
      for (const id of rarest.notions) (this.#rulesOf[id] ??= []).push(rule);
    }
    this.#heard.clear();
  }
}

/** The other words of the phrase stand there. */
function goesOnWith(phrase: Phrase, heard: readonly (Heard | undefined)[], at: number, to: number): boolean {
  return at + phrase.rest.length <= to && phrase.rest.every((w, k) => heard[at + k]?.word === w);
}

function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

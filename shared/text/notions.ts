/**
 * Words to notions ("shook", "squeezing" → harm), and notions to what they say together: a rule is a
 * few notions near each other in one sentence, so a wording nobody listed is heard when its parts are known.
 */
import { type Rule, ruleOf, type Found, holds, type Span, WORD_PLACES } from './notionRule.ts';
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
const CACHE_MAX = 20_000;
/** These do not end a sentence. */
const WITHIN = new Set([',', '-', '/', '"', '+', '~', '=', '(', ')']);

/** What a word says: notions of its own, and notions joined to its end. */
interface Said {
  own: readonly number[];
  joined: readonly number[];
}

const NOTHING: Said = { own: [], joined: [] };

export class NotionReader<V extends string> {
  readonly #ids = new Map<string, number>();
  readonly #exact = new Map<string, number[]>();
  readonly #stems = new Map<string, number[]>();
  /** By first and second word: the words after them, and the notion. */
  readonly #phrases = new Map<string, Map<string, { rest: string[]; notion: number }[]>>();
  readonly #inPhrases = new Set<string>();
  /** Each rule under every notion of one of its steps, the one that fewest rules speak of. */
  readonly #rulesOf: Rule<V>[][] = [];
  readonly #seen = new Map<string, Said>();
  readonly #joined: Joined | undefined;
  readonly #stemLengths: number[];
  #found: Found;

  constructor(words: NotionWords, rules: Rules<V>, joined?: Joined) {
    this.#joined = joined;
    const idOf = (name: string): number => {
      let id = this.#ids.get(name);
      if (id === undefined) this.#ids.set(name, (id = this.#ids.size));
      return id;
    };
    this.#addRules((Object.entries(rules) as [V, readonly string[]][]).flatMap(([value, lines]) => lines.flatMap((line) => ruleOf(line, value, idOf))));
    const wordsOf = (name: string): string[] =>
      (words[name] ?? name).split(/\s+/).filter(Boolean).flatMap((word) => (word.startsWith('@') ? wordsOf(word.slice(1)) : [word]));
    for (const [name, id] of this.#ids) for (const word of wordsOf(name)) this.#addWord(word, id);
    this.#stemLengths = [...new Set([...this.#stems.keys()].map((stem) => stem.length))];
    this.#found = Array.from({ length: this.#ids.size }, () => undefined);
  }

  /** Words that stand by themselves, for slips of the thumb to be mended into. */
  get words(): Iterable<string> {
    return this.#exact.keys();
  }

  knows(word: string): boolean {
    return this.#inPhrases.has(word) || this.#saidBy(word) !== NOTHING;
  }

  /** The values whose rules hold. `words` runs along `list`; undefined is no word. */
  read(list: readonly Token[], words: readonly (string | undefined)[]): Set<V> {
    const values = new Set<V>();
    let from = 0;
    let told = false;
    for (let i = 0; i <= list.length; i++) {
      const t = list[i];
      if (t && (t.k !== 'stop' || WITHIN.has(t.w))) {
        told ||= t.k !== 'stop';
        continue;
      }
      if (told) this.#sentence(words, from, i, values);
      [from, told] = [i + 1, false];
    }
    return values;
  }

  #sentence(words: readonly (string | undefined)[], from: number, to: number, values: Set<V>): void {
    const present: number[] = [];
    const mark = (id: number, span: Span): void => {
      const spans = this.#found[id];
      if (spans) spans.push(span);
      else {
        this.#found[id] = [span];
        present.push(id);
      }
    };
    const edge = (name: string, at: number): void => {
      const id = this.#ids.get(name);
      if (id !== undefined) mark(id, { from: at * WORD_PLACES, to: at * WORD_PLACES });
    };
    edge('^', from);
    for (let i = from; i < to; i++) {
      const word = words[i];
      if (word === undefined) continue;
      const said = this.#saidBy(word);
      const at = i * WORD_PLACES;
      for (const id of said.own) mark(id, { from: at, to: at + 1 });
      for (const id of said.joined) mark(id, { from: at + 1, to: at + WORD_PLACES });
      const second = i + 1 < to ? words[i + 1] : undefined;
      if (second === undefined) continue;
      for (const phrase of this.#phrases.get(word)?.get(second) ?? []) {
        const end = i + 2 + phrase.rest.length;
        if (end <= to && phrase.rest.every((w, k) => words[i + 2 + k] === w)) mark(phrase.notion, { from: at, to: (end - 1) * WORD_PLACES + 1 });
      }
    }
    edge('$', to);
    for (const id of present) {
      for (const rule of this.#rulesOf[id] ?? []) if (!values.has(rule.value) && holds(rule, this.#found)) values.add(rule.value);
    }
    for (const id of present) this.#found[id] = undefined;
  }

  #saidBy(word: string): Said {
    let said = this.#seen.get(word);
    if (said) return said;
    const parted = this.#joined?.part(word);
    const own = [...new Set([...this.#plain(word), ...(parted ? this.#plain(parted.base) : [])])];
    const joined = (parted?.notions ?? []).flatMap((name) => this.#ids.get(name) ?? []);
    said = own.length + joined.length === 0 ? NOTHING : { own, joined };
    if (this.#seen.size >= CACHE_MAX) this.#seen.clear();
    this.#seen.set(word, said);
    return said;
  }

  #plain(word: string): number[] {
    return [...(this.#exact.get(word) ?? []), ...this.#stemLengths.flatMap((n) => (n <= word.length && this.#stems.get(word.slice(0, n))) || [])];
  }

  #addWord(word: string, id: number): void {
    if (word.endsWith('*')) push(this.#stems, word.slice(0, -1), id);
    else if (word.includes('_')) {
      const [first, second, ...rest] = word.split('_') as [string, string, ...string[]];
      const seconds = this.#phrases.get(first) ?? new Map<string, { rest: string[]; notion: number }[]>();
      this.#phrases.set(first, seconds);
      push(seconds, second, { rest, notion: id });
      for (const one of [first, second, ...rest]) this.#inPhrases.add(one);
    } else push(this.#exact, word, id);
  }

  #addRules(rules: Rule<V>[]): void {
    const uses: number[] = [];
    for (const rule of rules) for (const step of rule.steps) for (const id of step.notions) uses[id] = (uses[id] ?? 0) + 1;
    const use = (notions: number[]): number => Math.max(...notions.map((id) => uses[id]!));
    for (const rule of rules) {
      const rarest = rule.steps.reduce((a, b) => (use(b.notions) < use(a.notions) ? b : a));
      for (const id of rarest.notions) (this.#rulesOf[id] ??= []).push(rule);
    }
  }
}

function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

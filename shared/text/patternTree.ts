/**
 * Phrases with choices ("(my|the|) baby"), kept as a graph that shares its ends, so a list of choices
 * costs their sum and not their product. One walk from a word gives every value found there.
 */
interface Node<V> {
  /** More than one where two lists hold the same phrase. */
  values: V[] | undefined;
  next: Map<string, Node<V>[]> | undefined;
  /** The children reached by one plain word, to be shared while building. */
  plain: Map<string, Node<V>> | undefined;
}

const SKIPS_MAX = 2;
const GROUP = /\(([^)]*)\)|([^()\s]+)/g;

function node<V>(): Node<V> {
  return { values: undefined, next: undefined, plain: undefined };
}

function link<V>(from: Node<V>, word: string, to: Node<V>): void {
  from.next ??= new Map();
  const list = from.next.get(word);
  if (list) list.push(to);
  else from.next.set(word, [to]);
}

export class PatternTree<V> {
  readonly #root: Node<V> = node();
  readonly #skippable: ReadonlySet<string>;
  readonly #classes: ReadonlyMap<string, string>;
  readonly words = new Set<string>();

  constructor(skippable: ReadonlySet<string> = new Set(), classes: ReadonlyMap<string, string> = new Map()) {
    this.#skippable = skippable;
    this.#classes = classes;
  }

  add(pattern: string, value: V): void {
    let ends = [this.#root];
    for (const part of pattern.matchAll(GROUP)) {
      const choices = part[1] === undefined ? [part[2]!] : part[1].split('|');
      if (choices.length === 1 && ends.length === 1) {
        ends = [this.#literal(ends[0]!, choices[0]!)];
        continue;
      }
      const end = node<V>();
      let optional = false;
      for (const choice of choices) {
        const words = choice.split(' ').filter((w) => w !== '');
        if (words.length === 0) optional = true;
        else for (const from of ends) this.#chain(from, words, end);
      }
      ends = optional ? [...ends, end] : [end];
    }
    for (const end of ends) {
      if (end === this.#root) continue;
      end.values ??= [];
      if (!end.values.includes(value)) end.values.push(value);
    }
  }

  /** A plain word shares the node of the same plain word, as in a tree; a choice's end is its own. */
  #literal(from: Node<V>, word: string): Node<V> {
    this.words.add(word);
    from.plain ??= new Map();
    let to = from.plain.get(word);
    if (!to) {
      from.plain.set(word, (to = node()));
      link(from, word, to);
    }
    return to;
  }

  #chain(from: Node<V>, words: string[], end: Node<V>): void {
    let at = from;
    words.forEach((word, i) => {
      this.words.add(word);
      if (i === words.length - 1) {
        link(at, word, end);
        return;
      }
      const middle = node<V>();
      link(at, word, middle);
      at = middle;
    });
  }

  /** Calls `found` with each value and the index after its last word, for phrases that start at `start`. */
  visit(words: readonly (string | undefined)[], start: number, found: (value: V, end: number) => void): void {
    const first = words[start];
    if (first !== undefined && this.#root.next) this.#step(this.#root, first, words, start + 1, SKIPS_MAX, found);
  }

  /** The longest phrase that starts at `start`. */
  match(words: readonly (string | undefined)[], start: number): { value: V; end: number } | undefined {
    let best: { value: V; end: number } | undefined;
    this.visit(words, start, (value, end) => {
      if (!best || end > best.end) best = { value, end };
    });
    return best;
  }

  #step(from: Node<V>, word: string, words: readonly (string | undefined)[], at: number, skips: number, found: (value: V, end: number) => void): void {
    const direct = from.next!.get(word);
    if (direct) for (let i = 0; i < direct.length; i++) this.#walk(direct[i]!, words, at, skips, found);
    const name = this.#classes.size === 0 ? undefined : this.#classes.get(word);
    const classed = name === undefined ? undefined : from.next!.get(name);
    if (classed) for (let i = 0; i < classed.length; i++) this.#walk(classed[i]!, words, at, skips, found);
  }

  #walk(at: Node<V>, words: readonly (string | undefined)[], index: number, skips: number, found: (value: V, end: number) => void): void {
    if (at.values) for (let i = 0; i < at.values.length; i++) found(at.values[i]!, index);
    const word = words[index];
    if (word === undefined || !at.next) return;
    this.#step(at, word, words, index + 1, skips, found);
    if (skips > 0 && this.#skippable.has(word)) this.#skip(at, words, index + 1, skips - 1, found);
  }

  /** Past small words that may stand inside a phrase. */
  #skip(at: Node<V>, words: readonly (string | undefined)[], index: number, skips: number, found: (value: V, end: number) => void): void {
    const word = words[index];
    if (word === undefined) return;
    this.#step(at, word, words, index + 1, skips, found);
    if (skips > 0 && this.#skippable.has(word)) this.#skip(at, words, index + 1, skips - 1, found);
  }
}

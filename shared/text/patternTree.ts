/**
 * Phrases with choices ("(my|the|) baby"), kept as a graph that shares its ends, so a list of choices
 * costs their sum and not their product. One walk from a word gives every value found there.
 */
interface Node<V> {
  id: number;
  /** More than one where two lists hold the same phrase. */
  values: V[] | undefined;
  next: Map<string, Node<V>[]> | undefined;
  /** The children reached by one plain word, to be shared while building. */
  plain: Map<string, Node<V>> | undefined;
}

const SKIPS_MAX = 2;
const GROUP = /\(([^)]*)\)|([^()\s]+)/g;

/** A place in the graph reached in a walk. */
interface Item<V> {
  at: Node<V>;
  skips: number;
  root: boolean;
  /** Stayed at while a small word was skipped, so its values were told already. */
  stale: boolean;
}

/** All the places a run of words may have reached. */
interface State<V> {
  items: Item<V>[];
  values: V[];
  edges: Map<string, State<V> | null>;
  /** No phrase goes on from here. */
  ends: boolean;
}

let nodes = 0;
function node<V>(): Node<V> {
  return { id: nodes++, values: undefined, next: undefined, plain: undefined };
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
  readonly words = new Set<string>();
  readonly #states = new Map<string, State<V>>();
  #start: State<V> | undefined;
  #vocabulary: Set<string> | undefined;

  constructor(skippable: ReadonlySet<string> = new Set()) {
    this.#skippable = skippable;
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
    let state: State<V> | null = this.#start ??= this.#stateOf([{ at: this.#root, skips: SKIPS_MAX, root: true, stale: false }]);
    for (let i = start; ; i++) {
      const word = words[i];
      if (word === undefined || state.ends) return;
      const edge: State<V> | null | undefined = state.edges.get(word);
      // A stranger leads nowhere and is not kept, so what is kept is bounded by the lists.
      if (edge === undefined && !this.#knows(word)) return;
      state = edge === undefined ? this.#grow(state, word) : edge;
      if (state === null) return;
      for (const value of state.values) found(value, i + 1);
    }
  }

  /** Some phrase begins with the word. */
  opens(word: string | undefined): boolean {
    return word !== undefined && this.#root.next?.has(word) === true;
  }

  /** The longest phrase that starts at `start`. */
  match(words: readonly (string | undefined)[], start: number): { value: V; end: number } | undefined {
    let best: { value: V; end: number } | undefined;
    this.visit(words, start, (value, end) => {
      if (!best || end > best.end) best = { value, end };
    });
    return best;
  }

  #knows(word: string): boolean {
    this.#vocabulary ??= new Set([...this.words, ...this.#skippable]);
    return this.#vocabulary.has(word);
  }

  /** Where a word leads from a state; kept, so that each step of each phrase is worked out once. */
  #grow(state: State<V>, word: string): State<V> | null {
    const items: Item<V>[] = [];
    for (const item of state.items) {
      for (const place of item.at.next?.get(word) ?? []) items.push({ at: place, skips: item.skips, root: false, stale: false });
      if (!item.root && item.skips > 0 && this.#skippable.has(word)) items.push({ ...item, skips: item.skips - 1, stale: true });
    }
    const next = items.length === 0 ? null : this.#stateOf(items);
    state.edges.set(word, next);
    return next;
  }

  /** The one state of these places in the graph. */
  #stateOf(items: Item<V>[]): State<V> {
    const byKey = new Map<string, Item<V>>();
    for (const item of items) byKey.set(`${item.at.id}.${item.skips}.${item.stale ? 1 : 0}`, item);
    const key = [...byKey.keys()].sort().join(' ');
    let state = this.#states.get(key);
    if (!state) {
      const own = [...byKey.values()];
      const values = new Set(own.flatMap((item) => (item.stale ? [] : item.at.values ?? [])));
      state = { items: own, values: [...values], edges: new Map(), ends: own.every((item) => !item.at.next) };
      this.#states.set(key, state);
    }
    return state;
  }
}

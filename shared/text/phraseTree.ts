/**
 * A tree of phrases by word, for longest matches in one walk. Small words may stand inside a phrase
 * ("put HER down"), so the data lists each phrase once.
 */
interface Node<V> {
  value: V | undefined;
  /** The phrase that ends here, and its words. */
  phrase: string;
  length: number;
  next: Map<string, Node<V>> | undefined;
}

export interface PhraseMatch<V> {
  value: V;
  /** Index after the last word of the match. */
  end: number;
  /** The phrase as it was listed, and its words: fewer than the match has where small words stand inside. */
  phrase: string;
  length: number;
}

/** More words skipped inside one phrase than this and it is another sentence. */
const SKIPS_MAX = 2;

export class PhraseTree<V> {
  readonly #root: Node<V> = { value: undefined, phrase: '', length: 0, next: undefined };
  readonly #skippable: ReadonlySet<string>;
  readonly words = new Set<string>();

  constructor(skippable: ReadonlySet<string> = new Set()) {
    this.#skippable = skippable;
  }

  add(phrase: string, value: V): void {
    let node = this.#root;
    for (const word of phrase.split(' ')) {
      this.words.add(word);
      node.next ??= new Map();
      let child = node.next.get(word);
      if (!child) node.next.set(word, (child = { value: undefined, phrase: node.length === 0 ? word : `${node.phrase} ${word}`, length: node.length + 1, next: undefined }));
      node = child;
    }
    node.value ??= value;
  }

  /** The longest phrase that starts at `start`; `wordAt` gives undefined where no word stands. */
  match(wordAt: (index: number) => string | undefined, start: number): PhraseMatch<V> | undefined {
    const first = wordAt(start);
    if (first === undefined) return undefined;
    return this.#below(this.#root, first, wordAt, start + 1, SKIPS_MAX);
  }

  /** The longest match through the child for `word`. */
  #below(node: Node<V>, word: string, wordAt: (index: number) => string | undefined, at: number, skips: number): PhraseMatch<V> | undefined {
    const child = node.next?.get(word);
    return child && this.#longest(child, wordAt, at, skips);
  }

  #longest(node: Node<V>, wordAt: (index: number) => string | undefined, at: number, skips: number): PhraseMatch<V> | undefined {
    let best: PhraseMatch<V> | undefined = node.value === undefined ? undefined : { value: node.value, end: at, phrase: node.phrase, length: node.length };
    if (!node.next) return best;
    const word = wordAt(at);
    if (word === undefined) return best;
    const direct = this.#below(node, word, wordAt, at + 1, skips);
    if (direct) best = direct;
    if (skips > 0 && this.#skippable.has(word)) {
      const over = this.#skipped(node, wordAt, at + 1, skips - 1);
      if (over && (!direct || over.end > direct.end)) best = over;
    }
    return best;
  }

  #skipped(node: Node<V>, wordAt: (index: number) => string | undefined, at: number, skips: number): PhraseMatch<V> | undefined {
    const word = wordAt(at);
    if (word === undefined) return undefined;
    const direct = this.#below(node, word, wordAt, at + 1, skips);
    if (direct) return direct;
    return skips > 0 && this.#skippable.has(word) ? this.#skipped(node, wordAt, at + 1, skips - 1) : undefined;
  }
}

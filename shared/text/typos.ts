/**
 * Mends slips of the thumb: one letter wrong, missing, doubled or swapped, against the words of a
 * lexicon. A word that exists is never mended, so "us" stays "us" and a near-word keeps its meaning.
 */

/** Shorter words have too many neighbours to tell a slip from another word. */
const LETTERS_MIN = 5;
/** From this length on two slips are still the same word. */
const LETTERS_FOR_TWO = 9;
const VOWEL = /[aeiou]/;

function deletions(word: string): string[] {
  const out: string[] = [];
  for (let i = 0; i < word.length; i++) out.push(word.slice(0, i) + word.slice(i + 1));
  return out;
}

/** Optimal string alignment distance, given up past 2. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}

export class Mender {
  readonly #known: Set<string>;
  readonly #near = new Map<string, string[]>();
  /** Words by their consonants, for thumbs that drop vowels ("rckd"); null where two share them. */
  readonly #bones = new Map<string, string | null>();

  readonly #targets: Set<string>;
  #built = false;

  constructor(targets: Iterable<string>, ordinary: Iterable<string>) {
    this.#known = new Set(ordinary);
    this.#targets = new Set(targets);
    for (const word of this.#targets) this.#known.add(word);
  }

  /** The neighbours of every word, worked out at the first slip: most words of most texts are known. */
  #build(): void {
    this.#built = true;
    for (const word of this.#targets) {
      const bones = word.replace(/[aeiou]/g, '');
      if (bones.length >= 3 && bones !== word) this.#bones.set(bones, this.#bones.has(bones) ? null : word);
      if (word.length < LETTERS_MIN - 1) continue;
      for (const key of [word, ...deletions(word)]) {
        const list = this.#near.get(key);
        if (list) list.push(word);
        else this.#near.set(key, [word]);
      }
    }
  }

  get words(): Iterable<string> {
    return this.#known;
  }

  knows(word: string): boolean {
    return this.#known.has(word);
  }

  /** The lexicon word meant, or the word itself when it is known or nothing is near enough. */
  mend(word: string): string {
    if (this.#known.has(word)) return word;
    if (!this.#built) this.#build();
    if (word.length >= 3 && word.length < 8 && !VOWEL.test(word) && !this.#known.has(word)) return this.#bones.get(word) ?? word;
    if (word.length < LETTERS_MIN - 1 || word.length > 20 || this.#known.has(word)) return word;
    let best = word;
    let bestDistance = word.length >= LETTERS_FOR_TWO ? 2.5 : 1.5;
    let tie = false;
    for (const key of [word, ...deletions(word)]) {
      for (const candidate of this.#near.get(key) ?? []) {
        if (candidate === best) continue;
        if (word.length < LETTERS_MIN && candidate.length < LETTERS_MIN) continue;
        const d = distance(word, candidate) + (candidate[0] === word[0] ? 0 : 0.6);
        if (d < bestDistance) [best, bestDistance, tie] = [candidate, d, false];
        else if (d === bestDistance && candidate !== best) tie = candidate.length !== best.length ? tie : true;
      }
    }
    return tie && bestDistance > 1 ? word : best;
  }
}

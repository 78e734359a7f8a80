/**
 * The words of texts, each kept once with what the stages know of it by itself: most words of most texts
 * are the same few, and one look-up for all stages costs less than one for each.
 */
export interface Word {
  readonly w: string;
  /** By the slots of {@link perWord}. */
  readonly known: unknown[];
}

/** More words than parents use: only made-up ones reach it, and then all are forgotten. */
const WORDS_KEPT_MAX = 5_000;

let slots = 0;
const kept = new Map<string, Word>();

export function wordOf(w: string): Word {
  let word = kept.get(w);
  if (word) return word;
  if (kept.size >= WORDS_KEPT_MAX) kept.clear();
  word = { w, known: Array.from({ length: slots }) };
  kept.set(w, word);
  return word;
}

/** What `workOut` says of a word, worked out when it is first asked for. To be set up while modules load, before any text is read. */
export function perWord<T extends NonNullable<unknown> | null>(workOut: (w: string) => T): (word: Word) => T {
  const slot = slots++;
  return (word) => {
    const known = word.known[slot];
    return (known === undefined ? (word.known[slot] = workOut(word.w)) : known) as T;
  };
}

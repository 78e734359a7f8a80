/** What is told of somebody else, and may all the same be when the child woke. */
import type { Clause } from './clause.ts';
import type { Gatherer } from './gatherer.ts';

/** "Big brother woke her at 5:10" tells of the child. */
export const CHILD = new Set(['her', 'him', 'them', 'baby', 'bub', 'lo', 'el bebe', 'la bebe']);

const WHEN = new Set(['when', 'because', 'bc', 'cause', 'cuz', 'as', 'cuando', 'porque', 'por']);
/** "He woke when the dog barked at 12:25": the waking whose hour is told of somebody else. */
export function wokenBecause(g: Gatherer, i: number): Clause | undefined {
  const why = [i - 1, i - 2, i - 3].some((j) => WHEN.has(g.wordOf(j)));
  return why && g.stop < 1 && (g.clause.kind === 'wake' || g.clause.kind === 'stir') && !g.clause.at ? g.clause : undefined;
}

/** What is told of somebody else may be when the child woke. */
export function ofSomeoneElse(g: Gatherer, i: number): void {
  const atom = g.atoms[i]!;
  if (atom.k === 'time' && !atom.end) {
    if (g.whyWoke && !g.whyWoke.at) g.whyWoke.at = atom.t;
    else g.elseAt = atom.t;
    return;
  }
  // "The dog barked at 3 and woke her"
  if (!g.elseAt || g.sense(i) !== 'wake' || !CHILD.has(g.wordOf(i + 1))) return;
  g.dead = 0;
  g.fresh().at = g.elseAt;
  g.stop = 0;
}

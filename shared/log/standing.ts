/**
 * Which facts still stand. A take-back names ids, may arrive before them, and may itself be taken
 * back (UNDO of a correction), so the answer depends on the set of facts and never on their arrival.
 */
import { byLogOrder, type Fact, type FactId, inLogOrder } from './facts.ts';

/** Ids that are taken back by a take-back that itself stands. */
export function takenBack(facts: readonly Fact[]): Set<FactId> {
  const gone = new Set<FactId>();
  // Latest first: whether a take-back stands is known once all later ones have spoken.
  const takeBacks = facts.filter((f) => f.type === 'taken-back').sort((a, b) => byLogOrder(b, a));
  for (const takeBack of takeBacks) {
    if (gone.has(takeBack.id)) continue;
    for (const id of takeBack.ids) gone.add(id);
  }
  return gone;
}

/** The facts that stand, each id once, in log order. */
export function standing(facts: readonly Fact[]): Fact[] {
  const gone = takenBack(facts);
  const seen = new Set<FactId>();
  return inLogOrder(facts).filter(({ id }) => {
    const before = seen.size;
    return !gone.has(id) && seen.add(id).size > before;
  });
}

/** The inbound text a fact came from: ids are `<inbound id>#<position>` (design §3). */
export function textOf(id: FactId): string {
  return id.slice(0, id.lastIndexOf('#'));
}

/** A memory with the facts of a text in it: whoever decides asks about the same ones several times, and then they are written. */
import type { Fact } from '../../shared/log/facts.ts';
import { type Memory, remember } from '../../shared/plan/remember.ts';
import type { Instant } from '../../shared/time/zone.ts';

/** Folds each list of facts into the memory once. */
export function growing(memory: Memory, at: Instant): (facts: readonly Fact[]) => Memory {
  const grown: { readonly facts: readonly Fact[]; readonly memory: Memory }[] = [];
  return (facts) => {
    const before = grown.find((one) => one.facts.length === facts.length && one.facts.every((fact, i) => fact === facts[i]));
    if (before) return before.memory;
    // Lists are pushed to while a text is decided: what was folded is kept as it was.
    const found = { facts: [...facts], memory: remember(memory, facts, at) };
    grown.push(found);
    return found.memory;
  };
}

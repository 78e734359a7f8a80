/** Adds facts to a family's log outside of a text: what became of our own texts, and what they took along. */
import type { Fact, FamilyId } from '../../shared/log/facts.ts';
import { type Memory, remember } from '../../shared/plan/remember.ts';
import { OutsideFailure } from '../../shared/ports/outsideFailure.ts';
import type { Table, Write } from '../../shared/ports/table.ts';
import type { Instant } from '../../shared/time/zone.ts';
import { putFacts, readMemory } from './records.ts';

const ATTEMPTS_MAX = 5;

/**
 * Facts that the memory has already (by id) are left out, so appending twice is appending once.
 * `along` are writes of the same transaction whose conditions must hold; where one does not, nothing
 * is written and its index is returned. Throws OutsideFailure when others keep writing.
 */
export async function append(
  table: Table, id: FamilyId, facts: (memory: Memory) => readonly Fact[], now: Instant, along: readonly Write[] = [],
): Promise<{ done: true } | { done: false; blockedBy: number } | { done: false; blockedBy: 'no-family' }> {
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
    const memory = await readMemory(table, id);
    if (!memory) return { done: false, blockedBy: 'no-family' };
    const known = new Set(memory.value.recent.map((f) => f.id));
    const added = facts(memory.value).filter((f) => !known.has(f.id));
    const writes = [...along, ...(added.length > 0 ? putFacts(id, added, remember(memory.value, added, now), memory.v) : [])];
    if (writes.length === 0) return { done: true };
    const result = await table.transact(writes);
    if (result.done) return { done: true };
    const blockedBy = result.met.findIndex((met, i) => i < along.length && met !== undefined);
    if (blockedBy >= 0) return { done: false, blockedBy };
  }
  throw new OutsideFailure('version-conflict', { retryable: true });
}

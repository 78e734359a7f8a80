/**
 * Clocks of families that are gone, which no family's own sweep would find, a page of names at a time. What
 * somebody set by hand in the same group is told by its name, counted and left alone.
 */
import { CLOCK_NAME, indexKey, memoryKey } from '../../shared/contract/keys.ts';
import type { FamilyId } from '../../shared/log/facts.ts';
import type { SweepNeeds } from './sweep.ts';

/** Drops what is orphaned among these names. */
export async function dropOrphans({ table, clocks, journal }: SweepNeeds, names: readonly string[]): Promise<void> {
  const families = new Map<FamilyId, string[]>();
  let foreign = 0;
  for (const name of names) {
    const familyId = CLOCK_NAME.exec(name)?.[1] as FamilyId | undefined;
    if (familyId === undefined) foreign += 1;
    else families.set(familyId, [...(families.get(familyId) ?? []), name]);
  }
  let dropped = 0;
  for (const [familyId, ofFamily] of families) {
    // A family that is being enrolled has its log before its place in the index, or both at once.
    if (await table.get(indexKey(familyId)) || await table.get(memoryKey(familyId))) continue;
    for (const name of ofFamily) await clocks.drop(name);
    dropped += ofFamily.length;
  }
  if (dropped > 0) journal('warn', { event: 'orphans-dropped', count: dropped });
  if (foreign > 0) journal('info', { event: 'ignored', kind: 'clock', why: 'not-ours', count: foreign });
}

/**
 * A family in which everybody has stopped is deleted after 30 days, as the answer to STOP says, and one that
 * asked for it at once: both begin with the same transaction, and a sweep cut short goes on next time.
 */
import { isToBeForgotten } from '../../shared/family/family.ts';
import type { FamilyId } from '../../shared/log/facts.ts';
import { recompute } from '../../shared/plan/recompute.ts';
import { OutsideFailure } from '../../shared/ports/outsideFailure.ts';
import type { Instant } from '../../shared/time/zone.ts';
import { erase } from '../leave/erase.ts';
import { leaveWrites } from '../leave/leave.ts';
import { readLeaving, readMemory } from '../records/records.ts';
import type { ReplanNeeds } from '../replan/replan.ts';

/** What the stop of a number is kept with where nobody asked for the deletion by text. */
const BECAUSE = 'everybody-stopped';

/** `stays`, or on its way out: `going` until its numbers are tidied too, then `gone`. */
export async function forget(needs: ReplanNeeds, familyId: FamilyId): Promise<'stays' | 'going' | 'gone'> {
  const { table, now } = needs;
  const memory = await readMemory(table, familyId);
  if (memory) {
    const family = recompute(memory.value, now())?.family;
    if (!family || !isToBeForgotten(family, now())) return 'stays';
    const writes = await leaveWrites(table, { familyId, v: memory.v, carers: family.carers.map((c) => c.number), at: now(), because: BECAUSE });
    const result = await table.transact(writes);
    if (!result.done) throw new OutsideFailure('version-conflict', { retryable: true });
  }
  // An index entry with nothing behind it is what a deletion leaves that was cut short at its very end.
  const leaving = (await readLeaving(table, familyId)) ?? { at: 0 as Instant, carers: [] };
  return (await erase(needs, familyId, leaving)) ? 'gone' : 'going';
}

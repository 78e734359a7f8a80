/**
 * A family in which everybody has stopped is deleted after 30 days, as the answer to STOP says: its numbers
 * first, then its log page by page, its place in the index last, so that a sweep cut short goes on next time.
 * What stays is each number's own stop and proof of consent.
 */
import { familyPartition, indexKey } from '../../shared/contract/keys.ts';
import { isToBeForgotten } from '../../shared/family/family.ts';
import type { FamilyId, NumberId } from '../../shared/log/facts.ts';
import { recompute } from '../../shared/plan/recompute.ts';
import { OutsideFailure } from '../../shared/ports/outsideFailure.ts';
import { type Table, TRANSACT_WRITES_MAX } from '../../shared/ports/table.ts';
import { putNumber, readMemory, readNumber } from '../records/records.ts';
import type { ReplanNeeds } from '../replan/replan.ts';

/** True where the family is gone now. */
export async function forget({ table, now }: ReplanNeeds, familyId: FamilyId): Promise<boolean> {
  const memory = await readMemory(table, familyId);
  const family = memory && recompute(memory.value, now())?.family;
  // An index entry without a memory is what a forgetting that was cut short leaves behind.
  if (memory && !(family && isToBeForgotten(family, now()))) return false;
  for (const carer of family?.carers ?? []) await detach(table, carer.number, familyId);
  await dropAll(table, familyId);
  await table.transact([{ drop: indexKey(familyId) }]);
  return true;
}

async function detach(table: Table, id: NumberId, familyId: FamilyId): Promise<void> {
  const number = await readNumber(table, id);
  if (!number?.value.families.includes(familyId)) return;
  const { question, ...rest } = number.value;
  const families = rest.families.filter((f) => f !== familyId);
  const kept = question && question.familyId !== familyId ? { question } : {};
  const result = await table.transact([putNumber(id, { ...rest, ...kept, families, moods: families.length > 0 ? rest.moods : [] }, number.v)]);
  if (!result.done) throw new OutsideFailure('version-conflict', { retryable: true });
}

/** The memory goes last of all: until then the family is known to be going. */
async function dropAll(table: Table, familyId: FamilyId): Promise<void> {
  const pk = familyPartition(familyId);
  for (const prefix of ['F#', 'A#CLOCKS', 'A#']) {
    for (;;) {
      const { items } = await table.query({ pk, prefix, limit: TRANSACT_WRITES_MAX });
      if (items.length === 0) break;
      const result = await table.transact(items.map((item) => ({ drop: { pk: item.pk, sk: item.sk } })));
      if (!result.done) throw new OutsideFailure('version-conflict', { retryable: true });
    }
  }
}

/**
 * Stores a consenting family, for `enrol`, `talk` and the demo: its numbers, its first facts and its
 * first step, in one transaction. Sends nothing.
 */
import { newNumber } from '../../shared/family/number.ts';
import { type FamilyFile, joinedFact } from '../../shared/family/enrol.ts';
import type { FactId, FamilyId, NumberId } from '../../shared/log/facts.ts';
import { emptyMemory, NIGHTS_AT_HAND, remember, writtenIn } from '../../shared/plan/remember.ts';
import type { Table, Write } from '../../shared/ports/table.ts';
import { addDays, comingNight } from '../../shared/time/local.ts';
import { type Instant, toLocal } from '../../shared/time/zone.ts';
import { putFacts, putIndex, putNumber, readNumber } from '../records/records.ts';
import { firstFacts } from './firstFacts.ts';

export interface EnrolNeeds {
  readonly table: Table;
  readonly now: () => Instant;
  readonly newId: () => string;
  readonly numberId: (phone: string) => NumberId;
}

/** The wording under which an operator enrols a family that agreed elsewhere; kept with the consent. */
const ENROLLED_WORDING = 'enrolled-by-operator-1';

export type Enrolled =
  | { readonly ok: true; readonly familyId: FamilyId }
  /** This phone has a family already: nothing was stored. */
  | { readonly ok: false; readonly phone: string };

export async function enrol(needs: EnrolNeeds, file: FamilyFile): Promise<Enrolled> {
  const at = needs.now();
  const familyId = needs.newId() as FamilyId;
  const joined = joinedFact(file, { enrolment: `enrol-${familyId}`, at, numberId: needs.numberId });
  const facts = firstFacts(joined, comingNight(toLocal(at, file.zone)), (n) => `enrol-${familyId}#${n + 1}` as FactId);
  const numbers: Write[] = [];
  for (const phone of [file.phone, ...(file.carers ?? []).map((c) => c.phone)]) {
    const id = needs.numberId(phone);
    const known = await readNumber(needs.table, id);
    if (known && phone === file.phone && known.value.families.length > 0) return { ok: false, phone };
    const number = known?.value ?? newNumber(id, phone);
    const consent = number.consent ?? { at, wording: ENROLLED_WORDING, inboundId: joined.id };
    numbers.push(putNumber(id, { ...number, consent, families: [...number.families, familyId] }, known?.v ?? 0));
  }
  const memory = remember(emptyMemory(addDays(writtenIn(at), -NIGHTS_AT_HAND)), facts, at);
  const result = await needs.table.transact([...putFacts(familyId, facts, memory, 0), ...numbers, putIndex(familyId)]);
  return result.done ? { ok: true, familyId } : { ok: false, phone: file.phone };
}

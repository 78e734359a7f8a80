/**
 * A family is deleted: the one transaction it begins with. From then on the family is absent for receive,
 * replan and dispatch, and its numbers are detached and, where no other family has them, stopped.
 */
import { type NumberRecord } from '../../shared/family/number.ts';
import type { FamilyId, NumberId } from '../../shared/log/facts.ts';
import type { Table, Write } from '../../shared/ports/table.ts';
import type { Instant } from '../../shared/time/zone.ts';
import { putLeaving, putNumber, readNumber, type Versioned } from '../records/records.ts';

interface Going {
  readonly familyId: FamilyId;
  /** The version of the memory that `leaving` takes the place of. */
  readonly v: number;
  readonly carers: readonly NumberId[];
  readonly at: Instant;
  /** The text by which it was asked for, or what else decided it: kept with each stop. */
  readonly because: string;
}

/** `asked`: the number that asks for it, as the walk has it already. */
export async function leaveWrites(table: Table, going: Going, asked?: { id: NumberId; number: Versioned<NumberRecord> }): Promise<Write[]> {
  const writes: Write[] = [putLeaving(going.familyId, { at: going.at, carers: [...going.carers] }, going.v)];
  for (const carer of going.carers) {
    const number = carer === asked?.id ? asked.number : await readNumber(table, carer);
    if (number) writes.push(putNumber(carer, detached(number.value, going), number.v));
  }
  return writes;
}

/** Whether the deletion of this family leaves the number with none. */
export function isLastFamily(number: NumberRecord, familyId: FamilyId): boolean {
  return number.families.every((f) => f === familyId);
}

/** What is kept of a number without a family: its stop and its proof of consent; phone and language until the answer has left. */
function detached(number: NumberRecord, { familyId, at, because }: Going): NumberRecord {
  if (!isLastFamily(number, familyId)) {
    const { question, ...rest } = number;
    const families = rest.families.filter((f) => f !== familyId);
    return question && question.familyId !== familyId ? { ...rest, families, question } : { ...rest, families };
  }
  return {
    numberId: number.numberId, phone: number.phone, families: [], moods: [],
    ...(number.lang && { lang: number.lang }), ...(number.consent && { consent: number.consent }),
    stop: number.stop ?? { at, inboundId: because, by: 'deleted' },
  };
}

/** What is kept for good. */
export function bare({ numberId, consent, stop }: NumberRecord): NumberRecord {
  return { numberId, phone: '', families: [], moods: [], ...(consent && { consent }), ...(stop && { stop }) };
}

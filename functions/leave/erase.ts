/**
 * What is left of a family that is leaving goes page by page: its log and all that stands beside it, then its
 * alarm clocks. A day later, when no answer is on its way any more, its numbers' phones, and last its place in
 * the index. Cut short anywhere, the next sweep goes on.
 */
import { claimPrefix, familyPartition, indexKey, isBy, JOIN_FACT_PREFIX, memoryKey, numberKey, sentTextKey, TRACE_PREFIX } from '../../shared/contract/keys.ts';
import type { FamilyId, NumberId } from '../../shared/log/facts.ts';
import { OutsideFailure } from '../../shared/ports/outsideFailure.ts';
import { type Item, type Key, type Table, TRANSACT_WRITES_MAX, type Write } from '../../shared/ports/table.ts';
import { DAY_MS, type Instant } from '../../shared/time/zone.ts';
import { claimOf, type Leaving, putNumber, readNumber } from '../records/records.ts';
import { traceOf } from '../records/trace.ts';
import type { ReplanNeeds } from '../replan/replan.ts';
import { bare } from './leave.ts';

/** The longest that an answer is of use (`dispatch`): until then the phone is needed to send it. */
const ANSWERS_MS = DAY_MS;

/** True where nothing of it is left. */
export async function erase({ table, clocks, now }: ReplanNeeds, familyId: FamilyId, leaving: Leaving): Promise<boolean> {
  const memory = memoryKey(familyId);
  await dropPages(table, familyPartition(familyId), '', (item) => (item.sk === memory.sk ? [] : [item]));
  await dropClocks(clocks, familyId);
  if (now() - leaving.at < ANSWERS_MS) return false;
  for (const carer of leaving.carers) await tidyNumber(table, carer, familyId, leaving.at, now());
  await done(table, [{ drop: memory }]);
  await done(table, [{ drop: indexKey(familyId) }]);
  return true;
}

/** `dropsOf`: what goes with an item, itself included; at most two keys. */
async function dropPages(table: Table, pk: string, prefix: string, dropsOf: (item: Item) => readonly Key[]): Promise<void> {
  let after: string | undefined;
  do {
    const page = await table.query({ pk, prefix, limit: TRANSACT_WRITES_MAX / 2, ...(after !== undefined && { after }) });
    const drops = page.items.flatMap(dropsOf).map(({ pk: of, sk }): Write => ({ drop: { pk: of, sk } }));
    if (drops.length > 0) await done(table, drops);
    after = page.next;
  } while (after !== undefined);
}

async function dropClocks(clocks: ReplanNeeds['clocks'], familyId: FamilyId): Promise<void> {
  const prefix = `${familyId}.`;
  const names: string[] = [];
  let after: string | undefined;
  do {
    const page = await clocks.standing(prefix, after);
    names.push(...page.names.filter((name) => name.startsWith(prefix)));
    after = page.next;
  } while (after !== undefined);
  for (const name of names) await clocks.drop(name);
}

/**
 * All that stands of this family with one of its numbers: claims and what the carrier calls them by, the markers of its texts, the codes it
 * gave, and what it told on its way in; of a number without a family all of that from before the deletion, and the phone itself where it has not come back.
 */
async function tidyNumber(table: Table, id: NumberId, familyId: FamilyId, leftAt: Instant, now: Instant): Promise<void> {
  const number = await readNumber(table, id);
  const alone = !number || number.value.families.length === 0;
  await dropPages(table, numberKey(id).pk, claimPrefix, (item) => {
    const claim = claimOf(item);
    const goes = claim.familyId === familyId || (alone && claim.usefulUntil <= now);
    return goes ? [item, ...(claim.carrierId === undefined ? [] : [sentTextKey(claim.carrierId)])] : [];
  });
  await dropPages(table, numberKey(id).pk, TRACE_PREFIX, (item) => {
    const trace = traceOf(item);
    return isBy(item.sk, TRACE_PREFIX, leftAt) && (alone || trace.familyId === familyId) ? [item, trace.of] : [];
  });
  if (alone) await dropPages(table, numberKey(id).pk, JOIN_FACT_PREFIX, (item) => (isBy(item.sk, JOIN_FACT_PREFIX, leftAt) ? [item] : []));
  if (!number || !alone || !number.value.stop || number.value.phone === '') return;
  await done(table, [putNumber(id, bare(number.value), number.v)]);
}

async function done(table: Table, writes: readonly Write[]): Promise<void> {
  const result = await table.transact(writes);
  if (!result.done) throw new OutsideFailure('version-conflict', { retryable: true });
}

/**
 * The log of a family changed, or a day went by: the alarm clocks of the next 48 h are brought in line
 * with what the log wants, by the smallest change, any number of times.
 */
import type { FamilyId } from '../../shared/log/facts.ts';
import { recompute } from '../../shared/plan/recompute.ts';
import { isStale, type Memory, replay } from '../../shared/plan/remember.ts';
import type { Clocks } from '../../shared/ports/clocks.ts';
import type { Journal } from '../../shared/ports/journal.ts';
import { OutsideFailure } from '../../shared/ports/outsideFailure.ts';
import type { Table } from '../../shared/ports/table.ts';
import { afterChange, changes } from '../../shared/schedule/changes.ts';
import { nudgesWanted } from '../../shared/schedule/nudge.ts';
import type { Instant } from '../../shared/time/zone.ts';
import { ignoringFuture } from '../records/ignoringFuture.ts';
import { putClocks, putMemory, readClocks, readLog, readMemory } from '../records/records.ts';

export interface ReplanNeeds {
  readonly table: Table;
  readonly clocks: Clocks;
  readonly journal: Journal;
  readonly now: () => Instant;
}

const ATTEMPTS_MAX = 5;

export function replan(needs: ReplanNeeds): (familyId: FamilyId) => Promise<void> {
  return async (familyId) => {
    await ignoringFuture(() => replanned(needs, familyId), { journal: needs.journal, kind: 'stream-record', familyId });
  };
}

async function replanned(needs: ReplanNeeds, familyId: FamilyId): Promise<void> {
  const memory = await freshMemory(needs, familyId);
  if (memory === undefined) {
    needs.journal('info', { event: 'family-absent', familyId });
    return;
  }
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
    if (await reconcile(needs, familyId, memory)) return;
  }
  throw new OutsideFailure('version-conflict', { retryable: true });
}

/** The memory, replayed from the log first where a late fact or new rules made it stale. */
async function freshMemory(needs: ReplanNeeds, familyId: FamilyId): Promise<Memory | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
    const memory = await readMemory(needs.table, familyId);
    if (!memory || !isStale(memory.value)) return memory?.value;
    const replayed = replay(await readLog(needs.table, familyId), needs.now());
    const result = await needs.table.transact([putMemory(familyId, replayed, memory.v)]);
    if (!result.done) continue;
    needs.journal('info', { event: 'log-replayed', familyId });
    return replayed;
  }
  throw new OutsideFailure('version-conflict', { retryable: true });
}

/** False where somebody else wrote the record of clocks meanwhile: then all is read again. */
async function reconcile(needs: ReplanNeeds, familyId: FamilyId, memory: Memory): Promise<boolean> {
  const now = needs.now();
  const plan = recompute(memory, now);
  const wanted = plan ? nudgesWanted(familyId, plan) : [];
  const record = await readClocks(needs.table, familyId);
  let { v, value: standing } = record;
  for (const change of changes(familyId, standing, wanted, now)) {
    if (change.change === 'set') await needs.clocks.set(change.clock);
    else if (change.change === 'drop') await needs.clocks.drop(change.name);
    standing = afterChange(standing, change);
    // Written after each accepted call: what is recorded as standing has been accepted.
    const result = await needs.table.transact([putClocks(familyId, standing, v)]);
    if (!result.done) return false;
    v += 1;
    if (change.change !== 'forget') needs.journal('info', { event: `clock-${change.change}`, familyId });
  }
  return true;
}

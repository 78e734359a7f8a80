/**
 * The log of a family changed, or a day went by: the alarm clocks of the next 48 h are brought in line
 * with what the log wants, by the smallest change, any number of times.
 */
import { memoryKey } from '../../shared/contract/keys.ts';
import type { FamilyId } from '../../shared/log/facts.ts';
import { recompute } from '../../shared/plan/recompute.ts';
import { isStale, type Memory, replay } from '../../shared/plan/remember.ts';
import type { AlarmClock, Clocks as ClocksPort } from '../../shared/ports/clocks.ts';
import type { Journal } from '../../shared/ports/journal.ts';
import { OutsideFailure } from '../../shared/ports/outsideFailure.ts';
import type { Table, Write } from '../../shared/ports/table.ts';
import { afterChange, changes } from '../../shared/schedule/changes.ts';
import { nudgesWanted } from '../../shared/schedule/nudge.ts';
import { type Instant, MINUTE_MS } from '../../shared/time/zone.ts';
import { ignoringFuture } from '../records/ignoringFuture.ts';
import { type Clocks, putClocks, putMemory, readClocks, readLog, readMemory, type Versioned } from '../records/records.ts';

export interface ReplanNeeds {
  readonly table: Table;
  readonly clocks: ClocksPort;
  readonly journal: Journal;
  readonly now: () => Instant;
}

const ATTEMPTS_MAX = 5;
/** A schedule that settles may refuse beyond the rounds that `schedulerClocks` waits: so often it is asked in one walk, for few receives stand between a record and a dead letter. */
const CONFLICT_TRIES_MAX = 3;
/** A record of the stream that comes again within this finds its work done. */
const COMES_AGAIN_MS = 5 * MINUTE_MS;

/** Whether the clocks were brought in line with this version of the memory less than so long ago. */
export const isPlanned = ({ planned }: Clocks, v: number, now: Instant, withinMs: number): boolean =>
  planned?.v === v && now - planned.at < withinMs;

export function replan(needs: ReplanNeeds): (familyId: FamilyId) => Promise<void> {
  return async (familyId) => {
    await ignoringFuture(() => replanned(needs, familyId), { journal: needs.journal, kind: 'stream-record', familyId });
  };
}

async function replanned(needs: ReplanNeeds, familyId: FamilyId): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
    const memory = await freshMemory(needs, familyId);
    if (memory === undefined) {
      needs.journal('info', { event: 'family-absent', familyId });
      return;
    }
    if (await reconcile(needs, familyId, memory)) return;
  }
  throw new OutsideFailure('version-conflict', { retryable: true });
}

/** The memory, replayed from the log first where a late fact or new rules made it stale. */
async function freshMemory(needs: ReplanNeeds, familyId: FamilyId): Promise<Versioned<Memory> | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
    const memory = await readMemory(needs.table, familyId);
    if (!memory || !isStale(memory.value)) return memory;
    const replayed = replay(await readLog(needs.table, familyId), needs.now());
    const result = await needs.table.transact([putMemory(familyId, replayed, memory.v)]);
    if (!result.done) continue;
    needs.journal('info', { event: 'log-replayed', familyId });
    return { v: memory.v + 1, value: replayed };
  }
  throw new OutsideFailure('version-conflict', { retryable: true });
}

async function setPatiently(clocks: ClocksPort, clock: AlarmClock): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await clocks.set(clock);
      return;
    } catch (error) {
      const settles = error instanceof OutsideFailure && error.code === 'ConflictException';
      if (!settles || tries === CONFLICT_TRIES_MAX) throw error;
    }
  }
}

/** False where somebody else wrote the record of clocks meanwhile: then all is read again. */
async function reconcile(needs: ReplanNeeds, familyId: FamilyId, memory: Versioned<Memory>): Promise<boolean> {
  const now = needs.now();
  const record = await readClocks(needs.table, familyId);
  if (isPlanned(record.value, memory.v, now, COMES_AGAIN_MS)) return true;
  const plan = recompute(memory.value, now);
  const wanted = plan ? nudgesWanted(familyId, plan) : [];
  const planned = { v: memory.v, at: now };
  let { v, value: { clocks: standing } } = record;
  const list = changes(familyId, standing, wanted, now);
  for (const [i, change] of list.entries()) {
    if (change.change === 'set') await setPatiently(needs.clocks, change.clock);
    else if (change.change === 'drop') await needs.clocks.drop(change.name);
    standing = afterChange(standing, change);
    // Written after each accepted call: what is recorded as standing has been accepted. With the last of them all is in line.
    const all = i === list.length - 1 ? planned : record.value.planned;
    const result = await needs.table.transact([putClocks(familyId, { clocks: standing, ...(all && { planned: all }) }, v)]);
    if (!result.done) return false;
    v += 1;
    if (change.change !== 'forget') needs.journal('info', { event: `clock-${change.change}`, familyId });
  }
  if (list.length > 0) return true;
  // A first record is made for a family that is still there: what is being deleted gets none.
  const there: Write[] = v === 0 ? [{ check: memoryKey(familyId), if: { v: memory.v } }] : [];
  return (await needs.table.transact([putClocks(familyId, { clocks: standing, planned }, v), ...there])).done;
}

/**
 * The clock on the desk: the machine's time plus an offset that can only grow. What it reached is kept
 * before anything happens there, so a restart is never earlier than what is in the log.
 */
import type { Table } from '../../shared/ports/table.ts';
import type { Instant } from '../../shared/time/zone.ts';
import { putClockRecord, readClockRecord, timeOfRecord } from './localRecords.ts';

export interface DeskClock {
  /** What it shows now. */
  time(): Instant;
  /** To be awaited before the service gets there. A moment in the past changes nothing. */
  reach(target: Instant): Promise<void>;
}

export async function deskClock(table: Table, machineNow: () => Instant): Promise<DeskClock> {
  const record = await readClockRecord(table);
  let reachedAt = timeOfRecord(record, machineNow());
  let aheadMs = Math.max(record?.aheadMs ?? 0, 0);
  const time = (): Instant => Math.max(machineNow() + aheadMs, reachedAt) as Instant;
  return {
    time,
    reach: async (target) => {
      // The machine's own clock may have been put back: then the offset grows by as much.
      aheadMs = Math.max(aheadMs, target - machineNow());
      reachedAt = Math.max(reachedAt, target) as Instant;
      await putClockRecord(table, { aheadMs, reachedAt });
    },
  };
}

/** What the embedded form keeps beside the families, under one partition of the same table. */
import * as z from 'zod';
import { instantSchema } from '../../shared/log/facts.ts';
import type { Table } from '../../shared/ports/table.ts';
import type { Instant } from '../../shared/time/zone.ts';

/** The one file of the embedded form, in its folder. */
export const DATA_FILE = 'staynear.db';
export const LOCAL_PARTITION = 'LOCAL';
const CLOCK_KEY = { pk: LOCAL_PARTITION, sk: 'CLOCK' };
const NUMBER_KEY_KEY = { pk: LOCAL_PARTITION, sk: 'NUMBER-KEY' };

const clockSchema = z.object({
  /** How far the clock on the desk runs ahead of the machine's; never negative, only grows. */
  aheadMs: z.number().min(0),
  /** The latest moment at which something may have happened. */
  reachedAt: instantSchema,
});
export type ClockRecord = z.output<typeof clockSchema>;

export async function readClockRecord(table: Table): Promise<ClockRecord | undefined> {
  const item = await table.get(CLOCK_KEY);
  return item && clockSchema.parse(item['clock']);
}

export async function putClockRecord(table: Table, clock: ClockRecord): Promise<void> {
  await table.transact([{ put: { ...CLOCK_KEY, clock } }]);
}

/** What the clock on the desk shows, also for a process that does not run it (`enrol`). */
export function timeOfRecord(record: ClockRecord | undefined, machineNow: Instant): Instant {
  return record ? (Math.max(machineNow + record.aheadMs, record.reachedAt) as Instant) : machineNow;
}

/** The key of the number hash; made once, by whoever comes first, and the same ever after. */
export async function keptNumberKey(table: Table, makeKey: () => string): Promise<string> {
  const kept = await table.get(NUMBER_KEY_KEY);
  if (kept) return z.string().min(1).parse(kept['key']);
  const key = makeKey();
  const result = await table.transact([{ put: { ...NUMBER_KEY_KEY, key }, if: { absent: true } }]);
  return result.done ? key : keptNumberKey(table, makeKey);
}

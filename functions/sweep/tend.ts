/**
 * One family of a sweep. Its log is only folded where something may have changed: another version of its
 * memory, half a day gone by, or clocks that do not stand as they are recorded.
 */
import * as z from 'zod';
import { memoryKey } from '../../shared/contract/keys.ts';
import { type FamilyId, instantSchema } from '../../shared/log/facts.ts';
import type { Item } from '../../shared/ports/table.ts';
import { HOUR_MS } from '../../shared/time/zone.ts';
import { putIndex, readClocks } from '../records/records.ts';
import { replan } from '../replan/replan.ts';
import { forget } from './forget.ts';
import { clocksStanding, heal, WAITS_MS } from './heal.ts';
import type { SweepNeeds } from './sweep.ts';

const sweptSchema = z.object({ v: z.int(), at: instantSchema });
/** Clocks reach 48 h ahead, so this leaves a day and a half in hand. */
const FOLDED_EVERY_MS = 12 * HOUR_MS;

export async function tend(needs: SweepNeeds, entry: Item): Promise<void> {
  const familyId = entry.sk as FamilyId;
  const before = sweptSchema.safeParse(entry['swept']).data;
  const stored = await needs.table.get(memoryKey(familyId));
  const v = stored?.['memory'] === undefined ? undefined : stored.v;
  const fresh = v !== undefined && before?.v === v && needs.now() - before.at < FOLDED_EVERY_MS;
  if (fresh && await standsAsRecorded(needs, familyId)) return;
  await replan(needs)(familyId);
  const healed = await heal(needs, familyId);
  if (healed > 0) needs.journal('warn', { event: 'clocks-healed', familyId, count: healed });
  const end = await forget(needs, familyId);
  if (end === 'gone') needs.journal('info', { event: 'family-forgotten', familyId });
  // Noted for the version that was swept and no other; a family that leaves meanwhile gets no new place in the index.
  if (end === 'stays' && v !== undefined) {
    await needs.table.transact([putIndex(familyId, { v, at: needs.now() }), { check: memoryKey(familyId), if: { v } }]);
  }
}

/** False too where a clock should have rung by now and its text has come to no end. */
async function standsAsRecorded(needs: SweepNeeds, familyId: FamilyId): Promise<boolean> {
  const now = needs.now();
  const recorded = (await readClocks(needs.table, familyId)).value;
  if (recorded.some(({ rings }) => rings <= now - WAITS_MS)) return false;
  const standing = await clocksStanding(needs.clocks, familyId);
  const known = new Set(recorded.map(({ name }) => name));
  return recorded.every(({ name, rings }) => rings <= now || standing.has(name)) && [...standing].every((name) => known.has(name));
}

/**
 * One family of a sweep. Its log is only folded where something may have changed: a version of its memory that
 * nobody planned for, half a day gone by, or clocks that do not stand as they are recorded.
 */
import { memoryKey } from '../../shared/contract/keys.ts';
import type { FamilyId } from '../../shared/log/facts.ts';
import type { Item } from '../../shared/ports/table.ts';
import { HOUR_MS } from '../../shared/time/zone.ts';
import { type Clocks, readClocks } from '../records/records.ts';
import { isPlanned, replan } from '../replan/replan.ts';
import { forget } from './forget.ts';
import { clocksStanding, heal, WAITS_MS } from './heal.ts';
import type { SweepNeeds } from './sweep.ts';

/** Clocks reach 48 h ahead, so this leaves a day and a half in hand. */
const PLANNED_EVERY_MS = 12 * HOUR_MS;

export async function tend(needs: SweepNeeds, entry: Item): Promise<void> {
  const familyId = entry.sk as FamilyId;
  const stored = await needs.table.get(memoryKey(familyId));
  const v = stored?.['memory'] === undefined ? undefined : stored.v;
  const { value: recorded } = await readClocks(needs.table, familyId);
  const inLine = v !== undefined && isPlanned(recorded, v, needs.now(), PLANNED_EVERY_MS);
  if (inLine && await standsAsRecorded(needs, familyId, recorded)) return;
  await replan(needs)(familyId);
  const healed = await heal(needs, familyId);
  if (healed > 0) needs.journal('warn', { event: 'clocks-healed', familyId, count: healed });
  const end = await forget(needs, familyId);
  if (end === 'gone') needs.journal('info', { event: 'family-forgotten', familyId });
}

/** False too where a clock should have rung by now and its text has come to no end. */
async function standsAsRecorded({ clocks, now }: SweepNeeds, familyId: FamilyId, { clocks: recorded }: Clocks): Promise<boolean> {
  const at = now();
  if (recorded.some(({ rings }) => rings <= at - WAITS_MS)) return false;
  const standing = await clocksStanding(clocks, familyId);
  const known = new Set(recorded.map(({ name }) => name));
  return recorded.every(({ name, rings }) => rings <= at || standing.has(name)) && [...standing].every((name) => known.has(name));
}

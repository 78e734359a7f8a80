/**
 * Holds the clocks that really stand against those wanted: a process lost between a call and its record
 * leaves a clock that nobody knows of, or a record of a clock that is gone. What is right is left alone.
 */
import { clockName } from '../../shared/contract/keys.ts';
import type { FamilyId } from '../../shared/log/facts.ts';
import { recompute } from '../../shared/plan/recompute.ts';
import { isStale } from '../../shared/plan/remember.ts';
import { nudgesWanted } from '../../shared/schedule/nudge.ts';
import type { Clocks } from '../../shared/ports/clocks.ts';
import { MINUTE_MS } from '../../shared/time/zone.ts';
import { readClocks, readMemory } from '../records/records.ts';
import type { ReplanNeeds } from '../replan/replan.ts';

/** A ring that is on its way, or waits for the carrier, has this long before it counts as lost. */
export const WAITS_MS = 10 * MINUTE_MS;

/** The names that really stand for this family. */
export async function clocksStanding(clocks: Clocks, familyId: FamilyId): Promise<Set<string>> {
  const prefix = `${familyId}.`;
  const standing = new Set<string>();
  let after: string | undefined;
  do {
    const page = await clocks.standing(prefix, after);
    // Whatever a list brings beyond the prefix is another family's and none of this one's business.
    for (const name of page.names) if (name.startsWith(prefix)) standing.add(name);
    after = page.next;
  } while (after !== undefined);
  return standing;
}

/** How many clocks were dropped or set anew. */
export async function heal({ table, clocks, now }: ReplanNeeds, familyId: FamilyId): Promise<number> {
  const memory = await readMemory(table, familyId);
  // A memory that waits for its replay says nothing; the next sweep heals.
  if (!memory || isStale(memory.value)) return 0;
  const at = now();
  const plan = recompute(memory.value, at);
  const wanted = new Map((plan ? nudgesWanted(familyId, plan) : []).map((nudge) => [clockName(familyId, nudge.purpose, nudge.night), nudge]));
  const standing = await clocksStanding(clocks, familyId);
  const recorded = new Map((await readClocks(table, familyId)).value.clocks.map(({ name, rings }) => [name, rings]));
  let healed = 0;
  for (const name of standing) {
    if (wanted.has(name)) continue;
    await clocks.drop(name);
    healed += 1;
  }
  for (const [name, { purpose, night, dueAt }] of wanted) {
    if (standing.has(name)) continue;
    // One that is due now may just have rung; long after, its ring was lost, and it rings again at once.
    if (dueAt <= at && !(recorded.get(name) === dueAt && dueAt <= at - WAITS_MS)) continue;
    await clocks.set({ name, rings: dueAt, firing: { familyId, purpose, night, dueAt } });
    healed += 1;
  }
  return healed;
}

/**
 * The daily sweep: every family's clocks are extended by another day, so that a family that says nothing
 * keeps its reminders, and what a lost process left behind is put right. Families are paged through
 * bucket by bucket, never read all at once.
 */
import { bucketPartition } from '../../shared/contract/keys.ts';
import { FAMILY_BUCKETS, type SweepOrder } from '../../shared/contract/sweepOrder.ts';
import type { FamilyId } from '../../shared/log/facts.ts';
import type { Queue } from '../../shared/ports/queue.ts';
import { replan, type ReplanNeeds } from '../replan/replan.ts';
import { forget } from './forget.ts';
import { heal } from './heal.ts';

export interface SweepNeeds extends ReplanNeeds {
  readonly sweeps: Queue<SweepOrder>;
}

/** Families of one order: well within the function's time, even where each clock must be set. */
const FAMILIES_PER_ORDER = 50;

export function sweep(needs: SweepNeeds): (order: SweepOrder) => Promise<void> {
  return async (order) => {
    if (order.sweep === 'all') {
      for (let bucket = 0; bucket < FAMILY_BUCKETS; bucket += 1) await needs.sweeps.send({ sweep: 'bucket', bucket });
      return;
    }
    const page = await needs.table.query({
      pk: bucketPartition(order.bucket), limit: FAMILIES_PER_ORDER, ...(order.after !== undefined && { after: order.after }),
    });
    // The next page is ordered first: a family that fails here must not keep the others waiting.
    if (page.next !== undefined) await needs.sweeps.send({ sweep: 'bucket', bucket: order.bucket, after: page.next });
    let failed = 0;
    for (const item of page.items) {
      try {
        await tend(needs, item.sk as FamilyId);
      } catch {
        failed += 1;
        needs.journal('error', { event: 'sweep-failed', familyId: item.sk });
      }
    }
    needs.journal('info', { event: 'swept', count: page.items.length - failed });
  };
}

async function tend(needs: SweepNeeds, familyId: FamilyId): Promise<void> {
  await replan(needs)(familyId);
  const healed = await heal(needs, familyId);
  if (healed > 0) needs.journal('warn', { event: 'clocks-healed', familyId, count: healed });
  if (await forget(needs, familyId) === 'gone') needs.journal('info', { event: 'family-forgotten', familyId });
}

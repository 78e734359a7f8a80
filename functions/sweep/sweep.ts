/**
 * The hourly sweep: what a lost process left behind is put right, and clocks are extended, so that a family
 * that says nothing keeps its reminders. All there is, is paged through bucket by bucket, never read at once.
 */
import { bucketPartition, CLOCK_PREFIXES } from '../../shared/contract/keys.ts';
import type { OwedReply } from '../../shared/contract/owedReply.ts';
import { type BucketOrder, FAMILY_BUCKETS, type SweepOrder, type Swept, SWEPT } from '../../shared/contract/sweepOrder.ts';
import type { Queue } from '../../shared/ports/queue.ts';
import type { Item } from '../../shared/ports/table.ts';
import type { ReplanNeeds } from '../replan/replan.ts';
import { openClaims } from './openClaims.ts';
import { dropOrphans } from './orphanClocks.ts';
import { owedReplies } from './owedReplies.ts';
import { tend } from './tend.ts';

export interface SweepNeeds extends ReplanNeeds {
  readonly sweeps: Queue<SweepOrder>;
  readonly replies: Queue<OwedReply>;
}

/** Of one order: well within the function's time, even where each clock must be set. */
const ITEMS_PER_ORDER = 50;

const PARTITIONS: Readonly<Record<Exclude<Swept, 'clocks'>, (bucket: number) => string>> = {
  bucket: bucketPartition, open: openClaims.partition, owed: owedReplies.partition,
};

export function sweep(needs: SweepNeeds): (order: SweepOrder) => Promise<void> {
  return async (order) => {
    if (order.sweep === 'all') return orderAll(needs);
    if (order.sweep === 'clocks') return sweepClocks(needs, order);
    const page = await needs.table.query({
      pk: PARTITIONS[order.sweep](order.bucket), limit: ITEMS_PER_ORDER, ...(order.after !== undefined && { after: order.after }),
    });
    // The next page is ordered first: what fails here must not keep the others waiting.
    if (page.next !== undefined) await needs.sweeps.send({ ...order, after: page.next });
    await eachByItself(needs, order.sweep, page.items);
  };
}

/** Only what holds anything is ordered: most buckets of open claims never do. */
async function orderAll({ table, clocks, sweeps }: SweepNeeds): Promise<void> {
  for (let bucket = 0; bucket < FAMILY_BUCKETS; bucket += 1) {
    for (const swept of SWEPT) {
      const found = swept === 'clocks'
        ? (await clocks.standing(CLOCK_PREFIXES[bucket]!)).names
        : (await table.query({ pk: PARTITIONS[swept](bucket), limit: 1 })).items;
      if (found.length > 0) await sweeps.send({ sweep: swept, bucket });
    }
  }
}

async function sweepClocks(needs: SweepNeeds, order: BucketOrder): Promise<void> {
  const page = await needs.clocks.standing(CLOCK_PREFIXES[order.bucket]!, order.after);
  if (page.next !== undefined) await needs.sweeps.send({ ...order, after: page.next });
  await dropOrphans(needs, page.names);
}

async function eachByItself(needs: SweepNeeds, swept: Exclude<Swept, 'clocks'>, items: readonly Item[]): Promise<void> {
  let failed = 0;
  const now = needs.now();
  for (const item of items) {
    try {
      if (swept === 'bucket') await tend(needs, item);
      else if (swept === 'open' && openClaims.isDue(item, now)) await openClaims.settle(needs, item);
      else if (swept === 'owed' && owedReplies.isDue(item, now)) await owedReplies.settle(needs, item);
    } catch {
      failed += 1;
      needs.journal('error', { event: 'sweep-failed', kind: swept, count: 1, ...(swept === 'bucket' && { familyId: item.sk }) });
    }
  }
  needs.journal('info', { event: 'swept', kind: swept, count: items.length - failed });
}

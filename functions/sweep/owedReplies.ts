/**
 * Replies owed by the texts of the last day: one without a claim was lost between the text's transaction and
 * its queue, and is queued again under the same cause (L1).
 */
import { claimKey, markerKey, owedBucket, owedKey } from '../../shared/contract/keys.ts';
import { replyCause, verdictOn } from '../../shared/dispatch/claim.ts';
import { replyUsefulUntil } from '../../shared/dispatch/useful.ts';
import type { Item } from '../../shared/ports/table.ts';
import { type Instant, MINUTE_MS } from '../../shared/time/zone.ts';
import { owedTextOf } from '../records/owedTexts.ts';
import { claimOf, owedOf } from '../records/records.ts';
import type { SweepNeeds } from './sweep.ts';

/** Until then the reply may be on its way. */
const OVERDUE_MS = 10 * MINUTE_MS;

export const owedReplies = {
  partition: owedBucket,
  isDue: (item: Item, now: Instant): boolean => now - owedTextOf(item).at >= OVERDUE_MS,

  async settle({ table, replies, now, journal }: SweepNeeds, item: Item): Promise<void> {
    const { inboundId, at } = owedTextOf(item);
    const marker = await table.get(markerKey(inboundId));
    const owed = marker && owedOf(marker);
    const stored = owed && await table.get(claimKey(owed.to, replyCause(inboundId, owed.kind)));
    const verdict = verdictOn(stored ? claimOf(stored) : undefined, now());
    if (owed && verdict.may === 'wait') return;
    if (owed && verdict.may === 'claim' && now() < replyUsefulUntil(owed)) {
      await replies.send(owed);
      journal('warn', { event: 'reply-owed-again', inboundId, kind: owed.kind, count: 1 });
      return;
    }
    await table.transact([{ drop: owedKey(inboundId, at) }]);
  },
};

/**
 * Claims left open: the function that made them was lost, and so was the message that would have asked again.
 * Nobody can say whether the text left, so it is unknown, and never sent again; only a safety card is (L12).
 */
import { claimKey, markerKey, openBucket } from '../../shared/contract/keys.ts';
import { nudgeCause, verdictOn } from '../../shared/dispatch/claim.ts';
import type { FactId, FamilyId } from '../../shared/log/facts.ts';
import type { Item } from '../../shared/ports/table.ts';
import { type Instant, MINUTE_MS } from '../../shared/time/zone.ts';
import { append } from '../records/append.ts';
import { dropOpen, type OpenClaim, openClaimOf } from '../records/openClaims.ts';
import { claimOf, owedOf, putClaim } from '../records/records.ts';
import type { SweepNeeds } from './sweep.ts';

/** Any redelivery has come by then. */
const LEFT_OPEN_MS = 10 * MINUTE_MS;

export const openClaims = {
  partition: openBucket,
  /** Whether this one is old enough to be a sweep's business. */
  isDue: (item: Item, now: Instant): boolean => now - openClaimOf(item).claimedAt >= LEFT_OPEN_MS,

  async settle(needs: SweepNeeds, item: Item): Promise<void> {
    const { table, now } = needs;
    const open = openClaimOf(item);
    const drop = dropOpen(open.to, open.cause, open);
    const stored = await table.get(claimKey(open.to, open.cause));
    const claim = stored && claimOf(stored);
    if (!claim || claim.state !== 'claimed' || claim.claimedAt !== open.claimedAt) {
      await table.transact([drop]);
      return;
    }
    if (verdictOn(claim, now()).may === 'claim' && await sendAgain(needs, open)) {
      needs.journal('warn', { event: 'card-sent-again', kind: claim.kind, count: 1 });
      return;
    }
    const result = await table.transact([putClaim(open.to, open.cause, { ...claim, v: claim.v + 1, state: 'unknown' }, claim.v), drop]);
    if (!result.done) return;
    if (open.nudge && claim.familyId) await appendUnknown(needs, open, claim.familyId);
    needs.journal('warn', { event: 'claim-left-open', kind: claim.kind, count: 1, ...(claim.familyId && { familyId: claim.familyId }) });
  },
};

/** The reply as its text's marker owes it; dispatch repeats the card and closes the claim. */
async function sendAgain({ table, replies }: SweepNeeds, { cause }: OpenClaim): Promise<boolean> {
  const marker = await table.get(markerKey(cause.slice(0, cause.lastIndexOf('|'))));
  const owed = marker && owedOf(marker);
  if (!owed) return false;
  await replies.send(owed);
  return true;
}

/** As `dispatch` would have ended it: the same id, so that a fact that is there already stays one. */
async function appendUnknown({ table, now }: SweepNeeds, { to, nudge }: OpenClaim, familyId: FamilyId): Promise<void> {
  const { purpose, night } = nudge!;
  const id = `${nudgeCause(familyId, purpose, night)}|${to}#0` as FactId;
  await append(table, familyId, () => [{ type: 'send-unknown', id, at: now(), purpose, night, to }], now());
}

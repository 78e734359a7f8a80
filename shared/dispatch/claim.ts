/**
 * The claim: one record per recipient and cause, written before the text is sent, so that every text
 * leaves at most once (L2) whatever is delivered twice.
 */
import * as z from 'zod';
import { TEXT_KINDS } from '../contract/owedReply.ts';
import { DISPATCH_TIMEOUT_SECONDS } from '../contract/environment.ts';
import { familyIdSchema, instantSchema } from '../log/facts.ts';
import type { Instant } from '../time/zone.ts';

/**
 * `claimed` → `sent` | `refused` | `retryable` | `unknown`. `retryable` is proved not accepted and may
 * be claimed again within its useful-until; the others are the end.
 */
export const CLAIM_STATES = ['claimed', 'sent', 'refused', 'retryable', 'unknown'] as const;

export const claimSchema = z.object({
  v: z.int(),
  state: z.enum(CLAIM_STATES),
  kind: z.enum(TEXT_KINDS),
  familyId: familyIdSchema.optional(),
  claimedAt: instantSchema,
  usefulUntil: instantSchema,
  attempts: z.int(),
  /** How often it was sent again although nobody could say whether it had left: safety cards only (L12). */
  repeats: z.int().optional(),
  carrierId: z.string().optional(),
});
export type Claim = z.output<typeof claimSchema>;

/** Claims outlive every redelivery: SQS keeps a message for at most 14 days. */
export const CLAIM_KEPT_DAYS = 30;

/** A safety card is sent at least once: where nobody can say, again after this long, at most so often (L12). */
export const SAFETY_REPEAT = { afterSeconds: 30, most: 2 } as const;

export type ClaimVerdict =
  /** Nobody has it, or it is proved unsent: this attempt may claim it, as version `over` + 1. */
  | { readonly may: 'claim'; readonly over: number; readonly attempts: number; readonly repeats?: number | undefined }
  /** Another attempt is under way, or a card is to be repeated: come back then. */
  | { readonly may: 'wait'; readonly until: Instant }
  /** The attempt died in the middle of its send: nobody can say, so it is never sent again. */
  | { readonly may: 'give-up'; readonly over: number }
  | { readonly may: 'nothing'; readonly because: 'sent' | 'refused' | 'unknown' | 'too-late' };

/** What an attempt may do that finds this claim. */
export function verdictOn(claim: Claim | undefined, now: Instant): ClaimVerdict {
  if (!claim) return { may: 'claim', over: 0, attempts: 0 };
  switch (claim.state) {
    case 'claimed':
      if (now - claim.claimedAt <= DISPATCH_TIMEOUT_SECONDS * 1000) return { may: 'wait', until: timesOutAt(claim) };
      return mayRepeat(claim) ? repeated(claim, now) : { may: 'give-up', over: claim.v };
    case 'retryable':
      return now < claim.usefulUntil
        ? { may: 'claim', over: claim.v, attempts: claim.attempts, repeats: claim.repeats }
        : { may: 'nothing', because: 'too-late' };
    case 'unknown':
      return mayRepeat(claim) ? repeated(claim, now) : { may: 'nothing', because: 'unknown' };
    case 'sent': case 'refused':
      return { may: 'nothing', because: claim.state };
  }
}

/** Whether a send that nobody can say of is to be sent again: only a safety card. */
export function mayRepeat(claim: Claim): boolean {
  return claim.kind === 'safety' && (claim.repeats ?? 0) < SAFETY_REPEAT.most;
}

function repeated(claim: Claim, now: Instant): ClaimVerdict {
  if (now >= claim.usefulUntil) return { may: 'nothing', because: 'unknown' };
  const until = repeatAt(claim);
  if (now < until) return { may: 'wait', until };
  return { may: 'claim', over: claim.v, attempts: claim.attempts, repeats: (claim.repeats ?? 0) + 1 };
}

/** When a claim whose send never reported is known to have no sender any more. */
const timesOutAt = (claim: Claim): Instant => (claim.claimedAt + DISPATCH_TIMEOUT_SECONDS * 1000 + 1) as Instant;
/** When a card that nobody saw leave is sent again. */
export const repeatAt = (claim: Claim): Instant => (claim.claimedAt + SAFETY_REPEAT.afterSeconds * 1000) as Instant;

/** What the carrier proved not to have is offered again after this long, twice as long each time. */
const RETRY_SECONDS = { first: 2, most: 60 } as const;
export const retryAt = (claim: Claim, now: Instant): Instant =>
  (now + 1000 * Math.min(RETRY_SECONDS.most, RETRY_SECONDS.first ** Math.min(claim.attempts, 10))) as Instant;

/** The cause of an unasked text, one per (family, purpose, night). */
export const nudgeCause = (familyId: string, purpose: string, night: string): string => `${familyId}|${purpose}|${night}`;
/** The cause of a reply, one per (inbound text, kind). */
export const replyCause = (inboundId: string, kind: string): string => `${inboundId}|${kind}`;

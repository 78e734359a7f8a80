/** The carrier. No idempotency token exists, so an answer that did not come is `unknown`, never "try again". */

import type { TextKind } from '../contract/owedReply.ts';
import type { FamilyId } from '../log/facts.ts';
import type { Instant } from '../time/zone.ts';

export interface OutgoingSms {
  /** E.164. */
  readonly to: string;
  readonly text: string;
  /** What it is, in ids and kinds: for the carrier's context and the simulated phone, never sent as text. */
  readonly about: {
    readonly kind: TextKind;
    readonly cause: string;
    readonly familyId?: FamilyId;
    /** When an unasked text was due; absent for a reply. */
    readonly dueAt?: Instant;
    readonly usefulUntil: Instant;
  };
}

export type SendOutcome =
  | { readonly outcome: 'sent'; readonly carrierId: string }
  /** Proved not accepted and will not be: an invalid number (`badNumber`), a spend limit, opted out at the carrier. */
  | { readonly outcome: 'refused'; readonly code: string; readonly optedOut?: boolean; readonly badNumber?: boolean }
  /** Proved not accepted, may be accepted later: throttled, an answered service error. */
  | { readonly outcome: 'retryable'; readonly code: string }
  /** Nobody can say: a time-out, a connection lost after the request left. */
  | { readonly outcome: 'unknown'; readonly code: string };

/** Never throws for what the carrier did; each call is one attempt, with no retries inside. */
export interface SmsSender {
  send(sms: OutgoingSms): Promise<SendOutcome>;
}

/** The carrier. No idempotency token exists, so an answer that did not come is `unknown`, never "try again". */

export interface OutgoingSms {
  /** E.164. */
  readonly to: string;
  readonly text: string;
}

export type SendOutcome =
  | { readonly outcome: 'sent'; readonly carrierId: string }
  /** Proved not accepted and will not be: an invalid number, a spend limit, opted out. */
  | { readonly outcome: 'refused'; readonly code: string; readonly optedOut?: boolean }
  /** Proved not accepted, may be accepted later: throttled, an answered service error. */
  | { readonly outcome: 'retryable'; readonly code: string }
  /** Nobody can say: a time-out, a connection lost after the request left. */
  | { readonly outcome: 'unknown'; readonly code: string };

/** Never throws for what the carrier did; each call is one attempt, with no retries inside. */
export interface SmsSender {
  send(sms: OutgoingSms): Promise<SendOutcome>;
}

/**
 * The carrier of the simulated world. It accepts, throttles, refuses, or gives no answer, whether the
 * text left or not; and it knows what really left, which is all that the checkers go by.
 */
import type { OutgoingSms, SendOutcome } from '../../shared/ports/smsSender.ts';
import type { Instant } from '../../shared/time/zone.ts';
import type { Chance } from './chance.ts';
import type { FaultPlan } from './faults.ts';

/** What became of all attempts for one recipient and cause. */
export interface Attempts {
  count: number;
  left: number;
  firstLeftAt: Instant;
  refused: boolean;
  last: SendOutcome['outcome'];
}

/** A text is throttled at most so often, and a safety card's answer lost: then the carrier is well again. */
const IN_A_ROW_MAX = 2;

export interface CarrierOptions {
  readonly plan: FaultPlan;
  readonly chance: Chance;
  readonly clock: { readonly now: Instant };
  /** It is on its way to the phone. */
  left(sms: OutgoingSms): void;
  /** No answer came, whether it left or not. */
  silent(sms: OutgoingSms): void;
}

export class Carrier {
  readonly #attempts = new Map<string, Map<string, Attempts>>();
  readonly #options: CarrierOptions;

  constructor(options: CarrierOptions) {
    this.#options = options;
  }

  attempts(to: string, cause: string): Attempts | undefined {
    return this.#attempts.get(to)?.get(cause);
  }

  forget(to: string): void {
    this.#attempts.delete(to);
  }

  send = async (sms: OutgoingSms): Promise<SendOutcome> => {
    const causes = this.#attempts.get(sms.to) ?? new Map<string, Attempts>();
    this.#attempts.set(sms.to, causes);
    const attempts: Attempts = causes.get(sms.about.cause) ?? { count: 0, left: 0, firstLeftAt: 0 as Instant, refused: false, last: 'sent' };
    causes.set(sms.about.cause, attempts);
    attempts.count += 1;
    const { outcome, left } = this.#decide(attempts);
    attempts.last = outcome.outcome;
    if (outcome.outcome === 'refused') attempts.refused = true;
    if (outcome.outcome === 'unknown') this.#options.silent(sms);
    if (left) {
      if (attempts.left === 0) attempts.firstLeftAt = this.#options.clock.now;
      attempts.left += 1;
      this.#options.left(sms);
    }
    return outcome;
  };

  #decide(attempts: Attempts): { outcome: SendOutcome; left: boolean } {
    const { smsRetryable, smsRefused, smsUnknownLeft, smsUnknownNotLeft } = this.#options.plan;
    const roll = this.#options.chance.next();
    if (attempts.count <= IN_A_ROW_MAX) {
      if (roll < smsRetryable) return { outcome: { outcome: 'retryable', code: 'ThrottlingException' }, left: false };
      if (roll < smsRetryable + smsUnknownLeft) return { outcome: { outcome: 'unknown', code: 'TimeoutError' }, left: true };
      if (roll < smsRetryable + smsUnknownLeft + smsUnknownNotLeft) return { outcome: { outcome: 'unknown', code: 'TimeoutError' }, left: false };
    }
    if (roll > 1 - smsRefused) return { outcome: { outcome: 'refused', code: 'InvalidParameter' }, left: false };
    return { outcome: { outcome: 'sent', carrierId: this.#options.chance.id() }, left: true };
  }
}

/**
 * The carrier of the simulated world. It accepts, throttles, refuses, or gives no answer, whether the
 * text left or not; and it knows what really left, which is all that the checkers go by.
 */
import type { TextKind } from '../../shared/contract/owedReply.ts';
import type { NumberId } from '../../shared/log/facts.ts';
import type { OutgoingSms, SendOutcome } from '../../shared/ports/smsSender.ts';
import type { Instant } from '../../shared/time/zone.ts';
import type { DeliveryReport } from '../../shared/contract/deliveryReport.ts';
import { Reports } from './reports.ts';
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
/** No answer came, whether it left or not. */
const SILENT: SendOutcome = { outcome: 'unknown', code: 'TimeoutError' };

export interface CarrierOptions {
  readonly plan: FaultPlan;
  readonly chance: Chance;
  readonly clock: { readonly now: Instant };
  numberId(phone: string): NumberId;
  /** It is on its way to the phone. */
  left(sms: OutgoingSms): void;
  /** It has something to say of a text it took, in so many milliseconds. */
  report(report: DeliveryReport, inMs: number): void;
  /** A text was offered for a phone that has opted out. */
  offered(sms: OutgoingSms): void;
  /** More texts were handed over in one second than it takes. */
  tooFast(sms: OutgoingSms): void;
  /** No answer came, whether it left or not. */
  silent(sms: OutgoingSms): void;
}

export class Carrier {
  readonly #attempts = new Map<string, Map<string, Attempts>>();
  readonly #options: CarrierOptions;
  #cards = 0;
  readonly #reports: Reports;
  /** Texts of the present second, cards apart. */
  readonly #handed = { second: 0, texts: 0 };

  constructor(options: CarrierOptions) {
    this.#options = options;
    this.#reports = new Reports(options);
  }

  attempts(to: string, cause: string): Attempts | undefined {
    return this.#attempts.get(to)?.get(cause);
  }

  /** Whether it has opted this phone out, now or before. */
  everOptedOut(to: string): boolean {
    return this.#reports.everOptedOut(to);
  }

  /** Whose opt-out a report told of that still holds. */
  toldOf(carrierId: string): string | undefined {
    return this.#reports.toldOf(carrierId);
  }

  /** START, which the carrier hears as well. */
  optIn(to: string): void {
    this.#reports.optIn(to);
  }

  forget(to: string): void {
    this.#attempts.delete(to);
  }

  send = async (sms: OutgoingSms): Promise<SendOutcome> => {
    if (sms.about.kind !== 'safety') this.#count(sms);
    const causes = this.#attempts.get(sms.to) ?? new Map<string, Attempts>();
    this.#attempts.set(sms.to, causes);
    const attempts: Attempts = causes.get(sms.about.cause) ?? { count: 0, left: 0, firstLeftAt: 0 as Instant, refused: false, last: 'sent' };
    causes.set(sms.about.cause, attempts);
    attempts.count += 1;
    const optedOut = this.#reports.hasOptedOut(sms.to);
    if (optedOut) this.#options.offered(sms);
    const { outcome, left } = optedOut ? this.#reports.turnAway() : this.#decide(attempts, sms.about.kind);
    attempts.last = outcome.outcome;
    if (outcome.outcome === 'refused' || optedOut) attempts.refused = true;
    this.#reports.of(sms.to, outcome, left);
    if (outcome.outcome === 'unknown') this.#options.silent(sms);
    if (left) {
      if (attempts.left === 0) attempts.firstLeftAt = this.#options.clock.now;
      attempts.left += 1;
      this.#options.left(sms);
    }
    return outcome;
  };

  #count(sms: OutgoingSms): void {
    const second = Math.floor(this.#options.clock.now / 1000);
    if (this.#handed.second !== second) Object.assign(this.#handed, { second, texts: 0 });
    this.#handed.texts += 1;
    if (this.#handed.texts > this.#options.plan.textsPerSecond) this.#options.tooFast(sms);
  }

  #decide(attempts: Attempts, kind: TextKind): { outcome: SendOutcome; left: boolean } {
    const { chance, plan } = this.#options;
    const roll = chance.next();
    if (attempts.count <= IN_A_ROW_MAX) {
      if (kind === 'safety' && plan.safetyUnknown > 0) return this.#card(plan, chance);
      if (roll < plan.smsRetryable) return { outcome: { outcome: 'retryable', code: 'ThrottlingException' }, left: false };
      if (roll < plan.smsRetryable + plan.smsUnknownLeft) return { outcome: SILENT, left: true };
      if (roll < plan.smsRetryable + plan.smsUnknownLeft + plan.smsUnknownNotLeft) return { outcome: SILENT, left: false };
    }
    if (roll > 1 - plan.smsRefused) return { outcome: { outcome: 'refused', code: 'InvalidParameter' }, left: false };
    return { outcome: { outcome: 'sent', carrierId: chance.id() }, left: true };
  }

  /** The first card of a world is lost without an answer, so that every run asks for what L12 promises. */
  #card(plan: FaultPlan, chance: Chance): { outcome: SendOutcome; left: boolean } {
    this.#cards += 1;
    if (this.#cards === 1) return { outcome: SILENT, left: false };
    if (chance.happens(plan.safetyUnknown)) return { outcome: SILENT, left: chance.happens(0.5) };
    return { outcome: { outcome: 'sent', carrierId: chance.id() }, left: true };
  }
}

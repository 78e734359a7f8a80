/**
 * What the simulated carrier says afterwards of the texts it took: delivered, failed, late, twice or never;
 * and the phones whose owners opted out with it, which it lets the service find out by itself.
 */
import type { DeliveryReport } from '../../shared/contract/deliveryReport.ts';
import type { NumberId } from '../../shared/log/facts.ts';
import type { SendOutcome } from '../../shared/ports/smsSender.ts';
import { HOUR_MS, type Instant, MINUTE_MS } from '../../shared/time/zone.ts';
import type { Chance } from './chance.ts';
import type { FaultPlan } from './faults.ts';

export interface ReportsOptions {
  readonly plan: FaultPlan;
  readonly chance: Chance;
  readonly clock: { readonly now: Instant };
  numberId(phone: string): NumberId;
  report(report: DeliveryReport, inMs: number): void;
}

const SOON_MS = { least: 200, most: 20_000 } as const;
const LATE_MS = { least: MINUTE_MS, most: 12 * HOUR_MS } as const;
/** In every world whose carrier opts people out, the owner of this text's phone does. */
const OPTS_OUT_FOR_SURE = 40;

export class Reports {
  readonly #options: ReportsOptions;
  /** By phone: whether it is opted out now; a phone that is not here never was. */
  readonly #optedOut = new Map<string, boolean>();
  /** Reports that told of an opt-out, by the text's id, until the phone opts in again. */
  readonly #told = new Map<string, string>();
  #left = 0;

  constructor(options: ReportsOptions) {
    this.#options = options;
  }

  hasOptedOut(phone: string): boolean {
    return this.#optedOut.get(phone) === true;
  }

  everOptedOut(phone: string): boolean {
    return this.#optedOut.has(phone);
  }

  optIn(phone: string): void {
    if (!this.#optedOut.has(phone)) return;
    this.#optedOut.set(phone, false);
    for (const [id, of] of this.#told) if (of === phone) this.#told.delete(id);
  }

  /** Whose opt-out a report told of that still holds. */
  toldOf(carrierId: string): string | undefined {
    return this.#told.get(carrierId);
  }

  /** As one door says it at once, and the other only in its report. */
  turnAway(): { outcome: SendOutcome; left: boolean } {
    const { chance } = this.#options;
    if (chance.happens(0.5)) return { outcome: { outcome: 'refused', code: 'ConflictException', optedOut: true }, left: false };
    return { outcome: { outcome: 'sent', carrierId: chance.id() }, left: false };
  }

  /** After an attempt: its reports, and perhaps an owner who has had enough. */
  of(phone: string, outcome: SendOutcome, left: boolean): void {
    const { chance, plan } = this.#options;
    const optedOut = this.hasOptedOut(phone);
    // A text whose answer was lost is reported too, under an id that the service never had.
    const carrierId = outcome.outcome === 'sent' ? outcome.carrierId : left ? chance.id() : undefined;
    if (carrierId !== undefined && !chance.happens(plan.reportNever)) this.#report(phone, carrierId, left, optedOut && outcome.outcome === 'sent');
    if (!left) return;
    this.#left += 1;
    if (chance.happens(plan.optOut) || (plan.optOut > 0 && this.#left === OPTS_OUT_FOR_SURE)) this.#optedOut.set(phone, true);
  }

  #report(phone: string, carrierId: string, left: boolean, optedOut: boolean): void {
    if (optedOut) this.#told.set(carrierId, phone);
    const { chance, plan, clock, numberId, report } = this.#options;
    const delivered = left && !chance.happens(plan.reportFailed);
    const { least, most } = chance.happens(plan.reportLate) ? LATE_MS : SOON_MS;
    const inMs = chance.between(least, most);
    const said: DeliveryReport = {
      carrierId, outcome: delivered ? 'delivered' : 'failed', why: delivered ? 'TEXT_DELIVERED' : 'TEXT_UNREACHABLE', optedOut,
      of: { to: numberId(phone), sentAt: clock.now },
      at: (clock.now + inMs) as Instant,
    };
    report(said, inMs);
    if (chance.happens(plan.reportTwice)) report(said, inMs + chance.between(SOON_MS.least, SOON_MS.most));
  }
}

/**
 * One process that does one piece of work, and what befalls it: each call to the outside may be lost
 * before or after it was done, refused, or met by others at the same moment. A dead process does nothing more.
 */
import { OutsideFailure } from '../../shared/ports/outsideFailure.ts';
import type { TransactResult, Write } from '../../shared/ports/table.ts';
import type { Chance } from './chance.ts';
import type { FaultPlan, WalkFault } from './faults.ts';

export class Lost extends Error {
  override readonly name = 'Lost';
}

/** What else may happen at the very moment of a call. */
export interface Meanwhile {
  beside(): Promise<void>;
  race(): Promise<void>;
}

interface ProcessOptions {
  /** No fault befalls it. */
  readonly spared: boolean;
  /** A walk of this kind has about so many calls; a fault at a later one befalls nobody. */
  readonly calls: number;
  readonly meanwhile?: Meanwhile;
  /** This one is lost before its first call, whatever chance says. */
  readonly lost?: boolean;
}

const NOTHING_MEANWHILE: Meanwhile = { beside: async () => {}, race: async () => {} };

export class Process {
  readonly #fault: { readonly kind: WalkFault; readonly atCall: number } | undefined;
  readonly #meanwhile: Meanwhile;
  #calls = 0;
  #lost = false;
  /** Set from the claim on: what it holds then is in the carrier's hands, and no race can call it back. */
  sending = false;
  /** Whether the carrier was ever asked by this process. */
  handedOver = false;

  constructor(plan: FaultPlan, chance: Chance, { spared, calls, meanwhile = NOTHING_MEANWHILE, lost = false }: ProcessOptions) {
    this.#meanwhile = meanwhile;
    if (lost) {
      this.#fault = { kind: 'lost-before', atCall: 1 };
      return;
    }
    if (!spared && chance.happens(plan.walks)) {
      this.#fault = { kind: chance.weighed(plan.kinds), atCall: chance.between(1, calls) };
    }
  }

  /** One call to the outside. */
  call<Answer>(act: () => Promise<Answer>): Promise<Answer> {
    this.#calls += 1;
    return this.#lost || this.#fault?.atCall === this.#calls ? this.#met(act) : act();
  }

  async #met<Answer>(act: () => Promise<Answer>): Promise<Answer> {
    if (this.#lost) throw new Lost();
    switch (this.#fault!.kind) {
      case 'lost-before':
        return this.#die();
      case 'lost-after':
        await act();
        return this.#die();
      case 'throttled': case 'contention':
        throw new OutsideFailure('ThrottlingException', { retryable: true });
      case 'timed-out-after':
        await act();
        throw new OutsideFailure('TimeoutError', { retryable: true });
      case 'beside':
        await this.#meanwhile.beside();
        return act();
      case 'race':
        if (!this.sending) await this.#meanwhile.race();
        return act();
    }
  }

  /** A transaction, which alone can be refused because another one is under way. */
  transact(act: () => Promise<TransactResult>, writes: readonly Write[]): Promise<TransactResult> {
    if (this.#lost || this.#fault?.kind !== 'contention' || this.#calls + 1 !== this.#fault.atCall) return this.call(act);
    this.#calls += 1;
    return Promise.resolve({ done: false, met: writes.map(() => undefined) });
  }

  #die(): never {
    this.#lost = true;
    throw new Lost();
  }
}

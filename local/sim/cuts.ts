/**
 * Sends that were cut in the middle: the carrier gave no answer, or a process was lost between its
 * claim and its record. Only these may end as unknown.
 */
import { claimKey } from '../../shared/contract/keys.ts';
import type { NumberId } from '../../shared/log/facts.ts';
import { claimName } from './ports.ts';

export class Cuts {
  /** By claim: how often its process was lost before the carrier was asked. */
  readonly #cut = new Map<string, number>();
  readonly #numberId: (phone: string) => NumberId;

  constructor(numberId: (phone: string) => NumberId) {
    this.#numberId = numberId;
  }

  lost(claim: string, handedOver: boolean): void {
    this.#cut.set(claim, (this.#cut.get(claim) ?? 0) + (handedOver ? 0 : 1));
  }

  silent(phone: string, cause: string): void {
    this.lost(this.#claim(phone, cause), true);
  }

  has(claim: string): boolean {
    return this.#cut.has(claim);
  }

  wasCut(phone: string, cause: string): boolean {
    return this.#cut.has(this.#claim(phone, cause));
  }

  lostUnsent(phone: string, cause: string): number {
    return this.#cut.get(this.#claim(phone, cause)) ?? 0;
  }

  #claim(phone: string, cause: string): string {
    return claimName(claimKey(this.#numberId(phone), cause));
  }
}

/** What the carrier says later of a text it took, in one shape whoever sent it. */
import type { NumberId } from '../log/facts.ts';
import type { Instant } from '../time/zone.ts';

export interface DeliveryReport {
  /** The id that the carrier gave the text when it took it. */
  readonly carrierId: string;
  /** `under-way` says nothing yet. */
  readonly outcome: 'delivered' | 'failed' | 'under-way';
  /** The carrier's own code of the outcome: capital letters and digits. */
  readonly why: string;
  /** The number has opted out at the carrier, which tells nobody else. */
  readonly optedOut: boolean;
  /** Whose text it was and when the carrier had it of us, where the report names them. */
  readonly of?: { readonly to: NumberId; readonly sentAt: Instant };
  readonly at: Instant;
}

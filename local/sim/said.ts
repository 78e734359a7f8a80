/** One text that a person of the simulated world sent, with what they meant by it: the truth that the checkers hold. */
import type { LocalDate } from '../../shared/time/local.ts';
import type { Instant, Zone } from '../../shared/time/zone.ts';
import type { House } from './houses.ts';

export type Meaning =
  | { readonly is: 'other' }
  /** All children of the family are down or asleep for that night. */
  | { readonly is: 'down'; readonly night: LocalDate }
  /** A log of that night; `ends`: it says that the night is over, or may be read so. */
  | { readonly is: 'log'; readonly night: LocalDate; readonly ends: boolean | 'maybe' }
  /** A question or a command: it waits for an answer, at any hour. */
  | { readonly is: 'asks' }
  | { readonly is: 'pause'; readonly nights: number }
  | { readonly is: 'sick' }
  | { readonly is: 'resume' }
  /** How the plan shall go on: it may end a rest, or bring one, of which the answer tells. */
  | { readonly is: 'goes-on' }
  | { readonly is: 'undo' }
  | { readonly is: 'late-ok' }
  /** From now on they live by that clock. */
  | { readonly is: 'zone'; readonly zone: Zone }
  | { readonly is: 'stop' }
  | { readonly is: 'start' }
  | { readonly is: 'yes' }
  /** Worry that a card must answer; `crisis` lets the plan rest too. */
  | { readonly is: 'safety'; readonly crisis: boolean };

export interface Said {
  /** The carrier's id; a text that is resent has another. */
  readonly id: string;
  readonly phone: string;
  readonly body: string;
  readonly house: House | undefined;
  readonly meaning: Meaning;
  /** When it reached the topic. */
  readonly at: Instant;
  /** When the service first had it for good. */
  takenInAt?: Instant;
  /** Its number had stopped when it was taken in. */
  whileStopped?: boolean;
  /** Its family's log had been deleted by then. */
  afterGone?: boolean;
}

/** What someone is about to text. */
export interface Saying {
  readonly phone: string;
  readonly body: string;
  readonly meaning: Meaning;
}

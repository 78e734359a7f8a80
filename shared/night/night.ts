/**
 * One night of one child, noon to noon, as the told facts add up to it.
 * Unknown stays absent: a missing minute is never zero.
 */
import type { FactId, NumberId } from '../log/facts.ts';
import type { ContextTag, Help, SaidEvent, SaidNight } from '../text/reading.ts';
import type { LocalDate } from '../time/local.ts';
import type { Instant } from '../time/zone.ts';

export interface Waking {
  id: FactId;
  at?: Instant;
  /** Wall clock as said, for reading it back. */
  said?: string;
  until?: Instant;
  awakeMin?: number;
  cryMin?: number;
  help: Help[];
}

export interface Nap {
  id: FactId;
  event: Extract<SaidEvent, { kind: 'nap' }>;
}

export const ODD_WHYS = [
  /** Said before the night could have been lived: left out. */
  'not-yet',
  /** Told twice without a waking between: the later word holds. */
  'said-anew',
  /** Up, and then asleep for the first time: a waking, and the hour of falling asleep stays unknown. */
  'up-before-asleep',
  /** Down later than asleep: no length of falling asleep. */
  'asleep-before-bedtime',
] as const;
export interface Odd {
  /** The fact that does not stand as told. */
  id: FactId;
  why: (typeof ODD_WHYS)[number];
}

export interface Night {
  date: LocalDate;
  bedtime?: Instant;
  asleep?: Instant;
  /** Minutes to fall asleep, as said, or from bedtime to asleep where both were told. */
  latencyMin?: number;
  /** How the child fell asleep at bedtime; empty = not said. */
  help: Help[];
  /** In order of time, those without a time last. */
  wakings: Waking[];
  /** "Up three times": a number without times. Absent where not said. */
  wakesCount?: number;
  wakesHelp: Help[];
  /** Said to have slept through. */
  through: boolean;
  /** Up for the day; set only while it stands as the end of the night. */
  up?: Instant;
  tags: ContextTag[];
  naps: Nap[];
  said: SaidNight;
  /** A told event of the night itself (not a nap, not a tag alone), or a word about it. */
  logged: boolean;
  /** `up` from 04:00 on stands and nothing later reopened the night (design §8). */
  ended: boolean;
  /** What was told and is read otherwise than as it stands, with the reason; absent where nothing is. */
  odd?: Odd[];
  /** Who texted last about this night. */
  lastBy?: NumberId;
}

/** A night nobody has told anything about. */
export function emptyNight(date: LocalDate): Night {
  return { date, help: [], wakings: [], wakesHelp: [], through: false, tags: [], naps: [], said: {}, logged: false, ended: false };
}

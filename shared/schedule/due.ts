/** What a text that nobody asked for is, and the hours of those that leave by day. */
import type { Purpose } from '../contract/firing.ts';
import { zoneAt } from '../family/family.ts';
import type { NumberId } from '../log/facts.ts';
import type { Now } from '../plan/recompute.ts';
import { at, type LocalDate, type LocalTime } from '../time/local.ts';
import { type Instant, toInstant } from '../time/zone.ts';

export interface Nudge {
  readonly purpose: Purpose;
  /** The night the text is about; of a weekly text and a notice the date it is due. */
  readonly night: LocalDate;
  readonly dueAt: Instant;
  /** After it the text helps nobody and is dropped. */
  readonly usefulUntil: Instant;
  readonly to: readonly NumberId[];
}

export const DAY_NUDGES_AT = '10:00' as LocalTime;
export const USEFUL_HOURS = { echo: 3, weekly: 9, checkin: 8, notice: 8 } as const;
/** Silent nights after which each kind ends (design §8). */
export const SILENCE = { checkin: 3, weeklyOnly: 7, nothing: 21 } as const;

export function dueOn(now: Now, date: LocalDate, time: LocalTime): Instant {
  const local = at(date, time);
  const guess = toInstant(local, now.zone);
  const there = zoneAt(now.family, guess);
  const due = toInstant(local, there);
  // A family that moved far skips an hour, or has it twice: the hour of the place it left has passed, and none comes in the night of the new one.
  return zoneAt(now.family, due) === there ? due : guess;
}

/** Whatever was asked for beside it: a rest for sickness does not end the silence after a crisis. */
export function restsInCrisis(now: Now, night: LocalDate): boolean {
  return now.family.pauses.some((p) => p.reason === 'crisis' && p.from <= night && (p.until === undefined || night < p.until));
}

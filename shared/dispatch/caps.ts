/** How many texts nobody asked for a number gets: two a day, and three a week that are not reminders (`messaging.outbound_cap`). */
import type { Purpose } from '../contract/firing.ts';
import type { NumberRecord } from '../family/number.ts';
import { addDays, type LocalDate, weekday } from '../time/local.ts';

export const CAPS = { perDay: 2, othersPerWeek: 3 } as const;

/** Replies, the morning echo and safety cards are free (`messaging.outbound_cap_counts`). */
export function counts(purpose: Purpose): boolean {
  return purpose !== 'echo';
}

/** Monday of that week. */
const weekOf = (date: LocalDate): LocalDate => addDays(date, -((weekday(date) + 6) % 7));

type Counts = NonNullable<NumberRecord['unasked']>;

function countsOn(number: NumberRecord, date: LocalDate): Counts {
  const week = weekOf(date);
  const kept = number.unasked;
  return {
    date, week,
    count: kept?.date === date ? kept.count : 0,
    others: kept?.week === week ? kept.others : 0,
  };
}

export function withinCaps(number: NumberRecord, purpose: Purpose, date: LocalDate): boolean {
  if (!counts(purpose)) return true;
  const now = countsOn(number, date);
  return now.count < CAPS.perDay && (purpose === 'bedtime' || now.others < CAPS.othersPerWeek);
}

/** The counts after one more; written in the same transaction as the claim. */
export function counted(number: NumberRecord, purpose: Purpose, date: LocalDate): NumberRecord {
  if (!counts(purpose)) return number;
  const now = countsOn(number, date);
  return {
    ...number,
    unasked: { ...now, count: now.count + 1, others: now.others + (purpose === 'bedtime' ? 0 : 1) },
  };
}

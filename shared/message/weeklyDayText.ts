/** On which day the weekly text comes from now on, with the first such date for a language that has no word for it. */
import type { Now } from '../plan/recompute.ts';
import { addDays, dateOf, weekday } from '../time/local.ts';
import type { Copy } from './copy.ts';

/** `day`: 0 = Sunday … 6. */
export function weeklyDayText(day: number, copy: Copy, now: Now): string {
  const today = dateOf(now.here);
  return copy.weeklyDay(day, addDays(today, ((day - weekday(today) + 6) % 7) + 1));
}

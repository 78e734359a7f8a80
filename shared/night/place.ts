/**
 * Which night a said thing belongs to. Times say it themselves (noon to noon); what has no time is
 * said of the night that lies nearest behind.
 */
import type { SaidEvent } from '../text/reading.ts';
import { addDays, type LocalDate, type LocalDateTime, minutesOfTime, nightOf, timeOf } from '../time/local.ts';

/** Until this hour an untimed word in the afternoon still speaks of last night. */
const EVENING_FROM_MINUTES = 18 * 60;
/** From here on a whole night's word ("slept through") can only be meant of the night that is on. */
const LATE_FROM_MINUTES = 23 * 60;

/** The main time of an event, where one was said. */
export function mainTime(event: SaidEvent): LocalDateTime | undefined {
  switch (event.kind) {
    case 'bedtime': case 'up':
      return event.at;
    case 'asleep': case 'wake':
      return event.at;
    case 'nap':
      return event.from ?? event.to;
    case 'wakes': case 'through': case 'context':
      return undefined;
  }
}

/** The night of an event said at `now`. */
export function nightOfEvent(event: SaidEvent, now: LocalDateTime): LocalDate {
  const at = mainTime(event) ?? (event.kind === 'wake' ? event.until : undefined);
  if (at !== undefined) return nightOf(at);
  const minutes = minutesOfTime(timeOf(now));
  const current = nightOf(now);
  if (minutes < 12 * 60) return current;
  const before = addDays(current, -1);
  switch (event.kind) {
    case 'wakes': case 'through':
      return minutes >= LATE_FROM_MINUTES ? current : before;
    case 'asleep': case 'wake':
      return minutes >= EVENING_FROM_MINUTES ? current : before;
    case 'bedtime': case 'up': case 'nap': case 'context':
      return current;
  }
}

/** The night that "easy" or "she cried" is said of, when no question of ours names it. */
export function nightOfWord(now: LocalDateTime, tonightBegan: boolean): LocalDate {
  const minutes = minutesOfTime(timeOf(now));
  const current = nightOf(now);
  return minutes < 12 * 60 || (minutes >= EVENING_FROM_MINUTES && tonightBegan) ? current : addDays(current, -1);
}

/** Times and days as the page says them, by a family's own wall clock. */
import {
  dateOf, dayNumber, type LocalDate, type LocalDateTime, type LocalTime, minutesOfTime, timeOf, wallMinutes, weekday,
} from '../../shared/time/local.ts';
import { type Instant, toLocal, type Zone } from '../../shared/time/zone.ts';
import { short } from '../../shared/message/clockWords.ts';
import type { Moment } from './deskState.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "6:14 pm". */
export function timeWords(time: LocalTime): string {
  return `${short(time)} ${minutesOfTime(time) < 720 ? 'am' : 'pm'}`;
}

export function weekdayWords(date: LocalDate): string {
  return WEEKDAYS[weekday(date)]!;
}

/** "Mon 23 Nov". */
export function dayWords(date: LocalDate): string {
  return `${weekdayWords(date).slice(0, 3)} ${+date.slice(8)} ${MONTHS[+date.slice(5, 7) - 1]}`;
}

export function timeThereWords(instant: Instant, zone: Zone): string {
  return timeWords(timeOf(toLocal(instant, zone)));
}

export function dayThereWords(instant: Instant, zone: Zone): string {
  return dayWords(dateOf(toLocal(instant, zone)));
}

/** Minutes since the noon that begins the night of `night`. */
export function minuteOfNight(local: LocalDateTime, night: LocalDate): number {
  return wallMinutes(local) - dayNumber(night) * 1440 - 720;
}

export function momentOf(instant: Instant, zone: Zone, night: LocalDate): Moment {
  const local = toLocal(instant, zone);
  return { words: timeWords(timeOf(local)), minute: minuteOfNight(local, night) };
}

/** Times and lengths as a parent reads them: `7:52`, `2:14am`, `5h30`, `15m`. */
import { type LocalTime, minutesOfTime } from '../time/local.ts';

/** `7:52`, as in "asleep 7:52": the night says which half of the day. */
export function short(time: LocalTime): string {
  const minutes = minutesOfTime(time);
  const hour = Math.floor(minutes / 60) % 12 || 12;
  return `${hour}:${time.slice(3)}`;
}

/** `2:14am`, where nothing else says which half of the day. */
export function withHalf(time: LocalTime): string {
  return `${short(time)}${minutesOfTime(time) < 720 ? 'am' : 'pm'}`;
}

/** `8pm`, `12:30am`: a round time in a sentence. */
export function roundTime(time: LocalTime): string {
  return withHalf(time).replace(':00', '');
}

/** `5h30`, `45m`. */
export function length(minutes: number): string {
  const whole = Math.round(minutes);
  return whole < 60 ? `${whole}m` : `${Math.floor(whole / 60)}h${`${whole % 60}`.padStart(2, '0')}`;
}

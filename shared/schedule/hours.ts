/** When a text that nobody asked for may leave, by the family's own wall clock (L4). */
import type { Purpose } from '../contract/firing.ts';
import { type LocalTime, minutesOfTime } from '../time/local.ts';

/** The strictest common state end (`coaching.md` §10); the federal window is 08:00–21:00. */
export const SEND_HOURS = { from: '08:00' as LocalTime, until: '20:00' as LocalTime, bedtimeLate: '21:00' as LocalTime } as const;

/** The first minute at which a text of this purpose may not leave any more. */
export function hoursEnd(purpose: Purpose, lateOk: boolean): LocalTime {
  return purpose === 'bedtime' && lateOk ? SEND_HOURS.bedtimeLate : SEND_HOURS.until;
}

/** 08:00:00 until before 20:00:00, a bedtime reminder until before 21:00:00 where the family said LATE OK. */
export function mayLeave(purpose: Purpose, lateOk: boolean, there: LocalTime): boolean {
  const minutes = minutesOfTime(there);
  return minutes >= minutesOfTime(SEND_HOURS.from) && minutes < minutesOfTime(hoursEnd(purpose, lateOk));
}

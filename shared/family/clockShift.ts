/**
 * A change of the clocks, and bedtime led over it in small steps for a family that wants it: the body
 * keeps the old hour, so the wall clock's bedtime moves a little each night until both agree.
 */
import * as z from 'zod';
import { dateSchema } from '../log/facts.ts';
import { addDays, at, dateOf, daysBetween, type LocalDate, type LocalTime } from '../time/local.ts';
import { DAY_MS, type Instant, nextClockChange, toInstant, toLocal, type Zone } from '../time/zone.ts';

export const clockShiftSchema = z.object({
  /** The first night on which bedtime is moved. */
  from: dateSchema,
  /** The first night on the new clock. */
  change: dateSchema,
  /** By which the wall clock jumps; forward is positive. */
  minutes: z.int().min(-180).max(180),
  /** A night moves bedtime by this much. */
  stepMin: z.int().min(5).max(30),
});
export type ClockShift = z.output<typeof clockShiftSchema>;

/** Steps of the body clock a night, in minutes (issue: 10–15); the smaller one for a child who takes changes hard. E. */
export const SHIFT_STEP_MIN = { usual: 15, careful: 10 } as const;
/** Told, and offered, from the week before; still of use so many days after. */
const BEFORE_DAYS = 8;
const AFTER_DAYS = 3;

export interface ClockChange {
  /** The date on which the clocks jump. */
  readonly on: LocalDate;
  /** The first night whose bedtime is on the new clock. */
  readonly change: LocalDate;
  readonly minutes: number;
}

/** The change of clocks that lies near, ahead or just behind. */
export function clockChangeNear(zone: Zone, now: Instant, bedtime: LocalTime): ClockChange | undefined {
  const jump = nextClockChange(zone, (now - AFTER_DAYS * DAY_MS) as Instant, (now + BEFORE_DAYS * DAY_MS) as Instant);
  if (!jump) return undefined;
  const on = dateOf(toLocal(jump.at, zone));
  const before = addDays(on, -1);
  const change = [before, on, addDays(on, 1)].find((night) => toInstant(at(night, bedtime), zone) >= jump.at)!;
  return { on, change, minutes: jump.minutes };
}

/** The whole way in equal small steps, done by the first night on the new clock where there is time for it. */
export function shiftFor({ change, minutes }: ClockChange, tonight: LocalDate, stepMin: number): ClockShift {
  const nights = Math.ceil(Math.abs(minutes) / stepMin);
  const best = addDays(change, 1 - nights);
  return { from: best > tonight ? best : tonight, change, minutes, stepMin };
}

/** Minutes by which bedtime on the wall clock is moved that night. */
export function shiftOn({ from, change, minutes, stepMin }: ClockShift, night: LocalDate): number {
  const nights = daysBetween(from, night) + 1;
  if (nights < 1) return 0;
  const moved = Math.min(Math.abs(minutes), nights * stepMin);
  // What is moved before the jump is what the jump then takes back.
  const wall = minutes < 0 ? moved : -moved;
  return night >= change ? wall + minutes : wall;
}

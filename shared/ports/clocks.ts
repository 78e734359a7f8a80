/** Alarm clocks: they ring once, at an instant, and say only which clock they are. Kept by EventBridge Scheduler. */
import type { Firing } from '../contract/firing.ts';
import type { Instant } from '../time/zone.ts';

export interface AlarmClock {
  /** 1–64 of `[0-9a-zA-Z-_.]`, the family's opaque id first; the due time is not in it. */
  readonly name: string;
  readonly rings: Instant;
  readonly firing: Firing;
}

/** Each throws OutsideFailure. Setting or dropping any number of times leaves the same clocks standing. */
export interface Clocks {
  /** Sets the clock, or moves the one of that name. A time in the past rings at once. */
  set(clock: AlarmClock): Promise<void>;
  /** Dropping a clock that does not stand is no error. */
  drop(name: string): Promise<void>;
  /** Names standing that begin with `prefix`, a page at a time. */
  standing(prefix: string, after?: string): Promise<{ names: string[]; next?: string }>;
}

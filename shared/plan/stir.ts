/**
 * Scheduled waking (A, opt-in, for it costs the parent an alarm): where a child wakes at the same hour on
 * most nights and is not hungry then, a light stir before that hour lets the waking be skipped.
 */
import type { Night, Waking } from '../night/night.ts';
import { daysBetween, type LocalDate, type LocalTime, MINUTES_A_DAY, minutesOfTime, timeOfMinutes } from '../time/local.ts';
import { RULE } from './coaching.ts';
import { isAddon, type Step } from './ladders.ts';

const NOON_MINUTES = 720;

/** Minutes after noon, so that the hours of a night rise. */
function ofNight(time: string): number {
  return (minutesOfTime(time as LocalTime) - NOON_MINUTES + MINUTES_A_DAY) % MINUTES_A_DAY;
}

/** A feed of over five minutes, or one whose length is not told, may be hunger, and is never stirred away (C). */
function mayBeHunger({ help, awakeMin }: Waking): boolean {
  return help.includes('bottle') || (help.includes('nursed') && (awakeMin ?? Infinity) > RULE.feedDoneMin);
}

/** When the child woke that night otherwise than hungry, in minutes after noon. */
export function wokeAt({ wakings }: Night): number[] {
  const hours: number[] = [];
  for (const waking of wakings) {
    if (waking.said !== undefined && hours.length < RULE.stirWakingsMost && !mayBeHunger(waking)) hours.push(ofNight(waking.said));
  }
  return hours;
}

/** The hour at which the child woke on five of the last seven nights, a quarter hour more or less; the middle one of them. */
export function usualWaking(nights: readonly (readonly number[])[]): LocalTime | undefined {
  let found: number[] = [];
  for (const hour of nights.flat()) {
    const near = nights.flatMap((woke) => woke.filter((at) => Math.abs(at - hour) <= RULE.stirWithinMin).slice(0, 1));
    if (near.length > found.length) found = near;
  }
  if (found.length < RULE.stirNights) return undefined;
  const middle = found.sort((a, b) => a - b)[found.length >> 1]!;
  return timeOfMinutes(Math.round(middle / STIR_ROUND_MIN) * STIR_ROUND_MIN + NOON_MINUTES);
}
/** An alarm is set to five minutes. */
const STIR_ROUND_MIN = 5;

/** Known and without a waking near that hour; undefined where the night does not tell. */
export function isClear({ logged, wakings, wakesCount = wakings.length }: Night, wakesAt: LocalTime): boolean | undefined {
  const timed = wakings.flatMap(({ said }) => said ?? []);
  if (timed.some((said) => Math.abs(ofNight(said) - ofNight(wakesAt)) <= RULE.stirClearMin)) return false;
  return logged && timed.length >= Math.max(wakesCount, wakings.length) ? true : undefined;
}

export function isStir(step: Step): boolean {
  return isAddon(step) && step.adv === 'ADV_CLEAR';
}

/** When to stir, and whether tonight is a night for it: every night first, then every second, the first of them without. */
export function stirOf(step: Step, wakesAt: LocalTime, since: LocalDate, tonight: LocalDate): { at: LocalTime; every2nd: boolean; tonight: boolean } {
  const every2nd = step.id === 'S2';
  return {
    at: timeOfMinutes(minutesOfTime(wakesAt) - (step.id === 'Z1' ? RULE.stirDeepMin : RULE.stirBeforeMin)), every2nd,
    tonight: !every2nd || daysBetween(since, tonight) % 2 === 1,
  };
}

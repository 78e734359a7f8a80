/**
 * When a fading bedtime is given up (A, C): sleep in 24 hours below what may still be right for the age on
 * three days running, or fourteen nights without two good ones in a row. Unknown days count for neither.
 */
import type { Child } from '../log/facts.ts';
import { measure, type Measures } from '../night/measures.ts';
import type { Night } from '../night/night.ts';
import { wallMinutes } from '../time/local.ts';
import { correctedMonths } from './age.ts';
import { AGES, RULE } from './coaching.ts';
import type { PlanFold } from './foldState.ts';

export const FADE_BEGUN: NonNullable<PlanFold['fade']> = { nights: 0, good: 0, short: 0 };

/** Minutes of all naps told; undefined where none was told or one has no length. */
function napMinutes({ naps }: Night): number | undefined {
  if (naps.length === 0) return undefined;
  return naps.reduce<number | undefined>((sum, { event: { minutes, from, to } }) => {
    const one = minutes ?? (from !== undefined && to !== undefined ? wallMinutes(to) - wallMinutes(from) : undefined);
    return sum === undefined || one === undefined ? undefined : sum + one;
  }, 0);
}

/** Undefined where the day was not told in full. */
function isShort(child: Child, night: Night, sleepMin: number | undefined): boolean | undefined {
  const naps = napMinutes(night);
  if (sleepMin === undefined || naps === undefined) return undefined;
  const months = correctedMonths(child, night.date);
  const band = AGES.find(({ toMonths }) => months < toMonths) ?? AGES.at(-1)!;
  return sleepMin + naps < band.sleepHoursMay[0] * 60;
}

/** One more night of fading. */
export function fadeAfter(fade: NonNullable<PlanFold['fade']>, child: Child, night: Night, measures: Measures = measure(night), good?: boolean): NonNullable<PlanFold['fade']> {
  const short = isShort(child, night, measures.sleepMin);
  const inRow = good === undefined ? fade.good : good ? fade.good + 1 : 0;
  const isPair = inRow >= RULE.fadeQuickNights;
  return {
    nights: isPair ? 0 : fade.nights + 1, good: isPair ? 0 : inRow, short: short === undefined ? fade.short : short ? fade.short + 1 : 0,
  };
}

export function fadeStops({ fade }: PlanFold): boolean {
  return fade !== undefined && (fade.short >= RULE.fadeShortDays || fade.nights >= RULE.fadeNightsMost);
}

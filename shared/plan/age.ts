/** How old a child is for the plan: whole months, counted from the due date where it came early. */
import type { Child } from '../log/facts.ts';
import { daysBetween, type LocalDate } from '../time/local.ts';
import { AGE_GATES, AGES, CHAIR_EXIT_AVOID_MONTHS, CHAIR_EXIT_HELP, CORRECTED_AGE } from './coaching.ts';
import type { Step } from './ladders.ts';

/** Completed calendar months; negative before the day. */
export function monthsBetween(from: LocalDate, on: LocalDate): number {
  const months = (+on.slice(0, 4) - +from.slice(0, 4)) * 12 + (+on.slice(5, 7) - +from.slice(5, 7));
  return +on.slice(8, 10) < +from.slice(8, 10) && !isLastOfMonth(on) ? months - 1 : months;
}

/** A child born on the 31st is a month older on the 30th where the month ends there. */
function isLastOfMonth(date: LocalDate): boolean {
  const [year, month, day] = [+date.slice(0, 4), +date.slice(5, 7), +date.slice(8, 10)];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day === lengths[month - 1];
}

/** Corrected completed months (B: under 37 weeks; K: until 24 months). */
export function correctedMonths(child: Child, on: LocalDate): number {
  const months = monthsBetween(child.born, on);
  const early = child.due !== undefined && daysBetween(child.born, child.due) > CORRECTED_AGE.bornEarlyDays;
  return early && months < CORRECTED_AGE.untilMonths ? monthsBetween(child.due!, on) : months;
}

/** Whether its months are counted from the due date. */
export function isCorrected(child: Child, on: LocalDate): boolean {
  return correctedMonths(child, on) !== monthsBetween(child.born, on);
}

export type AgeStage = 'support' | 'foundation' | 'full' | 'goodbye';

export function ageStage(child: Child, on: LocalDate): AgeStage {
  const months = correctedMonths(child, on);
  if (months >= AGE_GATES.planMax) return 'goodbye';
  const mode = AGES.find((band) => months < band.toMonths)!.mode;
  return mode === 'none' ? 'support' : mode;
}

/** Why a step may not begin yet, and from which corrected month it may. */
export interface Gate {
  why: 'plan-age' | 'removal-age' | 'step-age' | 'separation-age';
  untilMonths: number;
}

/** The gate that keeps this step from beginning on this night, if one does. */
export function gateOf(step: Step, child: Child, on: LocalDate): Gate | undefined {
  const months = correctedMonths(child, on);
  if (months < AGE_GATES.planMin) return { why: 'plan-age', untilMonths: AGE_GATES.planMin };
  if (step.ladder === 'foundation') return undefined;
  if (months < AGE_GATES.removalMin) return { why: 'removal-age', untilMonths: AGE_GATES.removalMin };
  if (step.minAgeMonths !== undefined && months < step.minAgeMonths) {
    return { why: 'step-age', untilMonths: step.minAgeMonths };
  }
  const avoid = CHAIR_EXIT_AVOID_MONTHS.find(([from, to]) => months >= from && months < to);
  const isExit = step.help !== undefined && step.help <= CHAIR_EXIT_HELP;
  return avoid && isExit ? { why: 'separation-age', untilMonths: avoid[1] } : undefined;
}

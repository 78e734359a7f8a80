/**
 * What the plan would say by day without being asked, at 10:00 and one thing a day: is she well again,
 * a re-evaluation, a step that no morning answer could carry, a word about the doctor. In that order.
 */
import { type Family, pauseOn, restOn, silentNights, spokenOf } from '../family/family.ts';
import type { Child } from '../log/facts.ts';
import { beginsByItself } from '../plan/beginsByItself.ts';
import { asksForDoctor } from '../plan/doctor.ts';
import { AWAY_ASKED_DAYS, SICK_FOLLOWUP_DAYS } from '../plan/interruptions.ts';
import type { Judgement } from '../plan/judge.ts';
import type { Now } from '../plan/recompute.ts';
import { REVIEW } from '../plan/reevaluation.ts';
import { addDays, daysBetween, type LocalDate, weekday } from '../time/local.ts';
import { DAY_NUDGES_AT, dueOn, restsInCrisis, SILENCE } from './due.ts';

export type PlanWish =
  | { readonly purpose: 'checkin'; readonly about: 'well' | 'home' }
  | { readonly purpose: 'checkin'; readonly about: 'goodbye'; readonly child: Child }
  | { readonly purpose: 'checkin'; readonly about: 'held'; readonly hold: Family['holds'][number] }
  | { readonly purpose: 'checkin'; readonly about: 'doctor'; readonly child: Child }
  | { readonly purpose: 'reevaluation'; readonly child: Child }
  | { readonly purpose: 'step'; readonly child: Child };

export function planWish(now: Now, date: LocalDate): PlanWish | undefined {
  if (restsInCrisis(now, date)) return undefined;
  const pause = pauseOn(now.family, date);
  if (pause) return afterPause(pause, date);
  // The weekly text has its day; what does not fit there waits for the next.
  const weeklyDay = now.family.weeklyDay ?? 0;
  if (weekday(date) === weeklyDay || silentNights(now.family, dueOn(now, date, DAY_NUDGES_AT)) >= SILENCE.weeklyOnly) return undefined;
  const over = holdOver(now.family, date, weeklyDay);
  if (over && spokenOf(now.family).some((child) => now.plan(child).mode !== 'ended')) return { purpose: 'checkin', about: 'held', hold: over };
  const children = spokenOf(now.family).filter((child) => restOn(now.family, child.id, date) === undefined);
  // A night lasts until noon: in the last morning of a rest nothing is said of the nights before.
  const rested = pauseOn(now.family, addDays(date, -1)) !== undefined;
  const grown = !rested && children.find((child) => now.plan(child).mode === 'goodbye' && !now.family.told.includes(goodbyeCode(child)));
  if (grown) return { purpose: 'checkin', about: 'goodbye', child: grown };
  const reviewed = children.find((child) => reviewDue(now, child, date));
  if (reviewed) return { purpose: 'reevaluation', child: reviewed };
  const offered = children.find((child) => stepToOffer(now, child));
  if (offered) return { purpose: 'step', child: offered };
  if (rested || silentNights(now.family, dueOn(now, date, DAY_NUDGES_AT)) >= SILENCE.checkin) return undefined;
  const worrying = children.find((child) => now.plan(child).mode !== 'ended' && asksForDoctor(now.plan(child), child, date));
  return worrying && !now.family.told.includes(doctorCode(date)) ? { purpose: 'checkin', about: 'doctor', child: worrying } : undefined;
}

/** A child that has outgrown the plan is said goodbye to once. */
export const goodbyeCode = (child: Child): string => `goodbye-${child.id}`;

/** At most one word about the doctor in a calendar month. */
export const doctorCode = (date: LocalDate): string => `doctor-${date.slice(0, 7)}`;

/** Sickness is asked about on day 3 and day 7; a rest of so many nights with a reason when they are over. */
function afterPause(pause: NonNullable<ReturnType<typeof pauseOn>>, date: LocalDate): PlanWish | undefined {
  const days = pause.reason === 'sick' ? SICK_FOLLOWUP_DAYS : AWAY_ASKED_DAYS;
  const isDay = pause.nights !== undefined ? daysBetween(pause.from, date) === pause.nights
    : days.some((day) => daysBetween(pause.said, date) === day);
  if (!isDay) return undefined;
  switch (pause.reason) {
    case 'sick': return { purpose: 'checkin', about: 'well' };
    case 'travel': return { purpose: 'checkin', about: 'home' };
    case 'asked': case 'crisis': return undefined;
  }
}

/** A hold whose nights are over, on the day after them, or the next where that is the day of the weekly text. One that RESUME ended is not asked about. */
function holdOver({ holds }: Family, date: LocalDate, weeklyDay: number): Family['holds'][number] | undefined {
  return holds.find(({ from, nights, until }) => daysBetween(from, until) === nights && date === (weekday(until) === weeklyDay ? addDays(until, 1) : until));
}

/** A re-evaluation that is open and was not put to the family yet. */
export function reviewUnput(now: Now, child: Child): Judgement['reevaluation'] {
  const open = now.plan(child).reevaluation;
  const put = now.family.reviewPut[child.id];
  return open && !(put !== undefined && put >= open.since) ? open : undefined;
}

function reviewDue(now: Now, child: Child, date: LocalDate): boolean {
  const open = reviewUnput(now, child);
  const days = open && daysBetween(open.since, date);
  return days !== undefined && days >= 1 && days <= REVIEW.lapseDays;
}

/** A step to offer that stands nowhere yet, or the end of the ladder, which nobody was told of. */
function stepToOffer(now: Now, child: Child): boolean {
  const { next, rule, mode } = now.plan(child);
  if (rule === 'DONE') return mode !== 'ended';
  const stands = now.family.offers.some((o) => o.child === child.id && o.step === next?.step);
  if (next === undefined || beginsByItself(next) || stands) return false;
  // Who has just said how the plan shall go on is not asked anew the same day.
  return !now.facts.some((f) => f.type === 'reviewed' && f.child === child.id && daysBetween(f.night, now.tonight) < 1);
}

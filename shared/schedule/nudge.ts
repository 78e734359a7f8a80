/**
 * The texts that nobody asked for: which are wanted, when each is due and until when it is of use.
 * A pure function of the log and the time; a clock that rings asks it again.
 */
import {
  bedtimeSetOn, type Family, inNightSilence, isSettled, nightsSinceJoining, onDuty, pauseOn, reachable, restOn, silentNights, spokenOf,
} from '../family/family.ts';
import { type ClockChange, clockChangeNear } from '../family/clockShift.ts';
import type { Fact, FamilyId } from '../log/facts.ts';
import { bedtimeTonight } from '../plan/fade.ts';
import { beginsByItself } from '../plan/beginsByItself.ts';
import type { Now } from '../plan/recompute.ts';
import {
  addDays, at, dateOf, daysBetween, type LocalDate, type LocalTime, minutesOfTime, nightOf, ofWallMinutes, timeOf, wallMinutes, weekday,
} from '../time/local.ts';
import { DAY_MS, HOUR_MS, type Instant, toLocal } from '../time/zone.ts';
import { DAY_NUDGES_AT, dueOn, type Nudge, restsInCrisis, SILENCE, USEFUL_HOURS } from './due.ts';
import { hoursEnd } from './hours.ts';
import { planWish } from './planWish.ts';

// Its shape has its own file, so that each kind can know it; it is known by this one.
export type { Nudge } from './due.ts';

/** Clocks are set this far ahead; the hourly sweep carries on from there. */
export const HORIZON_HOURS = 48;
/** The routine starts this long before lights out, and the reminder leaves 40–49 min before the routine (design §3). */
export const ROUTINE_MINUTES = 30;
export const REMINDER_LEAD_MINUTES = { least: 40, spread: 10 } as const;
const ECHO_AT = '09:00' as LocalTime;
const EARLY_REMINDER_AT = '18:00' as LocalTime;
/** Nightly reminders until the family picks a rhythm (`messaging.bedtime_reminder_default`). */
export const NIGHTLY_NIGHTS = 14;

/** The reminder that asks for a rhythm: the last of the nightly ones, or the first after them where that one did not leave. */
export function asksRhythm(now: Now, night: LocalDate): boolean {
  return now.family.rhythm === undefined && !now.family.told.includes('rhythm') && nightsSinceJoining(now.family, night) >= NIGHTLY_NIGHTS - 1;
}
const FIRST_NIGHTS_OF_STEP = 3;
const WEEKLY_APART_DAYS = 3;
/** A change of the clocks is told of the week before. */
const CLOCKS_TOLD_DAYS = 7;
const NOON = '12:00' as LocalTime;

/** The minute of this family's reminder within the ten: fixed, and spread evenly over families. */
export function leadMinutes(id: FamilyId): number {
  let sum = 0;
  for (const char of id) sum = (sum * 31 + char.charCodeAt(0)) % 1_000_003;
  return REMINDER_LEAD_MINUTES.least + (sum % REMINDER_LEAD_MINUTES.spread);
}

/** What is wanted and still of use at `now`, due before `now` + the horizon, in order of time. */
export function nudgesWanted(id: FamilyId, now: Now): Nudge[] {
  return nudgesAround(id, now)
    .filter((n) => n.to.length > 0 && n.usefulUntil > now.at && n.dueAt < now.at + HORIZON_HOURS * HOUR_MS)
    .sort((a, b) => a.dueAt - b.dueAt);
}

/** What the log asks for around `now` and nothing has settled, though it be too late or reach nobody. */
export function nudgesAround(id: FamilyId, now: Now): Nudge[] {
  const today = dateOf(now.here);
  const found: Nudge[] = [];
  // With every child muted the only text nobody asked for is the sum of what was told.
  const makes = spokenOf(now.family).length === 0 ? [echoNudge] : [bedtimeNudge, echoNudge, weeklyNudge, checkinNudge, noticeNudge, planNudge];
  // One day back for what is due but late, two ahead for the horizon: nothing leaves so early that it reaches into a third.
  for (let day = -1; day <= 2; day += 1) {
    const date = addDays(today, day);
    for (const make of makes) {
      const nudge = make(id, now, date);
      if (nudge && !isSettled(now.family, nudge.purpose, nudge.night)) found.push(nudge);
    }
  }
  return found;
}

function bedtimeNudge(id: FamilyId, now: Now, night: LocalDate): Nudge | undefined {
  const { family } = now;
  const bedtime = at(night, bedtimeTonight(now, night));
  // Bedtimes after midnight belong to the evening before (a night runs from noon to noon).
  const lightsOut = minutesOfTime(timeOf(bedtime)) < 12 * 60 ? wallMinutes(bedtime) + 1440 : wallMinutes(bedtime);
  const routine = ofWallMinutes(lightsOut - ROUTINE_MINUTES);
  let due = ofWallMinutes(lightsOut - ROUTINE_MINUTES - leadMinutes(id));
  const late = dateOf(due) > night || timeOf(due) >= hoursEnd('bedtime', family.lateOk);
  if (late && !family.early) return undefined;
  if (late) due = at(night, EARLY_REMINDER_AT);
  const dueAt = dueOn(now, dateOf(due), timeOf(due));
  if (dueAt < family.setAt || pauseOn(family, night) !== undefined) return undefined;
  if (silentNights(family, dueAt) >= SILENCE.weeklyOnly) return undefined;
  if (!hasStep(now, night) || !inRhythm(now, night) || isAlreadyDown(now, night)) return undefined;
  const carer = onDuty(family);
  return {
    purpose: 'bedtime', night, dueAt, usefulUntil: dueOn(now, dateOf(routine), timeOf(routine)), to: carer ? [carer] : [],
  };
}

/** A plan that goes on: one that was ended keeps its step and needs no reminder. */
function hasStep(now: Now, night: LocalDate): boolean {
  return spokenOf(now.family).some((child) => {
    const { step, next, mode } = now.plan(child);
    return mode !== 'ended' && restOn(now.family, child.id, night) === undefined && (step !== undefined || next?.how === 'started');
  });
}

/** L5: a text that tells of bedtime or sleep clears tonight's reminder. */
function isAlreadyDown(now: Now, night: LocalDate): boolean {
  return spokenOf(now.family).every((child) => {
    const lived = now.nightOf(child.id, night);
    return lived.bedtime !== undefined || lived.asleep !== undefined || lived.help.length > 0 || lived.ended;
  });
}

/** Every plan has come to its end: nothing is wanted but a note now and then. */
function hasEnded(now: Now): boolean {
  return spokenOf(now.family).every((child) => ['ended', 'goodbye'].includes(now.plan(child).mode));
}

/** On which nights reminders come: as the family chose, else as the method has it. */
export function rhythmOn({ family }: Now, night: LocalDate): NonNullable<Family['rhythm']> {
  return family.rhythm ?? (nightsSinceJoining(family, night) < NIGHTLY_NIGHTS ? 'every' : 'first3');
}

function inRhythm(now: Now, night: LocalDate): boolean {
  const rhythm = rhythmOn(now, night);
  if (rhythm === 'every' || clocksToTell(now, night)) return true;
  return spokenOf(now.family).some((child) => {
    const plan = now.plan(child);
    if (beginsByItself(plan.next) || plan.scope?.next !== undefined || plan.since === undefined) return true;
    // What the family set anew, or came back to, is begun again like a step.
    const set = nightOf(toLocal(now.family.setAt, now.zone));
    return Math.min(daysBetween(plan.since, night), daysBetween(set, night)) < (rhythm === 'first3' ? FIRST_NIGHTS_OF_STEP : 1);
  });
}

/** The change of clocks that the reminder of this night is to tell of, and to offer small steps for. */
export function clocksToTell(now: Now, night: LocalDate): ClockChange | undefined {
  const { family } = now;
  const near = clockChangeNear(now.zone, dueOn(now, night, NOON), bedtimeSetOn(family, night));
  if (!near || family.clockShift?.change === near.change || family.clocksToldOf === near.change) return undefined;
  const ahead = daysBetween(night, near.change);
  return ahead >= 1 && ahead <= CLOCKS_TOLD_DAYS ? near : undefined;
}

/** Facts of a night that were kept and not yet summed up for anyone; a doubt asked by day had its question. */
export function keptFacts(now: Now, night: LocalDate): Fact[] {
  const inSilence = (fact: Fact): boolean => inNightSilence(timeOf(toLocal(fact.at, now.zone)));
  return now.facts.filter((fact) => 'night' in fact && fact.night === night && (
    (fact.type === 'told' && fact.event.kind !== 'nap' && fact.event.kind !== 'context')
    || fact.type === 'night-told'
    || (fact.type === 'asked' && inSilence(fact))
    || (fact.type === 'noted' && fact.intent === 'unreadable' && inSilence(fact))));
}

/** The 09:00 sum of the night that ended on `date`, where no text of the parent's ended it. */
function echoNudge(_id: FamilyId, now: Now, date: LocalDate): Nudge | undefined {
  const night = addDays(date, -1);
  const dueAt = dueOn(now, date, ECHO_AT);
  if (now.family.summed.includes(night) || restsInCrisis(now, night)) return undefined;
  const kept = keptFacts(now, night).filter((f) => f.at < dueAt && f.by !== undefined);
  const by = kept.at(-1)?.by;
  if (by === undefined) return undefined;
  const to = reachable(now.family).filter((n) => n === by);
  return { purpose: 'echo', night, dueAt, usefulUntil: (dueAt + USEFUL_HOURS.echo * HOUR_MS) as Instant, to };
}

/** A rest that began last night, or that begins tonight. */
function isResting(now: Now, date: LocalDate): boolean {
  return pauseOn(now.family, addDays(date, -1)) !== undefined || pauseOn(now.family, date) !== undefined;
}

function weeklyNudge(_id: FamilyId, now: Now, date: LocalDate): Nudge | undefined {
  if (weekday(date) !== (now.family.weeklyDay ?? 0)) return undefined;
  // A day that was moved brings no second week so soon.
  if (now.family.settled.some((s) => s.purpose === 'weekly' && s.sent && Math.abs(daysBetween(s.night, date)) < WEEKLY_APART_DAYS)) return undefined;
  const dueAt = dueOn(now, date, DAY_NUDGES_AT);
  if (isResting(now, date) || silentNights(now.family, dueAt) >= SILENCE.nothing) return undefined;
  // Where every plan has come to its end, once a month is plenty.
  if (hasEnded(now) && +date.slice(8) > 7) return undefined;
  // A family that joined the evening before has no week to look back on.
  if (dueAt - now.family.joinedAt < DAY_MS) return undefined;
  return {
    purpose: 'weekly', night: date, dueAt, usefulUntil: (dueAt + USEFUL_HOURS.weekly * HOUR_MS) as Instant,
    to: reachable(now.family),
  };
}

function checkinNudge(_id: FamilyId, now: Now, date: LocalDate): Nudge | undefined {
  const dueAt = dueOn(now, date, DAY_NUDGES_AT);
  const { family } = now;
  // The weekly text has the hour of its day; the check-in leaves the day after.
  const dayOff = (weekday(date) - (family.weeklyDay ?? 0) + 7) % 7;
  const silent = silentNights(family, dueAt);
  const isDay = dayOff === 1 ? silent === SILENCE.checkin || silent === SILENCE.checkin + 1 : silent === SILENCE.checkin && dayOff !== 0;
  if (!isDay || isResting(now, date) || hasEnded(now)) return undefined;
  const since = family.lastTextAt ?? family.joinedAt;
  if (family.settled.some((s) => s.purpose === 'checkin' && s.at > since)) return undefined;
  const carer = onDuty(family);
  return {
    purpose: 'checkin', night: date, dueAt, usefulUntil: (dueAt + USEFUL_HOURS.checkin * HOUR_MS) as Instant,
    to: carer ? [carer] : [],
  };
}

/** What the plan has to say by day, to the carer on duty. On the day of a light check-in that is enough, and the rest waits. */
function planNudge(id: FamilyId, now: Now, date: LocalDate): Nudge | undefined {
  const wish = planWish(now, date);
  if (!wish || checkinNudge(id, now, date)) return undefined;
  const dueAt = dueOn(now, date, DAY_NUDGES_AT);
  const carer = onDuty(now.family);
  return {
    purpose: wish.purpose, night: date, dueAt, usefulUntil: (dueAt + USEFUL_HOURS.checkin * HOUR_MS) as Instant, to: carer ? [carer] : [],
  };
}

/** A family whose reminder falls after its hours is told so once, at the next 10:00 (design §8). */
function noticeNudge(id: FamilyId, now: Now, date: LocalDate): Nudge | undefined {
  const { family } = now;
  if (family.early || family.told.includes('notice') || !hasStep(now, date)) return undefined;
  const bedtime = minutesOfTime(bedtimeSetOn(family, date));
  const due = (bedtime < 12 * 60 ? bedtime + 1440 : bedtime) - ROUTINE_MINUTES - leadMinutes(id);
  if (due < minutesOfTime(hoursEnd('bedtime', family.lateOk))) return undefined;
  const dueAt = dueOn(now, date, DAY_NUDGES_AT);
  if (dueAt < family.setAt || pauseOn(family, date) !== undefined) return undefined;
  if (silentNights(family, dueAt) >= SILENCE.weeklyOnly) return undefined;
  const carer = onDuty(family);
  return {
    purpose: 'notice', night: date, dueAt, usefulUntil: (dueAt + USEFUL_HOURS.notice * HOUR_MS) as Instant,
    to: carer ? [carer] : [],
  };
}

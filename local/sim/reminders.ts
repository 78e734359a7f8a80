/**
 * The other half of "sent once, on time, or not at all": a reminder that should have come and did not.
 * Only nights on which nobody could doubt that it was wanted are asked about; it breaks no law of the
 * summary, and is printed beside it.
 */
import { nudgeCause } from '../../shared/dispatch/claim.ts';
import { minutesOfTime } from '../../shared/time/local.ts';
import type { Carrier } from './carrier.ts';
import type { Cuts } from './cuts.ts';
import type { House } from './houses.ts';
import type { Said } from './said.ts';
import { later, type Truth } from './truth.ts';
import { dayOf, wallAt } from './wall.ts';

export interface ReminderWorld {
  readonly truth: Truth;
  readonly carrier: Carrier;
  readonly cuts: Cuts;
}

/** Reminders come every night for so long, until the family picks a rhythm. */
const NIGHTLY_NIGHTS = 14;
/** The routine begins so long before lights out; from then on a reminder is of no use. */
const LEAD_MINUTES = { least: 30 } as const;
const HOURS_END = { plain: 20 * 60, late: 21 * 60 } as const;
/** Younger, a child may have no step yet; older, none any more. */
const AGE_DAYS = { least: 190, most: 700 } as const;
/** A family that said nothing for so long may have gone silent. */
const SPOKEN_NIGHTS = 5;
/** A rest, worry or stop makes this many nights after it unsure. */
const UNSURE_NIGHTS = 10;

/** Whether this night's reminder was surely wanted, by what the family said and did not say. */
function surelyWanted(house: House, index: number, said: readonly Said[]): boolean {
  // Who told us by text may have been understood otherwise, or wished for less.
  if (house.joins) return false;
  const bedtime = minutesOfTime(house.bedtime);
  const end = house.file.lateOk ? HOURS_END.late : HOURS_END.plain;
  if (bedtime < 720 || bedtime - LEAD_MINUTES.least >= end || index < 1 || index >= NIGHTLY_NIGHTS) return false;
  if (house.silent.nights > 0 && index >= house.silent.from) return false;
  const night = later(house.firstNight, index);
  const child = house.file.children?.[0] ?? house.file.child!;
  const age = dayOf(night) - dayOf(child.born);
  if (age < AGE_DAYS.least || age > AGE_DAYS.most) return false;
  // A Sunday may spend the day's two texts on the week and a word in the morning.
  if (new Date(dayOf(night) * 86_400_000).getUTCDay() === 0) return false;
  // A week of silence ends the reminders.
  if (index >= SPOKEN_NIGHTS && !said.some((text) => wallAt(text.at, house.zone).date > later(night, -SPOKEN_NIGHTS))) return false;
  // "5", stay here: reminders end for good.
  if (said.some((text) => text.meaning.is === 'goes-on')) return false;
  return !said.some((text) => {
    const about = text.meaning.is === 'other' || text.meaning.is === 'asks' ? SETTINGS.test(text.body) : UNSURE.has(text.meaning.is);
    return about && wallAt(text.at, house.zone).date >= later(night, -UNSURE_NIGHTS);
  });
}

const UNSURE: ReadonlySet<string> = new Set(['pause', 'sick', 'safety', 'stop', 'start', 'yes', 'undo', 'late-ok', 'zone']);
/** Texts that change whether, when or to whom reminders go. */
const SETTINGS = /^(early|bedtime \d|reminders|my turn|wait|espera)/i;

/** How a reminder ended that was surely wanted; undefined where that is unsure, or the carrier's doing. */
export function reminderEnded(world: ReminderWorld, house: House, index: number, said: readonly Said[]): 'left' | 'missed' | undefined {
  if (!surelyWanted(house, index, said)) return undefined;
  const rests = world.truth.of(house).rests.length > 0 || house.phones.some((phone) => world.truth.line(phone, house).stopped);
  if (rests) return undefined;
  const night = later(house.firstNight, index);
  const cause = nudgeCause(house.familyId!, 'bedtime', night);
  if (house.phones.some((phone) => world.carrier.attempts(phone, cause)?.left)) return 'left';
  const excused = house.phones.some((phone) => world.carrier.attempts(phone, cause) || world.cuts.wasCut(phone, cause));
  return excused || world.truth.of(house).down.has(night) ? undefined : 'missed';
}

/** When it is too late for tonight's reminder, in minutes of the evening's date. */
export function reminderOver(house: House): number {
  return minutesOfTime(house.bedtime) - LEAD_MINUTES.least + 1;
}

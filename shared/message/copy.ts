/**
 * Every sentence that can leave, as one shape that each language fills. Lists run from the fullest
 * wording to the shortest; the first that fits one text is sent.
 */
import type { Help, Lang, SaidEvent } from '../text/reading.ts';
import type { OwnSleep } from '../plan/ownSleep.ts';
import type { LocalDate, LocalTime } from '../time/local.ts';
import type { CareCopy } from './copyCare.ts';
import type { SteeringCopy } from './copySteering.ts';
import type { AskedCopy } from './copyAsked.ts';
import type { WaitingCopy } from './copyWaiting.ts';
import type { Contacts } from '../contract/contacts.ts';
import type { JoinCopy } from './joinCopy.ts';
import { COPY_EN } from './copyEn.ts';
import { COPY_ES } from './copyEs.ts';
import type { ChildWeek, WeekWords } from './weekVariants.ts';
import type { LeftOut, OfferReason, PlanCopy } from './copyPlan.ts';

export type Variants = readonly string[];

export interface StepCounts {
  readonly nightsOnStep: number;
  readonly nightsNeeded: number;
  readonly good: number;
  readonly last: number;
  /** Nights on this step that do not speak for it. */
  readonly leftOut: readonly LeftOut[];
}


/** Bedtime led over a change of clocks: from which night, at what time that night, and as always after it. */
export interface ShiftWords {
  readonly from: LocalDate;
  readonly first: LocalTime;
  readonly usual: LocalTime;
  readonly stepMin: number;
}

export interface Copy extends PlanCopy, CareCopy, SteeringCopy, WaitingCopy, AskedCopy, JoinCopy {
  // --- the number and the service
  /** `deletes`: nobody of the family is left to text with. */
  stopped(deletes: boolean): string;
  /** Behind a card, where the same text asked us to stop. */
  stoppedToo(): string;
  /** `deleted`: not they but the family's deletion ended it. */
  comeBack(deleted: boolean): string;
  /** `others`: the number has another family, so its texts go on. */
  deleted(others: boolean): string;
  /** Of several children all goes: they are one log. */
  deleteHow(names: readonly string[]): Variants;
  deleteWho(names: readonly string[]): Variants;
  deleteKept(): string;
  ownerOnly(): string;
  nothingKept(): string;
  /** `contact`: whom the operator set to be asked. */
  exportHow(contact: string | undefined): string;
  startConsent(): string;
  backAgain(name: string): string;
  stranger(): string;
  /** The one notice before an hour of silence: this many texts look like two machines talking. */
  tooMany(): string;
  help(contacts: Contacts | undefined, contact: string | undefined): string;

  // --- the log, read back
  helps(help: readonly Help[]): string;
  event(event: SaidEvent): string;
  wakings(count: number): string;
  upAt(time: LocalTime): string;
  kept(list: string): string;
  keptUnlisted(): string;
  sum(name: string, list: string): string;
  longNight(name: string, wakings: number | undefined): string;
  longKept(wakings: number): string;
  undoHint(): string;
  /** `name` where a family has more than one child. */
  askHow(step: string, name: string | undefined): string;
  /** The step was done, and that is all that was said. */
  askGoing(name: string | undefined): string;
  unclear(said: string | undefined): Variants;
  unreadInNight(said: string): Variants;
  whichChild(names: readonly string[]): Variants;
  corrected(list: string): string;
  which(): string;
  nothingToCorrect(): string;
  undone(list: string): string;
  nothingToUndo(): string;
  howWord(word: string): string;
  howKept(word: string | undefined): string;
  offer(name: string, why: OfferReason, step: string): Variants;
  announced(step: string): string;
  mood(): string;
  moodAgain(): string;
  /** No to "shall the plan rest". */
  restNot(): string;
  moodLow(contacts: Contacts | undefined): string;
  digit(): string;
  chat(): string;
  questionByDay(): string;
  question(night: string): Variants;

  // --- what is known
  plan(name: string, night: number, say: string): Variants;
  planSupport(name: string): string;
  planQuiet(name: string): string;
  planGoodbye(name: string): string;
  planEnded(name: string): string;
  planRests(name: string): string;
  why(why: string, counts: StepCounts): Variants;
  nightEmpty(): string;
  whatNow(time: LocalTime, waking: number | undefined, night: string): Variants;
  week(name: string, week: WeekWords): Variants;
  weekOfSeveral(children: readonly ChildWeek[], asksMood: boolean): Variants;
  /** Comfort and no numbers; `back`: there is a step back to take. */
  weekHard(name: string, back: boolean, asksMood: boolean): string;
  /** A week of illness, travel or other upheaval. */
  weekApart(name: string, asksMood: boolean): string;
  weekUnknown(name: string): string;

  // --- steering
  stepReady(name: string, say: string): Variants;
  stepWait(): string;
  stepBack(name: string, say: string): Variants;
  noOffer(): string;
  noStepBack(): string;
  paused(nights: number | undefined): string;
  resumed(): string;
  sick(name: string): string;
  bedtimeSet(time: LocalTime): string;
  /** This night only; `usual`: from tomorrow on again. */
  bedtimeTonight(t: LocalTime, usual: LocalTime): string;
  /** Outside all bedtimes; `stays`: the one that is set. */
  bedtimeOdd(stays: LocalTime): string;
  /** A YES, where a step waits for READY or WAIT. */
  readyOrWait(): string;
  lateOk(on: boolean): string;
  early(): string;
  rhythm(rhythm: string): string;
  /** `first`: the next date that is this day. */
  weeklyDay(weekday: number, first: LocalDate): string;
  clockShift(shift: ShiftWords): string;
  clockShiftOff(bedtime: LocalTime): string;
  noClockChange(): string;
  nightReplies(on: boolean): string;
  onDuty(): string;

  // --- nobody asked for
  reminder(name: string, bedtime: LocalTime, say: string): Variants;
  firstReminder(name: string, step: string): Variants;
  /** The rhythm is asked inside a reminder, which still names tonight's step. */
  askRhythm(name: string, step: string): Variants;
  newStep(name: string, say: string): Variants;
  /** The week before the clocks change; `minutes` forward is positive. */
  clocks(name: string, step: string, minutes: number, on: LocalDate, stepMin: number): Variants;
  ownSleep(name: string, step: string, sleep: OwnSleep): Variants;
  checkin(name: string): string;
  lateNotice(bedtime: LocalTime, lateOk: boolean): string;
}

export const COPY: Record<Lang, Copy> = { en: COPY_EN, es: COPY_ES };

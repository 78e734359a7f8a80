/** What each function of the plan's copy can be given: the longest of each, and both sides of each fork. */
import type { PathName, PlanCopy } from '../../../shared/message/copyPlan.ts';
import { type Scope, SCOPES } from '../../../shared/log/facts.ts';
import type { StepWords } from '../../../shared/plan/wordsEn.ts';
import type { AgeSaid, AskedCopy } from '../../../shared/message/copyAsked.ts';
import { AGES } from '../../../shared/plan/coaching.ts';
import type { WaitingCopy } from '../../../shared/message/copyWaiting.ts';
import { INTERRUPTIONS } from '../../../shared/plan/interruptions.ts';
import { UPHEAVALS } from '../../../shared/text/reading.ts';
import type { LocalDate } from '../../../shared/time/local.ts';
import { clock } from '../../support/facts.ts';

const LONG_NAME = 'Maximilianus';
type Args<C> = { readonly [K in keyof C]: C[K] extends (...args: infer A) => unknown ? readonly A[] : never };
const PATHS: readonly (readonly PathName[])[] = [['close', 'feed', 'bedtime', 'stir'], ['close', 'feed', 'bedtime'], ['close', 'bedtime'], ['feed', 'bedtime'], ['stir']];
const LEVELS = [0, 1, 2, 3, 4, 5, 6];
const longest = 719;

export function planArgs(words: readonly StepWords[]): Args<PlanCopy> {
  const name: [string][] = [[LONG_NAME]];
  const ended = LEVELS.flatMap((help) => [true, false].map((done): Parameters<PlanCopy['ended']> =>
    [LONG_NAME, done, { then: { help: 6, longest, wakes: 10.5 }, now: { help, longest, wakes: 1 } }]));
  const names = words.map((w) => w.name);
  const three = names.map((step) => [{ name: LONG_NAME, step }, { name: LONG_NAME, step }, { name: LONG_NAME, step }]);
  // No step remembers more than 14 such nights.
  const left = ['sick', 'away', 'rest', 'teething', 'shots', 'visitors', 'rough', 'clocks', 'change', 'untold'] as const;
  return {
    scope: SCOPES.map((s) => [s]), newScope: words.flatMap((w) => SCOPES.map((s): [string, Scope, string] => [LONG_NAME, s, w.night])), outside: words.map((w) => [w.night]),
    leftOut: [[[]], [left.map((what, i) => ({ what, nights: i === 0 ? 5 : 1 }))]],
    planSeveral: three.flatMap((each): [typeof each][] => [[each], [each.slice(1)]]),
    reminderSeveral: three.flatMap((each) => [[clock('22:58'), each, true], [clock('22:58'), each.slice(1), false]] as Parameters<PlanCopy['reminderSeveral']>[]),
    review: [[LONG_NAME, true], [LONG_NAME, false]], reviewPath: PATHS.map((paths) => [paths]), reviewKept: [[]],
    reviewSmall: [[LONG_NAME, undefined], ...words.map(({ say }): [string, string] => [LONG_NAME, say])],
    reviewRest: [[14]], reviewNoPath: name, seeDoctor: name, askDoctor: name,
    ended: [...ended, [LONG_NAME, true, { then: {}, now: {} }], [LONG_NAME, false, { then: { wakes: 3 }, now: { wakes: 1 } }]],
    sickRests: name, illRests: [[]], feedsAsk: name, feedsYoung: name, feedsStay: [[]], wellAgain: name, backHome: name, stillResting: name, pausedAsks: [[1], [60]],
  };
}

/** The common questions, at every age. */
export function askedArgs(words: readonly StepWords[]): Args<AskedCopy> {
  const name: [string][] = [[LONG_NAME]];
  const aged = AGES.map((band): [string, AgeSaid] => [LONG_NAME, { months: band.toMonths - 1, hours: band.sleepHours, naps: band.naps, awake: band.wakeWindowHours, wakes: Math.ceil(band.wakes[1]) }]);
  return {
    whyWakes: name, wakesOften: aged, sleepNeed: aged, napsOfAge: aged, crying: name, nightFeeds: [[LONG_NAME, undefined], ...words.map((w): [string, string] => [LONG_NAME, w.night])],
    nextStep: [[LONG_NAME, undefined], ...words.map((w): [string, string] => [LONG_NAME, w.name])], sleepsThrough: [[LONG_NAME, 9, 15]], ourBed: name,
    comfortToy: [[LONG_NAME, 12, true], [LONG_NAME, 12, false]], passing: name, nothingWrong: name, notWorking: name, joy: name,
  };
}

/** Where the plan waits. */
export function waitingArgs(words: readonly StepWords[]): Args<WaitingCopy> {
  const days = [0, 1, 2, 3, 4, 5, 6].map((d) => `2026-12-2${d}` as LocalDate);
  const nights = UPHEAVALS.map((what) => INTERRUPTIONS[what].maxNights!);
  const whys = ['hard', 'away', 'tired'] as const;
  return {
    eased: whys.flatMap((why) => words.map(({ name }): Parameters<WaitingCopy['eased']> => [LONG_NAME, why, name])),
    easedTonight: whys.flatMap((why) => words.map(({ say }): Parameters<WaitingCopy['easedTonight']> => [LONG_NAME, why, say])),
    tooSoon: [[LONG_NAME, 11, 12], [LONG_NAME, 0, 3]],
    awaited: [[LONG_NAME, { good: 2, of: 4 }], [LONG_NAME, { done: 2, of: 4 }], [LONG_NAME, 'calm']],
    afterBack: [[LONG_NAME]],
    notOfAge: (['removal-age', 'step-age', 'separation-age', 'plan-age'] as const).flatMap((why) => [true, false].map((due): Parameters<WaitingCopy['notOfAge']> => [LONG_NAME, { why, untilMonths: 20 }, due])),
    notNow: [[LONG_NAME]],
    whyOfAge: words.map(({ why }) => [why, 20, 120]), fromAge: words.map(({ name }) => [name, 20]),
    held: nights.flatMap((n): Parameters<WaitingCopy['held']>[] => [[LONG_NAME, n, undefined], [`${LONG_NAME} y ${LONG_NAME}`, n, undefined], ...days.map((day): Parameters<WaitingCopy['held']> => [LONG_NAME, n, day])]),
    clings: [true, false].flatMap((beside): Parameters<WaitingCopy['clings']>[] => [[LONG_NAME, 7, beside], [`${LONG_NAME} y ${LONG_NAME}`, 7, beside]]),
    heldLater: [[LONG_NAME], [`${LONG_NAME} y ${LONG_NAME}`]], heldOver: UPHEAVALS.map((what) => [LONG_NAME, what, 21]), heldOn: [[LONG_NAME, 21]], howLong: [[LONG_NAME, 9, 15]], awayRests: [[]], stillAhead: [[]],
  };
}

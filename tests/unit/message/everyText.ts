/** Every function of the copy with the longest things it can be given, so that no sentence goes untested. */
import { type Contacts, contactsFor } from '../../../shared/contract/contacts.ts';
import { HAZARDS_TOLD } from '../../../shared/contract/careWords.ts';
import { HELP_CONTACT_MAX } from '../../../shared/contract/environment.ts';
import { COPY, type Copy } from '../../../shared/message/copy.ts';
import type { WeekWords } from '../../../shared/message/weekVariants.ts';
import type { Lead } from '../../../shared/family/joining/advance.ts';
import { type Slot, SLOTS } from '../../../shared/family/joining/joining.ts';
import { ASSOCIATIONS } from '../../../shared/log/facts.ts';
import type { FirstReminder, JoinCopy, Understood } from '../../../shared/message/joinCopy.ts';
import { STEP_WORDS } from '../../../shared/plan/words.ts';
import { CONTEXT_TAGS, HELPS, type Lang, type SaidEvent } from '../../../shared/text/reading.ts';
import { addDays, type LocalDate } from '../../../shared/time/local.ts';
import { clock, local, night } from '../../support/facts.ts';
import { askedArgs, planArgs, waitingArgs } from './planArgs.ts';

/** Twelve characters, the most that a text is written for. */
export const LONG_NAME = 'Maximilianus';
/** As long as an operator's contact may be. */
export const LONG_CONTACT = 'x'.repeat(HELP_CONTACT_MAX);
/** 12:58 is as long as a time gets. */
/** A week of days, and one further off: said by its date. */
const TODAY = '2026-12-19' as LocalDate;
const DAYS = ['20', '21', '22', '23', '24', '25', '26', '30'].map((d) => `2026-12-${d}` as LocalDate);
const LATE = clock('22:58');
const SUNDAY = night('2026-12-20');
const AT = local('2026-03-02T22:58');
export const PHONES = { US: '+15555550101', UK: '+441632960001', AU: '+61491570006', elsewhere: '+4915555550101' } as const;
const CONTACTS: (Contacts | undefined)[] = Object.values(PHONES).map(contactsFor);

const EVENTS: SaidEvent[] = [
  { kind: 'bedtime', at: AT }, { kind: 'asleep' }, { kind: 'asleep', at: AT, help: ['nursed', 'presence'], latencyMin: 120 },
  { kind: 'wake' }, { kind: 'wake', at: AT, awakeMin: 120, cryMin: 120, help: ['pacifier', 'cosleep'], until: AT },
  { kind: 'wakes', count: 1 }, { kind: 'wakes', count: 60, help: ['presence'] }, { kind: 'through' }, { kind: 'up', at: AT },
  { kind: 'nap' }, { kind: 'nap', from: AT, to: AT, minutes: 179, help: ['motion'] }, ...CONTEXT_TAGS.map((tag): SaidEvent => ({ kind: 'context', tag })),
];

type Args = { readonly [K in keyof Copy]: readonly Parameters<Copy[K]>[] };

/** What each function can be given in that language; the longest of each and both sides of each fork. */
export function argsOf(lang: Lang): Args {
  const words = Object.values(STEP_WORDS[lang]);
  const names = words.map((w) => w.name);
  const says = words.map((w) => w.say);
  const helped: [Contacts | undefined][] = CONTACTS.map((c) => [c]);
  const counts = { nightsOnStep: 99, nightsNeeded: 28, good: 4, last: 4, leftOut: [{ what: 'sick' as const, nights: 3 }, { what: 'untold' as const, nights: 11 }] };
  const long = { now: 11 * 60 + 59, before: 10 * 60 + 59, atFirst: 10 * 60 + 58 };
  const week: WeekWords = {
    help: { now: 0, atFirst: 6 }, longest: long, wakes: { now: 10.5, before: 11.5, atFirst: 12.5 }, feel: { now: 1, before: 2 }, done: 7, asksMood: true,
  };
  const known = { name: LONG_NAME, help: 0, longest: 11 * 60 + 59, wakes: 10.5 };
  const none: [][] = [[]];
  const NAMES: [string[]][] = [1, 2, 3, 4].map((n) => [Array.from({ length: n }, () => LONG_NAME)]);
  return {
    ...planArgs(words), ...waitingArgs(words), ...askedArgs(words),
    stopped: [[true], [false]], comeBack: [[true], [false]], deleted: [[true], [false]], deleteHow: NAMES, deleteWho: NAMES, deleteKept: none, ownerOnly: none, nothingKept: none,
    exportHow: [[undefined], [LONG_CONTACT]], startConsent: none, backAgain: [[LONG_NAME]], stranger: none, tooMany: none,
    help: helped.flatMap(([c]) => [[c, undefined], [c, LONG_CONTACT]] as Parameters<Copy['help']>[]), crisis: helped.flatMap(([c]) => [[c, true], [c, false]] as const).map(([c, rests]) => [c, rests]), emergency: helped,
    doctor: helped.flatMap(([c]) => [[c, undefined], [c, 'newborn'], [c, 'young'], [c, 'older']] as Parameters<Copy['doctor']>[]), lowAgain: helped, driveSafe: none,
    hazard: HAZARDS_TOLD.flatMap((h) => [[h, LONG_NAME, true], [h, LONG_NAME, false]] as Parameters<Copy['hazard']>[]),
    since: [[LATE], [clock('01:05')]], asleepSince: [[LATE], [clock('01:05')]], wakingsBefore: [[1], [30]], noWakings: none, tonightSoFar: none, wokeAt: [[LATE]], zoneSet: [[LATE]], zoneNow: [[LATE]], clockAgain: [[LATE]], bedtimeAgain: [[LATE]], hoursAgain: [[true], [false]], earlyOff: none, dutyAgain: [[undefined], [LONG_NAME]], restAgain: [[true], [false]], zoneWhich: none,
    travel: DAYS.slice(0, 7).map((d) => [LATE, d]), away: DAYS.flatMap((d): Parameters<Copy['away']>[] => [[d, undefined, TODAY], [d, d, TODAY]]), awayRestsTill: DAYS.map((d): Parameters<Copy['awayRestsTill']> => [d, TODAY]), zoneUnknown: none, langSet: none, reminderTime: [[LATE]],
    low: helped.flatMap(([c]) => [[c, { stays: true, plan: true }], [c, { stays: true, plan: false }], [c, { stays: false, plan: true }]] as Parameters<Copy['low']>[]), stoppedToo: none,
    helps: HELPS.map((h) => [[h]]), event: EVENTS.map((e) => [e]), wakings: [[1], [60]], upAt: [[LATE]], kept: [['x']], keptUnlisted: none,
    sum: [[LONG_NAME, 'x']], longNight: [[LONG_NAME, undefined], [LONG_NAME, 60]], longKept: [[4], [60]], undoHint: none,
    askGoing: [[undefined], [LONG_NAME]],
    askHow: names.flatMap((n) => [[n, undefined], [n, LONG_NAME]] as [string, string | undefined][]), unclear: [[undefined], ['w'.repeat(40)]], unreadInNight: [['w'.repeat(40)]],
    whichChild: [[[LONG_NAME, LONG_NAME, `${LONG_NAME} + ${LONG_NAME}`]], [Array.from({ length: 5 }, () => `${LONG_NAME} + ${LONG_NAME}`)]],
    corrected: [['x']], which: none, nothingToCorrect: none, undone: [[''], ['x']], nothingToUndo: none,
    howWord: [['easy'], ['hard']], howKept: [[undefined], ['easy'], ['good'], ['ok'], ['hard'], ['no']],
    offer: names.flatMap((n) => [[LONG_NAME, { good: 4, of: 4 }, n], [LONG_NAME, { done: 4, of: 4 }, n], ...(['calm', 'next', 'smaller'] as const).map((why) => [LONG_NAME, why, n])] as Parameters<Copy['offer']>[]),
    announced: names.map((n) => [n]), mood: none, moodAgain: none, restNot: none, moodLow: helped, digit: none, chat: none, questionByDay: none,
    question: words.map((w) => [w.night]), plan: says.map((s) => [LONG_NAME, 400, s]), planSupport: [[LONG_NAME]], planQuiet: [[LONG_NAME]], planGoodbye: [[LONG_NAME]],
    planEnded: [[LONG_NAME]], planRests: [[LONG_NAME]],
    why: words.flatMap((w) => [[w.why, counts], [w.why, { ...counts, last: 0 }], [w.why, { ...counts, leftOut: [] }]] as Parameters<Copy['why']>[]), nightEmpty: none,
    whatNow: words.flatMap((w) => [[LATE, undefined, w.night], [LATE, 13, w.night]] as Parameters<Copy['whatNow']>[]),
    week: [
      ...names.flatMap((next) => [[LONG_NAME, { ...week, next }], [LONG_NAME, { ...week, next, offered: true }]]), ...[0, 1, 2, 3, 4, 5, 6].map((now) => [LONG_NAME, { ...week, help: { now, atFirst: 6 - now } }]),
      [LONG_NAME, { ...week, longest: { now: 60, before: 45 }, wakes: { now: 2, before: 3 }, feel: { now: 4 }, done: 0 }],
      [LONG_NAME, { done: 0, asksMood: false }], [LONG_NAME, { wakes: { now: 1 }, done: 2, asksMood: false }],
    ] as Parameters<Copy['week']>[],
    weekOfSeveral: [[[known, known], true], [[known, { ...known, help: 6 }, known, known], true], [[known, { name: 'Leo', wakes: 1 }], false]],
    weekHard: [[LONG_NAME, true, true], [LONG_NAME, false, false]], weekApart: [[LONG_NAME, true], [LONG_NAME, false]],
    weekUnknown: [[LONG_NAME]], stepReady: says.map((s) => [LONG_NAME, s]), stepWait: none, stepBack: says.map((s) => [LONG_NAME, s]), noOffer: none,
    noStepBack: none, paused: [[undefined], [1], [90]], resumed: none, sick: [[LONG_NAME]], bedtimeSet: [[LATE]], bedtimeTonight: [[LATE, LATE]], bedtimeOdd: [[LATE]], readyOrWait: none, lateOk: [[true], [false]], early: none,
    rhythm: [['every'], ['first3'], ['change']], weeklyDay: [0, 1, 2, 3, 4, 5, 6].map((day) => [day, addDays(SUNDAY, day)]),
    clockShift: [0, 3, 6].map((day) => [{ from: addDays(SUNDAY, day), first: LATE, usual: LATE, stepMin: 15 }]), clockShiftOff: [[LATE]], noClockChange: none,
    clocks: names.flatMap((n) => [[LONG_NAME, n, 60, SUNDAY, 15], [LONG_NAME, n, -30, addDays(SUNDAY, 6), 10]] as Parameters<Copy['clocks']>[]),
    ownSleep: names.flatMap((n) => [true, false].map((early) => [LONG_NAME, n, { from: LATE, until: clock('00:30'), early }] as Parameters<Copy['ownSleep']>)),
 nightReplies: [[true], [false]], onDuty: none,
    reminder: says.map((s) => [LONG_NAME, LATE, s]), firstReminder: names.map((n) => [LONG_NAME, n]), askRhythm: names.map((n) => [LONG_NAME, n]), newStep: says.map((s) => [LONG_NAME, s]),
    ...joinArgs(),
    checkin: [[LONG_NAME]], lateNotice: [[LATE, true], [LATE, false]],
  };
}

const LEADS: readonly Lead[] = [
  'born-future', 'born-old', 'born-unreal', 'born-age', 'born-day', 'born-which', 'born-each', 'zone-unknown', 'zone-wide', 'zone-several', 'bedtime-odd', 'bedtime-two', 'place-sofa',
  'place-sitting', 'two-meanings', 'unread', 'back', 'back-start', 'kept-log', 'question', 'question-only', 'command', 'welcome-back', 'date', 'zone-zip', 'still', 'later', 'as-before', 'about-cost', 'about-person', 'about-data', 'about-cry', 'about-why', 'about-who', 'skip-name', 'skip-born', 'skip-zone',
  'skip-bedtime', 'skip-help', 'skip-place', 'skip-risk', 'skip-temperament', 'skip-wish', 'skip-late', 'risk', 'no-risk', 'wait', 'hello',
];
const REMINDERS: FirstReminder[] = [{ comes: 'tonight', at: LATE }, { comes: 'tomorrow', at: LATE }, ...(['small', 'grown', 'late'] as const).map((why) => ({ comes: 'never' as const, why }))];

function joinArgs(): Omit<Pick<Args, keyof JoinCopy>, never> {
  const none: [][] = [[]];
  const words = { name: LONG_NAME, zone: 'Z', clock: LATE, born: AT.slice(0, 10) as LocalDate };
  const knows = { name: LONG_NAME, months: 23, bedtime: LATE, zone: 'Z', step: 'x'.repeat(40) };
  const understood = REMINDERS.flatMap((reminder) => ASSOCIATIONS.map((help): Understood => ({ ...knows, reminder, help, place: 'parents-bed' })));
  return {
    consentAgain: [['begin'], ['invited'], ['last']], declined: none, abroad: none,
    joinQuestion: SLOTS.flatMap((slot) => [[slot, LONG_NAME, false, false], [slot, `${LONG_NAME} y Bo`, true, true]] as [Slot, string, boolean, boolean][]),
    joinOptions: [[['a', 'b', 'c', 'd']]], joinLead: LEADS.flatMap((lead) => [[lead, { ...words, uk: false }], [lead, { ...words, missing: 'zone', uk: true }], [lead, { ...words, missing: 'born', uk: true }]] as Parameters<Copy['joinLead']>[]),
    joinOn: REMINDERS.map((r) => [r]), understood: understood.map((u) => [u]), joinDone: understood.map((u) => [u]), childAdded: [[LONG_NAME]],
    zoneName: ['America/New_York', 'America/Argentina/Buenos_Aires', 'Europe/Madrid'].map((z) => [z]), optionDate: [[AT.slice(0, 10) as LocalDate]], and: [[['A', 'B', 'C']]],
    invite: [['KM73QX']], codeWrong: [['KM73QX']], codeUsed: [['KM73QX']], codeExpired: [['KM73QX']], codeLater: [[1], [23]], joinSet: none, fiveAnswers: none,
    joinHeard: SLOTS.map((slot) => [[slot], { ...words, bedtime: LATE, help: 'presence', place: 'parents-bed', uk: false }] as Parameters<Copy['joinHeard']>), carersFull: none, carerIn: [[`${LONG_NAME}, Bo`, true], [`${LONG_NAME}, Bo`, false]], carerCalled: none,
    who: [[Array.from({ length: 6 }, (_, i) => ({ name: LONG_NAME, you: i === 0, on: i === 1 }))], [[{ name: 'Ana', you: false, on: false }, { name: '', you: true, on: true }]]],
    carerNumber: none, carerName: none, leaveNot: none, leftOutText: none, leaveAsk: none, left: [[true], [false]], onlyYou: none, removed: none, noSuchCarer: none, childMuted: [[LONG_NAME, true], [LONG_NAME, false]],
    noSuchChild: none, childCalled: [[LONG_NAME]], childrenFull: none, whichFamily: [[Array.from({ length: 4 }, () => LONG_NAME)], [['Mia', 'Leo']]], yesNothing: none, setRightHow: none, joinAlready: none,
  };
}

export interface Said {
  readonly lang: Lang;
  readonly key: keyof Copy;
  readonly args: readonly unknown[];
  /** From the fullest to the shortest; one where the function gives one. */
  readonly variants: readonly string[];
}

export function everyText(lang: Lang): Said[] {
  const copy = COPY[lang];
  return (Object.entries(argsOf(lang)) as [keyof Copy, readonly unknown[][]][]).flatMap(([key, each]) => each.map((args) => {
    const said = (copy[key] as (...a: readonly unknown[]) => string | readonly string[])(...args);
    return { lang, key, args, variants: typeof said === 'string' ? [said] : said };
  }));
}

/**
 * The figures of the gentle method: ages, gates, help levels and the numbers inside the rules.
 * E marks an engineering proposal without evidence; A to C are sourced (see docs/plan.md).
 */
import { SCOPES } from '../log/facts.ts';

/** Raised when a rule, a figure or the order of steps changes what a log adds up to. */
export const RULES_VERSION = 7;

type AgeMode = 'none' | 'foundation' | 'full';

export interface AgeBand {
  id: string;
  /** Corrected months, half-open: from <= age < to. */
  fromMonths: number;
  toMonths: number;
  mode: AgeMode;
  /** Hours of sleep in 24 h advised for the age; outer limits that may still be right. A, B. */
  sleepHours: readonly [number, number];
  sleepHoursMay: readonly [number, number];
  /** Wakings a night seen at the age. A. */
  wakes: readonly [number, number];
  /** Practice, not evidence: at most one soft hint may come of these. */
  naps: readonly [number, number];
  wakeWindowHours: readonly [number, number];
  bed?: readonly [string, string];
  nightFeeds: 'on-cue' | 'keep' | 'normal-0-3' | 'normal-0-2' | 'optional' | 'none-expected';
}

export const AGES: readonly AgeBand[] = [
  {
    id: 'a0', fromMonths: 0, toMonths: 4, mode: 'none', sleepHours: [14, 17], sleepHoursMay: [11, 19],
    wakes: [0, 3.4], naps: [4, 6], wakeWindowHours: [0.75, 2], nightFeeds: 'on-cue',
  },
  {
    id: 'a4', fromMonths: 4, toMonths: 6, mode: 'foundation', sleepHours: [12, 16], sleepHoursMay: [10, 18],
    wakes: [0, 3], naps: [3, 4], wakeWindowHours: [1.5, 2.5], bed: ['18:30', '20:30'], nightFeeds: 'keep',
  },
  {
    id: 'a6', fromMonths: 6, toMonths: 9, mode: 'full', sleepHours: [12, 16], sleepHoursMay: [10, 18],
    wakes: [0, 3], naps: [2, 3], wakeWindowHours: [2, 3.5], bed: ['18:00', '20:00'], nightFeeds: 'normal-0-3',
  },
  {
    id: 'a9', fromMonths: 9, toMonths: 12, mode: 'full', sleepHours: [12, 16], sleepHoursMay: [10, 18],
    wakes: [0, 3], naps: [2, 2], wakeWindowHours: [2.5, 4.5], bed: ['18:00', '20:00'], nightFeeds: 'normal-0-2',
  },
  {
    id: 'a12', fromMonths: 12, toMonths: 18, mode: 'full', sleepHours: [11, 14], sleepHoursMay: [9, 16],
    wakes: [0, 2.5], naps: [1, 2], wakeWindowHours: [3, 5.5], bed: ['18:30', '20:30'], nightFeeds: 'optional',
  },
  {
    id: 'a18', fromMonths: 18, toMonths: 24, mode: 'full', sleepHours: [11, 14], sleepHoursMay: [9, 16],
    wakes: [0, 2.5], naps: [1, 1], wakeWindowHours: [4, 6], bed: ['18:30', '20:30'], nightFeeds: 'optional',
  },
  {
    id: 'a24', fromMonths: 24, toMonths: 36, mode: 'full', sleepHours: [11, 14], sleepHoursMay: [9, 16],
    wakes: [0, 1], naps: [0, 1], wakeWindowHours: [5, 6.5], bed: ['19:00', '21:00'], nightFeeds: 'none-expected',
  },
];

/** Corrected months. */
export const AGE_GATES = {
  planMin: 4, // E
  removalMin: 6, // A: camping out and its kin begin at 6
  formulaNightCutMin: 6, // A, with a clinician's yes
  breastNightCutMin: 12, // B 12, A 6: the later is taken
  familyBedWeaningMin: 12, // C
  ownRoomMin: 6, // A: share a room at least that long
  pacifierRemovalMin: 12, // A: a pacifier at sleep lowers the risk of SIDS in the first year
  comfortObjectMin: 12, // A: nothing soft in the sleep space in the first year
  planMax: 36, // E
} as const;

/** Corrected months, half-open: peaks of separation anxiety, no seat is moved away then. C. */
export const CHAIR_EXIT_AVOID_MONTHS: readonly (readonly [number, number])[] = [[8, 10], [16, 20]];
/** From this help level down a parent's seat moves away from the child. */
export const CHAIR_EXIT_HELP = 1;

/** A child born before 37 of 40 weeks is as old as since the due date, until 24 months. B, K. */
export const CORRECTED_AGE = { bornEarlyDays: 21, untilMonths: 24 } as const;

/** How the child falls asleep; the plan lowers this number and nothing else. */
export const HELP_LEVELS = {
  6: 'feeding or moving until fully asleep',
  5: 'held still until asleep',
  4: 'put down drowsy, hand on, patting',
  3: 'put down awake, steady touch or voice',
  2: 'awake, parent beside, no touch',
  1: 'awake, parent in the room further away',
  0: 'awake, parent out of sight but answering at once',
} as const;

/** Numbers inside the rules; E unless noted. */
export const RULE = {
  /** A good night: asleep within this many minutes, cry at most this (0 calm … 3 hard cry). */
  goodLatencyMin: 30,
  goodCryMax: 2,
  /** A hard night: longer than this to fall asleep, this cry, or this feel (1 = cannot go on). */
  hardLatencyMin: 60,
  hardCry: 3,
  hardFeel: 1,
  /** ADV and ADV_SOFT: this many of the last so many usable. */
  advGood: 3,
  advOf: 4,
  /** A scope is added when so many of the last so many were good, and so many on the present step. E. */
  scopeGood: 3,
  scopeOf: 4,
  scopeStepUsable: 3,
  /** ADV_CUT: so many last usable nights were not hard. */
  cutNotHard: 2,
  /** BACK: this many hard of the last so many usable. */
  backHard: 2,
  backOf: 3,
  /** Nights on the step before, after which the half-size step is offered. */
  backNights: 3,
  /** SMALLER: nights on a step at pace 1 without ADV. */
  smallerNights: 7,
  smallestSize: 0.125,
  /** A cue-only ladder step counts the nights of F3, but has at least these of its own. */
  cueOwnNights: 3,
  /** WAIT: nights before the same step is named again. Ours; the method gives none. */
  waitNights: 3,
  /** Minutes by which R2 shortens the rocking, at size 1, and where it has arrived. */
  rockCutMin: 2,
  rockDoneMin: 3,
  /** Without told minutes: R2 five times, P5 twice, at size 1 (`coaching.md` §4, the shortest plan). */
  rockRepeats: 5,
  /** Night feeds: shorter by so much each time, until a cuddle takes their place. A. */
  feedCutMin: 2,
  feedDoneMin: 5,
  feedCutMl: 30,
  feedDoneMl: 60,
  /** Bedtime fading: used from so many minutes to fall asleep, moved by quarter hours, at most so many of them. A; the most is ours. */
  fadeFromMin: 30,
  fadeByMin: 15,
  fadeMost: 8,
  /** Asleep within so many minutes on so many nights running: a quarter hour earlier; slower: one later. */
  fadeQuickMin: 15,
  fadeQuickNights: 2,
  /** Given up after so many short days running, or so many nights without two good ones in a row. */
  fadeShortDays: 3,
  fadeNightsMost: 14,
  seatMoves: 2,
  /** Scheduled waking: the same hour, so many minutes more or less, on so many of the last nights. A. */
  stirNights: 5,
  stirOfNights: 7,
  stirWithinMin: 15,
  /** Stir so long before it, or in the lighter variant for a child that needs little help; with help at most this. A, C. */
  stirBeforeMin: 15,
  stirDeepMin: 60,
  stirDeepHelpMax: 3,
  /** No waking so near the hour makes a night clear; so many clear nights running end a stretch. The nearness is ours. */
  stirClearMin: 30,
  clearNights: 5,
  clearNightsDeep: 3,
  /** Wakings of one night that are kept to look for the hour. */
  stirWakingsMost: 8,
} as const;

/** What outranks what. SAFETY and STOP are decided before any plan is asked. */
export const PRECEDENCE = [
  'SAFETY', 'STOP', 'PAUSE', 'BACK_NOW', 'BACK', 'REEVAL', 'ADV', 'SMALLER', 'HOLD',
] as const;

/** One scope is added each time the one before had 3 good nights of 4. */
export const SCOPE_ORDER = SCOPES;

/** Reasons to say "worth asking your doctor": never a diagnosis. BISQ cut-offs, A. */
export const DOCTOR_PROMPTS = [
  { id: 'sleep-cutoffs', wakesOver: 3, wasoMinOver: 60, sleepHoursUnder: 9, usableNights: 7, fromMonths: 6 },
  { id: 'breathing', nightsAWeek: 3 },
  { id: 'feeding-or-weight' },
  { id: 'crying-without-comfort', minutes: 120 },
  { id: 'restless-legs-or-lost-skills' },
] as const;

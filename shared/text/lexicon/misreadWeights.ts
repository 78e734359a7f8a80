/** Learned by `tests/support/learnMisread.ts`, not written by hand: how much each sign says that a reading is wrong, in nats. */
import type { Sign } from '../misread/signs.ts';

/** With no sign at all; above zero, asking is worth it. */
export const MISREAD_BASE = -3.70;

export const MISREAD_WEIGHTS: Readonly<Record<Sign, number>> = {
  words: 0.03, unknown: 0.25, filler: 0.18, beds: 0.41, totals: 1.36, tried: 0.76, negated: 0.39, failed: 0.65, backs: -0.41,
  lays: 0.91, agains: 0.62, ors: 0.54, fors: 0.27, others: -0.07, ranges: -0.33, brackets: 0.34, voids: 0.58, tilTime: 0.39,
  backTime: -1.62, atTime: -0.19, fromTime: 0.46, thenTime: 0.56, napTime: -0.63, lostTimes: 0.63, lostLengths: 1.10, lostCounts: 0.53, lostHelps: 0.59,
  lostFeeds: 0.86, bareTimes: 0.44, kindless: 0.16, manyLengths: 1.09, ofOthers: 0.75, planned: 0.92, ofNights: -0.82, cost: 0.94, untimedWake: 1.15,
  untimedSleep: 0.92, saidUp: -0.43, ends: 0.41, oddNap: 1.29, emptyNap: 0.85, napFromOnly: 2.90, napNow: 1.41, napAndNight: 1.14, asleepTwice: 2.26,
  countAndWake: 3.22, countOfOne: 1.33, bareWake: 2.51, helpWake: 0.83, untilOnly: 3.07, lengthWake: 1.00, besideTimed: 1.10, wakes: 0.17, awakeMin: 0.38,
  awakeAndUntil: 1.21, longWake: 1.68, longAwake: 0.72, wakeHelps: 1.01, selfHelped: 2.65, presenceHelped: 0.29, morningWake: 1.35, earlyWake: 1.82, eveningWake: 2.11,
  nowWake: 0.94, upMissing: 1.81, oddNight: 3.20, lateAsleep: 1.01, lateBed: 1.05, earlyUp: 2.16,
};

/** Learned by `tests/support/learnMisread.ts`, not written by hand: how much each sign says that a reading is wrong, in nats. */
import type { Sign } from '../misread/signs.ts';

/** With no sign at all; above zero, asking is worth it. */
export const MISREAD_BASE = -3.59;

export const MISREAD_WEIGHTS: Readonly<Record<Sign, number>> = {
  words: 0.03, unknown: 0.24, filler: 0.18, beds: 0.39, totals: 1.34, tried: 0.79, negated: 0.37, failed: 0.61, backs: -0.36,
  lays: 0.82, agains: 0.59, ors: 0.55, fors: 0.25, others: -0.08, ranges: -0.34, brackets: 0.34, voids: 0.57, tilTime: 0.38,
  backTime: -1.69, atTime: -0.19, fromTime: 0.46, thenTime: 0.64, napTime: -0.63, lostTimes: 0.63, lostLengths: 1.11, lostCounts: 0.56, lostHelps: 0.67,
  lostFeeds: 0.82, bareTimes: 0.46, kindless: 0.16, manyLengths: 1.03, ofOthers: 0.74, planned: 0.92, ofNights: -0.87, cost: 0.94, untimedWake: 1.09,
  untimedSleep: 0.91, saidUp: -0.41, ends: 0.43, oddNap: 1.30, emptyNap: 0.83, napFromOnly: 2.90, napNow: 1.41, napAndNight: 1.15, asleepTwice: 2.37,
  countAndWake: 3.20, countOfOne: 1.33, bareWake: 2.56, helpWake: 0.86, untilOnly: 3.01, lengthWake: 1.23, besideTimed: 1.09, wakes: 0.18, awakeMin: 0.39,
  awakeAndUntil: 1.31, longWake: 1.79, longAwake: 0.66, wakeHelps: 1.01, selfHelped: 2.65, presenceHelped: 0.29, morningWake: 1.34, earlyWake: 1.80, eveningWake: 2.07,
  nowWake: 0.94, upMissing: 1.79, oddNight: 3.16, lateAsleep: 1.03, lateBed: 1.04, earlyUp: 2.10,
};

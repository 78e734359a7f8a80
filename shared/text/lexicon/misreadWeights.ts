/** Learned by `tests/support/learnMisread.ts`, not written by hand: how much each sign says that a reading is wrong, in nats. */
import type { Sign } from '../misread/signs.ts';

/** With no sign at all; above zero, asking is worth it. */
export const MISREAD_BASE = -3.74;

export const MISREAD_WEIGHTS: Readonly<Record<Sign, number>> = {
  words: 0.03, unknown: 0.24, filler: 0.15, beds: 0.43, totals: 1.34, tried: 0.85, negated: 0.35, failed: 0.69, backs: -0.43,
  lays: 0.86, agains: 0.59, ors: 0.80, fors: 0.27, others: 0.01, ranges: -0.33, brackets: 0.35, voids: 0.53, tilTime: 0.37,
  backTime: -1.63, atTime: -0.22, fromTime: 0.45, thenTime: 0.49, napTime: -0.60, lostTimes: 0.66, lostLengths: 1.12, lostCounts: 0.53, lostHelps: 0.64,
  lostFeeds: 0.98, bareTimes: 0.45, kindless: 0.16, manyLengths: 1.15, ofOthers: 0.72, planned: 0.93, ofNights: -1.50, cost: 0.89, untimedWake: 1.19,
  untimedSleep: 1.05, saidUp: -0.48, ends: 0.43, oddNap: 1.12, emptyNap: 0.87, napFromOnly: 2.88, napNow: 1.40, napAndNight: 1.08, asleepTwice: 2.20,
  countAndWake: 3.11, countOfOne: 1.43, bareWake: 2.63, helpWake: 1.14, untilOnly: 2.95, lengthWake: 1.82, besideTimed: 0.77, wakes: 0.16, awakeMin: 0.46,
  awakeAndUntil: 0.94, longWake: 1.57, longAwake: 0.69, wakeHelps: 1.00, selfHelped: 2.64, presenceHelped: 0.30, morningWake: 1.77, earlyWake: 1.81, eveningWake: 1.94,
  nowWake: 0.91, upMissing: 1.54, oddNight: 3.22, lateAsleep: 1.06, lateBed: 1.06, earlyUp: 2.15,
};

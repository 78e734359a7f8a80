/**
 * The signs of a reading that is wrong though every step of it went through. They are counted by
 * `ofEvents.ts` (what is odd in what would be stored) and `ofTelling.ts` (what of the text found no place
 * in it), and weighed in `misread.ts`.
 */
import type { LocalDateTime } from '../../time/local.ts';
import type { Atom } from '../atoms.ts';
import type { Clauses } from '../clauses/clause.ts';
import type { SaidEvent } from '../reading.ts';
import type { Draft } from '../story/draft.ts';

/** What a reading was made of; `cost` is how badly its times go on the clock (`place.ts`). */
export interface Told {
  atoms: readonly Atom[];
  clauses: Pick<Clauses, 'list' | 'set'>;
  drafts: readonly Draft[];
  events: readonly SaidEvent[];
  cost: number;
  now: LocalDateTime;
}

export const SIGNS = [
  // how much there was to read, and of what
  'words', 'unknown', 'filler', 'beds', 'totals', 'tried', 'negated', 'failed', 'backs', 'lays', 'agains', 'ors', 'fors', 'others', 'ranges', 'brackets', 'voids',
  // which word stands before an hour
  'tilTime', 'backTime', 'atTime', 'fromTime', 'thenTime', 'napTime',
  // what found no place
  'lostTimes', 'lostLengths', 'lostCounts', 'lostHelps', 'lostFeeds', 'bareTimes', 'kindless', 'manyLengths', 'ofOthers', 'planned', 'ofNights',
  // how it was put together
  'cost', 'untimedWake', 'untimedSleep', 'saidUp', 'ends',
  // what is odd in the events
  'oddNap', 'emptyNap', 'napFromOnly', 'napNow', 'napAndNight', 'asleepTwice', 'countAndWake', 'countOfOne', 'bareWake', 'helpWake', 'untilOnly', 'lengthWake', 'besideTimed', 'wakes', 'awakeMin', 'awakeAndUntil', 'longWake',
  'longAwake', 'wakeHelps', 'selfHelped', 'presenceHelped', 'morningWake', 'earlyWake', 'eveningWake', 'nowWake', 'upMissing', 'oddNight', 'lateAsleep', 'lateBed', 'earlyUp',
] as const;
export type Sign = (typeof SIGNS)[number];

export const SIGN_AT = Object.fromEntries(SIGNS.map((sign, k) => [sign, k])) as Record<Sign, number>;

/** A sign counts at most so often. */
const OFTEN_MAX = 6;
const WORDS_MAX = 40;
const COST_MAX = 3;

/** How often each sign shows, by its place in {@link SIGNS}. */
export class SignCounts {
  readonly of = new Float64Array(SIGNS.length);
  add(sign: Sign, often = 1): void {
    this.of[SIGN_AT[sign]]! += often;
  }
  /** Nothing counts without end. */
  capped(): this {
    for (let k = 0; k < this.of.length; k++) {
      const most = k === SIGN_AT.words ? WORDS_MAX : k === SIGN_AT.cost ? COST_MAX : OFTEN_MAX;
      if (this.of[k]! > most) this.of[k] = most;
    }
    return this;
  }
}

/**
 * Signs that a reading is wrong though every step of it went through: what it stores is odd, or much of
 * the text found no place in it. Each sign has a weight, learned from readings of texts that nobody had
 * mended anything for (`tests/support/learnMisread.ts`); where they add up, one question is cheaper than
 * a wrong night (`log.ts`).
 */
import { type LocalDateTime, minutesOfTime, timeOf } from '../../time/local.ts';
import { MISREAD_BASE, MISREAD_WEIGHTS } from '../lexicon/misreadWeights.ts';
import { countOfEvents } from './ofEvents.ts';
import { countOfTelling } from './ofTelling.ts';
import { SIGNS, SignCounts, type Told } from './signs.ts';

const WEIGHTS = Float64Array.from(SIGNS, (sign) => MISREAD_WEIGHTS[sign]);

/** Told between these minutes of the day, the night goes on. */
const NIGHT_NOW = { from: 1260, until: 360 } as const;

/** Told in the night, "woke again, nothing works" is of now and needs no hour. */
function ofNow({ events, now }: { events: Told['events']; now: LocalDateTime }): boolean {
  const [only] = events;
  const minute = minutesOfTime(timeOf(now));
  return events.length === 1 && only!.kind === 'wake' && !only!.at && !only!.until && (minute >= NIGHT_NOW.from || minute < NIGHT_NOW.until);
}

export function misreadSigns(told: Told): SignCounts {
  const count = new SignCounts();
  countOfEvents(told, count);
  countOfTelling(told, count);
  return count.capped();
}

/** "Woke 7:54", "bedtime 3am": nothing beside it can have been misunderstood. */
const PLAIN_ATOMS_MAX = 3;

/** Odder than it is sure: asking is right more often than storing. */
export function isMisread(told: Told): boolean {
  if (told.atoms.length <= PLAIN_ATOMS_MAX || ofNow(told)) return false;
  const counts = misreadSigns(told).of;
  let sum = MISREAD_BASE;
  for (let k = 0; k < counts.length; k++) if (counts[k] !== 0) sum += WEIGHTS[k]! * counts[k]!;
  // Tenths of tenths: the order of adding must not decide.
  return Math.round(sum * 100) > 0;
}

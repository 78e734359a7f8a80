/**
 * Signs that a reading is wrong though every step of it went through: what it stores is odd (a nap at
 * night, a waking at the hour of getting up), or much of the text found no place in it. Each sign has a
 * weight; where they add up, one question is cheaper than a wrong night (`log.ts`).
 *
 * The weights are a logistic regression (right or wrong, by how often each sign shows) over 2,500 texts of
 * our corpora and 600 by strangers, these read before anything was mended for them; in tenths, rounded.
 */
import { type LocalDateTime, minutesOfTime, timeOf, wallMinutes } from '../time/local.ts';
import type { Atom, Clock } from './atoms.ts';
import type { Clauses } from './clauses/clause.ts';
import type { Sense } from './lexicon/sense.ts';
import type { SaidEvent } from './reading.ts';
import type { Draft } from './story/draft.ts';

const HALF_DAY = 720;

/** Minutes of the day between which an event of the night is odd, or a sign of another kind. */
const NAP_DAY = [450, 1140] as const;
const NIGHT_FROM = 1050;
const NIGHT_FELL_UNTIL = 90;
const EVENING = [1080, 1200, 1275] as const;
const MORNING_NOW = [360, 600] as const;
const NIGHT_NOW = [1260, 360] as const;
const LONG_AWAKE = 110;
const JUST_NOW = 75;

interface Told {
  atoms: readonly Atom[];
  clauses: Clauses;
  drafts: readonly Draft[];
  events: readonly SaidEvent[];
  cost: number;
  now: LocalDateTime;
}

type Wake = Extract<SaidEvent, { kind: 'wake' }>;
const dayMinute = (at: LocalDateTime): number => minutesOfTime(timeOf(at));
const isWake = (e: SaidEvent): e is Wake => e.kind === 'wake';
const within = (m: number, from: number, until: number): boolean => m >= from && m < until;

function oddNap(e: SaidEvent): boolean {
  if (e.kind !== 'nap') return false;
  return (e.from !== undefined && !within(dayMinute(e.from), ...NAP_DAY)) || (e.to !== undefined && !within(dayMinute(e.to), NAP_DAY[0] + 30, NAP_DAY[1] + 60));
}

const oddNight = (e: SaidEvent): boolean => (e.kind === 'asleep' || e.kind === 'bedtime') && e.at !== undefined && within(dayMinute(e.at), NIGHT_FELL_UNTIL, NIGHT_FROM);
const bare = (e: Wake): boolean => !e.at && !e.until && !e.help && e.awakeMin === undefined && e.cryMin === undefined;

/** Says waking itself, as "yelling" does not. */
const WOKE = /^(was |se |me |he |she )*(awoke|woke|wake|waking|false|desp|en falso|falso)/;

/** What is odd in the events themselves, weighed. */
function oddities({ events, atoms, now }: Told): number {
  let sum = 0;
  const add = (sign: Sign, often: boolean | number = true): void => {
    sum += WEIGHTS[sign] * Math.min(+often, SIGN_MAX);
  };
  const wakes = events.filter(isWake);
  const timed = wakes.filter((e) => e.at !== undefined);
  const untimed = wakes.length > timed.length;
  let helps = 0;
  let selfHelped = false;
  for (const e of events) {
    if (!('help' in e) || !e.help) continue;
    helps = Math.max(helps, e.help.length);
    selfHelped ||= e.help.length > 1 && e.help.includes('self');
  }
  if (helps > 0) add('helps', helps);
  if (selfHelped) add('selfHelped');
  if (events.some(oddNap)) add('oddNap');
  if (events.some(oddNight)) add('oddNight');
  if (wakes.length === 0) return sum;
  // "Once for boob and once for a nappy" is told as it is meant.
  if (untimed && (wakes.length === 1 || timed.length > 0) && wakes.some(bare)) add('bareWake');
  if (untimed && timed.length > 0 && wakes.some((e) => !e.at && !e.until)) add('besideTimed');
  if (events.some((e) => e.kind === 'wakes')) add('countAndWake');
  if (timed.length === 0) return sum;
  const up = events.some((e) => e.kind === 'up');
  if (!up && within(dayMinute(now), ...MORNING_NOW) && timed.some((e) => wallMinutes(now) - wallMinutes(e.at!) < JUST_NOW)) add('upMissing');
  // "False start at 8" says itself that it was a waking.
  const evening = timed.some((e) => within(dayMinute(e.at!), EVENING[0], EVENING[2]));
  if (evening && !atoms.some((a) => a.k === 'sense' && (a.s === 'wake' || a.s === 'wakeNoun') && WOKE.test(a.w))) {
    if (!events.some((e) => e.kind === 'asleep' || e.kind === 'bedtime')) add('eveningWake');
    if (timed.some((e) => within(dayMinute(e.at!), EVENING[0], EVENING[1]))) add('earlyWake');
  }
  if (timed.some((e) => e.until !== undefined && wallMinutes(e.until) - wallMinutes(e.at!) >= LONG_AWAKE)) add('longWake');
  return sum;
}

/** Senses that stand more often in what was misread. */
const COUNTED: Partial<Record<Sense, Sign>> = { fail: 'failed', neg: 'negated', other: 'others', part: 'parts', til: 'until', slept: 'slept', wake: 'woke', filler: 'filler', bed: 'beds' };

/** What of the text found no place, and how much there was to read, weighed. */
function remains(t: Told): number {
  let wakes = 0;
  for (const d of t.drafts) if (d.kind === 'wake') wakes++;
  const n = new Uint16Array(SIGNS.length);
  for (const a of t.atoms) {
    if (a.k === 'sense') {
      const sign = COUNTED[a.s];
      if (sign) n[SIGN_AT[sign]]!++;
      n[SIGN_AT.words]!++;
    } else if (a.k === 'word') n[SIGN_AT.words]!++;
    else if (a.k === 'time') {
      n[SIGN_AT.times]! += a.end ? 2 : 1;
      if (!isKept(t.drafts, a.t)) n[SIGN_AT.lostTimes]!++;
      if (a.end && !isKept(t.drafts, a.end)) n[SIGN_AT.lostTimes]!++;
    } else if (a.k === 'dur') n[SIGN_AT.lengths]!++;
    else if (a.k === 'count' && a.n !== wakes && !t.drafts.some((d) => d.count === a.n)) n[SIGN_AT.lostCounts]!++;
  }
  for (const c of t.clauses.list) if (c.at && c.kind === null && !c.listed && c.helpList.length === 0) n[SIGN_AT.bareTimes]!++;
  let sum = 0;
  for (let k = 0; k < SIGNS.length; k++) if (n[k]! > 0) sum += WEIGHTS[SIGNS[k]!] * Math.min(n[k]!, k === SIGN_AT.words ? WORDS_MAX : SIGN_MAX);
  return sum;
}

/** Some event has the hour. */
function isKept(drafts: readonly Draft[], clock: Clock): boolean {
  const face = clock.m % HALF_DAY;
  for (const d of drafts) if ((d.at && d.at.m % HALF_DAY === face) || (d.to && d.to.m % HALF_DAY === face)) return true;
  return false;
}

const WEIGHTS = {
  oddNap: 69, selfHelped: 61, bareWake: 42, countAndWake: 20, oddNight: 33, eveningWake: 28, besideTimed: 23, upMissing: 23, failed: 20, earlyWake: 17, longWake: 15, others: 14,
  negated: 13, lostCounts: 8, cost: 7, bareTimes: 7, lostTimes: 7, beds: 6, until: 6, lengths: 4.5, helps: 4.5, parts: -4.5, slept: 4, filler: 1.6, woke: -1.2, times: -1.1, words: 0.5,
};
type Sign = keyof typeof WEIGHTS;
const SIGNS = Object.keys(WEIGHTS) as Sign[];
const SIGN_AT = Object.fromEntries(SIGNS.map((sign, k) => [sign, k])) as Record<Sign, number>;

/** A sign counts at most so often. */
const SIGN_MAX = 6;
const WORDS_MAX = 40;
const COST_MAX = 3;

/** In tenths: at zero as many readings with these signs are wrong as right. */
const BASE = -44;

/** Told in the night, "woke again, nothing works" is of now and needs no hour. */
function ofNow({ events, now }: Told): boolean {
  const [only] = events;
  const minute = dayMinute(now);
  return events.length === 1 && only!.kind === 'wake' && !only!.at && !only!.until && (minute >= NIGHT_NOW[0] || minute < NIGHT_NOW[1]);
}

/** How surely the reading is wrong: a higher sum, a surer sign. */
export function misreadScore(t: Told): number {
  if (ofNow(t)) return BASE;
  let sum = BASE + WEIGHTS.cost * Math.min(t.cost, COST_MAX);
  sum += oddities(t) + remains(t);
  // Tenths of tenths: the order of adding must not decide.
  return Math.round(sum * 10) / 10;
}

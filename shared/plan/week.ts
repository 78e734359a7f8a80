/**
 * A child's week against its own weeks before: medians over the nights that tell a measure, never a
 * norm, another child or a streak. Nights of a rest or under a tag speak for nothing.
 */
import { median, type Measures } from '../night/measures.ts';
import type { Child } from '../log/facts.ts';
import { addDays, type LocalDate } from '../time/local.ts';
import type { Now } from './recompute.ts';
import { type MeasuredNight, WEEK_NIGHTS } from './remember.ts';

/** Fewer nights known than this: no numbers (design §8); nor of a measure that fewer of them tell. */
export const NIGHTS_KNOWN_MIN = 3;

/** A median of this week, of the week before it and of the first week, as far as each is known. */
export interface Trend {
  readonly now: number;
  readonly before?: number;
  readonly atFirst?: number;
}

/** The measures a week is told by, in the order in which they are told. */
export const WEEK_MEASURES = ['helpLevel', 'longestMin', 'wakes'] as const satisfies (keyof Measures)[];
export type WeekMeasure = (typeof WEEK_MEASURES)[number];

export interface Week {
  /**
   * `unknown`: too little is told to say anything. `apart`: told, but spent ill, away or otherwise upside down.
   * `hard`: a week that needs comfort and no numbers.
   */
  readonly kind: 'unknown' | 'apart' | 'hard' | 'told';
  /** Nights of the week on which the step was done. */
  readonly done: number;
  readonly trends: { readonly [M in WeekMeasure]?: Trend };
}

/** Worse than the week before by all of these: the changes that count as better (`reevaluation.ts`), turned round. */
const WORSE_BY = { longestMin: -45, wakes: 1 } as const;
/** Hard nights from which a week is hard, where they are half of those known. */
const HARD_NIGHTS_MIN = 2;

/** The seven nights before the coming one. */
export function weekOf(now: Now, child: Child): Week {
  const from = addDays(now.tonight, -WEEK_NIGHTS);
  const told = nightsOf(now.measured, child, from, now.tonight);
  const usual = told.filter((n) => !n.apart);
  const done = told.filter((n) => n.done).length;
  if (told.length < NIGHTS_KNOWN_MIN) return { kind: 'unknown', done, trends: {} };
  if (usual.length < NIGHTS_KNOWN_MIN) return { kind: 'apart', done, trends: {} };
  const before = usualNights(now.measured, child, addDays(from, -WEEK_NIGHTS), from);
  const firstEnds = addDays(now.family.joinedNight, WEEK_NIGHTS);
  // The first week is told as such once it lies behind the week before.
  const first = firstEnds <= addDays(from, -1) ? usualNights(now.firstWeek, child, now.family.joinedNight, firstEnds) : [];
  const trends: Partial<Record<WeekMeasure, Trend>> = {};
  for (const measure of WEEK_MEASURES) {
    const trend = trendOf(measure, usual, before, first);
    if (trend) trends[measure] = trend;
  }
  return { kind: isHard(usual, trends) ? 'hard' : 'told', done, trends };
}

function nightsOf(nights: readonly MeasuredNight[], child: Child, from: LocalDate, until: LocalDate): MeasuredNight[] {
  return nights.filter((n) => n.child === child.id && n.logged && n.night >= from && n.night < until);
}

function usualNights(nights: readonly MeasuredNight[], child: Child, from: LocalDate, until: LocalDate): MeasuredNight[] {
  return nightsOf(nights, child, from, until).filter((n) => !n.apart);
}

function medianOf(measure: WeekMeasure, nights: readonly MeasuredNight[]): number | undefined {
  const known = nights.flatMap((n) => n.measures[measure] ?? []);
  return known.length < NIGHTS_KNOWN_MIN ? undefined : median(known);
}

function trendOf(measure: WeekMeasure, usual: MeasuredNight[], before: MeasuredNight[], first: MeasuredNight[]): Trend | undefined {
  const [now, then, atFirst] = [usual, before, first].map((nights) => medianOf(measure, nights));
  return now === undefined ? undefined
    : { now, ...(then !== undefined && { before: then }), ...(atFirst !== undefined && { atFirst }) };
}

function isHard(usual: readonly MeasuredNight[], trends: Partial<Record<WeekMeasure, Trend>>): boolean {
  const hard = usual.filter((n) => n.hard).length;
  if (hard >= HARD_NIGHTS_MIN && hard * 2 >= usual.length) return true;
  // Numbers make no week hard that the parent found easy, good or ok.
  if (usual.filter((n) => n.well).length * 2 > usual.length) return false;
  const { longestMin, wakes } = trends;
  return longestMin?.before !== undefined && wakes?.before !== undefined
    && longestMin.now - longestMin.before <= WORSE_BY.longestMin && wakes.now - wakes.before >= WORSE_BY.wakes;
}

/**
 * The week in one text, from the family's own log: help at bedtime first, then the longest stretch and
 * the wakings, over the nights that have them; no norm, no average child, no streak.
 */
import { median, type Measures } from '../night/measures.ts';
import type { Now } from '../plan/recompute.ts';
import { wordsOf } from '../plan/words.ts';
import type { Lang } from '../text/reading.ts';
import { addDays } from '../time/local.ts';
import { COPY } from './copy.ts';
import { fit, foldName } from './segments.ts';

/** Fewer nights known than this: no numbers, and no mood question (design §8). */
export const NIGHTS_KNOWN_MIN = 3;
const WEEK_NIGHTS = 7;

export interface WeekFigures {
  readonly nightsKnown: number;
  readonly helpLevel?: number;
  readonly longestMin?: number;
  readonly wakes?: number;
}

/** The seven nights before the coming one. The longest stretch is the longest of the week; the others are medians. */
export function weekFigures(now: Now, childIndex: number): WeekFigures {
  const child = now.family.children[childIndex]!;
  const from = addDays(now.tonight, -WEEK_NIGHTS);
  const nights = now.measured.filter((m) => m.child === child.id && m.night >= from && m.night < now.tonight && m.logged);
  const of = (field: keyof Measures): number[] => nights.flatMap((n) => n.measures[field] ?? []);
  const helpLevel = median(of('helpLevel'));
  const wakes = median(of('wakes'));
  const longest = of('longestMin');
  return {
    nightsKnown: nights.length,
    ...(helpLevel !== undefined && { helpLevel }), ...(wakes !== undefined && { wakes }),
    ...(longest.length > 0 && { longestMin: Math.max(...longest) }),
  };
}

/** `asks`: whether the mood question may be asked (none other is open). `told` says what the text carried. */
export function weekText(now: Now, lang: Lang, asks: boolean): { text: string; told: string[] } {
  const copy = COPY[lang];
  const child = now.family.children[0]!;
  const figures = weekFigures(now, 0);
  if (figures.nightsKnown < NIGHTS_KNOWN_MIN) return { text: copy.weekUnknown(foldName(child.name)), told: [] };
  const next = now.plan(child).comesNext?.step;
  const words = next && wordsOf(next, lang)?.name;
  const text = fit(copy.week(foldName(child.name), { ...figures, ...(words !== undefined && { next: words }), asksMood: asks }));
  return { text, told: asks ? ['mood'] : [] };
}

/** By how many quarter hours a fading bedtime is later: where it begins, and where it goes from there. */
import { median } from '../night/measures.ts';
import { RULE } from './coaching.ts';
import type { Stretch } from './foldState.ts';
import { REVIEW, type Sample } from './reevaluation.ts';

/** How many quarter hours later bedtime would begin, where the last usable nights took long enough; else undefined. */
export function fadeFrom(recent: readonly Sample[]): number | undefined {
  const last = recent.slice(-REVIEW.compareNights).flatMap(({ sol }) => sol ?? []);
  const usual = last.length === REVIEW.compareNights ? median(last)! : 0;
  return usual > RULE.fadeFromMin ? Math.min(RULE.fadeMost, Math.round(usual / RULE.fadeByMin)) : undefined;
}

/** The next quarter hours on the step: one less after two quick nights running, one more after a slow one. */
export function fadeMove({ repeat, window }: Stretch): number | undefined {
  const quick = window.slice(-RULE.fadeQuickNights).map(({ quick: was }) => was);
  if (quick.length === RULE.fadeQuickNights && quick.every((was) => was === true)) return repeat - 1;
  return window.at(-1)?.quick === false && repeat < RULE.fadeMost ? repeat + 1 : undefined;
}

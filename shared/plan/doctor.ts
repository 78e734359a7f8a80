/**
 * When a week of the child's own nights is worth asking the doctor about: the cut-offs of a clinical
 * look (BISQ, A). Never a diagnosis; signs that no log can tell are heard by the reader of texts.
 */
import type { Child } from '../log/facts.ts';
import { median } from '../night/measures.ts';
import type { LocalDate } from '../time/local.ts';
import { correctedMonths } from './age.ts';
import { DOCTOR_PROMPTS, RULE } from './coaching.ts';
import type { Judgement } from './judge.ts';
import { REVIEW, type Sample } from './reevaluation.ts';

const CUTOFFS = DOCTOR_PROMPTS.find(({ id }) => id === 'sleep-cutoffs')! as Extract<(typeof DOCTOR_PROMPTS)[number], { id: 'sleep-cutoffs' }>;

/** Medians over seven usable nights, of what is known on each of them: unknown is unknown. */
export function overCutoffs(recent: readonly Sample[]): boolean {
  const last = recent.slice(-CUTOFFS.usableNights);
  const of = (field: keyof Sample): number | undefined => {
    const known = last.flatMap((sample) => sample[field] ?? []);
    return known.length === CUTOFFS.usableNights ? median(known) : undefined;
  };
  const [wakes, waso, sleep] = [of('wakes'), of('waso'), of('sleep')];
  return (wakes ?? 0) > CUTOFFS.wakesOver || (waso ?? 0) > CUTOFFS.wasoMinOver || (sleep ?? Infinity) < CUTOFFS.sleepHoursUnder * 60;
}

/** Most of the nights at hand were good, or asleep soon and hardly awake: whatever has not changed, it is not for a doctor. */
export function areWell(recent: readonly Sample[]): boolean {
  if (recent.filter(({ good }) => good === 1).length >= REVIEW.compareNights) return true;
  const middle = (field: 'sol' | 'wakes'): number => {
    const known = recent.flatMap((sample) => sample[field] ?? []);
    return known.length >= REVIEW.compareNights ? median(known)! : Infinity;
  };
  return middle('sol') <= RULE.goodLatencyMin && middle('wakes') <= WELL_WAKES_MAX;
}
const WELL_WAKES_MAX = 1;

export function asksForDoctor(plan: Judgement, child: Child, on: LocalDate): boolean {
  return correctedMonths(child, on) >= CUTOFFS.fromMonths && plan.interrupted === undefined && overCutoffs(plan.recent ?? []);
}

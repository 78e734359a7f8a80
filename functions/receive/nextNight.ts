/** From which night on holds what a parent says now. */
import { isSettled } from '../../shared/family/family.ts';
import type { Child } from '../../shared/log/facts.ts';
import { addDays, type LocalDate } from '../../shared/time/local.ts';
import type { Heard } from './heard.ts';

/** Of a setting: tonight, or tomorrow once tonight's reminder has left (design §8). */
export function nextNight({ now: { family, tonight } }: Heard): LocalDate {
  return isSettled(family, 'bedtime', tonight) ? addDays(tonight, 1) : tonight;
}

/** Of a step: tonight, unless the child already sleeps; then the step begins tomorrow. */
export function stepNight({ now }: Heard, child: Child): LocalDate {
  return now.nightOf(child.id, now.tonight).asleep === undefined ? now.tonight : addDays(now.tonight, 1);
}

/**
 * Bedtime fading (A): lights out moves to when the child really falls asleep, and back by quarter hours
 * as sleep comes quickly. The family's own bedtime stays its setting; what is added lives in the plan.
 */
import { bedtimeOn } from '../family/family.ts';
import { type LocalDate, type LocalTime, MINUTES_A_DAY, minutesOfTime, timeOfMinutes } from '../time/local.ts';
import { RULE } from './coaching.ts';
import type { Judgement } from './judge.ts';
import type { Now } from './recompute.ts';

const FADE_STEP = 'E1';

/** Minutes by which tonight's bedtime is later than the family's setting. */
export function fadedMin({ step }: Judgement): number {
  return step?.id === FADE_STEP ? step.repeat * RULE.fadeByMin : 0;
}

/** Lights out as the plan has it: one bedtime for all children. */
export function bedtimeTonight(now: Now, night: LocalDate): LocalTime {
  const later = Math.max(0, ...now.family.children.map((child) => fadedMin(now.plan(child))));
  return timeOfMinutes((minutesOfTime(bedtimeOn(now.family, night)) + later) % MINUTES_A_DAY);
}

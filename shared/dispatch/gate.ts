/**
 * Still wanted? Asked when a clock rings: the log, computed now, must still want this purpose and
 * night, due at that time; and the hour, the caps and the recipient must allow it. Fails closed.
 */
import type { Firing } from '../contract/firing.ts';
import { isSettled, pauseOn } from '../family/family.ts';
import { isResting, type NumberRecord, openQuestion } from '../family/number.ts';
import type { Now } from '../plan/recompute.ts';
import { mayLeave } from '../schedule/hours.ts';
import { type Nudge, nudgesAround } from '../schedule/nudge.ts';
import { dateOf, timeOf } from '../time/local.ts';
import { MINUTE_MS } from '../time/zone.ts';
import { withinCaps } from './caps.ts';

/** Why a text was not sent; each is a message fact. */
export type DropReason =
  | 'not-wanted' | 'paused' | 'settled' | 'moved' | 'too-early' | 'too-late' | 'quiet-hours'
  | 'nobody' | 'stopped' | 'no-consent' | 'cap' | 'unreachable' | 'no-family' | 'question-open';

/** Scheduler rings at most this much before a text is due (its precision is a minute). */
export const EARLY_MS_MAX = MINUTE_MS;

export type StillWanted = { readonly wanted: true; readonly nudge: Nudge } | { readonly wanted: false; readonly why: DropReason };

/** By the family's log: L4 and L5. */
export function stillWanted(firing: Firing, now: Now): StillWanted {
  const no = (why: DropReason): StillWanted => ({ wanted: false, why });
  if (isSettled(now.family, firing.purpose, firing.night)) return no('settled');
  const nudge = nudgesAround(firing.familyId, now).find((n) => n.purpose === firing.purpose && n.night === firing.night);
  if (!nudge) return no(pauseOn(now.family, firing.night) ? 'paused' : 'not-wanted');
  if (nudge.dueAt !== firing.dueAt) return no('moved');
  if (now.at < nudge.dueAt - EARLY_MS_MAX) return no('too-early');
  if (now.at >= nudge.usefulUntil) return no('too-late');
  if (!mayLeave(nudge.purpose, now.family.lateOk, timeOf(now.here))) return no('quiet-hours');
  if (nudge.to.length === 0) return no('nobody');
  return { wanted: true, nudge };
}

/** By the recipient's own number: L3, consent and caps. */
export function mayReach(number: NumberRecord | undefined, nudge: Nudge, now: Now): DropReason | undefined {
  if (!number) return 'nobody';
  if (number.stop) return 'stopped';
  if (!number.consent) return 'no-consent';
  if (isResting(number, now.at)) return 'unreachable';
  // At most one question is open per number: a text that is nothing but a question waits for the next day.
  if (nudge.purpose === 'reevaluation' && openQuestion(number, now.at)) return 'question-open';
  return withinCaps(number, nudge.purpose, dateOf(now.here)) ? undefined : 'cap';
}

/** Wanted clocks against those standing → the smallest change. Applying it any number of times is the same as once. */
import * as z from 'zod';
import { PURPOSES } from '../contract/firing.ts';
import { clockName } from '../contract/keys.ts';
import { dateSchema, type FamilyId, instantSchema } from '../log/facts.ts';
import type { AlarmClock } from '../ports/clocks.ts';
import { type Instant, MINUTE_MS } from '../time/zone.ts';
import type { Nudge } from './nudge.ts';

/** What `replan` writes after each accepted call: the clocks that stand, as far as it knows. */
export const standingClockSchema = z.object({
  name: z.string(), purpose: z.enum(PURPOSES), night: dateSchema, rings: instantSchema,
});
export type StandingClock = z.output<typeof standingClockSchema>;

export type Change =
  | { readonly change: 'set'; readonly clock: AlarmClock }
  | { readonly change: 'drop'; readonly name: string }
  /** Has rung and deleted itself: only the record of it goes. */
  | { readonly change: 'forget'; readonly name: string };

/** A clock may be set this long after its time: a replan that was delayed still lets its text leave. */
const LATE_SET_MS_MAX = 30 * MINUTE_MS;

export function changes(id: FamilyId, standing: readonly StandingClock[], wanted: readonly Nudge[], now: Instant): Change[] {
  const result: Change[] = [];
  const keep = new Set<string>();
  for (const nudge of wanted) {
    const name = clockName(id, nudge.purpose, nudge.night);
    keep.add(name);
    const stands = standing.find((s) => s.name === name);
    // What has rung for this due time is dispatch's; setting it again would ring twice.
    if (stands && (stands.rings === nudge.dueAt || (stands.rings <= now && nudge.dueAt <= now))) continue;
    // A text that is wanted only now although its time has gone by would come out of the blue.
    if (!stands && nudge.dueAt < now - LATE_SET_MS_MAX) continue;
    result.push({
      change: 'set',
      clock: { name, rings: nudge.dueAt, firing: { familyId: id, purpose: nudge.purpose, night: nudge.night, dueAt: nudge.dueAt } },
    });
  }
  for (const { name, rings } of standing) {
    if (keep.has(name)) continue;
    result.push(rings <= now ? { change: 'forget', name } : { change: 'drop', name });
  }
  return result;
}

/** The record after a change was accepted. */
export function afterChange(standing: readonly StandingClock[], change: Change): StandingClock[] {
  const name = change.change === 'set' ? change.clock.name : change.name;
  const others = standing.filter((s) => s.name !== name);
  if (change.change !== 'set') return others;
  const { firing, rings } = change.clock;
  return [...others, { name, purpose: firing.purpose, night: firing.night, rings }];
}

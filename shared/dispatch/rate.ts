/**
 * The carrier takes so many texts a second and no more. One record counts what was given out in the present
 * second; whoever sends takes a lot of it first, so that functions side by side keep the rate together.
 */
import * as z from 'zod';

export const rateSchema = z.object({
  /** The second (epoch) that `taken` counts. */
  second: z.int(),
  taken: z.int().min(0),
  /** Replies that were turned away: so many tokens are kept from nudges, up to and with `dueUntil`. */
  due: z.int().min(0),
  dueUntil: z.int(),
});
export type RateState = z.output<typeof rateSchema>;

/** Who goes first: a safety card never waits, a reply goes before a nudge. */
export const LANES = ['safety', 'reply', 'nudge'] as const;
export type Lane = (typeof LANES)[number];
export type Lot = Readonly<Record<Lane, number>>;

/** A reply that was turned away is back within this; then its token is anybody's. */
const KEPT_FOR_REPLIES_SECONDS = 3;

/** What of `asked` may leave in this second, and the record after it. A card that goes over the rate is paid back by the next seconds. */
export function allot(before: RateState | undefined, second: number, asked: Lot, perSecond: number): { readonly given: Lot; readonly after: RateState } {
  const now = rolledTo(before, second, perSecond);
  const room = Math.max(0, perSecond - now.taken - asked.safety);
  const reply = Math.min(asked.reply, room);
  const turnedAway = asked.reply - reply;
  const due = Math.min(perSecond, Math.max(0, now.due - reply) + turnedAway);
  const nudge = Math.max(0, Math.min(asked.nudge, room - reply - due));
  return {
    given: { safety: asked.safety, reply, nudge },
    after: {
      second: now.second, taken: now.taken + asked.safety + reply + nudge, due,
      dueUntil: turnedAway > 0 ? now.second + KEPT_FOR_REPLIES_SECONDS : now.dueUntil,
    },
  };
}

function rolledTo(before: RateState | undefined, second: number, perSecond: number): RateState {
  if (!before) return { second, taken: 0, due: 0, dueUntil: second };
  // A clock of another function may be a little behind: the later second counts for both.
  const later = Math.max(second, before.second);
  const taken = Math.max(0, before.taken - perSecond * (later - before.second));
  return { second: later, taken, due: later <= before.dueUntil ? before.due : 0, dueUntil: before.dueUntil };
}

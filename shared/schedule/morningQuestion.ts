/** The one thing that the sum of a night asks: an open doubt first, then how the night went (design §8). */
import { inNightSilence, restOn, spokenOf } from '../family/family.ts';
import type { Child, FactOf } from '../log/facts.ts';
import { isAwayTag } from '../plan/fold.ts';
import { howNeeded } from '../plan/nightTally.ts';
import type { Now } from '../plan/recompute.ts';
import { type LocalDate, timeOf } from '../time/local.ts';
import { toLocal } from '../time/zone.ts';
import { reviewUnput } from './planWish.ts';

export type MorningQuestion =
  | { readonly about: 'doubt'; readonly asked: FactOf<'asked'> }
  /** A text of the night that could not be read: asked to be said again, with no answer to wait for. */
  | { readonly about: 'unreadable'; readonly note: FactOf<'noted'> }
  | { readonly about: 'how'; readonly child: Child };

/** `first`: this is the sum itself, which also asks about what could not be read; its answer's answer does not. */
export function morningQuestion(now: Now, night: LocalDate, first: boolean): MorningQuestion | undefined {
  const asked = now.facts.findLast((f): f is FactOf<'asked'> => f.type === 'asked' && f.night === night);
  if (asked) return { about: 'doubt', asked };
  const note = now.facts.findLast((f): f is FactOf<'noted'> =>
    f.type === 'noted' && f.night === night && f.intent === 'unreadable' && inNightSilence(timeOf(toLocal(f.at, now.zone))));
  if (first && note) return { about: 'unreadable', note };
  // A re-evaluation that could not be put because this question stood open all day has its turn.
  const turn = spokenOf(now.family).some((c) => {
    const open = reviewUnput(now, c);
    return open !== undefined && open.since < night;
  });
  if (turn) return undefined;
  const child = spokenOf(now.family).find((c) => {
    const lived = now.nightOf(c.id, night);
    const { step, since, mode } = now.plan(c);
    // A night of rest counts neither way, and a night before the step began says nothing of it.
    return lived.logged && step !== undefined && mode !== 'ended' && (since === undefined || since <= night)
      && restOn(now.family, c.id, night) === undefined && !lived.tags.some(isAwayTag) && howNeeded(lived, step.id);
  });
  return child && { about: 'how', child };
}

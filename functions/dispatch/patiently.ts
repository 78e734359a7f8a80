/**
 * Waits here, in the function, for a token of the carrier's rate: the few messages that are in flight keep
 * their turn, and the many behind them stay in the queue in their order. Whoever has waited as long as the
 * function may goes back to the queue.
 */
import type { Instant } from '../../shared/time/zone.ts';
import type { DispatchResult } from './dispatch.ts';

export interface Patience {
  readonly now: () => Instant;
  readonly pause: (ms: number) => Promise<void>;
}

/** Each try asks everything anew: what was wanted a second ago may not be any more. */
export function patiently<Work>(walk: (work: Work) => Promise<DispatchResult>, { now, pause }: Patience) {
  return async (work: Work, moment: { readonly timeLeft: () => boolean }): Promise<DispatchResult> => {
    for (;;) {
      const result = await walk(work);
      if (typeof result !== 'object' || !result.forToken || !moment.timeLeft()) return result;
      await pause(Math.max(0, result.againAt - now()));
    }
  };
}

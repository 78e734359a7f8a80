/** The bedtime burst in small: the token bucket keeps up with the best queue that the carrier's rate allows. */
import { expect, it } from 'vitest';
import { burst } from '../../local/sim/burst.ts';

it.each([
  ['bedtimes of a whole evening', { 1110: 1, 1140: 2.5, 1170: 3, 1200: 2.5, 1230: 1 }],
  ['nearly all at one bedtime', { 1170: 1 }],
])('%s leave within 60 s of their time, or within a twentieth of the queueing bound', async (_what, halfHours) => {
  const { p99, bound99, sent } = await burst({ families: 4000, perSecond: 4, seed: 2, halfHours, ringsLateMs: 1000 });
  expect(sent).toBe(4000);
  expect(p99).toBeLessThanOrEqual(Math.max(60, 1.05 * bound99));
});

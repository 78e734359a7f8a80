/** A hundred strangers on their way in, looked at as their phones show it. */
import { describe, expect, it } from 'vitest';
import { runStrangers } from '../../local/sim/strangers.ts';

/** First text, YES, name, birthday, place, bedtime: the reminder is on with the sixth; seven is the promise. */
const PLAIN_MAX = 7;
const LINE_MAX = 2;

describe('strangers', () => {
  it('end enrolled, declined or waiting; nothing is asked a third time running, and one thing at a time', async () => {
    const run = await runStrangers({ strangers: 100, seed: 1 });
    const { enrolled, declined, waiting, ...offences } = run.counts;
    expect(run.offences).toEqual([]);
    expect(Object.values(offences).reduce((sum, n) => sum + n, 0)).toBe(0);
    expect(enrolled + declined + waiting).toBe(100);
    expect(enrolled).toBeGreaterThan(70);
    expect(declined).toBeGreaterThan(0);
    expect(run.plainTexts.length).toBeGreaterThan(10);
    expect(Math.max(...run.plainTexts)).toBeLessThanOrEqual(PLAIN_MAX);
    expect(run.lineTexts.length).toBeGreaterThan(5);
    expect(Math.max(...run.lineTexts)).toBe(LINE_MAX);
  }, 120_000);

  it('of one seed are the same strangers', async () => {
    const [one, other] = [await runStrangers({ strangers: 5, seed: 9 }), await runStrangers({ strangers: 5, seed: 9 })];
    expect(one.trace).toBe(other.trace);
  });
});

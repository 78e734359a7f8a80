/** What the carrier's rate promises over any table: functions side by side keep it together. */
import { beforeEach, describe, expect, it } from 'vitest';
import { carrierRate, type CarrierRate } from '../../functions/dispatch/carrierRate.ts';
import { rateKey } from '../../shared/contract/keys.ts';
import type { Lane } from '../../shared/dispatch/rate.ts';
import type { Table } from '../../shared/ports/table.ts';
import type { Instant } from '../../shared/time/zone.ts';
import type { TableTest } from './tableContract.ts';

export function rateTests({ table: tableOf }: TableTest): void {
  describe('the carrier\'s rate', () => {
    let now = 0;
    let writes = 0;
    const counted = (): Table => ({ ...tableOf(), get: (key) => tableOf().get(key), query: (from) => tableOf().query(from), transact: async (list) => {
      const result = await tableOf().transact(list);
      if (result.done) writes += 1;
      return result;
    } });
    const functionAt = (perSecond: number): CarrierRate => carrierRate({ table: counted(), now: () => now as Instant, perSecond });
    const takes = async (from: CarrierRate, count: number, lane: Lane = 'nudge'): Promise<number> =>
      (await Promise.all(Array.from({ length: count }, () => from.take(lane)))).filter((token) => token.taken).length;
    beforeEach(async () => {
      now = 1_795_478_700_000;
      writes = 0;
      await tableOf().transact([{ drop: rateKey }]);
    });

    it('gives a second so many tokens and no more, and the next second as many again', async () => {
      const one = functionAt(5);
      expect(await takes(one, 4)).toBe(4);
      expect(await takes(one, 4)).toBe(1);
      now += 999;
      expect(await one.take('nudge')).toEqual({ taken: false, againInMs: 1 });
      now += 1;
      expect(await takes(one, 9)).toBe(5);
    });

    it('is one for all functions side by side', async () => {
      const several = Array.from({ length: 6 }, () => functionAt(7));
      let taken = 0;
      for (let second = 0; second < 4; second += 1, now += 1000) {
        for (const part of await Promise.all(several.map((one) => takes(one, 3)))) taken += part;
        expect(taken).toBeLessThanOrEqual(7 * (second + 1));
      }
      expect(taken, 'and little of it is lost to the contention').toBeGreaterThanOrEqual(14);
    });

    it('takes a lot for all who wait with one write, at most a second\'s worth', async () => {
      const one = functionAt(50);
      expect(await takes(one, 50)).toBe(50);
      expect(writes, 'the first alone, the others together').toBeLessThanOrEqual(2);
    });

    it('lets a text that did not leave hand its token to the next', async () => {
      const one = functionAt(1);
      expect(await takes(one, 1)).toBe(1);
      one.giveBack();
      expect(await takes(one, 2)).toBe(1);
      one.giveBack();
      now += 1000;
      expect(await takes(one, 2), 'of its own second only').toBe(1);
    });

    it('lets a reply that was turned away go before nudges, and a card before all', async () => {
      const [one, other] = [functionAt(1), functionAt(1)];
      expect(await takes(one, 1)).toBe(1);
      expect(await takes(other, 1, 'reply')).toBe(0);
      expect(await takes(one, 1, 'safety')).toBe(1);
      now += 1000;
      expect(await takes(one, 1, 'nudge'), 'the card is paid back').toBe(0);
      now += 1000;
      expect(await takes(one, 1, 'nudge'), 'the reply is waited for').toBe(0);
      expect(await takes(other, 1, 'reply')).toBe(1);
      now += 1000;
      expect(await takes(one, 1, 'nudge')).toBe(1);
    });

    it('does not wait for ever for a reply that never came back', async () => {
      const one = functionAt(1);
      await takes(one, 1);
      expect(await takes(one, 1, 'reply')).toBe(0);
      now += 4000;
      expect(await takes(one, 1)).toBe(1);
    });
  });
}

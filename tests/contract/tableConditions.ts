/** Part of the table's contract: conditions, what they met, all or nothing, and many writers at once. */
import { describe, expect, it } from 'vitest';
import { TRANSACT_WRITES_MAX, type Write } from '../../shared/ports/table.ts';
import type { TableTest } from './tableContract.ts';

const WRITERS = 24;

export function conditionTests(test: TableTest): void {
  describe('writes only where the condition holds', () => {
    it('absent: the first marker stands, the second meets it whole', async () => {
      const pk = test.partition();
      const marker = { pk, sk: 'A', owed: { kind: 'reply', factIds: ['f1', 'f2'] }, ttl: 1_900_000_000 };
      expect(await test.table().transact([{ put: marker, if: { absent: true } }])).toEqual({ done: true });
      const again = await test.table().transact([{ put: { pk, sk: 'A', owed: 'other' }, if: { absent: true } }]);
      expect(again).toStrictEqual({ done: false, met: [marker] });
      expect(await test.table().get(marker)).toStrictEqual(marker);
    });

    it('a version: 0 is absent, then each write needs the version it read', async () => {
      const key = { pk: test.partition(), sk: 'A' };
      const put = (v: number, read: number): Promise<unknown> =>
        test.table().transact([{ put: { ...key, v }, if: { v: read } }]);
      expect(await put(1, 0)).toEqual({ done: true });
      expect(await put(1, 0)).toStrictEqual({ done: false, met: [{ ...key, v: 1 }] });
      expect(await put(2, 1)).toEqual({ done: true });
      expect(await put(3, 1)).toStrictEqual({ done: false, met: [{ ...key, v: 2 }] });
      expect(await put(4, 3)).toStrictEqual({ done: false, met: [{ ...key, v: 2 }] });
    });

    it('a version where nothing is stored, or something without one', async () => {
      const key = { pk: test.partition(), sk: 'A' };
      const write: Write = { put: { ...key, v: 2 }, if: { v: 1 } };
      expect(await test.table().transact([write])).toStrictEqual({ done: false, met: [null] });
      await test.table().transact([{ put: { ...key, plain: true } }]);
      expect(await test.table().transact([write])).toStrictEqual({ done: false, met: [{ ...key, plain: true }] });
    });

    it('a drop with a condition', async () => {
      const item = { pk: test.partition(), sk: 'A', v: 3 };
      await test.table().transact([{ put: item }]);
      expect(await test.table().transact([{ drop: item, if: { v: 2 } }])).toStrictEqual({ done: false, met: [item] });
      expect(await test.table().transact([{ drop: item, if: { v: 3 } }])).toEqual({ done: true });
      expect(await test.table().get(item)).toBeUndefined();
    });

    it('a check, which writes nothing itself', async () => {
      const pk = test.partition();
      const stop = { pk, sk: 'STOP', v: 1 };
      const send = (read: Write): Promise<unknown> => test.table().transact([{ put: { pk, sk: 'CLAIM' } }, read]);
      await test.table().transact([{ put: stop }]);
      const refused = await send({ check: { pk, sk: 'STOP' }, if: { absent: true } });
      expect(refused).toStrictEqual({ done: false, met: [undefined, stop] });
      expect(await test.table().get({ pk, sk: 'CLAIM' })).toBeUndefined();
      expect(await send({ check: { pk, sk: 'STOP' }, if: { v: 1 } })).toEqual({ done: true });
      expect(await test.table().get(stop)).toStrictEqual(stop);
    });
  });
  allOrNothingTests(test);
}

function allOrNothingTests(test: TableTest): void {
  describe('all or nothing', () => {
    it('one condition that fails keeps everything from being written, and names each that failed', async () => {
      const pk = test.partition();
      await test.table().transact([{ put: { pk, sk: 'B', v: 1 } }, { put: { pk, sk: 'OLD' } }]);
      const result = await test.table().transact([
        { put: { pk, sk: 'A' }, if: { absent: true } },
        { put: { pk, sk: 'B', v: 9 }, if: { absent: true } },
        { put: { pk, sk: 'C', v: 2 }, if: { v: 1 } },
        { drop: { pk, sk: 'OLD' } },
      ]);
      expect(result).toStrictEqual({ done: false, met: [undefined, { pk, sk: 'B', v: 1 }, null, undefined] });
      const { items } = await test.table().query({ pk });
      expect(items).toStrictEqual([{ pk, sk: 'B', v: 1 }, { pk, sk: 'OLD' }]);
    });

    it(`${TRANSACT_WRITES_MAX} writes over several partitions`, async () => {
      const partitions = [test.partition(), test.partition()];
      const writes = Array.from({ length: TRANSACT_WRITES_MAX }, (_, i): Write => (
        { put: { pk: partitions[i % 2]!, sk: `${i}`, i }, if: { absent: true } }
      ));
      expect(await test.table().transact(writes)).toEqual({ done: true });
      for (const pk of partitions) {
        expect((await test.table().query({ pk })).items).toHaveLength(TRANSACT_WRITES_MAX / 2);
      }
    });

    it('of many writers at once one wins, and the others are told', async () => {
      const key = { pk: test.partition(), sk: 'A' };
      const results = await Promise.all(Array.from({ length: WRITERS }, (_, writer) => (
        test.table().transact([{ put: { ...key, writer }, if: { absent: true } }])
      )));
      expect(results.filter((result) => result.done)).toHaveLength(1);
      const stored = await test.table().get(key);
      expect(results[stored?.['writer'] as number]).toEqual({ done: true });
    });

    it('counted by many writers who read, add and try again, no count is lost', async () => {
      const key = { pk: test.partition(), sk: 'A' };
      const addOne = async (): Promise<void> => {
        for (let tries = 0; tries < WRITERS * WRITERS; tries++) {
          const v = (await test.table().get(key))?.v ?? 0;
          if ((await test.table().transact([{ put: { ...key, v: v + 1 }, if: { v } }])).done) return;
        }
        throw new Error('never came through');
      };
      await Promise.all(Array.from({ length: WRITERS / 2 }, addOne));
      expect((await test.table().get(key))?.v).toBe(WRITERS / 2);
    });
  });
}

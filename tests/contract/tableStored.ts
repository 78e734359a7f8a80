/** Part of the table's contract: what is put comes back as it was, and what cannot be stored is refused. */
import { describe, expect, it } from 'vitest';
import { OutsideFailure } from '../../shared/ports/outsideFailure.ts';
import { type Item, TRANSACT_WRITES_MAX, type Write } from '../../shared/ports/table.ts';
import type { TableTest } from './tableContract.ts';

const ROUND_TRIPS: readonly (readonly [string, Record<string, unknown>])[] = [
  ['text with accents, emoji, quotes, line ends', { text: 'Señora “2:10” 👶🏽\nnursed\t\u0000\\' }],
  ['empty text, list and map', { text: '', list: [], map: {} }],
  ['lists in lists and maps in lists', { events: [{ help: ['nursed', 'rocked'], at: [[1], [[2]]] }, [], {}] }],
  ['null, true and false', { nothing: null, yes: true, no: false, mixed: [null, true, 0, ''] }],
  ['epoch milliseconds and seconds', { at: 1_795_478_700_123, ttl: 1_795_478_700 }],
  ['the largest and smallest whole numbers', { most: Number.MAX_SAFE_INTEGER, least: Number.MIN_SAFE_INTEGER }],
  ['zero, negative and broken numbers', { zero: 0, minus: -18_000_000, half: 0.1 + 0.2, tiny: 1e-7 }],
  ['fields with the names of other things', { 'a.b': 1, '#pk': 2, ':v': 3, size: 4, name: 5, __type: 6 }],
];

const NOT_STORABLE: readonly (readonly [string, unknown])[] = [
  ['not a number', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY],
  ['a number beyond exact whole ones', 2 ** 60],
  ['a date object', new Date(0)],
];

export function storedTests(test: TableTest): void {
  describe('keeps what it is given', () => {
    it.each(ROUND_TRIPS)('%s', async (_what, attributes) => {
      const item: Item = { pk: test.partition(), sk: 'A', ...attributes };
      expect(await test.table().transact([{ put: item }])).toEqual({ done: true });
      expect(await test.table().get({ pk: item.pk, sk: 'A' })).toStrictEqual(item);
    });

    it('leaves undefined out, in the item, in maps and in lists', async () => {
      const key = { pk: test.partition(), sk: 'A' };
      const item = { ...key, gone: undefined, deep: { gone: undefined, kept: 1 }, list: [1, undefined, 2] };
      await test.table().transact([{ put: item }]);
      expect(await test.table().get(key)).toStrictEqual({ ...key, deep: { kept: 1 }, list: [1, 2] });
    });

    it('replaces the whole item', async () => {
      const key = { pk: test.partition(), sk: 'A' };
      await test.table().transact([{ put: { ...key, old: 1 } }]);
      await test.table().transact([{ put: { ...key, young: 2 } }]);
      expect(await test.table().get(key)).toStrictEqual({ ...key, young: 2 });
    });

    it('has nothing where nothing was put', async () => {
      expect(await test.table().get({ pk: test.partition(), sk: 'A' })).toBeUndefined();
    });

    it('drops, and dropping what is not there is no error', async () => {
      const key = { pk: test.partition(), sk: 'A' };
      await test.table().transact([{ put: key }]);
      expect(await test.table().transact([{ drop: key }])).toEqual({ done: true });
      expect(await test.table().get(key)).toBeUndefined();
      expect(await test.table().transact([{ drop: key }])).toEqual({ done: true });
    });

    it('still has an item that is past its ttl', async () => {
      const item: Item = { pk: test.partition(), sk: 'A', ttl: Math.floor(Date.now() / 1000) - 60 };
      await test.table().transact([{ put: item }]);
      expect(await test.table().get(item)).toStrictEqual(item);
    });
  });
  refusalTests(test);
}

function refusalTests(test: TableTest): void {
  const refusal = { name: 'OutsideFailure', retryable: false };

  describe('refuses, with a failure that is not worth trying again', () => {
    it.each(NOT_STORABLE)('%s, and stores nothing of the transaction', async (_what, value) => {
      const pk = test.partition();
      const writes: Write[] = [{ put: { pk, sk: 'A' } }, { put: { pk, sk: 'B', deep: [{ value }] } }];
      await expect(test.table().transact(writes)).rejects.toMatchObject(refusal);
      expect((await test.table().query({ pk })).items).toEqual([]);
    });

    it('a transaction of nothing, of too much, or twice on one key', async () => {
      const pk = test.partition();
      const puts = (count: number): Write[] => Array.from({ length: count }, (_, i) => ({ put: { pk, sk: `${i}` } }));
      for (const writes of [[], puts(TRANSACT_WRITES_MAX + 1), [...puts(1), ...puts(1)]]) {
        await expect(test.table().transact(writes)).rejects.toMatchObject(refusal);
      }
      expect((await test.table().query({ pk })).items).toEqual([]);
    });

    it('an empty key and an item that is too large', async () => {
      const pk = test.partition();
      await expect(test.table().transact([{ put: { pk, sk: '' } }])).rejects.toMatchObject(refusal);
      await expect(test.table().get({ pk, sk: '' })).rejects.toMatchObject(refusal);
      const large = { pk, sk: 'A', text: 'x'.repeat(401 * 1024) };
      await expect(test.table().transact([{ put: large }])).rejects.toMatchObject(refusal);
    });

    it('says only a code', async () => {
      const secret = '+15555550101';
      const failure = await test.table().transact([{ put: { pk: secret, sk: '' } }]).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(OutsideFailure);
      expect(failure).toMatchObject({ message: 'ValidationException', code: 'ValidationException', cause: undefined });
      expect(JSON.stringify(failure)).not.toContain(secret);
    });
  });
}

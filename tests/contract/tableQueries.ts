/** Part of the table's contract: one partition, in order, by prefix, page after page. */
import { describe, expect, it } from 'vitest';
import type { Item, Table } from '../../shared/ports/table.ts';
import type { TableTest } from './tableContract.ts';

/** By bytes: digits, capitals, small letters, accents, and an emoji after what UTF-16 would put last. */
const IN_ORDER = ['A', 'F', 'F#', 'F#1', 'F#10', 'F#2', 'F#a', 'F#é', 'F#\uffee', 'F#👶', 'G', 'a'];

const skOf = (items: readonly Item[]): string[] => items.map(({ sk }) => sk);

async function put(table: Table, pk: string, sks: readonly string[], attributes = {}): Promise<void> {
  await table.transact(sks.map((sk) => ({ put: { pk, sk, ...attributes } })));
}

/** More than any walk here needs: pages that never end shall fail, not hang. */
const PAGES_MAX = 50;

/** All pages, as a caller walks them; an empty last page is allowed. */
async function walk(table: Table, from: Parameters<Table['query']>[0]): Promise<string[][]> {
  const pages: string[][] = [];
  let after: string | undefined;
  do {
    const page = await table.query({ ...from, ...(after !== undefined && { after }) });
    pages.push(skOf(page.items));
    after = page.next;
  } while (after !== undefined && pages.length < PAGES_MAX);
  return pages;
}

export function queryTests(test: TableTest): void {
  describe('lists one partition', () => {
    it('in the order of the bytes of the key, whatever the order of writing', async () => {
      const pk = test.partition();
      await put(test.table(), pk, IN_ORDER.toReversed());
      expect(skOf((await test.table().query({ pk })).items)).toEqual(IN_ORDER);
    });

    it('what begins with a prefix, and nothing of a neighbour', async () => {
      const [pk, neighbour] = [test.partition(), test.partition()];
      await put(test.table(), pk, IN_ORDER);
      await put(test.table(), neighbour, ['F#1', 'F#3']);
      const { items, next } = await test.table().query({ pk, prefix: 'F#' });
      expect(skOf(items)).toEqual(IN_ORDER.filter((sk) => sk.startsWith('F#')));
      expect(next).toBeUndefined();
      expect((await test.table().query({ pk, prefix: 'X' })).items).toEqual([]);
    });

    it.each([1, 2, 4, 9, 100])('page after page of at most %i, each once', async (limit) => {
      const pk = test.partition();
      await put(test.table(), pk, IN_ORDER);
      const pages = await walk(test.table(), { pk, prefix: 'F#', limit });
      expect(pages.flat()).toEqual(IN_ORDER.filter((sk) => sk.startsWith('F#')));
      expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(limit);
    });

    it('goes on after a key that is gone meanwhile', async () => {
      const pk = test.partition();
      await put(test.table(), pk, ['F#1', 'F#2', 'F#3']);
      const { next: after } = await test.table().query({ pk, prefix: 'F#', limit: 2 });
      await test.table().transact([{ drop: { pk, sk: 'F#2' } }]);
      expect(skOf((await test.table().query({ pk, prefix: 'F#', after: after! })).items)).toEqual(['F#3']);
    });

    it('ends a page by itself where there is more than a megabyte', async () => {
      const pk = test.partition();
      const sks = ['1', '2', '3', '4', '5'];
      for (const sk of sks) await put(test.table(), pk, [sk], { text: 'x'.repeat(300_000) });
      const pages = await walk(test.table(), { pk });
      expect(pages.length).toBeGreaterThan(1);
      expect(pages.flat()).toEqual(sks);
    });

    it('refuses a start outside of the prefix', async () => {
      const pk = test.partition();
      const outside = test.table().query({ pk, prefix: 'F#', after: 'G' });
      await expect(outside).rejects.toMatchObject({ name: 'OutsideFailure', retryable: false });
    });

    it('sees what was written a moment ago', async () => {
      const pk = test.partition();
      for (let i = 0; i < 10; i++) {
        await put(test.table(), pk, [`F#${i}`]);
        expect((await test.table().query({ pk })).items).toHaveLength(i + 1);
      }
    });
  });
}

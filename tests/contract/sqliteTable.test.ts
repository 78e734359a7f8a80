/** The embedded table passes the table's contract, in memory and in a file, and keeps a feed of facts beside it. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../local/store.ts';
import type { Instant } from '../../shared/time/zone.ts';
import { tableContract } from './tableContract.ts';

const now = (): Instant => 1_795_478_700_000 as Instant;

tableContract('node:sqlite in memory', async () => {
  const { table, close } = openStore({ path: ':memory:', now });
  return { table, close: async () => close() };
});

tableContract('node:sqlite in a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'staynear-'));
  const { table, close } = openStore({ path: join(folder, 'deep', 'store.sqlite'), now });
  return {
    table,
    close: async () => {
      close();
      rmSync(folder, { recursive: true });
    },
  };
});

describe('the feed of facts', () => {
  let store: Store;
  beforeEach(() => {
    store = openStore({ path: ':memory:', now });
  });
  afterEach(() => store.close());

  it('holds every put of a fact of a family, in order, and nothing else', async () => {
    await store.table.transact([
      { put: { pk: 'FAM#1', sk: 'F#2' } }, { put: { pk: 'FAM#1', sk: 'A' } }, { put: { pk: 'IN#1', sk: 'F#1' } },
      { put: { pk: 'FAM#2', sk: 'F#1' } },
    ]);
    await store.table.transact([{ put: { pk: 'FAM#1', sk: 'F#2', again: true } }]);
    await store.table.transact([{ drop: { pk: 'FAM#2', sk: 'F#1' } }]);
    expect(store.table.changesAfter(0, 10)).toStrictEqual([
      { seq: 1, pk: 'FAM#1', sk: 'F#2' }, { seq: 2, pk: 'FAM#2', sk: 'F#1' }, { seq: 3, pk: 'FAM#1', sk: 'F#2' },
    ]);
    expect(store.table.changesAfter(1, 1)).toStrictEqual([{ seq: 2, pk: 'FAM#2', sk: 'F#1' }]);
  });

  it('holds nothing of a transaction that did not happen', async () => {
    const fact = { pk: 'FAM#1', sk: 'F#1' };
    await store.table.transact([{ put: fact }, { check: { pk: 'FAM#1', sk: 'A' }, if: { v: 1 } }]);
    await store.table.transact([{ put: fact }, { put: { pk: 'FAM#1', sk: 'A', v: Number.NaN } }]).catch(() => {});
    expect(store.table.changesAfter(0, 10)).toEqual([]);
  });

  it('never gives a number twice, so that a cursor stays right after forgetting', async () => {
    await store.table.transact([{ put: { pk: 'FAM#1', sk: 'F#1' } }]);
    store.table.forgetChanges(1);
    await store.table.transact([{ put: { pk: 'FAM#1', sk: 'F#2' } }]);
    expect(store.table.changesAfter(0, 10)).toStrictEqual([{ seq: 2, pk: 'FAM#1', sk: 'F#2' }]);
  });

  it('forgets what is past its ttl when told the time', async () => {
    const seconds = now() / 1000;
    await store.table.transact([
      { put: { pk: 'X', sk: 'old', ttl: seconds - 1 } }, { put: { pk: 'X', sk: 'young', ttl: seconds + 1 } },
      { put: { pk: 'X', sk: 'kept' } },
    ]);
    expect(store.table.forgetExpired(now())).toBe(1);
    expect((await store.table.query({ pk: 'X' })).items.map(({ sk }) => sk)).toEqual(['kept', 'young']);
  });
});

describe('a store in a file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'staynear-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('has everything again after it was closed, and is nobody else’s to read', async () => {
    const path = join(folder, 'store.sqlite');
    const queueOptions = { name: 'replies', maxReceives: 3, visibilitySeconds: 30 };
    const first = openStore({ path, now });
    await first.table.transact([{ put: { pk: 'FAM#1', sk: 'F#1', text: 'up 6:45' } }]);
    await first.queue(queueOptions).send({ say: 'logged' });
    first.close();
    const second = openStore({ path, now });
    expect(await second.table.get({ pk: 'FAM#1', sk: 'F#1' })).toMatchObject({ text: 'up 6:45' });
    expect(second.table.changesAfter(0, 10)).toHaveLength(1);
    expect(second.queue(queueOptions).receive(now(), 10)).toMatchObject([{ body: '{"say":"logged"}', receives: 1 }]);
    second.close();
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  it('shared by two processes: each sees what the other wrote', async () => {
    const path = join(folder, 'store.sqlite');
    const [one, other] = [openStore({ path, now }), openStore({ path, now })];
    const key = { pk: 'FAM#1', sk: 'A' };
    expect(await one.table.transact([{ put: { ...key, v: 1 }, if: { v: 0 } }])).toEqual({ done: true });
    expect(await other.table.transact([{ put: { ...key, v: 1 }, if: { v: 0 } }])).toMatchObject({ done: false });
    one.close();
    other.close();
  });
});

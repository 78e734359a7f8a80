/** The embedded queue passes the queue's contract, and redelivers as SQS does to whoever receives. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SqliteQueue } from '../../local/queues.ts';
import { openStore, type Store } from '../../local/store.ts';
import type { Instant } from '../../shared/time/zone.ts';
import { queueContract } from './queueContract.ts';

const SENT_AT = 1_795_478_700_000;
const OPTIONS = { name: 'replies', maxReceives: 2, visibilitySeconds: 30 };
const openMemory = (): Store => openStore({ path: ':memory:', now: () => SENT_AT as Instant });
const after = (seconds: number): Instant => (SENT_AT + seconds * 1000) as Instant;

queueContract('node:sqlite', async () => {
  const store = openMemory();
  const queue = store.queue<unknown>({ ...OPTIONS, visibilitySeconds: 0, maxReceives: 100 });
  return {
    queue,
    deadLetters: queue,
    visible: (seconds) => queue.receive(after(seconds), 100).map(({ body }) => body),
    buried: () => queue.deadLetters(),
    close: async () => store.close(),
  };
});

describe('receiving', () => {
  let store: Store;
  let queue: SqliteQueue<{ n: number }>;
  beforeEach(() => {
    store = openMemory();
    queue = store.queue(OPTIONS);
  });
  afterEach(() => store.close());

  it('hides what was received, and brings it back when the visibility time is over', async () => {
    await queue.send({ n: 1 });
    const [first] = queue.receive(after(1), 10);
    expect(first).toMatchObject({ body: '{"n":1}', receives: 1, sentAt: SENT_AT });
    expect(queue.receive(after(30), 10)).toEqual([]);
    expect(queue.next()).toBe(after(31));
    expect(queue.receive(after(31), 10)).toEqual([{ ...first, receives: 2 }]);
  });

  it('brings nothing back that was acknowledged', async () => {
    await queue.send({ n: 1 });
    for (const { id } of queue.receive(after(0), 10)) queue.acknowledge(id);
    expect(queue.receive(after(1_000), 10)).toEqual([]);
    expect(queue.next()).toBeUndefined();
  });

  it('makes a dead letter of what was received too often', async () => {
    await queue.send({ n: 1 });
    for (let round = 0; round < OPTIONS.maxReceives; round++) {
      expect(queue.receive(after(round * 60), 10)).toHaveLength(1);
    }
    expect(queue.receive(after(1_000), 10)).toEqual([]);
    expect(queue.deadLetters()).toEqual([{ body: '{"n":1}', reason: 'too-many-receives' }]);
    expect(queue.next()).toBeUndefined();
  });

  it('brings the oldest first, at most as many as asked for', async () => {
    for (const n of [1, 2, 3]) await queue.send({ n });
    expect(queue.receive(after(0), 2).map(({ body }) => body)).toEqual(['{"n":1}', '{"n":2}']);
    expect(queue.receive(after(0), 2).map(({ body }) => body)).toEqual(['{"n":3}']);
  });

  it('keeps queues apart', async () => {
    const nudges = store.queue<{ n: number }>({ ...OPTIONS, name: 'nudges' });
    await queue.send({ n: 1 });
    await nudges.bury('x', 'malformed');
    expect(nudges.receive(after(0), 10)).toEqual([]);
    const [reply] = queue.receive(after(0), 10);
    nudges.acknowledge(reply!.id);
    expect(queue.receive(after(60), 10)).toHaveLength(1);
    expect(queue.deadLetters()).toEqual([]);
  });

  it('takes a body that is no JSON of ours', async () => {
    await queue.sendBody('not { JSON');
    expect(queue.receive(after(0), 10)).toMatchObject([{ body: 'not { JSON' }]);
  });
});

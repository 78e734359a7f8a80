/** What every queue and its dead letters must do for whoever sends. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DeadLetters, Queue } from '../../shared/ports/queue.ts';

export interface QueueUnderTest {
  readonly queue: Queue<unknown>;
  readonly deadLetters: DeadLetters;
  /** Bodies that a consumer could have by `seconds` after they were sent. */
  visible(seconds: number): string[];
  buried(): { body: string; reason: string }[];
  close(): Promise<void>;
}

const REFUSAL = { name: 'OutsideFailure', retryable: false };

export function queueContract(name: string, makeQueue: () => Promise<QueueUnderTest>): void {
  describe(`a queue: ${name}`, () => {
    let test: QueueUnderTest;
    beforeEach(async () => {
      test = await makeQueue();
    });
    afterEach(() => test.close());

    it('brings each message as JSON of what was sent', async () => {
      const messages = [{ say: 'Señora 👶🏽\n', factIds: [], deep: { empty: '' } }, { sweep: 'all' }];
      for (const message of messages) await test.queue.send(message);
      const arrived = test.visible(0).map((body): unknown => JSON.parse(body));
      expect(arrived).toHaveLength(2);
      expect(arrived).toEqual(expect.arrayContaining(messages));
    });

    it('brings the same message twice when it was sent twice', async () => {
      for (let times = 0; times < 2; times++) await test.queue.send({ inboundId: 'a' });
      expect(test.visible(0)).toEqual(['{"inboundId":"a"}', '{"inboundId":"a"}']);
    });

    it('holds a message back for its delay', async () => {
      await test.queue.send({ again: 1 }, { delaySeconds: 30 });
      await test.queue.send({ again: 2 }, { delaySeconds: 900 });
      await test.queue.send({ again: 3 }, { delaySeconds: 0 });
      expect(test.visible(29)).toEqual(['{"again":3}']);
      expect(test.visible(30)).toContain('{"again":1}');
      expect(test.visible(899)).not.toContain('{"again":2}');
    });

    it('refuses a delay it cannot hold', async () => {
      for (const delaySeconds of [-1, 901]) {
        await expect(test.queue.send({}, { delaySeconds })).rejects.toMatchObject(REFUSAL);
      }
      expect(test.visible(1_000)).toEqual([]);
    });

    it('keeps dead letters as they came, with the reason beside them', async () => {
      const bodies = ['{"Message":"woke 2:10"}', 'not { JSON', ' \n'];
      for (const body of bodies) await test.deadLetters.bury(body, 'malformed-envelope');
      expect(test.buried()).toEqual(bodies.map((body) => ({ body, reason: 'malformed-envelope' })));
    });
  });
}

/** L2 and L5: at most one send for each recipient and cause, and none that the log does not want any more. */
import { describe, expect, it } from 'vitest';
import type { Firing } from '../../shared/contract/firing.ts';
import { nudgesWanted } from '../../shared/schedule/nudge.ts';
import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from '../../shared/time/zone.ts';
import { dispatchNudge, dispatchReply } from '../../functions/dispatch/dispatch.ts';
import { receive } from '../../functions/receive/receive.ts';
import { firing, type Household, household, numberOf, when } from '../support/household.ts';
import { Died, mortal } from '../support/mortal.ts';

/** Tonight's reminder as its clock would ring it, with the world moved to that moment. */
async function tonight(home: Household): Promise<Firing> {
  const nudge = nudgesWanted(home.familyId, await home.now()).find((n) => n.purpose === 'bedtime')!;
  home.clock.now = nudge.dueAt;
  return { familyId: home.familyId, purpose: 'bedtime', night: nudge.night, dueAt: nudge.dueAt };
}

const later = (home: Household, ms: number): void => {
  home.clock.now = (home.clock.now + ms) as Instant;
};

describe('a nudge', () => {
  it('leaves once although its clock rings twice', async () => {
    const home = await household('2026-11-23T16:00:00-05:00');
    const ring = await tonight(home);
    expect(await dispatchNudge(home.dispatchNeeds)(ring)).toBe('done');
    expect(await dispatchNudge(home.dispatchNeeds)(ring)).toBe('done');
    expect(home.sent).toHaveLength(1);
    expect((await home.facts()).filter((f) => f.type === 'sent')).toHaveLength(1);
  });

  it('leaves once when two functions ring at the same moment', async () => {
    const home = await household('2026-11-23T16:00:00-05:00');
    const ring = await tonight(home);
    await Promise.all([1, 2, 3].map(() => dispatchNudge(home.dispatchNeeds)(ring)));
    expect(home.sent).toHaveLength(1);
  });

  it.each(Array.from({ length: 8 }, (_, i) => i + 1).flatMap((atCall) =>
    (['before', 'after'] as const).map((w) => ({ atCall, when: w }))))(
    'leaves at most once when the function dies $when call $atCall', async (death) => {
      const home = await household('2026-11-23T16:00:00-05:00');
      const ring = await tonight(home);
      const life = mortal(death);
      const needs = {
        ...home.dispatchNeeds,
        table: life.wrap(home.dispatchNeeds.table, ['get', 'query', 'transact']), sms: life.wrap(home.dispatchNeeds.sms, ['send']),
      };
      await dispatchNudge(needs)(ring).catch((error: unknown) => {
        if (!(error instanceof Died)) throw error;
      });
      for (let again = 0; again < 3; again += 1) {
        later(home, 31_000);
        await dispatchNudge(home.dispatchNeeds)(ring);
      }
      expect(home.sent.length).toBeLessThanOrEqual(1);
      const ends = (await home.facts()).filter((f) => f.type === 'sent' || f.type === 'send-unknown');
      expect(ends, 'every firing ends in a fact').toHaveLength(1);
    },
  );

  it('is never repeated when nobody can say whether it left', async () => {
    const home = await household('2026-11-23T16:00:00-05:00');
    const ring = await tonight(home);
    home.carrier = () => ({ outcome: 'unknown', code: 'no-answer' });
    await dispatchNudge(home.dispatchNeeds)(ring);
    later(home, MINUTE_MS);
    await dispatchNudge(home.dispatchNeeds)(ring);
    expect(home.sent).toHaveLength(1);
    expect((await home.facts()).at(-1)?.type).toBe('send-unknown');
  });

  it('is tried again when the carrier proved not to have it, until it is of no use', async () => {
    const home = await household('2026-11-23T16:00:00-05:00');
    const ring = await tonight(home);
    home.carrier = () => ({ outcome: 'retryable', code: 'throttled' });
    expect(await dispatchNudge(home.dispatchNeeds)(ring)).toEqual({ againAt: home.clock.now + 2_000 });
    home.carrier = () => ({ outcome: 'sent', carrierId: 'm1' });
    later(home, MINUTE_MS);
    expect(await dispatchNudge(home.dispatchNeeds)(ring)).toBe('done');
    expect(home.sent).toHaveLength(1);
    expect((await numberOf(home)).unasked?.count).toBe(1);
  });

  it('is dropped when the child is asleep already, with the reason in the log', async () => {
    const home = await household('2026-11-23T16:00:00-05:00');
    const ring = await tonight(home);
    home.clock.now = (ring.dueAt - 5 * MINUTE_MS) as Instant;
    await receive(home.receiveNeeds)(home.text('asleep for the night at 6:05'));
    home.clock.now = ring.dueAt;
    await dispatchNudge(home.dispatchNeeds)(ring);
    expect(home.sent).toEqual([]);
    expect((await home.facts()).at(-1)).toMatchObject({ type: 'dropped', why: 'not-wanted' });
  });

  it('is dropped when its clock rings at a time that is not the due time any more, and the new one still leaves', async () => {
    const home = await household('2026-11-23T16:00:00-05:00');
    const old = await tonight(home);
    home.clock.now = when('2026-11-23T17:00:00-05:00');
    await receive(home.receiveNeeds)(home.text('bedtime 8:15'));
    const moved = await tonight(home);
    expect(moved.dueAt - old.dueAt).toBe(45 * MINUTE_MS);
    home.clock.now = old.dueAt;
    await dispatchNudge(home.dispatchNeeds)(old);
    expect(home.sent).toEqual([]);
    home.clock.now = moved.dueAt;
    await dispatchNudge(home.dispatchNeeds)(moved);
    expect(home.sent).toHaveLength(1);
  });

  it('is dropped once the routine has begun', async () => {
    const home = await household('2026-11-23T16:00:00-05:00');
    const ring = await tonight(home);
    home.clock.now = when('2026-11-23T19:00:00-05:00');
    await dispatchNudge(home.dispatchNeeds)(ring);
    expect(home.sent).toEqual([]);
  });
});

describe('quiet hours fail closed (L4)', () => {
  it.each([
    ['20:00 without LATE OK', '21:10', false, '2026-11-23T20:00:00-05:00', 0],
    ['19:59:59 without LATE OK', '21:10', false, '2026-11-23T19:59:59-05:00', 1],
    ['20:59:59 with LATE OK', '22:10', true, '2026-11-23T20:59:59-05:00', 1],
    ['21:00 with LATE OK', '22:10', true, '2026-11-23T21:00:00-05:00', 0],
  ])('a late ring at %s', async (_name, bedtime, lateOk, at, count) => {
    const home = await household('2026-11-23T16:00:00-05:00', { bedtime, lateOk });
    const ring = await tonight(home);
    home.clock.now = when(at);
    await dispatchNudge(home.dispatchNeeds)(ring);
    expect(home.sent).toHaveLength(count);
  });

  it('a reminder that would leave after the hours is not wanted at all', async () => {
    const home = await household('2026-11-23T16:00:00-05:00', { bedtime: '22:30' });
    const wanted = nudgesWanted(home.familyId, await home.now());
    expect(new Set(wanted.map((n) => n.purpose))).toEqual(new Set(['notice']));
  });

  it('keeps the logs of the night in silence and sums them up at 09:00, once', async () => {
    const home = await household('2026-11-23T16:00:00-05:00');
    for (const [at, body] of [['2026-11-23T23:10:00-05:00', 'woke 11pm nursed'], ['2026-11-24T02:14:00-05:00', 'woke 2:10 nursed']] as const) {
      home.clock.now = when(at);
      await receive(home.receiveNeeds)(home.text(body));
    }
    expect(home.owed).toEqual([]);
    const ring = firing(home, 'echo', '2026-11-23', '2026-11-24T09:00:00-05:00');
    home.clock.now = ring.dueAt;
    await dispatchNudge(home.dispatchNeeds)(ring);
    await dispatchNudge(home.dispatchNeeds)(ring);
    expect(home.sent.map((s) => [s.about.kind, s.text.includes('11:00 nursed') && s.text.includes('2:10 nursed')])).toEqual([['echo', true]]);
    expect((await numberOf(home)).question).toMatchObject({ about: 'how', night: '2026-11-23' });
  });

  it('sums the night up at once with the text that ends it, and not again at 09:00', async () => {
    const home = await household('2026-11-23T16:00:00-05:00');
    home.clock.now = when('2026-11-24T02:14:00-05:00');
    await receive(home.receiveNeeds)(home.text('woke 2:10 nursed'));
    home.clock.now = when('2026-11-24T06:47:00-05:00');
    await receive(home.receiveNeeds)(home.text('up 6:45'));
    expect(home.owed.map((o) => o.say)).toEqual(['sum']);
    expect(nudgesWanted(home.familyId, await home.now()).filter((n) => n.purpose === 'echo')).toEqual([]);
    // Back to sleep opens the night again; its sum is still told only once.
    home.clock.now = when('2026-11-24T07:40:00-05:00');
    await receive(home.receiveNeeds)(home.text('asleep again 7:05, up 7:35'));
    expect(home.owed.map((o) => o.say)).toEqual(['sum', 'echo']);
  });
});

describe('a reply', () => {
  it('leaves once although it is queued three times', async () => {
    const home = await household('2026-11-23T16:00:00-05:00');
    home.clock.now = when('2026-11-23T19:55:00-05:00');
    await receive(home.receiveNeeds)(home.text('asleep 7:52'));
    for (let i = 0; i < 3; i += 1) await dispatchReply(home.dispatchNeeds)(home.owed[0]!);
    expect(home.sent).toHaveLength(1);
  });

  it('whose send nobody can tell of is not sent again when it is queued again', async () => {
    const home = await household('2026-11-23T16:00:00-05:00');
    home.clock.now = when('2026-11-23T19:55:00-05:00');
    await receive(home.receiveNeeds)(home.text('asleep 7:52'));
    home.carrier = () => ({ outcome: 'unknown', code: 'no-answer' });
    expect(await dispatchReply(home.dispatchNeeds)(home.owed[0]!)).toBe('done');
    later(home, MINUTE_MS);
    expect(await dispatchReply(home.dispatchNeeds)(home.owed[0]!)).toBe('done');
    expect(home.sent).toHaveLength(1);
  });

  it('to a text from before STOP does not leave after it; the answer to STOP does', async () => {
    const home = await household('2026-11-23T16:00:00-05:00');
    home.clock.now = when('2026-11-23T19:55:00-05:00');
    await receive(home.receiveNeeds)(home.text('asleep 7:52'));
    later(home, 1000);
    await receive(home.receiveNeeds)(home.text('STOP'));
    for (const owed of home.owed) await dispatchReply(home.dispatchNeeds)(owed);
    expect(home.sent.map((s) => s.about.kind)).toEqual(['stop']);
  });

  it('and a nudge never leave after STOP, even when STOP comes between the question and the claim', async () => {
    const home = await household('2026-11-23T16:00:00-05:00');
    const ring = await tonight(home);
    const table = Object.assign(Object.create(home.dispatchNeeds.table) as typeof home.dispatchNeeds.table, {
      get: async (key: Parameters<typeof home.store.table.get>[0]) => {
        const item = await home.store.table.get(key);
        // Right after the number is read, its owner says stop.
        if (key.pk.startsWith('NUM#') && home.owed.length === 0) await receive(home.receiveNeeds)(home.text('STOP'));
        return item;
      },
    });
    await dispatchNudge({ ...home.dispatchNeeds, table })(ring);
    expect(home.sent).toEqual([]);
    expect((await home.facts()).filter((f) => f.type === 'sent')).toEqual([]);
  });
});

it('a cap counts unasked texts only: two a day', async () => {
  const home = await household('2026-11-20T16:00:00-05:00');
  home.clock.now = when('2026-11-22T10:00:00-05:00');
  await dispatchNudge(home.dispatchNeeds)(firing(home, 'weekly', '2026-11-22', '2026-11-22T10:00:00-05:00'));
  expect((await numberOf(home)).unasked).toEqual({ date: '2026-11-22', week: '2026-11-16', count: 1, others: 1 });
  home.clock.now = (home.clock.now + DAY_MS - HOUR_MS) as Instant;
  expect(home.sent.map((s) => s.about.kind)).toEqual(['weekly']);
});

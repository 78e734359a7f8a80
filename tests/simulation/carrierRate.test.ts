/** The carrier's rate between the walks: waiting is no failure, answers go first, a card never waits. */
import { describe, expect, it } from 'vitest';
import { carrierRate } from '../../functions/dispatch/carrierRate.ts';
import { type Again, dispatchNudge, type DispatchNeeds, dispatchReply } from '../../functions/dispatch/dispatch.ts';
import { patiently } from '../../functions/dispatch/patiently.ts';
import { receive } from '../../functions/receive/receive.ts';
import { nudgesWanted } from '../../shared/schedule/nudge.ts';
import { DAY_MS, type Instant, MINUTE_MS } from '../../shared/time/zone.ts';
import { openService } from '../../local/service.ts';
import { openStore } from '../../local/store.ts';
import { numberIdWith } from '../../shared/family/numberId.ts';
import { familyFile, firing, type Household, household, when } from '../support/household.ts';

/** A home whose bedtime clock rings now, at a carrier of one text a second whose present second is taken. */
async function busy(): Promise<{ home: Household; needs: DispatchNeeds; ring: Parameters<ReturnType<typeof dispatchNudge>>[0] }> {
  const home = await household('2026-11-23T16:00:00-05:00');
  const nudge = nudgesWanted(home.familyId, await home.now()).find((one) => one.purpose === 'bedtime')!;
  home.clock.now = nudge.dueAt;
  const rate = carrierRate({ table: home.store.table, now: () => home.clock.now, perSecond: 1 });
  await rate.take('nudge');
  return { home, needs: { ...home.dispatchNeeds, rate }, ring: { familyId: home.familyId, purpose: 'bedtime', night: nudge.night, dueAt: nudge.dueAt } };
}

describe('a carrier that is busy', () => {
  it('makes a nudge come again in the next second, unclaimed, and it leaves then', async () => {
    const { home, needs, ring } = await busy();
    const before = await home.facts();
    expect(await dispatchNudge(needs)(ring)).toEqual({ againAt: home.clock.now + 1000, forToken: true });
    expect(await home.facts()).toEqual(before);
    home.clock.now = (home.clock.now + 1000) as Instant;
    expect(await dispatchNudge(needs)(ring)).toBe('done');
    expect(home.sent).toHaveLength(1);
  });

  it('is asked again until the text is of no use, and then the log says so', async () => {
    const { home, needs, ring } = await busy();
    const never: DispatchNeeds = { ...needs, rate: { take: async () => ({ taken: false, againInMs: 1000 }), giveBack: () => {} } };
    let result = await dispatchNudge(never)(ring);
    for (let waits = 0; typeof result === 'object' && waits < 10_000; waits += 1) {
      home.clock.now = result.againAt;
      result = await dispatchNudge(never)(ring);
    }
    expect(result).toBe('done');
    expect((await home.facts()).at(-1)).toMatchObject({ type: 'dropped', why: 'too-late' });
  });

  it('asks everything anew after the wait: STOP in that second keeps it from leaving (L3)', async () => {
    const { home, needs, ring } = await busy();
    const pause = async (): Promise<void> => {
      await receive(home.receiveNeeds)(home.text('STOP'));
      home.clock.now = (home.clock.now + 1000) as Instant;
    };
    await patiently(dispatchNudge(needs), { now: () => home.clock.now, pause })(ring, { timeLeft: () => true });
    expect(home.sent).toEqual([]);
  });

  it('keeps the few that are in flight waiting in the function, as long as it may', async () => {
    const { home, needs, ring } = await busy();
    const pause = async (ms: number): Promise<void> => void (home.clock.now = (home.clock.now + ms) as Instant);
    expect(await patiently(dispatchNudge(needs), { now: () => home.clock.now, pause })(ring, { timeLeft: () => false })).toHaveProperty('forToken', true);
    expect(await patiently(dispatchNudge(needs), { now: () => home.clock.now, pause })(ring, { timeLeft: () => true })).toBe('done');
    expect(home.sent).toHaveLength(1);
  });

  it('does not hold up a safety card (L12), and answers before it reminds', async () => {
    const { home, needs, ring } = await busy();
    await receive(home.receiveNeeds)(home.text('she is not breathing'));
    await receive(home.receiveNeeds)(home.text('PLAN'));
    const [card, plan] = home.owed;
    expect(await dispatchReply(needs)(card!)).toBe('done');
    expect(home.sent.map(({ about }) => about.kind)).toEqual(['safety']);
    expect(await dispatchReply(needs)(plan!)).toHaveProperty('forToken', true);
    home.clock.now = (home.clock.now + 2000) as Instant;
    expect(await dispatchNudge(needs)(ring), 'the second is kept for the answer').toHaveProperty('forToken', true);
    expect(await dispatchReply(needs)(plan!)).toBe('done');
  });

  it('gives the token of what turned out to be a copy to the next', async () => {
    const { home, needs, ring } = await busy();
    home.clock.now = (home.clock.now + 1000) as Instant;
    await dispatchNudge(needs)(ring);
    home.clock.now = (home.clock.now + 1000) as Instant;
    expect(await dispatchNudge({ ...needs, gate: () => ({ wanted: true, nudge: { ...ring, usefulUntil: (ring.dueAt + MINUTE_MS) as Instant, to: [home.numberId('+15555550101')] } }) })(ring)).toBe('done');
    expect(home.sent).toHaveLength(1);
    expect(await needs.rate!.take('nudge')).toEqual({ taken: true });
  });
});

describe('a retryable send', () => {
  it('comes again sooner at first, then every minute, and never as a failure', async () => {
    const home = await household('2026-11-23T16:00:00-05:00');
    home.clock.now = when('2026-11-23T18:30:00-05:00');
    home.carrier = () => ({ outcome: 'retryable', code: 'throttled' });
    await receive(home.receiveNeeds)(home.text('PLAN'));
    const waits: number[] = [];
    for (let tries = 0; tries < 8; tries += 1) {
      const result = await dispatchReply(home.dispatchNeeds)(home.owed[0]!) as Again;
      waits.push((result.againAt - home.clock.now) / 1000);
      home.clock.now = result.againAt;
    }
    expect(waits).toEqual([2, 4, 8, 16, 32, 60, 60, 60]);
  });
});

describe('the embedded form', () => {
  it('keeps a rate for many families of one bedtime, in order, with no dead letter', async () => {
    const clock = { now: when('2026-11-23T16:00:00-05:00') };
    const store = openStore({ path: ':memory:', now: () => clock.now });
    const sentAt: number[] = [];
    let ids = 0;
    const service = openService({
      store, clock, numberId: numberIdWith('test'), newId: () => `${(ids += 1)}`.padStart(20, '0'), journal: () => {}, textsPerSecond: 1,
      sms: { send: async () => {
        sentAt.push(clock.now);
        return { outcome: 'sent', carrierId: `${sentAt.length}` };
      } },
    });
    for (let i = 0; i < 30; i += 1) await service.enrol(familyFile({ phone: `+155555501${10 + i}` }, clock.now));
    await service.advanceTo((clock.now + DAY_MS / 4) as Instant);
    expect(sentAt).toHaveLength(30);
    expect(new Set(sentAt.map((at) => Math.floor(at / 1000))).size, 'one a second').toBe(30);
    store.close();
  });
});

it('a firing that is too early comes again when it may', async () => {
  const home = await household('2026-11-23T16:00:00-05:00');
  const nudge = nudgesWanted(home.familyId, await home.now()).find((one) => one.purpose === 'bedtime')!;
  const ring = { ...firing(home, 'bedtime', nudge.night, '2026-11-23T18:00:00-05:00'), dueAt: nudge.dueAt };
  expect(await dispatchNudge(home.dispatchNeeds)(ring)).toEqual({ againAt: nudge.dueAt - MINUTE_MS });
});

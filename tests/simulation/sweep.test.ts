/** The hourly sweep: each kind of thing that a lost process leaves behind is found, healed and counted, and what is right is left alone. */
import { describe, expect, it } from 'vitest';
import { dispatchNudge, dispatchReply } from '../../functions/dispatch/dispatch.ts';
import { receive } from '../../functions/receive/receive.ts';
import { readClocks } from '../../functions/records/records.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { claimKey, clockName, familyPartition, indexKey, memoryKey, owedBucket, openBucket } from '../../shared/contract/keys.ts';
import type { OwedReply } from '../../shared/contract/owedReply.ts';
import { FAMILY_BUCKETS, type SweepOrder } from '../../shared/contract/sweepOrder.ts';
import { nudgeCause, replyCause } from '../../shared/dispatch/claim.ts';
import { nudgesWanted } from '../../shared/schedule/nudge.ts';
import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from '../../shared/time/zone.ts';
import type { Item } from '../../shared/ports/table.ts';
import { type Household, household, numberOf } from '../support/household.ts';

const newHome = (): Promise<Household> => household('2026-11-23T16:00:00-05:00');
const later = (home: Household, ms: number): void => void (home.clock.now = (home.clock.now + ms) as Instant);

interface Swept {
  readonly replies: OwedReply[];
  readonly orders: SweepOrder[];
  readonly reads: number;
  readonly said: string[];
}

/** One hour's sweep with all the orders it gives itself. */
async function swept(home: Household): Promise<Swept> {
  const [queue, replies, orders]: [SweepOrder[], OwedReply[], SweepOrder[]] = [[{ sweep: 'all' }], [], []];
  let reads = 0;
  const table: typeof home.store.table = { ...home.store.table, query: (from) => {
    reads += 1;
    return home.store.table.query(from);
  } };
  const before = home.journal.length;
  const walk = sweep({
    table, clocks: home.store.clocks, journal: home.dispatchNeeds.journal, now: () => home.clock.now,
    sweeps: { send: async (order) => void queue.push(order) }, replies: { send: async (owed) => void replies.push(owed) },
  });
  for (let order = queue.shift(); order; order = queue.shift()) {
    orders.push(order);
    await walk(order);
  }
  const said = home.journal.slice(before).filter((entry) => entry.event !== 'swept').map((entry) => entry.event);
  return { replies, orders, reads, said };
}

async function bedtimeOf(home: Household) {
  const { purpose, night, dueAt } = nudgesWanted(home.familyId, await home.now()).find((one) => one.purpose === 'bedtime')!;
  return { familyId: home.familyId, purpose, night, dueAt };
}

async function stored(home: Household, partition: (bucket: number) => string): Promise<Item[]> {
  const items: Item[] = [];
  for (let bucket = 0; bucket < FAMILY_BUCKETS; bucket += 1) items.push(...(await home.store.table.query({ pk: partition(bucket) })).items);
  return items;
}

describe('clocks', () => {
  it('that were lost, left behind or moved by nobody we know stand again as the log wants them', async () => {
    const home = await newHome();
    await swept(home);
    const wanted = home.store.clocks.all();
    expect(wanted.length).toBeGreaterThan(0);
    later(home, HOUR_MS);
    expect((await swept(home)).said, 'what is right is left alone').toEqual([]);
    await home.store.clocks.drop(wanted[0]!.name);
    await home.store.clocks.set({ ...wanted[0]!, name: clockName(home.familyId, 'weekly', '2030-01-01') });
    later(home, HOUR_MS);
    expect((await swept(home)).said).toEqual(['clocks-healed']);
    expect(home.store.clocks.all()).toEqual(wanted);
  });

  it('go on for a family that says nothing for days', async () => {
    const home = await newHome();
    for (let hour = 0; hour < 96; hour += 1, later(home, HOUR_MS)) {
      await swept(home);
      for (const { name, rings } of home.store.clocks.due(home.clock.now)) home.store.clocks.rang(name, rings);
      expect((await bedtimeOf(home)).dueAt).toBeGreaterThan(home.clock.now - HOUR_MS);
    }
    const next = await bedtimeOf(home);
    expect(home.store.clocks.all().map(({ rings }) => rings)).toContain(next.dueAt);
  });

  it('whose ring was lost ring again while the text is of use, and the text leaves once', async () => {
    const home = await newHome();
    await swept(home);
    const ring = await bedtimeOf(home);
    home.clock.now = (ring.dueAt + 15 * MINUTE_MS) as Instant;
    for (const { name, rings } of home.store.clocks.due(home.clock.now)) home.store.clocks.rang(name, rings);
    expect((await swept(home)).said).toContain('clocks-healed');
    const again = home.store.clocks.due(home.clock.now);
    expect(again.map(({ firing }) => firing)).toEqual([ring]);
    await dispatchNudge(home.dispatchNeeds)(ring);
    home.store.clocks.rang(again[0]!.name);
    expect(home.sent).toHaveLength(1);
    later(home, 5 * MINUTE_MS);
    await swept(home);
    expect(home.store.clocks.due(home.clock.now)).toEqual([]);
  });

  it('of families that are gone are dropped, and what somebody set by hand is told, counted and left alone', async () => {
    const home = await newHome();
    await swept(home);
    const [{ firing }] = home.store.clocks.all() as [ReturnType<typeof home.store.clocks.all>[number]];
    const rings = (home.clock.now + DAY_MS) as Instant;
    await home.store.clocks.set({ name: clockName('0123456789abcdef0123' as typeof home.familyId, 'bedtime', '2026-11-24'), rings, firing });
    await home.store.clocks.set({ name: 'by-hand-reminder', rings, firing });
    const count = home.store.clocks.all().length;
    const { said } = await swept(home);
    expect(said).toEqual(expect.arrayContaining(['orphans-dropped', 'ignored']));
    expect(home.journal.find((entry) => entry.event === 'ignored')).toEqual({ event: 'ignored', kind: 'clock', why: 'not-ours', count: 1 });
    expect(home.store.clocks.all()).toHaveLength(count - 1);
    expect(home.store.clocks.all().map(({ name }) => name)).toContain('by-hand-reminder');
  });
});

describe('a reply that is owed', () => {
  it('and never reached its queue is queued again under its cause, and found no more once it left', async () => {
    const home = await newHome();
    const dead = { ...home.receiveNeeds, replies: { send: () => Promise.reject(new Error('lost')) } };
    await receive(dead)(home.text('PLAN')).catch(() => {});
    later(home, 5 * MINUTE_MS);
    expect((await swept(home)).replies, 'it may still be on its way').toEqual([]);
    later(home, 5 * MINUTE_MS);
    const { replies, said } = await swept(home);
    expect([replies.map(({ say }) => say), said]).toEqual([['plan'], ['reply-owed-again']]);
    await dispatchReply(home.dispatchNeeds)(replies[0]!);
    later(home, HOUR_MS);
    expect((await swept(home)).replies).toEqual([]);
    expect(home.sent).toHaveLength(1);
    expect(await stored(home, owedBucket)).toEqual([]);
  });

  it('and answers nothing any more is let go', async () => {
    const home = await newHome();
    await receive(home.receiveNeeds)(home.text('PLAN'));
    later(home, 2 * HOUR_MS);
    expect((await swept(home)).replies).toEqual([]);
    expect(await stored(home, owedBucket)).toEqual([]);
  });
});

describe('a claim left open', () => {
  /** A function that is lost once the text is in the carrier's hands. */
  const dying = (home: Household) => ({ ...home.dispatchNeeds, sms: { send: () => Promise.reject(new Error('lost')) } });

  it('of a nudge is unknown from then on, in the log too, and never sent again (L2)', async () => {
    const home = await newHome();
    await swept(home);
    const ring = await bedtimeOf(home);
    home.clock.now = ring.dueAt;
    await dispatchNudge(dying(home))(ring).catch(() => {});
    later(home, 9 * MINUTE_MS);
    await swept(home);
    const key = claimKey(home.numberId('+15555550101'), nudgeCause(home.familyId, 'bedtime', ring.night));
    expect(await home.store.table.get(key)).toMatchObject({ state: 'claimed' });
    later(home, 51 * MINUTE_MS);
    expect((await swept(home)).said).toContain('claim-left-open');
    expect(await home.store.table.get(key)).toMatchObject({ state: 'unknown' });
    expect((await home.facts()).filter((fact) => fact.type === 'send-unknown')).toHaveLength(1);
    await dispatchNudge(home.dispatchNeeds)(ring);
    expect(home.sent).toEqual([]);
    expect(await stored(home, openBucket)).toEqual([]);
  });

  it('of a safety card is sent again (L12)', async () => {
    const home = await newHome();
    await receive(home.receiveNeeds)(home.text('she is not breathing'));
    await dispatchReply(dying(home))(home.owed[0]!).catch(() => {});
    later(home, 15 * MINUTE_MS);
    const { replies } = await swept(home);
    for (const owed of replies) await dispatchReply(home.dispatchNeeds)(owed);
    expect(home.sent.map(({ about }) => about.kind)).toEqual(['safety']);
    later(home, HOUR_MS);
    await swept(home);
    expect(await stored(home, openBucket)).toEqual([]);
  });

  it('that was recorded after all is let be', async () => {
    const home = await newHome();
    await receive(home.receiveNeeds)(home.text('PLAN'));
    await swept(home);
    await dispatchReply(home.dispatchNeeds)(home.owed[0]!);
    expect(await stored(home, openBucket), 'its record closed it').toEqual([]);
    later(home, HOUR_MS);
    expect((await swept(home)).said).toEqual([]);
    const key = claimKey(home.numberId('+15555550101'), replyCause(home.owed[0]!.inboundId, 'reply'));
    expect(await home.store.table.get(key)).toMatchObject({ state: 'sent' });
  });
});

describe('a sweep', () => {
  it('pages through many families, and one that fails keeps nobody waiting', async () => {
    const home = await newHome();
    const broken = familyPartition('aaaa-broken' as typeof home.familyId);
    const memory = await home.store.table.get(memoryKey(home.familyId));
    await home.store.table.transact([{ put: { ...memory!, pk: broken } }, { put: { pk: broken, sk: 'A#CLOCKS', v: 1, clocks: 'none' } }]);
    const { pk } = indexKey(home.familyId);
    for (let i = 0; i < 130; i += 1) await home.store.table.transact([{ put: { pk, sk: `0000${`${i}`.padStart(6, '0')}` } }]);
    await home.store.table.transact([{ put: { pk, sk: 'aaaa-broken' } }]);
    const { orders } = await swept(home);
    expect(orders.filter((order) => order.sweep === 'bucket').length).toBeGreaterThanOrEqual(3);
    expect(home.journal.filter((entry) => entry.event === 'sweep-failed').map((entry) => entry.familyId)).toEqual(['aaaa-broken']);
    expect(home.store.clocks.all().length).toBeGreaterThan(0);
  });

  it('folds no log where nothing has changed since it last did, but for every half day', async () => {
    const home = await newHome();
    await swept(home);
    const folded = async (): Promise<unknown> => (await readClocks(home.store.table, home.familyId)).value.planned;
    const first = await folded();
    later(home, HOUR_MS);
    await swept(home);
    expect(await folded()).toEqual(first);
    await receive(home.receiveNeeds)(home.text('nap 1pm to 2pm'));
    later(home, HOUR_MS);
    await swept(home);
    expect(await folded()).not.toEqual(first);
    const second = await folded();
    later(home, 12 * HOUR_MS);
    await swept(home);
    expect(await folded()).not.toEqual(second);
    expect((await readClocks(home.store.table, home.familyId)).value.clocks.length).toBeGreaterThan(0);
    expect((await numberOf(home)).stop).toBeUndefined();
  });
});

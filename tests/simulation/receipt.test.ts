/** What the carrier says later: facts, stops, and numbers that are left in peace. */
import { describe, expect, it } from 'vitest';
import { dispatchNudge, dispatchReply } from '../../functions/dispatch/dispatch.ts';
import { reachOrNext } from '../../functions/dispatch/reachOrNext.ts';
import { receive } from '../../functions/receive/receive.ts';
import { receipt } from '../../functions/receipt/receipt.ts';
import { replan } from '../../functions/replan/replan.ts';
import type { DeliveryReport } from '../../shared/contract/deliveryReport.ts';
import { onDuty } from '../../shared/family/family.ts';
import type { NumberId } from '../../shared/log/facts.ts';
import { nudgesWanted } from '../../shared/schedule/nudge.ts';
import { DAY_MS, type Instant, MINUTE_MS } from '../../shared/time/zone.ts';
import { familyFile, type Household, household, numberOf, PARENT, when } from '../support/household.ts';
import { numberIdWith } from '../../shared/family/numberId.ts';
import { readLog } from '../../functions/records/records.ts';
import { openService } from '../../local/service.ts';
import { openStore } from '../../local/store.ts';

const needsOf = (home: Household) => ({ table: home.store.table, journal: home.dispatchNeeds.journal, now: () => home.clock.now });
const reported = (home: Household, carrierId: string, more: Partial<DeliveryReport> = {}) =>
  receipt(needsOf(home))({ carrierId, outcome: 'failed', why: 'TEXT_UNREACHABLE', optedOut: false, at: home.clock.now, ...more });
const types = async (home: Household): Promise<string[]> => (await home.facts()).map((fact) => fact.type);

/** The next bedtime text, sent under that id; false where it did not leave. */
async function bedtime(home: Household, carrierId: string): Promise<boolean> {
  const nudge = nudgesWanted(home.familyId, await home.now()).find((one) => one.purpose === 'bedtime')!;
  home.clock.now = nudge.dueAt;
  const before = home.sent.length;
  home.carrier = () => ({ outcome: 'sent', carrierId });
  await dispatchNudge(home.dispatchNeeds)({ familyId: home.familyId, purpose: 'bedtime', night: nudge.night, dueAt: nudge.dueAt });
  home.clock.now = (home.clock.now + MINUTE_MS) as Instant;
  return home.sent.length > before;
}

const later = (home: Household, ms: number): void => void (home.clock.now = (home.clock.now + ms) as Instant);
const newHome = (): Promise<Household> => household('2026-11-23T16:00:00-05:00');

describe('a delivery report', () => {
  it('becomes a fact of the nudge it is of, once, however often it comes', async () => {
    const home = await newHome();
    await bedtime(home, 'm1');
    for (let times = 0; times < 3; times += 1, later(home, 5000)) expect(await reported(home, 'm1', { outcome: 'delivered', why: 'TEXT_DELIVERED' })).toBe('done');
    expect((await home.facts()).filter((fact) => fact.type === 'delivered')).toEqual([
      expect.objectContaining({ purpose: 'bedtime', night: '2026-11-23', to: home.numberId('+15555550101') }),
    ]);
    expect(await reported(home, 'm1'), 'what was delivered does not fail any more').toBe('done');
    expect(await types(home)).not.toContain('undelivered');
  });

  it('that it failed is a fact too, and delivered later is another', async () => {
    const home = await newHome();
    await bedtime(home, 'm1');
    await reported(home, 'm1');
    expect((await home.facts()).at(-1)).toMatchObject({ type: 'undelivered', why: 'TEXT_UNREACHABLE' });
    expect((await numberOf(home)).failing).toBeDefined();
    later(home, 5000);
    await reported(home, 'm1', { outcome: 'delivered', why: 'TEXT_DELIVERED' });
    expect((await home.facts()).at(-1)).toMatchObject({ type: 'delivered' });
    expect((await numberOf(home)).failing).toBeUndefined();
  });

  it('changes nothing of the plan, the clocks or who was heard', async () => {
    const home = await newHome();
    await bedtime(home, 'm1');
    const before = await home.now();
    await reported(home, 'm1', { outcome: 'delivered', why: 'TEXT_DELIVERED' });
    const after = await home.now();
    expect(after.family).toEqual(before.family);
    expect(nudgesWanted(home.familyId, after)).toEqual(nudgesWanted(home.familyId, before));
  });

  it('that only says a text is under way says nothing', async () => {
    const home = await newHome();
    await bedtime(home, 'm1');
    const before = await home.facts();
    await reported(home, 'm1', { outcome: 'under-way', why: 'TEXT_SENT' });
    expect(await home.facts()).toEqual(before);
  });

  it('of an unknown text is asked again while it may be too early, then logged by kind and counted', async () => {
    const home = await newHome();
    const at = home.clock.now;
    expect(await reported(home, 'nobody', { optedOut: true, at })).toEqual({ againAt: at + 30_000 });
    later(home, 2 * MINUTE_MS);
    const before = await home.facts();
    expect(await reported(home, 'nobody', { optedOut: true, at })).toBe('done');
    expect(home.journal.at(-1)).toEqual({ event: 'ignored', kind: 'receipt', why: 'unknown-text', count: 1 });
    expect(await home.facts()).toEqual(before);
    expect((await numberOf(home)).stop).toBeUndefined();
  });
});

describe('an opt-out at the carrier (L3)', () => {
  const PARTNER = '+15555550102';

  it('is a stop of that number: nothing more leaves, and the others go on', async () => {
    const home = await household('2026-11-23T16:00:00-05:00', { carers: [{ phone: PARTNER, name: 'Ana' }] });
    await bedtime(home, 'm1');
    await reported(home, 'm1', { optedOut: true });
    expect((await numberOf(home)).stop).toMatchObject({ by: 'carrier' });
    expect((await home.facts()).some((fact) => fact.type === 'carer-stopped')).toBe(true);
    expect(onDuty((await home.now()).family)).toBe(home.numberId(PARTNER));
    later(home, DAY_MS / 2);
    await bedtime(home, 'm2');
    expect(home.sent.at(-1)?.to).toBe(PARTNER);
  });

  it('is one too of a text whose id was lost with its process, unless the number came back since', async () => {
    const home = await newHome();
    const of = { to: home.numberId(PARENT), sentAt: home.clock.now };
    later(home, MINUTE_MS);
    await reported(home, 'lost', { optedOut: true, of });
    expect((await numberOf(home)).stop).toMatchObject({ by: 'carrier' });
    for (const body of ['START', 'YES']) {
      later(home, MINUTE_MS);
      await receive(home.receiveNeeds)(home.text(body));
    }
    await reported(home, 'lost', { optedOut: true, of });
    expect((await numberOf(home)).stop).toBeUndefined();
    await reported(home, 'lost', { optedOut: false, of: { ...of, sentAt: home.clock.now } });
    expect((await numberOf(home)).stop).toBeUndefined();
  });

  it('with no carer left lets every clock go, and START then YES brings the family back', async () => {
    const home = await newHome();
    await bedtime(home, 'm1');
    const replanned = () => replan({ ...needsOf(home), clocks: home.store.clocks })(home.familyId);
    await replanned();
    expect(home.store.clocks.all().length).toBeGreaterThan(0);
    await reported(home, 'm1', { optedOut: true });
    await replanned();
    expect(home.store.clocks.all()).toEqual([]);
    for (const body of ['START', 'YES']) {
      later(home, MINUTE_MS);
      await receive(home.receiveNeeds)(home.text(body));
    }
    expect((await numberOf(home)).stop).toBeUndefined();
    expect(await reported(home, 'm1', { optedOut: true }), 'and the old report, come again, stops nobody').toBe('done');
    expect((await numberOf(home)).stop).toBeUndefined();
  });

  it('that the carrier says at once is a stop as well, of the reply that met it too', async () => {
    const home = await newHome();
    later(home, MINUTE_MS);
    await receive(home.receiveNeeds)(home.text('PLAN'));
    home.carrier = () => ({ outcome: 'refused', code: 'ConflictException', optedOut: true });
    expect(await dispatchReply(home.dispatchNeeds)(home.owed[0]!)).toBe('done');
    expect((await numberOf(home)).stop).toMatchObject({ by: 'carrier' });
    expect(await types(home)).toContain('carer-stopped');
    expect(nudgesWanted(home.familyId, await home.now())).toEqual([]);
  });
});

describe('a number that fails', () => {
  it('for three days is rested, not hammered, and comes back when it texts', async () => {
    const home = await newHome();
    const left: boolean[] = [];
    for (let day = 0; day < 6; day += 1) {
      left.push(await bedtime(home, `m${day}`));
      if (left.at(-1)) await reported(home, `m${day}`);
      later(home, DAY_MS / 2);
    }
    expect(left).toEqual([true, true, true, false, false, false]);
    expect((await home.facts()).at(-1)).toMatchObject({ type: 'dropped', why: 'unreachable' });
    await receive(home.receiveNeeds)(home.text('new phone, hi'));
    expect((await numberOf(home)).failing).toBeUndefined();
    later(home, DAY_MS);
    expect(await bedtime(home, 'back')).toBe(true);
  });

  it('leaves the evening to another carer of the family, and takes it back when it texts', async () => {
    const partner = '+15555550102';
    const home = await household('2026-11-23T16:00:00-05:00', { carers: [{ phone: partner, name: 'Ana' }] });
    const to: (string | undefined)[] = [];
    const evening = async (id: string): Promise<void> => {
      expect(await bedtime(home, id)).toBe(true);
      to.push(home.sent.at(-1)?.to);
      if (to.at(-1) === PARENT) await reported(home, id);
      later(home, DAY_MS / 2);
    };
    for (let day = 0; day < 5; day += 1) await evening(`m${day}`);
    expect(to).toEqual([PARENT, PARENT, PARENT, partner, partner]);
    const facts = await home.facts();
    expect(facts.filter((fact) => fact.type === 'dropped')).toEqual([]);
    const { familyId, sent } = home;
    const ring = { familyId, purpose: 'bedtime' as const, night: nudgesWanted(familyId, await home.now())[0]!.night, dueAt: home.clock.now };
    await dispatchNudge(home.dispatchNeeds)({ ...ring, night: '2026-11-27' as typeof ring.night });
    expect(sent, 'a clock that rings twice brings it to nobody twice').toHaveLength(5);
    await receive(home.receiveNeeds)(home.text('new phone, hi'));
    await evening('back');
    expect(to.at(-1)).toBe(PARENT);
  });

  it('is not told the weekly text of another, which each carer has anyway', async () => {
    const asked: string[] = [];
    const reach = async (to: NumberId) => (asked.push(to), { ended: 'dropped' as const, why: 'unreachable' });
    const [one, two] = ['one', 'two'] as NumberId[];
    for (const purpose of ['weekly', 'echo', 'bedtime'] as const) expect((await reachOrNext(purpose, one!, [one!, two!], reach)).ended.why).toBe('unreachable');
    expect(asked).toEqual(['one', 'one', 'one', 'two']);
  });

  it('once, and then delivers, is as well as ever', async () => {
    const home = await newHome();
    for (let day = 0; day < 6; day += 1) {
      expect(await bedtime(home, `m${day}`)).toBe(true);
      await reported(home, `m${day}`, day % 2 === 0 ? {} : { outcome: 'delivered', why: 'TEXT_DELIVERED' });
      later(home, DAY_MS / 2);
    }
  });

  it('is rested too where the carrier refuses it each time, and a refusal for want of money is none of its doing', async () => {
    for (const [badNumber, rests] of [[true, true], [false, false]] as const) {
      const home = await newHome();
      for (let day = 0; day < 4; day += 1) {
        const nudge = nudgesWanted(home.familyId, await home.now()).find((one) => one.purpose === 'bedtime')!;
        home.clock.now = nudge.dueAt;
        home.carrier = () => ({ outcome: 'refused', code: 'InvalidParameterException', ...(badNumber && { badNumber }) });
        await dispatchNudge(home.dispatchNeeds)({ familyId: home.familyId, purpose: 'bedtime', night: nudge.night, dueAt: nudge.dueAt });
        later(home, DAY_MS / 2);
      }
      expect((await home.facts()).some((fact) => fact.type === 'dropped' && fact.why === 'unreachable')).toBe(rests);
    }
  });
});

describe('the embedded form', () => {
  it('hears what the carrier reports of its texts', async () => {
    const clock = { now: when('2026-11-23T16:00:00-05:00') };
    const store = openStore({ path: ':memory:', now: () => clock.now });
    let ids = 0;
    const service = openService({
      store, clock, numberId: numberIdWith('test'), newId: () => `${(ids += 1)}`.padStart(20, '0'), journal: () => {},
      sms: { send: async () => ({ outcome: 'sent', carrierId: 'm1' }) },
    });
    const enrolled = await service.enrol(familyFile({}, clock.now));
    await service.advanceTo((clock.now + DAY_MS / 4) as Instant);
    await service.report({ carrierId: 'm1', outcome: 'failed', why: 'TEXT_BLOCKED', optedOut: true, at: clock.now });
    expect(enrolled.ok && (await readLog(store.table, enrolled.familyId)).map((fact) => fact.type)).toEqual(expect.arrayContaining(['sent', 'carer-stopped', 'undelivered']));
    expect(store.clocks.all(), 'nobody is left to ring for').toEqual([]);
    store.close();
  });
});

/** What nobody can make sense of: logged by kind, counted, and without effect; and it stands in nobody's way. */
import { describe, expect, it } from 'vitest';
import { dispatchNudge } from '../../functions/dispatch/dispatch.ts';
import type { JournalEntry } from '../../shared/ports/journal.ts';
import { settle } from '../../functions/edge/settle.ts';
import { orIgnored, workOf } from '../../functions/edge/workOf.ts';
import { receive } from '../../functions/receive/receive.ts';
import { replan } from '../../functions/replan/replan.ts';
import { firingSchema } from '../../shared/contract/firing.ts';
import { familyPartition, memoryKey } from '../../shared/contract/keys.ts';
import type { FamilyId } from '../../shared/log/facts.ts';
import { nudgesWanted } from '../../shared/schedule/nudge.ts';
import { type Instant, MINUTE_MS } from '../../shared/time/zone.ts';
import { type Household, household } from '../support/household.ts';

const newHome = (): Promise<Household> => household('2026-11-23T16:00:00-05:00');
const replanOf = (home: Household) => replan({ table: home.store.table, clocks: home.store.clocks, journal: home.dispatchNeeds.journal, now: () => home.clock.now });

async function ringOf(home: Household) {
  const { purpose, night, dueAt } = nudgesWanted(home.familyId, await home.now()).find((one) => one.purpose === 'bedtime')!;
  return { familyId: home.familyId, purpose, night, dueAt };
}

/** A fact of a later release stands in the log, and the memory is that release's too. */
async function upgraded(home: Household): Promise<void> {
  const { table } = home.store;
  const memory = await table.get(memoryKey(home.familyId));
  await table.transact([
    { put: { pk: familyPartition(home.familyId), sk: 'F#1795467600001#later#0', form: 99, fact: { type: 'dreamt', of: 'sheep' } } },
    { put: { ...memory!, v: memory!.v! + 1, memory: { version: 'a later one' } } },
  ]);
}

describe('a record of a future version', () => {
  it('moves no clock and is no failure of the stream', async () => {
    const home = await newHome();
    await replanOf(home)(home.familyId);
    const before = home.store.clocks.all();
    await upgraded(home);
    await replanOf(home)(home.familyId);
    expect(home.store.clocks.all()).toEqual(before);
    expect(home.journal.at(-1)).toEqual({ event: 'ignored', kind: 'stream-record', why: 'future-version', familyId: home.familyId, count: 1 });
  });

  it('lets no nudge leave that this release cannot judge', async () => {
    const home = await newHome();
    const ring = await ringOf(home);
    await upgraded(home);
    home.clock.now = ring.dueAt;
    expect(await dispatchNudge(home.dispatchNeeds)(ring)).toBe('done');
    expect(home.sent).toEqual([]);
    expect(home.journal.at(-1)).toMatchObject({ event: 'ignored', kind: 'firing', why: 'future-version', count: 1 });
  });

  it('keeps a text waiting rather than losing it', async () => {
    const home = await newHome();
    await upgraded(home);
    await expect(receive(home.receiveNeeds)(home.text('woke 2:10'))).rejects.toMatchObject({ code: 'FutureVersion' });
  });
});

describe('a firing', () => {
  it('for a family that is not there is told and dropped', async () => {
    const home = await newHome();
    const ring = { ...await ringOf(home), familyId: 'gone' as FamilyId };
    home.clock.now = ring.dueAt;
    expect(await dispatchNudge(home.dispatchNeeds)(ring)).toBe('done');
    expect([home.sent, home.journal.at(-1)]).toEqual([[], { event: 'ignored', kind: 'firing', purpose: 'bedtime', why: 'no-family', count: 1 }]);
  });

  it('that somebody scheduled by hand for a time the log does not want sends nothing', async () => {
    const home = await newHome();
    const ring = await ringOf(home);
    for (const dueAt of [ring.dueAt + 7 * MINUTE_MS, ring.dueAt - 90 * MINUTE_MS] as Instant[]) {
      home.clock.now = dueAt;
      expect(await dispatchNudge(home.dispatchNeeds)({ ...ring, dueAt })).toBe('done');
    }
    home.clock.now = ring.dueAt;
    expect(home.sent).toEqual([]);
    await dispatchNudge(home.dispatchNeeds)(ring);
    expect(home.sent, 'and the real one still leaves').toHaveLength(1);
  });

  it.each(['hello', '{}', '{"familyId":"f","purpose":"party","night":"2026-11-23","dueAt":1}', '[1]', '{"familyId":"f","purpose":"bedtime","night":"tonight","dueAt":"now"}'])(
    'that somebody scheduled by hand with %s is told by kind and counted, does nothing, and the next one is done', async (body) => {
      const [buried, done, said]: [string[], string[], JournalEntry[]] = [[], [], []];
      const read = orIgnored(workOf('a-firing', firingSchema), 'firing', (_level, entry) => void said.push(entry));
      const good = JSON.stringify({ familyId: 'f', purpose: 'bedtime', night: '2026-11-23', dueAt: 1 });
      const again = await settle([body, good].map((one, i) => ({ id: `r${i}`, source: 'nudges', body: one })), {
        read: (record) => read(record.body), of: (one) => one.familyId, walk: async (one) => void done.push(one.familyId),
        deadLetters: () => ({ bury: async (_body, reason) => void buried.push(reason) }),
      }, { journal: () => {}, timeLeft: () => true, now: () => 0 as Instant });
      expect([again, done]).toEqual([[], ['f']]);
      expect(buried).toEqual([]);
      expect(said).toEqual([{ event: 'ignored', kind: 'firing', why: expect.stringMatching(/^not-a-firing(:\w+)?$/), count: 1 }]);
    });
});

describe('an hour and nothing more', () => {
  it('is asked about twice, and then kept as a note', async () => {
    const home = await newHome();
    for (let i = 0; i < 4; i += 1) {
      home.clock.now = (home.clock.now + 5 * MINUTE_MS) as Instant;
      await receive(home.receiveNeeds)(home.text('7:30'));
    }
    expect(home.owed.map((o) => o.say)).toEqual(['doubt', 'doubt', 'chat', 'chat']);
  });
});

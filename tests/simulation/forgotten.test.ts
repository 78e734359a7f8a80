/** L3: with no carer left the clocks go at once and the log after 30 days; what a number said stop to is kept. */
import { expect, it } from 'vitest';
import { receive } from '../../functions/receive/receive.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { readLog, readMemory } from '../../functions/records/records.ts';
import { bucketOf } from '../../shared/contract/keys.ts';
import { DAY_MS, type Instant } from '../../shared/time/zone.ts';
import { type Household, household, numberOf, when } from '../support/household.ts';

async function sweepIn(home: Household, days: number): Promise<void> {
  home.clock.now = (home.clock.now + days * DAY_MS) as Instant;
  await sweep({
    table: home.store.table, clocks: home.store.clocks, now: () => home.clock.now, journal: home.receiveNeeds.journal,
    sweeps: { send: async () => {} }, replies: { send: async () => {} },
  })({ sweep: 'bucket', bucket: bucketOf(home.familyId) });
}

it('a family whose only carer stopped has no clocks from then on and no log after 30 days', async () => {
  const home = await household('2026-11-23T16:00:00-05:00');
  await receive(home.receiveNeeds)(home.text('nap 1:10 to 2:00'));
  await sweepIn(home, 0);
  expect(home.store.clocks.all().length).toBeGreaterThan(0);
  home.clock.now = when('2026-11-23T17:00:00-05:00');
  await receive(home.receiveNeeds)(home.text('STOP'));
  await sweepIn(home, 0);
  expect(home.store.clocks.all()).toEqual([]);
  await sweepIn(home, 29);
  expect((await readLog(home.store.table, home.familyId)).length).toBeGreaterThan(2);
  await sweepIn(home, 1);
  expect(await readLog(home.store.table, home.familyId)).toEqual([]);
  expect(await readMemory(home.store.table, home.familyId)).toBeUndefined();
  expect(await numberOf(home)).toMatchObject({ families: [], stop: { by: 'word' }, consent: { wording: expect.any(String) } });
  await sweepIn(home, 1);
  expect(home.journal.filter((e) => e.event === 'sweep-failed')).toEqual([]);
  await receive(home.receiveNeeds)(home.text('START'));
  await receive(home.receiveNeeds)(home.text('YES'));
  expect(home.owed.slice(-2).map((o) => o.say)).toEqual(['start-consent', 'join']);
});

it('START and YES within the 30 days bring it back and cancel the deletion', async () => {
  const home = await household('2026-11-23T16:00:00-05:00');
  await receive(home.receiveNeeds)(home.text('STOP'));
  await sweepIn(home, 20);
  for (const body of ['START', 'YES']) {
    home.clock.now = (home.clock.now + 60_000) as Instant;
    await receive(home.receiveNeeds)(home.text(body));
  }
  await sweepIn(home, 0);
  expect(home.store.clocks.all().length).toBeGreaterThan(0);
  await sweepIn(home, 11);
  expect((await readLog(home.store.table, home.familyId)).length).toBeGreaterThan(2);
});

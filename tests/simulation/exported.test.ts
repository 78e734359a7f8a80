/** EXPORT: everything known of the family, for the phone that joined; nothing of another's, and nothing after DELETE. */
import { expect, it } from 'vitest';
import { dispatchReply } from '../../functions/dispatch/dispatch.ts';
import { enrol } from '../../functions/enrol/enrol.ts';
import { exportFamily } from '../../functions/export/exportFamily.ts';
import { receive } from '../../functions/receive/receive.ts';
import { putNumber, readNumber } from '../../functions/records/records.ts';
import type { Instant } from '../../shared/time/zone.ts';
import { familyFile, type Household, household, PARENT } from '../support/household.ts';

const GRANDMA = '+15555550102';

async function say(home: Household, body: string, from = PARENT): Promise<void> {
  home.clock.now = (home.clock.now + 60_000) as Instant;
  await receive(home.receiveNeeds)(home.text(body, home.clock.now, from));
}

async function lived(): Promise<Household> {
  const home = await household('2026-11-24T01:00:00-05:00', { carers: [{ phone: GRANDMA, name: '=Ana "Nan"' }] });
  await say(home, 'asleep 12:52 nursed');
  await say(home, 'woke 1:02 pat 15m');
  await say(home, 'woke 1:03 nursed', GRANDMA);
  await say(home, 'qwxz purple banana', GRANDMA);
  await say(home, 'i want to hurt my baby', GRANDMA);
  await say(home, 'hard, i feel awful', GRANDMA);
  for (const [phone, feel] of [[PARENT, 4], [GRANDMA, 1]] as const) {
    const id = home.numberId(phone);
    const { v, value } = (await readNumber(home.store.table, id))!;
    await home.store.table.transact([putNumber(id, { ...value, moods: [{ at: home.clock.now, feel, inboundId: 'm' }] }, v)]);
  }
  return home;
}

it('gives the whole log as JSON and its nights as CSV, with carers by name and no hash', async () => {
  const home = await lived();
  const exported = (await exportFamily(home.store.table, home.familyId, home.clock.now))!;
  const read = JSON.parse(exported.json) as { family: { children: { name: string }[]; carers: Record<string, unknown>[] }; log: Record<string, unknown>[] };
  expect(read.family.children.map((c) => c.name)).toEqual(['Mia']);
  expect(read.log.length).toBe((await home.facts()).length);
  expect(read.family.carers.map((c) => [c['phone'], c['joinedFirst']])).toEqual([[PARENT, true], [GRANDMA, false]]);
  expect(read.family.carers[0]).toMatchObject({ moods: [{ feel: 4 }], consent: { wording: 'enrolled-by-operator-1' } });
  for (const phone of [PARENT, GRANDMA]) expect(exported.json + exported.csv).not.toContain(home.numberId(phone));
  const rows = exported.csv.trimEnd().split('\r\n');
  expect(rows[0]).toBe('night,child,what,at,until,minutes,cried_minutes,count,help,word,said_by,said_at');
  expect(rows[1]).toMatch(/^2026-11-23,Mia,asleep,2026-11-24T00:52,,,,,nursed,,who joined first,2026-11-24T01:01/);
  // A name that a spreadsheet would calculate is text, and its quotes are doubled.
  expect(rows.find((r) => r.includes('01:03'))).toContain(`"'=Ana ""Nan"""`);
});

it("holds nothing that is another carer's own", async () => {
  const home = await lived();
  const { json, csv } = (await exportFamily(home.store.table, home.familyId, home.clock.now))!;
  const carers = (JSON.parse(json) as { family: { carers: object[] } }).family.carers;
  expect(Object.keys(carers[1]!)).not.toContain('moods');
  for (const secret of ['purple', 'banana', 'crisis', 'hurt', '"feel": 1']) expect(json + csv).not.toContain(secret);
});

it('is of one family alone, and of none that was deleted', async () => {
  const home = await lived();
  const other = await enrol({ table: home.store.table, now: () => home.clock.now, newId: () => 'otherfamily', numberId: home.numberId },
    familyFile({ phone: '+15555550104', child: { name: 'Leopold', born: '2026-01-20' } }, home.clock.now));
  expect(other.ok).toBe(true);
  expect((await exportFamily(home.store.table, home.familyId, home.clock.now))!.json).not.toContain('Leopold');
  await say(home, 'DELETE Mia');
  expect(await exportFamily(home.store.table, home.familyId, home.clock.now)).toBeUndefined();
});

it('by text says how to get it, to the phone that joined', async () => {
  const home = await household('2026-11-24T10:00:00-05:00', { carers: [{ phone: GRANDMA, name: 'Ana' }] });
  await say(home, 'EXPORT');
  await say(home, 'exporta mis datos', GRANDMA);
  for (const owed of home.owed) await dispatchReply({ ...home.dispatchNeeds, helpContact: 'help@clinic.example' })(owed);
  expect(home.sent.map((s) => s.text)).toEqual([
    expect.stringMatching(/whole log can be sent to you as a file\. Ask help@clinic\.example/), expect.stringMatching(/Only the phone that joined first/),
  ]);
});

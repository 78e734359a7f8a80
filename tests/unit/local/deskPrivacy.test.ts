/** The desk gives a family everything known of it, and after DELETE keeps nothing of what was said. */
import { expect, it } from 'vitest';
import { DAY_MS, type Instant } from '../../../shared/time/zone.ts';
import { deskOnTest } from './deskOnTest.ts';

const PHONE = '+15555550101';
const FAMILY = {
  phone: PHONE, zone: 'America/New_York', lang: 'en', child: { name: 'Zebedee', born: '2026-01-20' }, bedtime: '19:30',
  association: 'nursing', place: 'crib', temperament: [2, 3, 2, 2, 2], lateOk: false,
};

it('exports by a link, and forgets the lines of a deleted family', async () => {
  const on = await deskOnTest();
  const { familyId } = JSON.parse((await on.post('/families', FAMILY)).body) as { familyId: string };
  await on.post('/texts', { phone: PHONE, body: 'nap 1:10 to 2 after the purple song' });
  const json = await on.ask(`/export/${familyId}.json`);
  expect([json.status, (JSON.parse(json.body) as { family: { children: { name: string }[] } }).family.children[0]!.name]).toEqual([200, 'Zebedee']);
  expect((await on.ask(`/export/${familyId}.csv`)).body).toMatch(/^night,child,what/);
  expect([(await on.ask('/export/nobody.json')).status, (await on.ask(`/export/${familyId}.json`, { headers: { host: 'evil.example' } })).status]).toEqual([404, 403]);
  on.machine.now = (on.machine.now + 60_000) as Instant;
  await on.post('/texts', { phone: PHONE, body: 'DELETE Zebedee' });
  expect((await on.ask(`/export/${familyId}.json`)).status).toBe(404);
  const said = (): Promise<string[]> => on.state().then((s) => s.lines.map((l) => l.text));
  expect(await said()).toEqual(['DELETE Zebedee', expect.stringMatching(/deleted for good/)]);
  on.machine.now = (on.machine.now + 3 * DAY_MS) as Instant;
  await on.desk.tick();
  expect(await said()).toEqual([]);
  await on.end();
});

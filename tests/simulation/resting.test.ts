/** What the seeded world found about rests: a crisis is stronger than an illness, and a time taken back is no "no". */
import { expect, it } from 'vitest';
import { dispatchNudge, dispatchReply } from '../../functions/dispatch/dispatch.ts';
import { receive } from '../../functions/receive/receive.ts';
import { nudgesWanted } from '../../shared/schedule/nudge.ts';
import { firing, type Household, household, numberOf, when } from '../support/household.ts';

async function said(home: Household, body: string, iso: string): Promise<void> {
  home.clock.now = when(iso);
  await receive(home.receiveNeeds)(home.text(body));
  for (const reply of home.owed.splice(0)) await dispatchReply(home.dispatchNeeds)(reply);
}

async function asksWhetherWell(home: Household): Promise<boolean> {
  home.clock.now = when('2026-11-26T09:59:00-05:00');
  return nudgesWanted(home.familyId, await home.now()).some((n) => n.purpose === 'checkin' && n.night === '2026-11-26');
}

it('an illness is asked about on day 3, and not while a crisis rests', async () => {
  const ill = await household('2026-11-22T16:00:00-05:00');
  await said(ill, 'SICK', '2026-11-23T15:00:00-05:00');
  expect(await asksWhetherWell(ill)).toBe(true);
  const both = await household('2026-11-22T16:00:00-05:00');
  await said(both, 'CRISIS', '2026-11-22T22:00:00-05:00');
  await said(both, 'SICK', '2026-11-23T15:00:00-05:00');
  expect(await asksWhetherWell(both)).toBe(false);
});

it.each([
  ['Mia has a fever of 101', 'sick'], ['fever again', 'sick'], ['39.2 de fiebre', 'sick'], ['asleep 8, woke 2 with a fever of 101, up 6', 'sick'],
  ['can she have tylenol when she has a fever?', undefined], ['no fever today but she has a rash, should i worry?', undefined], ['she is limp', undefined],
])('%s: the card, and the plan rests where it is a fever', async (body, reason) => {
  const home = await household('2026-11-22T16:00:00-05:00');
  await said(home, body, '2026-11-23T15:00:00-05:00');
  expect(home.sent.map((s) => [/doctor|nurse|911|pediatra/.test(s.text), /The plan rests; BETTER|El plan descansa; MEJOR/.test(s.text)])).toEqual([[true, reason === 'sick']]);
  expect((await home.now()).family.pauses.map((p) => p.reason)).toEqual(reason ? [reason] : []);
  expect(await asksWhetherWell(home)).toBe(reason === 'sick');
});

it('"no, 3:10" in the night takes a time back, though the last thing asked was whether the child is well', async () => {
  const home = await household('2026-11-22T16:00:00-05:00');
  await said(home, 'SICK', '2026-11-23T15:00:00-05:00');
  home.clock.now = when('2026-11-26T10:00:00-05:00');
  await dispatchNudge(home.dispatchNeeds)(firing(home, 'checkin', '2026-11-26', '2026-11-26T10:00:00-05:00'));
  expect((await numberOf(home)).question?.about).toBe('well');
  await said(home, 'woke 3:00 nursed', '2026-11-27T03:20:00-05:00');
  home.sent.length = 0;
  await said(home, 'no, 3:10', '2026-11-27T03:22:00-05:00');
  expect(home.sent).toEqual([]);
  const told = (await home.now()).facts.flatMap((f) => (f.type === 'told' && f.event.kind === 'wake' ? [f.event.at] : []));
  expect(told).toEqual(['2026-11-27T03:10']);
});

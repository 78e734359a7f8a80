/** L10: no number, name or sentence in a journal line, a clock, a key or a queue; no family sees another's. */
import { expect, it } from 'vitest';
import { replan } from '../../functions/replan/replan.ts';
import { dispatchNudge, dispatchReply } from '../../functions/dispatch/dispatch.ts';
import { receive } from '../../functions/receive/receive.ts';
import { household, PARENT, when } from '../support/household.ts';

it('a planted number, name and sentence stand nowhere but in the records of the table', async () => {
  const home = await household('2026-11-23T16:00:00-05:00', { child: { name: 'Zebedee', born: '2026-01-20' } });
  const texts = [
    ['2026-11-23T19:55:00-05:00', 'Zebedee asleep 7:52 after the purple song'], ['2026-11-24T02:14:00-05:00', 'qwxz purple song'],
    ['2026-11-24T06:47:00-05:00', 'up 6:45'], ['2026-11-24T06:49:00-05:00', 'easy'], ['2026-11-24T06:50:00-05:00', 'i want to hurt my baby'],
  ] as const;
  for (const [at, body] of texts) {
    home.clock.now = when(at);
    await receive(home.receiveNeeds)(home.text(body));
    await replan({ table: home.store.table, clocks: home.store.clocks, now: () => home.clock.now, journal: home.receiveNeeds.journal })(home.familyId);
  }
  for (const owed of home.owed) await dispatchReply(home.dispatchNeeds)(owed);
  const clocks = home.store.clocks.all();
  for (const clock of clocks) await dispatchNudge(home.dispatchNeeds)(clock.firing);
  expect(home.sent.length).toBeGreaterThan(1);
  const outside = JSON.stringify([home.journal, clocks, home.owed, home.store.table.changesAfter(0, 1000)]);
  for (const secret of [PARENT, PARENT.slice(1), 'Zebedee', 'purple', 'hurt']) expect(outside).not.toContain(secret);
});

it('a crisis is in no fact that another carer can see, but as a rest of the plan', async () => {
  const home = await household('2026-11-23T16:00:00-05:00');
  await receive(home.receiveNeeds)(home.text('i want to hurt my baby'));
  expect(home.owed.map((o) => o.say)).toEqual(['crisis']);
  const facts = (await home.facts()).filter((f) => !f.id.startsWith('enrol-'));
  expect(facts.map((f) => f.type)).toEqual(['paused']);
  expect(JSON.stringify(facts)).not.toContain('hurt');
});

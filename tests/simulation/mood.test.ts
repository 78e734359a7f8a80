/** "How are YOU? 1-5": asked in the weekly text, answered within 20 hours, a fact of that number alone. */
import { describe, expect, it } from 'vitest';
import { dispatchNudge, dispatchReply } from '../../functions/dispatch/dispatch.ts';
import { receive } from '../../functions/receive/receive.ts';
import { firing, type Household, household, numberOf, PARENT, when } from '../support/household.ts';

const PARTNER = '+15555550102';

/** Three nights told, and the weekly text sent on Sunday at ten. */
async function asked(): Promise<Household> {
  const home = await household('2026-11-23T16:00:00-05:00', { carers: [{ phone: PARTNER, name: 'Alex' }] });
  for (const day of ['24', '25', '26']) await says(home, `2026-11-${day}T06:47:00-05:00`, 'asleep 7:50 nursed, woke 2:10 nursed 10m, up 6:45');
  home.clock.now = when('2026-11-29T10:00:00-05:00');
  await dispatchNudge(home.dispatchNeeds)(firing(home, 'weekly', '2026-11-29', '2026-11-29T10:00:00-05:00'));
  return home;
}

async function says(home: Household, at: string, body: string, from = PARENT): Promise<string | undefined> {
  home.clock.now = when(at);
  await receive(home.receiveNeeds)(home.text(body, home.clock.now, from));
  const owed = home.owed.splice(0);
  const before = home.sent.length;
  for (const one of owed) await dispatchReply(home.dispatchNeeds)(one);
  return home.sent.slice(before).at(-1)?.text;
}

describe('the mood of a parent', () => {
  it('is asked of each carer, and each answer is kept with its own number and in no fact', async () => {
    const home = await asked();
    expect(home.sent.filter((s) => s.about.kind === 'weekly').map((s) => [s.to, s.text.endsWith('How are YOU? 1-5')])).toEqual([[PARENT, true], [PARTNER, true]]);
    const facts = (await home.facts()).length;
    expect(await says(home, '2026-11-29T11:00:00-05:00', '4')).toMatch(/between us/);
    expect(await says(home, '2026-11-29T11:05:00-05:00', 'maybe a 3/5 today', PARTNER)).toMatch(/between us/);
    expect([(await numberOf(home)).moods.map((m) => m.feel), (await numberOf(home, PARTNER)).moods.map((m) => m.feel)]).toEqual([[4], [3]]);
    // That somebody texted is noted, and nothing of what.
    expect((await home.facts()).slice(facts).map((f) => f.type)).toEqual(['noted', 'noted']);
    expect(await says(home, '2026-11-30T13:00:00-05:00', 'WEEK')).toMatch(/You: 4 of 5/);
    expect(await says(home, '2026-11-30T13:05:00-05:00', 'WEEK', PARTNER)).toMatch(/You: 3 of 5/);
  });

  it('that is low gets a kind text with somebody to talk to, tonight made easier, and nothing rests', async () => {
    const home = await asked();
    expect(await says(home, '2026-11-29T11:00:00-05:00', '1')).toMatch(/1-833-852-6262.*BACK/);
    expect((await home.now()).family.pauses).toEqual([]);
    for (const sms of home.sent.filter((s) => s.to === PARTNER)) expect(sms.text).not.toMatch(/talk to someone/);
  });

  it('is nothing twenty hours later, nor where nobody asked', async () => {
    const late = await asked();
    expect(await says(late, '2026-11-30T06:01:00-05:00', '2')).not.toMatch(/between us/);
    expect((await numberOf(late)).moods).toEqual([]);
    const home = await household('2026-11-23T16:00:00-05:00');
    await says(home, '2026-11-24T13:00:00-05:00', '2');
    expect((await numberOf(home)).moods).toEqual([]);
  });

  it.each([['3', 'easy'], ['easy', '3']])('is heard behind "how did it go" too: %s, then %s', async (first, then) => {
    const home = await asked();
    expect(await says(home, '2026-11-29T10:30:00-05:00', 'asleep 7:50 nursed, up 6:45')).toMatch(/EASY, OK, HARD or NO/);
    const said = { 3: /between us/, easy: /Kept: easy/ };
    expect(await says(home, '2026-11-29T10:31:00-05:00', first)).toMatch(said[first as keyof typeof said]);
    expect(await says(home, '2026-11-29T10:32:00-05:00', then)).toMatch(said[then as keyof typeof said]);
    expect((await numberOf(home)).moods.map((m) => m.feel)).toEqual([3]);
    // Asked once, answered once.
    expect(await says(home, '2026-11-29T10:33:00-05:00', '4')).toMatch(/no question open/);
  });

  it('gives way to a question that is answered by a number, and is gone after twenty hours there too', async () => {
    const home = await asked();
    await says(home, '2026-11-29T10:30:00-05:00', 'change');
    expect(await says(home, '2026-11-29T10:31:00-05:00', '1')).toMatch(/same step/);
    expect(await says(home, '2026-11-29T10:32:00-05:00', '2')).toMatch(/between us/);
    const late = await asked();
    await says(late, '2026-11-29T10:30:00-05:00', 'asleep 7:50 nursed, up 6:45');
    expect(await says(late, '2026-11-30T06:01:00-05:00', '2')).not.toMatch(/between us/);
  });

  it('is not what a log or a question with a number in it says', async () => {
    const home = await asked();
    for (const text of ['woke 2:10', '2 wakings', 'nap 2 hours', '1 more question']) await says(home, '2026-11-29T11:00:00-05:00', text);
    expect((await numberOf(home)).moods).toEqual([]);
  });
});

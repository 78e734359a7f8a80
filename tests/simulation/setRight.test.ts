/** A correction that comes days later changes the right thing, is said back, and UNDO takes it back; a night told keeps its own way. */
import { describe, expect, it } from 'vitest';
import { segments } from '../../shared/message/segments.ts';
import { exchange } from '../support/exchange.ts';
import { type Household, household, when } from '../support/household.ts';

async function say(home: Household, body: string): Promise<string | undefined> {
  const text = (await exchange(home, body)).at(-1)?.text;
  if (text !== undefined) expect(segments(text), text).toBe(1);
  return text;
}
const DAYS_LATER = '2026-11-23T14:00:00-05:00';
const childOf = async (home: Household) => (await home.now()).family.children[0]!;

describe('days after joining', () => {
  it('a birthday, a name, the bed, the help and the bedtime are set right, and said back', async () => {
    const home = await household(DAYS_LATER);
    const { name, born } = await childOf(home);
    const [day, other] = [+born.slice(8), +born.slice(8) + 1];
    expect(await say(home, `she was born on the ${other}th, not the ${day}th`)).toMatch(/^Born .+\. UNDO if wrong$/);
    expect((await childOf(home)).born).toBe(`${born.slice(0, 8)}${`${other}`.padStart(2, '0')}`);
    expect(await say(home, `it's Mya not ${name}`)).toBe('Mya, then. UNDO if wrong');
    expect(await say(home, 'UNDO')).toMatch(/^Taken back/);
    expect((await childOf(home)).name).toBe(name);
    expect(await say(home, 'she sleeps in our bed now')).toMatch(/^Noted: your bed\. Doctors \(AAP\) advise a flat crib/);
    expect(await say(home, "she doesn't nurse to sleep any more, we rock her")).toBe('Noted: rocking. UNDO if wrong');
    expect(await childOf(home)).toMatchObject({ place: 'parents-bed', association: 'rocking' });
    expect(await say(home, 'bedtime is 8 not 730')).toBe('Bed 8:00. UNDO if wrong');
    expect((await home.now()).family.bedtimes.at(-1)?.bedtime).toBe('20:00');
    expect(await say(home, 'wrong city, we are in Seattle')).toMatch(/11:\d\dam now/);
    expect((await home.now()).facts.filter((f) => f.type === 'told')).toEqual([]);
  });

  it('what is wrong without the right thing is told how to be said', async () => {
    const home = await household(DAYS_LATER);
    expect(await say(home, 'you have the wrong birthday')).toMatch(/^Text it as it should be/);
    expect(await say(home, 'born 3/2/31')).toBe('That day is still to come.');
  });

  it('of twins it is the one that is named, also while a question about the other is open', async () => {
    const home = await household(DAYS_LATER, { children: ['Ana', 'Leo'].map((name) => ({ name, born: '2026-01-20' })), child: undefined });
    const born = async () => (await home.now()).family.children.map((c) => c.born);
    expect(await say(home, 'Leo was born on the 21st')).toBe('Born Jan 21, 2026. UNDO if wrong');
    expect(await born()).toEqual(['2026-01-20', '2026-01-21']);
    expect(await say(home, 'ADD Sofia 11/1/26')).toMatch(/^Sofia is in/);
    expect(await say(home, 'Leo was born on the 22nd')).toMatch(/^Born Jan 22, 2026/);
    expect(await born()).toEqual(['2026-01-20', '2026-01-22', '2026-11-01']);
    expect(await say(home, 'they were born on the 23rd')).toMatch(/^Born Jan 23, 2026/);
    expect((await born()).slice(0, 2)).toEqual(['2026-01-23', '2026-01-23']);
  });

  it('questions about us are answered as what they are, in a family too', async () => {
    const home = await household(DAYS_LATER);
    for (const [asks, answer] of [['do you sell my data?', /for your log alone/], ['is this free?', /no money/], ['are you a real person?', /a program/], ['how much should she nap?', /^At \d+ months .*naps/],
      ['why does she wake at 4?', /^Every baby wakes/], ['when is the next reminder?', /^Bedtime is 7:30pm/]] as const) {
      expect(await say(home, asks), asks).toMatch(answer);
    }
  });

  it('a log keeps its own way', async () => {
    const home = await household('2026-11-23T21:30:00-05:00');
    await say(home, 'down 7:30');
    await say(home, 'no, down at 8 not 7:30');
    expect((await home.now()).family.bedtimes).toHaveLength(1);
    home.clock.now = when('2026-11-24T08:00:00-05:00');
    await say(home, 'she slept in our bed, woke 2:10');
    expect((await childOf(home)).place).toBe('crib');
  });
});

/** L11: two machines that answer each other are stopped, and nobody is left without help by that. */
import { describe, expect, it } from 'vitest';
import { receive } from '../../functions/receive/receive.ts';
import { HOUR_MS, type Instant, MINUTE_MS } from '../../shared/time/zone.ts';
import { type Household, household, numberOf, PARENT } from '../support/household.ts';

const START = '2026-11-23T12:00:00-05:00';

async function says(home: Household, body: string, inMs = 0, from = PARENT): Promise<string> {
  home.clock.now = (home.clock.now + inMs) as Instant;
  home.owed.length = 0;
  await receive(home.receiveNeeds)(home.text(body, home.clock.now, from));
  return home.owed.map((one) => one.say).join() || 'silence';
}

/** What is answered to each of so many texts. */
async function answers(home: Household, bodies: readonly string[], everyMs: number): Promise<string[]> {
  const said: string[] = [];
  for (const body of bodies) said.push(await says(home, body, everyMs));
  return said;
}

const different = (count: number): string[] => Array.from({ length: count }, (_, i) => ['PLAN', 'WHY', 'NIGHT', 'WEEK'][i % 4]!);

describe('a loop', () => {
  it('of twenty texts in ten minutes gets one notice, and then nothing for an hour', async () => {
    const home = await household(START);
    const said = await answers(home, different(30), 20_000);
    expect(said.slice(0, 19)).not.toContain('silence');
    expect(said[19]).toBe('too-many');
    expect(new Set(said.slice(20))).toEqual(new Set(['silence']));
    expect(await says(home, 'WHY', HOUR_MS - 10 * 20_000 - 1), 'the last moment of the hour').toBe('silence');
    expect(await says(home, 'PLAN', 1)).toBe('plan');
  });

  it('is not a busy morning: nineteen in ten minutes, or twenty in eleven', async () => {
    expect(await answers(await household(START), different(19), 20_000)).not.toContain('too-many');
    expect(await answers(await household(START), different(40), 35_000)).not.toContain('too-many');
  });

  it('of the same text gets its notice the fifth time, however it is spaced or cased', async () => {
    const said = await answers(await household(START), ['is it raining', 'Is it  raining', 'IS IT RAINING', 'is it raining', 'is it raining', 'is it raining'], MINUTE_MS);
    expect(said.slice(4)).toEqual(['too-many', 'silence']);
    expect(said.slice(0, 4)).not.toContain('too-many');
  });

  it('of the same text gets its notice the fifth time, whatever is told between', async () => {
    const said = await answers(await household(START), ['PLAN', 'PLAN', 'nap 9:30 to 10:15', 'PLAN', 'PLAN', 'nap 11:00 to 11:20', 'PLAN', 'PLAN'], 20_000);
    expect(said.slice(6)).toEqual(['too-many', 'silence']);
    expect(said.slice(0, 6)).not.toContain('too-many');
  });

  it('is not a question after another that is answered alike', async () => {
    expect(await answers(await household(START), Array.from({ length: 12 }, (_, i) => ['yes', 'no'][i % 2]!), MINUTE_MS)).not.toContain('too-many');
  });

  it('is not the same word on five evenings', async () => {
    expect(await answers(await household(START), Array.from({ length: 8 }, () => 'WHY'), 2 * HOUR_MS)).not.toContain('too-many');
  });

  it('goes on to keep what is told of the night, and to answer safety, STOP, START and HELP (L1, L12)', async () => {
    const home = await household(START);
    await answers(home, different(20), 1000);
    const before = (await home.facts()).length;
    expect(await says(home, 'nap 1pm to 2pm', 1000)).toBe('silence');
    expect((await home.facts()).length).toBeGreaterThan(before);
    expect(await says(home, 'HELP', 1000)).toBe('help');
    expect(await says(home, 'she is not breathing', 1000)).toBe('emergency');
    expect(await says(home, 'i want to kill myself', 1000)).toBe('crisis');
    expect(await says(home, 'STOP', 1000)).toBe('stopped');
    expect(await says(home, 'START', 1000)).toBe('start-consent');
    expect((await numberOf(home)).stop).toBeDefined();
    expect(await says(home, 'YES', 1000), 'who agrees is told that it counts').toBe('back-again');
    expect((await numberOf(home)).stop).toBeUndefined();
    expect(await says(home, 'PLAN', 1000)).toBe('silence');
  });

  it('opens no question that was not asked', async () => {
    const home = await household('2026-11-24T06:00:00-05:00');
    await answers(home, different(20), 1000);
    await says(home, 'asleep 7:50pm, up 6am', 1000);
    expect(home.owed).toEqual([]);
    expect((await numberOf(home)).question).toBeUndefined();
    expect((await home.facts()).some((fact) => fact.type === 'summed'), 'the sum is still to be told').toBe(false);
  });
});

describe('a phone that answers by itself', () => {
  it('gets no answer, and its family is not taken for one that wrote', async () => {
    const home = await household(START);
    const { lastTextAt } = (await home.now()).family;
    expect(await says(home, "I'm driving with Focus turned on. I'll see your message when I get where I'm going.", HOUR_MS)).toBe('silence');
    expect((await home.facts()).at(-1)).toMatchObject({ type: 'noted' });
    expect((await home.now()).family.lastTextAt).toBe(lastTextAt);
  });

  it('starts no conversation with a stranger', async () => {
    const home = await household(START);
    expect(await says(home, 'Estoy conduciendo', 0, '+15555550177')).toBe('silence');
    expect(await says(home, 'hello?', MINUTE_MS, '+15555550177'), 'and whoever writes then is welcomed').toBe('stranger');
  });

  it('stops nobody with its own words about stopping', async () => {
    const home = await household(START);
    expect(await says(home, 'Automated message: our office is closed. Reply STOP to unsubscribe.')).toBe('silence');
    expect((await numberOf(home)).stop).toBeUndefined();
  });
});

/** Leaving by text, as the walks do it: one text for a card and a stop, per number, and silence from then on (L3, L12). */
import { expect, it } from 'vitest';
import { segments } from '../../shared/message/segments.ts';
import { exchange } from '../support/exchange.ts';
import { type Household, household, numberOf, PARENT } from '../support/household.ts';

const OTHER = '+15555550102';

async function say(home: Household, body: string, from = PARENT): Promise<string | undefined> {
  const before = home.owed.length;
  const sent = await exchange(home, body, from);
  expect(home.owed.length - before).toBeLessThanOrEqual(1);
  return sent.at(-1)?.text;
}

it.each([
  ['stop texting me i want to die', /988.*no more texts/], ["stop texting me, she is blue and can't breathe", /911.*no more texts/], ["i can't do another night, please stop texting me", /1-833.*no more texts/],
  ['ya no me escriban, quiero morirme', /988.*no manda nada/],
])('"%s": the card and the stop in one text, and nobody else is told', async (body, words) => {
  const home = await household('2026-11-24T02:00:00-05:00', { carers: [{ phone: OTHER, name: 'Ana' }] });
  // Twice in one language, so that the answer is in it.
  if (body.startsWith('ya')) await say(home, 'despierta 1:10 pecho');
  const answer = (await say(home, body))!;
  expect(answer).toMatch(words);
  expect(segments(answer)).toBeLessThanOrEqual(2);
  expect((await numberOf(home)).stop).toBeDefined();
  expect((await numberOf(home, OTHER)).stop).toBeUndefined();
  expect((await home.now()).family.stopped).toEqual([home.numberId(PARENT)]);
  expect(home.sent.filter((s) => s.to === OTHER)).toEqual([]);
  // A cry for help is still heard after it (L12); a log is not kept.
  expect(await say(home, 'i want to die')).toMatch(/988/);
  const facts = (await home.facts()).length;
  await say(home, 'woke 2:10 nursed');
  expect((await home.facts()).length).toBe(facts);
});

it('a plain wording stops one number and says how to come back; the other carer goes on', async () => {
  const home = await household('2026-11-23T16:00:00-05:00', { carers: [{ phone: OTHER, name: 'Ana' }] });
  expect(await say(home, "she's sleeping great now so you can stop texting")).toBe('Staynear: you will get no more texts from us. START to come back.');
  expect(await say(home, 'nap 1:10 to 2', OTHER)).toMatch(/^Kept: nap/);
  expect(await say(home, 'OPT OUT', OTHER)).toMatch(/Your log is deleted in 30 days. START to come back/);
});

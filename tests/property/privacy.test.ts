/**
 * L10: no family hears of another, whatever its phones text; and what one carer says of how they are changes no word
 * that another gets. Held by living the same days with and without it.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { enrol } from '../../functions/enrol/enrol.ts';
import { readNumber } from '../../functions/records/records.ts';
import { openQuestion, QUESTION_OPEN_HOURS } from '../../shared/family/number.ts';
import { HOUR_MS, type Instant, MINUTE_MS } from '../../shared/time/zone.ts';
import { exchange } from '../support/exchange.ts';
import { familyFile, type Household, household, PARENT } from '../support/household.ts';

const GRANDMA = '+15555550102';
const START = '2026-11-23T16:00:00-05:00';
const FAMILIES = [
  { phones: [PARENT, GRANDMA], child: 'Zebedee' }, { phones: ['+15555550104', '+15555550103'], child: 'Wilhelmina' }, { phones: ['+15555550105', '+15555550103'], child: 'Quentin' },
] as const;
const TEXTS = [
  'PLAN', 'WHY', 'NIGHT', 'WEEK', 'WHO', 'HELP', 'EXPORT', 'INVITE', 'UNDO', '?', 'who is here', 'LEAVE', '1', '2', 'yes', 'easy', 'hard', 'READY', 'BACK',
  'asleep 7:52', 'woke 2:10 nursed 15m', 'up 6:45', 'DELETE', 'MUTE Quentin', 'REMOVE Ana', 'JOIN ABC123', 'what is the name of the baby', 'PAUSE 3', 'RESUME',
  'we are in Denver till Sunday', 'fever 39.5', 'cant do another night', 'qwxz', 'STOP', 'START', 'YES', 'ZONE Chicago',
  ...FAMILIES.flatMap(({ child }) => [`${child} woke 3:10`, `DELETE ${child}`, `how is ${child}`, `NIGHT ${child}`]),
];

/** A text, and the answer to it; minutes go by. */
async function say(home: Household, body: string, from: string, minutes = 7): Promise<string[]> {
  const sent = await exchange(home, body, from, (home.clock.now + minutes * MINUTE_MS) as Instant);
  return sent.map((s) => `${s.to} ${s.text}`);
}

async function street(): Promise<Household> {
  const [first, ...others] = FAMILIES;
  const home = await household(START, { child: { name: first.child, born: '2026-01-20' }, carers: [{ phone: GRANDMA, name: 'Ana' }] });
  for (const [i, { phones, child }] of others.entries()) {
    await enrol({ table: home.store.table, now: () => home.clock.now, newId: () => `family${i}`, numberId: home.numberId },
      familyFile({ phone: phones[0], child: { name: child, born: '2026-01-20' }, carers: [{ phone: phones[1], name: 'Lu' }] }, home.clock.now));
  }
  return home;
}

it('no phone reads the name of a child whose family it is not in', async () => {
  const phones = [...new Set(FAMILIES.flatMap((f) => f.phones)), '+15555550109'];
  await fc.assert(fc.asyncProperty(
    fc.array(fc.tuple(fc.constantFrom(...phones), fc.constantFrom(...TEXTS)), { minLength: 8, maxLength: 25 }),
    async (said) => {
      const home = await street();
      for (const [from, body] of said) {
        for (const text of await say(home, body, from)) {
          const to = text.split(' ')[0]!;
          expect(to).toBe(from);
          for (const { phones: own, child } of FAMILIES) if (!(own as readonly string[]).includes(to)) expect(text).not.toContain(child);
        }
      }
      home.store.close();
    },
  ), { numRuns: 25, seed: 6 });
}, 30_000);

const OF_THE_OTHER = [
  'so tired i cant do another night', 'bad mom again', 'fever 39.5 what do i do', 'she is blue and limp', 'i feel awful', 'no puedo con otra noche',
];
const ASKED = ['PLAN', 'WHY', 'NIGHT', 'WEEK', 'asleep 7:52', 'woke 2:10 nursed', 'up 6:45', 'easy', 'UNDO', '?'];

it.each(OF_THE_OTHER)('"%s" from one carer changes no word that the other gets', async (body) => {
  const worlds = [];
  for (const withIt of [true, false]) {
    const home = await household(START, { carers: [{ phone: GRANDMA, name: 'Ana' }] });
    await say(home, withIt ? body : 'thanks', GRANDMA);
    const heard: string[] = [];
    for (const asked of ASKED) heard.push(...await say(home, asked, PARENT, 60));
    worlds.push(heard);
    home.store.close();
  }
  expect(worlds[0]).toEqual(worlds[1]);
  expect(worlds[0]!.length).toBeGreaterThan(4);
});

it('a question is open for its hours and no longer: a late digit answers nothing', async () => {
  const home = await household('2026-11-23T18:30:00-05:00');
  await say(home, 'asleep 7:52', PARENT, 90);
  await say(home, 'up 6:45', PARENT, 11 * 60);
  const number = async (): Promise<NonNullable<Awaited<ReturnType<typeof readNumber>>>['value']> => (await readNumber(home.store.table, home.numberId(PARENT)))!.value;
  expect(openQuestion(await number(), home.clock.now)?.about).toBe('how');
  expect(openQuestion(await number(), (home.clock.now + QUESTION_OPEN_HOURS * HOUR_MS) as Instant)).toBeUndefined();
  const facts = (await home.facts()).filter((f) => f.type === 'night-told').length;
  await say(home, 'easy', PARENT, 21 * 60);
  expect((await home.facts()).filter((f) => f.type === 'night-told' && f.said.didStep === true).length).toBe(facts);
});

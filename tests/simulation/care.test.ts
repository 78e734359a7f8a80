/** Care: kind lines at once and seldom, a second low asked about once, red flags by age; and none of it in the family's log (L10). */
import { describe, expect, it } from 'vitest';
import { segments } from '../../shared/message/segments.ts';
import { DAY_MS, type Instant } from '../../shared/time/zone.ts';
import { exchange } from '../support/exchange.ts';
import { type Household, household, numberOf, PARENT, when } from '../support/household.ts';

const GRANDMA = '+15555550102';
const NIGHT = '2026-11-24T02:20:00-05:00';

const say = async (home: Household, body: string, from = PARENT): Promise<string | undefined> => (await exchange(home, body, from)).at(-1)?.text;

const later = (home: Household, days: number): void => void (home.clock.now = (home.clock.now + days * DAY_MS) as Instant);

describe('a hazard named in a log', () => {
  it.each([
    ['woke 2:10, we both fell asleep on the couch', /sofa or chair is a known danger/], ['asleep 8:10 in the swing all night', /swing or car seat/],
    ['woke 2:10 propped the bottle', /propped bottle can choke/], ['asleep 8pm with a weighted sleep sack', /weighted bedding/],
    ['me quedé dormida con ella en el sillón, despierta 2:10', /butaca/],
  ])('"%s": the log is kept and one kind line leaves at once, once a week', async (body, line) => {
    const home = await household(NIGHT, { carers: [{ phone: GRANDMA, name: 'Ana' }] });
    if (/[áé]/.test(body)) await say(home, 'despierta 1:10 pecho');
    const facts = (await home.facts()).length;
    const text = (await say(home, body))!;
    expect(text).toMatch(line);
    expect(text).toMatch(/^(Kept|Guardado)\. /);
    expect(segments(text)).toBe(1);
    expect((await home.facts()).length).toBeGreaterThan(facts);
    expect(JSON.stringify(await home.facts())).not.toMatch(/sofa|couch|swing|propped|weighted/);
    // The same again within the week is a log like any other, and in the night that is silence.
    expect(await say(home, body)).toBeUndefined();
    later(home, 7);
    expect(await say(home, body)).toMatch(line);
  });

  it('is told to each who names it, and each hazard has its own week', async () => {
    const home = await household(NIGHT, { carers: [{ phone: GRANDMA, name: 'Ana' }] });
    expect(await say(home, 'woke 2:10 fell asleep on the couch with her')).toMatch(/sofa/);
    expect(await say(home, 'woke 3:10, she slept in the swing')).toMatch(/swing/);
    expect(await say(home, 'woke 4:10 fell asleep on the couch with her', GRANDMA)).toMatch(/sofa/);
  });

  it('of twins waits for whose night it was, and leaves with the answer', async () => {
    const home = await household('2026-11-24T10:00:00-05:00', { child: undefined, children: [{ name: 'Mia', born: '2026-01-20' }, { name: 'Leo', born: '2026-01-20' }] });
    expect(await say(home, 'fell asleep with her on the sofa, woke 2:10')).toMatch(/^Whose night/);
    expect(await say(home, '1')).toMatch(/^Kept\. .*sofa or chair.*lay Mia/);
    expect(await say(home, 'fell asleep with her on the sofa, woke 3:10')).toMatch(/^Whose night/);
    expect(await say(home, '1')).not.toMatch(/sofa/);
  });

  it('takes the place of the sum, which then leaves at nine', async () => {
    const home = await household('2026-11-23T19:00:00-05:00');
    await say(home, 'asleep 7:52');
    home.clock.now = when('2026-11-24T06:50:00-05:00');
    expect(await say(home, 'woke 4:10, fell asleep with him on the recliner, up 6:45')).toMatch(/^Kept\. .*sofa or chair/);
    const now = await home.now();
    expect(now.family.summed).toEqual([]);
    expect((await numberOf(home)).question).toBeUndefined();
  });

  it('beside the answer to how it went closes that question', async () => {
    const home = await household('2026-11-23T19:00:00-05:00');
    await say(home, 'asleep 7:52');
    home.clock.now = when('2026-11-24T06:50:00-05:00');
    await say(home, 'up 6:45');
    expect((await numberOf(home)).question?.about).toBe('how');
    expect(await say(home, 'hard. used the weighted sleep sack')).toMatch(/weighted bedding/);
    expect((await numberOf(home)).question).toBeUndefined();
    expect((await home.facts()).filter((f) => f.type === 'night-told')).toHaveLength(1);
  });

  it('of drowsy driving says not to drive', async () => {
    const home = await household('2026-11-24T13:00:00-05:00');
    expect(await say(home, 'i nearly fell asleep at the wheel today')).toMatch(/do not drive this tired/);
    expect(await say(home, 'he fell asleep driving around, nap 12:10')).toMatch(/^Kept: nap/);
  });
});

it('after a night under 5 hours the answer to how it went has a word about driving, at most weekly', async () => {
  const home = await household('2026-11-23T18:30:00-05:00');
  const night = async (day: number): Promise<string> => {
    home.clock.now = when(`2026-11-${23 + day}T23:55:00-05:00`);
    await say(home, 'asleep 11:50');
    home.clock.now = when(`2026-11-${24 + day}T04:20:00-05:00`);
    await say(home, 'up 4:15');
    return (await say(home, 'hard'))!;
  };
  expect(await night(0)).toMatch(/^Kept\. A hard night.*do not drive this tired/);
  expect(await night(1)).not.toMatch(/drive/);
});

describe('a low', () => {
  it('gets one kind text and nothing rests; the second in five days asks once whether the plan shall rest', async () => {
    const home = await household(NIGHT);
    expect(await say(home, 'so tired i cant do another night')).toMatch(/1-833-852-6262\. BACK/);
    later(home, 4);
    const asks = (await say(home, 'bad mom again'))!;
    expect(asks).toMatch(/Shall the plan rest\? PAUSE rests it/);
    expect(segments(asks)).toBe(1);
    expect(await say(home, 'bad mom, cant do another night')).toMatch(/BACK makes tonight easier/);
    expect((await home.now()).family.pauses).toEqual([]);
    expect(await say(home, 'PAUSE')).toMatch(/rests/);
  });

  it('six days apart is asked about by nobody, and two carers do not add up', async () => {
    const home = await household(NIGHT, { carers: [{ phone: GRANDMA, name: 'Ana' }] });
    await say(home, 'cant do another night');
    expect(await say(home, 'cant do another night', GRANDMA)).not.toMatch(/PAUSE/);
    later(home, 6);
    expect(await say(home, 'cant do another night')).not.toMatch(/PAUSE/);
    const log = JSON.stringify(await home.facts());
    expect(log).not.toMatch(/another night|low/);
  });
});

describe('a medical worry', () => {
  it.each([
    ['2026-10-01', undefined, /Under 3 months.*now, at any hour/], ['2026-07-25', undefined, /3 to 6 months.*same day/], ['2026-01-20', undefined, /103 F \(39\.4 C\) or more/],
    // Born ten weeks early: by the due date still under 3 months.
    ['2026-07-25', '2026-10-03', /Under 3 months/],
  ])('of a child born %s (due %s) is answered by age, never with a dose', async (born, due, words) => {
    const home = await household(NIGHT, { child: { name: 'Mia', born, ...(due && { due }) } });
    const text = (await say(home, 'fever 39.5, how much tylenol can she have'))!;
    expect(text).toMatch(words);
    expect(text).not.toMatch(/\d ?(ml|mg)|tylenol|fine|safe\b/i);
    expect(segments(text)).toBeLessThanOrEqual(2);
    expect(home.sent.at(-1)!.about.kind).toBe('safety');
  });

  it('of twins by the younger one where nobody is named', async () => {
    const home = await household(NIGHT, { child: undefined, children: [{ name: 'Mia', born: '2026-01-20' }, { name: 'Leo', born: '2026-10-01' }] });
    expect(await say(home, 'fever 39.5 what do i do')).toMatch(/Under 3 months/);
  });
});

it('a crisis rests the plan, tells nobody else why, and can be picked up again', async () => {
  const home = await household('2026-11-23T14:00:00-05:00', { carers: [{ phone: GRANDMA, name: 'Ana' }] });
  const card = (await say(home, 'i want to hurt my baby'))!;
  expect(card).toMatch(/Call or text 988.*RESUME/);
  expect(home.sent.filter((s) => s.to === GRANDMA)).toEqual([]);
  expect(await say(home, 'PLAN', GRANDMA)).toMatch(/The plan rests/);
  expect(await say(home, 'WHY', GRANDMA)).not.toMatch(/crisis|hurt|988/i);
  expect(await say(home, 'RESUME')).toMatch(/picks up|sigue|back/i);
  expect((await home.now()).plan((await home.now()).family.children[0]!).rule).not.toBe('PAUSE');
});

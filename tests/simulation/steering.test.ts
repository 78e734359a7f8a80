/** Steering by text: the clock, a trip that ends by itself, the language, and the night handed over. */
import { describe, expect, it } from 'vitest';
import { bedtimeSetOn, zoneAt } from '../../shared/family/family.ts';
import { awaySaid } from '../../shared/family/away.ts';
import { travelSaid } from '../../shared/family/travel.ts';
import { segments } from '../../shared/message/segments.ts';
import { nudgesWanted } from '../../shared/schedule/nudge.ts';
import type { LocalDate } from '../../shared/time/local.ts';
import { exchange } from '../support/exchange.ts';
import { type Household, household, PARENT, when } from '../support/household.ts';

const DAD = '+15555550102';

async function say(home: Household, body: string, at?: string, from = PARENT): Promise<string | undefined> {
  const text = (await exchange(home, body, from, at === undefined ? undefined : when(at))).at(-1)?.text;
  if (text !== undefined) expect(segments(text), text).toBe(1);
  return text;
}

describe('a place and the day they go home', () => {
  const MONDAY = '2026-11-23' as LocalDate;
  it.each([
    ['we are in Denver till Sunday', 'denver', '2026-11-29'], ["We're in Denver until sunday!", 'denver', '2026-11-29'], ['in Chicago for 5 days', 'chicago', '2026-11-28'],
    ['traveling to San Diego until Friday', 'san diego', '2026-11-27'], ['visiting grandma in Austin till 12/1', 'austin', '2026-12-01'], ['we are in Boston for a week', 'boston', '2026-11-30'],
    ['estamos en Chicago hasta el domingo', 'chicago', '2026-11-29'], ['estamos de viaje en Denver hasta el 1 de diciembre', 'denver', '2026-12-01'],
    ['vamos a estar en Miami por 3 días', 'miami', '2026-11-26'], ['we are in Denver till tomorrow', 'denver', '2026-11-24'],
    ['we are in bed until 7', undefined, undefined], ['asleep until 6', undefined, undefined], ['she was up till 3', undefined, undefined], ['in her crib until 5', undefined, undefined],
    ['estuvo despierta hasta las 3', undefined, undefined], ['Denver', undefined, undefined],
  ])('"%s"', (text, place, until) => {
    expect(travelSaid(text, MONDAY)).toEqual(place === undefined ? undefined : { place, until });
  });
});

describe('away without a place, and the day they go home', () => {
  const MONDAY = '2026-11-23' as LocalDate;
  it.each<[string, string | undefined, string?]>([
    ['holiday until friday', '2026-11-27'], ['We are on holiday till Friday!', '2026-11-27'], ['traveling till the 5th', '2026-12-05'], ['on vacation until dec 1', '2026-12-01'], ["we're away for a week", '2026-11-30'],
    ['visiting my parents until sunday', '2026-11-29'], ['woke 2 nursed, up 6:45, on holiday until friday', '2026-11-27'], ['traveling with the kids thru thursday', '2026-11-26'], ['out of town, back on sunday', '2026-11-29'],
    ['estamos de viaje hasta el viernes', '2026-11-27'], ['de vacaciones hasta el 5', '2026-12-05'], ['nos vamos de viaje por 3 días', '2026-11-26'], ['fuera de casa hasta mañana', '2026-11-24'], ['en casa de los abuelos hasta el domingo', '2026-11-29'],
    ['traveling from friday to sunday', '2026-11-29', '2026-11-27'], ['de viaje desde el jueves hasta el domingo', '2026-11-29', '2026-11-26'], ['de viaje del jueves al domingo', '2026-11-29', '2026-11-26'],
    ['going to my inlaws for 3 nights tomorrow', '2026-11-27', '2026-11-24'], ['mañana vamos a casa de mis suegros 3 dias', '2026-11-27', '2026-11-24'], ['we fly to my parents on friday, back monday', '2026-11-30', '2026-11-27'],
    ['visiting family this weekend', '2026-11-29', '2026-11-27'], ['gonna be at my moms for the week', '2026-11-29'], ['nos vamos de viaje 4 dias', '2026-11-27'], ['we leave for vacation saturday for 10 days', '2026-12-08', '2026-11-28'],
    ['we were away for 3 nights', undefined], ['dad is away for 3 days', undefined], ['grandma is here for 3 days', undefined], ['nap at grandmas for 2 hours', undefined], ['at grandmas until 5', undefined],
    ['traveling until 7', undefined], ['holiday', undefined], ['no holiday until friday', undefined], ['asleep until friday', undefined], ['trip until further notice', undefined], ['how long is the trip until friday', undefined], ['de viaje hasta las 5', undefined],
  ])('"%s"', (text, until, from) => {
    expect(awaySaid(text, MONDAY)).toEqual(until === undefined ? undefined : { until, ...(from !== undefined && { from }) });
  });
  it.each([
    ['holiday until friday', 'The plan rests till Saturday, your 2nd night home.'], ['estamos de viaje hasta el viernes', 'Buen viaje. El plan descansa hasta el 28/11, tu 2a noche en casa.'],
    ['woke 2 nursed, up 6:45, on holiday until friday', 'travel. The plan rests till Saturday, your 2nd night home.'],
  ])('rests the plan and ends by itself: %s', async (text, words) => {
    const home = await household('2026-11-23T14:00:00-05:00', { lang: /viaje/.test(text) ? 'es' : 'en' });
    expect(await say(home, text)).toContain(words);
    const nights = async (iso: string): Promise<string[]> => {
      home.clock.now = when(iso);
      return nudgesWanted(home.familyId, await home.now()).filter((n) => n.purpose === 'bedtime').map((n) => n.night);
    };
    expect(await nights('2026-11-26T09:00:00-05:00')).toEqual([]);
    expect(await nights('2026-11-27T09:00:00-05:00')).not.toContain('2026-11-27');
    expect(await nights('2026-11-28T09:00:00-05:00')).toContain('2026-11-28');
    expect((await home.now()).family.pauses).toMatchObject([{ from: '2026-11-23', until: '2026-11-28', reason: 'asked' }]);
  });
  it('of a journey still to come the nights before it have their reminders; RESUME sends it off', async () => {
    const home = await household('2026-11-23T14:00:00-05:00');
    expect(await say(home, 'traveling from friday to sunday')).toBe('Safe travels. From Friday the plan rests till 11/30, your 2nd night home. Any way that settles is fine. RESUME if you want it sooner.');
    expect((await home.now()).family.pauses).toMatchObject([{ from: '2026-11-27', until: '2026-11-30' }]);
    expect(nudgesWanted(home.familyId, await home.now()).filter((n) => n.purpose === 'bedtime').map((n) => n.night)).toContain('2026-11-23');
    await say(home, 'RESUME');
    home.clock.now = when('2026-11-28T09:00:00-05:00');
    expect(nudgesWanted(home.familyId, await home.now()).filter((n) => n.purpose === 'bedtime').map((n) => n.night)).toContain('2026-11-28');
  });
});

describe('travel', () => {
  it('moves the clock and rests the plan, and both come back by themselves', async () => {
    const home = await household('2026-11-23T14:00:00-05:00');
    expect(await say(home, 'we are in Denver till Sunday')).toBe(
      'Safe travels. Your clock is 12:01pm there until Sunday, then home time. The plan rests till the 2nd night home; RESUME if you want it sooner.');
    const there = await home.now();
    expect([there.zone, zoneAt(there.family, when('2026-11-29T11:00:00-07:00')), zoneAt(there.family, when('2026-11-29T13:00:00-07:00'))])
      .toEqual(['America/Denver', 'America/Denver', 'America/New_York']);
    expect(nudgesWanted(home.familyId, there).filter((n) => n.purpose === 'bedtime')).toEqual([]);
    // Home on Sunday: that night rests, the next has its reminder, at home time.
    home.clock.now = when('2026-11-30T09:00:00-05:00');
    const back = nudgesWanted(home.familyId, await home.now()).find((n) => n.purpose === 'bedtime')!;
    expect([back.night, new Date(back.dueAt).toISOString().slice(0, 13)]).toEqual(['2026-11-30', '2026-11-30T23']);
    expect(nudgesWanted(home.familyId, { ...(await home.now()) }).filter((n) => n.purpose === 'bedtime' && n.night === '2026-11-29')).toEqual([]);
  });

  it('said anew on the way still knows the way home; RESUME brings reminders there; UNDO takes the trip back', async () => {
    const home = await household('2026-11-23T14:00:00-05:00');
    await say(home, 'we are in Denver till Sunday');
    await say(home, 'we are in Denver till Wednesday');
    const zone = async (iso: string): Promise<string> => zoneAt((await home.now()).family, when(iso));
    expect([await zone('2026-11-24T13:00:00-05:00'), await zone('2026-11-25T18:00:00-05:00'), await zone('2026-12-02T12:00:00-05:00')]).toEqual(['America/Denver', 'America/New_York', 'America/New_York']);
    expect(await say(home, 'RESUME')).toMatch(/back|picks/i);
    expect(nudgesWanted(home.familyId, await home.now()).find((n) => n.purpose === 'bedtime')?.night).toBe('2026-11-23');
    const other = await household('2026-11-23T14:00:00-05:00');
    await say(other, 'estamos en Chicago hasta el domingo');
    expect(await say(other, 'DESHACER')).toMatch(/reloj marca otra vez 2:0\dpm|clock shows 2:0\dpm again/);
    expect((await other.now()).zone).toBe('America/New_York');
  });

  it('moves no stored fact', async () => {
    const home = await household('2026-11-23T16:00:00-05:00');
    await say(home, 'asleep 7:52', '2026-11-23T19:55:00-05:00');
    const told = async (): Promise<unknown> => (await home.facts()).filter((f) => f.type === 'told');
    const before = await told();
    await say(home, 'ZONE Denver');
    expect(await told()).toEqual(before);
  });
});

it.each([
  ['ZONE Denver', /^Done: your clock shows 12:01pm now/], ['zone', /^Your clock shows 2:01pm/], ['ZONE Springfield', /more than one place|Done/], ['ZONE Atlantis', /do not know that place/],
  ['zona horaria Chicago', /^(Done|Hecho)/], ['ZONE 80202', /^Done: your clock shows 12:01pm/], ['SPANISH', /^Desde ahora en español/], ['change reminder to 8pm', /BEDTIME 7:30/],
  ['LATE OK', /9pm/], ['EARLY', /6pm/], ['REPLIES ON', /./], ['every night', /every night/i], ['first 3', /first 3/i], ['only changes', /step changes|changes/i],
  ['PAUSE 3', /3 nights/], ['SICK', /./], ['EASIER', /./], ['BACK', /./], ['CHANGE', /./], ['BEDTIME 7:45', /7:45/], ['HELP', /^Staynear: .*NIGHT PLAN UNDO CRISIS.*911.*STOP/],
])('%s has a kind answer of one text', async (body, words) => {
  const home = await household('2026-11-23T14:00:00-05:00');
  expect(await say(home, body)).toMatch(words);
});

it('"help" inside a sentence is never the card', async () => {
  const home = await household('2026-11-24T02:00:00-05:00');
  for (const body of ['help she wont settle', 'can you help me, she is up again', 'ayuda no se duerme', 'please help him sleep']) {
    const text = await say(home, body);
    expect(text).toBeDefined();
    expect(text).not.toMatch(/^Staynear: /);
    expect(['question', 'what-now', 'low']).toContain(home.owed.at(-1)!.say);
  }
});

describe('NIGHT hands the night over', () => {
  it('from any carer: what happened since bedtime and how it stands', async () => {
    const home = await household('2026-11-23T16:00:00-05:00', { carers: [{ phone: DAD, name: 'Sam' }] });
    await say(home, 'asleep 8', '2026-11-23T20:05:00-05:00');
    await say(home, 'woke 10:40 nursed', '2026-11-23T22:55:00-05:00');
    await say(home, 'woke 2:10 paci back asleep 2:30', '2026-11-24T02:35:00-05:00');
    expect(await say(home, 'NIGHT', '2026-11-24T03:00:00-05:00', DAD)).toBe('Since 8pm: 10:40 nursed, 2:10 paci, asleep since 2:30.');
  });

  it('without a bedtime, and by the clock of then', async () => {
    const home = await household('2026-11-23T16:00:00-05:00');
    await say(home, 'woke 1:50', '2026-11-24T02:00:00-05:00');
    expect(await say(home, 'NIGHT')).toBe('This night: woke 1:50.');
    await say(home, 'up 6:45', '2026-11-24T06:50:00-05:00');
    await say(home, 'we are in Chicago until friday');
    expect(await say(home, 'NIGHT')).toBe('This night: woke 1:50, up 6:45.');
  });

  it('a long night keeps the latest whole facts in one text', async () => {
    const home = await household('2026-11-23T16:00:00-05:00');
    await say(home, 'asleep 7:52', '2026-11-23T19:55:00-05:00');
    const hours = ['20:40', '21:30', '22:20', '23:10', '00:05', '01:00', '01:50', '02:40', '03:30', '04:20'];
    for (const hour of hours) {
      const day = hour < '12:00' ? '24' : '23';
      await say(home, `woke ${+hour.slice(0, 2) % 12 || 12}:${hour.slice(3)} nursed cosleep 15m`, `2026-11-${day}T${hour.slice(0, 4)}9:30-05:00`);
    }
    const text = (await say(home, 'NIGHT', '2026-11-24T04:50:00-05:00'))!;
    expect(text).toMatch(/^Since 7:52pm: \d wakings before, .*4:20 nursed/);
  });
});

describe('in plain words', () => {
  it.each([
    ["we're in Chicago now", 'America/Chicago'], ['ahora vivimos en Denver', 'America/Denver'], ['we just moved to Phoenix', 'America/Phoenix'],
    ['estamos en casa', 'America/New_York'], ['we are in bed now', 'America/New_York'], ['we are in Springfield now', 'America/New_York'],
  ])('"%s": the clock of %s', async (body, zone) => {
    const home = await household('2026-11-23T14:00:00-05:00');
    await say(home, body);
    expect((await home.now()).zone).toBe(zone);
  });

  it.each([
    ['call her Mimi from now on', 'Mimi'], ['se llama Maya, no Mia', 'Maya'], ['her name is Maya not Mia', 'Maya'], ['le decimos Mimi', 'Mimi'], ['llámala Lu de ahora en adelante', 'Lu'],
    ['call her grandma tomorrow and ask', 'Mia'], ['we call it a night', 'Mia'], ['her name day is Sunday', 'Mia'], ['call her back', 'Mia'],
  ])('"%s": the child is %s', async (body, name) => {
    const home = await household('2026-11-23T14:00:00-05:00');
    await say(home, body);
    expect((await home.now()).family.children[0]!.name).toBe(name);
  });

  it('silences one of two children and brings it back, and asks which of two gets another name', async () => {
    const home = await household('2026-11-23T14:00:00-05:00', { child: undefined, children: [{ name: 'Mia', born: '2026-01-20' }, { name: 'Leo', born: '2026-01-20' }] });
    expect(await say(home, 'no more reminders for Leo')).toMatch(/nothing about Leo/);
    expect(await say(home, 'turn Leo back on')).toMatch(/Leo is part/);
    expect(await say(home, 'call her Mimi')).toMatch(/no child of that name/);
    expect(await say(home, 'call Mia Mimi')).toMatch(/^Mimi it is/);
  });

  it('rests tonight where only tonight is meant, and stops nobody', async () => {
    for (const body of ['no reminders tonight please', 'pls dont text tonight', 'esta noche sin recordatorio por favor', 'skip tonight']) {
      const home = await household('2026-11-23T14:00:00-05:00');
      expect(await say(home, body), body).toMatch(/rests 1 night|descansa 1 noche/);
      expect(nudgesWanted(home.familyId, await home.now()).filter((n) => n.purpose === 'bedtime').map((n) => n.night)[0]).not.toBe('2026-11-23');
    }
  });
});

describe('a bedtime of tonight only', () => {
  it.each([
    ['bedtime at 9 tonight', 'Bedtime is 9:00pm tonight only. From tomorrow it is 7:30pm again.'], ['late bedtime tonight, 8:30', 'Bedtime is 8:30pm tonight only.'],
    ['bedtime is 9 tonight because of the party', 'Bedtime is 9:00pm tonight only.'], ['hoy la acostamos a las 8 y media', 'La cama es a las 8:30pm solo por hoy.'],
  ])('is told back, and the usual hour comes back by itself: %s', async (text, words) => {
    const home = await household('2026-11-23T09:30:00-05:00', { lang: text.startsWith('hoy') ? 'es' : 'en' });
    expect(await say(home, text)).toContain(words);
    const { family } = await home.now();
    expect(['2026-11-23', '2026-11-24', '2026-12-24'].map((night) => bedtimeSetOn(family, night as LocalDate))).toEqual([words.includes('8:30') ? '20:30' : '21:00', '19:30', '19:30']);
    await say(home, family.bedtimes.length > 1 && text.startsWith('hoy') ? 'DESHACER' : 'UNDO');
    expect(bedtimeSetOn((await home.now()).family, '2026-11-23' as LocalDate)).toBe('19:30');
  });
  it.each([
    ['bedtime 8 from tonight', '2026-11-23T09:30:00-05:00', ['20:00', '20:00']], ['bedtime at 9 tonight', '2026-11-23T21:30:00-05:00', ['19:30', '19:30']],
    ['hoy se durmio a las 9', '2026-11-23T09:30:00-05:00', ['19:30', '19:30']],
  ])('is neither a lasting one nor an hour that is past: %s at %s', async (text, at, stands) => {
    const home = await household(at, { lang: text.startsWith('hoy') ? 'es' : 'en' });
    await say(home, text);
    const { family } = await home.now();
    expect(['2026-11-23', '2026-11-24'].map((night) => bedtimeSetOn(family, night as LocalDate))).toEqual(stands);
  });
});

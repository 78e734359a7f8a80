/** Every open question takes the short answers people give it, in both languages; what fits none of them is not swallowed. */
import { describe, expect, it } from 'vitest';
import { enrol } from '../../functions/enrol/enrol.ts';
import { segments } from '../../shared/message/segments.ts';
import { exchange } from '../support/exchange.ts';
import { familyFile, type Household, household, numberOf, PARENT } from '../support/household.ts';

const NANNY = '+15555550103';
const TWINS = { child: undefined, children: [{ name: 'Mia', born: '2026-01-20' }, { name: 'Leo', born: '2026-01-20' }] };
const home = (changes: object = {}): Promise<Household> => household('2026-11-23T10:00:00-05:00', changes);

async function say(at: Household, body: string, from = PARENT): Promise<string> {
  const text = (await exchange(at, body, from)).map((s) => s.text).join('\n');
  for (const one of text.split('\n')) expect(segments(one), one).toBeLessThanOrEqual(1);
  return text;
}

async function through(at: Household, ...bodies: string[]): Promise<string> {
  let last = '';
  for (const body of bodies) last = await say(at, body);
  return last;
}

const told = async (at: Household): Promise<number> => (await at.facts()).filter((f) => f.type !== 'noted').length;

describe('a bedtime outside all bedtimes', () => {
  it.each([
    'bedtime 3am', 'change bedtime to 3 am', 'la hora de dormir a las 3 de la mañana', 'set bedtime at noon', 'hora de dormir mediodía', 'bedtime 10 in the morning', 'move her bedtime to 3:30 am please',
  ])('"%s" is named, and nothing stored', async (body) => {
    const one = await home();
    const before = await told(one);
    expect(await say(one, body)).toMatch(/4pm (to|a) 2am/);
    expect(await told(one)).toBe(before);
  });
  it('said at that hour of the night it is a log all the same', async () => {
    const one = await household('2026-11-24T03:10:00-05:00');
    await say(one, 'bedtime 3am');
    expect((await one.facts()).at(-1)).toMatchObject({ type: 'told', event: { kind: 'bedtime', at: '2026-11-24T03:00' } });
  });
});

describe('DELETE', () => {
  it.each(['DELETE Leo', 'delete', 'borrar todo', 'borra a Leo'])('of twins "%s" says first that both go', async (body) => {
    const one = await home(TWINS);
    expect(await say(one, body)).toMatch(/(Leo and Mia|Mia and Leo|Leo y Mia|Mia y Leo) .*(DELETE ALL|DELETE TODO)/);
    expect((await numberOf(one)).stop).toBeUndefined();
    expect(await say(one, 'yes')).toMatch(/DELETE ALL|DELETE TODO/);
    expect(await say(one, 'DELETE ALL')).toMatch(/deleted for good|para siempre/);
    expect((await numberOf(one)).stop?.by).toBe('deleted');
  });
  it.each(['no', 'nah', 'keep it', 'mejor no'])('"%s" keeps it and closes the question', async (body) => {
    const one = await home(TWINS);
    expect(await through(one, 'DELETE Mia', body)).toMatch(/Nothing is deleted|No se borra nada/);
    expect((await numberOf(one)).question).toBeUndefined();
  });
  it.each(['DELETE Lia', 'delete Max please', 'borrar a Pepe'])('"%s", of nobody here, says so', async (body) => {
    expect(await say(await home(), body)).toMatch(/nothing is deleted|no se borra nada/);
  });
});

describe('shall the plan rest', () => {
  const low = ['so tired, cant do this', "i'm a bad mom"];
  it.each(['yes', 'si', 'ok', 'yes please', 'sure', 'dale', 'pause'])('"%s" rests it', async (body) => {
    const one = await home();
    expect(await through(one, ...low)).toMatch(/Shall the plan rest/);
    expect(await say(one, body)).toMatch(/plan rests|descansa/);
    expect((await one.now()).family.pauses).toHaveLength(1);
  });
  it.each(['no', 'nah', 'no gracias', 'not now'])('"%s" leaves it', async (body) => {
    const one = await home();
    expect(await through(one, ...low, body)).toMatch(/goes on as it is|sigue igual/);
    expect((await one.now()).family.pauses).toHaveLength(0);
  });
  it('a log is a log', async () => {
    expect(await through(await home(), ...low, 'nap 9 to 9:30')).toMatch(/^Kept: nap/);
  });
});

describe('whose night, and which reading', () => {
  it.each([['Leo', ['c2']], ['the first one', ['c1']], ['2', ['c2']], ['for Mia please', ['c1']], ['both please', ['c1', 'c2']], ['Mia + Leo', ['c1', 'c2']]])('"%s"', async (body, children) => {
    const one = await home(TWINS);
    expect(await say(one, 'woke 2:10')).toMatch(/Whose night/);
    await say(one, body);
    expect((await one.facts()).flatMap((f) => (f.type === 'told' ? [f.child] : []))).toEqual(children);
  });
  it.each(['yes', 'ok', '7'])('"%s" is asked again', async (body) => {
    expect(await through(await home(TWINS), 'woke 2:10', body)).toMatch(/Whose night/);
  });
});

describe('a nanny of two families', () => {
  async function two(): Promise<Household> {
    const one = await home({ carers: [{ phone: NANNY, name: 'Lu' }] });
    await enrol({ table: one.store.table, now: () => one.clock.now, newId: () => 'otherfamily', numberId: one.numberId },
      familyFile({ phone: '+15555550104', child: { name: 'Zoe', born: '2026-01-20' }, carers: [{ phone: NANNY, name: 'Lu' }] }, one.clock.now));
    return one;
  }
  it.each([['Zoe', /^Zoe: woke|^Kept/], ['for Mia please', /woke/], ['the second', /woke/], ['2', /woke/], ['ok', /For whom/], ['9', /For whom/], ['no', /nothing of that text is kept/]])('"%s" to "for whom?"', async (body, answer) => {
    const one = await two();
    expect(await say(one, 'woke 2:10 nursed', NANNY)).toMatch(/For whom/);
    expect(await say(one, body, NANNY)).toMatch(answer);
  });
  it.each([['yes', /No question is open/], ['3', /no question open/]])('"%s" to nothing asks for no child', async (body, answer) => {
    expect(await say(await two(), body, NANNY)).toMatch(answer);
  });
  it('goes on with the other family after REMOVE, and after LEAVE of both is asked to join', async () => {
    const one = await two();
    expect(await say(one, 'remove Lu')).toMatch(/^Done/);
    expect(await say(one, 'nap 9 to 9:30', NANNY)).toMatch(/nap 9:00/);
    expect(await say(one, 'leave', NANNY)).toMatch(/Before you go/);
    expect(await say(one, 'yes', NANNY)).toMatch(/Before you go/);
    expect(await say(one, 'nope', NANNY)).toMatch(/you stay/);
    await say(one, 'leave', NANNY);
    expect(await say(one, 'keep', NANNY)).toMatch(/You have left/);
    expect(await say(one, 'woke 2', NANNY)).toMatch(/Reply YES to begin/);
  });
});

describe('a hazard told in a family of twins', () => {
  it.each([['Leo slept in his swing all night', /move Leo to a flat crib/], ['almost fell asleep at the wheel', /^Please do not drive/], ['casi me duermo manejando', /No conduzcas/]])('"%s" is about whom it says', async (body, answer) => {
    const one = await home(TWINS);
    expect(await through(one, ...(body.startsWith('casi') ? ['lang es'] : []), body)).toMatch(answer);
    expect((await one.facts()).filter((f) => f.type === 'told' && f.event.kind === 'asleep')).toEqual([]);
  });
});

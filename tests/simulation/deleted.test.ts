/**
 * DELETE and the child's name: one transaction, from which on the family is absent for every walk; then the
 * rest goes page by page, and it ends deleted wherever a process dies on the way.
 */
import { describe, expect, it } from 'vitest';
import { dispatchNudge, dispatchReply } from '../../functions/dispatch/dispatch.ts';
import { enrol } from '../../functions/enrol/enrol.ts';
import { receive } from '../../functions/receive/receive.ts';
import { readLog, readMemory, readNumber } from '../../functions/records/records.ts';
import { replan } from '../../functions/replan/replan.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import { bucketOf, bucketPartition, familyPartition } from '../../shared/contract/keys.ts';
import type { Key, Table } from '../../shared/ports/table.ts';
import { DAY_MS, HOUR_MS, type Instant } from '../../shared/time/zone.ts';
import { familyFile, type Household, household, numberOf, PARENT } from '../support/household.ts';
import { type Death, Died, mortal } from '../support/mortal.ts';

const GRANDMA = '+15555550102';
const NANNY = '+15555550103';
const FOREVER: Death = { atCall: Infinity, when: 'before' };

/** A family of three phones with a night in its log and clocks standing; the nanny has another family too. */
/** The keys that a household's table was told to write, and when last. */
const WRITTEN = new WeakMap<Household, Map<string, Instant>>();

function watched(home: Household): Household {
  const written = new Map<string, Instant>();
  WRITTEN.set(home, written);
  const table = home.store.table as { transact: Table['transact'] };
  const transact = table.transact.bind(home.store.table);
  table.transact = (writes) => {
    for (const w of writes) if ('put' in w) written.set(JSON.stringify({ pk: w.put.pk, sk: w.put.sk }), home.clock.now);
    return transact(writes);
  };
  return home;
}

async function full(): Promise<{ home: Household; other: string }> {
  const home = watched(await household('2026-11-23T16:00:00-05:00', { carers: [{ phone: GRANDMA, name: 'Ana' }, { phone: NANNY, name: 'Lu' }] }));
  const other = await enrol({ table: home.store.table, now: () => home.clock.now, newId: () => 'otherfamily', numberId: home.numberId },
    familyFile({ phone: '+15555550104', child: { name: 'Leo', born: '2026-01-20' }, carers: [{ phone: NANNY, name: 'Lu' }] }, home.clock.now));
  await say(home, 'asleep 7:52', PARENT);
  await say(home, 'woke 2:10 nursed', GRANDMA);
  await say(home, 'INVITE');
  await say(home, 'ADD Leo');
  await say(home, 'HELP');
  await say(home, 'Mia woke 3', NANNY);
  await replan(replanNeeds(home))(home.familyId);
  expect(home.store.clocks.all().length).toBeGreaterThan(0);
  return { home, other: other.ok ? other.familyId : '' };
}

const replanNeeds = (home: Household): Parameters<typeof replan>[0] =>
  ({ table: home.store.table, clocks: home.store.clocks, now: () => home.clock.now, journal: home.receiveNeeds.journal });

/** Answers what was owed, each once. */
async function answers(home: Household, from = 0): Promise<string[]> {
  const before = home.sent.length;
  for (const owed of home.owed.slice(from)) await dispatchReply(home.dispatchNeeds)(owed);
  return home.sent.slice(before).map((s) => s.text);
}

async function say(home: Household, body: string, from = PARENT): Promise<string[]> {
  home.clock.now = (home.clock.now + 60_000) as Instant;
  const owed = home.owed.length;
  await receive(home.receiveNeeds)(home.text(body, home.clock.now, from));
  return answers(home, owed);
}

/** A sweep in a process that dies as told; how many calls it made. */
async function sweepOnce(home: Household, death: Death = FOREVER): Promise<number> {
  const life = mortal(death);
  const table = life.wrap(home.store.table, ['get', 'query', 'transact']);
  const clocks = life.wrap(home.store.clocks, ['set', 'drop', 'standing']);
  try {
    await sweep({ ...replanNeeds(home), table, clocks, sweeps: { send: async () => {} }, replies: { send: async () => {} } })({ sweep: 'bucket', bucket: bucketOf(home.familyId) });
  } catch (error) {
    if (!(error instanceof Died)) throw error;
  }
  return life.calls;
}

async function itemsOf(home: Household, pk: string): Promise<unknown[]> {
  return (await home.store.table.query({ pk })).items;
}

/** Nothing of the family is left but, of each number, its hash, its stop and its consent. */
async function expectGone(home: Household): Promise<void> {
  expect(await itemsOf(home, familyPartition(home.familyId))).toEqual([]);
  expect(await itemsOf(home, bucketPartition(bucketOf(home.familyId)))).not.toContainEqual(expect.objectContaining({ sk: home.familyId }));
  expect(home.store.clocks.all().filter((c) => c.firing.familyId === home.familyId)).toEqual([]);
  for (const phone of [PARENT, GRANDMA]) {
    const id = home.numberId(phone);
    const { stop, consent, ...rest } = (await readNumber(home.store.table, id))!.value;
    expect(rest).toEqual({ numberId: id, phone: '', families: [], moods: [] });
    expect([stop?.by, consent?.wording]).toEqual(['deleted', 'enrolled-by-operator-1']);
  }
  // Of all that was ever written until then, wherever it stands: the numbers, and what is the other family's.
  const { at } = (await readNumber(home.store.table, home.numberId(PARENT)))!.value.stop!;
  const left = await Promise.all([...WRITTEN.get(home)!].filter(([, when]) => when <= at).map(([key]) => home.store.table.get(JSON.parse(key) as Key)));
  // The index of answers owed has a sweep of its own.
  const stays = ({ pk, sk }: Key): boolean => (pk.startsWith('NUM#') && sk === 'A') || `${pk} ${sk}`.includes('otherfamily') || pk === 'RATE' || pk.startsWith('OWED#');
  expect(left.filter((item) => item && !stays(item))).toEqual([]);
}

describe('DELETE', () => {
  it('alone is asked about, from another carer refused, with another word nothing; nothing is lost', async () => {
    const { home } = await full();
    expect(await say(home, 'DELETE')).toEqual(["This deletes all of Mia's log for good, for every carer. To do it, text DELETE Mia. To take back only your last text: UNDO."]);
    expect(await say(home, 'DELETE Mia', GRANDMA)).toEqual(['Only the phone that joined first can do that. UNDO takes back what you wrote.']);
    expect((await say(home, 'delete Leo')).join()).not.toMatch(/deleted for good/);
    expect((await say(home, 'yes')).join()).not.toMatch(/deleted/);
    expect((await home.facts()).length).toBeGreaterThan(4);
  });

  it('of one twin is told why not, and what goes instead: MUTE is obeyed while that question stands', async () => {
    const home = await household('2026-11-24T10:00:00-05:00', { child: undefined, children: [{ name: 'Mia', born: '2026-01-20' }, { name: 'Leo', born: '2026-01-20' }] });
    expect(await say(home, 'DELETE Leo')).toEqual([expect.stringMatching(/one log.*DELETE ALL.*MUTE Leo/)]);
    expect(await say(home, 'mute leo')).toEqual([expect.stringMatching(/nothing about Leo/)]);
    expect((await home.now()).family.children.length).toBe(2);
  });

  it.each(['DELETE Mia', 'delete mia.', 'Borrar a Mia', "delete all of Mia's log"])('"%s": the family is absent at once, and a day later gone', async (body) => {
    const { home, other } = await full();
    const clock = home.store.clocks.all().find((c) => c.firing.familyId === home.familyId)!;
    expect(await say(home, body)).toEqual([expect.stringMatching(/deleted for good.*START/)]);
    expect(await readMemory(home.store.table, home.familyId)).toBeUndefined();
    // What rings or changes meanwhile finds nobody.
    home.clock.now = clock.rings;
    await dispatchNudge(home.dispatchNeeds)(clock.firing);
    await replan(replanNeeds(home))(home.familyId);
    const before = await readLog(home.store.table, home.familyId);
    expect(await say(home, 'woke 3:10 nursed', GRANDMA)).toEqual([expect.stringMatching(/log was deleted.*START/)]);
    expect(await readLog(home.store.table, home.familyId)).toEqual(before);
    expect(home.sent.filter((s) => s.at >= clock.rings).map((s) => s.about.kind)).toEqual(['stop']);
    await sweepOnce(home);
    expect(await readLog(home.store.table, home.familyId)).toEqual([]);
    home.clock.now = (home.clock.now + DAY_MS + HOUR_MS) as Instant;
    await sweepOnce(home);
    await expectGone(home);
    // The nanny keeps her other family, and was not stopped for it.
    const nanny = await numberOf(home, NANNY);
    expect([nanny.families, nanny.stop, nanny.phone]).toEqual([[other], undefined, NANNY]);
    expect(await say(home, 'woke 3:10 nursed', NANNY)).toEqual([expect.stringMatching(/^Kept: /)]);
    expect(home.journal.filter((e) => e.event === 'sweep-failed')).toEqual([]);
  });

  it('after STOP works too; START then YES begins anew, with the phone kept again', async () => {
    const { home } = await full();
    await say(home, 'STOP');
    expect(await say(home, 'DELETE Mia')).toEqual([expect.stringMatching(/deleted for good/)]);
    home.clock.now = (home.clock.now + DAY_MS + HOUR_MS) as Instant;
    await sweepOnce(home);
    await sweepOnce(home);
    expect((await numberOf(home)).phone).toBe('');
    expect(await say(home, 'DELETE')).toEqual([expect.stringMatching(/no log of yours/)]);
    expect(await say(home, 'START')).toEqual([expect.stringMatching(/YES/)]);
    await say(home, 'YES');
    expect(await numberOf(home)).toMatchObject({ phone: PARENT, consent: { wording: 'start-1' } });
    expect((await numberOf(home)).stop).toBeUndefined();
  });
});

describe('killed between any two calls', () => {
  const deaths = (calls: number): Death[] => Array.from({ length: calls }, (_, i) => i + 1).flatMap((atCall) => [{ atCall, when: 'before' }, { atCall, when: 'after' }] as Death[]);

  it('of receive, the text that comes again ends it deleted and answered once', async () => {
    const calls = 8;
    for (const death of deaths(calls)) {
      const { home } = await full();
      home.clock.now = (home.clock.now + 60_000) as Instant;
      const text = home.text('DELETE Mia');
      const owed = home.owed.length;
      const life = mortal(death);
      const needs = { ...home.receiveNeeds, table: life.wrap(home.store.table, ['get', 'query', 'transact']), replies: life.wrap(home.receiveNeeds.replies, ['send']) };
      await receive(needs)(text).catch((error: unknown) => {
        if (!(error instanceof Died)) throw error;
      });
      expect(life.calls).toBeLessThanOrEqual(calls);
      await receive(home.receiveNeeds)(text);
      expect((await answers(home, owed)).filter((t) => /deleted/.test(t))).toHaveLength(1);
      home.clock.now = (home.clock.now + DAY_MS + HOUR_MS) as Instant;
      await sweepOnce(home);
      await expectGone(home);
    }
  });

  it('of any sweep, the next one goes on to the same end', async () => {
    const whole = await full();
    await say(whole.home, 'DELETE Mia');
    whole.home.clock.now = (whole.home.clock.now + DAY_MS + HOUR_MS) as Instant;
    const calls = await sweepOnce(whole.home);
    expect(calls).toBeGreaterThan(10);
    for (const death of deaths(calls)) {
      const { home } = await full();
      await say(home, 'DELETE Mia');
      home.clock.now = (home.clock.now + DAY_MS + HOUR_MS) as Instant;
      await sweepOnce(home, death);
      await sweepOnce(home);
      await expectGone(home);
      // However often it is swept, it stays gone.
      await sweepOnce(home);
      await expectGone(home);
    }
  });
});

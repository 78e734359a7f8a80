/** L1: every text ends once in the log and its reply is owed under one cause, whatever dies or comes twice. */
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../shared/log/facts.ts';
import { dispatchReply } from '../../functions/dispatch/dispatch.ts';
import { enrol } from '../../functions/enrol/enrol.ts';
import { receive } from '../../functions/receive/receive.ts';
import { OutsideFailure } from '../../shared/ports/outsideFailure.ts';
import { replan } from '../../functions/replan/replan.ts';
import { readLog, readMemory } from '../../functions/records/records.ts';
import { recompute } from '../../shared/plan/recompute.ts';
import { familyFile, type Household, household, PARENT, when } from '../support/household.ts';
import { type Death, Died, mortal } from '../support/mortal.ts';

const told = (facts: readonly Fact[]): Fact[] => facts.filter((f) => f.type === 'told');

/** One attempt of `receive` in a process that dies as told; false where it died. */
async function attempt(home: Household, text: ReturnType<Household['text']>, death: Death): Promise<{ lived: boolean; calls: number }> {
  const life = mortal(death);
  const needs = {
    ...home.receiveNeeds,
    table: life.wrap(home.receiveNeeds.table, ['get', 'query', 'transact']),
    replies: life.wrap(home.receiveNeeds.replies, ['send']),
  };
  try {
    await receive(needs)(text);
    return { lived: true, calls: life.calls };
  } catch (error) {
    if (error instanceof Died) return { lived: false, calls: life.calls };
    throw error;
  }
}

const never: Death = { atCall: Infinity, when: 'before' };

describe('a text that reached the topic', () => {
  it('costs 2 reads, 1 transaction and 1 queue send', async () => {
    const home = await household('2026-11-23T16:00:00-05:00');
    home.clock.now = when('2026-11-23T19:55:00-05:00');
    expect(await attempt(home, home.text('asleep 7:52'), never)).toEqual({ lived: true, calls: 4 });
  });

  it.each([1, 2, 3, 4].flatMap((atCall) => (['before', 'after'] as const).map((w) => ({ atCall, when: w }))))(
    'is kept once and answered once when the function dies $when call $atCall and the text comes again', async (death) => {
      const home = await household('2026-11-23T16:00:00-05:00');
      home.clock.now = when('2026-11-23T19:55:00-05:00');
      const text = home.text('asleep 7:52');
      expect((await attempt(home, text, death)).lived).toBe(false);
      expect((await attempt(home, text, never)).lived).toBe(true);
      expect(told(await home.facts())).toHaveLength(1);
      expect(home.owed.length).toBeGreaterThanOrEqual(1);
      for (const owed of home.owed) await dispatchReply(home.dispatchNeeds)(owed);
      expect(home.sent.map((s) => s.text)).toEqual(['Kept: asleep 7:52. UNDO if wrong']);
    },
  );

  it('queues the same owed reply again when it is delivered a second time, without another read', async () => {
    const home = await household('2026-11-23T16:00:00-05:00');
    home.clock.now = when('2026-11-23T19:55:00-05:00');
    const text = home.text('asleep 7:52');
    await attempt(home, text, never);
    home.clock.now = when('2026-11-23T19:58:00-05:00');
    const again = await attempt(home, text, never);
    expect(again.calls).toBe(4);
    expect(home.owed[1]).toEqual(home.owed[0]);
    expect(told(await home.facts())).toHaveLength(1);
  });

  it('is decided anew when somebody else wrote meanwhile', async () => {
    const home = await household('2026-11-23T16:00:00-05:00');
    home.clock.now = when('2026-11-23T19:55:00-05:00');
    let raced = false;
    const table = Object.assign(Object.create(home.receiveNeeds.table) as typeof home.receiveNeeds.table, {
      transact: async (writes: Parameters<typeof home.store.table.transact>[0]) => {
        if (!raced) {
          raced = true;
          await receive(home.receiveNeeds)(home.text('nap 1:10 to 2:00'));
        }
        return home.store.table.transact(writes);
      },
    });
    await receive({ ...home.receiveNeeds, table })(home.text('asleep 7:52'));
    expect(told(await home.facts())).toHaveLength(2);
    const now = await home.now();
    expect(now.nightOf(now.family.children[0]!.id, now.night).asleep).toBe(when('2026-11-23T19:52:00-05:00'));
  });

  it('costs the same however long the history is', async () => {
    const home = await household('2026-08-01T16:00:00-04:00', { child: { name: 'Mia', born: '2025-11-20' } });
    const sizes: number[] = [];
    for (let day = 0; day < 100; day += 1) {
      const evening = when('2026-08-01T20:00:00-04:00') + day * 86_400_000;
      for (const [minutes, body] of [[0, 'asleep 7:52'], [374, 'woke 2:10 nursed 15m'], [647, 'up 6:45']] as const) {
        home.clock.now = (evening + minutes * 60_000) as typeof home.clock.now;
        expect((await attempt(home, home.text(body), never)).calls).toBeLessThanOrEqual(4);
      }
      const memory = await home.store.table.get({ pk: `FAM#${home.familyId}`, sk: 'A#MEMORY' });
      sizes.push(JSON.stringify(memory).length);
    }
    expect(Math.max(...sizes.slice(50))).toBeLessThan(Math.max(...sizes.slice(0, 50)) * 1.2);
  });
});

describe('a number with two families', () => {
  const second = { phone: '+15555550103', child: { name: 'Leo', born: '2026-02-20' }, carers: [{ phone: PARENT, name: 'Ana' }] };

  it('costs one read more, and asks whose night it is when nobody is named', async () => {
    const home = await household('2026-11-23T16:00:00-05:00');
    await enrol({ table: home.store.table, now: () => home.clock.now, newId: () => 'second', numberId: home.numberId }, familyFile(second));
    home.clock.now = when('2026-11-23T19:55:00-05:00');
    expect(await attempt(home, home.text('asleep 7:52'), never)).toEqual({ lived: true, calls: 5 });
    expect(home.owed.map((o) => o.say)).toEqual(['which-family']);
    await attempt(home, home.text('Mia asleep 7:52'), never);
    expect(told(await home.facts())).toHaveLength(1);
  });

  it('stops for both', async () => {
    const home = await household('2026-11-23T16:00:00-05:00');
    await enrol({ table: home.store.table, now: () => home.clock.now, newId: () => 'second', numberId: home.numberId }, familyFile(second));
    await attempt(home, home.text('STOP'), never);
    for (const id of [home.familyId, 'second' as typeof home.familyId]) {
      expect((await readLog(home.store.table, id)).map((f) => f.type)).toContain('carer-stopped');
    }
  });
});

it.each(['', '😀😀😀', 'a'.repeat(1600), '\u202Ework ', '9'.repeat(1600), 'woke 2:10, '.repeat(145)])(
  'a strange text (%#) is kept or answered politely, once, and breaks nothing', async (body) => {
    const home = await household('2026-11-23T16:00:00-05:00');
    expect((await attempt(home, home.text(body.slice(0, 1600)), never)).lived).toBe(true);
    expect(home.owed).toHaveLength(1);
    for (const owed of home.owed) await dispatchReply(home.dispatchNeeds)(owed);
    expect(home.sent).toHaveLength(1);
  },
);

describe('a memory that another release folded', () => {
  it('is replayed from the log for the text that meets it, and stored anew by replan', async () => {
    const home = await household('2026-11-23T16:00:00-05:00');
    home.clock.now = when('2026-11-23T19:55:00-05:00');
    await attempt(home, home.text('asleep 7:52'), never);
    const key = { pk: `FAM#${home.familyId}`, sk: 'A#MEMORY' };
    const stored = (await home.store.table.get(key))!;
    await home.store.table.transact([{ put: { ...stored, memory: { rules: 0, facts: 1, form: 0, older: 'shape' } } }]);
    await attempt(home, home.text('woke 7:54'), never);
    expect(told(await home.facts())).toHaveLength(2);
    expect((await readMemory(home.store.table, home.familyId))!.value).toMatchObject({ stale: true });
    await replan({ table: home.store.table, clocks: home.store.clocks, now: () => home.clock.now, journal: () => {} })(home.familyId);
    const { value } = (await readMemory(home.store.table, home.familyId))!;
    expect(value.stale).toBe(false);
    expect(recompute(value, home.clock.now)!.nightOf('c1' as never, '2026-11-23' as never).asleep).toBe(when('2026-11-23T19:52:00-05:00'));
  });
});

it.each(['woke 61x', 'woke 99 times', `woke ${Array.from({ length: 45 }, (_, i) => `1:${10 + i}`).join(', ')}`])(
  'what the log cannot hold (%s) leaves twins whose PLAN and STOP still work', async (body) => {
    const home = await household('2026-11-23T16:00:00-05:00', { child: undefined, children: [{ name: 'Ada', born: '2026-01-20' }, { name: 'Ben', born: '2026-01-20' }] });
    for (const text of [body, '3', 'PLAN', 'STOP']) {
      home.clock.now = (home.clock.now + 60_000) as typeof home.clock.now;
      expect((await attempt(home, home.text(text), never)).lived).toBe(true);
    }
    expect(home.owed.at(-1)?.say).toBe('stopped');
  },
);

describe('a schedule that settles', () => {
  it.each([[2, true], [3, false]])('may refuse %i times in one walk: planned %s', async (refusals, isPlanned) => {
    const home = await household('2026-11-23T16:00:00-05:00');
    let left = refusals;
    const set: typeof home.store.clocks.set = async (clock) => {
      left -= 1;
      if (left >= 0) throw new OutsideFailure('ConflictException', { retryable: true });
      await home.store.clocks.set(clock);
    };
    const walk = replan({ table: home.store.table, clocks: { ...home.store.clocks, set }, now: () => home.clock.now, journal: () => {} })(home.familyId);
    await expect(walk.then(() => true, () => false)).resolves.toBe(isPlanned);
  });
});

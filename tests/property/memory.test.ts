/**
 * L9, recomputable: however the facts of a log arrive, what follows from them is what one full replay
 * gives; a memory survives JSON, stays small, and UNDO leaves nothing behind.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../shared/log/facts.ts';
import { lastTextOf, takenBackFact } from '../../shared/night/decide.ts';
import { type Now, recompute } from '../../shared/plan/recompute.ts';
import { emptyMemory, isStale, type Memory, memorySchema, NIGHTS_AT_HAND, remember, replay, writtenIn } from '../../shared/plan/remember.ts';
import { nudgesWanted } from '../../shared/schedule/nudge.ts';
import { addDays } from '../../shared/time/local.ts';
import { DAY_MS, HOUR_MS, type Instant, toLocal } from '../../shared/time/zone.ts';
import { FAMILY, OWNER, PARTNER } from '../support/facts.ts';
import { history, joinedInstant, lifeOf, OF_ONE_FAMILY, ZONES } from '../support/randomLog.ts';

/** Everything a walk asks of the log, as plain data; of nights those that a fresh replay has at hand too. */
function known(now: Now | undefined): unknown {
  if (!now) return undefined;
  const nights = Array.from({ length: 4 }, (_, i) => addDays(now.night, i - 2));
  return {
    family: now.family, zone: now.zone, night: now.night, tonight: now.tonight, measured: now.measured,
    nights: now.family.children.flatMap((c) => nights.map((n) => now.nightOf(c.id, n))),
    plans: now.family.children.map((c) => now.plan(c)),
    nudges: nudgesWanted(FAMILY, now),
  };
}

/**
 * As `enrol`, `receive` and `replan` do: facts are added as they come, and a stale memory is replayed from the log. The plan is
 * asked for on the way: what was worked out for one memory must not be taken for another's.
 */
function lived(arrivals: readonly { facts: Fact[]; at: Instant }[]): { memory: Memory; log: Fact[] } {
  const first = arrivals[0]!;
  let memory = emptyMemory(addDays(writtenIn(first.at), -NIGHTS_AT_HAND));
  const log: Fact[] = [];
  for (const { facts, at } of arrivals) {
    log.push(...facts);
    memory = remember(memory, facts, at);
    if (isStale(memory)) memory = replay(log, at);
    const now = recompute(memory, at);
    for (const child of now?.family.children ?? []) now!.plan(child);
  }
  return { memory, log };
}

describe('a log that arrives in any order, some of it days late, some of it twice', () => {
  it('leads to what a full replay of it leads to, at once and days later', () => {
    fc.assert(fc.property(history, fc.integer({ min: 0, max: 5 * 24 }), ({ arrivals }, later) => {
      const { memory, log } = lived(arrivals);
      const at = (arrivals.at(-1)!.at + later * HOUR_MS) as Instant;
      const whole = recompute(replay(log, at), at);
      // The memory as it lies in the table, not advanced: what dispatch and replan read when a clock rings.
      expect(known(recompute(memory, at))).toEqual(known(whole));
      expect(known(recompute(remember(memory, [], at), at))).toEqual(known(whole));
    }), { numRuns: 400 });
  });

  it('leads to the same as in the order it was said', () => {
    fc.assert(fc.property(history, ({ facts, arrivals }) => {
      const at = arrivals.at(-1)!.at;
      const { memory } = lived(arrivals);
      expect(known(recompute(memory, at))).toEqual(known(recompute(replay(facts, at), at)));
      expect(known(recompute(replay([...facts].reverse(), at), at))).toEqual(known(recompute(replay(facts, at), at)));
    }), { numRuns: 60 });
  });
});

describe('a memory', () => {
  it('comes back from JSON and its schema as it was', () => {
    fc.assert(fc.property(history, ({ arrivals }) => {
      const { memory } = lived(arrivals);
      expect(memorySchema.parse(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
    }), { numRuns: 60 });
  });

  it('takes what it has already without a change', () => {
    fc.assert(fc.property(history, ({ arrivals }) => {
      const { memory } = lived(arrivals);
      const at = arrivals.at(-1)!.at;
      expect(remember(memory, memory.recent, at).recent).toEqual(memory.recent);
      expect(known(recompute(remember(memory, memory.recent.slice(-3), at), at))).toEqual(known(recompute(memory, at)));
    }), { numRuns: 30 });
  });

  it('does not grow with the history: 400 nights weigh what 40 do', () => {
    const sizes = ([40, 400] as const).map((nights) => {
      let memory = emptyMemory(addDays(writtenIn(joinedInstant(ZONES[0]!)), -NIGHTS_AT_HAND));
      let most = 0;
      for (const fact of lifeOf(nights)) {
        memory = remember(memory, [fact], fact.at);
        if (fact.at > joinedInstant(ZONES[0]!) + 30 * DAY_MS) most = Math.max(most, JSON.stringify(memory).length);
      }
      expect(isStale(memory)).toBe(false);
      return most;
    });
    expect(sizes[1]).toBeLessThan(sizes[0]! * 1.05);
    // DynamoDB holds 400 KB in an item; a memory must stay far below.
    expect(sizes[1]).toBeLessThan(60_000);
  });
});

describe('UNDO', () => {
  it('leaves nothing of the text behind but that somebody texted', () => {
    fc.assert(fc.property(history, fc.constantFrom(OWNER, PARTNER), ({ facts }, by) => {
      const texts = facts.filter((f) => f.by === by);
      const last = texts.at(-1);
      fc.pre(last !== undefined);
      const at = (facts.at(-1)!.at + HOUR_MS) as Instant;
      const now = recompute(replay(facts, at), at)!;
      const taken = lastTextOf(by, now.facts).map((f) => f.id);
      fc.pre(taken.length > 0);
      const undo = takenBackFact({ inboundId: 'undo', at, by, zone: now.zone }, 'undo#0' as Fact['id'], now.night, taken);
      const memory = remember(replay(facts, at), [undo], at);
      const after = recompute(isStale(memory) ? replay([...facts, undo], at) : memory, at)!;
      // A text that never was, and a word at the same minute that changes nothing.
      const noted: Fact = { type: 'noted', id: 'undo#0' as Fact['id'], at, by, night: now.night, intent: 'chat' };
      const never = recompute(replay([...facts.filter((f) => !taken.includes(f.id)), noted], at), at)!;
      expect(known(after)).toEqual(known(never));
    }), { numRuns: 80 });
  });
});

describe('the random families', () => {
  it('reach what the rules speak of', () => {
    const seen = new Set<string>();
    fc.assert(fc.property(history, ({ facts, arrivals }) => {
      for (const f of facts) seen.add(f.type);
      let memory = emptyMemory(addDays(writtenIn(arrivals[0]!.at), -NIGHTS_AT_HAND));
      for (const { facts: came, at } of arrivals) {
        memory = remember(memory, came, at);
        if (isStale(memory)) seen.add('stale');
      }
      const at = arrivals.at(-1)!.at;
      const now = recompute(replay(facts, at), at)!;
      if (now.measured.some((m) => m.logged)) seen.add('logged');
      for (const c of now.family.children) seen.add(`rule ${now.plan(c).rule}`);
      seen.add(toLocal(at, now.zone) < '2026-04' ? 'march' : 'april');
      for (const n of nudgesWanted(FAMILY, now)) seen.add(n.purpose);
    }), { numRuns: 150, seed: 11 });
    for (const what of [...OF_ONE_FAMILY, 'stale', 'logged', 'bedtime', 'echo', 'weekly', 'rule HOLD', 'rule PAUSE']) expect(seen, what).toContain(what);
  });
});

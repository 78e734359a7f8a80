/** What holds of any night and of any list of nudges, whatever a family told and in which order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact, FactId, FactOf } from '../../shared/log/facts.ts';
import { evolveNight } from '../../shared/night/evolve.ts';
import { measure } from '../../shared/night/measures.ts';
import type { Night } from '../../shared/night/night.ts';
import { recompute } from '../../shared/plan/recompute.ts';
import { replay } from '../../shared/plan/remember.ts';
import { changes, afterChange } from '../../shared/schedule/changes.ts';
import { mayLeave } from '../../shared/schedule/hours.ts';
import { HORIZON_HOURS, nudgesWanted } from '../../shared/schedule/nudge.ts';
import { timeOf } from '../../shared/time/local.ts';
import { HOUR_MS, type Instant, MINUTE_MS, toLocal } from '../../shared/time/zone.ts';
import { FAMILY, instantAt, MIA, NEW_YORK, night, OWNER, PARTNER } from '../support/facts.ts';
import { history } from '../support/randomLog.ts';

const OF = night('2026-03-02');
const NOON = instantAt('2026-03-02T12:00');
/** A told fact of one night: minute after noon, what, by whom. */
const told = fc.record({
  minute: fc.integer({ min: 0, max: 1439 }), kind: fc.constantFrom('bedtime', 'asleep', 'wake', 'wake', 'up'), by: fc.constantFrom(OWNER, PARTNER),
  help: fc.option(fc.constantFrom('nursed' as const, 'rocked' as const), { nil: undefined }), awakeMin: fc.option(fc.integer({ min: 0, max: 90 }), { nil: undefined }),
});
type Told = FactOf<'told'>;
const factsOf = (list: readonly { minute: number; kind: string; by: typeof OWNER; help?: string | undefined; awakeMin?: number | undefined }[]): Told[] => list.map((t, i) => {
  const instant = (NOON + t.minute * MINUTE_MS) as Instant;
  const event = {
    kind: t.kind, at: toLocal(instant, NEW_YORK),
    ...(t.help && t.kind !== 'up' && t.kind !== 'bedtime' && { help: [t.help] }),
    ...(t.awakeMin !== undefined && t.kind === 'wake' && { awakeMin: t.awakeMin }),
  } as Told['event'];
  return { type: 'told', id: `in-${i}#0` as FactId, at: (NOON + 86_400_000 + i) as Instant, by: t.by, zone: NEW_YORK, night: OF, child: MIA, event, instant };
});
// Two things in the very same minute have no order that a parent could mean.
const nightFacts = fc.uniqueArray(told, { selector: (t) => t.minute, maxLength: 14 }).map(factsOf);
const resent = (fact: Told): Told => ({ ...fact, id: `re${fact.id}` as FactId, at: (fact.at + 60_000) as Instant });
/** Without the ids of facts, which a resent text has anew. */
const shape = (n: Night): unknown => ({ ...n, wakings: n.wakings.map(({ id: _id, ...w }) => w), odd: [...new Set(n.odd?.map(({ why }) => why))].sort(), lastBy: undefined });

describe('any night', () => {
  it('is the same when every text of it comes twice', () => {
    fc.assert(fc.property(nightFacts, (facts) => {
      expect(shape(evolveNight(OF, [...facts, ...facts.map(resent)]))).toEqual(shape(evolveNight(OF, facts)));
    }), { numRuns: 400 });
  });

  it('has its wakings in the order of the clock, and nothing after its end', () => {
    fc.assert(fc.property(nightFacts, (facts) => {
      const n = evolveNight(OF, facts);
      const times = n.wakings.map((w) => w.at!);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      if (n.up !== undefined) for (const t of [...times, n.asleep ?? 0]) expect(t).toBeLessThanOrEqual(n.up);
      expect(n.ended).toBe(n.up !== undefined);
      expect(n.through && n.wakings.length > 0).toBe(false);
      // No waking is counted that nobody told of.
      expect(n.wakings.length).toBeLessThanOrEqual(facts.filter((f) => f.event.kind === 'wake' || f.event.kind === 'up').length);
    }), { numRuns: 400 });
  });

  it('measures nothing below zero and nothing longer than itself', () => {
    fc.assert(fc.property(nightFacts, (facts) => {
      const n = evolveNight(OF, facts);
      const m = measure(n);
      for (const value of Object.values(m)) expect(Number.isFinite(value)).toBe(true);
      expect(Math.min(m.wakes ?? 0, m.longestMin ?? 0, m.wasoMin ?? 0, m.solMin ?? 0)).toBeGreaterThanOrEqual(0);
      if (n.asleep !== undefined && n.up !== undefined) expect(m.longestMin ?? 0).toBeLessThanOrEqual((n.up - n.asleep) / MINUTE_MS);
      if (n.asleep === undefined || n.up === undefined) expect([m.longestMin, m.sleepMin]).toEqual([undefined, undefined]);
    }), { numRuns: 400 });
  });
});

describe('the nudges wanted of any family at any time', () => {
  it('are one a purpose and night, within its hours and the horizon, to carers who may be reached', () => {
    fc.assert(fc.property(history, fc.integer({ min: 0, max: 9 * 24 }), ({ facts }, later) => {
      const at = (facts.at(-1)!.at + later * HOUR_MS) as Instant;
      const now = recompute(replay(facts, at), at)!;
      const wanted = nudgesWanted(FAMILY, now);
      expect(new Set(wanted.map((n) => `${n.purpose} ${n.night}`)).size).toBe(wanted.length);
      for (const n of wanted) {
        expect(mayLeave(n.purpose, now.family.lateOk, timeOf(toLocal(n.dueAt, now.zone)))).toBe(true);
        expect(n.usefulUntil).toBeGreaterThan(Math.max(n.dueAt, at));
        expect(n.dueAt).toBeLessThan(at + HORIZON_HOURS * HOUR_MS);
        expect(n.to.length).toBeGreaterThan(0);
        for (const to of n.to) expect(now.family.stopped).not.toContain(to);
      }
      // Asked again, or reconciled again, it is the same.
      expect(nudgesWanted(FAMILY, now)).toEqual(wanted);
      const standing = changes(FAMILY, [], wanted, at).reduce(afterChange, []);
      expect(changes(FAMILY, standing, wanted, at)).toEqual([]);
    }), { numRuns: 150 });
  });

  it('are untouched by a text that says nothing of them: a talk, a question, a nap', () => {
    fc.assert(fc.property(history, ({ facts }) => {
      const at = (facts.at(-1)!.at + HOUR_MS) as Instant;
      const now = recompute(replay(facts, at), at)!;
      fc.pre(now.family.lastTextAt !== undefined && at - now.family.lastTextAt < 12 * HOUR_MS);
      const common = { id: 'x#0' as FactId, at, by: OWNER, night: now.night };
      const talks: Fact[] = [{ ...common, type: 'noted', intent: 'chat' }, { ...common, type: 'told', zone: now.zone, child: MIA, event: { kind: 'nap', minutes: 30 } }];
      const due = (list: readonly Fact[]): unknown => nudgesWanted(FAMILY, recompute(replay(list, at), at)!).filter((n) => n.purpose !== 'checkin').map((n) => [n.purpose, n.night, n.dueAt]);
      for (const talk of talks) expect(due([...facts, talk])).toEqual(due(facts));
    }), { numRuns: 80 });
  });
});

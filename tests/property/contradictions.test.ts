/** Facts that cannot all be true: two bedtimes, up before asleep, a night from next week. Read with a reason, and no step moved by them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact, FactId, FactOf } from '../../shared/log/facts.ts';
import { evolveNight } from '../../shared/night/evolve.ts';
import { measure } from '../../shared/night/measures.ts';
import { ODD_WHYS } from '../../shared/night/night.ts';
import { recompute } from '../../shared/plan/recompute.ts';
import { replay } from '../../shared/plan/remember.ts';
import type { SaidEvent } from '../../shared/text/reading.ts';
import { addDays, at, type LocalDate, timeOfMinutes } from '../../shared/time/local.ts';
import { DAY_MS, HOUR_MS, type Instant, toInstant } from '../../shared/time/zone.ts';
import { asleep, bedtime, instantAt, Log, MIA, NEW_YORK, night, OWNER, up } from '../support/facts.ts';
import { history } from '../support/randomLog.ts';

type Told = FactOf<'told'>;
const OF = night('2026-03-02');
const told = (list: readonly SaidEvent[]): Told[] => list.map((event, i) => ({
  type: 'told', id: `in-${i}#0` as FactId, at: (instantAt('2026-03-03T08:00') + i) as Instant, by: OWNER, zone: NEW_YORK, night: OF, child: MIA, event,
  ...('at' in event && event.at !== undefined && { instant: toInstant(event.at, NEW_YORK) }),
}));

describe('a contradiction in a night', () => {
  it.each<[string, SaidEvent[], object, string[]]>([
    ['two bedtimes: the later word', [bedtime('2026-03-02T19:30'), bedtime('2026-03-02T20:10')], { bedtime: instantAt('2026-03-02T20:10') }, ['said-anew']],
    ['the same bedtime twice: one', [bedtime('2026-03-02T19:30'), bedtime('2026-03-02T19:30')], { bedtime: instantAt('2026-03-02T19:30') }, []],
    ['two hours of falling asleep: the later word', [asleep('2026-03-02T21:00'), asleep('2026-03-02T20:00')], { asleep: instantAt('2026-03-02T20:00') }, ['said-anew']],
    ['up before asleep: a waking, asleep unknown', [up('2026-03-03T05:00'), asleep('2026-03-03T06:00')], { asleep: undefined, up: undefined, ended: false }, ['up-before-asleep']],
    ['asleep before bedtime: no length of falling asleep', [bedtime('2026-03-02T21:00'), asleep('2026-03-02T20:00')], { latencyMin: undefined }, ['asleep-before-bedtime']],
  ])('%s', (_, list, read, whys) => {
    for (const facts of [told(list), told(list).reverse()]) {
      const lived = evolveNight(OF, facts);
      expect(Object.fromEntries(Object.keys(read).map((key) => [key, lived[key as keyof typeof lived]]))).toEqual(read);
      expect((lived.odd ?? []).map(({ why }) => why)).toEqual(whys);
    }
  });

  it('of a night from next week is left out with its reason, also when that week has come', () => {
    const next = night('2026-03-10');
    const early = told([asleep('2026-03-10T19:50'), up('2026-03-11T06:30')]).map((f) => ({ ...f, night: next }));
    expect(evolveNight(next, early)).toMatchObject({ logged: false, ended: false, odd: [{ why: 'not-yet' }, { why: 'not-yet' }] });
    const log = new Log('2026-03-01T15:00').step('2026-03-01T15:00', '2026-03-01', 'F3', 'started');
    const plain = log.now('2026-03-12T15:00');
    log.facts.push(...early);
    expect(log.now('2026-03-12T15:00').plan(log.now('2026-03-12T15:00').family.children[0]!)).toEqual(plain.plan(plain.family.children[0]!));
  });
});

/** Events of any hour, told of nights up to ten days off in either direction, several in one minute. */
const wild = fc.array(fc.record({
  kind: fc.constantFrom('bedtime', 'asleep', 'wake', 'up', 'through', 'wakes'), minute: fc.integer({ min: 0, max: 1439 }), off: fc.integer({ min: -10, max: 10 }),
  day: fc.integer({ min: 0, max: 12 }), untilOff: fc.option(fc.integer({ min: -200, max: 200 }), { nil: undefined }),
}), { minLength: 1, maxLength: 40 });

function wildFacts(list: readonly { kind: string; minute: number; off: number; day: number; untilOff?: number | undefined }[], from: LocalDate): Told[] {
  return list.map(({ kind, minute, off, day, untilOff }, i) => {
    const said = toInstant(at(addDays(from, day), timeOfMinutes(9 * 60)), NEW_YORK);
    const of = addDays(from, day + off);
    const when = at(of, timeOfMinutes(minute));
    const event = (kind === 'wakes' ? { kind, count: 3 } : kind === 'through' ? { kind } : { kind, at: when }) as SaidEvent;
    const instant = 'at' in event ? toInstant(when, NEW_YORK) : undefined;
    return {
      type: 'told', id: `wild-${i}#0` as FactId, at: (said + i) as Instant, by: OWNER, zone: NEW_YORK, night: of, child: MIA, event,
      ...(instant !== undefined && { instant }), ...(instant !== undefined && kind === 'wake' && untilOff !== undefined && { untilInstant: (instant + untilOff * 60_000) as Instant }),
    };
  });
}

const LAST = 14;

describe('any contradictions', () => {
  it('are read without an exception, to measures that can be, each left out with a known reason', () => {
    fc.assert(fc.property(wild, (list) => {
      const facts = wildFacts(list, OF);
      for (let day = -10; day <= LAST; day += 1) {
        const of = addDays(OF, day);
        const lived = evolveNight(of, facts.filter((f) => f.night === of));
        for (const { why } of lived.odd ?? []) expect(ODD_WHYS).toContain(why);
        const { solMin, wakes, longestMin, wasoMin, sleepMin } = measure(lived);
        for (const measured of [solMin, wakes, longestMin, wasoMin]) if (measured !== undefined) expect(measured).toBeGreaterThanOrEqual(0);
        if (sleepMin !== undefined) expect(Number.isFinite(sleepMin)).toBe(true);
      }
    }), { numRuns: 150 });
  });

  it('move no step, give the same plan in any order and twice, and what lies ahead changes nothing', () => {
    fc.assert(fc.property(wild, history, fc.integer({ min: 1, max: 40 }), (list, { facts }, nights) => {
      const begun = facts[0]!.at;
      const now = (begun + nights * DAY_MS + 3 * HOUR_MS) as Instant;
      const known = facts.filter((f) => f.at <= now);
      const more = wildFacts(list, '2026-03-04' as LocalDate).filter((f) => f.at <= now);
      const plansOf = (all: readonly Fact[]): unknown => {
        const then = recompute(replay(all, now), now)!;
        return then.family.children.map((child) => ({ ...then.plan(child) }));
      };
      const steps = (all: readonly Fact[]): unknown => (plansOf(all) as { step?: { id: string } }[]).map(({ step }) => step?.id);
      const both = [...known, ...more];
      expect(steps(both)).toEqual(steps(known));
      expect(plansOf([...both, ...both].reverse())).toEqual(plansOf(both));
      const ahead = more.filter((f) => f.night > addDays(OF, Math.floor((f.at - begun) / DAY_MS) + 4));
      expect(plansOf(both.filter((f) => !(ahead as Fact[]).includes(f)))).toEqual(plansOf(both));
    }), { numRuns: 60 });
  });
});

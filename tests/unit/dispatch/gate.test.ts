/** Still wanted? Each reason why a clock that rang sends nothing, and what its number must allow. */
import { describe, expect, it } from 'vitest';
import type { Firing } from '../../../shared/contract/firing.ts';
import { type DropReason, mayReach, stillWanted } from '../../../shared/dispatch/gate.ts';
import { newNumber, type NumberRecord } from '../../../shared/family/number.ts';
import type { FactOf } from '../../../shared/log/facts.ts';
import { leadMinutes, nudgesWanted } from '../../../shared/schedule/nudge.ts';
import { timeOfMinutes } from '../../../shared/time/local.ts';
import { DAY_MS, HOUR_MS, type Instant } from '../../../shared/time/zone.ts';
import { asleep, clock, FAMILY, instantAt, Log, night, OWNER, woke } from '../../support/facts.ts';

const joined = (more: Partial<FactOf<'joined'>> = {}): Log => new Log('2026-03-01T15:00', more).step('2026-03-01T15:00', '2026-03-01', 'F1', 'started');
const DUE = `2026-03-02T${timeOfMinutes(19 * 60 - leadMinutes(FAMILY))}`;
const firing = (more: Partial<Firing> = {}): Firing =>
  ({ familyId: FAMILY, purpose: 'bedtime', night: night('2026-03-02'), dueAt: instantAt(DUE), ...more });
const asked = (log: Log, at: string, ring = firing()): DropReason | 'wanted' => {
  const still = stillWanted(ring, log.now(at));
  return still.wanted ? 'wanted' : still.why;
};
const echoOf = (log: Log): Firing => ({ ...firing({ purpose: 'echo', night: night('2026-03-01') }), dueAt: instantAt('2026-03-02T09:00', log.zone) });
const logged = (): Log => joined().told('2026-03-02T02:15', [woke('2026-03-02T02:10')]);

describe('a clock that rings', () => {
  it.each<[string, DropReason | 'wanted', Log, string, Firing?]>([
    ['on time', 'wanted', joined(), DUE],
    ['late, before the routine', 'wanted', joined(), '2026-03-02T18:59'],
    ['in the routine', 'too-late', joined(), '2026-03-02T19:00'],
    ['hours late', 'too-late', joined(), '2026-03-03T03:00'],
    ['minutes early', 'too-early', joined(), '2026-03-02T18:05'],
    ['for a bedtime that has changed', 'moved', joined().fact('2026-03-02T12:00', 'bedtime-set', { by: OWNER, bedtime: clock('20:00'), night: night('2026-03-02') }), DUE],
    ['for a child that sleeps', 'not-wanted', joined().told('2026-03-02T18:00', [asleep('2026-03-02T17:50')]), DUE],
    ['for a family at rest', 'paused', joined().fact('2026-03-02T12:00', 'paused', { by: OWNER, night: night('2026-03-02'), reason: 'sick' }), DUE],
    ['a second time', 'settled', joined().sent(DUE, 'bedtime', '2026-03-02'), '2026-03-02T18:30'],
    ['when every carer has stopped', 'nobody', joined().fact('2026-03-02T12:00', 'carer-stopped', { carer: OWNER }), DUE],
    ['for a night long gone', 'not-wanted', joined(), DUE, firing({ night: night('2026-02-20') })],
    ['with the sum of the night', 'wanted', logged(), '2026-03-02T09:10', echoOf(joined())],
    ['with a sum at noon', 'too-late', logged(), '2026-03-02T12:00', echoOf(joined())],
    ['with the sum of a night taken back', 'not-wanted', logged().undo('2026-03-02T08:00'), '2026-03-02T09:00', echoOf(joined())],
    ['with a sum already told', 'not-wanted', logged().fact('2026-03-02T06:50', 'summed', { by: OWNER, night: night('2026-03-01') }), '2026-03-02T09:00', echoOf(joined())],
  ])('%s: %s', (_what, why, log, at, ring) => {
    expect(asked(log, at, ring)).toBe(why);
  });

  it('late for a late bedtime finds the hours closed: 19:59 rings, 20:00 does not leave', () => {
    const lead = leadMinutes(FAMILY);
    const late = joined({ bedtime: clock(timeOfMinutes(20 * 60 - 1 + 30 + lead)) });
    const ring = firing({ dueAt: instantAt('2026-03-02T19:59') });
    expect([asked(late, '2026-03-02T19:59', ring), asked(late, '2026-03-02T20:00', ring)]).toEqual(['wanted', 'quiet-hours']);
  });

  it('is heard up to a minute before it is due', () => {
    const due = instantAt(DUE);
    const at = (ms: number): unknown => {
      const log = joined();
      const now = log.now(DUE);
      return stillWanted(firing(), { ...now, at: (due + ms) as Instant }).wanted;
    };
    expect([at(-60_001), at(-60_000), at(0)]).toEqual([false, true, true]);
  });
});

describe('a number may be reached', () => {
  const known: NumberRecord = { ...newNumber('n', '+15555550101'), consent: { at: 0 as Instant, wording: 'w', inboundId: 'i' } };
  const full = { date: night('2026-03-02'), week: night('2026-03-02'), count: 2, others: 0 };
  const now = joined().now(DUE);
  const nudge = nudgesWanted(FAMILY, now)[0]!;
  it.each<[string, DropReason | undefined, NumberRecord | undefined]>([
    ['with its consent', undefined, known], ['not when nobody knows it', 'nobody', undefined],
    ['not after STOP, consent or not', 'stopped', { ...known, stop: { at: 1 as Instant, inboundId: 'i', by: 'word' } }],
    ['not after the carrier said so', 'stopped', { ...known, stop: { at: 1 as Instant, inboundId: 'i', by: 'carrier' } }],
    ['not without consent', 'no-consent', newNumber('n', '+15555550101')], ['not beyond its cap', 'cap', { ...known, unasked: full }],
    ['again the day after', undefined, { ...known, unasked: { ...full, date: night('2026-03-01') } }],
    ['not while it rests after days of failures', 'unreachable', { ...known, failing: { since: (now.at - 4 * DAY_MS) as Instant, last: (now.at - DAY_MS) as Instant } }],
    ['while they are fewer', undefined, { ...known, failing: { since: (now.at - 2 * DAY_MS) as Instant, last: (now.at - DAY_MS) as Instant } }],
    ['with a question open, by a text that asks nothing new', undefined, { ...known, question: { about: 'how', askedAt: (now.at - HOUR_MS) as Instant } }],
  ])('%s: %s', (_what, why, number) => {
    expect(mayReach(number, nudge, now)).toBe(why);
  });

  it('by a re-evaluation only where no question is open: it is nothing but a question', () => {
    const asks = { ...nudge, purpose: 'reevaluation' as const };
    const open = (hours: number): NumberRecord => ({ ...known, question: { about: 'how', askedAt: (now.at - hours * HOUR_MS) as Instant } });
    expect([mayReach(known, asks, now), mayReach(open(1), asks, now), mayReach(open(20), asks, now)]).toEqual([undefined, 'question-open', undefined]);
  });
});

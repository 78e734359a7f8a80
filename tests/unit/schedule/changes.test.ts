/** Wanted clocks against those standing: the smallest change, and the same whether applied once or often. */
import { describe, expect, it } from 'vitest';
import { clockName } from '../../../shared/contract/keys.ts';
import { afterChange, type Change, changes, type StandingClock } from '../../../shared/schedule/changes.ts';
import { hoursEnd, mayLeave } from '../../../shared/schedule/hours.ts';
import type { Nudge } from '../../../shared/schedule/nudge.ts';
import type { Instant } from '../../../shared/time/zone.ts';
import { clock, FAMILY, night, OWNER } from '../../support/facts.ts';

const NOW = 1_000_000 as Instant;
const at = (minutes: number): Instant => (NOW + minutes * 60_000) as Instant;
const nudge = (of: string, minutes: number, purpose: Nudge['purpose'] = 'bedtime'): Nudge =>
  ({ purpose, night: night(of), dueAt: at(minutes), usefulUntil: at(minutes + 30), to: [OWNER] });
const stands = (of: string, minutes: number, purpose: Nudge['purpose'] = 'bedtime'): StandingClock =>
  ({ name: clockName(FAMILY, purpose, of), purpose, night: night(of), rings: at(minutes) });

const A = '2026-03-02';
const B = '2026-03-03';
const line = (c: Change): string => (c.change === 'set' ? `set ${c.clock.firing.night} +${(c.clock.rings - NOW) / 60_000}` : c.change);

const TABLE: [what: string, standing: StandingClock[], wanted: Nudge[], is: string[]][] = [
  ['nothing stands, nothing is wanted', [], [], []],
  ['what is wanted and does not stand is set', [], [nudge(A, 10), nudge(B, 1450)], [`set ${A} +10`, `set ${B} +1450`]],
  ['what stands as wanted is left alone', [stands(A, 10), stands(B, 1450)], [nudge(A, 10), nudge(B, 1450)], []],
  ['what is due at another time is set again, and only that', [stands(A, 10), stands(B, 1450)], [nudge(A, 25), nudge(B, 1450)], [`set ${A} +25`]],
  ['what is wanted no more is dropped', [stands(A, 10), stands(B, 1450)], [nudge(B, 1450)], ['drop']],
  ['what has rung and is wanted no more is only forgotten', [stands(A, -10)], [], ['forget']],
  ['what has rung for its time is not set again while it is still wanted', [stands(A, -10)], [nudge(A, -10)], []],
  ['nor when its time moved within the past', [stands(A, -10)], [nudge(A, -5)], []],
  ['what rang at an old time and is due later is set', [stands(A, -10)], [nudge(A, 30)], [`set ${A} +30`]],
  ['what is overdue and never stood is set, to ring at once', [], [nudge(A, -5)], [`set ${A} +-5`]],
  ['another purpose of the same night is another clock', [stands(A, 10, 'echo')], [nudge(A, 10)], [`set ${A} +10`, 'drop']],
];

describe('the change of clocks', () => {
  it.each(TABLE)('%s', (_what, standing, wanted, is) => {
    expect(changes(FAMILY, standing, wanted, NOW).map(line)).toEqual(is);
  });

  it.each(TABLE)('applied, leaves nothing to change: %s', (_what, standing, wanted) => {
    const after = changes(FAMILY, standing, wanted, NOW).reduce(afterChange, standing);
    expect(changes(FAMILY, after, wanted, NOW)).toEqual([]);
    expect(new Set(after.map((s) => s.name)).size).toBe(after.length);
  });

  it.each(TABLE)('broken off after any of its calls, goes on where it was: %s', (_what, standing, wanted) => {
    const all = changes(FAMILY, standing, wanted, NOW);
    for (let done = 0; done <= all.length; done += 1) {
      const half = all.slice(0, done).reduce(afterChange, standing);
      const rest = changes(FAMILY, half, wanted, NOW);
      expect(rest).toEqual(all.slice(done));
    }
  });

  it('keeps the name of a clock that moves, and puts no time, word or number into it', () => {
    const [before] = changes(FAMILY, [], [nudge(A, 10)], NOW);
    const [after] = changes(FAMILY, [stands(A, 10)], [nudge(A, 300)], NOW);
    if (before?.change !== 'set' || after?.change !== 'set') throw new Error('not set');
    expect(after.clock.name).toBe(before.clock.name);
    expect(after.clock.name).toMatch(new RegExp(`^${FAMILY}\\.[0-9a-f]{24}$`));
    expect(after.clock.firing).toEqual({ familyId: FAMILY, purpose: 'bedtime', night: A, dueAt: at(300) });
  });
});

describe('the hours of texts that nobody asked for', () => {
  it.each([
    ['bedtime', false, '07:59', false], ['bedtime', false, '08:00', true], ['bedtime', false, '19:59', true], ['bedtime', false, '20:00', false],
    ['bedtime', true, '07:59', false], ['bedtime', true, '20:00', true], ['bedtime', true, '20:59', true], ['bedtime', true, '21:00', false],
    ['weekly', true, '20:00', false], ['echo', true, '20:00', false], ['notice', true, '20:30', false], ['checkin', false, '19:59', true],
    ['bedtime', true, '00:00', false], ['bedtime', true, '23:59', false],
  ] as const)('%s, LATE OK %s, at %s: %s', (purpose, lateOk, time, may) => {
    expect(mayLeave(purpose, lateOk, clock(time))).toBe(may);
    if (may) expect(time < hoursEnd(purpose, lateOk)).toBe(true);
  });
});

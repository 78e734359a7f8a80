/** L9 in examples: what the random logs once found, as small as it gets, said in the words of a family. */
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../shared/log/facts.ts';
import { type Now, recompute } from '../../shared/plan/recompute.ts';
import { emptyMemory, isStale, type Memory, NIGHTS_AT_HAND, remember, replay, writtenIn } from '../../shared/plan/remember.ts';
import { addDays } from '../../shared/time/local.ts';
import type { Zone } from '../../shared/time/zone.ts';
import { asleep, instantAt, Log, MIA, night, OWNER, up, woke } from '../support/facts.ts';

/** The log as it was lived, one text after the other and the plan asked for after each, and as one replay; both asked at `at`. */
function both(log: Log, at: string): { lived: Now; replayed: Now; memory: Memory } {
  const first = log.facts[0]!;
  let memory = emptyMemory(addDays(writtenIn(first.at), -NIGHTS_AT_HAND));
  const soFar: Fact[] = [];
  for (const fact of log.facts) {
    soFar.push(fact);
    memory = remember(memory, [fact], fact.at);
    if (isStale(memory)) memory = replay(soFar, fact.at);
    const then = recompute(memory, fact.at);
    for (const child of then?.family.children ?? []) then!.plan(child);
  }
  const now = instantAt(at, log.zone);
  return { lived: recompute(memory, now)!, replayed: recompute(replay(log.facts, now), now)!, memory };
}

const SYDNEY = { zone: 'Australia/Sydney' as Zone };
const LOS_ANGELES = { zone: 'America/Los_Angeles' as Zone };

describe('what was taken back stays taken back', () => {
  it('a waking told and undone before 21:00 in Sydney, whose evening is still the day before by UTC', () => {
    const log = new Log('2026-03-01T15:00', SYDNEY).told('2026-03-05T20:00', [asleep('2026-03-05T19:52')]).undo('2026-03-05T20:01');
    for (const day of ['06', '07', '08', '09', '10', '11']) log.fact(`2026-03-${day}T13:00`, 'noted', { by: OWNER, night: night(`2026-03-${day}`), intent: 'chat' });
    const { lived, replayed } = both(log, '2026-03-11T14:00');
    for (const now of [lived, replayed]) expect(now.measured.find((m) => m.night === '2026-03-05')).toEqual({ night: '2026-03-05', child: MIA, logged: false, measures: {} });
  });

  it('a step that was to begin tomorrow', () => {
    const log = new Log('2026-03-01T15:00').step('2026-03-01T15:00', '2026-03-01', 'F1', 'started')
      .fact('2026-03-05T22:00', 'step-taken', { by: OWNER, child: MIA, night: night('2026-03-06'), step: 'F2' as never, how: 'ready', rule: 'ADV', rules: 1 }).undo('2026-03-05T22:01');
    for (const day of ['06', '07', '08', '09', '10', '11']) log.fact(`2026-03-${day}T13:00`, 'noted', { by: OWNER, night: night(`2026-03-${day}`), intent: 'chat' });
    const { lived, replayed } = both(log, '2026-03-11T14:00');
    const child = lived.family.children[0]!;
    expect([lived.plan(child).step?.id, replayed.plan(child).step?.id]).toEqual(['F1', 'F1']);
  });

  it('and what an undone take-back took is there again, though it comes days late', () => {
    const log = new Log('2026-03-01T15:00').told('2026-03-04T07:00', [woke('2026-03-04T02:10'), up('2026-03-04T06:45')]).undo('2026-03-04T07:01');
    const undo = log.facts.at(-1)!;
    log.fact('2026-03-10T08:00', 'taken-back', { by: OWNER, ids: [undo.id], night: night('2026-03-09') });
    const { lived, replayed } = both(log, '2026-03-10T08:30');
    expect(lived.measured).toEqual(replayed.measured);
    expect(lived.measured.find((m) => m.night === '2026-03-03')).toMatchObject({ logged: true, measures: { wakes: 1 } });
  });
});

describe('the horizon, moving on, changes nothing that was decided', () => {
  const leftOut = (now: Now): unknown => now.plan(now.family.children[0]!).leftOut;

  it('a crisis at 5 in the morning in Los Angeles rests the night it was said in, then and ever after', () => {
    const log = new Log('2026-03-01T15:00', LOS_ANGELES).step('2026-03-01T15:00', '2026-03-01', 'F1', 'started')
      .fact('2026-03-05T05:00', 'paused', { night: night('2026-03-04'), reason: 'crisis' });
    expect(leftOut(both(log, '2026-03-05T13:00').replayed)).toContainEqual({ night: '2026-03-04', why: 'crisis' });
    const { lived, replayed } = both(log, '2026-03-12T13:00');
    expect(leftOut(lived)).toEqual(leftOut(replayed));
    expect(leftOut(lived)).toContainEqual({ night: '2026-03-04', why: 'crisis' });
  });

  it('how a child falls asleep, told after the plan was asked for, counts for the night before as in a replay', () => {
    const log = new Log('2026-03-01T15:00', LOS_ANGELES).step('2026-03-01T15:00', '2026-03-01', 'F3', 'started')
      .fact('2026-03-03T13:00', 'noted', { by: OWNER, night: night('2026-03-03'), intent: 'chat' })
      .fact('2026-03-03T13:30', 'child-set', { by: OWNER, child: MIA, set: { association: 'rocking' } });
    const { lived, replayed } = both(log, '2026-03-03T14:00');
    const comes = (now: Now): string | undefined => now.plan(now.family.children[0]!).comesNext?.step;
    expect([comes(lived), comes(replayed)]).toEqual(['R1', 'R1']);
  });

  it('a family that joined at 5 in the morning has the same first night', () => {
    const log = new Log('2026-03-05T05:00', LOS_ANGELES);
    for (const at of ['2026-03-05T13:00', '2026-03-12T13:00']) {
      const { lived, replayed } = both(log, at);
      expect(lived.measured).toEqual(replayed.measured);
      expect(lived.measured[0]?.night).toBe('2026-03-04');
    }
  });
});

describe('a memory', () => {
  it('says that it is stale when a fact reaches behind its horizon, and under other rules', () => {
    const { memory } = both(new Log('2026-03-01T15:00').told('2026-03-10T07:00', [up('2026-03-10T06:45')]), '2026-03-10T08:00');
    const late = new Log('2026-03-01T15:00').told('2026-03-03T07:00', []).told('2026-03-04T07:00', [woke('2026-03-04T02:10')]).facts.slice(-1);
    expect(isStale(memory)).toBe(false);
    expect(isStale(remember(memory, late, instantAt('2026-03-10T08:00')))).toBe(true);
    expect(isStale({ ...memory, rules: memory.rules + 1 })).toBe(true);
    expect(isStale({ ...memory, facts: memory.facts + 1 })).toBe(true);
  });

  it('of a log without its first fact gives nothing, and never throws', () => {
    const facts = new Log('2026-03-01T15:00').told('2026-03-04T07:00', [woke('2026-03-04T02:10')]).facts.slice(1);
    expect(recompute(replay(facts, instantAt('2026-03-04T08:00')), instantAt('2026-03-04T08:00'))).toBeUndefined();
    expect(recompute(replay([], instantAt('2026-03-04T08:00')), instantAt('2026-03-04T08:00'))).toBeUndefined();
  });
});

/** The edges of what is wanted: each line of the schedule with the moment at which it turns. */
import { describe, expect, it } from 'vitest';
import type { FactId } from '../../../shared/log/facts.ts';
import { afterChange, changes, type StandingClock } from '../../../shared/schedule/changes.ts';
import { restsInCrisis } from '../../../shared/schedule/due.ts';
import { morningQuestion } from '../../../shared/schedule/morningQuestion.ts';
import { asksRhythm, keptFacts, leadMinutes, type Nudge, nudgesAround, nudgesWanted } from '../../../shared/schedule/nudge.ts';
import { clockName } from '../../../shared/contract/keys.ts';
import { HOUR_MS, type Instant, MINUTE_MS, toLocal } from '../../../shared/time/zone.ts';
import { aChild, asleep, bedtime, clock, FAMILY, instantAt, Log, MIA, NEW_YORK, night, OWNER, PARTNER, up, woke } from '../../support/facts.ts';

/** Joined on a Monday, on the first step from that night. */
const started = (more: ConstructorParameters<typeof Log>[1] = {}): Log =>
  new Log('2026-03-02T15:00', more).step('2026-03-02T15:00', '2026-03-02', 'F1', 'started');
const wanted = (log: Log, at: string, purpose: string): Nudge[] => nudgesWanted(FAMILY, log.now(at)).filter((n) => n.purpose === purpose);
const wall = (n: Nudge | undefined): string | undefined => n && toLocal(n.dueAt, NEW_YORK);

describe('the question of rhythm', () => {
  it.each([['2026-03-14', false], ['2026-03-15', true], ['2026-03-20', true]])('is asked from the fourteenth night on: %s %s', (of, asked) => {
    expect(asksRhythm(started().now(`${of}T12:00`), night(of))).toBe(asked);
  });

  it('is not asked of who has chosen or was asked', () => {
    const chosen = started().fact('2026-03-05T12:00', 'rhythm-set', { by: OWNER, rhythm: 'every' });
    const asked = started().sent('2026-03-15T18:15', 'bedtime', '2026-03-15', ['rhythm']);
    for (const log of [chosen, asked]) expect(asksRhythm(log.now('2026-03-18T12:00'), night('2026-03-18'))).toBe(false);
  });
});

describe('what a night holds for its sum', () => {
  const of = night('2026-03-05');
  it('is what was told of it, and no nap or circumstance', () => {
    const log = started().told('2026-03-05T20:00', [asleep('2026-03-05T19:50'), { kind: 'context', tag: 'teething' }])
      .told('2026-03-05T15:00', [{ kind: 'nap', minutes: 45 }]).told('2026-03-04T22:00', [woke('2026-03-04T21:30')])
      .said('2026-03-06T07:00', '2026-03-05', { word: 'easy' }).said('2026-03-06T07:01', '2026-03-04', { word: 'hard' });
    expect(keptFacts(log.now('2026-03-06T08:00'), of).map((f) => f.type === 'told' ? f.event.kind : f.type)).toEqual(['asleep', 'night-told']);
  });

  it.each([['2026-03-06T02:00', 1], ['2026-03-05T20:59', 0], ['2026-03-05T21:00', 1], ['2026-03-06T06:59', 1], ['2026-03-06T07:00', 0]])(
    'and a doubt or an unreadable text of the silence: at %s, %i each', (at, count) => {
      const log = started().fact(at, 'asked', { by: OWNER, night: of, child: MIA, about: 'am-pm', options: [] })
        .fact(at, 'noted', { by: OWNER, night: of, intent: 'unreadable', body: 'qwx' }).fact(at, 'noted', { by: OWNER, night: of, intent: 'chat' });
      expect(keptFacts(log.now('2026-03-06T08:00'), of)).toHaveLength(2 * count);
      expect(keptFacts(log.now('2026-03-06T08:00'), night('2026-03-04'))).toEqual([]);
    },
  );
});

describe('the nine o\'clock sum', () => {
  it('goes to who told last before it, and is not wanted for what was told only after, or is summed up', () => {
    const log = started().told('2026-03-05T20:00', [asleep('2026-03-05T19:50')]).told('2026-03-06T02:15', [woke('2026-03-06T02:10')], PARTNER);
    log.facts[0] = { ...log.facts[0]!, carers: [{ number: OWNER }, { number: PARTNER }] } as never;
    const [echo] = wanted(log, '2026-03-06T08:00', 'echo');
    expect([wall(echo), echo?.to, (echo!.usefulUntil - echo!.dueAt) / HOUR_MS]).toEqual(['2026-03-06T09:00', [PARTNER], 3]);
    expect(wanted(started().told('2026-03-06T09:00', [woke('2026-03-06T02:10')]), '2026-03-06T09:10', 'echo')).toEqual([]);
    expect(wanted(started().told('2026-03-06T08:59', [woke('2026-03-06T02:10')]), '2026-03-06T09:10', 'echo')).toHaveLength(1);
    log.fact('2026-03-06T06:50', 'summed', { by: OWNER, night: night('2026-03-05') });
    expect(wanted(log, '2026-03-06T08:00', 'echo')).toEqual([]);
  });

  it('rests in a crisis and in no other rest', () => {
    const told = (): Log => started().told('2026-03-05T20:00', [asleep('2026-03-05T19:50')]);
    const resting = (reason: 'crisis' | 'sick', of: string): Log => told().fact('2026-03-05T20:30', 'paused', { by: OWNER, night: night(of), reason });
    expect(wanted(resting('sick', '2026-03-05'), '2026-03-06T08:00', 'echo')).toHaveLength(1);
    expect(wanted(resting('crisis', '2026-03-05'), '2026-03-06T08:00', 'echo')).toEqual([]);
    expect(wanted(resting('crisis', '2026-03-06'), '2026-03-06T08:00', 'echo')).toHaveLength(1);
    const over = resting('crisis', '2026-03-03').fact('2026-03-05T21:00', 'resumed', { by: OWNER, night: night('2026-03-05') });
    const now = over.now('2026-03-06T08:00');
    expect([night('2026-03-04'), night('2026-03-05')].map((of) => restsInCrisis(now, of))).toEqual([true, false]);
  });
});

describe('what the sum asks', () => {
  const of = night('2026-03-05');
  const told = (): Log => started().told('2026-03-05T20:00', [asleep('2026-03-05T19:50', { help: ['nursed'] })]).told('2026-03-06T06:50', [up('2026-03-06T06:45')]);
  const asked = (log: Log, first = true): ReturnType<typeof morningQuestion> => morningQuestion(log.now('2026-03-06T08:00'), of, first);

  it('is how it went, of a night that was told and has a step', () => {
    expect(asked(told())).toMatchObject({ about: 'how', child: { id: MIA } });
    expect(asked(new Log('2026-03-02T15:00').told('2026-03-05T20:00', [asleep('2026-03-05T19:50')]))).toBeUndefined();
    expect(asked(started())).toBeUndefined();
    expect(asked(told().said('2026-03-06T07:00', of, { word: 'easy', didStep: true }))).toBeUndefined();
    expect(asked(told().fact('2026-03-05T16:00', 'paused', { by: OWNER, night: of, reason: 'sick' }))).toBeUndefined();
  });

  it('is of no night before the step began', () => {
    const late = new Log('2026-03-02T15:00').step('2026-03-06T07:00', '2026-03-06', 'F1', 'started').told('2026-03-05T20:00', [asleep('2026-03-05T19:50')]);
    expect(asked(late)).toBeUndefined();
  });

  it('is an open doubt first, then once what could not be read', () => {
    const note = (at: string, more: object = {}): Log => told().fact(at, 'noted', { by: OWNER, night: of, intent: 'unreadable', body: 'qwx', ...more } as never);
    expect(asked(note('2026-03-06T02:00'))).toMatchObject({ about: 'unreadable', note: { body: 'qwx' } });
    expect(asked(note('2026-03-06T02:00'), false)).toMatchObject({ about: 'how' });
    for (const log of [note('2026-03-05T19:00'), note('2026-03-06T02:00', { intent: 'chat' }), note('2026-03-05T02:00', { night: night('2026-03-04') })]) {
      expect(asked(log)).toMatchObject({ about: 'how' });
    }
    const doubt = note('2026-03-06T02:00').fact('2026-03-06T02:05', 'asked', { by: OWNER, night: of, child: MIA, about: 'am-pm', options: [] });
    expect(asked(doubt)).toMatchObject({ about: 'doubt', asked: { about: 'am-pm' } });
    const other = told().fact('2026-03-05T02:05', 'asked', { by: OWNER, night: night('2026-03-04'), child: MIA, about: 'am-pm', options: [] });
    expect(asked(other)).toMatchObject({ about: 'how' });
  });
});

describe('tonight\'s reminder', () => {
  it('is of use until the routine begins, and listed within the horizon, soonest first', () => {
    const all = nudgesWanted(FAMILY, started().now('2026-03-06T12:00'));
    expect(all.map((n) => n.dueAt)).toEqual(all.map((n) => n.dueAt).toSorted((a, b) => a - b));
    const tonight = all.find((n) => n.purpose === 'bedtime');
    expect(toLocal(tonight!.usefulUntil, NEW_YORK)).toBe('2026-03-06T19:00');
    const horizon = instantAt('2026-03-06T12:00') + 48 * HOUR_MS;
    expect(all.every((n) => n.dueAt < horizon && n.to.length > 0)).toBe(true);
    expect(nudgesAround(FAMILY, started().now('2026-03-06T12:00')).some((n) => n.dueAt >= horizon)).toBe(true);
  });

  it('goes to nobody where everybody has stopped', () => {
    const log = started().fact('2026-03-05T12:00', 'carer-stopped', { by: OWNER, carer: OWNER });
    expect(nudgesWanted(FAMILY, log.now('2026-03-06T12:00'))).toEqual([]);
    expect(nudgesAround(FAMILY, log.now('2026-03-06T12:00')).map((n) => n.to)).toEqual(nudgesAround(FAMILY, log.now('2026-03-06T12:00')).map(() => []));
  });

  it('of twins is wanted while one of them is not down', () => {
    const twins = started({ children: [aChild(), aChild({ id: 'c2' as never, name: 'Leo' })] });
    twins.told('2026-03-06T17:40', [bedtime('2026-03-06T17:35')]);
    expect(wanted(twins, '2026-03-06T17:50', 'bedtime').map((n) => n.night)).toContain('2026-03-06');
    twins.told('2026-03-06T17:45', [bedtime('2026-03-06T17:40')], OWNER, ['c2' as never]);
    expect(wanted(twins, '2026-03-06T17:50', 'bedtime').map((n) => n.night)).not.toContain('2026-03-06');
  });

  it('set at its very minute is owed, a minute later is not', () => {
    const due = 19 * 60 + 30 - 30 - leadMinutes(FAMILY);
    const at = (minutes: number): string => `2026-03-06T${`${Math.floor(minutes / 60)}`}:${`${minutes % 60}`.padStart(2, '0')}`;
    const set = (minutes: number): Log => started().fact(at(minutes), 'bedtime-set', { by: OWNER, bedtime: clock('19:30'), night: night('2026-03-06') });
    expect(wanted(set(due), at(due), 'bedtime').map((n) => n.night)).toContain('2026-03-06');
    expect(wanted(set(due + 1), at(due + 1), 'bedtime').map((n) => n.night)).not.toContain('2026-03-06');
  });
});

describe('a bedtime that is late for a reminder', () => {
  const noticed = (bed: string, more: object = {}): string | undefined => wall(wanted(started({ bedtime: clock(bed), ...more }), '2026-03-03T08:00', 'notice')[0]);
  const lead = 30 + leadMinutes(FAMILY);
  const bedOf = (reminder: number): string => `${Math.floor((reminder + lead) / 60)}:${`${(reminder + lead) % 60}`.padStart(2, '0')}`;
  it('is told so once, at ten: from the first minute at which it may not leave', () => {
    expect(noticed(bedOf(20 * 60 - 1))).toBeUndefined();
    expect(noticed(bedOf(20 * 60))).toBe('2026-03-03T10:00');
    expect(noticed(bedOf(20 * 60), { lateOk: true })).toBeUndefined();
    expect(noticed(bedOf(21 * 60), { lateOk: true })).toBe('2026-03-03T10:00');
    expect(noticed('00:30')).toBe('2026-03-03T10:00');
  });

  it('is not told again, in a rest, before it was set, or to who wants it early', () => {
    const late = (): Log => started({ bedtime: clock('22:30') });
    const at = '2026-03-05T08:00';
    const dates = (log: Log): (string | undefined)[] => wanted(log, at, 'notice').map(wall);
    expect(dates(late())).toContain('2026-03-05T10:00');
    expect(dates(late().sent('2026-03-03T10:00', 'notice', '2026-03-03'))).toEqual([]);
    expect(dates(late().fact('2026-03-04T10:00', 'early-set', { by: OWNER, early: true }))).toEqual([]);
    expect(dates(late().fact('2026-03-04T10:00', 'paused', { by: OWNER, night: night('2026-03-04'), reason: 'sick' }))).toEqual([]);
    expect(dates(late().fact('2026-03-04T11:00', 'late-ok-set', { by: OWNER, lateOk: false }))).toContain('2026-03-05T10:00');
  });
});

describe('a family that says nothing', () => {
  const silentSince = (said: string): Log => started().fact(said, 'noted', { by: OWNER, night: night(said.slice(0, 10)), intent: 'chat' });
  it('is asked once after three whole nights, at ten, on Monday where that is a Sunday', () => {
    const log = silentSince('2026-03-02T20:00');
    expect(wanted(log, '2026-03-06T09:00', 'checkin').map(wall)).toEqual(['2026-03-07T10:00']);
    expect(wanted(log, '2026-03-07T09:00', 'checkin').map(wall)).toEqual(['2026-03-07T10:00']);
    expect(wanted(log, '2026-03-08T09:00', 'checkin')).toEqual([]);
    for (const said of ['2026-03-03T20:00', '2026-03-04T20:00']) {
      expect(wanted(silentSince(said), '2026-03-08T09:00', 'checkin').map(wall), said).toEqual(['2026-03-09T10:00']);
    }
  });

  it('is not asked twice in one silence, nor on the day a rest begins or the day after it', () => {
    const asked = silentSince('2026-03-03T20:00').sent('2026-03-08T08:30', 'checkin', '2026-03-08');
    expect(wanted(asked, '2026-03-08T11:00', 'checkin')).toEqual([]);
    const before = silentSince('2026-03-02T20:00').sent('2026-03-02T10:00', 'checkin', '2026-03-01');
    expect(wanted(before, '2026-03-07T09:00', 'checkin')).toHaveLength(1);
    for (const from of ['2026-03-06', '2026-03-07']) {
      const resting = silentSince('2026-03-02T20:00').fact('2026-03-02T20:01', 'paused', { night: night(from), nights: 1, reason: 'asked' });
      expect(wanted(resting, '2026-03-07T09:00', 'checkin').map(wall), from).not.toContain('2026-03-07T10:00');
    }
  });

  it.each([['2026-03-15', 'bedtime', 0], ['2026-03-15', 'weekly', 1], ['2026-03-22', 'weekly', 1], ['2026-03-29', 'weekly', 0]])(
    'on %s has of %s texts %i', (of, purpose, count) => {
      expect(wanted(silentSince('2026-03-02T20:00'), `${of}T09:00`, purpose).filter((n) => n.night === of)).toHaveLength(count);
    },
  );
});

describe('the Sunday text', () => {
  it.each([['2026-03-14T09:59', 1], ['2026-03-14T10:00', 1], ['2026-03-14T10:01', 0]])('of a family that joined at %s: %i', (joined, count) => {
    expect(wanted(new Log(joined), '2026-03-15T09:00', 'weekly').filter((n) => n.night === '2026-03-15')).toHaveLength(count);
  });

  it.each(['2026-03-07', '2026-03-08'])('waits where a rest covers %s', (from) => {
    const log = started().fact('2026-03-06T20:00', 'paused', { by: OWNER, night: night(from), nights: 1, reason: 'asked' });
    expect(wanted(log, '2026-03-08T09:00', 'weekly')).toEqual([]);
  });
});

describe('the smallest change of clocks', () => {
  const now = instantAt('2026-03-06T12:00');
  const nudge = (inMs: number): Nudge => ({ purpose: 'bedtime', night: night('2026-03-06'), dueAt: (now + inMs) as Instant, usefulUntil: (now + HOUR_MS) as Instant, to: [OWNER] });
  const stands = (inMs: number): StandingClock => ({ name: clockName(FAMILY, 'bedtime', '2026-03-06'), purpose: 'bedtime', night: night('2026-03-06'), rings: (now + inMs) as Instant });
  const kinds = (standing: StandingClock[], want: Nudge[]): string[] => changes(FAMILY, standing, want, now).map((c) => c.change);

  it.each<[string, StandingClock[], Nudge[], string[]]>([
    ['due now and never set, is set', [], [nudge(0)], ['set']],
    ['due half an hour ago and never set, is still set', [], [nudge(-30 * MINUTE_MS)], ['set']],
    ['due longer ago and never set, is let go', [], [nudge(-30 * MINUTE_MS - 1)], []],
    ['has rung and its text was due at another moment of the past, is left', [stands(-1)], [nudge(-2)], []],
    ['rings this moment, and its text was due before, is left', [stands(0)], [nudge(-2)], []],
    ['has rung and its text is due this moment, is left', [stands(-2)], [nudge(0)], []],
    ['has rung and its text is due later, is set again', [stands(-1)], [nudge(5)], ['set']],
    ['rings later than its text was due, is moved', [stands(5)], [nudge(-2)], ['set']],
    ['rings much later than its text was due, is moved too', [stands(5)], [nudge(-2 * HOUR_MS)], ['set']],
    ['rings later and is wanted no more, is dropped', [stands(1)], [], ['drop']],
    ['rings this moment and is wanted no more, is forgotten', [stands(0)], [], ['forget']],
  ])('a clock that %s', (_what, standing, want, expected) => {
    expect(kinds(standing, want)).toEqual(expected);
    expect(changes(FAMILY, standing, want, now).reduce(afterChange, standing).length).toBeLessThanOrEqual(1);
  });
});

it('a fact of ours carries no sender, and so is no reason for a sum', () => {
  const log = started();
  log.facts.push({ type: 'noted', id: 'ours#0' as FactId, at: instantAt('2026-03-06T02:00'), night: night('2026-03-05'), intent: 'unreadable' });
  expect(wanted(log, '2026-03-06T08:00', 'echo')).toEqual([]);
});

/** Which unasked texts are wanted, and when: the reminder, what clears it, the echo, the weekly, silence. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { FactOf, FamilyId } from '../../../shared/log/facts.ts';
import { HORIZON_HOURS, leadMinutes, type Nudge, nudgesWanted } from '../../../shared/schedule/nudge.ts';
import { timeOfMinutes } from '../../../shared/time/local.ts';
import { HOUR_MS, toLocal } from '../../../shared/time/zone.ts';
import { asleep, bedtime, clock, FAMILY, instantAt, LEO, aChild, Log, night, OWNER, PARTNER, up, woke } from '../../support/facts.ts';

const TOGETHER = { carers: [{ number: OWNER }, { number: PARTNER }] };
const LEAD = leadMinutes(FAMILY);
/** The reminder of a family with this bedtime, by the wall. */
const reminderAt = (bed: number): string => timeOfMinutes(bed - 30 - LEAD);
const DUE = reminderAt(19 * 60 + 30);

const joined = (at = '2026-03-02T15:00', more: Partial<FactOf<'joined'>> = {}): Log => new Log(at, more).step(at, '2026-03-02', 'F1', 'started');
const line = (n: Nudge, log: Log): string => `${n.purpose} ${n.night} at ${toLocal(n.dueAt, log.zone)}`;
const wanted = (log: Log, at: string, ...purposes: string[]): string[] =>
  nudgesWanted(FAMILY, log.now(at)).filter((n) => purposes.length === 0 || purposes.includes(n.purpose)).map((n) => line(n, log));
const reminders = (log: Log, at: string): string[] => wanted(log, at, 'bedtime');
const R = (date: string, time = DUE): string => `bedtime ${date} at ${date}T${time}`;

describe('the minute of the reminder', () => {
  it('lies 40 to 49 min before the routine, which is 30 min before bedtime', () => {
    expect(LEAD).toBeGreaterThanOrEqual(40);
    expect(LEAD).toBeLessThanOrEqual(49);
    expect(DUE >= '18:11' && DUE <= '18:20').toBe(true);
    expect(reminders(joined(), '2026-03-02T16:00')[0]).toBe(R('2026-03-02'));
  });

  it.each([['hex', (i: number) => createHash('sha256').update(`${i}`).digest('hex').slice(0, 12)], ['counted', (i: number) => `family-${i}`]])(
    'is fixed by family and spread evenly over them (%s ids)', (_what, idOf) => {
      const counts = Array.from({ length: 10 }, () => 0);
      for (let i = 0; i < 10_000; i += 1) counts[leadMinutes(idOf(i) as FamilyId) - 40]! += 1;
      expect(Math.min(...counts)).toBeGreaterThan(850);
      expect(Math.max(...counts)).toBeLessThan(1150);
    });
});

describe('the bedtime reminder', () => {
  it('is wanted once a night, for the next 48 h and no further', () => {
    expect(reminders(joined(), '2026-03-02T16:00')).toEqual([R('2026-03-02'), R('2026-03-03')]);
    const now = joined().now('2026-03-02T19:00');
    for (const n of nudgesWanted(FAMILY, now)) expect(n.dueAt).toBeLessThan(now.at + HORIZON_HOURS * HOUR_MS);
  });

  it('is of use until the routine begins', () => {
    const [first] = nudgesWanted(FAMILY, joined().now('2026-03-02T16:00'));
    expect(toLocal(first!.usefulUntil, joined().zone)).toBe('2026-03-02T19:00');
    expect(reminders(joined(), '2026-03-02T18:59')[0]).toBe(R('2026-03-02'));
    expect(reminders(joined(), '2026-03-02T19:00')[0]).toBe(R('2026-03-03'));
  });

  it.each<[string, number, Partial<FactOf<'joined'>>, string[]]>([
    ['leaves before 20:00', 20 * 60 - 1, {}, ['19:59']], ['not at 20:00', 20 * 60, {}, []],
    ['before 21:00 after LATE OK', 21 * 60 - 1, { lateOk: true }, ['20:59']], ['not at 21:00', 21 * 60, { lateOk: true }, []],
    ['not after midnight', 24 * 60 + 10, { lateOk: true }, []],
  ])('%s', (_what, due, more, times) => {
    const log = joined('2026-03-02T15:00', { ...more, bedtime: clock(timeOfMinutes(due + 30 + LEAD)) });
    expect(reminders(log, '2026-03-02T16:00').slice(0, 1).map((l) => l.slice(-5))).toEqual(times);
  });

  it.each(['22:00', '00:30', '03:00'])('of a bedtime at %s comes at 18:00 of its evening where they said EARLY, else not at all', (bed) => {
    const log = joined('2026-03-02T15:00', { bedtime: clock(bed) });
    expect(reminders(log, '2026-03-02T16:00')).toEqual([]);
    expect(reminders(log.fact('2026-03-02T16:00', 'early-set', { by: OWNER, early: true }), '2026-03-02T16:01')).toEqual([R('2026-03-02', '18:00'), R('2026-03-03', '18:00')]);
  });

  it.each<[string, (l: Log) => Log]>([
    ['asleep 7:20', (l) => l.told('2026-03-02T17:30', [asleep('2026-03-02T17:20')])], ['put down', (l) => l.told('2026-03-02T17:30', [bedtime('2026-03-02T17:25')])],
    ['nursed to sleep, no time', (l) => l.told('2026-03-02T18:00', [{ kind: 'asleep', help: ['nursed'] }])],
  ])('is cleared by "%s", and wanted again after UNDO', (_what, say) => {
    expect(reminders(say(joined()), '2026-03-02T18:05')).toEqual([R('2026-03-03')]);
    expect(reminders(say(joined()).undo('2026-03-02T18:05'), '2026-03-02T18:06')[0]).toBe(R('2026-03-02'));
  });

  it('is not cleared by a nap, a tag, or last night told late', () => {
    const log = joined('2026-03-01T15:00').told('2026-03-02T13:00', [{ kind: 'nap', minutes: 40 }, { kind: 'context', tag: 'teething' }, asleep('2026-03-01T19:40'), up('2026-03-02T06:45')]);
    expect(reminders(log, '2026-03-02T16:00')[0]).toBe(R('2026-03-02'));
  });

  it('of twins is cleared when both are down', () => {
    const twins = (): Log => joined('2026-03-02T15:00', { children: [aChild(), aChild({ id: LEO, name: 'Leo' })] }).told('2026-03-02T17:30', [bedtime('2026-03-02T17:25')]);
    expect(reminders(twins(), '2026-03-02T17:40')[0]).toBe(R('2026-03-02'));
    expect(reminders(twins().told('2026-03-02T17:40', [bedtime('2026-03-02T17:35')], OWNER, [LEO]), '2026-03-02T17:45')[0]).toBe(R('2026-03-03'));
  });

  it('rests in a pause that began before it, and comes back by itself', () => {
    const log = joined().fact('2026-03-02T16:00', 'paused', { by: OWNER, night: night('2026-03-02'), reason: 'asked', nights: 1 });
    expect(reminders(log, '2026-03-02T16:01')).toEqual([R('2026-03-03')]);
  });

  it('is not owed to who joined after it was due', () => {
    expect(reminders(joined('2026-03-02T18:40'), '2026-03-02T18:41')).toEqual([R('2026-03-03'), R('2026-03-04')]);
  });

  it('goes with a bedtime changed before it left, and comes no second time after it left', () => {
    const changed = (log: Log): Log => log.fact('2026-03-02T18:30', 'bedtime-set', { by: OWNER, bedtime: clock('20:30'), night: night('2026-03-02') });
    expect(reminders(changed(joined('2026-03-01T15:00')), '2026-03-02T18:31')[0]).toBe(R('2026-03-02', reminderAt(20 * 60 + 30)));
    expect(reminders(changed(joined('2026-03-01T15:00').sent('2026-03-02T18:15', 'bedtime', '2026-03-02')), '2026-03-02T18:31')[0]).toBe(R('2026-03-03', reminderAt(20 * 60 + 30)));
  });

  it('goes to who is on duty, and to the other when that one stops', () => {
    const to = (log: Log): unknown => nudgesWanted(FAMILY, log.now('2026-03-02T16:10')).map((n) => n.to.join());
    expect(to(joined('2026-03-02T15:00', TOGETHER))).toEqual([OWNER, OWNER]);
    expect(to(joined('2026-03-02T15:00', TOGETHER).fact('2026-03-02T16:00', 'carer-stopped', { carer: OWNER }))).toEqual([PARTNER, PARTNER]);
    expect(to(joined().fact('2026-03-02T16:00', 'carer-stopped', { carer: OWNER }))).toEqual([]);
  });

  it('comes every night for 14 nights, then on the first 3 of a step, or as the family said', () => {
    const log = (): Log => joined().told('2026-03-15T13:00', [{ kind: 'nap', minutes: 30 }]);
    expect(reminders(log(), '2026-03-15T16:00')).toEqual([R('2026-03-15')]);
    expect(reminders(log().fact('2026-03-15T14:00', 'rhythm-set', { by: OWNER, rhythm: 'every' }), '2026-03-15T16:00')).toEqual([R('2026-03-15'), R('2026-03-16')]);
    const onN1 = (): Log => log().step('2026-03-16T14:00', '2026-03-16', 'N1');
    expect(['16', '18', '19'].map((d) => reminders(onN1(), `2026-03-${d}T16:00`).includes(R(`2026-03-${d}`)))).toEqual([true, true, false]);
    const change = (): Log => onN1().fact('2026-03-16T14:01', 'rhythm-set', { by: OWNER, rhythm: 'change' });
    expect(['16', '17'].map((d) => reminders(change(), `2026-03-${d}T16:00`).includes(R(`2026-03-${d}`)))).toEqual([true, false]);
  });
});

describe('the echo of the morning', () => {
  const logged = (by = OWNER): Log => joined('2026-03-01T15:00', TOGETHER).told('2026-03-02T23:00', [asleep('2026-03-02T19:52')]).told('2026-03-03T02:15', [woke('2026-03-03T02:10')], by);
  const ECHO = 'echo 2026-03-02 at 2026-03-03T09:00';

  it('comes at 09:00, to whoever texted last that night, of use until noon', () => {
    expect(wanted(logged(), '2026-03-03T02:20', 'echo')).toEqual([ECHO]);
    const echo = nudgesWanted(FAMILY, logged(PARTNER).now('2026-03-03T02:20')).find((n) => n.purpose === 'echo')!;
    expect([echo.to, toLocal(echo.usefulUntil, logged().zone)]).toEqual([[PARTNER], '2026-03-03T12:00']);
  });

  it.each<[string, Log, string[]]>([
    ['not of a night without a log', joined(), []],
    ['not of a night summed by the text that ended it', logged().fact('2026-03-03T06:50', 'summed', { by: OWNER, night: night('2026-03-02') }), []],
    ['not twice', logged().sent('2026-03-03T08:00', 'echo', '2026-03-02'), []],
    ['in an asked pause all the same', logged().fact('2026-03-03T03:00', 'paused', { by: OWNER, night: night('2026-03-02'), reason: 'asked' }), [ECHO]],
    ['not in a crisis', logged().fact('2026-03-03T03:00', 'paused', { night: night('2026-03-02'), reason: 'crisis' }), []],
    ['not when all of it was taken back', joined('2026-03-01T15:00').told('2026-03-03T02:15', [woke('2026-03-03T02:10')]).undo('2026-03-03T02:20'), []],
    ['also for a text of the night that could not be read', joined('2026-03-01T15:00').fact('2026-03-03T02:00', 'noted', { by: OWNER, night: night('2026-03-02'), intent: 'unreadable', body: 'wlk 2' }), [ECHO]],
    ['not for talk', joined('2026-03-01T15:00').fact('2026-03-03T02:00', 'noted', { by: OWNER, night: night('2026-03-02'), intent: 'chat' }), []],
    ['not for a nap', joined('2026-03-01T15:00').told('2026-03-02T15:00', [{ kind: 'nap', minutes: 30 }]), []],
  ])('%s', (_what, log, is) => {
    expect(wanted(log, '2026-03-03T08:30', 'echo')).toEqual(is);
  });
});

describe('the weekly text', () => {
  it('comes on Sunday at 10:00, to each carer, of use that day', () => {
    const log = joined('2026-03-02T15:00', TOGETHER);
    expect(wanted(log, '2026-03-07T12:00', 'weekly')).toEqual(['weekly 2026-03-08 at 2026-03-08T10:00']);
    expect(nudgesWanted(FAMILY, log.now('2026-03-07T12:00')).find((n) => n.purpose === 'weekly')!.to).toEqual([OWNER, PARTNER]);
    expect(wanted(log, '2026-03-05T12:00', 'weekly')).toEqual([]);
  });

  it('rests in a pause, and is not for who joined the evening before', () => {
    expect(wanted(joined().fact('2026-03-06T12:00', 'paused', { by: OWNER, night: night('2026-03-06'), reason: 'sick' }), '2026-03-07T12:00', 'weekly')).toEqual([]);
    expect(wanted(joined('2026-03-07T17:00'), '2026-03-07T18:00', 'weekly')).toEqual([]);
  });
});

describe('a silent family', () => {
  const over = (days: number[]): string[] => days.map((d) => {
    const day = new Date(Date.UTC(2026, 2, 1 + d)).toISOString().slice(0, 10);
    const of = nudgesWanted(FAMILY, joined('2026-03-01T15:00').now(`${day}T09:00`)).filter((n) => n.dueAt < instantAt(`${day}T09:00`) + 24 * HOUR_MS);
    return `${d}:${of.map((n) => n.purpose).sort()}`;
  });
  it('gets reminders, one check-in after 3 nights, only the weekly after 7, nothing after 21', () => {
    expect(over([1, 4, 5, 6, 7, 8, 9, 14, 21, 22, 23, 28, 35])).toEqual([
      '1:bedtime', '4:bedtime', '5:bedtime,checkin', '6:bedtime', '7:bedtime,weekly', '8:', '9:', '14:weekly', '21:weekly', '22:', '23:', '28:', '35:',
    ]);
  });

  it('hears of its late bedtime no more than of anything else', () => {
    const log = new Log('2026-03-01T15:00', { bedtime: clock('22:00'), children: [aChild({ born: night('2025-11-01') })] });
    for (const at of ['2026-03-25T08:00', '2026-04-20T08:00', '2026-05-20T08:00']) expect(wanted(log, at)).toEqual([]);
  });
});

describe('the line about a late bedtime', () => {
  const late = (): Log => joined('2026-03-02T15:00', { bedtime: clock('22:00') });
  it('comes at the next 10:00, once, for good', () => {
    expect(wanted(late(), '2026-03-02T15:10', 'notice').slice(0, 1)).toEqual(['notice 2026-03-03 at 2026-03-03T10:00']);
    const told = late().sent('2026-03-03T10:00', 'notice', '2026-03-03');
    expect(wanted(told, '2026-03-04T09:30', 'notice')).toEqual([]);
    for (let d = 4; d < 30; d += 1) {
      const [day, before] = [d, d - 1].map((n) => `2026-03-${`${n}`.padStart(2, '0')}`) as [string, string];
      told.told(`${day}T02:30`, [woke(`${day}T02:10`)]).sent(`${day}T09:00`, 'echo', before);
    }
    expect(wanted(told, '2026-03-29T09:30', 'notice')).toEqual([]);
  });

  it('is not for who said EARLY, or whose reminder may leave', () => {
    expect(wanted(late().fact('2026-03-02T16:00', 'early-set', { by: OWNER, early: true }), '2026-03-02T17:00', 'notice')).toEqual([]);
    expect(wanted(joined(), '2026-03-02T17:00', 'notice')).toEqual([]);
  });
});

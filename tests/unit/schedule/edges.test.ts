/** Reminders over the days on which the clocks change: one a night, at the wall time the family knows. */
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dueOn } from '../../../shared/schedule/due.ts';
import { leadMinutes, type Nudge, nudgesWanted } from '../../../shared/schedule/nudge.ts';
import { addDays, type LocalDate, timeOfMinutes, weekday } from '../../../shared/time/local.ts';
import { MINUTE_MS, toLocal, type Zone } from '../../../shared/time/zone.ts';
import { asleep, clock, FAMILY, Log, night, OWNER, woke } from '../../support/facts.ts';

const ZONES = [
  'America/New_York', 'America/Santiago', 'America/Havana', 'Europe/Madrid', 'Europe/London', 'Africa/Cairo', 'Asia/Beirut',
  'Australia/Lord_Howe', 'Australia/Adelaide', 'Pacific/Chatham', 'Asia/Kathmandu',
] as Zone[];

/** The local dates on which this zone changes its offset in 2026; of a zone without, any day. */
function changeDays(zone: Zone): LocalDate[] {
  const days: LocalDate[] = [];
  let at: Temporal.ZonedDateTime | null = Temporal.ZonedDateTime.from({ year: 2026, month: 1, day: 10, timeZone: zone });
  while ((at = at.getTimeZoneTransition('next')) && at.year === 2026) days.push(at.toPlainDate().toString() as LocalDate);
  return days.length > 0 ? days : [night('2026-03-29')];
}

/** What is wanted of one purpose when it is asked every six hours over the days around; each as it was last computed. */
function over(zone: Zone, day: LocalDate, purpose: string): Map<string, Nudge> {
  const joined = `${addDays(day, -3)}T12:30`;
  const log = new Log(joined, { zone, bedtime: clock('19:45') }).step(joined, addDays(day, -3), 'F1', 'started')
    .told(`${addDays(day, -1)}T22:00`, [asleep(`${addDays(day, -1)}T19:52`)]).told(`${day}T22:00`, [woke(`${day}T21:10`)]);
  const found = new Map<string, Nudge>();
  for (let d = -1; d <= 2; d += 1) {
    for (const time of ['00:15', '06:00', '12:00', '18:00']) {
      for (const n of nudgesWanted(FAMILY, log.now(`${addDays(day, d)}T${time}`))) {
        if (n.purpose !== purpose) continue;
        const before = found.get(n.night);
        if (before) expect(before.dueAt, `${n.night} moved`).toBe(n.dueAt);
        found.set(n.night, n);
      }
    }
  }
  return found;
}

const wall = (n: Nudge, zone: Zone): string => toLocal(n.dueAt, zone);

describe.each(ZONES)('in %s, where the clocks change', (zone) => {
  it('there is exactly one reminder a night, at the same wall time', () => {
    const due = timeOfMinutes(19 * 60 + 45 - 30 - leadMinutes(FAMILY));
    for (const day of changeDays(zone)) {
      const reminders = over(zone, day, 'bedtime');
      // The two nights that were told of before their reminder are the past ones of this log.
      for (const of of [addDays(day, 1), addDays(day, 2)]) expect(wall(reminders.get(of)!, zone)).toBe(`${of}T${due}`);
      expect(new Set([...reminders.values()].map((n) => n.dueAt)).size).toBe(reminders.size);
    }
  });

  it('the echo stays at 09:00 and the Sunday text at 10:00', () => {
    for (const day of changeDays(zone)) {
      const echoes = over(zone, day, 'echo');
      for (const of of [addDays(day, -1), day]) expect(wall(echoes.get(of)!, zone)).toBe(`${addDays(of, 1)}T09:00`);
      for (const weekly of over(zone, day, 'weekly').values()) {
        expect([weekday(weekly.night), wall(weekly, zone)]).toEqual([0, `${weekly.night}T10:00`]);
      }
    }
  });
});

describe('the reminder of the evening before the clocks change', () => {
  it.each([['2026-03-07', 23 * 60], ['2026-10-31', 25 * 60]])('of %s and of the next are %i minutes apart', (date, minutes) => {
    const log = new Log(`${date}T13:00`).step(`${date}T13:00`, date, 'F1', 'started');
    const [first, second] = nudgesWanted(FAMILY, log.now(`${date}T14:00`)).filter((n) => n.purpose === 'bedtime');
    expect((second!.dueAt - first!.dueAt) / MINUTE_MS).toBe(minutes);
  });
});

describe('a family that moves to another zone', () => {
  it('is reminded by the wall of the new one, once a night', () => {
    const log = new Log('2026-03-02T15:00').step('2026-03-02T15:00', '2026-03-02', 'F1', 'started');
    log.fact('2026-03-03T10:00', 'zone-set', { by: OWNER, zone: 'America/Los_Angeles' as Zone });
    const reminders = nudgesWanted(FAMILY, log.now('2026-03-03T10:05')).filter((n) => n.purpose === 'bedtime');
    const due = timeOfMinutes(19 * 60 + 30 - 30 - leadMinutes(FAMILY));
    expect(reminders.map((n) => wall(n, 'America/Los_Angeles' as Zone))).toEqual([`2026-03-03T${due}`, `2026-03-04T${due}`]);
  });

  it('has no text in the night of the new place, though it moved half round the world', () => {
    const log = new Log('2026-03-02T15:00').step('2026-03-02T15:00', '2026-03-02', 'F1', 'started');
    const zone = 'Pacific/Kiritimati' as Zone;
    log.fact('2026-03-18T00:00', 'zone-set', { by: OWNER, zone });
    const now = log.now('2026-03-18T00:05');
    for (const date of ['2026-03-17', '2026-03-18', '2026-03-19', '2026-03-20'].map(night)) {
      const due = dueOn(now, date, clock('10:00'));
      expect(due < now.at || toLocal(due, zone) === `${date}T10:00`, `${date}: ${toLocal(due, zone)}`).toBe(true);
    }
  });
});

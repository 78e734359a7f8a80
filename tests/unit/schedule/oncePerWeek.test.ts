/** What comes once: the weekly text on the family's day, a change of the clocks in one reminder, the parent's own sleep once a week. */
import { describe, expect, it } from 'vitest';
import { nudgeText } from '../../../shared/message/nudgeText.ts';
import { nudgesAround, type Nudge } from '../../../shared/schedule/nudge.ts';
import { addDays, dateOf } from '../../../shared/time/local.ts';
import { toLocal, type Zone } from '../../../shared/time/zone.ts';
import { aChild, asleep, FAMILY, Log, night, OWNER, up, woke } from '../../support/facts.ts';

const JOINED = night('2027-02-01');
const begun = (more: ConstructorParameters<typeof Log>[1] = {}): Log =>
  new Log(`${JOINED}T15:00`, { children: [aChild({ born: night('2026-03-01') })], ...more }).step(`${JOINED}T15:00`, JOINED, 'F1', 'started');
const due = (log: Log, purpose: Nudge['purpose'], days: number, from = JOINED): string[] => {
  const found = new Set<string>();
  for (let i = 0; i < days; i += 1) {
    for (const n of nudgesAround(FAMILY, log.now(`${addDays(from, i)}T12:00`))) if (n.purpose === purpose) found.add(toLocal(n.dueAt, log.zone));
  }
  return [...found].filter((at) => dateOf(at as never) >= from).sort();
};

describe('the weekly text', () => {
  const weekly = (log: Log): string[] => due(log, 'weekly', 21).filter((at) => at < '2027-02-22');
  it('comes on Sunday at 10, and on the day that the family says from then on', () => {
    const noted = (log: Log, at: string): Log => log.fact(at, 'noted', { by: OWNER, night: night(at.slice(0, 10)), intent: 'chat' });
    expect(weekly(noted(begun(), '2027-02-19T13:00'))).toEqual(['2027-02-07T10:00', '2027-02-14T10:00', '2027-02-21T10:00']);
    const moved = begun().fact('2027-02-03T13:00', 'weekly-day-set', { by: OWNER, weekday: 5 });
    expect(weekly(noted(moved, '2027-02-19T13:00'))).toEqual(['2027-02-05T10:00', '2027-02-12T10:00', '2027-02-19T10:00']);
  });
  it('brings no second week within three days of the last', () => {
    const log = begun().sent('2027-02-07T10:00', 'weekly', '2027-02-07').fact('2027-02-07T13:00', 'weekly-day-set', { by: OWNER, weekday: 1 })
      .fact('2027-02-19T13:00', 'noted', { by: OWNER, night: night('2027-02-19'), intent: 'chat' });
    expect(weekly(log)).toEqual(['2027-02-15T10:00']);
  });
});

const reminderOf = (log: Log, date: string): ReturnType<typeof nudgeText> =>
  nudgeText({ purpose: 'bedtime', night: night(date), dueAt: 0 as never, usefulUntil: 0 as never, to: [OWNER] }, log.now(`${date}T18:15`), 'en', { asksMood: false, moods: [] });
const told = (log: Log): Log => log.sent(`${JOINED}T18:15`, 'bedtime', JOINED, ['first', 'rhythm']).fact(`${JOINED}T18:20`, 'rhythm-set', { by: OWNER, rhythm: 'every' });

describe('a change of the clocks', () => {
  const night1 = (date: string, log = told(begun())): string => reminderOf(log.fact(`${date}T12:00`, 'noted', { by: OWNER, night: night(date), intent: 'chat' }), date)!.text;
  it('is told in the week before, in one reminder', () => {
    expect(night1('2027-03-06')).not.toMatch(/Clocks/);
    expect(night1('2027-03-07')).toBe('Mia tonight: wash, cuddle, then a book. Clocks go forward 1h on Sunday. SHIFT moves bedtime 15 min a night till then, or keep it as it is.');
    expect(night1('2027-03-13')).toMatch(/Clocks go forward/);
    expect(night1('2027-03-14')).not.toMatch(/Clocks/);
    const once = told(begun()).sent('2027-03-07T18:15', 'bedtime', '2027-03-07', ['clocks 2027-03-14']);
    expect(night1('2027-03-08', once)).not.toMatch(/Clocks/);
    expect(once.now('2027-03-08T12:00').family.clocksToldOf).toBe('2027-03-14');
  });
  it('is told in the smaller steps that a persistent child needs, and of half an hour in Lord Howe', () => {
    expect(night1('2027-03-07', told(begun({ children: [aChild({ born: night('2026-03-01'), temperament: [3, 3, 3, 2, 2] })] })))).toMatch(/10 min a night/);
    expect(night1('2027-03-29', told(begun({ zone: 'Australia/Lord_Howe' as Zone })))).toMatch(/Clocks go back 30m on Sunday/);
  });
  it('reaches families whose reminders are few, once', () => {
    const few = (): Log => told(begun()).fact('2027-02-02T13:00', 'rhythm-set', { by: OWNER, rhythm: 'change' });
    const heard = (log: Log): Log => log.fact('2027-03-05T12:00', 'noted', { by: OWNER, night: night('2027-03-05'), intent: 'chat' });
    const step = (log: Log): Log => log.step('2027-02-01T18:00', '2027-02-01', 'M5', 'switched');
    expect(due(heard(step(few())), 'bedtime', 3, night('2027-03-05')).map((at) => at.slice(0, 10))[0]).toBe('2027-03-07');
    const afterwards = heard(step(few())).sent('2027-03-07T18:15', 'bedtime', '2027-03-07', ['clocks 2027-03-14']);
    expect(due(afterwards, 'bedtime', 3, night('2027-03-08')).filter((at) => at > '2027-03-08')).toEqual([]);
  });
});

describe("a word on the parent's own sleep", () => {
  const slept = (from: number, until: number, nights = 5): Log => {
    const log = told(begun());
    const clock = (m: number): string => `${String(Math.floor(m / 60) % 24).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`;
    for (let i = 0; i < nights; i += 1) {
      const date = addDays(JOINED, i + 1);
      const at = (m: number): string => `${m < 1440 ? date : addDays(date, 1)}T${clock(m)}`;
      const events = from <= 1300 ? [asleep(at(from + i * 3)), woke(at(until + i * 4)), woke(at(1620)), up(at(1830))] : [asleep(at(1200)), woke(at(from)), woke(at(until)), up(at(until + 30))];
      log.told(`${addDays(date, 1)}T07:00`, events);
    }
    return log;
  };
  it('says when the child sleeps longest by the log, once a week and not while the step is new', () => {
    expect(reminderOf(slept(1200, 1500), '2027-02-07')!).toEqual({
      text: "Tonight: wash, cuddle, then a book. Mia's long sleep is mostly 8pm to 1am; going to bed early tonight is your best stretch too.", told: ['own-sleep'],
    });
    const later = slept(1200, 1500).sent('2027-02-04T18:15', 'bedtime', '2027-02-04', ['own-sleep']);
    expect(reminderOf(later, '2027-02-07')!.text).not.toMatch(/long sleep/);
    expect(reminderOf(slept(1200, 1500).step('2027-02-06T12:00', '2027-02-06', 'F2', 'announced'), '2027-02-07')!.text).not.toMatch(/long sleep/);
  });
  it('of a stretch deep in the night does not send anyone to bed early', () => {
    expect(reminderOf(slept(1440, 1770), '2027-02-07')!.text).toMatch(/long sleep is mostly 12am to 5:30am; those are the best hours/);
  });
  it('says nothing of two nights, or of stretches that move about', () => {
    expect(reminderOf(slept(1200, 1500, 2), '2027-02-05')!.text).not.toMatch(/long sleep/);
    const mixed = slept(1200, 1500, 2);
    for (const i of [3, 4]) mixed.told(`${addDays(JOINED, i + 1)}T07:00`, [asleep(`${addDays(JOINED, i)}T20:00`), woke(`${addDays(JOINED, i)}T21:00`), up(`${addDays(JOINED, i + 1)}T06:30`)]);
    expect(reminderOf(mixed, '2027-02-07')!.text).not.toMatch(/long sleep/);
  });
});

/** What the plans of the children make of the schedule: whose reminder is wanted, in which rhythm, and what a plan that ended leaves. */
import { describe, expect, it } from 'vitest';
import type { FactOf } from '../../../shared/log/facts.ts';
import type { Judgement } from '../../../shared/plan/judge.ts';
import type { Now } from '../../../shared/plan/recompute.ts';
import { REVIEW_TRIGGERS } from '../../../shared/plan/reevaluation.ts';
import { morningQuestion } from '../../../shared/schedule/morningQuestion.ts';
import { clocksToTell, nudgesAround, nudgesWanted } from '../../../shared/schedule/nudge.ts';
import { toLocal } from '../../../shared/time/zone.ts';
import { aChild, asleep, clock, FAMILY, instantAt, LEO, Log, MIA, night, OWNER, PARTNER, woke } from '../../support/facts.ts';

const TWINS = { children: [aChild(), aChild({ id: LEO, name: 'Leo' })] };
type Plans = Partial<Record<string, Partial<Judgement>>>;

const joined = (more: Partial<FactOf<'joined'>> = {}): Log => new Log('2026-03-02T15:00', more);
const begun = (more: Partial<FactOf<'joined'>> = {}): Log => joined(more).step('2026-03-02T15:00', '2026-03-02', 'F1', 'started');
const texted = (log: Log, at: string): Log => log.fact(at, 'noted', { by: OWNER, night: night(at.slice(0, 10)), intent: 'chat' });
/** The family with these plans in place of what its few nights give. */
function judged(log: Log, at: string, plans: Plans): Now {
  const now = log.now(at);
  return { ...now, plan: (child) => ({ ...now.plan(child), ...plans[child.id] }) as Judgement };
}
const of = (purpose: string, now: Now): string[] => nudgesWanted(FAMILY, now).filter((n) => n.purpose === purpose).map((n) => n.night);

const STEP = { id: 'N4', cueOnly: false, repeat: 0, size: 1 } as never;
const NONE: Partial<Judgement> = { step: undefined, next: undefined, since: undefined } as never;
const next = (how: string): Partial<Judgement> => ({ next: { step: 'N4', how, repeat: 0, size: 1, cueOnly: false, optional: false } as never });
const ENDED: Partial<Judgement> = { mode: 'ended' };

describe('a reminder', () => {
  const wanted = (plans: Plans, more: Partial<FactOf<'joined'>> = {}): boolean => of('bedtime', judged(begun(more), '2026-03-03T12:00', plans)).includes('2026-03-03');
  it('is wanted for a step, or for a first one that begins tonight, in a plan that goes on', () => {
    expect(wanted({ [MIA]: { ...NONE, step: STEP } })).toBe(true);
    expect(wanted({ [MIA]: { ...NONE, ...next('started') } })).toBe(true);
    expect(wanted({ [MIA]: { ...NONE, ...next('announced') } })).toBe(false);
    expect(wanted({ [MIA]: NONE })).toBe(false);
    expect(wanted({ [MIA]: { step: STEP, ...ENDED } })).toBe(false);
    expect(wanted({ [MIA]: { ...NONE, ...next('started'), ...ENDED } })).toBe(false);
  });

  it('of twins is wanted where one of them has a step', () => {
    expect(wanted({ [MIA]: NONE, [LEO]: { step: STEP } }, TWINS)).toBe(true);
    expect(wanted({ [MIA]: { step: STEP, ...ENDED }, [LEO]: NONE }, TWINS)).toBe(false);
  });

  it('of a bedtime at noon belongs to that day', () => {
    const first = nudgesWanted(FAMILY, begun({ bedtime: clock('12:00') }).now('2026-03-03T08:00')).find((n) => n.purpose === 'bedtime');
    expect([first?.night, toLocal(first!.usefulUntil, joined().zone)]).toEqual(['2026-03-03', '2026-03-03T11:30']);
    expect(of('notice', begun({ bedtime: clock('12:00') }).now('2026-03-03T08:00'))).toEqual([]);
  });
});

describe('the rhythm of reminders', () => {
  /** Three weeks in, on a step of long ago, the family being of few words. */
  const old = (rhythm?: 'first3' | 'change', more: Partial<FactOf<'joined'>> = {}): Log => {
    const log = begun(more);
    if (rhythm) log.fact('2026-03-10T12:00', 'rhythm-set', { by: OWNER, rhythm });
    return texted(log, '2026-03-24T13:00');
  };
  const on = (log: Log, plans: Plans, date = '2026-03-25'): boolean => of('bedtime', judged(log, `${date}T12:00`, plans)).includes(date);
  const LONG: Partial<Judgement> = { since: night('2026-03-02'), next: undefined, scope: undefined, step: STEP } as never;

  it('brings none on an old step, and one where something begins by itself or is tried somewhere new', () => {
    expect(on(old(), { [MIA]: LONG })).toBe(false);
    expect(on(old(), { [MIA]: { ...LONG, ...next('announced') } })).toBe(true);
    expect(on(old(), { [MIA]: { ...LONG, ...next('ready') } })).toBe(false);
    expect(on(old(), { [MIA]: { ...LONG, scope: { now: 'bedtime', next: 'first-waking' } } })).toBe(true);
    expect(on(old(), { [MIA]: { ...LONG, scope: { now: 'bedtime' } } })).toBe(false);
    expect(on(old(), { [MIA]: { ...LONG, since: undefined } as never })).toBe(true);
    expect(on(old('change'), { [MIA]: { ...LONG, since: undefined } as never })).toBe(true);
    expect(on(old(undefined, TWINS), { [MIA]: LONG, [LEO]: { ...LONG, ...next('back') } }), 'of twins for one of them').toBe(true);
  });

  it('counts a new step from its first night: three of them, or the first alone', () => {
    const nights = (log: Log): boolean[] => ['2026-03-25', '2026-03-24', '2026-03-23', '2026-03-22'].map((since) => on(log, { [MIA]: { ...LONG, since: night(since) } }));
    expect(nights(old())).toEqual([true, true, true, false]);
    expect(nights(old('first3'))).toEqual([true, true, true, false]);
    expect(nights(old('change'))).toEqual([true, false, false, false]);
  });

  it('and from when the family set its bedtime anew', () => {
    const set = (on_: string): Log => old().fact(`${on_}T12:30`, 'bedtime-set', { by: OWNER, bedtime: clock('19:30'), night: night(on_) });
    expect([on(set('2026-03-23'), { [MIA]: LONG }), on(set('2026-03-22'), { [MIA]: LONG })]).toEqual([true, false]);
  });
});

describe('a plan that has ended', () => {
  const weekly = (on: string, plans: Plans, more: Partial<FactOf<'joined'>> = {}): boolean =>
    of('weekly', judged(texted(begun(more), `${on.slice(0, 8)}01T13:00`), `${on}T08:00`, plans)).includes(on);
  it.each([['2026-04-05', true], ['2026-06-07', true], ['2026-03-08', false], ['2026-05-17', false]])('has its Sunday text on the first Sunday of a month alone (%s: %s)', (on, has) => {
    expect(weekly(on, { [MIA]: ENDED })).toBe(has);
    expect(weekly(on, {})).toBe(true);
  });

  it('of one of twins, leaves the other its week', () => {
    expect(weekly('2026-05-17', { [MIA]: ENDED }, TWINS)).toBe(true);
    expect(weekly('2026-05-17', { [MIA]: ENDED, [LEO]: ENDED }, TWINS)).toBe(false);
  });

  it('is not asked after in a silence', () => {
    const silent = (plans: Plans): string[] => of('checkin', judged(begun(), '2026-03-07T08:00', plans));
    expect([silent({}), silent({ [MIA]: ENDED })]).toEqual([['2026-03-07'], []]);
  });
});

describe('how it went', () => {
  const told = (more: Partial<FactOf<'joined'>> = {}): Log => begun(more).told('2026-03-05T20:00', [asleep('2026-03-05T19:50', { help: ['nursed'] })]).told('2026-03-06T06:50', [{ kind: 'up', at: '2026-03-06T06:45' as never }]);
  const asks = (plans: Plans, more: Partial<FactOf<'joined'>> = {}): string | undefined => morningQuestion(judged(told(more), '2026-03-06T08:00', plans), night('2026-03-05'), true)?.about;
  const open = (since: string): Partial<Judgement> => ({ reevaluation: { since: night(since), trigger: REVIEW_TRIGGERS[0], better: false, seeDoctor: false } });

  it('is asked of a step since its first night, and in no plan that ended', () => {
    expect(asks({})).toBe('how');
    expect(asks({ [MIA]: ENDED })).toBeUndefined();
    expect(['2026-03-04', '2026-03-05', '2026-03-06'].map((since) => asks({ [MIA]: { since: night(since) } }))).toEqual(['how', 'how', undefined]);
    expect(asks({ [MIA]: { since: undefined } as never })).toBe('how');
  });

  it('gives its turn to a re-evaluation that stood unput all day', () => {
    expect([asks({ [MIA]: open('2026-03-04') }), asks({ [MIA]: open('2026-03-05') }), asks({ [MIA]: open('2026-03-06') })]).toEqual([undefined, 'how', 'how']);
    expect(asks({ [LEO]: open('2026-03-04') }, TWINS)).toBeUndefined();
  });
});

describe('what is not wanted', () => {
  it('is what is due 48 h from now or later', () => {
    const at = (time: string): string[] => of('weekly', texted(begun(), '2026-03-05T13:00').now(`2026-03-06T${time}`));
    // The clocks go forward on that Sunday: 48 h before its ten o'clock it is nine.
    expect([at('09:00'), at('09:01')]).toEqual([[], ['2026-03-08']]);
  });

  it('with every child muted is anything but the sum of what was told', () => {
    const muted = begun().told('2026-03-06T02:15', [woke('2026-03-06T02:10')]).fact('2026-03-06T02:20', 'child-muted', { by: OWNER, child: MIA, on: true });
    expect(nudgesWanted(FAMILY, muted.now('2026-03-06T08:00')).map((n) => `${n.purpose} ${n.night}`)).toEqual(['echo 2026-03-05']);
  });

  it('goes to nobody where all carers have stopped, whatever it is', () => {
    const late = begun({ bedtime: clock('22:00') }).fact('2026-03-02T16:00', 'carer-stopped', { carer: OWNER });
    const all = nudgesAround(FAMILY, judged(late, '2026-03-06T12:00', { [MIA]: next('ready') }));
    expect(new Set(all.map((n) => n.purpose))).toEqual(new Set(['notice', 'checkin', 'step', 'weekly']));
    expect(all.flatMap((n) => n.to)).toEqual([]);
  });

  it('is a change of clocks that the family lives through already, or was told of', () => {
    const spring = new Log('2026-03-01T15:00');
    expect(clocksToTell(spring.now('2026-03-05T12:00'), night('2026-03-05'))?.change).toBe('2026-03-08');
    const shifting = new Log('2026-03-01T15:00').fact('2026-03-02T12:00', 'clock-shift-set', { by: OWNER, night: night('2026-03-02'), shift: { change: night('2026-03-08'), minutes: 60, stepMin: 15 } });
    expect(clocksToTell(shifting.now('2026-03-05T12:00'), night('2026-03-05'))).toBeUndefined();
    expect(clocksToTell(spring.now('2026-03-05T12:00'), night('2026-02-28')), 'more than a week before').toBeUndefined();
  });
});

describe('the Sunday text', () => {
  it('comes after 20 silent nights and not after 21', () => {
    for (const [since, comes] of [['2026-03-06', false], ['2026-03-07', true]] as const) {
      expect(of('weekly', texted(begun(), `${since}T20:00`).now('2026-03-29T08:00')).includes('2026-03-29'), since).toBe(comes);
    }
  });

  it('that was moved leaves three days between two, whatever else was sent or did not leave', () => {
    const moved = (weekday: number): Log => texted(begun(), '2026-03-07T13:00').sent('2026-03-08T10:00', 'weekly', '2026-03-08')
      .fact('2026-03-08T13:00', 'weekly-day-set', { by: OWNER, weekday });
    expect([2, 3].map((day) => of('weekly', moved(day).now('2026-03-09T12:00')))).toEqual([[], ['2026-03-11']]);
    const others = texted(begun(), '2026-03-13T13:00').sent('2026-03-14T18:15', 'bedtime', '2026-03-14')
      .fact('2026-03-14T10:00', 'dropped', { purpose: 'weekly', night: night('2026-03-14'), why: 'cap' });
    expect(of('weekly', others.now('2026-03-15T08:00'))).toEqual(['2026-03-15']);
    const early = nudgesAround(FAMILY, moved(6).now('2026-03-08T14:00')).filter((n) => n.purpose === 'weekly').map((n) => n.night);
    expect(early, 'nor just before').toEqual([]);
  });
});

describe('the check-in of a silence', () => {
  const checkins = (log: Log, at: string): string[] => of('checkin', log.now(at));
  it('comes the day after a weekly text that has another day', () => {
    const friday = (said: string): Log => texted(begun().fact('2026-03-02T16:00', 'weekly-day-set', { by: OWNER, weekday: 5 }), said);
    expect(checkins(friday('2026-03-01T20:00'), '2026-03-06T08:00').concat(checkins(friday('2026-03-08T20:00'), '2026-03-13T08:00'))).toEqual(['2026-03-07', '2026-03-14']);
  });

  it('is the only one since the last text, or since joining; other texts are none, nor is one from before', () => {
    const never = (): Log => begun();
    expect(checkins(never(), '2026-03-07T08:00')).toEqual(['2026-03-07']);
    expect(checkins(never().sent('2026-03-04T10:00', 'checkin', '2026-03-04'), '2026-03-07T08:00')).toEqual([]);
    expect(checkins(never().sent('2026-03-04T18:15', 'bedtime', '2026-03-04'), '2026-03-07T08:00')).toEqual(['2026-03-07']);
    const before = texted(begun().sent('2026-03-02T19:00', 'checkin', '2026-03-02'), '2026-03-02T20:00');
    expect(checkins(before, '2026-03-07T08:00')).toEqual(['2026-03-07']);
    expect(checkins(texted(begun().sent('2026-03-02T20:00', 'checkin', '2026-03-02'), '2026-03-02T20:00'), '2026-03-07T08:00')).toEqual(['2026-03-07']);
    const since = texted(begun({ carers: [{ number: OWNER }, { number: PARTNER }] }), '2026-03-02T20:00').sent('2026-03-05T10:00', 'checkin', '2026-03-05');
    expect(checkins(since, '2026-03-07T08:00')).toEqual([]);
  });
});

describe('the line about a late bedtime', () => {
  const late = (): Log => begun({ bedtime: clock('22:00') });
  it('is owed at the minute at which it was set, and to who has been silent for six nights, not seven', () => {
    const set = (time: string): Log => texted(late(), '2026-03-05T09:00').fact(`2026-03-05T${time}`, 'late-ok-set', { by: OWNER, lateOk: false });
    expect([of('notice', set('10:00').now('2026-03-05T10:01')), of('notice', set('10:01').now('2026-03-05T10:02'))].map((n) => n.includes('2026-03-05'))).toEqual([true, false]);
    for (const [said, told] of [['2026-03-04', false], ['2026-03-05', true]] as const) {
      expect(of('notice', texted(late(), `${said}T20:00`).now('2026-03-13T08:00')).includes('2026-03-13'), said).toBe(told);
    }
  });
});

it('a note of ours after a text of theirs leaves their sum to them', () => {
  const log = begun().told('2026-03-06T02:15', [woke('2026-03-06T02:10')]);
  log.facts.push({ type: 'noted', id: 'ours#0' as never, at: instantAt('2026-03-06T02:30'), night: night('2026-03-05'), intent: 'unreadable' });
  log.facts.push({ type: 'asked', id: 'ours#1' as never, at: instantAt('2026-03-05T22:00'), night: night('2026-03-04'), child: MIA, about: 'am-pm', options: [] });
  expect(nudgesWanted(FAMILY, log.now('2026-03-06T08:00')).find((n) => n.purpose === 'echo')?.to).toEqual([OWNER]);
});

/** What the plan says by day without being asked: one thing a day, in its order, and when it keeps quiet. */
import { describe, expect, it } from 'vitest';
import type { Child, FactOf } from '../../../shared/log/facts.ts';
import type { Judgement } from '../../../shared/plan/judge.ts';
import type { Now } from '../../../shared/plan/recompute.ts';
import { REVIEW_TRIGGERS } from '../../../shared/plan/reevaluation.ts';
import { nudgesAround } from '../../../shared/schedule/nudge.ts';
import { doctorCode, planWish, reviewUnput } from '../../../shared/schedule/planWish.ts';
import { addDays } from '../../../shared/time/local.ts';
import { HOUR_MS, toLocal } from '../../../shared/time/zone.ts';
import { aChild, FAMILY, LEO, Log, MIA, night, OWNER, PARTNER } from '../../support/facts.ts';

/** A Thursday; the family joined on the Monday of the week before and texted the day before it. */
const DAY = night('2026-03-12');
const TWINS = { children: [aChild(), aChild({ id: LEO, name: 'Leo' })] };
type Plans = Partial<Record<string, Partial<Judgement>>>;

const family = (more: Partial<FactOf<'joined'>> = {}): Log => new Log('2026-03-02T15:00', more).step('2026-03-02T15:00', '2026-03-02', 'F1', 'started');
const texted = (log: Log, on = '2026-03-11'): Log => log.fact(`${on}T13:00`, 'noted', { by: OWNER, night: night(on), intent: 'chat' });
/** The family at 08:00, with these plans in place of what its few nights give. */
function judged(log: Log, plans: Plans, on: string = DAY): Now {
  const now = log.now(`${on}T08:00`);
  return { ...now, plan: (child) => ({ ...now.plan(child), next: undefined, rule: 'HOLD', reevaluation: undefined, interrupted: undefined, recent: [], ...plans[child.id] }) as Judgement };
}
const wish = (log: Log, plans: Plans = {}, on: string = DAY): string | undefined => {
  const found = planWish(judged(log, plans, on), night(on));
  return found && [found.purpose, 'about' in found ? found.about : '', 'child' in found ? found.child.name : ''].filter(Boolean).join(' ');
};

const review = (since: string): Partial<Judgement> => ({ reevaluation: { since: night(since), trigger: REVIEW_TRIGGERS[0], better: false, seeDoctor: false } });
const next = (how: NonNullable<Judgement['next']>['how'], step = 'N4'): Partial<Judgement> =>
  ({ next: { step: step as never, how, repeat: 0, size: 1, cueOnly: false, optional: false } });
const OFFER = next('ready' as never);
const WORRY: Partial<Judgement> = { recent: Array.from({ length: 7 }, () => ({ wakes: 6 })) };

describe('in a rest', () => {
  /** The days of the next two weeks on which something is asked, and what. */
  const asked = (reason: FactOf<'paused'>['reason'], nights?: number, from = '2026-03-10'): string[] => {
    const log = texted(family(), '2026-03-09').fact('2026-03-10T19:00', 'paused', { by: OWNER, night: night(from), reason, ...(nights !== undefined && { nights }) });
    return Array.from({ length: 14 }, (_, i) => addDays(night('2026-03-10'), i + 1)).flatMap((on) => {
      const what = wish(texted(log, '2026-03-10'), { [MIA]: { ...OFFER, ...review('2026-03-10') } }, on);
      return what?.startsWith('checkin') ? [`${on.slice(8)} ${what.slice(8)}`] : [];
    });
  };
  it.each<[string, string[], string[]]>([
    ['an illness is asked about on day 3 and day 7', asked('sick'), ['13 well', '17 well']],
    ['from the day it was said, though the rest begins a night later', asked('sick', undefined, '2026-03-11'), ['13 well', '17 well']],
    ['of so many nights, when they are over', asked('sick', 5), ['15 well']],
    ['those nights count from the first of them', asked('sick', 5, '2026-03-11'), ['16 well']],
    ['a journey is asked about on day 3 and day 7', asked('travel'), ['13 home', '17 home']],
    ['or when its nights are over', asked('travel', 2), ['12 home']],
    ['a rest that was only asked for is not', asked('asked'), []],
    ['nor one of so many nights', asked('asked', 3), []],
    ['nor a crisis', asked('crisis'), []],
  ])('%s', (_what, days, is) => expect(days).toEqual(is));

  it('nothing else is said', () => {
    const log = texted(family()).fact('2026-03-11T13:00', 'paused', { by: OWNER, night: night('2026-03-11'), reason: 'asked' });
    expect(wish(log, { [MIA]: { ...OFFER, ...WORRY, ...review('2026-03-10') } })).toBeUndefined();
    const crisis = texted(family()).fact('2026-03-09T13:00', 'paused', { by: OWNER, night: night('2026-03-09'), reason: 'sick' })
      .fact('2026-03-08T13:00', 'paused', { by: OWNER, night: night('2026-03-08'), reason: 'crisis' });
    expect(wish(crisis)).toBeUndefined();
  });
});

describe('by day', () => {
  const ALL = { [MIA]: { ...OFFER, ...WORRY, ...review('2026-03-10') } };
  it('comes one thing: a re-evaluation, then a step, then a word about the doctor', () => {
    expect(wish(texted(family()), ALL)).toBe('reevaluation Mia');
    expect(wish(texted(family()), { [MIA]: { ...OFFER, ...WORRY } })).toBe('step Mia');
    expect(wish(texted(family()), { [MIA]: WORRY })).toBe('checkin doctor Mia');
    expect(wish(texted(family()))).toBeUndefined();
  });

  it('of twins it is the one whom it concerns, and a muted one is not spoken of', () => {
    const twins = (): Log => texted(family(TWINS));
    expect(wish(twins(), { [LEO]: OFFER })).toBe('step Leo');
    expect(wish(twins(), { [MIA]: OFFER, [LEO]: review('2026-03-10') })).toBe('reevaluation Leo');
    expect(wish(twins(), { [MIA]: { ...WORRY, mode: 'ended' }, [LEO]: WORRY })).toBe('checkin doctor Leo');
    expect(wish(twins().fact('2026-03-11T14:00', 'child-muted', { by: OWNER, child: LEO, on: true }), { [LEO]: OFFER })).toBeUndefined();
  });

  it('nothing comes on the day of the weekly text', () => {
    expect(wish(texted(family(), '2026-03-14'), { [MIA]: OFFER }, '2026-03-15')).toBeUndefined();
    expect(wish(texted(family(), '2026-03-15'), { [MIA]: OFFER }, '2026-03-16')).toBe('step Mia');
  });

  it.each<[string, string | undefined, string | undefined]>([
    ['2026-03-04', undefined, undefined], ['2026-03-05', 'step Mia', undefined], ['2026-03-08', 'step Mia', undefined], ['2026-03-09', 'step Mia', 'checkin doctor Mia'],
  ])('a family silent since %s is offered %s, and told of the doctor: %s', (since, step, doctor) => {
    // Silent nights at ten of the 13th: 7, 6, 3 and 2.
    const on = '2026-03-13';
    expect([wish(texted(family(), since), { [MIA]: OFFER }, on), wish(texted(family(), since), { [MIA]: WORRY }, on)]).toEqual([step, doctor]);
  });

  it('leaves at ten to who is on duty, of use for eight hours; to nobody where all have stopped', () => {
    const of = (log: Log) => nudgesAround(FAMILY, judged(log, { [MIA]: OFFER })).find((n) => n.purpose === 'step' && n.night === DAY)!;
    const both = (): Log => texted(family({ carers: [{ number: OWNER }, { number: PARTNER }] })).fact('2026-03-11T14:00', 'on-duty-set', { by: OWNER, carer: PARTNER });
    const one = of(both());
    expect([toLocal(one.dueAt, both().zone), (one.usefulUntil - one.dueAt) / HOUR_MS, one.to]).toEqual(['2026-03-12T10:00', 8, [PARTNER]]);
    const none = [OWNER, PARTNER].reduce((log, carer) => log.fact('2026-03-11T15:00', 'carer-stopped', { carer }), both());
    expect(of(none).to).toEqual([]);
  });
});

describe('a re-evaluation', () => {
  it.each([['2026-03-12', false], ['2026-03-11', true], ['2026-03-09', true], ['2026-03-08', false]])('open since %s is put today: %s', (since, put) => {
    expect(wish(texted(family()), { [MIA]: review(since) })).toBe(put ? 'reevaluation Mia' : undefined);
  });

  it('is put once; one that opens later is another', () => {
    const put = (on: string): Log => texted(family()).fact(`${on}T10:00`, 'review-put', { child: MIA, night: night(on) });
    for (const [on, unput] of [['2026-03-11', false], ['2026-03-10', false], ['2026-03-09', true]] as const) {
      expect(wish(put(on), { [MIA]: review('2026-03-10') }), on).toBe(unput ? 'reevaluation Mia' : undefined);
      const now = judged(put(on), { [MIA]: review('2026-03-10') });
      expect(reviewUnput(now, now.family.children[0] as Child)?.since).toBe(unput ? '2026-03-10' : undefined);
    }
  });
});

describe('a step', () => {
  const offered = (step: string, child = MIA): Log =>
    texted(family(TWINS)).fact('2026-03-11T07:00', 'offered', { child, night: night('2026-03-10'), step: step as never });
  it('that stands as an offer is not offered again, whatever stands for another child or was offered before', () => {
    expect(wish(offered('N4'), { [MIA]: OFFER })).toBeUndefined();
    expect(wish(offered('N3'), { [MIA]: OFFER })).toBe('step Mia');
    expect(wish(offered('N4', LEO), { [MIA]: OFFER })).toBe('step Mia');
  });

  it.each(['announced', 'started', 'back'] as const)('that begins by itself (%s) is not offered', (how) => {
    expect(wish(texted(family()), { [MIA]: next(how) })).toBeUndefined();
  });

  it('is not pressed on who said the same day how the plan shall go on', () => {
    const reviewed = (on: string, child = MIA): Log => texted(family(TWINS)).fact(`${on}T09:00`, 'reviewed', { by: OWNER, child, night: night(on), answer: 'KEEP' });
    expect(wish(reviewed('2026-03-12'), { [MIA]: OFFER })).toBeUndefined();
    expect(wish(reviewed('2026-03-11'), { [MIA]: OFFER })).toBe('step Mia');
    expect(wish(reviewed('2026-03-12', LEO), { [MIA]: OFFER })).toBe('step Mia');
  });

  it('after the last is the word that the ladder is done, until the plan has ended', () => {
    expect(wish(texted(family()), { [MIA]: { rule: 'DONE' } })).toBe('step Mia');
    expect(wish(texted(family()), { [MIA]: { rule: 'DONE', mode: 'ended', ...OFFER } })).toBeUndefined();
  });
});

describe('a word about the doctor', () => {
  const told = (code: string): Log => texted(family()).sent('2026-03-05T10:00', 'checkin', '2026-03-05', [code]);
  it('comes once in a calendar month, and of no plan that has ended', () => {
    expect(doctorCode(DAY)).toBe('doctor-2026-03');
    expect(wish(told('doctor-2026-03'), { [MIA]: WORRY })).toBeUndefined();
    expect(wish(told('doctor-2026-02'), { [MIA]: WORRY })).toBe('checkin doctor Mia');
    expect(wish(texted(family()), { [MIA]: { ...WORRY, mode: 'ended' } })).toBeUndefined();
  });

  it('waits while the last night of a rest goes on, until noon, and so does a goodbye', () => {
    const rested = texted(family()).fact('2026-03-09T13:00', 'paused', { by: OWNER, night: night('2026-03-09'), reason: 'asked', nights: 2 });
    for (const [plan, about] of [[WORRY, 'doctor'], [{ mode: 'goodbye' }, 'goodbye']] as const) {
      expect(wish(rested, { [MIA]: plan }, '2026-03-11')).toBeUndefined();
      expect(wish(rested, { [MIA]: plan }, '2026-03-12')).toBe(`checkin ${about} Mia`);
    }
  });
});

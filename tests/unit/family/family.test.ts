/** Who the family is and what it agreed, fact by fact: settings, pauses, carers, silence. */
import { describe, expect, it } from 'vitest';
import {
  bedtimeOn, type Family, foldFamily, inNightSilence, isSettled, isToBeForgotten, nightNow, nightsSinceJoining, onDuty, pauseOn, reachable, silentNights, timeThere, zoneAt,
} from '../../../shared/family/family.ts';
import type { FactOf } from '../../../shared/log/facts.ts';
import type { Zone } from '../../../shared/time/zone.ts';
import { clock, instantAt, LEO, Log, MIA, night, OWNER, PARTNER, woke } from '../../support/facts.ts';

const TOGETHER = { carers: [{ number: OWNER }, { number: PARTNER, name: 'Ana' }] };
const fold = (log: Log): Family => log.facts.reduce<Family | null>(foldFamily, null)!;
const joined = (more = {}): Log => new Log('2026-03-02T15:00', more);
const TAPED = '2026-03-04T10:00';

describe('a family', () => {
  it('begins with its joining, and a second one changes nothing', () => {
    const log = joined(TOGETHER);
    const family = fold(log);
    expect(family).toMatchObject({
      joinedAt: instantAt('2026-03-02T15:00'), joinedNight: '2026-03-02', onDuty: OWNER, stopped: [], lateOk: false, early: false,
      nightReplies: false, setAt: instantAt('2026-03-02T15:00'),
    });
    expect(family.rhythm).toBeUndefined();
    expect(foldFamily(family, { ...log.facts[0] as FactOf<'joined'>, bedtime: clock('22:00') })).toEqual(family);
  });

  it('is nobody before it', () => {
    expect(foldFamily(null, { type: 'carer-back', id: 'a#0' as never, at: instantAt(TAPED), carer: OWNER })).toBeNull();
  });

  it('that joined before noon joined in the night before', () => {
    expect(fold(new Log('2026-03-02T09:00')).joinedNight).toBe('2026-03-01');
  });

  it.each<[string, (log: Log) => Log, Partial<Family>]>([
    ['LATE OK', (l) => l.fact(TAPED, 'late-ok-set', { by: OWNER, lateOk: true }), { lateOk: true, setAt: instantAt(TAPED) }],
    ['EARLY', (l) => l.fact(TAPED, 'early-set', { by: OWNER, early: true }), { early: true, setAt: instantAt(TAPED) }],
    ['a rhythm', (l) => l.fact(TAPED, 'rhythm-set', { by: OWNER, rhythm: 'change' }), { rhythm: 'change' }],
    ['answers at night', (l) => l.fact(TAPED, 'night-replies-set', { by: OWNER, on: true }), { nightReplies: true }],
    ['who is on duty', (l) => l.fact(TAPED, 'on-duty-set', { by: PARTNER, carer: PARTNER }), { onDuty: PARTNER }],
    ['that a night was summed by a text', (l) => l.fact(TAPED, 'summed', { by: OWNER, night: night('2026-03-03') }), { summed: [night('2026-03-03')] }],
    ['that a night was summed by the echo', (l) => l.sent(TAPED, 'echo', '2026-03-03'), { summed: [night('2026-03-03')] }],
    ['that how nights work was told, once', (l) => l.sent(TAPED, 'bedtime', '2026-03-03', ['first', 'step']).sent(TAPED, 'bedtime', '2026-03-04', ['first']), { told: ['first'] }],
    ['no reading of a log', (l) => l.told(TAPED, [woke('2026-03-04T02:00')]), { bedtimes: [{ bedtime: clock('19:30'), night: night('2026-03-02') }], setAt: instantAt('2026-03-02T15:00') }],
  ])('knows %s', (_what, say, knows) => {
    expect(fold(say(joined(TOGETHER)))).toMatchObject(knows);
  });

  it('remembers when anyone of it last texted, not when we did', () => {
    const log = joined(TOGETHER).told('2026-03-03T07:00', [woke('2026-03-03T02:00')], PARTNER).sent('2026-03-03T18:15', 'bedtime', '2026-03-03');
    expect(fold(log).lastTextAt).toBe(instantAt('2026-03-03T07:00'));
    expect(fold(joined())).not.toHaveProperty('lastTextAt');
  });

  it('keeps what it keeps short, over years', () => {
    const log = joined();
    for (let i = 0; i < 60; i += 1) {
      log.fact(TAPED, 'bedtime-set', { bedtime: clock('19:00'), night: night('2026-03-04') }).fact(TAPED, 'zone-set', { zone: 'UTC' as Zone })
        .fact(TAPED, 'paused', { night: night('2026-03-04'), reason: 'asked', nights: 1 }).sent(TAPED, 'echo', '2026-03-04');
    }
    const family = fold(log);
    expect([family.bedtimes.length, family.zones.length, family.pauses.length, family.settled.length, family.summed.length]).toEqual([4, 4, 6, 24, 8]);
  });
});

describe('a setting', () => {
  it('of bedtime holds from its night on', () => {
    const family = fold(joined().fact(TAPED, 'bedtime-set', { by: OWNER, bedtime: clock('20:00'), night: night('2026-03-05') }));
    expect(['2026-03-02', '2026-03-04', '2026-03-05', '2026-04-01'].map((n) => bedtimeOn(family, night(n)))).toEqual(['19:30', '19:30', '20:00', '20:00']);
  });

  it('of the zone holds from its instant on, and moves nothing before', () => {
    const family = fold(joined().fact(TAPED, 'zone-set', { by: OWNER, zone: 'Europe/Madrid' as Zone }));
    expect(zoneAt(family, (instantAt(TAPED) - 1) as never)).toBe('America/New_York');
    expect(zoneAt(family, instantAt(TAPED))).toBe('Europe/Madrid');
    expect([nightNow(family, instantAt(TAPED)), timeThere(family, instantAt(TAPED))]).toEqual(['2026-03-04', '16:00']);
    expect(family.joinedNight).toBe('2026-03-02');
  });
});

describe('a pause', () => {
  const paused = (body: { nights?: number; reason: 'asked' | 'sick' | 'travel' | 'crisis' }, ...resumed: string[]): string => {
    const log = joined().fact(TAPED, 'paused', { night: night('2026-03-04'), ...body });
    for (const of of resumed) log.fact(`${of}T10:00`, 'resumed', { by: OWNER, night: night(of) });
    const family = fold(log);
    return ['03', '04', '05', '06', '07', '30'].filter((d) => pauseOn(family, night(`2026-03-${d}`))).join(' ');
  };
  it.each<[string, string, string]>([
    ['PAUSE 3 ends by itself', paused({ nights: 3, reason: 'asked' }), '04 05 06'],
    ['PAUSE rests until RESUME', paused({ reason: 'asked' }), '04 05 06 07 30'],
    ['RESUME ends it from its night on', paused({ reason: 'asked' }, '2026-03-06'), '04 05'],
    ['SICK stays open, though nights were named', paused({ nights: 2, reason: 'sick' }), '04 05 06 07 30'],
    ['BETTER ends it', paused({ reason: 'sick' }, '2026-03-07'), '04 05 06'],
    ['travel and crisis stay open', paused({ reason: 'crisis' }), '04 05 06 07 30'],
    ['RESUME before it began ends it whole', paused({ nights: 3, reason: 'asked' }, '2026-03-03'), ''],
    ['a second RESUME prolongs nothing', paused({ reason: 'asked' }, '2026-03-05', '2026-03-07'), '04'],
    ['RESUME after its end changes nothing', paused({ nights: 1, reason: 'asked' }, '2026-03-07'), '04'],
  ])('%s', (_what, rests, is) => {
    expect(rests).toBe(is);
  });

  it('that goes on is not pushed out by the short ones after it', () => {
    const log = joined().fact(TAPED, 'paused', { night: night('2026-03-04'), reason: 'crisis' });
    for (let i = 0; i < 9; i += 1) log.fact(TAPED, 'paused', { night: night(`2026-03-1${i}`), reason: 'asked', nights: 1 });
    const family = fold(log);
    expect(family.pauses).toHaveLength(6);
    expect(pauseOn(family, night('2026-03-30'))?.reason).toBe('crisis');
    expect(pauseOn(family, night('2026-03-18'))?.reason, 'and the newest are there').toBe('asked');
  });

  it('says its reason; of two the later', () => {
    const log = joined().fact(TAPED, 'paused', { night: night('2026-03-04'), reason: 'asked' }).fact(TAPED, 'paused', { night: night('2026-03-05'), reason: 'sick' });
    expect(['04', '05'].map((d) => pauseOn(fold(log), night(`2026-03-${d}`))?.reason)).toEqual(['asked', 'sick']);
  });
});

describe('whom unasked texts go to', () => {
  const told = (say: (l: Log) => Log): [unknown, unknown] => {
    const family = fold(say(joined(TOGETHER)));
    return [onDuty(family), reachable(family)];
  };
  it.each<[string, (l: Log) => Log, [unknown, unknown]]>([
    ['who joined', (l) => l, [OWNER, [OWNER, PARTNER]]],
    ['who took over', (l) => l.fact(TAPED, 'on-duty-set', { carer: PARTNER }), [PARTNER, [OWNER, PARTNER]]],
    ['the other when who is on duty stops', (l) => l.fact(TAPED, 'carer-stopped', { carer: OWNER }), [PARTNER, [PARTNER]]],
    ['the first again when that one comes back', (l) => l.fact(TAPED, 'carer-stopped', { carer: OWNER }).fact(TAPED, 'carer-back', { carer: OWNER }), [OWNER, [OWNER, PARTNER]]],
    ['who stays when the other leaves', (l) => l.fact(TAPED, 'on-duty-set', { carer: PARTNER }).fact(TAPED, 'carer-left', { carer: PARTNER }), [OWNER, [OWNER]]],
    ['nobody when all have stopped, though told twice', (l) => [OWNER, OWNER, PARTNER].reduce((log, carer) => log.fact(TAPED, 'carer-stopped', { carer }), l), [undefined, []]],
  ])('%s', (_what, say, is) => {
    expect(told(say)).toEqual(is);
  });
});

describe('a log is to be forgotten', () => {
  const forgotten = (say: (l: Log) => Log, at: string): boolean => isToBeForgotten(fold(say(joined(TOGETHER))), instantAt(at));
  const stopped = (l: Log): Log => l.fact('2026-03-03T10:00', 'carer-stopped', { carer: OWNER }).fact('2026-03-04T10:00', 'carer-stopped', { carer: PARTNER });
  it.each<[string, boolean, (l: Log) => Log, string]>([
    ['30 days after the last carer stopped', true, stopped, '2026-04-03T11:00'], ['not an hour before', false, stopped, '2026-04-03T09:59'],
    ['not while one is left, however long ago the other stopped', false, (l) => l.fact('2026-03-03T10:00', 'carer-stopped', { carer: OWNER }), '2026-12-01T10:00'],
    ['not when one has come back', false, (l) => stopped(l).fact('2026-03-20T10:00', 'carer-back', { carer: PARTNER }), '2026-12-01T10:00'],
    ['not where nobody ever stopped', false, (l) => l, '2026-12-01T10:00'],
    ['nor for who left without a stop', false, (l) => [OWNER, PARTNER].reduce((log, carer) => log.fact(TAPED, 'carer-left', { carer }), l), '2026-12-01T10:00'],
  ])('%s: %s', (_what, is, say, at) => expect(forgotten(say, at)).toBe(is));
});

describe('an unasked text is settled', () => {
  const FINAL = ['too-late', 'quiet-hours', 'stopped', 'no-consent', 'nobody', 'cap'];
  const OPEN = ['moved', 'not-wanted', 'paused', 'too-early', 'settled'];
  it.each([...FINAL.map((why) => [why, true] as const), ...OPEN.map((why) => [why, false] as const)])('dropped as %s: %s', (why, settled) => {
    const family = fold(joined().fact(TAPED, 'dropped', { purpose: 'bedtime', night: night('2026-03-04'), why }));
    expect(isSettled(family, 'bedtime', night('2026-03-04'))).toBe(settled);
  });

  it('when it was sent, refused, or nobody can say; for its own purpose and night alone', () => {
    const of = { purpose: 'bedtime', night: night('2026-03-04'), to: OWNER };
    for (const log of [joined().sent(TAPED, 'bedtime', '2026-03-04'), joined().fact(TAPED, 'send-unknown', of), joined().fact(TAPED, 'refused', { ...of, why: 'blocked' })]) {
      const family = fold(log);
      expect([isSettled(family, 'bedtime', night('2026-03-04')), isSettled(family, 'bedtime', night('2026-03-05')), isSettled(family, 'weekly', night('2026-03-04'))])
        .toEqual([true, false, false]);
    }
  });
});

describe('an offer', () => {
  const offer = (log: Log, step: string): Log => log.fact(TAPED, 'offered', { child: MIA, night: night('2026-03-04'), step: step as never });
  it.each<[string, (l: Log) => Log, string[]]>([
    ['stands until it is answered', (l) => offer(l, 'N2'), ['N2']], ['gives way to a later one', (l) => offer(offer(l, 'N2'), 'N3'), ['N3']],
    ['ends with READY', (l) => offer(l, 'N2').step(TAPED, '2026-03-04', 'N2'), []],
    ['ends with WAIT', (l) => offer(l, 'N2').fact(TAPED, 'step-waited', { by: OWNER, child: MIA, night: night('2026-03-04'), step: 'N2' as never }), []],
    ["is one child's own", (l) => offer(l, 'N2').fact(TAPED, 'step-waited', { by: OWNER, child: LEO, night: night('2026-03-04'), step: 'N2' as never }), ['N2']],
  ])('%s', (_what, say, stands) => {
    expect(fold(say(joined())).offers.map((o) => o.step)).toEqual(stands);
  });
});

describe('silent nights', () => {
  const silent = (log: Log, at: string): number => silentNights(fold(log), instantAt(at));
  it.each([
    ['2026-03-02T15:00', '2026-03-04T11:59', 0], ['2026-03-02T15:00', '2026-03-04T12:00', 1], ['2026-03-02T15:00', '2026-03-06T12:00', 3],
    ['2026-03-02T09:00', '2026-03-03T12:00', 1], ['2026-03-02T09:00', '2026-03-03T11:59', 0],
  ])('are whole nights from the first noon after joining (%s), so by %s: %i', (joinedAt, at, nights) => {
    expect(silent(new Log(joinedAt), at)).toBe(nights);
  });

  it('begin anew after any text of anyone, at any hour of its night', () => {
    const texted = (at: string): Log => joined(TOGETHER).fact(at, 'noted', { by: PARTNER, night: night('2026-03-10'), intent: 'chat' });
    expect(silent(texted('2026-03-10T13:00'), '2026-03-12T12:00')).toBe(1);
    expect(silent(texted('2026-03-11T11:59'), '2026-03-12T12:00')).toBe(1);
    expect(silent(texted('2026-03-11T12:00'), '2026-03-12T12:00')).toBe(0);
  });

  it('are not those of a pause or a sickness', () => {
    const asked = joined().fact('2026-03-04T10:00', 'paused', { night: night('2026-03-04'), reason: 'asked', nights: 3 });
    expect(silent(asked, '2026-03-09T12:00')).toBe(3);
    expect(silent(joined().fact('2026-03-04T10:00', 'paused', { night: night('2026-03-04'), reason: 'sick' }), '2026-04-09T12:00')).toBe(1);
  });

  it('are counted no further than anything asks', () => {
    expect(silent(joined(), '2027-03-02T12:00')).toBeGreaterThan(21);
  });
});

describe('the night in which logs are kept in silence', () => {
  it.each([['20:59', false], ['21:00', true], ['00:00', true], ['06:59', true], ['07:00', false], ['12:00', false]])('%s: %s', (time, is) => {
    expect(inNightSilence(clock(time))).toBe(is);
  });

  it('counts nights since joining from 0', () => {
    expect(['2026-03-02', '2026-03-16'].map((n) => nightsSinceJoining(fold(joined()), night(n)))).toEqual([0, 14]);
  });
});

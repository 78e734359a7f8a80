/** A text becomes facts: ids, instants, corrections of each kind, and what UNDO takes back. */
import { describe, expect, it } from 'vitest';
import type { Fact, FactOf } from '../../../shared/log/facts.ts';
import { standing } from '../../../shared/log/standing.ts';
import { correct, idsOf, lastTextOf, takenBackFact, toldFact, toldFacts } from '../../../shared/night/decide.ts';
import type { Correction, SaidEvent } from '../../../shared/text/reading.ts';
import { isoThere } from '../../../shared/time/zone.ts';
import { asleep, instantAt, LEO, local, Log, MIA, NEW_YORK, night, OWNER, PARTNER, up, woke } from '../../support/facts.ts';

const telling = (at: string, by = OWNER): Parameters<typeof toldFact>[0] => ({ inboundId: 'in-x', at: instantAt(at), by, zone: NEW_YORK });

describe('the facts of a text', () => {
  it('have ids from the text and the position in it, across children and events', () => {
    const t = telling('2026-03-03T07:00');
    const facts = toldFacts(t, idsOf(t), [MIA, LEO], [woke('2026-03-03T02:10'), up('2026-03-03T06:45')]);
    expect(facts.map((f) => [f.id, f.child, f.event.kind])).toEqual([
      ['in-x#0', MIA, 'wake'], ['in-x#1', MIA, 'up'], ['in-x#2', LEO, 'wake'], ['in-x#3', LEO, 'up'],
    ]);
    expect(toldFacts(t, idsOf(t), [MIA, LEO], [woke('2026-03-03T02:10'), up('2026-03-03T06:45')])).toEqual(facts);
    expect(idsOf(t, 90)()).toBe('in-x#90');
  });

  it('keep the instant, the zone, the local time as said and the night', () => {
    const fact = toldFact(telling('2026-03-03T02:40'), 'in-x#0' as Fact['id'], MIA, woke('2026-03-03T02:10', { until: local('2026-03-03T02:30') }));
    expect(fact).toEqual({
      type: 'told', id: 'in-x#0', at: instantAt('2026-03-03T02:40'), by: OWNER, zone: NEW_YORK, child: MIA, night: '2026-03-02',
      event: { kind: 'wake', at: '2026-03-03T02:10', until: '2026-03-03T02:30' },
      instant: instantAt('2026-03-03T02:10'), untilInstant: instantAt('2026-03-03T02:30'),
    });
  });

  it('take the nearest past instant in the doubled hour', () => {
    const said = toldFact({ ...telling('2026-11-01T06:00'), at: instantAt('2026-11-01T06:00') }, 'a#0' as Fact['id'], MIA, woke('2026-11-01T01:30'));
    expect(isoThere(said.instant!, NEW_YORK)).toBe('2026-11-01T01:30:00-05:00');
  });

  it('have no instant where no time was said', () => {
    expect(toldFact(telling('2026-03-03T07:00'), 'a#0' as Fact['id'], MIA, { kind: 'wakes', count: 2 })).not.toHaveProperty('instant');
  });
});

/** The night so far: two texts of the owner's, one of the partner's between. */
const told = (): Log => new Log('2026-03-02T15:00')
  .told('2026-03-02T20:00', [asleep('2026-03-02T19:52', { help: ['nursed'], latencyMin: 20 })])
  .told('2026-03-03T01:00', [woke('2026-03-03T00:40')], PARTNER)
  .told('2026-03-03T06:50', [
    woke('2026-03-03T02:10', { help: ['nursed'], awakeMin: 15 }), woke('2026-03-03T04:30'), { kind: 'wakes', count: 3 }, { kind: 'nap', minutes: 30 },
  ]);

function corrected(correction: Correction, by = OWNER): ReturnType<typeof correct> {
  const log = told();
  return correct(telling('2026-03-03T06:55', by), correction, standing(log.facts), night('2026-03-02'));
}
const to = (time: string): ReturnType<typeof local> => local(`2026-03-03T${time}`);

describe('a correction', () => {
  it.each<[string, Correction, string, SaidEvent]>([
    ['of a time takes the one clearly nearest', { change: 'time', to: to('02:20') }, 'in-3#0', woke('2026-03-03T02:20', { help: ['nursed'], awakeMin: 15 })],
    ['of a time that it names takes that one, though an earlier text said it', { change: 'time', to: local('2026-03-02T19:40'), from: local('2026-03-02T19:52') },
      'in-1#0', asleep('2026-03-02T19:40', { help: ['nursed'], latencyMin: 20 })],
    ['of the time of a kind takes the one of that kind', { change: 'time', to: local('2026-03-02T19:30'), kind: 'asleep' }, 'in-1#0', asleep('2026-03-02T19:30', { help: ['nursed'], latencyMin: 20 })],
    ['of a count takes the count', { change: 'count', to: 2 }, 'in-3#2', { kind: 'wakes', count: 2 }],
    ['of minutes takes the last said in the last text', { change: 'minutes', to: 45 }, 'in-3#3', { kind: 'nap', minutes: 45 }],
    ['of minutes that it names takes those', { change: 'minutes', to: 25, from: 15 }, 'in-3#0', woke('2026-03-03T02:10', { help: ['nursed'], awakeMin: 25 })],
    ['of help takes the last help of the last text', { change: 'help', to: ['bottle'] }, 'in-3#0', woke('2026-03-03T02:10', { help: ['bottle'], awakeMin: 15 })],
  ])('%s', (_what, correction, takes, stands) => {
    const result = corrected(correction);
    if (!result.ok) throw new Error(result.why);
    const [takeBack, again, ...more] = result.facts as [FactOf<'taken-back'>, FactOf<'told'>];
    expect([takeBack.id, takeBack.ids, again.id, again.event, more]).toEqual(['in-x#0', [takes], 'in-x#1', stands, []]);
  });

  it.each<[string, Correction, 'which' | 'nothing']>([
    ['between two times alike asks which', { change: 'time', to: to('03:20') }, 'which'],
    ['of minutes nobody said finds nothing', { change: 'minutes', to: 25, from: 77 }, 'nothing'],
    ['to more wakings than a night can hold changes nothing', { change: 'count', to: 61 }, 'nothing'],
    ['to more minutes than a day has changes nothing', { change: 'minutes', to: 1441 }, 'nothing'],
    ['of a time nobody said finds nothing', { change: 'time', to: to('05:00'), from: to('05:10') }, 'nothing'],
  ])('%s', (_what, correction, why) => {
    expect(corrected(correction)).toEqual({ ok: false, why });
  });

  it('of a day moves the whole last text, and its nights with it', () => {
    const result = corrected({ change: 'day', days: -1 });
    if (!result.ok) throw new Error(result.why);
    const [takeBack, ...again] = result.facts as [FactOf<'taken-back'>, ...FactOf<'told'>[]];
    expect(takeBack.ids).toEqual(['in-3#0', 'in-3#1', 'in-3#2', 'in-3#3']);
    expect(again.map((f) => [f.event.kind, f.night])).toEqual([['wake', '2026-03-01'], ['wake', '2026-03-01'], ['wakes', '2026-03-01'], ['nap', '2026-03-01']]);
    expect(again[0]!.instant).toBe(instantAt('2026-03-02T02:10'));
  });

  it('touches only what its sender told', () => {
    expect(corrected({ change: 'time', to: to('00:50') }, PARTNER)).toMatchObject({ ok: true, facts: [{ ids: ['in-2#0'] }, { event: { at: '2026-03-03T00:50' } }] });
    expect(correct(telling('2026-03-03T06:55', PARTNER), { change: 'count', to: 2 }, standing(told().facts), night('2026-03-02'))).toEqual({ ok: false, why: 'nothing' });
  });

  it('of a time to after the end that was said with it leaves that end out', () => {
    const log = new Log('2026-03-02T15:00').told('2026-03-03T03:00', [woke('2026-03-03T02:10', { until: to('02:30') })]);
    const result = correct(telling('2026-03-03T03:05'), { change: 'time', to: to('02:40') }, log.facts, night('2026-03-02'));
    expect(result).toMatchObject({ ok: true, facts: [{ type: 'taken-back' }, { event: { kind: 'wake', at: to('02:40') } }] });
    expect(result.ok && 'until' in (result.facts[1] as FactOf<'told'>).event).toBe(false);
    const earlier = correct(telling('2026-03-03T03:05'), { change: 'time', to: to('02:20') }, log.facts, night('2026-03-02'));
    expect(earlier).toMatchObject({ ok: true, facts: [{}, { event: { until: to('02:30') } }] });
  });

  it('from nobody who told anything finds nothing', () => {
    expect(correct(telling('2026-03-03T06:55'), { change: 'time', to: to('02:20') }, [], night('2026-03-02'))).toEqual({ ok: false, why: 'nothing' });
  });
});

describe('UNDO', () => {
  const ids = (facts: readonly Fact[]): string[] => facts.map((f) => f.id);
  const last = (log: Log, by = OWNER): string[] => ids(lastTextOf(by, standing(log.facts)));

  it("takes all facts of the sender's last text, and none of anybody else's", () => {
    expect(last(told())).toEqual(['in-3#0', 'in-3#1', 'in-3#2', 'in-3#3']);
    expect(last(told(), PARTNER)).toEqual(['in-2#0']);
    expect(last(new Log('2026-03-02T15:00'))).toEqual([]);
  });

  it('again takes the one before, and then there is nothing left', () => {
    const log = told().undo('2026-03-03T07:00');
    expect(last(log)).toEqual(['in-1#0']);
    expect(last(log.undo('2026-03-03T07:01'))).toEqual([]);
  });

  it('of a correction brings back what it corrected: a correction is a text too', () => {
    const log = told();
    const before = log.now('2026-03-03T07:30').nightOf(MIA, night('2026-03-02'));
    const fix = correct(telling('2026-03-03T06:55'), { change: 'time', to: to('02:20') }, standing(log.facts), night('2026-03-02'));
    if (!fix.ok) throw new Error(fix.why);
    log.facts.push(...fix.facts);
    expect(last(log)).toEqual(['in-x#0', 'in-x#1']);
    expect(log.undo('2026-03-03T07:00').now('2026-03-03T07:30').nightOf(MIA, night('2026-03-02'))).toEqual(before);
    expect(last(log)).toEqual(['in-3#0', 'in-3#1', 'in-3#2', 'in-3#3']);
  });

  it('of the answer to a doubt opens the doubt again', () => {
    const log = told().fact('2026-03-03T07:10', 'asked', { by: OWNER, night: night('2026-03-02'), child: MIA, about: 'am-pm', options: [] });
    const t = telling('2026-03-03T07:11');
    log.facts.push(takenBackFact(t, idsOf(t)(), night('2026-03-02'), [log.facts.at(-1)!.id]), toldFact(t, idsOf(t, 1)(), MIA, woke('2026-03-03T05:00')));
    expect(standing(log.facts).some((f) => f.type === 'asked')).toBe(false);
    expect(standing(log.undo('2026-03-03T07:12').facts).some((f) => f.type === 'asked')).toBe(true);
  });

  it('leaves what is no word of the log: that a night was summed, a note, a STOP', () => {
    const log = told();
    log.facts.push({ type: 'summed', id: 'in-3#90' as Fact['id'], at: instantAt('2026-03-03T06:50'), by: OWNER, night: night('2026-03-02') });
    log.fact('2026-03-03T07:00', 'noted', { by: OWNER, night: night('2026-03-02'), intent: 'chat' });
    expect(last(log)).toEqual(['in-3#0', 'in-3#1', 'in-3#2', 'in-3#3']);
  });

  it.each<[string, (log: Log) => Log]>([
    ['a setting', (log) => log.fact('2026-03-03T07:05', 'bedtime-set', { by: OWNER, bedtime: '19:00' as never, night: night('2026-03-03') })],
    ['a pause', (log) => log.fact('2026-03-03T07:05', 'paused', { by: OWNER, night: night('2026-03-03'), reason: 'asked', nights: 3 })],
    ['a step', (log) => log.fact('2026-03-03T07:05', 'step-taken', { by: OWNER, child: MIA, night: night('2026-03-03'), step: 'N1' as never, how: 'ready', rule: 'ADV', rules: 1 })],
  ])('takes back %s', (_what, say) => {
    expect(last(say(told()))).toEqual(['in-4#0']);
  });
});

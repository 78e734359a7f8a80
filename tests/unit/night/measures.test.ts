/** What one night tells in numbers, and what stays unknown where the log does not tell it. */
import { describe, expect, it } from 'vitest';
import { helpLevelOf, measure, median } from '../../../shared/night/measures.ts';
import type { SaidEvent } from '../../../shared/text/reading.ts';
import { asleep, local, Log, MIA, night, up, woke } from '../../support/facts.ts';

const OF = night('2026-03-02');
const on = (time: string): string => `${time < '12:00' ? '2026-03-03' : '2026-03-02'}T${time}`;
const measured = (...events: SaidEvent[]): ReturnType<typeof measure> =>
  measure(new Log('2026-03-02T15:00').told('2026-03-03T11:00', events).now('2026-03-03T11:30').nightOf(MIA, OF));
const w = (at: string, more = {}): SaidEvent => woke(on(at), more);
const WHOLE = [asleep(on('20:00'), { help: ['nursed'] }), w('02:00', { awakeMin: 20 }), up(on('06:00'))];

const TABLE: [what: string, events: SaidEvent[], is: ReturnType<typeof measure>][] = [
  ['a night told whole', WHOLE, { helpLevel: 6, wakes: 1, longestMin: 360, wasoMin: 20, sleepMin: 580 }],
  ['a waking whose length is its own two times', [asleep(on('20:00')), w('02:00'), asleep(on('02:30')), up(on('06:00'))], { wakes: 1, longestMin: 360, wasoMin: 30, sleepMin: 570 }],
  ['a waking of unknown length', [asleep(on('20:00')), w('03:00'), up(on('06:00'))], { wakes: 1, longestMin: 420 }],
  ['only the end of a night: how often is not known', [up(on('06:00'))], {}],
  ['its evening by a help alone, and its end', [{ kind: 'asleep', help: ['nursed'] }, up(on('06:00'))], { helpLevel: 6, wakes: 0, wasoMin: 0 }],
  ['no waking named in a night told to its end', [asleep(on('20:00')), up(on('06:00'))], { wakes: 0, longestMin: 600, wasoMin: 0, sleepMin: 600 }],
  ['no waking named in a night not told to its end', [asleep(on('20:00'))], {}],
  ['a waking without a time: then no stretch is known', [asleep(on('20:00')), { kind: 'wake', awakeMin: 5 }, up(on('06:00'))], { wakes: 1, wasoMin: 5, sleepMin: 595 }],
  ['more wakings counted than told', [...WHOLE, { kind: 'wakes', count: 3 }], { helpLevel: 6, wakes: 3 }],
  ['fewer wakings counted than told', [...WHOLE, w('04:00', { awakeMin: 5 }), { kind: 'wakes', count: 1 }], { helpLevel: 6, wakes: 2, longestMin: 360, wasoMin: 25, sleepMin: 575 }],
  ['slept through', [{ kind: 'through' }], { wakes: 0, wasoMin: 0 }],
  ['several helps: the highest counts', [asleep(on('20:00'), { help: ['patted', 'held'], latencyMin: 15 })], { helpLevel: 5, solMin: 15 }],
  ['two times of a waking the wrong way round: its length is not known', [asleep(on('20:00')), w('02:40', { until: local(on('02:30')) }), up(on('06:00'))], { wakes: 1, longestMin: 400 }],
];

describe('measures of', () => {
  it.each(TABLE)('%s', (_what, events, is) => {
    expect(measured(...events)).toEqual(is);
  });

  it('a night nobody told of: nothing, and nothing is zero', () => {
    expect(measured({ kind: 'nap', minutes: 30 })).toEqual({});
  });

  it('the long night of the change of clocks: by the sun, not by the wall', () => {
    const log = new Log('2026-10-20T15:00').told('2026-11-01T08:00', [asleep('2026-10-31T20:00'), up('2026-11-01T06:00')]);
    expect(measure(log.now('2026-11-01T09:00').nightOf(MIA, night('2026-10-31')))).toMatchObject({ longestMin: 660, sleepMin: 660 });
    const short = new Log('2026-03-02T15:00').told('2026-03-08T08:00', [asleep('2026-03-07T20:00'), up('2026-03-08T06:00')]);
    expect(measure(short.now('2026-03-08T09:00').nightOf(MIA, night('2026-03-07')))).toMatchObject({ longestMin: 540 });
  });
});

describe('the way to sleep', () => {
  it.each([[['nursed'], 6], [['pacifier'], 6], [['rocked'], 6], [['motion'], 6], [['held'], 5], [['cosleep'], 5], [['patted'], 4], [['presence'], 2], [['self'], 0], [[], undefined]] as const)(
    '%j is level %s of help', (help, level) => {
      expect(helpLevelOf(help)).toBe(level);
    });
});

describe('a median', () => {
  it.each([[[], undefined], [[3], 3], [[5, 1], 3], [[9, 1, 2], 2], [[10, 2, 1, 4], 3]] as const)('of %j is %s', (values, is) => {
    expect(median(values)).toBe(is);
  });
});

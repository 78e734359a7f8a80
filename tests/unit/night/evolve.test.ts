/** What the told facts of one night add up to: design §8 as a table of nights. */
import { describe, expect, it } from 'vitest';
import type { FactOf, NumberId } from '../../../shared/log/facts.ts';
import { idsOf, nightToldFact, toldFacts } from '../../../shared/night/decide.ts';
import { evolveNight } from '../../../shared/night/evolve.ts';
import type { Night } from '../../../shared/night/night.ts';
import type { SaidEvent } from '../../../shared/text/reading.ts';
import { timeOf } from '../../../shared/time/local.ts';
import { type Instant, toLocal } from '../../../shared/time/zone.ts';
import { asleep, bedtime, instantAt, MIA, NEW_YORK, night, OWNER, PARTNER, up, woke } from '../../support/facts.ts';

const OF = night('2026-03-02');
const on = (time: string): string => `${time < '12:00' ? '2026-03-03' : '2026-03-02'}T${time}`;

type Text = { by?: NumberId; events: SaidEvent[] };
/** Each text one minute after the other, all told the next noon: only what is said counts, not when. */
function lived(texts: readonly Text[], order = texts.map((_, i) => i)): Night {
  const facts = texts.flatMap(({ by = OWNER, events }, i) => {
    const telling = { inboundId: `in-${i}`, at: (instantAt('2026-03-03T11:00') + i * 60_000) as Instant, by, zone: NEW_YORK };
    return [toldFacts(telling, idsOf(telling), [MIA], events)];
  });
  return evolveNight(OF, order.flatMap((i) => facts[i]!));
}

const time = (at: Instant | undefined): string | undefined => (at === undefined ? undefined : timeOf(toLocal(at, NEW_YORK)));
/** A night as a line: `asleep 19:52 nursed | 02:10-02:30 nursed | up 06:45`. */
function line(n: Night): string {
  const wakings = n.wakings.map((w) => [time(w.at) ?? '?', w.until && `-${time(w.until)}`, w.awakeMin !== undefined && ` ${w.awakeMin}m`,
    w.cryMin !== undefined && ` cried ${w.cryMin}m`, w.help.length > 0 && ` ${w.help.join('+')}`].filter(Boolean).join(''));
  return [
    n.bedtime && `down ${time(n.bedtime)}`, n.asleep && `asleep ${time(n.asleep)}`, n.latencyMin !== undefined && `in ${n.latencyMin}`,
    n.help.length > 0 && n.help.join('+'), ...wakings, n.wakesCount !== undefined && `${n.wakesCount} wakings`, n.through && 'through',
    n.up && `up ${time(n.up)}`,
  ].filter(Boolean).join(' | ');
}

const w = (at: string, more = {}): SaidEvent => woke(on(at), more);
const a = (at: string, more = {}): SaidEvent => asleep(on(at), more);
const NURSED = { help: ['nursed' as const] };

const NIGHTS: [what: string, texts: Text[], is: string][] = [
  ['up from 04:00 on ends it', [{ events: [a('19:52'), up(on('04:00'))] }], 'asleep 19:52 | up 04:00'],
  ['up before 04:00 is a waking', [{ events: [a('19:52'), up(on('03:59'))] }], 'asleep 19:52 | 03:59'],
  ['a later waking opens it again', [{ events: [a('19:52'), up(on('05:10'))] }, { events: [w('05:40')] }], 'asleep 19:52 | 05:10 | 05:40'],
  ['a later asleep opens it again, and is the end of that waking', [{ events: [a('19:52'), up(on('05:10'))] }, { events: [a('05:30')] }], 'asleep 19:52 | 05:10-05:30'],
  ['an up after that ends it anew', [{ events: [up(on('05:10'))] }, { events: [a('05:30')] }, { events: [up(on('07:00'))] }], '05:10-05:30 | up 07:00'],
  ['two ups with nothing between: the later by the clock', [{ events: [up(on('06:30'))] }, { events: [up(on('06:45'))] }], 'up 06:45'],
  ['two carers within 15 min are one waking, the later text adds to it',
    [{ events: [w('02:10', NURSED)] }, { by: PARTNER, events: [w('02:25', { awakeMin: 20, help: ['rocked'] })] }], '02:10 20m nursed+rocked'],
  ['two carers 16 min apart are two', [{ events: [w('02:10')] }, { by: PARTNER, events: [w('02:26')] }], '02:10 | 02:26'],
  ['one carer, two texts 10 min apart are two', [{ events: [w('02:10')] }, { events: [w('02:20')] }], '02:10 | 02:20'],
  ['one carer, two texts a few minutes apart while awake are one', [{ events: [w('02:10')] }, { events: [w('02:14', NURSED)] }], '02:10 nursed'],
  ['one carer, and asleep between, are two', [{ events: [w('02:10'), a('02:13')] }, { events: [w('02:15')] }], '02:10-02:13 | 02:15'],
  ['a resent text is one', [{ events: [w('02:10', NURSED), a('02:30')] }, { events: [w('02:10', NURSED), a('02:30')] }], '02:10-02:30 nursed'],
  ['a resent "up 3:10" is one waking', [{ events: [up(on('03:10'))] }, { events: [up(on('03:10'))] }], '03:10'],
  ['two carers with an early "up" within 15 min are one', [{ events: [up(on('03:10'))] }, { by: PARTNER, events: [up(on('03:20'))] }], '03:10'],
  ['asleep after a waking is its end', [{ events: [a('19:52', NURSED), w('02:10'), a('02:40', { help: ['patted'] })] }], 'asleep 19:52 | nursed | 02:10-02:40 patted'],
  ['what was said of a waking itself stays', [{ events: [w('02:10', { until: on('02:25'), ...NURSED }), a('02:40', { help: ['rocked'] })] }], '02:10-02:25 nursed'],
  ['slept through with a waking is not through', [{ events: [{ kind: 'through' }, w('05:20')] }], '05:20'],
  ['slept through with a number of wakings is not through', [{ events: [{ kind: 'through' }] }, { events: [{ kind: 'wakes', count: 2 }] }], '2 wakings'],
  ['slept through alone is', [{ events: [{ kind: 'through' }] }], 'through'],
  ['the way to sleep is from bedtime, where both were told', [{ events: [bedtime(on('19:30')), a('19:52')] }], 'down 19:30 | asleep 19:52 | in 22'],
  ['said minutes win over the two times', [{ events: [bedtime(on('19:30')), a('19:52', { latencyMin: 15 })] }], 'down 19:30 | asleep 19:52 | in 15'],
  ['an asleep before bedtime tells no minutes', [{ events: [bedtime(on('20:30')), a('20:00')] }], 'down 20:30 | asleep 20:00'],
  ['bedtime alone tells no sleep', [{ events: [bedtime(on('19:30'))] }], 'down 19:30'],
  ['a bedtime after a waking resettles and is none', [{ events: [bedtime(on('19:30')), w('20:30'), bedtime(on('20:50'))] }], 'down 19:30 | 20:30'],
  ['told twice, the later word holds', [{ events: [a('19:52', NURSED)] }, { events: [a('19:40')] }], 'asleep 19:40 | nursed'],
  ['help without a time is help at bedtime', [{ events: [{ kind: 'asleep', help: ['rocked'], latencyMin: 10 }] }], 'in 10 | rocked'],
  ['a waking without a time stands last', [{ events: [{ kind: 'wake', help: ['nursed'] }, w('23:10')] }], '23:10 | ? nursed'],
  ['midnight cuts nothing', [{ events: [w('00:05'), a('23:30'), w('23:55')] }], 'asleep 23:30 | 23:55 | 00:05'],
];

describe('a night of which is told', () => {
  it.each(NIGHTS)('%s', (_what, texts, is) => {
    expect(line(lived(texts))).toBe(is);
  });

  it('the same in any order of the facts of different texts, where no two words contradict', () => {
    const texts: Text[] = [{ events: [a('19:52', NURSED)] }, { events: [w('02:10')] }, { by: PARTNER, events: [w('02:20', { cryMin: 5 })] }, { events: [a('02:40')] }, { events: [up(on('06:45'))] }];
    const first = lived(texts);
    expect(line(first)).toBe('asleep 19:52 | nursed | 02:10-02:40 cried 5m | up 06:45');
    expect(lived(texts, [3, 4, 1, 2, 0])).toEqual({ ...first, lastBy: expect.anything() });
  });

  it('nothing is a night where all is unknown and nothing is zero', () => {
    expect(evolveNight(OF, [])).toEqual({
      date: OF, help: [], wakings: [], wakesHelp: [], through: false, tags: [], naps: [], said: {}, logged: false, ended: false,
    });
  });
});

describe('whether a night counts as logged', () => {
  it.each<[string, SaidEvent, boolean]>([
    ['a nap alone does not', { kind: 'nap', minutes: 40 }, false], ['a tag alone does not', { kind: 'context', tag: 'teething' }, false],
    ['a number of wakings does', { kind: 'wakes', count: 2 }, true], ['put down does', bedtime(on('19:30')), true],
  ])('%s', (_what, event, logged) => {
    expect(lived([{ events: [event] }]).logged).toBe(logged);
  });

  it('a word about it does, and later words add to earlier ones', () => {
    const word = (i: number, said: FactOf<'night-told'>['said']): FactOf<'night-told'> =>
      nightToldFact({ inboundId: `in-${i}`, at: (instantAt('2026-03-03T08:00') + i) as Instant, by: OWNER, zone: NEW_YORK }, `in-${i}#0` as never, MIA, OF, said);
    const n = evolveNight(OF, [word(0, { word: 'ok', cry: 1 }), word(1, { word: 'hard', feel: 2 })]);
    expect([n.logged, n.said, n.lastBy]).toEqual([true, { word: 'hard', cry: 1, feel: 2 }, OWNER]);
  });

  it('ended only while an up stands', () => {
    expect(lived([{ events: [a('19:52')] }]).ended).toBe(false);
    expect(lived([{ events: [up(on('06:45'))] }]).ended).toBe(true);
    expect(lived([{ events: [up(on('06:45')), w('07:10')] }]).ended).toBe(false);
  });
});

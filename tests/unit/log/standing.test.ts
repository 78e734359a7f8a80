/** Which facts stand: take-backs named in any order, taken back themselves, and told twice. */
import { describe, expect, it } from 'vitest';
import { byLogOrder, type Fact, type FactId, type FactOf, factSchema } from '../../../shared/log/facts.ts';
import { standing, takenBack, textOf } from '../../../shared/log/standing.ts';
import { asleep, local, Log, MIA, NEW_YORK, night, OWNER, woke } from '../../support/facts.ts';

type At = Fact['at'];
const told = (id: string, at: number): Fact => ({
  type: 'told', id: id as FactId, at: at as At, by: OWNER, zone: NEW_YORK, child: MIA, night: night('2026-03-02'),
  event: woke('2026-03-03T02:10'), instant: at as At,
});
const back = (id: string, at: number, ...ids: string[]): FactOf<'taken-back'> => ({
  type: 'taken-back', id: id as FactId, at: at as At, by: OWNER, night: night('2026-03-02'), ids: ids as FactId[],
});

function* orders<T>(list: readonly T[]): Generator<T[]> {
  if (list.length < 2) yield [...list];
  for (let i = 0; i < list.length; i += 1) {
    for (const rest of orders([...list.slice(0, i), ...list.slice(i + 1)])) yield [list[i]!, ...rest];
  }
}

const CASES: { what: string; facts: Fact[]; stand: string[] }[] = [
  { what: 'a fact that nobody takes back', facts: [told('a#0', 1)], stand: ['a#0'] },
  { what: 'a take-back, without what it names', facts: [told('a#0', 1), told('b#0', 2), back('u#0', 3, 'a#0')], stand: ['b#0', 'u#0'] },
  { what: 'what was taken back by a take-back that is taken back', facts: [told('a#0', 1), back('u#0', 2, 'a#0'), back('v#0', 3, 'u#0')], stand: ['a#0', 'v#0'] },
  {
    what: 'the end of a chain of four', facts: [told('a#0', 1), back('u#0', 2, 'a#0'), back('v#0', 3, 'u#0'), back('w#0', 4, 'v#0')],
    stand: ['u#0', 'w#0'],
  },
  { what: 'a take-back of what has not come yet', facts: [back('u#0', 3, 'late#0'), told('a#0', 1)], stand: ['a#0', 'u#0'] },
  { what: 'what two take-backs name, while one of them stands', facts: [told('a#0', 1), back('u#0', 2, 'a#0'), back('v#0', 3, 'a#0'), back('w#0', 4, 'u#0')], stand: ['v#0', 'w#0'] },
  {
    what: 'the correction in place of what it corrects, and after UNDO the other way round',
    facts: [told('a#0', 1), back('c#0', 2, 'a#0'), told('c#1', 2), back('u#0', 3, 'c#0', 'c#1')], stand: ['a#0', 'u#0'],
  },
  { what: 'of two that name each other the later', facts: [back('u#0', 1, 'v#0'), back('v#0', 2, 'u#0')], stand: ['v#0'] },
];

describe('of the facts there stand', () => {
  it.each(CASES)('$what, whatever came first', ({ facts, stand }) => {
    for (const order of orders(facts)) expect(standing(order).map((f) => f.id)).toEqual(stand);
  });

  it('each id once, though its text was delivered twice', () => {
    const facts = [told('a#0', 1), told('a#0', 1), told('b#0', 1), back('u#0', 2, 'b#0'), back('u#0', 2, 'b#0')];
    expect(standing(facts).map((f) => f.id)).toEqual(['a#0', 'u#0']);
    expect([...takenBack(facts)]).toEqual(['b#0']);
  });

  it('all in the order of the log: by time, then by id', () => {
    const facts = [told('b#0', 5), told('a#1', 5), told('a#0', 5), told('z#0', 4)];
    for (const order of orders(facts)) expect(standing(order).map((f) => f.id)).toEqual(['z#0', 'a#0', 'a#1', 'b#0']);
    expect(byLogOrder(facts[0]!, facts[0]!)).toBe(0);
  });
});

describe('a fact', () => {
  it('knows its text by its id, though the inbound id has a # of its own', () => {
    expect([textOf('in-7#0' as FactId), textOf('a#b#12' as FactId)]).toEqual(['in-7', 'a#b']);
  });

  it('comes back from JSON and its schema as it was', () => {
    const log = new Log('2026-03-02T15:00').told('2026-03-02T20:00', [asleep('2026-03-02T19:52', { help: ['nursed'], latencyMin: 12 })])
      .said('2026-03-03T08:00', '2026-03-02', { word: 'hard', cry: 3, seat: 'by the door' }).undo('2026-03-03T08:01').sent('2026-03-03T18:15', 'bedtime', '2026-03-03', ['first']);
    for (const fact of log.facts) expect(factSchema.parse(JSON.parse(JSON.stringify(fact)))).toEqual(fact);
  });

  it.each([
    ['of no kind we know', { ...told('a#0', 1), type: 'guessed' }], ['without an id', { ...told('', 1) }],
    ['of a night that is no date', { ...told('a#0', 1), night: 'monday' }],
    ['of sixty-one wakings', { ...told('a#0', 1), event: { kind: 'wakes', count: 61 } }],
    ['of a waking that lasts more than a day', { ...told('a#0', 1), event: { kind: 'wake', at: local('2026-03-03T02:10'), awakeMin: 1441 } }],
  ])('%s is refused where it comes in', (_what, fact) => {
    expect(factSchema.safeParse(fact).success).toBe(false);
  });
});

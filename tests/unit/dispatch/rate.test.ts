/** Who gets how much of a second, whatever was asked and given before. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allot, LANES, type Lot, rateSchema, type RateState } from '../../../shared/dispatch/rate.ts';

const asked = (nudge: number, reply = 0, safety = 0) => ({ nudge, reply, safety });
const after = (more: Partial<RateState>): RateState => ({ second: 100, taken: 0, due: 0, dueUntil: 100, ...more });

describe('a lot', () => {
  it.each([
    ['all that is asked where there is room', undefined, asked(3, 2), asked(3, 2)],
    ['replies first', undefined, asked(9, 4), asked(1, 4)],
    ['nothing for nudges where a reply is turned away', undefined, asked(9, 6), asked(0, 5)],
    ['what is left of the second', after({ taken: 4 }), asked(3), asked(1)],
    ['what is not kept for replies', after({ due: 2, dueUntil: 101 }), asked(9), asked(3)],
    ['that, to the replies it was kept for', after({ due: 2, dueUntil: 101 }), asked(9, 2), asked(3, 2)],
    ['a card even where nothing is left', after({ taken: 5 }), asked(1, 1, 1), asked(0, 0, 1)],
  ])('is %s', (_what, before, wants, given) => {
    expect(allot(before, 100, wants, 5).given).toEqual(given);
  });

  it('of a clock that is behind counts for the later second', () => {
    expect(allot(after({ second: 101, taken: 5 }), 100, asked(1), 5).given.nudge).toBe(0);
  });

  /** What each second is given of what it asks, one after the other. */
  const inTurn = (asks: readonly [second: number, lot: Lot][], perSecond = 5): Lot[] => {
    let state: RateState | undefined;
    return asks.map(([second, lot]) => {
      const { given, after: next } = allot(state, second, lot, perSecond);
      state = next;
      return given;
    });
  };

  it('keeps the token of a reply that was turned away from nudges for three seconds, and for no longer', () => {
    for (const [second, nudges] of [[101, 4], [103, 4], [104, 5]] as const) {
      expect(inTurn([[100, asked(0, 6)], [second, asked(9)]])[1], `${second}`).toEqual(asked(nudges));
    }
    expect(inTurn([[100, asked(0, 6)], [101, asked(9, 1)], [102, asked(9)]]).slice(1), 'until it has come').toEqual([asked(4, 1), asked(5)]);
    expect(inTurn([[100, asked(0, 7)], [101, asked(9, 1)], [102, asked(9)]]).slice(1), 'one of two').toEqual([asked(3, 1), asked(4)]);
    expect(inTurn([[100, asked(0, 99)], [101, asked(9)], [102, asked(9, 5)], [103, asked(9)]]).slice(1), 'never more than a second has').toEqual([asked(0), asked(0, 5), asked(5)]);
  });

  it('is written down to the token', () => {
    expect(allot(undefined, 100, asked(2, 1), 5).after).toEqual(after({ taken: 3 }));
    expect(allot(after({ taken: 3 }), 100, asked(0, 4), 5).after).toEqual(after({ taken: 5, due: 2, dueUntil: 103 }));
    expect(allot(after({ due: 2, dueUntil: 102 }), 101, asked(0, 1), 5).after).toEqual({ second: 101, taken: 1, due: 1, dueUntil: 102 });
    expect(allot(after({ taken: 5, due: 2, dueUntil: 102 }), 103, asked(1), 5).after).toEqual({ second: 103, taken: 1, due: 0, dueUntil: 102 });
  });

  it('that a card has overdrawn is paid back by the next seconds', () => {
    expect(inTurn([[100, asked(5, 0, 3)], [100, asked(0, 0, 4)], [101, asked(9)], [102, asked(9)]])).toEqual([asked(2, 0, 3), asked(0, 0, 4), asked(1), asked(5)]);
    expect(inTurn([[100, asked(0, 0, 12)], [101, asked(9)], [102, asked(9)], [103, asked(9)]]).slice(1)).toEqual([asked(0), asked(3), asked(5)]);
  });

  it('is not given out anew after a clock that is behind has asked', () => {
    expect(inTurn([[101, asked(5)], [100, asked(1)], [101, asked(5)], [102, asked(9)]])).toEqual([asked(5), asked(0), asked(0), asked(5)]);
    expect(inTurn([[101, asked(0, 6)], [100, asked(0, 1)], [104, asked(9)]])[2], 'nor is what is kept for a reply kept less long').toEqual(asked(3));
  });

  it('is kept in a record that says no less than nothing', () => {
    expect(rateSchema.parse(after({ taken: 3, due: 1, dueUntil: 103 }))).toEqual(after({ taken: 3, due: 1, dueUntil: 103 }));
    for (const wrong of [{ taken: -1 }, { due: -1 }, { second: 0.5 }, { dueUntil: '1' }]) expect(rateSchema.safeParse({ ...after({}), ...wrong }).success).toBe(false);
    expect([...LANES]).toEqual(['safety', 'reply', 'nudge']);
  });

  it('never goes over the rate in any stretch of seconds, cards apart', () => {
    const lots = fc.array(fc.record({ later: fc.nat(3), behind: fc.nat(2), nudge: fc.nat(9), reply: fc.nat(9), safety: fc.nat(1) }), { maxLength: 60 });
    fc.assert(fc.property(lots, fc.integer({ min: 1, max: 6 }), (asks, perSecond) => {
      let [state, second, given, cards] = [undefined as RateState | undefined, 0, 0, 0];
      // Functions side by side have clocks of their own, some of them a little behind.
      for (const { later, behind, ...lot } of asks) {
        second += later;
        const result = allot(state, Math.max(0, second - behind), lot, perSecond);
        state = result.after;
        given += result.given.nudge + result.given.reply;
        cards += lot.safety;
        expect(result.given.safety).toBe(lot.safety);
        expect(given).toBeLessThanOrEqual(perSecond * (second + 1));
        expect(state.taken).toBeLessThanOrEqual(perSecond + cards);
      }
    }), { numRuns: 300 });
  });
});

/** Who gets how much of a second, whatever was asked and given before. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allot, type RateState } from '../../../shared/dispatch/rate.ts';

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

  it('never goes over the rate in any stretch of seconds, cards apart', () => {
    const lots = fc.array(fc.record({ later: fc.nat(3), nudge: fc.nat(9), reply: fc.nat(9), safety: fc.nat(1) }), { maxLength: 60 });
    fc.assert(fc.property(lots, fc.integer({ min: 1, max: 6 }), (asks, perSecond) => {
      let [state, second, given, cards] = [undefined as RateState | undefined, 0, 0, 0];
      for (const { later, ...lot } of asks) {
        second += later;
        const result = allot(state, second, lot, perSecond);
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

/** The counts that caps go by: each text of the day, and of the week those that are no reminder. */
import { expect, it } from 'vitest';
import { newNumber } from '../../../shared/family/number.ts';
import { CAPS, counted, withinCaps } from '../../../shared/dispatch/caps.ts';
import { night } from '../../support/facts.ts';

const [MONDAY, TUESDAY, NEXT] = [night('2026-03-02'), night('2026-03-03'), night('2026-03-09')];

it('a reminder counts for the day and not for the week, anything else for both, the sum for neither', () => {
  const none = newNumber('n', '+15555550101');
  expect(counted(none, 'echo', MONDAY)).toBe(none);
  const reminded = counted(none, 'bedtime', MONDAY);
  expect(reminded.unasked).toEqual({ date: MONDAY, week: MONDAY, count: 1, others: 0 });
  expect(counted(reminded, 'weekly', MONDAY).unasked).toEqual({ date: MONDAY, week: MONDAY, count: 2, others: 1 });
  expect(counted(counted(reminded, 'weekly', MONDAY), 'step', TUESDAY).unasked).toEqual({ date: TUESDAY, week: MONDAY, count: 1, others: 2 });
  expect(counted(counted(reminded, 'weekly', MONDAY), 'step', NEXT).unasked).toEqual({ date: NEXT, week: NEXT, count: 1, others: 1 });
});

it('the third of a day and the fourth of a week stay home, but for a reminder of another day', () => {
  let number = newNumber('n', '+15555550101');
  for (let i = 0; i < CAPS.perDay; i += 1) {
    expect(withinCaps(number, 'bedtime', MONDAY)).toBe(true);
    number = counted(number, 'weekly', MONDAY);
  }
  expect([withinCaps(number, 'bedtime', MONDAY), withinCaps(number, 'echo', MONDAY), withinCaps(number, 'step', TUESDAY)]).toEqual([false, true, true]);
  number = counted(number, 'step', TUESDAY);
  expect([withinCaps(number, 'step', TUESDAY), withinCaps(number, 'bedtime', TUESDAY), withinCaps(number, 'step', NEXT)]).toEqual([false, true, true]);
});

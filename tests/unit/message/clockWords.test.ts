/** Times and lengths as a parent reads them. */
import { describe, expect, it } from 'vitest';
import { length, short, withHalf } from '../../../shared/message/clockWords.ts';
import { clock } from '../../support/facts.ts';

describe('a time', () => {
  it.each([['00:00', '12:00', '12:00am'], ['00:05', '12:05', '12:05am'], ['07:52', '7:52', '7:52am'], ['12:00', '12:00', '12:00pm'], ['19:52', '7:52', '7:52pm'], ['23:59', '11:59', '11:59pm']])(
    '%s is %s, or %s where nothing else says which half', (time, plain, half) => {
      expect([short(clock(time)), withHalf(clock(time))]).toEqual([plain, half]);
    });
});

describe('a length', () => {
  it.each([[0, '0m'], [45, '45m'], [59.4, '59m'], [59.6, '1h00'], [60, '1h00'], [330, '5h30'], [605, '10h05']])('of %d minutes is %s', (minutes, words) => {
    expect(length(minutes)).toBe(words);
  });
});

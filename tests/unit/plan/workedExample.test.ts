import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../../shared/time/local.ts';
import { aChild, on } from './familyOfNights.ts';

// Ten months, screen 2-3-2-2-2: sum 11 with persistence 3, so pace 1.5 and N2 asks for 8 nights.
const mia = aChild({ temperament: [2, 3, 2, 2, 2], born: '2025-04-20' as LocalDate });
const EIGHT = ['good', '-', 'good', 'bad', 'good', 'sick', 'good', 'good'] as const;

describe('Mia on N2, the worked example of the method', () => {
  it('holds after eight nights, of which the sick one does not count', () => {
    const judged = on(mia, 'N2', EIGHT).judge();
    expect(judged).toMatchObject({ rule: 'HOLD', step: { id: 'N2' }, counts: { nightsOnStep: 7, nightsNeeded: 8 } });
    expect(judged.next).toBeUndefined();
  });

  it('is offered N3 when night 9 was good too, with READY, and stays on N2 until then', () => {
    const diary = on(mia, 'N2', EIGHT).night('good');
    const judged = diary.judge();
    expect(judged).toMatchObject({
      rule: 'ADV', step: { id: 'N2' }, next: { step: 'N3', how: 'ready', cueOnly: false },
      counts: { nightsOnStep: 8, nightsNeeded: 8, goodOfLast: 4, last: 4, usable: 7 },
    });
    expect(judged.leftOut.map(({ why }) => why)).toEqual(['no-log', 'sick']);
    expect(diary.take('N3', { how: 'ready', rule: 'ADV' }).judge()).toMatchObject({
      step: { id: 'N3' }, since: diary.tonight,
    });
  });

  it('names no night before the ninth', () => {
    for (let nights = 0; nights <= EIGHT.length; nights += 1) {
      expect(on(mia, 'N2', EIGHT.slice(0, nights)).judge().next, `after ${nights}`).toBeUndefined();
    }
  });
});

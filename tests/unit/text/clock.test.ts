/** Clock times, lengths and counts in every notation, by the events they end in. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../shared/text/read.ts';
import type { Lang } from '../../../shared/text/reading.ts';
import type { LocalDateTime } from '../../../shared/time/local.ts';

const MORNING = '2026-11-23T06:50' as LocalDateTime;
const woke = (text: string, lang?: Lang): string | undefined => {
  const event = read(text, { now: MORNING, ...(lang ? { lang } : {}) }).events.find((e) => e.kind === 'wake');
  return event?.kind === 'wake' ? event.at?.slice(11) : undefined;
};

describe('a time in every notation', () => {
  it.each([
    ['2:10', '02:10'], ['210', '02:10'], ['2.10', '02:10'], ['2:10a', '02:10'], ['2a', '02:00'], ['0210', '02:10'], ['2ish', '02:00'], ['12@:45', '00:45'],
    ['half 2', '02:30'], ['half past 2', '02:30'], ['quarter past ten', '22:15'], ['ten to 2', '01:50'], ['twenty past three', '03:20'],
    ['midnight', '00:00'], ['11pm', '23:00'], ['11p', '23:00'], ['2330', '23:30'], ['two thirty', '02:30'], ['5 oclock', '05:00'], ['2 am', '02:00'], ['2 a.m.', '02:00'],
  ])('woke %s', (said, at) => expect(woke(`woke ${said}, paci`)).toBe(at));

  it.each([
    ['a las 3 y media', '03:30'], ['a las 3 menos cuarto', '02:45'], ['a las 4 y cuarto', '04:15'], ['a medianoche', '00:00'], ['a las 22h', '22:00'], ['22h30', '22:30'],
    ['a las 20.30', '20:30'], ['a eso de las 3', '03:00'], ['sobre las 5', '05:00'], ['a la 1 y 20', '01:20'], ['a las dos menos diez', '01:50'], ['a las 3 de la madrugada', '03:00'],
  ])('se despertó %s', (said, at) => expect(woke(`se despertó ${said}, chupete`)).toBe(at));
});

describe('a length in every notation', () => {
  const minutes = (text: string): number | undefined => {
    const event = read(text, { now: '2026-11-23T15:00' as LocalDateTime }).events[0];
    return event?.kind === 'nap' ? event.minutes : undefined;
  };
  it.each([
    ['15m', 15], ['15 min', 15], ['1.25 hrs', 75], ['1 3/4 hr', 105], ['an hour and a half', 90], ['hour and a half', 90], ['¾ hr', 45], ['1h20', 80], ['1 hr 20', 80], ['half an hour', 30], ['10-15 min', 10],
    ['1½ hours', 90], ['two hours', 120],
  ])('nap %s', (said, min) => expect(minutes(`nap ${said}`)).toBe(min));
  it.each([['media hora', 30], ['una hora y pico', 60], ['hora y media', 90], ['1h y media', 90], ['tres cuartos de hora', 45], ['una hora y cuarto', 75]])('siesta de %s', (said, min) => {
    expect(minutes(`siesta de ${said}`)).toBe(min);
  });
});

describe('a count in every notation', () => {
  it.each([['x3', 3], ['3x', 3], ['3 times', 3], ['three times', 3], ['twice', 2]])('woke %s', (said, count) => {
    expect(read(`woke ${said}`, { now: MORNING }).events).toEqual([{ kind: 'wakes', count }]);
  });
});

describe('what is no time', () => {
  it.each(['12m jabs today', '8 month regression', 'night 4', 'step 2', 'bath temp 38', 'she weighs 11 kg'])('%s', (text) => {
    expect(read(text, { now: MORNING }).events.every((e) => e.kind === 'context')).toBe(true);
  });
});

/** A log that names its day: one to come is no log, one told late lies on the day it names. Monday, 23 November 2026, 9 in the evening. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../shared/text/read.ts';
import { local } from '../../support/facts.ts';

const reading = (text: string): ReturnType<typeof read> => read(text, { now: local('2026-11-23T21:00'), children: [{ name: 'Mia' }] });

describe('a night that is still to come', () => {
  it.each([
    'asleep 7:50 next monday', 'Mia asleep 7:50 next monday', 'woke 2:10 next week', 'up 6:45 next tuesday', 'down 7:30 next friday night', 'asleep 7:50 tomorrow',
    'asleep 7:50 dec 3', 'asleep 8:50 nov 30, woke 2', 'dormida 7:50 el lunes que viene', 'desperto 2:10 el proximo martes', 'dormida 7:50 el 30 de noviembre',
  ])('%s: nothing is kept', (text) => expect(reading(text)).toMatchObject({ events: [], intent: 'chat', doubt: null, ahead: true }));
  it.each(['nap 12-1, daycare starts next monday', 'nap 12-1 tomorrow we have shots', 'woke 2 nursed, grandma comes next week', 'woke 2 may nurse again', 'asleep 7:50'])('%s: is a log of today', (text) => {
    expect(reading(text).ahead).toBeUndefined();
    expect(reading(text).events.length).toBeGreaterThan(0);
  });
});

it.each([
  ['asleep 7:50 yesterday', '2026-11-22T19:50'], ['asleep 7:50 last monday', '2026-11-16T19:50'], ['asleep 7:50 nov 20', '2026-11-20T19:50'], ['desperto 2:10 ayer', '2026-11-22T02:10'],
  ['woke 2:10 last sunday night', '2026-11-23T02:10'], ['se desperto a las 2 el martes pasado', '2026-11-17T02:00'], ['asleep 7:50 dec 31', undefined], ['asleep 7:50', '2026-11-23T19:50'],
])('%s lies on the day it names', (text, at) => expect(reading(text).events.map((e) => ('at' in e ? e.at : undefined))).toEqual(at === undefined ? [] : [at]));

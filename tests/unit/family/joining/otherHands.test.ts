/** What people of other hands say on the way in: dictated, early, of two children, from somewhere else. Each stands for its class. */
import { describe, expect, it } from 'vitest';
import type { Known, Slot } from '../../../../shared/family/joining/joining.ts';
import { type Answer, readAnswer } from '../../../../shared/family/joining/readAnswer.ts';
import { instantAt, night } from '../../../support/facts.ts';

function said(asked: Slot, text: string, known: object = {}, order: 'mdy' | 'dmy' = 'mdy'): Answer {
  return readAnswer(text, { asked, home: 'US', now: instantAt('2026-11-23T12:00'), today: night('2026-11-23'), order, joining: { known: known as Known } });
}
const [ONE, TWO, SET] = [{ names: ['Kai'] }, { names: ['Ben', 'Lucy'] }, { names: ['Kai'], born: ['2026-06-01'], zone: 'America/Denver', bedtime: '19:30' }];

describe('a birthday', () => {
  it.each([
    ['she was born april twelfth twenty twenty six', '2026-04-12'], ['the second of March', '2026-03-02'], ['Feb the 9th', '2026-02-09'], ['march twenty first two thousand twenty five', '2025-03-21'],
    ['december thirty-first twenty twenty five', '2025-12-31'], ['March 15th of last year', '2025-03-15'],
  ])('in words, "%s"', (text, born) => expect(said('born', text, ONE)).toEqual({ brought: { born: [born] } }));

  it.each([
    ['el primero de junio', '2026-06-01'], ['nació el veintiuno de abril de dos mil veintiséis', '2026-04-21'], ['el treinta y uno de diciembre del 25', '2025-12-31'], ['20 de julio del año pasado', '2025-07-20'],
  ])('in Spanish words, "%s"', (text, born) => expect(said('born', text, ONE, 'dmy')).toEqual({ brought: { born: [born] } }));

  it.each([
    ['6/1/26 but he was 8 weeks early', '2026-07-27'], ['6/1/26, born at 32 weeks', '2026-07-27'], ['6/1/26 34 weeker', '2026-07-13'], ['6/1/26, came early, by three weeks', '2026-06-22'], ['1 de junio 2026 prematuro de 31 semanas', '2026-08-03'],
  ])('and how early, "%s"', (text, due) => expect(said('born', text, ONE)).toEqual({ brought: { born: ['2026-06-01'], due } }));

  it('takes how early from a text after it, and nothing under 3 weeks', () => {
    expect(said('zone', 'oh he was 8 weeks early', { ...ONE, born: ['2026-06-01'] }).brought).toEqual({ due: '2026-07-27' });
    expect(said('born', '6/1/26, 2 weeks early', ONE)).toEqual({ brought: { born: ['2026-06-01'] } });
  });

  it('is no age: "April 7 months old" tells no day', () => expect(said('born', 'April 7 months old', { names: ['April'] })).toMatchObject({ brought: {}, trouble: 'born-age' }));

  it('of each of two goes by their names, and one of them alone is asked about', () => {
    expect(said('born', 'Lucy 3/20/26 and Ben 1/5/23', TWO)).toEqual({ brought: { born: ['2023-01-05', '2026-03-20'] } });
    expect(said('born', 'lucy 3/20/26', TWO)).toEqual({ brought: {}, trouble: 'born-each', about: 'born' });
    expect(said('born', '3/20/26', TWO)).toEqual({ brought: { born: ['2026-03-20'] } });
  });
});

describe('a name', () => {
  it.each<[string, object]>([
    ["Oh he's Theodore but we all call him Teddy :)", { names: ['Teddy'] }], ['Ada', { names: ['Ada'] }], ['her name is Paris and we live in Dallas', { names: ['Paris'], zone: 'America/Chicago' }],
    ['hi, I live near Chicago, Ines is her name', { names: ['Ines'], zone: 'America/Chicago' }], ['born 3/2/26. falls asleep held in my arms\nLucia is her name', { names: ['Lucia'], born: ['2026-03-02'], help: 'contact' }],
    ['twins. girl is Mila boy is Noah', { names: ['Mila', 'Noah'] }], ['Mia\nLeo', { names: ['Mia', 'Leo'] }], ['Leo, his brother is Max', { names: ['Leo'] }],
  ])('in "%s"', (text, brought) => expect(said('name', text)).toEqual({ brought }));

  it('is spelled anew', () => {
    for (const text of ['its spelled Leah actually', "it's Leah with an h"]) expect(said('born', text, { names: ['Lea'] })).toEqual({ brought: { names: ['Leah'] } });
  });
});

describe('a place', () => {
  it.each([
    ['We just moved from Ohio to Denver', 'America/Denver'], ['originally from Texas but we live in Denver now', 'America/Denver'], ['Bayamón', 'America/Puerto_Rico'], ['Ecatepec, Estado de México', 'America/Mexico_City'],
    ['Hope, British Columbia', 'America/Vancouver'], ['Show Low', 'America/Phoenix'], ['86047', 'America/Phoenix'], ['86045', 'America/Denver'],
  ])('"%s"', (text, zone) => expect(said('zone', text, ONE)).toEqual({ brought: { zone } }));

  it('of two clocks lists the phone\'s own country first, and a namesake elsewhere is none', () => {
    expect(said('zone', 'San Jose', ONE).options?.values).toEqual(['America/Los_Angeles', 'America/Costa_Rica']);
    expect(said('zone', 'we live in Kingston, Tennessee', ONE).options?.values).toEqual(['America/Chicago', 'America/New_York']);
  });
});

describe('the rest', () => {
  it.each<[Slot, string, object]>([
    ['bedtime', '8p', { bedtime: '20:00' }], ['bedtime', 'make that 7:30', { bedtime: '19:30' }], ['help', 'I feed her to sleep', { help: 'nursing' }], ['place', 'next to me crib', { place: 'bedside' }], ['place', 'en el cuarto de él', { place: 'crib' }],
  ])('to %s, "%s"', (asked, text, brought) => expect(said(asked, text, asked === 'bedtime' ? { ...SET, bedtime: undefined } : SET)).toEqual({ brought }));
});

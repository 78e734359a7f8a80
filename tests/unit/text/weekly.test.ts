/** The day of the weekly text and the easing over a clock change, as parents say them; a night's log is neither. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../shared/text/read.ts';
import { local } from '../../support/facts.ts';

const command = (text: string): unknown => read(text, { now: local('2026-11-23T13:00') }).command;

describe('the day of the weekly text', () => {
  it.each<[string, number]>([
    ['WEEKLY FRIDAY', 5], ['weekly on fridays', 5], ['Weekly Sat', 6], ['can you send the weekly text on Saturdays instead?', 6],
    ['please move the weekly summary to monday', 1], ["I'd like the weekly summary on wednesdays", 3], ['weekly: thursday', 4], ['can the weekly come on tuesday please', 2],
    ['weekly sunday', 0], ['summary on fridays please', 5], ['change weekly day to friday', 5],
    ['resumen el viernes', 5], ['RESUMEN VIERNES', 5], ['el resumen los lunes por favor', 1], ['mándame el resumen los sábados', 6], ['resumen semanal el miércoles', 3],
    ['prefiero el resumen el domingo', 0], ['puedes pasar el resumen al jueves?', 4], ['cambia el resumen a los martes', 2], ['quiero que el resumen semanal llegue los viernes', 5],
  ])('%s', (text, day) => expect(command(text)).toEqual({ name: 'weekly', day }));

  it.each([
    'friday', 'woke 2:10 friday', 'we fly to Denver on friday', 'summary', 'weekly', 'week', 'resumen', 'resumen semanal', 'weekly weigh-in on friday, she gained a lot', 'bath on sunday',
    'el viernes viajamos', 'summary of friday', 'resumen del viernes', 'pause until monday', 'weekly monday or friday',
  ])('is not in: %s', (text) => expect(command(text)).not.toMatchObject({ name: 'weekly' }));
});

describe('the easing over a clock change', () => {
  it.each<[string, boolean]>([['SHIFT', true], ['shift', true], ['Shift please', true], ['ajuste', true], ['AJUSTAR', true], ['Shift off', false], ['no shift', false], ['AJUSTE NO', false]])(
    '%s', (text, on) => expect(command(text)).toEqual({ name: 'clock-shift', on }));
  it.each(['night shift tonight', 'my shift starts at 7', 'woke 2:10 on dads shift', 'ajuste de siestas'])('is not in: %s', (text) =>
    expect(command(text)).not.toMatchObject({ name: 'clock-shift' }));
});

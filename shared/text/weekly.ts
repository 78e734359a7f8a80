/**
 * Which day the weekly text comes ("weekly friday", "resumen el viernes"), and the easing over a clock
 * change ("shift", "ajuste"). A day alone is never one: the text must name the summary.
 */
import type { Command } from './reading.ts';

const DAYS: Readonly<Record<string, number>> = {
  ...days('sunday sundays sun domingo domingos', 0), ...days('monday mondays mon lunes', 1), ...days('tuesday tuesdays tue tues martes', 2),
  ...days('wednesday wednesdays wed weds miercoles', 3), ...days('thursday thursdays thu thur thurs jueves', 4),
  ...days('friday fridays fri viernes', 5), ...days('saturday saturdays sat sabado sabados', 6),
};

/** 0 is Sunday. */
export const weekdayOf = (word: string): number | undefined => DAYS[word];

function days(words: string, weekday: number): Record<string, number> {
  return Object.fromEntries(words.split(' ').map((word) => [word, weekday]));
}

const SUMMARY = new Set('weekly summary recap report digest resumen semanal informe reporte'.split(' '));
/** What may stand around the two: a wish, and how a day is led in. A text with anything else in it tells of something. */
const AROUND = new Set(
  ('week weeks text note update send move change switch put set get give make have day days on to at instead please the my our us me it a for every each '
    + 'can could would you i we like want id prefer from now better could come comes be is are should shall will only start starting hi hey hello thanks thank '
    + 'semana texto nota manda mandame mandalo mandamelo envialo enviamelo muevelo cambialos mandar manden envia enviame enviar mueve mover cambia cambiar cambialo pasa pasar pasalo pon ponlo poner quiero quisiera prefiero '
    + 'puedes puede podrias podria me lo la el los las un una en al a de por favor cada mejor desde ahora hora llegar llegue recibir recibirlo que sea sean dia dias '
    + 'su mi nuestro gracias hola').split(' '),
);
const WORDS_MAX = 16;

/** Of the plain words of a text, in order. */
export function weeklyDay(words: readonly string[]): Command | undefined {
  if (words.length > WORDS_MAX || !words.some((w) => SUMMARY.has(w))) return undefined;
  const named = words.filter((w) => DAYS[w] !== undefined);
  // "The report of Friday" asks for that night.
  if (named.length !== 1 || ['of', 'del', 'last'].includes(words[words.indexOf(named[0]!) - 1] ?? '')) return undefined;
  const rest = words.filter((w) => DAYS[w] === undefined && !SUMMARY.has(w));
  return rest.every((w) => AROUND.has(w)) ? { name: 'weekly', day: DAYS[named[0]!]! } : undefined;
}

const SHIFT_ON = new Set(['shift', 'shift on', 'yes shift', 'ajuste', 'ajustar', 'ajusta', 'shift bedtime', 'shift please', 'ajuste si', 'ajuste por favor', 'ajustar la cama', 'si ajuste']);
const SHIFT_OFF = new Set(['shift off', 'no shift', 'dont shift', 'do not shift', 'ajuste no', 'no ajustar', 'sin ajuste', 'no ajuste', 'no ajustes', 'quita el ajuste']);

export function clockShift(words: readonly string[]): Command | undefined {
  const text = words.join(' ');
  return SHIFT_ON.has(text) ? { name: 'clock-shift', on: true } : SHIFT_OFF.has(text) ? { name: 'clock-shift', on: false } : undefined;
}

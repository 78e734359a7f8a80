/**
 * The day that a log names by itself ("asleep 7:50 next monday", "woke 2:10 on nov 20"). A night that is
 * still to come is no log yet; one told late belongs to the day it names and moves no other night.
 */
import { addDays, at, dateOf, daysBetween, type LocalDate, type LocalDateTime, parseDate, timeOf, weekday } from '../time/local.ts';
import type { Reading, SaidEvent } from './reading.ts';
import type { Token } from './tokens.ts';
import { weekdayOf } from './weekly.ts';
import { perWord } from './words.ts';

const DAY = '(?:sun|mon|tues?|wed|weds|thurs?|fri|sat)(?:day|nesday|sday|urday)?|domingo|lunes|martes|miercoles|jueves|viernes|sabado';
const MONTHS = [
  'jan|january|ene|enero', 'feb|february|febrero', 'mar|march|marzo', 'apr|april|abr|abril', 'may|mayo', 'jun|june|junio', 'jul|july|julio',
  'aug|august|ago|agosto', 'sep|sept|september|septiembre|setiembre', 'oct|october|octubre', 'nov|november|noviembre', 'dec|december|dic|diciembre',
].map((names) => names.split('|'));
const MONTH = MONTHS.flat().join('|');
/** Directly behind a time or what happened, or before all of it: elsewhere a day says when something else is. */
const BEFORE = '(?:^|#[\\d:]+ (?:am |pm |a |p )?|\\b(?:asleep|woke|up|down|bed|bedtime|nap|dormid[oa]|despert[oa]|arriba|siesta|cama) |, )(?:on |the |el |for |del? )*';
const AFTER = '(?: (night|noche|nite))?(?= ?,| ?$)';
const named = (phrase: string): RegExp => new RegExp(`${BEFORE}(?:${phrase})${AFTER}`);

type DaysFrom = (found: RegExpExecArray, today: LocalDate) => number | undefined;
/** Days from the weekday of today on to that one, 0 to 6. */
const ahead = (day: string, today: LocalDate): number => ((weekdayOf(day) ?? weekday(today)) - weekday(today) + 7) % 7;
const coming: DaysFrom = ([, day], today) => ahead(day!, today) || 7;
const gone: DaysFrom = ([, day], today) => (ahead(day!, today) || 7) - 7 - (ahead(day!, today) === 0 ? 7 : 0);

function ofDate(month: number, day: number, today: LocalDate): number | undefined {
  const year = +today.slice(0, 4);
  const near = [year - 1, year, year + 1].flatMap((y) => parseDate(`${y}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`) ?? [])
    .map((date) => daysBetween(today, date));
  return near.length === 0 ? undefined : near.reduce((a, b) => (Math.abs(b) < Math.abs(a) ? b : a));
}
const monthOf = (word: string): number => MONTHS.findIndex((names) => names.includes(word)) + 1;

const RULES: readonly (readonly [RegExp, DaysFrom])[] = [
  [named('tomorrow|tmrw|tmr|2moro'), () => 1],
  [named('day after tomorrow|pasado (?:manana|mañana)'), () => 2],
  [named('next week|(?:la )?semana que viene|(?:la )?proxima semana'), () => 7],
  [named(`(?:next|proximo|este proximo) (${DAY})`), coming],
  [named(`(${DAY}) (?:que viene|proximo)`), coming],
  [named('yesterday|yday|ayer'), () => -1],
  [named(`(?:last|pasado) (${DAY})`), gone],
  [named(`(${DAY}) pasado`), gone],
  [named(`(${MONTH}) #(\\d{1,2})(?: th| st| nd| rd)?`), ([, month, day], today) => ofDate(monthOf(month!), +day!, today)],
  [named(`#(\\d{1,2})(?: th| st| nd| rd)?(?: of| de)? (${MONTH})`), ([, day, month], today) => ofDate(monthOf(month!), +day!, today)],
];

/** What can begin such a phrase: most texts name no day and end here. */
const LEADS = new Set(['tomorrow', 'tmrw', 'tmr', '2moro', 'pasado', 'next', 'semana', 'proxima', 'proximo', 'yesterday', 'yday', 'ayer', 'last', 'viene', ...MONTHS.flat()]);
const leads = perWord((w) => LEADS.has(w));
/** Longer than this it is a story, with more than one day in it. */
const TOKENS_MAX = 24;

interface DayNamed {
  /** From today. */
  readonly days: number;
  readonly isNight: boolean;
}

function dayNamed(list: readonly Token[], today: LocalDate): DayNamed | undefined {
  if (list.length > TOKENS_MAX || !list.some((t) => t.k === 'word' && leads(t.word))) return undefined;
  const text = list.map((t) => (t.k === 'word' ? t.w : t.k === 'num' ? `#${t.digits}${t.d2 === undefined ? '' : `:${t.d2}`}` : ',')).join(' ');
  for (const [rule, daysFrom] of RULES) {
    const found = rule.exec(text);
    const days = found ? daysFrom(found, today) : undefined;
    if (found && days !== undefined) return { days, isNight: found.at(-1) !== undefined };
  }
  return undefined;
}

const timeIn = (event: SaidEvent): LocalDateTime | undefined => ('at' in event ? event.at : event.kind === 'nap' ? event.from : undefined);

/** The reading, put on the day that the text names: empty and `ahead` where that day is still to come. */
export function onDayNamed(reading: Reading, list: readonly Token[], now: LocalDateTime): Reading {
  if ((reading.events.length === 0 && !reading.doubt) || reading.correction || reading.safety || reading.intent === 'question') return reading;
  const today = dateOf(now);
  const day = dayNamed(list, today);
  if (day === undefined) return reading;
  if (day.days > 0) {
    const { night: _night, each: _each, ...rest } = reading;
    return { ...rest, events: [], intent: 'chat', doubt: null, ahead: true };
  }
  const [event, ...others] = reading.events;
  const time = event && timeIn(event);
  // Of several events only the parent knows which of them lie before that midnight.
  if (!event || others.length > 0 || time === undefined || reading.doubt) return reading;
  const after = day.isNight && timeOf(time) < '12:00' ? 1 : 0;
  const moved = (then: LocalDateTime): LocalDateTime => at(addDays(dateOf(then), daysBetween(dateOf(time), addDays(today, day.days + after))), timeOf(then));
  if (moved(time) > now) return reading;
  return { ...reading, events: [placed(event, moved)] };
}

function placed(event: SaidEvent, moved: (then: LocalDateTime) => LocalDateTime): SaidEvent {
  switch (event.kind) {
    case 'bedtime': case 'up': return { ...event, at: moved(event.at) };
    case 'asleep': return { ...event, ...(event.at && { at: moved(event.at) }) };
    case 'wake': return { ...event, ...(event.at && { at: moved(event.at) }), ...(event.until && { until: moved(event.until) }) };
    case 'nap': return { ...event, ...(event.from && { from: moved(event.from) }), ...(event.to && { to: moved(event.to) }) };
    case 'wakes': case 'through': case 'context': return event;
  }
}

/**
 * "We are in Denver till Sunday", "estamos en Chicago hasta el domingo": a place and the day they go home, as said.
 * Whether the place is one is for the caller to ask (`placeZones`): "we are in bed until 7" has this shape too.
 */
import { addDays, type LocalDate, weekday } from '../time/local.ts';

export interface TravelSaid {
  readonly place: string;
  /** The day they go home. */
  readonly until: LocalDate;
}

const LEAD = /^(?:hi |hey |hola |fyi |heads up |by the way |ok |so |just |aviso )*(?:(?:we(?:'| a)?re|we are|were|i'm|im|i am|we will be|we'll be|well be|we|i|estamos|estoy|estaremos|vamos a estar|nos vamos|vamos|nos quedamos|nos fuimos)\s+)?(?:all |now |currently |going |off |away |traveling |travelling |visiting |visiting family |staying |on vacation |on holiday |on a trip |ahora |de viaje |de vacaciones |de visita )*(?:in|to|at|visiting|en|a|por)?\s*/;
const UNTIL = /\s+(?:(?:and |y )?(?:home |back |volvemos |regresamos )?(?:until|till|til|thru|through|back on|home on|hasta|volvemos|regresamos|back|home)(?: el| la| next| this| el proximo| este)?|for|por|durante)\s+(.+)$/;
const DAYS = [['sunday', 'sun', 'domingo'], ['monday', 'mon', 'lunes'], ['tuesday', 'tue', 'tues', 'martes'], ['wednesday', 'wed', 'weds', 'miercoles'],
  ['thursday', 'thu', 'thurs', 'thur', 'jueves'], ['friday', 'fri', 'viernes'], ['saturday', 'sat', 'sabado']];
const MONTHS = ['jan|ene|enero|january', 'feb|february|febrero', 'mar|march|marzo', 'apr|april|abr|abril', 'may|mayo', 'jun|june|junio', 'jul|july|julio',
  'aug|august|ago|agosto', 'sep|sept|september|septiembre', 'oct|october|octubre', 'nov|november|noviembre', 'dec|december|dic|diciembre'];
const NUMBERS: Record<string, number> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10, un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, diez: 10, couple: 2, few: 3, 'a couple': 2, 'a few': 3, unos: 3, unas: 3 };
/** Longer away is a move: they say so with ZONE. */
export const AWAY_DAYS_MAX = 60;

export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’']/g, "'").replace(/[.!]+$/g, '').replace(/\s+/g, ' ').trim();

export function travelSaid(body: string, today: LocalDate): TravelSaid | undefined {
  if (body.length > 120) return undefined;
  const text = plain(body);
  const end = UNTIL.exec(text);
  if (!end) return undefined;
  const head = text.slice(0, end.index);
  const lead = LEAD.exec(head);
  // Without any of the words of being somewhere it is only a place and a day.
  if (!lead || lead[0].trim() === '') return undefined;
  const place = head.slice(lead[0].length).replace(/^.* (?:in|en) /, '').replace(/\b(area|for work|with family|visiting family|con la familia)\b/g, '').trim();
  const until = dayOf(end[1]!.replace(/[,;].*$/, ''), today);
  if (place === '' || until === undefined || until <= today || until > addDays(today, AWAY_DAYS_MAX)) return undefined;
  return { place, until };
}

/** The day that is named, or so many days on; a bare figure only behind an article ("hasta el 5"). */
export function dayOf(said: string, today: LocalDate): LocalDate | undefined {
  const text = said.replace(/\b(the|el|la|next|this|proximo|proxima|que viene|on|morning|night|evening|por la manana|por la noche|en la noche|afternoon|please|por favor|thanks|gracias)\b/g, ' ').replace(/\s+/g, ' ').trim();
  if (/^(tomorrow|manana|tmrw)$/.test(text) || said.trim() === 'manana') return addDays(today, 1);
  if (/^(weekend|fin de semana)$/.test(text)) return onWeekday(0, today);
  const day = DAYS.findIndex((names) => names.includes(text));
  if (day >= 0) return onWeekday(day, today);
  const span = /^(\d{1,2}|[a-z]+(?: [a-z]+)?) (?:more )?(day|night|week|dia|noche|semana)s?(?: mas)?$/.exec(text);
  if (span) {
    const count = /^\d/.test(span[1]!) ? +span[1]! : NUMBERS[span[1]!];
    return count === undefined ? undefined : addDays(today, count * (/week|semana/.test(span[2]!) ? 7 : 1));
  }
  return onDate(/^(?:el|the|dia) \d{1,2}$/.test(said.trim()) ? `${text}th` : text, today);
}

/** The next one; the same day next week where it is today. */
function onWeekday(day: number, today: LocalDate): LocalDate {
  return addDays(today, ((day - weekday(today) + 6) % 7) + 1);
}

/** "12/1", "dec 1", "1 de diciembre", "the 29th": the next such day. */
function onDate(text: string, today: LocalDate): LocalDate | undefined {
  const [year, month] = [+today.slice(0, 4), +today.slice(5, 7)];
  const slash = /^(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})?$/.exec(text);
  const named = /^(?:([a-z]+) (\d{1,2})(?:st|nd|rd|th)?|(\d{1,2})(?:st|nd|rd|th)? (?:de |of )?([a-z]+))$/.exec(text);
  const alone = /^(?:dia )?(\d{1,2})(?:st|nd|rd|th)$|^dia (\d{1,2})$/.exec(text);
  const at = (m: number, d: number): LocalDate | undefined => {
    if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
    const date = (y: number): LocalDate => `${y}-${`${m}`.padStart(2, '0')}-${`${d}`.padStart(2, '0')}` as LocalDate;
    return date(year) > today ? date(year) : date(year + 1);
  };
  if (slash) return at(+slash[1]!, +slash[2]!);
  if (named) {
    const word = named[1] ?? named[4]!;
    const m = MONTHS.findIndex((names) => names.split('|').includes(word)) + 1;
    return m === 0 ? undefined : at(m, +(named[2] ?? named[3]!));
  }
  if (!alone) return undefined;
  const d = +(alone[1] ?? alone[2]!);
  return at(d > +today.slice(8, 10) ? month : (month % 12) + 1, d);
}

/**
 * "Holiday until Friday", "mañana vamos a casa de mis suegros 3 dias", "we fly to my parents friday, back monday": away
 * without a place that sets a clock, and the day they go home. Every word of the clause must belong to it: what is left
 * over makes it something else. One with a place is for `travel.ts`.
 */
import { addDays, daysBetween, type LocalDate, weekday } from '../time/local.ts';
import { AWAY_DAYS_MAX, dayOf, plain } from './travel.ts';

export interface AwaySaid {
  /** The first day away, where it is still to come. */
  readonly from?: LocalDate;
  /** The day they go home. */
  readonly until: LocalDate;
}

const WHOSE = '(?:my |the |our |his |her |their |mi |mis |los |la |las |el |sus |su )*';
const RELATIVES = `${WHOSE}(?:(?:grandma|grandpa|granny|nana|grandparent|mom|mum|dad|parent|sister|brother|aunt|auntie|uncle|cousin|friend|in-?law|in law|family|familie)s?'?s?|abuel[oa]s?|padres|suegr[oa]s?|mama|mami|papa|ti[oa]s?|prim[oa]s|herman[oa]s?|amig[oa]s|familia|cunad[oa]s?)(?: (?:house|place|home))?`;
const SPOTS = '(?:hotel|airbnb|beach house|beach|lake house|lake|cabin|mountains|coast|countryside|playa|pueblo|campo|montañas|montanas|cabaña|cabana|rancho|finca)';
const AWAY = new RegExp('(?<!\\S)(?:travell?ing|travel|road trip|trip|holidays?|vacation|vacationing|vacay|hols|cruise|camping|away from home|out of town|out of the country|abroad|overseas|not (?:at )?home|away'
  + `|(?:visit|visiting|to|at|stay with|staying with|by) ${RELATIVES}|(?:at|in|to) (?:a |the |our )?${SPOTS}`
  + '|de viaje|viaje|viajando|de vacaciones|vacaciones|fuera de casa|fuera de la ciudad|fuera|de camping|de crucero|de visita'
  + `|visitando a ${RELATIVES}|visitar a ${RELATIVES}|(?:en|a) casa de ${RELATIVES}|(?:con|donde|a lo de) ${RELATIVES}|(?:en|a) (?:el |la |las |un |una )?${SPOTS}|al ${SPOTS})(?!\\S)`);
/** "Were" alone is "we're" of a quick thumb. */
const OVER = /(?<!\S)(?:we were|estuvimos|fuimos|was)(?!\S)/;
/** May stand anywhere in such a clause, and says nothing of its own. */
const BESIDE = new Set((
  "hi hey hola fyi heads up by the way ok so just btw aviso oye we we're we've were i'm im i am i'll we'll be will well been all now still currently going gonna go goes off heading leaving leave flying fly driving drive staying stay gone out on a "
  + 'are is family again together for work please thanks and y que estamos estaremos estoy estar vamos nos salimos iremos seguimos todos ahora andamos andaremos la el de en por trabajo otra vez today tonight hoy familia quedamos quedaremos '
  + 'viajamos volamos pasamos pasar pasaremos spending gracias favor'
).split(' '));
const UNTIL = new Set(['until', 'till', 'til', "'til", 'thru', 'through', 'to', 'back', 'home', 'return', 'returning', 'hasta', 'al', 'a', 'volvemos', 'regresamos', 'vuelta', 'regreso']);
const FROM = new Set(['from', 'starting', 'beginning', 'leaving', 'desde', 'partir', 'del', 'on', 'el', 'next', 'this']);
const LINKS = new Set(['on', 'home', 'el', 'la', 'de', 'del', 'this', 'next', 'the', 'up', 'to']);
const COUNTED = /^(?:\d{1,2}|[a-z]+(?: [a-z]+)?) (?:more )?(?:day|night|week|dia|noche|semana)s?$/;
/** Words of a day at most: "1 de diciembre", "a couple of days". */
const DAY_WORDS_MAX = 4;
const WORDS_MAX = 24;

interface Told {
  from?: LocalDate;
  until?: LocalDate;
  days?: number;
}

/** Each clause by itself: "woke 2, up 6:45, on holiday until friday"; or all of them as one: "out of town, back sunday". */
export function awaySaid(body: string, today: LocalDate): AwaySaid | undefined {
  const clauses = body.split(/[,;.!\n]+(?!\d)|\s+(?:so|asi que) /);
  for (const clause of clauses.length > 1 ? [clauses.join(' '), ...clauses] : clauses) {
    const told = toldIn(plain(clause), today);
    const until = told && (told.until ?? (told.days === undefined ? undefined : addDays(told.from ?? today, told.days)));
    if (until === undefined || until <= today || until > addDays(today, AWAY_DAYS_MAX)) continue;
    // "From Friday to Sunday" of a Saturday: they are away already.
    return told!.from !== undefined && told!.from < until ? { from: told!.from, until } : { until };
  }
  return undefined;
}

function toldIn(clause: string, today: LocalDate): Told | undefined {
  const away = AWAY.exec(clause);
  if (!away || OVER.test(clause)) return undefined;
  const words = `${clause.slice(0, away.index)} ${clause.slice(away.index + away[0].length)}`.split(' ').filter((w) => w !== '');
  if (words.length > WORDS_MAX) return undefined;
  const told: Told = {};
  for (let i = 0; i < words.length;) {
    const taken = whenAt(words, i, told, today) || (BESIDE.has(words[i]!) ? 1 : company(words, i));
    if (taken === 0) return undefined;
    i += taken;
  }
  return told;
}

/** How many words from here tell a day of the journey; noted in `told`. */
function whenAt(words: readonly string[], i: number, told: Told, today: LocalDate): number {
  const word = words[i]!;
  const weekend = /^(?:(?:for |over |this |the |all |el |este )*(?:weekend|finde|fin de semana))(?!\S)/.exec(words.slice(i, i + 6).join(' '))?.[0];
  if (weekend !== undefined) {
    const sunday = addDays(today, (7 - weekday(today)) % 7);
    const friday = addDays(sunday, -2);
    Object.assign(told, { until: sunday }, friday > today && { from: friday });
    return weekend.split(' ').length;
  }
  const week = /^(?:(?:for |all |toda |por )*(?:the|this|la|esta|all) (?:whole )?(?:week|semana))(?!\S)/.exec(words.slice(i, i + 5).join(' '))?.[0];
  if (week !== undefined) {
    Object.assign(told, { until: addDays(today, ((7 - weekday(today) + 6) % 7) + 1) });
    return week.split(' ').length;
  }
  if (/^(?:tomorrow|tmrw|tmr|manana)$/.test(word)) {
    Object.assign(told, { from: addDays(today, 1) });
    return 1;
  }
  const span = dayAt(words, i + (['for', 'por', 'durante'].includes(word) ? 1 : 0), today);
  if (span?.counted) {
    Object.assign(told, { days: daysBetween(today, span.day) });
    return span.next - i;
  }
  const isEnd = UNTIL.has(word);
  if (!isEnd && !FROM.has(word)) return bareDay(words, i, told, today);
  let at = i + 1;
  let end = isEnd;
  while (at < words.length && (LINKS.has(words[at]!) || UNTIL.has(words[at]!)) && dayAt(words, at, today) === undefined) {
    end ||= UNTIL.has(words[at]!) && words[at] !== 'a';
    at += 1;
  }
  const day = dayAt(words, at, today);
  if (!day) return 0;
  Object.assign(told, end ? { until: day.day } : { from: day.day });
  return day.next - i;
}

/** "We fly friday back monday". */
function bareDay(words: readonly string[], i: number, told: Told, today: LocalDate): number {
  const day = /^\d/.test(words[i]!) ? undefined : dayAt(words, i, today);
  if (!day || told.from !== undefined) return 0;
  Object.assign(told, { from: day.day });
  return day.next - i;
}

function dayAt(words: readonly string[], i: number, today: LocalDate): { day: LocalDate; next: number; counted: boolean } | undefined {
  for (let n = Math.min(DAY_WORDS_MAX, words.length - i); n > 0; n -= 1) {
    const said = words.slice(i, i + n).join(' ');
    const day = dayOf(said, today);
    if (day !== undefined) return { day, next: i + n, counted: COUNTED.test(said.replace(/\b(?:the|los|las|like|about|unos|unas) /g, '')) };
  }
  return undefined;
}

/** "With the kids", "con su papa". */
function company(words: readonly string[], i: number): number {
  if (words[i] !== 'with' && words[i] !== 'con') return 0;
  return /^(?:the|my|our|his|her|mi|mis|los|las|la|el|su|sus)$/.test(words[i + 1] ?? '') ? 3 : 2;
}

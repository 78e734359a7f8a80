/**
 * "Holiday until Friday", "estamos de viaje hasta el viernes", "traveling from Friday to Sunday": away without a place,
 * and the day they go home. A clause of its own; one with a place is for `travel.ts`.
 */
import { addDays, type LocalDate } from '../time/local.ts';
import { AWAY_DAYS_MAX, dayOf, plain } from './travel.ts';

export interface AwaySaid {
  /** The first day away, where it is still to come. */
  readonly from?: LocalDate;
  /** The day they go home. */
  readonly until: LocalDate;
}

const LEAD = "(?:(?:hi|hey|hola|fyi|heads up|by the way|ok|so|just|btw|aviso|oye|we(?:'| a)?re|were|we will be|we'll be|well be|we've been|i'm|im|i am|i'll be|we|i|all|now|still|currently|going|off|heading|leaving|staying|gone|out|away|on|a|family|estamos|estaremos|estoy|vamos a estar|nos vamos|vamos|salimos|seguimos|todos|ahora|andamos|andaremos|la familia) )*";
const RELATIVES = "(?:my |the |our |his |her |mi |mis |los |la |las |sus )?(?:grandma|grandmas|grandma's|grandparents|granny|nana|abuela|abuelos|parents|parents'|in-?laws|in laws|family|mom|mom's|mum|mum's|sister|sister's|cousins|friends|padres|suegros|suegra|mama|mami|tia|tios|familia|hermana)";
const AWAY = `(?:travell?ing|travel|trip|road trip|holiday|holidays|vacation|vacationing|vacay|hols|cruise|camping|away|away from home|out of town|out of the country|abroad|overseas|not (?:at )?home|visiting ${RELATIVES}|at ${RELATIVES}|(?:at|in) (?:a |the |our )?(?:hotel|airbnb|beach|beach house|lake|lake house|cabin|mountains)`
  + `|de viaje|viaje|viajando|de vacaciones|vacaciones|fuera|fuera de casa|fuera de la ciudad|de visita|visitando a ${RELATIVES}|en casa de ${RELATIVES}|con ${RELATIVES}|en (?:la playa|el pueblo|un hotel|el hotel|las montañas)|de camping|de crucero)`;
const BESIDE = '(?: (?:now|again|together|for work|por trabajo|with (?:\\S+ ){0,2}\\S+?|con (?:\\S+ ){0,2}\\S+?|ahora|otra vez))?';
const FROM = '(?: (?:from|starting|beginning|leaving|desde|a partir|del?|el)(?: on| de| del| el| la| next)* (?<from>\\S+(?: \\S+){0,2}?))?';
const UNTIL = "(?: (?:until|till|til|'til|thru|through|to|up to|(?:and |we(?:'| a)?re |we )*(?:back|home|return|returning)(?: home)?(?: on)?|hasta|al|a|(?:y )?(?:volvemos|regresamos|vuelta|regreso)) | (?:for|por|durante) )(?<until>.+)";
const SAID = new RegExp(`^${LEAD}${AWAY}${BESIDE}${FROM}${UNTIL}$`);

/** Each clause by itself: "woke 2, up 6:45, on holiday until friday". */
export function awaySaid(body: string, today: LocalDate): AwaySaid | undefined {
  for (const clause of body.split(/[,;.!\n]+(?!\d)|\s+(?:so|asi que) /)) {
    const said = SAID.exec(plain(clause))?.groups;
    const until = said?.['until'] === undefined ? undefined : dayOf(said['until'], today);
    if (until === undefined || until <= today || until > addDays(today, AWAY_DAYS_MAX)) continue;
    const from = said!['from'] === undefined ? undefined : dayOf(said!['from'], today);
    // "From Friday to Sunday" of a Saturday: they are away already.
    return from !== undefined && from < until ? { from, until } : { until };
  }
  return undefined;
}

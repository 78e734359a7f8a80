/**
 * A change in the child's days, told in words: daycare begins, a sibling came, the family moved, the child clings. No log
 * has a tag for them; the plan holds its offers for a while (`interruptions.ts`). "Nap at daycare" is no change.
 */
import { type LocalDate, weekday } from '../time/local.ts';
import type { Reading, Upheaval } from './reading.ts';
import { SEPARATION_WORDS, separationIn } from './separation.ts';
import type { Token } from './tokens.ts';
import { weekdayOf } from './weekly.ts';
import { perWord } from './words.ts';

const CARE = '(?:day ?care|nursery|nursery school|creche|preschool|pre school|pre k|kindergarten|kinder|childminder|child minder|childminders|nanny|guarderia|guarde|escuelita|escuela|escuela infantil|jardin|jardin infantil|cole|colegio|niñera|ninera|sala cuna|maternal|nido)s?';
const BEGINS = '(?:start|starts|started|starting|begin|begins|began|beginning|settling (?:in )?(?:at|in|into)|settle in at|joins|joined|empieza|empezo|empezamos|empezar|empezando|empezara|comienza|comenzo|comenzamos|comenzara|entra|entro|adaptacion|adaptandose|se adapta|estrena|estreno)';
const FIRST = '(?:first (?:day|week|days)|#1 (?:st )?day|day one|new|another|primer dia|primera semana|primeros dias|nueva|nuevo|change of|changed|switched|cambio de|cambiamos de)';
const SMALL = '(?:a|the|her|his|their|our|at|of|with|in|to|la|el|su|una|un|en|de|a|con|al|going|go|week)';
const BABY = '(?:baby|babies|brother|sister|sibling|bro|sis|newborn|hermanito|hermanita|hermano|hermana|bebe)';

const anyOf = (...phrases: string[]): RegExp => new RegExp(phrases.map((phrase) => `\\b(?:${phrase})`).join('|'));
const NEW_HOME = '(?:a|our|the) new (?:house|home|flat|apartment|place|city|town)\\b';

const CHANGES: readonly (readonly [Exclude<Upheaval, 'separation'>, RegExp])[] = [
  ['daycare', anyOf(
    `${BEGINS} (?:${SMALL} |new |nueva |nuevo )*${CARE}\\b`,
    `${FIRST} (?:${SMALL} )*${CARE}\\b`,
    `${CARE} (?:has |have |is |just |will |que )*${BEGINS}\\b(?! at| around| #| a las)`,
    `(?:went|goes|going|go|fue|va|ira) (?:${SMALL} )*${CARE} (?:for the first time|por primera vez)\\b`,
  )],
  ['new_sibling', anyOf(
    `(?:new|newborn|little|baby|nuevo|nueva|nuestro|nuestra|otro|otra|su|un|una|el|la) (?:baby )?${BABY} (?:was |is |has |have |just |finally |ya )*`
      + '(?:born|arrived|arriving|here|came|comes|coming|home|due|nacio|llego|llega|nace)\\b',
    '(?:we|i) (?:just )?(?:had|have|got|welcomed|brought home) (?:a |the |our |her |his |another )*(?:new |second |baby |little |nd |#2 )+(?:baby|brother|sister|boy|girl|one)\\b',
    '(?:i|wife|she) gave birth\\b',
    '(?:became|is now|are now) (?:a )?big (?:sister|brother)\\b', 'big (?:sister|brother) now\\b',
    `(?:nacio|llego|llega|nace|ha nacido|ha llegado) (?:ya )?(?:su|el|la|un|una|nuestr[oa]) (?:nuev[oa] |segund[oa] )?${BABY}\\b`,
    'tuvimos (?:al|el|la|a la|otro|otra|un|una) (?:otr[oa] |segund[oa] )?bebe\\b',
    'new (?:baby|sibling) (?:at home|in the house|in the family)\\b', 'ya es (?:la |el )?herman[oa] mayor\\b',
  )],
  ['move_home', anyOf(
    `(?:we|we ve|weve|we have|just|finally|family) (?:just |have )?moved(?: yesterday| today| last| this| on| over| house| home| apartments| flats| cities| in(?= ,|$)| in ?to ${NEW_HOME}| to ${NEW_HOME}|(?= ,|$))`,
    `(?:moving|move) (?:house|home|houses|day|apartments|flats|(?:in ?)?to ${NEW_HOME})`,
    'first nights? (?:in|at) (?:the|our|a) new (?:house|home|flat|apartment|place)\\b',
    'nos mudamos\\b', 'nos hemos mudado\\b', 'nos acabamos de mudar\\b', 'nos estamos mudando\\b', 'nos vamos a mudar\\b', 'mudanza\\b',
    '(?:estrenamos|cambiamos de|cambio de) (?:casa|piso|departamento)\\b',
    'primeras? noches? en (?:la|el|nuestra|nuestro) (?:nueva casa|casa nueva|piso nuevo|nuevo piso|departamento nuevo)\\b',
  )],
];
/** Told of a long time ago, of somebody else, as a wish or as a thing that is over. */
const NOT_NOW = /\b(?:since|ever since|desde|before|antes|ago|hace|months|years|meses|años|anos|used to|last (?:month|year|summer|winter|spring|fall)|friend|friends|neighbou?rs?|cousin|prim[oa]|amig[oa]s?|wish|if|si nos|might|maybe|thinking|considering|quizas?|should|stopped|quit|finished|dejo|not|dont|didnt|wont|isnt|no)\b/;

const WORDS = new Set([...SEPARATION_WORDS, ...('daycare daycares nurseries nannies day nursery creche preschool pre kinder kindergarten childminder childminders child nanny guarderia guarde escuelita escuela jardin cole colegio niñera ninera sala maternal nido '
  + 'brother sister sibling baby newborn birth hermanito hermanita hermano hermana bebe moved moving move mudamos mudado mudar mudando mudanza estrenamos cambiamos cambio new nueva nuevo casa').split(' ')]);
const isWord = perWord((w) => WORDS.has(w));
const WORDS_MAX = 22;

const FUTURE = /\b(?:will|going to|gonna|starts|starting|begins|next|coming|due|soon|in #|empieza|empezara|comienza|comenzara|entra|va a|vamos a|que viene|proxim[oa]|dentro de|en #|pronto|moving|llega|nace)\b/;
const UNKNOWN_DAY = /\b(?:next month|next year|in #\d+ (?:months?|meses)|soon|pronto|some day|due|january|february|march|april|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|mes que viene|proximo mes|a month|un mes)\b/;

/** In how many days it begins: 0 where it is told as here, `later` where the day is not known or far. */
function beginsIn(text: string, today: LocalDate): number | 'later' {
  if (/\b(?:today|tonight|now|hoy|esta noche|ya)\b/.test(text)) return 0;
  if (/\b(?:tomorrow|tmrw|tmr)\b|\bmañana\b(?<!(?:la|esta|por la) mañana)|\bmanana\b(?<!(?:la|esta|por la) manana)/.test(text)) return 1;
  if (!FUTURE.test(text)) return 0;
  const inDays = /\b(?:in|en|dentro de) #(\d+) (days?|dias?|weeks?|semanas?)\b/.exec(text);
  if (inDays) return within(+inDays[1]! * (/^[ws]/.test(inDays[2]!) ? 7 : 1));
  const day = text.split(' ').map(weekdayOf).find((d) => d !== undefined);
  if (day !== undefined) return ((day - weekday(today) + 7) % 7) || 7;
  if (/\b(?:next week|semana que viene|proxima semana)\b/.test(text)) return ((1 - weekday(today) + 7) % 7) || 7;
  return UNKNOWN_DAY.test(text) || /\b(?:will|going to|gonna|va a|vamos a|coming|proxim[oa]|dentro de)\b/.test(text) ? 'later' : 0;
}
/** Further ahead it is told again when it is there. */
const AHEAD_MAX = 21;
const within = (days: number): number | 'later' => (days <= AHEAD_MAX ? days : 'later');

/** `logs`: the text tells of a night beside it. */
export function upheavalOf(list: readonly Token[], today: LocalDate, logs: boolean): Reading['upheaval'] {
  if (list.length > 2 * WORDS_MAX || !list.some((t) => t.k === 'word' && isWord(t.word))) return undefined;
  const words = list.flatMap((t) => (t.k === 'word' ? [t.w] : t.k === 'num' ? [`#${t.digits}`] : t.w === '-' || t.w === '/' ? [] : [',']));
  if (words.length > WORDS_MAX) return undefined;
  const text = words.join(' ').replace(/'/g, '');
  const what = CHANGES.find(([, told]) => told.test(text))?.[0];
  if (what !== undefined && !NOT_NOW.test(text)) return { what, begins: beginsIn(text, today) };
  const clings = separationIn(text, logs);
  return clings && { what: 'separation', begins: 0, ...(clings === 'over' && { over: true as const }) };
}

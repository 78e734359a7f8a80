/** The time of a bedtime that is set by text: an evening hour unless it says otherwise ("bedtime 7:45", "a las 3 de la mañana"). */
import { type LocalTime, minutesOfTime, timeOfMinutes } from '../time/local.ts';
import type { Command } from './reading.ts';
import type { Token } from './tokens.ts';

/** Said beside the time; anything else beside it is a log or a story. */
const BESIDE = new Set((
  'pm p am a at to las la los from now on tonight half past quarter noon midnight de noche madrugada tarde manana morning evening afternoon night in the oclock please y media cuarto menos ahora es every each h por favor '
  + 'starting beginning as empezando a-partir partir tomorrow onwards sharp about around mediodia medianoche punto en desde hoy cada dia everyday day instead pls is should be will to going moves era es sera debe ser goes'
).split(' '));
const HOURS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12,
};
const MINUTES: Readonly<Record<string, number>> = { fifteen: 15, thirty: 30, quince: 15, treinta: 30, half: 30, media: 30, quarter: 15, cuarto: 15 };
const NIGHT_OR_DAY = { noon: 12 * 60, mediodia: 12 * 60, midnight: 0, medianoche: 0 } as const;
const isWholeHour = (w: string): w is keyof typeof NIGHT_OR_DAY => w in NIGHT_OR_DAY;

/** What leads: with a verb it sets, whatever the hour; alone ("bedtime 7:45") it may be a log (design §8). */
const LEAD = new RegExp(
  '^(?:(?:hi|hey|ok|please|pls|can|could|you|we|i|want|wanna|need|id|like|would|to|lets|let|us|hola|por|favor|quiero|queremos|podemos|puedes|podrias|hay|que|vamos|a) )*'
  + '(?<verb>change|move|set|make|push|shift|switch|update|put|adjust|bring|cambi\\w+|muev\\w+|mover|pon|poner|ponga|ponle|adelant\\w+|atras\\w+|retras\\w+|pas[ae]\\w*|ajust\\w+)? ?'
  + '(?:(?:the|my|our|her|his|their|babys|\\w{2,14}s|a|la|su|nuestra|mi|el) )*(?<anew>new |nueva )?(?:bed ?time|hora de (?:dormir(?:se|la|lo)?|acostar(?:se|la|lo|nos)?|(?:irse? a )?(?:la )?cama|irse a dormir))(?: (?<rest>.*))?$',
);
const SETS = /^(?:is (?:now|going)|should|will|now|to|moves|from now|desde|ahora|debe|sera|pasa)\b/;

/** A bedtime and the one time beside it; undefined where more is said. `open`: a verb and no time. */
export function bedtimeOrder(list: readonly Token[], words: readonly string[]): Command | 'open' | undefined {
  if (!words.some((w) => w.startsWith('bed') || w === 'hora')) return undefined;
  const led = LEAD.exec(words.join(' '))?.groups;
  if (!led) return undefined;
  const { verb, anew, rest = '' } = led;
  const sets = verb !== undefined || anew !== undefined || SETS.test(rest);
  const told = rest.split(' ').filter((w) => w !== '');
  if (told.length === 0) return verb === undefined ? undefined : 'open';
  if (told.some((w) => !/^\d+$/.test(w) && !BESIDE.has(w) && HOURS[w] === undefined && MINUTES[w] === undefined)) return undefined;
  const minutes = minutesSaid(list, told);
  if (minutes === undefined || minutes >= 24 * 60) return undefined;
  return { name: 'bedtime', at: timeOfMinutes(minutes) as LocalTime, ...(sets && { sets: true as const }) };
}

/** Around an hour of tonight's bedtime; anything else makes it a log or a story. */
const AROUND_TONIGHT = new Set((
  'tonight tonite 2nite hoy noche esta only just solo solamente por para for this once late later early earlier tarde temprano mas bedtime bed time lights out down asleep sleep dormir dormirlo dormirla dormirse acostar acostarlo acostarla '
  + 'acostarse acostamos acostaremos acuesta acostara duerme dormira dormimos cama hora acostarlos dormirlos luz luces apagamos apagar we ll well were re i im he shes she hes is are will be going to gonna go goes put putting her him them the a at las la lo los le se '
  + 'vamos voy va a al de en nos un una y can could do doing have lets let us making it make its ok pls please pm p around about ish by like half past quarter media cuarto menos her his our my su mi baby bebe nena nene sobre como eso tipo oclock '
  + 'eight nine ten seven six ocho nueve diez siete seis thirty fifteen treinta quince change move push cambia mueve pon ponle planning plan aiming aim want wanna need quiero queremos podemos puede hacer hacemos'
).split(' '));
const BED_WORD = /^(?:bed|bedtime|down|asleep|sleep|lights|dorm|duerm|acost|acuest|cama$|apaga)/;
const TONIGHT = new Set(['tonight', 'tonite', '2nite', 'hoy', 'noche']);
/** From here on a bedtime told of tonight is set; before it the night that is meant is the one that ends. */
const TONIGHT_FROM = 5 * 60;

/** "Bedtime at 9 tonight", "hoy lo acostamos a las 9": an hour of this evening that is still to come, and of this evening only. */
export function bedtimeTonight(all: readonly Token[], time: LocalTime): Command | undefined {
  if (!all.some((t) => t.k === 'word' && TONIGHT.has(t.w))) return undefined;
  const reason = all.findIndex((t) => t.k === 'word' && REASON.has(t.w));
  const list = reason < 0 ? all : all.slice(0, reason);
  const words = list.flatMap((t) => (t.k === 'word' ? [t.w] : []));
  if (!words.some((w) => BED_WORD.test(w)) || words.some((w) => !AROUND_TONIGHT.has(w))) return undefined;
  const minutes = minutesSaid(list, words);
  const now = minutesOfTime(time);
  if (minutes === undefined || minutes < EVENING || minutes >= 24 * 60 || now < TONIGHT_FROM || minutes <= now) return undefined;
  return { name: 'bedtime', at: timeOfMinutes(minutes) as LocalTime, sets: true, tonight: true };
}
const EVENING = 16 * 60;
/** What follows one of these says why, and the hour stands before it. */
const REASON = new Set(['because', 'bc', 'cuz', 'cause', 'since', 'porque', 'pq', 'xq']);

/** An hour of the night that no bedtime is set to is a log only for so long after it; one of the day never is. */
const ODD_LOG_MIN = 4 * 60;
const DAY_FROM = 6 * 60;

/** Said after the hour and until two it is a log (design §8), where nothing says that it is set. */
export function isBedtimeLog(command: Command, time: LocalTime): boolean {
  if (command.name !== 'bedtime' || command.sets) return false;
  const minute = minutesOfTime(time);
  const at = minutesOfTime(command.at);
  return at >= 720 ? minute >= at || minute < 120 : at < DAY_FROM && minute >= at && minute - at < ODD_LOG_MIN;
}

function minutesSaid(list: readonly Token[], rest: readonly string[]): number | undefined {
  const whole = rest.find(isWholeHour);
  if (whole !== undefined) return NIGHT_OR_DAY[whole];
  const nums = list.filter((t) => t.k === 'num');
  const spelled = rest.flatMap((w) => HOURS[w] ?? []);
  if (nums.length + spelled.length !== 1) return undefined;
  const n = nums[0] ?? { shape: 'int', digits: '', v: spelled[0]!, v2: undefined };
  if (n.shape === 'date' || n.shape === 'frac') return undefined;
  const compact = n.shape === 'int' && n.digits.length >= 3;
  let hour = compact ? Math.floor(n.v / 100) : n.v;
  let minute = compact ? n.v % 100 : n.v2 ?? 0;
  minute = rest.flatMap((w) => MINUTES[w] ?? [])[0] ?? minute;
  if (minute === 15 && (rest.includes('menos') || (rest.includes('quarter') && rest.includes('to') && rest.lastIndexOf('to') > rest.indexOf('quarter')))) [hour, minute] = [hour - 1, 45];
  if (hour > 23 || hour < 0 || minute > 59) return undefined;
  const has = (...words: string[]): boolean => words.some((w) => rest.includes(w));
  // "Desde mañana" is tomorrow, "de la mañana" the morning.
  const tomorrow = rest.some((w, i) => w === 'manana' && rest[i - 1] !== 'la');
  const early = has('am', 'morning', 'madrugada') || (has('manana') && !tomorrow) || (has('a') && /^\d/.test(rest[rest.indexOf('a') - 1] ?? ''));
  // "12 de la noche" is midnight; from 4 on a bare hour is the evening's.
  if (hour < 12 && !early && (hour >= 4 || has('pm', 'p', 'tarde', 'afternoon', 'evening'))) hour += 12;
  else if (hour === 12 && (early || !has('pm', 'tarde', 'afternoon'))) hour = 0;
  return hour * 60 + minute;
}

/** A bedtime as parents write it ("7:30", "730", "half past 7", "a las 8 y media"): an evening hour unless it says otherwise. */
import { type LocalTime, minutesOfTime, timeOfMinutes } from '../../time/local.ts';

export interface Bedtime {
  readonly at?: LocalTime;
  /** `odd`: no bedtime of a child (3 at night, 10 in the morning) · `two`: more than one time. */
  readonly problem?: 'odd' | 'two';
  readonly rest: string;
  /** It was said to be the bedtime. */
  readonly named?: boolean;
}

const NUMBERS = [
  'one|una', 'two|dos', 'three|tres', 'four|cuatro', 'five|cinco', 'six|seis', 'seven|siete', 'eight|ocho', 'nine|nueve', 'ten|diez', 'eleven|once', 'twelve|doce',
];
const WORD = NUMBERS.join('|');
const HALF = "(?:\\s*(?<pm>p\\.?\\s?m\\b\\.?|p\\b|at night|in the evening|de la noche|de la tarde)|\\s*(?<am>a\\.?\\s?m\\b\\.?|in the morning|de la mañana|de la madrugada))?";
const CLOCK = new RegExp(`(?<![\\d:/])(?<h>\\d{1,2})\\s?[:.h]\\s?(?<m>\\d{2})(?![\\d:/])${HALF}`, 'giu');
const HOUR = new RegExp(`(?<![\\d:/])(?<h>\\d{1,2})\\s?(?:(?<pm>p\\.?\\s?m\\b\\.?|p\\b)|(?<am>a\\.?\\s?m\\b\\.?))`, 'giu');
const HALF_PAST = new RegExp(`\\b(?<half>half past|half|quarter past|quarter to)\\s+(?<h>\\d{1,2}|${WORD})\\b${HALF}`, 'giu');
const Y_MEDIA = new RegExp(`\\b(?<h>\\d{1,2}|${WORD})\\s+(?<half>y media|y cuarto|menos cuarto|thirty|fifteen|forty.?five|treinta)\\b${HALF}`, 'giu');
/** Only where a bedtime was asked for, or the word stands before it. */
const LOOSE = new RegExp(`(?<![\\d:/])(?<h>\\d{1,2}|${WORD})(?<m>\\d{2})?(?:ish|\\s?o.?clock|\\s?en punto)?(?![\\d:/])\\b${HALF}`, 'giu');
const AROUND = '(?:(?:is|was|at|around|about|by|like|usually|normally|now|roughly|approx|approximately|maybe|between|should be|for (?:her|him|them)|es|a|al|las|la|por|sobre|como|hacia|eso de|m[aá]s o menos|normalmente|siempre|ahora|casi|entre)\\W+)*';
const NAMED = new RegExp(`(?<!\\p{L})(?:bed ?-?time|in bed|to bed|bed|lights? (?:out|off)|(?:go(?:es)?|put|puts|lay|is|are) (?:her |him |them )?down|down|falls? asleep|asleep|to sleep|goes to sleep|sleeps|hora de (?:dormir|acostar(?:se|la|lo)?|cama|la cama)|a la cama|en la cama|cama|(?:se )?acuesta[ns]?|(?:l[ao]s? )?acuesto|(?:l[ao]s? )?acostamos|acostar(?:la|lo|se)?|se duermen?|duermen?|a dormir|dormir(?:la|lo|se)?|apag(?:o|amos|an?|ar) (?:la )?luz|luz)\\W+${AROUND}$`, 'iu');
const NAMED_AFTER = /^[\s,]*(?:(?:is|es|for|as|para|de|her|his|the|their|la|su|to|a)\s+)*(?:bed ?time|lights out|in bed|to bed|bed\b|hora de dormir|dormir|acostar)(?!\s+(?:with|between|next to|con)\b)/iu;
/** Hours of a waking, a nap or a birth, which are no bedtime. */
const OTHER_HOUR = new RegExp(`(?<!\\p{L})(?:wo?ke|wakes?|waking|awake|up|naps?|napped|feeds?|eats?|dinner|bath|despert\\w*|despiert\\w*|levanta\\w*|siestas?|arriba|cena|ba[nñ]o|come|born|naci[oó])\\W+${AROUND}$`, 'iu');
/** "8, not 7:30": what is denied is not said. */
const DENIED = /(?<!\p{L})(?:not|no|instead of|en vez de|rather than)\s+(?:at\s+|a las\s+)?$/iu;

const ANY_NOON = /\b(?:midnight|medianoche)\b/iu;

/** Evening bedtimes: from 4 in the afternoon until 2 at night. */
const EARLIEST = 16 * 60;
const LATEST = 2 * 60;
const isEvening = (minutes: number): boolean => minutes >= EARLIEST || minutes <= LATEST;
export const isBedtime = (time: LocalTime): boolean => isEvening(minutesOfTime(time));

export function readBedtime(text: string, asked: boolean): Bedtime {
  const spans: { from: number; to: number; minutes: number | undefined; named: boolean }[] = [];
  for (const pattern of [CLOCK, HALF_PAST, Y_MEDIA, HOUR, LOOSE]) {
    for (const m of text.matchAll(pattern)) {
      const span = { from: m.index, to: m.index + m[0].length };
      if (spans.some((s) => s.from < span.to && span.from < s.to)) continue;
      const before = text.slice(0, span.from);
      const named = NAMED.test(before) || NAMED_AFTER.test(text.slice(span.to));
      if (pattern === LOOSE && !named && !(asked && isPlainHour(m[0], before, text))) continue;
      if (OTHER_HOUR.test(before) && !NAMED.test(before)) continue;
      const minutes = minutesSaid(m.groups ?? {});
      // A loose figure that is no hour ("12345", "room 32") is none of ours.
      if (pattern === LOOSE && minutes === undefined) continue;
      spans.push({ ...span, minutes, named });
    }
  }
  if (spans.length === 0) return asked && ANY_NOON.test(text) ? { at: timeOfMinutes(0), rest: '' } : { rest: text };
  const rest = withoutSpans(text, spans);
  const standing = spans.filter((s, _, all) => all.length === 1 || !DENIED.test(text.slice(0, s.from)));
  const named = standing.some((s) => s.named);
  const said = [...new Set(standing.filter((s) => s.named || !named).map((s) => s.minutes))];
  if (said.length > 1) return { problem: 'two', rest, named };
  const [minutes] = said;
  const fits = minutes !== undefined && isEvening(minutes);
  return fits ? { at: timeOfMinutes(minutes), rest, named } : { problem: 'odd', rest, named };
}

/** "Eres una persona": a word of a number is an hour only where nothing much else is said, or where an hour is due. */
const isPlainHour = (said: string, before: string, text: string): boolean =>
  /^\d/.test(said) || (!/\?/.test(text) && ((text.match(/\p{L}+/gu)?.length ?? 0) <= 3 || /(?:at|around|about|by|a las?|sobre las|hacia las)\s+$/i.test(before)));

const HALVES: Readonly<Record<string, number>> = {
  'half past': 30, half: 30, 'quarter past': 15, 'quarter to': -15, 'y media': 30, 'y cuarto': 15, 'menos cuarto': -15, thirty: 30, treinta: 30, fifteen: 15,
};

/** Minutes of the day; undefined where no clock shows it. */
function minutesSaid(g: Readonly<Record<string, string | undefined>>): number | undefined {
  let hour = hourOf(g['h'] ?? '');
  let minute = +(g['m'] ?? 0) + (g['half'] === undefined ? 0 : HALVES[g['half'].toLowerCase()] ?? 45);
  if (minute < 0) [hour, minute] = [hour - 1, minute + 60];
  if (hour > 24 || minute > 59 || hour < 0) return undefined;
  if (hour > 12) return (hour % 24) * 60 + minute;
  if (g['am'] !== undefined) return (hour % 12) * 60 + minute;
  if (g['pm'] !== undefined) return ((hour % 12) + 12) * 60 + minute;
  if (hour === 12 || hour === 0) return minute;
  // 1 and 2 are past midnight, 3 could be either and is no bedtime by night; from 4 on it is the evening.
  return (hour >= 4 ? hour + 12 : hour) * 60 + minute;
}

function hourOf(said: string): number {
  return /^\d+$/.test(said) ? +said : NUMBERS.findIndex((words) => words.split('|').includes(said.toLowerCase())) + 1;
}

function withoutSpans(text: string, spans: readonly { from: number; to: number }[]): string {
  let rest = '';
  let at = 0;
  for (const s of [...spans].sort((a, b) => a.from - b.from)) {
    rest += `${text.slice(at, s.from).replace(NAMED, ' ')} ; `;
    at = s.to;
  }
  return rest + text.slice(at);
}

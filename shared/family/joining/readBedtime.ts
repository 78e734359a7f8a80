/** A bedtime as parents write it ("7:30", "730", "half past 7", "a las 8 y media"): an evening hour unless it says otherwise. */
import { type LocalTime, minutesOfTime, timeOfMinutes } from '../../time/local.ts';

export interface Bedtime {
  readonly at?: LocalTime;
  /** `odd`: no bedtime of a child (3 at night, 10 in the morning) · `two`: more than one time. */
  readonly problem?: 'odd' | 'two';
  readonly rest: string;
}

const NUMBERS = [
  'one|una', 'two|dos', 'three|tres', 'four|cuatro', 'five|cinco', 'six|seis', 'seven|siete', 'eight|ocho', 'nine|nueve', 'ten|diez', 'eleven|once', 'twelve|doce',
];
const WORD = NUMBERS.join('|');
const HALF = "(?:\\s*(?<pm>p\\.?\\s?m\\b\\.?|p\\b|at night|in the evening|de la noche|de la tarde)|\\s*(?<am>a\\.?\\s?m\\b\\.?|in the morning|de la mañana|de la madrugada))?";
const CLOCK = new RegExp(`(?<![\\d:/])(?<h>\\d{1,2})\\s?[:.h]\\s?(?<m>\\d{2})(?![\\d:/])${HALF}`, 'giu');
const HOUR = new RegExp(`(?<![\\d:/])(?<h>\\d{1,2})\\s?(?:(?<pm>p\\.?\\s?m\\b\\.?)|(?<am>a\\.?\\s?m\\b\\.?))`, 'giu');
const HALF_PAST = new RegExp(`\\b(?<half>half past|half|quarter past|quarter to)\\s+(?<h>\\d{1,2}|${WORD})\\b${HALF}`, 'giu');
const Y_MEDIA = new RegExp(`\\b(?<h>\\d{1,2}|${WORD})\\s+(?<half>y media|y cuarto|menos cuarto|thirty|fifteen|forty.?five|treinta)\\b${HALF}`, 'giu');
/** Only where a bedtime was asked for, or the word stands before it. */
const LOOSE = new RegExp(`(?<![\\d:/])(?<h>\\d{1,2}|${WORD})(?<m>\\d{2})?(?:ish|\\s?o.?clock|\\s?en punto)?(?![\\d:/])\\b${HALF}`, 'giu');
const NAMED = /\b(?:bed ?time|in bed|to bed|bed|lights out|down|hora de dormir|hora de cama|a la cama|cama|acuesta|se duerme|duerme)\W+(?:(?:is|at|around|about|by|es|a|las|la|por|sobre|como)\W+)*$/iu;

const ANY_NOON = /\b(?:midnight|medianoche)\b/iu;

/** Evening bedtimes: from 4 in the afternoon until 2 at night. */
const EARLIEST = 16 * 60;
const LATEST = 2 * 60;
const isEvening = (minutes: number): boolean => minutes >= EARLIEST || minutes <= LATEST;
export const isBedtime = (time: LocalTime): boolean => isEvening(minutesOfTime(time));

export function readBedtime(text: string, asked: boolean): Bedtime {
  const spans: { from: number; to: number; minutes: number | undefined }[] = [];
  for (const pattern of [CLOCK, HALF_PAST, Y_MEDIA, HOUR, LOOSE]) {
    for (const m of text.matchAll(pattern)) {
      const span = { from: m.index, to: m.index + m[0].length };
      if (spans.some((s) => s.from < span.to && span.from < s.to)) continue;
      if (pattern === LOOSE && !asked && !NAMED.test(text.slice(0, span.from))) continue;
      const minutes = minutesSaid(m.groups ?? {});
      // A loose figure that is no hour ("12345", "room 32") is none of ours.
      if (pattern === LOOSE && minutes === undefined) continue;
      spans.push({ ...span, minutes });
    }
  }
  if (spans.length === 0) return asked && ANY_NOON.test(text) ? { at: timeOfMinutes(0), rest: '' } : { rest: text };
  const rest = withoutSpans(text, spans);
  const said = [...new Set(spans.map((s) => s.minutes))];
  if (said.length > 1) return { problem: 'two', rest };
  const [minutes] = said;
  const fits = minutes !== undefined && isEvening(minutes);
  return fits ? { at: timeOfMinutes(minutes), rest } : { problem: 'odd', rest };
}

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
    rest += `${text.slice(at, s.from).replace(NAMED, ' ')};`;
    at = s.to;
  }
  return rest + text.slice(at);
}

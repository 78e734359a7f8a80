/**
 * A birth date as parents write it, in English and Spanish, and the due date beside it. What is no date (an
 * age, a month without its day, the 30th of February) comes out with its reason; nothing is guessed.
 */
import { isSlip } from '../places/placeZones.ts';
import { dueOfEarly, type Early, inFigures, readEarly } from './birthWords.ts';
import { addDays, daysBetween, type LocalDate, parseDate } from '../../time/local.ts';

export type BirthProblem = 'future' | 'old' | 'unreal' | 'age' | 'day' | 'which';

export interface Birth {
  readonly born: readonly LocalDate[];
  readonly due?: LocalDate;
  readonly problem?: BirthProblem;
  /** Of `which`: both dates that the figures may mean. */
  readonly options?: readonly LocalDate[];
  /** What stands before each of `born`, behind the one before it. */
  readonly before?: readonly string[];
  /** The text without its dates, cut where they stood. */
  readonly rest: string;
}

export interface BirthContext {
  readonly today: LocalDate;
  /** 3/2 is March 2, or 2 March, or must be asked. */
  readonly order: 'mdy' | 'dmy' | 'ask';
  /** The birth date is what we asked for: "030226" and "yesterday" are dates then. */
  readonly asked: boolean;
  /** Known already: a due date by itself belongs to it. */
  readonly born?: LocalDate | undefined;
}

/** Older children are another service's (the method ends at three years; a slip of the year is likelier). */
const YEARS_OLD_MAX = 8;
/** A child is born at most this long before its due date. */
const EARLY_DAYS_MAX = 130;

const MONTH_NAMES = [
  'jan(?:uary)?|ene(?:ro)?', 'feb(?:ruary|rero)?', 'mar(?:ch|zo)?', 'apr(?:il)?|abr(?:il)?', 'mayo?', 'june?|junio?', 'july?|julio?', 'aug(?:ust)?|ago(?:sto)?',
  'sept?(?:ember|iembre)?|setiembre', 'oct(?:ober|ubre)?', 'nov(?:ember|iembre)?', 'dec(?:ember)?|dic(?:iembre)?',
];
const MONTHS = MONTH_NAMES.join('|');
const MONTH = `(?<month>${MONTHS})\\b\\.?`;
/** "April 7 months": a name, and how old it is. */
const NO_AGE = '(?!\\s*-?(?:months?|mos?|mths?|weeks?|wks?|mes(?:es)?|semanas?)\\b)';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|ro|o)?';
const YEAR = "(?:,?\\s*(?:del?\\s+)?'?(?<year>\\d{4}|\\d{2})(?![:\\d]))?";
const PATTERNS = [
  '(?<![\\d/])(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)',
  "(?<![\\d/])(?<a>\\d{1,2})\\s?[/.-]\\s?(?<b>\\d{1,2})\\s?[/.-]\\s?'?(?<year>\\d{4}|\\d{2})(?![\\d/])",
  `\\b${MONTH}\\s*(?:the\\s+)?${DAY}\\b${NO_AGE}${YEAR}`,
  `\\b${DAY}\\s*(?:de\\s+|of\\s+|-)?${MONTH}${YEAR}`,
  '(?<![\\d/])(?<a>\\d{1,2})/(?<b>\\d{1,2})(?![\\d/])',
].map((p) => new RegExp(p, 'giu'));
const MONTH_ALONE = new RegExp(`\\b${MONTH}(?:\\s+(?:de(?:l)?\\s+)?(?:20)?\\d{2})?(?!\\s*\\d)`, 'iu');
const COUNT = '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)\\s+';
const UNIT = '(?:months?|mos?|mths?|weeks?|wks?|years?|yrs?|yo|y/o|mes(?:es)?|semanas?|a[nñ]os?|añit[oa]s?)\\b';
const AGE = new RegExp(`(?<![\\d/:])(?:\\d{1,2}(?:[.,]5)?\\s*(?:${UNIT}|m\\b)|\\b${COUNT}(?:and a half\\s+|y medio\\s+)?${UNIT})(?:\\s*(?:old|de edad|y medio))?`, 'iu');
const DUE_BEFORE = /(?:due(?: date)?|esperad[oa]|prevista|fpp|salía de cuentas|para)\W*(?:(?:was|is|on|el|era|date|originally)\W*)*$/iu;

interface Found {
  readonly from: number;
  readonly to: number;
  readonly dates: readonly (LocalDate | undefined)[];
  readonly due: boolean;
}

export function readBirth(said: string, context: BirthContext): Birth {
  const early = readEarly(said);
  const figured = inFigures(withYears(early?.rest ?? said, context.today), MONTHS);
  const text = allDates(figured, context).length > 0 ? figured : withMonths(figured);
  const all = allDates(text, context);
  // "Born 3/12/26, not 3/2/26": what is denied is not said.
  const found = all.filter((f) => all.length === 1 || !DENIED.test(text.slice(0, f.from)));
  const rest = withoutSpans(text, all);
  const births = found.filter((f) => !f.due);
  if (births.length === 0) {
    const due = context.born && dueOf(found, context.born, early);
    return due ? { born: [], rest, due } : { born: [], rest, ...looseDate(rest, context) };
  }
  const checked = births.map((f) => checkedDate(f, context));
  const wrong = checked.find((c) => c.problem !== undefined);
  if (wrong) return { born: [], rest, ...(wrong.problem && { problem: wrong.problem }), ...(wrong.options && { options: wrong.options }) };
  const born = checked.map((c) => c.date!);
  const due = dueOf(found, born[0]!, early);
  const before = births.map((f, i) => text.slice(births[i - 1]?.to ?? 0, f.from));
  return { born, before, rest, ...(due && { due }) };
}

const DENIED = /(?<!\p{L})(?:not|no|instead of|en vez de|rather than)\s+(?:on\s+|el\s+)?$/iu;

/** "March 15th of last year", "20 de julio del año pasado". */
const withYears = (text: string, today: LocalDate): string =>
  text.replace(/,?\s*(?:of |from |in |del? |el )*\b(last year|this year|a[nñ]o pasado|este a[nñ]o)(?!\p{L})/giu, (_, which: string) => ` ${+today.slice(0, 4) - (/last|pasado/i.test(which) ? 1 : 0)}`);

/** "Febuary 3", "3 de marso": a month with a slip in it, where a figure stands beside it. */
function withMonths(text: string): string {
  return text.replace(/(?<=\d(?:st|nd|rd|th)?\s+(?:de\s+|of\s+)?)\p{L}{4,}|\p{L}{4,}(?=\s+\d)/giu, (word) => {
    const near = FULL_MONTHS.filter((month) => isSlip(month, word.toLowerCase()));
    return near.length === 1 ? near[0]! : word;
  });
}
const FULL_MONTHS = 'january february march april june july august september october november december enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

const dueOf = (found: readonly Found[], born: LocalDate, early: Early | undefined): LocalDate | undefined =>
  found.find((f) => f.due)?.dates.find((d) => d !== undefined && isDueOf(d, born)) ?? (early && dueOfEarly(born, early));
/** Of a sibling of another year it is none. */
export const isDueOf = (due: LocalDate, born: LocalDate): boolean => due > born && daysBetween(born, due) <= EARLY_DAYS_MAX;

function allDates(text: string, context: BirthContext): Found[] {
  const found: Found[] = [];
  for (const pattern of PATTERNS) {
    for (const m of text.matchAll(pattern)) {
      const span = { from: m.index, to: m.index + m[0].length };
      if (found.some((f) => f.from < span.to && span.from < f.to)) continue;
      const due = DUE_BEFORE.test(text.slice(0, span.from));
      found.push({ ...span, dates: datesOf(m.groups ?? {}, context, due), due });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

type Groups = Readonly<Record<string, string | undefined>>;

function datesOf(g: Groups, context: BirthContext, due: boolean): (LocalDate | undefined)[] {
  if (due && g['year'] === undefined) return dueDates(g, context);
  if (g['a'] === undefined) return [dated(g['year'], monthOf(g['month'] ?? ''), +g['day']!, context.today)];
  const [a, b] = [+g['a'], +g['b']!];
  const mdy = dated(g['year'], a, b, context.today);
  const dmy = dated(g['year'], b, a, context.today);
  if (a > 12 || b > 12 || a === b) return [mdy ?? dmy];
  if (context.order === 'ask') return [mdy, dmy];
  return [context.order === 'mdy' ? mdy : dmy];
}

/** A due date without a year lies on either side of the new year, or ahead. */
function dueDates(g: Groups, { today, order }: BirthContext): LocalDate[] {
  const [month, day] = g['a'] === undefined ? [monthOf(g['month'] ?? ''), +g['day']!] : order === 'dmy' ? [+g['b']!, +g['a']] : [+g['a'], +g['b']!];
  const ofYears = (m: number, d: number): LocalDate[] => YEARS_NEAR.flatMap((n) => ymd(+today.slice(0, 4) + n, m, d) ?? []);
  return order === 'ask' && g['a'] !== undefined ? [...ofYears(month, day), ...ofYears(day, month)] : ofYears(month, day);
}
const YEARS_NEAR = [0, 1, -1, -2, -3, -4, -5, -6, -7, -8] as const;

function monthOf(name: string): number {
  if (/^\d+$/.test(name)) return +name;
  return MONTH_NAMES.findIndex((names) => new RegExp(`^(?:${names})\\.?$`, 'iu').test(name)) + 1;
}

const ymd = (year: number, month: number, day: number): LocalDate | undefined => parseDate(`${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`);

/** Without a year it is the last such day. */
function dated(year: string | undefined, month: number, day: number, today: LocalDate): LocalDate | undefined {
  if (year !== undefined) return ymd(year.length === 2 ? 2000 + +year : +year, month, day);
  const thisYear = ymd(+today.slice(0, 4), month, day);
  return thisYear && thisYear <= today ? thisYear : ymd(+today.slice(0, 4) - 1, month, day);
}

function checkedDate({ dates }: Found, { today }: BirthContext): { date?: LocalDate; problem?: BirthProblem; options?: LocalDate[] } {
  const real = dates.filter((d): d is LocalDate => d !== undefined);
  const fits = real.filter((d) => d <= today && +today.slice(0, 4) - +d.slice(0, 4) <= YEARS_OLD_MAX);
  if (fits.length === 1) return { date: fits[0]! };
  if (fits.length > 1) return { problem: 'which', options: fits };
  if (real.length === 0) return { problem: 'unreal' };
  return { problem: real.every((d) => d > today) ? 'future' : 'old' };
}

/** What stands for a date where one was asked for, and what only tells an age. */
function looseDate(text: string, { asked, today }: BirthContext): Pick<Birth, 'problem'> & { born?: LocalDate[]; rest?: string } {
  if (AGE.test(text)) return { problem: 'age', rest: text.replace(AGE, ' ; ') };
  if (!asked) return {};
  const bare = text.trim().toLowerCase().replace(/^(?:\W*(?:she|he|they|was|were|born|ella|él|nació|nacio|nacieron)(?!\p{L}))+\W*/u, '');
  if (/^(today|hoy|this morning)\W*$/.test(bare)) return { born: [today] };
  if (/^(yesterday|ayer)\W*$/.test(bare)) return { born: [addDays(today, -1)] };
  const compact = /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(bare);
  if (compact) {
    const date = dated(compact[3], +compact[1]!, +compact[2]!, today);
    const checked = checkedDate({ from: 0, to: 0, due: false, dates: [date] }, { asked, today, order: 'mdy' });
    return checked.date ? { born: [checked.date] } : { problem: checked.problem ?? 'unreal' };
  }
  return MONTH_ALONE.test(bare) ? { problem: 'day' } : {};
}

function withoutSpans(text: string, found: readonly Found[]): string {
  let rest = '';
  let at = 0;
  for (const f of found) {
    rest += `${text.slice(at, f.from).replace(f.due ? DUE_BEFORE : /(?:born|birthday|bday|dob|nació|nacida?|nacido)\W*(?:(?:on|el|is|es)\W*)*$/iu, ' ')} ; `;
    at = f.to;
  }
  return rest + text.slice(at);
}

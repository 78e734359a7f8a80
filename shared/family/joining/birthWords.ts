/**
 * A birthday said in words ("april twelfth twenty twenty six", "el primero de junio") put into figures, and how
 * early a child was ("8 weeks early", "at 32 weeks") as its due date. Words of numbers count only beside a month.
 */
import { addDays, type LocalDate } from '../../time/local.ts';

const NUMBERS_EN = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ');
const NUMBERS_ES = 'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta'.split(' ');
const ORDINALS_EN = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' ');

const numbered = (words: readonly string[], begins = 1): [string, number][] => words.map((word, i) => [word, i + begins]);
const TENS_EN = ([['twenty', 20], ['thirty', 30]] as const).flatMap(([tens, n]) => [...NUMBERS_EN.slice(0, 9), ...ORDINALS_EN.slice(0, 9)].map((one, i): [string, number] => [`${tens} ${one}`, n + (i % 9) + 1]));
/** Without accents, one space between words. */
const VALUES: ReadonlyMap<string, number> = new Map([
  ...numbered(NUMBERS_EN), ...numbered(ORDINALS_EN), ['thirty', 30], ['thirtieth', 30], ...TENS_EN,
  ...numbered(NUMBERS_ES), ['primero', 1], ['primer', 1], ['treinta y uno', 31], ['treinta y un', 31], ['veintiun', 21],
]);
const ofLength = [...VALUES.keys()].sort((a, b) => b.length - a.length);
const ACCENTED: Readonly<Record<string, string>> = { a: '[aá]', e: '[eé]', i: '[ií]', o: '[oó]', u: '[uú]' };
/** "Twenty-first" and accents are as good; where another word of a number stands behind, it is not all. */
const SPELLED = `(?:${ofLength.map((word) => word.replace(/[aeiou]/g, (v) => ACCENTED[v]!).replace(/ /g, '[\\s-]+')).join('|')})(?![\\p{L}-])`;

const valueOf = (said: string): number => VALUES.get(said.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[\s-]+/g, ' '))!;

const UNIT_BEHIND = '(?!\\s*(?:months?|mos?|mths?|weeks?|wks?|days?|years?|yrs?|mes(?:es)?|semanas?|d[ií]as?|a[nñ]os?|and\\s+a\\s+half|y\\s+medio)(?!\\p{L}))';
const YEAR_SAID = new RegExp(`(?<!\\p{L})(?:(?:two thousand(?: and)?|twenty|dos mil)[\\s-]+)(?<rest>${SPELLED})`, 'giu');

/** `month`: a pattern of the names of months. */
export function inFigures(text: string, month: string): string {
  if (!new RegExp(`(?<!\\p{L})(?:${month})(?!\\p{L})`, 'iu').test(text)) return text;
  // A day of the month comes before the year: "third twenty twenty five" is no 23rd.
  const years = text.replace(YEAR_SAID, (said, rest: string) => (valueOf(rest) >= 10 && valueOf(rest) <= 31 && !/^(?:twenty|veinte)$/i.test(rest) ? `${2000 + valueOf(rest)}` : said));
  return years
    .replace(new RegExp(`(?<!\\p{L})(?:the\\s+)?(?<day>${SPELLED})(?=\\s+(?:of\\s+|de\\s+)?(?:${month})(?!\\p{L}))`, 'giu'), (_, day: string) => `${valueOf(day)}`)
    .replace(new RegExp(`(?<=(?<!\\p{L})(?:${month})\\.?,?\\s+(?:the\\s+)?)(?<day>${SPELLED})${UNIT_BEHIND}`, 'giu'), (_, day: string) => `${valueOf(day)}`);
}

/** A pregnancy's weeks; how many of them are left out is how early it was. */
const TERM_WEEKS = 40;
/** So early at least it counts, and it is asked about ("3 weeks or more"). */
const EARLY_WEEKS_MIN = 3;
const EARLY_WEEKS_MAX = 18;
const A_MONTH_WEEKS = 4.345;

const COUNTED = `(?:a|un|una|\\d{1,2}|${SPELLED})`;
const WEEKS_OR_MONTHS = '(?<unit>weeks?|wks?|semanas?|months?|mes(?:es)?)';
const IS_EARLY = '(?:early|premature|prem(?:ie|mie)?|preemie|preterm|before\\s+(?:(?:the|her|his|their)\\s+)?due|antes(?:\\s+de\\s+(?:tiempo|lo\\s+previsto|la\\s+fecha))?|prematur[oa]s?|adelantad[oa]s?)';
const EARLIES = [
  `(?<n>${COUNTED})\\s*-?${WEEKS_OR_MONTHS}\\s+(?:(?:too|very|muy)\\s+)?${IS_EARLY}(?!\\p{L})`,
  `(?<!\\p{L})(?:early|premature|prematur[oa]s?|adelant[oó]\\w*)[\\s,]+(?:by\\s+|por\\s+|de\\s+)?(?<n>${COUNTED})\\s*${WEEKS_OR_MONTHS}(?!\\p{L})`,
  '(?<!\\p{L})(?:born|came|arrived|delivered|naci[oó]|nacieron|nacid[oa]s?|lleg[oó]|prematur[oa]s?|preemies?|premature)\\W+(?:early\\s+)?(?:at|a\\s+las|con|de|en\\s+la\\s+semana)\\s+(?<at>\\d{2})(?:\\s*(?:weeks?|wks?|semanas?|w(?:\\d?d?)?|\\+\\s?\\d)|(?<=semana\\s\\d{2}))(?![\\p{L}\\d])',
  '(?<!\\d)(?<at>\\d{2})\\s*-?(?:weekers?|wkrs?)(?!\\p{L})',
  '(?<!\\p{L})(?:at|a\\s+las)\\s+(?<at>\\d{2})\\s*(?:weeks?|wks?|semanas?|\\+\\s?\\d)(?!\\p{L})',
].map((p) => new RegExp(p, 'iu'));

export interface Early {
  readonly weeks: number;
  /** The text without it. */
  readonly rest: string;
}

/** Undefined where nobody says that a child was early, or by less than counts. */
export function readEarly(text: string): Early | undefined {
  for (const pattern of EARLIES) {
    const m = pattern.exec(text);
    if (!m) continue;
    const { n, at, unit } = m.groups as { n?: string; at?: string; unit?: string };
    const said = n === undefined ? +at! : /^\d/.test(n) ? +n : /^(?:an?|una?)$/i.test(n) ? 1 : valueOf(n);
    // "Premature, 33 weeks" is how long it was carried.
    const weeks = /^m/i.test(unit ?? '') ? said * A_MONTH_WEEKS : said > EARLY_WEEKS_MAX ? TERM_WEEKS - said : said;
    return weeks >= EARLY_WEEKS_MIN && weeks <= EARLY_WEEKS_MAX ? { weeks, rest: text.replace(m[0], ' ; ') } : undefined;
  }
  return undefined;
}

/** To the day only where the weeks were: the method counts a corrected age in weeks. */
export const dueOfEarly = (born: LocalDate, { weeks }: Pick<Early, 'weeks'>): LocalDate => addDays(born, Math.round(weeks * 7));

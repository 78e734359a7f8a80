/**
 * What a family says anew of itself, days after joining ("she was born on the 3rd, not the 2nd", "it's Mya, not Mia",
 * "she sleeps in our bed now"). Only what is plainly said of the child and its evenings counts: a night has the same words.
 */
import { isSlip } from '../places/placeZones.ts';
import { addDays, daysBetween, type LocalDate, type LocalTime, parseDate } from '../../time/local.ts';
import type { Known } from './joining.ts';
import { readBedtime } from './readBedtime.ts';
import { type BirthContext, type BirthProblem, readBirth } from './readBirth.ts';
import { temperamentOf } from './readAnswer.ts';
import { readChoice } from './readChoice.ts';
import { findNames } from './readNames.ts';

export interface Retold {
  /** One name and one birthday: of one child. */
  readonly brought: Known;
  readonly problem?: BirthProblem;
  /** The child's name as it was till now, where the text has it. */
  readonly of?: string | undefined;
}

export interface RetoldContext extends Pick<BirthContext, 'today' | 'order'> {
  readonly children: readonly { readonly name: string; readonly born: LocalDate }[];
}

/** Undefined where nothing is said anew. */
export function readRetold(text: string, context: RetoldContext): Retold | undefined {
  const of = named(text, context);
  if (/\?\s*$/.test(text) || (of === undefined && OTHERS.test(text))) return undefined;
  const known = context.children.find((c) => c.name === of) ?? context.children[0]!;
  const birth = birthIn(text, known.born, context);
  const name = nameIn(text, context);
  const bedtime = bedtimeIn(text);
  const five = FIVE_ALONE.exec(text)?.[1];
  const brought: Known = { ...(five && { temperaments: [temperamentOf(five)] }), ...birth?.brought, ...(name && { names: [name.name] }), ...(bedtime && { bedtime }), ...habitsIn(text) };
  if (Object.keys(brought).length === 0 && birth?.problem === undefined) return undefined;
  return { brought, ...(birth?.problem && { problem: birth.problem }), of: name?.of ?? of };
}

/** Somebody else's name and birthday. */
const OTHERS = /(?<!\p{L})(?:my (?:birthday|bday)|mi cumplea[nñ]os|grand\p{L}+|granny|nana|abuel\p{L}+|brother|sister|sibling|herman[oa]s?|cousins?|prim[oa]s?|aunt\p{L}*|uncle|t[ií][oa]|husband|wife|partner|boyfriend|girlfriend|espos[oa]|marido|pareja|nanny|ni[nñ]era|doctor\p{L}*|friend\p{L}*|amig[oa]s?|dog|cat|perr[oa]|gat[oa])(?!\p{L})/iu;
const plain = (said: string): string => said.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const literal = (name: string): string => plain(name).replace(/[^\p{L}\p{N} ]/gu, '\\$&');
const named = (text: string, { children }: RetoldContext): string | undefined =>
  children.find((c) => new RegExp(`(?<!\\p{L})${literal(c.name)}(?!\\p{L})`, 'u').test(plain(text)))?.name;

const BORN = /(?<!\p{L})(?:born|birth\p{L}*|b-?day|dob|naci[oó]|nacieron|nacid[oa]s?|nacimiento|cumple\p{L}*)(?!\p{L})/iu;
const DUE = /\bdue\b|fecha prevista|\besperad[oa]\b|\bfpp\b/iu;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)|\d\s?[/.-]\s?\d+\s?[/.-]\s?\d|['’]\d\d\b/u;

interface Birthday {
  readonly brought: Pick<Known, 'born' | 'due'>;
  readonly problem?: BirthProblem;
}

function birthIn(text: string, known: LocalDate, { today, order }: RetoldContext): Birthday | undefined {
  if (!BORN.test(text) && !DUE.test(text)) return undefined;
  const part = BORN.test(text) && !DUE.test(text) ? partOf(text, known, today) : undefined;
  if (part) return { brought: { born: [part] } };
  const { born, due, problem } = readBirth(text, { today, order, asked: false, born: known });
  if (born[0] !== undefined) return { brought: { born: [YEAR.test(text) ? born[0] : nearest(born[0], known, today)], ...(due && { due }) } };
  if (due) return { brought: { due } };
  // An age and a bare month tell no day; somebody tells a story.
  return problem === undefined || problem === 'age' || problem === 'day' ? undefined : { brought: {}, problem };
}

/** Without a year it is that of the birthday we have, or the one beside it. */
function nearest(said: LocalDate, known: LocalDate, today: LocalDate): LocalDate {
  const years = [-1, 0, 1].map((n) => withYear(said, +known.slice(0, 4) + n)).filter((d): d is LocalDate => d !== undefined && d <= today);
  return years.sort((a, b) => Math.abs(daysBetween(a, known)) - Math.abs(daysBetween(b, known)))[0] ?? said;
}
const withYear = (date: LocalDate, year: number): LocalDate | undefined => parseDate(`${year}${date.slice(4)}`);

const NOT = '(?:not|no|instead of|rather than|en vez de)';
const DAY_ALONE = new RegExp(`(?:\\bon the|\\bthe|\\bel|\\bd[ií]a)\\s+(?<day>\\d{1,2})(?:st|nd|rd|th|ro|o)?(?![\\d/.:-])(?:\\W+${NOT}\\s+(?:on\\s+)?(?:the\\s+|el\\s+)?(?<not>\\d{1,2})(?:st|nd|rd|th)?)?\\W*$`, 'iu');
const YEAR_ALONE = new RegExp(`(?:\\bin|\\ben|\\bdel?|\\bis)\\s+(?<year>20\\d\\d)(?:\\W+${NOT}\\s+(?:in\\s+|en\\s+)?(?<not>20\\d\\d))?\\W*$`, 'iu');

/** "On the 3rd, not the 2nd", "in 2025": the rest of the date stands. */
function partOf(text: string, known: LocalDate, today: LocalDate): LocalDate | undefined {
  const day = DAY_ALONE.exec(text)?.groups;
  const year = day ? undefined : YEAR_ALONE.exec(text)?.groups;
  if ((!day && !year) || readBirth(text, { today, order: 'mdy', asked: false }).born.length > 0) return undefined;
  const was = day ? +known.slice(8, 10) : +known.slice(0, 4);
  const denied = day?.['not'] ?? year?.['not'];
  if (denied !== undefined && +denied !== was) return undefined;
  const date = day ? parseDate(`${known.slice(0, 8)}${day['day']!.padStart(2, '0')}`) : withYear(known, +year!['year']!);
  return date !== undefined && date <= today && date > addDays(today, -OLD_DAYS) ? date : undefined;
}
const OLD_DAYS = 8 * 366;

/** A word that says that a child's name follows, or stands right. */
const NAMES = /(?<!\p{L})(?:names?|named|called|spell(?:ed|t|ing)?|spelt|se llama|nombre|se escribe|escrito)(?!\p{L})/iu;
const SPELLED = /(?:(?:is|it['’]?s|are|se)\s+)?(?:actually\s+|really\s+)?(?:spelled|spelt|spelling is|written|escribe|escrito)(?:\s+(?:as|like|como))?/giu;
const NAME_TO = /(?<!\p{L})(name|nombre)\s+(?:to|should be|is actually|is really|a|por|en realidad es)(?!\p{L})/giu;
const LETTERS = /(?<![\p{L}])\p{L}(?:[-.\s]\p{L}){2,11}(?![\p{L}])/u;
const WITH_LETTER = /^\W*(?:no,?\s+)?(?:it['’]?s\s+|es\s+|that['’]?s\s+)?(?<name>\p{L}{2,20})[\s,]+(?:with|con)\s+(?:an?\s+|una?\s+|la\s+|los?\s+|dos\s+|two\s+)?\p{L}{1,2}(?:['’]?s)?(?:\s+(?:not|no)\s+.*)?\W*$/iu;

function nameIn(text: string, { children }: RetoldContext): { name: string; of: string | undefined } | undefined {
  const denied = children.find((c) => new RegExp(`(?<!\\p{L})(?:${NOT}|isn['’]?t|is not|no es)\\s+(?:\\p{L}+\\s+){0,2}?${literal(c.name)}(?!\\p{L})`, 'iu').test(plain(text)));
  const was = children.find((c) => new RegExp(`(?<!\\p{L})${literal(c.name)}(?:\\s+(?:is actually|is really|is spelled|is spelt|should be|en realidad es|se escribe)|['’]s (?:\\p{L}+ )?name is)(?!\\p{L})`, 'u').test(plain(text)));
  const withLetter = WITH_LETTER.exec(text)?.groups?.['name'];
  if (!denied && !was && withLetter === undefined && !NAMES.test(text)) return undefined;
  const letters = LETTERS.exec(text)?.[0].replace(/[^\p{L}]/gu, '');
  const said = withLetter ?? letters ?? findNames(unsaid(text, [denied?.name, was?.name]), { asked: true, cuedOnly: !denied && !was && !RIGHT_AFTER.test(text) })?.names[0];
  if (said === undefined || /(?<!\p{L})(?:my name|me llamo|mi nombre)/iu.test(text)) return undefined;
  const name = said === said.toLowerCase() || letters ? said[0]!.toUpperCase() + said.slice(1).toLowerCase() : said;
  const like = children.find((c) => isNear(c.name, name));
  if (withLetter !== undefined && !like) return undefined;
  return { name, of: (denied ?? was ?? like ?? (children.length === 1 ? children[0] : undefined))?.name };
}
/** "I spelled her name wrong, it's Maya". */
const RIGHT_AFTER = /(?:wrong|incorrect\w*|misspelled|mal|equivocad\w*)[\s,.;:!]+(?:it['’]?s|it is|its|es|should be|debe ser)\s/iu;
const isNear = (a: string, b: string): boolean => plain(a) !== plain(b) ? isSlip(plain(a), plain(b)) || plain(a).startsWith(plain(b)) || plain(b).startsWith(plain(a)) : a !== b;

/** Without what is denied, and with the words of spelling as those of naming. */
function unsaid(text: string, names: readonly (string | undefined)[]): string {
  const cut = names.reduce<string>((left, name) => (name === undefined ? left : left.normalize('NFC')
    .replace(new RegExp(`(?:(?<!\\p{L})(?:${NOT}|isn['’]?t|is not|no es)\\s+)?(?:(?:with|con)\\s+)?(?<!\\p{L})${name.replace(/[^\p{L}\p{N} ]/gu, '\\$&')}(?:['’]s(?: \\p{L}+)? name is)?(?!\\p{L})`, 'iu'), ' ; ')), text);
  return cut.replace(SPELLED, ' name is ').replace(NAME_TO, '$1 is ').replace(/(?<!\p{L})(?:is |es )?(?:actually|really|should be|en realidad(?: es)?)(?!\p{L})/giu, ' ');
}

/** The five answers of the screen, which are welcome at any time. */
const FIVE_ALONE = /^\W*(?:\p{L}+\W+){0,2}?([123]{5})\W*$/u;

const NOT_HOUR = /\d\W+(?:not|no|instead of|en vez de)\s+(?:at |a las? )?\d/iu;
const IS_SO = /(?<!\p{L})(?:is|its|it['’]s|should be|es|sea|debe ser)(?!\p{L})/iu;

/** "Bedtime is 8, not 7:30": said of every evening; what was, was a night. */
function bedtimeIn(text: string): LocalTime | undefined {
  if (!NOT_HOUR.test(text) || !IS_SO.test(text)) return undefined;
  const { at, named: isNamed } = readBedtime(text, false);
  return isNamed ? at : undefined;
}

const NOW = /(?<!\p{L})(?:now|nowadays|these days|any ?more|no longer|instead|since|actually|switched|moved|ahora|ya|ahorita|desde|en realidad|pasamos|cambiamos)(?!\p{L})/iu;
const HABIT = /(?<!\p{L})(?:sleeps?|is sleeping|in (?:her|his|our|my|the|a)|moved (?:her|him)|duermen?|est[aá] durmiendo|pasamos)(?!\p{L})/iu;
const PLACED = /(?<!\p{L})(?:crib|cot|bassinet|pack ?n ?play|(?:our|my) (?:bed|room)|bedside|co-?sleep\w*|bed-?shar\w*|cuna|mois[eé]s|(?:nuestra|mi) cama|colecho|junto a (?:mi|nuestra) cama)(?!\p{L})/iu;
const ASLEEP = /(?<!\p{L})(?:to sleep|falls? asleep|fall asleep|asleep|puts? (?:her|him) (?:down|to sleep)|se duermen?|para dormir(?:la|lo|se)?|dorm(?:irla|irlo|imos))(?!\p{L})/iu;
/** A help that is no more. */
const NO_MORE = /(?<!\p{L})(?:(?:we|i|she|he)\s+)?(?:does ?n['’]?t|do ?n['’]?t|did ?n['’]?t|is ?n['’]?t|not|no longer|stopped|quit|weaned off|ya no|dej[oóa]\w*(?: de)?)\s+(?:\p{L}+\s+){0,3}?(?:nurs\w*|breastfeed\w*|bottles?|rock\w*|paci\w*|held|hold\w*|pecho|teta|biber[oó]n|chupete|mec\w*|brazos)(?!\p{L})/giu;
const TEMPER = /(?<!\p{L})(?:strong.?willed|easy.?going|in between|persistent|mucho genio|mucha calma|(?:muy )?terc[oa]|tranquil[oa])(?!\p{L})/iu;
const IS_OF = /(?<!\p{L})(?:is|she['’]?s|he['’]?s|they['’]?re|more (?:of|like)|es|m[aá]s bien|son)(?!\p{L})/iu;

/** How and where the child sleeps from now on. Words of one night ("slept", "last night") tell nothing of the next. */
function habitsIn(text: string): Known {
  if (/(?<!\p{L})(?:last night|tonight|today|better|worse|sometimes|often|only|if|when|a veces|mejor|peor|si|cuando|slept|woke|anoche|hoy|durmi[oó]|despert\w*)(?!\p{L})|\d:\d\d/iu.test(text)) return {};
  const help = NOW.test(text) && (ASLEEP.test(text) || NO_MORE.test(text)) ? readChoice(text.replace(NO_MORE, ' '), 'help', {}, true)?.brought : undefined;
  NO_MORE.lastIndex = 0;
  const place = help?.help === undefined && PLACED.test(text) && HABIT.test(text) && (NOW.test(text) || /(?<!\p{L})(?:sleeps|duerme)(?!\p{L})/iu.test(text))
    ? readChoice(text, 'place', {}, true)?.brought : undefined;
  const temper = TEMPER.test(text) && IS_OF.test(text) ? readChoice(text, 'temperament', {}, true)?.brought : undefined;
  return { ...(help?.help && { help: help.help }), ...place, ...temper };
}

/**
 * What a text on the way in brings: the answer to what was asked, and whatever else of the family's it tells in the
 * same breath, in any order, or takes back ("no, bedtime is 8"). Pure; of what could not be taken it says why.
 */
import type { LocalDate } from '../../time/local.ts';
import type { Instant, Zone } from '../../time/zone.ts';
import { type Home, zonesOfName } from '../places/placeZones.ts';
import { type Joining, type Known, type Options, type Slot, type Temperament, CORE, FIVE, slotsOf } from './joining.ts';
import { readChoices } from './readChoices.ts';
import { type Birth, type BirthContext, readBirth } from './readBirth.ts';
import { readBedtime } from './readBedtime.ts';
import { readChoice } from './readChoice.ts';
import { readNamesAndPlace } from './readNamesAndPlace.ts';

/** Why an answer was not taken; each has its kind words. */
export type Trouble =
  | 'born-future' | 'born-old' | 'born-unreal' | 'born-age' | 'born-day' | 'born-which' | 'born-each'
  | 'zone-unknown' | 'zone-wide' | 'zone-zip' | 'zone-several' | 'bedtime-odd' | 'bedtime-two' | 'place-sofa' | 'place-sitting' | 'two-meanings' | 'unread';

export interface Answer {
  readonly brought: Known;
  readonly trouble?: Trouble;
  /** Which question the trouble is with. */
  readonly about?: Slot;
  readonly options?: Options;
}

export interface AnswerContext extends Pick<BirthContext, 'today' | 'order'> {
  readonly asked: Slot | undefined;
  readonly home: Home;
  readonly now: Instant;
  readonly joining: Pick<Joining, 'known' | 'options'> & Partial<Pick<Joining, 'answers'>>;
  /** A night is told in the same text: only what is plainly said of the family counts. */
  readonly besideLog?: boolean;
}

/** What is known of the text beside its words. */
export interface Line extends AnswerContext {
  /** It takes something back that was said before. */
  readonly corrects: boolean;
  /** Slots that a bare value may be of: what was asked, or what was said last where that is taken back. */
  readonly bare: ReadonlySet<Slot>;
}

/** What one kind of fact had to say; `rest` is the text without it. */
export interface Part {
  readonly brought: Known;
  readonly rest: string;
  readonly trouble?: readonly [Slot, Trouble];
  readonly options?: Options;
}

const CORRECTS = /^\W*(?:(?:no|nope|actually|sorry|oops|wait|hold on|correction|i meant?|my mistake|mistake|wrong|that was wrong|make (?:that|it)|let['’]?s (?:say|make it|do)|scratch that|change (?:that|it) to|mejor(?=\s+(?:a las?\s+)?\d)|que sea|ponle|perd[oó]n|perdona|disculpa|digo|quise decir|en realidad|mejor dicho|me equivoqu[eé]|espera|error|ay)(?!\p{L})[\s,.:;!-]*)+(?=[\p{L}\d])/iu;

/** "No, bedtime is 8", "7:45, not 8", right after it was told: said anew, and no log. Which of the last answers a text may take back. */
export function saidAnew(body: string, { answers }: Pick<Joining, 'answers'>, brought: Known): boolean {
  const last = answers.at(-1)?.slots ?? [];
  return (CORRECTS.test(body) || DENIES.test(body)) && slotsOf(brought).some((slot) => last.includes(slot));
}
const DENIES = /\d\W+(?:not|no|instead of|en vez de)\s+(?:at |a las )?\d/iu;

export function readAnswer(text: string, context: AnswerContext): Answer {
  const { asked, joining } = context;
  const picked = pickedOption(text, context) ?? fiveDigits(text, context);
  if (picked) return picked;
  const figure = /^\W*(?:(?:number|option|numero|la|el)\s+)?\d\W*$/iu.test(text);
  if (figure && asked !== undefined && !CORE.includes(asked)) {
    const chosen = readChoice(text, asked, joining.known);
    if (chosen) return { brought: chosen.brought, ...(chosen.trouble && { trouble: chosen.trouble, about: asked }) };
  }
  return readLine(text, context);
}

/** The number of an option that we listed. */
function pickedOption(text: string, { asked, joining }: AnswerContext): Answer | undefined {
  const { options, known } = joining;
  const digit = /^\W*(?:(?:number|option|numero|la|el|the)\s+)?(\d)\W*$/iu.exec(text)?.[1];
  if (!options || options.slot !== asked || digit === undefined) return undefined;
  const value = options.values[+digit - 1];
  if (value === undefined) return { brought: {}, trouble: options.slot === 'zone' ? 'zone-several' : 'born-which', about: options.slot, options };
  if (value.startsWith(FIVE)) return { brought: withTemperament(known, value.slice(FIVE.length)) };
  return { brought: options.slot === 'zone' ? { zone: value as Zone } : { born: [value as LocalDate] } };
}

/** "13232" is the five answers of the screen, or a ZIP code: where it may be both, the parent says which. */
function fiveDigits(text: string, { asked, home, now, joining: { known } }: AnswerContext): Answer | undefined {
  const digits = /^\W*(?:temperament\w*\W*)?([123](?:\W?[123]){4})\W*$/iu.exec(text)?.[1]?.replace(/\D/g, '');
  if (!digits || asked === 'zone') return undefined;
  const zones = known.zone === undefined ? zonesOfName(digits, { home, now }) : [];
  if (zones.length === 0) return { brought: withTemperament(known, digits) };
  return { brought: {}, trouble: 'two-meanings', about: 'zone', options: { slot: 'zone', values: [zones[0]!, `${FIVE}${digits}`] } };
}

/** The next child's; once all are known, the last one is said anew. */
function withTemperament(known: Known, digits: string): Known {
  const before = known.temperaments ?? [];
  const kept = before.length >= (known.names?.length ?? 1) ? before.slice(0, -1) : before;
  return { temperaments: [...kept, temperamentOf(digits)] };
}

export const temperamentOf = (digits: string): Temperament => [...digits].map(Number) as Temperament;

/** Each kind of fact by its own shape, one after the other, out of what the ones before have left. */
function readLine(said: string, context: AnswerContext): Answer {
  const { asked, joining } = context;
  const uttered = said.replace(CORRECTS, '');
  const text = withoutDenied(uttered, joining.known).replace(SPELLS, ' ; ');
  const corrects = text !== said || /\*\s*$/.test(said) || DENIES.test(said);
  const last = joining.answers?.at(-1)?.slots ?? [];
  const line: Line = { ...context, corrects, bare: new Set<Slot>([...(asked ? [asked] : []), ...(corrects ? last : []), ...(text !== uttered ? ['name' as const] : [])]) };
  const birth = readBorn(text, line);
  const bedtime = readBed(birth.rest, line);
  const home = readNamesAndPlace(bedtime.rest, { ...line, tellsMore: [birth, bedtime].some((p) => slotsOf(p.brought).length > 0) });
  // "No" may be the answer itself, and no word of correction.
  const nothing = [birth, bedtime, home].every((p) => slotsOf(p.brought).length === 0 && !p.trouble);
  const choices = readChoices(nothing ? said : home.rest, line);
  const parts = [birth, bedtime, home, choices];
  const brought: Known = Object.assign({}, ...parts.map((p) => p.brought));
  const troubles = parts.flatMap((p) => (p.trouble && (p.options || p.trouble[1].startsWith('place') || !slotsOf(brought).includes(p.trouble[0])) ? [p] : []));
  const told = troubles.find((p) => p.trouble![0] === asked) ?? troubles[0];
  if (!told?.trouble) return slotsOf(brought).length > 0 ? { brought } : { brought, trouble: 'unread', ...(asked && { about: asked }) };
  return { brought, trouble: told.trouble[1], about: told.trouble[0], ...(told.options && { options: told.options }) };
}

/** "It's Leah with an h". */
const SPELLS = /\s(?:with|con)\s+(?:(?:an?|one|two|no|una?|dos)\s+['"]?\p{L}{1,2}['"]?|['"]?\p{L}['"]?)(?:\s+(?:at the end|al final|in it|and no \p{L}|not an? \p{L}))?(?=\W*$)/iu;

/** "Not Mia, Maya": a name that is denied is not said. */
function withoutDenied(text: string, known: Known): string {
  return (known.names ?? []).reduce((left, name) => left.replace(new RegExp(`(?<!\\p{L})(?:is not|isn't|not|no es|no)\\s+${name.replace(/[^\p{L}\p{N} ]/gu, '\\$&')}(?!\\p{L})`, 'iu'), ' ; '), text);
}

const BORN_SAID = /\b(born|birth\w*|bday|dob|naci\w*|nacid[oa]s?|cumple\w*)|nació/iu;

function readBorn(text: string, { asked, today, order, corrects, bare, besideLog, joining: { known } }: Line): Part {
  const birth = readBirth(text, { today, order, asked: asked === 'born', born: known.born?.[0] });
  const isOpen = known.born === undefined;
  const dated = /\d\s*[/.-]\s*\d+\s*[/.-]\s*\d|\b(19|20)\d\d\b|[a-z]{3}/iu.test(text);
  const plain = BORN_SAID.test(text) || asked === undefined || bare.has('born');
  const whole = /\b20\d\d\b|\d\/\d+\/\d/.test(text);
  const firm = besideLog ? BORN_SAID.test(text) || /\d\/\d+\/\d/.test(text) : (isOpen && dated) || plain || corrects || whole;
  // "He was 8 weeks early" belongs to the birthday told before.
  if (!firm && (birth.due === undefined || birth.born.length > 0)) return { brought: {}, rest: text };
  const born = ofEach(birth, known.names ?? []);
  if (born === undefined) return { brought: {}, rest: birth.rest, trouble: ['born', 'born-each'] };
  const brought: Known = { ...(born.length > 0 && { born: [...born] }), ...(birth.due && { due: birth.due }) };
  const { problem, options } = birth;
  const counts = problem && (isOpen || bare.has('born') || whole) && (problem !== 'age' || asked === undefined || asked === 'born' || asked === 'name');
  return {
    brought, rest: birth.rest, ...(counts && { trouble: ['born', `born-${problem}`] as const }),
    ...(counts && options && { options: { slot: 'born' as const, values: [...options] } }),
  };
}

/** "Lucy 3/20/26, Ben 1/5/23": to each its own, in the order of the names. Undefined where a date is said to be of one child only. */
function ofEach({ born, before = [] }: Birth, names: readonly string[]): readonly LocalDate[] | undefined {
  const whose = before.map((part) => names.filter((name) => new RegExp(`(?<!\\p{L})${name.replace(/[^\p{L}\p{N} ]/gu, '\\$&')}(?!\\p{L})`, 'iu').test(part)));
  if (names.length < 2 || !whose.every((some) => some.length === 1)) return born;
  const dates = names.map((name) => born[whose.findIndex(([one]) => one === name)]);
  return dates.every((date) => date !== undefined) ? dates : born.length === 0 ? born : undefined;
}

function readBed(text: string, { asked, corrects, bare, besideLog, joining: { known } }: Line): Part {
  const none: Part = { brought: {}, rest: text };
  if (besideLog) return none;
  const time = readBedtime(text, bare.has('bedtime'));
  const isOpen = known.bedtime === undefined;
  const wanted = bare.has('bedtime') || time.named === true || isOpen || corrects;
  if (!wanted || (time.at === undefined && time.problem === undefined)) return none;
  if (time.problem === undefined) return { brought: { bedtime: time.at! }, rest: time.rest };
  const counts = bare.has('bedtime') || (time.named === true && (isOpen || corrects)) || (isOpen && asked === undefined);
  return counts ? { brought: {}, rest: time.rest, trouble: ['bedtime', `bedtime-${time.problem}`] } : { ...none, rest: time.rest };
}

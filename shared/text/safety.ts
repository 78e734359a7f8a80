/**
 * Law L12 in the reader: harm, despair and a sick baby are looked for before anything else in a text,
 * in every language at once. What is heard is composed of notions (`notions.ts`), not of sentences.
 */
import { withoutIdioms } from './idioms.ts';
import { joinedEs } from './lexicon/joined.es.ts';
import { commonEn } from './lexicon/common.en.ts';
import { commonEs } from './lexicon/common.es.ts';
import { mindRules } from './lexicon/alarms.ts';
import { sickRules } from './lexicon/alarms.sick.ts';
import { notionsEn } from './lexicon/notions.en.ts';
import { notionsEs } from './lexicon/notions.es.ts';
import { notionsSickEn } from './lexicon/notions.sick.en.ts';
import { notionsSickEs } from './lexicon/notions.sick.es.ts';
import { type Heard, type Joined, NotionReader, type NotionWords, type Sentence, sentencesOf } from './notions.ts';
import type { Lang } from './reading.ts';
import { LANGUAGES } from './senses.ts';
import type { Token } from './tokens.ts';
import { Mender } from './typos.ts';
import { perWord, type Word, wordOf } from './words.ts';

export type Tier = 'crisis' | 'low' | 'emergency' | 'doctor';
type Mark = keyof typeof mindRules | keyof typeof sickRules;

interface SafetyReader {
  lang: Lang;
  mind: NotionReader<keyof typeof mindRules>;
  sick: NotionReader<keyof typeof sickRules>;
  mender: Mender;
}

/** Slips are mended into words of at least this many letters: shorter ones are near too many others. */
const MENDED_LETTERS_MIN = 6;

function safetyReader(lang: Lang, mindWords: NotionWords, sickWords: NotionWords, joined?: Joined): SafetyReader {
  const mind = new NotionReader(mindWords, mindRules, joined);
  const sick = new NotionReader(sickWords, sickRules, joined);
  const words = [...mind.words, ...sick.words, ...ORDINARY[lang].split(' ')];
  return { lang, mind, sick, mender: new Mender([...mind.words, ...sick.words].filter((w) => w.length >= MENDED_LETTERS_MIN), words) };
}

const ORDINARY: Record<Lang, string> = { en: commonEn, es: commonEs };

let built: SafetyReader[] | undefined;
/** Built at the first text, not at import: a cold start that reads nothing pays nothing. */
const readers = (): SafetyReader[] => (built ??= [safetyReader('en', notionsEn, notionsSickEn), safetyReader('es', notionsEs, notionsSickEs, joinedEs)]);

let four: NotionReader<Mark>[] | undefined;
/** Both hearings of both languages. */
const hearings = (): NotionReader<Mark>[] => (four ??= readers().flatMap((reader) => [reader.mind, reader.sick] as unknown as NotionReader<Mark>[]));

export interface SafetyFound {
  tier: Tier | null;
  /** Weary words that count only when nothing is logged beside them. */
  weary: boolean;
  /** An illness named, which is a worry only when nothing is logged beside it. */
  unwell: boolean;
  /** What is told is gone by, or somebody else's. */
  over: boolean;
}

const FEVER_C: readonly [number, number] = [37.9, 42];
const FEVER_F: readonly [number, number] = [100.3, 107];

/** A number that is a fever: by its words, its unit, or its decimal. */
function feverish(list: Token[], fever: boolean): boolean {
  for (let i = 0; i < list.length; i++) {
    const t = list[i]!;
    if (t.k !== 'num' || t.digits === '' || t.shape === 'date' || t.shape === 'frac' || t.shape === 'h') continue;
    const decimal = t.shape === 'dot' || t.shape === 'comma';
    const v = decimal ? t.v + (t.v2 ?? 0) / 10 ** (t.d2?.length ?? 1) : t.v;
    if (t.shape === 'colon') continue;
    const hot = (v >= FEVER_C[0] && v < FEVER_C[1]) || (v >= FEVER_F[0] && v <= FEVER_F[1]) || (v === 100 && fever);
    if (!hot) continue;
    const next = list[i + 1];
    const unit = next?.k === 'word' ? next.w : '';
    const degrees = unit === 'f' || unit === 'c' || unit === 'degrees' || unit === 'º' || unit === 'grados' || unit === 'degree' || unit === 'deg';
    // "8 40 con pecho": the minutes of an hour.
    const hour = list[i - 1];
    if (!degrees && hour?.k === 'num' && hour.shape === 'int' && hour.v >= 1 && hour.v <= 12 && t.shape === 'int' && t.digits.length === 2) continue;
    if (!degrees && next?.k === 'word' && NOT_DEGREES.has(unit)) continue;
    // "40 de fiebre", and not "40 de siesta".
    const of = list[i + 2];
    if (unit === 'de' && !(of?.k === 'word' && FEVER_OF.has(of.w))) continue;
    if (fever || degrees || (decimal && t.d2?.length === 1 && (v >= 100 || v < 41.6))) return true;
  }
  return false;
}

/** A newborn's temperature of less than 36 C (97 F), told with its decimal, is as grave as a fever. */
const isCold = (t: Token): boolean => {
  if (t.k !== 'num' || (t.shape !== 'dot' && t.shape !== 'comma') || t.d2?.length !== 1) return false;
  return (t.v >= 33 && t.v < 36) || (t.v >= 91 && t.v < 97);
};

const NOT_DEGREES = new Set(['min', 'mins', 'minutes', 'minute', 'minutos', 'm', 'days', 'day', 'dias', 'weeks', 'wks', 'week', 'semanas', 'months', 'mo', 'ml', 'oz', 'am', 'pm', 'x', 'times', 'a', 'p', 'lbs', 'kg', 'cm', 'sec', 'secs', 'seconds', 'segundos', 'weeker', 'percent', 'naps', 'tries', 'songs', 'pages']);

const FEVER_OF = new Set(['fiebre', 'temperatura', 'calentura', 'temp']);

/** Another ending is another form of the word and no slip. */
function sameButEnding(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return same >= a.length - 2;
}

/** The word as this language hears it: slips are mended in the text's own language only, and a word of either language is no slip. */
function meantBy(reader: SafetyReader, word: string, own: boolean): string {
  const { mender } = LANGUAGES[reader.lang];
  if (!own || reader.mind.knows(word) || reader.sick.knows(word) || mender.mend(word) !== word || mender.knows(word)) return word;
  const mended = reader.mender.mend(word);
  return sameButEnding(word, mended) ? word : mended;
}

/** A word as each of the four {@link hearings} hears it, and, a bit for each, where it leads to a rule, may open a phrase or be its second word. */
interface WordHeard {
  by: readonly Heard[];
  leads: number;
  opens: number;
  follows: number;
}

const bits = (heard: readonly Heard[], is: (one: Heard) => boolean): number => heard.reduce((sum, one, k) => (is(one) ? sum | (1 << k) : sum), 0);

function heardIn(lang: Lang, word: string): WordHeard {
  const by = readers().flatMap((reader) => {
    const meant = meantBy(reader, word, reader.lang === lang);
    return [reader.mind.hear(meant), reader.sick.hear(meant)];
  });
  return { by, leads: bits(by, (one) => one.leads), opens: bits(by, (one) => one.opens !== undefined), follows: bits(by, (one) => one.follows) };
}

const hear: Record<Lang, (word: Word) => WordHeard> = { en: perWord((w) => heardIn('en', w)), es: perWord((w) => heardIn('es', w)) };

/** Which of the four may hear something in the sentence, a bit for each: a word leads to a rule, or two words open a phrase. */
function heedful(words: readonly (WordHeard | undefined)[], [from, to]: Sentence): number {
  let may = 0;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word === undefined) continue;
    may |= word.leads;
    const next = i + 1 < to ? words[i + 1] : undefined;
    const pairs = next === undefined ? 0 : word.opens & next.follows & ~may;
    if (next === undefined || pairs === 0) continue;
    for (let k = 0; k < word.by.length; k++) if ((pairs & (1 << k)) !== 0 && word.by[k]!.opens!.has(next.by[k]!.word)) may |= 1 << k;
  }
  return may;
}

function marksOf(list: Token[], lang: Lang): Set<Mark> {
  const marks = new Set<Mark>();
  const words = list.map((t) => (t.k === 'stop' ? undefined : hear[lang](t.k === 'num' ? wordOf(t.digits) : t.word)));
  const heard: (Heard | undefined)[][] = [];
  const all = hearings();
  for (const sentence of sentencesOf(list)) {
    const may = heedful(words, sentence);
    for (let k = 0; may >> k !== 0; k++) {
      if ((may & (1 << k)) !== 0) all[k]!.read((heard[k] ??= words.map((word) => word?.by[k])), sentence, marks);
    }
  }
  return marks;
}

function tierOf(marks: Set<Mark>, list: Token[]): Tier | null {
  if (marks.has('crisis')) return 'crisis';
  if (marks.has('emergency')) return 'emergency';
  const hot = !marks.has('notFever') && feverish(list, marks.has('fever'));
  if (marks.has('infant') && !marks.has('notFever') && list.some(isCold)) return 'emergency';
  if (hot) return marks.has('infant') ? 'emergency' : 'doctor';
  if (marks.has('low')) return 'low';
  if (marks.has('over')) return null;
  if (marks.has('doctor')) return 'doctor';
  const asked = list.some((t) => t.k === 'stop' && t.w === '?');
  if ((marks.has('sign') || marks.has('illness')) && (asked || marks.has('worry'))) return 'doctor';
  return marks.has('medicine') && !marks.has('advised') && (marks.has('asking') || asked) ? 'doctor' : null;
}

/** What is heard, figures of speech taken for what they say. */
function heardOf(list: Token[], lang: Lang): SafetyFound {
  const marks = marksOf(list, lang);
  return { tier: tierOf(marks, list), weary: marks.has('weary'), unwell: marks.has('illness') && !marks.has('over'), over: marks.has('over') };
}

/** An emergency stands however it is put; what else is heard must be there without the figures of speech too. */
export function safetyOf(list: Token[], lang: Lang): SafetyFound {
  const found = heardOf(list, lang);
  const plain = found.tier === null || found.tier === 'emergency' ? undefined : withoutIdioms(list);
  return plain ? heardOf(plain, lang) : found;
}

const FEVER_WORDS = new Set(['fever', 'fevers', 'feverish', 'fiebre', 'fiebres', 'febril', 'calentura', 'calenturita']);

/** Whether a text that got a card says that the child has a fever now: by its number, or its word where nothing is asked. */
export function tellsFever(list: Token[], lang: Lang): boolean {
  const marks = marksOf(list, lang);
  if (marks.has('notFever') || marks.has('over')) return false;
  const isAsked = list.some((t) => t.k === 'stop' && t.w === '?');
  return feverish(list, marks.has('fever')) || (!isAsked && list.some((t) => t.k === 'word' && FEVER_WORDS.has(t.w)));
}

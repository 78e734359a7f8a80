/**
 * The second hearing, for a text that logs nothing and that no rule has heard: each word, stem and pair of
 * words leans a little towards despair, a low mood, a sick child or leaving us (`lexicon/moodWeights.ts`,
 * learned from our corpora by `tests/support/learnMood.ts`), and the sum says what the text sounds like.
 */
import { MOOD_BIAS, MOOD_WEIGHTS } from './lexicon/moodWeights.ts';
import { comesCalmly } from './calm.ts';
import { withoutIdioms, withoutStaying } from './idioms.ts';
import type { Token } from './tokens.ts';

/** Leanings towards a crisis, a low mood, a sick child, and towards leaving us: log-odds. */
export type Mood = readonly [crisis: number, low: number, sick: number, leaving: number];

/** Longer texts say more words, not more of each thing: their sum counts less. */
export const MOOD_SCALE = 3;
/** Chosen on texts left out of the learning: of 502 that tell nothing four would be misheard, of 923 logs and commands none. */
const DISTRESS_FROM = 1.2;
/** What a rule heard as a low mood is despair where all its words say so. */
const RAISED_FROM = 2.5;
const SICK_FROM = 2.5;
/** A stop too many is answered with how to come back; one too few goes on texting who asked us not to. */
const LEAVING_FROM = 0.7;
/** "I am a nurse" is too little to tell a mood from. */
const WORDS_MIN = 4;
const LEAVING_WORDS_MIN = 3;
/** One word fewer will do where they lean this far. */
const FAR = 3;
/** "Don't text tonight", "make it stop lol": for a while, or in jest. */
const LIMITS = new Set(['tonight', 'today', 'until', 'till', 'til', 'week', 'hoy', 'hasta', 'semana', 'noche', 'noches', 'night', 'nights', 'lol', 'haha', 'jaja', 'jajaja', 'jeje', 'llegan', 'llego', 'llega', 'recibi', 'came', 'arrive', 'arrived', 'siesta', 'siestas', 'nap', 'naps', 'lastimando', 'cortando', 'like', 'love', 'encantan', 'encanta', 'gustan', 'sigan', 'siga', 'keep', 'preguntas', 'questions', 'question', 'changed', 'cambie', 'menos', 'fewer', 'less', 'also', 'tambien']);
const NOT = new Set(['dont', 'not', 'never', 'no', 'nunca']);
const GOES_ON = new Set(['stop', 'quit', 'cancel', 'paren', 'pares', 'dejen', 'dejes']);
/** A stop is said in a breath. */
const LEAVING_TOKENS_MAX = 30;

/** A longer word leans by how it begins, too: "despertando" with "despertar". */
const STEM_LETTERS = 5;

/** What of a text may lean, each once: its words (a number is any number), `~stem` of the long ones, and `two_words` side by side. */
export function moodParts(list: readonly Token[]): string[] {
  const parts = new Set<string>();
  let before: string | undefined;
  for (const t of list) {
    const word = t.k === 'word' ? t.w : t.k === 'num' ? '#' : undefined;
    if (word !== undefined) {
      parts.add(word);
      if (word.length > STEM_LETTERS) parts.add(`~${word.slice(0, STEM_LETTERS)}`);
      if (before !== undefined) parts.add(`${before}_${word}`);
    }
    before = word;
  }
  return [...parts];
}

/** How many of its words are known to lean to anything: from too few nothing is told. */
const knownWords = (list: readonly Token[]): number => new Set(list.flatMap((t) => (t.k === 'stop' ? [] : t.k === 'num' ? '#' : t.w)).filter((w) => weights().has(w))).size;

let table: Map<string, Mood> | undefined;
function weights(): Map<string, Mood> {
  return (table ??= new Map(MOOD_WEIGHTS.split(' ').map((one) => {
    const [word, ...tenths] = one.split(',') as [string, string, string, string];
    return [word, tenths.map((n) => +n / 10) as unknown as Mood];
  })));
}

/** Fewer words that lean say nothing of a mood. */
function leanings(list: readonly Token[], least: number): boolean {
  return list.length >= least && knownWords(list) >= least;
}

export function moodOf(list: readonly Token[]): Mood {
  const known = moodParts(list).flatMap((part) => {
    const lean = weights().get(part);
    return lean ? [lean] : [];
  });
  const scale = MOOD_SCALE / Math.sqrt(known.length + 1);
  return [0, 1, 2, 3].map((i) => MOOD_BIAS[i]! + known.reduce((sum, lean) => sum + lean[i]! * scale, 0)) as unknown as Mood;
}

const CHILD = new Set(['baby', 'son', 'daughter', 'girl', 'boy', 'child', 'kid', 'little', 'bebe', 'hijo', 'hija', 'nene', 'nena', 'nino', 'nina', 'chiquito', 'chiquita', 'name', 'names', 'nombre']);
const IS_CALLED = new Set(['is', 'es', 'llama', 'called', 'named', 'llamo', 'llaman']);
const LIVES = new Set(['live', 'living', 'vivo', 'vivimos', 'viviendo']);
const PLACED = new Set(['in', 'near', 'outside', 'by', 'around', 'en', 'cerca', 'de', 'por', 'at']);
/** A place that is no town's name: "in the dark", "en un infierno". */
const NO_TOWN = new Set('the a an my our this that un una mi este esta constant'.split(' '));
/** More words than these behind it are more than a town and its state. */
const TOWN_WORDS_MAX = 4;
/** Log-odds; "living in fear" is no address. */
const DARK_FROM = 1.6;

/** "My baby is Leo", "I live near El Paso": a name or a place that no cry has in it, said of the child or the home. */
function introduces(list: readonly Token[]): boolean {
  const words = list.flatMap((t) => (t.k === 'word' ? t.w : []));
  const own = (word: string | undefined): boolean => word !== undefined && !weights().has(word);
  return words.some((word, i) => {
    if (IS_CALLED.has(word)) return own(words[i + 1]) && words.slice(Math.max(0, i - 3), i).some((w) => CHILD.has(w));
    if (!LIVES.has(word) || !PLACED.has(words[i + 1] ?? '')) return false;
    const from = i + (PLACED.has(words[i + 2] ?? '') ? 3 : 2);
    const rest = words.slice(from);
    return own(rest[0]) || (rest.length > 0 && rest.length <= TOWN_WORDS_MAX && !NO_TOWN.has(rest[0]!) && rest.every((w) => (weights().get(w)?.[0] ?? 0) < DARK_FROM));
  });
}

const isThanks = (t: Token | undefined): boolean => t?.k === 'word' && (t.w === 'gracias' || t.w === 'thanks' || t.w === 'you');
const negated = (t: Token | undefined): boolean => t?.k === 'word' && NOT.has(t.w);

/** Whether a text that logs, asks and commands nothing sounds like one who wants no more texts. */
export function leansAway(list: readonly Token[]): boolean {
  return soundsAway(list) && soundsAway(withoutStaying(list) ?? list);
}

function soundsAway(list: readonly Token[]): boolean {
  if (list.length > LEAVING_TOKENS_MAX || !leanings(list, LEAVING_WORDS_MIN - 1) || comesCalmly(list)) return false;
  if (list.some((t, i) => t.k === 'word' && (LIMITS.has(t.w) || (GOES_ON.has(t.w) && negated(list[i - 1])) || ((t.w === 'for' || t.w === 'por') && isThanks(list[i - 1]))))) return false;
  const [crisis, low, , leaving] = moodOf(list);
  return leaving >= (leanings(list, LEAVING_WORDS_MIN) ? LEAVING_FROM : FAR) && leaving > crisis && leaving > low;
}

/** What a text that logs nothing sounds like; null when it sounds like none of these, or does so by a figure of speech. */
export function moodTier(list: readonly Token[]): 'crisis' | 'low' | 'doctor' | null {
  const tier = tierOf(list);
  const plain = tier && withoutIdioms(list);
  return plain ? tierOf(plain) : tier;
}

/** Whether a text that a rule heard as low sounds like more than that. */
export function soundsDespairing(list: readonly Token[]): boolean {
  if (!leanings(list, WORDS_MIN) || comesCalmly(list)) return false;
  const [crisis, low] = moodOf(withoutIdioms(list) ?? list);
  return crisis >= RAISED_FROM && crisis > low;
}

function tierOf(list: readonly Token[]): 'crisis' | 'low' | 'doctor' | null {
  if (!leanings(list, WORDS_MIN - 1) || introduces(list) || comesCalmly(list)) return null;
  const [crisis, low, sick] = moodOf(list);
  if (!leanings(list, WORDS_MIN)) return crisis >= FAR && crisis > low && crisis > sick ? 'crisis' : null;
  if (sick >= SICK_FROM && sick > crisis && sick > low) return 'doctor';
  if (Math.max(crisis, low) < DISTRESS_FROM) return null;
  return crisis > low ? 'crisis' : 'low';
}

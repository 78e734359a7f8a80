/**
 * What a child is called, as its parents say it: after a word that says so ("her name is", "se llama", "mi hija"),
 * or alone in its piece of the text. Never a verb, never a common word. An initial is a name; "Mia and Leo" are two.
 */
import { CHILDREN_MAX } from '../members.ts';
import { isSlip } from '../places/placeZones.ts';
import { KIN, SOFT } from './plainWords.ts';
import { type Run, runsOf, type Word, wordsOf } from './wordRuns.ts';

export interface NamesFound {
  readonly names: string[];
  /** A word said that a name follows. */
  readonly cued: boolean;
  /** Where they stand, as places among the words of the text. */
  readonly at: readonly number[];
}

export interface NamesContext {
  /** A name was asked for: "Mia, Leo" are two then. */
  readonly asked?: boolean;
  /** Only what is said to be a name counts. */
  readonly cuedOnly?: boolean;
  /** What is a place and no name. */
  readonly isPlace?: (said: string) => boolean;
}

const NAME_MAX_LETTERS = 40;
const WORDS_MAX = 3;
/** A particle within a name is part of it: "Maria del Carmen". */
const PARTICLES = /(?<=\p{L}\s)(de la|de los|del|de) (?=(?:angeles|ángeles|luz|carmen|jesus|jesús|mar|cruz|pilar|rosario|sol|paz|guadalupe|lourdes|dios)(?!\p{L}))/giu;
const JOINER = '‑';

/** Undefined where the text names nobody. */
export function readNames(text: string): string[] | undefined {
  return findNames(text, { asked: true })?.names;
}

/** What a carer wants to be called: a name, or what the child calls them. */
export function readCarerName(text: string): string | undefined {
  return readRole(text) ?? readNames(text)?.[0];
}

/** "Mom", "I'm the grandma of Mia". */
export function readRole(text: string): string | undefined {
  const role = /^\W*(?:(?:hi|hello|hola|call me|i['’]?m|i am|its|it['’]s|this is|me llamo|soy|me dicen|the|a|la|el|her|his|their|our|su|\p{L}+['’]s)[\s,]+)*(mom|mum|mommy|mummy|mama|mamá|mami|dad|daddy|papa|papá|papi|grandma|granny|gran|nana|grandpa|abuela|abuelo|abue|aunt|auntie|uncle|t[ií][ao]|nanny|ni[ñn]era|grandmother|grandfather|sitter|babysitter|abuelita|abuelito)(?:\s+de\s+\p{L}+|\s+of\s+\p{L}+)?\W*$/iu.exec(text)?.[1];
  return role === undefined ? undefined : cased(role);
}

export function findNames(text: string, context: NamesContext = {}): NamesFound | undefined {
  const words = wordsOf(joined(text));
  const runs = runsOf(words).map((run) => trimmed(run, words)).filter((run) => run.words.length > 0);
  const isPlace = (run: Run): boolean => context.isPlace?.(run.words.map((w) => w.said).join(' ')) ?? false;
  const cued = runs.flatMap((run, i) => (isCued(run, words) ? [i] : []));
  // "I'm Ana, my son is Leo": who writes is named too, and is not asked about.
  const cuedAt = cued.find((i) => !isOwn(runs[i]!, words)) ?? cued[0] ?? -1;
  const linksBack = cuedAt > 0 && linked(runs[cuedAt - 1]!, runs[cuedAt]!, words, false) && !isOwn(runs[cuedAt - 1]!, words) && !isPlace(runs[cuedAt - 1]!);
  const first = cuedAt >= 0 ? cuedAt - (linksBack ? 1 : 0) : context.cuedOnly || /\?\s*$/.test(text) ? -1 : firstAlone(runs, words, isPlace);
  if (first < 0) return undefined;
  const chosen = [runs[first]!];
  for (const run of runs.slice(first + 1)) {
    const isNext = linked(chosen.at(-1)!, run, words, context.asked === true || cuedAt >= 0) || (cuedAt >= 0 && isSibling(run, words)) || areBothAged(chosen.at(-1)!, run, words);
    if (!isNext || isPlace(run)) break;
    chosen.push(run);
  }
  const names = chosen.map(nameOf);
  if (names.length > CHILDREN_MAX || !names.every((n) => n !== undefined)) return undefined;
  return { names: [...new Set(names as string[])], cued: cuedAt >= 0, at: chosen.flatMap((run) => run.words.map((_, i) => run.at + i)) };
}

const joined = (text: string): string => text.replace(/[\p{Extended_Pictographic}\u{FE0F}\u{200D}]/gu, ' ').replace(PARTICLES, (p) => p.replace(/ /g, JOINER));

/** "Mia bron 3/2/26", "my daugther mia": a slip of a word that stands beside names is no part of one. */
function trimmed(run: Run, words: readonly Word[]): Run {
  const kept = run.words.filter((word, i) => i === 0 || words[run.at + i + 1]?.kind === 'open' || !isSlipOfPlain(word.key, BESIDE_NAMES));
  const leads = kept.length > 1 && OURS.has(words[run.at - 1]?.key ?? '') && kept[0]!.key.length >= 5 && isSlipOfPlain(kept[0]!.key, KIN);
  return leads ? { at: run.at + 1, words: kept.slice(1) } : { at: run.at, words: kept };
}
const BESIDE_NAMES = ['born', 'nacio', 'nacido', 'nacida', 'birthday', 'birth', 'bedtime', 'lives', 'vive', 'thanks', 'gracias', 'please', 'sleeps', 'duerme', 'ty'];
const isSlipOfPlain = (key: string, plain: Iterable<string>): boolean => [...plain].some((w) => w === key || (w.length >= 4 && key.length >= 3 && isSlip(w, key)));

/** A word that names, or the child itself, right before it: "her name is", "my daughter", "called". */
function isCued(run: Run, words: readonly Word[]): boolean {
  let i = run.at - 1;
  while (i >= 0 && (COPULAS.has(words[i]!.key) || words[i]!.said === ':' || words[i]!.said === '=')) i -= 1;
  const before: Pick<Word, 'key' | 'kind'> = words[i] ?? { key: '', kind: 'stop' };
  const after = words[run.at + run.words.length];
  if (PARENTS.has(after?.key ?? '') && ownerOf(run, words) !== '') return true;
  if (/^(of|de|to)$/.test(before.key) && PARENTS.has(words[i - 1]?.key ?? '')) return true;
  if (isSaidLast(run.at + run.words.length - 1, words)) return true;
  // "Aria is her name" has told it: what stands behind is another thing.
  if (before.kind === 'naming') return run.words[0]!.key !== 'que' && !(words[i - 3]?.kind === 'open' && isSaidLast(i - 3, words));
  // "Ben and his sister Lucy": another's kin is told of beside the child.
  if (/^(sister|brother|hermana|hermano|hermanita|hermanito)s?$/.test(before.key) && /^(his|her|their|su|sus)$/.test(words[i - 1]?.key ?? '')) return false;
  if (before.kind !== 'kin') return after?.kind === 'naming' || (OWN.has(after?.key ?? '') && ownerOf(run, words) !== '');
  // "a baby monitor", "the baby won't": something else is told of a child; "the twins Ana and Eva" is not.
  return after?.kind === 'and' || /^\p{Lu}/u.test(run.words[0]!.said) || i === 0 || OURS.has(words[i - 1]!.key) || i !== run.at - 1;
}
/** "Aria is her name", "Leo es su nombre", "Leo se llama": the name ends at `at`. */
const isSaidLast = (at: number, words: readonly Word[]): boolean =>
  /^(is|es|s)$/.test(words[at + 1]?.key ?? '') && /^(her|his|the|their|su|el)$/.test(words[at + 2]?.key ?? '') && /^(name|nombre)$/.test(words[at + 3]?.key ?? '')
  || (words[at + 1]?.key === 'se' && words[at + 2]?.key === 'llama' && words[at + 3]?.kind !== 'open');
/** "The girl is Mila, the boy is Noah"; a sister's or a brother's name is another's. */
const isSibling = (run: Run, words: readonly Word[]): boolean => {
  const before = words.slice(Math.max(0, run.at - 3), run.at).filter((w) => !COPULAS.has(w.key) && w.kind !== 'naming' && w.said !== ':');
  return /^(girl|boy|son|daughter|other|nina|niña|nino|niño|hija|hijo|nena|nene|otra|otro)$/.test(before.at(-1)?.key ?? '');
};
/** "Ben is 3 and Lucy is 8 months". */
const areBothAged = (before: Run, run: Run, words: readonly Word[]): boolean => {
  const between = words.slice(before.at + before.words.length, run.at);
  const aged = (w: Word | undefined): boolean => w !== undefined && /^(is|es|tiene|s)$/.test(w.key);
  return aged(between[0]) && between.some((w) => w.kind === 'and' || w.kind === 'comma') && aged(words[run.at + run.words.length]);
};

/** "My name is", "me llamo". */
function isOwn(run: Run, words: readonly Word[]): boolean {
  const at = words.findLastIndex((w, i) => i < run.at && w.kind === 'naming');
  return at > 0 && run.at - at <= 2 && /^(my|mi|me)$/.test(words[at - 1]!.key) && words[at]!.key !== 'inicial';
}
const COPULAS = new Set('is es are son was s re by us as the him her it them le la lo a'.split(' '));
const OURS = new Set('my our mi mis nuestra nuestro nuestras nuestros new little her his their su sus'.split(' '));
/** "The mom of Leo", "Leo's dad". */
const PARENTS = new Set('mom mum mommy mummy mother moms dad daddy father dads parent parents grandma grandpa grandmother grandfather grandparents aunt uncle mama mami madre mamas papa papi padre papas papis padres abuela abuelo abuelos abuelita abuelito tia tio'.split(' '));
/** "Mia's birthday". */
const OWN = new Set('birthday bday bedtime birth'.split(' '));
const ownerOf = (run: Run, words: readonly Word[]): string => (words[run.at + run.words.length - 1]!.to - words[run.at + run.words.length - 1]!.from > run.words.at(-1)!.said.length ? "'s" : '');

/** The first run in whose piece nothing else is told; a slip of a common word only where there is no better. */
function firstAlone(runs: readonly Run[], words: readonly Word[], isPlace: (run: Run) => boolean): number {
  const alone = (run: Run): boolean => run.words.length <= WORDS_MAX && !words.some((w) => w.kind === 'hard' && w.piece === run.words[0]!.piece) && isPlainlyThere(run, words) && !isPlace(run);
  const looksPlain = (run: Run): boolean => run.words.length === 1 && run.words[0]!.key.length >= 4 && run.words[0]!.said === run.words[0]!.said.toLowerCase() && isSlipOfPlain(run.words[0]!.key, SOFT);
  const best = runs.findIndex((run) => alone(run) && !looksPlain(run));
  return best >= 0 ? best : runs.findIndex(alone);
}

/** In small letters among small words it is as likely a verb that no list has; before "is" or "born" it is who that is. */
function isPlainlyThere(run: Run, words: readonly Word[]): boolean {
  const others = words.filter((w) => w.piece === run.words[0]!.piece && w.kind === 'soft').length;
  const isFirst = words[run.at - 1]?.piece !== run.words[0]!.piece;
  return others < SMALL_WORDS_MAX || /^\p{Lu}/u.test(run.words[0]!.said) || (isFirst && OF_A_CHILD.has(words[run.at + run.words.length]?.key ?? ''));
}
const SMALL_WORDS_MAX = 3;
const OF_A_CHILD = new Set('is es was born nacio nasio tiene goes sleeps duerme'.split(' '));

/** "Mia and Leo", "Mia 3/2/26 y Leo"; "Mia, Leo" where names are what it is about. */
function linked(before: Run, run: Run, words: readonly Word[], commaLinks: boolean): boolean {
  const between = words.slice(before.at + before.words.length, run.at).filter((w) => w.kind !== 'stop' && !(w.kind === 'kin' || OURS.has(w.key)));
  if (between.some((w) => w.kind === 'and')) return between.every((w) => w.kind === 'and' || w.kind === 'comma');
  const between2 = words.slice(before.at + before.words.length, run.at);
  return commaLinks && between2.length === 1 && between2[0]!.kind === 'comma';
}

function nameOf(run: Run): string | undefined {
  const said = run.words.map((w) => w.said).join(' ').replaceAll(JOINER, ' ').replace(/\s+/g, ' ').trim();
  return said.length > 0 && said.length <= NAME_MAX_LETTERS && run.words.length <= WORDS_MAX ? cased(said) : undefined;
}

/** "mia" and "MIA" are Mia; a name in mixed case is kept as written. */
function cased(name: string): string {
  const one = name === name.toLowerCase() || (name === name.toUpperCase() && name.length > 2);
  return one ? name.toLowerCase().replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()) : name;
}

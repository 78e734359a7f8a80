/**
 * A text cut into words and the runs of them that no list knows: where a name or a town may stand. A run ends at a
 * plain word, a figure or a stop; `pieces` are what lies between two stops.
 */
import { ALSO_NAMES, HARD, KIN, NAMING, SOFT } from './plainWords.ts';

export type WordKind = 'open' | 'naming' | 'kin' | 'soft' | 'hard' | 'and' | 'comma' | 'stop';

export interface Word {
  readonly said: string;
  /** Lower case, without accents; ñ is kept. */
  readonly key: string;
  readonly kind: WordKind;
  readonly from: number;
  readonly to: number;
  /** Which piece it stands in; joining words and commas end none. */
  readonly piece: number;
}

export interface Run {
  readonly words: readonly Word[];
  /** Its place among all words: the first of them. */
  readonly at: number;
}

const WORD = /\p{L}[\p{L}\p{M}'’‑-]*|[&+,/]|\n+|[^\s\p{L}'’]+/gu;
const AND = new Set(['and', 'y', 'e', '&', '+', '/', 'n']);
/** "Ella" is a name, and "she" before a verb of hers. */
const AFTER_SHE = new Set('es se nacio nasio duerme tiene vive va ya no le esta la lo toma siempre'.split(' '));

export function keyOf(word: string): string {
  return word.normalize('NFD').replace(/([nN])\u0303/g, '$1~').replace(/\p{M}/gu, '').replace(/n~/gi, 'ñ').toLowerCase().replace(/[’]/g, "'").replace(/'s?$/, '').replace(/[^a-zñ]/g, '');
}

export function wordsOf(text: string): Word[] {
  const found = [...text.normalize('NFC').matchAll(WORD)];
  let piece = 0;
  return found.map((m, i) => {
    const said = m[0].replace(/['’]s$/u, '').replace(/['’-]+$/u, '');
    const key = keyOf(m[0]);
    const kind = kindOf(m[0], key, { before: found[i - 1]?.[0] ?? '', after: found[i + 1]?.[0] ?? '', only: found.length === 1 });
    if (kind === 'stop' || kind === 'comma') piece += 1;
    return { said, key, kind, from: m.index, to: m.index + m[0].length, piece };
  });
}

/** "Will" is a name, and no name before what somebody will do. */
const AFTER_WILL = new Set('be you it this that i we she he they not have has tell do send text get'.split(' '));
const BEFORE_NINA = new Set('mi la nuestra una'.split(' '));

function kindOf(said: string, key: string, { before, after, only }: Around): WordKind {
  const next = keyOf(after);
  if (isInitial(said, { before, after, only }) || (ALSO_NAMES.has(key) && /^\p{Lu}\p{Ll}/u.test(said) && standsAlone({ before, after, only }))) return 'open';
  if (AND.has(said.toLowerCase())) return 'and';
  if (said === ',' || said.startsWith('\n')) return 'comma';
  if (key === '') return said === '.' ? 'stop' : /^\p{L}/u.test(said) ? 'soft' : 'stop';
  if (key === 'ella') return AFTER_SHE.has(next) ? 'soft' : 'open';
  if (key === 'will') return AFTER_WILL.has(next) ? 'soft' : 'open';
  if (key === 'nina' && BEFORE_NINA.has(keyOf(before)) && /^\p{L}/u.test(after)) return 'kin';
  if (NAMING.has(key)) return 'naming';
  if (KIN.has(key)) return 'kin';
  if (SOFT.has(key)) return 'soft';
  if (HARD.has(key)) return 'hard';
  // A heap of consonants is a thumb on the keys; two of them are initials.
  return key.length > 2 && !/[aeiouy]/.test(key) ? 'hard' : 'open';
}

interface Around {
  readonly before: string;
  readonly after: string;
  /** The text has no other word. */
  readonly only: boolean;
}

/** A letter is an initial where nothing but a name can stand. */
const isInitial = (said: string, around: Around): boolean => /^\p{L}$/u.test(said) && !(SMALL_WORD.test(said) && BEGINS_MORE.test(around.after)) && standsAlone(around) && (/^\p{Lu}$/u.test(said) || around.only || NAMING.has(keyOf(around.before)) || /^(is|es)$/i.test(around.before));

/** "Aria is her name I live near Seattle", "Leo es su nombre y vivo en": a word of one letter before more words. */
const SMALL_WORD = /^[iayeou]$/iu;
const BEGINS_MORE = /^(?!(?:and|born|y|nacio|nació|is|es)$)\p{L}/iu;

/** By itself, after a word that names, before a date or another stop. */
const standsAlone = ({ before, after, only }: Around): boolean =>
  only || NAMING.has(keyOf(before)) || /^(is|es)$/i.test(before) || ((before === '' || /[,;]/.test(before)) && (after === '' || /^[.;,&]/.test(after)));

export function runsOf(words: readonly Word[]): Run[] {
  const runs: { words: Word[]; at: number }[] = [];
  for (const [i, word] of words.entries()) {
    if (word.kind !== 'open') continue;
    const last = runs.at(-1);
    if (last && last.at + last.words.length === i) last.words.push(word);
    else runs.push({ words: [word], at: i });
  }
  return runs;
}

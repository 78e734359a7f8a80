/** Tells a text's language from its words, and mends its spelling in that language. */
import { LANGUAGES } from './senses.ts';
import type { Lang } from './reading.ts';
import { type Token, wordToken } from './tokens.ts';
import { perWord, type Word } from './words.ts';

let leans: Map<string, number> | undefined;

/** Words of one language that are children's names in both, and so tell neither. */
const NAMES = new Set(['mia', 'sol', 'luz', 'paz', 'alma', 'rosa', 'leo', 'luna', 'bella', 'linda', 'angel', 'rose', 'may', 'grace', 'lily', 'hope', 'will', 'mark']);
/** Commands that are taught to everyone and look like Spanish: said twice, they would make an English parent's texts Spanish. */
const TAUGHT = new Set(['pause', 'crisis']);

/** How each known word leans: positive English, negative Spanish. */
function leanTable(): Map<string, number> {
  const table = new Map<string, number>();
  for (const [lang, sign] of [['en', 1], ['es', -1]] as const) {
    const { marks, senses, mender } = LANGUAGES[lang];
    for (const word of new Set([...marks, ...senses.words, ...mender.words])) {
      const weight = marks.has(word) || senses.words.has(word) ? 2 : 1;
      table.set(word, (table.get(word) ?? 0) + sign * weight);
    }
  }
  for (const word of [...NAMES, ...TAUGHT]) table.delete(word);
  return table;
}

/** Null: a word of neither. */
const leanOf = perWord((w) => (leans ??= leanTable()).get(w) ?? null);

/** Positive leans English, negative Spanish, 0 says nothing. */
function lean(list: Token[]): number {
  let sum = 0;
  for (const token of list) if (token.k === 'word') sum += leanOf(token.word) ?? 0;
  return sum;
}

/** Where no word is known: which language's words the slips are near. */
function leanOfSlips(list: Token[]): number {
  let sum = 0;
  for (const token of list) {
    if (token.k !== 'word' || leanOf(token.word) !== null || TAUGHT.has(token.w)) continue;
    for (const [lang, sign] of [['en', 1], ['es', -1]] as const) if (LANGUAGES[lang].mender.mend(token.w) !== token.w) sum += sign;
  }
  return sum;
}

export function languageOf(list: Token[]): Lang | null {
  const sum = lean(list) || leanOfSlips(list);
  return sum > 0 ? 'en' : sum < 0 ? 'es' : null;
}

const INFINITIVES = new Set(['sleep', 'eat', 'bed', 'feed', 'nurse', 'settle', 'crib', 'cot']);

const SHEET = new Map(Object.entries({ s: 'asleep', w: 'woke', z: 'asleep', zz: 'asleep', zzz: 'asleep', zzzz: 'asleep', n: 'nursed', b: 'bottle', p: 'paci', r: 'rocked' }));
const WEEKS = new Set(['this', 'last', 'next', 'per', 'each', 'every', 'a', 'one', 'the']);
/** A word met, as a language spells it. */
interface Spelled {
  sheet: string | undefined;
  /** Shorthand written out. */
  long: readonly string[] | undefined;
  known: boolean;
  meant: string;
}

function spelledIn(lang: Lang, word: string): Spelled {
  const own = LANGUAGES[lang];
  const known = own.mender.knows(word) || LANGUAGES[lang === 'en' ? 'es' : 'en'].mender.knows(word);
  return { sheet: SHEET.get(word), long: own.shorthand.get(word), known, meant: known ? word : own.mender.mend(unstretched(word, lang)) };
}

const spell: Record<Lang, (word: Word) => Spelled> = { en: perWord((w) => spelledIn('en', w)), es: perWord((w) => spelledIn('es', w)) };

const wordOf = (t: Token | undefined): string => (t?.k === 'word' ? t.w : '');

/** Shorthand spelled out and slips mended; "bk 2 sleep" gets its "to" back. */
export function mended(list: Token[], lang: Lang): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < list.length; i++) {
    const token = list[i]!;
    const next = list[i + 1];
    if (token.k === 'num' && token.digits === '2' && token.shape === 'int' && next?.k === 'word' && INFINITIVES.has(next.w) && out.at(-1)?.k === 'word') {
      out.push(wordToken('to'));
      continue;
    }
    if (token.k !== 'word') {
      out.push(token);
      continue;
    }
    const spelled = spell[lang](token.word);
    // "S 19:32 | W 02:10": a sheet of one letter each.
    if (spelled.sheet && next?.k === 'num' && (next.digits.length !== 1 || next.shape !== 'int') && (out.length === 0 || out.at(-1)?.k === 'stop')) {
      out.push(wordToken(spelled.sheet));
      continue;
    }
    // "wk 430 bf" woke; "this wk", "3 wk" are weeks.
    if (token.w === 'wk' && next?.k === 'num' && !WEEKS.has(wordOf(out.at(-1))) && out.at(-1)?.k !== 'num') {
      out.push(wordToken('woke'));
      continue;
    }
    if (spelled.long) for (const w of spelled.long) out.push(wordToken(w));
    else out.push(spelled.known || token.glued === true ? token : wordToken(spelled.meant));
  }
  return out;
}

/** "sooo", "uppp", "nooo": three of a letter are one, if that makes a word, else two. */
function unstretched(word: string, lang: Lang): string {
  if (!/(.)\1\1/.test(word)) return word;
  const one = word.replace(/(.)\1{2,}/g, '$1');
  return LANGUAGES[lang].mender.knows(one) ? one : word.replace(/(.)\1{2,}/g, '$1$1');
}

/**
 * The second stage: a normalised text cut into words, numbers as they were written, and stops.
 * Numbers keep their shape ("2.10", "210", "7p"): what they mean is decided by their neighbours later.
 */
import { type Word, wordOf } from './words.ts';

/** `glued`: right behind a number, as in "7p". */
export interface WordToken {
  k: 'word';
  w: string;
  word: Word;
  glued?: boolean;
}

export type Token =
  | WordToken
  /** `shape`: plain digits, `h:mm` with colon, `h.mm`, `h,mm`, `19h`/`22h30`, `n/d` fraction (value in `v`). */
  | { k: 'num'; v: number; digits: string; shape: 'int' | 'colon' | 'dot' | 'comma' | 'h' | 'frac' | 'date'; v2?: number; d2?: string }
  | { k: 'stop'; w: ',' | '.' | ';' | '!' | '?' | '\n' | '-' | '/' | '(' | ')' | ':' | '~' | '+' | '=' | '"' };

export function wordToken(w: string, glued = false): WordToken {
  const word = wordOf(w);
  return glued ? { k: 'word', w: word.w, word, glued } : { k: 'word', w: word.w, word };
}

const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isLetter = (c: number): boolean => (c >= 97 && c <= 122) || c === 223 || (c > 0xc0 && c < 0x24f);
const STOPS = new Set([',', '.', ';', '!', '?', '\n', '-', '/', '(', ')', ':', '~', '+', '=', '"']);
/** More digits in a row than any time, count or amount has: a number that means nothing here. */
const DIGITS_MAX = 6;

function digitsEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length && isDigit(text.charCodeAt(i))) i++;
  return i;
}

/** The second part of "2:10", "12@:45", "2.10", "1,5", "1/2", "22h30"; undefined where there is none. */
function secondPart(text: string, at: number): { shape: 'colon' | 'dot' | 'comma' | 'frac' | 'h'; end: number; digits: string } | undefined {
  let sep = text[at];
  let start = at + 1;
  if ((sep === '@' || sep === ';' || sep === "'" || sep === ':') && (text[start] === ':' || text[start] === ';')) {
    sep = ':';
    start++;
  }
  if (sep === ':' && text[start] === ' ' && isDigit(text.charCodeAt(start + 1)) && isDigit(text.charCodeAt(start + 2))) return undefined;
  const end = digitsEnd(text, start);
  const length = end - start;
  if (length === 0) return undefined;
  const digits = text.slice(start, end);
  if ((sep === ':' || sep === ';') && length === 2) return { shape: 'colon', end, digits };
  if (sep === '.' && length <= 2) return { shape: 'dot', end, digits };
  // "10,12,2,4" is a list of hours.
  if (sep === ',' && text[end] === ',' && isDigit(text.charCodeAt(end + 1))) return undefined;
  if (sep === ',' && length <= 2) return { shape: 'comma', end, digits };
  if (sep === '/' && length <= 2) return { shape: 'frac', end, digits };
  if (sep === 'h' && length === 2) return { shape: 'h', end, digits };
  return undefined;
}

function pushNumber(text: string, at: number, out: Token[]): number {
  const end = digitsEnd(text, at);
  const digits = text.slice(at, end);
  if (digits.length > DIGITS_MAX) {
    out.push({ k: 'num', v: Number.NaN, digits: '', shape: 'int' });
    return end;
  }
  const v = +digits;
  const inList = text[end] === ',' && text[at - 1] === ',';
  const second = digits.length <= 4 && !inList ? secondPart(text, end) : undefined;
  if (second?.shape === 'frac' && text[second.end] === '/') {
    const year = digitsEnd(text, second.end + 1);
    out.push({ k: 'num', v, digits, shape: 'date', v2: +second.digits, d2: text.slice(second.end + 1, year) });
    return year;
  }
  if (second) {
    let after = second.end;
    // Seconds of an exported time ("02:09:30") say nothing.
    if (second.shape === 'colon' && text[after] === ':' && isDigit(text.charCodeAt(after + 1))) after = digitsEnd(text, after + 1);
    out.push({ k: 'num', v, digits, shape: second.shape, v2: +second.digits, d2: second.digits });
    return after;
  }
  if (text[end] === 'h' && !isLetter(text.charCodeAt(end + 1))) {
    out.push({ k: 'num', v, digits, shape: 'h' });
    return end + 1;
  }
  out.push({ k: 'num', v, digits, shape: 'int' });
  return end;
}

const APOSTROPHE = 0x27;

export function tokens(text: string): Token[] {
  const out: Token[] = [];
  let i = 0;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    if (isDigit(c)) {
      i = pushNumber(text, i, out);
      continue;
    }
    if (isLetter(c)) {
      const glued = i > 0 && isDigit(text.charCodeAt(i - 1));
      const from = i;
      let quoted = false;
      for (; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (isLetter(code)) continue;
        if (code !== APOSTROPHE || !isLetter(text.charCodeAt(i + 1))) break;
        quoted = true;
      }
      let w = quoted ? text.slice(from, i).replaceAll("'", '') : text.slice(from, i);
      // "w/o", "w/", "b4", "a.m.", "p.m."
      if (w === 'w' && text[i] === '/') {
        i++;
        // "w/o", "w/u"
        const short = isLetter(text.charCodeAt(i + 1)) ? undefined : text[i];
        w = short === 'o' ? 'without' : short === 'u' ? 'woke' : 'with';
        if (w !== 'with') i++;
      } else if (w === 'b' && text[i] === '4' && !glued && !isDigit(text.charCodeAt(i + 1)) && !isLetter(text.charCodeAt(i + 1))) {
        w = 'before';
        i++;
      } else if (w === 'n' && !glued && text[i]! >= '1' && text[i]! <= '5' && (text[i + 1] === ' ' || text[i + 1] === ':')) {
        // "n1 905-940 n2 1215-145"
        w = 'nap';
      } else if (w.length === 1 && text[i] === '.' && text[i + 1] === 'm' && !isLetter(text.charCodeAt(i + 2))) {
        w += 'm';
        i += text[i + 2] === '.' ? 3 : 2;
      }
      out.push(wordToken(w, glued));
      continue;
    }
    const char = text[i]!;
    if (char === '@' || char === '&' || char === '#') out.push(wordToken(char));
    else if (char === 'º') out.push(wordToken('º', true));
    else if (char === '-' && isLetter(text.charCodeAt(i - 1)) && isLetter(text.charCodeAt(i + 1))) {
      // "self-settled" is two words and no pause.
    } else if (STOPS.has(char)) out.push({ k: 'stop', w: char as ',' });
    i++;
  }
  return out;
}

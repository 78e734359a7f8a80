/** Reading grades of a text: Flesch-Kincaid for English; for Spanish the grade of Crawford (1984), fitted on primary readers. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Lang } from '../../../shared/text/reading.ts';

/** Times, lengths and phone numbers are read as one short word each; a pacifier is no long word to who has one. */
function wordsOf(text: string): string[] {
  return text.replace(/pacifier/gi, 'paci').replace(/\d[\d:.,/h-]*\d?[a-z]*/gi, ' ten ').match(/[\p{L}']+/gu) ?? [];
}

function sentencesOf(text: string): number {
  return Math.max(1, text.split(/[.!?:;]+(?:\s|$)/).filter((part) => /\p{L}/u.test(part)).length);
}

/** In lower case. */
const STRONG = 'aeoáéó';
const VOWELS = `${STRONG}iuíúü`;
/** Vowels that stand together are one, but two strong ones, and an í or ú beside another. */
export function syllablesEs(word: string): number {
  const letters = word.toLowerCase().replace(/qu([eiéí])/g, 'q$1').replace(/gu([eiéí])/g, 'g$1').replace(/y$/, 'i');
  let count = 0;
  [...letters].forEach((letter, i) => {
    if (!VOWELS.includes(letter)) return;
    const before = letters[i - 1] ?? '';
    const apart = !VOWELS.includes(before) || (STRONG.includes(before) && STRONG.includes(letter)) || /[íú]/.test(letter + before);
    if (apart) count += 1;
  });
  return Math.max(1, count);
}

export function gradeOf(text: string, lang: Lang): number {
  const words = wordsOf(text);
  const sentence = sentencesOf(text);
  const word = Math.max(1, words.length);
  const syllables = words.reduce((sum, one) => sum + (lang === 'en' ? syllable(one) : syllablesEs(one)), 0);
  if (lang === 'en') return fleschKincaid({ sentence, word, syllable: syllables });
  return -0.205 * ((sentence / word) * 100) + 0.049 * ((syllables / word) * 100) - 3.407;
}

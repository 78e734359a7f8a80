/**
 * "Your child" from 18 months, not "baby": the last touch on a text about a family, since what a step says
 * is written for the youngest. What stands in quotes is the parent's own and stays.
 */
import { correctedMonths } from '../plan/age.ts';
import type { Now } from '../plan/recompute.ts';
import type { Lang } from '../text/reading.ts';
import { SEPTETS_MAX, septets } from './segments.ts';

const CHILD_FROM_MONTHS = 18;

/** Whole words; `$1` keeps what stood before. From the one that reads best to the shortest. */
const WORDS: Record<Lang, readonly (readonly [RegExp, string, string])[]> = {
  en: [
    [/\b(?:your|the) baby\b/g, 'your child', 'child'], [/\b(?:Your|The) baby\b/g, 'Your child', 'Child'], [/\bBabies\b/g, 'Children', 'Kids'], [/\bbabies\b/g, 'children', 'kids'],
    [/\bBaby\b/g, 'Your child', 'Child'], [/\bbaby\b/g, 'your child', 'child'],
  ],
  es: [
    [/(?<!\p{L})al bebé(?!\p{L})/gu, 'a tu peque', 'al peque'], [/(?<!\p{L})del bebé(?!\p{L})/gu, 'de tu peque', 'del peque'],
    [/(?<!\p{L})(?:tu|el) bebé(?!\p{L})/gu, 'tu peque', 'tu peque'], [/(?<!\p{L})(?:Tu|El) bebé(?!\p{L})/gu, 'Tu peque', 'Tu peque'],
    [/(?<!\p{L})bebés(?!\p{L})/gu, 'peques', 'peques'], [/(?<!\p{L})Bebé(?!\p{L})/gu, 'Tu peque', 'Peque'], [/(?<!\p{L})bebé(?!\p{L})/gu, 'tu peque', 'peque'],
  ],
};

/** Texts that tell a stranger what the service is. */
const OF_THE_SERVICE = /^Staynear: /;

function worded(text: string, lang: Lang, short: boolean): string {
  return text.split('"').map((part, i) => (i % 2 === 1 ? part
    : WORDS[lang].reduce((said, [word, fair, brief]) => said.replace(word, short ? brief : fair), part))).join('"');
}

/** The text for a child who is a baby no more; where no room is left for it, as it was. */
export function ofAChild(text: string, lang: Lang): string {
  if (OF_THE_SERVICE.test(text)) return text;
  return [worded(text, lang, false), worded(text, lang, true)].find((one) => septets(one) <= Math.max(SEPTETS_MAX, septets(text))) ?? text;
}

export function forAge(text: string, lang: Lang, now: Now | undefined): string {
  const grown = now?.family.children.every((child) => correctedMonths(child, now.tonight) >= CHILD_FROM_MONTHS);
  return grown ? ofAChild(text, lang) : text;
}

/** What fits into one text: GSM-7 septets and segments, and the folding of names into GSM-7 (L7). */

/** GSM 03.38 basic set without the escape; each is one septet. */
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** Extension characters take an escape each: two septets. */
const EXTENDED = new Set('^{}\\[~]|€\f');

export const SEPTETS_MAX = 160;
const SEPTETS_PER_PART = 153;

export function isGsm7(text: string): boolean {
  for (const char of text) if (!BASIC.has(char) && !EXTENDED.has(char)) return false;
  return true;
}

/** Septets of a GSM-7 text. */
export function septets(text: string): number {
  let sum = 0;
  for (const char of text) sum += EXTENDED.has(char) ? 2 : 1;
  return sum;
}

/** Parts the carrier bills: 160/153 septets, or 70/67 UTF-16 units where one character is outside GSM-7. */
export function segments(text: string): number {
  if (!isGsm7(text)) return text.length <= 70 ? 1 : Math.ceil(text.length / 67);
  const size = septets(text);
  if (size <= SEPTETS_MAX) return 1;
  let parts = 1;
  let used = 0;
  for (const char of text) {
    const width = EXTENDED.has(char) ? 2 : 1;
    // An escape pair is never split over two parts.
    if (used + width > SEPTETS_PER_PART) {
      parts += 1;
      used = 0;
    }
    used += width;
  }
  return parts;
}

const LIKE: Record<string, string> = {
  '’': "'", '‘': "'", '“': '"', '”': '"', '–': '-', '—': '-', '…': '...', ç: 'c', ł: 'l', Ł: 'L', đ: 'd', ı: 'i',
};
/** The longest name that every text is written for (L7). */
export const NAME_MAX = 12;

/** A name as it can stand in a text: GSM-7, at most 12 characters; kept as written in the log. */
export function foldName(name: string): string {
  let folded = '';
  for (const char of name.normalize('NFC')) {
    if (BASIC.has(char)) folded += char;
    else folded += LIKE[char] ?? char.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^A-Za-z0-9 '-]/g, '');
  }
  return folded.replace(/\s+/g, ' ').trim().slice(0, NAME_MAX).trim();
}

/** The first of these that fits one text; write them from the fullest to the shortest. */
export function fit(variants: readonly string[]): string {
  for (const text of variants) if (septets(text) <= SEPTETS_MAX) return text;
  throw new Error(`no variant fits: the shortest has ${septets(variants.at(-1) ?? '')} septets`);
}

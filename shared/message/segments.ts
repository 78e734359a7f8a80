/** What fits into one text: GSM-7 septets and segments, and the folding of names into GSM-7 (L7). */

/** GSM 03.38 basic set without the escape; each is one septet. */
const BASIC_CHARACTERS = '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const BASIC = new Set(BASIC_CHARACTERS);
/** Nearly every text of ours is of these alone: one septet a character, told at once. */
const ALL_BASIC = new RegExp(`^[${BASIC_CHARACTERS.replace(/[-/]/g, '\\$&')}]*$`);
/** Extension characters take an escape each: two septets. */
const EXTENDED = new Set('^{}\\[~]|€\f');

export const SEPTETS_MAX = 160;
const SEPTETS_PER_PART = 153;
const UNITS_MAX = 70;
const UNITS_PER_PART = 67;

export function isGsm7(text: string): boolean {
  if (ALL_BASIC.test(text)) return true;
  for (const char of text) if (!BASIC.has(char) && !EXTENDED.has(char)) return false;
  return true;
}

/** Septets of a GSM-7 text. */
export function septets(text: string): number {
  if (ALL_BASIC.test(text)) return text.length;
  let sum = 0;
  for (const char of text) sum += EXTENDED.has(char) ? 2 : 1;
  return sum;
}

/** Parts the carrier bills: 160/153 septets, or 70/67 UTF-16 units where one character is outside GSM-7. */
export function segments(text: string): number {
  if (text.length <= SEPTETS_MAX && ALL_BASIC.test(text)) return 1;
  const gsm = isGsm7(text);
  const widthOf = (char: string): number => (gsm ? (EXTENDED.has(char) ? 2 : 1) : char.length);
  const [alone, perPart] = gsm ? [SEPTETS_MAX, SEPTETS_PER_PART] : [UNITS_MAX, UNITS_PER_PART];
  let size = 0;
  let parts = 1;
  let used = 0;
  for (const char of text) {
    const width = widthOf(char);
    size += width;
    // Neither an escape pair nor a surrogate pair is split over two parts.
    if (used + width > perPart) {
      parts += 1;
      used = 0;
    }
    used += width;
  }
  return size <= alone ? 1 : parts;
}

const LIKE: Record<string, string> = {
  '’': "'", '‘': "'", '“': '"', '”': '"', '–': '-', '—': '-', '…': '...', ç: 'c', ł: 'l', Ł: 'L', đ: 'd', ı: 'i',
};
/** The longest name that every text is written for (L7). */
export const NAME_MAX = 12;

/** Stands in for a name of which no letter is in GSM-7; read alike in both languages. */
const NAMELESS = 'Baby';

/** A name as it can stand in a text: GSM-7, at most 12 characters; kept as written in the log. */
export function foldName(name: string): string {
  let folded = '';
  for (const char of name.normalize('NFC')) {
    if (BASIC.has(char)) folded += char;
    else folded += LIKE[char] ?? char.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^A-Za-z0-9 '-]/g, '');
  }
  return shortened(folded.replace(/\s+/g, ' ').trim()) || NAMELESS;
}

/** Whole words where there are several: "Maverick James" is Maverick, not "Maverick Jam". */
function shortened(name: string): string {
  if (name.length <= NAME_MAX) return name;
  const words = name.slice(0, NAME_MAX + 1).split(' ').slice(0, -1).join(' ').replace(/(?:\s+(?:de|del|la|los|van|von))+$/i, '');
  return words || name.slice(0, NAME_MAX).trim();
}

/** The first of these that fits one text; write them from the fullest to the shortest. */
export function fit(variants: readonly string[]): string {
  for (const text of variants) if (segments(text) === 1) return text;
  throw new Error(`no variant fits: the shortest has ${septets(variants.at(-1) ?? '')} septets`);
}

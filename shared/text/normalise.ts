/**
 * The first stage: one spelling for the many ways a phone writes the same thing. Curly quotes,
 * accents, case, emoji and invisible marks go; line breaks stay, for they part one event from the next.
 */

/** A carrier joins at most ten parts; what is beyond is not a log. */
export const TEXT_LENGTH_MAX = 1600;

const FRACTIONS: Record<string, string> = { '½': ' 1/2 ', '¼': ' 1/4 ', '¾': ' 3/4 ', '⅓': ' 1/3 ', '⅔': ' 2/3 ' };
const EMOJI: Record<string, string> = {
  '🍼': ' bottle ', '🤱': ' nursed ', '😴': ' zzz ', '💤': ' zzz ', '🦷': ' teeth ', '🤒': ' sick ', '🤧': ' cold ', '🚗': ' car ', '🥛': ' milk ', '🔁': ' again ', '🌞': ' ', '🌙': ' ', '🛏': ' ', '❓': '?', '❔': '?', '😂': ' lol ', '🤣': ' lol ',
};
const PLAIN = /^[\x20-\x7e\n]*$/;

function plainOf(char: string): string {
  const fraction = FRACTIONS[char];
  if (fraction !== undefined) return fraction;
  const emoji = EMOJI[char];
  if (emoji !== undefined) return emoji;
  const code = char.codePointAt(0)!;
  if (code < 0x80) return char;
  if (char === '¿' || char === '¡') return ' ';
  if (code === 0xba || code === 0xaa || code === 0xb0) return 'º';
  if ((code >= 0x2018 && code <= 0x201b) || code === 0xb4 || code === 0x2032) return "'";
  if (code >= 0x201c && code <= 0x201f) return ' ';
  if (code >= 0x2010 && code <= 0x2015) return '-';
  if (code === 0x2026) return '. ';
  if (code === 0x2192) return ' - ';
  if (code === 0xd7) return 'x';
  if (code >= 0x200b && code <= 0x200f) return '';
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2069) || code === 0xfeff || code === 0xad) return '';
  if (code >= 0xfe00 && code <= 0xfe0f) return '';
  if (code >= 0x2000 && code <= 0x200a) return ' ';
  if (code >= 0xc0 && code <= 0x24f) return char;
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return '\n';
  const wide = char.normalize('NFKC');
  return PLAIN.test(wide) ? wide : ' ';
}

/** A sleepy face behind what was told in words is a yawn; by itself, or behind a bare hour, it says asleep. */
function withoutYawn(text: string): string {
  let told = text.trimEnd();
  while (told.endsWith('😴') || told.endsWith('💤')) told = told.slice(0, -2).trimEnd();
  return /\p{L}{2}/u.test(told) ? told : text;
}

/** Lower case, ASCII letters and digits, `º` and punctuation; at most {@link TEXT_LENGTH_MAX} characters are read. */
export function normalise(text: string): string {
  const cut = text.length > TEXT_LENGTH_MAX ? text.slice(0, TEXT_LENGTH_MAX) : text;
  const lines = cut.indexOf('\r') < 0 ? cut : cut.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  if (PLAIN.test(lines)) return lines.toLowerCase();
  let out = '';
  for (const char of withoutYawn(lines).normalize('NFC')) out += plainOf(char);
  return out.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
}

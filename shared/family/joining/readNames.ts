/** What a child is called, out of what is left of a text; "Mia and Leo" are two children. An initial is a name. */
import { CHILDREN_MAX } from '../members.ts';

const LEAD = /^\W*(?:(?:hi|hey|hello|hola|yes|yeah|ok|okay|sure|si|sí|um|uh|so|well|pues|bueno)(?!\p{L})[\s,.!-]*)*(?:(?:(?:my|our|the|mi|nuestr[oa]|el|la)\s+)?(?:(?:baby|little (?:one|girl|boy)|lo|daughter|son|girl|boy|child|kid|twins|kids|children|babies|bebé|bebe|hij[oa]s?|niñ[oa]s?|peque|gemel[oa]s|mellizos)(?!\p{L})['’]?s?\s*)+)?(?:(?:her|his|their|the|su|el)\s+)?(?:(?:first )?names?\b\s*)?(?:(?:is|are|s|was|its|it['’]s|he['’]?s|she['’]?s|this is|i have|we have|we call (?:her|him|them)|call(?:ed)?(?: (?:her|him))?|named?|i['’]?m|i am|me llamo|soy|yo soy|se llama[n]?|le decimos|es|son|nombre|de nombre)\b\s*)*[:,-]?\s*/iu;
const TAIL = /(?:[\s,.!]+(?:thanks?|thank you|please|gracias|por favor|lol|haha|she|he|they|is|was|were|and|our|are|y|a|nació|born|it|we|the|is her name|is his name)\b)*[\s,.!]*$/iu;
const SEPARATOR = /\s*(?:,|&|\+|\/|\band\b|\by\b|\be\b)\s*/iu;
const NAME = /^\p{L}[\p{L}\p{M}'’.-]*(?:\s\p{L}[\p{L}\p{M}'’.-]*){0,2}$/u;
const NAME_MAX_LETTERS = 40;

/** Said on the way in, and nobody's name. */
const NO_NAMES = new Set((
  'yes yep yeah no nope ok okay sure hi hello hey hola si thanks thank gracias help what who why how when where stop start join skip back the a my baby bebe child son daughter girl boy mom mum dad help hmm '
  + 'unirme later wait idk none nothing unknown twins test good morning night fine great cool nice sorry oops lol bueno claro vale adios bye please info more menu sleep tired tbd soon yet named unborn not '
  + 'que quien como cuando donde nada luego despues espera perdon ayuda info siguiente atras saltar volver listo lista'
).split(' '));

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z]/g, '');

/** Undefined where the text names nobody. */
export function readNames(text: string): string[] | undefined {
  const bare = text.normalize('NFC').replace(/[\p{Extended_Pictographic}\u{FE0F}\u{200D}]/gu, ' ').replace(/["“”()*_~]/g, ' ').replace(/\s+/g, ' ').trim();
  for (const from of [bare.replace(LEAD, ''), bare]) {
    const names = from.replace(TAIL, '').split(SEPARATOR).map((n) => n.replace(/[.!?\s]+$/, '').trim()).filter((n) => n !== '');
    if (names.length === 0 || names.length > CHILDREN_MAX) continue;
    if (names.every((n) => isName(n))) return [...new Set(names.map(cased))];
  }
  return undefined;
}

function isName(said: string): boolean {
  if (!NAME.test(said) || said.length > NAME_MAX_LETTERS) return false;
  return said.split(' ').every((word) => !NO_NAMES.has(plain(word)));
}

/** "mia" and "MIA" are Mia; a name in mixed case is kept as written. */
function cased(name: string): string {
  const one = name === name.toLowerCase() || (name === name.toUpperCase() && name.length > 2);
  return one ? name.toLowerCase().replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()) : name;
}

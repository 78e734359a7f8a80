/**
 * YES and NO to the consent text, as people say them in either language. A YES must be one: a question, a condition
 * or a "no" behind it makes it none, and the consent text is sent again.
 */
import type { Lang } from '../../text/reading.ts';

export interface SaidYes {
  /** What was said beside it. */
  readonly rest: string;
  /** Told by the word, where only one language has it. */
  readonly lang?: Lang;
}

const PLAIN_EN = "yes+|yess*ir|absolutely|of course|definitely|for sure|i agree|agreed?|i accept|accept|i consent|i do|let['’]?s (?:do it|go|start|begin|try)|go ahead|go for it|sign me up|count me in|i['’]?m in|why not|sounds (?:good|great)|do it|begin|start";
const PLAIN_ES = 's[ií]p?|claro que s[ií]|acepto|de acuerdo|por supuesto|c[oó]mo no|dale|adelante|me apunto|quiero(?: empezar| unirme)?|empecemos|empezamos|empezar';
/** They may also only begin a sentence. */
const WEAK = 'yep|yea|yeah|yup|ya|y|ok(?:ay|ey)?|k|sure|claro|vale|va|venga|perfecto|perfect|listo';
const FILLER = "actually|well|um+|uh|hm+|oh|so|then|sorry|wait|hi|hey|hello|hola|thanks?|thank you|please|pls|(?:i(?:['’]ve| have)? )?changed my mind|great|good|on second thought|i think|i guess|pues|bueno|entonces|perd[oó]n|perdona|en realidad|oye|gracias|por favor|porfa|cambi[eé] de idea|he cambiado de idea|lo pens[eé] mejor|mejor|ay|and|y|that['’]?s fine|fine|cool|haha|lol|xfa|quiero";
const word = (list: string): string => `(?:${list})(?![\\p{L}\\d'’])`;
const GAP = '[\\s,.!:;-]*';
const YES = new RegExp(`^\\W*(?:${word(FILLER)}${GAP})*?(?<said>${word(`${PLAIN_EN}|${PLAIN_ES}|${WEAK}`)})(?<more>(?:${GAP}${word(`${PLAIN_EN}|${PLAIN_ES}|${WEAK}|${FILLER}`)})*)`, 'iu');
const IS_PLAIN = new RegExp(`^(?:${PLAIN_EN}|${PLAIN_ES})$`, 'iu');
const SPANISH = new RegExp(`(?<!\\p{L})${word(`${PLAIN_ES}|claro|vale|venga|perfecto|listo|bueno|gracias|por favor|pues`)}`, 'iu');
const ENGLISH = new RegExp(`(?<!\\p{L})${word("yes please|yep|yeah|yup|sure|absolutely|of course|definitely|i agree|let['’]?s (?:do it|go|start)|go ahead|actually|sounds good|thanks?|thank you|please|changed my mind")}`, 'iu');
const DENIES = /^(?:but\s+|pero\s+)?(?:no|not|nope|never|don['’]?t|do not|stop|nunca|para|ni|tampoco)(?!\p{L})/iu;
const ASKS = /\?|^(?:but\s+|pero\s+|y\s+|and\s+)?(?:who|what|why|how|when|where|is|are|do|does|can|will|qu[eé]|qui[eé]n|c[oó]mo|cu[aá]nto|por qu[eé]|para qu[eé])(?!\p{L})/iu;

export function saysYes(body: string): SaidYes | undefined {
  const m = YES.exec(body.trim());
  if (!m) return undefined;
  const heard = `${m.groups!['said']!}${m.groups!['more']!}`;
  const after = body.trim().slice(m[0].length);
  const rest = after.replace(/^[\s,.!:;-]+/, '').trim();
  const isPlain = IS_PLAIN.test(m.groups!['said']!) || heard.split(/[\s,.!:;-]+/).some((one) => /^(yes+|s[ií]|acepto)$/iu.test(one));
  if (DENIES.test(rest) || rest.startsWith('?') || (!isPlain && rest !== '' && (ASKS.test(rest) || !/\d/.test(rest)))) return undefined;
  // "Si me explicas": an if, and no yes.
  if (/^si$/i.test(m.groups!['said']!) && m.groups!['more'] === '' && /^\s+\p{Ll}/u.test(after) && !/\d/.test(rest)) return undefined;
  const lang = SPANISH.test(heard) ? 'es' as const : ENGLISH.test(heard) ? 'en' as const : undefined;
  return { rest, ...(lang && { lang }) };
}

/** The YES of a text that may be the word START too: "yes please sign me up" agrees, START alone asks for the consent text again. */
export function agrees(body: string, isStart: boolean): SaidYes | undefined {
  const said = saysYes(body);
  return said && isStart && !/(?<!\p{L})(?:yes+|yeah|yep|yup|sure|ok(?:ay)?|s[ií]|claro|absolutely|definitely)(?!\p{L})/iu.test(body) ? undefined : said;
}

const NO = /^\W*(?:(?:hi|hello|hola|sorry|um|hmm|oh|well|pues|ay|perd[oó]n|thanks?|thank you|gracias|actually)[\s,.!]+)*(?:no|nope|nah|not (?:now|today|interested|for me|really|yet)|i(?:['’]m| am) not interested|never ?mind|no thanks?|maybe (?:later|another time)|another time|some other time|i don['’]?t (?:want|think so|need)[\p{L}\s]*|wrong number|n[uú]mero equivocado|ahora no|por ahora no|mejor no|tal vez (?:luego|despu[eé]s)|otro (?:d[ií]a|momento)|no (?:gracias|quiero|me interesa|estoy interesad[oa]|por ahora))(?!\p{L})(?<rest>[\p{L}\p{M}\s.,!'’]{0,40})$/iu;

export function saysNo(body: string): boolean {
  const m = NO.exec(body);
  return m !== null && !/(?<!\p{L})(?:yes|s[ií]|ok|but|pero|idea|s[eé]|know)(?!\p{L})/iu.test(m.groups!['rest']!);
}

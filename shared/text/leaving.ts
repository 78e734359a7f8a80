/**
 * Leaving in plain words: not by a list of sentences but by what is said of what. Somebody ends, refuses
 * or takes back what only we do or send; a log speaks of other things, so neither is taken for the other.
 */
import { LEAVING, type LeavingLexicon } from './lexicon/leaving.ts';
import { ASKS_THE_WAY, FAREWELL, LETS_GO, REFUSALS, SAID_BEFORE } from './lexicon/refusals.ts';
import { commonEn } from './lexicon/common.en.ts';
import { commonEs } from './lexicon/common.es.ts';
import { withoutStaying } from './idioms.ts';
import type { Lang } from './reading.ts';
import { LANGUAGES } from './senses.ts';
import type { Token } from './tokens.ts';
import { Mender } from './typos.ts';
import { perWord, type Word, wordOf } from './words.ts';

type Role = keyof LeavingLexicon;

const ROLES = Object.keys(LEAVING.en) as Role[];
/** Each role is a bit, so that a word's roles are worked out once. */
const BIT = Object.fromEntries(ROLES.map((role, i) => [role, 1 << i])) as Record<Role, number>;

interface Vocabulary {
  readonly words: ReadonlyMap<string, number>;
  readonly stems: readonly { readonly stem: string; readonly bit: number }[];
}

function vocabularyOf(lexicon: LeavingLexicon): Vocabulary {
  const words = new Map<string, number>();
  const stems: { stem: string; bit: number }[] = [];
  for (const role of ROLES) {
    for (const word of lexicon[role].split(' ')) {
      if (word.endsWith('*')) stems.push({ stem: word.slice(0, -1), bit: BIT[role] });
      else if (word !== '') words.set(word, (words.get(word) ?? 0) | BIT[role]);
    }
  }
  return { words, stems };
}

/** A Spanish order to us, or a wish that we do: "escriban", "manden", "escribirme", "borradme", "harta". */
const TOLD_TO_US = /(an|en|as|es|ais|eis|ad|ed|id|endo|ando)(me|nos|los)?$|(ir|ar|er)(me|nos|los)?$|(e|a)(me|nos|los)$|(ad|t)[ao]s?$|[aei]r(le|les)$/;

/** "Stoppp", "plsss": a letter held down says no more than the letter. */
const held = (word: string): string => (/(.)\1\1/.test(word) ? word.replace(/(.)\1+/g, '$1') : word);

/** Words of leaving long enough that a slip in them is still them, and nothing else. */
const SLIPPED = 'unsubscribe unsubscribed unsubscribing cancel cancelar cancelen desuscribir suscripcion subscription messages mensajes texting messaging';
let mender: Mender | undefined;
function meant(said: string, roles: ReadonlyMap<string, number>): string {
  const word = held(said);
  if (word.length < 6 || roles.has(word) || LANGUAGES.en.mender.knows(word) || LANGUAGES.es.mender.knows(word)) return word;
  mender ??= new Mender(SLIPPED.split(' '), `${commonEn} ${commonEs} testing massages massage cancer cancun`.split(' '));
  return mender.mend(word);
}

function rolesOf(said: string, { words, stems }: Vocabulary): number {
  const word = meant(said, words);
  let roles = words.get(word) ?? 0;
  for (const { stem, bit } of stems) if (word.startsWith(stem) && TOLD_TO_US.test(word)) roles |= bit;
  if (BEGINS.has(word) || ORDERED_WITH_IT.test(word)) roles |= BEGIN_BIT;
  return roles;
}

/** What every way of leaving holds one of: a clause without any of these says something else. */
const BEGIN_ROLES: readonly Role[] = ['cease', 'switches', 'alone', 'not', 'enough', 'withdraw', 'want', 'ask', 'takeOff', 'takenOff'];
/** The same for the words that no role has. */
const BEGINS = new Set((
  'participate participating needed never nunca participo consentimiento permiso vayanse vete largo largense bloquee reporte denuncie bloqueando estan parar terminar escribo pongo ' +
  'terminen hasta why come equivoco equivocaron wrong gave continuar seguir estuvo soy como knock report reported reporting block blocking reporto reportar denuncio denunciar bloqueo ' +
  'bloquear reportare denunciare bloqueare reportarlos denunciarlos bloquearlos reportarte bloquearte nobody noone nadie didnt dont do un s quit want leave count consent remove delete ' +
  'erase spam asked told said means rather prefer bueno olvidense olvidate olviden dije pedi siguen sigue cancelenlo terminenlo parenlo prefiero preferimos preferiria dejen dejad deja ' +
  'deje turned opto optar optamos optado opt choose chosen number numero nomas ultimo ultima harassment acoso spamming harassing pestering bugging blocked bloqueado bloqueados leaving quitting withdrawing appreciate retiro retiramos salgo salimos borro desuscribo desinscribo spam part bye goodbye chau chao adios'
).split(' '));
/** "Cancélenlo", "apáguenlos": an order to us with its object joined to it. */
const ORDERED_WITH_IT = /^(?:(?:cancel|termin|par|apagu|desactiv|suspend|anul|acab|cort|quit|elimin)(?:en|an)|cancela|cancele|anula|anule|desactiva|desactive)l[oa]s?$/;
const BEGIN_BIT = 1 << ROLES.length;
const BEGIN_BITS = BEGIN_ROLES.reduce((bits, role) => bits | BIT[role], BEGIN_BIT);

/** One sentence or part of one, with what each word may be. */
class Clause {
  readonly words: readonly string[];
  readonly #roles: readonly number[];
  readonly #any: number;
  #text: string | undefined;

  constructor(words: readonly string[], roles: readonly number[]) {
    this.words = words;
    this.#roles = roles;
    this.#any = roles.reduce((all, one) => all | one, 0);
  }

  /** Its words in a row, put together once and only where somebody asks. */
  get text(): string {
    return (this.#text ??= this.words.join(' '));
  }

  is(i: number, role: Role): boolean {
    return ((this.#roles[i] ?? 0) & BIT[role]) !== 0;
  }

  /** The first word of that role behind `from`, over at most `most` words; `any`: over words of any kind. */
  after(from: number, role: Role, most = 5, any = false): number | undefined {
    for (let i = from + 1; i <= from + 1 + most && i < this.words.length; i++) {
      if (this.is(i, role)) return i;
      if (!any && !this.is(i, 'small') && !this.is(i, 'courtesy') && !this.is(i, 'me')) return undefined;
    }
    return undefined;
  }

  /** Only courtesies stand behind it. */
  endsAt(i: number): boolean {
    return this.words.every((_, j) => j <= i || this.is(j, 'courtesy'));
  }

  has(role: Role, before = this.words.length): boolean {
    if ((this.#any & BIT[role]) === 0) return false;
    return this.words.some((_, i) => i < before && this.is(i, role));
  }

  /** "…these." and no more. */
  thisAtEnd(from: number, most = 3): boolean {
    const at = this.after(from, 'this', most);
    return at !== undefined && this.endsAt(at);
  }
}

const isToUs = (word: string | undefined): boolean => /(me|nos|[aei]rle)$/.test(word ?? '');
/** "Don't stop texting me", "she won't stop": what goes on. */
const GOES_ON = /^(dont|not|never|wont|wouldnt|didnt|doesnt|cant|couldnt|no|nunca|she|he|they)$/;

/** "Stop texting me", "shut off these messages", "paren de escribir", "make these texts stop". */
function endsOurs(c: Clause, i: number): boolean {
  const before = c.words[i - 1] === 'to' ? i - 2 : i - 1;
  if (c.is(i, 'cease') && c.is(before, 'ours') && c.words.slice(0, before).some((w) => /^(make|want|need|like|love|prefer|wish)$/.test(w))) return c.endsAt(i);
  // "Para escribir" is in order to write; "para de escribir" is to stop.
  if (c.words[i] === 'para' && c.words[i + 1]?.endsWith('r') && c.is(i + 1, 'contact')) return false;
  const off = c.is(i, 'switches') ? [i + 1, i + 2, i + 3, i + 4].find((j) => c.words[j] === 'off' || c.words[j] === 'down') : undefined;
  if ((off === undefined && !c.is(i, 'cease')) || GOES_ON.test(c.words[i - 1] ?? '')) return false;
  // "Knock it off with the texts".
  if (/^(?:knock|cut)$/.test(c.words[i]!) && c.words[i + 1] === 'it' && /^(?:off|out)$/.test(c.words[i + 2] ?? '')) return c.after(i + 2, 'ours') !== undefined || c.after(i + 2, 'contact') !== undefined;
  if (/^(?:blowing|hitting|lighting)$/.test(c.words[i + 1] ?? '') && c.words.slice(i + 2, i + 6).some((w) => /^(?:up|phone|line|cell)$/.test(w))) return true;
  if (c.after(i, 'ours') !== undefined || (off !== undefined && (c.after(off, 'ours') !== undefined || c.words.slice(i, off).some((_, n) => c.is(i + n, 'ours'))))) return true;
  const contact = c.after(i, 'contact', 4);
  if (contact !== undefined) return c.endsAt(contact) || c.is(contact + 1, 'me') || c.is(contact + 1, 'this') || isToUs(c.words[contact]) || /^(stuff|out)$/.test(c.words[contact + 1] ?? '');
  const get = c.after(i, 'get', 3);
  return get !== undefined && (c.after(get, 'ours') !== undefined || c.thisAtEnd(get));
}

/** "Never text us again", "don't ever text this phone", "ya no me escriban", "no manden nada más". */
function refusesContact(c: Clause, i: number, spanish: boolean): boolean {
  if (!c.is(i, 'not') || c.is(i + 1, 'cease')) return false;
  const contact = c.after(i, 'contact', 5);
  if (contact === undefined) return false;
  // "No pude escribir", "I don't text": the parent's own doing.
  if (spanish) return c.is(contact - 1, 'me') || (/endo|ando/.test(c.words[contact]!) && c.words.slice(i, contact).some((w) => /^(?:me|nos|les?|sigan|sigas|esten|estes)$/.test(w))) || (/^no (?:quiero|queremos|deseo|quisiera) que (?:me|nos)\b/.test(c.words.slice(i).join(' '))) || isToUs(c.words[contact]) || /(an|as|en|es|ais|eis)$/.test(c.words[contact]!);
  const ownDoing = c.words.slice(0, i).some((w) => /^(i|we|she|he|they)$/.test(w)) && !c.words.slice(0, contact).includes('you') && !c.words.slice(i, contact).includes('need');
  if (ownDoing) return false;
  const phone = c.after(contact, 'number', 2);
  return c.is(contact + 1, 'me') || phone !== undefined || c.thisAtEnd(contact, 2) || c.after(contact, 'ours') !== undefined
    || c.is(contact + 1, 'contact') || /^(?:any(?:thing|more)?|no(?:thing)?|more|again|stuff)$/.test(c.words[contact + 1] ?? '') || (c.words[contact]!.startsWith('reach') && c.words[contact + 1] === 'out');
}

/** "You no longer have permission", "I withdraw my consent", "no autorizo". */
function takesBackConsent(c: Clause, i: number): boolean {
  return (c.is(i, 'not') || c.is(i, 'withdraw')) && c.after(i, 'consent', 4, true) !== undefined;
}

/** "No more sleep texts", "harta de los mensajes", "nobody wants these messages": had enough of what is ours. */
function enoughOfOurs(c: Clause, i: number): boolean {
  const refuses = c.is(i, 'not') || /^(nobody|noone|nadie)$/.test(c.words[i]!);
  if (!refuses && !c.is(i, 'enough')) return false;
  // "Too tired to text" tells why nothing came.
  if (/^(?:tired|cansad[oa])$/.test(c.words[i]!) && /^(?:to|para)$/.test(c.words[i + 1] ?? '')) return false;
  if (c.has('elsewise') || /^(i|we|she|he)$/.test(c.words[i + 1] ?? '')) return false;
  // "Not getting your texts" complains that they do not come.
  if (c.is(i, 'not') && c.after(i, 'get', 3) !== undefined && !c.has('want')) return false;
  if (c.is(i + 1, 'cease')) return false;
  // "Never want to see another text".
  if (refuses && c.words.some((w, j) => j > i && j < i + 8 && /^(?:another|more|further)$/.test(w) && (c.is(j + 1, 'ours') || /^(?:text|message)$/.test(c.words[j + 1] ?? '')))) return true;
  if ((c.is(i, 'enough') || /^(?:more|another)$/.test(c.words[i + 1] ?? '')) && c.after(i, 'contact', 3) !== undefined) return true;
  const ours = c.after(i, 'ours', c.has('want') ? 6 : 4, true);
  // "No se dio cuenta": noticed nothing, and no account of ours.
  const noticed = ours !== undefined && c.words[ours] === 'cuenta' && !/^(mi|la|esta|su|nuestra)$/.test(c.words[ours - 1] ?? '');
  return (ours !== undefined && !noticed) || (c.is(i, 'enough') && c.after(i, 'get', 1) !== undefined && c.thisAtEnd(i + 1));
}

/** "I don't want these", "ya no me interesa", "no quiero nada de ustedes": said of nothing else than us. */
function wantsNoMore(c: Clause, i: number): boolean {
  if (!c.is(i, 'not')) return false;
  const want = c.after(i, 'want', 3);
  if (want === undefined) return false;
  const get = c.after(want, 'get', 2);
  if (get !== undefined && c.thisAtEnd(get)) return true;
  if (c.thisAtEnd(want) || c.words[want + 1] === 'seguir' && c.endsAt(want + 1)) return true;
  return c.endsAt(want) && (c.words[want]!.startsWith('interes') || c.words.slice(i, want).some((_, n) => c.is(i + n, 'this')));
}

/** "We want to cancel", "how do i get removed", "quiero salir de esto": a wish to leave and nothing it could be of. */
function wishesToLeave(c: Clause, i: number): boolean {
  // "I want off this ride" is said of the night.
  if (/\b(?:ride|train|rollercoaster|planet|carousel)\b/.test(c.text)) return false;
  const wishes = c.is(i, 'want') && !c.has('not', i);
  if (!wishes && !(c.is(i, 'ask') && i <= 1)) return false;
  const you = c.words.indexOf('you');
  if (you > i && c.is(you + 1, 'cease') && c.endsAt(you + 1)) return true;
  const leave = c.after(i, 'leave', 4) ?? c.after(i, 'takenOff', 4);
  if (leave === undefined) return /^taken$/.test(c.words.find((_, n) => n > i && c.words[n] === 'taken') ?? '') && c.words.includes('off');
  if (/^(baja|removed)$/.test(c.words[leave]!) || (c.endsAt(leave) && (wishes || leave > i + 1))) return true;
  return c.words.slice(leave + 1).every((_, n) => (['this', 'courtesy', 'small', 'ours', 'number', 'contact'] as const).some((role) => c.is(leave + 1 + n, role)));
}

/** "Take us off", "sáquenme de esto", "remove this phone", "have me removed", "get out of my phone". */
function takesOff(c: Clause, i: number, spanish: boolean): boolean {
  if (c.is(i, 'takenOff') && c.is(i - 1, 'number')) return true;
  if (c.is(i, 'takenOff') && c.has('me', i) && /^(have|get)$/.test(c.words.find((w) => w === 'have' || w === 'get') ?? '')) return true;
  if (!c.is(i, 'takeOff')) return false;
  const [next, then] = [c.words[i + 1] ?? '', c.words[i + 2] ?? ''];
  if (/^(my|our|this|mi|nuestro|este|el)$/.test(next) && c.is(i + 2, 'number')) return true;
  if (!spanish && /^(off|out)$/.test(next)) return c.after(i + 1, 'number', 3) !== undefined;
  if (!spanish) return c.is(i + 1, 'me') && (/^(off|out|from)$/.test(then) ? !/^(bed|work|here)$/.test(c.words[i + 3] ?? '') : c.endsAt(i + 1) && /^(remove|drop|block|unsubscribe|unregister|deregister|unenroll|unlist)$/.test(c.words[i]!));
  if (/(los)$/.test(c.words[i]!)) return c.has('ours');
  const de = (next === 'de' || next === 'del') && !/^(encima|comer)$/.test(then);
  if (isToUs(c.words[i])) return c.endsAt(i) || de;
  return c.has('me', i) && de && [2, 3].some((n) => c.is(i + n, 'this') || c.is(i + n, 'ours') || /^(lista|sistema|aqui|ahi)$/.test(c.words[i + n] ?? ''));
}

/** "I will report you", "reporting this as spam", "los voy a bloquear": whoever says so to a sender wants no more of it. */
function threatens(c: Clause, i: number): boolean {
  const word = c.words[i]!;
  const ends = c.words[i + 1] === undefined || c.is(i + 1, 'courtesy');
  if (/^(?:report|block)(?:ed|ing)?$/.test(word)) {
    const whom = c.words[i + 1] ?? '';
    return (/^(?:you|u|yall|staynear|as|spam)$/.test(whom) && (word !== 'block' || c.words[i - 1] !== 'sleep')) || (word === 'blocking' && whom === 'this' && c.words[i + 2] === undefined) || (/^(?:this|the|ur|your)$/.test(whom) && (c.is(i + 2, 'number') || c.is(i + 2, 'ours') || /^(?:as|to|for|sender)$/.test(c.words[i + 2] ?? '')));
  }
  if (!/^(?:reporto|reportar|denuncio|denunciar|bloqueo|bloquear|reportare|denunciare|bloqueare|reportarlos|denunciarlos|bloquearlos|reportarte|bloquearte)$/.test(word)) return false;
  return (/(?:los|te)$/.test(word) && ends) || c.words.slice(Math.max(0, i - 3), i).some((w) => /^(?:los|las|te|les)$/.test(w)) || c.after(i, 'number', 2) !== undefined || c.words[i + 1] === 'por' || c.words[i + 1] === 'como';
}

/** "I never signed up for this", "no acepto sus textos". */
function neverJoined(c: Clause, i: number): boolean {
  // "Who signed me up for this", with a stop beside it.
  if (/^who (signed|put|added) (me|us|my)\b.* stop$/.test(c.text)) return true;
  if (!c.is(i, 'not') && c.words[i] !== 'didnt') return false;
  const joined = c.after(i, 'joined', 3, true);
  return joined !== undefined && (c.after(joined, 'ours', 4, true) ?? c.after(joined, 'this', 3, true)) !== undefined;
}

/** "Is there a way to stop these", "what is the word to end this", "can this be turned off", "hay forma de parar esto": the way out asked for. */
function asksTheWayOut(c: Clause): boolean {
  const asked = ASKS_THE_WAY.exec(c.text);
  if (asked === null) return false;
  const from = asked[0].split(' ').length - 1;
  const at = c.words.findIndex((w, i) => i >= from && (c.is(i, 'cease') || /^(?:unsubscribe|leave|off|out|stopped|ended|cancelled|canceled|salir|salirme|salirse|irse|baja)$/.test(w)));
  if (at < 0) return false;
  // "A way to stop the crying": what stands beside it is ours, or a word for it.
  return c.words.every((_, i) => i <= from || i === at || (['this', 'courtesy', 'small', 'ours', 'contact', 'me', 'number'] as const).some((role) => c.is(i, role)) || /^(?:make|get|turn|turned|shut|opt|darse|darme|dejar|stop|parar)$/.test(c.words[i]!));
}

/** "STOP", "end this", "pare", "no more please", "we quit", said as a sentence of its own; `only`: nothing else is said. */
function isAlone(c: Clause, only: boolean): boolean {
  // "I quit lol, bottle it is" gives up on the night.
  if (!only && /^(?:i|we) quit\b/.test(c.text)) return false;
  // "Im ending it" is no word to us.
  if (/^(?:i|im|ill|imma)\b.*\bend(?:ing)? (?:it|this|things|everything)$/.test(c.text)) return false;
  const said = c.words.map((_, i) => i).filter((i) => !c.is(i, 'courtesy') && !(i === 1 && c.words[i] === 'am'));
  if (only && asksTheWayOut(c)) return true;
  if (said[0] !== undefined && ORDERED_WITH_IT.test(c.words[said[0]]!) && said.every((i, n) => n === 0 || c.is(i, 'this'))) return true;
  if (said.length > 0 && said.every((i, n) => c.is(i, 'alone') || (n > 0 && /^(?:me|us)$/.test(c.words[i]!)))) return true;
  if (/^(no more|i want out|un subscribe|s t o p|no mas de est[eo]s?)$/.test(c.words.filter((_, i) => !c.is(i, 'courtesy') || /^(no|more|i|mas|de|want)$/.test(c.words[i]!)).join(' ').replace(/^(please|pls) /, ''))) return true;
  if (/^(leave|dejen|dejad|deja|deje)$/.test(c.words[said[0] ?? 0]!) && c.has('number') && /(alone|en paz)$/.test(c.text)) return true;
  if (c.words.length <= 4 && /(text|message|contact|write|reply)( back)?$/.test(c.text) && /^(do not|dont)/.test(c.text)) return true;
  if (REFUSALS.some((words) => words.test(c.text))) return true;
  const [first, second, third] = said;
  if (first === undefined || second === undefined) return false;
  if (c.is(first, 'cease') && c.is(second, 'this') && (third === undefined || c.is(third, 'this')) && c.endsAt(third ?? second)) return true;
  return c.is(first, 'switches') && c.is(second, 'this') && third !== undefined && c.words[third] === 'off' && c.endsAt(third);
}

/** What is said without a pause for longer is no sentence. */
const CLAUSE_WORDS_MAX = 80;

/** Sentences and their parts. */
function clausesOf(list: readonly Token[]): Word[][] {
  const clauses: Word[][] = [[]];
  for (const t of list) {
    // "No + mensajes".
    const ends = (t.k === 'stop' && t.w !== '-' && t.w !== '"' && t.w !== '+') || clauses.at(-1)!.length >= CLAUSE_WORDS_MAX;
    if (ends) clauses.push([]);
    if (t.k === 'stop' && t.w === '+') clauses.at(-1)!.push(MORE);
    if (t.k === 'stop') continue;
    if (t.k === 'num') clauses.at(-1)!.push(NUMBER);
    else if (t.w !== '&') clauses.at(-1)!.push(t.word);
  }
  return clauses.filter((c) => c.length > 0);
}

const NUMBER = wordOf('#');
const MORE = wordOf('mas');

let built: Record<Lang, Vocabulary> | undefined;
const vocabularies = (): Record<Lang, Vocabulary> => (built ??= { en: vocabularyOf(LEAVING.en), es: vocabularyOf(LEAVING.es) });
const LANGS = ['en', 'es'] as const;
const roles: Record<Lang, (word: Word) => number> = { en: perWord((w) => rolesOf(w, vocabularies().en)), es: perWord((w) => rolesOf(w, vocabularies().es)) };

/** Some way of saying it begins with the word, in one language or the other: in most texts none does. */
const begins = (word: Word): boolean => ((roles.en(word) | roles.es(word)) & BEGIN_BITS) !== 0;

/**
 * How surely a text says that we are to go: `firm` counts beside a log, `alone` (a sentence of its own) beside a cry
 * for help, `said` only where nothing else is told. `firmOnly`: nothing less would count, so nothing less is looked for.
 */
export function leavingIn(list: readonly Token[], firmOnly = false): Leaving | undefined {
  const found = leavingSaid(list, firmOnly);
  const left = found && withoutStaying(list);
  return left ? leavingSaid(left, firmOnly) : found;
}

type Leaving = 'firm' | 'alone' | 'said';

function leavingSaid(list: readonly Token[], firmOnly: boolean): Leaving | undefined {
  let found: 'alone' | 'said' | undefined;
  if (!list.some((t) => t.k === 'word' && begins(t.word))) return undefined;
  const clauses = clausesOf(list);
  for (const clause of clauses) {
    for (const lang of LANGS) {
      if (!clause.some((word) => (roles[lang](word) & BEGIN_BITS) !== 0)) continue;
      const spanish = lang === 'es';
      const words = clause.map((word) => word.w);
      const c = new Clause(words, clause.map(roles[lang]));
      if (SAID_BEFORE.test(words.join(' '))) return 'firm';
      for (let i = 0; i < words.length; i++) {
        if (endsOurs(c, i) || refusesContact(c, i, spanish) || takesBackConsent(c, i) || enoughOfOurs(c, i) || threatens(c, i)) return 'firm';
        if (!firmOnly && wantsNoMore(c, i)) found = 'alone';
        if (!firmOnly && (wishesToLeave(c, i) || neverJoined(c, i))) found ??= 'said';
        if (takesOff(c, i, spanish)) {
          if (c.has('number') || c.words.includes('list') || c.words.includes('lista')) return 'firm';
          found ??= 'said';
        }
      }
      if (firmOnly) continue;
      if (isAlone(c, clauses.length === 1)) found = 'alone';
      if (FAREWELL.test(c.text) && clauses.some((one) => LETS_GO.some((said) => said.test(one.map((word) => word.w).join(' '))))) found = 'alone';
    }
  }
  return found;
}

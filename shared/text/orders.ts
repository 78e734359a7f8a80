/**
 * Commands and opt-outs. The opt-out rule comes first and errs toward stopping; a command word that is
 * also a log word counts only as the whole text, and a phrase within a text only where nothing is logged.
 */
import { ordersEn } from './lexicon/orders.en.ts';
import { ordersEs } from './lexicon/orders.es.ts';
import type { Order, OrderLexicon } from './lexicon/orders.ts';
import { PatternTree } from './patternTree.ts';
import type { Command } from './reading.ts';
import { withoutStaying } from './idioms.ts';
import { normalise } from './normalise.ts';
import { type Token, tokens } from './tokens.ts';
import { bedtimeOrder } from './bedtimeOrder.ts';
import { clockShift, weekdayOf, weeklyDay } from './weekly.ts';

/** The union of the carriers' words, the FCC's and ours; each alone is always an opt-out. */
export const OPT_OUT_WORDS: readonly string[] = [
  'stop', 'stopall', 'stop all', 'quit', 'end', 'revoke', 'opt out', 'optout', 'cancel', 'unsubscribe', 'remove', 'arret', 'td', 'no mas', 'alto', 'parar', 'basta', 'stop texting me', 'baja', 'darme de baja',
];
const OPT_OUT = new Set(OPT_OUT_WORDS);

interface OrderReader {
  whole: PatternTree<Order>;
  within: PatternTree<Order>;
  stop: PatternTree<true>;
  notStop: PatternTree<true>;
  polite: Set<string>;
  lexicon: OrderLexicon;
  /** First words of `starts`, to leave early. */
  leads: Set<string>;
  starts: Map<string, 'pause' | 'zone' | 'join' | 'remove' | 'mute'>;
}

const STARTS = ['pause', 'zone', 'join', 'remove', 'mute'] as const;

function orderReader(lexicon: OrderLexicon): OrderReader {
  const skippable = new Set(lexicon.skippable.split(' '));
  const whole = new PatternTree<Order>();
  const within = new PatternTree<Order>(skippable);
  for (const [order, patterns] of Object.entries(lexicon.whole) as [Order, string[]][]) for (const pattern of patterns) whole.add(pattern, order);
  for (const [order, patterns] of Object.entries(lexicon.within) as [Order, string[]][]) for (const pattern of patterns) within.add(pattern, order);
  const stop = new PatternTree<true>(skippable);
  for (const pattern of lexicon.stop) stop.add(pattern, true);
  const notStop = new PatternTree<true>(skippable);
  for (const pattern of lexicon.notStop) notStop.add(pattern, true);
  const starts = new Map<string, (typeof STARTS)[number]>();
  for (const kind of STARTS) for (const phrase of lexicon[kind]) starts.set(phrase, kind);
  return { whole, within, stop, notStop, polite: new Set(lexicon.polite.split(' ')), lexicon, leads: new Set([...starts.keys()].map((s) => s.split(' ')[0]!)), starts };
}

let built: OrderReader[] | undefined;
const readers = (): OrderReader[] => (built ??= [orderReader(ordersEn), orderReader(ordersEs)]);

const wordOf = (t: Token): string => (t.k === 'word' ? t.w : t.k === 'num' ? t.digits : '');

/** The words alone, without stops. */
function bare(list: Token[]): string[] {
  return list.map(wordOf).filter((w) => w !== '');
}

function withoutPolite(words: string[], polite: Set<string>): string[] {
  let from = 0;
  let to = words.length;
  while (from < to - 1 && polite.has(words[from]!)) from++;
  while (to > from + 1 && polite.has(words[to - 1]!)) to--;
  return words.slice(from, to);
}

const OPT_OUT_WORDS_MAX = 3;

/** The whole message is an opt-out word, in any case and with any punctuation. */
export function isOptOutWord(list: Token[]): boolean {
  let said = '';
  let words = 0;
  for (const t of list) {
    const word = wordOf(t);
    if (word === '') continue;
    if (++words > OPT_OUT_WORDS_MAX) return false;
    said = words === 1 ? word : `${said} ${word}`;
  }
  return OPT_OUT.has(said);
}

/** "I want to quit rocking him" ends what the parent does; what we do ("quit texting") is heard by the word itself. */
const isOwnDoing = (words: readonly (string | undefined)[], end: number): boolean => /^(?:stop|quit|cease)$/.test(words[end - 1] ?? '') && (words[end] ?? '').endsWith('ing');

/** An opt-out in plain wording, anywhere in the text. */
export function isOptOutPhrase(list: Token[]): boolean {
  return saysOptOut(list) && saysOptOut(withoutStaying(list) ?? list);
}

function saysOptOut(list: Token[]): boolean {
  const words = list.map((t) => (t.k === 'stop' ? undefined : wordOf(t)));
  const alone = bare(list);
  for (const reader of readers()) {
    let calm: { from: number; to: number }[] | undefined;
    for (let i = 0; i < words.length; i++) {
      const hit = reader.stop.opens(words[i]) ? reader.stop.match(words, i) : undefined;
      if (!hit || isOwnDoing(words, hit.end)) continue;
      calm ??= spansOf(reader.notStop, words);
      if (!calm.some((s) => s.from < hit.end && s.to > i)) return true;
    }
    const short = withoutPolite(alone, reader.polite);
    if (OPT_OUT.has(short.join(' '))) return true;
  }
  return false;
}

function spansOf(tree: PatternTree<true>, words: (string | undefined)[]): { from: number; to: number }[] {
  const out: { from: number; to: number }[] = [];
  for (let i = 0; i < words.length; i++) {
    const hit = tree.match(words, i);
    if (hit) out.push({ from: i, to: hit.end });
  }
  return out;
}

function commandOf(order: Order): Command | undefined {
  switch (order) {
    case 'replies-on': return { name: 'replies', on: true };
    case 'replies-off': return { name: 'replies', on: false };
    case 'late-ok-on': return { name: 'late-ok', on: true };
    case 'late-ok-off': return { name: 'late-ok', on: false };
    case 'reminders-every': return { name: 'reminders', rhythm: 'every' };
    case 'reminders-first3': return { name: 'reminders', rhythm: 'first3' };
    case 'reminders-change': return { name: 'reminders', rhythm: 'change' };
    case 'lang-en': return { name: 'lang', lang: 'en' };
    case 'lang-es': return { name: 'lang', lang: 'es' };
    case 'zone': return { name: 'zone', place: '' };
    case 'pause': return { name: 'pause' };
    case 'replies':
    case 'late-ok':
    case 'reminders':
    case 'lang':
    case 'weekly':
    case 'clock-shift':
    case 'remove':
    case 'mute': return undefined;
    case 'join': return { name: 'join', rest: '' };
    case 'early': return { name: 'early' };
    // The compiler does not spread one name over the members of the union.
    default: return { name: order } as Command;
  }
}

/** Words no child's log could hold, so they lead a command with something after them. */
function started(reader: OrderReader, bareWords: string[], raw: string): Command | undefined {
  const words = withoutPolite(bareWords, reader.polite);
  if (!reader.leads.has(words[0] ?? '')) return undefined;
  for (let n = Math.min(words.length, 6); n >= 1; n--) {
    const kind = reader.starts.get(words.slice(0, n).join(' '));
    if (!kind) continue;
    const rest = words.slice(n);
    if (kind === 'pause') return pauseOf(rest);
    if (rest.length === 0 && kind !== 'zone') return undefined;
    if (kind === 'zone') return rest.length > 0 && rest.length <= 5 && n > 0 && isPlaceLead(words.slice(0, n).join(' ')) ? { name: 'zone', place: tail(raw, rest) } : undefined;
    if (kind === 'join') return { name: 'join', rest: tail(raw, rest) };
    // By the number in the list of WHO.
    if (kind === 'remove' && rest.length === 1 && /^[1-6]$/.test(rest[0]!)) return { name: 'remove', who: rest[0]! };
    return rest.length === 1 && /^[a-z]+$/.test(rest[0]!) && !NOT_A_NAME.has(rest[0]!) ? { name: kind, who: tail(raw, rest) } : undefined;
  }
  return undefined;
}

const NOT_A_NAME = new Set(['me', 'that', 'last', 'it', 'this', 'us', 'everything', 'all', 'nap', 'naps', 'eso', 'ultimo', 'ultima', 'todo', 'mi', 'esto', 'please', 'now', 'texts', 'messages', 'reminders', 'dummy', 'paci', 'reminder', 'at', 'after', 'mensajes', 'recordatorio']);
/** "we are in" alone opens too many sentences to be a place. */
const isPlaceLead = (lead: string): boolean => lead.includes('zon') || lead.includes('moved') || lead.includes('mudamos') || lead.includes('hora');

function tail(raw: string, rest: string[]): string {
  const at = raw.toLowerCase().lastIndexOf(rest[0]!);
  return (at >= 0 ? raw.slice(at) : rest.join(' ')).trim().slice(0, 60);
}

const NIGHT_WORDS: Record<string, number> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, couple: 2, few: 3, par: 2, tonight: 1, hoy: 1 };
const NIGHTS_MAX = 60;

/** What a pause may be for, by the words beside it in either language. */
const PAUSE_REASONS: readonly (readonly ['sick' | 'travel', ReadonlySet<string>])[] = [
  ['sick', new Set(['sick', 'ill', 'cold', 'fever', 'flu', 'virus', 'poorly', 'unwell', 'enfermo', 'enferma', 'resfriado', 'resfriada', 'fiebre', 'gripe', 'malo', 'mala'])],
  ['travel', new Set(['travel', 'travelling', 'traveling', 'trip', 'vacation', 'holiday', 'holidays', 'away', 'visiting', 'viaje', 'vacaciones', 'viajando', 'viajamos', 'fuera'])],
];

function pauseOf(rest: string[]): Command | undefined {
  // "Until Monday" is counted from today (`asks.ts`).
  if (rest.length > 6 || rest.some((w) => weekdayOf(w) !== undefined)) return undefined;
  const reason = PAUSE_REASONS.find(([, words]) => rest.some((w) => words.has(w)))?.[0];
  return { name: 'pause', ...pauseNights(rest), ...(reason && { reason }) };
}

function pauseNights(rest: string[]): { nights?: number } {
  for (const [i, w] of rest.entries()) {
    const n = /^\d{1,2}$/.test(w) ? +w : NIGHT_WORDS[w];
    if (n === undefined || n < 1) continue;
    const weeks = rest.slice(i + 1).some((x) => x.startsWith('week') || x.startsWith('semana'));
    return { nights: Math.min(weeks ? n * 7 : n, NIGHTS_MAX) };
  }
  return {};
}

/** The first order that is exactly these words. */
function wholly(tree: PatternTree<Order>, words: string[]): Order | undefined {
  let found: Order | undefined;
  tree.visit(words, 0, (order, end) => {
    if (end === words.length) found ??= order;
  });
  return found;
}

/** A command that is the whole text, with or without politeness. */
export function wholeCommand(list: Token[], raw: string): Command | undefined {
  if (list.length > 0 && list.every((t) => t.k === 'stop') && list.some((t) => t.w === '?')) return { name: 'what-now' };
  const words = bare(list);
  if (words.length === 0 || words.length > 12) return weeklyDay(words);
  const bedtime = bedtimeOrder(list, words);
  if (bedtime === 'open') return { name: 'reminder-time' };
  const setting = bedtime ?? clockShift(words) ?? weeklyDay(words);
  if (setting) return setting;
  for (const reader of readers()) {
    const order = wholly(reader.whole, words) ?? wholly(reader.whole, withoutPolite(words, reader.polite));
    const command = order && commandOf(order);
    if (command) return command;
  }
  for (const reader of readers()) {
    const command = started(reader, words, raw);
    if (command) return command;
  }
  return undefined;
}

const FOR_A_CHILD: ReadonlySet<Command['name']> = new Set(['ready', 'wait', 'back', 'easier', 'change', 'enough', 'why', 'plan']);
const JOINS_NAME = new Set(['for', 'with', 'and', 'only', 'just', 'please', 'de', 'con', 'para', 'a', 'solo', 'por', 'favor', 's']);

/** "BACK Leo", "why for Mia", "LISTO con Leo": a word of the plan and a child's name, of several children. */
export function commandForChild(list: Token[], raw: string, names: readonly string[]): Command | undefined {
  if (names.length < 2 || list.length > 6) return undefined;
  const known = new Set(names.map((name) => bare(tokens(normalise(name))).join(' ')));
  const rest = list.filter((t) => t.k !== 'word' || !known.has(t.w));
  if (rest.length === list.length) return undefined;
  const words = rest.filter((t) => t.k !== 'word' || !JOINS_NAME.has(t.w));
  const command = words.some((t) => t.k === 'word') ? wholeCommand(words, raw) : undefined;
  return command && FOR_A_CHILD.has(command.name) ? command : undefined;
}

const DELETES = new Set(['delete', 'erase', 'borrar', 'borra', 'borren', 'eliminar', 'elimina', 'eliminen']);
const OF_THE_LOG = new Set(['all', 'of', 'everything', 'about', 'the', 'whole', 'log', 's', 'a', 'de', 'todo', 'el', 'registro', 'lo', 'please']);

function startsToDelete(list: readonly Token[]): boolean {
  const first = list.find((t) => t.k !== 'stop');
  return first?.k === 'word' && DELETES.has(first.w);
}

/** "DELETE Mia", "borrar todo de Mia": the word and a child's name, and nothing else. */
export function deleteNamed(list: Token[], names: readonly string[]): Command | undefined {
  if (!startsToDelete(list)) return undefined;
  const rest = bare(list).slice(1);
  if (rest.length === 0 || rest.length > 8) return undefined;
  const said = rest.filter((w) => !OF_THE_LOG.has(w)).join(' ');
  const who = names.find((name) => bare(tokens(normalise(name))).join(' ') === said || `${bare(tokens(normalise(name))).join(' ')}s` === said);
  return who === undefined || said === '' ? undefined : { name: 'delete', who };
}

/** "DELETE Lia", where nobody is called so: a word or two that are neither what was sent nor a thing of the log. */
export function deleteOther(list: Token[]): Command | undefined {
  if (!startsToDelete(list)) return undefined;
  const said = bare(list).slice(1).filter((w) => !OF_THE_LOG.has(w));
  const names = said.length >= 1 && said.length <= 2 && said.every((w) => /^[a-z]{2,20}$/.test(w) && !NOT_A_NAME.has(w) && !OF_WHAT_WAS_SENT.has(w));
  return names ? { name: 'delete', who: said.join(' ') } : undefined;
}
const OF_WHAT_WAS_SENT = new Set('nap wake waking wakings wakes bottle feed feeding night nights bedtime sleep siesta siestas toma despertar noche biberon wrong mistake sorry yesterday today tonight data account info family entry text message step plan one my your those these them prior previous duplicate double both duplicado mensaje mensajes texto textos paso plan ayer hoy datos cuenta familia ese esa esos esas registro repetido entrada uno una los las dos'.split(' '));

/** Longer than this and a phrase within is part of a story. */
const WITHIN_WORDS_MAX = 22;

/** A command somewhere in a text that logs nothing. */
export function commandWithin(list: Token[]): Command | undefined {
  if (list.length > WITHIN_WORDS_MAX) return undefined;
  const words = list.map((t) => (t.k === 'stop' ? undefined : wordOf(t)));
  for (const reader of readers()) {
    for (let i = 0; i < words.length; i++) {
      if (words[i] === reader.lexicon.pause[0] && list[i + 1]?.k === 'num') return pauseOf([words[i + 1]!]);
      const hit = reader.within.opens(words[i]) ? reader.within.match(words, i) : undefined;
      const command = hit && commandOf(hit.value);
      if (command) return command;
    }
  }
  return undefined;
}

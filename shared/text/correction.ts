/**
 * Recognises a text that mends an earlier one ("actually 2:20", "2 wakings not 3", "that was
 * yesterday") as a value. Which fact it mends is for `night`; here only what was said.
 */
import { type Atom, type Clock, clockOf } from './atoms.ts';
import { CORRECTION_BUT, CORRECTION_LEADS, CORRECTION_NOT, CORRECTION_SAID, CORRECTION_YESTERDAY } from './lexicon/night.ts';
import { PatternTree } from './patternTree.ts';
import type { Correction, Help, Lang, SaidEvent } from './reading.ts';
import type { Token } from './tokens.ts';

/** A longer text is a story with "not" in it. */
const WORDS_MAX = 12;

const YESTERDAY = new PatternTree<true>(new Set(['all', 'just', 'really', 'lo']));
for (const list of Object.values(CORRECTION_YESTERDAY)) for (const pattern of list) YESTERDAY.add(pattern, true);

const sets = (record: Record<Lang, string>): Record<Lang, string[]> => ({ en: record.en.split('|'), es: record.es.split('|') });
const LEADS = sets(CORRECTION_LEADS);
const FIRSTS: Record<Lang, Set<string>> = { en: new Set(LEADS.en.map((l) => l.split(' ')[0]!)), es: new Set(LEADS.es.map((l) => l.split(' ')[0]!)) };
const NOTS = sets(CORRECTION_NOT);
/** Words without which a text that opens otherwise corrects nothing. */
const MENDS: Record<Lang, Set<string>> = { en: new Set(['not', 'said', 'told', 'typed', 'wrote', 'put', 'than', 'instead', 'no', 'yesterday', 'yesterdays', 'last', 'night', 'day', 'actually', 'really']), es: new Set(['no', 'dije', 'puse', 'escribi', 'vez', 'lugar', 'sino', 'ayer', 'anoche', 'realidad', 'bien']) };
const SAIDS = sets(CORRECTION_SAID);
const BUTS = sets(CORRECTION_BUT);

/** Says which of those told, and nothing of its own. */
const WHICH = new Set('that the this first second third last middle one time was is it make la el esa ese primera primero segunda segundo tercera ultima ultimo fue era es vez'.split(' '));
const ONE_OF = /\b((first|second|third|last|middle|that) (one|time)|primer[ao]|segund[ao]|tercera|ultim[ao])\b/;
const WAS_REALLY = /^(one |waking |wake |feed |toma )?(was|is|should be|fue|era) (actually|really|more like|in fact|en realidad|mas bien)$/;

/** Between a "no" and the help that it was. */
const BEFORE_HELP = new Set('it was the a with she he we i had her him his by el la un una con fue era le lo di en'.split(' '));

export interface SaidCorrection {
  change: 'time' | 'count' | 'minutes' | 'help' | 'day';
  to?: Clock;
  from?: Clock;
  toNumber?: number;
  fromNumber?: number;
  toHelp?: Help[];
  fromHelp?: Help[];
}

interface Piece {
  /** Words between, joined. */
  text: string;
  value?: { time?: Clock; count?: number; minutes?: number; help?: Help };
}

function valueOf(a: Atom): Piece['value'] {
  // A span is told and mends nothing, and where one stands the rest tells too.
  if (a.k === 'time') return a.end ? {} : { time: a.t };
  if (a.k === 'count') return { count: a.n };
  if (a.k === 'dur') return { minutes: a.min };
  if (a.k === 'void' && a.v !== undefined && a.why === 'other' && a.v <= 300) return { count: a.v };
  if (a.k === 'num') return { count: a.v };
  if (a.k === 'sense' && a.s.startsWith('h.')) return { help: a.s.slice(2) as Help };
  return undefined;
}

function endsWith(text: string, endings: string[]): boolean {
  return endings.some((e) => text === e || text.endsWith(` ${e}`));
}

function between(a: NonNullable<Piece['value']>, b: NonNullable<Piece['value']>): SaidCorrection | undefined {
  if (a.time && b.time) return { change: 'time', to: a.time, from: b.time };
  if (a.minutes !== undefined && b.minutes !== undefined) return { change: 'minutes', toNumber: a.minutes, fromNumber: b.minutes };
  if (a.minutes !== undefined && b.count !== undefined) return { change: 'minutes', toNumber: a.minutes, fromNumber: b.count };
  if (a.count !== undefined && b.count !== undefined) return { change: 'count', toNumber: a.count, fromNumber: b.count };
  if (a.help && b.help) return { change: 'help', toHelp: [a.help], fromHelp: [b.help] };
  if (a.count !== undefined && b.time && a.count <= 24) {
    const to = clockOf(a.count, 0, `${a.count}`, false);
    return to && { change: 'time', to, from: b.time };
  }
  // "3:50 not 2" lost its minutes; "2 wakings not 3:00" is no pair.
  if (a.time && b.count !== undefined && b.count >= 1 && b.count <= 12) return { change: 'time', to: a.time, from: { m: (b.count % 12) * 60, fixed: false, said: `${b.count}` } };
  return undefined;
}

function single(v: NonNullable<Piece['value']>): SaidCorrection | undefined {
  if (v.time) return { change: 'time', to: v.time };
  if (v.minutes !== undefined) return { change: 'minutes', toNumber: v.minutes };
  if (v.count !== undefined) return { change: 'count', toNumber: v.count };
  return v.help ? { change: 'help', toHelp: [v.help] } : undefined;
}

export function correctionOf(atoms: Atom[], list: Token[], lang: Lang): SaidCorrection | undefined {
  const words = list.filter((t) => t.k !== 'stop').length;
  if (words > WORDS_MAX || list.some((t) => t.k === 'stop' && t.w === '?')) return undefined;
  const opens = list.find((t) => t.k !== 'stop');
  const led = opens?.k === 'word' && FIRSTS[lang].has(opens.w);
  if (!led && !list.some((t) => t.k === 'word' && MENDS[lang].has(t.w))) return undefined;
  const plain = list.map((t) => (t.k === 'word' ? t.w : undefined));
  for (let i = 0; i < plain.length; i++) if (YESTERDAY.match(plain, i) && words <= 8) return { change: 'day' };
  const pieces: Piece[] = [];
  let text = '';
  for (const a of atoms) {
    const value = valueOf(a);
    if (value) {
      pieces.push({ text: text.trim(), value });
      text = '';
    } else if (a.k === 'word' || (a.k === 'sense' && a.s !== 'at' && a.s !== 'around')) text += ` ${a.w}`;
  }
  const [first, second, ...more] = pieces;
  if (!first?.value || more.length > 0) return undefined;
  const lead = startsWithLead(plain, lang);
  if (second?.value) {
    // "The 3am one was actually 3:30", "la de las 3 fue en realidad a las 3 y media"
    if (first.value.time && second.value.time && WAS_REALLY.test(second.text)) return between(second.value, first.value);
    if (endsWith(second.text, NOTS[lang])) return between(first.value, second.value);
    if (saysWrong(first.text, lang) && (endsWith(second.text, BUTS[lang]) || endsWith(second.text, ['meant', 'should be', 'quise decir']))) return between(second.value, first.value);
    if (saysWrong(second.text, lang)) return between(first.value, second.value);
    if (endsWith(first.text, NOTS[lang]) && (endsWith(second.text, BUTS[lang]) || second.text === '')) return between(second.value, first.value);
    return undefined;
  }
  if (lead > 0 && words <= lead + 4 && text.trim() === '') {
    // "No quiere el chupete" tells of the child.
    const tells = first.value.help !== undefined && first.text.split(' ').some((w) => w !== '' && !BEFORE_HELP.has(w) && plain.indexOf(w) >= lead);
    return tells ? undefined : single(first.value);
  }
  // "Actually make that first one 1:40"
  const beside = `${first.text}${text}`.split(' ');
  if (lead > 0 && ONE_OF.test(first.text) && beside.every((w) => w === '' || WHICH.has(w) || plain.indexOf(w) < lead)) return single(first.value);
  return undefined;
}

/** "I said 6, it was 6:40": what was said is what was wrong. */
function saysWrong(text: string, lang: Lang): boolean {
  return SAIDS[lang].some((said) => text.startsWith(said) || text.endsWith(said));
}

/** How many words of a correction open the text; 0 for none. */
function startsWithLead(words: (string | undefined)[], lang: Lang): number {
  const bare = words.filter((w): w is string => w !== undefined);
  if (!FIRSTS[lang].has(bare[0] ?? '')) return 0;
  let best = 0;
  for (const lead of LEADS[lang]) {
    const parts = lead.split(' ');
    if (parts.length > best && parts.every((p, i) => bare[i] === p)) best = parts.length;
  }
  return best;
}

/** The value that leaves the room; times are placed by whoever placed the events. */
export function toCorrection(said: SaidCorrection, at: (clock: Clock) => Extract<Correction, { change: 'time' }>['to'] | undefined, kind?: SaidEvent['kind']): Correction | undefined {
  switch (said.change) {
    case 'day': return { change: 'day', days: -1 };
    case 'count': return { change: 'count', to: said.toNumber!, ...(said.fromNumber === undefined ? {} : { from: said.fromNumber }) };
    case 'minutes': return { change: 'minutes', to: said.toNumber!, ...(said.fromNumber === undefined ? {} : { from: said.fromNumber }) };
    case 'help': return { change: 'help', to: said.toHelp!, ...(said.fromHelp ? { from: said.fromHelp } : {}) };
    case 'time': {
      const to = at(said.to!);
      const from = said.from && at(said.from);
      return to && { change: 'time', to, ...(from ? { from } : {}), ...(kind ? { kind } : {}) };
    }
  }
}

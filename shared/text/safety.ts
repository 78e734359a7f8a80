/**
 * Law L12 in the reader: harm, despair and a sick baby are looked for before anything else in a text,
 * in every language at once, and what only sounds like them ("teeth are killing us") is taken out first.
 */
import { safetyEn } from './lexicon/safety.en.ts';
import { safetyEs } from './lexicon/safety.es.ts';
import type { SafetyLexicon } from './lexicon/safety.ts';
import type { Lang } from './reading.ts';
import { LANGUAGES } from './senses.ts';
import { PatternTree } from './patternTree.ts';
import type { Token } from './tokens.ts';
import { Mender } from './typos.ts';

export type Tier = 'crisis' | 'low' | 'emergency' | 'doctor';
type Mark = Tier | 'lowAlone' | 'worryWith' | 'worry' | 'fever' | 'notFever' | 'medicine' | 'asking' | 'harmless';
const LISTS: Mark[] = ['crisis', 'emergency', 'low', 'lowAlone', 'doctor', 'worryWith', 'worry', 'fever', 'notFever', 'medicine', 'asking', 'harmless'];

/** Words for the child, any of which may stand where a phrase says `@baby`. */
const BABY = 'her him baby them lo it bub bebe nene nena peque hijo hija nino nina gordo gorda guagua el ella ellos son daughter child kid kids twins';

interface SafetyReader {
  tree: PatternTree<Mark>;
  mender: Mender;
}

function safetyReader(lexicon: SafetyLexicon): SafetyReader {
  const classes = new Map(BABY.split(' ').map((word) => [word, '@baby']));
  const tree = new PatternTree<Mark>(new Set(lexicon.skippable.split(' ')), classes);
  const targets = new Set<string>();
  const known = new Set(lexicon.ordinary.split(' '));
  for (const list of LISTS) {
    for (const pattern of lexicon[list]) {
      tree.add(pattern, list);
      for (const word of pattern.split(/[^a-z]+/)) (list === 'harmless' || list === 'asking' || list === 'notFever' ? known : targets).add(word);
    }
  }
  return { tree, mender: new Mender(targets, known) };
}

let built: SafetyReader[] | undefined;
/** Built at the first text, not at import: a cold start that reads nothing pays nothing. */
const readers = (): SafetyReader[] => (built ??= [safetyReader(safetyEn), safetyReader(safetyEs)]);

export interface SafetyFound {
  tier: Tier | null;
  /** Weary words that count only when nothing is logged beside them. */
  weary: boolean;
  /** A sign of illness that counts only when nothing is logged beside it. */
  unwell: boolean;
}

interface Hit {
  from: number;
  to: number;
}

type Hits = Partial<Record<Mark, Hit[]>>;

/** Everything the lists say of the words, longest per list at each word. */
function hitsOf(tree: PatternTree<Mark>, words: (string | undefined)[]): Hits {
  const hits: Hits = {};
  for (let i = 0; i < words.length; i++) {
    tree.visit(words, i, (mark, end) => {
      const list = (hits[mark] ??= []);
      const last = list.at(-1);
      if (last?.from !== i) list.push({ from: i, to: end });
      else if (end > last.to) last.to = end;
    });
  }
  return hits;
}

const FEVER_C: readonly [number, number] = [37.9, 42];
const FEVER_F: readonly [number, number] = [100.3, 107];

/** A number that is a fever: by its words, its unit, or its decimal. */
function feverish(list: Token[], fever: boolean, notFever: boolean): boolean {
  if (notFever) return false;
  for (let i = 0; i < list.length; i++) {
    const t = list[i]!;
    if (t.k !== 'num' || t.digits === '' || t.shape === 'date' || t.shape === 'frac' || t.shape === 'h') continue;
    const decimal = t.shape === 'dot' || t.shape === 'comma';
    const v = decimal ? t.v + (t.v2 ?? 0) / 10 ** (t.d2?.length ?? 1) : t.v;
    if (t.shape === 'colon') continue;
    const hot = (v >= FEVER_C[0] && v < FEVER_C[1]) || (v >= FEVER_F[0] && v <= FEVER_F[1]) || (v === 100 && fever);
    if (!hot) continue;
    const next = list[i + 1];
    const unit = next?.k === 'word' ? next.w : '';
    const degrees = unit === 'f' || unit === 'c' || unit === 'degrees' || unit === 'º' || unit === 'grados' || unit === 'degree' || unit === 'deg';
    if (!degrees && next?.k === 'word' && NOT_DEGREES.has(unit)) continue;
    if (fever || degrees || (decimal && t.d2?.length === 1 && (v >= 100 || v < 41.6))) return true;
  }
  return false;
}

const NOT_DEGREES = new Set(['min', 'mins', 'minutes', 'minute', 'minutos', 'm', 'days', 'day', 'dias', 'weeks', 'wks', 'week', 'semanas', 'months', 'mo', 'ml', 'oz', 'am', 'pm', 'x', 'times', 'a', 'p', 'lbs', 'kg', 'cm', 'sec', 'secs', 'seconds', 'segundos', 'weeker', 'percent', 'y', 'naps', 'tries', 'songs', 'pages']);

function search(reader: SafetyReader, words: (string | undefined)[], list: Token[]): SafetyFound {
  const hits = hitsOf(reader.tree, words);
  const stands = (mark: Mark): boolean =>
    hits[mark]?.some((h) => !hits.harmless?.some((s) => s.from <= h.from + 1 && s.to >= h.to - 1 && s.to - s.from >= h.to - h.from && s.from < h.to && s.to > h.from)) ?? false;
  if (stands('crisis')) return { tier: 'crisis', weary: false, unwell: false };
  if (stands('emergency')) return { tier: 'emergency', weary: false, unwell: false };
  const fever = stands('fever');
  if (feverish(list, fever, hits.notFever !== undefined)) return { tier: 'doctor', weary: false, unwell: false };
  const worry = stands('worry');
  const unwell = stands('worryWith');
  const asked = list.some((t) => t.k === 'stop' && t.w === '?');
  const medicine = stands('medicine') && (hits.asking !== undefined || asked);
  if (stands('low')) return { tier: 'low', weary: false, unwell };
  if (stands('doctor') || (unwell && (worry || asked)) || medicine) return { tier: 'doctor', weary: false, unwell: true };
  return { tier: null, weary: stands('lowAlone'), unwell };
}

/** Slips are mended in the text's own language only; a word of either language is no slip. */
function wordsFor(reader: SafetyReader, list: Token[], lang: Lang): (string | undefined)[] {
  const own = reader === readers()[lang === 'en' ? 0 : 1];
  return list.map((t) => {
    if (t.k === 'num') return t.digits;
    if (t.k !== 'word') return undefined;
    if (!own || reader.mender.knows(t.w) || LANGUAGES[lang].mender.knows(t.w) || LANGUAGES[lang].mender.mend(t.w) !== t.w) return t.w;
    return reader.mender.mend(t.w);
  });
}

export function safetyOf(list: Token[], lang: Lang): SafetyFound {
  const none: SafetyFound = { tier: null, weary: false, unwell: false };
  let best = none;
  for (const reader of readers()) {
    const words = wordsFor(reader, list, lang);
    const found = search(reader, words, list);
    if (found.tier && (!best.tier || rank(found.tier) < rank(best.tier))) best = found;
    else if (!best.tier) best = { tier: null, weary: best.weary || found.weary, unwell: best.unwell || found.unwell };
  }
  return best;
}

const rank = (tier: Tier): number => (tier === 'crisis' ? 0 : tier === 'emergency' ? 1 : tier === 'low' ? 2 : 3);

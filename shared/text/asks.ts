/**
 * Requests in plain words, by what is asked of what: a text in which every word is known to the lists of one
 * language (`lexicon/asks.ts`) and whose notions are those of a rule. One strange word and it is no request.
 */
import { type LocalDateTime, dateOf, weekday } from '../time/local.ts';
import { type AskLexicon, ASK_NOTIONS, type AskNotion, asksEn } from './lexicon/asks.ts';
import { asksEs } from './lexicon/asks.es.ts';
import { ASK_RULES, type AskResult, type Slot } from './askRules.ts';
import { PatternTree } from './patternTree.ts';
import type { Command } from './reading.ts';
import type { Token } from './tokens.ts';
import { perWord, type Word } from './words.ts';
import { weekdayOf } from './weekly.ts';

const SLOTS: readonly Slot[] = [...ASK_NOTIONS, 'num', 'weekday', 'kid', 'name'];
const BIT = new Map(SLOTS.map((slot, i) => [slot, i]));
const treeOf = (lexicon: AskLexicon): PatternTree<AskNotion> => {
  const tree = new PatternTree<AskNotion>();
  for (const notion of ASK_NOTIONS) for (const pattern of lexicon[notion] ?? []) tree.add(pattern, notion);
  return tree;
};
let built: PatternTree<AskNotion>[] | undefined;
const trees = (): PatternTree<AskNotion>[] => (built ??= [treeOf(asksEn), treeOf(asksEs)]);

const COUNTS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, ten: 10, couple: 2, few: 3,
  uno: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, diez: 10, par: 2,
};
/** One word is a command of its own, or none; */
const WORDS_MIN = 2;
const WORDS_MAX = 14;
/** More strange words than a name has, and it is no request. */
const STRANGE_MAX = 2;
/** "What a night!", "qué noche": a sigh. */
const SIGH = /^(?:oh |wow |uf+ |ay )?(?:what an? |how (?:hard|long) |que (?:noche|semana|dia)\b(?! (?:paso|hay|ha)))/;

const wordsOf = (list: readonly Token[]): string[] => list.flatMap((t) => (t.k === 'word' ? [t.w] : t.k === 'num' ? [t.shape === 'int' ? t.digits : '#'] : []));
const SIGH_BEGINS = new Set(['oh', 'wow', 'uf', 'ay', 'what', 'how', 'que']);
export function isSigh(list: readonly Token[]): boolean {
  const first = list.find((t) => t.k !== 'stop');
  if (list.length > WORDS_MAX || first?.k !== 'word' || !(SIGH_BEGINS.has(first.w) || first.w.startsWith('uf'))) return false;
  return SIGH.test(wordsOf(list).join(' '));
}

interface Edge {
  readonly slot: Slot;
  readonly end: number;
}

/** `children`: names of the family's, in lower case without accents. */
export function askedOf(list: readonly Token[], context: { now: LocalDateTime; children: readonly string[] }): Command | undefined {
  let words: readonly string[] | undefined;
  for (let k = 0; k < isKnown.length; k++) {
    // Most texts are no request, and end here.
    if (strangeIn(list, isKnown[k]!, context.children) > STRANGE_MAX) continue;
    words ??= wordsOf(list);
    if (words.length < WORDS_MIN || words.length > WORDS_MAX || isSigh(list)) return undefined;
    const tree = trees()[k]!;
    const edges = edgesOf(tree, words, context.children);
    const command = edges && commandOf(edges, words, context);
    if (command) return command;
  }
  return undefined;
}

const isKid = (word: string, children: readonly string[]): boolean => children.includes(word) || (word.endsWith('s') && children.includes(word.slice(0, -1)));

/** The word is in the tree, or names a day. */
const isKnown = [0, 1].map((k) => perWord((w) => trees()[k]!.words.has(w) || weekdayOf(w) !== undefined));

function strangeIn(list: readonly Token[], known: (word: Word) => boolean, children: readonly string[]): number {
  let strange = 0;
  for (const t of list) if (t.k === 'word' && !known(t.word) && !isKid(t.w, children)) strange++;
  return strange;
}

function edgesOf(tree: PatternTree<AskNotion>, words: readonly string[], children: readonly string[]): Edge[][] | undefined {
  const out: Edge[][] = words.map(() => []);
  const covered = new Set<number>();
  words.forEach((word, i) => {
    const add = (slot: Slot, end: number): void => {
      out[i]!.push({ slot, end });
      for (let n = i; n < end; n++) covered.add(n);
    };
    tree.visit(words, i, (notion, end) => add(notion, end));
    if (/^\d{1,2}$/.test(word) || COUNTS[word] !== undefined) add('num', i + 1);
    if (weekdayOf(word) !== undefined) add('weekday', i + 1);
    if (isKid(word, children)) add('kid', i + 1);
  });
  const strange = words.flatMap((_w, i) => (covered.has(i) ? [] : [i]));
  if (strange.length > STRANGE_MAX) return undefined;
  for (const i of strange) {
    if (!/^[a-z]{2,}$/.test(words[i]!)) return undefined;
    out[i]!.push({ slot: 'name', end: i + 1 });
  }
  return out;
}

function commandOf(edges: readonly Edge[][], words: readonly string[], context: { now: LocalDateTime; children: readonly string[] }): Command | undefined {
  const there = new Set(edges.flat().map((e) => e.slot));
  for (const rule of ASK_RULES) {
    if (!rule.needs.every((any) => any.some((slot) => there.has(slot)))) continue;
    const allowed = new Set<Slot>([...rule.needs.flat(), ...rule.may, 'fill']);
    // "Not today" puts off a step as well as a text.
    if (rule.is === 'pause-nights' && words.length < 3 && words.some((w) => w === 'not' || w === 'no')) continue;
    const tiles = tiled(edges, allowed, rule.needs);
    const command = tiles && made(rule.is, tiles, words, context);
    if (command) return command;
  }
  return undefined;
}

interface Tile extends Edge {
  readonly from: number;
}

/** The words in tiles of these notions, each need met by a tile of its own or one of another's; undefined where there is no such way. */
function tiled(edges: readonly Edge[][], allowed: ReadonlySet<Slot>, needs: readonly (readonly Slot[])[]): Tile[] | undefined {
  const met = (slot: Slot): number => needs.reduce((mask, any, i) => (any.includes(slot) ? mask | (1 << i) : mask), 0);
  const all = (1 << needs.length) - 1;
  const dead = new Set<number>();
  const walk = (at: number, mask: number, tiles: Tile[]): Tile[] | undefined => {
    if (at === edges.length) return mask === all ? tiles : undefined;
    const state = at * 64 + mask;
    if (dead.has(state)) return undefined;
    for (const edge of edges[at]!) {
      if (!allowed.has(edge.slot)) continue;
      const way = walk(edge.end, mask | met(edge.slot), [...tiles, { ...edge, from: at }]);
      if (way) return way;
    }
    dead.add(state);
    return undefined;
  };
  return walk(0, 0, []);
}

const NIGHTS_MAX = 60;

function made(is: AskResult, tiles: readonly Tile[], words: readonly string[], { now, children }: { now: LocalDateTime; children: readonly string[] }): Command | undefined {
  const said = (slot: Slot): string | undefined => {
    const tile = tiles.find((t) => t.slot === slot);
    return tile && words.slice(tile.from, tile.end).join(' ');
  };
  if (typeof is !== 'string') return is;
  switch (is) {
    case 'pause-nights': case 'pause-weeks': {
      const count = said('num');
      const n = count === undefined ? 1 : COUNTS[count] ?? +count;
      return n < 1 ? undefined : { name: 'pause', nights: Math.min(is === 'pause-weeks' ? n * 7 : n, NIGHTS_MAX) };
    }
    case 'pause-until': {
      const day = weekdayOf(said('weekday') ?? '');
      return day === undefined ? undefined : { name: 'pause', nights: ((day - weekday(dateOf(now)) + 6) % 7) + 1 };
    }
    case 'remove': {
      const who = said('name') ?? said('person') ?? said('kid');
      return who === undefined ? undefined : { name: 'remove', who };
    }
    case 'mute': case 'unmute': {
      const kid = said('kid');
      const who = kid === undefined ? undefined : children.includes(kid) ? kid : kid.slice(0, -1);
      // Of an only child it would be every text there is: that is a rest, or an opt-out.
      return who === undefined || (is === 'mute' && children.length < 2) ? undefined : { name: is, who };
    }
  }
}

/** Unused slots would be words that no rule hears. */
export const slotsHeard = (): ReadonlySet<Slot> => new Set(ASK_RULES.flatMap((r) => [...r.needs.flat(), ...r.may]).filter((s) => BIT.has(s)));

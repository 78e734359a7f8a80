/** What a text says of the night as a whole; nothing is read into politeness. */
import { FAREWELLS, NIGHT_SIGNS } from './lexicon/night.ts';
import { PatternTree } from './patternTree.ts';
import type { SaidEvent, SaidNight } from './reading.ts';
import type { Token } from './tokens.ts';

const SKIPPABLE = new Set('a the so was just really very pretty quite we it un una muy la el super bien baby her him he she'.split(' '));
const SIGNS = new PatternTree<string>(SKIPPABLE);
for (const list of Object.values(NIGHT_SIGNS)) {
  for (const [sign, patterns] of Object.entries(list)) for (const pattern of patterns) SIGNS.add(pattern, sign);
}
for (const phrase of FAREWELLS) SIGNS.add(phrase, 'farewell');
const LONE: Record<string, SaidNight> = {
  easy: { word: 'easy' }, facil: { word: 'easy' }, hard: { word: 'hard' }, dificil: { word: 'hard' }, dura: { word: 'hard' }, duro: { word: 'hard' }, rough: { word: 'hard' },
};

function wordsOf(list: Token[]): (string | undefined)[] {
  return list.map((t) => (t.k === 'word' ? t.w : undefined));
}

function take(night: SaidNight, sign: string, settled: boolean): void {
  if (sign === 'easy' || sign === 'good' || sign === 'ok' || sign === 'hard') {
    // The harder word wins: "great bedtime but a rough night".
    if (night.word === undefined || sign === 'hard') night.word = sign;
  } else if (sign === 'did' || sign === 'didnot') night.didStep ??= sign === 'did';
  else if (sign.startsWith('cry') && settled) night.cry ??= +sign.slice(3) as 0 | 1 | 3;
  else if (sign.startsWith('feel')) night.feel ??= +sign.slice(4) as 1 | 2 | 3 | 4 | 5;
  else if (sign.startsWith('seat ')) night.seat ??= sign.slice(5);
}

/** A sentence of one word, as in "Bed 7, up 6. Easy!" */
function loneWords(list: Token[]): SaidNight | undefined {
  let only: string | undefined;
  let count = 0;
  for (const t of [...list, { k: 'stop', w: '.' } as const]) {
    if (t.k === 'stop' && t.w !== ',') {
      if (count === 1 && only !== undefined && LONE[only]) return LONE[only];
      [only, count] = [undefined, 0];
    } else if (t.k !== 'stop') {
      count++;
      only = t.k === 'word' ? t.w : undefined;
    }
  }
  return undefined;
}

export function nightOfText(list: Token[], events: SaidEvent[]): SaidNight | undefined {
  const words = wordsOf(list);
  const night: SaidNight = {};
  const woke = events.some((e) => e.kind === 'wake' || e.kind === 'wakes');
  for (let i = 0; i < words.length; i++) {
    const found = SIGNS.match(words, i);
    if (!found) continue;
    take(night, found.value, !woke && events.some((e) => e.kind === 'asleep' || e.kind === 'bedtime' || e.kind === 'through'));
    i = found.end - 1;
  }
  const lone = loneWords(list);
  if (lone) night.word ??= lone.word!;
  const asleep = events.find((e) => e.kind === 'asleep');
  if (asleep?.kind === 'asleep' && asleep.latencyMin !== undefined && asleep.help?.length === 1) {
    if (asleep.help[0] === 'rocked') night.rockMin = asleep.latencyMin;
    else if (asleep.help[0] === 'nursed' || asleep.help[0] === 'bottle') night.feedMin = asleep.latencyMin;
  }
  return Object.keys(night).length > 0 ? night : undefined;
}

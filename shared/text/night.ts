/** What a text says of the night as a whole; nothing is read into politeness. */
import type { Clause } from './clauses/clause.ts';
import { FAREWELLS, NIGHT_SIGNS } from './lexicon/night.ts';
import { PatternTree } from './patternTree.ts';
import type { SaidEvent, SaidNight } from './reading.ts';
import type { Token } from './tokens.ts';
import { perWord } from './words.ts';

const SKIPPABLE = new Set('a the so was just really very pretty quite we it un una muy la el super bien baby her him he she'.split(' '));
const SIGNS = new PatternTree<string>(SKIPPABLE);
for (const list of Object.values(NIGHT_SIGNS)) {
  for (const [sign, patterns] of Object.entries(list)) for (const pattern of patterns) SIGNS.add(pattern, sign);
}
for (const phrase of FAREWELLS) SIGNS.add(phrase, 'farewell');
const LONE: Record<string, SaidNight> = {
  easy: { word: 'easy' }, facil: { word: 'easy' }, hard: { word: 'hard' }, dificil: { word: 'hard' }, dura: { word: 'hard' }, duro: { word: 'hard' }, rough: { word: 'hard' },
  meh: { word: 'ok' }, regular: { word: 'ok' }, normal: { word: 'ok' }, brutal: { word: 'hard' }, terrible: { word: 'hard' }, horrible: { word: 'hard' }, awful: { word: 'hard' }, fatal: { word: 'hard' },
};

/** These are a thank-you where nothing is logged beside them. */
const LONE_IN_LOG: Record<string, SaidNight> = { great: { word: 'good' }, genial: { word: 'good' }, perfecto: { word: 'good' }, amazing: { word: 'good' }, exhausted: { feel: 2 }, shattered: { feel: 2 }, agotada: { feel: 2 }, agotado: { feel: 2 } };

const opensSign = perWord((w) => SIGNS.opens(w));

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

/** Between the two, and who of several children it is said of. */
const JOINS = new Set('and but we i y e pero both they twins ambos ambas los las dos'.split(' '));

/** A clause of one word, as in "Bed 7, up 6. Easy!"; `told` are the places of what was said of the step: "easy, and we did it". */
function loneWords(list: Token[], logged: boolean, told: ReadonlySet<number>): SaidNight | undefined {
  let only: string | undefined;
  let count = 0;
  for (let i = 0; i <= list.length; i++) {
    const t = list[i];
    if (t === undefined || t.k === 'stop') {
      if (count === 1 && only !== undefined) {
        const lone = LONE[only] ?? (logged ? LONE_IN_LOG[only] : undefined);
        if (lone) return lone;
      }
      [only, count] = [undefined, 0];
    } else if (!told.has(i) && !(told.size > 0 && t.k === 'word' && JOINS.has(t.w))) {
      count++;
      only = t.k === 'word' ? t.w : undefined;
    }
  }
  return undefined;
}

/** "Up 6:45 easy", "up 6:45, good": behind the hour that ended the night, and of that night. */
function behindUp(list: Token[], events: readonly SaidEvent[], told: ReadonlySet<number>): SaidNight | undefined {
  const [before, last] = list.filter((t, i) => (t.k !== 'stop' || t.w === '?') && !told.has(i)).slice(-2);
  const isHour = before?.k === 'num' || (before?.k === 'word' && /^(?:am|a)$/.test(before.w));
  return isHour && last?.k === 'word' && events.some((e) => e.kind === 'up') ? LONE[last.w] ?? LONE_IN_LOG[last.w] ?? GOOD_BEHIND[last.w] : undefined;
}
const GOOD_BEHIND: Record<string, SaidNight> = { good: { word: 'good' }, bien: { word: 'good' }, buena: { word: 'good' } };

const ML_PER_OZ = 30;

/** Millilitres of the feed before sleep; undefined where a waking is told, for then it is not said which feed. */
function feedMlOf(list: Token[]): number | undefined {
  let found: number | undefined;
  for (let i = 0; i + 1 < list.length; i++) {
    const t = list[i]!;
    const unit = list[i + 1]!;
    if (t.k !== 'num' || unit.k !== 'word' || (t.shape !== 'int' && t.shape !== 'dot' && t.shape !== 'comma')) continue;
    const oz = unit.w === 'oz' || unit.w === 'ounces' || unit.w === 'onzas';
    if (!oz && unit.w !== 'ml' && unit.w !== 'mls') continue;
    // Two amounts are two feeds.
    if (found !== undefined) return undefined;
    const amount = t.v + (t.v2 === undefined ? 0 : t.v2 / 10 ** t.d2!.length);
    found = Math.round(oz ? amount * ML_PER_OZ : amount);
  }
  return found;
}

/** In the morning, before a measure, they say how it went and are no thanks; at night the waking at hand may be meant. */
const LEADS: Record<string, SaidNight> = { ok: { word: 'ok' }, okay: { word: 'ok' }, bien: { word: 'good' }, good: { word: 'good' }, yes: { didStep: true }, si: { didStep: true }, done: { didStep: true } };

/** "Easy, rocked 20 min": a word on the night and, with no event, the one measure that the step may ask for. */
function measuredBeside(list: Token[], clauses: readonly Clause[], night: SaidNight, morning: boolean): SaidNight {
  const only = clauses.length === 1 ? clauses[0]! : undefined;
  const first = list[0];
  const word = night.word === undefined && night.didStep === undefined && first?.k === 'word' && morning ? LEADS[first.w] : night;
  if (!only || only.kind !== null || only.helps.length + (only.feed ? 1 : 0) !== 1 || (word?.word === undefined && word?.didStep === undefined)) return night;
  const [help = 'nursed'] = only.helps;
  const minutes = only.spans.length === 1 && only.spans[0]!.role === 'plain' ? only.spans[0]!.min : undefined;
  const feedMl = help === 'bottle' ? feedMlOf(list) : undefined;
  if (help === 'rocked' && minutes !== undefined) return { ...word, ...night, rockMin: minutes };
  if (feedMl !== undefined) return { ...word, ...night, feedMl };
  return (help === 'nursed' || help === 'bottle') && minutes !== undefined ? { ...word, ...night, feedMin: minutes } : night;
}

export function nightOfText(list: Token[], { events, clauses }: { events: SaidEvent[]; clauses: { list: readonly Clause[] } }, morning = false): SaidNight | undefined {
  let words: (string | undefined)[] | undefined;
  const ofStep = new Set<number>();
  const night: SaidNight = {};
  const woke = events.some((e) => e.kind === 'wake' || e.kind === 'wakes');
  for (let i = 0; i < list.length; i++) {
    const token = list[i]!;
    const found = token.k === 'word' && opensSign(token.word) ? SIGNS.match((words ??= wordsOf(list)), i) : undefined;
    if (!found) continue;
    const after = list[found.end];
    if (after?.k === 'stop' && after.w === '?') continue;
    take(night, found.value, !woke && events.some((e) => e.kind === 'asleep' || e.kind === 'bedtime' || e.kind === 'through'));
    if (found.value === 'did' || found.value === 'didnot') for (let at = i; at < found.end; at++) ofStep.add(at);
    i = found.end - 1;
  }
  const lone = loneWords(list, events.length > 0, ofStep) ?? behindUp(list, events, ofStep);
  if (lone?.word) night.word ??= lone.word;
  if (lone?.feel) night.feel ??= lone.feel;
  const asleep = events.find((e) => e.kind === 'asleep');
  if (asleep?.kind === 'asleep' && asleep.latencyMin !== undefined && asleep.help?.length === 1) {
    if (asleep.help[0] === 'rocked') night.rockMin = asleep.latencyMin;
    else if (asleep.help[0] === 'nursed' || asleep.help[0] === 'bottle') night.feedMin = asleep.latencyMin;
  }
  const feedMl = !woke && (asleep || events.some((e) => e.kind === 'bedtime')) ? feedMlOf(list) : undefined;
  if (feedMl !== undefined) night.feedMl = feedMl;
  const measured = events.length > 0 ? night : measuredBeside(list, clauses.list, night, morning);
  return Object.keys(measured).length > 0 ? measured : undefined;
}

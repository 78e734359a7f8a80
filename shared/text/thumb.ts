/** One thumb at 2 a.m.: a lone letter is a waking and what helped, or asleep; a lone number is perhaps an answer. */
import { minutesOfTime, timeOf } from '../time/local.ts';
import type { Help, Lang, Reading, ReadingContext, SaidEvent } from './reading.ts';
import type { Token } from './tokens.ts';

export const LETTERS: Record<Lang, Record<string, Help>> = {
  en: { n: 'nursed', b: 'bottle', p: 'pacifier', r: 'rocked' },
  // Pecho shares its letter with the pacifier's English one, so it is `t` (teta); `m` is mecer.
  es: { n: 'nursed', b: 'bottle', p: 'pacifier', r: 'rocked', t: 'nursed', m: 'rocked', c: 'pacifier' },
};

/** The word or number of a text that has no other. */
function onlyOne(list: Token[]): Token | undefined {
  let only: Token | undefined;
  for (const t of list) {
    if (t.k === 'stop') continue;
    if (only) return undefined;
    only = t;
  }
  return only;
}

export function thumbOf(list: Token[], lang: Lang, context: ReadingContext): Reading | undefined {
  const only = onlyOne(list);
  if (!only) return undefined;
  if (only.k === 'num') {
    return only.shape === 'int' && only.digits !== '' && only.v >= 1 && only.digits.length <= 5 && list.length === 1 ? { events: [], intent: 'chat', doubt: null, lang: null, digits: only.digits } : undefined;
  }
  if (only.k !== 'word') return undefined;
  if (only.w === 'z' || only.w === 'zz' || only.w === 'zzz') return { events: [{ kind: 'asleep', at: context.now }], intent: null, doubt: null, lang: null };
  const help = LETTERS[context.lang === 'es' ? 'es' : lang][only.w];
  if (!help) return undefined;
  return { events: [{ kind: 'wake', at: context.now, help: [help] }], intent: null, doubt: null, lang: null };
}

/** Whole texts that say that the child is awake this minute, whoever is meant. */
const UP_WORDS = new Set(['up', 'arriba']);
const AWAKE_WORDS = new Set(['awake', 'woke', 'despierto', 'despierta', 'desperto']);
const UP_FILLERS = new Set('shes hes she he is s its were we are theyre they baby bub lo now and already awake good morning ya esta estamos estan bebe el la am a at las'.split(' '));
const AWAKE_FILLERS = new Set([...UP_FILLERS, ...'just again up se otra vez de nuevo nuevamente acaba recien me'.split(' ')]);
const AGAIN = new Set(['again', 'otra', 'nuevo', 'nuevamente']);
/** `up` from 04:00 ends the night, before that it is a waking (design §8). */
const UP_FROM_MINUTE = 240;
/** "Again" is said of the night until then. */
const AGAIN_UNTIL_MINUTE = 360;
const NOON_MINUTE = 720;
const EVENING_MINUTE = 1080;

/** "up", "she's awake again", "Mia is up": up now, or awake now where it is too early to be up for the day; after noon a nap has ended. */
export function upNow(list: Token[], context: ReadingContext): SaidEvent | undefined {
  if (list.some((t) => t.k === 'num' || (t.k === 'stop' && t.w === '?'))) return undefined;
  const words = list.flatMap((t) => (t.k === 'word' ? [t.w] : []));
  const woke = words.some((w) => AWAKE_WORDS.has(w));
  if (!woke && !words.some((w) => UP_WORDS.has(w))) return undefined;
  const names = (context.children ?? []).map((c) => c.name.toLowerCase());
  if (!words.every((w) => UP_WORDS.has(w) || AWAKE_WORDS.has(w) || AWAKE_FILLERS.has(w) || names.includes(w))) return undefined;
  const minute = minutesOfTime(timeOf(context.now));
  const night = minute >= EVENING_MINUTE || minute < (words.some((w) => AGAIN.has(w)) ? AGAIN_UNTIL_MINUTE : UP_FROM_MINUTE);
  if (night) return { kind: 'wake', at: context.now };
  if (minute < NOON_MINUTE) return { kind: 'up', at: context.now };
  return woke ? { kind: 'nap', to: context.now } : undefined;
}

/** "up 4:30" and nothing more is up for the day from four on, as the night's end has it. */
export function upAtDawn(list: Token[], events: readonly SaidEvent[]): SaidEvent[] {
  const [only] = events;
  const bare = events.length === 1 && only?.kind === 'wake' && Object.keys(only).length === 2 && only.at !== undefined;
  if (!bare) return [...events];
  const words = list.flatMap((t) => (t.k === 'word' ? [t.w] : []));
  if (!words.some((w) => UP_WORDS.has(w)) || !words.every((w) => UP_WORDS.has(w) || UP_FILLERS.has(w))) return [...events];
  const minute = minutesOfTime(timeOf(only.at!));
  return minute >= UP_FROM_MINUTE && minute < NOON_MINUTE ? [{ kind: 'up', at: only.at! }] : [...events];
}

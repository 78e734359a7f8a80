/**
 * L6 over the states of the plan: in none of them does a text ask to leave a child, to make it wait or to
 * make light of its crying, and each text that says what to do at a waking has an answer to crying in it.
 */
import { segments } from '../../../shared/message/segments.ts';
import type { Lang } from '../../../shared/text/reading.ts';
import type { Chance } from '../chance.ts';
import { ungentleWord } from '../gentle.ts';
import { countedTexts, type StateText, stateTexts, wordedFrom } from './stateTexts.ts';
import { stateKey, walk } from './walk.ts';

/** What a parent does for a child that cries: goes, holds, feeds, touches, speaks, stays. */
const ANSWERS: Record<Lang, RegExp> = {
  en: /\b(go (to|at once)|go in|pick up|hold|held|cuddle|rock|nurse|feed|bottle|pacifier|hand on|hand and voice|hand\b|pat\b|touch|stay (close|with)|close by|come close|right there|sit (by|beside|and hold)|answer at once|give (it )?back|settle|the phrase|comfort|any way that)\b/i,
  es: /(acude|entra\b|responde|en brazos|abraz|mece|pecho|leche|chupete|mano|palmaditas|toca\b|caricia|cerca|acércate|a su lado|al lado|siéntate|quédate|devuelve|vuelve a dar|calma|consuela|la frase|frase\b)/i,
};

export interface Ungentle {
  readonly why: string;
  readonly what: string;
  readonly text: string;
}

export function ungentleIn({ lang, what, text, ofNight }: StateText): Ungentle | undefined {
  const word = ungentleWord(text);
  if (word !== undefined) return { why: `not gentle (${word})`, what, text };
  if (ofNight && !ANSWERS[lang].test(text)) return { why: 'no answer to crying', what, text };
  return segments(text) > 1 ? { why: 'more than one text', what, text } : undefined;
}

export interface Walked {
  readonly states: number;
  readonly nights: number;
  /** Different sentences met on the way, of all and of those that say what to do at a waking. */
  readonly texts: number;
  readonly ofNight: number;
  readonly rules: ReadonlySet<string>;
  readonly ungentle: readonly Ungentle[];
}

/** 53 bits of a text: a million states are too many to keep as they are. */
function hashOf(text: string): number {
  let a = 0x811c9dc5;
  let b = 0x1000193;
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 0x01000193);
    b = Math.imul(b ^ c, 0x85ebca6b) + a | 0;
  }
  return (a >>> 0) * 0x200000 + ((b >>> 0) & 0x1fffff);
}

/** Every so many states are asked for all their texts though others were worded from the same. */
const ASKED_AGAIN = 40;

/** Walks until so many different states were met; each is asked for all its texts, each text is looked at once. */
export function gentleWalk(chance: Chance, statesMin: number): Walked {
  const met = new Set<number>();
  const worded = new Set<string>();
  const rules = new Set<string>();
  const read = new Map<string, boolean>();
  const ungentle: Ungentle[] = [];
  let nights = 0;
  for (const state of walk(chance)) {
    nights += 1;
    const key = hashOf(stateKey(state));
    if (met.has(key)) continue;
    met.add(key);
    rules.add(state.judged.rule);
    const from = wordedFrom(state);
    // What is worded from the same is the same text; now and then it is asked for all the same, lest that be wrong.
    const asked = worded.has(from) && met.size % ASKED_AGAIN !== 0 ? countedTexts(state) : stateTexts(state);
    worded.add(from);
    for (const text of asked) {
      const seen = `${text.lang}${text.ofNight ? '*' : ' '}${text.text}`;
      if (read.has(seen)) continue;
      read.set(seen, text.ofNight);
      const found = ungentleIn(text);
      if (found) ungentle.push(found);
    }
    if (met.size >= statesMin) break;
  }
  return { states: met.size, nights, texts: read.size, ofNight: [...read.values()].filter(Boolean).length, rules, ungentle };
}

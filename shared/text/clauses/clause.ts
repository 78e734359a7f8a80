/** The shape of a clause: at most one thing that happened, with its time, lengths and helps. */
import type { Clock } from '../atoms.ts';
import type { Sense } from '../lexicon/sense.ts';
import type { Help } from '../reading.ts';

export type ClauseKind =
  | 'bed' | 'asleep' | 'back' | 'wake' | 'stir' | 'awake' | 'upq' | 'up' | 'woken' | 'nap' | 'slept' | 'quiet' | 'end' | 'through' | 'nothing'
  | 'routine' | 'nappy' | 'elsewhere' | 'dream' | 'skip' | 'lay';

export interface Span {
  min: number;
  /** "1 hr and 35 min" may be two lengths where two things were counted. */
  parts?: [number, number];
  /** "Asleep at 5:15 for 20 min": how long it was. */
  lasted?: boolean;
  /** Asleep this long before it woke. */
  since?: boolean;
  /** Straight after the count, as in "2 naps of 45 min". */
  tight?: boolean;
  role: 'plain' | 'cry' | 'took' | 'stretch';
}

export interface Clause {
  kind: ClauseKind | null;
  at?: Clock;
  end?: Clock;
  helps: Help[];
  /** Every help in the order told, repeats too: "paci, paci, boob". */
  helpList: (Help | 'feed')[];
  feed: boolean;
  spans: Span[];
  count?: number;
  /** Minutes before now. */
  ago?: number;
  /** The helps go to these of the wakings told: from (negative counts from the end), how many. */
  part?: readonly [from: number, many: number];
  partFirst: boolean;
  /** Counted with a word ("one", "once") and not a figure. */
  countWord?: boolean;
  plural: boolean;
  cry: boolean;
  noCry: boolean;
  each: boolean;
  /** "Both": of the last two. */
  both?: boolean;
  again: boolean;
  /** Said to be asleep again, whatever the clause's own kind. */
  returned: boolean;
  /** "The 4 one was a bottle": says more of the waking told at that hour. */
  ofTold?: true;
  /** How many hours before its own its word names: "10:15 and 2 she woke". */
  names: number;
  /** The strongest stop before it: 0 none, 1 comma, 2 dash, 3 sentence. */
  stop: number;
  sentence: number;
  morning: boolean;
  yesterday: boolean;
  sofar: boolean;
  /** "nap asleep 9:00": the time to come is when the nap began. */
  openFrom: boolean;
  bedtimeWord: boolean;
  only: boolean;
  more: boolean;
  place: boolean;
  /** The help was said before the time, so it holds for the times listed after. */
  helpFirst: boolean;
  /** A bare time that goes on a list: "11, 2 and 4". */
  listed: boolean;
  /** "then 6:45": the next thing that happened. */
  then: boolean;
  /** Put on the list by "and". */
  joined: boolean;
  /** "every hour": how often, not what happened. */
  often: boolean;
  /** "bedtime" and "lights out" are of the evening, never of a return to sleep. */
  bedtimeNoun: boolean;
  /** "Settled", with no word for again: falling asleep where nothing was told before. */
  calmed: boolean;
  /** Settled again, so awake before: "resettled at 9:35". */
  resettled: boolean;
  /** "2:30 too": as the one before. */
  likewise: boolean;
  /** "finally". */
  atLast: boolean;
  /** Woke by crying, as the word has it. */
  loud: boolean;
  /** "out", "gone": asleep only beside a time or a length. */
  weak: boolean;
  /** "Nap 2", "la segunda siesta": which of the day's. */
  nth?: number;
  /** Put down for a nap, not yet asleep. */
  laidDown?: boolean;
  /** Someone went in, and what they did there may follow. */
  wentIn?: boolean;
}

export interface Clauses {
  list: Clause[];
  question: boolean;
  /** A sentence only wondered ("teeth??"): a question where nothing else is told. */
  wonders: boolean;
  /** Something was told before the asking. */
  toldFirst: boolean;
  /** A clause told of a habit, a plan or someone else. */
  set: Set<'habit' | 'plan' | 'other' | 'every' | 'total' | 'sheet' | 'night' | 'nap' | 'skip' | 'lastNight' | 'today'>;
  tags: { s: Sense; sentence: number; dead: boolean }[];
  /** Times that were read and belonged to nothing. */
  looseTimes: Clock[];
}

export const KINDS: Partial<Record<Sense, ClauseKind>> = {
  bed: 'bed', lay: 'lay', asleep: 'asleep', back: 'back', wake: 'wake', wakeNoun: 'wake', stir: 'stir', awake: 'awake', upq: 'upq', up: 'up', woken: 'woken', resettle: 'back',
  nap: 'nap', napNoun: 'nap', slept: 'slept', quiet: 'quiet', through: 'through', noWake: 'nothing', routine: 'routine', elsewhere: 'elsewhere', medicine: 'elsewhere',
  nappy: 'nappy', dream: 'dream', skip: 'skip', halfway: 'wake', toSleep: 'asleep',
};

export const WAKEFUL = new Set<ClauseKind | null>(['wake', 'stir', 'awake', 'upq', 'up']);

export function emptyClause(stop: number, sentence: number): Clause {
  return {
    kind: null, helps: [], helpList: [], feed: false, spans: [], plural: false, cry: false, noCry: false, each: false, again: false, returned: false,
    stop, sentence, morning: false, yesterday: false, sofar: false, openFrom: false, bedtimeWord: false, only: false, more: false, place: false, helpFirst: false, listed: false, then: false, joined: false, often: false, bedtimeNoun: false, resettled: false, calmed: false, loud: false, likewise: false, atLast: false, names: 0, partFirst: false, weak: false,
  };
}

export function isBlank(c: Clause): boolean {
  return c.kind === null && !c.at && c.helps.length === 0 && !c.feed && c.spans.length === 0 && c.count === undefined && !c.part && !c.cry && !c.noCry && !c.each && !c.again && !c.returned && !c.bedtimeWord && !c.often;
}

/**
 * What a word can mean to the reader. A lexicon maps phrases of one language to these senses, and
 * the grammar knows senses only, so a new language is a new lexicon and no new grammar.
 */
import type { ContextTag, Help, Lang } from '../reading.ts';

export type Sense =
  // what happened
  | 'bed' | 'lay' | 'place' | 'asleep' | 'back' | 'wake' | 'wakeNoun' | 'awake' | 'upq' | 'up' | 'nap' | 'napNoun'
  | 'through' | 'slept' | 'ended' | 'quiet' | 'stir' | 'noWake' | 'toSleep' | 'woken' | 'resettle' | 'nappy' | 'part' | 'misTold' | 'slip'
  // what helped
  | `h.${Help}` | 'feed' | 'feedNoun' | 'dream' | 'each'
  // crying
  | 'cry' | 'noCry'
  // joints
  | 'at' | 'til' | 'from' | 'to' | 'and' | 'or' | 'then' | 'but' | 'again' | 'between' | 'around' | 'after' | 'before'
  | 'in' | 'for' | 'took' | 'times' | 'every' | 'more' | 'since' | 'ago' | 'plus' | 'by'
  // what turns a fact off
  | 'neg' | 'tried' | 'fail' | 'instead' | 'skip' | 'routine' | 'elsewhere' | 'other' | 'self1' | 'habit' | 'plan'
  | 'ask' | 'modal' | 'total' | 'label' | 'stretch' | 'today' | 'lastNight' | 'yesterday' | 'past' | 'lost' | 'only'
  | 'off' | 'medicine' | 'if'
  // when
  | 'night' | 'morning' | 'bedtimeWord' | 'halfway' | 'sofar' | 'now'
  // surroundings
  | `t.${ContextTag}` | 'sheet' | 'ageWord'
  // words that carry nothing but must not be mistaken for a typo of something
  | 'filler';

export interface Lexicon {
  lang: Lang;
  /** Sense to phrases, phrases separated by `|`. Lower case, no accents, no apostrophes. */
  phrases: Partial<Record<Sense, string>>;
  /** Words that may stand inside a phrase without changing it ("put HER down"). */
  skippable: string;
  /** Ordinary words near a lexicon word in spelling, never to be corrected into it. */
  ordinary: string;
  /** Shortenings of thumbs and phones, rewritten before reading. */
  shorthand: Record<string, string>;
  /** Which of the wakings told: from (negative from the end), how many. */
  parts: Record<string, readonly [number, number]>;
  /** Words that make a question where they open a sentence. */
  starters: string;
  /** The same where no time is told beside them. */
  softStarters: string;
  /** Words that ask how something is to be judged, behind one of those. */
  judging: string;
  /** Words that show the language, beside the lexicon itself. */
  marks: string;
  /** Words that look like the other language's and must not be read as this one's in a mixed text. */
  falseFriends: string;
}

/**
 * The weekly text from its fullest wording to its shortest, in any language: what is left out first is
 * what a parent misses least. The order of what is said never changes.
 */
import type { Trend } from '../plan/week.ts';
import { length } from './clockWords.ts';

export interface WeekWords {
  /** Help levels 0 … 6, minutes, wakings a night. */
  readonly help?: Trend;
  readonly longest?: Trend;
  readonly wakes?: Trend;
  /** How this number said it was, 1 … 5. */
  readonly feel?: { readonly now: number; readonly before?: number };
  /** Nights on which the step was done; fewer than three are not counted out. */
  readonly done: number;
  readonly next?: string;
  /** It was offered and waits for an answer: said again, once. */
  readonly offered?: boolean;
  readonly asksMood: boolean;
}

/** One of several children, in a text that they share. */
export interface ChildWeek {
  readonly name: string;
  readonly help?: number;
  readonly longest?: number;
  readonly wakes?: number;
}

/** The parts of a language; those that begin with a space follow a full stop. */
export interface WeekPhrases {
  /** `brief` is the shorter wording of the same. */
  head(name: string, facts: string, brief: boolean): string;
  help(level: number): string;
  helpAtFirst(level: number): string;
  longest(now: string, brief: boolean): string;
  wakes(now: number): string;
  compared(before: string | undefined, atFirst: string | undefined): string;
  number(n: number): string;
  feel(now: number, before: number | undefined): string;
  done(nights: number, brief: boolean): string;
  readonly came: string;
  next(step: string): string;
  offered(step: string): string;
  readonly mood: string;
}

/** How much is said of a trend: this week, the week before, the first week. */
type Depth = 'plain' | 'one' | 'both';
interface Fullness {
  readonly brief: boolean;
  readonly help: boolean;
  readonly longest: Depth;
  readonly wakes: Depth;
  readonly feel: Depth | 'not';
  readonly well: boolean;
  readonly next: boolean;
  /** Help at bedtime gives way only to an offer. */
  readonly bedtime: boolean;
}

const FULLEST: Fullness = { brief: false, help: true, longest: 'both', wakes: 'both', feel: 'both', well: true, next: true, bedtime: true };
/** What goes, one after the other. */
const GOES: readonly Partial<Fullness>[] = [
  { feel: 'plain' }, { help: false }, { brief: true }, { wakes: 'one' }, { feel: 'not' }, { longest: 'one' }, { wakes: 'plain' },
  { longest: 'plain' }, { next: false }, { well: false },
];
const GOES_FOR_OFFER: readonly Partial<Fullness>[] = [...GOES, { bedtime: false }];
const DONE_TOLD_MIN = 3;

function compared(p: WeekPhrases, trend: Trend, depth: Depth, words: (n: number) => string): string {
  const { before, atFirst } = trend;
  if (depth === 'plain' || (before === undefined && atFirst === undefined)) return '';
  // Of two, what the child came from says more than the week before.
  const shown = depth === 'one' && atFirst !== undefined ? { atFirst } : { before, atFirst };
  return p.compared('before' in shown && shown.before !== undefined ? words(shown.before) : undefined,
    shown.atFirst === undefined ? undefined : words(shown.atFirst));
}

function helpOf(p: WeekPhrases, { now, atFirst }: Trend, full: boolean): string {
  const moved = atFirst !== undefined && Math.round(atFirst) !== Math.round(now);
  return `${p.help(Math.round(now))}${full && moved ? p.helpAtFirst(Math.round(atFirst)) : ''}`;
}

function weekOnce(p: WeekPhrases, name: string, w: WeekWords, full: Fullness): string {
  const facts = [
    full.bedtime && w.help && helpOf(p, w.help, full.help),
    w.longest && `${p.longest(length(w.longest.now), full.brief)}${compared(p, w.longest, full.longest, length)}`,
    w.wakes && `${p.wakes(w.wakes.now)}${compared(p, w.wakes, full.wakes, p.number)}`,
  ].filter(Boolean).join(', ');
  return [
    p.head(name, facts, full.brief),
    w.feel && full.feel !== 'not' && p.feel(w.feel.now, full.feel === 'both' ? w.feel.before : undefined),
    full.well && (w.done >= DONE_TOLD_MIN ? p.done(w.done, full.brief) : p.came),
    w.next !== undefined && (w.offered ? p.offered(w.next) : full.next && p.next(w.next)),
    w.asksMood && p.mood,
  ].filter(Boolean).join('');
}

/** A wording that is no shorter than one before it would never be chosen. */
function shrinking(texts: readonly string[]): string[] {
  return texts.filter((text, i) => texts.slice(0, i).every((before) => text.length < before.length));
}

export function weekVariants(p: WeekPhrases, name: string, week: WeekWords): string[] {
  let full = FULLEST;
  const fullness = [full, ...(week.offered ? GOES_FOR_OFFER : GOES).map((goes) => (full = { ...full, ...goes }))];
  return shrinking(fullness.map((one) => weekOnce(p, name, week, one)));
}

export function severalVariants(p: WeekPhrases, children: readonly ChildWeek[], asksMood: boolean): string[] {
  const say = (withHelp: boolean, withWakes: boolean): string => children.map((c) => {
    const facts = [
      withHelp && c.help !== undefined && p.help(Math.round(c.help)),
      c.longest !== undefined && p.longest(length(c.longest), true),
      (withWakes || c.longest === undefined) && c.wakes !== undefined && p.wakes(c.wakes),
    ].filter(Boolean).join(', ');
    return p.head(c.name, facts, true);
  }).join(' ');
  const tail = `${p.came}${asksMood ? p.mood : ''}`;
  const together = p.head(children.map((c) => c.name).join(' + '), '', false);
  return shrinking([
    say(true, true) + tail, say(false, true) + tail, say(false, false) + tail, say(false, false) + (asksMood ? p.mood : ''), together + tail, together,
  ]);
}

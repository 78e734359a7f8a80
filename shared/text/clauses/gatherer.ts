/** The state of gathering: the clause at hand, and what the words so far leave behind for the ones after. */
import { AtomWalk } from '../atomWalk.ts';
import type { Atom, Clock } from '../atoms.ts';
import type { Sense } from '../lexicon/sense.ts';
import { type Clause, type Clauses, KINDS, emptyClause, isBlank } from './clause.ts';

/** Words of the text's language that clauses need beside their senses. */
export interface ClauseWords {
  starters: ReadonlySet<string>;
  softStarters: ReadonlySet<string>;
  /** Of what is asked whether it is so: "normal", "enough". */
  judging: ReadonlySet<string>;
  parts: ReadonlyMap<string, readonly [number, number]>;
}

export class Gatherer extends AtomWalk {
  readonly found: Clauses = { list: [], question: false, wonders: false, toldFirst: false, set: new Set(), tags: [], looseTimes: [] };
  clause: Clause = emptyClause(3, 0);
  sentence = 0;
  /** The strongest stop since the last thing said. */
  stop = 3;
  /** Dead until the end of the clause, of the sentence, or not. */
  dead: 0 | 1 | 3 = 0;
  /** How many clauses were told before the last pause. */
  toldBefore = 0;
  /** Within parentheses, where a stop ends no sentence. */
  within = false;
  /** What is dead is told of the parent who texts. */
  parent = false;
  /** What is dead is told of someone else. */
  ofOther = false;
  /** What is dead is still to come, and no stop has parted it from what follows. */
  hoping = false;
  /** What was told of the child before somebody else came in, and the hour told of them. */
  whyWoke: Clause | undefined;
  elseAt: Clock | undefined;
  negated = false;
  tried = false;
  /** A day's sum is being told. */
  totalled = false;
  /** "didn't sleep until 9": the bound is when it began. */
  untilIsAt = false;
  /** The nap's next time is its end. */
  napEnds = false;
  /** "I typed 2:30": the time to come was a slip. */
  skipsTime = false;
  /** "Cut the last nap at 4:30": the nap to come ended then. */
  endsNap = false;
  /** "3, or maybe 3:30": the second is the same thing again. */
  alternative = false;
  joint: Sense | null = null;
  last: Atom | undefined;
  sentenceStart = 0;
  yesterday = false;

  readonly words: ClauseWords;
  constructor(atoms: Atom[], words: ClauseWords) {
    super(atoms);
    this.words = words;
  }

  push(): void {
    if (!isBlank(this.clause)) this.found.list.push(this.clause);
    this.clause = emptyClause(this.stop, this.sentence);
    this.clause.yesterday = this.yesterday;
  }

  /** Opens a new clause when the one at hand has already said something. */
  fresh(): Clause {
    if (isBlank(this.clause)) this.clause.stop = Math.max(this.clause.stop, this.stop);
    else this.push();
    return this.clause;
  }

  timeFollows(i: number): boolean {
    let j = this.next(i);
    while (this.sense(j) === 'at' || this.sense(j) === 'around' || this.sense(j) === 'by' || this.sense(j) === 'from' || this.sense(j) === 'since' || this.sense(j) === 'again' || this.sense(j) === 'lastNight') j = this.next(j);
    return this.atoms[j]?.k === 'time';
  }

  lengthFollows(i: number): boolean {
    let j = this.next(i);
    while (this.sense(j) === 'for' || this.sense(j) === 'around' || (this.atoms[j]?.k === 'count' && (this.atoms[j] as { n: number }).n === 1)) j = this.next(j);
    return this.atoms[j]?.k === 'dur';
  }

  /** Whether naps are what is told of. */
  dayNaps(): boolean {
    return this.found.set.has('nap') || this.found.set.has('sheet') || (this.#placed ??= lengthsInPlaces(this.atoms));
  }
  #placed: boolean | undefined;

  kindFollows(i: number): boolean {
    const j = this.next(i);
    const s = this.sense(j);
    if (s === undefined) return false;
    const kind = KINDS[s];
    return kind !== undefined && !this.timeFollows(j);
  }
}

const PLACES = new Set<Sense>(['h.held', 'h.motion', 'h.cosleep']);
const NIGHTLY = new Set<Sense>(['wake', 'wakeNoun', 'upq', 'up', 'awake', 'asleep', 'back', 'cry', 'took', 'stir', 'lastNight', 'night', 'toSleep']);

/** "25 on me, 40 in the pram": lengths and where, and not an hour, are a day of naps. */
function lengthsInPlaces(atoms: Atom[]): boolean {
  let lengths = 0;
  for (const a of atoms) {
    if (a.k === 'time' || (a.k === 'sense' && (NIGHTLY.has(a.s) || (isHelpSense(a.s) && !PLACES.has(a.s))))) return false;
    if (a.k === 'dur') lengths++;
  }
  return lengths > 1;
}

export const isHelpSense = (s: Sense | undefined): boolean => s !== undefined && (s.startsWith('h.') || s === 'feed');

/**
 * One night worked out anew from the facts, slowly and on paper: minute by minute on a strip, with none of
 * the service's own code, so that the weekly text has something to be held against.
 */
import type { Fact, FactOf } from '../../../shared/log/facts.ts';

type Told = FactOf<'told'>;
const MINUTE = 60_000;

/** The facts nobody took back, or whose take-back was itself taken back. */
export function stillSaid(facts: readonly Fact[]): Fact[] {
  const inOrder = inOrderOf(facts);
  const unsaid = new Set<string>();
  for (const fact of inOrder.slice().reverse()) {
    if (fact.type === 'taken-back' && !unsaid.has(fact.id)) for (const id of fact.ids) unsaid.add(id);
  }
  const seen = new Set<string>();
  return inOrder.filter(({ id }) => {
    const again = seen.has(id);
    seen.add(id);
    return !again && !unsaid.has(id);
  });
}

const inOrderOf = <F extends Fact>(facts: readonly F[]): F[] => [...facts].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

/** What was said of one child, as a week asks for it again and again. */
export interface SaidOfChild {
  readonly id: string;
  /** Told of each night, in order. */
  readonly ofNight: ReadonlyMap<string, readonly (Told | FactOf<'night-told'>)[]>;
  readonly taken: readonly FactOf<'step-taken'>[];
  /** Nights that were worked out already. */
  readonly known: Map<string, SlowNight>;
}

export function saidOf(said: readonly Fact[], child: string): SaidOfChild {
  const ofNight = new Map<string, (Told | FactOf<'night-told'>)[]>();
  const taken: FactOf<'step-taken'>[] = [];
  for (const fact of said) {
    if (fact.type === 'step-taken' && fact.child === child) taken.push(fact);
    if ((fact.type !== 'told' && fact.type !== 'night-told') || fact.child !== child) continue;
    const there = ofNight.get(fact.night);
    if (there) there.push(fact);
    else ofNight.set(fact.night, [fact]);
  }
  return { id: child, ofNight, taken, known: new Map() };
}

export interface SlowNight {
  /** Something was told of it. */
  readonly known: boolean;
  readonly help: number | undefined;
  readonly longest: number | undefined;
  readonly wakes: number | undefined;
  readonly hard: boolean;
  /** The parent's own word for it was easy, good or ok. */
  readonly well: boolean;
  /** The step of that night was done, as far as it is known. */
  readonly done: boolean;
}

const HELP: Record<string, number> = { nursed: 6, bottle: 6, pacifier: 6, rocked: 6, motion: 6, held: 5, cosleep: 5, patted: 4, presence: 2, self: 0 };

interface Waking {
  at: number;
  readonly timed: boolean;
  readonly by: string | undefined;
  readonly text: string;
  until: number | undefined;
  awake: number | undefined;
}

const textOf = (fact: Fact): string => fact.id.slice(0, fact.id.lastIndexOf('#'));
const timeOf = (fact: Told): number | undefined => fact.instant ?? fact.untilInstant;
const latest = (facts: readonly Told[]): Told | undefined => inOrderOf(facts).at(-1);

/** "Up" from four to noon is the end of a night. */
function isMorning(fact: Told): boolean {
  const hour = fact.event.kind === 'up' ? Number(fact.event.at.slice(11, 13)) : 0;
  return hour >= 4 && hour < 12;
}

/** Help that each step leaves, as the method has it; the foundation and the ways round leave it as it is. */
const STEP_HELP: Record<string, number> = {
  N1: 6, N2: 6, N3: 5, N4: 5, N5: 4, B1: 6, B2: 6, B3: 5, B4: 5, B5: 4, C1: 6, C2: 5, C3: 4, C4: 4, C5: 3, R1: 6, R2: 6, R3: 5, R4: 5, R5: 4, H1: 5, H2: 5, H3: 4, H4: 3,
  M1: 5, M2: 4, M3: 4, M4: 3, M5: 3, W1: 6, W2: 6, W3: 6, P1: 4, P2: 4, P3: 3, P4: 2, P5: 1, P6: 1, P7: 0,
};

/** Said so, or told in a word; else less help than the step's own, or as much, says it too. */
function wasDone(child: SaidOfChild, night: string, words: readonly FactOf<'night-told'>[], help: number | undefined): boolean {
  const { didStep, word } = Object.assign({}, ...words.map((w) => w.said)) as FactOf<'night-told'>['said'];
  if (didStep !== undefined || word !== undefined) return didStep ?? true;
  const taken = child.taken.filter((f) => f.night <= night);
  const step = taken.findLast((f) => taken.every((other) => other.night <= f.night))?.step;
  return step !== undefined && help !== undefined && help <= (STEP_HELP[step] ?? -1);
}

export function slowNight(child: SaidOfChild, night: string): SlowNight {
  let found = child.known.get(night);
  if (!found) child.known.set(night, (found = workedOut(child, night)));
  return found;
}

function workedOut(child: SaidOfChild, night: string): SlowNight {
  const ofNight = child.ofNight.get(night) ?? [];
  const told = ofNight.filter((f): f is Told => f.type === 'told' && f.event.kind !== 'nap' && f.event.kind !== 'context');
  const words = ofNight.filter((f) => f.type === 'night-told');
  const clocked = told.filter((f) => timeOf(f) !== undefined).sort((a, b) => timeOf(a)! - timeOf(b)! || (a.id < b.id ? -1 : 1));
  const ending = endOf(clocked);
  const wakings = wakingsOf(clocked, ending);
  const untimed = told.filter((f) => timeOf(f) === undefined);
  for (const f of untimed) {
    if (f.event.kind === 'wake') wakings.push({ at: 0, timed: false, by: f.by, text: textOf(f), until: undefined, awake: f.event.awakeMin });
  }
  const counted = untimed.flatMap((f) => (f.event.kind === 'wakes' ? [f.event.count] : [])).at(-1);
  const through = untimed.some((f) => f.event.kind === 'through') && wakings.length === 0 && counted === undefined;
  // Of "up 6:45" alone nobody knows how often.
  const wasTucked = clocked.some((f) => f.event.kind === 'bedtime' || (f.event.kind === 'asleep' && isBeforeWakings(f, clocked, ending)));
  const laid = wasTucked || untimed.some((f) => f.event.kind === 'asleep' && ((f.event.help ?? []).length > 0 || f.event.latencyMin !== undefined));
  const wakes = through ? 0 : counted !== undefined ? Math.max(counted, wakings.length) : wakings.length > 0 || (ending && laid) ? wakings.length : undefined;
  const firstWaking = wakings.length > 0 ? Math.min(...wakings.filter((w) => w.timed).map((w) => w.at)) : Infinity;
  const fellAsleep = clocked.filter((f) => f.event.kind === 'asleep' && isBeforeWakings(f, clocked, ending));
  const asleep = latest(fellAsleep);
  const help = helpOf(untimed, fellAsleep);
  return {
    known: told.length > 0 || words.length > 0,
    help, done: wasDone(child, night, words, help),
    longest: asleep && ending && wakings.filter((w) => w.timed).length >= (wakes ?? 0) ? strip(asleep.instant!, ending.instant!, wakings, firstWaking) : undefined,
    wakes,
    hard: isHard(words, told, asleep, clocked, untimed),
    well: ['easy', 'good', 'ok'].includes(words.findLast((w) => w.said.word !== undefined)?.said.word ?? ''),
  };
}

/** The last "up" of the morning stands where nothing of the night comes after it. */
function endOf(clocked: readonly Told[]): Told | undefined {
  const last = clocked.findLastIndex((f) => f.event.kind === 'wake' || f.event.kind === 'asleep');
  return latest(clocked.slice(last + 1).filter((f) => f.event.kind === 'up' && isMorning(f)));
}

/** An "up" that did not stand was a waking. */
function isWaking(fact: Told, clocked: readonly Told[], ending: Told | undefined): boolean {
  if (fact.event.kind === 'wake') return fact.instant !== undefined || !hasOpen(fact, clocked);
  if (fact.event.kind !== 'up' || fact === ending) return false;
  if (!isMorning(fact)) return true;
  // Of two of one morning only the later said is kept; the other was never a waking.
  const after = clocked.slice(clocked.indexOf(fact) + 1);
  const next = after.find((f) => (f.event.kind === 'up' && isMorning(f)) || f.event.kind === 'wake' || f.event.kind === 'asleep');
  return next !== undefined && next.event.kind !== 'up';
}

/** "Back asleep 1:02" closes the waking before it, if that is still open. */
function hasOpen(fact: Told, clocked: readonly Told[]): boolean {
  const before = clocked.slice(0, clocked.indexOf(fact)).findLast((f) => f.event.kind === 'wake' || f.event.kind === 'asleep' || f.event.kind === 'up');
  return before !== undefined && before.event.kind === 'wake' && before.untilInstant === undefined;
}

function isBeforeWakings(fact: Told, clocked: readonly Told[], ending: Told | undefined): boolean {
  return !clocked.slice(0, clocked.indexOf(fact)).some((f) => isWaking(f, clocked, ending));
}

function wakingsOf(clocked: readonly Told[], ending: Told | undefined): Waking[] {
  const wakings: Waking[] = [];
  for (const fact of clocked) {
    const at = timeOf(fact)!;
    const { event } = fact;
    if (event.kind === 'asleep' && wakings.length > 0) wakings.at(-1)!.until ??= at;
    if (event.kind === 'wake' && fact.instant === undefined && hasOpen(fact, clocked) && wakings.length > 0) {
      wakings.at(-1)!.until ??= at;
      continue;
    }
    if (!isWaking(fact, clocked, ending)) continue;
    const until = event.kind === 'wake' ? fact.untilInstant : undefined;
    const awake = event.kind === 'wake' ? event.awakeMin : undefined;
    const twin = wakings.find((w) => w.text !== textOf(fact) && (w.at === at || Math.abs(w.at - at) <= (w.by !== fact.by ? 15 : w.until === undefined ? 5 : 0) * MINUTE));
    if (twin) {
      twin.until ??= until;
      twin.awake ??= awake;
    } else wakings.push({ at, timed: fact.instant !== undefined, by: fact.by, text: textOf(fact), until, awake });
  }
  return wakings;
}

/** The longest run of sleeping minutes on the strip of the night. */
function strip(asleep: number, up: number, wakings: readonly Waking[], _first: number): number {
  const minutes = Math.round((up - asleep) / MINUTE);
  const breaks = new Set<number>();
  const awake = new Set<number>();
  for (const w of wakings.filter((one) => one.timed)) {
    const from = Math.round((w.at - asleep) / MINUTE);
    breaks.add(from);
    const lasted = w.awake ?? (w.until !== undefined && w.until >= w.at ? Math.round((w.until - w.at) / MINUTE) : 0);
    for (let m = from; m < from + lasted; m += 1) awake.add(m);
  }
  let longest = 0;
  let run = 0;
  for (let m = 0; m < minutes; m += 1) {
    if (breaks.has(m)) run = 0;
    run = awake.has(m) ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

function helpOf(untimed: readonly Told[], fellAsleep: readonly Told[]): number | undefined {
  const named = (f: Told): readonly string[] => (f.event.kind === 'asleep' ? f.event.help ?? [] : []);
  const clockless = untimed.filter((f) => f.event.kind === 'asleep' && f.event.help !== undefined);
  const clocked = fellAsleep.filter((f) => f.event.kind === 'asleep' && f.event.help !== undefined);
  const holds = latest(clocked) ?? latest(clockless);
  const levels = holds ? named(holds).map((h) => HELP[h]!) : [];
  return levels.length > 0 ? Math.max(...levels) : undefined;
}

function isHard(words: readonly FactOf<'night-told'>[], _told: readonly Told[], asleep: Told | undefined, clocked: readonly Told[], untimed: readonly Told[]): boolean {
  const said = Object.assign({}, ...words.map((w) => w.said)) as FactOf<'night-told'>['said'];
  if (said.word === 'hard' || said.cry === 3 || said.feel === 1) return true;
  const minutes = [...untimed, ...(asleep ? clocked.filter((f) => f.event.kind === 'asleep') : [])]
    .flatMap((f) => (f.event.kind === 'asleep' && f.event.latencyMin !== undefined ? [f.event.latencyMin] : []));
  if (minutes.length > 0) return minutes.at(-1)! > 60;
  const down = latest(clocked.filter((f) => f.event.kind === 'bedtime'));
  return down?.instant !== undefined && asleep?.instant !== undefined && asleep.instant >= down.instant && (asleep.instant - down.instant) / MINUTE > 60;
}

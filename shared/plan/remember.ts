/**
 * What is kept at hand of a family's log, so that reading it costs the same after a week and after a
 * year: nights before the horizon folded into a base, the facts since then as they are. A memory
 * gives what a full replay gives; where a late fact reaches behind the horizon it says so (`stale`)
 * and waits for `replan` to replay the log.
 */
import * as z from 'zod';
import { type Family, familySchema, foldAll, holdOn, restOn, zoneAt } from '../family/family.ts';
import {
  type ChildId, childIdSchema, dateSchema, FACT_VERSION, type Fact, factSchema, type FactOf, inLogOrder, instantSchema,
} from '../log/facts.ts';
import { standing } from '../log/standing.ts';
import { evolveNight } from '../night/evolve.ts';
import { longestSleep, measure, type Measures } from '../night/measures.ts';
import type { Night } from '../night/night.ts';
import { addDays, dateOfDayNumber, dayNumber, daysBetween, type LocalDate, nightOf } from '../time/local.ts';
import { clocksRunOn, DAY_MS, HOUR_MS, type Instant, offsetMsAt, toLocal } from '../time/zone.ts';
import { RULES_VERSION } from './coaching.ts';
import { foldNight, type PlanFold, planFoldSchema, startPlan } from './fold.ts';
import { INTERRUPTIONS } from './interruptions.ts';
import { tally } from './nightTally.ts';
import { isStepFact, type StepFact } from './foldSteps.ts';

/** Nights kept as facts behind the present one: a text later than this is rare and costs a replay. */
export const NIGHTS_AT_HAND = 3;
export const WEEK_NIGHTS = 7;
/** Nights whose measures are kept for the weekly text: this week and the one before. */
export const NIGHTS_MEASURED = 16;

const measuresSchema = z.object({
  helpLevel: z.number().optional(), solMin: z.number().optional(), wakes: z.number().optional(),
  longestMin: z.number().optional(), wasoMin: z.number().optional(), sleepMin: z.number().optional(),
});

const measuredSchema = z.object({
  night: dateSchema, child: childIdSchema, logged: z.boolean(), measures: measuresSchema,
  /** When its longest stretch of sleep was; the step of that night was done; it was a hard night, or the parent's word for it was none; it was spent in a rest or under a tag and says nothing of others. */
  longest: z.object({ from: instantSchema, until: instantSchema }).optional(),
  done: z.literal(true).optional(), hard: z.literal(true).optional(), well: z.literal(true).optional(), apart: z.literal(true).optional(),
});
export type MeasuredNight = z.output<typeof measuredSchema>;

const baseSchema = z.object({
  family: familySchema.nullable(),
  plans: z.record(z.string(), planFoldSchema),
  measured: z.array(measuredSchema),
  /** The nights of the first week, which later weeks are told against. */
  firstWeek: z.array(measuredSchema),
});
export type Base = z.output<typeof baseSchema>;
/** What is folded of the children's nights. */
export type Folded = Pick<Base, 'plans' | 'measured' | 'firstWeek'>;

/** The form of the memory itself; raised when a field of it, or of what it folds, changes. */
const MEMORY_VERSION = 4;

/** By which rules and in which form a memory was folded: read first, for another release may have written it. */
const writtenBySchema = z.object({ rules: z.int(), facts: z.int(), form: z.int() });

export const memorySchema = writtenBySchema.extend({
  /** Nights before it are folded into `base`. */
  horizon: dateSchema,
  /** A fact reached behind the horizon, or another release folded it: replay before trusting the base. */
  stale: z.boolean(),
  base: baseSchema,
  recent: z.array(factSchema),
});
export type Memory = z.output<typeof memorySchema>;

/**
 * The night a fact was written in, by UTC noon: every family's memory cuts its log by the same
 * zone-free rule, so that what is folded never depends on what is known of the family yet.
 */
export function writtenIn(at: Instant): LocalDate {
  return dateOfDayNumber(Math.floor((at - DAY_MS / 2) / DAY_MS));
}

/** The first instant that is written in that night or a later one. */
function writtenFrom(night: LocalDate): number {
  return dayNumber(night) * DAY_MS + DAY_MS / 2;
}

/** The first night that a fact changes, where it changes any. */
function nightChanged(fact: Fact): LocalDate | undefined {
  switch (fact.type) {
    case 'told': case 'night-told': case 'step-taken': case 'step-waited': case 'review-asked': case 'reviewed': case 'scope-widened': case 'scope-waited': case 'paused': case 'resumed': case 'held':
      return fact.night;
    case 'joined':
      return nightOf(toLocal(fact.at, fact.zone));
    default:
      return undefined;
  }
}

export function emptyMemory(horizon: LocalDate): Memory {
  return {
    rules: RULES_VERSION, facts: FACT_VERSION, form: MEMORY_VERSION, horizon, stale: false,
    base: { family: null, plans: {}, measured: [], firstWeek: [] }, recent: [],
  };
}

/** Adds facts in any order, any number of times, and moves the horizon along with `now`. */
export function remember(memory: Memory, facts: readonly Fact[], now: Instant): Memory {
  const known = new Set(memory.recent.map((f) => f.id));
  const added = facts.filter((f) => !known.has(f.id));
  const recent = [...memory.recent, ...added];
  const reachesBack = added.some((fact) => isBehind(fact, memory.horizon, recent));
  return advanced({ ...memory, recent, stale: memory.stale || reachesBack }, now);
}

function isBehind(fact: Fact, horizon: LocalDate, recent: readonly Fact[]): boolean {
  if (writtenIn(fact.at) < horizon) return true;
  const night = nightChanged(fact);
  if (night !== undefined && night < horizon) return true;
  if (fact.type !== 'taken-back') return false;
  return fact.ids.some((id) => {
    const named = recent.find((f) => f.id === id);
    return named === undefined || (named !== fact && isBehind(named, horizon, recent));
  });
}

/** The whole log, folded anew under the present rules. */
export function replay(facts: readonly Fact[], now: Instant): Memory {
  const sorted = inLogOrder(facts);
  const first = sorted[0];
  if (!first) return emptyMemory(addDays(writtenIn(now), -NIGHTS_AT_HAND));
  let begin = writtenIn(first.at);
  for (const fact of sorted) {
    const night = nightChanged(fact);
    if (night !== undefined && night < begin) begin = night;
  }
  return advanced({ ...emptyMemory(begin), recent: [...sorted] }, now);
}

/** Whether these rules and this code folded it: another's memory is replayed from the log, not parsed. */
export function isOurs(stored: unknown): boolean {
  if (typeof stored !== 'object' || stored === null) return false;
  const { rules, facts, form }: Partial<z.output<typeof writtenBySchema>> = stored;
  return rules === RULES_VERSION && facts === FACT_VERSION && form === MEMORY_VERSION;
}

/** Whether a memory must be replayed before it is built upon. */
export function isStale(memory: Memory): boolean {
  return memory.stale || !isOurs(memory);
}

function advanced(memory: Memory, now: Instant): Memory {
  const until = addDays(writtenIn(now), -NIGHTS_AT_HAND);
  if (memory.horizon >= until) return memory;
  const { family, part } = foldNights(memory, daysOf(standing(memory.recent)), until, addDays(until, -NIGHTS_MEASURED));
  return { ...memory, base: { ...memory.base, ...part, family }, horizon: until, recent: atHand(memory.recent, until) };
}

/** One night folded: what it was folded from, and what came of it. */
interface FoldedNight {
  readonly knownBefore: Family | null;
  readonly writtenNext: readonly Fact[];
  /** What the family had said when the next night was over. */
  readonly known: Family | null;
  readonly partBefore: Folded;
  readonly about: readonly Fact[];
  readonly part: Folded;
}

/** The nights last folded onto a base: a text changes one of them, and those before it are as they were. */
const lastFolded = new WeakMap<Base, Map<LocalDate, FoldedNight>>();

function sameFacts(one: readonly Fact[], other: readonly Fact[]): boolean {
  return one === other || (one.length === other.length && one.every((fact, i) => fact === other[i]));
}

/**
 * The nights from the horizon until that one, folded into the base; and the family as the facts written in them made it.
 * What is older than `keptFrom` is measured for no weekly text.
 */
export function foldNights(
  { base, horizon }: Pick<Memory, 'base' | 'horizon'>, days: Days, until: LocalDate, keptFrom = horizon,
): { family: Family | null; part: Folded } {
  const nights = keptFrom > horizon ? new Map<LocalDate, FoldedNight>() : nightsFoldedOnto(base);
  const foldOne = (night: LocalDate, knownBefore: Family | null, partBefore: Folded, about: readonly Fact[]): FoldedNight => {
    const writtenNext = days.written.get(addDays(night, 1)) ?? NO_FACTS;
    const met = nights.get(night);
    const known = met?.knownBefore === knownBefore && sameFacts(met.writtenNext, writtenNext) ? met.known : foldAll(knownBefore, writtenNext);
    const isSame = met?.partBefore === partBefore && sameFacts(met.about, about) && livesAlike(met.known, known);
    // Of the night before the horizon all is folded but what was said after it.
    const part = isSame ? met.part : night < horizon ? partBefore : foldChildren(partBefore, known, about, night, keptFrom);
    const folded = { knownBefore, writtenNext, known, partBefore, about, part };
    nights.set(night, folded);
    return folded;
  };
  let { family } = base;
  let last = foldOne(addDays(horizon, -1), family, base, NO_FACTS);
  for (let night = horizon; night < until; night = addDays(night, 1)) {
    // First what the family said in it, then what happened.
    family = last.known;
    last = foldOne(night, last.known, last.part, days.about.get(night) ?? NO_FACTS);
  }
  return { family, part: last.part };
}

/** What a night is folded by of the family it is of. */
const OF_A_NIGHT = ['joinedNight', 'children', 'zones', 'pauses', 'holds'] as const;
type FamilyOfNight = Pick<Family, (typeof OF_A_NIGHT)[number]>;

/** Most texts change nothing of that, whatever else they tell. */
function livesAlike(one: FamilyOfNight | null, other: FamilyOfNight | null): boolean {
  return one === other || (one !== null && other !== null && OF_A_NIGHT.every((field) => one[field] === other[field]));
}

const NO_FACTS: readonly Fact[] = [];

function nightsFoldedOnto(base: Base): Map<LocalDate, FoldedNight> {
  const before = lastFolded.get(base);
  if (before) return before;
  const none = new Map<LocalDate, FoldedNight>();
  lastFolded.set(base, none);
  return none;
}

/** Facts written in or about a night from the horizon on, and whatever takes one of them back. */
function atHand(facts: readonly Fact[], horizon: LocalDate): Fact[] {
  const from = writtenFrom(horizon);
  const near = facts.filter((f) => f.at >= from || (nightChanged(f) ?? '') >= horizon);
  if (!facts.some((f) => f.type === 'taken-back')) return near;
  const kept = new Set(near.map((f) => f.id));
  for (let before = -1; before !== kept.size;) {
    before = kept.size;
    for (const f of facts) if (f.type === 'taken-back' && f.ids.some((id) => kept.has(id))) kept.add(f.id);
  }
  return facts.filter((f) => kept.has(f.id));
}

/** Standing facts by the night they were written in and by the night they change: each is looked at once. */
export interface Days {
  readonly written: ReadonlyMap<LocalDate, Fact[]>;
  readonly about: ReadonlyMap<LocalDate, Fact[]>;
}

export function daysOf(stand: readonly Fact[]): Days {
  const written = new Map<LocalDate, Fact[]>();
  const about = new Map<LocalDate, Fact[]>();
  const of = (map: Map<LocalDate, Fact[]>, night: LocalDate): Fact[] => {
    const there = map.get(night);
    if (there) return there;
    const empty: Fact[] = [];
    map.set(night, empty);
    return empty;
  };
  // In log order the facts of one night stand together.
  let until = -Infinity;
  let writtenThen: Fact[] = [];
  let aboutNight: LocalDate | undefined;
  let aboutThen: Fact[] = [];
  for (const fact of stand) {
    if (fact.at >= until) {
      const night = writtenIn(fact.at);
      until = writtenFrom(night) + DAY_MS;
      writtenThen = of(written, night);
    }
    writtenThen.push(fact);
    const night = nightChanged(fact);
    if (night === undefined) continue;
    if (night !== aboutNight) [aboutNight, aboutThen] = [night, of(about, night)];
    aboutThen.push(fact);
  }
  return { written, about };
}

/** The family with all that was written from that night on; `facts` stand, in log order. */
export function foldWritten(family: Family | null, facts: readonly Fact[], from: LocalDate): Family | null {
  const begin = writtenFrom(from);
  return foldAll(family, facts[0] === undefined || facts[0].at >= begin ? facts : facts.filter(({ at }) => at >= begin));
}

/**
 * One night of each child into the plans. `family` is as it was known when the next night was written:
 * west of Greenwich a night runs on into that one, and what is said then ("sick") may speak of it.
 * Nights before `keptFrom` will be too old for a weekly text when the folding is done: they are not measured for one.
 */
function foldChildren(base: Folded, family: FamilyOfNight | null, stand: readonly Fact[], night: LocalDate, keptFrom: LocalDate): Folded {
  if (family === null || night < family.joinedNight) return base;
  const plans: Record<string, PlanFold> = { ...base.plans };
  const measured: MeasuredNight[] = [];
  const clocks = isAfterClockChange(family, night);
  const isFirst = daysBetween(family.joinedNight, night) < WEEK_NIGHTS;
  const isKept = night >= keptFrom;
  for (const child of family.children) {
    const lived = nightOfChild(stand, child.id, night);
    const measures = measure(lived);
    const plan = foldNight(plans[child.id] ?? startPlan(child), child, {
      night: lived, measures, steps: stepsOf(stand, child.id, night), paused: restOn(family, child.id, night)?.reason, held: holdOn(family, night)?.reason, ...(clocks && { clocks }),
    });
    plans[child.id] = plan;
    if (isFirst || isKept) measured.push(measuredOf(lived, child.id, measures, plan));
  }
  return {
    plans, measured: isKept ? [...notTooOld(base.measured, night), ...measured] : base.measured,
    firstWeek: isFirst ? [...base.firstWeek, ...measured] : base.firstWeek,
  };
}

function notTooOld(measured: readonly MeasuredNight[], night: LocalDate): readonly MeasuredNight[] {
  const from = addDays(night, 1 - NIGHTS_MEASURED);
  return measured[0] === undefined || measured[0].night >= from ? measured : measured.filter((m) => m.night >= from);
}

function measuredOf(lived: Night, child: ChildId, measures: Measures, plan: PlanFold): MeasuredNight {
  const { done, hard } = tally(lived, plan.on?.step);
  const longest = longestSleep(lived);
  const { paused, tag, home } = plan.last;
  const well = lived.said.word !== undefined && lived.said.word !== 'hard';
  return {
    night: lived.date, child, logged: lived.logged, measures,
    ...(longest && { longest: { from: longest.from, until: longest.until } }), ...(done && { done }), ...(hard && { hard }), ...(well && { well: true as const }), ...((paused ?? tag ?? home) && { apart: true }),
  };
}

/** Is it one of the first nights on a changed clock? Asked of the evening, by the zone the family was in. */
function isAfterClockChange(family: FamilyOfNight, night: LocalDate): boolean {
  const evening = dayNumber(night) * DAY_MS + EVENING_HOURS * HOUR_MS;
  const zone = zoneAt(family, evening as Instant);
  const heldMs = INTERRUPTIONS.clock_shift.maxNights! * DAY_MS;
  // Most nights are far from any change, wherever on earth that evening is.
  if (clocksRunOn(zone, (evening - heldMs - DAY_MS) as Instant, (evening + DAY_MS) as Instant)) return false;
  const there = (evening - offsetMsAt(zone, evening as Instant)) as Instant;
  return offsetMsAt(zone, there) !== offsetMsAt(zone, (there - heldMs) as Instant);
}
const EVENING_HOURS = 20;

/** One child's night as the standing facts add up to it. */
export function nightOfChild(stand: readonly Fact[], child: ChildId, night: LocalDate): Night {
  return evolveNight(night, stand.filter((f): f is FactOf<'told'> | FactOf<'night-told'> =>
    (f.type === 'told' || f.type === 'night-told') && f.child === child && f.night === night));
}

/** What was decided about a child's step from that night on, in log order. */
export function stepsOf(
  stand: readonly Fact[], child: ChildId, night: LocalDate,
): StepFact[] {
  return stand.filter((f): f is StepFact => isStepFact(f) && f.child === child && f.night === night);
}

/**
 * `recompute(memory, now)`: everything that follows from the log at one moment — who the family is,
 * the nights at hand, tonight's step, what is offered and why. Nothing here moves a step.
 */
import { type Family, holdOn, restOn, zoneAt } from '../family/family.ts';
import type { Child, ChildId, Fact } from '../log/facts.ts';
import { standing } from '../log/standing.ts';
import type { Night } from '../night/night.ts';
import { addDays, comingNight, type LocalDate, type LocalDateTime, minutesOfTime, nightOf, timeOf } from '../time/local.ts';
import { type Instant, toLocal, type Zone } from '../time/zone.ts';
import { type PlanFold, startPlan } from './fold.ts';
import { type Judgement, judge } from './judge.ts';
import { besideSiblings, type Sibling } from './siblings.ts';
import type { Tonight } from './verdict.ts';
import { type Days, daysOf, type Folded, foldNights, foldWritten, type MeasuredNight, type Memory, nightOfChild, stepsOf } from './remember.ts';

export interface Now {
  readonly at: Instant;
  readonly family: Family;
  readonly zone: Zone;
  /** The wall clock there and then. */
  readonly here: LocalDateTime;
  /** The night being lived or, before noon, just lived. */
  readonly night: LocalDate;
  /** The night whose bedtime comes next or is on: before noon that of today. */
  readonly tonight: LocalDate;
  /** Standing facts at hand, in log order. */
  readonly facts: readonly Fact[];
  /** All facts at hand, those taken back too. */
  readonly recent: readonly Fact[];
  /** Nights that are over, oldest first. */
  readonly measured: readonly MeasuredNight[];
  /** The nights of the family's first week that are over. */
  readonly firstWeek: readonly MeasuredNight[];
  nightOf(child: ChildId, night: LocalDate): Night;
  plan(child: Child): Judgement;
}

/** A child's plan as it would be without siblings. */
interface Judged {
  readonly folded: Folded;
  readonly own: Map<ChildId, Judgement>;
}

/** What a memory says whatever the time: worked out once, however often the same memory is asked. */
interface Timeless {
  readonly facts: Fact[];
  readonly family: Family | null;
  readonly days: Days;
  readonly nights: Map<string, Night>;
  /** By the first night that is not over: the nights before it since the horizon folded, and what is judged for it. */
  readonly judged: Map<LocalDate, Judged>;
}
const known = new WeakMap<Memory, Timeless>();

function timeless(memory: Memory): Timeless {
  const before = known.get(memory);
  if (before) return before;
  const facts = standing(memory.recent);
  const family = foldWritten(memory.base.family, facts, memory.horizon);
  const found: Timeless = { facts, family, days: daysOf(facts), nights: new Map(), judged: new Map() };
  known.set(memory, found);
  return found;
}

function nightIn({ days, nights }: Timeless, child: ChildId, date: LocalDate): Night {
  const key = `${date}|${child}`;
  const before = nights.get(key);
  if (before) return before;
  const night = nightOfChild(days.about.get(date) ?? [], child, date);
  nights.set(key, night);
  return night;
}

interface JudgedPlan {
  readonly child: Child;
  readonly date: LocalDate;
  readonly tonight: Tonight;
  readonly judgement: Judgement;
}
/** The plan that was last judged of a fold: most texts tell of tonight, and change nothing that was folded. */
const lastJudged = new WeakMap<PlanFold, JudgedPlan>();

function judgedOnce(fold: PlanFold, child: Child, date: LocalDate, tonight: Tonight): Judgement {
  const before = lastJudged.get(fold);
  if (before?.child === child && before.date === date && sameTonight(before.tonight, tonight)) return before.judgement;
  const judgement = judge(fold, child, date, tonight);
  lastJudged.set(fold, { child, date, tonight, judgement });
  return judgement;
}

/** Whatever there is to know of a night: two with a step each are never taken for the same. */
function sameTonight(one: Tonight, other: Tonight): boolean {
  const fields = Object.keys(one) as (keyof Tonight)[];
  return fields.length === Object.keys(other).length
    && fields.every((field) => (field === 'steps' ? one.steps?.length === 0 && other.steps?.length === 0 : one[field] === other[field]));
}

/** Undefined for a family that never joined (a log without its first fact). */
export function recompute(memory: Memory, at: Instant): Now | undefined {
  const said = timeless(memory);
  const { facts, family, days } = said;
  if (family === null) return undefined;
  const zone = zoneAt(family, at);
  const here = toLocal(at, zone);
  const night = nightOf(here);
  const tonight = comingNight(here);
  let found: { date: LocalDate; judged: Judged } | undefined;
  // Once last night is told to its end, what is judged is the night to come.
  const tonightJudged = (): NonNullable<typeof found> => {
    if (found) return found;
    const date = isOver(said, night, here) ? addDays(night, 1) : night;
    return (found = { date, judged: judgedFor(memory, said, date) });
  };
  const judgements = new Map<ChildId, Judgement>();
  /** One child's plan by itself, as if it had no siblings. */
  const own = (child: Child): { judgement: Judgement; judged: LocalDate } => {
    const { date, judged } = tonightJudged();
    const before = judged.own.get(child.id);
    if (before) return { judgement: before, judged: date };
    const judgement = judgedOnce(judged.folded.plans[child.id] ?? startPlan(child), child, date, {
      steps: stepsOf(days.about.get(date) ?? [], child.id, date), paused: restOn(family, child.id, date)?.reason, held: holdOn(family, date)?.reason,
    });
    judged.own.set(child.id, judgement);
    return { judgement, judged: date };
  };
  const siblingsOf = (child: Child, judged: LocalDate): Sibling[] => family.children.flatMap((sibling, i) => (sibling.id === child.id ? [] : [{
    plan: own(sibling).judgement, first: i < family.children.indexOf(child),
    how: stepsOf(days.about.get(judged) ?? [], sibling.id, judged).findLast((f) => f.type === 'step-taken')?.how,
  }]));
  return {
    at, family, zone, here, night, tonight, facts, recent: memory.recent,
    get measured() {
      return tonightJudged().judged.folded.measured;
    },
    get firstWeek() {
      return tonightJudged().judged.folded.firstWeek;
    },
    nightOf: (child, date) => nightIn(said, child, date),
    plan(child) {
      const before = judgements.get(child.id);
      if (before) return before;
      const { judgement, judged } = own(child);
      const judgementBeside = family.children.length < 2 ? judgement : besideSiblings(judgement, siblingsOf(child, judged), judged);
      judgements.set(child.id, judgementBeside);
      return judgementBeside;
    },
  };
}

/** From here on last night is taken as over, also where no text ended it: it is when the morning sum leaves. */
const OVER_FROM_MINUTES = 9 * 60;

/** Whether every child's night has ended, so that this one is folded too. */
function isOver(said: Timeless, night: LocalDate, here: LocalDateTime): boolean {
  const minutes = minutesOfTime(timeOf(here));
  return (minutes >= OVER_FROM_MINUTES && minutes < 12 * 60) || said.family!.children.every((c) => nightIn(said, c.id, night).ended);
}

/** Each night is folded by what the family had said by then, exactly as the base was. */
function judgedFor(memory: Memory, { days, judged }: Timeless, date: LocalDate): Judged {
  const before = judged.get(date);
  if (before) return before;
  const { plans, measured, firstWeek } = foldNights(memory, days, date).part;
  const found: Judged = { folded: { plans, measured, firstWeek }, own: new Map() };
  judged.set(date, found);
  return found;
}

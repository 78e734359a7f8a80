/**
 * `recompute(memory, now)`: everything that follows from the log at one moment — who the family is,
 * the nights at hand, tonight's step, what is offered and why. Nothing here moves a step.
 */
import { type Family, holdOn, nightNow, pauseOn, zoneAt } from '../family/family.ts';
import type { Child, ChildId, Fact } from '../log/facts.ts';
import { standing } from '../log/standing.ts';
import type { Night } from '../night/night.ts';
import { addDays, comingNight, type LocalDate, type LocalDateTime, minutesOfTime, timeOf } from '../time/local.ts';
import { type Instant, toLocal, type Zone } from '../time/zone.ts';
import { startPlan } from './fold.ts';
import { type Judgement, judge } from './judge.ts';
import { besideSiblings, type Sibling } from './siblings.ts';
import { foldChildren, type Folded, foldWritten, type MeasuredNight, type Memory, nightOfChild, stepsOf } from './remember.ts';

/** After every date a log can hold. */
const LAST_DATE = '9999-12-31' as LocalDate;

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

/** What a memory says whatever the time: worked out once, however often the same memory is asked. */
interface Timeless {
  readonly facts: Fact[];
  readonly family: Family | null;
  /** The nights since the horizon folded, by the first night that is not over. */
  readonly folded: Map<LocalDate, Folded>;
}
const known = new WeakMap<Memory, Timeless>();

function timeless(memory: Memory): Timeless {
  const before = known.get(memory);
  if (before) return before;
  const facts = standing(memory.recent);
  const family = foldWritten(memory.base.family, facts, memory.horizon, LAST_DATE);
  const found: Timeless = { facts, family, folded: new Map() };
  known.set(memory, found);
  return found;
}

/** Undefined for a family that never joined (a log without its first fact). */
export function recompute(memory: Memory, at: Instant): Now | undefined {
  const { facts, family } = timeless(memory);
  if (family === null) return undefined;
  const zone = zoneAt(family, at);
  const here = toLocal(at, zone);
  const night = nightNow(family, at);
  const tonight = comingNight(here);
  let folded: (Folded & { ended: boolean }) | undefined;
  const fold = (): NonNullable<typeof folded> => (folded ??= foldToNow(memory, night, here));
  const judgements = new Map<ChildId, Judgement>();
  /** One child's plan by itself, as if it had no siblings. */
  const own = (child: Child): { judgement: Judgement; judged: LocalDate } => {
    const { plans, ended } = fold();
    // Once last night is told to its end, what is judged is the night to come.
    const judged = ended ? addDays(night, 1) : night;
    const judgement = judge(plans[child.id] ?? startPlan(child), child, judged, {
      steps: stepsOf(facts, child.id, judged), paused: pauseOn(family, judged)?.reason, held: holdOn(family, judged)?.reason,
    });
    return { judgement, judged };
  };
  const siblingsOf = (child: Child, judged: LocalDate): Sibling[] => family.children.flatMap((sibling, i) => (sibling.id === child.id ? [] : [{
    plan: own(sibling).judgement, first: i < family.children.indexOf(child),
    how: stepsOf(facts, sibling.id, judged).findLast((f) => f.type === 'step-taken')?.how,
  }]));
  return {
    at, family, zone, here, night, tonight, facts, recent: memory.recent,
    get measured() {
      return fold().measured;
    },
    get firstWeek() {
      return fold().firstWeek;
    },
    nightOf: (child, date) => nightOfChild(facts, child, date),
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

/** Folds the nights since the horizon: all that are over, and this one when every child's has ended. */
function foldToNow(memory: Memory, tonight: LocalDate, here: LocalDateTime): Folded & { ended: boolean } {
  const { facts, family, folded } = timeless(memory);
  const minutes = minutesOfTime(timeOf(here));
  const ended = (minutes >= OVER_FROM_MINUTES && minutes < 12 * 60)
    || family!.children.every((c) => nightOfChild(facts, c.id, tonight).ended);
  const until = ended ? addDays(tonight, 1) : tonight;
  const before = folded.get(until);
  if (before) return { ...before, ended };
  let part: Folded = memory.base;
  // Each night by what the family had said by then, exactly as the base folds it.
  let then = foldWritten(memory.base.family, facts, memory.horizon, memory.horizon);
  for (let night = memory.horizon; night < until; night = addDays(night, 1)) {
    const next = addDays(night, 1);
    then = foldWritten(then, facts, next, next);
    part = foldChildren(part, then, facts, night);
  }
  folded.set(until, part);
  return { plans: part.plans, measured: part.measured, firstWeek: part.firstWeek, ended };
}

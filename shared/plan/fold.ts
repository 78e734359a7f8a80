/**
 * The plan as a fold over calendar nights: each night, logged or not, is added once, in order.
 * A snapshot is the fold so far, so the cost of a new text does not grow with the history.
 */
import type { Child } from '../log/facts.ts';
import type { Measures } from '../night/measures.ts';
import { median } from '../night/measures.ts';
import { emptyNight, type Night } from '../night/night.ts';
import type { ContextTag, Upheaval } from '../text/reading.ts';
import { addDays, daysBetween, type LocalDate } from '../time/local.ts';
import { ageStage } from './age.ts';
import { checkCoaching } from './checked.ts';
import { RULE } from './coaching.ts';
import { KEEP, keepLast, type LeftOutWhy, type PlanFold, type Stretch } from './foldState.ts';
import { foldSteps, type StepFact } from './foldSteps.ts';
import { fadeAfter } from './fadeStop.ts';
import { INTERRUPTIONS, LOG_TAGS, type PauseReason, restartStepsBack } from './interruptions.ts';
import { LADDERS, stepIdOf } from './ladders.ts';
import { tally } from './nightTally.ts';
import { hasScope } from './scope.ts';
import { isBetter, REVIEW, type ReviewTrigger, sampleOf } from './reevaluation.ts';
import { knownStep } from './sequence.ts';
import { isClear, isStir, wokeAt } from './stir.ts';

// The state has its own file for length; the fold is known by this one.
export { type PlanFold, planFoldSchema, startPlan } from './foldState.ts';

checkCoaching();

/** More nights away than this add nothing to where the plan goes on. */
const AWAY_MOST = 99;
const F3_MOST = 99;

export interface NightInput {
  night: Night;
  /** Of the night, where they are known already. */
  measures?: Measures;
  /** Those whose `night` is this date, in log order. */
  steps: readonly StepFact[];
  paused: PauseReason | undefined;
  /** A change in the child's days holds the plan. */
  held?: Upheaval | undefined;
  /** The clocks changed in the nights before it (`clock_shift`): a hold, and it counts neither way. */
  clocks?: boolean;
}

const NO_TAGS: PlanFold['tagRuns'] = {};

function tagRunsWith(fold: PlanFold, night: Night): PlanFold['tagRuns'] {
  if (night.tags.length === 0) return NO_TAGS;
  return Object.fromEntries(night.tags.map((tag) => [tag, (fold.tagRuns[tag] ?? 0) + 1]));
}

/** A tag in force: one that pauses, or one that holds and has not held its most nights in a row. */
function activeTag(runs: PlanFold['tagRuns']): ContextTag | undefined {
  if (runs === NO_TAGS) return undefined;
  const inForce = Object.entries(runs).filter(([tag, run]) => {
    const { maxNights } = INTERRUPTIONS[LOG_TAGS[tag as ContextTag]];
    return maxNights === undefined || run <= maxNights;
  }).map(([tag]) => tag as ContextTag);
  return inForce.find(isAwayTag) ?? inForce[0];
}

export function isAwayTag(tag: ContextTag | undefined): boolean {
  return tag !== undefined && INTERRUPTIONS[LOG_TAGS[tag]].action === 'pause';
}

/** Last night was like most: at home, well, and not the end of a parent's strength. */
function isPlain({ paused, tag, held, home, clocks, feelHard }: PlanFold['last']): boolean {
  return paused === undefined && tag === undefined && held === undefined && !home && !clocks && !feelHard;
}

/** Moves the fold's own memory of interruptions; says what this night was. */
function withInterruption(fold: PlanFold, { night, paused, held, clocks }: NightInput): PlanFold {
  const tagRuns = tagRunsWith(fold, night);
  const tag = activeTag(tagRuns);
  const away = paused !== undefined || isAwayTag(tag);
  // A family that only tags its travel rests the first night home too; one that said RESUME does not.
  const home = !away && fold.last.tag === 'travel' && fold.last.paused === undefined;
  const last: PlanFold['last'] = {};
  if (paused !== undefined) last.paused = paused;
  if (tag !== undefined) last.tag = tag;
  if (held !== undefined) last.held = held;
  if (home) last.home = true;
  if (clocks) last.clocks = true;
  if (night.said.feel === 1) last.feelHard = true;
  if (away) return { ...fold, tagRuns, last, away: Math.min(AWAY_MOST, fold.away + 1), restart: 0 };
  if (fold.away === 0 && fold.tagRuns === NO_TAGS && tagRuns === NO_TAGS && isPlain(last) && isPlain(fold.last)) return fold;
  if (home || fold.away === 0) return { ...fold, tagRuns, last };
  return { ...fold, tagRuns, last, away: 0, restart: restartStepsBack(fold.away) };
}

/** Why the last night folded speaks neither for a step nor against it. */
function whyExcluded({ last }: PlanFold): LeftOutWhy | undefined {
  return last.paused ?? last.tag ?? last.held ?? (last.home ? 'home' : last.clocks ? 'clocks' : undefined);
}

function leaveOut(on: Stretch, night: LocalDate, why: LeftOutWhy): Stretch['leftOut'] {
  return keepLast(on.leftOut, { night, why }, KEEP.leftOut);
}

/** Help that was not told, on a night when the step was done: the step's own; on the foundation the usual way, which its ladder begins with. */
function helpOfStep({ path }: PlanFold, on: Stretch): number | undefined {
  const step = knownStep(on.step);
  return step.ladder === 'foundation' ? knownStep(stepIdOf(LADDERS[path][0].id)).help : step.help;
}

/** What an add-on's own rule looks at. */
function addonNight({ stirBefore }: PlanFold, on: Stretch, night: Night): { quick?: boolean; clear?: boolean } {
  const step = knownStep(on.step);
  if (step.adv === 'ADV_FADE') return night.latencyMin === undefined ? {} : { quick: night.latencyMin <= RULE.fadeQuickMin };
  const clear = isStir(step) && stirBefore !== undefined ? isClear(night, stirBefore) : undefined;
  return clear === undefined ? {} : { clear };
}

/** A night on a ladder step whose going is known speaks for widening where the step is tried. */
function withScopeNight({ scope }: PlanFold, on: Stretch, good: boolean | undefined): PlanFold['scope'] {
  return good === undefined || !hasScope(knownStep(on.step)) ? scope : { ...scope, window: keepLast(scope.window, good, RULE.scopeOf) };
}

/** Adds the night to the stretch it was spent on. */
function byNightOnStep(fold: PlanFold, on: Stretch, child: Child, { night, measures }: NightInput): Partial<PlanFold> {
  const { done, good, hard } = tally(night, on.step);
  const { rockMin, feedMl, seat } = night.said;
  const counted: Stretch = { ...on, nights: on.nights + 1, nightsSinceReview: on.nightsSinceReview + 1 };
  const feedMin = nightFeedMin(night);
  if (rockMin !== undefined) counted.rockMin = rockMin;
  if (feedMin !== undefined) counted.feedMin = feedMin;
  if (feedMl !== undefined) counted.feedMl = feedMl;
  if (seat !== undefined && /door|puerta/i.test(seat)) counted.atDoor = true;
  const nightsOnF3 = on.step === 'F3' ? Math.min(F3_MOST, fold.nightsOnF3 + 1) : fold.nightsOnF3;
  const fade = fold.fade && { fade: fadeAfter(fold.fade, child, night, measures, good) };
  if (done === undefined) {
    counted.leftOut = leaveOut(on, night.date, night.logged ? 'step-unknown' : 'no-log');
    return { nightsOnF3, on: counted, ...fade };
  }
  const measured = sampleOf(night, measures);
  const helped = measured.help ?? (done ? helpOfStep(fold, on) : undefined);
  const sample = { ...measured, ...(helped !== undefined && { help: helped }), ...(good !== undefined && { good: good ? 1 : 0 }) };
  counted.usable += 1;
  counted.window = keepLast(on.window, { done, ...(good !== undefined && { good }), hard, ...addonNight(fold, on, night) }, KEEP.window);
  if (hard) counted.hardNight = true;
  if (good === undefined) counted.leftOut = leaveOut(on, night.date, 'how-unknown');
  return {
    nightsOnF3,
    on: counted,
    ...fade,
    first: fold.first.length < REVIEW.compareNights ? [...fold.first, sample] : fold.first,
    scope: withScopeNight(fold, on, good),
    recent: keepLast(fold.recent, sample, REVIEW.recentNights),
    usableSinceReview: fold.usableSinceReview + (knownStep(on.step).ladder === 'foundation' ? 0 : 1),
  };
}

function reviewTrigger(fold: PlanFold, before: PlanFold, child: Child, date: LocalDate): ReviewTrigger | undefined {
  const { on, backs } = fold;
  if (!on) return undefined;
  const [earlier, later] = backs;
  if (earlier && later && daysBetween(earlier, later) < REVIEW.backsWithinNights) return 'two-backs';
  if (fold.feels.filter((feel) => feel <= REVIEW.feelAtMost).length >= REVIEW.lowFeels) return 'low-feel';
  if (fold.smallerRun >= REVIEW.smallerRun) return 'three-smaller';
  if (INTERRUPTIONS.milestone.thenReevaluate && before.last.tag === 'regression') return 'after-milestone';
  if (fold.usableSinceReview >= REVIEW.usableNights) return 'ten-usable';
  const stays = on.nightsSinceReview >= REVIEW.nightsOnStep;
  // A young baby waits on the foundation for its age, which no re-evaluation would change.
  return stays && ageStage(child, date) === 'full' ? 'fourteen-on-step' : undefined;
}

/** Opens a re-evaluation where one is due and none is open; one unanswered has lapsed. Not during interruptions. */
function withReview(fold: PlanFold, before: PlanFold, child: Child, date: LocalDate): PlanFold {
  const isOpen = fold.review && daysBetween(fold.review.since, date) < REVIEW.lapseDays;
  const trigger = isOpen || whyExcluded(fold) ? undefined : reviewTrigger(fold, before, child, date);
  if (!trigger) return fold;
  const better = isBetter(fold.first, fold.recent);
  return {
    ...fold,
    review: { since: date, trigger },
    on: fold.on && { ...fold.on, nightsSinceReview: 0 },
    reviewsWithoutGain: better ? 0 : better === false ? fold.reviewsWithoutGain + 1 : fold.reviewsWithoutGain,
    usableSinceReview: 0, smallerRun: 0, feels: [],
    backs: trigger === 'two-backs' ? [] : fold.backs,
  };
}

/** How long a feed of the night took, in the middle of those told. */
function nightFeedMin(night: Night): number | undefined {
  const fed: number[] = [];
  for (const { help, awakeMin } of night.wakings) if (awakeMin !== undefined && help.includes('nursed')) fed.push(awakeMin);
  return fed.length > 0 ? median(fed) : night.said.feedMin;
}

/** What the night changes; the fold itself is written anew only once for each night. */
function byNight(fold: PlanFold, child: Child, input: NightInput): Partial<PlanFold> {
  const { on } = fold;
  const { night } = input;
  const { feel, rockMin, feedMl } = night.said;
  const why = whyExcluded(fold);
  if (why) return on ? { on: { ...on, leftOut: leaveOut(on, night.date, why) } } : {};
  const feedMin = nightFeedMin(night);
  const changes: Partial<PlanFold> = on && !fold.ended ? byNightOnStep(fold, on, child, input) : {};
  if (feedMin !== undefined && on?.step !== 'K1') changes.feedMin = keepLast(fold.feedMin, feedMin, KEEP.rock);
  if (feedMl !== undefined && on?.step !== 'L1') changes.feedMl = keepLast(fold.feedMl, feedMl, KEEP.rock);
  if (feel !== undefined) changes.feels = keepLast(fold.feels, feel, REVIEW.ofFeels);
  changes.wokeAt = keepLast(fold.wokeAt, wokeAt(night), RULE.stirOfNights);
  if (rockMin !== undefined && on?.step !== 'R2') changes.rock = keepLast(fold.rock, rockMin, KEEP.rock);
  return changes;
}

/** Until the first ladder step the path is as the family tells it now: how a child falls asleep may be told late. */
function following(fold: PlanFold, child: Child): PlanFold {
  return !fold.climbed && fold.path !== child.association ? { ...fold, path: child.association } : fold;
}

/**
 * One calendar night added. Nights come in order from the joining night on; one that is already in
 * changes nothing, and missing ones between are taken as nights without a log.
 */
export function foldNight(fold: PlanFold, child: Child, input: NightInput): PlanFold {
  const { date } = input.night;
  if (fold.through !== undefined && date <= fold.through) return fold;
  if (fold.through !== undefined && addDays(fold.through, 1) < date) {
    const missing = { night: emptyNight(addDays(fold.through, 1)), steps: [], paused: undefined };
    return foldNight(foldNight(fold, child, missing), child, input);
  }
  const moved = withInterruption(foldSteps(following(fold, child), child, input.steps), input);
  // Cloned and then assigned to: three spreads in one are much slower, and a replay does this for each night of a year.
  const counted: PlanFold = Object.assign({ ...moved }, byNight(moved, child, input), { through: date });
  return counted.ended ? counted : withReview(counted, fold, child, date);
}

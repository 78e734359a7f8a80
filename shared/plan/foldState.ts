/**
 * What the plan remembers of a history: small, JSON, and bounded however long the history is.
 * Read back through its schema; another `rules` version means a replay from the log.
 */
import * as z from 'zod';
import { type Child, dateSchema, PAUSE_REASONS, SCOPES, stepIdSchema, timeSchema } from '../log/facts.ts';
import { CONTEXT_TAGS, UPHEAVALS } from '../text/reading.ts';
import { RULE, RULES_VERSION } from './coaching.ts';
import { PATH_NAMES } from './ladders.ts';
import { REVIEW, REVIEW_TRIGGERS, sampleSchema } from './reevaluation.ts';

/** Longest lists kept; the rules look at 4 usable nights, re-evaluation at 5. */
export const KEEP = { window: 8, leftOut: 14, waits: 4, rock: 5 } as const;

const count = z.int().min(0);
const rungSchema = z.object({ step: stepIdSchema, repeat: count, size: z.number().positive() });

const LEFT_OUT_WHYS = [...PAUSE_REASONS, 'home', 'clocks', ...CONTEXT_TAGS, ...UPHEAVALS, 'no-log', 'step-unknown', 'how-unknown'] as const;
/** Why a night does not speak for the step: a pause's reason, a tag, a change in the child's days, the first night home, clocks just changed, or not told. */
export type LeftOutWhy = (typeof LEFT_OUT_WHYS)[number];

/** One usable night: was the step done, was it good (absent = not known how), was it hard. */
const usableNightSchema = z.object({
  done: z.boolean(), good: z.boolean().optional(), hard: z.boolean(),
  /** Asleep within a quarter hour; kept only where bedtime fades. */
  quick: z.boolean().optional(),
  /** No waking near the usual hour; kept only where a stir comes before it. */
  clear: z.boolean().optional(),
});

/** The stretch of nights on one rung; begins anew with every step taken. */
const stretchSchema = rungSchema.extend({
  since: dateSchema,
  /** `nights_on_step`: logged or not, without the nights of an interruption. */
  nights: count,
  /** Of these, since the last re-evaluation: five equal offers twice in a week would press. */
  nightsSinceReview: count,
  usable: count,
  window: z.array(usableNightSchema).max(KEEP.window),
  leftOut: z.array(z.object({ night: dateSchema, why: z.enum(LEFT_OUT_WHYS) })).max(KEEP.leftOut),
  /** After a step back: what is offered at half size when its nights are over. */
  easedFrom: rungSchema.optional(),
  /** The last told minutes of rocking here; the seat has reached the door. */
  rockMin: z.number().optional(),
  feedMin: z.number().optional(),
  feedMl: z.number().optional(),
  atDoor: z.boolean().optional(),
  /** One of its nights was hard: a step that was made smaller does not grow after it. */
  hardNight: z.literal(true).optional(),
});
export type Stretch = z.output<typeof stretchSchema>;

/** How far a countable step has come: `amount` is the sum of the sizes taken. */
const countedSchema = z.object({
  repeat: count, size: z.number().positive(), amount: z.number().min(0), baseMin: z.number().optional(),
});
export type Counted = z.output<typeof countedSchema>;

const lastNightSchema = z.object({
  paused: z.enum(PAUSE_REASONS).optional(),
  /** A tag that was in force. */
  tag: z.enum(CONTEXT_TAGS).optional(),
  held: z.enum(UPHEAVALS).optional(),
  /** The first night home after travelling. */
  home: z.boolean().optional(),
  /** One of the first nights on a changed clock. */
  clocks: z.boolean().optional(),
  /** "Cannot go on". */
  feelHard: z.boolean().optional(),
});

export const planFoldSchema = z.object({
  rules: z.int(),
  /** The last night folded. */
  through: dateSchema.optional(),
  path: z.enum(PATH_NAMES),
  /** Where the plan goes on when an add-on is over. */
  resume: rungSchema.extend({ path: z.enum(PATH_NAMES) }).optional(),
  /** A ladder step was taken once: from then on the path is the plan's, and no longer what the family tells. */
  climbed: z.boolean().optional(),
  on: stretchSchema.optional(),
  ended: z.boolean(),
  counted: z.object({ R2: countedSchema.optional(), P5: countedSchema.optional(), K1: countedSchema.optional(), L1: countedSchema.optional() }),
  /** Nights that counted on F3, which a cue-only ladder step counts as its own. */
  nightsOnF3: count,
  rock: z.array(z.number()).max(KEEP.rock),
  /** Told lengths of a night feed, and amounts of a night bottle. */
  feedMin: z.array(z.number()).max(KEEP.rock),
  feedMl: z.array(z.number()).max(KEEP.rock),
  /** When the child woke on the last nights, in minutes after noon, feeds left out; and the hour that a stir comes before. */
  wokeAt: z.array(z.array(count).max(RULE.stirWakingsMost)).max(RULE.stirOfNights),
  stirBefore: timeSchema.optional(),
  /** While bedtime fades: nights since two good ones in a row, good ones in a row, short days in a row. */
  fade: z.object({ nights: count, good: count, short: count }).optional(),
  waits: z.array(z.object({ step: stepIdSchema, night: dateSchema })).max(KEEP.waits),
  /** Where the steps are tried, and how the last nights since it was widened went. */
  scope: z.object({ now: z.enum(SCOPES), window: z.array(z.boolean()).max(RULE.scopeOf), waited: dateSchema.optional() }),
  declined: z.array(stepIdSchema).max(KEEP.waits),
  last: lastNightSchema,
  tagRuns: z.partialRecord(z.enum(CONTEXT_TAGS), count),
  /** Nights of illness, travel or pause in a row, until a night at home or a step ends them. */
  away: count,
  /** Steps to go back after such nights, until a step is taken or refused. */
  restart: count,
  backs: z.array(dateSchema).max(REVIEW.backs),
  smallerRun: count,
  /** Classes by which the log moved the pace. */
  learned: z.int().min(0).max(2),
  /** On this step the parent asked for smaller ones. */
  small: stepIdSchema.optional(),
  first: z.array(sampleSchema).max(REVIEW.compareNights),
  recent: z.array(sampleSchema).max(REVIEW.recentNights),
  feels: z.array(z.int().min(1).max(5)).max(REVIEW.ofFeels),
  /** Usable ladder nights since the last re-evaluation. */
  usableSinceReview: count,
  review: z.object({ since: dateSchema, trigger: z.enum(REVIEW_TRIGGERS) }).optional(),
  reviewsWithoutGain: count,
});
export type PlanFold = z.output<typeof planFoldSchema>;

export function startPlan(child: Child): PlanFold {
  return {
    rules: RULES_VERSION, path: child.association, ended: false, counted: {}, nightsOnF3: 0, rock: [], feedMin: [], feedMl: [], wokeAt: [],
    waits: [], scope: { now: 'bedtime', window: [] }, declined: [], last: {}, tagRuns: {}, away: 0, restart: 0, backs: [], smallerRun: 0,
    learned: 0, first: [], recent: [], feels: [], usableSinceReview: 0, reviewsWithoutGain: 0,
  };
}

/** The list with one more at its end, and no longer than `most`. */
export function keepLast<T>(list: readonly T[], one: T, most: number): T[] {
  return list.length < most ? [...list, one] : [...list.slice(list.length - most + 1), one];
}

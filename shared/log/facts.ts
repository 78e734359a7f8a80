/**
 * The family log: everything Staynear knows is a list of these facts, in the past tense.
 * Zod-checked whenever they come back from outside; what is derived from them lives in the stages.
 */
import * as z from 'zod';
import { CONTEXT_TAGS, HELPS, UPHEAVALS } from '../text/reading.ts';
import type { LocalDate, LocalDateTime, LocalTime } from '../time/local.ts';
import type { Instant, Zone } from '../time/zone.ts';

/** A brand is a matter of types alone: a transform that gives its value back costs more than the check. */
type Plain<Brand> = Brand extends number ? number : string;
const branded = <Brand extends string | number>(schema: z.ZodType<Plain<Brand>>): z.ZodType<Brand, Plain<Brand>> => schema as z.ZodType<Brand, Plain<Brand>>;

const instant = branded<Instant>(z.int());
const date = branded<LocalDate>(z.string().regex(/^\d{4}-\d{2}-\d{2}$/));
const time = branded<LocalTime>(z.string().regex(/^\d{2}:\d{2}$/));
const dateTime = branded<LocalDateTime>(z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/));
const zone = branded<Zone>(z.string());

/** A phone, as a keyed hash (hex). The number itself stands once, in its own record. */
export type NumberId = string & { readonly __numberId: unique symbol };
export type FamilyId = string & { readonly __familyId: unique symbol };
export type FactId = string & { readonly __factId: unique symbol };
/** `c1`, `c2` …: position in the family's list of children. */
export type ChildId = string & { readonly __childId: unique symbol };

const numberId = branded<NumberId>(z.string().min(1));
const factId = branded<FactId>(z.string().min(1));
const childId = branded<ChildId>(z.string().min(1));

export const instantSchema = instant;
export const dateSchema = date;
export const timeSchema = time;
export const numberIdSchema = numberId;
export const factIdSchema = factId;
export const childIdSchema = childId;
export const familyIdSchema = branded<FamilyId>(z.string().min(1));
export const zoneSchema = zone;

const help = z.array(z.enum(HELPS)).optional();
const minutes = z.int().min(0).max(24 * 60).optional();

export const saidEventSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('bedtime'), at: dateTime }),
  z.object({ kind: z.literal('asleep'), at: dateTime.optional(), help, latencyMin: minutes }),
  z.object({
    kind: z.literal('wake'), at: dateTime.optional(), awakeMin: minutes, cryMin: minutes, help,
    until: dateTime.optional(),
  }),
  z.object({ kind: z.literal('wakes'), count: z.int().min(1).max(60), help }),
  z.object({ kind: z.literal('through') }),
  z.object({ kind: z.literal('up'), at: dateTime }),
  z.object({ kind: z.literal('nap'), from: dateTime.optional(), to: dateTime.optional(), minutes, help }),
  z.object({ kind: z.literal('context'), tag: z.enum(CONTEXT_TAGS) }),
]);

export const saidNightSchema = z.object({
  word: z.enum(['easy', 'good', 'ok', 'hard']).optional(),
  didStep: z.boolean().optional(),
  cry: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]).optional(),
  feel: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]).optional(),
  rockMin: minutes, feedMin: minutes, feedMl: z.int().min(0).max(2000).optional(),
  seat: z.string().max(40).optional(),
});

/** The most events that one reading of a text in doubt may hold. */
export const EVENTS_ASKED_MAX = 40;

/** Why the plan rests. `asked` ends by itself after its nights; the others are asked about (design §8). */
export const PAUSE_REASONS = ['asked', 'sick', 'travel', 'crisis'] as const;

/** Where a step is tried, in the order in which it is added. */
export const SCOPES = ['bedtime', 'first-waking', 'all-wakings', 'naps'] as const;
export type Scope = (typeof SCOPES)[number];

/** The five equal answers to a re-evaluation, in the order in which they are offered. */
export const REVIEW_ANSWERS = ['KEEP', 'SMALL', 'SWITCH', 'REST', 'ENOUGH'] as const;
export type ReviewAnswer = (typeof REVIEW_ANSWERS)[number];

export const ASSOCIATIONS = [
  'nursing', 'bottle', 'pacifier', 'rocking', 'contact', 'bedshare_move', 'wheels', 'presence',
] as const;
export type Association = (typeof ASSOCIATIONS)[number];
export const PLACES = ['crib', 'bedside', 'parents-bed'] as const;
export type SleepPlace = (typeof PLACES)[number];

const score = z.int().min(1).max(3);

export const childSchema = z.object({
  id: childId,
  name: z.string().min(1).max(40),
  born: date,
  /** The due date, where the child came early: ages are corrected by it. */
  due: date.optional(),
  association: z.enum(ASSOCIATIONS),
  place: z.enum(PLACES),
  /** T1 … T5 of the screen, each 1 mild to 3 strong. */
  temperament: z.tuple([score, score, score, score, score]),
  /** A calm routine at a steady time is already there: F1 and F2 are skipped. */
  routine: z.boolean(),
  /** The family keeps how the child falls asleep: the calm foundation, and no ladder after it. */
  keeps: z.boolean().optional(),
});
export type Child = z.output<typeof childSchema>;

export const carerSchema = z.object({ number: numberId, name: z.string().max(40).optional() });

const common = {
  id: factId,
  /** When it was said (the SNS envelope's time) or when we did it. The order of the log. */
  at: instant,
  /** Who said it; absent for what Staynear did by itself. */
  by: numberId.optional(),
};

/** `ladder` or foundation step ids as in the coaching data: `F1`, `N2`, `P5`. */
const stepId = branded<StepId>(z.string().min(1));
export type StepId = string & { readonly __stepId: unique symbol };
export const stepIdSchema = stepId;

export const factSchema = z.discriminatedUnion('type', [
  // --- what a carer told of a night
  z.object({
    ...common, type: z.literal('told'), night: date, zone, child: childId,
    event: saidEventSchema,
    /** UTC of the event's main time (`at`, or a nap's `from`), fixed when it was said. */
    instant: instant.optional(),
    untilInstant: instant.optional(),
  }),
  z.object({ ...common, type: z.literal('night-told'), night: date, child: childId, said: saidNightSchema }),
  /** Take-backs name the facts they take back, and may be taken back themselves. */
  z.object({ ...common, type: z.literal('taken-back'), ids: z.array(factId).max(100), night: date }),
  /** A text without a fact in it. `body` only where it may be a log and is asked about in the morning. */
  z.object({
    ...common, type: z.literal('noted'), night: date,
    intent: z.enum(['question', 'chat', 'command', 'unreadable']), body: z.string().max(160).optional(),
  }),
  /** A question of ours to the parent that decides how a text is stored; options as in the doubt. */
  z.object({
    ...common, type: z.literal('asked'), night: date, child: childId,
    about: z.enum(['am-pm', 'kind', 'which-day', 'count', 'minutes', 'which-child']),
    said: z.string().max(20).optional(),
    options: z.array(z.object({
      events: z.array(saidEventSchema).max(EVENTS_ASKED_MAX), night: saidNightSchema.optional(), children: z.array(childId).optional(),
    })).max(4),
  }),
  /** The sum of this night has been owed to a carer: it is not told twice (design §8). */
  z.object({ ...common, type: z.literal('summed'), night: date }),

  // --- who the family is and what it agreed
  z.object({
    ...common, type: z.literal('joined'), zone, lang: z.enum(['en', 'es']), bedtime: time,
    children: z.array(childSchema).min(1).max(4), carers: z.array(carerSchema).min(1).max(6), lateOk: z.boolean(),
  }),
  z.object({ ...common, type: z.literal('bedtime-set'), bedtime: time, night: date }),
  /** `from`: when it takes effect, where that is not at once (the way home of a trip). */
  z.object({ ...common, type: z.literal('zone-set'), zone, from: instant.optional() }),
  z.object({ ...common, type: z.literal('late-ok-set'), lateOk: z.boolean() }),
  z.object({ ...common, type: z.literal('early-set'), early: z.boolean() }),
  z.object({ ...common, type: z.literal('rhythm-set'), rhythm: z.enum(['every', 'first3', 'change']) }),
  z.object({ ...common, type: z.literal('night-replies-set'), on: z.boolean() }),
  /** On which day of the week the weekly text comes; 0 = Sunday. */
  z.object({ ...common, type: z.literal('weekly-day-set'), weekday: z.int().min(0).max(6) }),
  /** Bedtime is led over a change of the clocks from that night on (`shared/family/clockShift.ts`), or not any more. */
  z.object({
    ...common, type: z.literal('clock-shift-set'), night: date,
    shift: z.object({ change: date, minutes: z.int().min(-180).max(180), stepMin: z.int().min(5).max(30) }).optional(),
  }),
  z.object({
    ...common, type: z.literal('paused'), night: date, nights: z.int().min(1).max(90).optional(),
    reason: z.enum(PAUSE_REASONS),
    /** Of several children only this one's plan rests; reminders go on for the others. */
    child: childId.optional(),
  }),
  z.object({ ...common, type: z.literal('resumed'), night: date }),
  /** A change in the child's days: for so many nights nothing is taken away, and none of them counts. */
  z.object({ ...common, type: z.literal('held'), night: date, nights: z.int().min(1).max(90), reason: z.enum(UPHEAVALS) }),
  z.object({ ...common, type: z.literal('on-duty-set'), carer: numberId }),
  z.object({ ...common, type: z.literal('carer-left'), carer: numberId }),
  z.object({ ...common, type: z.literal('carer-joined'), carer: numberId, name: z.string().max(40).optional() }),
  z.object({ ...common, type: z.literal('carer-named'), carer: numberId, name: z.string().min(1).max(40) }),
  /** What is known anew of a child; what is absent stays. */
  z.object({ ...common, type: z.literal('child-set'), child: childId, set: childSchema.omit({ id: true }).partial() }),
  z.object({ ...common, type: z.literal('child-added'), child: childSchema }),
  /** No unasked text speaks of a muted child; its logs are kept. */
  z.object({ ...common, type: z.literal('child-muted'), child: childId, on: z.boolean() }),
  /** A number's STOP and START, as far as the family must know: whom nudges may go to. */
  z.object({ ...common, type: z.literal('carer-stopped'), carer: numberId }),
  z.object({ ...common, type: z.literal('carer-back'), carer: numberId }),

  // --- what was decided about the plan; recomputing never rewrites these
  z.object({
    ...common, type: z.literal('step-taken'), child: childId,
    /** The first night on the step. */
    night: date, step: stepId,
    how: z.enum(['started', 'announced', 'ready', 'back', 'back-now', 'smaller', 'switched', 'ended']),
    /** The rule that allowed it and the version of the rules then in force. */
    rule: z.string(), rules: z.int(),
    /** For countable steps (minutes, seat): how many times the step has been repeated, and its size. */
    repeat: z.int().min(0).optional(), size: z.number().positive().optional(),
    /** For a stir before the usual waking: when that is. */
    wakesAt: time.optional(),
  }),
  /** A step that takes something away was offered; it stands until READY or WAIT and is not offered every morning. */
  z.object({ ...common, type: z.literal('offered'), child: childId, night: date, step: stepId }),
  z.object({ ...common, type: z.literal('step-waited'), child: childId, night: date, step: stepId }),
  /** "You can always re-evaluate": asked for with CHANGE, put to the parent as a question, answered by one of five. */
  z.object({ ...common, type: z.literal('review-asked'), child: childId, night: date }),
  z.object({ ...common, type: z.literal('review-put'), child: childId, night: date }),
  /** The present step is tried at more of the night, one scope at a time; or not yet. */
  z.object({ ...common, type: z.literal('scope-widened'), child: childId, night: date, scope: z.enum(SCOPES) }),
  z.object({ ...common, type: z.literal('scope-waited'), child: childId, night: date }),
  z.object({ ...common, type: z.literal('reviewed'), child: childId, night: date, answer: z.enum(REVIEW_ANSWERS) }),

  // --- what became of each text that nobody asked for
  z.object({
    ...common, type: z.literal('sent'), purpose: z.string(), night: date, to: numberId,
    /** What the text told or asked, as codes: `first`, `how`, `mood`, `offer` … */
    told: z.array(z.string()).max(8),
  }),
  /** What the carrier said later of a text it had taken. */
  z.object({ ...common, type: z.literal('delivered'), purpose: z.string(), night: date, to: numberId }),
  z.object({ ...common, type: z.literal('undelivered'), purpose: z.string(), night: date, to: numberId, why: z.string() }),
  z.object({ ...common, type: z.literal('dropped'), purpose: z.string(), night: date, why: z.string() }),
  z.object({ ...common, type: z.literal('send-unknown'), purpose: z.string(), night: date, to: numberId }),
  z.object({ ...common, type: z.literal('refused'), purpose: z.string(), night: date, to: numberId, why: z.string() }),
]);

export type Fact = z.output<typeof factSchema>;
export type FactType = Fact['type'];
export type FactOf<T extends FactType> = Extract<Fact, { type: T }>;

/** The form in which facts are stored; raised when a stored field changes its meaning. */
export const FACT_VERSION = 1;

/** The facts in the order of the log; a log that is read from its table is so already, and is taken as it is. */
export function inLogOrder(facts: readonly Fact[]): readonly Fact[] {
  for (let i = 1; i < facts.length; i += 1) if (byLogOrder(facts[i - 1]!, facts[i]!) > 0) return [...facts].sort(byLogOrder);
  return facts;
}

/** The order of the log: by the envelope's time, then by id (design §3). */
export function byLogOrder(a: { at: number; id: string }, b: { at: number; id: string }): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

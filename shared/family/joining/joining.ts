/**
 * What a number has told on its way in, as facts of that number alone: one for each text, in its own
 * partition, with an expiry. The state is their fold; "back" takes the last answer back.
 */
import * as z from 'zod';
import { ASSOCIATIONS, dateSchema, instantSchema, PLACES, timeSchema, zoneSchema } from '../../log/facts.ts';
import { DAY_MS, type Instant } from '../../time/zone.ts';
import { CHILDREN_MAX } from '../members.ts';

/** In the order of asking. After the first four the reminders are on; the rest may be skipped or never answered. */
export const SLOTS = ['name', 'born', 'zone', 'bedtime', 'help', 'place', 'risk', 'temperament', 'wish', 'late'] as const;
export type Slot = (typeof SLOTS)[number];
export const CORE: readonly Slot[] = ['name', 'born', 'zone', 'bedtime'];

/** What the family would like to change first; `keep` changes nothing. */
export const WISHES = ['bedtime', 'wakings', 'keep', 'own-bed'] as const;
export type Wish = (typeof WISHES)[number];

const score = z.int().min(1).max(3);
const temperamentSchema = z.tuple([score, score, score, score, score]);
export type Temperament = z.output<typeof temperamentSchema>;

const knownSchema = z.object({
  names: z.array(z.string().min(1).max(40)).max(CHILDREN_MAX).optional(),
  /** One for all (twins), or one for each name. */
  born: z.array(dateSchema).max(CHILDREN_MAX).optional(),
  due: dateSchema.optional(),
  zone: zoneSchema.optional(),
  bedtime: timeSchema.optional(),
  help: z.enum(ASSOCIATIONS).optional(),
  place: z.enum(PLACES).optional(),
  /** In the parents' bed in the first year: whether anything makes that a known danger. */
  risk: z.boolean().optional(),
  /** By child, in the order of the names. */
  temperaments: z.array(temperamentSchema).max(CHILDREN_MAX).optional(),
  wish: z.enum(WISHES).optional(),
  lateOk: z.boolean().optional(),
});
export type Known = z.output<typeof knownSchema>;

/** A name of two clocks, a date of two readings: asked by number. */
const optionsSchema = z.object({ slot: z.enum(['zone', 'born']), values: z.array(z.string().max(40)).max(6) });
export type Options = z.output<typeof optionsSchema>;

export const joinFactSchema = z.object({
  inboundId: z.string(),
  at: instantSchema,
  /** JOIN with everything in one line, before the YES. */
  line: z.string().max(200).optional(),
  /** The hash of the code that a family gave. */
  invite: z.string().optional(),
  brought: knownSchema.optional(),
  skipped: z.array(z.enum(SLOTS)).optional(),
  /** A log before there was a clock to put it on. */
  log: z.string().max(320).optional(),
  /** The text whose answer is taken back. */
  takesBack: z.string().optional(),
  /** What our answer to this text asked; `null` asked nothing. */
  asked: z.enum(SLOTS).nullable().optional(),
  options: optionsSchema.optional(),
});
export type JoinFact = z.output<typeof joinFactSchema>;

/** What a stranger told is forgotten after this long without a word. */
export const JOINING_KEPT_DAYS = 30;
/** More texts than this on the way in are no answers. */
export const JOIN_FACTS_MAX = 80;

export interface Joining {
  readonly line?: string;
  readonly invite?: string;
  readonly known: Known;
  readonly skipped: ReadonlySet<Slot>;
  /** The question that our last answer asked, and how often it did so in a row. */
  readonly asked?: Slot;
  readonly times: number;
  /** We said that we wait, less than a day ago. */
  readonly waiting: boolean;
  readonly options?: Options;
  readonly logs: readonly { readonly inboundId: string; readonly at: Instant; readonly body: string }[];
  /** Texts whose answers stand, newest last: what "back" takes. */
  readonly answers: readonly { readonly inboundId: string; readonly slots: readonly Slot[] }[];
  readonly lastAt?: Instant;
  readonly count: number;
}

/** A question asked a day ago is a new conversation: it may be asked again. */
const SAME_TALK_MS = DAY_MS;

export function foldJoining(facts: readonly JoinFact[], now: Instant): Joining {
  const fresh = facts.filter((f) => now - f.at < JOINING_KEPT_DAYS * DAY_MS);
  const gone = new Set(fresh.flatMap((f) => f.takesBack ?? []));
  const standing = fresh.filter((f) => !gone.has(f.inboundId));
  const known: Known = Object.assign({}, ...standing.map((f) => f.brought ?? {}));
  const asks = fresh.filter((f) => f.asked !== undefined);
  const last = asks.at(-1);
  const asked = last?.asked ?? undefined;
  let times = 0;
  for (const f of [...asks].reverse()) {
    if (keyOf(f) !== keyOf(last!) || last!.at - f.at > SAME_TALK_MS) break;
    times += 1;
  }
  const lastAt = fresh.at(-1)?.at;
  const isOld = last !== undefined && now - last.at > SAME_TALK_MS;
  const line = standing.findLast((f) => f.line !== undefined)?.line;
  const invite = standing.findLast((f) => f.invite !== undefined)?.invite;
  return {
    ...(line !== undefined && { line }), ...(invite !== undefined && { invite }), ...(asked && { asked }), ...(last?.options && { options: last.options }),
    ...(lastAt !== undefined && { lastAt }),
    known, times: isOld ? 0 : times, waiting: last?.asked === null && !isOld,
    skipped: new Set(standing.flatMap((f) => f.skipped ?? [])),
    logs: standing.flatMap((f) => (f.log === undefined ? [] : [{ inboundId: f.inboundId, at: f.at, body: f.log }])),
    answers: standing.flatMap((f) => {
      const slots = [...slotsOf(f.brought ?? {}), ...(f.skipped ?? [])];
      return slots.length > 0 ? [{ inboundId: f.inboundId, slots }] : [];
    }),
    count: fresh.length,
  };
}

/** A list to pick from is another question than the open one. */
const keyOf = (f: JoinFact): string => `${f.asked}|${f.options?.values.join() ?? ''}`;

const SLOT_OF: Readonly<Record<keyof Known, Slot>> = {
  names: 'name', born: 'born', due: 'born', zone: 'zone', bedtime: 'bedtime', help: 'help', place: 'place', risk: 'risk',
  temperaments: 'temperament', wish: 'wish', lateOk: 'late',
};

export function slotsOf(known: Known): Slot[] {
  return [...new Set((Object.keys(known) as (keyof Known)[]).filter((k) => known[k] !== undefined).map((k) => SLOT_OF[k]))];
}

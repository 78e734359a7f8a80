/**
 * What a number has told on its way in, as facts of that number alone: one for each text, in its own
 * partition, with an expiry. The state is their fold; "back" takes the last answer back.
 */
import * as z from 'zod';
import { ASSOCIATIONS, dateSchema, instantSchema, PLACES, timeSchema, zoneSchema } from '../../log/facts.ts';
import { DAY_MS, type Instant } from '../../time/zone.ts';
import { CHILDREN_MAX } from '../members.ts';

/** In the order of asking. After the first four the reminders are on; the rest may be skipped or never answered. */
export const SLOTS = ['name', 'born', 'zone', 'bedtime', 'late', 'help', 'place', 'risk', 'temperament', 'wish'] as const;
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

/** An option that is no zone but the five answers of the screen. */
export const FIVE = 'five:';
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
  /** The answer that "back" takes back. */
  clears: z.enum(SLOTS).optional(),
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
  /** The last question, whatever was said without one since, where it was asked twice running. */
  readonly askedOut?: Slot;
  /** We said that we wait, less than a day ago; so often since anything new was told. */
  readonly waiting: boolean;
  readonly waits: number;
  /** Asked twice since anything new was told: another question comes first. */
  readonly tired: ReadonlySet<Slot>;
  readonly options?: Options;
  readonly logs: readonly { readonly inboundId: string; readonly at: Instant; readonly body: string }[];
  /** Texts whose answers stand, newest last: what "back" takes. */
  readonly answers: readonly { readonly inboundId: string; readonly slots: readonly Slot[] }[];
  readonly lastAt?: Instant;
  readonly count: number;
}

/** The same thing is asked so often, and then something else, or nothing. */
export const ASKED_MAX = 2;
/** A question asked a day ago is a new conversation: it may be asked again. */
const SAME_TALK_MS = DAY_MS;

export function foldJoining(facts: readonly JoinFact[], now: Instant): Joining {
  const fresh = facts.filter((f) => now - f.at < JOINING_KEPT_DAYS * DAY_MS);
  const told = toldIn(fresh);
  const asks = fresh.filter((f) => f.asked !== undefined);
  const last = asks.at(-1);
  const asked = last?.asked ?? undefined;
  let times = 0;
  for (const f of [...asks].reverse()) {
    if (keyOf(f) !== keyOf(last!) || last!.at - f.at > SAME_TALK_MS) break;
    times += 1;
    // Of the next child it is another question.
    if (isOfNextChild(f)) break;
  }
  const lastAt = fresh.at(-1)?.at;
  const spoken = asks.filter((f) => f.asked !== null).slice(-ASKED_MAX);
  const isSame = spoken.length === ASKED_MAX && !isOfNextChild(spoken.at(-1)!) && spoken.every((f) => keyOf(f) === keyOf(spoken[0]!) && now - f.at < SAME_TALK_MS);
  const isOld = last !== undefined && now - last.at > SAME_TALK_MS;
  const news = fresh.findLastIndex((f) => f.brought !== undefined || f.skipped !== undefined || f.clears !== undefined);
  const since = isOld ? [] : fresh.slice(Math.max(0, news));
  const line = fresh.findLast((f) => f.line !== undefined)?.line;
  const invite = fresh.findLast((f) => f.invite !== undefined)?.invite;
  return {
    ...(line !== undefined && { line }), ...(invite !== undefined && { invite }), ...(asked && { asked }), ...(isSame && { askedOut: spoken[0]!.asked! }), ...(last?.options && { options: last.options }),
    ...(lastAt !== undefined && { lastAt }),
    ...told, times: isOld ? 0 : times, waiting: last?.asked === null && !isOld, waits: since.filter((f) => f.asked === null).length,
    tired: new Set(SLOTS.filter((slot) => since.filter((f) => f.asked === slot).length >= ASKED_MAX)),
    logs: fresh.flatMap((f) => (f.log === undefined ? [] : [{ inboundId: f.inboundId, at: f.at, body: f.log }])),
    count: fresh.length,
  };
}

/** What stands of the answers, in the order they came. */
function toldIn(facts: readonly JoinFact[]): Pick<Joining, 'known' | 'skipped' | 'answers'> {
  let known: Known = {};
  const skipped = new Set<Slot>();
  let answers: { inboundId: string; slots: readonly Slot[] }[] = [];
  for (const f of facts) {
    if (f.clears) {
      const { clears } = f;
      known = withoutSlot(known, clears);
      skipped.delete(clears);
      const from = answers.findLastIndex((a) => a.slots.includes(clears));
      answers = answers.map((a, i) => (i === from ? { ...a, slots: a.slots.filter((slot) => slot !== clears) } : a)).filter((a) => a.slots.length > 0);
    }
    known = { ...known, ...f.brought };
    for (const slot of f.skipped ?? []) skipped.add(slot);
    const slots = [...slotsOf(f.brought ?? {}), ...(f.skipped ?? [])];
    if (slots.length > 0) answers.push({ inboundId: f.inboundId, slots });
  }
  return { known, skipped, answers };
}

/** Of the children's temperaments only the last one told. */
function withoutSlot(known: Known, slot: Slot): Known {
  const left = Object.fromEntries(Object.entries(known).filter(([key]) => SLOT_OF[key as keyof Known] !== slot)) as Known;
  const temperaments = slot === 'temperament' ? known.temperaments?.slice(0, -1) ?? [] : [];
  return temperaments.length > 0 ? { ...left, temperaments } : left;
}

/** "Is Leo easygoing?" behind what was told of Mia. */
const isOfNextChild = (f: JoinFact): boolean => f.asked === 'temperament' && f.brought?.temperaments !== undefined;

/** A list to pick from is another question than the open one. */
const keyOf = (f: JoinFact): string => `${f.asked}|${f.options?.values.join() ?? ''}`;

const SLOT_OF: Readonly<Record<keyof Known, Slot>> = {
  names: 'name', born: 'born', due: 'born', zone: 'zone', bedtime: 'bedtime', help: 'help', place: 'place', risk: 'risk',
  temperaments: 'temperament', wish: 'wish', lateOk: 'late',
};

export function slotsOf(known: Known): Slot[] {
  return [...new Set((Object.keys(known) as (keyof Known)[]).filter((k) => known[k] !== undefined).map((k) => SLOT_OF[k]))];
}

/**
 * The records of the table as the walks know them: parsed by their schema on every read from outside,
 * written with the version that was read.
 */
import * as z from 'zod';
import { claimKey, clocksKey, factKey, familyPartition, indexKey, markerKey, memoryKey, numberKey } from '../../shared/contract/keys.ts';
import { FACT_KEY_PREFIX } from '../../shared/contract/environment.ts';
import { type OwedReply, owedReplySchema } from '../../shared/contract/owedReply.ts';
import { CLAIM_KEPT_DAYS, type Claim, claimSchema } from '../../shared/dispatch/claim.ts';
import { type NumberRecord, numberSchema } from '../../shared/family/number.ts';
import { FACT_VERSION, type Fact, factSchema, type FamilyId, instantSchema, type NumberId, numberIdSchema } from '../../shared/log/facts.ts';
import { isOurs, type Memory, memorySchema, replay } from '../../shared/plan/remember.ts';
import { OutsideFailure } from '../../shared/ports/outsideFailure.ts';
import type { Item, Table, Write } from '../../shared/ports/table.ts';
import { standingClockSchema } from '../../shared/schedule/changes.ts';
import type { Instant } from '../../shared/time/zone.ts';
import { putTrace } from './trace.ts';

/** A record that is changed in place, with the version it was read at; 0 = it was not there. */
export interface Versioned<T> {
  readonly v: number;
  readonly value: T;
}

export const version = z.object({ v: z.int().min(1) });

/**
 * A record is checked by its schema when it comes from outside. A table that holds its items in memory hands
 * the same one out until it is written again: what was checked once, or was `written` here, needs no second look.
 */
function checkedOnce<T>(parse: (item: Item) => T): { (item: Item): T; written(item: Item, value: T): Item } {
  const checked = new WeakMap<Item, { readonly value: T }>();
  const read = (item: Item): T => {
    const before = checked.get(item);
    if (before) return before.value;
    const value = parse(item);
    checked.set(item, { value });
    return value;
  };
  const written = (item: Item, value: T): Item => {
    checked.set(item, { value });
    return item;
  };
  return Object.assign(read, { written });
}

export async function readNumber(table: Table, id: NumberId): Promise<Versioned<NumberRecord> | undefined> {
  const item = await table.get(numberKey(id));
  return item && numberOf(item);
}
const numberOf = checkedOnce((item): Versioned<NumberRecord> => ({ v: version.parse(item).v, value: numberSchema.parse(item['number']) }));

export function putNumber(id: NumberId, number: NumberRecord, over: number): Write {
  return { put: numberOf.written({ ...numberKey(id), v: over + 1, number }, { v: over + 1, value: number }), if: { v: over } };
}

/**
 * The family's present state. One that another release folded is replayed from the log at once, and
 * stays marked stale until `replan` has stored it: the only reads that grow with a family's history.
 */
export async function readMemory(table: Table, id: FamilyId): Promise<Versioned<Memory> | undefined> {
  const item = await table.get(memoryKey(id));
  // A family that is leaving is absent for everybody but who erases it.
  if (!item || item['leaving'] !== undefined) return undefined;
  if (isOurs(item['memory'])) return memoryOf(item);
  const { v } = version.parse(item);
  const facts = await readLog(table, id);
  const until = Math.max(0, ...facts.map((f) => f.at)) as Instant;
  return { v, value: { ...replay(facts, until), stale: true } };
}

const memoryOf = checkedOnce((item): Versioned<Memory> => ({ v: version.parse(item).v, value: memorySchema.parse(item['memory']) }));

const leavingSchema = z.object({ at: instantSchema, carers: z.array(numberIdSchema) });
/** What stands in the memory's place from the moment a family is to be deleted: since when, and whose numbers it had. */
export type Leaving = z.output<typeof leavingSchema>;

export async function readLeaving(table: Table, id: FamilyId): Promise<Leaving | undefined> {
  const item = await table.get(memoryKey(id));
  return item?.['leaving'] === undefined ? undefined : leavingSchema.parse(item['leaving']);
}

export function putLeaving(id: FamilyId, leaving: Leaving, over: number): Write {
  return { put: { ...memoryKey(id), v: over + 1, leaving }, if: { v: over } };
}

/** The facts, each at its place in the log, and the memory that holds them: one transaction's worth. */
export function putFacts(id: FamilyId, facts: readonly Fact[], memory: Memory, over: number): Write[] {
  return [
    putMemory(id, memory, over),
    ...facts.map((fact) => ({ put: factOf.written({ ...factKey(id, fact), form: FACT_VERSION, fact }, fact) })),
  ];
}

export function putMemory(id: FamilyId, memory: Memory, over: number): Write {
  return { put: memoryOf.written({ ...memoryKey(id), v: over + 1, memory }, { v: over + 1, value: memory }), if: { v: over } };
}

/** A fact in a form that this code does not know is refused, never half understood. */
const storedFactSchema = z.object({ form: z.literal(FACT_VERSION), fact: factSchema });
const factOf = checkedOnce((item): Fact => {
  const { form } = item;
  if (typeof form === 'number' && form > FACT_VERSION) throw new OutsideFailure(FUTURE_VERSION, { retryable: false });
  return storedFactSchema.parse(item).fact;
});
/** The code of a record that a later release wrote: nobody here can say what follows from it. */
export const FUTURE_VERSION = 'FutureVersion';

/** The whole log of a family, oldest first. */
export async function readLog(table: Table, id: FamilyId): Promise<Fact[]> {
  const facts: Fact[] = [];
  let after: string | undefined;
  do {
    const page = await table.query({ pk: familyPartition(id), prefix: FACT_KEY_PREFIX, ...(after !== undefined && { after }) });
    for (const item of page.items) facts.push(factOf(item));
    after = page.next;
  } while (after !== undefined);
  return facts;
}

/** An inbound text is remembered this long; its queue keeps it for at most as long. */
const MARKER_KEPT_DAYS = 14;
const DAY_SECONDS = 86_400;

const markerTtl = (at: Instant): number => Math.floor(at / 1000) + MARKER_KEPT_DAYS * DAY_SECONDS;

/** Beside the marker, with the number whose text it is of. */
export function putMarkerTrace(id: NumberId, inboundId: string, at: Instant, familyId: FamilyId | undefined): Write {
  return putTrace(id, at, markerKey(inboundId), { familyId, ttl: markerTtl(at) });
}

/** `owed` is the reply that a redelivery queues again, under the same cause. */
export function putMarker(inboundId: string, owed: OwedReply | null, at: Instant): Write {
  return { put: { ...markerKey(inboundId), owed, ttl: markerTtl(at) }, if: { absent: true } };
}

export function owedOf(marker: Item): OwedReply | null {
  return owedReplySchema.nullable().parse(marker['owed']);
}

const clocksSchema = z.object({ clocks: z.array(standingClockSchema), planned: z.object({ v: z.int(), at: instantSchema }).optional() });
/** The clocks that stand as far as `replan` knows; `planned`: the version of the memory they were last brought in line with, and when. */
export type Clocks = z.output<typeof clocksSchema>;

export async function readClocks(table: Table, id: FamilyId): Promise<Versioned<Clocks>> {
  const item = await table.get(clocksKey(id));
  return item ? clocksOf(item) : { v: 0, value: { clocks: [] } };
}
const clocksOf = checkedOnce((item): Versioned<Clocks> => ({ v: version.parse(item).v, value: clocksSchema.parse(item) }));

export function putClocks(id: FamilyId, clocks: Clocks, over: number): Write {
  return { put: clocksOf.written({ ...clocksKey(id), v: over + 1, ...clocks }, { v: over + 1, value: clocks }), if: { v: over } };
}

export function claimOf(item: Item): Claim {
  return claimSchema.parse(item);
}

export function putClaim(to: NumberId, cause: string, claim: Claim, over: number): Write {
  const ttl = Math.floor(claim.claimedAt / 1000) + CLAIM_KEPT_DAYS * DAY_SECONDS;
  return { put: { ...claimKey(to, cause), ...claim, ttl }, if: { v: over } };
}

/** The family's place in the index that a sweep pages through. */
export function putIndex(id: FamilyId): Write {
  return { put: { ...indexKey(id) } };
}

/** Where each record stands in the table: the only place that spells a key. */
import { hash } from 'node:crypto';
import type { Fact, FamilyId, NumberId } from '../log/facts.ts';
import type { Key } from '../ports/table.ts';
import { FACT_KEY_PREFIX, FAMILY_KEY_PREFIX } from './environment.ts';
import { FAMILY_BUCKETS } from './sweepOrder.ts';

/** A claim, a clock and a bucket are named several times in one walk: the last hashes are kept. */
const HASHES_KEPT_MAX = 2_000;
const hashes = new Map<string, string>();

function hashed(text: string, length: number): string {
  let whole = hashes.get(text);
  if (whole === undefined) {
    whole = hash('sha256', text);
    if (hashes.size >= HASHES_KEPT_MAX) hashes.clear();
    hashes.set(text, whole);
  }
  return whole.slice(0, length);
}

export const familyPartition = (id: FamilyId): string => `${FAMILY_KEY_PREFIX}${id}`;

/** What `receive` reads: the present state, bounded whatever the history. */
export const memoryKey = (id: FamilyId): Key => ({ pk: familyPartition(id), sk: 'A#MEMORY' });
/** What `replan` keeps: the clocks that stand. */
export const clocksKey = (id: FamilyId): Key => ({ pk: familyPartition(id), sk: 'A#CLOCKS' });
/** Facts sort in log order: 13 digits of milliseconds last until the year 2286. */
export const factKey = (id: FamilyId, fact: Pick<Fact, 'id' | 'at'>): Key => ({
  pk: familyPartition(id), sk: `${FACT_KEY_PREFIX}${`${fact.at}`.padStart(13, '0')}#${fact.id}`,
});
export const numberKey = (id: NumberId): Key => ({ pk: `NUM#${id}`, sk: 'A' });
export const numberPartition = (id: NumberId): string => `NUM#${id}`;
/** What a number told on its way in, in order; each with its expiry. */
export const JOIN_FACT_PREFIX = 'J#';
export const joinFactKey = (id: NumberId, fact: { readonly at: number; readonly inboundId: string }): Key => ({
  pk: numberPartition(id), sk: `${JOIN_FACT_PREFIX}${`${fact.at}`.padStart(13, '0')}#${fact.inboundId}`,
});
/** Where else something of a number stands; sorted by time as what it told is. */
export const TRACE_PREFIX = 'T#';
export const traceKey = (id: NumberId, at: number, of: string): Key => ({ pk: numberPartition(id), sk: `${TRACE_PREFIX}${`${at}`.padStart(13, '0')}#${of}` });
/** Whether a record of a number that sorts by time (`J#`, `T#`) is of that time or before. */
export const isBy = (sk: string, prefix: string, at: number): boolean => +sk.slice(prefix.length, prefix.length + 13) <= at;
/** A code is found by its keyed hash; it stands nowhere itself. */
export const invitationKey = (codeHash: string): Key => ({ pk: `CODE#${codeHash}`, sk: 'A' });
export const markerKey = (inboundId: string): Key => ({ pk: `IN#${inboundId}`, sk: 'A' });
/** What every claim of a number begins with, in the number's partition. */
export const claimPrefix = 'C#';
/** One claim per recipient and cause. */
export const claimKey = (to: NumberId, cause: string): Key => ({ pk: `NUM#${to}`, sk: `${claimPrefix}${hashed(cause, 40)}` });
/** A text that the carrier took, by the carrier's id of it: what a delivery report is of. */
export const sentTextKey = (carrierId: string): Key => ({ pk: `SMS#${carrierId}`, sk: 'A' });
/** How many texts have left in this second: one record for the whole stage. */
export const rateKey: Key = { pk: 'RATE', sk: 'A' };
/** The index that a sweep pages through. */
export const indexKey = (id: FamilyId): Key => ({ pk: bucketPartition(bucketOf(id)), sk: id });
/** A claim whose send has not reported, by the time it was made. */
export const openClaimKey = (to: NumberId, cause: string, claimedAt: number): Key => ({
  pk: openBucket(bucketOf(to)), sk: `${`${claimedAt}`.padStart(13, '0')}#${to}#${hashed(cause, 40)}`,
});
export const openBucket = (bucket: number): string => `OPEN#${bucket}`;
/** A text that is owed a reply, by the time it was said. */
export const owedKey = (inboundId: string, at: number): Key => ({
  pk: owedBucket(bucketOf(inboundId)), sk: `${`${at}`.padStart(13, '0')}#${inboundId}`,
});
export const owedBucket = (bucket: number): string => `OWED#${bucket}`;
export const bucketPartition = (bucket: number): string => `FAMS#${bucket}`;

export function bucketOf(id: string): number {
  return parseInt(hashed(id, 8), 16) % FAMILY_BUCKETS;
}

/** A family's id out of its partition key. */
export function familyOfPartition(pk: string): FamilyId | undefined {
  return pk.startsWith(FAMILY_KEY_PREFIX) ? (pk.slice(FAMILY_KEY_PREFIX.length) as FamilyId) : undefined;
}

/**
 * An alarm clock's name: the family's opaque id first (so that its clocks can be listed), then what
 * it is for and which night; the due time is not in it, so moving a clock keeps its name.
 */
export function clockName(id: FamilyId, purpose: string, night: string): string {
  return `${id}.${hashed(`${id}|${purpose}|${night}`, 24)}`;
}

/** A clock that this service set; any other name in the group is somebody else's. */
export const CLOCK_NAME = /^([0-9a-z]{8,39})\.[0-9a-f]{24}$/;
/** What the names of all clocks begin with, one for each bucket: families' ids are hexadecimal. */
export const CLOCK_PREFIXES: readonly string[] = [...'0123456789abcdef'];

/** A fact that changes no plan and no clock, by its key: what the carrier says later of a text. */
export const isReportKey = (sk: string): boolean => sk.endsWith('#delivered') || sk.endsWith('#failed');

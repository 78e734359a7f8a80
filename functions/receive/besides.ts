/** What stands beside a number on its way in, and what a text writes beside its own family: reads and writes of the walk. */
import * as z from 'zod';
import { joinFactKey, invitationKey } from '../../shared/contract/keys.ts';
import { codeIn, INVITE_DAYS, invitationSchema } from '../../shared/family/joining/inviteCode.ts';
import { foldJoining, type JoinFact, JOINING_KEPT_DAYS } from '../../shared/family/joining/joining.ts';
import type { NumberRecord } from '../../shared/family/number.ts';
import type { Fact, FactId, FamilyId, NumberId } from '../../shared/log/facts.ts';
import { recompute } from '../../shared/plan/recompute.ts';
import { emptyMemory, NIGHTS_AT_HAND, remember, writtenIn } from '../../shared/plan/remember.ts';
import type { Table, Write } from '../../shared/ports/table.ts';
import { addDays } from '../../shared/time/local.ts';
import type { Instant } from '../../shared/time/zone.ts';
import { putFacts, putIndex, putNumber, readLog, readMemory, readNumber } from '../records/records.ts';
import { putTrace } from '../records/trace.ts';
import type { Beside, Invited } from './heard.ts';
import { codeHash } from './invitations.ts';

const versionSchema = z.object({ v: z.int().min(1) });

function putJoinFact(id: NumberId, fact: JoinFact): Write {
  return { put: { ...joinFactKey(id, fact), fact, ttl: secondsOf(fact.at) + JOINING_KEPT_DAYS * 86_400 } };
}

const secondsOf = (at: Instant): number => Math.floor(at / 1000);

/** The invitation whose code this text gives, or gave before the YES. */
export async function readInvitation(
  table: Table, keyed: (text: string) => string, body: string, facts: readonly JoinFact[], now: Instant,
): Promise<Invited | undefined> {
  const code = codeIn(body)?.code;
  const hash = code === undefined ? foldJoining(facts, now).invite : codeHash(keyed, code);
  const item = hash === undefined ? undefined : await table.get(invitationKey(hash));
  if (!item || hash === undefined) return undefined;
  const value = invitationSchema.parse(item['invitation']);
  const memory = await readMemory(table, value.familyId);
  return { hash, value, v: versionSchema.parse(item).v, now: memory && recompute(memory.value, now) };
}

/** The writes of what a decision has beside its own family; each carries the version it was decided on. */
export async function besideWrites(
  table: Table, beside: Beside, { id, familyId, at }: { id: NumberId; familyId: FamilyId | undefined; at: Instant },
): Promise<Write[]> {
  const writes: Write[] = [];
  if (beside.joinFact) writes.push(putJoinFact(id, beside.joinFact));
  if (beside.begins) {
    const { familyId: begun, facts } = beside.begins;
    const memory = remember(emptyMemory(addDays(writtenIn(at), -NIGHTS_AT_HAND)), facts, at);
    writes.push(...putFacts(begun, facts, memory, 0), putIndex(begun));
  }
  if (beside.joins) {
    const memory = await readMemory(table, beside.joins.familyId);
    if (memory) writes.push(...putFacts(beside.joins.familyId, beside.joins.facts, remember(memory.value, beside.joins.facts, at), memory.v));
  }
  if (beside.invitation) {
    const { hash, value, over } = beside.invitation;
    // Kept for a while after its week, so that a code used twice can be told from one that never was.
    const ttl = secondsOf(value.at) + 2 * INVITE_DAYS * 86_400;
    writes.push({ put: { ...invitationKey(hash), v: over + 1, invitation: value, ttl }, if: { v: over } });
    if (over === 0) writes.push(putTrace(id, at, invitationKey(hash), { familyId: value.familyId, ttl }));
  }
  if (beside.detaches && familyId) {
    const other = await readNumber(table, beside.detaches);
    if (other) writes.push(putNumber(beside.detaches, withoutFamily(other.value, familyId), other.v));
  }
  return writes;
}

function withoutFamily(number: NumberRecord, familyId: FamilyId): NumberRecord {
  const { question, joining, ...rest } = number;
  return {
    ...rest, families: number.families.filter((f) => f !== familyId),
    ...(question && question.familyId !== familyId && { question }), ...(joining && joining.familyId !== familyId && { joining }),
  };
}

/** A take-back names at most so many facts (`factSchema`), and a transaction takes at most so many writes. */
const IDS_A_FACT = 100;
const TAKE_BACKS_MAX = 60;
const WRITTEN: ReadonlySet<Fact['type']> = new Set(['told', 'night-told', 'noted', 'asked']);
/** Behind every position that a text's own facts can have. */
const TAKE_BACK_POSITION = 100;

/** All that a number wrote, as take-backs in the family's log; its settings and steps stay the family's. */
export async function takeBackFacts(table: Table, familyId: FamilyId, by: NumberId, { at, inboundId }: { at: Instant; inboundId: string }): Promise<Fact[]> {
  const log = await readLog(table, familyId);
  const ids = log.filter((f) => f.by === by && WRITTEN.has(f.type)).map((f) => f.id);
  const facts: Fact[] = [];
  for (let from = 0; from < ids.length && facts.length < TAKE_BACKS_MAX; from += IDS_A_FACT) {
    facts.push({
      type: 'taken-back', id: `${inboundId}#${TAKE_BACK_POSITION + facts.length}` as FactId, at, by, night: writtenIn(at), ids: ids.slice(from, from + IDS_A_FACT),
    });
  }
  return facts;
}

/**
 * One family in a store in memory, with the walks as deployed between its ports: what a test of a law
 * needs to make calls fail, arrive twice or come at a certain time.
 */
import { createHash } from 'node:crypto';
import type { Firing } from '../../shared/contract/firing.ts';
import type { OwedReply } from '../../shared/contract/owedReply.ts';
import { type FamilyFile, readFamilyFile } from '../../shared/family/enrol.ts';
import { numberIdWith } from '../../shared/family/numberId.ts';
import type { Fact, FamilyId } from '../../shared/log/facts.ts';
import { type Now, recompute } from '../../shared/plan/recompute.ts';
import type { JournalEntry } from '../../shared/ports/journal.ts';
import type { OutgoingSms, SendOutcome } from '../../shared/ports/smsSender.ts';
import { type Instant } from '../../shared/time/zone.ts';
import { enrol } from '../../functions/enrol/enrol.ts';
import type { DispatchNeeds } from '../../functions/dispatch/dispatch.ts';
import type { InboundText } from '../../functions/receive/heard.ts';
import type { ReceiveNeeds } from '../../functions/receive/receive.ts';
import { readLog, readMemory, readNumber } from '../../functions/records/records.ts';
import { openStore, type Store } from '../../local/store.ts';

export const PARENT = '+15555550101';

export const FAMILY = {
  phone: PARENT, zone: 'America/New_York', lang: 'en', child: { name: 'Mia', born: '2026-01-20' }, bedtime: '19:30',
  association: 'nursing', place: 'crib', temperament: [2, 3, 2, 2, 2], lateOk: false,
};

/** An instant from ISO with its offset. */
export const when = (iso: string): Instant => {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) throw new Error(`not a time: ${iso}`);
  return at as Instant;
};

export interface Household {
  readonly store: Store;
  readonly clock: { now: Instant };
  readonly familyId: FamilyId;
  readonly sent: (OutgoingSms & { readonly at: Instant })[];
  readonly owed: OwedReply[];
  readonly journal: JournalEntry[];
  /** What the carrier answers next; `sent` where nothing is set. */
  carrier: (sms: OutgoingSms) => SendOutcome;
  readonly receiveNeeds: ReceiveNeeds;
  readonly dispatchNeeds: DispatchNeeds;
  readonly numberId: ReceiveNeeds['numberId'];
  text(body: string, at?: Instant, from?: string): InboundText;
  facts(): Promise<Fact[]>;
  now(): Promise<Now>;
}

export function familyFile(changes: object = {}, at: Instant = when('2026-11-23T16:00:00-05:00')): FamilyFile {
  const read = readFamilyFile({ ...FAMILY, ...changes }, at);
  if (!read.ok) throw new Error(read.problem);
  return read.file;
}

export async function household(start: string, changes: object = {}): Promise<Household> {
  const clock = { now: when(start) };
  const store = openStore({ path: ':memory:', now: () => clock.now });
  const numberId = numberIdWith('test');
  const now = (): Instant => clock.now;
  let ids = 0;
  const newId = (): string => createHash('sha256').update(`${++ids}`).digest('hex').slice(0, 20);
  const enrolled = await enrol({ table: store.table, now, newId, numberId }, familyFile(changes, clock.now));
  if (!enrolled.ok) throw new Error('not enrolled');
  const sent: Household['sent'] = [];
  const owed: OwedReply[] = [];
  const journal: JournalEntry[] = [];
  const home: Household = {
    store, clock, familyId: enrolled.familyId, sent, owed, journal, numberId,
    carrier: () => ({ outcome: 'sent', carrierId: newId() }),
    receiveNeeds: {
      table: store.table, now, numberId, journal: (_level, entry) => void journal.push(entry),
      replies: { send: async (reply) => void owed.push(reply) },
    },
    dispatchNeeds: {
      table: store.table, now, journal: (_level, entry) => void journal.push(entry),
      sms: {
        send: async (sms) => {
          const outcome = home.carrier(sms);
          if (outcome.outcome === 'sent' || outcome.outcome === 'unknown') sent.push({ ...sms, at: clock.now });
          return outcome;
        },
      },
    },
    text: (body, at = clock.now, from = PARENT) => ({ inboundId: newId(), from, to: '+15555550100', body, at }),
    facts: () => readLog(store.table, enrolled.familyId),
    now: async () => {
      const memory = await readMemory(store.table, enrolled.familyId);
      return recompute(memory!.value, clock.now)!;
    },
  };
  return home;
}

export async function numberOf(home: Household, phone = PARENT): Promise<NonNullable<Awaited<ReturnType<typeof readNumber>>>['value']> {
  return (await readNumber(home.store.table, home.numberId(phone)))!.value;
}

export function firing(home: Household, purpose: Firing['purpose'], night: string, due: string): Firing {
  return { familyId: home.familyId, purpose, night: night as Firing['night'], dueAt: when(due) };
}

/**
 * What the walks of one process are given: the world's table, queues, clocks and carrier, each call of
 * which may meet that process's fault; and what an outsider could see of it is noted on the way.
 */
import { FACT_KEY_PREFIX, FAMILY_KEY_PREFIX } from '../../shared/contract/environment.ts';
import { isReportKey } from '../../shared/contract/keys.ts';
import type { FamilyId } from '../../shared/log/facts.ts';
import type { Clocks } from '../../shared/ports/clocks.ts';
import type { Queue } from '../../shared/ports/queue.ts';
import type { SmsSender } from '../../shared/ports/smsSender.ts';
import type { Item, Table, Write } from '../../shared/ports/table.ts';
import type { Process } from './process.ts';
import type { WorldTable } from './worldTable.ts';

/** What is noticed of a transaction that was done. */
export interface Noticing {
  /** A text was taken in, with its facts or its reply. */
  takenIn(inboundId: string): void;
  /** A family's log has grown. */
  grown(id: FamilyId): void;
  claimEnded(claim: string, state: string): void;
  /** The service has it for good that the carrier opted this phone out. */
  stoppedByCarrier(phone: string): void;
}

/** Claims this process holds and has not recorded an end of. */
export type Holding = Set<string>;

const CLAIM_PREFIX = 'C#';
const NUMBER_PREFIX = 'NUM#';
export const claimName = (key: { pk: string; sk: string }): string => `${key.pk}|${key.sk}`;

export function tableOf(table: WorldTable, process: Process, noticing: Noticing, holding: Holding): Table {
  return {
    get: (key) => process.call(() => table.get(key)),
    query: (from) => process.call(() => table.query(from)),
    transact: (writes) => process.transact(async () => {
      const result = await table.transact(writes);
      if (result.done) notice(writes, process, noticing, holding);
      return result;
    }, writes),
  };
}

function notice(writes: readonly Write[], process: Process, noticing: Noticing, holding: Holding): void {
  let grown: string | undefined;
  for (const write of writes) {
    if (!('put' in write)) continue;
    const { pk, sk } = write.put;
    if (pk.startsWith('IN#')) noticing.takenIn(pk.slice('IN#'.length));
    else if (sk.startsWith(FACT_KEY_PREFIX)) grown = isReportKey(sk) ? grown : pk;
    else if (pk.startsWith(NUMBER_PREFIX) && sk === 'A') noticeNumber(write.put, noticing);
    else if (sk.startsWith(CLAIM_PREFIX)) noticeClaim(write.put, process, noticing, holding);
  }
  if (grown !== undefined) noticing.grown(grown.slice(FAMILY_KEY_PREFIX.length) as FamilyId);
}

function noticeNumber(item: Item, noticing: Noticing): void {
  const { phone, stop } = item['number'] as { phone: string; stop?: { by: string } };
  if (stop?.by === 'carrier') noticing.stoppedByCarrier(phone);
}

function noticeClaim(claim: Item, process: Process, noticing: Noticing, holding: Holding): void {
  const state = claim['state'] as string;
  process.sending = state === 'claimed';
  if (state === 'claimed') {
    holding.add(claimName(claim));
    return;
  }
  holding.delete(claimName(claim));
  noticing.claimEnded(claimName(claim), state);
}

export function queueOf<Message>(queue: Queue<Message>, process: Process, private_: (payload: object) => void): Queue<Message> {
  return { send: (message, options) => {
    private_(message as object);
    return process.call(() => queue.send(message, options));
  } };
}

export function clocksOf(clocks: Clocks, process: Process, private_: (payload: object) => void): Clocks {
  return {
    set: (clock) => {
      private_(clock);
      return process.call(() => clocks.set(clock));
    },
    drop: (name) => process.call(() => clocks.drop(name)),
    standing: (prefix, after) => process.call(() => clocks.standing(prefix, after)),
  };
}

export function smsOf(sms: SmsSender, process: Process): SmsSender {
  return { send: (out) => process.call(() => {
    process.handedOver = true;
    return sms.send(out);
  }) };
}

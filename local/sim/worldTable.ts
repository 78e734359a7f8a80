/**
 * The table of the simulated world: the same promises as the embedded one, kept in a Map, because many
 * families' nights ask it a million times. It passes the contract suite of tables.
 */
import { OutsideFailure } from '../../shared/ports/outsideFailure.ts';
import {
  type Condition, type Item, type Key, type Page, type Table, type TransactResult, type Write,
} from '../../shared/ports/table.ts';
import type { Instant } from '../../shared/time/zone.ts';
import { storable } from '../storable.ts';
import { charactersOf, plainData } from './plainData.ts';
import { assertKey, assertTransactable, keyOf } from '../transactable.ts';

interface Partition {
  readonly rows: Map<string, Row>;
  /** Its keys in order, until one comes or goes. */
  sorted?: string[] | undefined;
}

/** As text until somebody reads it, or as the record itself. */
type Row = { text: string } | { item: Item };

/**
 * Each so many-th record is kept as text, so that whoever reads it has what a new process would have: what the text
 * gives, through the schema. The others are handed out as they were written, as by a table that lives in the process.
 */
const AS_TEXT_EVERY = 16;

/** DynamoDB answers a query with at most 1 MB. */
const PAGE_CHARACTERS_MAX = 1024 * 1024;

export class WorldTable implements Table {
  readonly #partitions = new Map<string, Partition>();
  readonly #expiring: { readonly ttl: number; readonly key: Key }[] = [];
  #expired = 0;
  #written = 0;

  get = async (key: Key): Promise<Item | undefined> => {
    assertKey(key);
    return this.peek(key);
  };

  /** The same without a promise, for who watches. */
  peek(key: Key): Item | undefined {
    const row = this.#row(key);
    return row && itemOf(row);
  }

  query = async ({ pk, prefix = '', after = '', limit = Infinity }: Parameters<Table['query']>[0]): Promise<Page> => {
    if (pk === '' || limit === 0 || (after !== '' && !after.startsWith(prefix))) throw invalid();
    const items: Item[] = [];
    const partition = this.#partitions.get(pk);
    if (!partition) return { items };
    let characters = 0;
    for (const sk of (partition.sorted ??= [...partition.rows.keys()].sort(byBytes))) {
      if (!sk.startsWith(prefix) || (after !== '' && byBytes(sk, after) <= 0)) continue;
      const item = itemOf(partition.rows.get(sk)!);
      items.push(item);
      characters += charactersOf(item);
      if (items.length === limit || characters > PAGE_CHARACTERS_MAX) return { items, next: sk };
    }
    return { items };
  };

  transact = async (writes: readonly Write[]): Promise<TransactResult> => {
    assertTransactable(writes);
    // Looked at before anything is written: what cannot be stored stops all of it.
    const rows = writes.map((write) => ('put' in write ? this.#rowOf(write.put) : undefined));
    const met = writes.map((write) => (write.if ? this.#inTheWay(write.if, keyOf(write)) : undefined));
    if (met.some((item) => item !== undefined)) return { done: false, met };
    for (const [i, write] of writes.entries()) {
      if ('put' in write) this.#put(write.put, rows[i]!);
      else if ('drop' in write) this.drop(write.drop);
    }
    return { done: true };
  };

  /** As a new process would read it: everything from its text. */
  readonly afresh: Pick<Table, 'get' | 'query'> = {
    get: async (key) => {
      const item = this.peek(key);
      return item && (JSON.parse(storable(item)) as Item);
    },
    query: async (from) => {
      const { items, ...page } = await this.query(from);
      return { ...page, items: items.map((item) => JSON.parse(storable(item)) as Item) };
    },
  };

  dropPartition(pk: string): void {
    this.#partitions.delete(pk);
  }

  drop({ pk, sk }: Key): void {
    const partition = this.#partitions.get(pk);
    if (!partition?.rows.delete(sk)) return;
    partition.sorted = undefined;
    // Most partitions hold one thing for a while: a text's marker, an hour's open claims.
    if (partition.rows.size === 0) this.dropPartition(pk);
  }

  /** TTL: what is past it goes, in the order it was written. */
  forgetExpired(now: Instant): void {
    while (this.#expired < this.#expiring.length && this.#expiring[this.#expired]!.ttl * 1000 < now) {
      const { key } = this.#expiring[this.#expired++]!;
      const ttl = this.peek(key)?.ttl;
      if (ttl !== undefined && ttl * 1000 < now) this.drop(key);
    }
  }

  #row({ pk, sk }: Key): Row | undefined {
    return this.#partitions.get(pk)?.rows.get(sk);
  }

  #rowOf(item: Item): Row {
    this.#written += 1;
    return this.#written % AS_TEXT_EVERY === 0 ? { text: storable(item) } : { item: plainData(item) };
  }

  #inTheWay(condition: Condition, key: Key): Item | null | undefined {
    const item = this.peek(key);
    const holds = 'absent' in condition || condition.v === 0 ? item === undefined : item?.v === condition.v;
    return holds ? undefined : (item ?? null);
  }

  #put({ pk, sk, ttl }: Item, row: Row): void {
    let partition = this.#partitions.get(pk);
    if (!partition) this.#partitions.set(pk, (partition = { rows: new Map() }));
    if (partition.sorted && !partition.rows.has(sk)) partition.sorted = undefined;
    partition.rows.set(sk, row);
    if (ttl !== undefined) this.#expiring.push({ ttl, key: { pk, sk } });
  }
}

function itemOf(row: Row): Item {
  if ('item' in row) return row.item;
  const item = JSON.parse(row.text) as Item;
  Object.assign(row, { item });
  return item;
}

const invalid = (): OutsideFailure => new OutsideFailure('ValidationException', { retryable: false });

/** Keys sort by their bytes; for plain ones that is the order of the text. */
function byBytes(a: string, b: string): number {
  return PLAIN.test(a) && PLAIN.test(b) ? (a < b ? -1 : a > b ? 1 : 0) : Buffer.compare(Buffer.from(a), Buffer.from(b));
}
const PLAIN = /^[ -~]*$/;

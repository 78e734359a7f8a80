/**
 * The table of the simulated world: the same promises as the embedded one, in a Map, because a year of
 * many families asks it a million times. It passes the contract suite of the table.
 */
import { OutsideFailure } from '../../shared/ports/outsideFailure.ts';
import {
  TRANSACT_WRITES_MAX, type Condition, type Item, type Key, type Page, type Table, type TransactResult, type Write,
} from '../../shared/ports/table.ts';
import type { Instant } from '../../shared/time/zone.ts';
import { storable } from '../storable.ts';

/** As DynamoDB: a page ends at 1 MB; counted in items here, a fact is well under 1 KB. */
const PAGE_ITEMS_MAX = 1000;
/** Every so many puts one is held against what DynamoDB would store. */
const STORABLE_EVERY = 50;

export class WorldTable implements Table {
  readonly #partitions = new Map<string, Map<string, Item>>();
  readonly #expiring: { readonly ttl: number; readonly key: Key }[] = [];
  #expired = 0;
  #puts = 0;

  get = async (key: Key): Promise<Item | undefined> => this.peek(key);

  /** The same without a promise, for who watches. */
  peek({ pk, sk }: Key): Item | undefined {
    return this.#partitions.get(pk)?.get(sk);
  }

  query = async ({ pk, prefix = '', after = '', limit = PAGE_ITEMS_MAX }: Parameters<Table['query']>[0]): Promise<Page> => {
    const partition = this.#partitions.get(pk);
    const keys = partition ? [...partition.keys()].filter((sk) => sk > after && sk.startsWith(prefix)).sort() : [];
    const items = keys.slice(0, Math.min(limit, PAGE_ITEMS_MAX)).map((sk) => partition!.get(sk)!);
    return items.length < keys.length || items.length === limit ? { items, next: items.at(-1)!.sk } : { items };
  };

  transact = async (writes: readonly Write[]): Promise<TransactResult> => {
    if (writes.length === 0 || writes.length > TRANSACT_WRITES_MAX) throw new OutsideFailure('ValidationException', { retryable: false });
    const met = writes.map((write) => (write.if ? this.#inTheWay(write.if, keyOf(write)) : undefined));
    if (met.some((item) => item !== undefined)) return { done: false, met };
    for (const write of writes) this.#apply(write);
    return { done: true };
  };

  dropPartition(pk: string): void {
    this.#partitions.delete(pk);
  }

  drop({ pk, sk }: Key): void {
    this.#partitions.get(pk)?.delete(sk);
  }

  /** TTL: what is past it goes, in the order it was written. */
  forgetExpired(now: Instant): void {
    while (this.#expired < this.#expiring.length && this.#expiring[this.#expired]!.ttl * 1000 < now) {
      const { key } = this.#expiring[this.#expired++]!;
      const item = this.peek(key);
      if (item?.ttl !== undefined && item.ttl * 1000 < now) this.drop(key);
      if (this.#partitions.get(key.pk)?.size === 0) this.dropPartition(key.pk);
    }
  }

  #inTheWay(condition: Condition, key: Key): Item | null | undefined {
    const item = this.peek(key);
    const holds = 'absent' in condition || condition.v === 0 ? item === undefined : item?.v === condition.v;
    return holds ? undefined : item ?? null;
  }

  #apply(write: Write): void {
    if ('drop' in write) this.drop(write.drop);
    if (!('put' in write)) return;
    const item = write.put;
    if ((this.#puts += 1) % STORABLE_EVERY === 0) storable(item);
    let partition = this.#partitions.get(item.pk);
    if (!partition) this.#partitions.set(item.pk, (partition = new Map()));
    partition.set(item.sk, item);
    if (item.ttl !== undefined) this.#expiring.push({ ttl: item.ttl, key: { pk: item.pk, sk: item.sk } });
  }
}

export function keyOf(write: Write): Key {
  if ('put' in write) return write.put;
  return 'drop' in write ? write.drop : write.check;
}

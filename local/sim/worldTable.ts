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
import { assertKey, assertTransactable, keyOf } from '../transactable.ts';

interface Row {
  readonly item: Item;
  readonly characters: number;
}

/** DynamoDB answers a query with at most 1 MB. */
const PAGE_CHARACTERS_MAX = 1024 * 1024;

export class WorldTable implements Table {
  readonly #partitions = new Map<string, Map<string, Row>>();
  readonly #expiring: { readonly ttl: number; readonly key: Key }[] = [];
  #expired = 0;

  get = async (key: Key): Promise<Item | undefined> => {
    assertKey(key);
    return this.peek(key);
  };

  /** The same without a promise, for who watches. */
  peek({ pk, sk }: Key): Item | undefined {
    return this.#partitions.get(pk)?.get(sk)?.item;
  }

  query = async ({ pk, prefix = '', after = '', limit = Infinity }: Parameters<Table['query']>[0]): Promise<Page> => {
    if (pk === '' || limit === 0 || (after !== '' && !after.startsWith(prefix))) throw invalid();
    const rows = [...this.#partitions.get(pk) ?? []].filter(([sk]) => sk.startsWith(prefix) && (after === '' || byBytes(sk, after) > 0))
      .sort(([a], [b]) => byBytes(a, b));
    const items: Item[] = [];
    let characters = 0;
    for (const [sk, row] of rows) {
      items.push(row.item);
      characters += row.characters;
      if (items.length === limit || characters > PAGE_CHARACTERS_MAX) return { items, next: sk };
    }
    return { items };
  };

  transact = async (writes: readonly Write[]): Promise<TransactResult> => {
    assertTransactable(writes);
    // As text before anything is written: what cannot be stored stops all of it.
    const texts = writes.map((write) => ('put' in write ? storable(write.put) : ''));
    const met = writes.map((write) => (write.if ? this.#inTheWay(write.if, keyOf(write)) : undefined));
    if (met.some((item) => item !== undefined)) return { done: false, met };
    for (const [i, write] of writes.entries()) {
      if ('put' in write) this.#put(texts[i]!);
      else if ('drop' in write) this.drop(write.drop);
    }
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

  #put(text: string): void {
    const item = JSON.parse(text) as Item;
    let partition = this.#partitions.get(item.pk);
    if (!partition) this.#partitions.set(item.pk, (partition = new Map()));
    partition.set(item.sk, { item, characters: text.length });
    if (item.ttl !== undefined) this.#expiring.push({ ttl: item.ttl, key: { pk: item.pk, sk: item.sk } });
  }
}

const invalid = (): OutsideFailure => new OutsideFailure('ValidationException', { retryable: false });

/** Keys sort by their bytes; for plain ones that is the order of the text. */
function byBytes(a: string, b: string): number {
  return PLAIN.test(a) && PLAIN.test(b) ? (a < b ? -1 : a > b ? 1 : 0) : Buffer.compare(Buffer.from(a), Buffer.from(b));
}
const PLAIN = /^[ -~]*$/;

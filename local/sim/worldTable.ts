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

/** As text, until somebody reads it: most records are written and never looked at again. */
interface Row {
  readonly text: string;
  readonly v: number | undefined;
  readonly ttl: number | undefined;
  item?: Item;
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
  peek(key: Key): Item | undefined {
    const row = this.#row(key);
    return row && itemOf(row);
  }

  query = async ({ pk, prefix = '', after = '', limit = Infinity }: Parameters<Table['query']>[0]): Promise<Page> => {
    if (pk === '' || limit === 0 || (after !== '' && !after.startsWith(prefix))) throw invalid();
    const rows = [...this.#partitions.get(pk) ?? []].filter(([sk]) => sk.startsWith(prefix) && (after === '' || byBytes(sk, after) > 0))
      .sort(([a], [b]) => byBytes(a, b));
    const items: Item[] = [];
    let characters = 0;
    for (const [sk, row] of rows) {
      items.push(itemOf(row));
      characters += row.text.length;
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
      if ('put' in write) this.#put(write.put, texts[i]!);
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
      const ttl = this.#row(key)?.ttl;
      if (ttl !== undefined && ttl * 1000 < now) this.drop(key);
      if (this.#partitions.get(key.pk)?.size === 0) this.dropPartition(key.pk);
    }
  }

  #row({ pk, sk }: Key): Row | undefined {
    return this.#partitions.get(pk)?.get(sk);
  }

  #inTheWay(condition: Condition, key: Key): Item | null | undefined {
    const row = this.#row(key);
    const holds = 'absent' in condition || condition.v === 0 ? row === undefined : row?.v === condition.v;
    return holds ? undefined : row ? itemOf(row) : null;
  }

  #put({ pk, sk, v, ttl }: Item, text: string): void {
    let partition = this.#partitions.get(pk);
    if (!partition) this.#partitions.set(pk, (partition = new Map()));
    partition.set(sk, { text, v, ttl });
    if (ttl !== undefined) this.#expiring.push({ ttl, key: { pk, sk } });
  }
}

function itemOf(row: Row): Item {
  return (row.item ??= JSON.parse(row.text) as Item);
}

const invalid = (): OutsideFailure => new OutsideFailure('ValidationException', { retryable: false });

/** Keys sort by their bytes; for plain ones that is the order of the text. */
function byBytes(a: string, b: string): number {
  return PLAIN.test(a) && PLAIN.test(b) ? (a < b ? -1 : a > b ? 1 : 0) : Buffer.compare(Buffer.from(a), Buffer.from(b));
}
const PLAIN = /^[ -~]*$/;

/**
 * The embedded table: one SQLite table that answers as DynamoDB does, and the feed of its new facts,
 * which stands for the stream. The feed is written in the transaction that writes the facts.
 */
import type { DatabaseSync } from 'node:sqlite';
import { FACT_KEY_PREFIX, FAMILY_KEY_PREFIX } from '../shared/contract/environment.ts';
import {
  type Condition, type Item, type Key, type Page, type Table, type TransactResult, type Write,
} from '../shared/ports/table.ts';
import type { Instant } from '../shared/time/zone.ts';
import { answering, invalid, transactionOf } from './database.ts';
import { storable } from './storable.ts';
import { assertKey, assertTransactable, keyOf } from './transactable.ts';

interface Change {
  readonly seq: number;
  readonly pk: string;
  readonly sk: string;
}

export interface SqliteTable extends Table {
  /** Facts stored since `seq` (0: all that are not forgotten), oldest first. */
  changesAfter(seq: number, limit: number): Change[];
  /** For when everything up to `seq` has been worked through; numbers are never used again. */
  forgetChanges(upToSeq: number): void;
  /** What TTL does in the cloud, some time within two days: takes out what is past its `ttl`. */
  forgetExpired(now: Instant): number;
}

/** DynamoDB answers a query with at most 1 MB; who forgets to ask for the next page shall notice here. */
const PAGE_CHARACTERS_MAX = 1024 * 1024;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS items (
    pk TEXT NOT NULL, sk TEXT NOT NULL, json TEXT NOT NULL, v INTEGER, ttl INTEGER, PRIMARY KEY (pk, sk)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS items_by_ttl ON items (ttl) WHERE ttl IS NOT NULL;
  CREATE TABLE IF NOT EXISTS changes (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, pk TEXT NOT NULL, sk TEXT NOT NULL
  ) STRICT;`;

interface Row {
  readonly json: string;
  readonly v: number | null;
}

export function sqliteTable({ db }: { db: DatabaseSync }): SqliteTable {
  db.exec(SCHEMA);
  const transaction = transactionOf(db);
  const sql = statementsOf(db);
  const rowOf = (key: Key): Row | undefined => sql.get.get(key.pk, key.sk) as Row | undefined;

  const apply = (write: Write): void => {
    if ('drop' in write) sql.drop.run(write.drop.pk, write.drop.sk);
    if (!('put' in write)) return;
    const { pk, sk, v, ttl } = write.put;
    sql.put.run(pk, sk, storable(write.put), v ?? null, ttl ?? null);
    if (pk.startsWith(FAMILY_KEY_PREFIX) && sk.startsWith(FACT_KEY_PREFIX)) sql.noteChange.run(pk, sk);
  };
  const transactNow = (writes: readonly Write[]): TransactResult => {
    assertTransactable(writes);
    const met = writes.map((write) => (write.if ? standsInTheWay(write.if, rowOf(keyOf(write))) : undefined));
    if (met.some((item) => item !== undefined)) return { done: false, met };
    for (const write of writes) apply(write);
    return { done: true };
  };
  return {
    get: async (key) => answering(() => {
      assertKey(key);
      const row = rowOf(key);
      return row && itemOf(row);
    }),
    query: async (from) => answering(() => page(sql, from)),
    transact: async (writes) => answering(() => transaction(() => transactNow(writes))),
    changesAfter: (seq, limit) => answering(() => {
      const rows = sql.changesAfter.all(seq, limit) as unknown as Change[];
      return rows.map((row) => ({ ...row }));
    }),
    forgetChanges: (upToSeq) => answering(() => void sql.forgetChanges.run(upToSeq)),
    forgetExpired: (now) => answering(() => Number(sql.forgetExpired.run(Math.floor(now / 1000)).changes)),
  };
}

function statementsOf(db: DatabaseSync) {
  return {
    get: db.prepare('SELECT json, v FROM items WHERE pk = ? AND sk = ?'),
    put: db.prepare('INSERT OR REPLACE INTO items (pk, sk, json, v, ttl) VALUES (?, ?, ?, ?, ?)'),
    drop: db.prepare('DELETE FROM items WHERE pk = ? AND sk = ?'),
    noteChange: db.prepare('INSERT INTO changes (pk, sk) VALUES (?, ?)'),
    // Byte FF is in no UTF-8 text, so this upper bound is exact: prefix and all that goes on from it.
    query: db.prepare(`SELECT sk, json FROM items
      WHERE pk = ? AND sk > ? AND sk >= ? AND sk < (? || CAST(x'FF' AS TEXT)) ORDER BY sk LIMIT ?`),
    changesAfter: db.prepare('SELECT seq, pk, sk FROM changes WHERE seq > ? ORDER BY seq LIMIT ?'),
    forgetChanges: db.prepare('DELETE FROM changes WHERE seq <= ?'),
    forgetExpired: db.prepare('DELETE FROM items WHERE ttl < ?'),
  };
}

function page(sql: ReturnType<typeof statementsOf>, from: Parameters<Table['query']>[0]): Page {
  const { pk, prefix = '', after = '', limit = -1 } = from;
  // DynamoDB refuses a start outside of what is asked for.
  if (pk === '' || limit === 0 || (after !== '' && !after.startsWith(prefix))) throw invalid();
  const items: Item[] = [];
  let characters = 0;
  for (const row of sql.query.iterate(pk, after, prefix, prefix, limit) as Iterable<{ sk: string; json: string }>) {
    items.push(itemOf(row));
    characters += row.json.length;
    if (items.length === limit || characters > PAGE_CHARACTERS_MAX) return { items, next: row.sk };
  }
  return { items };
}

/** Undefined where the condition holds, else what stands there. */
function standsInTheWay(condition: Condition, row: Row | undefined): Item | null | undefined {
  const holds = 'absent' in condition || condition.v === 0 ? row === undefined : row?.v === condition.v;
  if (holds) return undefined;
  return row ? itemOf(row) : null;
}

function itemOf(row: { readonly json: string }): Item {
  return JSON.parse(row.json) as Item;
}

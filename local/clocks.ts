/**
 * The embedded alarm clocks: kept in the store, rung by whoever moves the clock (`due`, then `rang`).
 * Nothing here knows what time it is.
 */
import type { DatabaseSync } from 'node:sqlite';
import { firingSchema } from '../shared/contract/firing.ts';
import type { AlarmClock, Clocks } from '../shared/ports/clocks.ts';
import type { Instant } from '../shared/time/zone.ts';
import { answering, invalid } from './database.ts';

export interface SqliteClocks extends Clocks {
  /** Clocks that ring up to and at `upTo`, by the time they ring, then by name. */
  due(upTo: Instant): AlarmClock[];
  /** When the next clock rings. */
  next(): Instant | undefined;
  all(): AlarmClock[];
  /** Deleted after completion. With `rings`, a clock that was moved while it rang stays. */
  rang(name: string, rings?: Instant): void;
}

/** The rules and the page size of EventBridge Scheduler. */
const NAME = /^[0-9a-zA-Z\-_.]{1,64}$/;
const PAGE_NAMES_MAX = 100;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS clocks (
    name TEXT PRIMARY KEY, rings INTEGER NOT NULL, firing TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS clocks_by_ring ON clocks (rings, name);`;

interface Row {
  readonly name: string;
  readonly rings: number;
  readonly firing: string;
}

export function sqliteClocks({ db }: { db: DatabaseSync }): SqliteClocks {
  db.exec(SCHEMA);
  const set = db.prepare('INSERT OR REPLACE INTO clocks (name, rings, firing) VALUES (?, ?, ?)');
  const drop = db.prepare('DELETE FROM clocks WHERE name = ?');
  const rang = db.prepare('DELETE FROM clocks WHERE name = ? AND rings = ?');
  const due = db.prepare('SELECT name, rings, firing FROM clocks WHERE rings <= ? ORDER BY rings, name');
  const next = db.prepare('SELECT rings FROM clocks ORDER BY rings LIMIT 1');
  const all = db.prepare('SELECT name, rings, firing FROM clocks ORDER BY rings, name');
  const standing = db.prepare(
    'SELECT name FROM clocks WHERE name > ? AND name >= ? AND name < (? || CHAR(127)) ORDER BY name LIMIT ?',
  );
  const clocksOf = (rows: unknown): AlarmClock[] => (rows as Row[]).map(clockOf);

  return {
    set: async (clock) => answering(() => {
      assertName(clock.name);
      set.run(clock.name, clock.rings, JSON.stringify(clock.firing));
    }),
    drop: async (name) => answering(() => {
      assertName(name);
      drop.run(name);
    }),
    standing: async (prefix, after = '') => answering(() => {
      const rows = standing.all(after, prefix, prefix, PAGE_NAMES_MAX) as unknown as { name: string }[];
      const names = rows.map((row) => row.name);
      return names.length < PAGE_NAMES_MAX ? { names } : { names, next: names.at(-1)! };
    }),
    due: (upTo) => answering(() => clocksOf(due.all(upTo))),
    next: () => answering(() => (next.get() as { rings: Instant } | undefined)?.rings),
    all: () => answering(() => clocksOf(all.all())),
    rang: (name, rings) => answering(() => void (rings === undefined ? drop.run(name) : rang.run(name, rings))),
  };
}

function clockOf(row: Row): AlarmClock {
  return { name: row.name, rings: row.rings as Instant, firing: firingSchema.parse(JSON.parse(row.firing)) };
}

function assertName(name: string): void {
  if (!NAME.test(name)) throw invalid();
}

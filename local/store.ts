/** The embedded store: one SQLite file (or memory) that gives the table, the alarm clocks and the queues. */
import type { Instant } from '../shared/time/zone.ts';
import { type SqliteClocks, sqliteClocks } from './clocks.ts';
import { openDatabase } from './database.ts';
import { type QueueOptions, type SqliteQueue, sqliteQueue } from './queues.ts';
import { type SqliteTable, sqliteTable } from './table.ts';

export interface Store {
  readonly table: SqliteTable;
  readonly clocks: SqliteClocks;
  /** The queue of that name; asking twice gives the same messages. */
  queue<Message>(options: QueueOptions): SqliteQueue<Message>;
  close(): void;
}

/** `path` is a file or `:memory:`; `now` is the clock by which the delay of a message is counted. */
export function openStore({ path, now }: { path: string; now: () => Instant }): Store {
  const db = openDatabase(path);
  return {
    table: sqliteTable({ db }),
    clocks: sqliteClocks({ db }),
    queue: (options) => sqliteQueue({ db, now, ...options }),
    close: () => db.close(),
  };
}

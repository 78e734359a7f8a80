/**
 * The embedded queues: at least once, with a visibility time, a count of receives and dead letters,
 * durable in the store. As with SQS, what is received and not acknowledged comes back.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { DeadLetters, Queue } from '../shared/ports/queue.ts';
import type { Instant } from '../shared/time/zone.ts';
import { answering, invalid, transactionOf } from './database.ts';

interface Received {
  readonly id: number;
  /** As it came: JSON of the message, or whatever `sendBody` was given. */
  readonly body: string;
  /** 1 at the first delivery. */
  readonly receives: number;
  readonly sentAt: Instant;
}

interface DeadLetter {
  readonly body: string;
  readonly reason: string;
}

export interface SqliteQueue<Message> extends Queue<Message>, DeadLetters {
  /** For a body that is not JSON of ours: what a topic would bring, malformed too. */
  sendBody(body: string, options?: { delaySeconds?: number }): Promise<void>;
  /** What is visible at `now`, oldest first; each is then hidden for the visibility time. */
  receive(now: Instant, limit: number): Received[];
  acknowledge(id: number): void;
  /** When the next message becomes visible (a time gone by: one is waiting). */
  next(): Instant | undefined;
  deadLetters(): DeadLetter[];
}

export interface QueueOptions {
  readonly name: string;
  /** After so many receives without acknowledgement a message is a dead letter. */
  readonly maxReceives: number;
  readonly visibilitySeconds: number;
}

/** SQS. */
const DELAY_SECONDS_MAX = 900;
/** The reason of a letter that died of too many receives; SQS gives none, it just moves it. */
const TOO_MANY_RECEIVES = 'too-many-receives';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT NOT NULL, body TEXT NOT NULL,
    sent_at INTEGER NOT NULL, visible_at INTEGER NOT NULL, receives INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS messages_by_visible ON messages (queue, visible_at, id);
  CREATE TABLE IF NOT EXISTS dead_letters (
    id INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT NOT NULL, body TEXT NOT NULL, reason TEXT NOT NULL
  ) STRICT;`;

interface Row {
  readonly id: number;
  readonly body: string;
  readonly receives: number;
  readonly sent_at: number;
}

/** `now` is asked when something is sent, for its delay. */
export function sqliteQueue<Message>(
  { db, now, name, maxReceives, visibilitySeconds }: QueueOptions & { db: DatabaseSync; now: () => Instant },
): SqliteQueue<Message> {
  db.exec(SCHEMA);
  const transaction = transactionOf(db);
  const sql = statementsOf(db);

  const sendBody: SqliteQueue<Message>['sendBody'] = async (body, options) => answering(() => {
    const delaySeconds = options?.delaySeconds ?? 0;
    if (!(delaySeconds >= 0 && delaySeconds <= DELAY_SECONDS_MAX) || body === '') {
      throw invalid('InvalidParameterValue');
    }
    const sentAt = now();
    sql.send.run(name, body, sentAt, sentAt + delaySeconds * 1000);
  });
  const receiveRow = (row: Row, at: Instant): Received[] => {
    if (row.receives >= maxReceives) {
      sql.bury.run(name, row.body, TOO_MANY_RECEIVES);
      sql.acknowledge.run(row.id, name);
      return [];
    }
    sql.hide.run(at + visibilitySeconds * 1000, row.id);
    return [{ id: row.id, body: row.body, receives: row.receives + 1, sentAt: row.sent_at as Instant }];
  };
  return {
    send: (message, options) => sendBody(JSON.stringify(message), options),
    sendBody,
    receive: (at, limit) => answering(() => {
      // Asked for more often than there is something to get; a read alone needs no transaction.
      if (!sql.waiting.get(name, at)) return [];
      return transaction(() => {
        const rows = sql.visible.all(name, at, limit) as unknown as Row[];
        return rows.flatMap((row) => receiveRow(row, at));
      });
    }),
    acknowledge: (id) => answering(() => void sql.acknowledge.run(id, name)),
    next: () => answering(() => (sql.next.get(name) as { visible_at: Instant } | undefined)?.visible_at),
    bury: async (body, reason) => answering(() => void sql.bury.run(name, body, reason)),
    deadLetters: () => answering(() => {
      const rows = sql.deadLetters.all(name) as unknown as DeadLetter[];
      return rows.map((row) => ({ ...row }));
    }),
  };
}

function statementsOf(db: DatabaseSync) {
  return {
    send: db.prepare('INSERT INTO messages (queue, body, sent_at, visible_at, receives) VALUES (?, ?, ?, ?, 0)'),
    waiting: db.prepare('SELECT 1 FROM messages WHERE queue = ? AND visible_at <= ? LIMIT 1'),
    visible: db.prepare(`SELECT id, body, receives, sent_at FROM messages
      WHERE queue = ? AND visible_at <= ? ORDER BY visible_at, id LIMIT ?`),
    hide: db.prepare('UPDATE messages SET visible_at = ?, receives = receives + 1 WHERE id = ?'),
    acknowledge: db.prepare('DELETE FROM messages WHERE id = ? AND queue = ?'),
    next: db.prepare('SELECT visible_at FROM messages WHERE queue = ? ORDER BY visible_at LIMIT 1'),
    bury: db.prepare('INSERT INTO dead_letters (queue, body, reason) VALUES (?, ?, ?)'),
    deadLetters: db.prepare('SELECT body, reason FROM dead_letters WHERE queue = ? ORDER BY id'),
  };
}

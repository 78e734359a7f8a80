/**
 * The one SQLite file of the embedded form, and how its errors look from outside.
 * Table, clocks and queues share the connection, so that what belongs together is on disk together.
 */
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { OutsideFailure } from '../shared/ports/outsideFailure.ts';

/** Raised when the tables change shape; a file of another shape is not guessed at. */
const SCHEMA_VERSION = 1;
/** How long a write waits for another process (`npm run enrol` beside `npm start`). */
const BUSY_WAIT_MS = 2_000;

/** `:memory:` or a file, whose folder is made where it is missing. */
export function openDatabase(path: string): DatabaseSync {
  if (path !== ':memory:') makePrivateFile(path);
  const db = new DatabaseSync(path, { timeout: BUSY_WAIT_MS });
  // FULL: a text that was taken in is on disk before anybody is told so, even if the power goes.
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  const { user_version: version } = db.prepare('PRAGMA user_version').get() as { user_version: number };
  if (version !== 0 && version !== SCHEMA_VERSION) {
    db.close();
    throw new OutsideFailure('STORE_OF_ANOTHER_VERSION', { retryable: false });
  }
  db.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`);
  return db;
}

/** The file holds phone numbers and a family's nights: it is its owner's alone from the first byte. */
function makePrivateFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
}

const RETRYABLE_RESULTS: ReadonlySet<number> = new Set([5 /* BUSY */, 6 /* LOCKED */]);

/** Runs `work`; what SQLite throws leaves as an OutsideFailure with its result code and no sentence. */
export function answering<Answer>(work: () => Answer): Answer {
  try {
    return work();
  } catch (error) {
    if (error instanceof OutsideFailure) throw error;
    const result = (error as { errcode?: unknown }).errcode;
    if (typeof result !== 'number') throw error;
    // The low byte is the result, the rest only says which kind of it.
    const retryable = RETRYABLE_RESULTS.has(result & 0xff);
    throw new OutsideFailure(`SQLITE_${result}`, { retryable, cause: error });
  }
}

export type Transaction = <Answer>(work: () => Answer) => Answer;

/** A writing transaction; `work` is synchronous, so no other one of this process comes between. */
export function transactionOf(db: DatabaseSync): Transaction {
  const [begin, commit, rollback] = ['BEGIN IMMEDIATE', 'COMMIT', 'ROLLBACK'].map((sql) => db.prepare(sql)) as
    [StatementSync, StatementSync, StatementSync];
  return (work) => {
    begin.run();
    try {
      const answer = work();
      commit.run();
      return answer;
    } catch (error) {
      if (db.isTransaction) rollback.run();
      throw error;
    }
  };
}

/** What the real service answers to a request that breaks its rules. */
export function invalid(code = 'ValidationException'): OutsideFailure {
  return new OutsideFailure(code, { retryable: false });
}

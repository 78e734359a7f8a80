/** One running service a folder: two would ring each other's clocks. The lock ends with the process, however it ends. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const LOCK_FILE = 'running.lock';

/** Undefined where another process runs on this folder. */
export function lockFolder(folder: string): { unlock(): void } | undefined {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const db = new DatabaseSync(join(folder, LOCK_FILE), { timeout: 0 });
  try {
    // SQLite's lock is the system's own: it is let go even when the process is killed.
    db.exec('BEGIN EXCLUSIVE');
    return { unlock: () => db.close() };
  } catch {
    db.close();
    return undefined;
  }
}

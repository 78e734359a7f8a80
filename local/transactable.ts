/** What DynamoDB takes in one transaction: 1 to 100 writes, each of another key. Both embedded tables are as strict. */
import { type Key, TRANSACT_WRITES_MAX, type Write } from '../shared/ports/table.ts';
import { invalid } from './database.ts';

export function keyOf(write: Write): Key {
  if ('put' in write) return write.put;
  return 'drop' in write ? write.drop : write.check;
}

export function assertKey({ pk, sk }: Key): void {
  if (pk === '' || sk === '') throw invalid();
}

export function assertTransactable(writes: readonly Write[]): void {
  if (writes.length === 0 || writes.length > TRANSACT_WRITES_MAX) throw invalid();
  const keys = new Set<string>();
  for (const write of writes) {
    const key = keyOf(write);
    assertKey(key);
    keys.add(`${key.pk}\n${key.sk}`);
  }
  if (keys.size !== writes.length) throw invalid();
}

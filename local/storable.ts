/**
 * What DynamoDB would store of a value, as JSON text: plain data only, `undefined` left out.
 * The embedded table is as strict, so that a simulated night cannot pass with an item the cloud refuses.
 */
import { invalid } from './database.ts';

/** DynamoDB: 400 KB an item; JSON is a little longer than its own count, so this errs on the safe side. */
const ITEM_CHARACTERS_MAX = 400 * 1024;

export function storable(item: object): string {
  const json = holdsHole(item) ? JSON.stringify(item, withoutHoles) : JSON.stringify(item);
  if (json.length > ITEM_CHARACTERS_MAX) throw invalid();
  return json;
}

/** Refuses what is not plain data; true where an array holds `undefined`, which JSON would store as null. */
function holdsHole(value: unknown): boolean {
  if (typeof value === 'number' && !(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) throw invalid();
  if (typeof value === 'bigint' || typeof value === 'function' || typeof value === 'symbol') throw invalid();
  if (typeof value !== 'object' || value === null) return false;
  let hole = false;
  if (Array.isArray(value)) {
    for (const element of value) hole = holdsHole(element) || element === undefined || hole;
    return hole;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw invalid();
  for (const field in value) hole = holdsHole((value as Record<string, unknown>)[field]) || hole;
  return hole;
}

function withoutHoles(_field: string, value: unknown): unknown {
  return Array.isArray(value) ? value.filter((element) => element !== undefined) : value;
}

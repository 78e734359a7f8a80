/**
 * Whether a record is what a table takes, without making its text: plain data, no larger than DynamoDB allows. A part that
 * was looked at once is not looked at again, for nothing that was written is ever changed in place.
 */
import { storable } from '../storable.ts';

/** So long a text is made, and measured as the embedded table measures it. */
const MEASURED_FROM = 100 * 1024;
/** Each value is at least so many characters long, with its marks. */
const VALUE_CHARACTERS = 6;
/** What is smaller is looked at again sooner than it is looked up. */
const WORTH_KEEPING = 200;
const HOLE = Infinity;
const seen = new WeakMap<object, number>();

/** The record as it may be handed out again: itself, or what its text gives where something is left out of that. Throws OutsideFailure. */
export function plainData<Item extends object>(item: Item): Item {
  const characters = about(item);
  if (characters < MEASURED_FROM) return item;
  return JSON.parse(storable(item)) as Item;
}

/** About as many characters as its text would have. */
export function charactersOf(item: object): number {
  const characters = about(item);
  return characters < MEASURED_FROM ? characters : JSON.stringify(item).length;
}

/** About as long as its text; more than any text where part of the value would not be in it. */
function about(value: unknown): number {
  if (typeof value === 'string') return value.length + VALUE_CHARACTERS;
  if (typeof value === 'number') return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? VALUE_CHARACTERS * 2 : HOLE;
  if (typeof value === 'boolean' || value === null) return VALUE_CHARACTERS;
  // What is no data at all, or is left out of the text.
  if (typeof value !== 'object') return HOLE;
  const before = seen.get(value);
  if (before !== undefined) return before;
  let sum = VALUE_CHARACTERS;
  if (Array.isArray(value)) {
    for (const element of value) sum += about(element);
  } else {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) sum = HOLE;
    for (const field in value) sum += field.length + about((value as Record<string, unknown>)[field]);
  }
  if (sum >= WORTH_KEEPING) seen.set(value, sum);
  return sum;
}

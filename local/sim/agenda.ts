/** What is going to happen, by time and then in the order it was planned: a binary heap. */
import type { Instant } from '../../shared/time/zone.ts';

export type Happening = () => void | Promise<void>;

interface Entry {
  readonly at: Instant;
  readonly order: number;
  readonly happening: Happening;
}

export class Agenda {
  readonly #heap: Entry[] = [];
  #planned = 0;

  get size(): number {
    return this.#heap.length;
  }

  /** When something happens next. */
  next(): Instant | undefined {
    return this.#heap[0]?.at;
  }

  plan(at: Instant, happening: Happening): void {
    const heap = this.#heap;
    const entry = { at, order: (this.#planned += 1), happening };
    let i = heap.push(entry) - 1;
    while (i > 0) {
      const up = (i - 1) >> 1;
      if (!isBefore(entry, heap[up]!)) break;
      heap[i] = heap[up]!;
      i = up;
    }
    heap[i] = entry;
  }

  take(): { at: Instant; happening: Happening } | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (first === undefined || last === undefined || heap.length === 0) return first;
    let i = 0;
    for (let down = 1; down < heap.length; down = 2 * i + 1) {
      if (down + 1 < heap.length && isBefore(heap[down + 1]!, heap[down]!)) down += 1;
      if (!isBefore(heap[down]!, last)) break;
      heap[i] = heap[down]!;
      i = down;
    }
    heap[i] = last;
    return first;
  }
}

const isBefore = (a: Entry, b: Entry): boolean => a.at < b.at || (a.at === b.at && a.order < b.order);

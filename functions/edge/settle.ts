/**
 * Does the work of a batch: one after another for the same family or number, side by side for others,
 * and says which records must come again. What never can be done is buried, and does not.
 */
import type { Journal } from '../../shared/ports/journal.ts';
import { OutsideFailure } from '../../shared/ports/outsideFailure.ts';
import type { DeadLetters } from '../../shared/ports/queue.ts';
import type { BatchRecord } from './batch.ts';
import { whyFailed } from './whyFailed.ts';
import type { Read } from './workOf.ts';

/** `later`: nothing went wrong, but this record is to come again. */
export type WorkResult = 'done' | 'later' | void;

export interface Walk<Work> {
  readonly read: (record: BatchRecord) => Read<Work>;
  /** Whose work it is: kept in order, and apart from everybody else's. */
  readonly of: (work: Work) => string;
  readonly walk: (work: Work) => Promise<WorkResult>;
  /** Where what comes from this source is buried. */
  readonly deadLetters: (source: string) => DeadLetters;
  /** Whatever a batch holds for the same one is one piece of work. */
  readonly oncePerBatch?: boolean;
}

export interface Moment {
  readonly journal: Journal;
  /** False once what is left of the function's time may not do for another record. */
  readonly timeLeft: () => boolean;
}

interface Piece<Work> {
  readonly record: BatchRecord;
  readonly work: Work;
}

/** The ids that must come again, in the order of the batch. */
export async function settle<Work>(records: readonly BatchRecord[], walk: Walk<Work>, moment: Moment): Promise<string[]> {
  const failed = new Set<string>();
  const owners = new Map<string, Piece<Work>[]>();
  for (const record of records) {
    const read = walk.read(record);
    if ('work' in read) {
      const owner = walk.of(read.work);
      const pieces = owners.get(owner);
      if (!pieces) owners.set(owner, [{ record, work: read.work }]);
      else if (!walk.oncePerBatch) pieces.push({ record, work: read.work });
    } else if (!(await buried(record, read.never, walk, moment.journal))) {
      failed.add(record.id);
    }
  }
  await Promise.all([...owners.values()].map((pieces) => inOrder(pieces, walk, moment, failed)));
  return records.map((record) => record.id).filter((id) => failed.has(id));
}

async function inOrder<Work>(
  pieces: readonly Piece<Work>[], { walk }: Walk<Work>, { journal, timeLeft }: Moment, failed: Set<string>,
): Promise<void> {
  for (const [position, { record, work }] of pieces.entries()) {
    const stopped = timeLeft() ? await tried(() => walk(work), journal) : 'out-of-time';
    if (stopped === undefined) continue;
    if (stopped === 'later') {
      failed.add(record.id);
      continue;
    }
    // What follows for the same one waits too, or it would be overtaken.
    for (const { record: waiting } of pieces.slice(position)) failed.add(waiting.id);
    return;
  }
}

async function tried(work: () => Promise<WorkResult>, journal: Journal): Promise<'later' | 'failed' | undefined> {
  try {
    return (await work()) === 'later' ? 'later' : undefined;
  } catch (error) {
    const passing = error instanceof OutsideFailure && error.retryable;
    journal(passing ? 'warn' : 'error', { event: 'record-failed', why: whyFailed(error) });
    return 'failed';
  }
}

async function buried<Work>(record: BatchRecord, reason: string, walk: Walk<Work>, journal: Journal): Promise<boolean> {
  try {
    await walk.deadLetters(record.source).bury(record.body, reason);
    journal('error', { event: 'record-buried', why: reason });
    return true;
  } catch (error) {
    journal('warn', { event: 'burying-failed', why: whyFailed(error) });
    return false;
  }
}

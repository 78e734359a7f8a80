/**
 * Does the work of a batch: one after another for the same family or number, side by side for others,
 * and says which records must come again. What never can be done is buried, and does not.
 */
import type { Journal } from '../../shared/ports/journal.ts';
import { OutsideFailure } from '../../shared/ports/outsideFailure.ts';
import type { DeadLetters } from '../../shared/ports/queue.ts';
import type { Instant } from '../../shared/time/zone.ts';
import type { BatchRecord } from './batch.ts';
import { whyFailed } from './whyFailed.ts';
import type { Read } from './workOf.ts';

/** To come again: nothing went wrong, so it goes back with a delay and a fresh count of receives. */
export interface ComesAgain {
  readonly againAt: Instant;
}
export type WorkResult = 'done' | ComesAgain | void;

export interface Walk<Work> {
  readonly read: (record: BatchRecord) => Read<Work>;
  /** Whose work it is: kept in order, and apart from everybody else's. */
  readonly of: (work: Work) => string;
  readonly walk: (work: Work, moment: Moment) => Promise<WorkResult>;
  /** Where what comes from this source is buried. */
  readonly deadLetters: (source: string) => DeadLetters;
  /** Where what comes from this source goes back to, where a walk may ask for that. */
  readonly comesFrom?: (source: string) => SendsAgain;
  /**
   * In a stream what fails is tried again before anybody behind it: a mistake, which no other try mends, is
   * put aside at once instead, and the others go on.
   */
  readonly buriesMistakes?: boolean;
  /** Whatever a batch holds for the same one is one piece of work. */
  readonly oncePerBatch?: boolean;
}

export interface Moment {
  readonly journal: Journal;
  /** False once what is left of the function's time may not do for another record. */
  readonly timeLeft: () => boolean;
  readonly now: () => Instant;
}

/** A queue, by the text of its messages. */
export interface SendsAgain {
  sendBody(body: string, options: { readonly delaySeconds: number }): Promise<void>;
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
    if ('nothing' in read) continue;
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
  pieces: readonly Piece<Work>[], walk: Walk<Work>, moment: Moment, failed: Set<string>,
): Promise<void> {
  for (const [position, { record, work }] of pieces.entries()) {
    const left = moment.timeLeft();
    if (left && await tried(record, () => walkAndReturn(record, work, walk, moment), walk, moment.journal)) continue;
    // Who had no turn is sent back where that can be, for it has not failed; elsewhere it comes again by itself.
    if (!left && await sentBack(pieces.slice(position), walk, moment)) return;
    // What follows for the same one waits too, or it would be overtaken.
    for (const { record: waiting } of pieces.slice(position)) failed.add(waiting.id);
    return;
  }
}

async function walkAndReturn<Work>(record: BatchRecord, work: Work, { walk, comesFrom }: Walk<Work>, moment: Moment): Promise<void> {
  const result = await walk(work, moment);
  if (typeof result !== 'object') return;
  if (!comesFrom) throw new Error('A walk that lets its work come again must say where to');
  const delaySeconds = Math.min(DELAY_SECONDS_MAX, Math.max(0, Math.ceil((result.againAt - moment.now()) / 1000)));
  await comesFrom(record.source).sendBody(record.body, { delaySeconds });
}
/** SQS. */
const DELAY_SECONDS_MAX = 900;

async function sentBack<Work>(pieces: readonly Piece<Work>[], { comesFrom }: Walk<Work>, { journal }: Moment): Promise<boolean> {
  if (!comesFrom) return false;
  try {
    for (const { record } of pieces) await comesFrom(record.source).sendBody(record.body, { delaySeconds: 0 });
    return true;
  } catch (error) {
    // Some may come twice, which every walk can bear.
    journal('warn', { event: 'sending-back-failed', why: whyFailed(error) });
    return false;
  }
}

async function tried<Work>(record: BatchRecord, work: () => Promise<void>, walk: Walk<Work>, journal: Journal): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    const passing = error instanceof OutsideFailure && error.retryable;
    journal(passing ? 'warn' : 'error', { event: 'record-failed', why: whyFailed(error) });
    return !passing && walk.buriesMistakes === true && buried(record, `failed:${whyFailed(error)}`, walk, journal);
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

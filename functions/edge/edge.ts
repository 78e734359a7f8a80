/**
 * The one chain every function stands behind: reads the batch, does its records one by one, reports
 * those that must come again, and lets no error out that could quote a parent (L10).
 */
import middy from '@middy/core';
import type { Journal } from '../../shared/ports/journal.ts';
import { type Batch, type BatchAnswer, readBatch } from './batch.ts';
import { metricsNamespace } from './environment.ts';
import { lazily } from './lazily.ts';
import { now } from './now.ts';
import { settle, type Walk } from './settle.ts';
import { stdoutJournal } from './stdoutJournal.ts';
import { whyFailed } from './whyFailed.ts';

/** The longest that one record may take; what is begun with less left would be cut off in the middle. */
const RECORD_MS_MAX = 10_000;

function deployedJournal(): Journal {
  const namespace = metricsNamespace();
  return stdoutJournal(undefined, namespace === undefined ? undefined : { namespace, now });
}

export interface LambdaContext {
  readonly getRemainingTimeInMillis?: () => number;
}

/** `prepare` runs on a cold start only, with the journal; the walk it returns runs for every record. */
export function edge<Work>(
  prepare: (journal: Journal) => Promise<Walk<Work>> | Walk<Work>, journal: Journal = deployedJournal(),
) {
  const walk = lazily(async () => prepare(journal));
  const answer = async ({ records, inParts }: Batch, context: LambdaContext): Promise<BatchAnswer> => {
    const began = performance.now();
    const timeLeft = (): boolean => (context.getRemainingTimeInMillis?.() ?? Infinity) >= RECORD_MS_MAX;
    const failed = await settle(records, await walk(), { journal, timeLeft, now });
    journal('info', { event: 'batch-settled', count: records.length - failed.length, ms: Math.round(performance.now() - began) });
    if (!inParts && failed.length > 0) throw new Error('lines of a log failed');
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };
  return middy<Batch, BatchAnswer>(answer).use(readBatch()).use(quietError(journal));
}

/** Lambda prints an error with all it holds: only its kind and place leave. */
function quietError(journal: Journal): middy.MiddlewareObj {
  return {
    onError: (request) => {
      const why = whyFailed(request.error);
      journal('error', { event: 'batch-failed', why });
      const quiet = new Error(why);
      quiet.name = 'BatchFailed';
      quiet.stack = `${quiet.name}: ${why}`;
      request.error = quiet;
    },
  };
}

/** What SQS and the table's stream hand over, in one shape: an id to answer for, where it comes from, and its text. */
import type middy from '@middy/core';
import * as z from 'zod';

export interface BatchRecord {
  /** What a failure is reported by: a message's id, a change's sequence number. */
  readonly id: string;
  readonly source: string;
  readonly body: string;
}

const messageSchema = z
  .object({ messageId: z.string().min(1), eventSourceARN: z.string(), body: z.string() })
  .transform((record): BatchRecord => ({ id: record.messageId, source: record.eventSourceARN, body: record.body }));

const changeSchema = z
  .object({
    eventSourceARN: z.string(),
    dynamodb: z.object({ SequenceNumber: z.string().min(1), Keys: z.record(z.string(), z.unknown()) }),
  })
  .transform(({ eventSourceARN, dynamodb }): BatchRecord => ({
    id: dynamodb.SequenceNumber, source: eventSourceARN, body: JSON.stringify(dynamodb.Keys),
  }));

const batchSchema = z.object({ Records: z.array(z.union([messageSchema, changeSchema])).min(1) });

export interface Batch {
  readonly records: readonly BatchRecord[];
}

export interface BatchAnswer {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
}

/** An event without ids to answer for cannot be failed in parts: it fails as a whole, and comes again. */
export function readBatch(): middy.MiddlewareObj<Batch> {
  return {
    before: (request) => {
      request.event = { records: batchSchema.parse(request.event).Records };
    },
  };
}

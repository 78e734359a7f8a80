/** What SQS, the table's stream and a log's subscription hand over, in one shape: an id to answer for, where it comes from, and its text. */
import { gunzipSync } from 'node:zlib';
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

const recordsSchema = z.object({ Records: z.array(z.union([messageSchema, changeSchema])).min(1) })
  .transform(({ Records }): Batch => ({ records: Records, inParts: true }));

const logEventsSchema = z.object({ logGroup: z.string(), logEvents: z.array(z.object({ id: z.string(), message: z.string() })) });

/** Lines of a log, zipped, as CloudWatch Logs hands them to a function. */
const linesSchema = z.object({ awslogs: z.object({ data: z.string() }) }).transform(({ awslogs }): Batch => {
  const { logGroup, logEvents } = logEventsSchema.parse(JSON.parse(gunzipSync(Buffer.from(awslogs.data, 'base64')).toString('utf8')));
  return { records: logEvents.map(({ id, message }) => ({ id, source: logGroup, body: message })), inParts: false };
});

const batchSchema = z.union([recordsSchema, linesSchema]);

export interface Batch {
  readonly records: readonly BatchRecord[];
  /** Whether whoever sent it listens which records failed; else all of it must come again. */
  readonly inParts: boolean;
}

export interface BatchAnswer {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
}

/** An event without ids to answer for cannot be failed in parts: it fails as a whole, and comes again. */
export function readBatch(): middy.MiddlewareObj<Batch> {
  return {
    before: (request) => {
      request.event = batchSchema.parse(request.event);
    },
  };
}

/** What DynamoDB Local never does and DynamoDB does: conflicts, throttling, silence; and what is made of it. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterEach, describe, expect, it } from 'vitest';
import { dynamoTable } from '../../../shared/aws/dynamoTable.ts';
import type { Table, Write } from '../../../shared/ports/table.ts';
import { type Answer, type FakeService, jsonError, startFakeService } from '../../contract/fakeService.ts';

const WRITES: Write[] = [
  { put: { pk: 'FAM#1', sk: 'A', v: 2 }, if: { v: 1 } },
  { put: { pk: 'FAM#1', sk: 'F#1' } },
];

let service: FakeService | undefined;
afterEach(() => service?.close());

async function tableOn(answer: Answer, maxAttempts = 1): Promise<Table> {
  service = await startFakeService(() => answer);
  const client = new DynamoDBClient({
    ...service.at, maxAttempts, requestHandler: { requestTimeout: 800, throwOnRequestTimeout: true },
  });
  return dynamoTable({ client, tableName: 'table' });
}

/** The reasons of a cancelled transaction, one a write. */
const cancelled = (...reasons: (string | object)[]): Answer => jsonError(400, 'TransactionCanceledException', {
  CancellationReasons: reasons.map((reason) => (typeof reason === 'string' ? { Code: reason } : reason)),
});
const unmet = (item?: object): object => ({ Code: 'ConditionalCheckFailed', ...(item && { Item: item }) });
const STORED = { pk: { S: 'FAM#1' }, sk: { S: 'A' }, v: { N: '7' } };

describe('a cancelled transaction', () => {
  it.each<[string, Answer, unknown[]]>([
    ['another one was under way', cancelled('TransactionConflict', 'None'), [undefined, undefined]],
    ['on both', cancelled('TransactionConflict', 'TransactionConflict'), [undefined, undefined]],
    ['a condition met an item', cancelled(unmet(STORED), 'None'), [{ pk: 'FAM#1', sk: 'A', v: 7 }, undefined]],
    ['a condition met nothing', cancelled(unmet(), 'None'), [null, undefined]],
    ['a condition and too much at once', cancelled(unmet(), 'ThrottlingError'), [null, undefined]],
    ['a condition and a conflict', cancelled('TransactionConflict', unmet()), [undefined, null]],
  ])('is an answer: %s', async (_why, answer, met) => {
    expect(await (await tableOn(answer)).transact(WRITES)).toStrictEqual({ done: false, met });
  });

  it.each<[string, Answer, boolean]>([
    ['ThrottlingError', cancelled('None', 'ThrottlingError'), true],
    ['ProvisionedThroughputExceeded', cancelled('TransactionConflict', 'ProvisionedThroughputExceeded'), true],
    ['ValidationError', cancelled('ValidationError', 'None'), false],
    ['ItemCollectionSizeLimitExceeded', cancelled('ItemCollectionSizeLimitExceeded', 'None'), false],
    ['TransactionCanceledException', cancelled(), true],
  ])('is a failure for any other reason: %s', async (code, answer, retryable) => {
    await expect((await tableOn(answer)).transact(WRITES)).rejects.toMatchObject({ code, retryable });
  });
});

describe('a table that does not answer as it should', () => {
  it.each<[string, Answer, { code: string; retryable: boolean }]>([
    ['throttled', jsonError(400, 'ThrottlingException'), { code: 'ThrottlingException', retryable: true }],
    ['failed', jsonError(500, 'InternalServerError'), { code: 'InternalServerError', retryable: true }],
    ['not understood', jsonError(400, 'ValidationException'), { code: 'ValidationException', retryable: false }],
    ['no table', jsonError(400, 'ResourceNotFoundException'), { code: 'ResourceNotFoundException', retryable: false }],
    ['no right', jsonError(400, 'AccessDeniedException'), { code: 'AccessDeniedException', retryable: false }],
    [
      'in progress', jsonError(400, 'TransactionInProgressException'),
      { code: 'TransactionInProgressException', retryable: true },
    ],
    ['hung up', 'hang-up', { code: 'TimeoutError', retryable: true }],
    ['silent', 'silence', { code: 'TimeoutError', retryable: true }],
  ])('%s', async (_what, answer, failure) => {
    const table = await tableOn(answer);
    const expected = { name: 'OutsideFailure', message: failure.code, cause: undefined, ...failure };
    await expect(table.transact(WRITES)).rejects.toMatchObject(expected);
    await expect(table.get({ pk: 'FAM#1', sk: 'A' })).rejects.toMatchObject(expected);
    await expect(table.query({ pk: 'FAM#1' })).rejects.toMatchObject(expected);
  });
});

describe('what is asked of DynamoDB', () => {
  const asked = (): Record<string, unknown>[] => (
    service!.asked.map(({ body }) => JSON.parse(body) as Record<string, unknown>)
  );

  it('reads are strongly consistent', async () => {
    const table = await tableOn({ status: 200, body: '{}' });
    await table.get({ pk: 'FAM#1', sk: 'A' });
    await table.query({ pk: 'FAM#1', prefix: 'F#' });
    expect(asked()).toMatchObject([{ ConsistentRead: true }, { ConsistentRead: true }]);
  });

  it('a single write carries a token too, the same when the SDK tries again', async () => {
    const table = await tableOn(jsonError(500, 'InternalServerError'), 2);
    await expect(table.transact(WRITES.slice(0, 1))).rejects.toMatchObject({ retryable: true });
    const [first, second] = asked();
    expect(first?.['ClientRequestToken']).toMatch(/.{8}/);
    expect(second?.['ClientRequestToken']).toBe(first?.['ClientRequestToken']);
  });
});

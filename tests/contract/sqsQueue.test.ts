/** The SQS adapters pass the queue's contract, against a service played in this process. */
import { createHash } from 'node:crypto';
import { type SendMessageCommandInput, SQSClient } from '@aws-sdk/client-sqs';
import { afterEach, describe, expect, it } from 'vitest';
import { sqsDeadLetters, sqsQueue } from '../../shared/aws/sqsQueue.ts';
import { type Answer, type FakeService, jsonError, startFakeService } from './fakeService.ts';
import { queueContract } from './queueContract.ts';

const QUEUE = 'https://sqs.us-east-1.amazonaws.com/000000000000/replies';
const DEAD_LETTERS = `${QUEUE}-dead`;

const clientOf = (service: FakeService): SQSClient => new SQSClient({
  ...service.at, maxAttempts: 1, useQueueUrlAsEndpoint: false,
});

queueContract('SQS (played)', async () => {
  const sent: SendMessageCommandInput[] = [];
  const service = await startFakeService(({ body }) => {
    const input = JSON.parse(body) as SendMessageCommandInput;
    const { DelaySeconds: delay = 0, MessageBody: text = '' } = input;
    if (delay < 0 || delay > 900 || text === '') return jsonError(400, 'InvalidParameterValue');
    sent.push(input);
    const md5 = createHash('md5').update(text).digest('hex');
    return { status: 200, body: JSON.stringify({ MessageId: `${sent.length}`, MD5OfMessageBody: md5 }) };
  });
  const client = clientOf(service);
  const on = (url: string): SendMessageCommandInput[] => sent.filter(({ QueueUrl }) => QueueUrl === url);
  return {
    queue: sqsQueue({ client, url: QUEUE }),
    deadLetters: sqsDeadLetters({ client, url: DEAD_LETTERS }),
    visible: (seconds) => on(QUEUE)
      .filter(({ DelaySeconds = 0 }) => DelaySeconds <= seconds).map(({ MessageBody }) => MessageBody!),
    buried: () => on(DEAD_LETTERS).map(({ MessageBody, MessageAttributes }) => (
      { body: MessageBody!, reason: MessageAttributes!['reason']!.StringValue! }
    )),
    close: service.close,
  };
});

describe('a queue that does not take it', () => {
  let service: FakeService;
  afterEach(() => service.close());

  it.each<[string, Answer, { code: string; retryable: boolean }]>([
    ['throttled', jsonError(400, 'RequestThrottled'), { code: 'RequestThrottled', retryable: true }],
    ['out of order', jsonError(500, 'InternalError'), { code: 'InternalError', retryable: true }],
    ['not there', jsonError(400, 'QueueDoesNotExist'), { code: 'QueueDoesNotExist', retryable: false }],
    ['not ours', jsonError(403, 'AccessDeniedException'), { code: 'AccessDeniedException', retryable: false }],
    ['gone in the middle', 'hang-up', { code: 'TimeoutError', retryable: true }],
  ])('%s', async (_what, answer, failure) => {
    service = await startFakeService(() => answer);
    const queue = sqsQueue({ client: clientOf(service), url: QUEUE });
    const thrown = await queue.send({ to: 'a' }).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ name: 'OutsideFailure', message: failure.code, cause: undefined, ...failure });
  });

  it('is told apart from a mistake of ours, which stays what it is', async () => {
    service = await startFakeService(() => 'silence');
    const client = clientOf(service);
    client.middlewareStack.add(() => () => { throw new TypeError('a mistake'); }, { step: 'initialize' });
    await expect(sqsQueue({ client, url: QUEUE }).send({})).rejects.toThrow(TypeError);
  });
});

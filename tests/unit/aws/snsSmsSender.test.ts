/** Every way in which SNS can answer or not, and what it means for a text that may leave only once (L2). */
import { SNSClient } from '@aws-sdk/client-sns';
import { afterEach, describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../shared/aws/sendOutcome.ts';
import { snsSmsSender } from '../../../shared/aws/snsSmsSender.ts';
import type { OutgoingSms, SendOutcome, SmsSender } from '../../../shared/ports/smsSender.ts';
import type { Instant } from '../../../shared/time/zone.ts';
import { type Answer, type FakeService, startFakeService } from '../../contract/fakeService.ts';

const SMS: OutgoingSms = {
  to: '+15555550101',
  text: 'Bedtime at 7:30. Routine at 7.',
  about: { kind: 'bedtime', cause: 'a-cause', usefulUntil: 1_795_478_700_000 as Instant },
};
const XML = { 'content-type': 'text/xml' };

let service: FakeService | undefined;
afterEach(() => service?.close());

const WAIT_MS = 200;

async function senderOn(answer: Answer, originationNumber = ''): Promise<SmsSender> {
  service = await startFakeService(() => answer);
  const requestHandler = { requestTimeout: answer === 'silence' ? WAIT_MS : 50 * WAIT_MS, throwOnRequestTimeout: true };
  const client = new SNSClient({ ...service.at, maxAttempts: 1, requestHandler });
  return snsSmsSender({ client, originationNumber });
}

const NAMESPACE = 'xmlns="http://sns.amazonaws.com/doc/2010-03-31/"';

const published = (id: string): Answer => ({
  status: 200,
  headers: XML,
  body: `<PublishResponse ${NAMESPACE}><PublishResult>${id}</PublishResult></PublishResponse>`,
});

function failed(status: number, code: string, type = 'Sender', message = `of ${SMS.to}`): Answer {
  const error = `<Error><Type>${type}</Type><Code>${code}</Code><Message>${message}</Message></Error>`;
  return { status, headers: XML, body: `<ErrorResponse ${NAMESPACE}>${error}</ErrorResponse>` };
}

const HTML = { 'content-type': 'text/html' };
const page = (status: number): Answer => ({ status, headers: HTML, body: '<html>no</html>' });
const unread: Answer = { status: 200, headers: XML, body: '<PublishResponse><Publ' };

const ANSWERS: readonly (readonly [string, Answer, SendOutcome['outcome'], string | undefined])[] = [
  ['accepted', published('<MessageId>m-1</MessageId>'), 'sent', undefined],
  ['accepted without an id', published(''), 'unknown', 'NO_MESSAGE_ID'],
  ['accepted, but the answer is cut off', unread, 'unknown', 'HTTP_200'],
  ['a number that is none', failed(400, 'InvalidParameter'), 'refused', 'InvalidParameterException'],
  ['a text that is none', failed(400, 'ParameterValueInvalid'), 'refused', 'InvalidParameterValueException'],
  ['not allowed', failed(403, 'AuthorizationError'), 'refused', 'AuthorizationErrorException'],
  ['an error nobody knows yet', failed(400, 'SomethingNew'), 'refused', 'SomethingNew'],
  ['throttled', failed(429, 'Throttled'), 'retryable', 'ThrottledException'],
  ['throttled in other words', failed(400, 'Throttling'), 'retryable', 'Throttling'],
  ['credentials that have just expired', failed(403, 'ExpiredToken'), 'retryable', 'ExpiredToken'],
  ['the service failed', failed(500, 'InternalError', 'Receiver'), 'retryable', 'InternalErrorException'],
  ['the service is away', failed(503, 'ServiceUnavailable', 'Receiver'), 'retryable', 'ServiceUnavailable'],
  ['the service failed without a word', page(500), 'retryable', 'HTTP_500'],
  ['a gateway waited in vain', page(504), 'unknown', 'HTTP_504'],
  ['a gateway could not read', page(502), 'unknown', 'HTTP_502'],
  ['the connection is lost after the request', 'hang-up', 'unknown', 'TimeoutError'],
  ['no answer in time', 'silence', 'unknown', 'TimeoutError'],
];

describe('a text by SNS', () => {
  it.each(ANSWERS)('%s', async (_what, answer, outcome, code) => {
    const sender = await senderOn(answer);
    const result = await sender.send(SMS);
    expect(result).toMatchObject({ outcome, ...(code && { code }) });
    expect(service!.asked).toHaveLength(1);
    expect(JSON.stringify(result)).not.toContain('5555550101');
  });

  it.each([
    ['by its error', failed(400, 'OptedOut')],
    ['by its sentence', failed(400, 'InvalidParameter', 'Sender', 'Invalid parameter: Phone number is opted out')],
  ])('tells that the number has opted out, %s', async (_how, answer) => {
    expect(await (await senderOn(answer)).send(SMS)).toMatchObject({ outcome: 'refused', optedOut: true });
  });

  it('is transactional, and comes from our number where there is one', async () => {
    const attributesOf = async (originationNumber: string): Promise<string[]> => {
      const sender = await senderOn(published('<MessageId>m-1</MessageId>'), originationNumber);
      expect(await sender.send(SMS)).toEqual({ outcome: 'sent', carrierId: 'm-1' });
      const form = new URLSearchParams(service!.asked.at(-1)!.body);
      expect(form.get('PhoneNumber')).toBe(SMS.to);
      expect(form.get('Message')).toBe(SMS.text);
      expect(`${form}`).not.toContain(SMS.about.cause);
      await service!.close();
      return [...form].filter(([name]) => /Name|StringValue/.test(name)).map(([, value]) => value);
    };
    expect(await attributesOf('')).toEqual(['AWS.SNS.SMS.SMSType', 'Transactional']);
    expect(await attributesOf('+15555550199')).toEqual([
      'AWS.SNS.SMS.SMSType', 'Transactional', 'AWS.MM.SMS.OriginationNumber', '+15555550199',
    ]);
    service = undefined;
  });

  it('was certainly not sent where nobody listens', async () => {
    const sender = await senderOn('silence');
    await service!.close();
    service = undefined;
    expect(await sender.send(SMS)).toEqual({ outcome: 'retryable', code: 'ECONNREFUSED' });
  });
});

describe('an error of the SDK', () => {
  const named = (name: string, more: object): Error => Object.assign(new Error(`of ${SMS.to}`), { name, ...more });

  it.each<[string, unknown, SendOutcome]>([
    ['without an answer', named('TimeoutError', {}), { outcome: 'unknown', code: 'TimeoutError' }],
    ['of the socket', named('Error', { code: 'ECONNRESET' }), { outcome: 'unknown', code: 'ECONNRESET' }],
    ['while the name is looked up', named('Error', { code: 'ENOTFOUND' }), { outcome: 'retryable', code: 'ENOTFOUND' }],
    [
      'before signing', named('CredentialsProviderError', {}),
      { outcome: 'retryable', code: 'CredentialsProviderError' },
    ],
    ['that nobody can read', 'gone', { outcome: 'unknown', code: 'UNKNOWN' }],
    ['with a number for a name', named(SMS.to, {}), { outcome: 'unknown', code: 'UNKNOWN' }],
    [
      'after an attempt that nobody answered',
      named('ThrottledException', { $metadata: { httpStatusCode: 429, attempts: 2 } }),
      { outcome: 'unknown', code: 'ThrottledException' },
    ],
    [
      'whose body could not be read',
      named('SyntaxError', { $response: { statusCode: 200 } }), { outcome: 'unknown', code: 'SyntaxError' },
    ],
  ])('%s', (_what, error, outcome) => {
    expect(outcomeOf(error)).toEqual(outcome);
  });
});

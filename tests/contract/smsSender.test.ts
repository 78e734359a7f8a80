/** Both senders keep the promises of the port, against the carrier's doors played over HTTP: one request a text, and no doubt hidden (L2). */
import { PinpointSMSVoiceV2Client, type SendTextMessageCommandInput } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SNSClient } from '@aws-sdk/client-sns';
import { afterEach, describe, expect, it } from 'vitest';
import { eumSmsSender } from '../../shared/aws/eumSmsSender.ts';
import { snsSmsSender } from '../../shared/aws/snsSmsSender.ts';
import type { OutgoingSms, SendOutcome, SmsSender } from '../../shared/ports/smsSender.ts';
import { HOUR_MS, type Instant } from '../../shared/time/zone.ts';
import { type Answer, type Asked, type FakeService, jsonError, startFakeService } from './fakeService.ts';

const NOW = 1_795_478_700_000 as Instant;
const SMS: OutgoingSms = {
  to: '+15555550101', text: 'Bedtime at 7:30. ¿Lista? & <b>',
  about: { kind: 'bedtime', cause: 'a-cause', usefulUntil: (NOW + HOUR_MS / 2) as Instant },
};
/** For an answer that comes, on however busy a machine; and for the one that never does. */
const WAIT_MS = { answered: 10_000, silent: 150 } as const;

/** What the carrier may do, as each of its doors says it. */
interface Door {
  readonly sender: (service: FakeService, waitMs: number) => SmsSender;
  readonly said: (asked: Asked) => { to: string | null | undefined; text: string | null | undefined };
  readonly answers: Readonly<Record<'accepted' | 'acceptedWithoutId' | 'throttled' | 'failed' | 'optedOut' | 'badNumber' | 'forbidden' | 'noMoney', Answer>>;
}

const xml = (status: number, body: string): Answer => ({ status, headers: { 'content-type': 'text/xml' }, body });
const xmlError = (status: number, code: string, type: string, message = 'of +15555550101'): Answer =>
  xml(status, `<ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Type>${type}</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`);
const published = (id: string): Answer =>
  xml(200, `<PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult>${id}</PublishResult></PublishResponse>`);

const options = (service: FakeService, requestTimeout: number) => ({ ...service.at, maxAttempts: 1, requestHandler: { requestTimeout, throwOnRequestTimeout: true } });
const ARN = 'arn:aws:sms-voice:us-east-1:000000000000:phone-number/phone-0';

const DOORS: Readonly<Record<string, Door>> = {
  'SNS Publish': {
    sender: (service, waitMs) => snsSmsSender({ client: new SNSClient(options(service, waitMs)) }),
    said: ({ body }) => ({ to: new URLSearchParams(body).get('PhoneNumber'), text: new URLSearchParams(body).get('Message') }),
    answers: {
      accepted: published('<MessageId>m-1</MessageId>'), acceptedWithoutId: published(''),
      throttled: xmlError(429, 'Throttled', 'Sender'), failed: xmlError(500, 'InternalError', 'Receiver'),
      optedOut: xmlError(400, 'OptedOut', 'Sender'), badNumber: xmlError(400, 'InvalidParameter', 'Sender'),
      forbidden: xmlError(403, 'AuthorizationError', 'Sender'), noMoney: xmlError(400, 'UserError', 'Sender'),
    },
  },
  'End User Messaging': {
    sender: (service, waitMs) => eumSmsSender({ client: new PinpointSMSVoiceV2Client(options(service, waitMs)), originationArn: ARN, configurationSet: 'staynear-dev', now: () => NOW }),
    said: ({ body }) => {
      const { DestinationPhoneNumber: to, MessageBody: text } = JSON.parse(body) as SendTextMessageCommandInput;
      return { to, text };
    },
    answers: {
      accepted: { status: 200, body: '{"MessageId":"m-1"}' }, acceptedWithoutId: { status: 200, body: '{}' },
      throttled: jsonError(400, 'ThrottlingException'), failed: jsonError(500, 'InternalServerException'),
      optedOut: jsonError(400, 'ConflictException', { Reason: 'DESTINATION_PHONE_NUMBER_OPTED_OUT' }),
      badNumber: jsonError(400, 'ValidationException', { Reason: 'FIELD_VALIDATION_FAILED', Fields: [{ Name: 'DestinationPhoneNumber', Message: 'no' }] }),
      forbidden: jsonError(403, 'AccessDeniedException', { Reason: 'ACCOUNT_DISABLED' }),
      noMoney: jsonError(402, 'ServiceQuotaExceededException', { Reason: 'MONTHLY_SPEND_LIMIT_REACHED_FOR_TEXT' }),
    },
  },
};

describe.each(Object.entries(DOORS))('a sender by %s', (_name, door) => {
  let service: FakeService;
  afterEach(() => service.close());
  const sent = async (answer: Answer): Promise<SendOutcome> => {
    service = await startFakeService(() => answer);
    return door.sender(service, answer === 'silence' ? WAIT_MS.silent : WAIT_MS.answered).send(SMS);
  };

  it('hands over the text as it is, once, and has its id', async () => {
    expect(await sent(door.answers.accepted)).toEqual({ outcome: 'sent', carrierId: 'm-1' });
    expect(service.asked.map(door.said)).toEqual([{ to: SMS.to, text: SMS.text }]);
  });

  it.each<[string, (of: Door['answers']) => Answer, Partial<SendOutcome & { optedOut: boolean; badNumber: boolean }>]>([
    ['accepted without an id', (of) => of.acceptedWithoutId, { outcome: 'unknown' }],
    ['throttled', (of) => of.throttled, { outcome: 'retryable' }],
    ['failed by its own word', (of) => of.failed, { outcome: 'retryable' }],
    ['opted out at the carrier', (of) => of.optedOut, { outcome: 'refused', optedOut: true }],
    ['no number that can be texted', (of) => of.badNumber, { outcome: 'refused', badNumber: true }],
    ['not allowed, which says nothing of the number', (of) => of.forbidden, { outcome: 'refused' }],
    ['past the money of the month, which says nothing of it either', (of) => of.noMoney, { outcome: 'refused' }],
    ['a gateway that waited in vain', () => ({ status: 504, headers: { 'content-type': 'text/html' }, body: '<html>' }), { outcome: 'unknown' }],
    ['a connection closed in the middle', () => 'hang-up', { outcome: 'unknown' }],
    ['no answer at all', () => 'silence', { outcome: 'unknown' }],
  ])('%s', async (_what, answer, outcome) => {
    const ended = await sent(answer(door.answers));
    const { outcome: how, optedOut, badNumber } = ended as SendOutcome & { optedOut?: boolean; badNumber?: boolean };
    expect({ outcome: how, ...(optedOut && { optedOut }), ...(badNumber && { badNumber }) }).toEqual(outcome);
    expect(service.asked, 'one request a text').toHaveLength(1);
    expect(JSON.stringify(ended), 'and nobody is named (L10)').not.toContain('5555550101');
  });
});

describe('End User Messaging', () => {
  let service: FakeService;
  afterEach(() => service.close());

  it.each([[30 * 60_000, 1800], [1000, 5], [30 * 24 * 3_600_000, 259_200]])('is told how long a text is of use: %i ms', async (left, seconds) => {
    service = await startFakeService(() => ({ status: 200, body: '{"MessageId":"m-1"}' }));
    await DOORS['End User Messaging']!.sender(service, WAIT_MS.answered).send({ ...SMS, about: { ...SMS.about, usefulUntil: (NOW + left) as Instant } });
    expect(JSON.parse(service.asked[0]!.body)).toMatchObject({
      TimeToLive: seconds, OriginationIdentity: ARN, ConfigurationSetName: 'staynear-dev', MessageType: 'TRANSACTIONAL',
    });
    expect(service.asked[0]!.body, 'and nothing of the family').not.toContain('a-cause');
  });
});

/** SQS, SNS, Scheduler and Secrets Manager behind one address, as far as our functions talk to them. */
import { createHash } from 'node:crypto';
import { type Answer, type Asked, type FakeService, startFakeService } from '../contract/fakeService.ts';

export interface AwsStandIn extends Pick<FakeService, 'close'> {
  readonly endpoint: string;
  /** Messages put on queues, oldest first. */
  readonly queued: { readonly url: string; readonly body: string; readonly reason?: string }[];
  /** Texts that the carrier was handed. */
  readonly texts: { readonly to: string; readonly text: string }[];
  /** The id by which the carrier knows the texts it took. */
  readonly carrierId: string;
  /** Alarm clocks by name, as Scheduler was told to keep them. */
  readonly clocks: Map<string, { readonly ScheduleExpression: string; readonly Target: { readonly Input: string } }>;
  /** From now on the carrier reads each text and closes the connection without a word. */
  carrierHangsUp(): void;
  /** Clears what was seen, and the carrier answers again. */
  forget(): void;
}

const CARRIER_ID = '00000000-0000-4000-8000-000000000002';

interface Seen extends Pick<AwsStandIn, 'queued' | 'texts' | 'clocks'> {
  hangsUp: boolean;
}

interface SendMessage {
  readonly QueueUrl: string;
  readonly MessageBody: string;
  readonly MessageAttributes?: { readonly reason?: { readonly StringValue: string } };
}

export async function startAwsStandIn(secret: string): Promise<AwsStandIn> {
  const seen: Seen = { queued: [], texts: [], clocks: new Map(), hangsUp: false };
  const service = await startFakeService((asked) => answer(asked, secret, seen));
  return {
    queued: seen.queued,
    texts: seen.texts,
    clocks: seen.clocks,
    endpoint: service.at.endpoint,
    carrierId: CARRIER_ID,
    close: service.close,
    carrierHangsUp: () => void (seen.hangsUp = true),
    forget: () => {
      seen.hangsUp = false;
      seen.queued.length = 0;
      seen.texts.length = 0;
      seen.clocks.clear();
    },
  };
}

function answer(asked: Asked, secret: string, { queued, texts, clocks, hangsUp }: Seen): Answer {
  const target = asked.headers['x-amz-target'];
  if (target === 'secretsmanager.GetSecretValue') return json({ Name: 'number-key', SecretString: secret });
  if (target === 'AmazonSQS.SendMessage') {
    const { QueueUrl: url, MessageBody: body, MessageAttributes: attributes } = JSON.parse(asked.body) as SendMessage;
    queued.push({ url, body, ...(attributes?.reason && { reason: attributes.reason.StringValue }) });
    return json({ MessageId: 'message', MD5OfMessageBody: createHash('md5').update(body).digest('hex') });
  }
  if (target === 'PinpointSMSVoiceV2.SendTextMessage') {
    const { DestinationPhoneNumber: to, MessageBody: text } = JSON.parse(asked.body) as { DestinationPhoneNumber: string; MessageBody: string };
    texts.push({ to, text });
    return hangsUp ? 'hang-up' : json({ MessageId: CARRIER_ID });
  }
  if (asked.url.pathname.startsWith('/schedules')) return scheduled(asked, clocks);
  const form = new URLSearchParams(asked.body);
  if (form.get('Action') === 'Publish') {
    texts.push({ to: form.get('PhoneNumber') ?? '', text: form.get('Message') ?? '' });
    return hangsUp ? 'hang-up' : published();
  }
  throw new Error(`No such service here: ${asked.method} ${asked.url.pathname} ${String(target)}`);
}

function scheduled({ method, url, body }: Asked, clocks: AwsStandIn['clocks']): Answer {
  const name = decodeURIComponent(url.pathname.slice('/schedules/'.length));
  const prefix = url.searchParams.get('NamePrefix') ?? '';
  if (method === 'GET') return json({ Schedules: [...clocks.keys()].filter((Name) => Name.startsWith(prefix)).map((Name) => ({ Name })) });
  if (method !== 'POST' && !clocks.has(name)) {
    return { status: 404, headers: { 'x-amzn-errortype': 'ResourceNotFoundException' }, body: '{}' };
  }
  if (method === 'DELETE') clocks.delete(name);
  else clocks.set(name, JSON.parse(body));
  return json({ ScheduleArn: name });
}

function published(): Answer {
  const id = `<MessageId>${CARRIER_ID}</MessageId>`;
  const body = '<PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/">'
    + `<PublishResult>${id}</PublishResult><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></PublishResponse>`;
  return { status: 200, headers: { 'content-type': 'text/xml' }, body };
}

function json(body: object): Answer {
  return { status: 200, headers: { 'content-type': 'application/x-amz-json-1.0' }, body: JSON.stringify(body) };
}

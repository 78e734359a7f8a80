/** Events in the shapes that AWS sends them, for numbers and families that do not exist. */
import { gzipSync } from 'node:zlib';

interface SaidText {
  readonly from: string;
  readonly body: string;
  readonly id?: string | null;
  readonly at?: string;
  readonly more?: object;
}

/** A record of a queue, with the fields that Lambda gives it. */
export function queueRecord(queueArn: string, body: unknown, messageId = 'message-1') {
  return {
    messageId,
    receiptHandle: 'receipt',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    attributes: {
      ApproximateReceiveCount: '1', SentTimestamp: '1795504200000', SenderId: 'sender',
      ApproximateFirstReceiveTimestamp: '1795504200001',
    },
    messageAttributes: {},
    md5OfBody: '00000000000000000000000000000000',
    eventSource: 'aws:sqs',
    eventSourceARN: queueArn,
    awsRegion: 'us-east-1',
  };
}

/** A text from a two-way number: SNS's envelope around End User Messaging's JSON, on the inbound queue. */
export function inboundRecord(text: SaidText, envelope: object = {}) {
  const { from, body, id = 'in-1', at = '2026-11-24T07:10:00.000Z', more } = text;
  const message = {
    originationNumber: from,
    destinationNumber: '+15555550199',
    messageKeyword: 'KEYWORD_1',
    messageBody: body,
    ...(id !== null && { inboundMessageId: id }),
    previousPublishedMessageId: null,
    ...more,
  };
  return queueRecord('arn:aws:sqs:us-east-1:000000000000:inbound', {
    Type: 'Notification',
    MessageId: '00000000-0000-4000-8000-000000000001',
    TopicArn: 'arn:aws:sns:us-east-1:000000000000:inbound',
    Message: JSON.stringify(message),
    Timestamp: at,
    SignatureVersion: '1',
    ...envelope,
  });
}

/** A fact that was written, as the table's stream tells of it: keys only. */
export function factRecord(familyId: string, sequenceNumber = '111') {
  return {
    eventID: '1',
    eventName: 'INSERT',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: 'us-east-1',
    dynamodb: {
      ApproximateCreationDateTime: 1795504200,
      Keys: { pk: { S: `FAM#${familyId}` }, sk: { S: 'F#1795504200000#in-1.0' } },
      SequenceNumber: sequenceNumber,
      SizeBytes: 60,
      StreamViewType: 'KEYS_ONLY',
    },
    eventSourceARN: 'arn:aws:dynamodb:us-east-1:000000000000:table/families/stream/2026-11-24T00:00:00.000',
  };
}

/** The body of a message that reports a text: SNS's envelope around End User Messaging's event. */
export function textEvent(event: object): string {
  return JSON.stringify({
    Type: 'Notification', Timestamp: '2026-11-24T07:10:00.000Z', Message: JSON.stringify({
      eventType: 'TEXT_DELIVERED', eventVersion: '1.0', eventTimestamp: 1_795_504_200_000, isFinal: true, originationPhoneNumber: '+15555550199',
      destinationPhoneNumber: '+15555550101', isoCountryCode: 'US', messageId: 'm-1', messageRequestTimestamp: 1_795_504_199_000, messageEncoding: 'GSM', messageType: 'TRANSACTIONAL',
      messageStatus: 'DELIVERED', messageStatusDescription: 'Message has been accepted by phone', context: {}, totalMessageParts: 1, ...event,
    }),
  });
}

/** Lines of a log, as its subscription hands them to a function. */
export function zippedLines(logGroup: string, messages: readonly string[]) {
  const lines = messages.map((message, i) => ({ id: `line-${i}`, timestamp: 1_795_504_200_000, message }));
  const data = { messageType: 'DATA_MESSAGE', owner: '000000000000', logGroup, logStream: 's', subscriptionFilters: ['f'], logEvents: lines };
  return { awslogs: { data: gzipSync(JSON.stringify(data)).toString('base64') } };
}

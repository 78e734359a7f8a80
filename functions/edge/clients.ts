/**
 * The one place that makes AWS clients: one a service and process, with the SDK's ordinary
 * configuration, so that the same bundle talks to AWS or to whatever `AWS_ENDPOINT_URL` names.
 */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SNSClient } from '@aws-sdk/client-sns';
import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DISPATCH_TIMEOUT_SECONDS } from '../../shared/contract/environment.ts';

const CONNECTION_MS_MAX = 2_000;
/** Far beyond what a service of AWS takes that is well; then another attempt is worth more than waiting. */
const REQUEST_MS_MAX = 3_000;
const ATTEMPTS_MAX = 3;
/** A text has no other attempt, so its answer is waited for longer. */
const SMS_REQUEST_MS_MAX = 5_000;

/** A text that hangs must leave dispatch the time to say that nobody knows. */
if ((CONNECTION_MS_MAX + SMS_REQUEST_MS_MAX) * 2 > DISPATCH_TIMEOUT_SECONDS * 1000) {
  throw new Error('SMS_REQUEST_MS_MAX is too close to DISPATCH_TIMEOUT_SECONDS');
}

const waiting = (requestTimeout: number) => ({
  connectionTimeout: CONNECTION_MS_MAX, requestTimeout, throwOnRequestTimeout: true,
});
const patience = { maxAttempts: ATTEMPTS_MAX, requestHandler: waiting(REQUEST_MS_MAX) };

const once = <Client>(make: () => Client): (() => Client) => {
  let made: Client | undefined;
  return () => (made ??= make());
};

export const dynamoDb = once(() => new DynamoDBClient(patience));
export const scheduler = once(() => new SchedulerClient(patience));
export const secrets = once(() => new SecretsManagerClient(patience));
/** A queue's URL is its name, not its address: what `AWS_ENDPOINT_URL` says holds for queues too. */
export const sqs = once(() => new SQSClient({ ...patience, useQueueUrlAsEndpoint: false }));
/** Neither Publish nor SendTextMessage takes a token: a second attempt could be a second text (L2). */
const oneAttempt = { maxAttempts: 1, requestHandler: waiting(SMS_REQUEST_MS_MAX) };
export const sns = once(() => new SNSClient(oneAttempt));
export const endUserMessaging = once(() => new PinpointSMSVoiceV2Client(oneAttempt));

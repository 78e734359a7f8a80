/**
 * The one place that makes AWS clients: one a service and process, with the SDK's ordinary
 * configuration, so that the same bundle talks to AWS or to whatever `AWS_ENDPOINT_URL` names.
 */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DISPATCH_TIMEOUT_SECONDS } from '../../shared/contract/environment.ts';

const CONNECTION_MS_MAX = 2_000;
const REQUEST_MS_MAX = 5_000;
const ATTEMPTS_MAX = 3;

/** How long one text may take at the carrier, from dialling to its answer. */
const SMS_MS_MAX = CONNECTION_MS_MAX + REQUEST_MS_MAX;
if (SMS_MS_MAX * 2 > DISPATCH_TIMEOUT_SECONDS * 1000) {
  throw new Error('A text that hangs would take dispatch with it, before it can say that it does not know.');
}

const patience = {
  maxAttempts: ATTEMPTS_MAX,
  requestHandler: { connectionTimeout: CONNECTION_MS_MAX, requestTimeout: REQUEST_MS_MAX, throwOnRequestTimeout: true },
};

const once = <Client>(make: () => Client): (() => Client) => {
  let made: Client | undefined;
  return () => (made ??= make());
};

export const dynamoDb = once(() => new DynamoDBClient(patience));
export const scheduler = once(() => new SchedulerClient(patience));
export const secrets = once(() => new SecretsManagerClient(patience));
/** A queue's URL is its name, not its address: what `AWS_ENDPOINT_URL` says holds for queues too. */
export const sqs = once(() => new SQSClient({ ...patience, useQueueUrlAsEndpoint: false }));
/** Publish takes no token: a second attempt could be a second text (L2). */
export const sns = once(() => new SNSClient({ ...patience, maxAttempts: 1 }));

/** A queue of ours on SQS, and the dead letters that we put there by ourselves, with the reason beside them. */
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { DeadLetters, Queue } from '../ports/queue.ts';
import { asking } from './awsError.ts';

interface SqsOptions {
  readonly client: SQSClient;
  readonly url: string;
}

export interface SqsQueue<Message> extends Queue<Message> {
  /** A message's own text, as it came. */
  sendBody(body: string, options?: { delaySeconds?: number }): Promise<void>;
}

export function sqsQueue<Message>({ client, url }: SqsOptions): SqsQueue<Message> {
  const sendBody: SqsQueue<Message>['sendBody'] = async (body, options) => {
    const command = new SendMessageCommand({
      QueueUrl: url,
      MessageBody: body,
      ...(options?.delaySeconds !== undefined && { DelaySeconds: options.delaySeconds }),
    });
    await asking(() => client.send(command));
  };
  return { sendBody, send: (message, options) => sendBody(JSON.stringify(message), options) };
}

export function sqsDeadLetters({ client, url }: SqsOptions): DeadLetters {
  return {
    bury: async (body, reason) => {
      const command = new SendMessageCommand({
        QueueUrl: url,
        MessageBody: body,
        MessageAttributes: { reason: { DataType: 'String', StringValue: reason } },
      });
      await asking(() => client.send(command));
    },
  };
}

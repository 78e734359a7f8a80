/** A queue of ours on SQS, and the dead letters that we put there by ourselves, with the reason beside them. */
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { DeadLetters, Queue } from '../ports/queue.ts';
import { asking } from './awsError.ts';

interface SqsOptions {
  readonly client: SQSClient;
  readonly url: string;
}

export function sqsQueue<Message>({ client, url }: SqsOptions): Queue<Message> {
  return {
    send: async (message, options) => {
      const command = new SendMessageCommand({
        QueueUrl: url,
        MessageBody: JSON.stringify(message),
        ...(options?.delaySeconds !== undefined && { DelaySeconds: options.delaySeconds }),
      });
      await asking(() => client.send(command));
    },
  };
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

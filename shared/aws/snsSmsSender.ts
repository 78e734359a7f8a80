/**
 * The carrier by SNS Publish, one attempt a call: the client must be made with `maxAttempts: 1`.
 * Publish takes no token, so only an answer proves that a text was not accepted (L2).
 */
import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { OutgoingSms, SmsSender } from '../ports/smsSender.ts';
import { outcomeOf } from './sendOutcome.ts';

interface SnsSmsSenderOptions {
  readonly client: SNSClient;
  /** E.164, or empty where the account has only one. */
  readonly originationNumber?: string;
}

export function snsSmsSender({ client, originationNumber }: SnsSmsSenderOptions): SmsSender {
  return {
    send: async (sms) => {
      try {
        const { MessageId: carrierId } = await client.send(publishOf(sms, originationNumber));
        return carrierId ? { outcome: 'sent', carrierId } : { outcome: 'unknown', code: 'NO_MESSAGE_ID' };
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
}

function publishOf({ to, text }: OutgoingSms, originationNumber: string | undefined): PublishCommand {
  return new PublishCommand({
    PhoneNumber: to,
    Message: text,
    MessageAttributes: {
      'AWS.SNS.SMS.SMSType': { DataType: 'String', StringValue: 'Transactional' },
      ...(originationNumber && {
        'AWS.MM.SMS.OriginationNumber': { DataType: 'String', StringValue: originationNumber },
      }),
    },
  });
}

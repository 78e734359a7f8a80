/**
 * The carrier by SNS Publish, one attempt a call: the client must be made with `maxAttempts: 1`.
 * Publish takes no token, so only an answer proves that a text was not accepted (L2).
 */
import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { OutgoingSms, SendOutcome, SmsSender } from '../ports/smsSender.ts';
import { neverLeft, readAwsError, saysNotNow } from './awsError.ts';

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

/** Which failure leaves the text unsent for certain, and which leaves everybody in doubt. */
export function outcomeOf(error: unknown): SendOutcome {
  const read = readAwsError(error);
  const { code, status } = read;
  // An earlier attempt of the client's own may have been accepted, whatever the last one was told.
  if (read.attempts > 1) return { outcome: 'unknown', code };
  if (neverLeft(read)) return { outcome: 'retryable', code };
  if (status === undefined) return { outcome: 'unknown', code };
  if (saysNotNow(read)) return { outcome: 'retryable', code };
  if (status >= 400 && status < 500) {
    return { outcome: 'refused', code, ...(saysOptedOut(error) && { optedOut: true }) };
  }
  if (isServiceFailure(error, status)) return { outcome: 'retryable', code };
  // An answer that could not be read, or a gateway's word: what SNS itself did is not known.
  return { outcome: 'unknown', code };
}

/** SNS itself says that it failed, as against a proxy on the way that waited in vain (502, 504). */
function isServiceFailure(error: unknown, status: number): boolean {
  return (status === 500 || status === 503) && (error as { $fault?: unknown }).$fault === 'server';
}

/** SNS has an error of its own for it, and an older sentence inside InvalidParameter. */
function saysOptedOut(error: unknown): boolean {
  const { name, message } = error as { name?: unknown; message?: unknown };
  return String(name).startsWith('OptedOut') || /opted out/i.test(String(message));
}

/**
 * The carrier by End User Messaging's SendTextMessage, one attempt a call: the client must be made with
 * `maxAttempts: 1`. It takes the time a text is of use, and says at once where a number has opted out.
 */
import { type PinpointSMSVoiceV2Client, SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import type { SmsSender } from '../ports/smsSender.ts';
import type { Instant } from '../time/zone.ts';
import { outcomeOf } from './sendOutcome.ts';

export interface EumSmsSenderOptions {
  readonly client: PinpointSMSVoiceV2Client;
  /** ARN of the number or pool that texts leave from. */
  readonly originationArn: string;
  /** Where delivery reports go out from; empty for none. */
  readonly configurationSet: string;
  readonly now: () => Instant;
}

/** What SendTextMessage takes. */
const TIME_TO_LIVE_SECONDS = { least: 5, most: 259_200 } as const;

export function eumSmsSender({ client, originationArn, configurationSet, now }: EumSmsSenderOptions): SmsSender {
  return {
    send: async ({ to, text, about }) => {
      const left = Math.floor((about.usefulUntil - now()) / 1000);
      const command = new SendTextMessageCommand({
        DestinationPhoneNumber: to,
        OriginationIdentity: originationArn,
        MessageBody: text,
        MessageType: 'TRANSACTIONAL',
        // A carrier that holds a text back must not deliver it when it is of no use any more.
        TimeToLive: Math.min(TIME_TO_LIVE_SECONDS.most, Math.max(TIME_TO_LIVE_SECONDS.least, left)),
        ...(configurationSet && { ConfigurationSetName: configurationSet }),
      });
      try {
        const { MessageId: carrierId } = await client.send(command);
        return carrierId ? { outcome: 'sent', carrierId } : { outcome: 'unknown', code: 'NO_MESSAGE_ID' };
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
}

/**
 * A text as it arrives: End User Messaging's JSON, inside SNS's envelope, inside a message of the queue.
 * The envelope's timestamp is the only time it has. What else the carrier sends along is let be.
 */
import * as z from 'zod';
import { jsonSchema } from './workOf.ts';

const twoWaySchema = z.object({
  inboundMessageId: z.string().min(1),
  originationNumber: z.string().min(1),
  destinationNumber: z.string(),
  messageBody: z.string(),
});

export const inboundEnvelopeSchema = z
  .object({
    Timestamp: z.iso.datetime({ offset: true }),
    Message: jsonSchema.pipe(twoWaySchema),
  })
  .transform(({ Timestamp, Message }) => ({
    inboundId: Message.inboundMessageId,
    from: Message.originationNumber,
    to: Message.destinationNumber,
    body: Message.messageBody,
    at: Date.parse(Timestamp),
  }));

/**
 * Delivery reports as they arrive: an event of End User Messaging inside SNS's envelope, or a line of the
 * log in which SNS keeps the delivery status of texts. Sentences in them are left behind, and numbers but for their hash.
 */
import * as z from 'zod';
import type { DeliveryReport } from '../../shared/contract/deliveryReport.ts';
import type { NumberId } from '../../shared/log/facts.ts';
import type { Instant } from '../../shared/time/zone.ts';
import { jsonSchema } from './workOf.ts';

const DELIVERED: ReadonlySet<string> = new Set(['TEXT_DELIVERED', 'TEXT_SUCCESSFUL']);
const UNDER_WAY: ReadonlySet<string> = new Set(['TEXT_QUEUED', 'TEXT_SENT', 'TEXT_PENDING']);
const OPTED_OUT = /opted[ _-]?out/i;

type NumberIdOf = (phone: string) => NumberId;

const phoneSchema = z.string().max(40).nullish();

/** Left out where the phone or the moment is not told. */
const ofText = (numberId: NumberIdOf, phone: string | null | undefined, sentAt: number | null | undefined): Pick<DeliveryReport, 'of'> =>
  (phone && typeof sentAt === 'number' ? { of: { to: numberId(phone), sentAt: sentAt as Instant } } : {});

const eventSchema = (numberId: NumberIdOf) => z
  .object({
    eventType: z.string().regex(/^TEXT_[A-Z_]{1,40}$/),
    messageId: z.string().min(1).max(100),
    eventTimestamp: z.int(),
    messageStatusDescription: z.string().nullish(),
    destinationPhoneNumber: phoneSchema,
    messageRequestTimestamp: z.int().nullish(),
  })
  .transform(({ eventType, messageId, eventTimestamp, messageStatusDescription, destinationPhoneNumber, messageRequestTimestamp }): DeliveryReport => ({
    carrierId: messageId,
    outcome: DELIVERED.has(eventType) ? 'delivered' : UNDER_WAY.has(eventType) ? 'under-way' : 'failed',
    why: eventType,
    optedOut: OPTED_OUT.test(`${eventType} ${messageStatusDescription ?? ''}`),
    ...ofText(numberId, destinationPhoneNumber, messageRequestTimestamp),
    at: eventTimestamp as Instant,
  }));

const envelopeSchema = (numberId: NumberIdOf) => z.object({ Message: jsonSchema.pipe(eventSchema(numberId)) }).transform(({ Message }) => Message);

/** "2016-06-28 00:40:34.558" is UTC. */
const timestamp = z.string().transform((text) => Date.parse(`${text.replace(' ', 'T')}Z`)).pipe(z.int());

const logLineSchema = (numberId: NumberIdOf) => z
  .object({
    notification: z.object({ messageId: z.string().min(1).max(100), timestamp }),
    delivery: z.object({ providerResponse: z.string().optional(), destination: phoneSchema }),
    status: z.enum(['SUCCESS', 'FAILURE']),
  })
  .transform(({ notification, delivery, status }): DeliveryReport => ({
    carrierId: notification.messageId,
    outcome: status === 'SUCCESS' ? 'delivered' : 'failed',
    why: status,
    optedOut: status === 'FAILURE' && OPTED_OUT.test(delivery.providerResponse ?? ''),
    ...ofText(numberId, delivery.destination, notification.timestamp),
    at: notification.timestamp as Instant,
  }));

export const deliveryReportSchema = (numberId: NumberIdOf) => z.union([envelopeSchema(numberId), logLineSchema(numberId)]);

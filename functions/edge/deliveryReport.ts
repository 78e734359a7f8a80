/**
 * Delivery reports as they arrive: an event of End User Messaging inside SNS's envelope, or a line of the
 * log in which SNS keeps the delivery status of texts. Numbers and sentences in them are left behind.
 */
import * as z from 'zod';
import type { DeliveryReport } from '../../shared/contract/deliveryReport.ts';
import type { Instant } from '../../shared/time/zone.ts';
import { jsonSchema } from './workOf.ts';

const DELIVERED: ReadonlySet<string> = new Set(['TEXT_DELIVERED', 'TEXT_SUCCESSFUL']);
const UNDER_WAY: ReadonlySet<string> = new Set(['TEXT_QUEUED', 'TEXT_SENT', 'TEXT_PENDING']);
const OPTED_OUT = /opted[ _-]?out/i;

const eventSchema = z
  .object({
    eventType: z.string().regex(/^TEXT_[A-Z_]{1,40}$/),
    messageId: z.string().min(1).max(100),
    eventTimestamp: z.int(),
    messageStatusDescription: z.string().nullish(),
  })
  .transform(({ eventType, messageId, eventTimestamp, messageStatusDescription }): DeliveryReport => ({
    carrierId: messageId,
    outcome: DELIVERED.has(eventType) ? 'delivered' : UNDER_WAY.has(eventType) ? 'under-way' : 'failed',
    why: eventType,
    optedOut: OPTED_OUT.test(`${eventType} ${messageStatusDescription ?? ''}`),
    at: eventTimestamp as Instant,
  }));

const envelopeSchema = z.object({ Message: jsonSchema.pipe(eventSchema) }).transform(({ Message }) => Message);

/** "2016-06-28 00:40:34.558" is UTC. */
const timestamp = z.string().transform((text) => Date.parse(`${text.replace(' ', 'T')}Z`)).pipe(z.int());

const logLineSchema = z
  .object({
    notification: z.object({ messageId: z.string().min(1).max(100), timestamp }),
    delivery: z.object({ providerResponse: z.string().optional() }),
    status: z.enum(['SUCCESS', 'FAILURE']),
  })
  .transform(({ notification, delivery, status }): DeliveryReport => ({
    carrierId: notification.messageId,
    outcome: status === 'SUCCESS' ? 'delivered' : 'failed',
    why: status,
    optedOut: status === 'FAILURE' && OPTED_OUT.test(delivery.providerResponse ?? ''),
    at: notification.timestamp as Instant,
  }));

export const deliveryReportSchema = z.union([envelopeSchema, logLineSchema]);

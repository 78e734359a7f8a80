/** What differs from one deployment to the next, read from the CDK context and checked before anything is built. */
import type { Node } from 'constructs';
import * as z from 'zod';
import { HELP_CONTACT, HELP_CONTACT_MAX, SENDERS } from '../shared/contract/environment.ts';

const stageSchema = z.object({
  /** Part of stack and group names, so short and plain. */
  stage: z.string().regex(/^[a-z][a-z0-9]{0,15}$/, 'is 1 to 16 of a-z and 0-9, a letter first').default('dev'),
  /** How the carrier knows us; empty where the account has only one origination number. */
  originationNumber: z.union([z.literal(''), z.e164('is a number such as +15555550100')]).default(''),
  /** Who hands our texts to the carrier: SNS Publish, or End User Messaging, which knows how long a text is of use. */
  sender: z.enum(SENDERS, `is one of ${SENDERS.join(', ')}`).default('sns'),
  /** For `eum`: the number or pool that texts leave from. */
  originationArn: z.union([z.literal(''), z.string().regex(/^arn:[a-z-]+:sms-voice:[a-z0-9-]+:\d{12}:(phone-number|pool)\/[A-Za-z0-9-]+$/, 'is the ARN of a phone number or a pool')]).default(''),
  /** For `sns`: whether the account logs the delivery status of texts, and has done so once, so that the logs are there. */
  deliveryLogs: z.enum(['on', 'off'], 'is on or off').default('off'),
  /** What the carrier takes of our number: 1 a second for an ordinary US number, 3 toll-free, 100 for a short code. */
  textsPerSecond: z.coerce.number('is a whole number').int('is a whole number').min(1, 'is 1 to 1000').max(1000, 'is 1 to 1000').default(1),
  /** The code of the care texts that the operator has read; asked for by a stage for real families. */
  careConfirmed: z.string().default(''),
  /** Whom HELP and EXPORT name: an address or a number of the operator's. */
  helpContact: z.string().regex(HELP_CONTACT, `is at most ${HELP_CONTACT_MAX} plain letters, digits and @.,:/+()_'-`).default(''),
  /** What the carrier lets this account spend on texts in a month; AWS starts every account at 1. */
  smsBudgetUsd: z.coerce.number('is an amount in dollars').positive('is an amount in dollars').default(1),
}).refine(({ sender, originationArn }) => sender === 'sns' || originationArn !== '', {
  path: ['originationArn'], message: 'is what texts leave from with sender=eum',
});

export interface Stage extends z.output<typeof stageSchema> {
  /** Real families: nothing they told us goes with a stack that is deleted. */
  readonly kept: boolean;
}

export function stage(context: Pick<Node, 'tryGetContext'>): Stage {
  const names = Object.keys(stageSchema.shape);
  const read = stageSchema.safeParse(Object.fromEntries(names.map((name) => [name, context.tryGetContext(name)])));
  if (!read.success) {
    const issue = read.error.issues[0];
    throw new Error(`Context ${issue?.path.join('.')} ${issue?.message}`);
  }
  return { ...read.data, kept: read.data.stage === 'prod' };
}

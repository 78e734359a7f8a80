/**
 * What each function is told by its environment: one zod model a function, read by the handler and
 * satisfied by infra's own type, so that a forgotten variable is a compile error there.
 */
import * as z from 'zod';

/** Who hands our texts to the carrier: a setting of the deployment. */
export const SENDERS = ['sns', 'eum'] as const;

/** Handed to every function: the name of its stack, under which its metrics stand. */
export const METRICS_NAMESPACE = 'METRICS_NAMESPACE';

const common = z.object({
  TABLE_NAME: z.string().min(1),
});

export const receiveEnvironment = common.extend({
  REPLIES_QUEUE_URL: z.url(),
  INBOUND_DEAD_LETTERS_URL: z.url(),
  /** The secret whose value keys the hash of numbers. */
  NUMBER_KEY_SECRET: z.string().min(1),
});

/** What it takes to set an alarm clock. */
const clocksEnvironment = common.extend({
  SCHEDULE_GROUP: z.string().min(1),
  SCHEDULE_ROLE_ARN: z.string().min(1),
  NUDGES_QUEUE_ARN: z.string().min(1),
  NUDGES_DEAD_LETTERS_ARN: z.string().min(1),
});

export const replanEnvironment = clocksEnvironment.extend({
  REPLAN_DEAD_LETTERS_URL: z.url(),
});

export const dispatchEnvironment = common.extend({
  /** What must wait goes back to the queue it came from. */
  REPLIES_QUEUE_URL: z.url(),
  NUDGES_QUEUE_URL: z.url(),
  /** What the carrier takes of all our functions together. */
  TEXTS_PER_SECOND: z.string().regex(/^[1-9]\d{0,3}$/).transform(Number),
  REPLIES_DEAD_LETTERS_URL: z.url(),
  NUDGES_DEAD_LETTERS_URL: z.url(),
  /** SNS Publish, or End User Messaging's SendTextMessage. */
  SENDER: z.enum(SENDERS),
  /** For SNS, how the carrier knows us; empty where the account has only one origination number. */
  ORIGINATION_NUMBER: z.string(),
  /** For End User Messaging, the number or pool that texts leave from. */
  ORIGINATION_ARN: z.string(),
  /** For End User Messaging, where delivery reports go out from; empty for none. */
  CONFIGURATION_SET: z.string(),
  /** Whom HELP names beside the words; empty where the operator set nobody. */
  HELP_CONTACT: z.string(),
  /** Two queues feed dispatch; a record that comes from this one is a firing, any other an owed reply. */
  NUDGES_QUEUE_ARN: z.string().min(1),
});

export const receiptEnvironment = common.extend({
  RECEIPTS_QUEUE_URL: z.url(),
  RECEIPTS_DEAD_LETTERS_URL: z.url(),
  /** A report names a number as it is. */
  NUMBER_KEY_SECRET: z.string().min(1),
});

export const sweepEnvironment = clocksEnvironment.extend({
  SWEEPS_QUEUE_URL: z.url(),
  /** Where a reply goes that is still owed. */
  REPLIES_QUEUE_URL: z.url(),
  SWEEPS_DEAD_LETTERS_URL: z.url(),
});

/** The help card has this much room for a contact: an address or a number, in GSM-7. */
export const HELP_CONTACT_MAX = 28;
export const HELP_CONTACT = new RegExp(`^[A-Za-z0-9@.,:/ +()_'-]{0,${HELP_CONTACT_MAX}}$`);

export type EnvironmentOf<Schema extends z.ZodType> = z.input<Schema>;

/** The dispatch function's time limit: a claim older than this whose send never reported is `unknown`. */
export const DISPATCH_TIMEOUT_SECONDS = 30;
export const RECEIVE_TIMEOUT_SECONDS = 30;
export const REPLAN_TIMEOUT_SECONDS = 60;
export const SWEEP_TIMEOUT_SECONDS = 120;
export const RECEIPT_TIMEOUT_SECONDS = 30;

/** Stack outputs, by their names outside (design §5). */
export const OUTPUTS = {
  inboundTopicArn: 'InboundTopicArn',
  tableName: 'TableName',
  scheduleGroupName: 'ScheduleGroupName',
  /** Where `enrol --stage` finds the key of the number hash. */
  numberKeySecretArn: 'NumberKeySecretArn',
  /** Where an operator subscribes to be told what a parent is missing. */
  alarmTopicArn: 'AlarmTopicArn',
} as const;

export const stackName = (part: 'State' | 'Service', stage: string): string => `Staynear${part}-${stage}`;

/** The table's own attributes. */
export const TABLE_KEYS = { partition: 'pk', sort: 'sk', ttl: 'ttl' } as const;

/** One schedule group a stage: the clocks' names, and the rights to them, end at its edge. */
export const scheduleGroupName = (stage: string): string => `staynear-${stage}`;

/** What the stream lets through to `replan`: facts of families, nothing that `replan` itself writes. */
export const FACT_KEY_PREFIX = 'F#';
export const FAMILY_KEY_PREFIX = 'FAM#';

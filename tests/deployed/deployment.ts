/**
 * A deployment on this machine: the bundles as they would be uploaded, told what their template tells
 * them, with the table on DynamoDB Local and the other services played.
 */
import { randomUUID } from 'node:crypto';
import { enrol } from '../../functions/enrol/enrol.ts';
import { dynamoTable } from '../../shared/aws/dynamoTable.ts';
import { FACT_KEY_PREFIX } from '../../shared/contract/environment.ts';
import { familyPartition } from '../../shared/contract/keys.ts';
import { readFamilyFile } from '../../shared/family/enrol.ts';
import { numberIdWith } from '../../shared/family/numberId.ts';
import type { Fact, FamilyId } from '../../shared/log/facts.ts';
import type { Table } from '../../shared/ports/table.ts';
import { DAY_MS, type Instant, toLocal, type Zone } from '../../shared/time/zone.ts';
import { startDynamoDbLocal } from '../support/dynamoDbLocal.ts';
import { type AwsStandIn, startAwsStandIn } from './awsStandIn.ts';
import { type Bundle, bundlesToUpload } from './bundles.ts';
import { type Invoked, type RunningFunction, runFunction } from './runtimeApi.ts';

const TABLE = 'families';
const SECRET = 'the key of the number hash';
const QUEUES = 'https://sqs.us-east-1.amazonaws.com/000000000000';
const ARNS = 'arn:aws:sqs:us-east-1:000000000000';

export const now = (): Instant => Date.now() as Instant;
export const numberId = numberIdWith(SECRET);

/** What the stacks' references would have become. */
export const TOLD = {
  TABLE_NAME: TABLE,
  METRICS_NAMESPACE: 'StaynearService-dev',
  REPLIES_QUEUE_URL: `${QUEUES}/replies`,
  NUDGES_QUEUE_URL: `${QUEUES}/nudges`,
  TEXTS_PER_SECOND: '3',
  REPLIES_DEAD_LETTERS_URL: `${QUEUES}/replies-dead-letters`,
  INBOUND_DEAD_LETTERS_URL: `${QUEUES}/inbound-dead-letters`,
  NUDGES_QUEUE_ARN: `${ARNS}:nudges`,
  NUDGES_DEAD_LETTERS_ARN: `${ARNS}:nudges-dead-letters`,
  NUDGES_DEAD_LETTERS_URL: `${QUEUES}/nudges-dead-letters`,
  REPLAN_DEAD_LETTERS_URL: `${QUEUES}/replan-dead-letters`,
  SWEEPS_QUEUE_URL: `${QUEUES}/sweeps`,
  SWEEPS_DEAD_LETTERS_URL: `${QUEUES}/sweeps-dead-letters`,
  SCHEDULE_GROUP: 'staynear-dev',
  SCHEDULE_ROLE_ARN: 'arn:aws:iam::000000000000:role/clocks',
  NUMBER_KEY_SECRET: 'arn:aws:secretsmanager:us-east-1:000000000000:secret:number-key',
  ORIGINATION_NUMBER: '',
  HELP_CONTACT: '',
  SENDER: 'sns',
  ORIGINATION_ARN: '',
  CONFIGURATION_SET: '',
  RECEIPTS_QUEUE_URL: `${QUEUES}/receipts`,
  RECEIPTS_DEAD_LETTERS_URL: `${QUEUES}/receipts-dead-letters`,
} as const;

/** Where events come from. */
export const FROM = { inbound: `${ARNS}:inbound`, replies: `${ARNS}:replies`, nudges: TOLD.NUDGES_QUEUE_ARN, receipts: `${ARNS}:receipts`, sweeps: `${ARNS}:sweeps` };

export interface Deployment {
  readonly aws: AwsStandIn;
  readonly table: Table;
  bundle(name: string): Bundle;
  /** In a fresh process. */
  start(bundle: Bundle, settings?: Partial<Record<keyof typeof TOLD, string>>): Promise<RunningFunction>;
  /** To a function that has just started. */
  sent(name: string, ...records: object[]): Promise<Invoked>;
  family(phone: string): Promise<FamilyId>;
  facts(familyId: FamilyId): Promise<Fact[]>;
  /** Bodies of the messages that were put on the queue of that variable. */
  queued(variable: keyof typeof TOLD): string[];
  /** Ends what was started, and forgets what was seen. */
  rest(): Promise<void>;
  close(): Promise<void>;
}

export async function deploy(): Promise<Deployment> {
  const [engine, aws] = await Promise.all([startDynamoDbLocal(), startAwsStandIn(SECRET)]);
  const bundles = bundlesToUpload();
  await engine.createTable(TABLE);
  const table = dynamoTable({ client: engine.client, tableName: TABLE });
  const running: RunningFunction[] = [];
  const start: Deployment['start'] = async ({ folder: bundleFolder, handler, timeoutSeconds, variables }: Bundle, settings = {}): Promise<RunningFunction> => {
    const fn = await runFunction({
      bundleFolder, handler, timeoutSeconds,
      environment: {
        ...Object.fromEntries(variables.map((name) => [name, told(name)])),
        ...settings,
        AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test',
        AWS_ENDPOINT_URL: aws.endpoint, AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
      },
    });
    running.push(fn);
    return fn;
  };
  return {
    aws, table, start,
    bundle: bundles.of,
    sent: async (name, ...records) => (await start(bundles.of(name))).invoke({ Records: records }),
    family: (phone) => enrolled(table, phone),
    facts: async (familyId) => {
      const { items } = await table.query({ pk: familyPartition(familyId), prefix: FACT_KEY_PREFIX });
      return items.map(({ fact }) => fact as Fact);
    },
    queued: (variable) => aws.queued.filter(({ url }) => url === TOLD[variable]).map(({ body }) => body),
    rest: async () => {
      await Promise.all(running.splice(0).map((fn) => fn.stop()));
      aws.forget();
    },
    close: async () => {
      bundles.remove();
      await Promise.all([engine.stop(), aws.close()]);
    },
  };
}

function told(name: string): string {
  const value = Object.entries(TOLD).find(([known]) => known === name)?.[1];
  if (value === undefined) throw new Error(`The template sets ${name}, and this deployment does not know what to`);
  return value;
}

/** A phone whose family lives where it is now the middle of the day, so that nothing waits for the morning. */
async function enrolled(table: Table, phone: string): Promise<FamilyId> {
  const zones = ['Pacific/Honolulu', 'America/Denver', 'America/Sao_Paulo', 'Europe/Berlin', 'Asia/Dubai', 'Asia/Tokyo', 'Pacific/Auckland'];
  const zone = zones.find((one) => /T(09|1[0-6])/.test(toLocal(now(), one as Zone)));
  const born = toLocal((now() - 400 * DAY_MS) as Instant, 'UTC' as Zone).slice(0, 10);
  const read = readFamilyFile({
    phone, zone, lang: 'en', child: { name: 'Mia', born }, bedtime: '19:30', association: 'nursing', place: 'crib',
    temperament: [2, 2, 2, 2, 2], lateOk: false,
  }, now());
  if (!read.ok) throw new Error(read.problem);
  const result = await enrol({ table, now, newId: randomUUID, numberId }, read.file);
  if (!result.ok) throw new Error(`${phone} has a family already`);
  return result.familyId;
}

/**
 * As deployed: each bundle that would be uploaded starts in a fresh process behind Lambda's Runtime API,
 * is sent what AWS would send it, and has its effect — on the real DynamoDB Local and the other services played.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { enrol } from '../../functions/enrol/enrol.ts';
import { dynamoTable } from '../../shared/aws/dynamoTable.ts';
import { firingSchema } from '../../shared/contract/firing.ts';
import { FACT_KEY_PREFIX } from '../../shared/contract/environment.ts';
import { familyPartition, markerKey } from '../../shared/contract/keys.ts';
import { owedReplySchema } from '../../shared/contract/owedReply.ts';
import { FAMILY_BUCKETS, sweepOrderSchema } from '../../shared/contract/sweepOrder.ts';
import { readFamilyFile } from '../../shared/family/enrol.ts';
import { numberIdWith } from '../../shared/family/numberId.ts';
import type { FamilyId } from '../../shared/log/facts.ts';
import type { Item, Table } from '../../shared/ports/table.ts';
import { type Instant, toLocal, type Zone } from '../../shared/time/zone.ts';
import { type DynamoDbLocal, javaIsThere, startDynamoDbLocal } from '../support/dynamoDbLocal.ts';
import { type AwsStandIn, startAwsStandIn } from './awsStandIn.ts';
import { type Bundle, type Bundles, bundlesToUpload } from './bundles.ts';
import { factRecord, inboundRecord, queueRecord } from './events.ts';
import { type Invoked, type RunningFunction, runFunction } from './runtimeApi.ts';

const TABLE = 'families';
const SECRET = 'the key of the number hash';
const START_MS_MAX = 120_000;
const now = (): Instant => Date.now() as Instant;

/** What the stacks' references would have become. */
const TOLD: Readonly<Record<string, string>> = {
  TABLE_NAME: TABLE,
  REPLIES_QUEUE_URL: 'https://sqs.us-east-1.amazonaws.com/000000000000/replies',
  REPLIES_DEAD_LETTERS_URL: 'https://sqs.us-east-1.amazonaws.com/000000000000/replies-dead-letters',
  INBOUND_DEAD_LETTERS_URL: 'https://sqs.us-east-1.amazonaws.com/000000000000/inbound-dead-letters',
  NUDGES_QUEUE_ARN: 'arn:aws:sqs:us-east-1:000000000000:nudges',
  NUDGES_DEAD_LETTERS_ARN: 'arn:aws:sqs:us-east-1:000000000000:nudges-dead-letters',
  NUDGES_DEAD_LETTERS_URL: 'https://sqs.us-east-1.amazonaws.com/000000000000/nudges-dead-letters',
  REPLAN_DEAD_LETTERS_URL: 'https://sqs.us-east-1.amazonaws.com/000000000000/replan-dead-letters',
  SWEEPS_QUEUE_URL: 'https://sqs.us-east-1.amazonaws.com/000000000000/sweeps',
  SWEEPS_DEAD_LETTERS_URL: 'https://sqs.us-east-1.amazonaws.com/000000000000/sweeps-dead-letters',
  SCHEDULE_GROUP: 'staynear-dev',
  SCHEDULE_ROLE_ARN: 'arn:aws:iam::000000000000:role/clocks',
  NUMBER_KEY_SECRET: 'arn:aws:secretsmanager:us-east-1:000000000000:secret:number-key',
  ORIGINATION_NUMBER: '',
};

let engine: DynamoDbLocal;
let aws: AwsStandIn;
let bundles: Bundles;
let table: Table;
const running: RunningFunction[] = [];

async function start(bundle: Bundle): Promise<RunningFunction> {
  const variables = bundle.variables.map((name) => {
    const value = TOLD[name];
    if (value === undefined) throw new Error(`The template sets ${name}, and this test does not know what to`);
    return [name, value] as const;
  });
  const fn = await runFunction({
    bundleFolder: bundle.folder, handler: bundle.handler, timeoutSeconds: bundle.timeoutSeconds,
    environment: {
      ...Object.fromEntries(variables),
      AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test',
      AWS_ENDPOINT_URL: aws.endpoint, AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
    },
  });
  running.push(fn);
  return fn;
}

const sent = async (name: string, ...records: object[]): Promise<Invoked> => (await start(bundles.of(name))).invoke({ Records: records });

/** A phone whose family lives where it is now the middle of the day, so that nothing waits for the morning. */
async function family(phone: string): Promise<FamilyId> {
  const zones = ['Pacific/Honolulu', 'America/Denver', 'America/Sao_Paulo', 'Europe/Berlin', 'Asia/Dubai', 'Asia/Tokyo', 'Pacific/Auckland'];
  const zone = zones.find((one) => /T(09|1[0-6])/.test(toLocal(now(), one as Zone)));
  const file = readFamilyFile({
    phone, zone, lang: 'en', child: { name: 'Mia', born: toLocal((now() - 400 * 86_400_000) as Instant, 'UTC' as Zone).slice(0, 10) },
    bedtime: '19:30', association: 'nursing', place: 'crib', temperament: [2, 2, 2, 2, 2], lateOk: false,
  }, now());
  if (!file.ok) throw new Error(file.problem);
  const enrolled = await enrol({ table, now, newId: randomUUID, numberId: numberIdWith(SECRET) }, file.file);
  if (!enrolled.ok) throw new Error('not enrolled');
  return enrolled.familyId;
}

async function facts(familyId: FamilyId): Promise<Item[]> {
  return (await table.query({ pk: familyPartition(familyId), prefix: FACT_KEY_PREFIX })).items;
}

const toQueue = (variable: string): string[] => aws.queued.filter(({ url }) => url === TOLD[variable]).map(({ body }) => body);

describe.runIf(javaIsThere('the bundles as deployed', process.env['CI'] === 'true'))('as deployed', () => {
  beforeAll(async () => {
    [engine, aws] = await Promise.all([startDynamoDbLocal(), startAwsStandIn(SECRET)]);
    bundles = bundlesToUpload();
    await engine.createTable(TABLE);
    table = dynamoTable({ client: engine.client, tableName: TABLE });
  }, START_MS_MAX);

  afterEach(async () => {
    await Promise.all(running.splice(0).map((fn) => fn.stop()));
    aws.forget();
  });

  afterAll(async () => {
    bundles?.remove();
    await Promise.all([engine?.stop(), aws?.close()]);
  });

  it('receive keeps a text once and owes its answer, in silence about who and what (L1, L10)', async () => {
    const [phone, body] = ['+15555550101', 'up 6:45'];
    const familyId = await family(phone);
    const before = await facts(familyId);
    const text = inboundRecord({ from: phone, body, id: 'up-1', at: new Date(now()).toISOString() });
    const fn = await start(bundles.of('receive'));
    const { answer, printed } = await fn.invoke({ Records: [text] });
    expect(answer).toEqual({ batchItemFailures: [] });
    const kept = await facts(familyId);
    expect(kept.length).toBeGreaterThan(before.length);
    expect(await table.get(markerKey('up-1'))).toBeDefined();
    const [owed] = toQueue('REPLIES_QUEUE_URL').map((one) => owedReplySchema.parse(JSON.parse(one)));
    expect(owed).toMatchObject({ inboundId: 'up-1', familyId, to: numberIdWith(SECRET)(phone) });
    expect(printed).toContain('"inboundId":"up-1"');
    for (const said of [phone, phone.slice(1), body, 'Mia']) expect(printed).not.toContain(said);

    await fn.invoke({ Records: [text] });
    expect(await facts(familyId), 'delivered twice, kept once').toEqual(kept);
    const replies = toQueue('REPLIES_QUEUE_URL');
    expect(replies[1], 'and the same reply owed again').toBe(replies[0]);
  });

  it('receive buries what is no text, with the reason beside it, and acknowledges it', async () => {
    const malformed = queueRecord('arn:aws:sqs:us-east-1:000000000000:inbound', '{"Type":"Notification"}');
    const { answer } = await sent('receive', malformed);
    expect(answer).toEqual({ batchItemFailures: [] });
    expect(aws.queued).toEqual([
      { url: TOLD['INBOUND_DEAD_LETTERS_URL'], body: '{"Type":"Notification"}', reason: 'not-a-text:Timestamp' },
    ]);
  });

  it('replan sets the alarm clocks of the family that a change of the table names', async () => {
    const familyId = await family('+15555550102');
    const { answer } = await sent('replan', factRecord(familyId), factRecord(familyId, '112'));
    expect(answer).toEqual({ batchItemFailures: [] });
    expect(aws.clocks.size).toBeGreaterThan(0);
    for (const [name, { ScheduleExpression: at, Target: target }] of aws.clocks) {
      expect(name.startsWith(familyId)).toBe(true);
      expect(at).toMatch(/^at\(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\)$/);
      expect(target).toMatchObject({ Arn: TOLD['NUDGES_QUEUE_ARN'], RoleArn: TOLD['SCHEDULE_ROLE_ARN'] });
      expect(firingSchema.parse(JSON.parse(target.Input)).familyId).toBe(familyId);
    }
  });

  it('dispatch sends a reply once, however often it is delivered (L2)', async () => {
    const phone = '+15555550103';
    const familyId = await family(phone);
    const owed = owedReplySchema.parse({
      inboundId: 'help-1', kind: 'reply', say: 'help', to: numberIdWith(SECRET)(phone), familyId, factIds: [], saidAt: now(),
    });
    const record = queueRecord('arn:aws:sqs:us-east-1:000000000000:replies', owed);
    const fn = await start(bundles.of('dispatch'));
    const { answer, printed } = await fn.invoke({ Records: [record] });
    await fn.invoke({ Records: [record] });
    expect(answer).toEqual({ batchItemFailures: [] });
    expect(aws.texts.map(({ to }) => to)).toEqual([phone]);
    expect(printed).not.toContain(phone.slice(1));
    expect(printed).not.toContain(aws.texts[0]!.text);
  });

  it('dispatch ends a firing that is not wanted in a fact, and sends nothing (L5)', async () => {
    const familyId = await family('+15555550104');
    const firing = firingSchema.parse({ familyId, purpose: 'bedtime', night: '2020-01-01', dueAt: now() });
    const { answer } = await sent('dispatch', queueRecord(TOLD['NUDGES_QUEUE_ARN']!, firing));
    expect(answer).toEqual({ batchItemFailures: [] });
    expect(aws.texts).toEqual([]);
    expect((await facts(familyId)).map(({ fact }) => fact)).toContainEqual(expect.objectContaining({ type: 'dropped', purpose: 'bedtime' }));
  });

  it('dispatch tells its two queues apart', async () => {
    await sent('dispatch', queueRecord(TOLD['NUDGES_QUEUE_ARN']!, '{}'), queueRecord('arn:aws:sqs:us-east-1:000000000000:replies', '{}', 'm2'));
    expect(aws.queued.map(({ url, reason }) => [url, reason?.split(':')[0]])).toEqual([
      [TOLD['NUDGES_DEAD_LETTERS_URL'], 'not-a-firing'], [TOLD['REPLIES_DEAD_LETTERS_URL'], 'not-an-owed-reply'],
    ]);
  });

  it('sweep orders every bucket, and each bucket sets the clocks of its families', async () => {
    const familyId = await family('+15555550105');
    const { answer } = await sent('sweep', queueRecord('arn:aws:sqs:us-east-1:000000000000:sweeps', { sweep: 'all' }));
    expect(answer).toEqual({ batchItemFailures: [] });
    const orders = toQueue('SWEEPS_QUEUE_URL').map((one) => sweepOrderSchema.parse(JSON.parse(one)));
    expect(orders).toHaveLength(FAMILY_BUCKETS);
    await sent('sweep', ...orders.map((order, i) => queueRecord('arn:aws:sqs:us-east-1:000000000000:sweeps', order, `m${i}`)));
    expect([...aws.clocks.keys()].filter((name) => name.startsWith(familyId))).not.toEqual([]);
  });

  it('a bundle that does not start is noticed', async () => {
    const bundle = bundles.of('receive');
    const file = join(bundle.folder, 'index.mjs');
    // As seen: a name of the banner met one of the minifier's.
    const bundled = readFileSync(file, 'utf8');
    writeFileSync(file, `${bundled.split('\n')[0]?.match(/^import\{[^;]+;/)?.[0] ?? ''}${bundled}`);
    const fn = await start(bundle);
    await expect(fn.invoke({ Records: [] })).rejects.toThrow('does not start');
  });
});

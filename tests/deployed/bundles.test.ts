/**
 * As deployed: each bundle that would be uploaded starts in a fresh process behind Lambda's Runtime API,
 * is sent what AWS would send it, and has its effect.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { firingSchema } from '../../shared/contract/firing.ts';
import { markerKey } from '../../shared/contract/keys.ts';
import { type OwedReply, owedReplySchema } from '../../shared/contract/owedReply.ts';
import { sweepOrderSchema } from '../../shared/contract/sweepOrder.ts';
import type { FamilyId } from '../../shared/log/facts.ts';
import { javaIsThere } from '../support/dynamoDbLocal.ts';
import { deploy, type Deployment, FROM, now, numberId, TOLD } from './deployment.ts';
import { factRecord, inboundRecord, queueRecord, textEvent } from './events.ts';

const START_MS_MAX = 120_000;

let world: Deployment;

const help = (phone: string, familyId: FamilyId): OwedReply => owedReplySchema.parse({
  inboundId: `help-${phone.slice(-3)}`, kind: 'reply', say: 'help', to: numberId(phone), familyId, factIds: [], saidAt: now(),
});

describe.runIf(javaIsThere('the bundles as deployed', process.env['CI'] === 'true'))('as deployed', () => {
  beforeAll(async () => {
    world = await deploy();
  }, START_MS_MAX);
  afterEach(() => world.rest());
  afterAll(() => world?.close());

  describe('receive', () => {
    it('keeps a text once and owes its answer, in silence about who and what (L1, L10)', async () => {
      const [phone, body] = ['+15555550101', 'up 6:45'];
      const familyId = await world.family(phone);
      const before = await world.facts(familyId);
      const text = inboundRecord({ from: phone, body, id: 'up-1', at: new Date(now()).toISOString() });
      const fn = await world.start(world.bundle('receive'));
      const { answer, printed } = await fn.invoke({ Records: [text] });
      expect(answer).toEqual({ batchItemFailures: [] });
      const kept = await world.facts(familyId);
      expect(kept.length).toBeGreaterThan(before.length);
      expect(await world.table.get(markerKey('up-1'))).toBeDefined();
      const [owed] = world.queued('REPLIES_QUEUE_URL').map((one) => owedReplySchema.parse(JSON.parse(one)));
      expect(owed).toMatchObject({ inboundId: 'up-1', familyId, to: numberId(phone) });
      expect(printed).toContain('"inboundId":"up-1"');
      for (const said of [phone, phone.slice(1), body, 'Mia']) expect(printed).not.toContain(said);

      await fn.invoke({ Records: [text] });
      expect(await world.facts(familyId), 'delivered twice, kept once').toEqual(kept);
      const replies = world.queued('REPLIES_QUEUE_URL');
      expect(replies[1], 'and the same reply owed again').toBe(replies[0]);
    });

    it('buries what is no text, with the reason beside it, and acknowledges it', async () => {
      const { answer } = await world.sent('receive', queueRecord(FROM.inbound, '{"Type":"Notification"}'));
      expect(answer).toEqual({ batchItemFailures: [] });
      expect(world.aws.queued).toEqual([
        { url: TOLD.INBOUND_DEAD_LETTERS_URL, body: '{"Type":"Notification"}', reason: 'not-a-text:Timestamp' },
      ]);
    });
  });

  it('replan sets the alarm clocks of the family that a change of the table names', async () => {
    const familyId = await world.family('+15555550102');
    const { answer } = await world.sent('replan', factRecord(familyId), factRecord(familyId, '112'));
    expect(answer).toEqual({ batchItemFailures: [] });
    expect(world.aws.clocks.size).toBeGreaterThan(0);
    for (const [name, { ScheduleExpression: at, Target: target }] of world.aws.clocks) {
      expect(name.startsWith(familyId)).toBe(true);
      expect(at).toMatch(/^at\(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\)$/);
      expect(target).toMatchObject({ Arn: TOLD.NUDGES_QUEUE_ARN, RoleArn: TOLD.SCHEDULE_ROLE_ARN });
      expect(firingSchema.parse(JSON.parse(target.Input)).familyId).toBe(familyId);
    }
  });

  describe('dispatch', () => {
    it('sends a reply once, however often it is delivered (L2)', async () => {
      const phone = '+15555550103';
      const record = queueRecord(FROM.replies, help(phone, await world.family(phone)));
      const fn = await world.start(world.bundle('dispatch'));
      const { answer, printed } = await fn.invoke({ Records: [record] });
      await fn.invoke({ Records: [record] });
      expect(answer).toEqual({ batchItemFailures: [] });
      expect(world.aws.texts.map(({ to }) => to)).toEqual([phone]);
      for (const said of [phone.slice(1), world.aws.texts[0]!.text]) expect(printed).not.toContain(said);
    });

    it('sends by End User Messaging where the deployment says so, once as well (L2)', async () => {
      const phone = '+15555550108';
      const record = queueRecord(FROM.replies, help(phone, await world.family(phone)));
      const settings = { SENDER: 'eum', ORIGINATION_ARN: 'arn:aws:sms-voice:us-east-1:000000000000:pool/pool-0', CONFIGURATION_SET: 'staynear-dev' };
      const fn = await world.start(world.bundle('dispatch'), settings);
      await fn.invoke({ Records: [record] });
      await fn.invoke({ Records: [record] });
      expect(world.aws.texts.map(({ to }) => to)).toEqual([phone]);
    });

    it('never repeats a text that the carrier took without an answer (L2)', async () => {
      const phone = '+15555550104';
      const record = queueRecord(FROM.replies, help(phone, await world.family(phone)));
      world.aws.carrierHangsUp();
      const fn = await world.start(world.bundle('dispatch'));
      await fn.invoke({ Records: [record] });
      await fn.invoke({ Records: [record] });
      expect(world.aws.texts.map(({ to }) => to)).toEqual([phone]);
    });

    it('ends a firing that is not wanted in a fact, and sends nothing (L5)', async () => {
      const familyId = await world.family('+15555550105');
      const firing = firingSchema.parse({ familyId, purpose: 'bedtime', night: '2020-01-01', dueAt: now() });
      const { answer } = await world.sent('dispatch', queueRecord(FROM.nudges, firing));
      expect(answer).toEqual({ batchItemFailures: [] });
      expect(world.aws.texts).toEqual([]);
      expect(await world.facts(familyId)).toContainEqual(expect.objectContaining({ type: 'dropped', purpose: 'bedtime' }));
    });

    it('tells its two queues apart', async () => {
      await world.sent('dispatch', queueRecord(FROM.nudges, '{}'), queueRecord(FROM.replies, '{}', 'm2'));
      expect(world.aws.queued.map(({ url, reason }) => [url, reason?.split(':')[0]])).toEqual([
        [TOLD.REPLIES_DEAD_LETTERS_URL, 'not-an-owed-reply'],
      ]);
    });
  });

  it('sweep orders every bucket that holds anything, and each bucket sets the clocks of its families', async () => {
    const familyId = await world.family('+15555550106');
    const { answer } = await world.sent('sweep', queueRecord(FROM.sweeps, { sweep: 'all' }));
    expect(answer).toEqual({ batchItemFailures: [] });
    const orders = world.queued('SWEEPS_QUEUE_URL').map((one) => sweepOrderSchema.parse(JSON.parse(one)));
    expect(orders.map((order) => order.sweep)).toContain('bucket');
    // A record that ran out of time on a loaded machine comes again, as the queue would bring it.
    let records = orders.map((order, i) => queueRecord(FROM.sweeps, order, `m${i}`));
    for (let tries = 0; records.length > 0 && tries < 5; tries += 1) {
      const { answer: later } = await world.sent('sweep', ...records);
      const failed = new Set((later as { batchItemFailures: { itemIdentifier: string }[] }).batchItemFailures.map((one) => one.itemIdentifier));
      records = records.filter((one) => failed.has(one.messageId));
    }
    expect(records).toEqual([]);
    expect([...world.aws.clocks.keys()].filter((name) => name.startsWith(familyId))).not.toEqual([]);
  });

  describe('receipt', () => {
    it('keeps what became of a text, and stops a number that its carrier says has opted out (L3)', async () => {
      const phone = '+15555550107';
      const familyId = await world.family(phone);
      await world.sent('dispatch', queueRecord(FROM.replies, help(phone, familyId)));
      const report = textEvent({ messageId: world.aws.carrierId, eventType: 'TEXT_BLOCKED', messageStatusDescription: 'opted out' });
      const { answer, printed } = await world.sent('receipt', queueRecord(FROM.receipts, report));
      expect(answer).toEqual({ batchItemFailures: [] });
      expect(await world.facts(familyId)).toContainEqual(expect.objectContaining({ type: 'carer-stopped' }));
      expect(printed).toContain('"event":"stopped-by-carrier"');
      expect(printed).not.toContain(phone.slice(1));
    });

    it('hears it of a text whose id was lost with its process, by the phone', async () => {
      const phone = '+15555550141';
      const familyId = await world.family(phone);
      const report = textEvent({ messageId: 'lost', destinationPhoneNumber: phone, messageRequestTimestamp: now(), eventType: 'TEXT_BLOCKED', messageStatusDescription: 'opted out' });
      const { printed } = await world.sent('receipt', queueRecord(FROM.receipts, report));
      expect(await world.facts(familyId)).toContainEqual(expect.objectContaining({ type: 'carer-stopped' }));
      expect(printed).not.toContain(phone.slice(1));
    });

    it('sends back a report that may have overtaken its text, and buries what is none', async () => {
      const early = textEvent({ messageId: 'not-yet', eventTimestamp: now() });
      await world.sent('receipt', queueRecord(FROM.receipts, early), queueRecord(FROM.receipts, '{}', 'm2'));
      expect(world.aws.queued.map(({ url, body, reason }) => [url, body, reason?.split(':')[0]]).sort()).toEqual([
        [TOLD.RECEIPTS_QUEUE_URL, early, undefined], [TOLD.RECEIPTS_DEAD_LETTERS_URL, '{}', 'not-a-report'],
      ].sort());
    });
  });

  it('a bundle that does not start is noticed', async () => {
    const bundle = world.bundle('receive');
    const file = join(bundle.folder, 'index.mjs');
    // As seen: a name of the banner met one of the minifier's.
    const bundled = readFileSync(file, 'utf8');
    writeFileSync(file, `${bundled.match(/^import\{[^;]+;/)?.[0] ?? 'throw 0;'}${bundled}`);
    const fn = await world.start(bundle);
    await expect(fn.invoke({ Records: [] })).rejects.toThrow('does not start');
  });
});

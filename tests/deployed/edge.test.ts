/** The chain every function stands behind: what is answered for, in which order, and what may be said of it. */
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readBatch } from '../../functions/edge/batch.ts';
import { changedFamilySchema } from '../../functions/edge/changedFamily.ts';
import { deliveryReportSchema } from '../../functions/edge/deliveryReport.ts';
import { edge } from '../../functions/edge/edge.ts';
import { environmentOf } from '../../functions/edge/environment.ts';
import { inboundEnvelopeSchema } from '../../functions/edge/inboundEnvelope.ts';
import { settle, type Walk, type WorkResult } from '../../functions/edge/settle.ts';
import { stdoutJournal } from '../../functions/edge/stdoutJournal.ts';
import { whyFailed } from '../../functions/edge/whyFailed.ts';
import { workOf } from '../../functions/edge/workOf.ts';
import { receiveEnvironment } from '../../shared/contract/environment.ts';
import type { JournalEntry } from '../../shared/ports/journal.ts';
import type { NumberId } from '../../shared/log/facts.ts';
import { OutsideFailure } from '../../shared/ports/outsideFailure.ts';
import type { Instant } from '../../shared/time/zone.ts';
import { factRecord, inboundRecord, queueRecord, textEvent, zippedLines } from './events.ts';

const PHONE = '+15555550101';
const SENTENCE = 'woke 2:10 nursed 15m';
const workSchema = z.object({ whose: z.string(), n: z.number() });
type Work = z.output<typeof workSchema>;

function world(does: (work: Work) => Promise<WorkResult>) {
  const begun: string[] = [];
  const buried: [string, string][] = [];
  const journalled: JournalEntry[] = [];
  const read = workOf('work', workSchema);
  const walk: Walk<Work> = {
    read: ({ body }) => read(body),
    of: (work) => work.whose,
    walk: async (work) => {
      begun.push(`${work.whose}${work.n}`);
      return does(work);
    },
    deadLetters: () => ({ bury: async (body, reason) => void buried.push([body, reason]) }),
  };
  const journal = (_: string, entry: JournalEntry): void => void journalled.push(entry);
  return { walk, begun, buried, journalled, journal };
}

const records = (...bodies: string[]) => bodies.map((body, i) => ({ id: `r${i}`, source: 'queue', body }));
const work = (whose: string, n: number): string => JSON.stringify({ whose, n });
const always = (): boolean => true;
const now = (): Instant => 1_000_000 as Instant;
const silent = (): void => {};

describe('a batch', () => {
  it('keeps the order of one family and answers for each record by itself', async () => {
    const { walk, begun, journal } = world(async ({ whose, n }) => {
      await new Promise((done) => setTimeout(done, whose === 'a' ? 5 : 0));
      if (whose === 'b' && n === 1) throw new OutsideFailure('BUSY', { retryable: true });
    });
    const given = records(work('a', 1), work('b', 1), work('a', 2), work('b', 2), work('c', 1));
    const again = await settle(given, walk, { journal, timeLeft: always, now });
    expect(again, 'the failed one, and what would overtake it').toEqual(['r1', 'r3']);
    expect(begun.filter((one) => one.startsWith('a'))).toEqual(['a1', 'a2']);
    expect(begun).toContain('c1');
    expect(begun).not.toContain('b2');
  });

  it('sends back what is to come again, with its delay and as it came, and holds nobody up', async () => {
    const { walk, begun, journal, journalled } = world(async ({ n }) => (n === 1 ? { againAt: 1_002_500 as Instant } : 'done'));
    const sent: unknown[] = [];
    const returning = { ...walk, comesFrom: (source: string) => ({ sendBody: async (...message: unknown[]) => void sent.push([source, ...message]) }) };
    expect(await settle(records(work('a', 1), work('a', 2)), returning, { journal, timeLeft: always, now })).toEqual([]);
    expect(begun).toEqual(['a1', 'a2']);
    expect(sent).toEqual([['queue', work('a', 1), { delaySeconds: 3 }]]);
    expect(journalled, 'to wait is no failure').toEqual([]);
  });

  it('keeps what could not be sent back', async () => {
    const { walk, journal } = world(async () => ({ againAt: now() }));
    const closed = { ...walk, comesFrom: () => ({ sendBody: () => Promise.reject(new OutsideFailure('BUSY', { retryable: true })) }) };
    expect(await settle(records(work('a', 1), work('b', 1)), closed, { journal, timeLeft: always, now })).toEqual(['r0', 'r1']);
  });

  it('buries what never can be done, with a reason and as it came, and acknowledges it', async () => {
    const { walk, buried, journal } = world(async () => {});
    const given = records('{', work('a', 1), '{"whose":"a","n":"two"}');
    expect(await settle(given, walk, { journal, timeLeft: always, now })).toEqual([]);
    expect(buried).toEqual([['{', 'not-work'], ['{"whose":"a","n":"two"}', 'not-work:n']]);
  });

  it('does not acknowledge what could not be buried', async () => {
    const { walk, journal } = world(async () => {});
    const closed = { ...walk, deadLetters: () => ({ bury: () => Promise.reject(new OutsideFailure('BUSY', { retryable: true })) }) };
    expect(await settle(records('{', work('a', 1)), closed, { journal, timeLeft: always, now })).toEqual(['r0']);
  });

  it('begins nothing that it could not finish', async () => {
    let left = 2;
    const { walk, begun, journal } = world(async () => {});
    const given = records(work('a', 1), work('a', 2), work('a', 3));
    expect(await settle(given, walk, { journal, timeLeft: () => left-- > 0, now })).toEqual(['r2']);
    expect(begun).toEqual(['a1', 'a2']);
  });

  it('sends back who had no turn, where that can be: it has not failed', async () => {
    const { walk, journal, journalled } = world(async () => {});
    const sent: string[] = [];
    const returning = { ...walk, comesFrom: () => ({ sendBody: async (body: string) => void sent.push(body) }) };
    let left = 1;
    expect(await settle(records(work('a', 1), work('a', 2), work('a', 3)), returning, { journal, timeLeft: () => left-- > 0, now })).toEqual([]);
    expect([sent, journalled]).toEqual([[work('a', 2), work('a', 3)], []]);
  });

  it('puts a mistake aside at once where others of a stream would wait behind it, and lets what passes come again', async () => {
    const { walk, begun, buried, journal } = world(async ({ whose }) => {
      if (whose === 'poison') throw new TypeError('mistake');
      if (whose === 'busy') throw new OutsideFailure('BUSY', { retryable: true });
    });
    const given = records(work('poison', 1), work('a', 1), work('busy', 1), work('b', 1));
    expect(await settle(given, { ...walk, buriesMistakes: true }, { journal, timeLeft: always, now })).toEqual(['r2']);
    expect(begun).toEqual(expect.arrayContaining(['a1', 'b1']));
    expect(buried).toEqual([[work('poison', 1), expect.stringMatching(/^failed:TypeError at /)]]);
  });

  it('does once what a batch holds several times, and answers for it by its first record', async () => {
    const { walk, begun, journal } = world(async ({ whose }) => {
      if (whose === 'b') throw new TypeError('mistake');
    });
    const given = records(work('a', 1), work('b', 1), work('a', 2), work('b', 2));
    expect(await settle(given, { ...walk, oncePerBatch: true }, { journal, timeLeft: always, now })).toEqual(['r1']);
    expect(begun).toEqual(['a1', 'b1']);
  });
});

describe('the chain', () => {
  const open = (walk: (work: Work) => Promise<WorkResult>) => edge<Work>(() => ({ ...world(walk).walk, walk }), silent);
  const call = (handler: ReturnType<typeof open>, event: unknown) =>
    handler(event as Parameters<typeof handler>[0], {} as Parameters<typeof handler>[1]);

  it('reports the failed record in the shape that Lambda reads', async () => {
    const handler = open(async () => {
      throw new Error(PHONE);
    });
    const answer = await call(handler, { Records: [queueRecord('arn:queue', { whose: 'a', n: 1 }, 'm1')] });
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'm1' }] });
  });

  it('fails as a whole, and quotes nobody, where it cannot answer record by record', async () => {
    const failure = await call(open(async () => {}), { Records: [{ body: SENTENCE }] }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(inspectable(failure)).not.toContain(SENTENCE);
    const unready = edge<Work>(() => Promise.reject(new Error(`no such number ${PHONE}`)), silent);
    const event = { Records: [queueRecord('arn:queue', { whose: 'a', n: 1 }, 'm1')] };
    expect(inspectable(await call(unready, event).catch((error: unknown) => error))).not.toContain(PHONE);
  });

  it('prepares once, and again only after a failure', async () => {
    let prepared = 0;
    const handler = edge<Work>(() => {
      prepared += 1;
      if (prepared === 1) throw new Error('not yet');
      return world(async () => {}).walk;
    }, silent);
    const event = { Records: [queueRecord('arn:queue', { whose: 'a', n: 1 }, 'm1')] };
    await expect(call(handler, event)).rejects.toThrow('Error');
    await call(handler, event);
    await call(handler, event);
    expect(prepared).toBe(2);
  });
});

/** All that Lambda's runtime could print of an error. */
function inspectable(error: unknown): string {
  const { name, message, stack, cause, ...rest } = error as Error;
  return JSON.stringify({ name, message, stack, cause: String(cause), ...rest });
}

describe('what is said of it', () => {
  it('writes the fields of a journal entry and no others (L10)', () => {
    const lines: string[] = [];
    const entry: JournalEntry = Object.assign({ event: 'text-received', familyId: 'f1' }, { from: PHONE, body: SENTENCE });
    stdoutJournal((line) => lines.push(line))('info', entry);
    expect(lines).toEqual(['{"level":"info","event":"text-received","familyId":"f1"}\n']);
  });

  it('counts what is counted as a metric too, by its kind, on a line that names nobody', () => {
    const lines: string[] = [];
    const journal = stdoutJournal((line) => lines.push(line), { namespace: 'StaynearService-dev', now: () => 1_795_478_700_000 as Instant });
    journal('warn', { event: 'claim-left-open', kind: 'bedtime', familyId: 'f1', count: 2 });
    journal('error', { event: 'record-buried', why: 'not-a-text' });
    journal('info', { event: 'clock-set', familyId: 'f1' });
    const metric = (Name: string, Dimensions: string[][]) => (
      { _aws: { Timestamp: 1_795_478_700_000, CloudWatchMetrics: [{ Namespace: 'StaynearService-dev', Dimensions, Metrics: [{ Name, Unit: 'Count' }] }] } });
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual([
      { level: 'warn', event: 'claim-left-open', kind: 'bedtime', familyId: 'f1', count: 2 },
      { level: 'warn', event: 'claim-left-open', kind: 'bedtime', count: 2, UnknownSends: 2, ...metric('UnknownSends', [[], ['kind']]) },
      { level: 'error', event: 'record-buried', why: 'not-a-text', DeadLetters: 1, ...metric('DeadLetters', [[]]) },
      { level: 'info', event: 'clock-set', familyId: 'f1' },
    ]);
  });

  it('names an error by its kind and place, never by its message', () => {
    expect(whyFailed(new OutsideFailure('ThrottlingException', { retryable: true }))).toBe('ThrottlingException');
    expect(whyFailed(new RangeError(`${PHONE} said ${SENTENCE}`))).toMatch(/^RangeError at edge\.test\.ts:\d+:\d+$/);
    expect(whyFailed(PHONE)).toBe('string');
  });

  it('names a missing variable and tells no value', () => {
    const told = { TABLE_NAME: 'families', REPLIES_QUEUE_URL: 'not a url', INBOUND_DEAD_LETTERS_URL: 'https://queue.test/1' };
    expect(() => environmentOf(receiveEnvironment, told)).toThrow(
      'Missing or malformed in the environment: REPLIES_QUEUE_URL, NUMBER_KEY_SECRET');
  });
});

describe('a text as it arrives', () => {
  const read = workOf('a-text', inboundEnvelopeSchema);
  const bodyOf = (change: object, envelope: object = {}): string => inboundRecord({ from: PHONE, body: SENTENCE, ...change }, envelope).body;

  it('is unpacked from the envelope, whose timestamp is its time', () => {
    expect(read(bodyOf({}))).toEqual({ work: {
      inboundId: 'in-1', from: PHONE, to: '+15555550199', body: SENTENCE, at: Date.parse('2026-11-24T07:10:00.000Z'),
    } });
  });

  it('may be empty, and may carry what we do not know', () => {
    expect(read(bodyOf({ body: '', more: { unknown: true } }))).toHaveProperty('work.body', '');
  });

  it.each([
    ['no envelope', '"hello"', 'not-a-text'],
    ['an envelope without a time', bodyOf({}, { Timestamp: undefined }), 'not-a-text:Timestamp'],
    ['a message that is no JSON', bodyOf({}, { Message: SENTENCE }), 'not-a-text:Message'],
    ['a message without an id', bodyOf({ id: null }), 'not-a-text:Message.inboundMessageId'],
  ])('never can be one: %s', (_, body, never) => {
    expect(read(body)).toEqual({ never });
  });
});

describe('a change of the log', () => {
  it('names its family, and anything else is none', () => {
    const read = workOf('a-family', changedFamilySchema);
    const request = { event: { Records: [factRecord('f1')] } };
    void readBatch().before?.(request as never);
    const { records: [record] } = request.event as never as { records: { id: string; body: string }[] };
    expect(record?.id).toBe('111');
    expect(read(record!.body)).toEqual({ work: { familyId: 'f1', isReport: false } });
    expect(read('{"pk":{"S":"FAM#f1"},"sk":{"S":"F#1795504200000#m-1#delivered"}}')).toEqual({ work: { familyId: 'f1', isReport: true } });
    expect(read('{"pk":{"S":"NUM#1"}}')).toEqual({ never: 'not-a-family' });
  });
});

describe('a delivery report', () => {
  const read = workOf('a-report', deliveryReportSchema((phone) => `hash of ${phone.length}` as NumberId));
  const to = `hash of ${PHONE.length}`;

  it.each([
    ['TEXT_DELIVERED', 'delivered', false, null], ['TEXT_SUCCESSFUL', 'delivered', false, null], ['TEXT_SENT', 'under-way', false, null],
    ['TEXT_CARRIER_UNREACHABLE', 'failed', false, 'Carrier unreachable'], ['TEXT_SOMETHING_NEW', 'failed', false, null],
    ['TEXT_BLOCKED', 'failed', true, 'The destination has opted out of messages'],
  ])('of End User Messaging: %s', (eventType, outcome, optedOut, description) => {
    const event = textEvent({ eventType, messageStatusDescription: description });
    expect(read(event)).toEqual({ work: { carrierId: 'm-1', outcome, why: eventType, optedOut, at: 1_795_504_200_000, of: { to, sentAt: 1_795_504_199_000 } } });
  });

  it.each([
    ['SUCCESS', 'Message has been accepted by phone carrier', 'delivered', false],
    ['FAILURE', 'Phone is currently unreachable/unavailable', 'failed', false], ['FAILURE', `${PHONE} is opted out`, 'failed', true],
  ])('of the log of SNS: %s, %s', (status, providerResponse, outcome, optedOut) => {
    const at = Date.parse('2026-11-24T07:10:00.558Z');
    const line = { notification: { messageId: 'm-1', timestamp: '2026-11-24 07:10:00.558' }, delivery: { destination: PHONE, providerResponse }, status };
    expect(read(JSON.stringify(line))).toEqual({ work: { carrierId: 'm-1', outcome, why: status, optedOut, at, of: { to, sentAt: at } } });
  });

  it.each([{ destinationPhoneNumber: null }, { messageRequestTimestamp: undefined }])('that does not say of whose text it is, or of when: %j', (left) => {
    expect(read(textEvent(left))).toEqual({ work: expect.not.objectContaining({ of: expect.anything() }) });
  });

  it.each(['{}', '{"Message":"{}"}', 'hello', textEvent({ eventType: `TEXT ${PHONE}` }), textEvent({ messageId: 7 })])('is none: %s', (body) => {
    expect(JSON.stringify(read(body))).toMatch(/^\{"never":"not-a-report/);
  });

  it('comes in zipped lines of a log, which all come again where one fails', async () => {
    const unzipped: string[] = [];
    const handler = edge<string>(() => ({
      read: ({ body, source }) => ({ work: `${source} ${body}` }), of: (one) => one, deadLetters: () => ({ bury: async () => {} }),
      walk: async (one) => {
        unzipped.push(one);
        if (one.endsWith('bad')) throw new OutsideFailure('BUSY', { retryable: true });
      },
    }), silent);
    const call = (...messages: string[]) => handler(zippedLines('a-log', messages) as never, {} as never);
    await expect(call('one', 'two')).resolves.toEqual({ batchItemFailures: [] });
    expect(unzipped).toEqual(['a-log one', 'a-log two']);
    await expect(call('one', 'bad')).rejects.toThrow();
  });
});

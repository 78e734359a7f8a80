/**
 * The whole service on one machine and one clock: the same walks as deployed, between the embedded
 * table, alarm clocks and queues. Nothing happens by itself; whoever holds the clock moves it.
 */
import { familyOfPartition, isReportKey } from '../shared/contract/keys.ts';
import type { DeliveryReport } from '../shared/contract/deliveryReport.ts';
import type { Firing } from '../shared/contract/firing.ts';
import type { OwedReply } from '../shared/contract/owedReply.ts';
import type { SweepOrder } from '../shared/contract/sweepOrder.ts';
import type { FamilyFile } from '../shared/family/enrol.ts';
import type { FamilyId, NumberId } from '../shared/log/facts.ts';
import type { Journal } from '../shared/ports/journal.ts';
import { OutsideFailure } from '../shared/ports/outsideFailure.ts';
import type { SmsSender } from '../shared/ports/smsSender.ts';
import { HOUR_MS, type Instant } from '../shared/time/zone.ts';
import { carrierRate } from '../functions/dispatch/carrierRate.ts';
import { dispatchNudge, dispatchReply } from '../functions/dispatch/dispatch.ts';
import { type Enrolled, enrol } from '../functions/enrol/enrol.ts';
import type { InboundText } from '../functions/receive/heard.ts';
import { inboundTextSchema, receive } from '../functions/receive/receive.ts';
import { receipt } from '../functions/receipt/receipt.ts';
import { replan } from '../functions/replan/replan.ts';
import { sweep } from '../functions/sweep/sweep.ts';
import type { SqliteQueue } from './queues.ts';
import type { Store } from './store.ts';

export interface ServiceNeeds {
  readonly store: Store;
  /** Holds the time; only the service moves it, and never backwards. */
  readonly clock: { now: Instant };
  readonly sms: SmsSender;
  readonly journal: Journal;
  readonly newId: () => string;
  readonly numberId: (phone: string) => NumberId;
  /** Whom HELP and EXPORT name. */
  readonly helpContact?: string;
  /** What the carrier takes; a phone on the desk takes all there is. */
  readonly textsPerSecond?: number;
}

export interface Service {
  /**
   * A text reaches the topic now; returns when all that follows at this moment has happened. What can
   * never be processed is put on the dead letters with its reason, which is returned.
   */
  text(from: string, body: string): Promise<string | undefined>;
  enrol(file: FamilyFile): Promise<Enrolled>;
  /** The carrier reports what became of a text, by its own id of it. */
  report(report: DeliveryReport): Promise<void>;
  /** Moves the clock there; all that is due on the way happens at its own time. */
  advanceTo(target: Instant): Promise<void>;
  /** When something is next due by itself. */
  nextDue(): Instant | undefined;
  /** All that waits at this moment. */
  settle(): Promise<void>;
}

/** As deployed: a message is a dead letter after this many receives. */
const RECEIVES_MAX = 5;
const VISIBILITY_SECONDS = 60;
const STREAM_BATCH = 100;
const RECEIVE_BATCH = 10;
const SWEEP_EVERY_MS = HOUR_MS;
/** The number that texts are sent to; the carrier's in the cloud. */
const OUR_NUMBER = '+15555550100';

export function openService(needs: ServiceNeeds): Service {
  const { store, clock, newId, numberId } = needs;
  const now = (): Instant => clock.now;
  const queues = queuesOf(store);
  const work = workOf(needs, queues);
  let sweepsAt: Instant = now();

  /** One round of what waits at this moment: false when nothing does. */
  const round = async (): Promise<boolean> => {
    if (sweepsAt <= now()) {
      sweepsAt = (now() + SWEEP_EVERY_MS) as Instant;
      await queues.sweeps.send({ sweep: 'all' });
    }
    let worked = false;
    for (const some of work) worked = (await some()) || worked;
    return worked;
  };
  const settle = async (): Promise<void> => {
    while (await round());
  };
  const nextDue = (): Instant | undefined => {
    const times = [store.clocks.next(), ...Object.values(queues).map((q) => q.next()), sweepsAt];
    const known = times.filter((t): t is Instant => t !== undefined);
    return known.length > 0 ? (Math.min(...known) as Instant) : undefined;
  };
  return {
    settle,
    nextDue,
    enrol: async (file) => {
      const result = await enrol({ table: store.table, now, newId, numberId }, file);
      await settle();
      return result;
    },
    text: async (from, body) => {
      const message = inboundTextSchema.safeParse({ inboundId: newId(), from, to: OUR_NUMBER, body, at: now() });
      if (message.success) await queues.inbound.send(message.data);
      else await queues.inbound.bury(JSON.stringify({ body }), 'malformed');
      await settle();
      return message.success ? undefined : 'malformed';
    },
    report: async (report) => {
      await queues.receipts.send(report);
      await settle();
    },
    advanceTo: async (target) => {
      await settle();
      for (let due = nextDue(); due !== undefined && due <= target; due = nextDue()) {
        clock.now = Math.max(clock.now, due) as Instant;
        await settle();
      }
      clock.now = Math.max(clock.now, target) as Instant;
    },
  };
}

function queuesOf(store: Store) {
  const queue = <M>(name: string): SqliteQueue<M> =>
    store.queue<M>({ name, maxReceives: RECEIVES_MAX, visibilitySeconds: VISIBILITY_SECONDS });
  return {
    inbound: queue<InboundText>('inbound'),
    /** What the stream brings, until `replan` has done it. */
    changed: queue<FamilyId>('changed'),
    replies: queue<OwedReply>('replies'),
    nudges: queue<Firing>('nudges'),
    sweeps: queue<SweepOrder>('sweeps'),
    receipts: queue<DeliveryReport>('receipts'),
  };
}

/** The walks, each behind what brings it its work; true when there was some. */
function workOf(needs: ServiceNeeds, queues: ReturnType<typeof queuesOf>): (() => Promise<boolean>)[] {
  const { store, clock, journal, numberId, sms } = needs;
  const now = (): Instant => clock.now;
  const common = { table: store.table, journal, now };
  const { clocks } = store;
  const receiveText = receive({ ...common, replies: queues.replies, numberId });
  const replanFamily = replan({ ...common, clocks });
  const { textsPerSecond: perSecond } = needs;
  const sending = { ...common, sms, ...(needs.helpContact && { helpContact: needs.helpContact }), ...(perSecond !== undefined && { rate: carrierRate({ table: store.table, now, perSecond }) }) };
  const reply = dispatchReply(sending);
  const nudge = dispatchNudge(sending);
  const receiptOf = receipt(common);
  const sweepSome = sweep({ ...common, clocks, sweeps: queues.sweeps, replies: queues.replies });
  return [
    () => consume(queues.inbound, needs, receiveText),
    () => followStream(store, queues.changed),
    () => consume(queues.changed, needs, replanFamily),
    () => consume(queues.replies, needs, reply),
    () => ringClocks(store, now(), queues.nudges),
    () => consume(queues.nudges, needs, nudge),
    () => consume(queues.sweeps, needs, sweepSome),
    () => consume(queues.receipts, needs, receiptOf),
  ];
}

/** What is waiting, each once; what fails stays for its redelivery, and stops nobody else. */
async function consume<M>(
  from: SqliteQueue<M>, { clock, journal }: ServiceNeeds, walk: (message: M) => Promise<'done' | { readonly againAt: Instant } | void>,
): Promise<boolean> {
  const received = from.receive(clock.now, RECEIVE_BATCH);
  for (const { id, body } of received) {
    try {
      const result = await walk(JSON.parse(body) as M);
      if (typeof result === 'object') await from.sendBody(body, { delaySeconds: delayUntil(result.againAt, clock.now) });
      from.acknowledge(id);
    } catch (error) {
      journal('error', { event: 'walk-failed', why: error instanceof OutsideFailure ? error.code : 'mistake' });
    }
  }
  return received.length > 0;
}

/** Whole seconds, at most as many as SQS holds a message back. */
function delayUntil(at: Instant, now: Instant): number {
  return Math.min(900, Math.max(1, Math.ceil((at - now) / 1000)));
}

/** Facts that were written, as the families they are of: read once, then forgotten by the feed. */
async function followStream(store: Store, changed: SqliteQueue<FamilyId>): Promise<boolean> {
  const changes = store.table.changesAfter(0, STREAM_BATCH);
  const last = changes.at(-1);
  if (!last) return false;
  const news = changes.filter(({ sk }) => !isReportKey(sk));
  for (const id of new Set(news.map((c) => familyOfPartition(c.pk)))) if (id) await changed.send(id);
  store.table.forgetChanges(last.seq);
  return true;
}

async function ringClocks(store: Store, now: Instant, nudges: SqliteQueue<Firing>): Promise<boolean> {
  const due = store.clocks.due(now);
  for (const rings of due) {
    await nudges.send(rings.firing);
    store.clocks.rang(rings.name, rings.rings);
  }
  return due.length > 0;
}

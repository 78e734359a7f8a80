/**
 * The whole service on one machine and one clock: the same walks as deployed, between the embedded
 * table, alarm clocks and queues. Nothing happens by itself; whoever holds the clock moves it.
 */
import { familyOfPartition } from '../shared/contract/keys.ts';
import type { Firing } from '../shared/contract/firing.ts';
import type { OwedReply } from '../shared/contract/owedReply.ts';
import type { SweepOrder } from '../shared/contract/sweepOrder.ts';
import type { FamilyFile } from '../shared/family/enrol.ts';
import type { FamilyId, NumberId } from '../shared/log/facts.ts';
import type { Clocks } from '../shared/ports/clocks.ts';
import type { Journal } from '../shared/ports/journal.ts';
import { OutsideFailure } from '../shared/ports/outsideFailure.ts';
import type { SmsSender } from '../shared/ports/smsSender.ts';
import { DAY_MS, type Instant } from '../shared/time/zone.ts';
import { dispatchNudge, dispatchReply, type DispatchResult } from '../functions/dispatch/dispatch.ts';
import { type Enrolled, enrol } from '../functions/enrol/enrol.ts';
import type { InboundText } from '../functions/receive/heard.ts';
import { inboundTextSchema, receive } from '../functions/receive/receive.ts';
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
}

export interface Service {
  /**
   * A text reaches the topic now; returns when all that follows at this moment has happened. What can
   * never be processed is put on the dead letters with its reason, which is returned.
   */
  text(from: string, body: string): Promise<string | undefined>;
  enrol(file: FamilyFile): Promise<Enrolled>;
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
const SWEEP_EVERY_MS = DAY_MS;
/** The number that texts are sent to; the carrier's in the cloud. */
const OUR_NUMBER = '+15555550100';

export function openService(needs: ServiceNeeds): Service {
  const { store, clock, journal, numberId, newId, sms } = needs;
  const now = (): Instant => clock.now;
  const queue = <M>(name: string): SqliteQueue<M> =>
    store.queue<M>({ name, maxReceives: RECEIVES_MAX, visibilitySeconds: VISIBILITY_SECONDS });
  const inbound = queue<InboundText>('inbound');
  const replies = queue<OwedReply>('replies');
  const nudges = queue<Firing>('nudges');
  const sweeps = queue<SweepOrder>('sweeps');
  /** What the stream brings, until `replan` has done it. */
  const changed = queue<FamilyId>('changed');
  const clocks: Clocks = store.clocks;
  const common = { table: store.table, journal, now };
  const receiveText = receive({ ...common, replies, numberId });
  const replanFamily = replan({ ...common, clocks });
  const reply = dispatchReply({ ...common, sms });
  const nudge = dispatchNudge({ ...common, sms });
  const sweepSome = sweep({ ...common, clocks, sweeps });
  let sweepsAt: Instant = now();
  let streamed = 0;

  /** One step's work: false when nothing waits at this moment. */
  const step = async (): Promise<boolean> => {
    if (sweepsAt <= now()) {
      sweepsAt = (now() + SWEEP_EVERY_MS) as Instant;
      await sweeps.send({ sweep: 'all' });
    }
    const worked = [
      await consume(inbound, receiveText),
      await followStream(),
      await consume(changed, replanFamily),
      await consume(replies, reply),
      await ringClocks(),
      await consume(nudges, nudge),
      await consume(sweeps, sweepSome),
    ];
    return worked.some(Boolean);
  };
  /** What is waiting, each once; what fails stays for its redelivery, and stops nobody else. */
  const consume = async <M>(from: SqliteQueue<M>, walk: (message: M) => Promise<DispatchResult | void>): Promise<boolean> => {
    const received = from.receive(now(), RECEIVE_BATCH);
    for (const { id, body } of received) {
      try {
        if (await walk(JSON.parse(body) as M) !== 'later') from.acknowledge(id);
      } catch (error) {
        journal('error', { event: 'walk-failed', why: error instanceof OutsideFailure ? error.code : 'mistake' });
      }
    }
    return received.length > 0;
  };
  const followStream = async (): Promise<boolean> => {
    const changes = store.table.changesAfter(streamed, STREAM_BATCH);
    const last = changes.at(-1);
    if (!last) return false;
    for (const id of new Set(changes.map((c) => familyOfPartition(c.pk)))) if (id) await changed.send(id);
    store.table.forgetChanges(last.seq);
    streamed = last.seq;
    return true;
  };
  const ringClocks = async (): Promise<boolean> => {
    const due = store.clocks.due(now());
    for (const rings of due) {
      await nudges.send(rings.firing);
      store.clocks.rang(rings.name, rings.rings);
    }
    return due.length > 0;
  };
  const nextDue = (): Instant | undefined => {
    const times = [store.clocks.next(), ...[inbound, changed, replies, nudges, sweeps].map((q) => q.next()), sweepsAt];
    const known = times.filter((t): t is Instant => t !== undefined);
    return known.length > 0 ? (Math.min(...known) as Instant) : undefined;
  };
  const settle = async (): Promise<void> => {
    while (await step());
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
      if (message.success) await inbound.send(message.data);
      else await inbound.bury(JSON.stringify({ body }), 'malformed');
      await settle();
      return message.success ? undefined : 'malformed';
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

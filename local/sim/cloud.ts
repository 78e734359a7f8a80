/**
 * The service in the simulated world: the walks that Lambda runs, each in a process of its own between
 * queues, stream and clocks that fail by the plan.
 */
import type { DeliveryReport } from '../../shared/contract/deliveryReport.ts';
import type { Firing } from '../../shared/contract/firing.ts';
import { familyPartition, indexKey } from '../../shared/contract/keys.ts';
import type { OwedReply } from '../../shared/contract/owedReply.ts';
import type { SweepOrder } from '../../shared/contract/sweepOrder.ts';
import { numberIdWith } from '../../shared/family/numberId.ts';
import type { FamilyId } from '../../shared/log/facts.ts';
import type { Journal } from '../../shared/ports/journal.ts';
import { OutsideFailure } from '../../shared/ports/outsideFailure.ts';
import type { Instant } from '../../shared/time/zone.ts';
import { carrierRate } from '../../functions/dispatch/carrierRate.ts';
import { type Again, dispatchNudge, dispatchReply } from '../../functions/dispatch/dispatch.ts';
import { enrol } from '../../functions/enrol/enrol.ts';
import type { InboundText } from '../../functions/receive/heard.ts';
import { receive } from '../../functions/receive/receive.ts';
import { receipt } from '../../functions/receipt/receipt.ts';
import { replan } from '../../functions/replan/replan.ts';
import { sweep } from '../../functions/sweep/sweep.ts';
import type { Agenda } from './agenda.ts';
import type { Broken } from './breaks.ts';
import type { Carrier } from './carrier.ts';
import type { Chance } from './chance.ts';
import type { FaultPlan } from './faults.ts';
import type { House } from './houses.ts';
import { clocksOf, type Holding, type Noticing, queueOf, smsOf, tableOf } from './ports.ts';
import { Lost, type Meanwhile, Process } from './process.ts';
import { WorldQueue } from './queue.ts';
import { WorldClocks } from './worldClocks.ts';
import type { WorldTable } from './worldTable.ts';

/** Whose business a message is; `atNudge`: an unasked text is about to leave. */
export interface RaceOf {
  readonly familyId?: FamilyId;
  readonly phone?: string;
  readonly atNudge?: boolean;
}

export interface CloudNeeds {
  readonly plan: FaultPlan;
  readonly chance: Chance;
  readonly agenda: Agenda;
  readonly clock: { readonly now: Instant };
  readonly table: WorldTable;
  readonly carrier: Carrier;
  readonly broken: Broken;
  readonly noticing: Noticing;
  /** Somebody of this family, or this number, texts at this very moment. */
  race(of: RaceOf): Promise<void>;
  /** What leaves the records of the table and could be read by anyone. */
  seenOutside(payload: object): void;
  /** A process was lost, or its call failed, between a claim and its record. */
  cut(claim: string, handedOver: boolean): void;
  buried(queue: string, message: object): void;
  /** A report of an opt-out was taken in. */
  heardOptOut(carrierId: string): void;
  /** A mistake of ours, not a failure of the outside. */
  mistaken(walk: string, error: unknown, message: object): void;
}

/** A message meets faults only in its first receives: an outage is shorter than its redeliveries. */
const FAULTY_RECEIVES = 2;
/** The process of this text is lost in every world. */
const LOST_FOR_SURE = 7;
/** About how many calls to the outside a walk of each queue has: its fault befalls any of them. */
const CALLS: Readonly<Record<string, number>> = { inbound: 7, replies: 8, nudges: 12, changed: 8, sweeps: 60 };

type Walk<Message> = (process: Process, holding: Holding) => (message: Message) => Promise<unknown>;

export class Cloud {
  readonly #needs: CloudNeeds;
  readonly clocks: WorldClocks;
  readonly #inbound: WorldQueue<InboundText>;
  readonly #replies: WorldQueue<OwedReply>;
  readonly #nudges: WorldQueue<Firing>;
  readonly #changed: WorldQueue<{ id: FamilyId }>;
  readonly #sweeps: WorldQueue<SweepOrder>;
  readonly #receipts: WorldQueue<DeliveryReport>;
  readonly #noticing: Noticing;
  readonly numberId = remembered(numberIdWith('sim'));
  readonly #journal: Journal;
  readonly #now: () => Instant;
  #heard = 0;

  constructor(needs: CloudNeeds) {
    this.#needs = needs;
    const { plan, clock, agenda, chance } = needs;
    this.#now = () => clock.now;
    this.#journal = (_level, entry) => needs.seenOutside(entry);
    this.#noticing = { ...needs.noticing, grown: (id) => {
      needs.noticing.grown(id);
      void this.#changed.send({ id });
    } };
    const queue = <Message extends object>(name: string, walk: Walk<Message>, of: (message: Message) => RaceOf): WorldQueue<Message> => {
      const [twice, late] = name === 'changed' ? [plan.streamTwice, plan.streamLate] : [plan.queueTwice, plan.queueLate];
      return new WorldQueue<Message>({
        clock, agenda, chance, twice, late, buried: (message) => needs.buried(name, message),
        work: (message, receives) => this.#work(name, walk, message, receives > FAULTY_RECEIVES, of),
      });
    };
    this.#inbound = queue('inbound', this.#receive, (text) => ({ phone: text.from }));
    this.#replies = queue('replies', this.#reply, (owed) => (owed.familyId === undefined ? {} : { familyId: owed.familyId }));
    this.#nudges = queue('nudges', this.#nudge, ({ familyId }) => ({ familyId, atNudge: true }));
    this.#changed = queue<{ id: FamilyId }>('changed', this.#replan, ({ id }) => ({ familyId: id }));
    this.#sweeps = queue('sweeps', this.#sweep, () => ({}));
    this.#receipts = queue('receipts', this.#receipt, () => ({}));
    this.clocks = new WorldClocks({ clock, agenda, chance, plan, ring: (firing) => void this.#nudges.send(firing) });
  }

  text(text: InboundText): void {
    void this.#inbound.send(text);
  }

  /** The same, this very moment, in a process that nothing befalls. */
  async textNow(text: InboundText): Promise<void> {
    if (!await this.#work('inbound', this.#receive, text, true, () => ({}))) void this.#inbound.send(text);
  }

  reported(report: DeliveryReport): void {
    void this.#receipts.send(report);
  }

  sweepAll(): void {
    void this.#sweeps.send({ sweep: 'all' });
  }

  /** The operator enrols a family; no fault befalls what a person sees and does again. */
  async enrol(house: House, newId: () => string): Promise<void> {
    const enrolled = await enrol({ table: this.#needs.table, now: this.#now, newId, numberId: this.numberId }, house.file);
    if (!enrolled.ok) throw new Error('a family of the world has a phone of another');
    house.familyId = enrolled.familyId;
    this.#noticing.grown(enrolled.familyId);
  }

  /** The family is gone from the table, with all it had there; its clocks ring on for nobody. */
  forget(id: FamilyId): void {
    this.#needs.table.dropPartition(familyPartition(id));
    this.#needs.table.drop(indexKey(id));
  }

  readonly #receive: Walk<InboundText> = (process, holding) => receive({
    table: this.#needs.broken.inward(tableOf(this.#needs.table, process, this.#noticing, holding)), replies: queueOf(this.#replies, process, this.#needs.seenOutside),
    journal: this.#journal, now: this.#now, numberId: this.numberId,
  });

  readonly #reply: Walk<OwedReply> = (process, holding) => dispatchReply(this.#dispatchNeeds(process, holding));
  readonly #nudge: Walk<Firing> = (process, holding) => dispatchNudge(this.#dispatchNeeds(process, holding));
  readonly #replan: Walk<{ id: FamilyId }> = (process, holding) => {
    const walk = replan(this.#replanNeeds(process, holding));
    return ({ id }) => walk(id);
  };
  readonly #sweep: Walk<SweepOrder> = (process, holding) =>
    sweep({ ...this.#replanNeeds(process, holding), sweeps: queueOf(this.#sweeps, process, this.#needs.seenOutside), replies: queueOf(this.#replies, process, this.#needs.seenOutside) });

  readonly #receipt: Walk<DeliveryReport> = (process, holding) => {
    const walk = receipt({
      table: this.#needs.broken.table(tableOf(this.#needs.table, process, this.#noticing, holding)), journal: this.#journal, now: this.#now,
    });
    return async (report) => {
      const result = await walk(report);
      if (result === 'done' && report.optedOut) this.#needs.heardOptOut(report.carrierId);
      return result;
    };
  };

  #dispatchNeeds(process: Process, holding: Holding): Parameters<typeof dispatchNudge>[0] {
    const { carrier, broken, plan } = this.#needs;
    const table = broken.table(tableOf(this.#needs.table, process, this.#noticing, holding));
    return {
      table, rate: carrierRate({ table, now: this.#now, perSecond: plan.textsPerSecond }), sms: broken.sms(smsOf(carrier, process)),
      journal: this.#journal, now: this.#now, ...(broken.gate && { gate: broken.gate }),
    };
  }

  #replanNeeds(process: Process, holding: Holding): Parameters<typeof replan>[0] {
    const { table, broken, seenOutside } = this.#needs;
    return {
      table: broken.table(tableOf(table, process, this.#noticing, holding)), clocks: broken.clocks(clocksOf(this.clocks, process, seenOutside)),
      journal: this.#journal, now: this.#now,
    };
  }

  /** One receive of one message; false where it must come again. */
  async #work<Message extends object>(
    name: string, walk: Walk<Message>, message: Message, spared: boolean, of: (message: Message) => RaceOf,
  ): Promise<boolean> {
    const { plan, chance } = this.#needs;
    const meanwhile: Meanwhile = {
      beside: async () => {
        if (!await this.#work(name, walk, message, true, of)) await this.#again(name, message);
      },
      race: () => this.#needs.race(of(message)),
    };
    const process = new Process(plan, chance, { spared, calls: CALLS[name]!, meanwhile, lost: this.#isLostForSure(name, spared) });
    const holding: Holding = new Set();
    try {
      const result = await walk(process, holding)(message);
      if (typeof result === 'object' && result) await this.#again(name, message, (result as Again).againAt);
      return true;
    } catch (error) {
      if (!(error instanceof Lost) && !(error instanceof OutsideFailure)) this.#needs.mistaken(name, error, message);
      for (const claim of holding) this.#needs.cut(claim, process.handedOver);
      return this.#needs.broken.forgetful === true;
    }
  }

  /** In every world that loses processes, that of one text is. */
  #isLostForSure(name: string, spared: boolean): boolean {
    if (spared || name !== 'inbound' || this.#needs.plan.walks === 0) return false;
    this.#heard += 1;
    return this.#heard === LOST_FOR_SURE;
  }

  #again(name: string, message: object, at: Instant = this.#now()): Promise<void> {
    const queues: Record<string, WorldQueue<never>> = {
      inbound: this.#inbound, replies: this.#replies, nudges: this.#nudges, changed: this.#changed, sweeps: this.#sweeps, receipts: this.#receipts,
    };
    return queues[name]!.send(message as never, { delaySeconds: Math.max(0, Math.ceil((at - this.#now()) / 1000)) });
  }
}

/** A phone is hashed at each of its texts; the answer never changes. */
function remembered<Answer>(ask: (phone: string) => Answer): (phone: string) => Answer {
  const known = new Map<string, Answer>();
  return (phone) => {
    const before = known.get(phone);
    if (before !== undefined) return before;
    const answer = ask(phone);
    known.set(phone, answer);
    return answer;
  };
}

/**
 * The simulated world: families that live and text, a carrier and a cloud that fail by a plan, and the
 * checkers that watch what comes out. One clock, one agenda, one seed.
 */
import type { FamilyId } from '../../shared/log/facts.ts';
import type { OutgoingSms } from '../../shared/ports/smsSender.ts';
import { nightOf } from '../../shared/time/local.ts';
import { HOUR_MS, type Instant, toLocal } from '../../shared/time/zone.ts';
import type { InboundText } from '../../functions/receive/heard.ts';
import { readLog } from '../../functions/records/records.ts';
import { Agenda } from './agenda.ts';
import type { Asked } from './arguments.ts';
import { brokenBy } from './breaks.ts';
import { Carrier } from './carrier.ts';
import { Chance } from './chance.ts';
import { Cloud, type RaceOf } from './cloud.ts';
import { Cuts } from './cuts.ts';
import { type EndWorld, holdToLog, holdToNoClocks, holdToReplay } from './endLaws.ts';
import { type FaultPlan, planFaults } from './faults.ts';
import { type House, houseOf, phoneOf } from './houses.ts';
import { Lives } from './lives.ts';
import { answerTo, blurt } from './living.ts';
import { type Out, OutLaws } from './outLaws.ts';
import { leaksOf } from './private.ts';
import { answerOnTheWay, isNewcomer, newcomerOf } from './newcomers.ts';
import { reminderEnded } from './reminders.ts';
import type { Said, Saying } from './said.ts';
import { Tally } from './tally.ts';
import { TextLog } from './textLog.ts';
import { Truth } from './truth.ts';
import { holdToWeek } from './week/holdToWeek.ts';
import { WorldTable } from './worldTable.ts';

const OUR_NUMBER = phoneOf(0);
/** Of the moments at which a log grew, so many are followed by a full replay (L9). */
const REPLAYED = 0.01;
const SWEEP_EVERY_MS = HOUR_MS;
/** By then an hourly sweep has been there too: all clocks of a family without carers are gone. */
const CLOCKS_GONE_MS = SWEEP_EVERY_MS + 2 * HOUR_MS;

export class World {
  readonly plan: FaultPlan;
  readonly tally = new Tally();
  readonly clock = { now: 0 as Instant };
  readonly #asked: Asked;
  readonly #agenda = new Agenda();
  readonly #truth = new Truth();
  readonly #table = new WorldTable();
  readonly #log: TextLog;
  readonly #laws: OutLaws;
  readonly #carrier: Carrier;
  readonly #cloud: Cloud;
  readonly #lives: Lives;
  readonly #chance: { carrier: Chance; faults: Chance; replay: Chance; ids: Chance };
  readonly #said = new Map<string, Said>();
  readonly #saidBy = new Map<string, Said[]>();
  readonly #families = new Map<FamilyId, House>();
  readonly #houses = new Map<string, House>();
  readonly #cuts = new Cuts((phone) => this.#cloud.numberId(phone));
  #living = 0;
  #phones = 0;

  constructor(asked: Asked) {
    this.#asked = asked;
    this.plan = planFaults(asked.seed, asked.faults);
    const chance = (label: string): Chance => new Chance(asked.seed, label);
    this.#chance = { carrier: chance('carrier'), faults: chance('faults'), replay: chance('replay'), ids: chance('ids') };
    this.#log = new TextLog(asked.log);
    this.#laws = new OutLaws(this.tally, this.#truth, (id) => this.#said.get(id));
    this.#carrier = new Carrier({
      plan: this.plan, chance: chance('sms'), clock: this.clock, numberId: (phone) => this.#cloud.numberId(phone), left: (sms) => this.#out(sms),
      tooFast: ({ about }) => this.tally.broken('L11', 'more texts in a second than the carrier takes', about),
      report: (report, inMs) => this.#agenda.plan((this.clock.now + inMs) as Instant, () => this.#cloud.reported(report)),
      offered: (sms) => this.#laws.offered(this.#outOf(sms)),
      silent: ({ to, about }) => this.#cuts.silent(to, about.cause),
    });
    this.#lives = new Lives({
      plan: this.plan, agenda: this.#agenda, clock: this.clock, carrier: this.#chance.carrier, strangers: chance('strangers'),
      nextPhone: () => (this.#phones += 1), enrol: (house) => this.#enrol(house), comes: () => this.#comes(), movedAway: (house) => this.#movedAway(house),
      reminderOver: (house, index) => this.#reminderOver(house, index),
      arrive: (house, saying) => this.#cloud.text(this.#arrive(house, saying)),
    });
    this.#cloud = new Cloud({
      plan: this.plan, chance: this.#chance.faults, agenda: this.#agenda, clock: this.clock, table: this.#table, carrier: this.#carrier,
      broken: brokenBy(asked.break),
      noticing: { takenIn: (id) => this.#takenIn(id), grown: (id) => this.#grown(id), claimEnded: (claim, state) => this.#claimEnded(claim, state), stoppedByCarrier: (phone) => this.#stoppedByCarrier(phone) },
      race: (of) => this.#race(of),
      seenOutside: (payload) => {
        const leak = leaksOf(payload);
        if (leak !== undefined) this.tally.broken('L10', `${leak} outside of the table`, payload);
      },
      cut: (claim, handedOver) => this.#cuts.lost(claim, handedOver),
      heardOptOut: (carrierId) => this.#heardOptOut(carrierId),
      buried: (queue, message) => {
        this.tally.count('lost');
        this.tally.broken('L1', `a dead letter of ${queue}`, message);
      },
      mistaken: (walk, error, message) => this.tally.broken('L1', `${walk} made a mistake (${(error as Error).message})`, message),
    });
  }

  /** Lives it all; the answer is the trace. */
  async run(): Promise<string> {
    const { families, nights, seed } = this.#asked;
    for (let i = 0; i < families; i += 1) {
      const house = (isNewcomer(i) ? newcomerOf : houseOf)(seed, i, nights, () => phoneOf((this.#phones += 1)));
      for (const phone of house.phones) this.#houses.set(phone, house);
      this.#lives.begin(house);
    }
    for (let next = this.#agenda.take(); next; next = this.#agenda.take()) {
      this.clock.now = Math.max(this.clock.now, next.at) as Instant;
      await next.happening();
    }
    await holdToLog(this.#ends(), undefined, [...this.#saidBy.values()].flat());
    return this.#log.close();
  }

  #ends(): EndWorld {
    return { tally: this.tally, table: this.#table, carrier: this.#carrier, cuts: this.#cuts, truth: this.#truth };
  }

  async #enrol(house: House): Promise<void> {
    await this.#cloud.enrol(house, () => this.#chance.ids.id());
    this.#families.set(house.familyId!, house);
    this.#comes();
  }

  #comes(): void {
    this.#living += 1;
    if (this.#living === 1) this.#sweepHourly();
  }

  /** The first text of a family of theirs: from here on what they say is a family's. */
  #joined(house: House, familyId: FamilyId): void {
    // A second one comes only after the first was deleted, to who found the way in again.
    if (house.familyId !== undefined && !this.#truth.beginsAnew(house)) return;
    const again = house.familyId !== undefined;
    house.familyId = familyId;
    // Nothing of before is known of them.
    house.lateOk = false;
    this.#families.set(familyId, house);
    this.tally.meet(again ? 'joined by text again' : 'joined by text');
    if (!again) this.#lives.joined(house);
  }

  #arrive(from: House | undefined, { phone, body, meaning }: Saying): InboundText {
    const house = from?.familyId === undefined ? undefined : from;
    const said: Said = { id: this.#chance.ids.id(), phone, body, house, meaning, at: this.clock.now };
    this.#said.set(said.id, said);
    const before = this.#saidBy.get(phone);
    if (before) before.push(said);
    else this.#saidBy.set(phone, [said]);
    this.tally.count('texts');
    this.tally.meet(`in ${meaning.is}`);
    this.#truth.arrived(said);
    // The one word of it that the carrier hears too.
    if (body === 'START') this.#carrier.optIn(phone);
    this.#laws.heard(said);
    this.#log.in(said);
    return { inboundId: said.id, from: phone, to: OUR_NUMBER, body, at: said.at };
  }

  #takenIn(inboundId: string): void {
    const said = this.#said.get(inboundId);
    if (!said || said.takenInAt !== undefined) return;
    said.takenInAt = this.clock.now;
    said.whileStopped = this.#truth.line(said.phone, said.house).stopped !== undefined;
    const turned = this.#truth.takenIn(said, this.clock.now);
    said.afterGone = said.house !== undefined && this.#truth.of(said.house).gone;
    if (turned) this.#log.turned(turned, said.phone, this.clock.now, said.house);
    if (turned === 'stop' && said.house) this.#stopped(said.house);
  }

  #grown(id: FamilyId): void {
    const house = this.#families.get(id);
    if (!house || !this.#chance.replay.happens(REPLAYED)) return;
    this.#agenda.plan(this.clock.now, () => holdToReplay(this.#ends(), house, this.clock.now));
  }

  #stopped(house: House): void {
    if (!this.#truth.isSilent(house)) return;
    this.#agenda.plan((this.clock.now + CLOCKS_GONE_MS) as Instant, () => {
      if (this.#truth.isSilent(house) && this.#lives.isHere(house)) return holdToNoClocks(this.#ends(), this.#cloud.clocks, house);
      return undefined;
    });
  }

  /** L3: from then on the service knows. */
  #heardOptOut(carrierId: string): void {
    const phone = this.#carrier.toldOf(carrierId);
    const house = phone === undefined ? undefined : this.#houses.get(phone);
    if (phone === undefined || (house && !this.#lives.isHere(house))) return;
    if (!this.#truth.line(phone, house).stopped) this.tally.broken('L3', 'opted out at the carrier, reported, and not stopped', { phone });
  }

  #stoppedByCarrier(phone: string): void {
    const house = this.#houses.get(phone);
    // Of a deleted family the stop stays, and no number to it.
    if (phone !== '' && !this.#carrier.everOptedOut(phone)) this.tally.broken('L3', 'stopped for an opt-out that never was', { phone });
    if (!this.#truth.stoppedByCarrier(phone, house, this.clock.now)) return;
    this.tally.meet('stop by carrier');
    this.#log.turned('stop', phone, this.clock.now, house);
    if (house) this.#stopped(house);
  }

  #outOf({ to, text, about }: OutgoingSms): Out {
    const home = this.#houses.get(to);
    if (about.familyId !== undefined && home?.joins && !this.#families.has(about.familyId)) this.#joined(home, about.familyId);
    const found = about.familyId === undefined ? home : this.#families.get(about.familyId);
    const house = found?.familyId === undefined ? undefined : found;
    if (house && about.familyId === house.familyId) this.#truth.spokenOf(house);
    return { at: this.clock.now, phone: to, text, kind: about.kind, cause: about.cause, house, dueAt: about.dueAt, usefulUntil: about.usefulUntil };
  }

  #out(sms: OutgoingSms): void {
    const { to } = sms;
    const out = this.#outOf(sms);
    const { house } = out;
    this.#laws.left(out);
    this.#log.out(out);
    if (house?.familyId && out.kind === 'weekly') this.#weekly(out, house, readLog(this.#table, house.familyId));
    const rest = out.kind === 'reply' ? /^(?:Rest well|Buen descanso), (\d+)/.exec(out.text) : null;
    if (house && rest) this.#truth.promisedRest(house, +rest[1]!, out.at);
    if (house && out.kind === 'reply') this.#truth.promisedClock(house, out);
    const home = this.#houses.get(to);
    const answer = home && (answerOnTheWay(home, out) ?? answerTo(home, out));
    if (answer) this.#lives.plan(home, { ...answer, phone: to });
  }

  /** The log is read now, and looked at as soon as nobody waits for it. */
  #weekly(out: Out, house: House, log: ReturnType<typeof readLog>): void {
    this.#agenda.plan(this.clock.now, async () => holdToWeek(this.tally, await log, out, house));
  }

  /** Unknown is for sends that were cut in the middle, and for nothing else. */
  #claimEnded(claim: string, state: string): void {
    if (state !== 'unknown') return;
    this.tally.count('unknown');
    if (!this.#cuts.has(claim)) this.tally.broken('L2', 'unknown, though nothing was cut', { claim });
  }

  async #race({ familyId, phone, atNudge = false }: RaceOf): Promise<void> {
    const house = familyId === undefined ? this.#houses.get(phone ?? '') : this.#families.get(familyId);
    if (!house || !this.#lives.isHere(house)) return;
    const night = nightOf(toLocal(this.clock.now, house.zone));
    await this.#cloud.textNow(this.#arrive(house, blurt(house, night, this.clock.now, atNudge)));
  }

  #sweepHourly(): void {
    if (this.#living === 0) return;
    this.#cloud.sweepAll();
    this.#table.forgetExpired(this.clock.now);
    this.#agenda.plan((this.clock.now + SWEEP_EVERY_MS) as Instant, () => this.#sweepHourly());
  }

  #reminderOver(house: House, index: number): void {
    const ended = reminderEnded({ truth: this.#truth, carrier: this.#carrier, cuts: this.#cuts }, house, index, this.#saidIn(house));
    if (ended) this.tally.meet(`reminder ${ended}`);
    if (ended === 'missed') this.tally.remark(`a reminder was missed: ${JSON.stringify({ family: house.familyId, phones: house.phones, index, zone: house.zone })}`);
  }

  #saidIn(house: House): Said[] {
    return house.phones.flatMap((phone) => this.#saidBy.get(phone) ?? []);
  }

  /** The last night is over: what was said is held against the log, and the family leaves. */
  async #movedAway(house: House): Promise<void> {
    const said = this.#saidIn(house);
    await holdToReplay(this.#ends(), house, this.clock.now);
    await holdToLog(this.#ends(), house.familyId, said);
    for (const { id } of said) this.#said.delete(id);
    for (const phone of house.phones) {
      this.#saidBy.delete(phone);
      this.#carrier.forget(phone);
    }
    this.#laws.forget(house);
    this.#truth.forget(house);
    if (house.familyId !== undefined) this.#cloud.forget(house.familyId);
    this.#living -= 1;
  }
}

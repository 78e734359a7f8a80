/**
 * The lives of the families as the world unrolls them: they are enrolled, text by night and answer by
 * day through a carrier that is late or says things twice, and move away when their nights are over.
 */
import { addDays, dateOf } from '../../shared/time/local.ts';
import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS, toLocal } from '../../shared/time/zone.ts';
import type { Agenda } from './agenda.ts';
import type { Chance } from './chance.ts';
import type { FaultPlan } from './faults.ts';
import { enrolledAt, type House, momentOf, phoneOf } from './houses.ts';
import { liveNight, type Planned } from './living.ts';
import { knock, KNOCKS_AGAIN_MS, nightsLeft } from './newcomers.ts';
import { reminderOver } from './reminders.ts';
import type { Meaning, Saying } from './said.ts';
import { STRANGERS_CHAT, STRANGERS_SAY } from './wordings.ts';

export interface LivesNeeds {
  readonly plan: FaultPlan;
  readonly agenda: Agenda;
  readonly clock: { readonly now: Instant };
  readonly carrier: Chance;
  readonly strangers: Chance;
  nextPhone(): number;
  enrol(house: House): Promise<void>;
  /** Somebody begins to find the way in. */
  comes(house: House): void;
  /** The text reaches the topic now. */
  arrive(house: House | undefined, saying: Saying): void;
  /** From now on tonight's reminder would be too late. */
  reminderOver(house: House, index: number): void;
  movedAway(house: House): Promise<void>;
}

const NOON = 720;
/** A text of the last moments may still be on its way when its family leaves. */
const DRAIN_MS = 6 * HOUR_MS;
const STRANGERS_EVERY_FAMILIES = 10;
const STRANGERS_TEXTS = 3;
/** And again so soon after: who is not answered asks twice. */
const STRANGERS_AGAIN_MS = { least: 20_000, most: 5 * MINUTE_MS } as const;
const LATE_MS = { least: MINUTE_MS, most: 3 * HOUR_MS } as const;
const SOON_MS = { least: 500, most: 5000 } as const;
const AGAIN_MS = { least: 1000, most: 10 * MINUTE_MS } as const;

export class Lives {
  readonly #needs: LivesNeeds;

  constructor(needs: LivesNeeds) {
    this.#needs = needs;
  }

  begin(house: House): void {
    const { agenda, enrol, movedAway } = this.#needs;
    if (house.joins) return this.#knock(house);
    agenda.plan(enrolledAt(house), async () => {
      await enrol(house);
      for (let i = 0; i < house.nights; i += 1) this.#planNight(house, i);
      agenda.plan((lastMoment(house) + DRAIN_MS) as Instant, () => movedAway(house));
      if (house.index % STRANGERS_EVERY_FAMILIES === 0) this.#stranger(house);
    });
  }

  #knock(house: House): void {
    const { agenda, clock, comes, movedAway } = this.#needs;
    agenda.plan(enrolledAt(house), () => {
      comes(house);
      this.plan(house, knock(house, clock.now));
      for (const ms of KNOCKS_AGAIN_MS) {
        agenda.plan((clock.now + ms) as Instant, () => void (house.familyId === undefined && this.plan(house, knock(house, clock.now))));
      }
      agenda.plan((lastMoment(house) + DRAIN_MS) as Instant, () => movedAway(house));
    });
  }

  /** Their family has begun: they live the nights that are left. */
  joined(house: House): void {
    const today = dateOf(toLocal(this.#needs.clock.now, house.zone));
    for (const index of nightsLeft(house, today)) this.#planNight(house, index);
  }

  plan(house: House | undefined, text: Planned): void {
    const { agenda, clock } = this.#needs;
    if (text.at >= clock.now) agenda.plan(text.at, () => this.#send(house, text));
  }

  /** Whether this family still texts. */
  isHere(house: House): boolean {
    return this.#needs.clock.now <= lastMoment(house);
  }

  #planNight(house: House, index: number): void {
    const night = addDays(house.firstNight, index);
    const noon = Math.max(momentOf(house.zone, night, NOON), this.#needs.clock.now) as Instant;
    this.#needs.agenda.plan(noon, () => {
      for (const text of liveNight(house, night, index)) this.plan(house, text);
      this.#needs.agenda.plan(Math.max(momentOf(house.zone, night, reminderOver(house)), noon) as Instant, () => this.#needs.reminderOver(house, index));
    });
  }

  /** Someone presses send; the carrier brings it to the topic, later or twice. */
  #send(house: House | undefined, saying: Saying): void {
    if (house && !this.isHere(house)) return;
    const { agenda, arrive, carrier, clock, plan } = this.#needs;
    const late = carrier.happens(plan.carrierLate) ? LATE_MS : SOON_MS;
    const at = clock.now + carrier.between(late.least, late.most);
    agenda.plan(at as Instant, () => arrive(house, saying));
    if (!carrier.happens(plan.carrierTwice)) return;
    agenda.plan((at + carrier.between(AGAIN_MS.least, AGAIN_MS.most)) as Instant, () => arrive(house, saying));
  }

  /** Somebody who has no family here, now and then. */
  #stranger(near: House): void {
    const { clock, nextPhone, strangers } = this.#needs;
    const phone = phoneOf(nextPhone());
    for (let i = 0; i < STRANGERS_TEXTS; i += 1) {
      const body = strangers.pick(i === 0 ? STRANGERS_CHAT : STRANGERS_SAY);
      const meaning: Meaning = body === 'STOP' || body === 'wrong number?' ? { is: 'stop' } : body === 'START' ? { is: 'start' } : { is: 'other' };
      const at = clock.now + strangers.between(0, near.nights) * DAY_MS + strangers.between(0, DAY_MS);
      this.plan(undefined, { at: at as Instant, phone, body, meaning });
      const again = at + strangers.between(STRANGERS_AGAIN_MS.least, STRANGERS_AGAIN_MS.most);
      this.plan(undefined, { at: again as Instant, phone, body: strangers.pick(STRANGERS_CHAT), meaning: { is: 'other' } });
    }
  }
}

const lastMoment = (house: House): Instant => momentOf(house.zone, addDays(house.firstNight, house.nights), NOON);

/**
 * What is true in the simulated world: who stopped when, whose child was told to be down, who asked for
 * rest. Known from what people sent and when the service first had it, and from nothing else.
 */
import { DAY_MS, HOUR_MS, type Instant } from '../../shared/time/zone.ts';
import type { House } from './houses.ts';
import type { Said } from './said.ts';
import { dateOfDay, dayOf, nightAt, wallAt } from './wall.ts';

/** One phone. */
export interface Line {
  readonly phone: string;
  house: House | undefined;
  hasTexted: boolean;
  /** Since when the service knows that this number stopped, and when it said so. */
  stopped: { readonly since: Instant; readonly saidAt: Instant } | undefined;
  consentAsked: boolean;
  /** When the service came to know that the carrier had opted it out. */
  readonly carrierStops: Instant[];
}

interface Rest {
  /** First night of rest, and the first after it where that is known. */
  readonly from: string;
  readonly until?: string;
  readonly crisis: boolean;
  readonly since: Instant;
}

interface HouseTruth {
  readonly down: Set<string>;
  rests: Rest[];
  /** What was said before these moments counts no more. */
  undoneAt: number;
  resumedAt: number;
  /** Nights whose reminder has left. */
  readonly reminded: Set<string>;
  /** Since when nobody is left whom a text may go to. */
  nobodySince: Instant | undefined;
  /** Everybody had stopped for so long that the log is deleted: whoever comes back is a stranger. */
  gone: boolean;
  /** Those days were just over when somebody came back: a text of the same family shows that its log was still there. */
  maybeThere: boolean;
}

/** Minutes from the words of an answer to its leaving. */
const LEFT_WITHIN_MIN = 45;
const REMINDED_KEPT = 4;
/** As the answer to STOP says: "Your log is deleted in 30 days". */
const KEPT_AFTER_STOP_MS = 30 * DAY_MS;
/** A sweep looks at a family in which nothing happens twice a day, and may be late itself. */
const SWEPT_WITHIN_MS = 14 * HOUR_MS;

export class Truth {
  readonly #lines = new Map<string, Line>();
  readonly #houses = new Map<number, HouseTruth>();

  line(phone: string, house?: House): Line {
    let line = this.#lines.get(phone);
    if (!line) this.#lines.set(phone, (line = { phone, house, hasTexted: false, stopped: undefined, consentAsked: false, carrierStops: [] }));
    // Who found the way in belongs to a family from then on.
    if (house && !line.house) line.house = house;
    return line;
  }

  of(house: House): HouseTruth {
    let truth = this.#houses.get(house.index);
    if (!truth) this.#houses.set(house.index, (truth = {
      down: new Set(), rests: [], undoneAt: 0, resumedAt: 0, reminded: new Set(), nobodySince: undefined, gone: false, maybeThere: false,
    }));
    return truth;
  }

  forget(house: House): void {
    this.#houses.delete(house.index);
  }

  /** The service speaks of this very family. */
  spokenOf(house: House): void {
    const truth = this.of(house);
    if (truth.maybeThere) [truth.gone, truth.maybeThere] = [false, false];
  }

  /** Whose log was deleted has found the way in again: nothing of before is true any more. False where none was. */
  beginsAnew(house: House): boolean {
    const { gone } = this.of(house);
    if (gone) this.forget(house);
    return gone;
  }

  /** Sent: from now on it may be on its way into the log, so what it takes back is certain no more. */
  arrived(said: Said): void {
    const line = this.line(said.phone, said.house);
    line.hasTexted = true;
    // "BETTER" of a number that has stopped takes nothing back: it is not heard, and the illness stands. A YES may end the stop.
    if (!said.house || (line.stopped && said.meaning.is !== 'yes')) return;
    const truth = this.of(said.house);
    if (said.meaning.is === 'undo') {
      truth.undoneAt = said.at;
      truth.down.clear();
      truth.rests = [];
    }
    if (said.meaning.is === 'resume' || said.meaning.is === 'yes' || said.meaning.is === 'goes-on') {
      truth.resumedAt = said.at;
      truth.rests = [];
    }
  }

  /** Taken in: the service has it for good. Returns what happened to the number itself. */
  takenIn(said: Said, now: Instant): 'stop' | 'start' | undefined {
    const line = this.line(said.phone, said.house);
    const wasStopped = line.stopped !== undefined;
    switch (said.meaning.is) {
      case 'stop':
        line.consentAsked = false;
        line.stopped ??= { since: now, saidAt: said.at };
        if (!wasStopped) this.#maybeNobody(said.house, now);
        return wasStopped ? undefined : 'stop';
      case 'start':
        line.consentAsked = wasStopped;
        return undefined;
      case 'yes':
        if (!wasStopped || !line.consentAsked) return undefined;
        line.stopped = undefined;
        line.consentAsked = false;
        if (said.house) this.#isBack(said.house, now);
        return 'start';
      default:
        if (said.house && (!wasStopped || said.meaning.is === 'safety')) this.#heardBy(said.house, said, now);
        return undefined;
    }
  }

  /** Whether everybody in this house has stopped. */
  isSilent(house: House): boolean {
    return house.phones.every((phone) => this.line(phone, house).stopped !== undefined);
  }

  #isBack(house: House, now: Instant): void {
    const truth = this.of(house);
    const silentMs = truth.nobodySince === undefined ? 0 : now - truth.nobodySince;
    if (silentMs >= KEPT_AFTER_STOP_MS) [truth.gone, truth.maybeThere] = [true, silentMs < KEPT_AFTER_STOP_MS + SWEPT_WITHIN_MS];
    truth.nobodySince = undefined;
  }

  /** The service knows now that the carrier opted this phone out; false where it knew that it had stopped. */
  stoppedByCarrier(phone: string, house: House | undefined, now: Instant): boolean {
    const line = this.line(phone, house);
    if (line.stopped) return false;
    line.stopped = { since: now, saidAt: now };
    line.consentAsked = false;
    line.carrierStops.push(now);
    this.#maybeNobody(house, now);
    return true;
  }

  /** Somebody of this house has just stopped, by a word or at the carrier. */
  #maybeNobody(house: House | undefined, now: Instant): void {
    if (house && this.isSilent(house)) this.of(house).nobodySince = now;
  }

  #heardBy(house: House, said: Said, now: Instant): void {
    const truth = this.of(house);
    const { meaning } = said;
    if (meaning.is === 'late-ok') house.lateOk = true;
    if (meaning.is === 'zone') house.zone = meaning.zone;
    if (said.at <= truth.undoneAt) return;
    if (meaning.is === 'down') {
      if (nightAt(said.at, house.zone) === meaning.night) truth.down.add(meaning.night);
      return;
    }
    const rests = meaning.is === 'pause' || meaning.is === 'sick' || (meaning.is === 'safety' && meaning.crisis);
    if (!rests || said.at <= truth.resumedAt) return;
    const tonight = tonightAt(said.at, house.zone);
    const crisis = meaning.is === 'safety';
    // Tonight, or tomorrow where tonight's reminder has left; a crisis at once.
    const from = crisis ? nightAt(said.at, house.zone) : truth.reminded.has(tonight) ? later(tonight, 1) : tonight;
    truth.rests.push({ from, crisis, since: now, ...(meaning.is === 'pause' && { until: later(tonight, meaning.nights) }) });
  }

  /** We answered an UNDO that the clock shows this hour again: by that clock of theirs they live on, or say ZONE anew. */
  promisedClock(house: House, { text, at }: { readonly text: string; readonly at: Instant }): void {
    const shown = /(?:clock shows|reloj marca otra vez) (\d+):(\d\d)(am|pm)(?= again| y los)/.exec(text);
    if (!shown || !house.trip || !/^(?:Taken back|Quitado)/.test(text)) return;
    const minutes = ((+shown[1]! % 12) + (shown[3] === 'pm' ? 12 : 0)) * 60 + +shown[2]!;
    // Their own two clocks lie an hour apart or more; the text may have waited for a busy carrier, never in advance.
    const stay = [house.trip.to, house.trip.home].find(({ zone }) =>
      (Math.floor(wallAt(at, zone).seconds / 60) - minutes + 1440) % 1440 < LEFT_WITHIN_MIN);
    if (stay) house.zone = stay.zone;
  }

  /** We answered that the plan rests for so many nights: that is what they count on. */
  promisedRest(house: House, nights: number, at: Instant): void {
    const truth = this.of(house);
    const tonight = tonightAt(at, house.zone);
    const from = truth.reminded.has(tonight) ? later(tonight, 1) : tonight;
    truth.rests.push({ from, crisis: false, since: at, until: later(tonight, nights) });
  }

  reminded(house: House, night: string): void {
    const { reminded } = this.of(house);
    reminded.add(night);
    if (reminded.size > REMINDED_KEPT) reminded.delete(reminded.values().next().value!);
  }

  /** The rests of this family that cover that night. */
  rests(house: House, night: string): Rest[] {
    return this.of(house).rests.filter((rest) => rest.from <= night && (rest.until === undefined || night < rest.until));
  }
}

export const later = (date: string, days: number): string => dateOfDay(dayOf(date) + days);

/** The night whose bedtime comes next or is on. */
function tonightAt(at: Instant, zone: string): string {
  return wallAt(at, zone).date;
}

/**
 * The laws that each text out is held against, the moment it leaves: by the log of texts and by what
 * the families really said and wanted, never by the service's own records.
 */
import type { TextKind } from '../../shared/contract/owedReply.ts';
import { segments } from '../../shared/message/segments.ts';
import type { Instant } from '../../shared/time/zone.ts';
import { type Cost, costly, noCost } from './costLaws.ts';
import { ungentleWord } from './gentle.ts';
import type { House } from './houses.ts';
import { NightLaws } from './nightLaws.ts';
import type { Said } from './said.ts';
import type { Tally } from './tally.ts';
import { later, type Line, type Truth } from './truth.ts';
import { dateOfDay, dayOf, wallAt } from './wall.ts';

export interface Out {
  readonly at: Instant;
  readonly phone: string;
  readonly text: string;
  readonly kind: TextKind;
  readonly cause: string;
  readonly house: House | undefined;
  readonly dueAt: Instant | undefined;
  readonly usefulUntil: Instant;
}

const UNASKED: ReadonlySet<string> = new Set(['bedtime', 'echo', 'checkin', 'step', 'reevaluation', 'weekly', 'notice']);
/** What these say is about the night to come. */
const OF_TONIGHT: ReadonlySet<string> = new Set(['bedtime', 'notice', 'step', 'reevaluation']);
const HOUR_S = 3600;
const HOURS = { from: 8 * HOUR_S, until: 20 * HOUR_S, bedtimeLate: 21 * HOUR_S } as const;
const CAPS = { perDay: 2, othersPerWeek: 3 } as const;
/** A safety card is sent again at most twice. */
const SAFETY_SENDS_MAX = 3;

interface Spoken {
  last: Out | undefined;
  /** A text of theirs came since the last one out. */
  heardSince: boolean;
  readonly causes: Map<string, number>;
  readonly answered: Set<string>;
  readonly cost: Cost;
  day: { date: string; unasked: number };
  week: { monday: string; others: number };
}

export class OutLaws {
  readonly #tally: Tally;
  readonly #truth: Truth;
  readonly #said: (inboundId: string) => Said | undefined;
  readonly #spoken = new Map<string, Spoken>();
  readonly #nights: NightLaws;

  constructor(tally: Tally, truth: Truth, said: (inboundId: string) => Said | undefined) {
    [this.#tally, this.#truth, this.#said, this.#nights] = [tally, truth, said, new NightLaws(tally)];
  }

  heard(said: Said): void {
    this.#of(said.phone).heardSince = true;
    this.#nights.heard(said);
  }

  forget(house: House): void {
    for (const phone of house.phones) this.#spoken.delete(phone);
    this.#nights.forget(house);
  }

  left(out: Out): void {
    const spoken = this.#of(out.phone);
    const line = this.#truth.line(out.phone, out.house?.phones.includes(out.phone) ? out.house : undefined);
    this.#tally.count('sent');
    this.#tally.meet(`out ${out.kind}`);
    this.#once(out, spoken);
    this.#afterStop(out, line);
    this.#words(out);
    this.#toWhom(out, line, spoken);
    this.#nights.left(out, UNASKED.has(out.kind) ? undefined : this.#said(inboundOf(out.cause)));
    if (UNASKED.has(out.kind)) this.#unasked(out, spoken);
    spoken.last = out;
    spoken.heardSince = false;
  }

  /** Handed to a carrier that has opted this phone out: it does not leave, and after the stop it may not even be tried. */
  offered(out: Out): void {
    this.#afterStop(out, this.#truth.line(out.phone, out.house));
  }

  #of(phone: string): Spoken {
    let spoken = this.#spoken.get(phone);
    if (!spoken) {
      spoken = {
        cost: noCost(), last: undefined, heardSince: false, causes: new Map(), answered: new Set(), day: { date: '', unasked: 0 }, week: { monday: '', others: 0 },
      };
      this.#spoken.set(phone, spoken);
    }
    return spoken;
  }

  /** L2, and L12's exception from it. */
  #once(out: Out, spoken: Spoken): void {
    const before = spoken.causes.get(out.cause) ?? 0;
    spoken.causes.set(out.cause, before + 1);
    if (before > 0 && out.kind === 'safety') {
      this.#tally.count('safetyRepeated');
      if (before >= SAFETY_SENDS_MAX) this.#offence('L12', 'a safety card sent too often', out, 'doubled');
      return;
    }
    if (before > 0) return this.#offence('L2', 'sent twice for one cause', out, 'doubled');
    const last = spoken.last;
    if (!last || last.text !== out.text || spoken.heardSince) return;
    const sameDay = !out.house || wallAt(last.at, out.house.zone).date === wallAt(out.at, out.house.zone).date;
    if (sameDay && UNASKED.has(out.kind) === UNASKED.has(last.kind) && !this.#answersAnother(out, last)) {
      this.#offence('L2', 'the same text twice running', out, 'doubled');
    }
  }

  /** Two texts of theirs that came before either was answered may well be answered alike. */
  #answersAnother(out: Out, last: Out): boolean {
    return !UNASKED.has(out.kind) && inboundOf(out.cause) !== inboundOf(last.cause);
  }

  /** L3. */
  #afterStop(out: Out, line: Line): void {
    if (!line.stopped || out.kind === 'safety') return;
    const answers = UNASKED.has(out.kind) ? undefined : this.#said(inboundOf(out.cause));
    if (answers && answers.phone === out.phone && answers.at >= line.stopped.saidAt) return;
    this.#offence('L3', 'after its stop', out, 'afterStop');
  }

  /** L6 and L7. */
  #words(out: Out): void {
    const word = out.kind === 'safety' ? undefined : ungentleWord(out.text);
    if (word !== undefined) this.#offence('L6', `not gentle (${word})`, out, 'ungentle');
    const allowed = out.kind === 'safety' || out.kind === 'consent' ? 2 : 1;
    if (segments(out.text) > allowed) this.#offence('L7', 'too long', out, 'overOneSegment');
  }

  /** L11: nobody who did not text first or was enrolled; one answer for one text. */
  #toWhom(out: Out, line: Line, spoken: Spoken): void {
    const enrolled = line.house?.familyId !== undefined;
    if (!line.hasTexted && !enrolled) this.#offence('L11', 'to a number that never texted', out);
    if (UNASKED.has(out.kind)) {
      if (!out.house?.phones.includes(out.phone)) this.#offence('L10', 'to another family', out);
      else if (this.#truth.of(out.house).gone) this.#offence('L3', 'to a family that was deleted', out, 'afterStop');
      return;
    }
    const answers = this.#said(inboundOf(out.cause));
    if (!answers || answers.phone !== out.phone) return this.#offence('L11', 'answers no text of this number', out);
    const first = (spoken.causes.get(out.cause) ?? 0) === 1;
    const why = first ? costly(spoken.cost, out, answers, !enrolled && !line.stopped) : undefined;
    if (why !== undefined) this.#offence('L11', why, out);
    if (first && spoken.answered.has(answers.id)) this.#offence('L11', 'a second answer to one text', out);
    spoken.answered.add(answers.id);
  }

  #unasked(out: Out, spoken: Spoken): void {
    const { house } = out;
    if (!house) return this.#offence('L4', 'unasked, and nobody knows their zone', out, 'inQuietHours');
    const { date, seconds } = wallAt(out.at, house.zone);
    const until = out.kind === 'bedtime' && house.lateOk ? HOURS.bedtimeLate : HOURS.until;
    if (seconds < HOURS.from || seconds >= until) this.#offence('L4', 'in quiet hours', out, 'inQuietHours');
    this.#stillWanted(out, house, date);
    if (out.kind === 'echo') return;
    if (spoken.day.date !== date) spoken.day = { date, unasked: 0 };
    const monday = mondayOf(date);
    if (spoken.week.monday !== monday) spoken.week = { monday, others: 0 };
    spoken.day.unasked += 1;
    if (out.kind !== 'bedtime') spoken.week.others += 1;
    if (spoken.day.unasked > CAPS.perDay) this.#offence('L11', 'over the cap of a day', out);
    if (spoken.week.others > CAPS.othersPerWeek) this.#offence('L11', 'over the cap of a week', out);
  }

  /** L5. */
  #stillWanted(out: Out, house: House, date: string): void {
    if (out.at >= out.usefulUntil) this.#offence('L5', 'past its use', out, 'staleSent');
    if (out.kind === 'bedtime') {
      if (this.#truth.of(house).down.has(date)) this.#offence('L5', 'the child was down already', out, 'staleSent');
      this.#truth.reminded(house, date);
    }
    // Other texts of the morning are about the night before, and rest with that night.
    const night = OF_TONIGHT.has(out.kind) ? date : later(date, -1);
    const rests = this.#truth.rests(house, night);
    if (rests.length === 0) return;
    const crisis = rests.some((rest) => rest.crisis);
    // "Is she well again?" is asked in an illness on day 3 and day 7; the rest begins on day 0 or the night after.
    const asksAfter = out.kind === 'checkin' && rests.some((rest) => rest.until === undefined && [2, 3, 6, 7].some((day) => later(rest.from, day) === date));
    if (crisis || (!asksAfter && out.kind !== 'echo')) this.#offence('L5', 'while the family rests', out, 'staleSent');
  }

  #offence(law: string, why: string, out: Out, counted?: 'doubled' | 'afterStop' | 'ungentle' | 'overOneSegment' | 'inQuietHours' | 'staleSent'): void {
    if (counted) this.#tally.count(counted);
    const { house, ...said } = out;
    this.#tally.broken(law, why, { ...said, at: new Date(out.at).toISOString(), zone: house?.zone });
  }
}

/** Of a reply's cause: `inbound id|kind`. */
const inboundOf = (cause: string): string => cause.slice(0, cause.lastIndexOf('|'));

function mondayOf(date: string): string {
  const day = dayOf(date);
  // 1970-01-01 was a Thursday.
  return dateOfDay(day - ((day + 3) % 7));
}

/**
 * Who the family is and what it agreed, as its facts add up: settings that hold from a moment or
 * from a night, who is on duty, pauses, and which unasked texts are settled.
 */
import * as z from 'zod';
import {
  carerSchema, type Child, type ChildId, childIdSchema, childSchema, dateSchema, type Fact, instantSchema, type NumberId, numberIdSchema,
  PAUSE_REASONS, stepIdSchema, timeSchema, zoneSchema,
} from '../log/facts.ts';
import { UPHEAVALS } from '../text/reading.ts';
import { isOfMembers, withMember } from './members.ts';
import { clockShiftSchema, shiftOn } from './clockShift.ts';
import { addDays, dateOf, daysBetween, type LocalDate, type LocalTime, minutesOfTime, nightOf, timeOf, timeOfMinutes } from '../time/local.ts';
import { DAY_MS, type Instant, toLocal, type Zone } from '../time/zone.ts';

const pauseSchema = z.object({
  from: dateSchema,
  /** The day it was said: day 0 of an illness. */
  said: dateSchema,
  nights: z.int().optional(),
  reason: z.enum(PAUSE_REASONS),
  /** Absent: the whole family's. */
  child: childIdSchema.optional(),
  /** The first night that counts again. */
  until: dateSchema.optional(),
});
export type Pause = z.output<typeof pauseSchema>;

export const familySchema = z.object({
  joinedAt: instantSchema,
  joinedNight: dateSchema,
  lang: z.enum(['en', 'es']),
  children: z.array(childSchema),
  carers: z.array(carerSchema),
  /** Children of whom no unasked text speaks. */
  muted: z.array(childIdSchema).default([]),
  onDuty: numberIdSchema,
  /** Carers whose number said STOP: nothing unasked goes to them. */
  stopped: z.array(numberIdSchema),
  /** When the last of them did. */
  stoppedAt: instantSchema.optional(),
  /** Newest last; each holds from its instant on. */
  zones: z.array(z.object({ zone: zoneSchema, from: instantSchema })),
  /** Newest last; each holds from its night on. */
  bedtimes: z.array(z.object({ bedtime: timeSchema, night: dateSchema })),
  /** When what decides the reminder's time was last set: nothing due before it is owed any more. */
  setAt: instantSchema,
  lateOk: z.boolean(),
  early: z.boolean(),
  /** Absent until the family picks one. */
  rhythm: z.enum(['every', 'first3', 'change']).optional(),
  nightReplies: z.boolean(),
  /** 0 = Sunday … 6; absent until the family moves it. */
  weeklyDay: z.int().min(0).max(6).optional(),
  clockShift: clockShiftSchema.optional(),
  /** The change of clocks (its first night) that was told of last, and the night of the last word on the parent's own sleep. */
  clocksToldOf: dateSchema.optional(),
  ownSleepOn: dateSchema.optional(),
  pauses: z.array(pauseSchema),
  /** Changes in the children's days, newest last: offers wait through their nights. */
  holds: z.array(z.object({ reason: z.enum(UPHEAVALS), from: dateSchema, nights: z.int(), until: dateSchema })),
  /** The last text of anyone in the family. */
  lastTextAt: instantSchema.optional(),
  /** Unasked texts that came to an end, newest last: (purpose, night). */
  settled: z.array(z.object({ purpose: z.string(), night: dateSchema, sent: z.boolean(), at: instantSchema })),
  /** Nights whose sum has been told or is owed. */
  summed: z.array(dateSchema),
  /** Offers that stand: neither taken nor put off since. */
  offers: z.array(z.object({ child: childIdSchema, step: stepIdSchema, repeated: z.boolean().optional() })),
  /** The night on which a re-evaluation was last put to the family, by child. */
  reviewPut: z.record(z.string(), dateSchema),
  /** Codes of what was told once and for all (`first` = how nights work, `notice` = that bedtime is late). */
  told: z.array(z.string()),
});
export type Family = z.output<typeof familySchema>;

/** Kept lists are short: only the present and the few nights around it are ever asked about. */
const KEPT = { zones: 4, bedtimes: 4, pauses: 6, holds: 4, settled: 24, summed: 8 } as const;

function lastOf<T>(list: readonly T[], item: T, most: number): T[] {
  return [...list, item].slice(-most);
}

/** A rest that goes on is never pushed out by shorter ones that came after it: of each reason the one that ends last stays. */
function keptPauses(pauses: readonly Pause[]): Pause[] {
  const endsLast = new Map<string, Pause>();
  for (const pause of pauses) {
    const whose = `${pause.reason} ${pause.child ?? ''}`;
    const before = endsLast.get(whose);
    if (!before || (before.until !== undefined && (pause.until === undefined || pause.until >= before.until))) endsLast.set(whose, pause);
  }
  const goesOn = new Set(endsLast.values());
  let toDrop = pauses.length - KEPT.pauses;
  return pauses.filter((pause) => goesOn.has(pause) || toDrop-- <= 0);
}

export function foldFamily(family: Family | null, fact: Fact): Family | null {
  return foldAll(family, [fact]);
}

/** The family after these facts; they stand, in log order. Null until one of them is its joining. */
export function foldAll(family: Family | null, facts: readonly Fact[]): Family | null {
  let next = family;
  let lastTextAt = family?.lastTextAt ?? 0;
  for (const fact of facts) {
    if (fact.type === 'joined') next ??= joined(fact);
    else if (next !== null) {
      next = applied(next, fact);
      // Most facts are texts about a night, of which the family keeps only when the last one came.
      if (fact.by !== undefined && fact.at > lastTextAt) lastTextAt = fact.at;
    }
  }
  return next === null || lastTextAt === (next.lastTextAt ?? 0) ? next : { ...next, lastTextAt: lastTextAt as Instant };
}

function joined(fact: Extract<Fact, { type: 'joined' }>): Family {
  const owner = fact.carers[0]!.number;
  return {
    joinedAt: fact.at,
    joinedNight: nightOf(toLocal(fact.at, fact.zone)),
    lang: fact.lang,
    children: fact.children,
    carers: fact.carers, muted: [],
    onDuty: owner, stopped: [], setAt: fact.at,
    zones: [{ zone: fact.zone, from: fact.at }],
    bedtimes: [{ bedtime: fact.bedtime, night: nightOf(toLocal(fact.at, fact.zone)) }],
    lateOk: fact.lateOk, early: false, nightReplies: false,
    pauses: [], holds: [], settled: [], summed: [], offers: [], reviewPut: {}, told: [],
  };
}

function applied(family: Family, fact: Exclude<Fact, { type: 'joined' }>): Family {
  if (isOfMembers(fact)) return withMember(family, fact);
  switch (fact.type) {
    case 'bedtime-set':
      // Who says a bedtime means that one, and no way to another.
      return {
        ...withoutShift(family), setAt: fact.at,
        bedtimes: lastOf(family.bedtimes, { bedtime: fact.bedtime, night: fact.night }, KEPT.bedtimes),
      };
    case 'weekly-day-set':
      return { ...family, weeklyDay: fact.weekday };
    case 'clock-shift-set':
      return { ...withoutShift(family), setAt: fact.at, ...(fact.shift && { clockShift: { from: fact.night, ...fact.shift } }) };
    case 'zone-set':
      return { ...withoutShift(family), setAt: fact.at, zones: lastOf(family.zones, { zone: fact.zone, from: fact.from ?? fact.at }, KEPT.zones) };
    case 'late-ok-set':
      return { ...family, setAt: fact.at, lateOk: fact.lateOk };
    case 'early-set':
      return { ...family, setAt: fact.at, early: fact.early };
    case 'rhythm-set':
      return { ...family, rhythm: fact.rhythm };
    case 'night-replies-set':
      return { ...family, nightReplies: fact.on };
    case 'paused': {
      const pause = {
        from: fact.night, said: dateOf(toLocal(fact.at, zoneAt(family, fact.at))), reason: fact.reason,
        ...(fact.nights !== undefined && { nights: fact.nights }),
        ...(fact.child !== undefined && { child: fact.child }),
        // A rest that was only asked for ends by itself; sickness and travel are asked about (design §8).
        ...(fact.nights !== undefined && fact.reason === 'asked' && { until: addDays(fact.night, fact.nights) }),
      };
      return { ...family, pauses: keptPauses([...family.pauses, pause]) };
    }
    case 'held': {
      const { reason, night, nights } = fact;
      return { ...family, holds: lastOf(family.holds, { reason, from: night, nights, until: addDays(night, nights) }, KEPT.holds) };
    }
    case 'resumed':
      return {
        ...family, setAt: fact.at,
        holds: family.holds.map((h) => (h.from <= fact.night && h.until > fact.night ? { ...h, until: fact.night } : h)),
        pauses: family.pauses.map((p) =>
          p.until === undefined || p.until > fact.night ? { ...p, until: fact.night > p.from ? fact.night : p.from } : p),
      };
    case 'on-duty-set':
      return { ...family, onDuty: fact.carer };
    case 'carer-stopped':
      return { ...family, stopped: [...new Set([...family.stopped, fact.carer])], stoppedAt: fact.at };
    case 'carer-back':
      // Who comes back finds a plan that starts anew as far as reminders go.
      return { ...family, setAt: fact.at, stopped: family.stopped.filter((n) => n !== fact.carer) };
    case 'summed':
      return { ...family, summed: lastOf(family.summed, fact.night, KEPT.summed) };
    case 'sent':
      return afterSent(family, fact);
    case 'dropped':
      return FINAL_DROPS.has(fact.why) ? settle(family, fact, false) : family;
    case 'send-unknown':
    case 'refused':
      return settle(family, fact, fact.type === 'send-unknown');
    case 'told': case 'night-told': case 'taken-back': case 'noted': case 'asked':
    case 'review-asked': case 'reviewed': case 'scope-widened': case 'scope-waited': case 'delivered': case 'undelivered':
      return family;
    case 'offered':
      return { ...family, offers: [...withoutOffer(family, fact.child), { child: fact.child, step: fact.step }] };
    case 'review-put':
      // What was offered before is offered anew when this is over.
      return { ...family, reviewPut: { ...family.reviewPut, [fact.child]: fact.night }, offers: withoutOffer(family, fact.child) };
    case 'step-taken':
    case 'step-waited':
      return { ...family, offers: withoutOffer(family, fact.child) };
  }
}

/** Codes of what a reminder told: a change of clocks, with its first night; when the child sleeps longest. */
export const CLOCKS_TOLD = 'clocks ';
export const OWN_SLEEP_TOLD = 'own-sleep';

function afterSent(family: Family, fact: Extract<Fact, { type: 'sent' }>): Family {
  const summed = fact.purpose === 'echo' ? lastOf(family.summed, fact.night, KEPT.summed) : family.summed;
  const settled = settle(family, fact, true);
  const clocks = fact.told.find((code) => code.startsWith(CLOCKS_TOLD));
  return {
    ...settled, summed, told: once(settled.told, fact.told.filter((code) => ONCE.test(code))),
    ...(clocks !== undefined && { clocksToldOf: clocks.slice(CLOCKS_TOLD.length) as LocalDate }),
    ...(fact.purpose === 'weekly' && fact.told.includes('offer') && { offers: family.offers.map((o) => ({ ...o, repeated: true })) }),
    ...(fact.told.includes(OWN_SLEEP_TOLD) && { ownSleepOn: fact.night }),
  };
}

function withoutShift(family: Family): Family {
  const { clockShift: _over, ...rest } = family;
  return rest;
}

const withoutOffer = (family: Family, child: string): Family['offers'] => family.offers.filter((o) => o.child !== child);

/**
 * Drops after which this purpose and night are over. The others (a clock that rang at an old time,
 * a text not wanted just now) leave the door open for a clock that is set anew.
 */
const FINAL_DROPS: ReadonlySet<string> = new Set(['too-late', 'quiet-hours', 'stopped', 'no-consent', 'nobody', 'cap', 'unreachable']);

function settle(family: Family, fact: { purpose: string; night: LocalDate; at: Instant }, sent: boolean): Family {
  const one = { purpose: fact.purpose, night: fact.night, sent, at: fact.at };
  const told = sent && fact.purpose === 'notice' ? once(family.told, ['notice']) : family.told;
  return { ...family, settled: lastOf(family.settled, one, KEPT.settled), told };
}

/** Codes of what is told once: how nights work, the rhythm, the doctor in a month, goodbye to a child. */
const ONCE = /^(first|rhythm)$|^(doctor|goodbye)-/;

function once(told: readonly string[], codes: readonly string[]): string[] {
  return [...new Set([...told, ...codes])];
}

/** The children that unasked texts speak of. */
export function spokenOf(family: Family): Child[] {
  return family.children.filter((c) => !family.muted.includes(c.id));
}

/** Carers that unasked texts may go to, who joined first. */
export function reachable(family: Family): NumberId[] {
  return family.carers.map((c) => c.number).filter((n) => !family.stopped.includes(n));
}

/** With no carer left a log is deleted after this long (L3). */
const KEPT_AFTER_STOP_DAYS = 30;

/** Whether everybody has stopped for so long that the log goes too. */
export function isToBeForgotten(family: Family, now: Instant): boolean {
  return reachable(family).length === 0 && now - (family.stoppedAt ?? now) >= KEPT_AFTER_STOP_DAYS * DAY_MS;
}

/** Whom nudges go to: the one on duty, or whoever comes first when that one stopped or left (L3). */
export function onDuty(family: Family): NumberId | undefined {
  const carers = reachable(family);
  return carers.includes(family.onDuty) ? family.onDuty : carers[0];
}

export function zoneAt(family: Pick<Family, 'zones'>, now: Instant): Zone {
  let zone = family.zones[0]!.zone;
  for (const known of family.zones) if (known.from <= now) zone = known.zone;
  return zone;
}

/** Lights out on that night: as set, led over a change of clocks where the family wants it. */
export function bedtimeOn(family: Family, night: LocalDate): LocalTime {
  const set = bedtimeSetOn(family, night);
  const shifted = family.clockShift ? shiftOn(family.clockShift, night) : 0;
  return shifted === 0 ? set : timeOfMinutes(minutesOfTime(set) + shifted);
}

/** Lights out on that night, as set. */
export function bedtimeSetOn(family: Family, night: LocalDate): LocalTime {
  let bedtime = family.bedtimes[0]!.bedtime;
  for (const b of family.bedtimes) if (b.night <= night) bedtime = b.bedtime;
  return bedtime;
}

/** The rest of the whole family. */
export function pauseOn(family: Pick<Family, 'pauses'>, night: LocalDate): Pause | undefined {
  return family.pauses.findLast((p) => p.child === undefined && isOn(p, night));
}

/** The rest of this child's plan: the family's, or its own. */
export function restOn(family: Pick<Family, 'pauses'>, child: ChildId, night: LocalDate): Pause | undefined {
  return pauseOn(family, night) ?? family.pauses.findLast((p) => p.child === child && isOn(p, night));
}

function isOn({ from, until }: Pause, night: LocalDate): boolean {
  return from <= night && (until === undefined || night < until);
}

export function holdOn(family: Pick<Family, 'holds'>, night: LocalDate): Family['holds'][number] | undefined {
  return family.holds.findLast((h) => h.from <= night && night < h.until);
}

export function isSettled(family: Family, purpose: string, night: LocalDate): boolean {
  return family.settled.some((s) => s.purpose === purpose && s.night === night);
}

/** The night that is being lived or, in the morning, was just lived. */
export function nightNow(family: Family, now: Instant): LocalDate {
  return nightOf(toLocal(now, zoneAt(family, now)));
}

/**
 * Whole noon-to-noon nights, from the first noon after joining, with no text at all (design §8);
 * paused nights do not count.
 */
export function silentNights(family: Family, now: Instant): number {
  const zone = zoneAt(family, now);
  const here = toLocal(now, zone);
  const lastNight = family.lastTextAt === undefined ? family.joinedNight : nightOf(toLocal(family.lastTextAt, zone));
  const firstWhole = addDays(lastNight > family.joinedNight ? lastNight : family.joinedNight, 1);
  const until = nightOf(here);
  let silent = 0;
  for (let night = firstWhole; night < until && silent <= 22; night = addDays(night, 1)) {
    if (pauseOn(family, night) === undefined) silent += 1;
  }
  return silent;
}

/** Days since joining, counted in nights; the joining night is 0. */
export function nightsSinceJoining(family: Family, night: LocalDate): number {
  return daysBetween(family.joinedNight, night);
}

/** 21:00–07:00: logs are kept in silence (L4). */
export function inNightSilence(time: LocalTime): boolean {
  const minutes = minutesOfTime(time);
  return minutes >= NIGHT_SILENCE.from || minutes < NIGHT_SILENCE.until;
}
export const NIGHT_SILENCE = { from: 21 * 60, until: 7 * 60 } as const;

export function timeThere(family: Family, now: Instant): LocalTime {
  return timeOf(toLocal(now, zoneAt(family, now)));
}

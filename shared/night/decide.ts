/**
 * What a text means for the log: a reading and the facts at hand become new facts, or a refusal as a
 * value. Pure; ids derive from the inbound text and the position in it.
 */
import { type ChildId, type Fact, type FactId, type FactOf, type NumberId, saidEventSchema } from '../log/facts.ts';
import { textOf } from '../log/standing.ts';
import type { Correction, SaidEvent, SaidNight } from '../text/reading.ts';
import { type LocalDate, type LocalDateTime, ofWallMinutes, wallMinutes } from '../time/local.ts';
import { type Instant, toLocal, toPastInstant, type Zone } from '../time/zone.ts';
import { mainTime, nightOfEvent } from './place.ts';

/** Who says it, when, and where on earth: what every new fact needs. */
export interface Telling {
  readonly inboundId: string;
  readonly at: Instant;
  readonly by: NumberId;
  readonly zone: Zone;
}

/** Hands out the ids of one text's facts, in order. */
export function idsOf(telling: Telling, from = 0): () => FactId {
  let position = from;
  return () => `${telling.inboundId}#${position++}` as FactId;
}

export function toldFact(
  telling: Telling, id: FactId, child: ChildId, event: SaidEvent, night?: LocalDate,
): FactOf<'told'> {
  const here = toLocal(telling.at, telling.zone);
  const at = mainTime(event);
  const until = event.kind === 'wake' ? event.until : undefined;
  return {
    type: 'told', id, at: telling.at, by: telling.by, zone: telling.zone, child, event,
    night: night ?? nightOfEvent(event, here),
    ...(at !== undefined && { instant: toPastInstant(at, telling.zone, telling.at) }),
    ...(until !== undefined && { untilInstant: toPastInstant(until, telling.zone, telling.at) }),
  };
}

export function toldFacts(
  telling: Telling, nextId: () => FactId, children: readonly ChildId[], events: readonly SaidEvent[],
): FactOf<'told'>[] {
  return children.flatMap((child) => events.map((event) => toldFact(telling, nextId(), child, event)));
}

export function nightToldFact(
  telling: Telling, id: FactId, child: ChildId, night: LocalDate, said: SaidNight,
): FactOf<'night-told'> {
  return { type: 'night-told', id, at: telling.at, by: telling.by, child, night, said };
}

export function takenBackFact(telling: Telling, id: FactId, night: LocalDate, ids: FactId[]): FactOf<'taken-back'> {
  return { type: 'taken-back', id, at: telling.at, by: telling.by, night, ids };
}

/** Facts that UNDO may take back; an UNDO itself (a lone take-back) is passed over. */
function isUndoable(fact: Fact): boolean {
  switch (fact.type) {
    case 'told': case 'night-told': case 'asked': case 'paused': case 'resumed': case 'held': case 'step-taken': case 'step-waited':
    case 'review-asked': case 'reviewed': case 'scope-waited':
    case 'bedtime-set': case 'zone-set': case 'late-ok-set': case 'early-set': case 'rhythm-set': case 'night-replies-set':
    case 'on-duty-set': case 'weekly-day-set': case 'clock-shift-set': case 'child-set': case 'child-muted':
      return true;
    case 'taken-back': case 'noted': case 'summed': case 'offered': case 'review-put': case 'scope-widened': case 'joined': case 'carer-joined': case 'carer-named':
    case 'child-added': case 'carer-left': case 'carer-stopped': case 'carer-back':
    case 'sent': case 'dropped': case 'send-unknown': case 'refused': case 'delivered': case 'undelivered':
      return false;
  }
}

/** The sender's last text that still stands, as all its facts; empty where there is none at hand. */
export function lastTextOf(by: NumberId, facts: readonly Fact[]): Fact[] {
  const last = facts.findLast((f) => f.by === by && isUndoable(f));
  if (!last) return [];
  const text = textOf(last.id);
  return facts.filter((f) => textOf(f.id) === text && f.type !== 'summed' && f.type !== 'noted');
}

export type Corrected =
  | { readonly ok: true; readonly facts: Fact[] }
  /** `nothing`: no fact at hand that could be meant. `which`: two could be. */
  | { readonly ok: false; readonly why: 'nothing' | 'which' };

/** A correction as facts: what is taken back, and what stands in its place. */
export function correct(
  telling: Telling, correction: Correction, facts: readonly Fact[], night: LocalDate,
): Corrected {
  const told = facts.filter((f): f is FactOf<'told'> => f.type === 'told' && f.by === telling.by);
  const found = targetOf(correction, told);
  if (found === 'which' || found.length === 0) return { ok: false, why: found === 'which' ? 'which' : 'nothing' };
  const events = found.map((f) => corrected(f.event, correction));
  // A number that no night can hold (70 wakings) is no correction of one.
  if (events.some((event) => !saidEventSchema.safeParse(event).success)) return { ok: false, why: 'nothing' };
  const nextId = idsOf(telling);
  const takeBack = takenBackFact(telling, nextId(), night, found.map((f) => f.id));
  const again = found.map((f, i) => {
    const event = events[i]!;
    // An untimed fact keeps its night; a time says its own.
    const shifted = correction.change === 'day' ? nightShifted(f.night, correction.days) : f.night;
    return toldFact({ ...telling, zone: f.zone }, nextId(), f.child, event, mainTime(event) === undefined ? shifted : undefined);
  });
  return { ok: true, facts: [takeBack, ...again] };
}

function nightShifted(night: LocalDate, days: number): LocalDate {
  return ofWallMinutes(wallMinutes(`${night}T12:00` as LocalDateTime) + days * 1440).slice(0, 10) as LocalDate;
}

/** The facts a correction speaks of, among those the sender told. */
function targetOf(correction: Correction, told: readonly FactOf<'told'>[]): FactOf<'told'>[] | 'which' {
  const last = told.at(-1);
  if (!last) return [];
  const lastText = told.filter((f) => textOf(f.id) === textOf(last.id));
  switch (correction.change) {
    case 'day':
      return lastText;
    case 'count':
      return told.filter((f) => f.event.kind === 'wakes').slice(-1);
    case 'minutes':
      return lastText.filter((f) => minutesSaid(f.event, correction.from)).slice(-1);
    case 'help':
      return lastText.filter((f) => 'help' in f.event).slice(-1);
    case 'time': {
      const timed = told.filter((f) => mainTime(f.event) !== undefined
        && (correction.kind === undefined || f.event.kind === correction.kind));
      const { from } = correction;
      if (from !== undefined) return timed.filter((f) => mainTime(f.event)!.slice(11) === from.slice(11)).slice(-1);
      // The last text first, then the night it spoke of: what lies clearly nearest to the corrected time.
      const night = timed.filter((f) => f.night === last.night);
      const inLast = timed.filter((f) => textOf(f.id) === textOf(last.id));
      const found = closest(inLast, correction.to);
      return found !== 'which' && found.length === 0 ? closest(night, correction.to) : found;
    }
  }
}

function minutesSaid(event: SaidEvent, from: number | undefined): boolean {
  const said = event.kind === 'wake' ? event.awakeMin : event.kind === 'asleep' ? event.latencyMin
    : event.kind === 'nap' ? event.minutes : undefined;
  return said !== undefined && (from === undefined || said === from);
}

/** A slip of the thumb moves a time by this much at most; further off it is not known to be that time. */
const SLIP_MINUTES_MAX = 180;

/** The one whose time lies clearly nearest to the corrected one; where two lie alike, ask. */
function closest(found: readonly FactOf<'told'>[], to: LocalDateTime): FactOf<'told'>[] | 'which' {
  const apart = (f: FactOf<'told'>): number => Math.abs(wallMinutes(mainTime(f.event)!) - wallMinutes(to));
  const [first, second] = [...found].filter((f) => apart(f) <= SLIP_MINUTES_MAX).sort((a, b) => apart(a) - apart(b));
  if (!first) return [];
  return second && apart(second) < 2 * Math.max(apart(first), 15) ? 'which' : [first];
}

function corrected(event: SaidEvent, correction: Correction): SaidEvent {
  switch (correction.change) {
    case 'time': {
      if (event.kind === 'nap') return event.from !== undefined ? { ...event, from: correction.to } : { ...event, to: correction.to };
      if (event.kind === 'wake' && event.until !== undefined && event.until < correction.to) {
        const { until: _before, ...wake } = event;
        return { ...wake, at: correction.to };
      }
      if (event.kind === 'bedtime' || event.kind === 'up' || event.kind === 'asleep' || event.kind === 'wake') {
        return { ...event, at: correction.to };
      }
      return event;
    }
    case 'count':
      return event.kind === 'wakes' ? { ...event, count: correction.to } : event;
    case 'minutes':
      if (event.kind === 'wake') return { ...event, awakeMin: correction.to };
      if (event.kind === 'asleep') return { ...event, latencyMin: correction.to };
      return event.kind === 'nap' ? { ...event, minutes: correction.to } : event;
    case 'help':
      return 'help' in event || event.kind === 'wake' || event.kind === 'asleep' ? { ...event, help: correction.to } as SaidEvent : event;
    case 'day':
      return dayShifted(event, correction.days);
  }
}

function dayShifted(event: SaidEvent, days: number): SaidEvent {
  const shift = (at: LocalDateTime): LocalDateTime => ofWallMinutes(wallMinutes(at) + days * 1440);
  switch (event.kind) {
    case 'bedtime': case 'up':
      return { ...event, at: shift(event.at) };
    case 'asleep':
      return { ...event, ...(event.at && { at: shift(event.at) }) };
    case 'wake':
      return { ...event, ...(event.at && { at: shift(event.at) }), ...(event.until && { until: shift(event.until) }) };
    case 'nap':
      return { ...event, ...(event.from && { from: shift(event.from) }), ...(event.to && { to: shift(event.to) }) };
    case 'wakes': case 'through': case 'context':
      return event;
  }
}

/**
 * Random families for the laws of the log: many nights of what carers tell, take back, pause and step,
 * with what we did by ourselves between; and the order in which all of it arrives.
 */
import fc from 'fast-check';
import type { Fact, FactId, FactOf, FactType, NumberId, StepId } from '../../shared/log/facts.ts';
import { CONTEXT_TAGS, HELPS, UPHEAVALS, type SaidEvent } from '../../shared/text/reading.ts';
import { addDays, at, type LocalDate, nightOf, timeOfMinutes } from '../../shared/time/local.ts';
import { HOUR_MS, type Instant, toInstant, toLocal, toPastInstant, type Zone } from '../../shared/time/zone.ts';
import { aChild, clock, LEO, MIA, night, OWNER, PARTNER } from './facts.ts';

/** From the first to the last place where a day begins. */
export const ZONES = ['America/New_York', 'America/Los_Angeles', 'Europe/Madrid', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'] as Zone[];
const JOINED = night('2026-03-02');
/** What such a log is made of. */
export const OF_ONE_FAMILY: readonly FactType[] = [
  'joined', 'told', 'night-told', 'taken-back', 'noted', 'summed', 'bedtime-set', 'zone-set', 'rhythm-set', 'paused', 'resumed', 'held', 'on-duty-set',
  'carer-stopped', 'carer-back', 'step-taken', 'step-waited', 'offered', 'sent', 'dropped',
  'review-asked', 'review-put', 'reviewed', 'scope-widened', 'scope-waited',
];

export const joinedInstant = (zone: Zone, hour = 15): Instant => toInstant(at(JOINED, timeOfMinutes(hour * 60)), zone);

const help = fc.array(fc.constantFrom(...HELPS), { maxLength: 2 });
const minute = fc.integer({ min: 0, max: 1439 });
/** Said at so many minutes after noon of a day; what it is of may lie up to two days before. */
const moment = fc.record({
  day: fc.integer({ min: 0, max: 39 }), minute, by: fc.constantFrom(OWNER, OWNER, PARTNER), child: fc.constantFrom(MIA, MIA, LEO),
  ago: fc.constantFrom(0, 0, 0, 0, 1, 2, 5), what: fc.nat(99), eventMinute: minute, help, n: fc.integer({ min: 1, max: 5 }),
  word: fc.constantFrom('easy', 'good', 'ok', 'hard'), tag: fc.constantFrom(...CONTEXT_TAGS),
  /** How many hours after it was said it arrives, and whether it arrives twice. */
  lateHours: fc.oneof({ weight: 12, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.integer({ min: 0, max: 8 }) }, { weight: 1, arbitrary: fc.integer({ min: 9, max: 9 * 24 }) }),
  twice: fc.boolean(),
});
type Moment = typeof moment extends fc.Arbitrary<infer T> ? T : never;

export const history = fc.record({
  zone: fc.constantFrom(...ZONES), hour: fc.integer({ min: 0, max: 23 }), nights: fc.integer({ min: 10, max: 40 }),
  moments: fc.array(moment, { minLength: 5, maxLength: 90 }),
}).map(({ zone, hour, nights, moments }) => {
  const facts: Fact[] = [joinedFact(zone, hour)];
  const started = facts[0]!.at;
  facts.push(stepFact(started, 'enrol#1', MIA, nightOf(toLocal(started, zone)), 'F1', 'started'));
  const come: { facts: Fact[]; at: Instant; said: Instant }[] = [{ facts: [...facts], at: started, said: started }];
  const sorted = [...moments].sort((a, b) => a.day % nights - b.day % nights || a.minute - b.minute);
  sorted.forEach((m, i) => {
    const saidAt = toInstant(at(addDays(JOINED, m.day % nights), timeOfMinutes(m.minute)), zone);
    if (saidAt <= started) return;
    const text = textOf(m, `in-${i}`, saidAt, zone, facts);
    if (text.length === 0) return;
    facts.push(...text);
    const arrives = (saidAt + m.lateHours * HOUR_MS) as Instant;
    come.push({ facts: text, at: arrives, said: saidAt });
    if (m.twice) come.push({ facts: text, at: (arrives + HOUR_MS) as Instant, said: saidAt });
  });
  const arrivals = come.sort((a, b) => a.at - b.at || b.said - a.said);
  // Whoever texts has joined: that fact is there before any other arrives.
  return { zone, facts, arrivals };
});

function joinedFact(zone: Zone, hour: number): FactOf<'joined'> {
  return {
    type: 'joined', id: 'enrol#0' as FactId, at: joinedInstant(zone, hour), zone, lang: 'en', bedtime: clock('19:30'), lateOk: false,
    children: [aChild(), aChild({ id: LEO, name: 'Leo' })], carers: [{ number: OWNER }, { number: PARTNER }],
  };
}

function stepFact(said: Instant, id: string, child: typeof MIA, of: LocalDate, step: string, how: FactOf<'step-taken'>['how'], by?: NumberId): Fact {
  return { type: 'step-taken', id: id as FactId, at: said, ...(by && { by }), child, night: of, step: step as StepId, how, rule: 'ADV', rules: 1 };
}

/** One text, or one thing we did: its facts, with their ids, at `said`. */
function textOf(m: Moment, text: string, said: Instant, zone: Zone, before: readonly Fact[]): Fact[] {
  const here = toLocal(said, zone);
  const common = { id: `${text}#0` as FactId, at: said, by: m.by };
  const ours = { id: `${text}#0` as FactId, at: said };
  const tonight = nightOf(here);
  const of = addDays(tonight, -m.ago);
  const eventAt = at(m.eventMinute >= 720 ? of : addDays(of, 1), timeOfMinutes(m.eventMinute));
  const told = (event: SaidEvent): Fact => ({
    ...common, type: 'told', night: of, zone, child: m.child, event,
    ...('at' in event && event.at !== undefined && { instant: toPastInstant(event.at, zone, said) }),
  });
  if (m.what < 12) return [told({ kind: 'asleep', at: eventAt, help: m.help, latencyMin: m.n * 6 })];
  if (m.what < 26) return [told({ kind: 'wake', at: eventAt, help: m.help, awakeMin: m.n })];
  if (m.what < 34) return [told({ kind: 'up', at: eventAt })];
  if (m.what < 38) return [told({ kind: 'bedtime', at: eventAt })];
  if (m.what < 41) return [told({ kind: 'wakes', count: m.n }), { ...told({ kind: 'through' }), id: `${text}#1` as FactId }];
  if (m.what < 44) return [told({ kind: 'context', tag: m.tag })];
  if (m.what < 58) return [{ ...common, type: 'night-told', night: of, child: m.child, said: { word: m.word as 'easy', feel: m.n as 1 } }];
  if (m.what < 68) return takeBack(m, text, said, tonight, before);
  if (m.what < 71) return [{ ...common, type: 'noted', night: tonight, intent: m.n > 3 ? 'unreadable' : 'chat' }];
  if (m.what < 73) return [{ ...common, type: 'bedtime-set', night: tonight, bedtime: timeOfMinutes(18 * 60 + m.n * 30) }];
  if (m.what < 74) return [{ ...common, type: 'zone-set', zone: ZONES[m.n % ZONES.length]! }];
  if (m.what < 75) return [{ ...common, type: 'rhythm-set', rhythm: m.n > 2 ? 'every' : 'first3' }];
  if (m.what < 80) return [{ ...common, type: 'paused', night: addDays(tonight, m.n % 2), reason: m.n > 3 ? 'sick' : 'asked', ...(m.n > 1 && { nights: m.n }) }];
  if (m.what < 81) return [{ ...common, type: 'held', night: addDays(tonight, m.n % 3), nights: m.n * 4, reason: UPHEAVALS[m.n % UPHEAVALS.length]! }];
  if (m.what < 82) return [{ ...ours, type: 'paused', night: tonight, reason: 'crisis' }];
  if (m.what < 85) return [{ ...common, type: 'resumed', night: addDays(tonight, m.n % 2) }];
  if (m.what < 86) return [{ ...common, type: 'on-duty-set', carer: m.by }];
  if (m.what < 87) return [{ ...ours, type: 'carer-stopped', carer: m.by }];
  if (m.what < 88) return [{ ...ours, type: 'carer-back', carer: m.by }];
  if (m.what < 92) return [stepFact(said, `${text}#0`, m.child, addDays(tonight, m.n % 2), ['F2', 'F3', 'N1', 'N2'][m.n % 4]!, m.n > 3 ? 'back-now' : 'ready', m.by)];
  if (m.what < 93) return [{ ...common, type: 'step-waited', child: m.child, night: tonight, step: 'N1' as StepId }];
  if (m.what < 94) return [planFact(m, common, tonight)];
  if (m.what < 95) return [{ ...common, type: 'summed', night: tonight }];
  if (m.what < 96) return [{ ...ours, type: 'offered', child: m.child, night: tonight, step: 'N2' as StepId }];
  if (m.what < 98) return [{ ...ours, type: 'sent', purpose: m.n > 2 ? 'bedtime' : 'echo', night: of, to: m.by, told: m.n > 4 ? ['first'] : [] }];
  return [{ ...ours, type: 'dropped', purpose: 'bedtime', night: tonight, why: m.n > 2 ? 'too-late' : 'moved' }];
}

/** A look back together, or a wider scope. */
function planFact(m: Moment, common: { id: FactId; at: Instant; by: NumberId }, of: LocalDate): Fact {
  const about = { ...common, child: m.child, night: of };
  switch (m.n) {
    case 1: return { ...about, type: 'review-asked' };
    case 2: return { ...about, type: 'review-put' };
    case 3: return { ...about, type: 'reviewed', answer: m.word === 'easy' ? 'SMALL' : 'KEEP' };
    case 4: return { ...about, type: 'scope-widened', scope: 'first-waking' };
    default: return { ...about, type: 'scope-waited' };
  }
}

/** Names all facts of an earlier text of the sender: mostly a late one, now and then one of long ago or a take-back. */
function takeBack(m: Moment, text: string, said: Instant, of: LocalDate, before: readonly Fact[]): Fact[] {
  const own = before.filter((f) => f.by === m.by && f.type !== 'summed' && f.type !== 'noted');
  const named = own.at(-1 - (m.ago === 0 ? 0 : m.eventMinute % Math.max(1, own.length)));
  if (!named) return [];
  const from = named.id.slice(0, named.id.lastIndexOf('#') + 1);
  return [{ type: 'taken-back', id: `${text}#0` as FactId, at: said, by: m.by, night: of, ids: own.filter((f) => f.id.startsWith(from)).map((f) => f.id) }];
}

/** A busy family's log, in order, night by night: eight texts a day and what we send. */
export function lifeOf(nights: number): Fact[] {
  const zone = ZONES[0]!;
  const facts: Fact[] = [joinedFact(zone, 15), stepFact(joinedInstant(zone), 'enrol#1', MIA, JOINED, 'F1', 'started')];
  const put = (day: number, time: string, make: (common: { id: FactId; at: Instant; by: NumberId }, of: LocalDate) => Fact): void => {
    const date = addDays(JOINED, day);
    facts.push(make({ id: `in-${facts.length}#0` as FactId, at: toInstant(at(date, clock(time)), zone), by: OWNER }, time < '12:00' ? addDays(date, -1) : date));
  };
  const said = (event: (day: LocalDate) => SaidEvent, when: string) => (common: { id: FactId; at: Instant; by: NumberId }, of: LocalDate): Fact => {
    const date = when < '12:00' ? addDays(of, 1) : of;
    return { ...common, type: 'told', night: of, zone, child: MIA, event: event(date), instant: toInstant(at(date, clock(when)), zone) };
  };
  for (let day = 0; day < nights; day += 1) {
    put(day, '18:15', (c, of) => ({ type: 'sent', id: c.id, at: c.at, purpose: 'bedtime', night: of, to: OWNER, told: [] }));
    put(day, '20:00', said((d) => ({ kind: 'asleep', at: at(d, clock('19:52')), help: ['nursed'], latencyMin: 12 }), '19:52'));
    for (const [time, when] of [['23:00', '22:50'], ['02:15', '02:10'], ['03:30', '03:20'], ['05:00', '04:50']] as const) {
      put(time < '12:00' ? day + 1 : day, time, said((d) => ({ kind: 'wake', at: at(d, clock(when)), help: ['nursed'], awakeMin: 9 }), when));
    }
    put(day + 1, '06:50', said((d) => ({ kind: 'up', at: at(d, clock('06:45')) }), '06:45'));
    put(day + 1, '07:10', (c, of) => ({ ...c, type: 'night-told', night: of, child: MIA, said: { word: day % 3 ? 'easy' : 'hard' } }));
    if (day % 9 === 0) put(day + 1, '07:15', (c, of) => ({ ...c, type: 'paused', night: addDays(of, 1), reason: 'asked', nights: 1 }));
  }
  return facts;
}

/**
 * The busiest evening: 100,000 families of one zone whose reminders fall due together, through the real
 * schedule and the real token bucket, in as many functions side by side as are deployed.
 */
import { joinedFact, readFamilyFile } from '../../shared/family/enrol.ts';
import { numberIdWith } from '../../shared/family/numberId.ts';
import type { Fact, FactId, FamilyId, StepId } from '../../shared/log/facts.ts';
import { recompute } from '../../shared/plan/recompute.ts';
import { replay } from '../../shared/plan/remember.ts';
import { leadMinutes, nudgesWanted } from '../../shared/schedule/nudge.ts';
import { type LocalDate, type LocalDateTime, timeOfMinutes } from '../../shared/time/local.ts';
import { type Instant, MINUTE_MS, toInstant, type Zone } from '../../shared/time/zone.ts';
import { type CarrierRate, carrierRate } from '../../functions/dispatch/carrierRate.ts';
import type { DispatchResult } from '../../functions/dispatch/dispatch.ts';
import { patiently } from '../../functions/dispatch/patiently.ts';
import { Agenda } from './agenda.ts';
import { Chance } from './chance.ts';
import { WorldTable } from './worldTable.ts';

export interface Evening {
  readonly families: number;
  readonly perSecond: number;
  readonly seed: number;
  /** Of those on a half hour (70 %), which; the rest are on five minutes of the same two hours. */
  readonly halfHours: Readonly<Record<number, number>>;
  /** How late a clock rings, in milliseconds, at most. */
  readonly ringsLateMs: number;
}

/** Seconds after the reminder's own time. */
export interface Lateness {
  readonly p99: number;
  readonly worst: number;
  /** What the best queue could reach that sends so many a second, in the order they are due. */
  readonly bound99: number;
  readonly sent: number;
}

const ZONE = 'America/New_York' as Zone;
const NOON = toInstant('2026-11-23T12:00' as LocalDateTime, ZONE);
const ON_HALF_HOURS = 0.7;
const FIRST_BEDTIME = 18 * 60 + 30;
const LAST_BEDTIME = 20 * 60 + 30;
/** As deployed (`infra/stacks/service.ts`): records a batch, and texts a second that one function is good for. */
const BATCH = 5;
const TEXTS_A_FUNCTION = 8;
/** What a walk takes before and after it has its token, and how long a function may wait for one. */
const WALK_MS = { before: 40, send: 60 } as const;
const FUNCTION_MS = 20_000;

export async function burst(evening: Evening): Promise<Lateness> {
  const due = dues(evening);
  const clock = { now: NOON };
  const agenda = new Agenda();
  const chance = new Chance(evening.seed, 'rings');
  const waiting: Instant[] = [];
  const late: number[] = [];
  const idle: (() => void)[] = [];
  const arrive = (one: Instant): void => {
    waiting.push(one);
    idle.pop()?.();
  };
  for (const one of due) agenda.plan((one + Math.floor(chance.next() * evening.ringsLateMs)) as Instant, () => arrive(one));
  const pause = (ms: number): Promise<void> => new Promise((resolve) => agenda.plan((clock.now + ms) as Instant, resolve));
  const table = new WorldTable();
  const now = (): Instant => clock.now;
  const work = async (one: Instant, rate: CarrierRate, began: Instant): Promise<void> => {
    const walk = patiently(async (): Promise<DispatchResult> => {
      await pause(WALK_MS.before);
      const token = await rate.take('nudge');
      if (!token.taken) return { againAt: (clock.now + token.againInMs) as Instant, forToken: true };
      await pause(WALK_MS.send);
      late.push((clock.now - one) / 1000);
      return 'done';
    }, { now, pause });
    const result = await walk(undefined, { timeLeft: () => clock.now - began < FUNCTION_MS });
    if (typeof result === 'object') agenda.plan(result.againAt, () => arrive(one));
  };
  const functionLoop = async (): Promise<never> => {
    const rate = carrierRate({ table, now, perSecond: evening.perSecond });
    for (;;) {
      if (waiting.length === 0) await new Promise<void>((resolve) => idle.push(resolve));
      const began = clock.now;
      await Promise.all(waiting.splice(0, BATCH).map((one) => work(one, rate, began)));
    }
  };
  for (let i = 0; i < Math.ceil(evening.perSecond / TEXTS_A_FUNCTION); i += 1) void functionLoop();
  for (let next = agenda.take(); next; next = agenda.take()) {
    clock.now = Math.max(clock.now, next.at) as Instant;
    await next.happening();
    // All that this moment set off is done before the next one comes.
    if (next.at !== agenda.next()) await new Promise((resolve) => setImmediate(resolve));
  }
  late.sort((a, b) => a - b);
  return { p99: at99(late), worst: late.at(-1)!, bound99: bound(due, evening.perSecond), sent: late.length };
}

const at99 = (sorted: readonly number[]): number => sorted[Math.ceil(sorted.length * 0.99) - 1]!;

/** One text every 1/rate second, none before it is due. */
function bound(due: readonly Instant[], perSecond: number): number {
  let free = 0;
  const late = due.map((one) => {
    free = Math.max(free, one) + 1000 / perSecond;
    return (free - one) / 1000;
  });
  return at99(late.sort((a, b) => a - b));
}

/** When each family's reminder is due, in order: by the schedule itself, asked once for each bedtime and minute of the spread. */
function dues({ families, seed, halfHours }: Evening): Instant[] {
  const chance = new Chance(seed, 'bedtimes');
  const known = new Map<string, Instant>();
  const result: Instant[] = [];
  for (let i = 0; i < families; i += 1) {
    const id = chance.id() as FamilyId;
    const bedtime = chance.happens(ON_HALF_HOURS) ? +chance.weighed(halfHours as Record<string, number>) : offHalfHour(chance);
    const key = `${bedtime} ${leadMinutes(id)}`;
    let due = known.get(key);
    if (due === undefined) known.set(key, (due = dueOf(id, bedtime)));
    result.push(due);
  }
  return result.sort((a, b) => a - b);
}

function offHalfHour(chance: Chance): number {
  for (;;) {
    const minutes = FIRST_BEDTIME + 5 * chance.between(0, (LAST_BEDTIME - FIRST_BEDTIME) / 5);
    if (minutes % 30 !== 0) return minutes;
  }
}

function dueOf(id: FamilyId, bedtime: number): Instant {
  const joinedAt = (NOON - 60 * MINUTE_MS) as Instant;
  const read = readFamilyFile({
    phone: '+15555550101', zone: ZONE, lang: 'en', child: { name: 'Mia', born: '2026-01-20' }, bedtime: timeOfMinutes(bedtime), association: 'nursing',
    place: 'crib', temperament: [2, 3, 2, 2, 2], lateOk: false,
  }, joinedAt);
  if (!read.ok) throw new Error(read.problem);
  const joined = joinedFact(read.file, { enrolment: 'burst', at: joinedAt, numberId: numberIdWith('burst') });
  const step: Fact = {
    type: 'step-taken', id: 'burst#1' as FactId, at: joinedAt, child: joined.children[0]!.id, night: '2026-11-22' as LocalDate,
    step: 'F1' as StepId, how: 'started', rule: 'START', rules: 1,
  };
  const now = recompute(replay([joined, step], NOON), NOON)!;
  const nudge = nudgesWanted(id, now).find((one) => one.purpose === 'bedtime' && one.night === '2026-11-23');
  if (!nudge) throw new Error('a family of the burst has no reminder');
  return nudge.dueAt;
}

/**
 * `npm run --silent bench -- --json`: what things cost, as ratios where there is something to compare
 * with. The last line is JSON; absolute times are only as steady as the machine.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as chrono from 'chrono-node';
import { numberIdWith } from '../shared/family/numberId.ts';
import { readFamilyFile } from '../shared/family/enrol.ts';
import type { Fact, FactId } from '../shared/log/facts.ts';
import { joinedFact } from '../shared/family/enrol.ts';
import { median } from '../shared/night/measures.ts';
import { recompute } from '../shared/plan/recompute.ts';
import { remember, replay } from '../shared/plan/remember.ts';
import { read } from '../shared/text/read.ts';
import { burst } from './sim/burst.ts';
import { addDays, type LocalDate, type LocalDateTime } from '../shared/time/local.ts';
import { DAY_MS, type Instant, toInstant, type Zone } from '../shared/time/zone.ts';

interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it is compared with, and how many times that it takes. */
  readonly against?: string;
  readonly ratio?: number;
}

interface CorpusText {
  readonly text: string;
  readonly now: LocalDateTime;
  readonly lang?: 'en' | 'es';
}

const CORPUS = new URL('../tests/corpus/', import.meta.url);

function corpus(): CorpusText[] {
  return readdirSync(CORPUS).filter((name) => name.endsWith('.jsonl')).flatMap((name) =>
    readFileSync(new URL(name, CORPUS), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as CorpusText))
    .filter((t) => typeof t.now === 'string');
}

/**
 * Microseconds of the processor for one turn of each work, the best of several rounds: the rounds that
 * something else disturbed fall away, and works to be compared take turns, so that all meet the same machine.
 */
function bestMicrosecondsOf(turns: number, rounds: number, works: readonly ((turn: number) => void)[]): number[] {
  const best = works.map(() => Infinity);
  for (let round = 0; round < rounds; round += 1) {
    for (const [i, work] of works.entries()) {
      const begun = process.cpuUsage();
      for (let turn = 0; turn < turns; turn += 1) work(turn);
      best[i] = Math.min(best[i]!, process.cpuUsage(begun).user / turns);
    }
  }
  return best;
}

/** The same for a work by itself, by the clock: for what is too short for the processor's. */
function bestMicroseconds(turns: number, rounds: number, work: (turn: number) => void): number {
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    for (let turn = 0; turn < turns; turn += 1) work(turn);
    best = Math.min(best, ((performance.now() - begun) * 1000) / turns);
  }
  return best;
}

/** Microseconds of the middle turn, once the machine has warmed to the work. */
function medianMicroseconds(turns: number, work: () => void): number {
  const took: number[] = [];
  for (let turn = -turns / 4; turn < turns; turn += 1) {
    const begun = performance.now();
    work();
    if (turn >= 0) took.push((performance.now() - begun) * 1000);
  }
  return median(took)!;
}

function readingRows(): Row[] {
  const texts = corpus();
  const [ours, theirs] = bestMicrosecondsOf(texts.length, 16, [
    (i) => {
      const { text, now, lang } = texts[i]!;
      read(text, { now, ...(lang && { lang }) });
    },
    (i) => {
      const { text, now } = texts[i]!;
      const at = new Date(`${now}:00Z`);
      // It cannot tell the language of a text: whoever reads both with it must ask both.
      chrono.parse(text, at);
      chrono.es.parse(text, at);
    },
  ]) as [number, number];
  const now = '2026-11-23T06:45' as LocalDateTime;
  const long = ['woke 2:10 nursed 15m, ', '9', 'aeiou ', 'up up up ', '2:10 ', '1-2-3-', 'no 2:20 '].map((s) => s.repeat(1600).slice(0, 1600));
  const worst = Math.max(...long.map((text) => bestMicroseconds(1, 5, () => void read(text, { now }))));
  return [
    { name: 'reading a text', value: ours, unit: 'µs', against: 'chrono-node (English and Spanish) on the same texts', ratio: ours / theirs },
    { name: 'texts read a second', value: 1e6 / ours, unit: 'texts/s' },
    { name: 'the slowest text of 1,600 characters', value: worst / 1000, unit: 'ms' },
  ];
}

const ZONE = 'America/New_York' as Zone;

/** A family's log of so many nights: asleep, one waking, up and a word each. */
function history(nights: number): { facts: Fact[]; end: Instant } {
  const start = toInstant('2025-06-01T16:00' as LocalDateTime, ZONE);
  const file = readFamilyFile({
    phone: '+15555550101', zone: ZONE, lang: 'en', child: { name: 'Mia', born: '2024-12-01' }, bedtime: '19:30', association: 'nursing',
    place: 'crib', temperament: [2, 3, 2, 2, 2], lateOk: false,
  }, start);
  if (!file.ok) throw new Error(file.problem);
  const joined = joinedFact(file.file, { enrolment: 'bench', at: start, numberId: numberIdWith('bench') });
  const by = joined.carers[0]!.number;
  const child = joined.children[0]!.id;
  const facts: Fact[] = [joined, {
    type: 'step-taken', id: 'bench#1' as FactId, at: start, child, night: '2025-06-01' as LocalDate, step: 'F1' as never, how: 'started', rule: 'START', rules: 1,
  }];
  for (let i = 0; i < nights; i += 1) {
    const night = addDays('2025-06-01' as LocalDate, i);
    const morning = addDays(night, 1);
    const at = (start + i * DAY_MS + 15 * 3_600_000) as Instant;
    const told = (n: number, event: Extract<Fact, { type: 'told' }>['event'], local: string): Fact => ({
      type: 'told', id: `b${i}#${n}` as FactId, at, by, night, zone: ZONE, child, event, instant: toInstant(local as LocalDateTime, ZONE),
    });
    facts.push(
      told(0, { kind: 'asleep', at: `${night}T19:52` as LocalDateTime, latencyMin: 20, help: ['nursed'] }, `${night}T19:52`),
      told(1, { kind: 'wake', at: `${morning}T02:10` as LocalDateTime, help: ['nursed'] }, `${morning}T02:10`),
      told(2, { kind: 'up', at: `${morning}T06:45` as LocalDateTime }, `${morning}T06:45`),
      { type: 'night-told', id: `b${i}#3` as FactId, at, by, night, child, said: { word: 'easy', didStep: true } },
    );
  }
  return { facts, end: (start + nights * DAY_MS) as Instant };
}

function planRows(): Row[] {
  const NIGHTS = 400;
  const { facts, end } = history(NIGHTS);
  const full = medianMicroseconds(400, () => {
    const now = recompute(replay(facts, end), end)!;
    now.plan(now.family.children[0]!);
  });
  const [early, late] = newTextAfter([20, NIGHTS]);
  return [
    { name: `recompute from ${NIGHTS} logged nights (median)`, value: full / 1000, unit: 'ms' },
    { name: 'a new text after 400 nights', value: late! / 1000, unit: 'ms', against: 'after 20 nights', ratio: late! / early! },
  ];
}

/** What a plan has to say differs from night to night (a re-evaluation opens, the week turns): each history is taken at so many lengths. */
const LENGTHS = 14;

/** Microseconds of a new text after so many nights: the histories take turns, so that none is measured on a warmer machine. */
function newTextAfter(nights: readonly number[]): number[] {
  const all = nights.map((count) => Array.from({ length: LENGTHS }, (_, more) => {
    const { facts, end } = history(count + more);
    return { memory: replay(facts, end), end };
  }));
  const best = all.map(() => Infinity);
  for (let turn = 0; turn < 40; turn += 1) {
    all.forEach((family, which) => {
      const took = bestMicroseconds(LENGTHS * 5, 1, (i) => {
        const { memory, end } = family[i % LENGTHS]!;
        const fact: Fact = { type: 'noted', id: `n${i}#0` as FactId, at: end, night: '2025-06-01' as LocalDate, intent: 'chat' };
        const now = recompute(remember(memory, [fact], end), end)!;
        now.plan(now.family.children[0]!);
      });
      best[which] = Math.min(best[which]!, took);
    });
  }
  return best;
}

/** Bedtimes as families have them, and the worst that a zone could think of: all half hours are one. */
const EVENINGS = [
  { name: 'bedtime burst', halfHours: { 1110: 1, 1140: 2.5, 1170: 3, 1200: 2.5, 1230: 1 }, ringsLateMs: 1000 },
  { name: 'bedtime burst, clocks up to 60 s late', halfHours: { 1110: 1, 1140: 2.5, 1170: 3, 1200: 2.5, 1230: 1 }, ringsLateMs: 60_000 },
  { name: 'bedtime burst, one half hour for all', halfHours: { 1170: 1 }, ringsLateMs: 1000 },
] as const;

async function burstRows(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { name, ...how } of EVENINGS) {
    const { p99, bound99 } = await burst({ families: 100_000, perSecond: 100, seed: 1, ...how });
    rows.push({ name: `${name}: 99 % of 100,000 texts are this late`, value: p99, unit: 's', against: `the queueing bound, ${bound99.toFixed(1)} s`, ratio: p99 / bound99 });
  }
  return rows;
}

const { values } = parseArgs({ options: { json: { type: 'boolean' } } });
const rows = [...readingRows(), ...planRows(), ...await burstRows()];
if (!values.json) {
  for (const row of rows) process.stdout.write(`${row.name}: ${row.value.toFixed(2)} ${row.unit}${row.ratio === undefined ? '' : `, ${row.ratio.toFixed(2)} × ${row.against}`}\n`);
}
process.stdout.write(`${JSON.stringify({ rows })}\n`);

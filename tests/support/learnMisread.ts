/**
 * `node tests/support/learnMisread.ts` learns how much each sign of `shared/text/misread/` says that a
 * reading is wrong, and writes `shared/text/lexicon/misreadWeights.ts`: logistic regression, the same
 * each time. It learns from `tests/corpus/firstSight.txt`, a line a text (id, how its reading fared, the
 * signs it had), as the reader of that day read texts that nothing had been mended for; what the reader
 * of today makes of the same corpora counts less, for it was mended on them.
 *
 * `--add FILE` scores a fresh batch with the reader of today and adds its lines to that file: before
 * anything is mended for it. `--check` writes nothing and prints what asking would have been worth to
 * each batch, with weights learned without it.
 */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { type Fate, fateOf } from '../../local/read.ts';
import { languageOf } from '../../shared/text/language.ts';
import { logOf } from '../../shared/text/log.ts';
import { misreadSigns } from '../../shared/text/misread/misread.ts';
import { SIGNS, SIGN_AT, type Sign } from '../../shared/text/misread/signs.ts';
import { normalise } from '../../shared/text/normalise.ts';
import { read } from '../../shared/text/read.ts';
import type { SaidEvent } from '../../shared/text/reading.ts';
import { tokens } from '../../shared/text/tokens.ts';
import type { LocalDateTime } from '../../shared/time/local.ts';

interface Line { id: string; text: string; now: LocalDateTime; events?: SaidEvent[]; alt?: SaidEvent[]; intent?: string | null }
interface Row { id: string; batch: string; fate: Fate; counts: number[]; weight: number }

/** What a reading that only left something out weighs as wrong, and what the reader of today's readings weigh. */
const PART_WEIGHT = 0.3;
const TODAY_WEIGHT = 0.6;
/** How much a weight costs (of signs scaled to one), and how often the weights are drawn nearer. */
const SHRINK = 60;
const ROUNDS = 12;
/** A sign rarer than this spread is not scaled to one: it weighs what its few texts can bear. */
const RARE = 0.1;
/** Asked where a reading is as likely wrong as this: chosen on the left-out batches, for a question in some eight texts of a hundred with those that rules ask. */
const ASKED_FROM = 0.46;
/** Batches whose first sight is nearest to today's reader. */
const RECENT = new Set(['wd', 'we', 'wf', 'wg', 'wh', 'wi', 'wj']);

const corpus = (name: string): URL => new URL(`../corpus/${name}`, import.meta.url);
const FIRST_SIGHT = corpus('firstSight.txt');
const linesOf = (file: URL | string): Line[] => readFileSync(file, 'utf8').trim().split('\n').map((l) => JSON.parse(l) as Line);
const batchOf = (id: string): string => /^[a-z]+/.exec(id)?.[0] ?? id;

/** The signs of a log as it is read today; undefined where nothing is stored or a rule asks already. */
function todays(line: Line): Row | undefined {
  const whole = read(line.text, { now: line.now });
  if (whole.safety || whole.intent === 'command' || whole.intent === 'question') return undefined;
  const list = tokens(normalise(line.text));
  const log = logOf(list, languageOf(list) ?? 'en', { now: line.now }, true);
  if (!log.told) return undefined;
  return { id: line.id, batch: batchOf(line.id), fate: fateOf([...log.told.events, ...log.tags], line), counts: [...misreadSigns(log.told).of], weight: TODAY_WEIGHT };
}

function firstSight(): Row[] {
  return readFileSync(FIRST_SIGHT, 'utf8').trim().split('\n').map((l) => {
    const [id, fate, ...signs] = l.split(' ') as [string, Fate, ...string[]];
    const counts = SIGNS.map(() => 0);
    for (const sign of signs) {
      const [name, often] = sign.split(':') as [Sign, string];
      counts[SIGN_AT[name]] = Number(often);
    }
    return { id, batch: batchOf(id), fate, counts, weight: 1 };
  });
}

interface Model { base: number; weights: number[] }

/** Solves `a x = b` in place, `a` symmetric and positive. */
function solved(a: number[][], b: number[]): number[] {
  const n = b.length;
  for (let i = 0; i < n; i++) {
    for (let r = i + 1; r < n; r++) {
      const by = a[r]![i]! / a[i]![i]!;
      if (by === 0) continue;
      for (let c = i; c < n; c++) a[r]![c]! -= by * a[i]![c]!;
      b[r]! -= by * b[i]!;
    }
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let c = i + 1; c < n; c++) b[i]! -= a[i]![c]! * b[c]!;
    b[i]! /= a[i]![i]!;
  }
  return b;
}

const likely = (sum: number): number => 1 / (1 + Math.exp(-sum));
const sumOf = (m: Model, counts: number[]): number => counts.reduce((s, n, k) => (n === 0 ? s : s + n * m.weights[k]!), m.base);

/** Newton's steps on signs scaled to one; the base is free, the weights cost {@link SHRINK} each, squared. */
function learned(rows: Row[]): Model {
  const scale = SIGNS.map((_, k) => {
    const mean = rows.reduce((s, r) => s + r.counts[k]!, 0) / rows.length;
    return Math.max(RARE, Math.sqrt(rows.reduce((s, r) => s + (r.counts[k]! - mean) ** 2, 0) / rows.length));
  });
  const size = SIGNS.length + 1;
  const scaled = rows.map((r) => ({ x: [...r.counts.map((n, k) => n / scale[k]!), 1], y: r.fate === 'right' ? 0 : 1, w: r.weight * (r.fate === 'part' ? PART_WEIGHT : 1) }));
  let at = Array.from({ length: size }, () => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const bend = Array.from({ length: size }, (_, i) => Array.from({ length: size }, (__, j) => (i === j && i < size - 1 ? SHRINK : i === j ? 1e-6 : 0)));
    const slope = at.map((v, i) => (i < size - 1 ? -SHRINK * v : 0));
    for (const { x, y, w } of scaled) {
      const shows = x.flatMap((v, k) => (v === 0 ? [] : [k]));
      const p = likely(shows.reduce((s, k) => s + x[k]! * at[k]!, 0));
      for (const i of shows) {
        slope[i]! += w * (y - p) * x[i]!;
        for (const j of shows) bend[i]![j]! += w * p * (1 - p) * x[i]! * x[j]!;
      }
    }
    const step = solved(bend, slope);
    at = at.map((v, k) => v + step[k]!);
  }
  return { base: at[size - 1]!, weights: scale.map((s, k) => at[k]! / s) };
}

/** What asking would have been worth to texts by strangers, the weights learned without their batch. */
function check(first: Row[], today: Row[]): void {
  const asked = { right: 0, part: 0, wrong: 0 };
  const all = { ...asked };
  const recent = { ...asked };
  const ranked: { sum: number; fate: Fate }[] = [];
  const ofRecent = { ...asked };
  for (const batch of new Set(first.map((r) => r.batch))) {
    const model = learned([...first, ...today].filter((r) => r.batch !== batch));
    for (const row of first.filter((r) => r.batch === batch)) {
      all[row.fate]++;
      if (RECENT.has(batch)) ofRecent[row.fate]++;
      if (RECENT.has(batch)) ranked.push({ sum: sumOf(model, row.counts), fate: row.fate });
      if (likely(sumOf(model, row.counts)) <= ASKED_FROM) continue;
      asked[row.fate]++;
      if (RECENT.has(batch)) recent[row.fate]++;
    }
  }
  process.stdout.write(`${JSON.stringify({ first: all, asked, recent: ofRecent, recentAsked: recent })}\n`);
  ranked.sort((a, b) => b.sum - a.sum);
  for (const n of [10, 20, 30, 40, 50, 60]) process.stdout.write(`${n} asked of the recent: ${ranked.slice(0, n).filter((r) => r.fate === 'wrong').length} wrong, ${ranked.slice(0, n).filter((r) => r.fate === 'right').length} right, from ${likely(ranked[n - 1]!.sum).toFixed(2)}\n`);
}

function main(args: string[]): void {
  const fresh = args[args.indexOf('--add') + 1];
  if (args.includes('--add') && fresh) {
    const rows = linesOf(fresh).flatMap((line) => todays(line) ?? []);
    appendFileSync(FIRST_SIGHT, rows.map((r) => `${[r.id, r.fate, ...r.counts.flatMap((n, k) => (n === 0 ? [] : [`${SIGNS[k]}:${Math.round(n * 100) / 100}`]))].join(' ')}\n`).join(''));
    return;
  }
  const first = firstSight();
  const today = ['blind', 'en', 'es'].flatMap((name) => linesOf(corpus(`${name}.jsonl`))).flatMap((line) => todays(line) ?? []);
  if (args.includes('--check')) return check(first, today);
  const { base, weights } = learned([...first, ...today]);
  const threshold = Math.log(ASKED_FROM / (1 - ASKED_FROM));
  const rows = SIGNS.map((sign, k) => `${sign}: ${weights[k]!.toFixed(2)}`);
  writeFileSync(new URL('../../shared/text/lexicon/misreadWeights.ts', import.meta.url), `/** Learned by \`tests/support/learnMisread.ts\`, not written by hand: how much each sign says that a reading is wrong, in nats. */
import type { Sign } from '../misread/signs.ts';

/** With no sign at all; above zero, asking is worth it. */
export const MISREAD_BASE = ${(base - threshold).toFixed(2)};

export const MISREAD_WEIGHTS: Readonly<Record<Sign, number>> = {
${Array.from({ length: Math.ceil(rows.length / 9) }, (_, i) => `  ${rows.slice(i * 9, i * 9 + 9).join(', ')},`).join('\n')}
};
`);
  process.stdout.write(`${SIGNS.length} signs from ${first.length} texts at first sight and ${today.length} of today\n`);
}

main(process.argv.slice(2));

/**
 * `npm run --silent read -- FILE.jsonl`: what each text of a file means, a line each. With `--score`
 * the file carries expectations and the figures of the reader are printed instead.
 */
import { readFileSync } from 'node:fs';
import { doubtQuestion } from '../shared/message/doubt.ts';
import { read } from '../shared/text/read.ts';
import type { Lang, Reading, SaidEvent, SaidNight } from '../shared/text/reading.ts';
import { type LocalDateTime, parseDateTime } from '../shared/time/local.ts';

interface Line {
  id: string;
  text: string;
  now: LocalDateTime;
  lang?: Lang;
  difficulty?: string;
  events?: SaidEvent[];
  alt?: SaidEvent[];
  intent?: string;
}

const TIME_FIELDS = ['at', 'from', 'to', 'until'];

/** Events with times of day, as the command prints them. */
function spoken(event: SaidEvent): Record<string, unknown> {
  return Object.fromEntries(Object.entries(event).map(([key, value]) => [key, TIME_FIELDS.includes(key) ? String(value).slice(-5) : value]));
}

function fail(at: number, why: string): never {
  process.stderr.write(`read: line ${at}: ${why}\n`);
  process.exit(2);
}

function lineOf(raw: string, at: number): Line {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    return fail(at, 'not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(at, 'not a JSON object');
  const line = value as Record<string, unknown>;
  if (typeof line['id'] !== 'string' && typeof line['id'] !== 'number') return fail(at, 'id is missing or not a string');
  if (typeof line['text'] !== 'string') return fail(at, 'text is missing or not a string');
  if (typeof line['now'] !== 'string' || !parseDateTime(line['now'])) return fail(at, 'now is not a local time YYYY-MM-DDTHH:MM');
  if (line['lang'] !== undefined && line['lang'] !== 'en' && line['lang'] !== 'es') return fail(at, 'lang is not en or es');
  return value as Line;
}

interface Output {
  id: string;
  events: Record<string, unknown>[];
  night?: SaidNight;
  intent: Reading['intent'];
  ask: string | null;
}

function outputOf(line: Line, reading: Reading): Output {
  const ask = reading.doubt ? doubtQuestion(reading.doubt, reading.lang ?? line.lang ?? 'en') : null;
  return {
    id: line.id,
    events: ask === null ? reading.events.map(spoken) : [],
    ...(reading.night && ask === null ? { night: reading.night } : {}),
    intent: reading.intent,
    ask,
  };
}

const canonical = (event: Record<string, unknown>): string =>
  JSON.stringify(Object.entries(event).map(([k, v]) => [k, Array.isArray(v) ? [...v].sort() : v]).sort());

function sameEvents(got: Record<string, unknown>[], want: Record<string, unknown>[]): boolean {
  const a = got.map(canonical).sort();
  const b = want.map(canonical).sort();
  return a.length === b.length && a.every((x, i) => x === b[i]);
}

/** Whether an event says nothing that the expected one does not. */
function within(got: Record<string, unknown>, want: Record<string, unknown>): boolean {
  return Object.entries(got).every(([key, value]) => {
    const other = want[key];
    if (Array.isArray(value)) return Array.isArray(other) && value.every((x) => other.includes(x));
    return value === other;
  });
}

function allWithin(got: Record<string, unknown>[], want: Record<string, unknown>[]): boolean {
  const left = [...want];
  return got.every((event) => {
    const i = left.findIndex((x) => within(event, x));
    if (i < 0) return false;
    left.splice(i, 1);
    return true;
  });
}

/** How a reading fares: whole and true, true as far as it goes, or with something in it that was not said. */
export type Fate = 'right' | 'part' | 'wrong';

export function fateOf(events: SaidEvent[], line: { events?: SaidEvent[]; alt?: SaidEvent[] }): Fate {
  const got = events.map(spoken);
  const wants = [line.events ?? [], ...(line.alt ? [line.alt] : [])] as Record<string, unknown>[][];
  if (wants.some((want) => sameEvents(got, want))) return 'right';
  return wants.some((want) => allWithin(got, want)) ? 'part' : 'wrong';
}

class Tally {
  readonly #counts = new Map<string, [hit: number, of: number]>();
  add(name: string, hit: boolean): void {
    const count = this.#counts.get(name) ?? [0, 0];
    this.#counts.set(name, [count[0] + (hit ? 1 : 0), count[1] + 1]);
  }
  line(name: string): string {
    const [hit, of] = this.#counts.get(name) ?? [0, 0];
    return `${name}: ${of === 0 ? '-' : `${((100 * hit) / of).toFixed(1)} %`} (${hit}/${of})`;
  }
  get names(): string[] {
    return [...this.#counts.keys()];
  }
}

/** What the reader got right on lines with expectations; `exact` per line for whoever wants a list. */
export function score(lines: Line[]): { tally: Tally; wrong: string[]; asked: string[]; missed: string[] } {
  const tally = new Tally();
  const [wrong, asked, missed]: [string[], string[], string[]] = [[], [], []];
  for (const line of lines) {
    const reading = read(line.text, { now: line.now });
    const out = outputOf(line, reading);
    const fate = fateOf(out.ask === null ? reading.events : [], line);
    const events = fate === 'right';
    const intent = line.intent === undefined || reading.intent === line.intent;
    const exact = out.ask === null && events && (out.events.length > 0 || intent || (line.alt?.length ?? 0) === 0 && (line.events?.length ?? 0) > 0);
    tally.add('exact', exact);
    if (line.difficulty) tally.add(`exact ${line.difficulty}`, exact);
    if (line.lang) tally.add(`exact ${line.lang}`, exact);
    const silent = fate === 'wrong';
    tally.add('wrong stored in silence', silent);
    tally.add('asked', out.ask !== null);
    if (line.intent) tally.add('intent of what is not a log', intent);
    const safety = line.intent === 'distress' || line.intent === 'medical';
    const noticed = reading.intent === 'distress' || reading.intent === 'medical';
    if (safety) tally.add('safety noticed', reading.intent === line.intent);
    else tally.add('safety false alarms', noticed);
    if (!exact && out.ask === null) missed.push(line.id);
    if (silent) wrong.push(line.id);
    if (out.ask !== null) asked.push(line.id);
  }
  return { tally, wrong, asked, missed };
}

function textsPerSecond(lines: Line[]): number {
  const rounds = Math.max(1, Math.ceil(4000 / lines.length));
  for (const line of lines) read(line.text, { now: line.now });
  const from = performance.now();
  for (let i = 0; i < rounds; i++) for (const line of lines) read(line.text, { now: line.now });
  return Math.round((rounds * lines.length * 1000) / (performance.now() - from));
}

function main(args: string[]): void {
  const file = args.find((arg) => !arg.startsWith('--'));
  if (file === undefined) {
    process.stderr.write('read: which file? npm run --silent read -- FILE.jsonl [--score]\n');
    process.exit(2);
  }
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch {
    process.stderr.write(`read: cannot open ${file}\n`);
    process.exit(2);
  }
  const lines = content.split('\n').flatMap((raw, i) => (raw.trim() === '' ? [] : [lineOf(raw, i + 1)]));
  if (args.includes('--score')) {
    const { tally, wrong, asked } = score(lines);
    for (const name of tally.names) process.stdout.write(`${tally.line(name)}\n`);
    process.stdout.write(`texts per second: ${textsPerSecond(lines)}\n`);
    if (wrong.length > 0) process.stdout.write(`stored wrongly: ${wrong.join(' ')}\n`);
    if (asked.length > 0) process.stdout.write(`asked: ${asked.join(' ')}\n`);
    return;
  }
  for (const line of lines) process.stdout.write(`${JSON.stringify(outputOf(line, read(line.text, { now: line.now, ...(line.lang ? { lang: line.lang } : {}) })))}\n`);
}

if (import.meta.main) main(process.argv.slice(2));

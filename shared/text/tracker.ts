/**
 * Rows pasted from a tracker app: the few shapes a parent might paste, read by their dates and words.
 * A whole export is not a text; nothing is read from more than a handful of rows.
 */
import { type LocalDateTime, MINUTES_A_DAY, minutesOfTime, ofWallMinutes, parseDateTime, timeOf, wallMinutes } from '../time/local.ts';
import type { Help, SaidEvent } from './reading.ts';

const ROWS_MAX = 6;
const STAMP = /(\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\/\d{2,4})[ T,]{1,3}(\d{1,2}:\d{2})(?::\d{2})? ?([ap]m)?/gi;
const DATED = /\d{1,4}[-/]\d{1,2}[-/]\d{2}/;
const PIYOLOG = /^(\d{1,2}:\d{2})\s+(wake-?up|sleep|formula|breast|milk|nursing|bottle|pumped milk)\b(?!.*(,|\d:\d\d))/i;

interface Row {
  kind: 'sleep' | 'feed' | 'other' | 'woke';
  from: LocalDateTime;
  to?: LocalDateTime;
  minutes?: number;
  help?: Help;
}

const pad = (n: number): string => `${n}`.padStart(2, '0');

function stampOf(date: string, time: string, half: string | undefined): LocalDateTime | undefined {
  const [said, minute] = time.split(':').map(Number) as [number, number];
  let hour = said;
  if (half) hour = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  let iso = date;
  if (date.includes('/')) {
    const [month, day, year] = date.split('/').map(Number) as [number, number, number];
    iso = `${year < 100 ? 2000 + year : year}-${pad(month)}-${pad(day)}`;
  }
  return parseDateTime(`${iso}T${pad(hour)}:${pad(minute)}`);
}

/** Where a tracker says the child slept, as a help. */
const PLACES: readonly (readonly [RegExp, Help])[] = [
  [/\b(stroller|pram|buggy|car|car seat|swing|carriage|cochecito|carro)\b/, 'motion'],
  [/\b(carrier|held|arms|on me|sling|contact|brazos)\b/, 'held'],
  [/\b(parents'? bed|our bed|co-?sleep\w*|bed ?shar\w*)\b/, 'cosleep'],
];

function kindOf(row: string): Pick<Row, 'kind' | 'help'> {
  const low = row.toLowerCase();
  if (/\b(sleep|slept|nap|asleep|siesta|dormir|durmio)\b/.test(low)) {
    const help = PLACES.find(([place]) => place.test(low))?.[1];
    return { kind: 'sleep', ...(help ? { help } : {}) };
  }
  if (/\b(nursing|nursed|breast|breastfeed|breastfeeding|left|right)\b/.test(low)) return { kind: 'feed', help: 'nursed' };
  if (/\b(bottle|formula|feed|feeding|pumped|expressed)\b/.test(low)) return { kind: 'feed', help: 'bottle' };
  return { kind: /[a-z]{3}/.test(low.replace(STAMP, '')) ? 'other' : 'sleep' };
}

function rowOf(line: string, now: LocalDateTime): Row | undefined {
  const stamps: LocalDateTime[] = [];
  let end = 0;
  for (const m of line.matchAll(STAMP)) {
    const stamp = stampOf(m[1]!, m[2]!, m[3]);
    if (stamp && wallMinutes(stamp) <= wallMinutes(now)) stamps.push(stamp);
    end = m.index + m[0].length;
  }
  if (stamps.length === 0) return undefined;
  const [from, to] = stamps as [LocalDateTime, LocalDateTime?];
  const minutes = /^"?,(\d{1,3}),/.exec(line.slice(end));
  return { ...kindOf(line), from, ...(to && wallMinutes(to) > wallMinutes(from) ? { to } : {}), ...(to && minutes ? { minutes: +minutes[1]! } : {}) };
}

function isDay(at: LocalDateTime): boolean {
  const minute = minutesOfTime(timeOf(at));
  return minute >= 420 && minute < 1110;
}

/** A sleep that starts by day and lasts longer than this is the night begun early. */
const NAP_MINUTES_MAX = 300;

/** From five to ten a waking that nothing follows is the morning's. */
const MORNING: readonly [from: number, until: number] = [300, 600];
/** A sleep or a feed this soon after a waking belongs to it. */
const AWAKE_MINUTES_MAX = 240;
const FEED_MINUTES_MAX = 90;

type Wake = Extract<SaidEvent, { kind: 'wake' }>;

/** The rows of one night and day told in order: what wakes stays open until the next sleep. */
class Telling {
  readonly events: SaidEvent[] = [];
  #open: Wake | undefined;

  wake(at: LocalDateTime): void {
    this.#open = { kind: 'wake', at };
    this.events.push(this.#open);
  }

  /** Asleep again: the end of the waking at hand; false where none is open. */
  asleepAgain(at: LocalDateTime): boolean {
    const open = this.#open;
    if (!open?.at || wallMinutes(at) - wallMinutes(open.at) > AWAKE_MINUTES_MAX || wallMinutes(at) <= wallMinutes(open.at)) return false;
    open.until = at;
    this.#open = undefined;
    return true;
  }

  fed(row: Row & { help: Help }): void {
    const open = this.#open;
    if (open?.at && wallMinutes(row.from) - wallMinutes(open.at) <= FEED_MINUTES_MAX) open.help = [row.help];
    else if (!isDay(row.from)) this.events.push({ kind: 'wake', at: row.from, help: [row.help], ...(row.to ? { until: row.to } : {}) });
  }

  /** A waking that no sleep followed is the morning where its hour is. */
  close(): SaidEvent[] {
    const last = this.#open;
    const minute = last?.at === undefined ? 0 : minutesOfTime(timeOf(last.at));
    if (last?.at && last.help === undefined && minute >= MORNING[0] && minute < MORNING[1]) this.events[this.events.indexOf(last)] = { kind: 'up', at: last.at };
    return this.events;
  }
}

function slept(told: Telling, row: Row): void {
  const length = row.to ? wallMinutes(row.to) - wallMinutes(row.from) : undefined;
  if (isDay(row.from) && (length === undefined || length <= NAP_MINUTES_MAX)) {
    told.events.push({ kind: 'nap', from: row.from, ...(row.to ? { to: row.to } : {}), ...(row.minutes === undefined ? {} : { minutes: row.minutes }), ...(row.help ? { help: [row.help] } : {}) });
    return;
  }
  if (!told.asleepAgain(row.from)) told.events.push({ kind: 'asleep', at: row.from, ...(row.help ? { help: [row.help] } : {}) });
  if (!row.to || length! > MINUTES_A_DAY) return;
  told.wake(row.to);
}

function eventsOf(rows: readonly Row[]): SaidEvent[] {
  const told = new Telling();
  for (const row of [...rows].sort((a, b) => wallMinutes(a.from) - wallMinutes(b.from))) {
    if (row.kind === 'sleep') slept(told, row);
    else if (row.kind === 'feed' && row.help) told.fed({ ...row, help: row.help });
    else if (row.kind === 'woke' && isDay(row.from) && minutesOfTime(timeOf(row.from)) >= MORNING[1]) told.events.push({ kind: 'nap', to: row.from });
    else if (row.kind === 'woke') told.wake(row.from);
  }
  return told.close();
}

/** Rows without a date, as PiyoLog copies them: the nearest past day. */
function piyologRow(line: string, now: LocalDateTime): Row | undefined {
  const m = PIYOLOG.exec(line);
  if (!m) return undefined;
  let at = parseDateTime(`${now.slice(0, 10)}T${m[1]!.padStart(5, '0')}`);
  if (!at) return undefined;
  if (wallMinutes(at) > wallMinutes(now)) {
    at = ofWallMinutes(wallMinutes(at) - MINUTES_A_DAY);
  }
  const word = m[2]!.toLowerCase();
  if (word.startsWith('wake')) return { kind: 'woke', from: at };
  return { ...kindOf(word), from: at };
}

/** Undefined when the text is no tracker row; an empty list when its rows say nothing of a night. */
export function trackerEvents(text: string, now: LocalDateTime): SaidEvent[] | undefined {
  if (!DATED.test(text) && !PIYOLOG.test(text.trimStart())) return undefined;
  const lines = text.split('\n').map((l) => l.trim()).filter((l) => l !== '');
  const rows = lines.filter((l) => (l.split(',').length >= 3 && l.search(STAMP) >= 0) || PIYOLOG.test(l));
  if (rows.length === 0 || rows.length < lines.length / 2) return undefined;
  if (rows.length > ROWS_MAX) return [];
  return eventsOf(rows.flatMap((line) => rowOf(line, now) ?? piyologRow(line, now) ?? []));
}

/**
 * Takes one guard out of the code under test, from outside: what a walk is told or what its conditions
 * mean is bent, so that a run shows whether the checkers would have noticed.
 */
import type { Item, Table, Write } from '../../shared/ports/table.ts';
import type { Clocks } from '../../shared/ports/clocks.ts';
import type { SmsSender } from '../../shared/ports/smsSender.ts';
import { onDuty } from '../../shared/family/family.ts';
import { stillWanted } from '../../shared/dispatch/gate.ts';
import { HOUR_MS, type Instant } from '../../shared/time/zone.ts';
import type { Break } from './arguments.ts';
import { CHILD_NAMES } from './wordings.ts';

export type Gate = typeof stillWanted;

export interface Broken {
  /** What `dispatch`, `replan` and `sweep` are told of the table. */
  table(table: Table): Table;
  /** What `receive` is told of it. */
  inward(table: Table): Table;
  clocks(clocks: Clocks): Clocks;
  sms(sms: SmsSender): SmsSender;
  readonly gate?: Gate;
  /** Work that failed is not done again. */
  readonly forgetful?: true;
}

const WHOLE: Broken = { table: (table) => table, inward: (table) => table, clocks: (clocks) => clocks, sms: (sms) => sms };

export function brokenBy(law: Break | undefined): Broken {
  switch (law) {
    case undefined: return WHOLE;
    case 'L1': return { ...WHOLE, forgetful: true };
    case 'L2': return { ...WHOLE, table: claimsAlwaysHold };
    case 'L3': return { ...WHOLE, table: (table) => told(table, withoutStop) };
    case 'L4': return { ...WHOLE, table: (table) => told(table, elsewhere) };
    // Clocks that nobody wants any more ring on, and are believed; and a rest is nothing that anybody knows of.
    case 'L5': return { ...WHOLE, table: (table) => told(table, withoutRest), clocks: (clocks) => ({ ...clocks, drop: async () => {} }), gate: alwaysWanted };
    case 'L7': return { ...WHOLE, sms: saysItTwice };
    case 'L9': return { ...WHOLE, table: forgetsItsNewest };
    case 'L10': return { ...WHOLE, clocks: namesTheChild };
    case 'L11': return { ...WHOLE, table: (table) => told(table, uncounted), inward: (table) => told(table, uncounted) };
    case 'L12': return { ...WHOLE, sms: saysItLeft };
  }
}

/** L2: the claim is written, whoever has it. */
function claimsAlwaysHold(table: Table): Table {
  const careless = (write: Write): Write => ('put' in write && write.put.sk.startsWith('C#') ? { put: write.put } : write);
  return { ...table, transact: (writes) => table.transact(writes.map(careless)) };
}

function told(table: Table, bend: (item: Item) => Item): Table {
  return { ...table, get: async (key) => {
    const item = await table.get(key);
    return item && bend(item);
  } };
}

/** L3: nobody has ever said stop, neither the number nor its family. */
function withoutStop(item: Item): Item {
  if (isNumber(item)) {
    const { stop: _stop, ...number } = item['number'] as Record<string, unknown>;
    return { ...item, number };
  }
  if (!isMemory(item)) return item;
  const memory = item['memory'] as { base: { family: object | null }; recent: { type: string }[] };
  const family = memory.base.family && { ...memory.base.family, stopped: [] };
  return { ...item, memory: { ...memory, base: { ...memory.base, family }, recent: memory.recent.filter((f) => f.type !== 'carer-stopped') } };
}

/** L5: nobody rests. */
function withoutRest(item: Item): Item {
  if (!isMemory(item)) return item;
  const memory = item['memory'] as { base: { family: object | null }; recent: { type: string }[] };
  const family = memory.base.family && { ...memory.base.family, pauses: [] };
  return { ...item, memory: { ...memory, base: { ...memory.base, family }, recent: memory.recent.filter((f) => f.type !== 'paused') } };
}

/** Zones that no family of the world lives in, so that what was bent once stays as it is. */
const ELSEWHERE = ['America/Phoenix', 'Asia/Tokyo'] as const;

/** L4: everybody lives half a world away. */
function elsewhere(item: Item): Item {
  if (!isMemory(item)) return item;
  const memory = item['memory'] as { base: { family: { zones: { zone: string }[] } | null }; recent: { type: string }[] };
  const away = (zone: string): string => ((ELSEWHERE as readonly string[]).includes(zone) ? zone : /^(Asia|Australia|Pacific)/.test(zone) ? ELSEWHERE[0] : ELSEWHERE[1]);
  const family = memory.base.family
    && { ...memory.base.family, zones: memory.base.family.zones.map((z) => ({ ...z, zone: away(z.zone) })) };
  const recent = memory.recent.map((f) => (f.type === 'joined' ? { ...f, zone: away((f as unknown as { zone: string }).zone) } : f));
  return { ...item, memory: { ...memory, base: { ...memory.base, family }, recent } };
}

const isNumber = (item: Item): boolean => item.pk.startsWith('NUM#') && item.sk === 'A';
const isMemory = (item: Item): boolean => item.sk === 'A#MEMORY';

/** L5: what a clock says is believed. */
const alwaysWanted: Gate = (firing, now) => {
  const still = stillWanted(firing, now);
  if (still.wanted || still.why === 'settled' || still.why === 'quiet-hours') return still;
  const to = onDuty(now.family);
  const usefulUntil = (firing.dueAt + HOUR_MS) as Instant;
  return to === undefined ? still : { wanted: true, nudge: { ...firing, usefulUntil, to: [to] } };
};

/** L7: nobody counts the characters. */
function saysItTwice(sms: SmsSender): SmsSender {
  return { send: (out) => sms.send({ ...out, text: `${out.text} ${out.text}` }) };
}

/** L9: the log is written whole, and what is kept at hand of it lacks the newest fact. */
function forgetsItsNewest(table: Table): Table {
  const lossy = (write: Write): Write => {
    if (!('put' in write) || !isMemory(write.put)) return write;
    const memory = write.put['memory'] as { recent: unknown[] };
    return { ...write, put: { ...write.put, memory: { ...memory, recent: memory.recent.slice(0, -1) } } };
  };
  return { ...table, transact: (writes) => table.transact(writes.map(lossy)) };
}

/** L10: a clock says whom it rings for. */
function namesTheChild(clocks: Clocks): Clocks {
  return { ...clocks, set: (clock) => clocks.set({ ...clock, firing: { ...clock.firing, for: CHILD_NAMES[0] } as typeof clock.firing }) };
}

/** L11: a number is not known to have been texted before. */
function uncounted(item: Item): Item {
  if (!isNumber(item)) return item;
  const { unasked: _unasked, toldAt: _toldAt, loop: _loop, ...number } = item['number'] as Record<string, unknown>;
  return { ...item, number };
}

/** L12: a card that nobody saw leave is taken for sent. */
function saysItLeft(sms: SmsSender): SmsSender {
  return { send: async (out) => {
    const outcome = await sms.send(out);
    return out.about.kind === 'safety' && outcome.outcome === 'unknown' ? { outcome: 'sent', carrierId: 'taken-for-sent' } : outcome;
  } };
}

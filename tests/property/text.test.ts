/** The reader's laws on generated texts: nothing thrown, nothing of the future, nothing lost to manners. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPT_OUT_WORDS } from '../../shared/text/orders.ts';
import { read } from '../../shared/text/read.ts';
import type { Help, SaidEvent } from '../../shared/text/reading.ts';
import { type LocalDateTime, ofWallMinutes, wallMinutes } from '../../shared/time/local.ts';

const START = wallMinutes('2026-11-20T00:00' as LocalDateTime);
const anyNow = fc.integer({ min: 0, max: 4 * 1440 }).map((m) => ofWallMinutes(START + m));
const MORNING = '2026-11-23T08:30' as LocalDateTime;

const TIMES: (keyof SaidEvent | string)[] = ['at', 'from', 'to', 'until'];
const timesOf = (events: SaidEvent[]): LocalDateTime[] => events.flatMap((e) => Object.entries(e).filter(([k]) => TIMES.includes(k)).map(([, v]) => v as LocalDateTime));

interface Said { text: string; event: SaidEvent }
const pad = (n: number): string => `${n}`.padStart(2, '0');
const clock = (m: number): { said: string; at: LocalDateTime } => {
  const minute = ((m % 1440) + 1440) % 1440;
  const hour = Math.floor(minute / 60) % 12 || 12;
  const date = minute >= 720 ? '2026-11-22' : '2026-11-23';
  return { said: `${hour}:${pad(minute % 60)}`, at: `${date}T${pad(Math.floor(minute / 60))}:${pad(minute % 60)}` as LocalDateTime };
};

const HELPS: [en: string, es: string, help: Help][] = [['nursed', 'teta', 'nursed'], ['bottle', 'biberon', 'bottle'], ['paci', 'chupete', 'pacifier'], ['rocked', 'la meci', 'rocked'], ['held her', 'en brazos', 'held'], ['patted', 'palmaditas', 'patted']];
const SEPARATORS = [', ', '. ', '\n', '; '];

/** A night told in order: bed, asleep, wakings with helps, up. */
const night = fc.record({
  lang: fc.constantFrom('en' as const, 'es' as const),
  bed: fc.integer({ min: 1140, max: 1260 }),
  latency: fc.integer({ min: 5, max: 40 }),
  wakes: fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { maxLength: 3 }),
  helps: fc.array(fc.integer({ min: 0, max: HELPS.length - 1 }), { minLength: 3, maxLength: 3 }),
  up: fc.integer({ min: 350, max: 450 }),
  separator: fc.constantFrom(...SEPARATORS),
  upper: fc.boolean(),
}).map(({ lang, bed, latency, wakes, helps, up, separator, upper }) => {
  const es = lang === 'es';
  const parts: Said[] = [];
  const say = (text: string, event: SaidEvent): void => { parts.push({ text, event }); };
  const b = clock(bed);
  say(es ? `a la cuna ${b.said}` : `in crib ${b.said}`, { kind: 'bedtime', at: b.at });
  const a = clock(bed + latency);
  say(es ? `dormida ${a.said}` : `asleep ${a.said}`, { kind: 'asleep', at: a.at });
  // Twenty minutes past, from half past ten on, so that wakings never touch bed or morning.
  [...wakes].sort((x, y) => x - y).forEach((slot, i) => {
    const w = clock(1350 + slot * 35);
    const [en, sp, help] = HELPS[helps[i]!]!;
    say(es ? `despertó ${w.said} ${sp}` : `woke ${w.said} ${en}`, { kind: 'wake', at: w.at, help: [help] });
  });
  const u = clock(up);
  say(es ? `arriba para el dia ${u.said}` : `up for the day ${u.said}`, { kind: 'up', at: u.at });
  const text = parts.map((p) => p.text).join(separator);
  return { text: upper ? text.toUpperCase() : text, events: parts.map((p) => p.event) };
});

const sorted = (events: SaidEvent[]): string[] => events.map((e) => JSON.stringify(e)).sort();

describe('the reader', () => {
  it('never throws, and answers any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: fc.constantFrom(...'woke 2:10 nursed x3 half to las y media 7p -,.+/@\n'), maxLength: 200 })), anyNow, (text, now) => {
      const reading = read(text, { now });
      expect(reading.events.length > 0 || reading.intent !== null || reading.doubt !== null || reading.correction !== undefined).toBe(true);
      if (reading.intent === 'command') expect(reading.command).toBeDefined();
      if (reading.doubt) expect(reading.events).toEqual([]);
    }), { numRuns: 600 });
  });

  it('never yields a time in the future of now', () => {
    const word = fc.constantFrom('woke', 'bed', 'asleep', 'nap', 'up', 'back asleep', '7', '7:30', '210', '1930', '11pm', '3am', 'to', 'til', ',', 'x3', 'nursed', 'half 6', 'noon', 'midnight', 'despertó', 'siesta', 'a las 4', 'y media', 'yesterday', '5-6', '23:50');
    fc.assert(fc.property(fc.array(word, { maxLength: 14 }), anyNow, (words, now) => {
      const reading = read(words.join(' '), { now });
      const all = [...reading.events, ...(reading.doubt?.options.flatMap((o) => o.events) ?? [])];
      for (const time of timesOf(all)) expect(wallMinutes(time)).toBeLessThanOrEqual(wallMinutes(now));
    }), { numRuns: 1500 });
  });

  it('reads back every night its own grammar can tell', () => {
    fc.assert(fc.property(night, ({ text, events }) => {
      const reading = read(text, { now: MORNING });
      expect(reading.doubt).toBeNull();
      expect(sorted(reading.events)).toEqual(sorted(events));
    }), { numRuns: 800 });
  });

  it('is not changed by spaces, case, trailing stops or manners', () => {
    const manners = fc.constantFrom((t: string) => `  ${t}  `, (t: string) => t.toUpperCase(), (t: string) => `${t}!!`, (t: string) => `${t}.`, (t: string) => `hi! ${t}`, (t: string) => `${t}, thanks!`, (t: string) => t.replaceAll(' ', '  '));
    fc.assert(fc.property(night, manners, ({ text }, change) => {
      expect(sorted(read(change(text), { now: MORNING }).events)).toEqual(sorted(read(text, { now: MORNING }).events));
    }), { numRuns: 500 });
  });

  it('takes every opt-out word for one, and no night for one', () => {
    const dress = fc.constantFrom((t: string) => t, (t: string) => t.toUpperCase(), (t: string) => `${t}.`, (t: string) => ` ${t} `, (t: string) => `${t}!`);
    fc.assert(fc.property(fc.constantFrom(...OPT_OUT_WORDS), dress, anyNow, (word, change, now) => {
      expect(read(change(word), { now }).command).toEqual({ name: 'stop' });
    }));
    fc.assert(fc.property(night, anyNow, ({ text }, now) => {
      expect(read(text, { now }).command).toBeUndefined();
    }), { numRuns: 300 });
  });
});

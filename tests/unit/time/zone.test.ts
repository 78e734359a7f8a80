/** `zone.ts` keeps offsets per stretch; here it is held against Temporal asked each time anew. */
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { LocalDateTime } from '../../../shared/time/local.ts';
import {
  atExpression, DAY_MS, HOUR_MS, type Instant, isoThere, MINUTE_MS, offsetMsAt, parseZone, toInstant, toLocal, toPastInstant, type Zone,
} from '../../../shared/time/zone.ts';

const ZONES = [
  'America/New_York', 'America/Los_Angeles', 'America/St_Johns', 'America/Sao_Paulo', 'America/Havana', 'America/Santiago', 'Europe/London',
  'Europe/Madrid', 'Europe/Dublin', 'Africa/Cairo', 'Africa/Casablanca', 'Asia/Kathmandu', 'Asia/Kolkata', 'Asia/Tehran', 'Asia/Beirut',
  'Asia/Tokyo', 'Australia/Lord_Howe', 'Australia/Adelaide', 'Pacific/Apia', 'Pacific/Chatham', 'Pacific/Kiritimati', 'Pacific/Pago_Pago',
  'America/Nuuk', 'UTC',
] as Zone[];
const FIRST = Date.UTC(2009, 0, 1);
const LAST = Date.UTC(2040, 0, 1);

const wall = (instant: number, zone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute', roundingMode: 'floor' });
const oracle = (local: string, zone: string, disambiguation: 'earlier' | 'later' | 'compatible'): number =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation }).epochMilliseconds;

/** The instants at which the zone changes its offset, within the years. */
function changesOf(zone: string): number[] {
  const found: number[] = [];
  let from = Temporal.Instant.fromEpochMilliseconds(FIRST).toZonedDateTimeISO(zone);
  for (;;) {
    const next = from.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds > LAST) return found;
    found.push(next.epochMilliseconds);
    from = next;
  }
}

/** In no order of time, so that a stretch is met from its middle, its edges and its neighbours. */
function* moments(zone: string): Generator<number> {
  for (let i = 0; i < 120; i += 1) yield FIRST + ((i * 7_919) % 11_323) * DAY_MS + i * 37 * MINUTE_MS;
  for (const change of changesOf(zone).reverse()) for (const near of [-DAY_MS, -MINUTE_MS, -1, 0, 1, HOUR_MS]) yield change + near;
}

describe.each(ZONES)('in %s', (zone) => {
  it('the wall shows what Temporal shows, across years and at every change', () => {
    for (const moment of moments(zone)) {
      expect(toLocal(moment as Instant, zone)).toBe(wall(moment, zone));
      expect(offsetMsAt(zone, moment as Instant)).toBe(Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6);
    }
  });

  it('a time to come moves forward out of a missing hour and takes the first of a doubled one', () => {
    for (const change of changesOf(zone)) {
      for (let minutes = -120; minutes <= 120; minutes += 15) {
        const said = wall(change + minutes * MINUTE_MS, zone) as LocalDateTime;
        const missing = Temporal.PlainDateTime.from(said).add({ minutes: 75 }).toString({ smallestUnit: 'minute' }) as LocalDateTime;
        for (const text of [said, missing]) expect(toInstant(text, zone), text).toBe(oracle(text, zone, 'compatible'));
      }
    }
  });

  it('a told time is the nearest past one that the wall showed', () => {
    for (const change of changesOf(zone)) {
      for (const [told, ago] of [[10, 5], [40, 45], [70, 90], [100, 200]] as const) {
        const said = wall(change + told * MINUTE_MS, zone) as LocalDateTime;
        const [first, second] = [oracle(said, zone, 'earlier'), oracle(said, zone, 'later')];
        const now = (change + (told + ago) * MINUTE_MS) as Instant;
        expect(toPastInstant(said, zone, now)).toBe(second <= now ? second : first);
        // Said between the two, only the first lies behind.
        expect(toPastInstant(said, zone, (first + MINUTE_MS) as Instant)).toBe(second <= first + MINUTE_MS ? second : first);
      }
    }
  });
});

describe('the two edges of summer time', () => {
  const NY = 'America/New_York' as Zone;
  const HOWE = 'Australia/Lord_Howe' as Zone;
  it.each([
    ['2026-03-08T02:30', NY, '2026-03-08T03:30:00-04:00'],
    ['2026-11-01T01:30', NY, '2026-11-01T01:30:00-04:00'],
    ['2026-10-04T02:10', HOWE, '2026-10-04T02:40:00+11:00'],
    ['2026-04-05T01:45', HOWE, '2026-04-05T01:45:00+11:00'],
  ])('%s in %s is taken as %s', (said, zone, there) => {
    expect(isoThere(toInstant(said as LocalDateTime, zone), zone)).toBe(there);
  });

  it('a waking told in the second 1:30 of the long night is that one; told an hour before, the first', () => {
    const second = Temporal.ZonedDateTime.from('2026-11-01T01:40:00-05:00[America/New_York]').epochMilliseconds as Instant;
    expect(isoThere(toPastInstant('2026-11-01T01:30' as LocalDateTime, NY, second), NY)).toBe('2026-11-01T01:30:00-05:00');
    expect(isoThere(toPastInstant('2026-11-01T01:30' as LocalDateTime, NY, (second - HOUR_MS) as Instant), NY)).toBe('2026-11-01T01:30:00-04:00');
  });
});

describe('a zone by its name', () => {
  it.each(['America/New_York', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5', 'UTC'])('%s is known', (name) => {
    expect(parseZone(name)).toBe(name);
  });
  it.each(['Mars/Olympus', '', 'New York', '+05:00', 'America/', '../../etc', 'America/New_York '])('%j is none, and stops only itself', (name) => {
    expect(parseZone(name)).toBeUndefined();
  });
});

describe('what a Scheduler is given', () => {
  it.each([
    ['2026-11-23T18:11', 'America/New_York', 'at(2026-11-23T23:11:00)'],
    ['2026-07-01T18:20', 'Asia/Kathmandu', 'at(2026-07-01T12:35:00)'],
    ['2026-03-08T18:11', 'America/New_York', 'at(2026-03-08T22:11:00)'],
  ])('%s in %s is %s, in UTC and to the second', (said, zone, expression) => {
    expect(atExpression(toInstant(said as LocalDateTime, zone as Zone))).toBe(expression);
  });

  it('carries no fraction of a second', () => {
    expect(atExpression((Date.UTC(2026, 0, 2, 3, 4, 5) + 678) as Instant)).toBe('at(2026-01-02T03:04:05)');
  });
});

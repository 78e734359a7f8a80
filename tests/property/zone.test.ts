/** Wall clocks and instants for any minute of three decades in any of many zones. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, nightOf, ofWallMinutes, wallMinutes } from '../../shared/time/local.ts';
import { HOUR_MS, type Instant, isoThere, MINUTE_MS, toInstant, toLocal, toPastInstant, type Zone } from '../../shared/time/zone.ts';

const zone = fc.constantFrom(...['America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Europe/Dublin', 'America/St_Johns', 'Pacific/Chatham', 'Africa/Casablanca', 'UTC'] as Zone[]);
const instant = fc.integer({ min: Date.UTC(2015, 0, 1) / MINUTE_MS, max: Date.UTC(2040, 0, 1) / MINUTE_MS }).map((m) => (m * MINUTE_MS) as Instant);

describe('a minute anywhere', () => {
  it('that the wall shows comes back as that minute or its twin, told at that very time', () => {
    fc.assert(fc.property(instant, zone, (at, where) => {
      expect(toPastInstant(toLocal(at, where), where, at)).toBe(at);
      const again = toInstant(toLocal(at, where), where);
      expect(at - again).toBeGreaterThanOrEqual(0);
      expect(toLocal(again, where)).toBe(toLocal(at, where));
    }), { numRuns: 600 });
  });

  it('is never placed before the minute a wall shows before it, save in an hour that comes twice', () => {
    fc.assert(fc.property(instant, zone, fc.integer({ min: 0, max: 2880 }), (at, where, later) => {
      const from = wallMinutes(toLocal(at, where));
      const [a, b] = [toInstant(ofWallMinutes(from), where), toInstant(ofWallMinutes(from + later), where)];
      expect(b - a).toBeGreaterThanOrEqual(later * MINUTE_MS - 3 * HOUR_MS);
      expect(Math.abs(b - a - later * MINUTE_MS)).toBeLessThanOrEqual(HOUR_MS);
    }), { numRuns: 600 });
  });

  it('told later is never in the future where a past one could be meant', () => {
    fc.assert(fc.property(instant, zone, fc.integer({ min: 0, max: 600 }), (at, where, ago) => {
      const said = toLocal((at - ago * MINUTE_MS) as Instant, where);
      expect(toPastInstant(said, where, at)).toBeLessThanOrEqual(at);
    }), { numRuns: 600 });
  });

  it('prints with its offset and reads back', () => {
    fc.assert(fc.property(instant, zone, (at, where) => {
      expect(Date.parse(isoThere(at, where))).toBe(at);
    }), { numRuns: 300 });
  });

  it('belongs to one night, and 24 hours of the wall later to the next', () => {
    fc.assert(fc.property(instant, zone, (at, where) => {
      const here = toLocal(at, where);
      expect(daysBetween(nightOf(here), nightOf(ofWallMinutes(wallMinutes(here) + 1440)))).toBe(1);
      expect(nightOf(ofWallMinutes(wallMinutes(here) - 1440))).toBe(addDays(nightOf(here), -1));
    }), { numRuns: 300 });
  });
});

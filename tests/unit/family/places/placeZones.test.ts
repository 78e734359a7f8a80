/** A place as parents write it → the clocks it may keep: found, asked about, or said to be unknown; never guessed. */
import { describe, expect, it } from 'vitest';
import { type Home, homeOf, placeZones, zipZone } from '../../../../shared/family/places/placeZones.ts';
import { TOWNS_BY_ZONE } from '../../../../shared/family/places/towns.ts';
import { parseZone } from '../../../../shared/time/zone.ts';
import { instantAt } from '../../../support/facts.ts';

const NOW = instantAt('2026-11-23T12:00');
const zonesOf = (text: string, home: Home = 'US'): readonly string[] => {
  const place = placeZones(text, home, NOW);
  return place.known ? place.zones : [];
};
const [EAST, CENTRAL, MOUNTAIN, PACIFIC] = ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'];

describe('a place', () => {
  it.each([
    ['Denver', MOUNTAIN], ['80202', MOUNTAIN], ['zip 10001', EAST], ['10001-1234', EAST], ['60614', CENTRAL], ['37402', EAST], ['37301', CENTRAL],
    ['Portland, Maine', EAST], ['portland or', PACIFIC], ['we live in chicago', CENTRAL], ['Chicgo', CENTRAL], ['Denvr', MOUNTAIN], ['just outside Boston', EAST],
    ['springfield mo', CENTRAL], ['Austin TX', CENTRAL], ['el paso texas', MOUNTAIN], ['Nowheresville, Ohio', EAST], ['St. Louis', CENTRAL], ['NYC', EAST],
    ['Eastern time', EAST], ['hora del este', EAST], ['PST', PACIFIC], ['pacific', PACIFIC], ['Arizona', 'America/Phoenix'], ['hawaii', 'Pacific/Honolulu'],
    ['America/Denver', MOUNTAIN], ['america/new_york', EAST], ['Vivo en Los Ángeles', PACIFIC], ['estamos en Bogotá', 'America/Bogota'], ['CDMX', 'America/Mexico_City'],
    ['Ciudad de México', 'America/Mexico_City'], ['Sevilla', 'Europe/Madrid'], ['Toledo España', 'Europe/Madrid'], ['San Juan PR', 'America/Puerto_Rico'], ['m5v 2t6', 'America/Toronto'],
  ])('%s keeps one clock: %s', (text, zone) => {
    expect(zonesOf(text)).toEqual([zone]);
  });

  it.each([
    ['Portland', [EAST, PACIFIC]], ['Springfield', [EAST, CENTRAL]], ['Florida', [EAST, CENTRAL]], ['España', ['Europe/Madrid', 'Atlantic/Canary']],
    ['San Jose', [PACIFIC, 'America/Costa_Rica']], ['Valencia', ['Europe/Madrid', 'America/Caracas']],
  ])('%s may keep several, and all are given', (text, zones) => {
    expect([...zonesOf(text)].sort()).toEqual([...zones].sort());
  });

  it.each(['Mars/Olympus', 'Narnia', '00000', '99999', '09012', 'hi', 'ok', 'Mia', '', 'we live in', '!!', 'in', 'a story that is far too long to be any place at all'])('%s is unknown', (text) => {
    expect(placeZones(text, 'US', NOW)).toEqual({ known: false, wide: false });
  });

  it.each(['Mexico', 'Canada', 'USA'])('%s is known to be too wide', (text) => {
    expect(placeZones(text, 'US', NOW)).toEqual({ known: false, wide: true });
  });

  it('reads a bare number by the country of the phone', () => {
    expect(zonesOf('2000', homeOf('+61491570006'))).toEqual(['Australia/Sydney']);
    expect(zonesOf('SW1A 1AA', homeOf('+441632960001'))).toEqual(['Europe/London']);
    expect(zonesOf('80202', homeOf('+441632960001'))).toEqual([]);
  });
});

describe('the tables', () => {
  it('name only zones that this machine knows', () => {
    expect(Object.keys(TOWNS_BY_ZONE).filter((zone) => parseZone(zone) === undefined)).toEqual([]);
  });

  it('know a clock for nearly each of the thousand beginnings of a ZIP code', () => {
    const known = Array.from({ length: 1000 }, (_, n) => `${n}`.padStart(3, '0')).filter((zip3) => zipZone(`${zip3}10`) !== undefined);
    expect(known.length).toBeGreaterThan(900);
  });
});

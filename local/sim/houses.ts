/**
 * The families of the simulated world, drawn from the seed: where they live, how they sleep, who texts,
 * and when they begin, so that their nights cross a change of the clocks where their zone has one.
 */
import { type FamilyFile, readFamilyFile } from '../../shared/family/enrol.ts';
import type { FamilyId } from '../../shared/log/facts.ts';
import type { Lang } from '../../shared/text/reading.ts';
import { addDays, at, dateOf, dayNumber, type LocalDate, type LocalTime, ofWallMinutes } from '../../shared/time/local.ts';
import { DAY_MS, type Instant, offsetMsAt, toInstant, toLocal, type Zone } from '../../shared/time/zone.ts';
import { Chance } from './chance.ts';
import type { StrangerTruth } from './strangerTruth.ts';
import { CARER_NAMES, CHILD_NAMES } from './wordings.ts';

export interface House {
  readonly index: number;
  /** As the family last said it and the service took it in. */
  zone: Zone;
  readonly lang: Lang;
  readonly file: FamilyFile;
  readonly phones: readonly string[];
  readonly children: readonly string[];
  readonly bedtime: LocalTime;
  readonly firstNight: LocalDate;
  readonly nights: number;
  /** How often a night is told at all. */
  readonly tells: number;
  /** A stretch of nights without a word, if any. */
  readonly silent: { readonly from: number; readonly nights: number };
  /** Away for some nights, by another clock. */
  readonly trip: Trip | undefined;
  readonly chance: Chance;
  /** Goes through what every run must have met: a rest, worry, a stop. */
  readonly tried: boolean;
  familyId: FamilyId | undefined;
  /** What they answer on their way in, where nobody enrolled them. */
  readonly joins?: StrangerTruth;
  /** As the family last said it and the service took it in. */
  lateOk: boolean;
}

interface Stay {
  /** As a text names it. */
  readonly place: string;
  readonly zone: Zone;
}
export interface Trip {
  readonly from: number;
  readonly until: number;
  readonly to: Stay;
  readonly home: Stay;
}

/** Where families travel between, in a day's drive or flight. */
const STAYS: readonly Stay[] = [['New York', 'America/New_York'], ['Denver', 'America/Denver'], ['Los Angeles', 'America/Los_Angeles']]
  .map(([place, zone]) => ({ place: place!, zone: zone as Zone }));

/** Some of the families of these zones travel, for a few nights. */
function tripOf(chance: Chance, zone: Zone, nights: number): Trip | undefined {
  const home = STAYS.find((stay) => stay.zone === zone);
  if (!home || !chance.happens(0.3)) return undefined;
  const from = chance.between(1, Math.max(1, nights - 4));
  return { from, until: from + chance.between(2, 6), home, to: chance.pick(STAYS.filter((stay) => stay !== home)) };
}

const ZONES: readonly { readonly zone: string; readonly weight: number }[] = [
  ['America/New_York', 5], ['America/Los_Angeles', 3], ['America/Denver', 2], ['America/Sao_Paulo', 2], ['Europe/London', 3],
  ['Europe/Madrid', 3], ['Asia/Kolkata', 2], ['Australia/Lord_Howe', 2], ['Pacific/Auckland', 2], ['Pacific/Chatham', 2],
].map(([zone, weight]) => ({ zone: zone as string, weight: weight as number }));
const YEAR_BEGINS = Date.UTC(2026, 0, 1);
const YEAR_DAYS = 365;
const BEDTIMES = ['18:30', '19:00', '19:00', '19:30', '19:30', '19:30', '20:00', '20:00', '19:45', '20:30', '21:00', '21:15', '22:10', '23:00', '00:15'];
/** One family in so many is tried on purpose, so that a small run meets every guard too. */
const TRIED_EVERY = 5;
const ENROLLED_AT = '16:00' as LocalTime;
/** Numbers that nobody can have: `555 01xx` of any area; the first hundred are of area 555. */
const NUMBERS_AN_AREA = 100;

export function phoneOf(index: number): string {
  const area = index < NUMBERS_AN_AREA ? 555 : 200 + ((Math.floor(index / NUMBERS_AN_AREA) - 1) % 355);
  return `+1${area}55501${`${index % NUMBERS_AN_AREA}`.padStart(2, '0')}`;
}

const changes = new Map<string, LocalDate[]>();

/** Days of the year on which this zone's clocks change. */
function changesOf(zone: Zone): LocalDate[] {
  const known = changes.get(zone);
  if (known) return known;
  const days: LocalDate[] = [];
  for (let day = 0; day < YEAR_DAYS; day += 1) {
    const noon = (YEAR_BEGINS + day * DAY_MS) as Instant;
    if (offsetMsAt(zone, noon) !== offsetMsAt(zone, (noon + DAY_MS) as Instant)) days.push(dateOf(toLocal((noon + DAY_MS) as Instant, zone)));
  }
  changes.set(zone, days);
  return days;
}

export function firstNightOf(chance: Chance, zone: Zone, nights: number): LocalDate {
  const edges = changesOf(zone);
  const edge = chance.pick(edges.length > 0 ? edges : ['2026-03-08' as LocalDate, '2026-11-01' as LocalDate]);
  return addDays(edge, -chance.between(Math.min(2, nights), Math.max(2, Math.min(nights, 200) - 2)));
}

export function houseOf(seed: number, index: number, nights: number, nextPhone: () => string): House {
  const chance = new Chance(seed, `family ${index}`);
  const zone = chance.weighed(Object.fromEntries(ZONES.map((z) => [z.zone, z.weight]))) as Zone;
  const lang: Lang = /Madrid|Sao_Paulo/.test(zone) ? chance.pick(['es', 'es', 'en']) : chance.pick(['en', 'en', 'en', 'en', 'es']);
  const firstNight = firstNightOf(chance, zone, nights);
  const tried = index % TRIED_EVERY === 0;
  const twins = !tried && chance.happens(0.15);
  const carers = chance.happens(0.3) ? [{ phone: nextPhone(), name: chance.pick(CARER_NAMES) }] : [];
  const bedtime = (tried ? '19:30' : chance.pick(BEDTIMES)) as LocalTime;
  const name = chance.pick(CHILD_NAMES);
  const born = addDays(firstNight, tried ? -240 : -chance.between(60, 720));
  const second = CHILD_NAMES[(CHILD_NAMES.indexOf(name) + 1) % CHILD_NAMES.length]!;
  const json = {
    phone: nextPhone(), zone, lang, bedtime, lateOk: chance.happens(0.25),
    ...(twins ? { children: [{ name, born }, { name: second, born }] } : { child: { name, born } }),
    association: chance.pick(['nursing', 'nursing', 'bottle', 'rocking', 'contact', 'pacifier', 'presence']),
    place: chance.pick(['crib', 'bedside', 'parents-bed']),
    temperament: [0, 1, 2, 3, 4].map(() => chance.between(1, 3)), routine: chance.happens(0.5),
    ...(carers.length > 0 && { carers }),
  };
  const read = readFamilyFile(json, momentOf(zone, firstNight, 0));
  if (!read.ok) throw new Error(`a family of the world cannot be enrolled: ${read.problem}`);
  return {
    index, zone, lang, file: read.file, phones: read.phones, children: twins ? [name, second] : [name], bedtime, firstNight, nights,
    tells: chance.pick([1, 0.95, 0.9, 0.8, 0.5]), tried,
    silent: !tried && chance.happens(0.2) ? { from: chance.between(3, 20), nights: chance.between(4, 25) } : { from: 0, nights: 0 },
    trip: tried ? undefined : tripOf(chance, zone, nights), chance, familyId: undefined, lateOk: read.file.lateOk,
  };
}

export function enrolledAt(house: House): Instant {
  return (toInstant(at(house.firstNight, ENROLLED_AT), house.zone) + house.chance.between(0, 3_000_000)) as Instant;
}

/** Minutes of the evening's date: 1500 is one in the morning of the day after. */
export function momentOf(zone: Zone, night: LocalDate, minutes: number): Instant {
  return toInstant(ofWallMinutes(dayNumber(night) * 1440 + minutes), zone);
}

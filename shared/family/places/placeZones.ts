/**
 * From a place as a parent writes it (a ZIP code, a town, a state, a country, a zone's own name) to the clocks
 * it may keep. Never guesses: a name of two clocks gives both, and whoever asks says which.
 */
import { DAY_MS, type Instant, offsetMsAt, parseZone, type Zone } from '../../time/zone.ts';
import { AUSTRALIA_BY_DIGIT, CANADA_BY_LETTER, COUNTRIES, COUNTRIES_NEAR, NOT_ALONE, US_STATES, ZONE_WORDS } from './regions.ts';
import { TOWNS_BY_ZONE } from './towns.ts';
import { ZIP3_BY_ZONE, ZIP5_BY_ZONE } from './zips.ts';

export type Place =
  /** One clock, or the few that the name may mean, the likeliest first. */
  | { readonly known: true; readonly zones: readonly Zone[] }
  /** `wide`: a country of many clocks, a town or code is needed. */
  | { readonly known: false; readonly wide: boolean };

/** What says how a bare number is to be read: the country of the phone, by its calling code. */
export type Home = 'US' | 'GB' | 'AU' | 'IE' | 'NZ' | undefined;

export function homeOf(phone: string): Home {
  return ([['+1', 'US'], ['+44', 'GB'], ['+61', 'AU'], ['+353', 'IE'], ['+64', 'NZ']] as const).find(([code]) => phone.startsWith(code))?.[1];
}

/** The clocks that nearly all of a country keep: the choice that is left where no place was understood. */
export const CLOCKS_OF: Readonly<Record<NonNullable<Home>, readonly string[]>> = {
  US: ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'], GB: ['Europe/London'], IE: ['Europe/Dublin'], NZ: ['Pacific/Auckland'],
  AU: ['Australia/Sydney', 'Australia/Brisbane', 'Australia/Adelaide', 'Australia/Perth'],
};

const NOWHERE: Place = { known: false, wide: false };

/** The clocks of a state or a country, by name or abbreviation; empty for one of too many, undefined where it is none. */
export const zonesOfRegion = (name: string): readonly string[] | undefined => stateOf(name) ?? countryOf(name);

export interface Reader {
  readonly home: Home;
  readonly now: Instant;
}

/** The zones of a name that is a town, a state or a country letter by letter, or a code; empty where it is none. */
export function zonesOfName(name: string, { home, now }: Reader): readonly Zone[] {
  const words = plainWords(name).join(' ');
  const coded = byCode(words, home);
  const town = coded ?? placeOf((NOT_ALONE.has(words) ? undefined : stateOf(words)) ?? tables().towns.get(words) ?? countryOf(words) ?? []);
  const place = alike(town, now);
  return place.known ? place.zones : [];
}

/** The whole text is a place, with the small words around it that people write; `asWritten`: no slip of the thumb is mended. */
export function placeZones(text: string, home: Home, now: Instant, { asWritten = false } = {}): Place {
  const iana = ianaZone(text.trim());
  if (iana) return { known: true, zones: [iana] };
  const words = plainWords(text);
  const coded = byCode(words.join(' '), home);
  if (coded) return coded;
  const bare = withoutLead(words);
  if (bare.length === 0 || bare.length > WORDS_MAX) return NOWHERE;
  return alike(named(bare, home, asWritten), now);
}

/** America/Port_of_Spain, America/Port-au-Prince. */
const SMALL_IN_ZONES = new Set(['of', 'au', 'es']);

/** "America/New_York", in any case. */
function ianaZone(text: string): Zone | undefined {
  if (!/^[A-Za-z]+(\/[A-Za-z_+-]+)+$/.test(text)) return undefined;
  const cased = text.replace(/[A-Za-z]+/g, (w) => (SMALL_IN_ZONES.has(w.toLowerCase()) ? w.toLowerCase() : w[0]!.toUpperCase() + w.slice(1).toLowerCase()));
  return parseZone(cased) ?? parseZone(text);
}

/** More words than this are a story and no place. */
const WORDS_MAX = 6;

export function plainWords(text: string): string[] {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim().split(' ').filter((w) => w !== '');
}

const LEAD = new Set('we i im are is am live living lives were in at near from by the my our its it zip code codigo postal zipcode area outside around right now just here vivimos vivo estamos estoy somos soy en cerca de desde mi nuestra es la el ciudad city town of zone zona horaria hora time timezone'.split(' '));
/** Whether a name of two words or more begins here: "el paso texas" does not begin with an article. */
function beginsName(words: readonly string[]): boolean {
  return words.some((_, i) => i > 0 && isName(words.slice(0, i + 1).join(' ')));
}

function withoutLead(words: readonly string[]): string[] {
  let from = 0;
  let to = words.length;
  while (from < to - 1 && LEAD.has(words[from]!) && !beginsName(words.slice(from, to))) from += 1;
  while (to > from + 1 && LEAD.has(words[to - 1]!) && !stateOf(words[to - 1]!) && !isName(words.slice(from, to).join(' '))) to -= 1;
  return words.slice(from, to);
}

function byCode(words: string, home: Home): Place | undefined {
  const zip = /^(?:(?:zip|zipcode|zip code|codigo postal|cp) )?(\d{5})(?: \d{4})?$/.exec(words)?.[1];
  if (zip && (home === 'US' || home === undefined)) return oneOr(zipZone(zip));
  if (home === 'AU' && /^\d{4}$/.test(words)) return oneOr(AUSTRALIA_BY_DIGIT[words[0]!]);
  if (home === 'US' && /^[a-z]\d[a-z] ?\d[a-z]\d$/.test(words)) return oneOr(CANADA_BY_LETTER[words[0]!]);
  if (home !== 'AU' && /^[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$/.test(words)) return oneOr('Europe/London');
  return undefined;
}

const oneOr = (zone: string | undefined): Place => (zone === undefined ? NOWHERE : { known: true, zones: [zone as Zone] });

/** Holtsville and Ketchikan: nothing lies before or after. */
const ZIP_FIRST = '00501';
const ZIP_LAST = '99950';

/** The clock of a US ZIP code; undefined where there is no such code. */
export function zipZone(zip: string): Zone | undefined {
  const { zip5, zip3 } = tables();
  if (zip < ZIP_FIRST || zip > ZIP_LAST) return undefined;
  return (zip5.get(zip) ?? zip3.get(zip.slice(0, 3))) as Zone | undefined;
}

interface Tables {
  readonly towns: ReadonlyMap<string, readonly string[]>;
  readonly zip3: ReadonlyMap<string, string>;
  readonly zip5: ReadonlyMap<string, string>;
}

let built: Tables | undefined;
/** Built at the first place that is asked about: most texts ask about none. */
function tables(): Tables {
  if (built) return built;
  const towns = new Map<string, string[]>();
  for (const [zone, names] of Object.entries(TOWNS_BY_ZONE)) {
    for (const name of names.split('|')) towns.set(name, [...(towns.get(name) ?? []), zone]);
  }
  const zip3 = new Map<string, string>();
  for (const [zone, ranges] of Object.entries(ZIP3_BY_ZONE)) {
    for (const range of ranges.split(' ')) {
      const [from, to = from] = range.split('-').map(Number) as [number, number?];
      for (let n = from; n <= to; n += 1) zip3.set(`${n}`.padStart(3, '0'), zone);
    }
  }
  const zip5 = new Map(Object.entries(ZIP5_BY_ZONE).flatMap(([zone, zips]) => zips.split(' ').map((zip) => [zip, zone] as const)));
  return (built = { towns, zip3, zip5 });
}

function stateOf(name: string): readonly string[] | undefined {
  return US_STATES.find(([code, names]) => code === name || names.split('|').includes(name))?.[2];
}

const countryOf = (name: string): readonly string[] | undefined => COUNTRIES.find(([names]) => names.split('|').includes(name))?.[1];
const zoneWordOf = (name: string): string | undefined => Object.entries(ZONE_WORDS).find(([, names]) => names.includes(name))?.[0];
const isName = (name: string): boolean => tables().towns.has(name) || stateOf(name) !== undefined || countryOf(name) !== undefined;

/** A name, or a town and then its state or country ("portland maine", "toledo espana"). */
function named(words: readonly string[], home: Home, asWritten: boolean): Place {
  const whole = words.join(' ');
  const { towns } = tables();
  const zone = zoneWordOf(whole) ?? zoneWordOf(words.filter((w) => w !== 'time' && w !== 'hora' && w !== 'standard' && w !== 'daylight').join(' '));
  if (zone) return oneOr(zone);
  const state = NOT_ALONE.has(whole) ? undefined : stateOf(whole);
  if (state) return placeOf(state);
  const town = towns.get(whole);
  if (town) return placeOf(town);
  const country = countryOf(whole);
  if (country) return country.length > 0 ? placeOf(country) : { known: false, wide: true };
  for (let cut = words.length - 1; cut >= 1; cut -= 1) {
    const [first, rest] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    const region = stateOf(rest) ?? countryOf(rest);
    if (!region) continue;
    const there = (towns.get(first) ?? towns.get(mended(first, home) ?? '') ?? []).filter((z) => region.length === 0 || region.includes(z));
    if (there.length > 0) return placeOf(there);
    // "oh hi" is no town in Hawaii.
    if (asWritten) return NOWHERE;
    // A town that nobody knows is where its state is, if that keeps one clock.
    if (region.length === 1) return placeOf(region);
    if (region.length > 1) return placeOf(region);
    return NOWHERE;
  }
  const mend = asWritten ? undefined : mended(whole, home);
  return mend === undefined ? NOWHERE : placeOf(towns.get(mend) ?? stateOf(mend) ?? []);
}

const placeOf = (zones: readonly string[]): Place => (zones.length > 0 ? { known: true, zones: zones as readonly Zone[] } : NOWHERE);

/** Clocks that show the same time all year round are one: nobody needs to be asked. */
function alike(place: Place, now: Instant): Place {
  if (!place.known) return place;
  const HALF_YEAR_MS = 182 * DAY_MS;
  const seen = new Set<string>();
  const zones = place.zones.filter((zone) => {
    const shape = [0, HALF_YEAR_MS / 2, HALF_YEAR_MS, HALF_YEAR_MS * 1.5].map((ms) => offsetMsAt(zone, (now + ms) as Instant)).join();
    return !seen.has(shape) && seen.add(shape);
  });
  return { known: true, zones };
}

/** Shorter names have too many neighbours to be mended. */
const MEND_LETTERS_MIN = 5;

/** From a phone of the US a slip is mended into a town of the US, Canada or Mexico: a town unknown to us is not one of Cuba. */
const NEAR_US: ReadonlySet<string> = new Set([...US_STATES.flatMap(([, , zones]) => zones), ...COUNTRIES_NEAR]);

/** The one name that a slip of the thumb away from this; undefined where there is none or more than one clock. */
function mended(name: string, home: Home): string | undefined {
  if (name.length < MEND_LETTERS_MIN || /\d/.test(name)) return undefined;
  const near: string[] = [];
  for (const known of [...tables().towns.keys(), ...US_STATES.flatMap(([, names]) => names.split('|'))]) {
    if (home === 'US' && !(tables().towns.get(known) ?? []).some((zone) => NEAR_US.has(zone)) && stateOf(known) === undefined) continue;
    if (known[0] === name[0] && Math.abs(known.length - name.length) <= 1 && known.length >= MEND_LETTERS_MIN && isSlip(known, name)) near.push(known);
  }
  // A letter left out is the commonest slip.
  for (const some of [near.filter((known) => known.length > name.length), near]) {
    const zones = new Set(some.map((n) => (tables().towns.get(n) ?? stateOf(n) ?? []).join()));
    if (zones.size === 1) return some[0];
  }
  return undefined;
}

/** One letter missing, too many, wrong, or two swapped. */
export function isSlip(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from += 1;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  if (restA === restB) return true;
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/**
 * Where a family lives, found in a text that may tell other things too: a postal code, a town, a state, a country,
 * by its letters and by the words before it ("we live in", "zip"). A town that is a given name too is said to be one.
 */
import { type Home, placeZones, type Reader, zonesOfName, zonesOfRegion } from '../places/placeZones.ts';
import type { Zone } from '../../time/zone.ts';
import type { Slot } from './joining.ts';
import { type Word, wordsOf } from './wordRuns.ts';

export interface PlaceFound {
  /** One, or the few that the name may mean. */
  readonly zones: readonly Zone[];
  readonly from: number;
  readonly to: number;
  /** Words before it say that it is a place: `home` "we live in", `at` only "in". */
  readonly cue?: 'home' | 'at';
  /** A child may be called so ("Charlotte"). */
  readonly alsoName: boolean;
}

export type PlaceTrouble = 'zone-unknown' | 'zone-wide' | 'zone-zip';

/** `home`: the country of the phone. */
interface PlaceReader extends Reader {
  readonly asked?: Slot | undefined;
}

export interface PlacesFound {
  readonly places: readonly PlaceFound[];
  /** Something was said to be the place, and it is none we know. */
  readonly trouble?: PlaceTrouble;
}

/** Towns of the tables that children are called after. */
const ALSO_NAMES = new Set((
  'alexandria alice allen alma amos anderson andrea angel arlo ashton asia athena aurora austin avalon belen bella benton blair brandon branson brenda briar bristol brooklyn brooks bryan burton '
  + 'caldwell calvin camden cameron carina carmel carmelo carolina carson carter cary casey castor cayenne chad chandler charlotte chelsea chester cheyenne clara clare clayton clinton clovis cody colby cole colon conroe conway '
  + 'cooper corona craig dakota dalton damian daniel dante davenport david davis dawson dayton delano delta derby diana dillon dixon dolores douglas dover dryden duncan dylan easton eden edison edmond elgin elizabeth ellis elmira ely emerald emmaus '
  + 'enid ennis eugene eva everett ezra flora florence florencia ford frances francisco franklin frederick gary georgia gilbert gilroy grace grant grayson greer griffin hamilton harlan harper harrison harvey hayden hazel helena henderson '
  + 'henry holland hope howell hudson hugo humboldt hunter india iola ira irma irvine irving isabel israel ivanhoe jackson jaen jasper jean jericho jerome joliet jordan juarez julian juneau kai kali katherine kearney keller kelso kenai kendall kennedy kent kenya kenner kerman kingston '
  + 'kirk kirkland kobe kota kyle lacey lafayette lamar laramie laura laurel lawrence leander leon lee leticia liberty lincoln linden livingston logan lorena lorain loretta loreto lorenzo lourdes lucerne lucia luanda luna lynn macon madison magdalena magnolia mandalay marianna marietta marina '
  + 'marion marshall martin mason maxwell melissa mercedes mia milan milo milton mitchell mona monroe montana montgomery morgan moses nancy natal nelson nia niles nola nova odessa ogden olivia olympia oscar owen paloma parker paz perry petra peyton pierre '
  + 'pilar preston price quincy rafaela ramona randolph raven reno regina rey reyes rhodes rio river rivera robin rogers roman roma romeo rosa rosario rose roswell roy ruston ryder sabina sage salem sally salvador samara sandy santiago sarita savannah sebastian sedona selma seymour shannon shelby sheridan '
  + 'sherman shiloh sidney siena sienna skyler sofia sol soledad sonora stafford stella stuart summer sydney talia tanner taylor temple teresa teresina terrell theodore thomas tiffany titus tracy trenton trinity troy tucker tyler valencia valentina valentine valeria vera vernon victor victoria viola violet virginia vivian '
  + 'ada adelaide alton alvin auburn baker bishop blaine boone burke campbell corbin dallas darwin denton esperanza garland geneva hayward homer london memphis norman palmer paris pearl phoenix prescott richmond santos spencer stacy sterling trinidad vienna willard willis winslow york '
  + 'walker wallace warren washington waverly wayne wells wesley weston whitney wilson windsor winona winston wyatt xavier young zaria zion'
).split(' '));
const ALSO_NAMES_LONG = /^(maria elena|juan jose)$/;

/** They say that what follows is where somebody is at home. */
const HOME = new Set('live lives living located based moved vivimos vivo vive viven vivir zip zipcode postal postcode city ciudad town state timezone zone zona cp codigo residimos'.split(' '));
const AT = new Set('in at from near outside en desde'.split(' '));
const WE_ARE = /^(we|were|weare|im|i|estamos|somos|estoy)$/;
const PASSED = new Set('in at from near outside en de is es the code horaria area city ciudad to a just here currently now ahora aqui of zip ourselves our nuestra mi my'.split(' '));
/** "Moved from Ohio to Denver", "used to live in Texas": where somebody is no more, or where they only come from. */
const LEFT = /(?:(?:moved|moving|relocated|came|come|over|originally|mudamos|mud[eé]|vinimos|vengo|venimos|originari[oa]s?)\s+(?:here\s+|over\s+|up\s+|down\s+|aqu[ií]\s+)?(?:from|de|desde)|used\s+to\s+(?:live|be)\s+in|lived\s+in|viv[ií]amos\s+en|viv[ií]a\s+en)\s+$/iu;
const WINDOW_MAX = 5;
const CODES = /(?<![\p{L}\d/:.-])(?:\d{5}(?:-\d{4})?|[A-Z]\d[A-Z]\s?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|\d{4})(?![\p{L}\d/:]|-\d)/giu;

export function findPlaces(text: string, reader: PlaceReader): PlacesFound {
  const coded = byCodes(text, reader);
  const words = wordsOf(text);
  const places: PlaceFound[] = [...coded.places];
  for (let at = 0; at < words.length; at += 1) {
    const found = longestAt(words, at, text, reader);
    if (!found) continue;
    if (!LEFT.test(text.slice(0, found.place.from))) places.push(found.place);
    at += found.length - 1;
  }
  places.sort((a, b) => a.from - b.from);
  const trouble = places.length > 0 ? undefined : coded.trouble ?? troubleAfterCue(words, reader, places);
  return { places: places.filter((p) => p.zones.length > 0), ...(trouble && { trouble }) };
}

function byCodes(text: string, reader: Reader): PlacesFound {
  const places: PlaceFound[] = [];
  let trouble: PlaceTrouble | undefined;
  for (const m of text.matchAll(CODES)) {
    if (/^\d{4}$/.test(m[0]) && reader.home !== 'AU') continue;
    const zones = zonesOfName(m[0].replace(/-.*/, ''), reader);
    if (zones.length > 0) places.push({ zones, from: m.index, to: m.index + m[0].length, cue: 'home', alsoName: false });
    else if (/^\d{5}/.test(m[0]) && takesZips(reader.home)) trouble = 'zone-zip';
  }
  return { places, ...(trouble && { trouble }) };
}

const takesZips = (home: Home): boolean => home === 'US' || home === undefined;

function longestAt(words: readonly Word[], at: number, text: string, reader: PlaceReader): { place: PlaceFound; length: number } | undefined {
  if (!/^\p{L}/u.test(words[at]!.said)) return undefined;
  for (let length = Math.min(WINDOW_MAX, words.length - at); length >= 1; length -= 1) {
    const window = words.slice(at, at + length);
    if (!/^\p{L}/u.test(window.at(-1)!.said) || window.some((w) => w.kind === 'stop' && w.said !== '.' || w.kind === 'and')) continue;
    const said = window.filter((w) => w.kind !== 'comma' && w.said !== '.').map((w) => w.key).join(' ');
    const cue = cueBefore(words, at);
    const zones = length === 1 ? zonesOfOne(window[0]!, cue, text, reader) : zonesOfSeveral(words, at, length, reader, cue ?? (reader.asked === 'zone' ? 'home' : undefined));
    if (zones.length === 0) continue;
    const alsoName = length === 1 ? ALSO_NAMES.has(said) : ALSO_NAMES_LONG.test(said);
    return { place: { zones, from: window[0]!.from, to: window.at(-1)!.to, ...(cue && { cue }), alsoName }, length };
  }
  return undefined;
}

/** A town of one word is no common word; two letters are a state where they are written as one. */
function zonesOfOne({ said, key, kind, from }: Word, cue: PlaceFound['cue'], text: string, reader: Reader): readonly Zone[] {
  if (key.length === 2 && /^[A-Z]{2}$/.test(said) && (cue !== undefined || /,\s*$/.test(text.slice(0, from)))) {
    const place = placeZones(said, reader.home, reader.now);
    return place.known ? place.zones : zonesOf(`x ${said}`, reader);
  }
  if (kind !== 'open' && !(cue === 'home' && key.length >= 4)) return [];
  return key.length >= 3 ? zonesOfName(key, reader) : [];
}

/** A name of several words, or a town and its state or land; "Boston in" is none in Indiana. */
function zonesOfSeveral(words: readonly Word[], at: number, length: number, reader: Reader, cue: PlaceFound['cue']): readonly Zone[] {
  const window = words.slice(at, at + length);
  const said = (part: readonly Word[]): string => part.filter((w) => w.kind !== 'comma' && w.said !== '.').map((w) => w.key).join(' ');
  if (!window.some((w) => w.kind === 'comma')) {
    const whole = zonesOfName(said(window), reader);
    if (whole.length > 0) return whole;
    if (/^((eastern|central|mountain|pacific) (standard |daylight )?time|hora del? (la )?(este|centro|pacifico|montaña|montana))$/.test(said(window))) return zonesOf(said(window), reader);
  }
  for (let cut = length - 1; cut >= 1; cut -= 1) {
    const [first, rest] = [said(window.slice(0, cut)), said(window.slice(cut))];
    const last = window.at(-1)!;
    // Two letters are a state where they are written as one, or where the piece ends with them.
    if (rest.length === 2 && !/^[A-Z]{2}$/.test(last.said) && /^\p{L}/u.test(words[at + length]?.said ?? '')) continue;
    const region = zonesOfRegion(rest);
    const there = region && zonesOfName(first, reader).filter((zone) => region.length === 0 || region.includes(zone));
    if (there && there.length > 0) return there;
    // "We live in Kingston, Tennessee": a namesake elsewhere is not it; its state's clocks are.
    if (region && region.length > 0 && cue === 'home' && rest.length > 2 && zonesOfName(first, reader).length > 0) return zonesOf(rest, reader);
  }
  return [];
}

function zonesOf(name: string, { home, now }: Reader): readonly Zone[] {
  const place = placeZones(name, home, now);
  return place.known ? place.zones : [];
}

function cueBefore(words: readonly Word[], at: number): PlaceFound['cue'] {
  let i = at - 1;
  let isAt = false;
  while (i >= 0 && (PASSED.has(words[i]!.key) || words[i]!.said === ':') && !HOME.has(words[i]!.key)) {
    isAt ||= AT.has(words[i]!.key);
    i -= 1;
  }
  const before = words[i];
  if (before && HOME.has(before.key)) return 'home';
  const weAre = before !== undefined && (WE_ARE.test(before.key) || (/^(are|re|am|m)$/.test(before.key) && WE_ARE.test(words[i - 1]?.key ?? '')));
  return weAre && isAt ? 'home' : isAt ? 'at' : undefined;
}

/** "We live in Xyzville": what follows is meant to be a place. */
function troubleAfterCue(words: readonly Word[], reader: Reader, places: PlaceFound[]): PlaceTrouble | undefined {
  for (const [i, word] of words.entries()) {
    if (word.kind !== 'open' && !/^(usa?|uk)$/.test(word.key)) continue;
    if (cueBefore(words, i) !== 'home') continue;
    const after = words.slice(i, i + WINDOW_MAX);
    const stop = after.findIndex((w) => w.kind === 'stop' || w.kind === 'and' || w.kind === 'hard');
    const said = stop < 0 ? after : after.slice(0, stop);
    for (let length = said.length; length >= 1; length -= 1) {
      const window = said.slice(0, length);
      const place = placeZones(window.map((w) => w.said).join(' '), reader.home, reader.now);
      if (place.known) {
        places.push({ zones: place.zones, from: word.from, to: window.at(-1)!.to, cue: 'home', alsoName: false });
        return undefined;
      }
      if (place.wide) return 'zone-wide';
    }
    return 'zone-unknown';
  }
  return undefined;
}

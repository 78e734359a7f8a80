/** Names and a place out of the words that dates and times have left: what may be either is told by its place in the text. */
import { CLOCKS_OF, type Home, placeZones } from '../places/placeZones.ts';
import type { Zone } from '../../time/zone.ts';
import type { Options } from './joining.ts';
import type { Line, Part, Trouble } from './readAnswer.ts';
import { findNames } from './readNames.ts';
import { findPlaces, type PlaceFound, type PlacesFound } from './readPlace.ts';
import { HARD } from './plainWords.ts';
import { keyOf, runsOf, type Word, wordsOf } from './wordRuns.ts';

export interface NamesLine extends Line {
  /** A birth date or a bedtime stands in the same text. */
  readonly tellsMore: boolean;
}

export function readNamesAndPlace(text: string, line: NamesLine): Part {
  const found = findPlaces(text, line);
  const names = namesIn(text, found, line);
  const after = names ? without(text, names.spans) : text;
  const places = names ? findPlaces(after, line) : found;
  // "Theodore, but we call him Teddy": beside a name that was asked for, what may be one too is no town of its own.
  const isName = (p: PlaceFound): boolean => names !== undefined && line.asked === 'name' && p.alsoName && p.cue === undefined && CALLED.test(after.slice(0, p.from));
  const home = homeIn(after, { ...places, places: places.places.filter((p) => !isName(p)) }, line, names !== undefined);
  return { ...home, brought: { ...home.brought, ...(names && { names: names.names }) } };
}

function namesIn(text: string, { places }: PlacesFound, line: NamesLine): { names: string[]; spans: readonly Span[] } | undefined {
  const { asked, bare, besideLog, corrects, tellsMore, joining: { known } } = line;
  const isOpen = known.names === undefined;
  const mayBeBare = !besideLog && (bare.has('name') || (isOpen && asked !== 'zone' && (asked === undefined || tellsMore || places.some((p) => p.cue === 'home'))));
  const left = without(text, places);
  const hasOther = runsOf(wordsOf(left)).length === 1 && findNames(left)?.names.length === 1;
  // "Chicago" is no child's; "Charlotte" is, unless another name is there.
  const towns = places.filter((p) => p.cue !== undefined || !p.alsoName || (asked === undefined && isOpen && hasOther));
  const cut = without(text, towns);
  const named = findNames(cut, { asked: bare.has('name'), cuedOnly: !mayBeBare });
  if (!named) return undefined;
  // A name is changed only where it is said to be one.
  if (!isOpen && !bare.has('name') && !(named.cued && SAYS_NAME.test(text))) return undefined;
  if (!isOpen && !corrects && named.names.join() === known.names?.join()) return undefined;
  const words = wordsOf(cut);
  return { names: named.names, spans: named.at.flatMap((i) => (words[i] ? [words[i]] : [])) };
}
const SAYS_NAME = /\b(name[sd]?|call(s|ed)?|spel(?:led|t|ling)|llama\w*|decimos|nombre|escribe)\b/i;
const CALLED = /(?:\b(?:he|she|it|name|they|hes|shes)['’]?s?|\b(?:is|es|are|named|called|formally|officially|really|short for|llama|nombre))\s+$/i;

interface Span {
  readonly from: number;
  readonly to: number;
}

function homeIn(text: string, { places, trouble }: PlacesFound, line: NamesLine, named: boolean): Part {
  const { asked, bare, besideLog, corrects, joining: { known } } = line;
  const isOpen = known.zone === undefined;
  const home = places.filter((p) => p.cue === 'home');
  const chosen = home.length > 0 ? home : besideLog ? [] : places;
  const wanted = isOpen || bare.has('zone') || (corrects && home.length > 0) || home.length > 0 || isWhole(text, chosen);
  if (wanted && chosen.length > 0) return takenFrom(text, chosen, line.home);
  if (besideLog || !(isOpen || bare.has('zone'))) return { brought: {}, rest: text };
  if (trouble) return { brought: {}, rest: text, trouble: ['zone', trouble] };
  return asked === 'zone' || CLOCK_NAME.test(text) || (asked === undefined && (named || known.names !== undefined)) ? guessed(text, line) : { brought: {}, rest: text };
}

/** The clock by its own name, whatever was asked. */
const CLOCK_NAME = /^\W*(?:we['’]?re |i['’]?m |on |in |the )*(?:eastern|central|mountain|pacific|hawaii|alaska|arizona|est|cst|mst|pst|edt|cdt|mdt|pdt)(?: standard| daylight)?(?: time| zone)*\W*$/iu;

function takenFrom(text: string, places: readonly PlaceFound[], home: Home): Part {
  const zones = [...new Set(places.flatMap((p) => p.zones))];
  const rest = without(text, places);
  return zones.length === 1 ? { brought: { zone: zones[0]! }, rest } : { brought: {}, rest, ...several(zones, home) };
}

/** Those of the phone's own country first. */
function several(zones: readonly Zone[], home: Home): { trouble: readonly ['zone', Trouble]; options: Options } {
  const isAtHome = (zone: Zone): boolean => home !== undefined && CLOCKS_OF[home].includes(zone);
  return { trouble: ['zone', 'zone-several'], options: { slot: 'zone', values: [...zones.filter(isAtHome), ...zones.filter((zone) => !isAtHome(zone))].slice(0, 4) } };
}

/** A place was asked for, or what stands there in a line of everything can be nothing else: slips are mended. */
function guessed(text: string, { asked, home, now }: NamesLine): Part {
  const words = wordsOf(text);
  const runs = runsOf(words).filter((run) => !words.some((w) => w.kind === 'hard' && w.piece === run.words[0]!.piece));
  // "help me" asks for help, and is no place in Maine.
  const tellsMore = words.length > 1 && words.some((w) => w.kind === 'hard');
  const tried = [...(asked === 'zone' && !tellsMore ? [text.replace(/\s*;\s*/g, ' ').trim()] : []), ...runs.map((run) => run.words.map((w) => w.said).join(' '))];
  for (const said of tried) {
    const place = placeZones(said, home, now, { asWritten: runs.length === 0 });
    if (place.known && isPlainWord(words) && !place.zones.some((zone) => home !== undefined && CLOCKS_OF[home].includes(zone))) continue;
    if (place.known) return place.zones.length === 1 ? { brought: { zone: place.zones[0]! }, rest: '' } : { brought: {}, rest: '', ...several(place.zones, home) };
    if (place.wide) return { brought: {}, rest: text, trouble: ['zone', 'zone-wide'] };
  }
  const unknown = runs.length > 0 || (asked === 'zone' && /\//.test(text));
  return { brought: {}, rest: text, ...(unknown && { trouble: ['zone', 'zone-unknown'] as const }) };
}

/** "START" is no slip of Stuart's name, and "nice" and "gracias" are no towns of other countries; Normal is one of this. */
const isPlainWord = (words: readonly Word[]): boolean => words.length === 1 && words[0]!.kind !== 'open' && /[aeiouy]/.test(words[0]!.key);

/** Nothing but the place is said, with small words around it. */
const isWhole = (text: string, places: readonly PlaceFound[]): boolean =>
  places.length > 0 && !wordsOf(without(text, places)).some((w) => w.kind === 'open' || HARD.has(keyOf(w.said)));

/** The text with a stop in place of these; what is left stands where it stood. */
function without(text: string, spans: readonly Span[]): string {
  return spans.reduce((left, s) => `${left.slice(0, s.from)}${';'.padEnd(s.to - s.from)}${left.slice(s.to)}`, text);
}

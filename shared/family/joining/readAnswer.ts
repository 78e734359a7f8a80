/**
 * What a text on the way in brings: the answer to what was asked, and whatever else of the family's it tells
 * in the same breath ("Mia 3/2/26 Denver 7:30 nursing"). Pure; what fits nothing comes out as not read.
 */
import type { Instant, Zone } from '../../time/zone.ts';
import { type Home, placeZones } from '../places/placeZones.ts';
import { type Found, readChoice } from './readChoice.ts';
import { CORE, type Joining, type Known, type Options, type Slot } from './joining.ts';
import { type BirthContext, readBirth } from './readBirth.ts';
import { readBedtime } from './readBedtime.ts';
import { readNames } from './readNames.ts';

/** Why an answer was not taken; each has its kind words. */
export type Trouble =
  | 'born-future' | 'born-old' | 'born-unreal' | 'born-age' | 'born-day' | 'born-which'
  | 'zone-unknown' | 'zone-wide' | 'zone-several' | 'bedtime-odd' | 'bedtime-two' | 'place-sofa' | 'place-sitting' | 'two-meanings' | 'unread';

export interface Answer {
  readonly brought: Known;
  readonly trouble?: Trouble;
  readonly options?: Options;
}

export interface AnswerContext extends Pick<BirthContext, 'today' | 'order'> {
  readonly asked: Slot | undefined;
  readonly home: Home;
  readonly now: Instant;
  readonly joining: Pick<Joining, 'known' | 'options'>;
}

const NOTHING: Answer = { brought: {} };

export function readAnswer(text: string, context: AnswerContext): Answer {
  const { asked, joining } = context;
  const picked = pickedOption(text, context);
  if (picked) return picked;
  const five = fiveDigits(text, context);
  if (five) return five;
  // A choice is answered by its number or its words, before the figures in it are taken for a clock.
  if (asked !== undefined && !['name', 'born', 'zone', 'bedtime'].includes(asked)) {
    const chosen = readChoice(text, asked, joining.known);
    if (chosen) return answerOf(chosen);
  }
  return readLine(text, context);
}

const answerOf = ({ brought, trouble }: Found): Answer => ({ brought, ...(trouble && { trouble }) });

/** The number of an option that we listed, or its words again with more to them. */
function pickedOption(text: string, { asked, joining }: AnswerContext): Answer | undefined {
  const { options } = joining;
  const digit = /^\W*(\d)\W*$/.exec(text)?.[1];
  if (!options || options.slot !== asked || digit === undefined) return undefined;
  const value = options.values[+digit - 1];
  if (value === undefined) return { brought: {}, trouble: options.slot === 'zone' ? 'zone-several' : 'born-which', options };
  return { brought: options.slot === 'zone' ? { zone: value as Zone } : { born: [value as never] } };
}

/** "13232" is the five answers of the screen, or a ZIP code in New York: told by what is known already. */
function fiveDigits(text: string, { asked, joining }: AnswerContext): Answer | undefined {
  const digits = /^\W*([123])\W?([123])\W?([123])\W?([123])\W?([123])\W*$/.exec(text)?.slice(1).map(Number);
  if (!digits || asked === 'zone') return undefined;
  if (joining.known.zone === undefined) return { brought: {}, trouble: 'two-meanings' };
  return { brought: { temperaments: [...(joining.known.temperaments ?? []), digits as [number, number, number, number, number]] } };
}

/** Everything that can be found in one line, each kind by its own shape; what is left is a place, a name or nothing. */
function readLine(text: string, context: AnswerContext): Answer {
  const { asked, joining: { known } } = context;
  const birth = readBirth(text, { ...context, asked: asked === 'born' });
  if (birth.problem && (asked === 'born' || known.born === undefined) && !(birth.problem === 'age' && asked !== 'born' && asked !== 'name')) {
    const options = birth.options && { slot: 'born' as const, values: [...birth.options] };
    const named = asked === 'name' ? readRest(birth.rest, context) : NOTHING;
    return { brought: named.brought, trouble: `born-${birth.problem}`, ...(options && { options }) };
  }
  const time = readBedtime(birth.rest, asked === 'bedtime');
  if (time.problem && asked === 'bedtime') return { brought: {}, trouble: `bedtime-${time.problem}` };
  const rest = readRest(time.problem ? birth.rest : time.rest, context);
  const brought: Known = {
    ...rest.brought,
    ...(birth.born.length > 0 && { born: [...birth.born] }), ...(birth.due && { due: birth.due }),
    ...(time.at !== undefined && !time.problem && { bedtime: time.at }),
  };
  const nothing = Object.keys(brought).length === 0;
  return {
    brought, ...(rest.options && { options: rest.options }),
    ...(rest.trouble && (nothing || rest.options) ? { trouble: rest.trouble } : nothing && { trouble: asked === 'zone' ? 'zone-unknown' as const : 'unread' as const }),
  };
}

/** Where a name was asked for, these are none. */
const HELP_ALONE = /^\W*(nurs(ing|ed|e)|breastfe(d|eding)|bottle|formula|paci(fier)?|rock(ing|ed)|held|cuddl(es|ing)|pecho|teta|biberon|mamadera|chupete|meciendo|en brazos)( to sleep)?\W*$/i;
const AS_PLACE = /^(((we|i)( all)? (live|are|am)|we're|i'm|living|vivimos|vivo|estamos|from|in|en|at|near|zip)\b|\d{5}$)/i;

/** The pieces between dates, times and commas: help and sleeping place by their words, then a place, then a name. */
function readRest(text: string, context: AnswerContext): Answer {
  const { asked, home, now, joining: { known } } = context;
  const brought: Known = {};
  let trouble: Trouble | undefined;
  let options: Options | undefined;
  const open = (slot: keyof Known): boolean => known[slot] === undefined && brought[slot] === undefined;
  const pieces = text.split(/[;,\n]+/).map((p) => p.trim()).filter((p) => /[\p{L}\d]/u.test(p));
  for (const [i, piece] of pieces.entries()) {
    const help = !open('help') || asked === 'zone' || (asked === 'name' && !HELP_ALONE.test(piece)) ? undefined : readChoice(piece, 'help', known, true);
    // A line of everything may say where, too; a question about names or places hears no bed in them.
    const place = !open('place') || (asked !== undefined && CORE.includes(asked)) ? undefined : readChoice(piece, 'place', known, true);
    if (help || place) {
      Object.assign(brought, place?.brought, help?.brought);
      continue;
    }
    if (open('zone') && (asked === 'zone' || asked === undefined || AS_PLACE.test(piece))) {
      const split = splitPlace(piece, { home, now, mayName: asked === undefined && open('names') && i === 0 });
      if (split) {
        if (split.zones.length === 1) brought.zone = split.zones[0]!;
        else {
          trouble = 'zone-several';
          options = { slot: 'zone', values: split.zones.slice(0, 4) };
        }
        if (split.names) brought.names = split.names;
        continue;
      }
      if (asked === 'zone') trouble = placeZones(piece, home, now).known === false && isWide(piece, home, now) ? 'zone-wide' : 'zone-unknown';
    }
    const names = (asked === 'name' || asked === undefined) && open('names') ? readNames(pieces.length > 1 && asked === 'name' ? namesOf(pieces) : piece) : undefined;
    if (names) brought.names = names;
  }
  return { brought, ...(trouble && { trouble }), ...(options && { options }) };
}

/** "Mia, Leo" was cut at its comma. */
const namesOf = (pieces: readonly string[]): string => pieces.filter((p) => readNames(p) !== undefined).join(', ');

function isWide(piece: string, home: Home, now: Instant): boolean {
  const place = placeZones(piece, home, now);
  return !place.known && place.wide;
}

/** A place that is the whole piece; or a name first and then a place ("Mia Denver"). */
function splitPlace(
  piece: string, { home, now, mayName }: { home: Home; now: Instant; mayName: boolean },
): { zones: readonly Zone[]; names?: string[] } | undefined {
  const words = piece.split(/\s+/);
  if (mayName) {
    for (let cut = 1; cut < words.length; cut += 1) {
      const names = readNames(words.slice(0, cut).join(' '));
      const place = placeZones(words.slice(cut).join(' '), home, now);
      if (names && place.known) return { zones: place.zones, names };
    }
    return undefined;
  }
  const place = placeZones(piece, home, now);
  return place.known ? { zones: place.zones } : undefined;
}

/**
 * Hazards that a text names: not by sentences but by where somebody slept, with whom, and whether the child was
 * moved after all. Some words stay a list (`HAZARDS`): propped bottles and drowsy driving.
 */
import { HAZARDS } from './lexicon/night.ts';
import { PatternTree } from './patternTree.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { perWord } from './words.ts';

type Hazard = NonNullable<Reading['hazard']>;

const SKIPPABLE = new Set('a the so was just really very pretty quite we it un una muy la el super bien baby her him he she'.split(' '));
let built: PatternTree<Hazard> | undefined;
function tree(): PatternTree<Hazard> {
  if (built) return built;
  built = new PatternTree<Hazard>(SKIPPABLE);
  for (const [hazard, patterns] of Object.entries(HAZARDS)) for (const pattern of patterns) built.add(pattern, hazard as Hazard);
  return built;
}

const opensListed = perWord((w) => tree().opens(w));

function listed(list: readonly Token[]): Hazard | undefined {
  let words: (string | undefined)[] | undefined;
  for (let i = 0; i < list.length; i++) {
    const t = list[i]!;
    if (t.k !== 'word' || !opensListed(t.word)) continue;
    const found = tree().match((words ??= list.map((one) => (one.k === 'word' ? one.w : undefined))), i);
    if (found) return found.value;
  }
  return undefined;
}

const SOFT = /\b(couch|sofa|recliner|armchair|settee|glider|rocker|rocking chair|arm chair|in (the|a|my|our) chair|sillon|butaca|mecedora|reclinable)\b/;
const SEAT = /\b(swing|car ?seat|bouncer|mamaroo|dockatot|lounger|boppy|rock n play|bouncy (seat|chair)|infant seat|columpio|hamaca|hamaquita|maxicosi|huevito|balancin|autoasiento|silla (del|de) (coche|auto|carro))\b/;
const SLEPT = /\b(asleep|slept|sleeps?|sleeping|dozed|dozing|nodded off|passed out|crashed|conked|drifted off|woke up (on|in)|ended up (on|in)|stayed (on|in)|spent|fritos|dormi|dormimos|dormid[oa]s?|durmio|durmiendo|durmieron|dormir|durmiera|pasamos|paso la)\b/;
const WHOLE_NIGHT = /\b(all night|overnight|whole night|the night|rest of (the )?night|until|till?|from # (to|until)|# to #|toda la noche|la noche|hasta|only)\b/;
/** It ends in a bed of its own, or was meant to. */
const MOVED = /\b(crib|cot|bassinet|moses|pack n play|transferred|moved (her|him|them)|cuna|cunita|minicuna|moises)\b/;
const NAP = /\b(nap|napped|naps|napping|min|mins|minutes|on the way|siesta|siestas|minutos|calm|soothe|calmar)\b/;
const WITH_BABY = /\b(we|us|both|together|with (her|him|them|baby|the baby|my|bub|lo|dad|daddy|mom|mum|me|grandma)|holding|on (me|my chest|my|top|dad|him)|nursing|feeding|cuddling|her|him|baby|nos|juntos|juntas|los dos|las dos|con (ella|el|el bebe|la bebe|la nena|el nene|mi)|encima|en brazos|bebe)\b/;
/** The one who slept there is grown up, and alone. */
const GROWN_UP = /\b(i|dad|daddy|husband|hubby|dh|wife|partner|mom|mum|grandma|grandpa|nana|cat|dog|gato|perro|my (husband|wife|mom|mum|partner)|yo|papa|mi (marido|esposo|mujer|esposa|pareja|mama|suegra)|abuela)\b/;
const BEDDING = /\b(blankets?|pillows?|quilt|duvet|comforter|bumpers?|teddy|teddies|stuffies|stuffed animals?|manta|mantas|cobija|cobijas|almohadas?|edredon|cojin|cojines|peluches?|chichonera|colcha)\b/;
const WEIGHTED = /\b(weighted|pesad[oa]|de peso|con peso)\b.{0,12}\b(sack|sleep ?sack|sleep sack|blanket|swaddle|pjs|suit|manta|saco|cobija)\b|\b(manta|saco|cobija) (pesad[oa]|de peso|con peso)\b/;
const USED = /\b(with|over|under|used|put|gave|in the (crib|cot|bassinet)|in (his|her) (crib|cot|bassinet)|tonight|con|encima|puse|pusimos|tape|en (la|su) (cuna|cunita|minicuna))\b/;
const UNUSED = /\b(no|not|without|took|taken|removed|remove|out of|kicked|wearable|swaddl\w*|wrapped|security|propped|prop|floor|laundry|sin|quite|quitamos|saque|nunca)\b/;

/** Sentences; a comma parts what happened from what followed. */
function partsOf(list: readonly Token[]): { sentences: string[]; clauses: string[] } {
  const sentences: string[][] = [[]];
  const clauses: string[][] = [[]];
  for (const t of list) {
    if (t.k === 'stop') {
      if (t.w !== '-' && t.w !== ':') clauses.push([]);
      if (t.w !== ',' && t.w !== '-' && t.w !== ':') sentences.push([]);
    } else {
      const word = t.k === 'num' ? '#' : t.w;
      sentences.at(-1)!.push(word);
      clauses.at(-1)!.push(word);
    }
  }
  return { sentences: sentences.map((s) => s.join(' ')), clauses: clauses.map((c) => c.join(' ')) };
}

/** Somebody slept on something soft, and the child with them or alone. */
function onSofa(clause: string): boolean {
  const place = SOFT.exec(clause);
  const slept = SLEPT.exec(clause) ?? /\b(all night|overnight|toda la noche)\b/.exec(clause);
  if (!place || !slept || /\bfrom the $/.test(clause.slice(0, place.index)) || MOVED.test(clause.slice(place.index))) return false;
  // "Rocked in the chair asleep 8": where the sleep is told after the place, it may be somewhere else.
  if (slept.index > place.index && !WHOLE_NIGHT.test(clause)) return false;
  return WITH_BABY.test(clause) || !GROWN_UP.test(clause.slice(0, slept.index));
}

function inSeat(sentence: string): boolean {
  const place = SEAT.exec(sentence);
  if (!place || MOVED.test(sentence.slice(place.index)) || /\b(no|not|never|instead of|out of|nunca|sin) (\w+ )?$/.test(sentence.slice(0, place.index))) return false;
  if (!SLEPT.test(sentence) && !/\b(all night|overnight|toda la noche)\b/.test(sentence)) return false;
  return WHOLE_NIGHT.test(sentence) || !NAP.test(sentence);
}

function inLooseBedding(clause: string): boolean {
  if (WEIGHTED.test(clause)) return !UNUSED.test(clause.replace('swaddle', ''));
  return BEDDING.test(clause) && USED.test(clause) && !UNUSED.test(clause);
}

/** Every place and every bedding named above has one of these in it. */
const PLACES = new Set(('couch sofa recliner armchair settee glider rocker chair sillon butaca mecedora reclinable swing carseat seat bouncer mamaroo dockatot lounger boppy play '
  + 'columpio hamaca hamaquita maxicosi huevito balancin autoasiento silla blanket blankets pillow pillows quilt duvet comforter bumper bumpers teddy teddies stuffies stuffed '
  + 'manta mantas cobija cobijas almohada almohadas edredon cojin cojines peluche peluches chichonera colcha sack sleepsack swaddle pjs suit saco').split(' '));

const isPlace = perWord((w) => PLACES.has(w));

export function hazardOf(list: readonly Token[]): Reading['hazard'] {
  const fromList = listed(list);
  if (fromList === 'propped-bottle' || fromList === 'driving') return fromList;
  if (!list.some((t) => t.k === 'word' && isPlace(t.word))) return undefined;
  const { sentences, clauses } = partsOf(list);
  if (clauses.some(onSofa)) return 'sofa';
  if (sentences.some(inSeat)) return 'sitting-device';
  return clauses.some(inLooseBedding) ? 'loose-bedding' : undefined;
}

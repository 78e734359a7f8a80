/** The answer to a question with numbered choices: its number, or words that mean one of them. */
import {
  EASY_WORDS, HAZARD_PLACES, HELP_ANSWERS, MIDDLE_WORDS, NONE_WORDS, PLACE_ANSWERS, SOME_WORDS, STRONG_WORDS, WISH_ANSWERS,
} from './choiceWords.ts';
import { type Known, type Slot, type Temperament, WISHES } from './joining.ts';
import type { Trouble } from './readAnswer.ts';

export interface Found {
  readonly brought: Known;
  readonly trouble?: Trouble;
}

/** One digit of the screen, spread over its five: 3 is the persistent child of the method (`temperament.types`). */
export const TEMPERAMENT_OF: Readonly<Record<1 | 2 | 3, Temperament>> = { 1: [1, 1, 1, 1, 1], 2: [2, 2, 2, 2, 2], 3: [3, 3, 2, 2, 2] };

/** "3", "probably a 3", "la 2 creo". */
const FIGURE = /^(?:(?:number|option|numero|la|el|un|una|an?|probably|maybe|i think|id say|more like|mostly|like|about|creo que|quizas?|como|es|shes|hes|its|she is|he is|it is|definitely|between) )*(\d)(?: (?:i think|i guess|mostly|probably|maybe|please|thanks|thank you|gracias|creo|for sure|mas o menos|ish|for now))*$/;
/** "1 and 4", "1 luego 4": what is said first is how it begins. */
const FIGURES = /^(\d)(?: (?:and |y |then |or |o |luego |plus )*\d)+$/;

/** `wordsOnly`: the slot was not asked, so a bare figure is not its answer. */
export function readChoice(text: string, slot: Slot, known: Known, wordsOnly = false): Found | undefined {
  const said = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9']+/g, ' ').replace(/'/g, '').trim();
  const figure = wordsOnly ? undefined : (FIGURE.exec(said) ?? (slot === 'help' ? FIGURES.exec(said) : null))?.[1];
  const n = figure === undefined ? undefined : +figure;
  switch (slot) {
    case 'help': {
      const help = n === undefined ? firstOf(HELP_ANSWERS, said) : HELP_ANSWERS[n - 1]?.[0];
      return help && { brought: { help, ...(isInOurBed(said) && known.place === undefined && { place: 'parents-bed' as const }) } };
    }
    case 'place': {
      const hazard = HAZARD_PLACES.find(([, words]) => words.test(said));
      if (hazard) return { brought: {}, trouble: hazard[0] === 'sofa' ? 'place-sofa' : 'place-sitting' };
      const place = n === undefined ? PLACE_ANSWERS.find(([, words]) => words.test(said))?.[0] : (['crib', 'bedside', 'parents-bed'] as const)[n - 1];
      return place && { brought: { place } };
    }
    case 'risk':
      return NONE_WORDS.test(said) ? { brought: { risk: false } } : SOME_WORDS.test(said) ? { brought: { risk: true } } : undefined;
    case 'temperament': {
      const before = known.temperaments ?? [];
      const byName = ofEachNamed(said, known.names ?? []);
      if (byName) {
        const told = byName.slice(before.length);
        const gap = told.findIndex((one) => one === undefined);
        const ours = (gap < 0 ? told : told.slice(0, gap)).flatMap((one) => (one ? [TEMPERAMENT_OF[one]] : []));
        return ours.length > 0 ? { brought: { temperaments: [...before, ...ours] } } : undefined;
      }
      const digit = temperOf(said, n);
      return digit && { brought: { temperaments: [...before, TEMPERAMENT_OF[digit]] } };
    }
    case 'wish': {
      const wish = n === undefined ? WISH_ANSWERS.find(([, words]) => words.test(said))?.[0] : WISHES[n - 1];
      // Leaving the parents' bed is only ever offered to those who share it.
      return wish && (wish !== 'own-bed' || known.place === 'parents-bed') ? { brought: { wish } } : undefined;
    }
    case 'late':
      return /\b(late ?ok|ok|okay|yes|yep|sure|fine|si|vale|claro|1)\b/.test(said) ? { brought: { lateOk: true } }
        : /^(no|nope|nah|late off|not|never|2|mejor no|no gracias)\b/.test(said) ? { brought: { lateOk: false } } : undefined;
    case 'name': case 'born': case 'zone': case 'bedtime':
      return undefined;
  }
}

/** The digit, or a word that means it. */
function temperOf(said: string, n: number | undefined): 1 | 2 | 3 | undefined {
  const digit = n ?? (STRONG_WORDS.test(said) ? 3 : MIDDLE_WORDS.test(said) ? 2 : EASY_WORDS.test(said) ? 1 : undefined);
  return digit === 1 || digit === 2 || digit === 3 ? digit : undefined;
}

/** "Mateo 1, Lucia 3": what stands behind each name, in the order of the children; undefined where no name is said, or there is one child. */
function ofEachNamed(said: string, names: readonly string[]): (1 | 2 | 3 | undefined)[] | undefined {
  const plain = names.map((name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9 ]+/g, ' ').trim());
  const at = plain.map((name) => (` ${said} `.indexOf(` ${name} `)));
  if (names.length < 2 || at.every((i) => i < 0)) return undefined;
  return at.map((from, i) => {
    if (from < 0) return undefined;
    const next = Math.min(...at.filter((other) => other > from), said.length + 1);
    const behind = ` ${said} `.slice(from + plain[i]!.length + 1, next).trim();
    const figure = /(?<!\d)([123])(?!\d)/.exec(behind)?.[1];
    return temperOf(behind, figure === undefined ? undefined : +figure);
  });
}

/** What is said first is how it begins: "nursing, then rocking" is nursing. */
function firstOf<T>(answers: readonly (readonly [T, RegExp])[], said: string): T | undefined {
  let found: { at: number; value: T } | undefined;
  for (const [value, words] of answers) {
    const at = words.exec(said)?.index;
    if (at !== undefined && (!found || at < found.at)) found = { at, value };
  }
  return found?.value;
}

const isInOurBed = (said: string): boolean => /\b(co ?sle\w*|bed ?shar\w*|(our|my) bed|colecho|(mi|nuestra) cama)\b/.test(said);

/** The words of a step in the family's language, and those that no single step owns. */
import type { StepId } from '../log/facts.ts';
import type { Lang } from '../text/reading.ts';
import { type StepKey, stepOf } from './ladders.ts';
import { type StepWords, WORDS_EN } from './wordsEn.ts';
import { WORDS_ES } from './wordsEs.ts';

export const STEP_WORDS: Record<Lang, Record<StepKey, StepWords>> = { en: WORDS_EN, es: WORDS_ES };

/** Undefined where these rules know no such step. */
export function wordsOf(id: StepId, lang: Lang): StepWords | undefined {
  const step = stepOf(id);
  return step && STEP_WORDS[lang][step.id];
}

/** For a waking, whatever the step. */
export const NIGHT_RULE: Record<Lang, string> = {
  en: "Try tonight's step first; if baby is not calm in a few min, add help one level at a time until calm. Stay with baby.",
  es: 'Prueba primero el paso; si no se calma en unos min, agrega ayuda poco a poco hasta la calma. Quédate con tu bebé.',
};

/** A half-size step that has no number to halve: the step is tried once, then eased. Ours. */
export const HALF_STEP: Record<Lang, (name: string) => { name: string; say: string }> = {
  en: (name) => ({ name: `${name}, just once`, say: `Half a step: ${name}. Try it once, then settle your baby the way of the step before.` }),
  es: (name) => ({ name: `${name}, solo una vez`, say: `Medio paso: ${name}. Intenta una vez, luego calma como en el paso anterior.` }),
};

/** The first step of a child who minds light, sound and clothes: these come before any other (sensitivity 3). F3 where a routine is there already. */
export const COMFORT_FIRST: Record<Lang, Record<'F1' | 'F3', string>> = {
  en: {
    F1: 'First soft light, low sound, soft clothes. Then the same 3 calm steps each night: wash, cuddle, book or song.',
    F3: 'First soft light, low sound, soft clothes. Then a sleep phrase and a soft sound: use both every time.',
  },
  es: {
    F1: 'Primero luz tenue, poco ruido y ropa suave. Luego los mismos 3 pasos cada noche: lavar, abrazar, cuento.',
    F3: 'Primero luz tenue, poco ruido y ropa suave. Luego una frase de dormir y un sonido suave, los dos cada vez.',
  },
};

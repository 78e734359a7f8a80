/** The cards and kind lines of care, filled from their data (`contract/careWords.ts`) for both languages. */
import { CARE_WORDS, type HazardTold } from '../contract/careWords.ts';
import type { Contacts } from '../contract/contacts.ts';
import type { Lang } from '../text/reading.ts';
import type { Variants } from './copy.ts';

/** Corrected ages that the red flags of `coaching` §8.3 tell apart; absent where the age is not known. */
export type DoctorAge = 'newborn' | 'young' | 'older';

export interface CareCopy {
  /** `rests`: a plan rests with it. */
  crisis(contacts: Contacts | undefined, rests: boolean): string;
  emergency(contacts: Contacts | undefined): string;
  doctor(contacts: Contacts | undefined, age: DoctorAge | undefined): string;
  /** `stays`: the texts go on; `plan`: there is one, so that BACK can be offered. */
  low(contacts: Contacts | undefined, how: { readonly stays: boolean; readonly plan: boolean }): string;
  /** Twice in a few days: asked once whether the plan shall rest. */
  lowAgain(contacts: Contacts | undefined): Variants;
  /** `kept`: something was logged with it. */
  hazard(hazard: HazardTold, name: string, kept: boolean): Variants;
  driveSafe(): string;
}

/** Where no contacts are known. */
const LOCAL = {
  en: { emergency: 'your local emergency number', nurse: "your child's doctor or nurse line" },
  es: { emergency: 'servicio local de emergencias', nurse: 'tu pediatra' },
} as const;
const KEPT = { en: 'Kept.', es: 'Guardado.' } as const;

export function careCopy(lang: Lang): CareCopy {
  const words = CARE_WORDS[lang];
  const filled = (text: string, c: Contacts | undefined, more: Record<string, string> = {}): string => {
    const places: Record<string, string> = {
      emergency: c?.emergency ?? LOCAL[lang].emergency, nurse: c?.nurse ?? LOCAL[lang].nurse, crisis: c?.crisis ?? '', talk: c?.talk ?? '', ...more,
    };
    return text.replace(/\{(\w+)\}/g, (_, place: string) => places[place] ?? '');
  };
  const talk = (c: Contacts | undefined): string => (c ? filled(words['low-talk'], c) : words['low-general']);
  const joined = (...parts: (string | false)[]): string => parts.filter(Boolean).join(' ');
  return {
    crisis: (c, rests) => joined(
      c ? filled(words.crisis, c, { line: filled(words[c.crisisTexts ? 'crisis-line' : 'crisis-line-calls'], c) }) : filled(words['crisis-general'], c),
      rests && words['crisis-rests']),
    emergency: (c) => filled(words.emergency, c),
    doctor: (c, age) => filled(words[age === undefined ? 'doctor' : `doctor-${age}` as const], c),
    low: (c, { stays, plan }) => joined(stays ? words.low : words['low-leaving'], talk(c), stays && plan && words['low-back']),
    lowAgain: (c) => [joined(words['low-again'], talk(c), words['low-again-ask']), joined(talk(c), words['low-again-ask'])],
    hazard: (hazard, name, kept) => {
      const line = filled(words[hazard], undefined, { name });
      return kept ? [`${KEPT[lang]} ${line}`, line] : [line];
    },
    driveSafe: () => words.driving,
  };
}

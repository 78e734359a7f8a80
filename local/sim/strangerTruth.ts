/** What somebody on their way in knows and answers with, and how they tell our questions apart: by what their phone shows. */
import { SLOTS, type Slot } from '../../shared/family/joining/joining.ts';
import type { LocalDate } from '../../shared/time/local.ts';
import type { Lang } from '../../shared/text/reading.ts';
import type { Chance } from './chance.ts';
import { QUESTION_MARKS, type STRANGER_TOWNS, STRANGER_WORDS } from './strangerWords.ts';
import { CHILD_NAMES } from './wordings.ts';

export const MONTHS = { en: 'January February March April May June July August September October November December'.split(' '), es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ') } as const;

/** Fills the `{}` of their wordings. */
export type StrangerTruth = Readonly<Record<'name' | 'us' | 'iso' | 'month' | 'day' | 'year' | 'city' | 'state' | 'zip' | 'bed' | 'help' | 'helpNumber' | 'five', string>>;

export function truthOf(chance: Chance, lang: Lang, { born, town, help }: { born: LocalDate; town: (typeof STRANGER_TOWNS)[number]; help: number }): StrangerTruth {
  const [year, month, day] = [born.slice(0, 4), +born.slice(5, 7), +born.slice(8, 10)];
  const helps = Object.values(STRANGER_WORDS[lang].helps);
  return {
    name: chance.pick(CHILD_NAMES), us: `${month}/${day}/${year.slice(2)}`, iso: born, month: MONTHS[lang][month - 1]!, day: `${day}`, year, city: town.city, state: town.state, zip: town.zip,
    bed: chance.pick(['7:00', '7:15', '7:30', '7:45', '8:00']), help: helps[help]!, helpNumber: `${[1, 2, 4, 5][help]}`,
    five: Array.from({ length: 5 }, () => chance.between(1, 3)).join(''),
  };
}

export function questionsIn(text: string): ('consent' | Slot)[] {
  return (['consent', ...SLOTS] as const).filter((slot) => QUESTION_MARKS[slot].test(text));
}

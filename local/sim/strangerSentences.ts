/** What tellers of the simulated world say: whole sentences about their family, and what takes a slip of theirs back. Data only. */
import type { Lang } from '../../shared/text/reading.ts';

export const TOLD = ['name', 'born', 'zone', 'bedtime', 'help'] as const;
export type Told = (typeof TOLD)[number];

export interface StrangerSentences {
  readonly greets: readonly string[];
  /** Of a child, or of twins, where it is about names. */
  readonly clauses: Readonly<Record<Told | 'twins', readonly string[]>>;
  readonly joins: readonly string[];
  /** `{wrong}` is what was said before. */
  readonly corrections: Readonly<Record<'name' | 'born' | 'zone' | 'bedtime', readonly string[]>>;
  readonly questions: readonly string[];
  readonly logs: readonly string[];
  readonly yes: readonly string[];
  readonly helps: Readonly<Record<'nursing' | 'bottle' | 'rocking' | 'contact', string>>;
}

export const STRANGER_SENTENCES: Record<Lang, StrangerSentences> = {
  en: {
    greets: ['', '', 'ok ', 'hi, ', 'thanks! ', 'sure, '],
    clauses: {
      name: ['her name is {name}', "it's {name}", 'my daughter is {name}', 'we call her {name}', 'this is for my son {name}', '{name} is her name', "the baby's name is {name}", 'my little one is called {name}'],
      twins: ['they are {name} and {twin}', 'our twins are {name} and {twin}', 'twins {name} & {twin}', 'the twins are called {name} and {twin}'],
      born: ['born {us}', 'she was born on {month} {day} {year}', 'birthday is {us}', 'born on {month} {day}, {year}', 'dob {iso}', 'birth date {month} {day} {year}'],
      zone: ['we live in {city}', "we're in {city}, {state}", 'our zip is {zip}', 'we are in {city}', 'living in {city} {state}', 'zip code {zip}', 'I live near {city}'],
      bedtime: ['bedtime {bed}', 'she goes to bed at {bed}', 'lights out around {bed}pm', 'goes down at {bed}', 'bedtime is usually {bed}', 'in bed by {bed}', 'asleep by {bed} usually'],
      help: ['falls asleep {help}', 'she falls asleep {help}', '{help} to sleep'],
    },
    joins: [', ', ' and ', '. ', ', ', '; ', '\n'],
    corrections: {
      name: ['no, {name}', 'sorry, her name is {name}', 'I meant {name}', "it's {name} not {wrong}", 'wait, {name}'],
      born: ['sorry, born {us}', 'no, {month} {day} {year}', 'I meant {us}', 'born {us} not {wrong}', 'oops, {month} {day}, {year}'],
      zone: ['no, we live in {city}', 'sorry, {city}', 'I meant {city}', 'actually our zip is {zip}', 'wait, {city} {state}'],
      bedtime: ['no, bedtime is {bed}', 'sorry, {bed}', 'actually {bed}', 'I meant {bed}', 'oops bedtime {bed}', '{bed}, not {wrong}'],
    },
    questions: ['is this free?', 'who are you', 'how much does it cost?', 'are you a real person?', 'do you sell my data?', 'why do you need that?', 'is this cry it out?', 'how does this work?', 'is it safe?'],
    logs: ['woke 2:10 nursed 15m', 'nap 45 min', 'she woke at 4:40 and we rocked her', 'asleep 7:52, woke 1:30 and 4'],
    yes: ['YES', 'yes please', 'ok yes', 'actually yes', 'sure, go ahead', 'yeah why not', 'yes, {clause}'],
    helps: { nursing: 'nursing', bottle: 'with a bottle', rocking: 'rocking', contact: 'held in my arms' },
  },
  es: {
    greets: ['', '', 'hola, ', 'vale, ', 'gracias, ', 'pues '],
    clauses: {
      name: ['se llama {name}', 'mi hija se llama {name}', 'es {name}', 'le decimos {name}', 'mi bebé es {name}', 'la niña se llama {name}', 'su nombre es {name}'],
      twins: ['son {name} y {twin}', 'los gemelos son {name} y {twin}', 'se llaman {name} y {twin}', 'mellizas, {name} y {twin}'],
      born: ['nació el {day} de {month} de {year}', 'nacio el {day} de {month} {year}', 'fecha de nacimiento {iso}', 'nacida el {day} de {month} de {year}', 'nació el {latin}'],
      zone: ['vivimos en {city}', 'estamos en {city}', 'el zip es {zip}', 'vivo en {city}', 'somos de {city}', 'codigo postal {zip}'],
      bedtime: ['se duerme a las {bed}', 'se acuesta a las {bed}', 'la acostamos a las {bed}', 'apagamos la luz a las {bed}', 'hora de dormir {bed}', 'a la cama sobre las {bed}'],
      help: ['se duerme con {help}', 'se queda dormida {help}', 'para dormir {help}'],
    },
    joins: [', ', ' y ', '. ', ', ', '\n'],
    corrections: {
      name: ['no, {name}', 'perdón, se llama {name}', 'quise decir {name}', 'es {name}, no {wrong}'],
      born: ['perdón, nació el {day} de {month} de {year}', 'no, {day} de {month} de {year}', 'digo {day} de {month} {year}'],
      zone: ['no, vivimos en {city}', 'perdón, {city}', 'quise decir {city}', 'digo {city}'],
      bedtime: ['no, a las {bed}', 'perdón, {bed}', 'en realidad a las {bed}', 'digo a las {bed}', 'a las {bed}, no {wrong}'],
    },
    questions: ['¿esto es gratis?', '¿quién eres?', '¿cuánto cuesta?', '¿eres una persona?', '¿venden mis datos?', '¿para qué necesitas eso?', '¿cómo funciona?', '¿es seguro?'],
    logs: ['despierta 2:10 pecho 15m', 'siesta 45 min', 'se despertó a las 4:40', 'dormida 7:52, despierta 1:30'],
    yes: ['SI', 'sí, por favor', 'si, claro', 'claro que sí', 'bueno, sí', 'sí, {clause}'],
    helps: { nursing: 'pecho', bottle: 'biberón', rocking: 'meciendo', contact: 'en brazos' },
  },
};

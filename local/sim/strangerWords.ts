/** How strangers of the simulated world answer on their way in, by what they were asked. `{}` is what is theirs. Data only. */
import type { Slot } from '../../shared/family/joining/joining.ts';
import type { Lang } from '../../shared/text/reading.ts';

export interface StrangerWords {
  readonly first: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly answers: Readonly<Record<Slot, readonly string[]>>;
  readonly nonsense: readonly string[];
  readonly logs: readonly string[];
  readonly questions: readonly string[];
  readonly detours: readonly string[];
  readonly skip: readonly string[];
  readonly back: readonly string[];
  /** How the step went, which is asked behind a log. */
  readonly how: readonly string[];
  /** Everything in one line. */
  readonly line: readonly string[];
  readonly helps: Readonly<Record<'nursing' | 'bottle' | 'rocking' | 'contact', string>>;
}

export const STRANGER_WORDS: Record<Lang, StrangerWords> = {
  en: {
    first: ['hi', 'hello', 'my friend told me about you', 'JOIN', 'is this the sleep thing?', 'baby wont sleep help me', 'START', 'sign me up'],
    yes: ['YES', 'yes', 'Yes please', 'yep', 'ok', 'sure', 'yes thank you'],
    no: ['no', 'no thanks', 'not now', 'wrong number'],
    answers: {
      name: ['{name}', 'her name is {name}', "it's {name}", '{name}!', 'we call him {name}', 'my daughter {name}'],
      born: ['{us}', 'born {us}', '{month} {day} {year}', '{month} {day}, {year}', '{day} {month} {year}', '{iso}'],
      zone: ['{zip}', '{city}', 'we live in {city}', "{city}, {state}", 'zip {zip}', 'in {city}'],
      bedtime: ['{bed}', '{bed}pm', 'around {bed}', 'usually {bed}', 'lights out at {bed}', '{bed} pm'],
      help: ['{help}', '{helpNumber}', 'i {help} her', '{help} mostly'],
      place: ['crib', '1', '2', 'next to our bed', 'in her crib', 'our bed', '3'],
      risk: ['none', '2', 'no', '1', 'we both smoke'],
      temperament: ['1', '2', '3', '{five}', 'easygoing', 'strong willed', 'in between'],
      wish: ['1', '2', '3', 'falling asleep', 'night wakings', 'nothing, keep it', 'keep things as they are'],
      late: ['LATE OK', 'ok', 'no'],
    },
    nonsense: ['asdf', 'lol', '??!', 'hmm', 'qwx zzp', 'let me think', '🍼🍼', '...', '42', 'blue'],
    logs: ['woke 2:10 nursed 15m', 'nap 45 min', 'asleep 7:52', 'woke 4:40 rocked'],
    questions: ['how much does it cost?', 'is it safe?', 'who are you?', 'do you sell my data?'],
    detours: ['PLAN', 'HELP', 'WHY', 'WEEK', 'UNDO', 'READY', 'PAUSE 3', 'WHO'],
    skip: ['skip', 'SKIP', 'not sure', 'idk', 'prefer not to say'],
    how: ['easy', 'OK', 'hard', 'no'],
    back: ['back', 'go back', 'oops'],
    line: ['JOIN {name} {us} {city} {bed} {help}', 'JOIN {name} {us} {zip} {bed}', 'join {name}, {us}, {city}, {bed}pm, {help}'],
    helps: { nursing: 'nursing', bottle: 'bottle', rocking: 'rocking', contact: 'held' },
  },
  es: {
    first: ['hola', 'buenas, me hablaron de esto', 'hola quiero ayuda para dormir a mi bebé', 'buenos días', 'quiero empezar'],
    yes: ['SI', 'sí', 'claro', 'sí por favor', 'vale', 'YES'],
    no: ['no', 'no gracias', 'ahora no', 'número equivocado'],
    answers: {
      name: ['{name}', 'se llama {name}', 'mi hija {name}', 'es {name}'],
      born: ['{day} de {month} de {year}', 'nació el {day} de {month} de {year}', '{day} {month} {year}', '{iso}'],
      zone: ['{zip}', '{city}', 'vivimos en {city}', 'en {city}', 'estamos en {city}'],
      bedtime: ['{bed}', 'a las {bed}', 'sobre las {bed}', '{bed}pm'],
      help: ['{help}', '{helpNumber}', 'con {help}'],
      place: ['cuna', '1', '2', 'junto a nuestra cama', 'en nuestra cama', '3'],
      risk: ['nada', '2', 'no', '1', 'los dos fumamos'],
      temperament: ['1', '2', '3', '{five}', 'tranquila', 'mucho carácter'],
      wish: ['1', '2', '3', 'los despertares', 'nada, todo igual', 'la hora de dormir'],
      late: ['LATE OK', 'vale', 'no'],
    },
    nonsense: ['jajaja', 'mmm', '??', 'asdf', '...', 'espera', '🍼', '42', 'azul'],
    logs: ['despierta 2:10 pecho 15m', 'siesta 45 min', 'dormida 7:52'],
    questions: ['¿cuánto cuesta?', '¿quién eres?', '¿esto es seguro?'],
    detours: ['PLAN', 'AYUDA', 'POR QUE', 'SEMANA', 'DESHACER', 'PAUSA 3'],
    skip: ['saltar', 'SALTAR', 'no sé', 'prefiero no decirlo'],
    how: ['bien', 'normal', 'dura', 'no'],
    back: ['atrás', 'volver', 'me equivoqué'],
    line: ['JOIN {name} {iso} {city} {bed} {help}', 'unirme {name} {day} de {month} de {year} {city} {bed} {help}'],
    helps: { nursing: 'pecho', bottle: 'biberón', rocking: 'meciendo', contact: 'en brazos' },
  },
};

/** Towns of one clock, with a ZIP code of theirs. */
export const STRANGER_TOWNS = [
  { city: 'Denver', state: 'CO', zip: '80202', zone: 'America/Denver' }, { city: 'Chicago', state: 'IL', zip: '60614', zone: 'America/Chicago' },
  { city: 'Boston', state: 'MA', zip: '02118', zone: 'America/New_York' }, { city: 'Seattle', state: 'WA', zip: '98101', zone: 'America/Los_Angeles' },
  { city: 'Phoenix', state: 'AZ', zip: '85004', zone: 'America/Phoenix' }, { city: 'Miami', state: 'FL', zip: '33130', zone: 'America/New_York' },
  { city: 'El Paso', state: 'TX', zip: '79901', zone: 'America/Denver' }, { city: 'Honolulu', state: 'HI', zip: '96815', zone: 'Pacific/Honolulu' },
] as const;

/** Our questions, as a phone can tell them apart: each by words that no other question has. */
export const QUESTION_MARKS: Readonly<Record<'consent' | Slot, RegExp>> = {
  consent: /^Staynear:.*(reply YES|responde (SI|YES))/i,
  name: /your child's name, or|qué nombre tiene/i,
  born: /birth date\?|de nacimiento\?/i,
  zone: /ZIP or city|ZIP o ciudad|(number|cifra): 1 [^,]*(time|hora)/i,
  bedtime: /lights out for|apagas la luz/i,
  help: /1 nursing|1 pecho/i,
  place: /1 crib|1 cuna/i,
  risk: /1 some of that|1 algo de eso/i,
  temperament: /1 easygoing|1 mucha calma/i,
  wish: /change first\?|cambiamos primero/i,
  late: /LATE OK (or|o) NO/i,
};

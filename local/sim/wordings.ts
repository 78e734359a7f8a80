/** What parents of the simulated world type, by language. `{}` stands for what the moment brings. Data only. */
import type { Lang } from '../../shared/text/reading.ts';

export interface Wordings {
  /** {bed} {asleep} are clock times, {name} the child. */
  readonly down: readonly string[];
  readonly asleep: readonly string[];
  readonly bothAsleep: readonly string[];
  /** {at} {min}; {help} as this language says it. */
  readonly woke: readonly string[];
  readonly up: readonly string[];
  /** {first} {second} {up}: a whole night told in the morning. */
  readonly wholeNight: readonly string[];
  readonly nap: readonly string[];
  readonly helps: readonly string[];
  readonly correction: readonly string[];
  readonly undo: readonly string[];
  readonly how: readonly string[];
  readonly questions: readonly string[];
  readonly chat: readonly string[];
  readonly commands: readonly string[];
  readonly pause: readonly string[];
  readonly sick: readonly string[];
  readonly resume: readonly string[];
  readonly better: readonly string[];
  readonly stop: readonly string[];
  readonly crisis: readonly string[];
  readonly medical: readonly string[];
}

const EN: Wordings = {
  down: ['down {bed}', 'bedtime {bed} asleep {asleep}', 'down {bed} asleep {asleep}'],
  asleep: ['asleep {asleep}', 'asleep at {asleep} {help}', '{name} asleep {asleep}', 'asleep {asleep} 20 min to settle'],
  bothAsleep: ['both asleep {asleep}'],
  woke: ['woke {at} {help} {min}m', 'woke {at}', 'awake {at} {help}', 'wkoe {at} {help}', 'woke at {at} cried 5 min {help}'],
  up: ['up {up}', 'up at {up} for the day', 'up {up} slept through', 'up {up} good night'],
  wholeNight: ['woke {first} {help} 15m, again {second} 10m, up {up}', 'woke {first} and {second} {help}, up {up}', '2 wakings, up {up}'],
  nap: ['nap 1:10 to 2:00', 'nap 45 min', 'napped 9:30-10:15 in the carrier'],
  helps: ['nursed', 'rocked', 'patted', 'bottle', 'held', 'paci'],
  correction: ['woke {second} not {first}', 'sorry it was {second}', 'no, {second}'],
  undo: ['UNDO', 'undo', 'Undo that'],
  how: ['EASY', 'OK', 'HARD', 'NO', 'easy', 'hard night but we did it'],
  questions: ['is it normal that she wakes every hour?', '?', 'what do i do now?', 'should i feed or pat?'],
  chat: ['thanks', 'lol', 'we had a lovely day at the beach', 'so tired today', '\u{1F634}\u{1F634}', 'qwx zzp', 'what a day'],
  commands: ['PLAN', 'WHY', 'CHANGE', 'NIGHT', 'WEEK', 'HELP', 'BACK', 'EASIER', 'my turn', 'EARLY', 'REPLIES ON', 'WHO', 'LATE OK', 'reminders every night', 'bedtime 7:45', 'READY', 'WAIT'],
  pause: ['PAUSE 3', 'pause 2 nights'],
  sick: ['SICK', 'she is sick'],
  resume: ['RESUME', 'resume'],
  better: ['BETTER', 'all better'],
  stop: ['STOP', 'stop', 'Stop.', 'STOP ALL', 'unsubscribe', 'QUIT', 'end', 'Cancel', 'OPT OUT', 'revoke', 'stop texting me', 'please stop texting me'],
  crisis: ['CRISIS', 'i want to hurt my baby', 'i might shake her'],
  medical: ['she is not breathing', 'his lips are blue'],
};

const ES: Wordings = {
  down: ['a la cama {bed}', 'a la cama {bed} dormida {asleep}'],
  asleep: ['dormida {asleep}', 'dormido a las {asleep} {help}', '{name} dormida {asleep}'],
  bothAsleep: ['ambos dormidos {asleep}'],
  woke: ['despierta {at} {help} {min}m', 'despertó {at}', 'se despertó a las {at} {help}'],
  up: ['arriba {up}', 'arriba a las {up}'],
  wholeNight: ['despierta {first} {help} 15m, otra vez {second} 10m, arriba {up}', 'despertó {first} y {second}, arriba {up}'],
  nap: ['siesta 1:10 a 2:00', 'siesta 45 min'],
  helps: ['pecho', 'meciendo', 'palmaditas', 'bibe', 'en brazos', 'chupete'],
  correction: ['despertó {second} no {first}', 'perdón, a las {second}'],
  undo: ['DESHACER', 'deshacer'],
  how: ['BIEN', 'NORMAL', 'DURA', 'NO'],
  questions: ['¿es normal que despierte cada hora?', '?', '¿qué hago ahora?'],
  chat: ['gracias', 'jaja', 'hoy fuimos a la playa', 'qué cansancio', 'menudo día'],
  commands: ['PLAN', 'POR QUE', 'CAMBIO', 'NOCHE', 'SEMANA', 'AYUDA', 'ATRAS', 'MAS FACIL', 'LATE OK', 'EARLY', 'LISTA', 'ESPERA', 'HELP'],
  pause: ['PAUSA 3', 'PAUSE 2'],
  sick: ['ENFERMA', 'SICK'],
  resume: ['SEGUIR', 'RESUME'],
  better: ['MEJOR', 'BETTER'],
  stop: ['STOP', 'ALTO', 'Baja', 'darme de baja', 'no mas', 'BASTA', 'Parar', 'arret'],
  crisis: ['CRISIS'],
  medical: ['CRISIS'],
};

export const WORDINGS: Record<Lang, Wordings> = { en: EN, es: ES };

export const CHILD_NAMES = ['Mia', 'Leo', 'Zebedee', 'Ines', 'Noah', 'Aria', 'Tomas', 'Olive', 'Kai', 'Lucia'] as const;
export const CARER_NAMES = ['Robin', 'Sasha', 'Alma'] as const;

/** Nothing of this asks to be let in, to be helped or to be left alone. */
export const STRANGERS_CHAT = ['hey', 'hello', 'woke 2:10', 'ok'] as const;
export const STRANGERS_SAY = ['hi who is this', 'wrong number?', 'STOP', 'HELP', 'hello', 'START', 'JOIN', 'woke 2:10'] as const;

export function worded(wording: string, filled: Readonly<Record<string, string>>): string {
  return wording.replace(/\{(\w+)\}/g, (_, name: string) => filled[name] ?? '');
}

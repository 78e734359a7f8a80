/** What is said where the plan waits: for nights, for an age, for calmer days, or for a night that is still to come. */
import type { Gate } from '../plan/age.ts';
import type { Lang, Upheaval } from '../text/reading.ts';
import type { LocalDate } from '../time/local.ts';
import type { Variants } from './copy.ts';
import { dayName } from './copySteering.ts';

/** What the advance rule of a step waits for, beside its nights. */
export type AwaitedNights = { readonly good: number; readonly of: number } | { readonly done: number; readonly of: number } | 'calm';

/** Why a step back is taken unasked: two hard nights, nights away, or a parent who could not go on. */
export type EasedWhy = 'hard' | 'away' | 'tired';

export interface WaitingCopy {
  // --- a step back, granted without an answer
  eased(name: string, why: EasedWhy, step: string): Variants;
  /** The same in a reminder, with what to do. */
  easedTonight(name: string, why: EasedWhy, say: string): Variants;

  // --- READY where no step waits
  tooSoon(name: string, nights: number, needed: number): Variants;
  awaited(name: string, nights: AwaitedNights): Variants;
  afterBack(name: string): Variants;
  /** `fromDue`: the months are counted from the due date. */
  notOfAge(name: string, gate: Gate, fromDue: boolean): Variants;
  notNow(name: string): Variants;

  /** WHY, where an age keeps the next step. */
  whyOfAge(why: string, months: number, nights: number): Variants;
  /** What comes next, in the weekly text: not before that age. */
  fromAge(step: string, months: number): string;

  // --- a change in the child's days
  /** `from`: where it does not begin tonight. */
  held(name: string, nights: number, from: LocalDate | undefined): Variants;
  /** The same of a child that clings; `beside`: the parent's seat comes back next to it. */
  clings(name: string, nights: number, beside: boolean): Variants;
  heldLater(name: string): Variants;
  /** Its nights are over: what now? */
  heldOver(name: string, what: Upheaval, nights: number): Variants;
  heldOn(name: string, nights: number): Variants;

  /** How long the whole way takes, in weeks at the child's pace. */
  howLong(name: string, from: number, to: number): Variants;

  /** A journey told in a log rests the plan. */
  awayRests(): string;

  /** A log of a night that is still to come. */
  stillAhead(): string;
}

const EASED_EN: Record<EasedWhy, string> = {
  hard: 'Two hard nights, so tonight goes back to what worked', away: 'After nights away tonight begins a step earlier', tired: 'That was a lot, so tonight is easier',
};
const EASED_ES: Record<EasedWhy, string> = {
  hard: 'Dos noches duras: hoy se vuelve a lo que iba bien', away: 'Tras noches de descanso, hoy se empieza un paso antes', tired: 'Fue una noche muy dura: hoy, un paso antes',
};
const OVER_EN: Record<Exclude<Upheaval, 'separation'>, string> = { daycare: 'daycare', new_sibling: 'the new baby', move_home: 'the new home' };
const OVER_ES: Record<Exclude<Upheaval, 'separation'>, string> = { daycare: 'la guarde', new_sibling: 'el nuevo bebé', move_home: 'la casa nueva' };

const WAITING: Record<Lang, WaitingCopy> = {
  en: {
    eased: (name, why, step) => [`${EASED_EN[why]} for ${name}: ${step}. Nothing is lost, it is how this goes.`, `${EASED_EN[why]}: ${step}.`, `Tonight: ${step}.`],
    easedTonight: (name, why, say) => [`${EASED_EN[why]} for ${name}. ${say}`, `${EASED_EN[why]}. ${say}`, `Tonight for ${name}: ${say}`, say],
    tooSoon: (name, nights, needed) => [
      `Not quite yet: ${nights} of at least ${needed} nights on this step for ${name}. Small steps last best. Tonight stays as it is.`,
      `Not quite yet: ${nights} of at least ${needed} nights on this step. Tonight stays as it is.`,
    ],
    awaited: (name, nights) => {
      const what = nights === 'calm' ? 'two nights in a row that are not hard' : 'good' in nights ? `3 good nights of 4, and so far it is ${nights.good} of ${nights.of}`
        : `3 nights of 4 with the step done, and so far it is ${nights.done} of ${nights.of}`;
      return [`The next step for ${name} comes after ${what}. Tonight stays as it is.`, `The next step comes after ${what}. Tonight stays as it is.`];
    },
    afterBack: (name) => [
      `After a step back ${name} gets 3 nights of what works, and then a smaller step. Tonight stays as it is.`, 'After a step back come 3 nights of what works. Tonight stays as it is.',
    ],
    notOfAge: (name, { why, untilMonths: n }, fromDue) => {
      const age = `${n} months${fromDue ? ' from the due date' : ''}`;
      return why === 'separation-age'
        ? [`At this age little ones cling, so your seat stays close until ${age}. For ${name} tonight stays as it is, and that is plenty.`, `Your seat stays close until ${age}. Tonight stays as it is.`]
        : [`${name}'s next step waits until ${age}. What you do now is plenty, and tonight stays as it is.`, `The next step waits until ${age}. Tonight stays as it is.`];
    },
    notNow: (name) => [
      `Nothing new while ${name}'s nights are not their usual. Comfort in any way that helps; the next step waits for you.`,
      'Nothing new while nights are not their usual. Comfort in any way that helps.',
    ],
    whyOfAge: (why, months, n) => [`${why} ${n} ${n === 1 ? 'night' : 'nights'} on this step; the next one waits until ${months} months.`, `${why} The next step waits until ${months} months.`, why],
    fromAge: (step, months) => `from ${months} months, ${step}`,
    held: (name, nights, from) => {
      const rest = `up to ${nights} nights, and none is counted. Any comfort is fine. RESUME when days feel normal.`;
      return from === undefined
        ? [`A big change for ${name}, so nothing new from me for ${rest}`, `Nothing new from me for ${rest}`]
        : [`Good to know. From ${dayName(from, 'en')} nothing new for ${name} for ${rest}`, `From ${dayName(from, 'en')} nothing new for ${rest}`];
    },
    heldLater: (name) => [`Good to know. Tell me on the day it begins, and ${name} gets nothing new from me for a while.`, 'Good to know. Tell me on the day it begins.'],
    clings: (name, nights, beside) => {
      const rest = `nothing new for up to ${nights} nights, none counted. RESUME when days feel normal.`;
      return beside
        ? [`Clingy days come and go. Sit right beside ${name} again, hold any time: ${rest}`, `Sit right beside ${name} again, hold any time: ${rest}`, `Sit right beside again: ${rest}`]
        : [`Clingy days come and go. Stay as close as ${name} likes: ${rest}`, `Stay close: ${rest}`];
    },
    heldOver: (name, what, nights) => what === 'separation' ? [
      `Is ${name} easier now when you step off by day? If so, RESUME and the steps go on. If not yet, NO leaves it be for ${nights} more nights.`,
      `Are clingy days easier now? RESUME and the steps go on; NO leaves it be for ${nights} more nights.`,
    ] : [
      `How is ${name} doing with ${OVER_EN[what]}? If days feel normal, RESUME and the steps go on. If not yet, NO leaves it be for ${nights} more nights.`,
      `Are days with ${OVER_EN[what]} normal now? RESUME and the steps go on; NO leaves it be for ${nights} more nights.`,
    ],
    heldOn: (name, nights) => [`Then nothing new for ${name}, up to ${nights} nights more. Any comfort is fine. RESUME when days feel normal.`, `Then nothing new, up to ${nights} nights more. RESUME any time.`],
    howLong: (name, from, to) => [`At ${name}'s pace plan on about ${from} to ${to} weeks, with no rush: some nights go back and that is fine. Any step can be the end if you like it there.`],
    awayRests: () => 'The plan rests while you are away. RESUME when home.',
    stillAhead: () => 'That is still to come, so nothing is kept for it and nothing changes. Text it when it has happened, like: asleep 7:50',
  },
  es: {
    eased: (name, why, step) => [`${EASED_ES[why]}, con ${name}: ${step}. Nada se pierde, es parte de esto.`, `${EASED_ES[why]}: ${step}.`, `Hoy: ${step}.`],
    easedTonight: (name, why, say) => [`${EASED_ES[why]}, con ${name}. ${say}`, `${EASED_ES[why]}. ${say}`, `Hoy con ${name}: ${say}`, say],
    tooSoon: (name, nights, needed) => [
      `De momento no: ${nights} de al menos ${needed} noches en este paso con ${name}. Los pasos cortos duran. Hoy todo sigue igual.`,
      `De momento no: ${nights} de al menos ${needed} noches en este paso. Hoy todo sigue igual.`,
    ],
    awaited: (name, nights) => {
      const what = nights === 'calm' ? 'dos noches seguidas que no sean duras' : 'good' in nights ? `3 noches buenas de 4; de momento son ${nights.good} de ${nights.of}`
        : `3 noches de 4 con el paso hecho; de momento son ${nights.done} de ${nights.of}`;
      return [`El paso que sigue con ${name} llega tras ${what}. Hoy todo sigue igual.`, `El paso que sigue llega tras ${what}. Hoy todo igual.`];
    },
    afterBack: (name) => [
      `Al dar un paso de vuelta, ${name} tiene 3 noches de lo que ya va bien; luego, un paso menor. Hoy todo sigue igual.`, 'Primero 3 noches de lo que ya va bien. Hoy todo sigue igual.',
    ],
    notOfAge: (name, { why, untilMonths: n }, fromDue) => {
      const age = `los ${n} meses${fromDue ? ' desde la fecha prevista' : ''}`;
      return why === 'separation-age'
        ? [`A su edad te quieren muy cerca: tu silla sigue ahora donde queda, hasta ${age}. Hoy todo sigue igual con ${name}.`, `Tu silla sigue cerca hasta ${age}. Hoy todo sigue igual.`]
        : [`El paso que sigue con ${name} llega a ${age}. Lo que haces ya basta, y hoy todo sigue igual.`, `El paso que sigue llega a ${age}. Hoy todo sigue igual.`];
    },
    notNow: (name) => [
      `Nada nuevo con ${name} en noches que no son las de siempre. Consuela como mejor ayude; el paso que sigue te espera.`, 'Nada nuevo en noches que no son las de siempre. Consuela como mejor ayude.',
    ],
    whyOfAge: (why, months, n) => [`${why} ${n} ${n === 1 ? 'noche' : 'noches'} en este paso; el que sigue llega a los ${months} meses.`, `${why} El que sigue llega a los ${months} meses.`, why],
    fromAge: (step, months) => `desde los ${months} meses, ${step}`,
    held: (name, nights, from) => {
      const rest = `hasta ${nights} noches, que no cuentan. Vale todo consuelo. SEGUIR cuando todo sea normal.`;
      return from === undefined
        ? [`Un cambio grande para ${name}: de momento nada nuevo, ${rest}`, `De momento nada nuevo, ${rest}`]
        : [`Bueno es saberlo. Desde ${dayName(from, 'es')}, nada nuevo con ${name}, ${rest}`, `Desde ${dayName(from, 'es')}, nada nuevo, ${rest}`];
    },
    heldLater: (name) => [`Bueno es saberlo. Dime cuando empiece, y con ${name} no llega nada nuevo por un tiempo.`, 'Bueno es saberlo. Dime cuando empiece.'],
    clings: (name, nights, beside) => {
      const rest = `nada nuevo hasta ${nights} noches, que no cuentan. SEGUIR cuando todo sea normal.`;
      return beside
        ? [`Hay rachas de mucho apego, y pasan. Ponte de nuevo al lado de ${name}, con abrazos: ${rest}`, `Ponte de nuevo al lado de ${name}, con abrazos: ${rest}`, `Ponte de nuevo a su lado: ${rest}`]
        : [`Hay rachas de mucho apego, y pasan. Quédate cerca de ${name}: ${rest}`, `Quédate cerca: ${rest}`];
    },
    heldOver: (name, what, nights) => what === 'separation' ? [
      `¿Va mejor ${name} si te apartas un poco? Si todo es normal, SEGUIR y el plan sigue. Si no, NO lo deja ${nights} noches igual.`,
      `¿Ya va mejor con el apego? SEGUIR y el plan sigue; NO lo deja ${nights} noches igual.`,
    ] : [
      `¿Qué tal ${name} con ${OVER_ES[what]}? Si todo es normal, SEGUIR y el plan sigue. Si no, NO lo deja ${nights} noches igual.`,
      `¿Ya es todo normal con ${OVER_ES[what]}? SEGUIR y el plan sigue; NO lo deja ${nights} noches igual.`,
    ],
    heldOn: (name, nights) => [`Entonces nada nuevo con ${name}, hasta ${nights} noches. Vale todo consuelo. SEGUIR cuando todo sea normal.`, `Entonces nada nuevo, hasta ${nights} noches. SEGUIR cuando quieras.`],
    howLong: (name, from, to) => [`Al ritmo de ${name}, cuenta con unas ${from} a ${to} semanas, sin prisa: volver un paso es normal. Todo paso puede ser el final si te gusta.`],
    awayRests: () => 'El plan descansa en el viaje. SEGUIR al volver a casa.',
    stillAhead: () => 'Eso queda por venir: no guardo nada y nada cambia. Escribe cuando haya pasado, como: dormida 7:50',
  },
};

export const waitingCopy = (lang: Lang): WaitingCopy => WAITING[lang];

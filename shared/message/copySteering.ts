/** What is said when a family steers by text: its clock, travel, language, and the night handed over. */
import type { LocalDate, LocalTime } from '../time/local.ts';
import { daysBetween, weekday } from '../time/local.ts';
import type { Lang } from '../text/reading.ts';
import { short, withHalf } from './clockWords.ts';

export interface SteeringCopy {
  // --- the night handed over
  since(time: LocalTime): string;
  asleepSince(time: LocalTime): string;
  wakingsBefore(count: number): string;
  noWakings(): string;
  tonightSoFar(): string;
  wokeAt(time: LocalTime): string;

  // --- the family's clock
  /** `time`: what the new clock shows. */
  zoneSet(time: LocalTime): string;
  /** Away until that day, then home again by itself; the plan rests with it. */
  travel(time: LocalTime, until: LocalDate): string;
  /** The same where no clock moves: the day that is the second night home, and the first day away where it is to come. */
  away(home: LocalDate, from: LocalDate | undefined, today: LocalDate): string;
  awayRestsTill(home: LocalDate, today: LocalDate): string;
  zoneNow(time: LocalTime): string;
  zoneWhich(): string;
  zoneUnknown(): string;

  // --- what holds again when a setting was taken back
  clockAgain(time: LocalTime): string;
  bedtimeAgain(bedtime: LocalTime): string;
  hoursAgain(lateOk: boolean): string;
  earlyOff(): string;
  /** Whose phone has the reminders, where another has them than the one that reads this. */
  dutyAgain(name: string | undefined): string;
  restAgain(rests: boolean): string;

  langSet(): string;
  /** The reminder's time follows bedtime. */
  /** With the bedtime of now. */
  reminderTime(bedtime: LocalTime): string;
}

const DAYS_EN = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** Two of them want an accent that GSM-7 lacks: the date says it there. */
const DAYS_ES = ['el domingo', 'el lunes', 'el martes', undefined, 'el jueves', 'el viernes', undefined];

const dayEn = (date: LocalDate): string => DAYS_EN[weekday(date)]!;
const dayEs = (date: LocalDate): string => DAYS_ES[weekday(date)] ?? `el ${+date.slice(8, 10)}/${+date.slice(5, 7)}`;
export const dayName = (date: LocalDate, lang: Lang): string => (lang === 'en' ? dayEn(date) : dayEs(date));
/** A weekday says which within a week, and no further. */
const isNear = (date: LocalDate, today: LocalDate): boolean => daysBetween(today, date) < 7;
const nearEn = (date: LocalDate, today: LocalDate): string => (isNear(date, today) ? dayEn(date) : `${+date.slice(5, 7)}/${+date.slice(8, 10)}`);
const nearEs = (date: LocalDate, today: LocalDate): string => (isNear(date, today) ? dayEs(date) : `el ${+date.slice(8, 10)}/${+date.slice(5, 7)}`);
const one = (time: LocalTime): boolean => short(time).startsWith('1:');

const STEERING: Record<Lang, SteeringCopy> = {
  en: {
    since: (t) => `Since ${withHalf(t).replace(':00', '')}`,
    asleepSince: (t) => `asleep since ${short(t)}`,
    wakingsBefore: (n) => `${n} ${n === 1 ? 'waking' : 'wakings'} before`,
    noWakings: () => 'nothing more yet',
    tonightSoFar: () => 'This night',
    wokeAt: (t) => `woke ${short(t)}`,
    zoneSet: (t) => `Done: your clock shows ${withHalf(t)} now, and reminders go by it. What is logged stays as it is. Not right? ZONE and a town or ZIP.`,
    travel: (t, until) => `Safe travels. Your clock is ${withHalf(t)} there until ${dayEn(until)}, then home time. The plan rests till the 2nd night home; RESUME if you want it sooner.`,
    away: (home, from, today) => `Safe travels. ${from === undefined ? 'The' : `From ${nearEn(from, today)} the`} plan rests till ${nearEn(home, today)}, your 2nd night home. Any way that settles is fine. RESUME if you want it sooner.`,
    awayRestsTill: (home, today) => `The plan rests till ${nearEn(home, today)}, your 2nd night home.`,
    zoneNow: (t) => `Your clock shows ${withHalf(t)} now. To change it, text ZONE and your town or ZIP code, like ZONE Denver.`,
    zoneWhich: () => 'There is more than one place by that name. Text ZONE with the state or the ZIP code, like ZONE Portland ME.',
    zoneUnknown: () => 'I do not know that place, so your clock stays as it is. Text ZONE and a ZIP code or a big town nearby, like ZONE Denver.',
    clockAgain: (t) => `Your clock shows ${withHalf(t)} again, and reminders go by it. Not right? ZONE and a town or ZIP.`,
    bedtimeAgain: (t) => `Bedtime is ${withHalf(t)} again.`,
    hoursAgain: (late) => (late ? 'Reminders may come until 9pm again.' : 'No reminder after 8pm again.'),
    earlyOff: () => 'No text at 6pm. When bedtime is too late for a reminder, none comes.',
    dutyAgain: (name) => `Reminders go to ${name ?? 'the other carer'} again.`,
    restAgain: (rests) => (rests ? 'The plan rests again until you text RESUME or its nights are over.' : 'The plan goes on.'),
    langSet: () => 'English from now on. To change it back, text: en espanol',
    reminderTime: (t) => `Bedtime is ${withHalf(t)}. The reminder leaves about 45 min before the routine and moves with it. To change it: BEDTIME and the time, like BEDTIME 7:30.`,
  },
  es: {
    since: (t) => `Desde ${one(t) ? 'la' : 'las'} ${withHalf(t).replace(':00', '')}`,
    asleepSince: (t) => `duerme desde ${one(t) ? 'la' : 'las'} ${short(t)}`,
    wakingsBefore: (n) => `${n} ${n === 1 ? 'despertar' : 'despertares'} antes`,
    noWakings: () => 'nada nuevo de momento',
    tonightSoFar: () => 'Esta noche',
    wokeAt: (t) => `despertar ${short(t)}`,
    zoneSet: (t) => `Hecho: tu reloj marca ${withHalf(t)} y los avisos van con esa hora. Lo guardado no cambia. ¿No es eso? ZONE y tu ciudad o ZIP.`,
    travel: (t, until) => `Buen viaje. Tu reloj marca ${withHalf(t)} hasta ${dayEs(until)}; luego, la hora de casa. El plan descansa hasta la 2a noche en casa; SEGUIR si lo quieres antes.`,
    away: (home, from, today) => `Buen viaje. ${from === undefined ? 'El' : `Desde ${nearEs(from, today)}, el`} plan descansa hasta ${nearEs(home, today)}, tu 2a noche en casa. Vale todo lo que calme. SEGUIR si lo quieres antes.`,
    awayRestsTill: (home, today) => `El plan descansa hasta ${nearEs(home, today)}, tu 2a noche en casa.`,
    zoneNow: (t) => `Tu reloj marca ${withHalf(t)} ahora. Para cambiarlo escribe ZONE y tu ciudad o ZIP, como ZONE Denver.`,
    zoneWhich: () => 'Hay varios lugares con ese nombre. Escribe ZONE con el estado o el ZIP, como ZONE Portland ME.',
    zoneUnknown: () => 'No conozco ese lugar; tu reloj sigue igual. Escribe ZONE y un ZIP o una ciudad grande cercana, como ZONE Denver.',
    clockAgain: (t) => `Tu reloj marca otra vez ${withHalf(t)} y los avisos van con esa hora. ¿No es eso? ZONE y tu ciudad o ZIP.`,
    bedtimeAgain: (t) => `La hora de cama es otra vez ${withHalf(t)}.`,
    hoursAgain: (late) => (late ? 'El aviso puede llegar otra vez hasta las 9pm.' : 'Otra vez no llega aviso pasadas las 8pm.'),
    earlyOff: () => 'A las 6pm no llega nada. Si la hora de cama es tarde para un aviso, no llega ninguno.',
    dutyAgain: (name) => `Los avisos llegan otra vez a ${name ?? 'la otra persona'}.`,
    restAgain: (rests) => (rests ? 'El plan descansa otra vez hasta que escribas SEGUIR o pasen sus noches.' : 'El plan sigue.'),
    langSet: () => 'Desde ahora en español. Para cambiarlo, escribe: in English',
    reminderTime: (t) => `La hora de cama es ${withHalf(t)}. El aviso sale unos 45 min antes de la rutina. Para cambiarla: BEDTIME y la hora, como BEDTIME 7:30.`,
  },
};

export const steeringCopy = (lang: Lang): SteeringCopy => STEERING[lang];

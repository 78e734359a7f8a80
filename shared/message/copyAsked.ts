/** What is said to the questions that every parent asks: of sleep itself, of this child's age and step. No text of it says what is safe, or doses. */
import type { Variants } from './copy.ts';
import type { Lang } from '../text/reading.ts';

/** Of the child's months: hours of sleep in 24, naps and hours awake between them, wakings a night that are common. */
export interface AgeSaid {
  readonly months: number;
  readonly hours: readonly [number, number];
  readonly naps: readonly [number, number];
  readonly awake: readonly [number, number];
  readonly wakes: number;
}

export interface AskedCopy {
  whyWakes(name: string): Variants;
  wakesOften(name: string, age: AgeSaid): Variants;
  sleepNeed(name: string, age: AgeSaid): Variants;
  napsOfAge(name: string, age: AgeSaid): Variants;
  /** `night`: the step's line for a waking. */
  crying(name: string): Variants;
  nightFeeds(name: string, night: string | undefined): Variants;
  nextStep(name: string, next: string | undefined): Variants;
  sleepsThrough(name: string, from: number, to: number): Variants;
  ourBed(name: string): Variants;
  /** Below `from` months nothing soft lies in the bed. */
  comfortToy(name: string, from: number, isOld: boolean): Variants;
  passing(name: string): Variants;
  nothingWrong(name: string): Variants;
  notWorking(name: string): Variants;
  joy(name: string): Variants;
}

const range = ([from, to]: readonly [number, number], word: string): string => (from === to ? `${from}` : `${from} ${word} ${to}`);

const ASKED: Record<Lang, AskedCopy> = {
  en: {
    whyWakes: (name) => [
      `Every baby wakes between sleep cycles and looks for what was there when dozing off. The steps ease that for ${name}, bit by bit. WHY tells of tonight's.`,
      'Every baby wakes between sleep cycles and looks for what was there when dozing off. WHY tells of tonight\'s step.',
    ],
    wakesOften: (name, { months, wakes }) => [
      `At ${months} months up to ${wakes} wakings a night are common, and more in rough weeks. It is nothing you did. WEEK shows how it goes for ${name}.`,
      `At ${months} months up to ${wakes} wakings a night are common, and more in rough weeks. WEEK shows how it goes for you.`,
    ],
    sleepNeed: (name, { months, hours }) => [
      `At ${months} months most sleep ${range(hours, 'to')} hours in 24, naps counted; a few need less. If ${name} wakes in a good mood, it is enough.`,
      `At ${months} months most sleep ${range(hours, 'to')} hours in 24, naps counted. A good mood by day says it is enough.`,
    ],
    napsOfAge: (name, { months, naps, awake }) => [
      `At ${months} months most have ${range(naps, 'to')} naps${naps[1] === 1 ? ' at most' : ''}, awake ${range(awake, 'to')} hours in between. Sleepy signs count more: watch ${name}, not the clock.`,
      `At ${months} months most have ${range(naps, 'to')} naps, awake ${range(awake, 'to')} hours in between. Sleepy signs count more.`,
    ],
    crying: (name) => [
      `Go to ${name} at once. Add help one small thing at a time until calm; hold, feed or rock if that is what it takes. You stay close the whole time.`,
      'Go at once. Add help one small thing at a time until calm; hold, feed or rock if need be. You stay close the whole time.',
    ],
    nightFeeds: (name, night) => [
      ...(night ? [`Night feeds stay for ${name} as long as you like; I cut none unless you ask. In the night: ${night}`] : []),
      `Night feeds stay for ${name} as long as you like. When you want fewer, text FEWER FEEDS.`,
      'Night feeds stay as long as you like. When you want fewer, text FEWER FEEDS.',
    ],
    nextStep: (name, next) => next ? [
      `Next for ${name}: ${next}. It comes when nights on this step go well, and READY asks for it sooner. PLAN shows tonight's.`,
      `Next: ${next}. It comes when nights on this step go well.`,
    ] : [`${name} has no new step ahead just now. PLAN shows tonight's.`, 'No new step ahead just now. PLAN shows tonight\'s.'],
    sleepsThrough: (name, from, to) => [
      `No one can name that night. The steps take about ${from} to ${to} weeks, and ${name} will need less help to doze off again. Waking now and then stays normal.`,
      `No one can name that night. The steps take about ${from} to ${to} weeks. Waking now and then stays normal.`,
    ],
    ourBed: (name) => [
      `That is your choice, and I never push. Doctors advise a flat crib by your bed, never a sofa. If ${name} sleeps in your bed for good, tell me so.`,
      'That is your choice, and I never push. Doctors advise a flat crib by your bed, never a sofa.',
    ],
    comfortToy: (name, from, isOld) => isOld
      ? [`From ${from} months a small soft toy is fine if ${name} likes one. Keep pillows out, and ask your doctor or nurse if unsure.`, `From ${from} months a small soft toy is fine. Keep pillows out.`]
      : [`Not yet: before ${from} months nothing soft goes in the bed, no toy, pillow or loose blanket. A sleep phrase and a soft sound help ${name} as well.`, `Not yet: before ${from} months nothing soft goes in the bed, no toy, pillow or loose blanket.`],
    passing: (name) => [
      `It may be, and it passes. Put the word in your log, like: teething, woke 2:10 held. Such nights never count against ${name}, and any comfort is fine.`,
      'It may be, and it passes. Put the word in your log, like: teething, woke 2:10. Such nights never count.',
    ],
    nothingWrong: (name) => [
      `No. You came when ${name} called, and that is how trust grows. Nothing you did for sleep was wrong, and each step can wait as long as you like.`,
      'No. You came each time, and that is how trust grows. Each step can wait as long as you like.',
    ],
    notWorking: (name) => [
      `Then let us look at it again. CHANGE shows other ways for ${name}, EASIER halves the step, BACK takes the one before. All are good choices.`,
      'Then let us look at it again. CHANGE shows other ways, EASIER halves the step, BACK takes the one before.',
    ],
    joy: (name) => [`That is lovely to hear. You and ${name} did that together, one small step at a time.`, 'That is lovely to hear. You did that together, one small step at a time.'],
  },
  es: {
    whyWakes: (name) => [
      `Entre ciclos de sueño todo bebé despierta y busca lo que estaba al dormirse. Los pasos lo cambian poco a poco con ${name}. POR QUE cuenta del de hoy.`,
      'Entre ciclos de sueño todo bebé despierta y busca lo que estaba al dormirse. POR QUE cuenta del paso de hoy.',
    ],
    wakesOften: (name, { months, wakes }) => [
      `A los ${months} meses, hasta ${wakes} despertares por noche son comunes; en semanas duras suben. No hiciste nada mal. SEMANA muestra lo de ${name}.`,
      `A los ${months} meses, hasta ${wakes} despertares por noche son comunes; en semanas duras suben. SEMANA muestra lo tuyo.`,
    ],
    sleepNeed: (name, { months, hours }) => [
      `A los ${months} meses casi todos duermen ${range(hours, 'a')} horas de cada 24, con siestas; unos pocos menos. Si ${name} despierta de buenas, le basta.`,
      `A los ${months} meses casi todos duermen ${range(hours, 'a')} horas de cada 24, con siestas. Si despierta de buenas, le basta.`,
    ],
    napsOfAge: (name, { months, naps, awake }) => [
      `A los ${months} meses lo usual: ${range(naps, 'a')} ${naps[1] === 1 ? 'siesta' : 'siestas'} y ${range(awake, 'a')} horas entre una y otra. Pesan tanto o mejor las señales de sueño de ${name}.`,
      `A los ${months} meses lo usual: ${range(naps, 'a')} ${naps[1] === 1 ? 'siesta' : 'siestas'} y ${range(awake, 'a')} horas entre una y otra. Mira sus señales de sueño.`,
    ],
    crying: (name) => [
      `Ve con ${name} enseguida. Suma ayuda poco a poco hasta que se calme; brazos, pecho o mecer si hace falta. Te quedas cerca todo el tiempo.`,
      'Ve enseguida. Suma ayuda poco a poco hasta que se calme; brazos, pecho o mecer si hace falta. Te quedas cerca.',
    ],
    nightFeeds: (name, night) => [
      ...(night ? [`Las tomas de noche de ${name} se quedan lo que quieras; no quito ninguna si no lo pides. En la noche: ${night}`] : []),
      `Las tomas de noche de ${name} se quedan lo que quieras. Para tener menos, escribe MENOS TOMAS.`,
      'Las tomas de noche se quedan lo que quieras. Para tener menos, escribe MENOS TOMAS.',
    ],
    nextStep: (name, next) => next ? [
      `Lo que sigue con ${name}: ${next}. Llega cuando las noches de este paso van bien, y LISTO lo pide antes. PLAN muestra el de hoy.`,
      `Lo que sigue: ${next}. Llega cuando las noches de este paso van bien.`,
    ] : [`Por ahora no viene otro paso con ${name}. PLAN muestra el de hoy.`, 'Por ahora no viene otro paso. PLAN muestra el de hoy.'],
    sleepsThrough: (name, from, to) => [
      `Nadie sabe esa fecha. Los pasos toman unas ${from} a ${to} semanas, y ${name} necesita cada vez menos ayuda para volver a dormir. Despertar a veces es normal.`,
      `Nadie sabe esa fecha. Los pasos toman unas ${from} a ${to} semanas. Despertar a veces sigue siendo normal.`,
    ],
    ourBed: (name) => [
      `Eso lo decide tu familia. Los pediatras aconsejan una cuna plana junto a tu cama, nunca un mueble blando. Si ${name} duerme siempre en tu cama, dilo.`,
      'Eso lo decide tu familia. Los pediatras aconsejan una cuna plana junto a tu cama, nunca un mueble blando.',
    ],
    comfortToy: (name, from, isOld) => isOld
      ? [`Desde los ${from} meses un peluche chico va bien si a ${name} le gusta. Sin almohada; si dudas, pregunta al pediatra.`, `Desde los ${from} meses un peluche chico va bien. Sin almohada.`]
      : [`Espera: antes de los ${from} meses nada blando va en la cama, ni peluche, ni almohada, ni manta suelta. Una frase y un sonido suave ayudan igual a ${name}.`, `Espera: antes de los ${from} meses nada blando va en la cama, ni peluche, ni almohada, ni manta suelta.`],
    passing: (name) => [
      `Puede ser, y pasa. Pon la palabra en tu registro, como: dientes, 2:10 brazos. Esas noches nunca cuentan contra ${name}, y todo consuelo vale.`,
      'Puede ser, y pasa. Pon la palabra en tu registro, como: dientes, 2:10 brazos. Esas noches no cuentan.',
    ],
    nothingWrong: (name) => [
      `No hiciste nada mal. Fuiste cuando ${name} te llamaba, y de eso nace la confianza. Cada paso puede esperar lo que quieras.`,
      'No hiciste nada mal. Fuiste cada vez, y de eso nace la confianza. Cada paso puede esperar.',
    ],
    notWorking: (name) => [
      `Entonces lo miramos otra vez. CAMBIO muestra otras formas con ${name}, MAS FACIL deja medio paso, ATRAS vuelve al de antes. Todas son buenas.`,
      'Entonces lo miramos otra vez. CAMBIO muestra otras formas, MAS FACIL deja medio paso, ATRAS vuelve al de antes.',
    ],
    joy: (name) => [`Me alegra mucho. Es de ustedes y de ${name}, pasito a pasito.`, 'Me alegra mucho. Lo hicieron juntos, de pasito en pasito.'],
  },
};

export const askedCopy = (lang: Lang): AskedCopy => ASKED[lang];

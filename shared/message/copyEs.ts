/**
 * Everything Staynear says in Spanish, written as Spanish within GSM-7: it has é, ñ, ü, ¿ and ¡ but
 * none of the other accented vowels, so words are chosen that need none; an accent is never dropped.
 */
import type { Help } from '../text/reading.ts';
import { type LocalDate, timeOf, weekday } from '../time/local.ts';
import { length, roundTime, short, withHalf } from './clockWords.ts';
import type { Copy } from './copy.ts';
import { JOIN_ES } from './joinEs.ts';
import { severalVariants, type WeekPhrases, weekVariants } from './weekVariants.ts';
import { careCopy } from './copyCare.ts';
import { steeringCopy } from './copySteering.ts';
import { askedCopy } from './copyAsked.ts';
import { waitingCopy } from './copyWaiting.ts';
import { PLAN_ES } from './copyPlanEs.ts';

const HELP_WORDS: Record<Help, string> = {
  nursed: 'pecho', bottle: 'bibe', pacifier: 'chupete', rocked: 'meciendo', held: 'en brazos', patted: 'palmaditas',
  cosleep: 'colecho', presence: 'contigo al lado', self: 'por su cuenta', motion: 'de paseo',
};
const LEVEL_WORDS = [
  'contigo cerca, fuera de la vista', 'contigo en el cuarto', 'contigo al lado', 'con voz o caricia', 'con tu mano',
  'en brazos', 'comiendo o meciendo',
];
const MOOD = ' ¿Qué tal VAS de 1 a 5?';
const WEEK: WeekPhrases = {
  head: (name, facts, brief) => (facts ? `${brief ? '' : 'Semana de '}${name}: ${facts}.` : `La semana de ${name} queda guardada.`),
  help: (level) => `se duerme ${LEVEL_WORDS[level]}`,
  helpAtFirst: (level) => ` (al inicio ${LEVEL_WORDS[level]})`,
  longest: (now, brief) => `${brief ? 'tramo' : 'tramo largo'} ${now}`,
  wakes: (n) => wakings(n),
  compared: (before, atFirst) => ` (${[before !== undefined && `antes ${before}`, atFirst !== undefined && `al inicio ${atFirst}`].filter(Boolean).join(', ')})`,
  number: (n) => `${n}`,
  feel: (now, before) => ` Tu nota: ${now} de 5${before === undefined ? '' : `, antes ${before}`}.`,
  done: (nights, brief) => (brief ? ` Paso hecho ${nights}x.` : ` Hiciste el paso ${nights} noches.`),
  came: ' Acudiste cada vez.',
  next: (step) => ` Sigue: ${step}.`,
  offered: (step) => ` ¿Sigue: ${step}? LISTO o ESPERA.`,
  mood: MOOD,
};
/** Saturday has an accent that GSM-7 lacks: it is said as a date. */
const DAYS = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', undefined];
const dayOf = (date: LocalDate): string => DAYS[weekday(date)] ?? `${+date.slice(8)}/${+date.slice(5, 7)}`;
const plural = (day: string): string => (day.endsWith('s') ? day : `${day}s`);
const jump = (minutes: number): string => (Math.abs(minutes) === 60 ? '1h' : length(Math.abs(minutes)));
const TAG_WORDS = { sick: 'enfermedad', teething: 'dientes', travel: 'viaje', vaccine: 'vacunas', regression: 'una mala racha', visitors: 'visitas' };
const HOW_WORDS: Record<string, string> = { easy: 'bien', good: 'bien', ok: 'normal', hard: 'dura', no: 'sin hacer' };

/** De dos se habla a la vez: "Mia + Leo despiertan". */
const despierta = (name: string): string => (name.includes(' + ') ? 'despiertan' : 'despierta');
const helps = (help: readonly Help[]): string => help.map((h) => HELP_WORDS[h]).join(' + ');
const nights = (n: number): string => (n === 1 ? 'noche' : 'noches');
const good = (n: number, named = false): string => `${named ? `${nights(n)} ` : ''}${n === 1 ? 'buena' : 'buenas'}`;
const joined = (...parts: (string | undefined | false)[]): string => parts.filter(Boolean).join(' ');
const wakings = (n: number): string => `${n} ${n === 1 ? 'despertar' : 'despertares'}`;

export const COPY_ES: Copy = {
  ...PLAN_ES, ...careCopy('es'), ...steeringCopy('es'), ...waitingCopy('es'), ...askedCopy('es'), ...JOIN_ES,
  stopped: (deletes) => `Staynear: no te llegan textos nuestros desde ahora. ${deletes ? 'Tu registro se borra en 30 noches. ' : ''}START para volver.`,
  stoppedToo: () => 'Staynear no manda nada desde ahora. START para volver.',
  comeBack: (deleted) => (deleted ? 'Staynear: el registro se ha borrado y no hay textos; este no se guarda. Escribe START para empezar de nuevo.'
    : 'Staynear: pediste no recibir textos, por eso este no se guarda. Escribe START para volver.'),
  deleted: (others) => (others ? 'Staynear: ese registro se ha borrado para siempre. Tu otra familia sigue igual.'
    : 'Staynear: tu registro se ha borrado para siempre y no te llegan textos nuestros. START para empezar de nuevo.'),
  deleteHow: (names) => (names.length > 1
    ? [`${JOIN_ES.and(names)} tienen un solo registro: se borra todo y para siempre, para toda la familia. Si lo quieres, escribe DELETE TODO. O MUTE ${names[0]}.`,
      `${JOIN_ES.and(names)} tienen un solo registro: se borra todo, para siempre. Si lo quieres, escribe DELETE TODO. O MUTE y un nombre.`,
      'Se borra para siempre el registro de todos tus hijos. Si lo quieres, escribe DELETE TODO. O MUTE y un nombre.']
    : [`Borra para siempre el registro de ${names[0]}, para toda la familia. Si lo quieres, escribe DELETE ${names[0]}. Para quitar un solo texto: DESHACER.`]),
  deleteWho: (names) => (names.length > 1
    ? ['No encuentro ese nombre; no se borra nada. DELETE dice la forma de borrar todo. Para quitar un solo texto: DESHACER.']
    : [`No encuentro ese nombre; no se borra nada. Para borrar todo lo de ${names[0]}: DELETE ${names[0]}. Para quitar un solo texto: DESHACER.`]),
  deleteKept: () => 'No se borra nada. Todo sigue igual.',
  ownerOnly: () => 'Eso lo puede hacer solo el teléfono que hizo el alta. DESHACER quita lo que escribiste.',
  nothingKept: () => 'Staynear: no se guarda registro tuyo. Solo consta que este teléfono no quiere textos, para no escribirle.',
  exportHow: (contact) => `Se te puede mandar el registro completo en un archivo. Pide la copia a ${contact ?? 'quien te ofrece Staynear'} desde este teléfono.`,
  startConsent: () =>
    'Staynear: textos suaves para el sueño del bebé, cerca de 1 por noche. No es consejo médico. Puede haber cargos. HELP ayuda, STOP para parar. Responde SI.',
  backAgain: (name) => `Qué bueno verte. El registro de ${name} sigue tal cual. PLAN muestra el paso de hoy.`,
  stranger: () =>
    'Staynear: textos suaves para el sueño del bebé, cerca de 1 por noche. No es consejo médico. Puede haber cargos. HELP ayuda, STOP para parar. Responde SI. English: YES',
  tooMany: () => 'Son muchos mensajes seguidos: no respondo durante una hora. Las notas de sueño se guardan. AYUDA y CRISIS responden siempre.',
  help: (c, contact) =>
    `Staynear: sueño suave por texto. NOCHE PLAN DESHACER CRISIS${contact ? '' : ' a toda hora'}. Emergencia: ${c?.emergency ?? 'servicio local'}. Cargos posibles. ${contact ? `Ayuda: ${contact}. ` : ''}STOP para parar.`,

  helps,
  event: (e) => {
    switch (e.kind) {
      case 'bedtime': return `a la cama ${short(timeOf(e.at))}`;
      case 'asleep': return joined('sueño', e.at && short(timeOf(e.at)), e.latencyMin !== undefined && `en ${e.latencyMin}m`, e.help && helps(e.help));
      case 'wake': return joined('despertar', e.at && short(timeOf(e.at)), e.help && helps(e.help),
        e.awakeMin !== undefined && `${e.awakeMin}m`, e.cryMin !== undefined && `llanto ${e.cryMin}m`, e.until && `hasta ${short(timeOf(e.until))}`);
      case 'wakes': return joined(wakings(e.count), e.help && helps(e.help));
      case 'through': return 'toda la noche seguida';
      case 'up': return `arriba ${short(timeOf(e.at))}`;
      case 'nap': return joined('siesta', e.from && short(timeOf(e.from)), e.to && `hasta ${short(timeOf(e.to))}`,
        e.minutes !== undefined && length(e.minutes), e.help && helps(e.help));
      case 'context': return TAG_WORDS[e.tag];
    }
  },
  wakings,
  upAt: (t) => `arriba ${short(t)}`,
  kept: (list) => `Guardado: ${list}.`,
  keptUnlisted: () => 'Guardado, todo.',
  sum: (name, list) => `${name}: ${list}.`,
  longNight: (name, n) => joined(`${name}: noche larga${n ? `, ${wakings(n)}` : ''}, todo guardado, y acudiste cada vez.`),
  longKept: (n) => `Noche larga: ${wakings(n)}, todo guardado, y acudiste cada vez.`,
  undoHint: () => 'DESHACER si no es eso',
  askGoing: (name) => `¿Qué tal fue${name ? ` con ${name}` : ''}: BIEN, NORMAL o DURA?`,
  askHow: (step, name) => `${name ? `${name}: ¿hiciste` : '¿Hiciste'} "${step}"? BIEN, NORMAL, DURA o NO.`,
  unclear: (said) => [
    `No pude leer ${said ? `"${said}"` : 'eso'}; nada queda guardado. Prueba: despierta 2:10 pecho 15m`,
    'No pude leer eso; nada queda guardado. Prueba: despierta 2:10 pecho 15m',
  ],
  unreadInNight: (said) => [
    `De noche escribiste "${said}" y no lo pude leer. Prueba: despierta 2:10 pecho 15m`,
    'Un texto de la noche no lo pude leer. Prueba: despierta 2:10 pecho 15m',
  ],
  whichChild: (names) => [
    `¿De quién es esa noche? Responde con la cifra: ${names.map((n, i) => `${i + 1} ${n}`).join(', ')}`,
    '¿De quién es esa noche? Escribe de nuevo con el nombre primero.',
  ],
  corrected: (list) => `Cambiado: ${list}.`,
  which: () => '¿Qué parte cambio? Escribe: despierta 2:20 no 2:10. O DESHACER quita tu texto anterior.',
  nothingToCorrect: () => 'No encuentro qué cambiar. Escribe de nuevo: despierta 2:20 pecho',
  undone: (list) => (list ? `Quitado: ${list}.` : 'Quitado.'),
  nothingToUndo: () => 'No queda nada tuyo que quitar.',
  howWord: (word) => HOW_WORDS[word] ?? word,
  howKept: (word) => (word === 'hard' ? 'Guardado. Noche dura, y no te fuiste de su lado.' : word ? `Guardado: ${HOW_WORDS[word] ?? word}.` : 'Guardado.'),
  offer: (name, why, step) => {
    if (why === 'smaller') {
      const ask = `¿Un paso menor: ${step}? LISTO o ESPERA.`;
      return [`Para ${name} puede ir mejor un paso menor. ${ask} Te quedas cerca todo el rato.`, `${ask} Te quedas cerca.`, ask];
    }
    const had = why === 'next' ? '' : why === 'calm' ? `${name}: noches sin apuro en este paso.`
      : 'good' in why ? `${name}: ${why.good} ${good(why.good, true)} de ${why.of}.` : `${name}: paso hecho ${why.done} ${nights(why.done)} de ${why.of}.`;
    const ask = `¿Sigue el paso: ${step}? LISTO o ESPERA.`;
    return [joined(had, ask, 'Puede haber quejas; te quedas cerca todo el rato.'), joined(had, ask, 'Te quedas cerca.'), joined(had, ask), ask];
  },
  announced: (step) => `Desde hoy: ${step}. ESPERA si es pronto.`,
  mood: () => 'Gracias por contarlo. Queda entre nosotros.',
  moodAgain: () => '¿Qué tal vas hoy, del 1 al 5? 1 es muy mal y 5 es genial. Queda entre nosotros.',
  restNot: () => 'Entonces el plan sigue igual. PAUSA lo deja quieto cuando quieras, ATRAS alivia la noche.',
  moodLow: (c) => joined('Gracias por contarlo; queda entre nosotros. Es duro, y tu bienestar cuenta.',
    c ? `Para hablar con alguien, a toda hora: ${c.talk}.` : 'Habla con alguien de confianza.', 'ATRAS hace hoy menos duro.'),
  digit: () => 'No tengo pregunta abierta para una cifra. Un registro: despierta 2:10 pecho 15m',
  chat: () => 'Te leo. Para guardar algo escribe: despierta 2:10 pecho 15m. PLAN muestra el paso de hoy.',
  questionByDay: () => 'El pediatra lo responde mejor que yo. PLAN muestra el paso de hoy, y de noche ? ayuda al momento.',
  question: (night) => [`Por ahora: ${night} El pediatra sabe mucho que yo no puedo por texto.`, `Por ahora: ${night}`, night],

  plan: (name, night, say) => [`${name}, noche ${night} de este paso: ${say}`, `Hoy: ${say}`, say],
  planSupport: (name) => `${name} es muy bebé: nada que cambiar. Come a demanda, brazos, descansa si puedes. Guardo el registro.`,
  planQuiet: (name) => `Hoy no hay nada que cambiar con ${name}: consuela como mejor ayude. Guardo el registro.`,
  planGoodbye: (name) => `${name} ya es grande para lo que hago bien, y eso es bonito. Guardo tu registro; escribe si quieres.`,
  planEnded: (name) => `Se quedan donde ya les va bien. Las noches de ${name} siguen como son. Escribe si quieres.`,
  planRests: (name) => `El plan descansa. Consuela a ${name} como mejor ayude. SEGUIR cuando quieras retomarlo.`,
  why: (why, c) => {
    const left = PLAN_ES.leftOut(c.leftOut);
    if (c.last === 0) {
      const night = `${why} Noche ${c.nightsOnStep + 1} de al menos ${c.nightsNeeded} en este paso`;
      return [`${night}${left}.`, `${night}.`, why];
    }
    const counted = c.nightsOnStep > c.nightsNeeded ? `${c.nightsOnStep}` : `${c.nightsOnStep} de ${c.nightsNeeded}`;
    const brief = `${why} Noche ${c.nightsOnStep} de ${c.nightsNeeded}, ${c.good} ${good(c.good)} de ${c.last}`;
    return [`${why} ${counted} ${nights(Math.max(c.nightsOnStep, c.nightsNeeded))} en este paso, ${c.good} ${good(c.good)} de ${c.last}${left}.`, `${brief}${left}.`, `${brief}.`, why];
  },
  nightEmpty: () => 'De esta noche no hay nada guardado. Escribe: despierta 2:10 pecho 15m',
  whatNow: (time, waking, night) => [`${withHalf(time)}${waking ? `, despertar ${waking}` : ''}. ${night}`, `${withHalf(time)}. ${night}`, night],
  week: (name, w) => weekVariants(WEEK, name, w),
  weekOfSeveral: (children, asksMood) => severalVariants(WEEK, children, asksMood),
  weekHard: (name, back, asksMood) =>
    `Semana dura para ${name}, y te quedaste a su lado cada noche. Eso es lo que queda.${back ? ' ATRAS hace la noche menos dura.' : ''}${asksMood ? MOOD : ''}`,
  weekApart: (name, asksMood) => `Semana revuelta para ${name}: primero consolar, y eso estuvo bien. El plan sigue donde lo dejaste.${asksMood ? MOOD : ''}`,
  weekUnknown: (name) => `Semana tranquila en el registro de ${name}, y no pasa nada. Te leo cuando escribas.`,

  stepReady: (name, say) => [`Qué bien. Desde hoy con ${name}: ${say}`, `Desde hoy: ${say}`, say],
  stepWait: () => 'Esperamos con gusto. Hoy todo sigue igual. LISTO cuando quieras el paso que sigue.',
  stepBack: (name, say) => [`Claro. Hoy con ${name}: ${say}`, `Hoy: ${say}`, say],
  noOffer: () => 'No hay paso nuevo por ahora. Hoy todo sigue igual. PLAN lo muestra.',
  noStepBack: () => 'Este ya es el paso que menos cambia. Hoy vale toda manera de consolar.',
  paused: (n) => (n === undefined ? 'El plan descansa hasta que escribas SEGUIR. Guardo cada registro.'
    : `El plan descansa ${n} ${nights(n)} y vuelve sin que hagas nada. Guardo cada registro.`),
  resumed: () => 'Qué bueno tenerte de vuelta. El plan sigue desde hoy. PLAN muestra el paso.',
  sick: (name) => `Pobre ${name}. El plan y los avisos descansan; consuela como mejor ayude. MEJOR cuando mejore.`,
  bedtimeSet: (t) => `La hora de cama es ${withHalf(t)} desde el aviso que viene. Si era un registro: a la cama ${short(t)} ya`,
  bedtimeTonight: (t, usual) => `La cama es a las ${withHalf(t)} solo por hoy. Desde mañana, otra vez a las ${withHalf(usual)}. DESHACER si no es eso`,
  bedtimeOdd: (stays) => `Puedo planear la cama de 4pm a 2am; se queda a las ${withHalf(stays)}. Para cambiarla: BEDTIME 7:30. Para anotarla: a la cama 3:05`,
  readyOrWait: () => 'Te espera un paso nuevo. LISTO lo toma desde esta noche, ESPERA lo deja para luego.',
  lateOk: (on) => (on ? 'Gracias. El aviso puede llegar hasta las 9pm. LATE OFF lo quita.' : 'Desde ahora no llega aviso pasadas las 8pm.'),
  early: () => 'Si la cama es muy tarde para un aviso, el paso llega a las 6pm desde ahora.',
  rhythm: (r) => (r === 'every' ? 'Desde ahora, un aviso cada noche.' : r === 'first3' ? 'Desde ahora, aviso las 3 primeras noches de cada paso.'
    : 'Desde ahora, aviso solo cuando cambia el paso.'),
  weeklyDay: (day, first) => (DAYS[day] === undefined ? `Desde el ${dayOf(first)} el resumen llega una vez por semana, a las 10am.` : `Desde ahora el resumen llega los ${plural(DAYS[day])} a las 10am.`),
  clockShift: ({ from, first, usual, stepMin }) =>
    `Desde el ${dayOf(from)} la cama se mueve ${stepMin} min por noche, primero a ${withHalf(first)}. Tras el cambio de reloj vuelve a ${withHalf(usual)}. AJUSTE NO lo quita.`,
  clockShiftOff: (bedtime) => `La cama se queda a las ${withHalf(bedtime)}, cambie o no el reloj.`,
  noClockChange: () => 'No hay cambio de reloj cerca. Te aviso la semana antes.',
  nightReplies: (on) => (on ? 'Desde ahora respondo de noche. REPLIES OFF para silencio.' : 'De noche callo y te leo el registro por la mañana.'),
  onDuty: () => 'Te toca. Los avisos te llegan a ti desde ahora.',

  reminder: (name, bedtime, say) => [`${name}, cama ${short(bedtime)}. Hoy: ${say}`, `Cama ${short(bedtime)}: ${say}`, say],
  firstReminder: (name, step) => [
    `Hoy: ${step}. Si ${name} ${despierta(name)}, escribe despierta 210 pecho. De noche callo y lo leo por la mañana. ? ayuda a toda hora.`,
    `Hoy: ${step}. Si despierta, escribe despierta 210 pecho. De noche callo y lo leo por la mañana. ? ayuda.`,
  ],
  askRhythm: (name, step) => [
    `${name}, hoy: ${step}. ¿Avisos desde ahora: CADA NOCHE, las PRIMERAS 3 de un paso o SOLO CAMBIOS? Sin respuesta: primeras 3.`,
    `Hoy: ${step}. ¿Avisos: CADA NOCHE, PRIMERAS 3 o SOLO CAMBIOS?`,
  ],
  newStep: (name, say) => [`Nuevo hoy con ${name}: ${say} ESPERA si es pronto.`, `Nuevo hoy: ${say} O ESPERA.`, `Nuevo: ${say}`, say],
  clocks: (name, step, minutes, on, stepMin) => {
    const clocks = `El ${dayOf(on)} el reloj se ${minutes > 0 ? 'adelanta' : 'atrasa'} ${jump(minutes)}`;
    return [
      `${name}, hoy: ${step}. ${clocks}. AJUSTE mueve la cama ${stepMin} min por noche; si no, todo igual.`,
      `Hoy: ${step}. ${clocks}. AJUSTE mueve la cama ${stepMin} min por noche; si no, todo igual.`,
      `Hoy: ${step}. ${clocks}. AJUSTE mueve la cama ${stepMin} min por noche.`,
    ];
  },
  ownSleep: (name, step, { from, until, early }) => {
    const [a, b] = [roundTime(from), roundTime(until)];
    const yours = early ? 'acostarte temprano hoy es tu mejor descanso' : 'esas son tus mejores horas';
    return [
      `Hoy: ${step}. El sueño largo de ${name} suele ser de ${a} a ${b}; ${yours}.`,
      `Hoy: ${step}. El sueño largo: de ${a} a ${b}; ${yours}.`,
    ];
  },
  checkin: (name) => `¿Qué tal las noches con ${name}? Basta una palabra: bien, normal o dura. Si quieres silencio, PAUSA.`,
  lateNotice: (bedtime, lateOk) => (lateOk
    ? `Cama a las ${short(bedtime)}: es tarde para un aviso. Puedo mandar el paso a las 6pm: responde EARLY.`
    : `Cama a las ${short(bedtime)}: tarde para un aviso. Escribo hasta las 8pm, o 9pm con LATE OK. O mando el paso a las 6pm: responde EARLY.`),
};

/** The way in, carers and children, in Spanish within GSM-7: words that need none of the accents it lacks. */
import type { Child } from '../log/facts.ts';
import type { Slot } from '../family/joining/joining.ts';
import type { LocalDate } from '../time/local.ts';
import { short, withHalf } from './clockWords.ts';
import type { FirstReminder, JoinCopy, Understood } from './joinCopy.ts';

const HELP_SAID: Record<Child['association'], string> = {
  nursing: 'pecho', bottle: 'bibe', pacifier: 'chupete', rocking: 'meciendo', contact: 'en brazos', bedshare_move: 'de tu cama a la cuna', wheels: 'de paseo', presence: 'contigo cerca',
};
const PLACE_SAID: Record<Child['place'], string> = { crib: 'cuna', bedside: 'junto a tu cama', 'parents-bed': 'tu cama' };
const MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
/** Names that need no accent that GSM-7 lacks; a country or a state where the town has one. */
const ZONES: Readonly<Record<string, string>> = {
  'America/New_York': 'de Nueva York', 'America/Chicago': 'de Chicago', 'America/Denver': 'de Denver', 'America/Los_Angeles': 'de California', 'America/Phoenix': 'de Arizona',
  'America/Anchorage': 'de Alaska', 'Pacific/Honolulu': 'de Hawaii', 'America/Mexico_City': 'del centro de México', 'America/Bogota': 'de Colombia', 'America/Panama': 'del canal',
  'America/Cancun': 'de Quintana Roo', 'America/Mazatlan': 'de Sinaloa', 'America/Asuncion': 'de Paraguay', 'America/Merida': 'de Mérida', 'America/Argentina/Cordoba': 'de Argentina',
  'America/Argentina/Tucuman': 'de Argentina', 'America/Havana': 'de Cuba', 'Atlantic/Canary': 'de Canarias', 'Europe/London': 'de Londres', 'America/Toronto': 'de Toronto',
};

const day = (date: LocalDate): string => `${+date.slice(8, 10)} de ${MONTHS[+date.slice(5, 7) - 1]} de ${date.slice(0, 4)}`;
const zoneName = (zone: string): string => `hora ${ZONES[zone] ?? `de ${zone.slice(zone.lastIndexOf('/') + 1).replace(/_/g, ' ').slice(0, 14)}`}`;
const age = (months: number): string => (months < 24 ? `${months} ${months === 1 ? 'mes' : 'meses'}` : `${Math.floor(months / 12)} años`);

function comes(reminder: FirstReminder): string {
  if (reminder.comes !== 'never') return reminder.comes === 'tonight' ? `Primer aviso: hoy hacia las ${withHalf(reminder.at)}.` : `Primer aviso: mañana hacia las ${withHalf(reminder.at)}.`;
  switch (reminder.why) {
    case 'small': return 'Es muy bebé: guardo el registro, sin pasos de momento.';
    case 'grown': return 'Con 3 años cumplidos guardo el registro y no doy pasos.';
    case 'late': return 'La cama es tarde para un aviso; mañana te cuento.';
  }
}

function understood({ name, months, bedtime, zone, help, place }: Understood): string[] {
  const core = `${name}, ${age(months)}, ${zone}, cama ${short(bedtime)}`;
  const all = [core, help && HELP_SAID[help], place && PLACE_SAID[place]].filter(Boolean).join(', ');
  return [...new Set([all, core, `${name}, ${zone}, cama ${short(bedtime)}`])].map((list) => `${list}.`);
}

export const JOIN_ES: JoinCopy = {
  consentAgain: (how) => (how === 'last' ? 'Staynear: esta semana ya no lo pregunto. Un SI lo empieza la noche que quieras. HELP ayuda, STOP para parar. Sin SI no te escribo.'
    : `Staynear: responde SI y ${how === 'invited' ? 'ya eres parte' : 'empezamos con el nombre de tu bebé'}. Cerca de 1 texto por noche. HELP ayuda, STOP para parar. Sin SI no te escribo.`),
  declined: () => 'Vale. No guardo nada de lo que contaste y no te escribo. Si cambias de idea en estas noches, responde SI.',
  abroad: () => 'Staynear: lo siento, de momento solo doy de alta contactos de Norteamérica, Reino Unido, Irlanda, Australia y Nueva Zelanda. Nada se guarda.',
  joinQuestion: (slot, named, sharesBed, many) => {
    const name = named || 'tu bebé';
    switch (slot) {
      case 'name': return ['¿Qué nombre tiene tu bebé? Basta una inicial.'];
      case 'born': return [
        `${named ? `${named}: ¿fecha` : '¿Fecha'} de nacimiento? Como 2 de marzo de 2026. Si vino 3 semanas antes de tiempo, agrega la fecha prevista.`,
        '¿Fecha de nacimiento? Como 2 de marzo de 2026. Si vino 3 semanas antes, agrega la prevista.',
      ];
      case 'zone': return ['¿Tu ZIP o ciudad? Pone el reloj en hora, para que nada llegue a mala hora.', '¿Tu ZIP o ciudad? Pone el reloj en hora.'];
      case 'bedtime': return [`¿A qué hora apagas la luz a ${name}? Como 7:30`];
      case 'help': return [
        `¿De qué manera se ${many ? 'duermen' : 'duerme'} ${name}? 1 pecho 2 bibe 3 chupete 4 meciendo 5 en brazos 6 coche o paseo 7 contigo cerca. SALTAR vale.`,
        '¿Se duerme con 1 pecho 2 bibe 3 chupete 4 meciendo 5 brazos 6 paseo 7 contigo cerca? O SALTAR.',
        '¿Se duerme con 1 pecho 2 bibe 3 chupete 4 meciendo 5 brazos 6 paseo 7 contigo?',
      ];
      case 'place': return [`¿En qué cama ${many ? 'duermen' : 'duerme'} ${name}? 1 cuna 2 junto a tu cama 3 en tu cama. SALTAR vale.`, `¿Cama de ${name}? 1 cuna 2 junto a la tuya 3 la tuya`, '¿Entonces? 1 cuna 2 junto a tu cama 3 tu cama'];
      case 'risk': return [
        `En tu cama: ¿humo, alcohol o medicinas que dan sueño, o ${name} de parto prematuro o bajo peso? 1 algo de eso, 2 nada.`,
      ];
      case 'temperament': return [`¿${name} es de 1 mucha calma, 2 intermedio o 3 mucho genio? Marca el ritmo. (SALTAR vale.)`, `¿${name}: 1 mucha calma, 2 intermedio, 3 mucho genio? O SALTAR.`];
      case 'wish': return [`¿Qué cambiamos primero? 1 la hora de dormir 2 despertares 3 nada, todo igual${sharesBed ? ' 4 de tu cama a la cuna' : ''}. SALTAR vale.`];
      case 'late': return ['¿Puede llegar el aviso pasadas las 8pm, hasta las 9pm? LATE OK o NO.'];
    }
  },
  joinOptions: (labels) => `Responde con la cifra: ${labels.map((label, i) => `${i + 1} ${label}`).join(', ')}`,
  joinLead: (lead, { name, born, missing, uk }) => {
    switch (lead) {
      case 'hello': return 'Gracias, y te doy la bienvenida.';
      case 'date': return `Nacimiento: ${day(born)}.`;
      case 'back': return 'Vuelta a lo anterior.';
      case 'back-start': return 'Por esto empezamos.';
      case 'kept-log': return 'Guardado en el registro.';
      case 'question': return 'AYUDA cuenta lo que hago. Antes, esto:';
      case 'question-only': return 'AYUDA cuenta lo que hago. Lo que contaste queda guardado; sigue cuando quieras.';
      case 'command': return 'Eso sirve cuando acabemos esto.';
      case 'about-cost': return 'No cobro nada; tu plan puede tener cargos.';
      case 'about-person': return 'Soy un programa, no una persona.';
      case 'about-data': return 'Tus textos son solo para tu registro; DELETE lo borra.';
      case 'about-cry': return 'Solo pasos suaves, contigo cerca.';
      case 'about-why': return 'Pone el reloj en hora y elige los pasos.';
      case 'about-who': return 'Soy Staynear: textos suaves para el sueño, sin consejo médico.';
      case 'welcome-back': return 'Qué bueno leerte.';
      case 'unread': return 'No lo pude leer.';
      case 'born-future': return 'Esa fecha no ha llegado.';
      case 'born-old': return 'Hace mucho de eso; lo nuestro son los peques.';
      case 'born-unreal': return 'El calendario no tiene esa fecha.';
      case 'born-age': return 'La fecha me deja afinar.';
      case 'born-day': return '¿Y en qué fecha exacta?';
      case 'born-each': return 'Dime todas las fechas, cada una con su nombre.';
      case 'born-which': return 'Esa fecha se lee de dos maneras.';
      case 'zone-unknown': return 'No conozco ese lugar; vale un ZIP.';
      case 'zone-zip': return 'No encuentro ese ZIP.';
      case 'zone-wide': return 'Ese lugar tiene varias horas; dime la ciudad.';
      case 'zone-several': return 'Ese nombre tiene varias horas.';
      case 'bedtime-odd': return 'Puedo con una hora de cama de 4pm a 2am.';
      case 'bedtime-two': return 'Mejor una sola hora, la de siempre.';
      case 'place-sofa': return 'Una butaca o mueble blando es un peligro conocido para dormir. Hoy, por favor, una cuna plana y firme cerca de ti.';
      case 'place-sitting': return 'El columpio y la silla de coche no son para la noche. Hoy, por favor, una cuna plana y firme cerca de ti.';
      case 'two-meanings': return 'Eso puede ser un ZIP o las cinco respuestas.';
      case 'skip-name': return 'Le digo Bebé.';
      case 'skip-born': return 'Entonces guardo el registro y no cambio nada. NACIMIENTO y la fecha me lo dice cuando quieras.';
      case 'skip-zone': return 'La hora no la adivino.';
      case 'skip-bedtime': return 'Pongo 7:30 de momento. BEDTIME 8:00 lo cambia.';
      case 'skip-help': return 'Lo tomo como en brazos.';
      case 'skip-place': return 'Lo tomo como cuna.';
      case 'skip-risk': return 'Por cuidado: hoy una cuna plana junto a tu cama.';
      case 'skip-temperament': return 'Intermedio, entonces.';
      case 'skip-wish': return 'Primero, la hora de dormir.';
      case 'skip-late': return 'Hasta las 8pm, entonces.';
      case 'risk': return uk ? 'La cama compartida es un peligro conocido (Lullaby Trust). Hoy: cuna plana junto a la tuya.'
        : 'La cama compartida es un peligro conocido. Hoy, por favor: cuna plana junto a la tuya.';
      case 'no-risk': return uk ? 'Lullaby Trust: ropa despejada, sin mascotas ni huecos, nunca un mueble blando.' : 'Los pediatras (AAP) aconsejan cuna plana junto a tu cama, nunca un mueble blando.';
      case 'wait': return missing === 'zone' ? 'La hora no la adivino, por eso no llega nada de momento. Manda tu ciudad o su ZIP cuando quieras y seguimos.'
        : `Sin prisa${name ? ` con ${name}` : ''}: manda ${missing === 'born' ? 'la fecha de nacimiento cuando la tengas' : missing === 'name' ? 'un nombre o una inicial cuando quieras' : 'la hora de cama cuando la tengas'} y seguimos.`;
      case 'still': return `Todo queda guardado. Falta ${missing === 'zone' ? 'tu ciudad o su ZIP' : missing === 'born' ? 'la fecha de nacimiento' : missing === 'name' ? 'un nombre o una inicial' : 'la hora de cama'}; no corre prisa.`;
      case 'later': return 'Eso puede esperar.';
      case 'as-before': return 'Se queda igual.';
    }
  },
  joinHeard: (slots, { name, born, due, zone, clock, bedtime, help, place, lateOk }) => {
    const said: Partial<Record<Slot, string>> = {
      name: `${name}, entonces.`, born: `Nacimiento: ${day(born)}${due ? `, prevista: ${day(due)}` : ''}.`, zone: `${zone[0]!.toUpperCase()}${zone.slice(1)}, ahora ${withHalf(clock)}.`, ...(bedtime && { bedtime: `Cama ${short(bedtime)}.` }),
    };
    const noted: Partial<Record<Slot, string>> = {
      ...(help && { help: HELP_SAID[help] }), ...(place && { place: PLACE_SAID[place] }), temperament: 'temperamento', wish: 'lo primero', late: lateOk ? 'avisos hasta las 9pm' : 'avisos hasta las 8pm',
    };
    const list = slots.flatMap((slot) => noted[slot] ?? []);
    return [...slots.flatMap((slot) => said[slot] ?? []), ...(list.length > 0 ? [`Apuntado: ${list.join(', ')}.`] : [])].join(' ');
  },
  joinSet: () => 'Listo.',
  fiveAnswers: () => 'las cinco respuestas',
  joinOn: (reminder) => (reminder.comes === 'never' ? `Listo. ${comes(reminder)}` : comes(reminder)),
  understood,
  joinDone: (words) => {
    const tonight = words.step && words.reminder.comes !== 'never' ? `Hoy: ${words.step}.` : undefined;
    const line = (list: string, ...more: (string | undefined)[]): string => [`Todo listo: ${list}`, ...more].filter(Boolean).join(' ');
    const [full, brief = full] = understood(words) as [string, string?];
    return [line(full, tonight, comes(words.reminder)), line(brief, tonight, comes(words.reminder)), line(brief, tonight ?? comes(words.reminder)), `Todo listo. ${tonight ?? ''}`.trim()];
  },
  childAdded: (name) => `${name} ya forma parte.`,
  zoneName,
  optionDate: day,
  and: (names) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} y ${names.at(-1)}`),

  invite: (code) => `Tu clave es ${code}, vale 7 noches y para una persona. Que escriba a este contacto: JOIN ${code}. No escribo a quien no me escribe antes.`,
  codeWrong: (code) => `No conozco la clave ${code}. Revisa las letras o pide otra: con INVITE sale una nueva.`,
  codeUsed: (code) => `${code ? `La clave ${code}` : 'Esa clave'} ya se ha usado; vale para una persona. Quien te la dio puede escribir INVITE y sale otra.`,
  codeExpired: (code) => `${code ? `La clave ${code}` : 'Esa clave'} tiene 7 noches cumplidas. Quien te la dio puede escribir INVITE y sale otra.`,
  codeLater: (hours) => `Son muchas claves equivocadas: no pruebo otra hasta dentro de ${hours === 1 ? 'una hora' : `${hours} horas`}. Mientras, pide una nueva: con INVITE sale.`,
  carersFull: () => 'Seis personas es lo que cabe en una familia. Alguien tiene que irse antes (LEAVE).',
  carerIn: (names, asks) => (asks ? [`Ya formas parte, con ${names}. Escribe: despierta 210 pecho. ¿Qué nombre te ponemos? SALTAR vale.`, `Ya formas parte, con ${names}. ¿Qué nombre te ponemos? SALTAR vale.`]
    : [`Ya formas parte, con ${names}. Escribe: despierta 210 pecho. Con MY TURN te llegan los avisos de hoy.`, `Ya formas parte, con ${names}. Escribe: despierta 210 pecho.`]),
  carerCalled: () => 'Apuntado. Escribe: despierta 210 pecho. WHO muestra a todos, con MY TURN te llegan los avisos de hoy.',
  carerName: () => '¿Qué nombre te ponemos? Vale una palabra como Abuela. SALTAR vale.',
  who: (carers) => {
    const one = ({ name, you, on }: { name: string; you: boolean; on: boolean }): string => `${you ? 'contigo' : name}${on ? ' (de turno)' : ''}`;
    return [`En la familia: ${carers.map((c, i) => `${i + 1} ${one(c)}`).join(', ')}. MY TURN toma la noche, INVITE suma a alguien.`, `En la familia: ${carers.map((c, i) => `${i + 1} ${one(c)}`).join(', ')}.`];
  },
  carerNumber: () => 'sin nombre',
  leaveAsk: () => 'Antes de irte: 1 te vas y lo escrito se queda, o 2 te vas y lo escrito se quita. Con otra palabra te quedas.',
  leaveNot: () => 'Bien, te quedas y todo sigue igual. WHO muestra a todos.',
  left: (takenBack) => (takenBack ? 'Ya no formas parte, y lo que escribiste se quita. No te llegan textos de la familia.'
    : 'Ya no formas parte; lo que escribiste se queda con la familia. No te llegan textos de ella.'),
  onlyYou: () => 'Eres la persona que queda en la familia. PAUSA lo deja en reposo, STOP acaba los textos, y DELETE con el nombre borra el registro.',
  removed: () => 'Hecho. A ese contacto no le llegan textos de tu familia, ni ve nada de ella.',
  noSuchCarer: () => 'No encuentro a nadie con ese nombre. WHO muestra a todos; vale su cifra en la lista.',
  childMuted: (name, on) => (on ? `Desde ahora no digo nada de ${name}; el registro se guarda igual. UNMUTE ${name} lo devuelve.` : `Bien, ${name} vuelve a estar en mis textos.`),
  childCalled: (name) => `Desde ahora digo ${name}. DESHACER si no es eso`,
  noSuchChild: () => 'No encuentro ese nombre entre tus hijos. PLAN muestra los que tengo.',
  childrenFull: () => 'Cuatro peques es lo que puedo llevar a la vez.',
  whichFamily: (names) => [`¿De quién es eso? Responde con la cifra: ${names.map((n, i) => `${i + 1} ${n}`).join(', ')}`, '¿De quién es eso? Pon antes el nombre.'],
  leftOutText: () => 'Queda fuera: no se guarda nada de ese texto.',
  yesNothing: () => 'No tengo ninguna pregunta abierta, y todo sigue igual. PLAN muestra el paso de hoy.',
  setRightHow: () => 'Escribe lo correcto y lo cambio. Como: nacimiento 2 de marzo de 2026, o se llama Mia, o ZONE Denver, o BEDTIME 7:30.',
  joinAlready: () => 'Ya formas parte. ADD con nombre y fecha suma un peque, INVITE deja entrar a otra persona.',
};

/** What the plan says in Spanish beyond its steps, within GSM-7: words are chosen that need no á, í, ó or ú. */
import type { Scope } from '../log/facts.ts';
import type { ThenAndNow } from '../plan/reevaluation.ts';
import { length, short } from './clockWords.ts';
import { changed, type LeftOut, type PathName, type PlanCopy } from './copyPlan.ts';

const PATHS: Record<PathName, string> = {
  close: 'estar cerca y hacer menos', feed: 'comer antes, luego abrazo', bedtime: 'cama algo tarde por ahora',
  stir: 'un roce leve antes de su hora (tu alarma)',
};
const LEFT_OUT: Record<LeftOut['what'], string> = {
  sick: 'de enfermedad', away: 'de viaje', rest: 'de descanso', teething: 'de dientes', shots: 'de vacunas', visitors: 'de visitas', rough: 'de mala racha', clocks: 'de reloj nuevo', change: 'de cambios', clingy: 'de apego', untold: 'sin datos',
};
const SCOPE_NOW: Record<Scope, string> = {
  bedtime: 'Por ahora al acostar.', 'first-waking': 'Al acostar y al primer despertar.', 'all-wakings': 'Al acostar y en cada despertar.', naps: 'De noche y en las siestas.',
};
const SCOPE_NEXT: Record<Scope, string> = { bedtime: 'al acostar', 'first-waking': 'al primer despertar', 'all-wakings': 'en cada despertar', naps: 'en las siestas' };
const LEVELS = ['contigo cerca', 'contigo en el cuarto', 'contigo al lado', 'con voz o caricia', 'con tu mano', 'en brazos', 'comiendo o meciendo'];

function nightsIn({ help, longest, wakes }: ThenAndNow['then']): string[] {
  return [
    help !== undefined && LEVELS[Math.round(help)],
    longest !== undefined && `tramo largo ${length(Math.round(longest))}`,
    wakes !== undefined && wakesIn(wakes),
  ].filter((part): part is string => Boolean(part));
}
const wakesIn = (n: number): string => `${Number.isInteger(n) ? n : n.toFixed(1)} ${n === 1 ? 'despertar' : 'despertares'}`;

export const PLAN_ES: PlanCopy = {
  leftOut: (nights) => (nights.length === 0 ? '' : `; sin contar: ${nights.map(({ what, nights: n }) => `${n} ${LEFT_OUT[what]}`).join(', ')}`),

  scope: (scope) => SCOPE_NOW[scope],
  newScope: (name, scope, night) => {
    const ask = `Nuevo con ${name}: prueba ${SCOPE_NEXT[scope]}.`;
    return [`${ask} ${night} Toda ayuda vale. ESPERA si es pronto.`, `${ask} ${night} ESPERA si es pronto.`, `${ask} ESPERA si es pronto.`];
  },
  outside: (night) => `Ahora vale toda manera de calmar. Si quieres: ${night}`,

  planSeveral: (children) => {
    const each = children.map(({ name, step }) => `${name}: ${step}.`);
    return [`Hoy ${each.join(' ')} Un cambio cada vez, y uno por noche.`, each.join(' '), each[0]!];
  },
  reminderSeveral: (bedtime, children, isNew) => {
    const each = children.map(({ name, step }) => `${name}: ${step}.`);
    const wait = isNew ? ' ESPERA si es pronto.' : '';
    return [`Cama ${short(bedtime)}. Hoy ${each.join(' ')}${wait}`, `${each.join(' ')}${wait}`, `${each.slice(0, 2).join(' ')}${wait}`, `${each[0]}${wait} PLAN para todos.`];
  },

  review: (name, better) => {
    const ask = '1 mismo paso, 2 pasos menores, 3 otro camino suave, 4 descansar 2 semanas, 5 quedarse donde ya vale.';
    return better
      ? [`Las noches de ${name} van mejor que al principio. ¿Seguimos? ${ask}`, `Las noches van mejor. ¿Seguimos? ${ask}`]
      : [`¿De qué manera seguimos con ${name}? ${ask} Toda cifra vale.`, `¿De qué manera seguimos? ${ask}`];
  },
  reviewPath: (paths) => {
    const ask = `¿Qué camino prefieres? ${paths.map((p, i) => `${i + 1} ${PATHS[p]}`).join(', ')}.`;
    return [`${ask} Siempre te quedas cerca.`, ask];
  },
  reviewKept: () => 'Seguimos con el mismo paso. Nadie conoce a tu bebé mejor. PLAN muestra el de hoy.',
  reviewSmall: (name, say) => (say === undefined
    ? [`Con gusto: desde ahora cada paso dura otras noches. Hoy todo sigue igual con ${name}.`]
    : [`Con gusto: pasos menores, sin prisa. Hoy con ${name}: ${say}`, `Menor desde hoy: ${say}`, say]),
  reviewRest: (nights) => `Buen descanso, ${nights} noches, nada se pierde. El plan vuelve sin que hagas nada; SEGUIR lo trae antes. Guardo cada registro.`,
  reviewNoPath: (name) => `Para ${name} este es ahora el camino que menos cambia: lo seguimos. EASIER o PAUSA cuando quieras.`,
  seeDoctor: (name) => [
    `Las noches de ${name} siguen parecidas al principio. No hiciste nada mal. Vale la pena hablarlo con el pediatra. El plan descansa; SEGUIR cuando quieras.`,
    'Las noches siguen parecidas. Vale la pena hablarlo con el pediatra. El plan descansa; SEGUIR cuando quieras.',
  ],
  askDoctor: (name) => [
    `Las 7 noches anteriores de ${name} fueron cortas o muy partidas. No hiciste nada mal. Vale la pena hablarlo con el pediatra.`,
    'Las 7 noches anteriores fueron cortas o partidas. Vale la pena hablarlo con el pediatra.',
  ],

  ended: (name, done, { then, now }) => {
    const head = done ? 'Lo lograron juntos.' : 'Con esto basta, y es bueno.';
    const [before, after] = changed(nightsIn(then), nightsIn(now));
    const tail = 'Ya no mando avisos; escribe cuando quieras.';
    const compared = [3, 2, 1].filter((n) => n <= before.length)
      .map((n) => `${head} ${name} antes: ${before.slice(0, n).join(', ')}. Ahora: ${after.slice(0, n).join(', ')}. ${tail}`);
    return [...compared, `${head} Las noches de ${name} se quedan como son. ${tail}`];
  },

  feedsAsk: (name) => `Las tomas siguen si no pides otra cosa. ¿El pediatra ve bien menos tomas de noche para ${name}, y gana peso bien? 1 lo ve bien, 2 de momento no.`,
  feedsYoung: (name) => `A la edad de ${name} siguen todas las tomas de noche, a demanda. Desde los 6 meses me lo pides; al pediatra, cuando quieras.`,
  feedsStay: () => 'Entonces siguen todas las tomas. Pregunta al pediatra cuando le veas, y luego escribe MENOS TOMAS.',

  illRests: () => 'El plan descansa; MEJOR cuando mejore.',

  sickRests: (name) => [
    `Pobre ${name}. El plan y los avisos descansan; consuela como mejor ayude. MEJOR cuando mejore.`,
    `El plan descansa hasta que ${name} mejore. MEJOR cuando mejore.`, 'El plan descansa. MEJOR cuando mejore.',
  ],
  wellAgain: (name) => `¿Qué tal ${name}? MEJOR cuando mejore, y el plan sigue. Si no, sigue en descanso y no hace falta nada.`,
  backHome: (name) => `¿Ya vuelven a ser normales las noches con ${name}? SEGUIR y el plan sigue. Si no, descansa y no hace falta nada.`,
  stillResting: (name) => `Entonces seguimos en descanso. Consuela a ${name} como mejor ayude. MEJOR cuando mejore.`,
  pausedAsks: (n) => `El plan descansa ${n} ${n === 1 ? 'noche' : 'noches'} y luego pregunto qué tal. SEGUIR cuando quieras. Guardo cada registro.`,
};

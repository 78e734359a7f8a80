/** The words of a step as this child takes it: with its number where it is counted, or as half a step. */
import type { StepId } from '../log/facts.ts';
import type { Lang } from '../text/reading.ts';
import type { LocalTime } from '../time/local.ts';
import type { Judgement } from './judge.ts';
import { isCountable, stepOf } from './ladders.ts';
import { RULE } from './coaching.ts';
import type { StepNumber } from './rungs.ts';
import { COMFORT_FIRST, HALF_STEP, wordsOf } from './words.ts';
import type { StepWords } from './wordsEn.ts';

export interface RungSaid {
  readonly step: StepId;
  readonly size: number;
  readonly repeat?: number;
  readonly number?: StepNumber;
}

/** The step of tonight in words. */
export function stepNowWords({ step, pace }: Judgement, lang: Lang): StepWords | undefined {
  const words = step && rungWords({ step: step.id, size: step.size, repeat: step.repeat, ...(step.number && { number: step.number }) }, lang);
  return words && pace.comfortFirst && step.first ? { ...words, say: COMFORT_FIRST[lang][step.id === 'F3' ? 'F3' : 'F1'] } : words;
}

/** Inches, feet and centimetres of one seat move as the step is written ("a foot or two"). */
const MOVE_INCHES = 18;
const MOVE_CM = 50;
const INCHES_A_FOOT = 12;
const ML_AN_OZ = 30;

/** Undefined where these rules know no such step. */
export function rungWords({ step, size, repeat, number }: RungSaid, lang: Lang): StepWords | undefined {
  const words = wordsOf(step, lang);
  if (!words) return undefined;
  if (number?.unit === 'stir') return { ...words, ...STIRRED[lang](number) };
  if (number) return { ...words, ...NUMBERED[lang](number, words) };
  if (repeat && stepOf(step)!.adv === 'ADV_FADE') return { ...words, ...FADED[lang](repeat * RULE.fadeByMin) };
  const half = size < 1 && !isCountable(stepOf(step)!);
  return half ? { ...words, ...HALF_STEP[lang](words.name) } : words;
}

type Stir = Extract<StepNumber, { unit: 'stir' }>;
const clock = (at: LocalTime): string => `${+at.slice(0, 2) % 12 || 12}${at.slice(2)}${at < '12:00' ? 'am' : 'pm'}`;

/** The name is the same on every night of a step: a morning asks by it about the night before. */
const STIRRED: Record<Lang, (stir: Stir) => Partial<StepWords> & Pick<StepWords, 'say'>> = {
  en: ({ at, every2nd, tonight }) => (tonight ? {
    ...(!every2nd && { name: `a light stir at ${clock(at)}` }),
    say: `Alarm for ${clock(at)}${every2nd ? ' tonight' : ''}: stir your baby with a light touch, then help back to sleep. If hungry, feed.`,
  } : {
    say: `No alarm tonight, sleep too; go at once if your baby wakes. Tomorrow the stir at ${clock(at)}, then every 2nd night.`,
  }),
  es: ({ at, every2nd, tonight }) => (tonight ? {
    ...(!every2nd && { name: `un roce leve, ${clock(at)}` }),
    say: `Alarma${every2nd ? ' hoy' : ''} ${clock(at)}: un roce leve hasta que se mueva, y ayuda a que siga durmiendo. Si hay hambre, a comer.`,
  } : {
    say: `Hoy sin alarma: duerme, y acude enseguida si despierta. El roce de ${clock(at)} vuelve luego, una noche de cada dos.`,
  }),
};

const NUMBERED: Record<Lang, (number: Exclude<StepNumber, Stir>, words: StepWords) => Pick<StepWords, 'name' | 'say'>> = {
  en: (number) => {
    if (number.unit === 'feed-minutes' || number.unit === 'feed-ml') {
      const isMin = number.unit === 'feed-minutes';
      const [what, amount] = [isMin ? 'feed' : 'bottle', (n: number): string => (isMin ? `${plain(n)} min` : `${plain(n / ML_AN_OZ)} oz (${Math.round(n)} ml)`)];
      const cut = number.target === undefined ? `${amount(number.less)} ${isMin ? 'shorter' : 'smaller'}` : `of ${amount(number.target)}`;
      return { name: `night ${what} ${cut}`, say: `One night ${what} ${cut}, then cuddle to sleep. Other feeds stay.${isMin ? '' : ' Never water it down.'}` };
    }
    if (number.unit === 'seat-moves') {
      const far = farEn(number.moves);
      return { name: `seat ${far} away`, say: `Your seat ${far} from where it began. Stay till asleep.` };
    }
    const { less, target } = number;
    return target === undefined
      ? { name: `rock ${plain(less)} min less, then hold still`, say: `Rock ${plain(less)} min less than your usual. Then hold still with hum and pat till asleep.` }
      : { name: `rock ${plain(target)} min, then hold still`, say: `Rock about ${plain(target)} min. Then hold still with hum and pat till asleep.` };
  },
  es: (number) => {
    if (number.unit === 'feed-minutes' || number.unit === 'feed-ml') {
      const isMin = number.unit === 'feed-minutes';
      const [what, amount] = [isMin ? 'una toma' : 'un bibe', (n: number): string => (isMin ? `${plain(n)} min` : `${Math.round(n)} ml`)];
      const cut = number.target === undefined ? `con ${amount(number.less)} menos` : `de ${amount(number.target)}`;
      return { name: `${what} de noche ${cut}`, say: `De noche ${what} ${cut}, luego abrazo hasta dormir. Las otras tomas siguen.${isMin ? '' : ' Nunca lo agües.'}` };
    }
    if (number.unit === 'seat-moves') {
      const far = `${Math.round(number.moves * MOVE_CM)} cm`;
      return { name: `la silla a ${far}`, say: `Tu silla a ${far} de donde estaba al principio. Quédate hasta que duerma.` };
    }
    const { less, target } = number;
    return target === undefined
      ? { name: `mecer ${plain(less)} min menos, luego quieto`, say: `Mece ${plain(less)} min menos de lo usual. Luego en brazos sin mover, con tarareo y palmaditas hasta dormir.` }
      : { name: `mecer ${plain(target)} min, luego sin mover`, say: `Mece unos ${plain(target)} min. Luego en brazos sin mover, con tarareo y palmaditas hasta dormir.` };
  },
};

const FADED: Record<Lang, (minutes: number) => Pick<StepWords, 'name' | 'say'>> = {
  en: (minutes) => ({
    name: `lights out ${minutes} min later`,
    say: `Routine and lights out ${minutes} min later than your usual, up at the usual time. It moves earlier as sleep comes.`,
  }),
  es: (minutes) => ({
    name: `cama ${minutes} min luego`,
    say: `Rutina y cama ${minutes} min luego de lo usual, arriba a la hora de siempre. Se adelanta al dormirse pronto.`,
  }),
};

function farEn(moves: number): string {
  const inches = Math.round(moves * MOVE_INCHES);
  return inches < 2 * INCHES_A_FOOT ? `${inches} inches` : `${plain(inches / INCHES_A_FOOT)} feet`;
}

/** Half minutes are no bother to rock; quarters are. */
function plain(n: number): string {
  const rounded = Math.round(n * 2) / 2;
  return Number.isInteger(rounded) ? `${rounded}` : rounded.toFixed(1);
}

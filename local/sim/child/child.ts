/**
 * A child that responds to steps: evidence about the engine, none about babies. What it can do lies on the
 * same scale as the steps ask (one unit a step) and grows with nights on which a step is tried; illness,
 * travel, teething and rough patches come as they like, and some nights nobody tells.
 */
import type { Child } from '../../../shared/log/facts.ts';
import { emptyNight, type Night } from '../../../shared/night/night.ts';
import type { PauseReason } from '../../../shared/plan/interruptions.ts';
import type { TemperamentName } from '../../../shared/plan/temperament.ts';
import type { ContextTag } from '../../../shared/text/reading.ts';
import { addDays, type LocalDate } from '../../../shared/time/local.ts';
import type { Chance } from '../chance.ts';

/** Five answers of the screen that make each class. */
const SCREENS: Record<TemperamentName, Child['temperament'][]> = {
  easygoing: [[1, 1, 1, 1, 1], [1, 2, 1, 1, 1], [2, 1, 1, 2, 1]],
  in_between: [[2, 2, 2, 2, 2], [2, 2, 1, 2, 2], [2, 1, 2, 2, 1]],
  persistent: [[3, 3, 2, 2, 2], [3, 3, 3, 2, 3], [2, 3, 3, 3, 2]],
};

/** How a class learns and protests: growth of skill a tried night, chance that a night which is not good is hard. */
const CLASSES: Record<TemperamentName, { learns: number; hardShare: number }> = {
  easygoing: { learns: 0.34, hardShare: 0.06 }, in_between: { learns: 0.25, hardShare: 0.11 }, persistent: { learns: 0.18, hardShare: 0.18 },
};

/** A night that is not told at all (`coaching.md` §7: up to 28 % are lost). */
export const UNLOGGED = 0.28;
/** Chance a night that one begins, and its length in nights. */
const UPSETS: readonly { tag: ContextTag; rate: number; nights: readonly [number, number]; costs: number; paused?: PauseReason }[] = [
  { tag: 'sick', rate: 1 / 45, nights: [2, 9], costs: 1.2, paused: 'sick' },
  { tag: 'travel', rate: 1 / 70, nights: [2, 10], costs: 0.6, paused: 'travel' },
  { tag: 'teething', rate: 1 / 35, nights: [1, 5], costs: 0.5 },
  { tag: 'regression', rate: 1 / 80, nights: [4, 10], costs: 1 },
];
/** How often the family tells of it at all, and how often it says SICK or PAUSE instead of a word in the log. */
const TOLD = 0.85;
const PAUSED = 0.6;
/** After more than so many nights away some of what was learnt is gone. */
const FORGETS_AFTER = 3;
const FORGETS = 0.4;
/** How sharply skill decides, and how much one night differs from the next. */
const STEEPNESS = 2.2;
const NIGHT_NOISE = 0.45;
/** A step is mastered when skill is this far beyond it; no night on it teaches more. */
const MASTERED = 1.1;

interface Upset {
  readonly tag: ContextTag;
  readonly costs: number;
  readonly paused: PauseReason | undefined;
  readonly told: boolean;
  left: number;
  nights: number;
}

export interface LivedNight {
  readonly night: Night;
  readonly paused: PauseReason | undefined;
}

export class SimChild {
  readonly child: Child;
  readonly #chance: Chance;
  readonly #learns: number;
  readonly #hardShare: number;
  #skill: number;
  #upset: Upset | undefined;

  constructor(chance: Chance, type: TemperamentName, association: Child['association'], firstNight: LocalDate, ageDays: number) {
    this.#chance = chance;
    this.child = {
      id: 'c1' as Child['id'], name: 'Mia', born: addDays(firstNight, -ageDays), association, place: 'crib',
      temperament: chance.pick(SCREENS[type]), routine: chance.happens(0.3),
    };
    this.#learns = CLASSES[type].learns * (0.5 + chance.next());
    this.#hardShare = CLASSES[type].hardShare;
    // Some are ready for a good deal that nobody has tried yet.
    this.#skill = 0.6 + 1.6 * chance.next() + (chance.happens(0.2) ? 3 : 0);
  }

  /** Would it go well more often than not on a rung that asks so much? */
  isReadyFor(demand: number): boolean {
    return this.#skill >= demand;
  }

  /** One night on a rung that asks so much; `demand` is undefined before the first step. */
  live(date: LocalDate, demand: number | undefined): LivedNight {
    const upset = this.#begun();
    const paused = upset?.told ? upset.paused : undefined;
    const isTold = !this.#chance.happens(UNLOGGED);
    const night = this.#night(date, demand, upset, isTold, paused !== undefined);
    this.#ended(upset);
    return { night, paused };
  }

  #begun(): Upset | undefined {
    if (this.#upset) return this.#upset;
    const kind = UPSETS.find(({ rate }) => this.#chance.happens(rate));
    if (!kind) return undefined;
    const nights = this.#chance.between(...kind.nights);
    const told = this.#chance.happens(TOLD);
    const paused = kind.paused && this.#chance.happens(PAUSED) ? kind.paused : undefined;
    this.#upset = { tag: kind.tag, costs: kind.costs, told, paused, left: nights, nights };
    return this.#upset;
  }

  #ended(upset: Upset | undefined): void {
    if (!upset) return;
    upset.left -= 1;
    if (upset.left > 0) return;
    if (upset.nights > FORGETS_AFTER) this.#skill = Math.max(0.5, this.#skill - FORGETS);
    this.#upset = undefined;
  }

  #night(date: LocalDate, demand: number | undefined, upset: Upset | undefined, isTold: boolean, rests: boolean): Night {
    const night = emptyNight(date);
    const tags: ContextTag[] = upset?.told && isTold ? [upset.tag] : [];
    if (demand === undefined || rests) return { ...night, logged: isTold, tags };
    const mood = (this.#chance.next() + this.#chance.next() + this.#chance.next() - 1.5) * 2 * NIGHT_NOISE;
    const ease = this.#skill - (upset?.costs ?? 0) + mood - demand;
    const good = this.#chance.happens(1 / (1 + Math.exp(-STEEPNESS * ease)));
    const hard = !good && this.#chance.happens(this.#hardShare);
    // A step is tried on most nights; trying teaches until it is mastered, a good night more than another.
    const tried = this.#chance.happens(hard ? 0.8 : 0.93);
    if (tried && this.#skill < demand + MASTERED) this.#skill += this.#learns * (good ? 1 : 0.6);
    if (!isTold) return night;
    return { ...night, logged: true, tags, ...this.#telling(tried, good, hard) };
  }

  /** In one word, in minutes, or only that it was done. */
  #telling(tried: boolean, good: boolean, hard: boolean): Partial<Night> {
    if (!tried) return { said: { didStep: false } };
    const way = this.#chance.next();
    if (way < 0.55) return good ? { said: { word: 'good' } } : hard ? { said: { word: 'hard' } } : { latencyMin: this.#chance.between(31, 55), said: { didStep: true } };
    if (way < 0.92) return { latencyMin: good ? this.#chance.between(5, 28) : hard ? this.#chance.between(61, 90) : this.#chance.between(31, 58), said: { didStep: true } };
    return { said: { didStep: true } };
  }
}

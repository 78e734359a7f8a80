/**
 * The advance rules side by side with the table of `coaching.md` §7, each asked of the real engine: a step
 * of at least four nights, 28 % of nights missing, and a child of whose nights so many are good.
 */
import type { Child } from '../../../shared/log/facts.ts';
import { median } from '../../../shared/night/measures.ts';
import { emptyNight, type Night } from '../../../shared/night/night.ts';
import { foldNight, startPlan } from '../../../shared/plan/fold.ts';
import { judge } from '../../../shared/plan/judge.ts';
import { stepIdOf } from '../../../shared/plan/ladders.ts';
import type { AdvanceWindow } from '../../../shared/plan/verdict.ts';
import { addDays, type LocalDate } from '../../../shared/time/local.ts';
import type { Chance } from '../chance.ts';
import { UNLOGGED } from './child.ts';

/** `theirs`: the printed chance at each share of good nights, and the median nights at 70 %. */
export const ADVANCE_RULES: readonly { name: string; window: AdvanceWindow; theirs: readonly number[]; theirMedian: number }[] = [
  { name: '3 of last 4', window: { good: 3, of: 4 }, theirs: [0.3, 0.7, 0.94, 1], theirMedian: 6 },
  { name: '4 of last 5', window: { good: 4, of: 5 }, theirs: [0.11, 0.45, 0.83, 0.97], theirMedian: 8 },
  { name: '3 in a row', window: { good: 3, of: 3 }, theirs: [0.15, 0.49, 0.84, 0.97], theirMedian: 7 },
];
export const GOOD_SHARES = [0.3, 0.5, 0.7, 0.85] as const;
/** Of the two-hard-nights rule: share of hard nights, and of steps sent back. */
export const HARD_SHARES = [{ hard: 0.05, theirs: 0.02 }, { hard: 0.1, theirs: 0.08 }, { hard: 0.2, theirs: 0.21 }] as const;
const MEDIAN_AT = 0.7;
const WITHIN_NIGHTS = 14;

const FIRST = '2026-03-02' as LocalDate;
/** Easygoing, so that four nights are four; twelve months, so that no age is in the way. */
const CHILD: Child = {
  id: 'c1' as Child['id'], name: 'Mia', born: addDays(FIRST, -370), association: 'nursing', place: 'crib', temperament: [1, 1, 1, 1, 1], routine: true,
};

function nightOf(date: LocalDate, chance: Chance, good: number, hard: number): Night {
  const night = emptyNight(date);
  if (chance.happens(UNLOGGED)) return night;
  const way = chance.next();
  if (way < good) return { ...night, logged: true, said: { word: 'good' } };
  return way < good + hard ? { ...night, logged: true, said: { word: 'hard' } } : { ...night, logged: true, latencyMin: 45, said: { didStep: true } };
}

/** The night, counted on the step, on which it is left forward or back; undefined where neither comes in time. */
function leftAfter(chance: Chance, window: AdvanceWindow, good: number, hard: number): { nights: number; way: 'on' | 'back' } | undefined {
  let fold = startPlan(CHILD);
  for (let i = 0; i <= WITHIN_NIGHTS; i += 1) {
    const tonight = addDays(FIRST, i);
    const judged = judge(fold, CHILD, tonight, { paused: undefined, advance: window });
    if (i > 0 && judged.rule === 'BACK') return { nights: i + 1, way: 'back' };
    // A re-evaluation holds the offer back, and READY takes it all the same.
    if (i > 0 && judged.onReady?.how === 'ready') return { nights: i + 1, way: 'on' };
    const begins = { id: 's#0' as never, at: 0 as never, type: 'step-taken' as const, child: CHILD.id, night: tonight, step: stepIdOf('N3'), how: 'switched' as const, rule: 'START', rules: 1 };
    fold = foldNight(fold, CHILD, { night: nightOf(tonight, chance, good, hard), steps: i === 0 ? [begins] : [], paused: undefined });
  }
  return undefined;
}

export interface RuleRow {
  readonly name: string;
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
  readonly ourMedian: number;
  readonly theirMedian: number;
}

export function advanceTable(chance: Chance, runs: number): RuleRow[] {
  return ADVANCE_RULES.map(({ name, window, theirs, theirMedian }) => {
    const each = GOOD_SHARES.map((good) => Array.from({ length: runs }, () => leftAfter(chance, window, good, 0)).flatMap((one) => (one ? [one.nights] : [])));
    return {
      name, theirs, theirMedian, ours: each.map((nights) => nights.length / runs), ourMedian: median(each[GOOD_SHARES.indexOf(MEDIAN_AT)]!) ?? NaN,
    };
  });
}

export function backTable(chance: Chance, runs: number): { hard: number; ours: number; theirs: number }[] {
  return HARD_SHARES.map(({ hard, theirs }) => {
    const back = Array.from({ length: runs }, () => leftAfter(chance, ADVANCE_RULES[0]!.window, MEDIAN_AT, hard)).filter((one) => one?.way === 'back').length;
    return { hard, theirs, ours: back / runs };
  });
}

/** Many simulated children, by temperament and ladder: what the engine did with them, as one table. */
import { median } from '../../../shared/night/measures.ts';
import { ASSOCIATIONS, type Child } from '../../../shared/log/facts.ts';
import { TEMPERAMENTS, type TemperamentName } from '../../../shared/plan/temperament.ts';
import type { AdvanceWindow } from '../../../shared/plan/verdict.ts';
import type { LocalDate } from '../../../shared/time/local.ts';
import { Chance } from '../chance.ts';
import { SimChild } from './child.ts';
import { type Course, courseOf } from './course.ts';

const FIRST = '2026-03-02' as LocalDate;
/** Six months to a year and a half at the beginning: all the windows of age lie on the way of somebody. */
const AGE_DAYS = { least: 185, most: 550 } as const;
export const NIGHTS_MAX = 400;

export interface Row {
  readonly type: TemperamentName;
  readonly ladder: Child['association'];
  readonly courses: readonly Course[];
}

/** At least one child in each cell; the same seed gives the same children, whatever the advance rule. */
export function liveChildren(children: number, seed: number, advance?: AdvanceWindow): Row[] {
  const cells = TEMPERAMENTS.flatMap(({ name }) => ASSOCIATIONS.map((ladder) => ({ type: name, ladder })));
  const each = Math.max(1, Math.round(children / cells.length));
  return cells.map(({ type, ladder }) => ({
    type, ladder,
    courses: Array.from({ length: each }, (_, i) => {
      const chance = new Chance(seed, `child|${type}|${ladder}|${i}`);
      const sim = new SimChild(chance, type, ladder, FIRST, chance.between(AGE_DAYS.least, AGE_DAYS.most));
      return courseOf(sim, new Chance(seed, `parent|${type}|${ladder}|${i}`), FIRST, NIGHTS_MAX, advance);
    }),
  }));
}

export interface Figures {
  readonly children: number;
  /** Median nights, of those who came so far, to the end of the own ladder and to the end of the plan. */
  readonly ownEnd: number | undefined;
  readonly toEnd: number | undefined;
  readonly finished: number;
  readonly falseAdvances: number;
  readonly backs: number;
  readonly stuck: number;
  readonly waitedForAge: number;
  readonly longestWithout: number;
  readonly inInterruption: number;
}

/** Shares and means a child; `falseAdvances` of all steps taken forward. */
export function figuresOf(courses: readonly Course[]): Figures {
  const sum = (of: (c: Course) => number): number => courses.reduce((total, c) => total + of(c), 0);
  const known = (of: (c: Course) => number | undefined): number[] => courses.flatMap((c) => of(c) ?? []);
  return {
    children: courses.length,
    ownEnd: median(known((c) => c.ownEnd)), toEnd: median(known((c) => c.done)),
    finished: known((c) => c.done).length / courses.length,
    falseAdvances: sum((c) => c.falseAdvances) / Math.max(1, sum((c) => c.advances)),
    backs: sum((c) => c.backs) / courses.length,
    stuck: sum((c) => c.stuck) / courses.length,
    waitedForAge: sum((c) => c.waitedForAge) / courses.length,
    longestWithout: Math.max(...courses.map((c) => c.longestWithout)),
    inInterruption: sum((c) => c.inInterruption),
  };
}

/** `sim --children N --seed N`: prints how the plan does with simulated children, and the advance rules beside their table. */
import { parseArgs } from 'node:util';
import { Chance } from '../chance.ts';
import { ADVANCE_RULES, advanceTable, backTable, GOOD_SHARES } from './advanceRules.ts';
import { type Figures, figuresOf, liveChildren } from './children.ts';

const CHILDREN_MOST = 100_000;
/** Runs of the engine behind each figure of the table of rules. */
const RULE_RUNS = 2000;

export function readChildArguments(argv: readonly string[]): { ok: true; children: number; seed: number } | { ok: false; problem: string } {
  try {
    const { values } = parseArgs({ args: [...argv], options: { children: { type: 'string' }, seed: { type: 'string' } } });
    const whole = (text: string | undefined, most: number): number | undefined => (text !== undefined && /^\d{1,10}$/.test(text) && +text <= most ? +text : undefined);
    const children = whole(values.children, CHILDREN_MOST);
    const seed = whole(values.seed ?? '1', 2 ** 31);
    if (!children) return { ok: false, problem: `--children: must be a whole number from 1 to ${CHILDREN_MOST}` };
    return seed === undefined ? { ok: false, problem: '--seed: must be a whole number' } : { ok: true, children, seed };
  } catch (error) {
    return { ok: false, problem: (error as Error).message.split('\n')[0]! };
  }
}

const whole = (n: number | undefined): string => (n === undefined ? '-' : `${Math.round(n)}`);
const share = (n: number): string => `${Math.round(n * 100)} %`;
const cells = (texts: readonly string[], widths: readonly number[]): string =>
  texts.map((text, i) => (i === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[i]!))).join('  ');

const WIDTHS = [26, 9, 9, 9, 9, 9, 9, 9, 9];
const HEAD = ['temperament, ladder', 'own end', 'the end', 'finished', 'false', 'backs', 'stuck', 'for age', 'longest'];
const line = (name: string, f: Figures): string => cells([
  name, whole(f.ownEnd), whole(f.toEnd), share(f.finished), share(f.falseAdvances), f.backs.toFixed(1), f.stuck.toFixed(1), whole(f.waitedForAge), `${f.longestWithout}`,
], WIDTHS);

/** The lines to print; the last is one JSON summary. */
export function childReport(children: number, seed: number, ruleRuns = RULE_RUNS): string[] {
  const rows = liveChildren(children, seed);
  const all = rows.flatMap((row) => row.courses);
  const figures = figuresOf(all);
  const table = advanceTable(new Chance(seed, 'advance rules'), ruleRuns);
  const backs = backTable(new Chance(seed, 'hard nights'), ruleRuns);
  const byRule = ADVANCE_RULES.map(({ name, window }) => ({ name, figures: name === ADVANCE_RULES[0]!.name ? figures : figuresOf(liveChildren(children, seed, window).flatMap((row) => row.courses)) }));
  return [
    `${all.length} simulated children, seed ${seed}. Nights (medians, less those an age made wait) to the end of the own ladder and of the plan; false: steps`,
    'forward for which the child was not ready; a child: steps back, nights stuck past those a step needs, nights that an age made wait; longest: nights without an offer.',
    cells(HEAD, WIDTHS),
    ...rows.map((row) => line(`${row.type}, ${row.ladder}`, figuresOf(row.courses))),
    line('all', figures),
    '',
    'Chance of advancing within 14 nights by the share of good nights: the engine / the table of the method',
    cells(['rule', ...GOOD_SHARES.map(share), 'median at 70 %'], [14, 13, 13, 13, 13, 16]),
    ...table.map((row) => cells([row.name, ...row.ours.map((n, i) => `${n.toFixed(2)} / ${row.theirs[i]!.toFixed(2)}`), `${row.ourMedian} / ${row.theirMedian}`], [14, 13, 13, 13, 13, 16])),
    `Steps sent back by two hard nights of three: ${backs.map((b) => `${share(b.hard)} hard ${share(b.ours)} / ${share(b.theirs)}`).join(', ')}`,
    '',
    'The same children under each rule',
    cells(HEAD, WIDTHS),
    ...byRule.map((rule) => line(rule.name, rule.figures)),
    JSON.stringify({
      children: all.length, seed, ...rounded(figures), rules: table.map((r) => ({ name: r.name, ours: r.ours, theirs: r.theirs, median: r.ourMedian, theirMedian: r.theirMedian })), backs,
    }),
  ];
}

function rounded(figures: Figures): Record<string, number | undefined> {
  return Object.fromEntries(Object.entries(figures).map(([name, n]) => [name, n === undefined ? undefined : Math.round(n * 1000) / 1000]));
}

/** Simulated children through the real plan: nobody is left without an offer, nothing is taken away in a bad time, and the rules do what their table says. */
import { describe, expect, it } from 'vitest';
import { Chance } from '../../local/sim/chance.ts';
import { advanceTable, backTable } from '../../local/sim/child/advanceRules.ts';
import { childReport, readChildArguments } from '../../local/sim/child/childCommand.ts';
import { figuresOf, liveChildren, type Row } from '../../local/sim/child/children.ts';

const rows = liveChildren(96, 5);
const of = (keep: (row: Row) => boolean): ReturnType<typeof figuresOf> => figuresOf(rows.filter(keep).flatMap((row) => row.courses));

describe('simulated children of every temperament and ladder', () => {
  it.each(rows.map((row) => [`${row.type}, ${row.ladder}`, figuresOf(row.courses)] as const))('%s: never more than 14 nights without an offer, none in an interruption', (_name, figures) => {
    expect(figures.longestWithout).toBeLessThanOrEqual(14);
    expect(figures.inInterruption).toBe(0);
  });

  it('come to the end, the easygoing sooner than the persistent, and are seldom asked too much', () => {
    const [easy, hard] = [of((row) => row.type === 'easygoing'), of((row) => row.type === 'persistent')];
    expect(easy.finished).toBeGreaterThan(hard.finished);
    expect(easy.ownEnd!).toBeLessThan(hard.ownEnd!);
    expect(of(() => true).falseAdvances).toBeLessThan(0.1);
    // A world in which nobody is ever sent back would test nothing.
    expect(of(() => true).backs).toBeGreaterThan(0.5);
  });

  it('are the same for the same seed, and others for another', () => {
    const [once, again, other] = [liveChildren(24, 9), liveChildren(24, 9), liveChildren(24, 10)];
    expect(again).toEqual(once);
    expect(other).not.toEqual(once);
  });
});

describe('the advance rules, asked of the engine', () => {
  it('pass as many children within 14 nights as the table of the method says', () => {
    for (const { name, ours, theirs, ourMedian, theirMedian } of advanceTable(new Chance(3, 'rules'), 800)) {
      ours.forEach((n, i) => expect(Math.abs(n - theirs[i]!), `${name} ${i}`).toBeLessThan(0.06));
      expect(Math.abs(ourMedian - theirMedian), name).toBeLessThanOrEqual(1);
    }
  });
  it('send back as many steps', () => {
    for (const { ours, theirs } of backTable(new Chance(3, 'backs'), 800)) expect(Math.abs(ours - theirs)).toBeLessThan(0.05);
  });
});

describe('sim --children', () => {
  it('prints a row for each temperament and ladder, both tables, and one JSON line last', () => {
    const lines = childReport(24, 1, 20);
    expect(lines.filter((line) => /^(easygoing|in_between|persistent), /.test(line))).toHaveLength(24);
    expect(lines.filter((line) => line.startsWith('3 of last 4 '))).toHaveLength(2);
    expect(JSON.parse(lines.at(-1)!)).toMatchObject({ children: 24, seed: 1, inInterruption: 0 });
  });
  it('says in one line what it does not understand', () => {
    expect(readChildArguments(['--children', '0'])).toMatchObject({ ok: false });
    expect(readChildArguments(['--children', '5', '--nights', '3'])).toMatchObject({ ok: false });
    expect(readChildArguments(['--children', '5'])).toEqual({ ok: true, children: 5, seed: 1 });
  });
});

/** The reader against our own texts: floors that a change may raise and must not lower. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { score } from '../../../local/read.ts';

const lines = (name: string): Parameters<typeof score>[0] =>
  readFileSync(new URL(`../../corpus/${name}.jsonl`, import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line));

const english = lines('en');
const spanish = lines('es');

/** Percent of the named measure. */
function percent(of: ReturnType<typeof score>, name: string): number {
  return Number(/: ([\d.]+) %/.exec(of.tally.line(name))?.[1]);
}

describe('the reader on our corpus', () => {
  const all = score([...english, ...spanish]);

  it('has a corpus larger than the one it was given', () => {
    expect(english.length).toBeGreaterThan(200);
    expect(spanish.length).toBeGreaterThan(110);
  });

  it.each([['exact', 94], ['exact easy', 98], ['exact medium', 94], ['exact hard', 76]])('reads %s in at least %d %%', (name, floor) => {
    expect(percent(all, name)).toBeGreaterThanOrEqual(floor);
  });

  it('reads Spanish within 10 points of English', () => {
    expect(percent(score(spanish), 'exact')).toBeGreaterThan(percent(score(english), 'exact') - 10);
  });

  it('stores something wrong in silence in at most 3 %, and asks in at most 8 %', () => {
    expect(percent(all, 'wrong stored in silence')).toBeLessThanOrEqual(3);
    expect(percent(all, 'asked')).toBeLessThanOrEqual(8);
  });

  it('notices every cry for help, and tells what is not a log apart', () => {
    expect(percent(all, 'safety noticed')).toBe(100);
    expect(percent(all, 'safety false alarms')).toBeLessThanOrEqual(1);
    expect(percent(all, 'intent of what is not a log')).toBeGreaterThanOrEqual(96);
  });
});

describe('the reader on texts by blind writers', () => {
  const blind = score(lines('blind'));

  it.each([['exact', 86], ['exact easy', 92], ['exact medium', 92], ['exact hard', 74]])('reads %s in at least %d %%', (name, floor) => {
    expect(percent(blind, name)).toBeGreaterThanOrEqual(floor);
  });

  it('asks in at most 8 %, and is wrong in silence in few', () => {
    expect(percent(blind, 'asked')).toBeLessThanOrEqual(8);
    expect(percent(blind, 'wrong stored in silence')).toBeLessThanOrEqual(7);
  });
});

/** Who comes to us with the words of a cry and none in them: signing up, telling of the child and the home. None may meet a card. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TOWNS_BY_ZONE } from '../../../shared/family/places/towns.ts';
import { comesCalmly } from '../../../shared/text/calm.ts';
import { normalise } from '../../../shared/text/normalise.ts';
import { read } from '../../../shared/text/read.ts';
import { tokens } from '../../../shared/text/tokens.ts';
import type { LocalDateTime } from '../../../shared/time/local.ts';

interface Line { text: string; card?: boolean; tier?: string }
const linesOf = (name: string): Line[] => readFileSync(new URL(`../../corpus/${name}.jsonl`, import.meta.url), 'utf8').trim().split('\n').map((l) => JSON.parse(l) as Line);
const heard = (text: string): string | undefined => {
  const { safety, command } = read(text, { now: '2026-11-23T10:30' as LocalDateTime });
  return safety?.tier ?? (command?.name === 'stop' ? 'stop' : undefined);
};

describe('who comes to us calmly', () => {
  it('meets no card and is not sent away', () => {
    expect(linesOf('calm').flatMap(({ text }) => (heard(text) ? [`${heard(text)}: ${text}`] : []))).toEqual([]);
  });

  it('is nobody who cries for help', () => {
    const cries = [...linesOf('cries'), ...linesOf('safety')].filter((l) => l.card || l.tier === 'crisis');
    expect(cries.length).toBeGreaterThan(500);
    expect(cries.filter(({ text }) => comesCalmly(tokens(normalise(text)))).map(({ text }) => text)).toEqual([]);
  });

  it('may live in nearly any town', () => {
    const towns = ['New_York', 'Chicago', 'Denver', 'Los_Angeles'].flatMap((city) => TOWNS_BY_ZONE[`America/${city}`]!.split('|'));
    const cards = towns.flatMap((town) => [`I live near ${town}`, `we live in ${town}`, `vivimos en ${town}`].filter((text) => heard(text) !== undefined));
    // Hope, Socorro and the Villages are words too.
    expect(towns.length).toBeGreaterThan(1500);
    expect(cards.length, cards.join('; ')).toBeLessThan(12);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MISREAD_BASE, MISREAD_WEIGHTS } from '../../../shared/text/lexicon/misreadWeights.ts';
import { languageOf } from '../../../shared/text/language.ts';
import { logOf } from '../../../shared/text/log.ts';
import { misreadSigns } from '../../../shared/text/misread/misread.ts';
import { SIGNS, type Sign } from '../../../shared/text/misread/signs.ts';
import { normalise } from '../../../shared/text/normalise.ts';
import { tokens } from '../../../shared/text/tokens.ts';
import type { LocalDateTime } from '../../../shared/time/local.ts';

/** The signs a log shows, and how often. */
function signsOf(time: string, text: string): Partial<Record<Sign, number>> {
  const list = tokens(normalise(text));
  const { told } = logOf(list, languageOf(list) ?? 'en', { now: `2026-11-23T${time}` as LocalDateTime }, true);
  const counts = misreadSigns(told!).of;
  return Object.fromEntries(SIGNS.flatMap((sign, k) => (counts[k] ? [[sign, counts[k]]] : [])));
}

describe('the signs of a reading', () => {
  it.each<[string, string, Partial<Record<Sign, number>>]>([
    ['06:45', 'woke 2:10 nursed 15m, up 6:30', { words: 3, wakes: 1, awakeMin: 1 }],
    ['06:45', 'woke 2 zorgle blim', { unknown: 2 }],
    ['06:45', 'asleep 11:30, woke 3', { lateAsleep: 1 }],
    ['06:45', 'asleep 7:30, woke 1, asleep 3:50 til 6:40 rocked and nursed', { lostTimes: 0 }],
    ['18:30', 'nap 1:10', { napFromOnly: 1 }],
    ['14:00', 'nap 1:10', { napNow: 1 }],
    ['06:45', 'woke 1-3:10 rocked and nursed', { longWake: 1, wakeHelps: 1, ranges: 1, ends: 1 }],
    ['07:10', 'woke 6:50 nursed', { nowWake: 0, morningWake: 1, upMissing: 1 }],
  ])('%s %s', (time, text, signs) => {
    const shown = signsOf(time, text);
    for (const [sign, often] of Object.entries(signs)) expect([sign, shown[sign as Sign] ?? 0]).toEqual([sign, often]);
  });
});

it('asks about two in five of what was read wrong at first sight, and about few that were read right', () => {
  const asked = { right: 0, part: 0, wrong: 0 };
  const all = { ...asked };
  for (const line of readFileSync(new URL('../../corpus/firstSight.txt', import.meta.url), 'utf8').trim().split('\n')) {
    const [, fate, ...signs] = line.split(' ') as [string, keyof typeof asked, ...string[]];
    const sum = signs.map((s) => s.split(':') as [Sign, string]).reduce((s, [sign, often]) => s + MISREAD_WEIGHTS[sign] * Number(often), MISREAD_BASE);
    all[fate]++;
    if (sum > 0) asked[fate]++;
  }
  expect(asked.wrong / all.wrong).toBeGreaterThan(0.4);
  expect(asked.right / all.right).toBeLessThan(0.025);
});

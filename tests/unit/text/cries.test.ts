/**
 * Cries for help beside the merely tired, in wordings written before the reader's were looked at (set 1) or after it
 * was mended on them (set 2). Every cry gets the card; nobody who is only tired does, whatever they wish on their sleep.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../../../shared/text/read.ts';
import type { LocalDateTime } from '../../../shared/time/local.ts';

interface Cry { lang: 'en' | 'es'; set: number; text: string; card: boolean }
const CRIES = readFileSync(new URL('../../corpus/cries.jsonl', import.meta.url), 'utf8').trim().split('\n').map((l) => JSON.parse(l) as Cry);
const getsCard = (text: string, now: string): boolean => {
  const { safety, command } = read(text, { now: now as LocalDateTime, children: [{ name: 'Mia' }] });
  return safety?.tier === 'crisis' || command?.name === 'crisis';
};

describe.each(['en', 'es'] as const)('%s', (lang) => {
  const own = CRIES.filter((c) => c.lang === lang);
  it.each(['2026-11-23T16:50', '2026-11-23T02:10'])('at %s every cry gets the card, and no merely tired text', (now) => {
    expect([own.filter((c) => c.card).length, own.filter((c) => !c.card).length].every((n) => n > 140)).toBe(true);
    expect(own.filter((c) => getsCard(c.text, now) !== c.card).map((c) => c.text)).toEqual([]);
  });
});

/**
 * Leaving in plain words, on wordings of our own that were written before the reader's were looked at (set 1) or
 * after the reader had been mended on the sets before (2, 3, 4); and no log of any corpus that would end the texts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../../../shared/text/read.ts';
import type { LocalDateTime } from '../../../shared/time/local.ts';

interface Wording { lang: 'en' | 'es'; set: number; text: string }
interface CorpusLine { text: string; now: LocalDateTime; events?: unknown[] }
const corpus = new URL('../../corpus/', import.meta.url);
const linesOf = <T>(file: string): T[] => readFileSync(new URL(file, corpus), 'utf8').trim().split('\n').map((l) => JSON.parse(l) as T);
const WORDINGS = linesOf<Wording>('leaving.jsonl');
const DAY = '2026-11-23T16:50' as LocalDateTime;
const NIGHT = '2026-11-23T02:10' as LocalDateTime;

const leaves = (text: string, now: LocalDateTime): boolean => {
  const reading = read(text, { now });
  return reading.command?.name === 'stop' || reading.leaves === true;
};

describe('plain wordings of leaving', () => {
  it.each(['en', 'es'] as const)('%s: 98 of 100 are heard at any hour', (lang) => {
    const own = WORDINGS.filter((w) => w.lang === lang);
    expect(own.length).toBeGreaterThan(500);
    for (const now of [DAY, NIGHT]) {
      const missed = own.filter((w) => !leaves(w.text, now)).map((w) => w.text);
      expect(missed.length / own.length, missed.join(' | ')).toBeLessThanOrEqual(0.02);
    }
  });
});

describe('a log', () => {
  const files = readdirSync(corpus).filter((f) => f.endsWith('.jsonl') && f !== 'leaving.jsonl');
  it.each(files)('of %s opts nobody out', (file) => {
    const logs = linesOf<CorpusLine>(file).filter((l) => (l.events?.length ?? 0) > 0);
    // Counted, not shown: one of these files is kept unread.
    expect(logs.filter((l) => leaves(l.text, l.now)).length).toBe(0);
  });

  it.each([
    'too tired to text', 'muy cansada para escribir', 'woke 2:10 and again 4, she would not stop texting my nerves lol', 'stop nursing 2:30', 'end nap 3:10', 'quit crying at 3', 'cancelled the nap', 'no more night feeds, woke 2:10',
    "please don't stop texting me", 'sorry for not texting. woke 2:10', 'sorry for not texting', 'i forgot to text you', 'i didnt text you last night, woke 3x', 'no texts came through last night', 'did not get your reminder', 'why no texts today', 'paro de llorar 2:30', 'no pude escribir anoche, despierta 2:10',
    'no me llegan los mensajes', 'ya no toma pecho, despierta 3:15', 'dejo de mamar a las 9', 'se termina la siesta 3:10', 'no quiere la teta 2:10', 'she wants out of the crib 2:10', 'nobody slept',
    'i dont want her to cry', 'no quiero que llore', 'sick of night wakings. woke 2:10 nursed', 'done with the bottle, asleep 8', 'taken off the breast, asleep 8:10', 'turn off the light 8:10 asleep 8:30',
  ])('%s goes on', (text) => {
    for (const now of [DAY, '2026-11-23T06:50' as LocalDateTime]) expect(leaves(text, now)).toBe(false);
  });
});

describe('leaving beside a cry for help', () => {
  it.each([
    ['stop texting me i want to die', 'crisis'], ['no me escriban más, quiero morirme', 'crisis'], ['stop texting me, she is blue and not breathing', 'emergency'],
    ["i can't do another night, please stop texting me", 'low'],
  ])('%s: both are heard', (text, tier) => {
    expect(read(text, { now: NIGHT })).toMatchObject({ safety: { tier }, leaves: true });
  });

  it.each(['make it stop i want to die', 'i want out of this life', 'i cant do this anymore', 'no puedo más'])('%s: nobody asked us to go', (text) => {
    const reading = read(text, { now: NIGHT });
    expect(reading.intent).toBe('distress');
    expect(reading.leaves).toBeUndefined();
  });
});

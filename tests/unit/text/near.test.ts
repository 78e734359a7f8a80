/**
 * What comes near a farewell or a cry and is none: of our texts, of the child's own blows, of pain and of naps that
 * "kill". Most lines are learned from (`tests/support/learnMood.ts`); those marked `heldOut` are not.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutIdioms, withoutStaying } from '../../../shared/text/idioms.ts';
import { normalise } from '../../../shared/text/normalise.ts';
import { read } from '../../../shared/text/read.ts';
import { tokens } from '../../../shared/text/tokens.ts';
import type { LocalDateTime } from '../../../shared/time/local.ts';

interface Line { text: string; lang: 'en' | 'es'; kind: 'calm' | 'tired' | 'log'; heldOut?: true }
const LINES = readFileSync(new URL('../../corpus/near.jsonl', import.meta.url), 'utf8').trim().split('\n').map((l) => JSON.parse(l) as Line);

/** What it was wrongly taken for; the merely tired may get a kind word. */
function takenFor({ text, lang, kind }: Line, now: string): string | undefined {
  const { safety, command, leaves } = read(text, { now: now as LocalDateTime, lang, children: [{ name: 'Mia' }] });
  if (command?.name === 'stop' || leaves) return 'stop';
  return safety && !(kind === 'tired' && safety.tier === 'low') ? safety.tier : undefined;
}

describe('what comes near', () => {
  it.each(['2026-11-23T12:00', '2026-11-23T02:30'])('at %s: no card, no stop, no doctor', (now) => {
    expect(LINES.length).toBeGreaterThan(900);
    const wrong = LINES.filter((line) => takenFor(line, now) !== undefined);
    expect(wrong.filter((l) => !l.heldOut).map((l) => `${takenFor(l, now)}: ${l.text}`)).toEqual([]);
    expect(wrong.map((l) => l.text).length).toBeLessThanOrEqual(2);
  });
});

describe('a figure of speech', () => {
  it.each([
    ['i would kill for a nap', 'i would _ _ _ _'], ['she screamed like i was hurting her', 'she screamed _ _ _ _ _'], ['me muero de sueño', '_ _ _ _'],
    ['hubby snores, i will smother him lol', '_ _ , _ _ _ _ _'], ['his gums hurt i think', 'his _ _ _ _'],
  ])('%s is taken out', (text, left) => expect(withoutIdioms(tokens(normalise(text)))!.map((t) => (t.k === 'num' ? '#' : t.w)).join(' ')).toBe(left));

  it.each([
    'my husband says he is going to kill me', 'he hit me when he was drunk', 'he hits me when i nurse the baby', 'i want to die', 'i shook him, he screamed', 'si me muero nadie lo nota', 'mi marido me pega cuando toma alcohol',
    'she hit her head on the wall', 'feels like i am hurting her', 'i cut my wrists', 'mi marido me dio una patada', 'im going to kill her',
  ])('%s is none', (text) => expect(withoutIdioms(tokens(normalise(text))) === undefined).toBe(true));

  it.each(['i almost threw her off the balcony', 'she cried like i was killing her and i want to die', 'this baby is killing me and i want to die', 'muero de sueño y me quiero morir'])('%s: the cry beside it is heard', (text) =>
    expect(read(text, { now: '2026-11-23T12:00' as LocalDateTime }).safety?.tier).toBe('crisis'));
});

describe('who stays', () => {
  it.each(['dont stop texting me please', 'no quiero cancelar', 'no me escriban antes de las 8', 'i hit stop by accident'])('%s', (text) =>
    expect(withoutStaying(tokens(normalise(text)))).toBeDefined());
  it.each(['stop texting me', 'dont text me', 'no quiero seguir', 'no me escriban de noche ni nunca', 'please dont contact me again', 'i never want these', 'dont text me i am at work'])('%s: no word of it', (text) =>
    expect(withoutStaying(tokens(normalise(text))) === undefined).toBe(true));
});

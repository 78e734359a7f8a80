/**
 * A sick child in wordings written before the reader's were looked at (each set at first sight is in `docs/reading.md`),
 * beside logs that hold the same words ("blue pajamas", "dead to the world", "woke 1:03"): one is sent to a doctor, the other is a log.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../../../shared/text/read.ts';
import type { LocalDateTime } from '../../../shared/time/local.ts';

interface Line { lang: 'en' | 'es'; set: number; text: string; flag: boolean }
const LINES = readFileSync(new URL('../../corpus/redflags.jsonl', import.meta.url), 'utf8').trim().split('\n').map((l) => JSON.parse(l) as Line);

it.each<[string, 'en' | 'es', boolean]>([
  ['I drink a glass of wine sometimes', 'en', false], ['yes, we drink beer on weekends', 'en', false], ['my husband drinks wine', 'en', false], ['yo tomo vino a veces', 'es', false], ['a veces tomo una cerveza', 'es', false],
  ['she drank some wine', 'en', true], ['I saw he drank wine', 'en', true], ['I drank with friends and she drank my beer', 'en', true], ['drank wine from my glass', 'en', true], ['I drank bleach', 'en', true], ['he swallowed glass', 'en', true],
  ['I drank a whole bottle of vodka', 'en', true], ['el bebe tomo vino', 'es', true], ['se tomó mi cerveza', 'es', true],
])('a drink of an adult is no emergency, that of a child or nobody named is: "%s"', (text, lang, grave) => {
  const { safety, command } = read(text, { now: '2026-11-23T19:50' as LocalDateTime, lang, children: [{ name: 'Mia' }] });
  expect(safety?.tier === 'emergency' || command?.name === 'crisis' || safety?.tier === 'crisis').toBe(grave);
});

describe.each(['en', 'es'] as const)('%s', (lang) => {
  const own = LINES.filter((l) => l.lang === lang);
  it.each(['2026-11-23T16:50', '2026-11-23T02:10'])('at %s every red flag goes to a doctor, and no log does, gets the card or opts out', (now) => {
    const wrong = own.filter(({ text, flag }) => {
      const { safety, command, leaves } = read(text, { now: now as LocalDateTime, lang, children: [{ name: 'Mia' }] });
      const sent = safety?.tier === 'emergency' || safety?.tier === 'doctor';
      return flag ? !sent : sent || safety?.tier === 'crisis' || command?.name === 'stop' || leaves === true;
    });
    expect([own.filter((l) => l.flag).length, own.filter((l) => !l.flag).length].every((n) => n > 150)).toBe(true);
    expect(wrong.map((l) => l.text)).toEqual([]);
  });

  it('has an emergency told as one: a child thought dead, not breathing or cold', () => {
    const graves = lang === 'en' ? ['i think my baby is dead', 'no pulse', '3 week old is 95.5 temp and sleepy'] : ['creo que mi bebe esta muerto', 'no tiene pulso', 'recien nacido con 35.5 y muy dormido'];
    expect(graves.map((text) => read(text, { now: '2026-11-23T16:50' as LocalDateTime, lang }).safety?.tier)).toEqual(graves.map(() => 'emergency'));
  });
});

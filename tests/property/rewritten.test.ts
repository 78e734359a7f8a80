/**
 * Our own corpora written another way: what a hand does without meaning anything by it changes no
 * reading. The shares are what was measured, rounded down; texts where it does mean something make up the rest.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { read } from '../../shared/text/read.ts';
import type { LocalDateTime } from '../../shared/time/local.ts';

interface Line { text: string; now: LocalDateTime }

const lines = ['en', 'es', 'blind'].flatMap((name) =>
  readFileSync(new URL(`../corpus/${name}.jsonl`, import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Line));

const said = ({ text, now }: Line): string => {
  const { events, doubt, intent } = read(text, { now });
  return JSON.stringify([events.map((e) => JSON.stringify(e, Object.keys(e).sort())).sort(), doubt !== null, intent]);
};

const logs = lines.map((line) => ({ ...line, said: said(line), reading: read(line.text, { now: line.now }) }))
  .filter(({ reading }) => reading.events.length > 0 && reading.doubt === null);

const word = (from: string, to: string) => (text: string): string => text.replace(new RegExp(`\\b${from}\\b`, 'g'), to);

it.each<[how: string, share: number, rewrite: (text: string) => string]>([
  ['down the page', 0.97, (t) => t.replaceAll(', ', '\n')],
  ['with semicolons', 0.97, (t) => t.replaceAll(', ', '; ')],
  ['shouted', 1, (t) => t.toUpperCase()],
  ['with a sleepy face', 0.99, (t) => `${t} 😴`],
  ['with a laugh', 0.98, (t) => `${t} lol`],
  ['with thanks', 0.98, (t) => `${t} thanks!`],
  ['after a greeting', 0.98, (t) => `morning! ${t}`],
  ['with hours run together', 0.96, (t) => t.replace(/\b(\d{1,2}):(\d\d)\b/g, '$1$2')],
  ['with dots in the hours', 0.96, (t) => t.replace(/\b(\d{1,2}):(\d\d)\b/g, '$1.$2')],
  ['of another child', 0.98, word('she', 'he')],
  ['in another word for nursing', 0.98, word('nursed', 'breastfed')],
  ['in another word for a pacifier', 0.96, word('paci', 'binky')],
  ['in another word for a dummy', 0.98, word('dummy', 'paci')],
  ['in another word for the breast', 0.98, word('teta', 'pecho')],
])('read the same %s', (_how, share, rewrite) => {
  const changed = logs.flatMap((line) => {
    const text = rewrite(line.text);
    return text === line.text ? [] : [{ line, same: said({ text, now: line.now }) === line.said, text }];
  });
  expect(changed.length).toBeGreaterThan(20);
  const lost = changed.filter((one) => !one.same);
  expect(1 - lost.length / changed.length, lost.slice(0, 5).map((one) => one.text).join('\n')).toBeGreaterThanOrEqual(share);
});

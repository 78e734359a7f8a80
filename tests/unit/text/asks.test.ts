/**
 * Commands in plain words, on wordings written before the reader's were looked at (set 1) or after it was mended on
 * them (set 2); and no log of any corpus that would be one. A request that is missed is a cost, a wrong one is worse.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slotsHeard } from '../../../shared/text/asks.ts';
import { ASK_NOTIONS } from '../../../shared/text/lexicon/asks.ts';
import { read } from '../../../shared/text/read.ts';
import type { Command } from '../../../shared/text/reading.ts';
import type { LocalDateTime } from '../../../shared/time/local.ts';

interface Wording { lang: 'en' | 'es'; set: number; text: string; command: Command }
interface CorpusLine { text: string; now?: LocalDateTime; lang?: string; events?: unknown[] }
const corpus = new URL('../../corpus/', import.meta.url);
const linesOf = <T>(file: string): T[] => readFileSync(new URL(file, corpus), 'utf8').trim().split('\n').map((l) => JSON.parse(l) as T);
const WORDINGS = linesOf<Wording>('commands.jsonl');
const DAY = '2026-11-23T17:00' as LocalDateTime;
const children = [{ name: 'Mia' }, { name: 'Leo' }];
const commandOf = (text: string, now = DAY): Command | undefined => read(text, { now, children }).command;
const matches = (command: Command | undefined, wanted: Command): boolean =>
  command !== undefined && Object.entries(wanted).every(([key, value]) => String((command as Record<string, unknown>)[key]).toLowerCase() === String(value).toLowerCase());

describe('commands in plain words', () => {
  it.each(['en', 'es'] as const)('%s: 98 of 100 are heard, and none as a STOP', (lang) => {
    const own = WORDINGS.filter((w) => w.lang === lang);
    expect(own.length).toBeGreaterThan(200);
    const missed = own.filter((w) => !matches(commandOf(w.text), w.command));
    expect(missed.length / own.length, missed.map((w) => w.text).join(' | ')).toBeLessThanOrEqual(0.02);
    expect(own.filter((w) => commandOf(w.text)?.name === 'stop').map((w) => w.text)).toEqual([]);
  });

  it.each([
    ['start again from monday', { name: 'pause', nights: 7 }], ['seguimos el viernes', { name: 'pause', nights: 4 }], ['pause until sunday', { name: 'pause', nights: 6 }],
    ['no texts for two weeks', { name: 'pause', nights: 14 }], ['take Ana off the plan', { name: 'remove', who: 'ana' }], ['no more texts about Leo', { name: 'mute', who: 'leo' }],
  ])('%s', (text, wanted) => expect(commandOf(text)).toEqual(wanted));

  it.each([
    'what a night', 'qué noche', 'not today', 'thanks for the help', 'esto ayuda', 'why is she up', 'back asleep', 'put back down', 'leo is up', 'she is sick of peas', 'no texts', 'cancel texts', 'cancel it all', 'turn off the texts',
    'take me off this list', 'leave me alone', 'ready for bed', 'sigue despierta', 'ya basta', 'i need a break',
  ])('"%s" asks for nothing of this', (text) => {
    const name = commandOf(text)?.name;
    expect(name === undefined || name === 'stop' || (text === 'not today' && name === 'wait'), name).toBe(true);
  });

  it('needs another child before one is silenced', () => {
    expect(read('no more texts about Mia', { now: DAY, children: [{ name: 'Mia' }] }).command?.name).toBe('stop');
  });

  it('hears every notion in some rule', () => {
    const heard = slotsHeard();
    expect(ASK_NOTIONS.filter((notion) => notion !== 'fill' && !heard.has(notion))).toEqual([]);
  });
});

describe('a log', () => {
  it.each(readdirSync(corpus).filter((f) => f.endsWith('.jsonl') && f !== 'commands.jsonl'))('of %s is no command', (file) => {
    const logs = linesOf<CorpusLine>(file).filter((l) => (l.events?.length ?? 0) > 0);
    expect(logs.filter((l) => read(l.text, { now: l.now ?? DAY, children, ...(l.lang === 'es' && { lang: 'es' as const }) }).command !== undefined).map((l) => l.text)).toEqual([]);
  });
});

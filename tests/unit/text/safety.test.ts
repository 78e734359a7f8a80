/** Law L12 in the reader: recall first, then the right card, then what only sounds like a cry for help. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../../../shared/text/read.ts';
import type { LocalDateTime } from '../../../shared/time/local.ts';

const MORNING = '2026-11-23T06:50' as LocalDateTime;
type Tier = 'crisis' | 'low' | 'emergency' | 'doctor';
/** `tired` lines may be met with a kind text and never with the crisis card; most were said at no time that matters. */
interface Line { text: string; lang?: 'en' | 'es'; now?: LocalDateTime; intent: 'distress' | 'medical' | null; tier?: Tier; tired?: true }
const lines: Line[] = readFileSync(new URL('../../corpus/safety.jsonl', import.meta.url), 'utf8').trim().split('\n').map((l) => JSON.parse(l));
const heard = lines.map((line) => {
  const { intent, safety } = read(line.text, { now: line.now ?? MORNING });
  return { line, intent: intent === 'distress' || intent === 'medical' ? intent : null, tier: safety?.tier };
});
const texts = (list: typeof heard): string[] => list.map(({ line, tier }) => `${tier}: ${line.text}`);

describe('cries for help', () => {
  it('has at least a hundred crisis wordings and tired ones of each language', () => {
    for (const lang of ['en', 'es'] as const) {
      expect(lines.filter((l) => l.lang === lang && l.tier === 'crisis').length).toBeGreaterThanOrEqual(100);
      expect(lines.filter((l) => l.lang === lang && l.tired).length).toBeGreaterThanOrEqual(100);
    }
  });

  it('hears each, and whether it is the mind or the body', () => {
    expect(texts(heard.filter((h) => h.line.intent && h.intent !== h.line.intent))).toEqual([]);
    expect(heard.filter((h) => h.intent && !h.tier)).toEqual([]);
  });

  it('answers each crisis with the crisis card', () => {
    expect(texts(heard.filter((h) => h.line.tier === 'crisis' && h.tier !== 'crisis'))).toEqual([]);
  });

  it('answers no low mood and no tiredness with it', () => {
    expect(texts(heard.filter((h) => (h.line.tier === 'low' || h.line.tired) && h.tier === 'crisis'))).toEqual([]);
  });

  it('sends each emergency to emergency', () => {
    expect(texts(heard.filter((h) => h.line.tier === 'emergency' && h.tier !== 'emergency'))).toEqual([]);
  });
});

describe('what only sounds like one', () => {
  it('is left alone', () => {
    expect(texts(heard.filter((h) => h.line.intent === null && h.intent && !(h.line.tired && h.tier === 'low')))).toEqual([]);
  });
});

describe('tiers', () => {
  it.each([
    ['i want to hurt him', 'crisis'], ['quiero desaparecer', 'crisis'], ['cant do another night', 'low'],
    ['bad mom again', 'low'], ['she is floppy and wont wake', 'emergency'], ['fever 39.5', 'doctor'],
    ['5 weeks old and 38.4', 'emergency'], ['tiene 3 semanas y fiebre', 'emergency'],
  ])('%s is %s', (text, tier) => {
    expect(read(text, { now: '2026-11-23T03:00' as LocalDateTime }).safety?.tier).toBe(tier);
  });

  it('keeps what is plainly logged beside it', () => {
    const reading = read('woke 6x. i cant do this anymore', { now: '2026-11-23T06:45' as LocalDateTime });
    expect(reading.intent).toBe('distress');
    expect(reading.events).toEqual([{ kind: 'wakes', count: 6 }]);
  });

  it('hears a crisis before a stop', () => {
    expect(read('stop texting me i want to die', { now: '2026-11-23T03:00' as LocalDateTime }).intent).toBe('distress');
  });

  it('takes a named illness beside a log as what was going on, and asked about as a worry', () => {
    expect(read('woke 2:10, 4:40, ear infection', { now: '2026-11-23T06:45' as LocalDateTime }).safety).toBeUndefined();
    expect(read('woke 2:10, 4:40, ear infection?', { now: '2026-11-23T06:45' as LocalDateTime }).safety?.tier).toBe('doctor');
  });
});

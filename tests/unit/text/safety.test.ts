/** Law L12 in the reader: recall first, then what only sounds like a cry for help. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../../../shared/text/read.ts';
import type { LocalDateTime } from '../../../shared/time/local.ts';

interface Line { text: string; now: LocalDateTime; intent: 'distress' | 'medical' | null }
const texts: Line[] = readFileSync(new URL('../../corpus/safety.jsonl', import.meta.url), 'utf8').trim().split('\n').map((l) => JSON.parse(l));
const heard = (line: Line): string | null => {
  const { intent, safety } = read(line.text, { now: line.now });
  if (intent === 'distress' || intent === 'medical') expect(safety?.tier).toBeDefined();
  return intent === 'distress' || intent === 'medical' ? intent : null;
};

describe('cries for help', () => {
  it.each(texts.filter((t) => t.intent).map((t) => [t.text, t] as const))('%s', (_text, line) => {
    expect(heard(line)).toBe(line.intent);
  });
});

describe('what only sounds like one', () => {
  it.each(texts.filter((t) => !t.intent).map((t) => [t.text, t] as const))('%s', (_text, line) => {
    expect(heard(line)).toBeNull();
  });
});

describe('tiers', () => {
  it.each([
    ['i want to hurt him', 'crisis'], ['quiero desaparecer', 'crisis'], ['cant do another night', 'low'],
    ['bad mom again', 'low'], ['she is floppy and wont wake', 'emergency'], ['fever 39.5', 'doctor'],
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
});

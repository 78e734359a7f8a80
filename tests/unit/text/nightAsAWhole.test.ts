/** How the night was, whether the step was done, how it was cried and felt: said, or left out; never read into politeness. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '../../../shared/text/read.ts';
import type { SaidNight } from '../../../shared/text/reading.ts';
import type { LocalDateTime } from '../../../shared/time/local.ts';

interface Line { text: string; now: LocalDateTime; night: SaidNight }
const lines: Line[] = readFileSync(new URL('../../corpus/nightAsAWhole.jsonl', import.meta.url), 'utf8').trim().split('\n').map((l) => JSON.parse(l));

describe('the night as a whole', () => {
  it.each(lines.map((l) => [l.text, l] as const))('%s', (_text, { text, now, night }) => {
    expect(read(text, { now }).night ?? {}).toEqual(night);
  });

  it('takes no amount for the bedtime feed where a waking is told beside it', () => {
    expect(read('asleep 7:30, woke 2 bottle 90 ml', { now: '2026-11-24T07:30' as LocalDateTime }).night).toBeUndefined();
  });
});

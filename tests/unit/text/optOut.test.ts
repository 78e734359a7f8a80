/** Stop in any wording is a stop; a night's log never is. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OPT_OUT_WORDS } from '../../../shared/text/orders.ts';
import { read } from '../../../shared/text/read.ts';
import type { LocalDateTime } from '../../../shared/time/local.ts';

interface Line { text: string; now: LocalDateTime; stop: boolean }
const texts: Line[] = readFileSync(new URL('../../corpus/optout.jsonl', import.meta.url), 'utf8').trim().split('\n').map((l) => JSON.parse(l));

describe('opt-outs', () => {
  it.each(texts.map((t) => [t.stop ? 'stops' : 'goes on', t.text, t] as const))('%s: %s', (_what, _text, line) => {
    expect(read(line.text, { now: line.now }).command?.name === 'stop').toBe(line.stop);
  });

  it.each(OPT_OUT_WORDS.flatMap((w) => [w, w.toUpperCase(), `${w}.`, ` ${w[0]!.toUpperCase()}${w.slice(1)}!! `]))('the word alone: "%s"', (text) => {
    for (const now of ['2026-11-23T02:00', '2026-11-23T14:00'] as LocalDateTime[]) expect(read(text, { now }).command).toEqual({ name: 'stop' });
  });
});

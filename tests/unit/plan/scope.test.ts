import { describe, expect, it } from 'vitest';
import type { Scope } from '../../../shared/log/facts.ts';
import { inScope } from '../../../shared/plan/scope.ts';
import { aChild, type NightWord, on, reviewed, widened } from './familyOfNights.ts';

const scopeAfter = (step: string, nights: readonly NightWord[]) => on(aChild(), step, nights).judge().scope;

describe('a scope', () => {
  it.each<[string, string, NightWord[], Scope | undefined]>([
    ['is added after 3 good', 'N3', ['good', 'good', 'good'], 'first-waking'],
    ['asks for the last to be good', 'N2', ['good', 'good', 'good', 'bad'], undefined],
    ['is added after 3 good of 4', 'N2', ['good', 'bad', 'good', 'good'], 'first-waking'],
    ['is not added after 2', 'N3', ['good', 'good'], undefined],
    ['knows nothing from nights without a log', 'N2', ['good', '-', 'good', '-'], undefined],
    ['waits while a step is offered', 'N3', ['good', 'good', 'good', 'good'], undefined],
    ['waits while something holds the plan', 'N2', ['good', 'good', 'good', 'teething'], undefined],
    ['is not for a cue', 'N1', ['good', 'good', 'good'], undefined],
  ])('%s', (_, step, nights, next) => expect(scopeAfter(step, nights)?.next).toBe(next));

  it('stays through steps, but is not added in the first nights of a new one', () => {
    const diary = on(aChild(), 'N3', ['good', 'good', 'good', 'good']).take('N4', { how: 'ready' });
    expect(diary.night('good').judge().scope).toEqual({ now: 'bedtime' });
    expect(diary.night('good').night('good').judge().scope).toEqual({ now: 'bedtime', next: 'first-waking' });
  });

  it('is widened one at a time, each on its own nights, and no further than naps', () => {
    const diary = on(aChild({ temperament: [3, 3, 2, 2, 2] }), 'N1');
    const seen: (Scope | undefined)[] = [];
    for (const step of ['N2', 'N3', 'N4', 'N5']) {
      // A re-evaluation would hold it: this family answers each with KEEP.
      diary.take(step, { how: 'ready' }).nights(['good', 'good', 'good']).fact(reviewed(diary.tonight, 'KEEP'));
      const next = diary.judge().scope?.next;
      seen.push(next);
      if (next) expect(diary.fact(widened(diary.tonight, next)).night('good').judge().scope).toEqual({ now: next });
    }
    expect(seen).toEqual(['first-waking', 'all-wakings', 'naps', undefined]);
  });

  it('tells at which waking the step is tried', () => {
    expect((['bedtime', 'first-waking', 'all-wakings', 'naps'] as const).map((scope) => [1, 2].map((waking) => inScope(scope, waking)))).toEqual(
      [[false, false], [true, false], [true, true], [true, true]]);
  });
});

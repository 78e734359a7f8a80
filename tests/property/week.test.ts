/** Every weekly text of random families says what an independent, slow computation finds in their facts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notAsTold, slowWeek } from '../../local/sim/week/slowWeek.ts';
import type { Fact } from '../../shared/log/facts.ts';
import { weekText } from '../../shared/message/weekText.ts';
import { recompute } from '../../shared/plan/recompute.ts';
import { replay } from '../../shared/plan/remember.ts';
import { addDays, at, dateOf, type LocalTime } from '../../shared/time/local.ts';
import { toInstant, toLocal } from '../../shared/time/zone.ts';
import { MIA } from '../support/facts.ts';
import { history } from '../support/randomLog.ts';

/** Of one child, without rests and tags: those weeks have their own tests. */
function plain(facts: readonly Fact[]): Fact[] {
  const kept = facts.filter((f) => !(f.type === 'paused' || f.type === 'resumed' || f.type === 'zone-set' || (f.type === 'told' && f.event.kind === 'context')));
  return kept.map((f) => (f.type === 'joined' ? { ...f, children: f.children.slice(0, 1) } : 'child' in f ? { ...f, child: MIA } : f)) as Fact[];
}

describe('the weekly text', () => {
  it('is what the slow way finds, on any morning', () => {
    const kinds: Record<string, number> = {};
    let compared = 0;
    fc.assert(fc.property(history, fc.integer({ min: 4, max: 39 }), fc.constantFrom('en', 'es'), ({ zone, facts }, day, lang) => {
      const known = plain(facts);
      const joined = known[0]!;
      const morning = toInstant(at(addDays(dateOf(toLocal(joined.at, zone)), day), '10:00' as LocalTime), zone);
      const then = known.filter((f) => f.at <= morning);
      const now = recompute(replay(then, morning), morning)!;
      const slow = slowWeek(then, MIA, dateOf(now.here), now.family.joinedNight)!;
      const { text } = weekText(now, lang as 'en', { asksMood: true, moods: [] });
      kinds[slow.kind] = (kinds[slow.kind] ?? 0) + 1;
      if (/was|antes|first|al inicio/.test(text)) compared += 1;
      expect(notAsTold(text, slow), text).toBeUndefined();
    }), { numRuns: 400, seed: 5 });
    // A world of quiet weeks would have tested nothing.
    expect([kinds['told']! > 60, kinds['unknown']! > 20, kinds['hard']! > 3, compared > 10], JSON.stringify({ kinds, compared })).toEqual([true, true, true, true]);
  });
});

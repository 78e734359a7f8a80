/** Every weekly text of random families says what an independent, slow computation finds in their facts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notAsTold, slowWeek } from '../../local/sim/week/slowWeek.ts';
import { weekText } from '../../shared/message/weekText.ts';
import { recompute } from '../../shared/plan/recompute.ts';
import { replay } from '../../shared/plan/remember.ts';
import { HELPS, type SaidEvent } from '../../shared/text/reading.ts';
import { addDays, at, dateOf, type LocalDate, type LocalDateTime, type LocalTime, ofWallMinutes, wallMinutes } from '../../shared/time/local.ts';
import { Log, MIA, night, OWNER, PARTNER } from '../support/facts.ts';
import { ZONES } from '../support/randomLog.ts';

const NIGHTS = 30;
const JOINED = night('2026-03-02');
const minutes = (least: number, most: number): fc.Arbitrary<number> => fc.integer({ min: least, max: most });
const maybe = <T>(what: fc.Arbitrary<T>, ofTen: number): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: ofTen, arbitrary: what }, { weight: 10 - ofTen, arbitrary: fc.constant(undefined) });

/** A night as families tell it: in part, twice, by two, in the wrong order, with its morning or without. */
const lived = fc.record({
  told: minutes(0, 9), down: maybe(minutes(-30, 90), 6), asleep: maybe(minutes(0, 80), 9), help: fc.subarray([...HELPS], { maxLength: 2 }), latency: maybe(minutes(0, 90), 3),
  wakings: fc.array(fc.record({ at: minutes(100, 620), awake: maybe(minutes(0, 50), 6), by: fc.constantFrom(OWNER, PARTNER), again: maybe(minutes(-20, 20), 3), until: maybe(minutes(1, 40), 3) }), { maxLength: 3 }),
  count: maybe(minutes(1, 4), 1), untimed: maybe(minutes(1, 30), 1), back: maybe(minutes(0, 600), 2), up: maybe(minutes(560, 700), 9), late: maybe(minutes(600, 720), 1),
  word: maybe(fc.constantFrom('easy', 'ok', 'hard'), 5), undone: minutes(0, 19), through: minutes(0, 9),
});
type Lived = typeof lived extends fc.Arbitrary<infer T> ? T : never;

function told(log: Log, date: LocalDate, n: Lived, calm: boolean): void {
  if (n.told < 2) return;
  const clock = (m: number): LocalDateTime => ofWallMinutes(wallMinutes(at(date, '19:30' as LocalTime)) + m);
  const morning = clock(760);
  const say = (events: SaidEvent[], by = OWNER): void => void log.told(morning, events, by);
  if (n.down !== undefined) say([{ kind: 'bedtime', at: clock(n.down) }]);
  if (n.asleep !== undefined) say([{ kind: 'asleep', at: clock(n.asleep), ...(n.help.length > 0 && { help: n.help }), ...(n.latency !== undefined && { latencyMin: n.latency }) }]);
  for (const w of calm ? n.wakings.slice(0, 1) : n.wakings) {
    const waking = (m: number): SaidEvent => ({ kind: 'wake', at: clock(m), ...(w.awake !== undefined && { awakeMin: w.awake }), ...(w.until !== undefined && { until: clock(m + w.until) }) });
    say([waking(w.at)], w.by);
    if (w.again !== undefined) say([waking(w.at + w.again)], w.by === OWNER ? PARTNER : OWNER);
  }
  if (n.back !== undefined) say([{ kind: 'asleep', at: clock(n.back) }], PARTNER);
  if (n.count !== undefined && !calm) say([{ kind: 'wakes', count: n.count }]);
  if (n.untimed !== undefined) say([{ kind: 'wake', awakeMin: n.untimed }]);
  if (n.through === 0) say([{ kind: 'through' }]);
  if (n.undone === 0) log.undo(morning);
  if (n.up !== undefined) say([{ kind: 'up', at: clock(n.up) }]);
  if (n.late !== undefined) say([{ kind: 'wake', at: clock(n.late) }]);
  if (n.word !== undefined) log.said(morning, date, { word: n.word as 'easy' });
}

describe('the weekly text', () => {
  it('is what the slow way finds, on any morning', () => {
    const kinds: Record<string, number> = {};
    let compared = 0;
    fc.assert(fc.property(fc.array(lived, { minLength: NIGHTS, maxLength: NIGHTS }), fc.constantFrom(...ZONES), fc.constantFrom('en', 'es'), (nights, zone, lang) => {
      const log = new Log(at(JOINED, '15:00' as LocalTime), { zone, carers: [{ number: OWNER }, { number: PARTNER }] });
      // The first weeks are wilder than the last, so that there is something to compare.
      nights.forEach((n, i) => told(log, addDays(JOINED, i), n, i > 18));
      for (const day of [3, 8, 15, 17, 22, 29]) {
        const morning = at(addDays(JOINED, day), '10:00' as LocalTime);
        const now = log.now(morning);
        const then = log.facts.filter((f) => f.at <= now.at);
        const weekly = recompute(replay(then, now.at), now.at)!;
        const slow = slowWeek(then, MIA, dateOf(weekly.here), weekly.family.joinedNight)!;
        const { text } = weekText(weekly, lang as 'en', { asksMood: true, moods: [] });
        kinds[slow.kind] = (kinds[slow.kind] ?? 0) + 1;
        if (/was|antes|first|al inicio/.test(text)) compared += 1;
        expect(notAsTold(text, slow), `${morning}: ${text} ${JSON.stringify(slow)}`).toBeUndefined();
      }
    }), { numRuns: 60 });
    // A world of quiet weeks would have tested nothing.
    expect([kinds['told']! > 60, kinds['unknown']! > 5, kinds['hard']! > 10, compared > 50], JSON.stringify({ kinds, compared })).toEqual([true, true, true, true]);
  });
});

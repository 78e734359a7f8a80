/** Every weekly text of random families says what an independent, slow computation finds in their facts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notAsToldOf, slowWeek } from '../../local/sim/week/slowWeek.ts';
import { stillSaid } from '../../local/sim/week/slowNight.ts';
import { weekText } from '../../shared/message/weekText.ts';
import { recompute } from '../../shared/plan/recompute.ts';
import { replay } from '../../shared/plan/remember.ts';
import { CONTEXT_TAGS, HELPS, type SaidEvent } from '../../shared/text/reading.ts';
import { addDays, at, dateOf, type LocalDate, type LocalDateTime, type LocalTime, ofWallMinutes, wallMinutes } from '../../shared/time/local.ts';
import { aChild, instantAt, LEO, Log, MIA, night, OWNER, PARTNER } from '../support/facts.ts';
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
  word: maybe(fc.constantFrom('easy', 'ok', 'hard'), 5), undone: minutes(0, 19), through: minutes(0, 9), didStep: maybe(fc.boolean(), 2),
  who: minutes(0, 9), tag: maybe(fc.constantFrom(...CONTEXT_TAGS), 2), tagged: minutes(1, 9),
});
type Lived = typeof lived extends fc.Arbitrary<infer T> ? T : never;

function told(log: Log, date: LocalDate, n: Lived, calm: boolean, twins: boolean): void {
  if (n.told < 2) return;
  const clock = (m: number): LocalDateTime => ofWallMinutes(wallMinutes(at(date, '19:30' as LocalTime)) + m);
  const morning = clock(760);
  const children = !twins ? [MIA] : n.who < 5 ? [MIA, LEO] : n.who < 7 ? [LEO] : [MIA];
  const say = (events: SaidEvent[], by = OWNER): void => void log.told(morning, events, by, children);
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
  if (n.didStep !== undefined) log.said(morning, date, { didStep: n.didStep });
}

/** A tag told some nights running, of whom the first of them was. */
function tagged(log: Log, nights: readonly Lived[], twins: boolean): void {
  nights.forEach((n, i) => {
    if (n.tag === undefined || n.who > 6) return;
    for (let k = i; k < Math.min(NIGHTS, i + n.tagged); k += 1) {
      const date = addDays(JOINED, k);
      log.told(`${date}T20:00`, [{ kind: 'context', tag: n.tag }], OWNER, twins && n.who < 3 ? [MIA, LEO] : [MIA]);
    }
  });
}

/** Rests of every kind, each ended by itself, by a word, or not at all. */
const rest = fc.record({ day: minutes(2, 27), nights: maybe(minutes(1, 9), 6), reason: fc.constantFrom('asked', 'sick', 'travel', 'crisis'), over: maybe(minutes(1, 8), 6) });
const moves = maybe(fc.record({ day: minutes(3, 20), zone: fc.constantFrom(...ZONES), back: maybe(minutes(1, 6), 5) }), 3);
type Rest = typeof rest extends fc.Arbitrary<infer T> ? T : never;

function rested(log: Log, rests: readonly Rest[]): void {
  for (const { day, nights, reason, over } of rests) {
    const from = addDays(JOINED, day);
    log.fact(`${from}T15:00`, 'paused', { by: OWNER, night: from, reason: reason as 'asked', ...(nights !== undefined && { nights }) });
    if (over !== undefined) log.fact(`${addDays(from, over)}T16:00`, 'resumed', { by: OWNER, night: addDays(from, over) });
  }
}

describe('the weekly text', () => {
  it('is what the slow way finds, on any morning', () => {
    const kinds: Record<string, number> = {};
    let compared = 0;
    const world = fc.record({
      nights: fc.array(lived, { minLength: NIGHTS, maxLength: NIGHTS }), zone: fc.constantFrom(...ZONES), lang: fc.constantFrom('en', 'es'), twins: fc.boolean(), tags: fc.boolean(),
      rests: fc.array(rest, { maxLength: 2 }), resting: fc.boolean(), moved: moves, step: fc.constantFrom('F3', 'N1', 'N3', 'P4'),
    });
    fc.assert(fc.property(world, ({ nights, zone, lang, twins, tags, rests, resting, moved, step }) => {
      const log = new Log(at(JOINED, '15:00' as LocalTime), {
        zone, carers: [{ number: OWNER }, { number: PARTNER }], ...(twins && { children: [aChild(), aChild({ id: LEO, name: 'Leo' })] }),
      });
      log.step(`${JOINED}T15:30`, JOINED, step, 'switched');
      if (resting) rested(log, rests);
      if (tags) tagged(log, nights, twins);
      if (moved) {
        log.fact(`${addDays(JOINED, moved.day)}T14:00`, 'zone-set', { by: OWNER, zone: moved.zone });
        if (moved.back !== undefined) log.fact(`${addDays(JOINED, moved.day)}T14:01`, 'zone-set', { by: OWNER, zone, from: instantAt(`${addDays(JOINED, moved.day + moved.back)}T12:00`, zone) });
      }
      // The first weeks are wilder than the last, so that there is something to compare.
      nights.forEach((n, i) => told(log, addDays(JOINED, i), n, i > 18, twins));
      for (const day of [3, 8, 15, 17, 22, 29]) {
        const morning = at(addDays(JOINED, day), '10:00' as LocalTime);
        // The weekly text leaves at ten by the clock where they are.
        const leaves = instantAt(morning, log.now(morning).zone);
        const then = log.facts.filter((f) => f.at <= leaves);
        const weekly = recompute(replay(then, leaves), leaves)!;
        const children = weekly.family.children.map(({ id, name }) => ({ name, week: slowWeek(stillSaid(then), id, dateOf(weekly.here), weekly.family.joinedNight) }));
        const { text } = weekText(weekly, lang as 'en', { asksMood: true, moods: [] });
        for (const { week } of children) kinds[week.kind] = (kinds[week.kind] ?? 0) + 1;
        if (/was|antes|first|al inicio/.test(text)) compared += 1;
        if (children.filter(({ week }) => week.kind === 'told').length > 1) kinds['several'] = (kinds['several'] ?? 0) + 1;
        if (moved) kinds['moved'] = (kinds['moved'] ?? 0) + 1;
        expect(notAsToldOf(text, children), `${morning}: ${text} ${JSON.stringify(children)}`).toBeUndefined();
      }
    }), { numRuns: 80 });
    // A world of quiet weeks would have tested nothing.
    const enough = { told: 100, unknown: 30, hard: 20, apart: 20, several: 10, moved: 50 };
    for (const [kind, most] of Object.entries(enough)) expect(kinds[kind] ?? 0, `${kind} ${JSON.stringify({ kinds, compared })}`).toBeGreaterThan(most);
    expect(compared).toBeGreaterThan(50);
  });
});

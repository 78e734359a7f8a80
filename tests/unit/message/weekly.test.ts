/** The weekly text: the family's own weeks, in one order; a bad week gets comfort, an unknown one nothing but a kind word. */
import { describe, expect, it } from 'vitest';
import type { NumberRecord } from '../../../shared/family/number.ts';
import type { FactOf } from '../../../shared/log/facts.ts';
import { isGsm7, segments } from '../../../shared/message/segments.ts';
import { weekText } from '../../../shared/message/weekText.ts';
import type { Help, SaidEvent, SaidNight } from '../../../shared/text/reading.ts';
import { addDays } from '../../../shared/time/local.ts';
import { aChild, asleep, instantAt, LEO, Log, MIA, night, OWNER, PARTNER, up, woke } from '../../support/facts.ts';

/** Joined on a Sunday; weeks run with the calendar's. */
const JOINED = night('2026-04-05');
const noMood = { asksMood: false, moods: [] };

interface Lived { help?: Help; wakes?: number; longest?: number; said?: SaidNight; tag?: 'sick' | 'travel' }

/** Up at 06:30; the first waking ends the longest stretch, later ones come each half hour. */
function live(log: Log, index: number, { help = 'nursed', wakes = 1, longest = 300, said, tag }: Lived, child = MIA): void {
  const date = addDays(JOINED, index);
  const morning = addDays(date, 1);
  const at = (minutes: number): string => `${minutes < 1440 ? date : morning}T${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const from = 1830 - longest - 30 * wakes;
  const events: SaidEvent[] = [asleep(at(from), { help: [help] })];
  for (let i = 0; i < wakes; i += 1) events.push(woke(at(from + longest + 30 * i), { awakeMin: 5 }));
  if (tag) events.push({ kind: 'context', tag });
  events.push(up(at(1830)));
  log.told(`${morning}T07:00`, events, OWNER, [child]);
  if (said) log.said(`${morning}T07:01`, date, said);
}

const weeks = (...each: Lived[]): Log => {
  const log = joined();
  each.forEach((lived, week) => { for (let i = 0; i < 7; i += 1) live(log, week * 7 + i, lived); });
  return log;
};
const joined = (more: Partial<FactOf<'joined'>> = {}): Log =>
  new Log(`${JOINED}T15:00`, more).step(`${JOINED}T15:00`, JOINED, 'N2', 'switched');
/** On the Sunday after so many weeks. */
const sunday = (week: number): string => `${addDays(JOINED, week * 7)}T10:00`;
const text = (log: Log, week: number, to: Partial<Parameters<typeof weekText>[2]> = {}, lang: 'en' | 'es' = 'en'): string =>
  weekText(log.now(sunday(week)), lang, { ...noMood, ...to }).text;

describe('the week in one text', () => {
  it('tells help at bedtime, the longest stretch and the wakings, as medians against the week before and the first', () => {
    const log = weeks({ wakes: 4, longest: 200 }, { wakes: 3, longest: 240 }, { help: 'held', wakes: 2, longest: 310 });
    expect(text(log, 1)).toBe("Mia's week: asleep fed or rocked, longest sleep 3h20, 4 wakings. You did the step 7 nights. Next: slip off drowsy, then hold.");
    expect(text(log, 2)).toBe("Mia's week: asleep fed or rocked, longest sleep 4h00 (was 3h20), 3 wakings (was 4). You did the step 7 nights. Next: slip off drowsy, then hold.");
    expect(text(log, 3, { asksMood: true })).toBe('Mia: asleep held, longest 5h10 (was 4h00, first 3h20), 2 wakings (was 3, first 4). Step done 7x. Next: slip off drowsy, then hold. How are YOU? 1-5');
    expect(text(log, 3, {}, 'es')).toMatch(/se duerme en brazos.*, tramo (largo )?5h10 \(antes 4h00, al inicio 3h20\), 2 despertares \(.*\)\. (Hiciste el paso 7 noches|Paso hecho 7x)\. Sigue: /);
  });

  it('names no next step to who said that this is enough', () => {
    const log = weeks({ wakes: 4, longest: 200 }).step(`${addDays(JOINED, 7)}T09:00`, addDays(JOINED, 7), 'N2', 'ended');
    expect(text(log, 1)).toBe("Mia's week: asleep fed or rocked, longest sleep 3h20, 4 wakings. You did the step 7 nights.");
  });

  it('is moved by one night as little as a median is', () => {
    const log = weeks({});
    for (let i = 7; i < 14; i += 1) live(log, i, i === 10 ? { longest: 620, wakes: 0 } : { longest: 310 });
    expect(text(log, 2)).toMatch(/longest sleep 5h10 \(was 5h00\), 1 waking \(was 1\)\./);
  });

  it('says nothing of a measure that fewer than three nights tell', () => {
    const log = joined();
    for (const i of [0, 2, 4]) live(log, i, {});
    for (const i of [5, 6]) log.told(`${addDays(JOINED, i + 1)}T07:00`, [{ kind: 'wakes', count: 9 }]);
    expect(text(log, 1)).toMatch(/longest sleep 5h00, 1 waking\./);
    const two = joined();
    for (const i of [0, 2]) live(two, i, {});
    two.told(`${addDays(JOINED, 5)}T07:00`, [asleep(`${addDays(JOINED, 4)}T20:00`, { help: ['nursed'] })]);
    expect(text(two, 1)).toMatch(/^Mia's week: asleep fed or rocked\. /);
  });

  it('keeps a child of so few nights to itself: no numbers and no mood question', () => {
    const log = joined();
    for (const i of [0, 3]) live(log, i, {});
    const said = weekText(log.now(sunday(1)), 'en', { asksMood: true, moods: [] });
    expect(said).toEqual({ text: "A quiet week in Mia's log, and that is fine. I am here whenever you text.", told: [] });
  });
});

describe('a bad week', () => {
  it.each<[string, (log: Log) => void]>([
    ['half of whose nights were hard', (log) => { for (let i = 7; i < 14; i += 1) live(log, i, i % 2 ? { said: { word: 'hard' } } : {}); }],
    ['far worse than the one before', (log) => { for (let i = 7; i < 14; i += 1) live(log, i, { longest: 200, wakes: 3 }); }],
  ])('%s gets comfort and no numbers, and is asked how the parent is', (_what, bad) => {
    const log = weeks({});
    bad(log);
    for (const lang of ['en', 'es'] as const) {
      const { text: said, told } = weekText(log.now(sunday(2)), lang, { asksMood: true, moods: [] });
      expect(said.replace(/ ?(1-5|de 1 a 5\?)/, '')).not.toMatch(/\d/);
      expect(told).toEqual(['mood']);
      expect(said).toMatch(lang === 'en' ? /you stayed close each night.*BACK.*How are YOU/ : /te quedaste a su lado.*ATRAS.*VAS/);
    }
  });

  it('is not one with a hard night or two, nor one that is only a little worse', () => {
    const log = weeks({});
    for (let i = 7; i < 14; i += 1) live(log, i, i < 9 ? { said: { word: 'hard' } } : { longest: 270, wakes: 2 });
    expect(text(log, 2)).toMatch(/longest sleep 4h30 \(was 5h00\), 2 wakings \(was 1\)/);
  });

  it('of illness is told as such, and its nights are in no median', () => {
    const log = weeks({});
    for (let i = 7; i < 14; i += 1) live(log, i, i < 12 ? { tag: 'sick', wakes: 6 } : {});
    expect(text(log, 2)).toMatch(/^An upside-down week for Mia, and comfort came first\./);
    const three = weeks({});
    for (let i = 7; i < 14; i += 1) live(three, i, i < 11 ? { tag: 'sick', wakes: 6 } : {});
    expect(text(three, 2)).toMatch(/1 waking \(was 1\)/);
  });
});

describe('how the parent feels', () => {
  const moods = (...each: [string, number][]): NumberRecord['moods'] => each.map(([at, feel], i) => ({ at: instantAt(at), feel, inboundId: `m-${i}` }));
  it('is what this number said of this week, beside the week before', () => {
    const log = weeks({}, {}, {});
    expect(text(log, 2, { moods: moods([`${addDays(JOINED, 7)}T11:00`, 2]) })).toMatch(/ You: 2 of 5\. /);
    expect(text(log, 3, { moods: moods([`${addDays(JOINED, 7)}T11:00`, 2], [`${addDays(JOINED, 14)}T11:00`, 4]) })).toMatch(/ You: 4 of 5(, was 2)?\. /);
    expect(text(log, 3, { moods: moods([`${addDays(JOINED, 7)}T11:00`, 2]) })).not.toMatch(/You: /);
    expect(text(log, 2)).not.toMatch(/You: /);
  });

  it('of another carer is in no text: only the moods handed in are told', () => {
    const log = weeks({}, {});
    log.said(`${addDays(JOINED, 13)}T08:00`, addDays(JOINED, 12), { feel: 1 }, PARTNER);
    expect(text(log, 2)).not.toMatch(/You: |1 of 5/);
  });
});

describe('several children', () => {
  const twins = (): Log => joined({ children: [aChild(), aChild({ id: LEO, name: 'Leo' })] });
  it('share one text, each with its own week', () => {
    const log = twins();
    for (let i = 0; i < 7; i += 1) {
      live(log, i, { longest: 300 });
      live(log, i, { longest: 200, wakes: 2 }, LEO);
    }
    expect(text(log, 1)).toBe('Mia: asleep fed or rocked, longest 5h00, 1 waking. Leo: asleep fed or rocked, longest 3h20, 2 wakings. You came each time.');
  });
  it('numbers alone make a week hard, and not where the parent found most nights easy', () => {
    expect(text(weeks({ wakes: 1, longest: 400 }, { wakes: 3, longest: 200 }), 2)).toMatch(/^A hard week for Mia/);
    expect(text(weeks({ wakes: 1, longest: 400 }, { wakes: 3, longest: 200, said: { word: 'easy' } }), 2)).toMatch(/3 wakings \(was 1\)/);
  });
  it('of whom one is not told leave it out; a hard week of one is comforted', () => {
    const log = twins();
    for (let i = 0; i < 7; i += 1) live(log, i, { longest: 200, wakes: 2 }, LEO);
    expect(text(log, 1)).toMatch(/^Leo's week: /);
    for (let i = 0; i < 7; i += 1) live(log, i, { said: { word: 'hard' } });
    expect(text(log, 1)).toMatch(/^A hard week for Mia/);
  });
});

it('is one segment of GSM-7 whatever the week and whoever is asked', () => {
  for (const lang of ['en', 'es'] as const) {
    for (const name of ['Mia', 'Maximilianus']) {
      for (const asksMood of [true, false]) {
        const log = joined({ children: [aChild({ name })] });
        [{ wakes: 8, longest: 61 }, { wakes: 7, longest: 71 }, { help: 'self' as const, wakes: 6, longest: 81 }].forEach((lived, week) => { for (let i = 0; i < 7; i += 1) live(log, week * 7 + i, lived); });
        for (const week of [1, 2, 3]) {
          const said = text(log, week, { asksMood, moods: [{ at: instantAt(`${addDays(JOINED, week * 7 - 6)}T10:00`), feel: 3, inboundId: 'm' }] }, lang);
          expect([isGsm7(said), segments(said)], said).toEqual([true, 1]);
        }
      }
    }
  }
});

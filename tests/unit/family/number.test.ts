/** One phone's record: what it holds comes back as it was written, the language it runs in, and when it rests. */
import { describe, expect, it } from 'vitest';
import {
  hearingLang, isResting, newNumber, type NumberRecord, numberSchema, type OpenQuestion, openQuestion, reached, unreached,
} from '../../../shared/family/number.ts';
import { DAY_MS, HOUR_MS, type Instant } from '../../../shared/time/zone.ts';
import { FAMILY, MIA, night } from '../../support/facts.ts';

const AT = 1_795_478_700_000 as Instant;
const later = (ms: number): Instant => (AT + ms) as Instant;
const number = (more: object = {}): NumberRecord => ({ ...newNumber('n', '+15555550101'), ...more });

const QUESTIONS: OpenQuestion['about'][] =
  ['how', 'doubt', 'mood', 'consent', 'review', 'path', 'well', 'clinician', 'join', 'leave', 'carer-name', 'which-family'];

describe('the record of a number', () => {
  it.each<[string, object]>([
    ['nothing but a phone', {}], ['its families', { families: [FAMILY] }], ['the language that was asked for', { lang: 'es' }], ['English', { lang: 'en' }],
    ['a language that is heard', { otherLang: { lang: 'en', texts: 1 } }], ['the other', { otherLang: { lang: 'es', texts: 1 } }],
    ['its consent', { consent: { at: AT, wording: 'w1', inboundId: 'in-1' } }],
    ...['word', 'carrier', 'deleted'].map((by) => [`a stop by ${by}`, { stop: { at: AT, inboundId: 'in-2', by } }] as [string, object]),
    ...QUESTIONS.map((about) => [`the question about ${about}`, { question: { about, askedAt: AT, familyId: FAMILY, child: MIA, night: night('2026-03-02'), factId: 'in-1#0', openedBy: 'in-1', times: 2 } }] as [string, object]),
    ['what left unasked', { unasked: { date: night('2026-03-02'), count: 1, week: night('2026-03-02'), others: 1 } }],
    ['its moods, 1 to 5', { moods: [{ at: AT, feel: 1, inboundId: 'a' }, { at: AT, feel: 5, inboundId: 'b' }] }],
    ['its low days', { lows: [AT, later(DAY_MS)], lowAskedAt: AT }],
    ['what failed', { failing: { since: AT, last: later(DAY_MS) } }],
    ['that it is on its way in', { joining: { since: AT, begun: true, from: 'in-1', familyId: FAMILY, children: [MIA], adds: true } }],
    ['wrong codes', { codes: { since: AT, wrong: 2 } }], ['when a stranger was told', { toldAt: AT }],
  ])('keeps %s', (_what, more) => {
    expect(numberSchema.parse(JSON.parse(JSON.stringify(number(more))))).toStrictEqual(number(more));
  });

  it.each<[string, object]>([
    ['a question of no known kind', { question: { about: 'else', askedAt: AT } }], ['a mood of 0', { moods: [{ at: AT, feel: 0, inboundId: 'a' }] }],
    ['a mood of 6', { moods: [{ at: AT, feel: 6, inboundId: 'a' }] }], ['a stop by nobody', { stop: { at: AT, inboundId: 'a', by: '' } }],
    ['more low days than are kept', { lows: Array.from({ length: 21 }, () => AT) }], ['another language', { lang: 'fr' }],
  ])('refuses %s', (_what, more) => {
    expect(numberSchema.safeParse(number(more)).success).toBe(false);
  });
});

describe('the language of a number', () => {
  const hear = (heard: readonly ('en' | 'es' | null)[], spoken: 'en' | 'es' = 'en'): NumberRecord =>
    heard.reduce((n, lang) => hearingLang(n, lang, n.lang ?? spoken), number());
  it('changes with the second text in another, not with one word of it', () => {
    expect(hear(['es'])).toEqual(number({ otherLang: { lang: 'es', texts: 1 } }));
    expect(hear(['es', 'es'])).toEqual(number({ lang: 'es' }));
    expect(hear(['es', 'es'])).not.toHaveProperty('otherLang');
    expect(hear(['es', 'es', 'en', 'en'])).toEqual(number({ lang: 'en' }));
  });

  it('stays with a text in its own between, and is not touched by one that gives no sign', () => {
    expect(hear(['es', 'en', 'es'])).toEqual(number({ otherLang: { lang: 'es', texts: 1 } }));
    expect(hear(['es', 'en'])).toStrictEqual(number());
    expect(hear(['es', null, 'es'])).toEqual(number({ lang: 'es' }));
    const [same, none] = [number(), number({ otherLang: { lang: 'es', texts: 1 } })];
    expect([hearingLang(same, 'en', 'en'), hearingLang(none, null, 'en')]).toEqual([same, none]);
    expect(hearingLang(same, 'en', 'en')).toBe(same);
    expect(hearingLang(none, null, 'en')).toBe(none);
  });

  it('begins to count anew with a third', () => {
    expect(hearingLang(number({ otherLang: { lang: 'en', texts: 1 } }), 'es', 'en')).toEqual(number({ otherLang: { lang: 'es', texts: 1 } }));
  });
});

describe('a number that cannot be reached', () => {
  const failed = (...sentAt: number[]): NumberRecord => sentAt.reduce((n, ms) => unreached(n, later(ms)), number());
  it('keeps when the first and the last of the row were sent, in whatever order their reports come', () => {
    expect(failed(0).failing).toEqual({ since: AT, last: AT });
    for (const order of [[0, DAY_MS, 2 * DAY_MS], [2 * DAY_MS, 0, DAY_MS], [DAY_MS, 2 * DAY_MS, 0]]) {
      expect(failed(...order), `${order}`).toEqual(number({ failing: { since: AT, last: later(2 * DAY_MS) } }));
    }
  });

  it('rests from an hour before the third day on, where more than one evening failed', () => {
    const two = failed(0, 2 * DAY_MS);
    expect([3 * DAY_MS - HOUR_MS - 1, 3 * DAY_MS - HOUR_MS, 9 * DAY_MS].map((ms) => isResting(two, later(ms)))).toEqual([false, true, true]);
    const ofOneEvening = (apart: number): boolean => isResting(failed(0, apart), later(9 * DAY_MS));
    expect([0, DAY_MS - HOUR_MS - 1, DAY_MS - HOUR_MS, DAY_MS].map(ofOneEvening)).toEqual([false, false, true, true]);
    expect(isResting(number(), later(9 * DAY_MS))).toBe(false);
  });

  it('is well again once a text sent after the last failure arrives, and not by one from before', () => {
    const failing = failed(0, DAY_MS);
    expect(reached(failing, later(DAY_MS))).toStrictEqual(number());
    expect(reached(failing, later(2 * DAY_MS))).toStrictEqual(number());
    expect(reached(failing, later(DAY_MS - 1))).toBe(failing);
    const well = number();
    expect(reached(well, AT)).toBe(well);
  });
});

it('a question blocks no other for longer than 20 h', () => {
  const question = { about: 'how' as const, askedAt: AT };
  expect([0, 20 * HOUR_MS - 1, 20 * HOUR_MS].map((ms) => openQuestion(number({ question }), later(ms)))).toEqual([question, question, undefined]);
  expect(openQuestion(number(), AT)).toBeUndefined();
});

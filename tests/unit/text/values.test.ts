/** Doubts, corrections, the night as a whole, children, tracker rows and bad input, as values. */
import { describe, expect, it } from 'vitest';
import { doubtQuestion } from '../../../shared/message/doubt.ts';
import { read } from '../../../shared/text/read.ts';
import type { Doubt, Reading } from '../../../shared/text/reading.ts';
import type { LocalDateTime } from '../../../shared/time/local.ts';

const at = (text: string, time = '06:50', extra: object = {}): Reading => read(text, { now: `2026-11-23T${time}` as LocalDateTime, ...extra });

describe('doubt', () => {
  it('asks what a bare time was, and stores nothing', () => {
    const { doubt, events } = at('4:30');
    expect(events).toEqual([]);
    expect(doubt?.about).toBe('kind');
    expect(doubt?.options).toHaveLength(2);
  });

  it('words each doubt in one GSM-7 segment', () => {
    const doubts: Doubt[] = [
      { about: 'unreadable', options: [] },
      { about: 'am-pm', said: '7:30', options: [{ events: [{ kind: 'asleep', at: '2026-11-22T19:30' as LocalDateTime }] }, { events: [{ kind: 'asleep', at: '2026-11-23T07:30' as LocalDateTime }] }] },
      { about: 'kind', said: '4:30', options: [{ events: [{ kind: 'wake', at: '2026-11-23T04:30' as LocalDateTime }] }, { events: [{ kind: 'up', at: '2026-11-23T04:30' as LocalDateTime }] }] },
    ];
    for (const doubt of doubts) {
      for (const lang of ['en', 'es'] as const) {
        const text = doubtQuestion(doubt, lang);
        expect(text).toMatch(/^[ -~¿¡ñéèùìò]+$/);
        expect(text).not.toMatch(/[[\]{}~^|\\`]/);
        expect(text.length).toBeLessThanOrEqual(160);
        if (doubt.options.length === 2) expect(text).toMatch(/1 or 2|1 o 2/);
      }
    }
  });
});

describe('corrections', () => {
  it.each([
    ['actually 2:20', { change: 'time', to: '2026-11-23T02:20' }],
    ['sorry, it was 3:40 not 2:40', { change: 'time', to: '2026-11-23T03:40', from: '2026-11-23T02:40' }],
    ['no 2:20', { change: 'time', to: '2026-11-23T02:20' }],
    ['only 2 wakings not 3', { change: 'count', to: 2, from: 3 }],
    ['20 min not 30', { change: 'minutes', to: 20, from: 30 }],
    ['bottle not nursed', { change: 'help', to: ['bottle'], from: ['nursed'] }],
    ['that was yesterday', { change: 'day', days: -1 }],
    ['perdón, era a las 3', { change: 'time', to: '2026-11-23T03:00' }],
    ['eso fue ayer', { change: 'day', days: -1 }],
  ])('%s', (text, correction) => expect(at(text).correction).toEqual(correction));

  it.each(['woke 2:10, not 3 like usual then back down by 2:40 and up 6:10 for good', 'she actually slept til 6', 'woke 2:10 nursed'])('"%s" corrects nothing', (text) => {
    expect(at(text).correction).toBeUndefined();
  });
});

describe('the night as a whole', () => {
  it.each([
    ['bed 7, up 6. easy night', 'easy'], ['hard night, woke 6x', 'hard'], ['pretty decent for night 1!', 'ok'], ['great night, up 6:30', 'good'], ['mala noche, 5 despertares', 'hard'], ['woke 5x. rough one', 'hard'],
  ])('%s', (text, word) => expect(at(text).night?.word).toBe(word));
  it.each(['asleep 7:40. good night!', 'goodnight', 'ok thanks', 'buenas noches', 'slept hard til 6', 'thanks, have a good night'])('"%s" says nothing of it', (text) => {
    expect(at(text, '20:30').night).toBeUndefined();
  });
  it('hears whether the step was done', () => {
    expect(at('did the step, asleep 7:40', '20:30').night?.didStep).toBe(true);
    expect(at('didnt do the step, asleep 7:40', '20:30').night?.didStep).toBe(false);
  });
});

describe('who and where', () => {
  const children = [{ name: 'Mia', nicknames: ['mimi'] }, { name: 'Léo' }];
  it.each([['mimi woke 2:10', 'Mia'], ['leo up 6', 'Léo'], ['both up 6', 'both']])('%s', (text, child) => {
    expect(at(text, '06:50', { children }).child).toBe(child);
  });
  it.each([
    ['Mia: bed 7, up 6. Leo: bed 8, woke 2', { Mia: ['bedtime', 'up'], Leo: ['bedtime', 'wake'] }],
    ['Leo: siesta 10-11\nMia: sin siesta, dormida 7:10', { Leo: ['nap'], Mia: ['asleep'] }],
    ['Leo: cama 8, despertó 3, arriba 6:30. Mia: cama 8, arriba 6', { Leo: ['bedtime', 'wake', 'up'], Mia: ['bedtime', 'up'] }],
    ['Mia: bed 7, up 6. Leo: dunno', undefined], ['Mia: bed 7. Leo: bed 8. Mia: up 6', undefined],
  ])('two logs in one text are each their own, or asked about: %s', (text, kinds) => {
    const reading = at(text, '06:50', { children: [{ name: 'Mia' }, { name: 'Leo' }] });
    const each = reading.each && Object.fromEntries(reading.each.map((e) => [e.child, e.events.map((x) => x.kind)]));
    expect([each, reading.doubt?.about]).toEqual([kinds, kinds ? undefined : 'unreadable']);
    expect(reading.events.length).toBe(kinds ? Object.values(kinds).flat().length : 0);
  });
  it('hears a cry for help before it reads two logs', () => {
    expect(at('Mia: woke 2. Leo: woke 3, not breathing, blue', '06:50', { children: [{ name: 'Mia' }, { name: 'Leo' }] }).safety?.tier).toBe('emergency');
  });
  it.each([['fell asleep together on the sofa 3am', 'sofa'], ['slept in the swing all night', 'sitting-device'], ['propped the bottle at 2', 'propped-bottle'], ['weighted sleep sack, asleep 7', 'loose-bedding']])('%s', (text, hazard) => {
    expect(at(text).hazard).toBe(hazard);
  });
});

describe('tracker rows', () => {
  it.each([
    ['12/5/20 1:00 PM,12/5/20 2:10 PM,70,Sleep,,,slept (1h10m),,A', [{ kind: 'nap', from: '2020-12-05T13:00', to: '2020-12-05T14:10', minutes: 70 }]],
    ['Sleep,2020-12-05 19:40,2020-12-06 06:30,10:50,,,,', [{ kind: 'asleep', at: '2020-12-05T19:40' }, { kind: 'up', at: '2020-12-06T06:30' }]],
    ['1,2020-12-05 09:14:09,2020-12-05 10:20:00,', [{ kind: 'nap', from: '2020-12-05T09:14', to: '2020-12-05T10:20' }]],
  ])('%s', (row, events) => {
    expect(read(row, { now: '2020-12-06T08:00' as LocalDateTime }).events).toEqual(events);
  });
});

describe('bad input', () => {
  it.each([
    ['digits', '7'.repeat(1600)], ['zero width', '\u200b\u200e'.repeat(300)], ['right to left', 'نامت الطفلة في الساعة'], ['emoji', '😭🙈'.repeat(300)], ['lone surrogates', '\ud800\udc00\ud800'], ['nothing', ''],
    ['cjk', '赤ちゃんは寝ました'], ['control', '\u0000\u0007\u001b[31m'], ['parens', '('.repeat(1600)],
  ])('%s yields nothing', (_name, text) => {
    const reading = at(text);
    expect(reading.events).toEqual([]);
    expect(reading.intent === 'chat' || reading.doubt?.about === 'unreadable').toBe(true);
  });
});

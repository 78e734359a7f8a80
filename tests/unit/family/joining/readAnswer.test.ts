/** What a text on the way in brings, by what was asked: in any order, in both languages, and why it was not taken. */
import { describe, expect, it } from 'vitest';
import { inviteCode, codeSaid } from '../../../../shared/family/joining/inviteCode.ts';
import type { Known, Slot } from '../../../../shared/family/joining/joining.ts';
import { type Answer, readAnswer } from '../../../../shared/family/joining/readAnswer.ts';
import { instantAt, night } from '../../../support/facts.ts';

const TODAY = night('2026-11-23');
const said = (asked: Slot | undefined, text: string, known: Known = {}, order: 'mdy' | 'ask' = 'mdy'): Answer =>
  readAnswer(text, { asked, home: 'US', now: instantAt('2026-11-23T12:00'), today: TODAY, order, joining: { known } });
const JOINED = { names: ['Mia'], born: ['2026-03-02'], zone: 'America/Denver', bedtime: '19:30' } as unknown as Known;

describe('an answer', () => {
  it.each<[Slot | undefined, string, object]>([
    [undefined, 'Mia 3/2/26 Denver 7:30 nursing', { names: ['Mia'], born: ['2026-03-02'], zone: 'America/Denver', bedtime: '19:30', help: 'nursing' }],
    [undefined, 'Mia and Leo 3/2/26 New York 7:30', { names: ['Mia', 'Leo'], born: ['2026-03-02'], zone: 'America/New_York', bedtime: '19:30' }],
    [undefined, 'Sofía 2 de marzo de 2026 Bogotá 8pm pecho cuna', { names: ['Sofía'], born: ['2026-03-02'], zone: 'America/Bogota', bedtime: '20:00', help: 'nursing', place: 'crib' }],
    ['name', 'her name is Mia', { names: ['Mia'] }], ['name', 'mi bebé se llama Sofía', { names: ['Sofía'] }], ['name', 'M', { names: ['M'] }], ['name', 'Rocky', { names: ['Rocky'] }],
    ['name', 'Mia, born 3/2/26', { names: ['Mia'], born: ['2026-03-02'] }], ['name', 'we live in Denver', { zone: 'America/Denver' }],
    ['born', 'March 2', { born: ['2026-03-02'] }], ['born', '2 de marzo', { born: ['2026-03-02'] }], ['born', '030226', { born: ['2026-03-02'] }], ['born', '2026-03-02', { born: ['2026-03-02'] }],
    ['born', '3/2/26 due 4/1/26', { born: ['2026-03-02'], due: '2026-04-01' }], ['born', 'Dec 24', { born: ['2025-12-24'] }],
    ['zone', '13232', { zone: 'America/New_York' }], ['zone', 'Denver, bedtime 7:30', { zone: 'America/Denver', bedtime: '19:30' }],
    ['bedtime', '7', { bedtime: '19:00' }], ['bedtime', 'half past 7', { bedtime: '19:30' }], ['bedtime', 'a las 8 y media', { bedtime: '20:30' }], ['bedtime', 'midnight', { bedtime: '00:00' }],
  ])('to %s, "%s"', (asked, text, brought) => {
    expect(said(asked, text)).toEqual({ brought });
  });

  it.each<[Slot, string, object]>([
    ['help', '3', { help: 'pacifier' }], ['help', 'I nurse her to sleep', { help: 'nursing' }], ['help', 'bottle then rocking', { help: 'bottle' }], ['help', 'colecho', { help: 'presence', place: 'parents-bed' }],
    ['place', 'bassinet next to my bed', { place: 'bedside' }], ['place', 'nuestra cama', { place: 'parents-bed' }], ['risk', 'we both smoke', { risk: true }], ['risk', 'ninguna', { risk: false }],
    ['temperament', '3', { temperaments: [[3, 3, 2, 2, 2]] }], ['temperament', 'easygoing', { temperaments: [[1, 1, 1, 1, 1]] }], ['help', '13232', { temperaments: [[1, 3, 2, 3, 2]] }],
    ['wish', 'keep things as they are', { wish: 'keep' }], ['wish', 'night wakings', { wish: 'wakings' }], ['late', 'late ok', { lateOk: true }],
  ])('to %s once the reminder is on, "%s"', (asked, text, brought) => {
    expect(said(asked, text, JOINED)).toEqual({ brought });
  });

  it.each<[Slot, string, string]>([
    ['born', '3/2/27', 'born-future'], ['born', '3/2/17', 'born-old'], ['born', '2/30/26', 'born-unreal'], ['born', '9 months old', 'born-age'], ['born', '9 meses', 'born-age'], ['born', 'March 2026', 'born-day'],
    ['zone', 'Mars/Olympus', 'zone-unknown'], ['zone', 'Mexico', 'zone-wide'], ['zone', 'Portland', 'zone-several'], ['bedtime', '3 am', 'bedtime-odd'], ['bedtime', '7:30 am', 'bedtime-odd'], ['bedtime', '25:00', 'bedtime-odd'],
    ['bedtime', 'between 7 and 8', 'bedtime-two'], ['place', 'the couch', 'place-sofa'], ['place', 'swing', 'place-sitting'], ['name', '13232', 'two-meanings'], ['name', 'what is this?', 'unread'], ['name', '123456', 'unread'],
  ])('to %s that brings nothing: "%s" is %s', (asked, text, trouble) => {
    expect(said(asked, text)).toMatchObject({ brought: {}, trouble });
  });

  it('in figures of two readings gives both to a Spanish speaker in the US', () => {
    expect(said('born', '3/2/26', {}, 'ask')).toEqual({ brought: {}, trouble: 'born-which', options: { slot: 'born', values: ['2026-03-02', '2026-02-03'] } });
    expect(said('born', '13/2/26', {}, 'ask')).toEqual({ brought: { born: ['2026-02-13'] } });
  });
});

describe('a code', () => {
  it('is read however it is spaced or cased, and never out of a name', () => {
    const code = inviteCode('00000001000200030004000500060007');
    for (const line of [code, code.toLowerCase(), `${code.slice(0, 3)} ${code.slice(3)}`, `${code} Ana`]) expect(codeSaid(line)?.code, line).toBe(code);
    for (const line of ['Mia 3/2/26 Denver 7:30', 'Samuel', 'Martin 3/2/26', '80202', '']) expect(codeSaid(line), line).toBeUndefined();
  });
});

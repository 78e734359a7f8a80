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
    ['zone', 'Chicgo', { zone: 'America/Chicago' }], ['zone', 'Normal', { zone: 'America/Chicago' }], ['zone', 'el paso', { zone: 'America/Denver' }], ['zone', 'Smallville ME', { zone: 'America/New_York' }], ['zone', 'we live in Nice', { zone: 'Europe/Paris' }],
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
    ['name', '13232', 'two-meanings'], ['zone', '99999', 'zone-zip'], ['zone', 'Mars/Olympus', 'zone-unknown'], ['zone', 'Mexico', 'zone-wide'], ['zone', 'Portland', 'zone-several'], ['zone', 'START', 'unread'], ['zone', 'help me', 'unread'], ['zone', 'oh hi', 'unread'], ['zone', 'claro', 'unread'], ['zone', 'mañana', 'unread'], ['zone', 'nice', 'unread'], ['zone', 'Gracias', 'unread'], ['bedtime', '3 am', 'bedtime-odd'], ['bedtime', '7:30 am', 'bedtime-odd'], ['bedtime', '25:00', 'bedtime-odd'],
    ['bedtime', 'between 7 and 8', 'bedtime-two'], ['place', 'the couch', 'place-sofa'], ['place', 'swing', 'place-sitting'], ['name', 'what is this?', 'unread'], ['name', '123456', 'unread'],
  ])('to %s that brings nothing: "%s" is %s', (asked, text, trouble) => {
    expect(said(asked, text)).toMatchObject({ brought: {}, trouble });
  });

  it('in figures of two readings gives both to a Spanish speaker in the US', () => {
    expect(said('born', '3/2/26', {}, 'ask')).toEqual({ brought: {}, trouble: 'born-which', about: 'born', options: { slot: 'born', values: ['2026-03-02', '2026-02-03'] } });
    expect(said('born', '13/2/26', {}, 'ask')).toEqual({ brought: { born: ['2026-02-13'] } });
  });
});

describe('a text of several facts', () => {
  it.each<[Slot | undefined, string, Known, Slot[], object]>([
    ['name', 'Mia born 3/2/26, bedtime 7:30, we live in Chicago', {}, [], { names: ['Mia'], born: ['2026-03-02'], bedtime: '19:30', zone: 'America/Chicago' }],
    ['name', 'Leo 3/2/26 Chicago 7:30', {}, [], { names: ['Leo'], born: ['2026-03-02'], bedtime: '19:30', zone: 'America/Chicago' }],
    ['born', "we're in Denver CO and she goes down around 7:30pm. She nurses to sleep in her crib", { names: ['Mia'] }, [], { zone: 'America/Denver', bedtime: '19:30', help: 'nursing', place: 'crib' }],
    ['name', 'se llama Mia, nacio el 2 de marzo de 2026', {}, [], { names: ['Mia'], born: ['2026-03-02'] }],
    ['zone', 'vivimos en Chicago y se duerme a las 8 con pecho', { names: ['Mia'] }, [], { zone: 'America/Chicago', bedtime: '20:00', help: 'nursing' }],
    [undefined, 'Mia 3/2/26 and Leo 5/6/24 Denver 7:30', {}, [], { names: ['Mia', 'Leo'], born: ['2026-03-02', '2024-05-06'], zone: 'America/Denver', bedtime: '19:30' }],
    [undefined, 'Charlotte 3/2/26 Denver 7:30', {}, [], { names: ['Charlotte'], born: ['2026-03-02'], zone: 'America/Denver', bedtime: '19:30' }],
    // What is taken back, whatever was asked meanwhile.
    ['help', 'no, bedtime is 8', JOINED, ['bedtime'], { bedtime: '20:00' }], ['help', 'actually 8', JOINED, ['bedtime'], { bedtime: '20:00' }],
    ['bedtime', 'I meant Chicago', { ...JOINED, bedtime: undefined }, ['zone'], { zone: 'America/Chicago' }], ['zone', 'born 3/12/26 not 3/2/26', { names: ['Mia'] }, ['born'], { born: ['2026-03-12'] }],
    ['born', 'no, Maya', { names: ['Mia'] }, ['name'], { names: ['Maya'] }], ['born', "it's Maya not Mia", { names: ['Mia'] }, ['name'], { names: ['Maya'] }],
    // An answer to another question.
    ['help', 'crib', JOINED, [], { place: 'crib' }], ['place', 'nursing', { ...JOINED, help: 'bottle' }, [], { help: 'nursing' }], ['temperament', 'night wakings', { ...JOINED, help: 'bottle', place: 'crib' }, [], { wish: 'wakings' }],
    ['help', 'LATE OK', JOINED, [], { lateOk: true }], ['name', '80202', {}, [], { zone: 'America/Denver' }], ['born', '7:30', { names: ['Mia'] }, [], { bedtime: '19:30' }],
  ])('to %s, "%s"', (asked, text, known, last, brought) => {
    const joining = { known, answers: last.length > 0 ? [{ inboundId: 'before', slots: last }] : [] };
    expect(readAnswer(text, { asked, home: 'US', now: instantAt('2026-11-23T12:00'), today: TODAY, order: 'mdy', joining })).toEqual({ brought });
  });

  it.each<[string, object]>([
    ['Mia 3/2/27 Denver 7:30 nursing', { brought: { names: ['Mia'], zone: 'America/Denver', bedtime: '19:30', help: 'nursing' }, trouble: 'born-future', about: 'born' }],
    ['Mia 3/2/26 Denver 3am', { brought: { names: ['Mia'], born: ['2026-03-02'], zone: 'America/Denver' }, trouble: 'bedtime-odd', about: 'bedtime' }],
    ['Mia 3/2/26 Xyzville 7:30', { brought: { names: ['Mia'], born: ['2026-03-02'], bedtime: '19:30' }, trouble: 'zone-unknown', about: 'zone' }],
    ['Mia 3/2/26 99999 7:30', { brought: { names: ['Mia'], born: ['2026-03-02'], bedtime: '19:30' }, trouble: 'zone-zip', about: 'zone' }],
    ['Mia 3/2/26 Springfield 7:30', { trouble: 'zone-several', about: 'zone', options: { slot: 'zone', values: ['America/Chicago', 'America/New_York'] } }],
  ])('with one bad field keeps the others: "%s"', (text, answer) => {
    expect(said(undefined, text)).toMatchObject(answer);
  });
});

describe('a code', () => {
  it('is read however it is spaced or cased, and never out of a name', () => {
    const code = inviteCode('00000001000200030004000500060007');
    for (const line of [code, code.toLowerCase(), `${code.slice(0, 3)} ${code.slice(3)}`, `${code} Ana`]) expect(codeSaid(line), line).toMatchObject({ code, fits: true });
    for (const line of ['ABC123', 'my code is ABC123', 'K7P3Q Ana']) expect(codeSaid(line), line).toMatchObject({ fits: false });
    for (const line of ['8months', 'march2', '730pm', 'Mia 3/2/26 Denver 7:30', 'Samuel', 'Martin 3/2/26', '80202', '']) expect(codeSaid(line), line).toBeUndefined();
  });
});

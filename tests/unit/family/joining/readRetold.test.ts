/** What a family says anew of itself, days after joining; and what only sounds like it. */
import { describe, expect, it } from 'vitest';
import { readRetold } from '../../../../shared/family/joining/readRetold.ts';
import type { LocalDate } from '../../../../shared/time/local.ts';

const date = (iso: string): LocalDate => iso as LocalDate;
const MIA = { name: 'Mia', born: date('2025-10-02') };
const LEO = { name: 'Leo', born: date('2025-10-02') };
const of = (text: string, children = [MIA]) => readRetold(text, { today: date('2026-11-23'), order: 'mdy', children });

describe('said anew', () => {
  it.each([
    // a birthday, whole or only the part that was wrong; without a year the one near what we have
    ['she was born on the 3rd, not the 2nd', { born: ['2025-10-03'] }], ['nació el 3, no el 2', { born: ['2025-10-03'] }], ['born in 2024 not 2025', { born: ['2024-10-02'] }],
    ['she was born sept 28 not oct 2', { born: ['2025-09-28'] }], ['her birthday is october 5', { born: ['2025-10-05'] }], ['su cumpleaños es el 5 de octubre', { born: ['2025-10-05'] }],
    ['born 10/3/25', { born: ['2025-10-03'] }], ['her due date was november 10', { due: '2025-11-10' }],
    // a name and its spelling
    ["it's Mya not Mia", { names: ['Mya'] }], ['not Mia, Maya', { names: ['Maya'] }], ['es Mya, no Mia', { names: ['Mya'] }], ['her name is spelled Mya', { names: ['Mya'] }],
    ["it's spelled M-Y-A", { names: ['Mya'] }], ['Mya with a y', { names: ['Mya'] }], ['se escribe Mya', { names: ['Mya'] }], ["I spelled her name wrong, it's Maya", { names: ['Maya'] }],
    ["Mia's real name is Amelia", { names: ['Amelia'] }], ['change her name to Maya', { names: ['Maya'] }],
    // every evening
    ['bedtime is 8 not 730', { bedtime: '20:00' }], ['la hora de dormir es a las 8, no a las 7:30', { bedtime: '20:00' }],
    ['she sleeps in our bed now', { place: 'parents-bed' }], ['we moved her to her crib', { place: 'crib' }], ['ahora duerme en la cuna', { place: 'crib' }],
    ["she doesn't nurse to sleep any more, we rock her", { help: 'rocking' }], ['ya no toma pecho para dormir, la mecemos', { help: 'rocking' }], ['she falls asleep with a bottle now', { help: 'bottle' }],
    ["she's more strong-willed", { temperaments: [[3, 3, 2, 2, 2]] }], ['13232', { temperaments: [[1, 3, 2, 3, 2]] }],
  ])('"%s"', (text, brought) => {
    expect(of(text)?.brought).toEqual(brought);
  });

  it.each([
    'she was born with reflux', 'she was born early', 'her birthday is next week', "it's her birthday today", 'she was due on the 9th', 'the name of the song is Twinkle', 'her name is wrong',
    'grandma was born on the 3rd', 'my birthday is october 5', 'her brother was born on the 3rd of may', 'she slept in our bed', 'she fell asleep in our bed', 'she sleeps better in our bed',
    'fell asleep nursing', 'moved her to our bed at 3:10', 'she is easygoing today', 'was she born on the 3rd?', 'bedtime 8', 'down at 8 not 7:30', 'woke 2:20 not 2:10', 'durmió en nuestra cama', '12345', 'Mya',
  ])('is nothing of the family: "%s"', (text) => {
    expect(of(text)).toBeUndefined();
  });

  it('is of the child that is named, by the name it had', () => {
    expect(of('Leo was born on the 3rd', [MIA, LEO])).toMatchObject({ brought: { born: ['2025-10-03'] }, of: 'Leo' });
    expect(of("it's Leon not Leo", [MIA, LEO])).toMatchObject({ brought: { names: ['Leon'] }, of: 'Leo' });
    expect(of('Mia is spelled Mya', [MIA, LEO])).toMatchObject({ brought: { names: ['Mya'] }, of: 'Mia' });
    expect(of('she was born on the 3rd', [MIA, LEO])?.of).toBeUndefined();
  });
});

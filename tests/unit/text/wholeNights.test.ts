/** A whole night told in one text: what belongs to which waking, and what was told last though it came first. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../shared/text/read.ts';
import { local } from '../../support/facts.ts';
import { readingInShort } from '../../support/readingInShort.ts';

const table = (rows: string): string[][] => rows.trim().split('\n').map((row) => row.trim().split(' = ')).map(([said, events]) => [said!.slice(0, 5), said!.slice(6), events!]);
function holds(name: string, rows: string): void {
  describe(name, () => {
    it.each(table(rows))('%s %s', (now, text, events) => expect(readingInShort(now!, text!)).toBe(events));
  });
}

holds('how the child fell asleep, where only the bed was told', `
  06:45 down at 7, rocked to sleep, woke at 2 = bedtime 19:00 | asleep rocked | wake 02:00
  06:45 put down at 8 with a paci, up at 3 = bedtime 20:00 | asleep pacifier | wake 03:00
  06:45 in bed at 7, sat with her til she went off, woke 2 = bedtime 19:00 | asleep presence | wake 02:00
  06:45 acostada a las 8 con teta, despertó a las 3 = bedtime 20:00 | asleep nursed | wake 03:00
  06:45 bath, bottle, bed 7:30, woke 3 paci = bedtime 19:30 | wake 03:00 pacifier
  06:45 down at 8 after a bottle, woke 2 = bedtime 20:00 | wake 02:00`);

holds('the evening told last', `
  06:45 woke 1 and 4, nursed. Went to bed 7:50 = wake 01:00 nursed | wake 04:00 nursed | bedtime 19:50
  06:45 up 11, 2 and 5, dummy each. Asleep by 8. Up 6.30 = wake 23:00 pacifier | wake 02:00 pacifier | wake 05:00 pacifier | asleep 20:00 | up 06:30
  07:00 2 wakings, 11:45 and 4, both bottle. bed was 7:40 and up at 6:40 = wake 23:45 bottle | wake 04:00 bottle | bedtime 19:40 | up 06:40
  06:45 woke at 2. back in bed at 2:40. up 6 = wake 02:00-02:40 | up 06:00
  07:10 asleep 7:10, 12:30 nursed, up 6:50. my husband put her down = asleep 19:10 | wake 00:30 nursed | up 06:50
  07:10 dormida 7:10, despierta 6:50. la acostó mi esposo = asleep 19:10 | up 06:50
  07:10 asleep 7:10, up 6:30. grandma did bedtime = asleep 19:10 | up 06:30
  07:10 asleep 7:10, up 6:30. put her back down = asleep 19:10 | wake 06:30
  07:12 asleep 7:30, woke 12 n, 4 b, up 6:30, pulled off before asleep = asleep 19:30 | wake 00:00 nursed | wake 04:00 bottle | up 06:30`);

holds('naps by when they began', `
  13:30 2 naps so far 9:30-10:15 and just woke from one that started at 12:45 = nap 09:30-10:15 | nap 12:45
  13:30 nap 9:30-10:15, the second one started at 12:45 = nap 09:30-10:15 | nap 12:45
  13:30 una siesta de 9:30 a 10:15 y otra que empezó a las 12:45 = nap 09:30-10:15 | nap 12:45`);

holds('lengths with their own hour', `
  06:45 half hr up at 1, hr up at 4, no clue why = wake 01:00 awake30 | wake 04:00 awake60
  06:45 down at 7, 20 min of crying at 11, slept til 6 = bedtime 19:00 | wake 23:00 cry20 | up 06:00
  06:45 woke at 1, 20 min of rocking at 3, up 6:30 = wake 01:00 | wake 03:00 rocked awake20 | up 06:30
  06:45 acostado 8, 20 min de llanto a las 11, 40 min de brazos a las 3 = bedtime 20:00 | wake 23:00 cry20 | wake 03:00 held awake40
  06:45 una hora despierto a las 2, media hora a las 5 = wake 02:00 awake60 | wake 05:00 awake30`);

holds('what differs from each', `
  06:45 woke 11, 1, 4, all nursed except 11 was paci = wake 23:00 pacifier | wake 01:00 nursed | wake 04:00 nursed
  06:45 woke 11, 1, 4, rocked every time apart from 4 which was a bottle = wake 23:00 rocked | wake 01:00 rocked | wake 04:00 bottle
  06:45 dormida a las 8, despertó 11, 1 y 4, todas chupete menos la de la 1 que fue biberón = asleep 20:00 | wake 23:00 pacifier | wake 01:00 bottle | wake 04:00 pacifier`);

holds('sleep told in spans, with what was done between', `
  06:45 slept 8 to 1, bottle, 1.20 to 5, bottle, 5.30 to 6.40 = asleep 20:00 | wake 01:00-01:20 bottle | wake 05:00-05:30 bottle | up 06:40
  06:45 Slept from 7:45 to 11:30, fed, slept to 2:50, fed, slept to 6:20 = asleep 19:45 | wake 23:30 nursed | wake 02:50 nursed | up 06:20
  06:40 durmió de 20 a 1, bibe, de 1:30 a 5, bibe, y de 5:20 a 6:30 = asleep 20:00 | wake 01:00-01:30 bottle | wake 05:00-05:20 bottle | up 06:30
  07:00 she slept 7:15-12:45, 1:00-5:30, 5:50-6:50. nursed in between = asleep 19:15 | wake 00:45-01:00 nursed | wake 05:30-05:50 nursed | up 06:50`);

holds('settling that ended at an hour, and what would not do', `
  06:45 down at 7 fought it til 7:45. woke 12:30 = bedtime 19:00 | asleep 19:45 | wake 00:30
  06:45 down 7.15 and chatted til 7:40. woke at 3 fed = bedtime 19:15 | asleep 19:40 | wake 03:00 nursed
  06:45 wouldnt settle at 4 so nursed him = wake 04:00 nursed
  06:45 woke at 3, wouldn't go back in the cot so held him til 4 = wake 03:00-04:00 held
  06:45 woke at 3, resisted, held her till she gave up, 40 mins = wake 03:00 held awake40`);

holds('both and each, of the wakings they were said of', `
  06:45 woke 11 and 1, dummy both. 3 and 5, bottle both = wake 23:00 pacifier | wake 01:00 pacifier | wake 03:00 bottle | wake 05:00 bottle
  06:45 woke 1, then 3 and 5, nursed both times. up 6:30 = wake 01:00 | wake 03:00 nursed | wake 05:00 nursed | up 06:30
  06:45 4 wake ups. 10pm, 1am and 3am resettled with patting, 5am fed = wake 22:00 patted | wake 01:00 patted | wake 03:00 patted | wake 05:00 nursed
  06:45 asleep 7:30. wakes: 10:45, 1:15, 4. settled w/ paci, nursing, nursing = asleep 19:30 | wake 22:45 pacifier | wake 01:15 nursed | wake 04:00 nursed`);

holds('lengths and helps that look like hours or wakings of their own', `
  07:00 up at 12, rocked 20. up at 3, rocked 10. up at 6:30 for real = wake 00:00 rocked awake20 | wake 03:00 rocked awake10 | up 06:30
  08:05 woke 8.20 (false start, patted 10), resettled. up 7.45 = wake 20:20 patted awake10 | up 07:45
  07:05 Bed 7.15. Didn't wake until 5! gave a bottle at 5.20, asleep again 5.40 to 7 = bedtime 19:15 | wake 05:00-05:40 bottle | up 07:00
  07:00 slept 7:30 to 11 in cot, fed, 11:30 to 3 in cot, fed, 3:30 to 6:30 in our bed = asleep 19:30 | wake 23:00-23:30 nursed | wake 03:00-03:30 cosleep+nursed | up 06:30
  07:00 asleep 8.40. Only woke at 5 though. Bottle then up at 7 = asleep 20:40 | wake 05:00 bottle | up 07:00
  06:45 Up with him at 11.30 (bottle) and 3.30 (bottle). Otherwise slept 7.30 - 6.30 = wake 23:30 bottle | wake 03:30 bottle | asleep 19:30 | up 06:30`);

holds('told late in the morning or after noon, where its end can be no hour of this afternoon', `
  09:26 woke 2:19 and 4:23 held, up 6:54 = wake 02:19 held | wake 04:23 held | up 06:54
  12:18 woke 2:39 and 5:51 rocked, up 6:44 = wake 02:39 rocked | wake 05:51 rocked | up 06:44
  10:08 woke 9:39 and 12:50 rocked, up 6:29 = wake 21:39 rocked | wake 00:50 rocked | up 06:29
  10:40 woke 2:10 patted, 4:20 held, up 6:50 = wake 02:10 patted | wake 04:20 held | up 06:50
  11:20 woke at 1, 3 and 5 rocked, up 7 = wake 01:00 rocked | wake 03:00 rocked | wake 05:00 rocked | up 07:00
  10:40 se despertó 2:10 y 4:20 en brazos, arriba 6:50 = wake 02:10 held | wake 04:20 held | up 06:50
  12:00 despierta 1:15 y 3:30 bibe, arriba 7:10 = wake 01:15 bottle | wake 03:30 bottle | up 07:10
  11:00 woke 6:30, 9:10 rocked, up 10:15 = up 06:30 | nap 09:10-10:15 rocked
  15:40 woke 6:30, nap 9:10-10 and 1:15-2 held = up 06:30 | nap 09:10-10:00 | nap 13:15-14:00 held`);

holds('a help alone, at night', `
  02:40 just fed again = wake 02:40 nursed
  02:40 gave a bottle = wake 02:40 bottle
  02:40 nursed 15m = wake nursed awake15
  02:40 le acabo de dar pecho = wake 02:40 nursed
  02:40 otra vez teta = wake 02:40 nursed
  02:40 she hates the paci = chat
  02:40 buy a new dummy tomorrow = chat
  02:40 no quiere el chupete = chat
  02:40 should i feed her = question
  19:10 nursed = chat
  12:00 just fed = chat`);

holds('minutes apart from their hour', `
  06:50 asleep 7 45 woke 2 30 nursed up 6 15 = asleep 19:45 | wake 02:30 nursed | up 06:15
  06:50 se durmió a las 7 45, despertó a las 2 05 = asleep 19:45 | wake 02:05
  06:50 up 11 30 2 15 4 05 nursed = wake 23:30 nursed | wake 02:15 nursed | wake 04:05 nursed
  06:50 woke at 2 20 min feed = wake 02:00 nursed awake20
  06:50 up 11 12 1 3 = wake 23:00 | wake 00:00 | wake 01:00 | wake 03:00
  16:00 nap 1 45 nap 2 30 = nap m45 | nap m30
  13:10 fought the nap for 40 min then slept 20 = nap m20
  06:50 woke at 12, cuddled back in 10 = wake 00:00 held awake10
  06:50 went to bed late like 9, slept straight thru till 6 = bedtime 21:00 | through | up 06:00`);

holds('in the order it was told', `
  06:30 asleep 7:30, woke at 9, asleep 9:20, up 5:50 = asleep 19:30 | wake 21:00-21:20 | up 05:50
  06:30 asleep 7:33p, awake 9:02p, asleep 9:15p, awake 5:48a and up = asleep 19:33 | wake 21:02-21:15 | up 05:48
  06:45 10:15 and 2 he woke up and i patted him = wake 22:15 patted | wake 02:00 patted
  06:45 crib 7.45 woke 2 = bedtime 19:45 | wake 02:00
  06:45 crib 8, asleep 8:20 = bedtime 20:00 | asleep 20:20
  06:45 bed 745 asl 810 w/u 1215 bf w/u 4 bf up 630 = bedtime 19:45 | asleep 20:10 | wake 00:15 nursed | wake 04:00 nursed | up 06:30
  06:45 i didnt fall asleep til 2 but he did great. bed 7:30, up 6:15 = bedtime 19:30 | up 06:15`);

holds('more of an hour told before', `
  06:45 fed him at 10:45, 1:30 and 4. the 4 one was a bottle = wake 22:45 nursed | wake 01:30 nursed | wake 04:00 bottle
  06:45 woke 1 and 4. the 4am one was just a cuddle = wake 01:00 | wake 04:00 held
  06:45 woke at 1, 3 and 5. the 3am one took an hour = wake 01:00 | wake 03:00 awake60 | wake 05:00
  06:45 despertó 2 y 5, teta. la de las 5 fue con chupete = wake 02:00 nursed | wake 05:00 pacifier
  06:45 once at 2, once at 4:30, both nursed = wake 02:00 nursed | wake 04:30 nursed`);

holds('halves before the unit, and hours spoken', `
  16:00 two and a half hr nap = nap m150
  16:00 napped one and a half hrs = nap m90
  06:45 woke one fifteen and four oh five = wake 01:15 | wake 04:05
  06:45 went down a las 8, woke a las 2 y media for teta = bedtime 20:00 | wake 02:30 nursed`);

holds('the end told first, where the hour of falling asleep is still to come this morning', `
  07:00 up 6:45, asleep 7:50 = asleep 19:50 | up 06:45
  07:00 arriba 6:45, dormida 7:50 = asleep 19:50 | up 06:45
  07:00 up 6:45, asleep 7:50, woke 2:10 nursed = asleep 19:50 | up 06:45 | wake 02:10 nursed
  12:00 up 6:45, asleep 7:50 = wake 06:45-07:50
  07:00 up 5:30, asleep again 6:10 = wake 05:30-06:10`);

describe('a count that no night holds', () => {
  it.each(['woke 70 times', 'desperto 70 veces', 'up 80 times last night', 'woke 100x'])('is asked about, and is no length: %s', (text) => {
    expect(read(text, { now: local('2026-11-23T07:00') })).toMatchObject({ events: [], doubt: { about: 'unreadable' } });
  });
  it('up to sixty it is a count', () => expect(readingInShort('07:00', 'woke 60 times')).toBe('wakes x60'));
});

it.each(['up 6:45 easy', 'arriba 6:45 facil', 'woke 2 nursed, up 6:45 easy'])('one word behind the end of the night: %s', (text) => {
  expect(read(text, { now: local('2026-11-23T07:00') }).night).toEqual({ word: 'easy' });
});
it.each(['up 6:45, good', 'arriba 6:45 bien.'])('and the politer ones too: %s', (text) => {
  expect(read(text, { now: local('2026-11-23T07:00') }).night).toEqual({ word: 'good' });
});

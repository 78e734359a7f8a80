/** Ways of telling, a few variations of each: what stands beside what, in both languages. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../shared/text/read.ts';

/** "wake 03:00>04:00 [held] | nap 45m" */
function told(now: string, text: string): string {
  const r = read(text, { now: `2026-11-23T${now}` as never });
  const hour = (at?: string): string => (at ? ` ${at.slice(11, 16)}` : '');
  const events = r.events.map((event) => {
    const e = event as unknown as Record<string, string & number & string[]>;
    return e.kind + hour(e.at ?? e.from) + (e.to ?? e.until ? `>${hour(e.to ?? e.until).trim()}` : '') + (e.minutes ? ` ${e.minutes}m` : '') + (e.awakeMin ? ` awake ${e.awakeMin}` : '')
      + (e.count ? ` x${e.count}` : '') + (e.tag ? ` ${e.tag}` : '') + (e.help ? ` [${[...e.help].sort().join(' ')}]` : '');
  });
  return [...events, ...(r.intent ? [r.intent] : []), ...(r.doubt ? ['?'] : [])].join(' | ');
}

const table = (rows: string): string[][] => rows.trim().split('\n').map((row) => row.trim().split(' = ')).map(([said, events]) => [said!.slice(0, 5), said!.slice(6), events!]);

describe('naps listed, each with where it was', () => {
  it.each(table(`
    18:10 2 siestas hoy: 45 min en el coche y una hora en la cuna = nap 45m [motion] | nap 60m
    18:10 two naps: 45 in the car and an hour in the cot = nap 45m [motion] | nap 60m
    18:10 3 siestas: 20 min en brazos, 1h en la cuna y media hora en el carrito = nap 20m [held] | nap 60m | nap 30m [motion]
    18:10 siestas de hoy: 45 en el coche, 30 en brazos = nap 45m [motion] | nap 30m [held]
    16:20 no quiso siesta en la cuna, al final 40 min en el cochecito = nap 40m [motion]
    17:20 no quiso la siesta de la mañana, en la tarde se echó una de hora y cuarto = nap 75m
    17:45 primera siesta media hora en cuna, segunda otra media = nap 30m | nap 30m
    13:10 se duerme 11:30 en el carro, 12:05 ojos abiertos = nap 11:30>12:05 [motion]
    12:00 la siesta de la mañana duró 1h10, la tuve que despertar a las 11 = nap>11:00 70m`))('%s %s', (now, text, events) => expect(told(now!, text!)).toBe(events));
});

describe('"solo" before what happened is "only"', () => {
  it.each(table(`
    07:30 ella solo a las 4 y media, le puse el tete = wake 04:30 [pacifier]
    07:30 el bebé solo se despertó a las 4 para el bibe = wake 04:00 [bottle]
    07:30 hoy solo la de las 4, biberón de 150 = wake 04:00 [bottle]
    07:30 se durmió solo a las 8 = asleep 20:00 [self]
    07:30 lo acosté 8 y solo a las 8:20 dormido = bedtime 20:00 | asleep 20:20 [self]`))('%s %s', (now, text, events) => expect(told(now!, text!)).toBe(events));
});

describe('counts, parts and the last feed', () => {
  it.each(table(`
    06:50 4 tomas esta noche y arriba a las 6 y media = wakes x4 [nursed] | up 06:30
    06:50 4 feeds overnight and up at 6:30 = wakes x4 [nursed] | up 06:30
    06:45 2 desvelos, el primero a las 12 en punto (chupete) y el otro 5 menos cuarto (teta) = wake 00:00 [pacifier] | wake 04:45 [nursed]
    06:45 two wakes, first at 12 (paci) and the other one at 4:45 (boob) = wake 00:00 [pacifier] | wake 04:45 [nursed]
    06:45 a las 12, a las 2 y a las 5, esta última a nuestra cama = wake 00:00 | wake 02:00 | wake 05:00 [cosleep]
    07:00 la última toma a las 5 y arriba a las 6:40 = wake 05:00 [nursed] | up 06:40
    07:00 last feed 7:40, down 8:15, up at 6 = bedtime 20:15 | up 06:00
    07:05 4 noches sin toma de las 12. hoy solo la de las 4, bibe = wake 04:00 [bottle]
    07:00 woke 1 and 4, both times awake = wake 01:00 | wake 04:00
    05:00 vomitó 4 veces y no quiere ni agua, me preocupa = medical`))('%s %s', (now, text, events) => expect(told(now!, text!)).toBe(events));
});

describe('asked and not told, told and not asked', () => {
  it.each(table(`
    22:30 es un trasto de día y un santo de noche jaja = chat
    22:30 es un diente? = question
    21:30 hola, my baby se despierta mucho de noche, what can i do = question
    21:30 he wakes so much at night, what should i do = question
    19:10 if she skips her last nap do i do bed at 6.30 or stick to 7 = question
    03:20 its 3.20, feed her or wait til 5 = question
    13:05 let him go til 2.30 or wake him at 2 = question
    18:00 bath at 6 or push to 6:30 = question
    04:20 woke at 4, go in or leave him = wake 04:00 | question
    04:20 se despertó a las 4, le doy o espero = wake 04:00 | question
    12:40 la despierto a las 2 o la dejo dormir = question
    20:05 my sister reckons 8.15 is too late for bed. is it = question
    19:40 mi suegra dice que a las 9 es muy tarde = question
    18:30 if he wakes before 10 do we go straight in = question
    19:25 fell asleep in the car at 5.15 for 20 mins, push bedtime back? = nap 17:15 20m [motion] | question
    07:15 woke 1 & 4, will that stop once he eats more? = wake 01:00 | wake 04:00 | question
    07:10 woke at 2 or 3, nursed = wake 02:00 [nursed]
    07:10 no wake or feed all night til 6 = through | up 06:00`))('%s %s', (now, text, events) => expect(told(now!, text!)).toBe(events));
});

describe('others, hopes and what is long gone are not the child of last night', () => {
  it.each(table(`
    06:40 me up at 3 for a pee, him not until 5.20 = wake 05:20
    06:40 me up at 3 myself, couldnt get back off til 5 = chat
    21:40 next doors dog barked at 9 and she didnt even stir = chat
    07:00 google says bed at 7 = chat
    07:00 soñé que dormía hasta las 9 jaja = chat
    20:40 a ver si hoy se duerme a las 8 = chat
    20:40 antes se despertaba a las 2 y a las 4 = chat
    20:40 hace un mes se despertaba 5 veces = chat
    07:10 10/10 would do last night again lol = chat
    18:10 naps 9:05 (40m), 12:30 (1h15) = nap 09:05 40m | nap 12:30 75m
    18:10 siestas: 9:40 35 min cochecito, 13h 1h20 cuna = nap 09:40 35m [motion] | nap 13:00 80m`))('%s %s', (now, text, events) => expect(told(now!, text!)).toBe(events));
});

describe('one of those told set right, and naps with their lengths in brackets', () => {
  it.each(table(`
    06:50 actually make that first one 1:40 = wake 01:40
    06:50 sorry the last one was 5.10 = wake 05:10
    06:50 the 3am one was actually 3:30 = wake 03:30
    06:50 en realidad la primera fue a la 1:40 = wake 01:40
    06:50 la de las 3 fue en realidad a las 3 y media = wake 03:30
    06:50 perdona, la última fue a las 5 y 10 = wake 05:10
    17:00 no third nap. awake since 2:30 = chat
    18:00 naps: 8:50 (1h), 12 (45), 3:30 (30 pram) = nap 08:50 60m | nap 12:00 45m | nap 15:30 30m [motion]
    18:00 naps 9 (30), 1 (90 in pram) = nap 09:00 30m | nap 13:00 90m [motion]
    18:00 siestas: 9 (40), 13:00 (75 en brazos) = nap 09:00 40m | nap 13:00 75m [held]
    07:00 woke at 4, didnt know whether to feed or wait so waited, asleep 4.20 = wake 04:00>04:20
    07:00 se despertó a las 3, no sabía si darle o esperar, al final teta = wake 03:00 [nursed]`))('%s %s', (now, text, events) => expect(told(now!, text!)).toBe(events));
});

describe('the last waking of the morning is the end of the night', () => {
  it.each(table(`
    07:10 woke 2, 4 and 6:30 = wake 02:00 | wake 04:00 | up 06:30
    06:45 asleep around half 8, up half 12 and half 3 for boob, half 6 start = asleep 20:30 | wake 00:30 [nursed] | wake 03:30 [nursed] | up 06:30
    07:10 despertó 1 y 4, 6:40 ojos como platos = wake 01:00 | wake 04:00 | up 06:40
    07:10 woke 6:40 bottle = wake 06:40 [bottle]
    06:45 woke at 2, back asleep 2:20 = wake 02:00>02:20
    22:40 woke 9:05, patted = wake 21:05 [patted]`))('%s %s', (now, text, events) => expect(told(now!, text!)).toBe(events));
});

describe('a reading that is odder than it is sure is asked about', () => {
  it.each(table(`
    07:00 asleep 8 til the dog barked at 10, took ages, nope, then from 1 the 2 of us til 6ish = ?
    21:00 rocked at 8 didnt work, in our bed nope, then 8:30 ish quiet = ?
    17:00 no nap at 1, tried again til 3, then 20 in the car maybe = ?
    02:10 not sleeping, up again, nothing works = wake
    02:10 he just woke up = wake 02:10
    06:45 woke once = wake
    07:10 bed 7, woke 2:10 nursed, up 6:40 = bedtime 19:00 | wake 02:10 [nursed] | up 06:40`))('%s %s', (now, text, events) => expect(told(now!, text!)).toBe(events));
});

/** What stands beside an hour: an adjective of its length, a comparison, somebody else, a number of a nap, what is told of two at once. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../shared/text/read.ts';

const hour = (at: string | undefined): string => (at === undefined ? '' : at.slice(11));
function told(text: string, time: string): string {
  const { events, doubt } = read(text, { now: `2026-11-23T${time}` as never });
  if (doubt) return `asks ${doubt.about}`;
  return events.map((e) => [
    e.kind,
    'at' in e && e.at ? hour(e.at) : '', 'from' in e && e.from ? hour(e.from) : '', 'until' in e && e.until ? `>${hour(e.until)}` : '', 'to' in e && e.to ? `>${hour(e.to)}` : '',
    'latencyMin' in e && e.latencyMin ? `lat${e.latencyMin}` : '', 'minutes' in e && e.minutes ? `${e.minutes}m` : '', 'awakeMin' in e && e.awakeMin ? `aw${e.awakeMin}` : '', 'count' in e ? `x${e.count}` : '', 'help' in e && e.help ? [...e.help].sort().join('+') : '',
  ].filter(Boolean).join(' ')).join(', ');
}

const TABLE: Record<string, readonly (readonly [now: string, text: string, events: string])[]> = {
  'a length with an adjective': [
    ['07:30', 'slept straight through, 12 whole hours, im in shock', 'through'],
    ['07:30', '10 solid hours straight through the night', 'through'],
    ['07:30', 'asleep 7, woke at 2 and took 2 long hours to go back', 'asleep 19:00, wake 02:00 aw120'],
    ['14:00', 'nap was 2 whole hours at 12', 'nap 12:00 120m'],
    ['07:30', 'durmio del tiron, 11 largas horas', 'through'],
    ['07:30', 'durmio del tiron, 12 horitas', 'through'],
  ],
  'a help of two hours': [
    ['07:10', 'up at 1 for a feed and again 4.30, then awake for the day 6.50', 'wake 01:00 nursed, wake 04:30 nursed, up 06:50'],
    ['07:10', 'woke at 12 for a bottle and again at 3, up at 6', 'wake 00:00 bottle, wake 03:00 bottle, up 06:00'],
    ['07:10', 'woke 2 for a cuddle and again 5, up 6.30', 'wake 02:00 held, wake 05:00 held, up 06:30'],
    ['07:30', 'up at 1:10 for a feed and again at 4:30 when he wanted his binky', 'wake 01:10 nursed, wake 04:30 pacifier'],
    ['07:10', 'desperto a la 1 para pecho y otra vez a las 4. arriba 7', 'wake 01:00 nursed, wake 04:00 nursed, up 07:00'],
    ['07:10', 'fed at 1, up at 2 boob again at 4', 'wake 01:00 nursed, wake 02:00, wake 04:00 nursed'],
  ],
  'nothing more until': [
    ['07:00', 'one feed at 3:40 and thats it til 6:45', 'wake 03:40 nursed, up 06:45'],
    ['07:00', 'just the one feed at 2 and that was it until 7', 'wake 02:00 nursed, up 07:00'],
    ['07:00', 'solo pecho a las 2 y eso fue todo hasta las 6:40', 'wake 02:00 nursed, up 06:40'],
  ],
  'later or earlier than usual': [
    ['07:00', 'bed an hour late at 8:30, slept through', 'bedtime 20:30, through'],
    ['07:00', 'bedtime 30 min early at 6:30, asleep 6:50', 'bedtime 18:30, asleep 18:50'],
    ['07:00', 'went down half an hour later than usual at 8, up at 6', 'bedtime 20:00, up 06:00'],
    ['15:00', 'nap an hour late at 2, 40 min', 'nap 14:00 40m'],
    ['07:00', 'media hora antes de lo normal a la cama, a las 7. desperto a las 3', 'bedtime 19:00, wake 03:00'],
    ['07:00', 'asleep at 7, woke an hour later at 8', 'asleep 19:00, wake 20:00'],
  ],
  'counted': [
    ['06:45', 'woke every 90 min, i counted 6', 'wakes x6'],
    ['06:45', 'cada hora despierto, conte 7', 'wakes x7'],
  ],
  'woken by what somebody did': [
    ['06:45', 'he woke when the dog barked at 12:25, binky, gone again in 2 min', 'wake 00:25 aw2 pacifier'],
    ['06:45', 'she woke when the neighbours came home at 11.40, patted back', 'wake 23:40 patted'],
    ['06:45', 'the dog barked at 3 and woke him, bottle', 'wake 03:00 bottle'],
    ['06:45', 'se desperto por su hermano a las 3, chupete', 'wake 03:00 pacifier'],
    ['06:45', 'the dog barked at 3, slept through it', 'through'],
  ],
  'soothed with': [
    ['06:45', 'Wake at 12am, soothed with a pacifier.', 'wake 00:00 pacifier'],
    ['06:45', 'desperto a la 1, consolado con pecho', 'wake 01:00 nursed'],
    ['06:45', 'woke at 3, soothed her', 'wake 03:00 presence'],
  ],
  'naps by their numbers': [
    ['15:45', 'nap 2 was 2:05p-3:20p, nap 1 was 9:40 for 50 min', 'nap 09:40 50m, nap 14:05 >15:20'],
    ['15:45', 'nap 1 was 9:40-10:20, nap 2 was 1:15 for an hour', 'nap 09:40 >10:20, nap 13:15 60m'],
    ['15:45', '2nd nap 1:30 to 3, 1st nap 9:10 to 10', 'nap 09:10 >10:00, nap 13:30 >15:00'],
    ['15:45', 'segunda siesta de 2 a 3, primera siesta a las 9:30, 50 min', 'nap 09:30 50m, nap 14:00 >15:00'],
  ],
  'how it stood, and what the end corrects': [
    ['15:30', 'in the sling from 2, asleep by 2:20, still there at half 3', 'nap 14:20 held'],
    ['15:30', 'pram from 12, asleep 12:20, still going at 1:45', 'asks unreadable'],
    ['15:05', 'that nap finished 2:40 not 2:20', 'nap >14:40'],
    ['15:05', 'la siesta acabo a las 2:40, no a las 2:20', 'nap >14:40'],
    ['07:15', 'told you 2 wakings but it was 3', 'wakes x3'],
    ['07:15', 'told you bed was 7 but it was 7:30', 'bedtime 19:30'],
  ],
  'counts that take the morning in, and sleep until then': [
    ['06:20', 'woke twice. 3:30 was quick, 5:10 he just stayed up', 'wake 03:30, up 05:10'],
    ['06:20', 'desperto dos veces. a las 3 rapido, a las 5 ya no se durmio', 'wake 03:00, up 05:00'],
    ['07:15', 'durmio de 8 a 1, despierto de 1 a 2, luego hasta las 6:30', 'asleep 20:00, wake 01:00 >02:00, up 06:30'],
    ['06:45', 'casi del tiron, solo la toma de las 5', 'wake 05:00 nursed'],
    ['06:45', '15 min to settle at bedtime, 15 at 1, 15 at 4', 'asleep lat15, wake 01:00 aw15, wake 04:00 aw15'],
  ],
  'sleep until then, behind a help': [
    ['06:30', 'teta a las 11 y a las 3, despues de largo hasta las 6 y cuarto', 'wake 23:00 nursed, wake 03:00 nursed, up 06:15'],
    ['08:20', 'comió a las 5:30 y luego hasta las 8', 'wake 05:30 nursed, up 08:00'],
    ['06:45', 'boob at 11 and 3, then til 6:15', 'wake 23:00 nursed, wake 03:00 nursed, up 06:15'],
    ['06:45', 'bottle at 2:30 and then til 6', 'wake 02:30 bottle, up 06:00'],
    ['07:10', 'slept 7.40 to 2, up an hour, then 3 to 6.30', 'asleep 19:40, wake 02:00 >03:00 aw60, up 06:30'],
  ],
  'what was said of all the hours': [
    ['06:50', 'once at 2, once at 4:30, both settled with the dummy', 'wake 02:00 pacifier, wake 04:30 pacifier'],
    ['06:45', '11 and 3 she woke and i nursed her', 'wake 23:00 nursed, wake 03:00 nursed'],
    ['06:45', '1 y 4 se despertó y le di teta', 'wake 01:00 nursed, wake 04:00 nursed'],
    ['06:45', 'woke 3:20, left him and he went back off', 'wake 03:20 self'],
  ],
  'lengths of naps, of a waking and of neither': [
    ['13:00', '20 mins in the carseat then wide awake', 'nap 20m motion'],
    ['11:00', '40 mins and pop, awake', 'nap 40m'],
    ['18:00', 'siesta d media hora y otra d 1h15 en brazos', 'nap 30m, nap 75m held'],
    ['15:10', '45 min nap then i resettled her and got another 30', 'nap 45m, nap 30m'],
    ['06:45', 'up at 2 w a soaked diaper, hungry too, an hr later finally out', 'wake 02:00 aw60'],
    ['06:45', 'woke 12:40, moaned 6 min and put himself back to sleep', 'wake 00:40 self'],
    ['06:45', '20:50 dormida (teta). 1:15 la durmió el papá en 10 min', 'asleep 20:50 nursed, wake 01:15 aw10'],
    ['13:10', 'no nap. left him from 12 to 1 and he just sang to himself', ''],
  ],
  'nights by their number': [
    ['07:10', '2da noche sin chupete, despertó 3 veces', 'wakes x3'],
    ['07:00', '3rd night of no dummy, woke 11 and 3', 'wake 23:00, wake 03:00'],
    ['07:00', 'se despertó 3a y 5a', 'wake 03:00, wake 05:00'],
    ['07:30', "cosleeping since 1:20am because he wouldn't go back in the bassinet", 'wake 01:20 cosleep'],
    ['07:30', 'nursed at 5 and wouldnt go back', 'up 05:00'],
  ],
};

for (const [title, rows] of Object.entries(TABLE)) describe(title, () => {
  it.each(rows.map((row) => [...row]))('%s %s', (now, text, events) => {
    expect(told(text!, now!)).toBe(events);
  });
});

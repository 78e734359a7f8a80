/** A child that clings these days: told as that, and never as a rough patch, a cry for help or a wish to leave us. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../shared/text/read.ts';
import { local } from '../../support/facts.ts';

const said = (text: string): ReturnType<typeof read> => read(text, { now: local('2026-11-23T12:00'), children: [{ name: 'Mia' }] });

it.each([
  'separation anxiety', 'she has separation anxiety', 'Mia has separation anxiety', 'bad separation anxiety this week', 'seperation anxiety is real', 'so clingy lately',
  'shes been so clingy', 'Mia is clingy', 'clingy phase', 'very clingy all day', 'she is really clingy today', 'cries when i leave the room',
  'she cries every time I leave the room', 'screams as soon as i walk out of the room', 'she cries whenever I step away', 'cries if she cant see me',
  'he loses it when i go to the bathroom', 'she won\'t let me out of her sight', 'wont let me leave the room', 'he gets upset when mommy leaves',
  'going through a clingy stage', 'velcro baby', 'shes glued to me', 'ansiedad de separacion', 'ansiedad por separación', 'tiene ansiedad por separación',
  'está con angustia de separacion', 'esta en la etapa de ansiedad por separacion', 'crisis de separacion', 'muy pegada a mi', 'esta muy pegada a mí estos dias',
  'anda muy apegado a mi', 'llora si me alejo', 'llora cuando me voy', 'llora cuando salgo del cuarto', 'llora cada vez que salgo de la habitacion', 'llora si no me ve',
  'grita en cuanto me alejo', 'no se despega de mi', 'no me suelta en todo el dia', 'no me deja ir ni al baño', 'mamitis total', 'esta con mamitis',
  'se pone a llorar si me voy', 'up 6:45 hard night, separation anxiety', 'woke 2 and 4, up 6:30. so clingy lately',
  'desperto 2:10 pecho, arriba 6:45, ansiedad de separacion', 'woke 3 times, she cries when i leave the room', 'está muy pegote',
  'mia tiene mucha angustia por separacion',
])('%s', (text) => {
  const reading = said(text);
  expect(reading.upheaval).toEqual({ what: 'separation', begins: 0 });
  expect(reading.events.filter((e) => e.kind === 'context')).toEqual([]);
  expect([reading.safety, reading.command, reading.doubt]).toEqual([undefined, undefined, null]);
});

describe('not these days, not this child, not so', () => {
  it.each([
    'no separation anxiety', 'she isnt clingy', 'not clingy anymore', 'separation anxiety is over', 'less clingy today', 'ya no llora si me alejo', 'ya paso la mamitis',
    'woke 2:10 clingy, up 6:40', 'woke 2:10 so clingy, up 6:40', 'toda la noche pegada a la teta', 'my dog has separation anxiety', 'is separation anxiety normal?',
    'we are going through a separation and i am anxious', 'tengo ansiedad por la separacion de mi marido',
    'my separation anxiety is so bad i cant leave her with anyone', 'tengo ansiedad de separacion', 'cried when i left the room at 7:40, asleep 7:50',
    'cries when i put her down', 'llora cuando la dejo en la cuna', 'clingy since we started daycare', 'no me suelta la teta', 'so clingy last night',
    'she used to be so clingy', 'teething and so clingy', 'what do i do if she cries when i leave the room?', 'she doesnt cry when i leave the room',
    'no llora cuando me voy', 'my friends baby has separation anxiety', 'i read a book on separation anxiety', 'mi perro tiene ansiedad por separacion',
    'desde la separacion tengo ansiedad', 'pause while we go away', 'we leave friday', 'easier when I leave', 'so clingy because of her shots',
  ])('%s', (text) => expect(said(text).upheaval?.over ?? said(text).upheaval === undefined).toBe(true));
});

it.each(['not clingy anymore', 'she is fine now, not clingy anymore', 'separation anxiety is over', 'ya no llora si me alejo', 'ya paso la mamitis'])('told as over: %s', (text) => {
  expect(said(text).upheaval).toEqual({ what: 'separation', begins: 0, over: true });
});
it('asked about, it is a question and no cry for help', () => expect(said('is separation anxiety normal at this age?')).toMatchObject({ intent: 'question' }));

describe('beside it', () => {
  it('the times of a log are kept', () => expect(said('up 6:45 hard night, separation anxiety')).toMatchObject({ events: [{ kind: 'up' }], night: { word: 'hard' } }));
  it.each(['tengo ansiedad de separacion', 'tengo ansiedad por la separacion de mi marido', 'i cant do this anymore she is so clingy lately', 'i want to walk out of the house'])('a parent\'s own is heard: %s', (text) => {
    expect(said(text).intent).toBe('distress');
  });
  it.each(['so clingy lately, i want out', 'stop texting she is so clingy lately'])('a stop is heard: %s', (text) => expect(said(text).command).toEqual({ name: 'stop' }));
});

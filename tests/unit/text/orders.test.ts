/** Commands in both languages, and the log words that must not be taken for one. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../shared/text/read.ts';
import type { LocalDateTime } from '../../../shared/time/local.ts';

const at = (time: string): LocalDateTime => `2026-11-23T${time}` as LocalDateTime;
const command = (text: string, time = '17:00'): unknown => read(text, { now: at(time) }).command;

describe('commands', () => {
  it.each([
    ['UNDO', 'undo'], ['delete last', 'undo'], ['cancel that last one', 'undo'], ['plan', 'plan'], ['Why?', 'why'], ['NIGHT', 'night'], ['week', 'week'], ['resume', 'resume'], ['sick', 'sick'], ['better', 'better'],
    ['ready', 'ready'], ['WAIT', 'wait'], ['back', 'back'], ['easier', 'easier'], ['change', 'change'], ['crisis', 'crisis'], ['help', 'help'], ['start', 'start'], ['?', 'what-now'],
    ['send me last weeks summary', 'week'], ['change reminder to 8pm', 'reminder-time'], ['delete all my data', 'delete'], ['on duty', 'on-duty'], ['export', 'export'],
    ['AYUDA', 'help'], ['deshacer', 'undo'], ['por qué', 'why'], ['noche', 'night'], ['semana', 'week'], ['seguir', 'resume'], ['ENFERMA', 'sick'], ['mejor', 'better'], ['lista', 'ready'], ['espera', 'wait'],
    ['atrás', 'back'], ['más fácil', 'easier'], ['cambio', 'change'], ['ALTO', 'stop'],
  ])('%s is %s', (text, name) => expect(command(text)).toMatchObject({ name }));

  it('carries what was said with it', () => {
    expect(command('pause 3')).toEqual({ name: 'pause', nights: 3 });
    expect(command('PAUSA 5')).toEqual({ name: 'pause', nights: 5 });
    expect(command('replies off')).toEqual({ name: 'replies', on: false });
    expect(command('join ABC123')).toEqual({ name: 'join', rest: 'ABC123' });
    expect(command('remove ana')).toEqual({ name: 'remove', who: 'ana' });
    expect(command('remove')).toEqual({ name: 'stop' });
  });

  it('takes "bedtime 7:45" for a log from then until two, and for the setting before', () => {
    expect(command('bedtime 7:45', '17:00')).toEqual({ name: 'bedtime', at: '19:45' });
    expect(command('bedtime 7:45', '03:00')).toEqual({ name: 'bedtime', at: '19:45' });
    expect(read('bedtime 7:45', { now: at('20:30') }).events).toEqual([{ kind: 'bedtime', at: '2026-11-23T19:45' }]);
    expect(read('bedtime 7:45', { now: at('01:30') }).events).toEqual([{ kind: 'bedtime', at: '2026-11-22T19:45' }]);
  });

  it.each(['bk 2 sleep 3:10', 'change 2am', "help, she won't settle", 'back asleep 3', 'start nap 1:10', 'woke 2, plan failed lol'])('"%s" is no command', (text) => {
    expect(command(text, '06:45')).toBeUndefined();
  });
});

describe('one thumb', () => {
  const now = at('02:14');
  it.each([['n', 'nursed'], ['B', 'bottle'], ['p.', 'pacifier'], ['r', 'rocked']])('%s', (text, help) => {
    expect(read(text, { now }).events).toEqual([{ kind: 'wake', at: now, help: [help] }]);
  });
  it('z is asleep now, and t is teta where Spanish is remembered', () => {
    expect(read('z', { now }).events).toEqual([{ kind: 'asleep', at: now }]);
    expect(read('t', { now, lang: 'es' }).events).toEqual([{ kind: 'wake', at: now, help: ['nursed'] }]);
  });
  it('keeps a lone number for an open question', () => {
    expect(read('2', { now })).toMatchObject({ digits: '2', events: [], doubt: null });
  });
});

describe('a name that is a word of one language, and a command taught in both', () => {
  it.each(['DELETE Mia', 'Mia 3/2/26 Chicago 7:30', 'delete luz', 'PAUSE', 'pause 3', 'CRISIS'])('%s tells no language', (text) => {
    expect(read(text, { now: '2026-11-23T10:00' as LocalDateTime }).lang).toBeNull();
  });
  it.each([['LANG ES', 'es'], ['lang en', 'en'], ['idioma español', 'es']] as const)('%s asks for one', (text, lang) => {
    expect(read(text, { now: '2026-11-23T10:00' as LocalDateTime }).command).toEqual({ name: 'lang', lang });
  });
});

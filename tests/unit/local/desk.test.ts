import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DeskState } from '../../../local/desk/deskState.ts';
import { HOUR_MS, type Instant, MINUTE_MS } from '../../../shared/time/zone.ts';
import { type DeskOnTest, deskOnTest, MONDAY_5PM } from './deskOnTest.ts';

const PARENT = '+15555550101';
const OTHER = '+15555550102';

let desk: DeskOnTest;
beforeEach(async () => {
  desk = await deskOnTest();
});
afterEach(() => desk.end());

const text = (body: string, phone = PARENT) => desk.post('/texts', { phone, body });
const move = (to: string) => desk.post('/clock', { to });
const withMia = () => desk.post('/families', { demo: 'en' });
const later = (ms: number): void => {
  desk.machine.now = (desk.machine.now + ms) as Instant;
};
const said = async () => (await desk.state()).lines.map(({ dir, kind, phone }) => `${phone.slice(-3)} ${dir} ${kind}`);

describe('a first visit', () => {
  it('knows nobody, and offers the page with nothing from outside', async () => {
    expect(await desk.state()).toEqual({ now: MONDAY_5PM, families: [], phones: [], lines: [] });
    const page = await desk.ask('/');
    expect(page.status).toBe(200);
    for (const path of ['/', '/desk.css', '/desk.js', '/phone.ts', '/knows.ts', '/night.ts', '/welcome.ts', '/element.ts']) {
      const { status, body } = await desk.ask(path);
      expect(status, path).toBe(200);
      expect(body.replace('http://www.w3.org/2000/svg', ''), path).not.toMatch(/https?:|\/\/cdn|@import/);
    }
  });

  it('brings a demo family in one click, once', async () => {
    expect((await withMia()).status).toBe(200);
    const { families, phones } = await desk.state();
    expect(families.map((f) => [f.title, f.zone, f.bedtime])).toEqual([['Mia', 'America/New_York', '7:30 pm']]);
    expect(families[0]?.children[0]?.plan.step?.name).toBe('wash, cuddle, then a book');
    expect(families[0]?.clocks[0]).toMatchObject({ purpose: 'Bedtime reminder', night: 'Mon 23 Nov' });
    expect(phones.map((p) => [p.phone, p.label])).toEqual([[PARENT, 'Mia · parent, on duty'], [OTHER, 'Mia · Papa']]);
    expect(await withMia()).toEqual({ status: 409, body: 'phone: has a family already' });
    expect((await desk.state()).families).toHaveLength(1);
  });

  it('has a Spanish one too, and takes a family as a file', async () => {
    await desk.post('/families', { demo: 'es' });
    await text('PLAN', '+15555550111');
    const { lines } = await desk.state();
    expect(lines.at(-1)?.text).toMatch(/^Lola, noche 1/);
    const file = {
      phone: '+15555550121', zone: 'Europe/London', lang: 'en', child: { name: 'Ada', born: '2026-02-01' }, bedtime: '19:00',
      association: 'bottle', place: 'crib', temperament: [2, 2, 2, 2, 2], lateOk: false,
    };
    expect((await desk.post('/families', file)).body).toMatch(/"familyId":"id\d+"/);
    expect((await desk.state()).families.map((f) => f.title)).toEqual(['Lola', 'Ada']);
    expect(await desk.post('/families', { ...file, bedtime: '7pm' })).toEqual({ status: 400, body: 'bedtime: must be a time like 19:30' });
  });
});

describe('a text', () => {
  beforeEach(withMia);

  it('gets its reply, with time, kind and segments', async () => {
    expect((await text('PLAN')).status).toBe(200);
    const [asked, reply] = (await desk.state()).lines;
    expect(asked).toMatchObject({ dir: 'in', text: 'PLAN', kind: 'text', time: '5:00 pm', day: 'Mon 23 Nov' });
    expect(reply).toMatchObject({ dir: 'out', phone: PARENT, kind: 'reply', segments: 1, time: '5:00 pm' });
  });

  it('shows in the night that is known', async () => {
    await move('next-nudge');
    later(2 * HOUR_MS);
    await text('asleep 7:52 nursed');
    const night = (await desk.state()).families[0]!.children[0]!.night;
    expect(night).toMatchObject({ isOn: true, told: true, asleep: { words: '7:52 pm', minute: 472 }, fellAsleep: 'nursed' });
  });

  it('opens the morning question of this phone and no other', async () => {
    await move('morning');
    await text('asleep 7:52 nursed, woke 2:10 nursed 15m, up 6:45');
    const { phones } = await desk.state();
    expect(phones.map((p) => p.question?.words)).toEqual(['How did the step go? EASY, OK, HARD or NO', undefined]);
  });

  it('from a stranger is answered, and shown beside the families', async () => {
    await text('hello?', '+15555550199');
    const { phones, lines } = await desk.state();
    expect(phones.at(-1)).toMatchObject({ phone: '+15555550199', label: '+15555550199' });
    expect(lines.map((l) => l.kind)).toEqual(['text', 'consent']);
  });

  it('after STOP shows the phone as stopped, and moves duty on', async () => {
    await text('STOP');
    const { phones } = await desk.state();
    expect(phones.map((p) => [p.label, p.stopped])).toEqual([['Mia · parent', true], ['Mia · Papa, on duty', false]]);
  });

  it('a pause rests the plan', async () => {
    await text('PAUSE 3');
    expect((await desk.state()).families[0]?.resting).toBe('resting, until Thu 26 Nov');
  });

  it('and others at the same moment are taken one at a time, each with its reply', async () => {
    await Promise.all(['PLAN', 'WHY', 'PLAN', 'NIGHT'].map((body) => text(body)));
    expect(await said()).toEqual(Array.from({ length: 4 }, () => ['101 in text', '101 out reply']).flat());
  });
});

describe('the clock', () => {
  beforeEach(withMia);

  it('goes an hour, to the next nudge, to morning, and sends what is due on the way', async () => {
    await move('hour');
    expect(desk.desk.time()).toBe(MONDAY_5PM + HOUR_MS);
    const { families } = await desk.state();
    await move('next-nudge');
    expect(desk.desk.time()).toBe(families[0]?.clocks[0]?.instant);
    expect(await said()).toEqual(['101 out bedtime']);
    await move('morning');
    expect(new Date(desk.desk.time()).toISOString()).toBe('2026-11-24T12:00:00.000Z');
    await move('morning');
    expect(new Date(desk.desk.time()).toISOString()).toBe('2026-11-25T12:00:00.000Z');
    expect(await said()).toEqual(['101 out bedtime', '101 out bedtime']);
  });

  it('runs with the machine: what is due then happens by itself', async () => {
    expect(desk.desk.dueInMs()).toBeGreaterThan(0);
    later(90 * MINUTE_MS);
    expect(desk.desk.dueInMs()).toBe(0);
    await desk.desk.tick();
    expect(await said()).toEqual(['101 out bedtime']);
    expect(desk.desk.time()).toBe(MONDAY_5PM + 90 * MINUTE_MS);
  });

  it('says so where no nudge is waiting', async () => {
    await text('PAUSE 9');
    expect(await move('next-nudge')).toEqual({ status: 409, body: 'clock: no nudge is waiting' });
  });

  it('never goes back, through a restart and a machine that was put back', async () => {
    await move('morning');
    const before = desk.desk.time();
    desk.machine.now = (desk.machine.now - 3 * HOUR_MS) as Instant;
    await desk.restart();
    expect(desk.desk.time()).toBe(before);
    await text('PLAN');
    later(HOUR_MS);
    expect(desk.desk.time()).toBe(before + HOUR_MS);
  });
});

describe('a restart', () => {
  it('keeps families, conversation, clocks and who is who', async () => {
    await withMia();
    await move('next-nudge');
    await text('PLAN');
    const before = await desk.state();
    await desk.restart();
    expect(await desk.state()).toEqual(before);
    await text('PLAN');
    expect((await said()).slice(-2)).toEqual(['101 in text', '101 out reply']);
  });
});

describe('what is refused', () => {
  beforeEach(withMia);
  const body = { phone: PARENT, body: 'PLAN' };

  it.each<[string, string, unknown, number, string]>([
    ['a number of another shape', '/texts', { phone: '5550101', body: 'x' }, 400, 'phone: must be a number like +15555550101'],
    ['no text', '/texts', { phone: PARENT }, 400, 'body: is missing'],
    ['a text longer than any', '/texts', { phone: PARENT, body: 'x'.repeat(1601) }, 400, 'body: must be at most 1600 characters'],
    ['another field', '/texts', { ...body, at: 1 }, 400, 'at: is not a field here'],
    ['a flood', '/texts', 'x'.repeat(20_000), 413, 'body: must be at most 16 KB'],
    ['the past', '/clock', { to: 'yesterday' }, 400, 'to: must be one of hour, next-nudge, morning'],
    ['another demo', '/families', { demo: 'fr' }, 400, 'demo: must be one of en, es'],
    ['an empty family', '/families', {}, 400, 'phone: is missing'],
    ['no family', '/families', null, 400, 'family: '],
    ['another path', '/nothing', {}, 404, 'path: nothing here by that name'],
  ])('%s, in one line', async (_what, path, sent, status, line) => {
    const answer = await desk.post(path, sent);
    expect(answer.status).toBe(status);
    expect(answer.body).toContain(line);
    expect(answer.body.split('\n')).toHaveLength(1);
    expect(await said()).toEqual([]);
  });

  it('what is not JSON, or not said to be', async () => {
    const headers = { 'content-type': 'application/json' };
    expect(await desk.ask('/texts', { method: 'POST', headers, body: '{' })).toEqual({ status: 400, body: 'body: is not JSON' });
    expect((await desk.ask('/texts', { method: 'POST', body: JSON.stringify(body) })).status).toBe(415);
    expect((await desk.ask('/texts')).status).toBe(405);
  });

  it.each([
    [{ origin: 'http://example.com' }], [{ origin: 'null' }], [{ origin: 'http://127.0.0.1:1' }], [{ 'sec-fetch-site': 'cross-site' }],
    [{ host: 'staynear.example.com' }],
  ])('another web page: %j', async (headers) => {
    expect((await desk.post('/texts', body, headers as Record<string, string>)).status).toBe(403);
    expect(await said()).toEqual([]);
  });

  it('but not the page itself, nor localhost by name', async () => {
    expect((await desk.post('/texts', body, { origin: desk.url, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await desk.ask('/', { headers: { host: `localhost:${new URL(desk.url).port}` } })).status).toBe(200);
    expect((await desk.ask('/events', { headers: { host: 'example.com' } })).status).toBe(403);
  });
});

describe('events', () => {
  it('bring the whole state at once and again when something changes', async () => {
    const [response] = await once(get(`${desk.url}/events`), 'response') as [IncomingMessage];
    const states: DeskState[] = [];
    let rest = '';
    response.setEncoding('utf8').on('data', (chunk: string) => {
      const parts = (rest + chunk).split('\n\n');
      rest = parts.pop()!;
      for (const part of parts) if (part.startsWith('data: ')) states.push(JSON.parse(part.slice(6)) as DeskState);
    });
    const told = async (count: number): Promise<void> => {
      while (states.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    await told(1);
    expect(states[0]?.families).toEqual([]);
    await withMia();
    await told(2);
    expect(states[1]?.families).toHaveLength(1);
    await desk.refresh();
    await text('PLAN');
    await told(3);
    expect(states).toHaveLength(3);
    expect(states[2]?.lines).toHaveLength(2);
    response.destroy();
  });
});

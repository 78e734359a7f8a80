/** What a family hears while the plan waits: for an age, for nights, for calmer days; and of a night that is still to come. */
import { describe, expect, it } from 'vitest';
import { dispatchNudge } from '../../functions/dispatch/dispatch.ts';
import { COPY } from '../../shared/message/copy.ts';
import { easedWhy } from '../../shared/message/followUp.ts';
import { nudgeText } from '../../shared/message/nudgeText.ts';
import { planNudgeText } from '../../shared/message/planNudgeText.ts';
import type { Now } from '../../shared/plan/recompute.ts';
import { nudgesWanted } from '../../shared/schedule/nudge.ts';
import { append } from '../../functions/records/append.ts';
import type { Fact, FamilyId, StepId } from '../../shared/log/facts.ts';
import { addDays } from '../../shared/time/local.ts';
import { exchange } from '../support/exchange.ts';
import { aChild, Log, night } from '../support/facts.ts';
import { firing, type Household, household, when } from '../support/household.ts';

const START = '2026-11-23T10:00:00-05:00';
const said = async (home: Household, body: string): Promise<string> => (await exchange(home, body)).map((s) => s.text).join('\n');
const young = (born: string): Promise<Household> => household(START, { child: { name: 'Mia', born } });

describe('READY where no step waits says why', () => {
  it.each([
    ['under 4 months', '2026-09-01', 'Mia is still very small'], ['past 36 months', '2023-09-01', 'Mia has outgrown what I am good at'],
  ])('%s', async (_, born, answer) => {
    const home = await young(born);
    for (const word of ['READY', 'BACK', 'EASIER', 'WAIT', 'RESUME']) expect(await said(home, word)).toContain(answer);
  });
});

describe('a night that is still to come', () => {
  it('is answered, kept nowhere, and moves nothing', async () => {
    const home = await young('2026-01-20');
    const before = await home.facts();
    expect(await said(home, 'asleep 7:50 next monday')).toContain('still to come');
    expect((await home.facts()).filter((f) => f.type !== 'noted')).toEqual(before);
  });
  it('keeps the silence of the night, and is asked about in the morning', async () => {
    const home = await young('2026-01-20');
    home.clock.now = when('2026-11-24T02:00:00-05:00');
    expect(await said(home, 'asleep 7:50 next monday')).toBe('');
    home.clock.now = when('2026-11-24T07:05:00-05:00');
    expect(await said(home, 'woke 3 nursed, up 6:45')).toContain('asleep 7:50 next monday');
  });
});

describe('a change in the child\'s days', () => {
  it('is answered once, holds from the day it begins, and UNDO takes it back', async () => {
    const home = await young('2026-01-20');
    expect(await said(home, 'she starts daycare on thursday')).toContain('From Thursday nothing new for Mia for up to 7 nights');
    expect((await home.now()).family.holds).toMatchObject([{ reason: 'daycare', from: '2026-11-26', nights: 7 }]);
    await said(home, 'UNDO');
    expect((await home.now()).family.holds).toEqual([]);
  });
  it('told in the night is said in the morning, once the night is told', async () => {
    const home = await young('2026-01-20');
    home.clock.now = when('2026-11-23T18:15:00-05:00');
    const reminder = nudgesWanted(home.familyId, await home.now()).find((n) => n.purpose === 'bedtime' && n.night === '2026-11-23')!;
    home.clock.now = reminder.dueAt;
    await dispatchNudge(home.dispatchNeeds)({ ...firing(home, 'bedtime', '2026-11-23', new Date(reminder.dueAt).toISOString()) });
    home.clock.now = when('2026-11-23T22:30:00-05:00');
    expect(await said(home, 'we moved house today')).toBe('');
    home.clock.now = when('2026-11-24T07:10:00-05:00');
    expect(await said(home, 'asleep 8, up 6:45')).toContain('EASY, OK, HARD or NO');
    expect(await said(home, 'easy')).toContain('nothing new from me for up to 14 nights');
  });
  it.each([['P6', 'Sit right beside Mia again', 'P4'], ['P4', 'Stay as close as Mia likes', 'P4']])('a child that clings, with its parent at %s', async (on, words, then) => {
    const home = await household(START, { child: { name: 'Mia', born: '2025-09-20' }, association: 'presence' });
    const step = (await home.now()).family.children[0]!.id;
    const taken: Fact = { type: 'step-taken', id: 't#0' as Fact['id'], at: home.clock.now, child: step, night: night('2026-11-23'), step: on as StepId, how: 'switched', rule: 'TEST', rules: 1 };
    await append(home.store.table, home.familyId, () => [taken], home.clock.now);
    const now = async (): Promise<unknown> => (await home.now()).plan((await home.now()).family.children[0]!).step?.id;
    expect(await said(home, 'she cries when i leave the room')).toContain(words);
    expect([(await home.now()).family.holds.map((h) => [h.reason, h.nights]), await now()]).toEqual([[['separation', 7]], then]);
    expect(await said(home, 'so clingy lately')).toContain('nothing new for Mia');
    expect((await home.now()).family.holds).toHaveLength(1);
    await said(home, 'UNDO');
    expect([(await home.now()).family.holds, await now()]).toEqual([[], on]);
    expect(await said(home, 'not clingy anymore')).not.toContain('The plan goes on');
    await said(home, 'so clingy lately');
    expect(await said(home, 'not clingy anymore')).toContain('The plan goes on');
  });
  it('beside a log both are kept', async () => {
    const home = await young('2026-01-20');
    const answer = await said(home, 'woke 3 nursed, up 6:45, we moved house yesterday');
    expect(answer).toContain('up 6:45');
    expect((await home.now()).family.holds).toMatchObject([{ reason: 'move_home' }]);
  });
  it('whose day is not known yet holds nothing', async () => {
    const home = await young('2026-01-20');
    expect(await said(home, 'new baby due in march')).toContain('Tell me on the day it begins');
    expect((await home.now()).family.holds).toEqual([]);
  });
});

it('a journey told in a log rests the plan, says so, and RESUME ends it', async () => {
  const home = await young('2026-01-20');
  expect(await said(home, 'we are on holiday, woke 2 nursed, up 6:45')).toContain('The plan rests while you are away. RESUME when home.');
  expect((await home.now()).family.pauses).toMatchObject([{ reason: 'travel' }]);
  expect(await said(home, 'RESUME')).toContain('The plan goes on');
  expect((await home.now()).family.pauses[0]?.until).toBeDefined();
});

it('"both easy" of twins is heard without a question before it, and a night of one word alone tells of no wakings', async () => {
  const home = await household(START, { child: undefined, children: [{ name: 'Mia', born: '2026-01-20' }, { name: 'Leo', born: '2026-01-20' }] });
  await said(home, 'both easy');
  expect((await home.facts()).filter((f) => f.type === 'night-told').map((f) => ('child' in f ? f.child : ''))).toEqual(['c1', 'c2']);
  const one = await young('2026-01-20');
  one.clock.now = when('2026-11-24T06:00:00-05:00');
  await said(one, 'easy night');
  one.clock.now = when('2026-11-24T09:10:00-05:00');
  expect(await said(one, 'teething')).not.toContain('0 waking');
});

it('one word behind the end of a night is heard and read back; a bare "done" is asked how it went, and LISTO is READY where a step is on offer', async () => {
  const home = await household(START, { child: { name: 'Mia', born: '2026-01-20' }, lang: 'es' });
  home.clock.now = when('2026-11-24T07:00:00-05:00');
  expect(await said(home, 'up 6:45 easy')).toMatch(/^Mia: arriba 6:45, .*DESHACER/);
  home.clock.now = when('2026-11-25T07:00:00-05:00');
  await said(home, 'arriba 6:45');
  expect(await said(home, 'listo')).toContain('¿Qué tal fue: BIEN, NORMAL o DURA?');
  home.clock.now = when('2026-11-26T07:00:00-05:00');
  await said(home, 'arriba 6:45');
  const offered: Fact = { type: 'offered', id: 'o#0' as Fact['id'], at: home.clock.now, child: (await home.now()).family.children[0]!.id, night: night('2026-11-26'), step: 'N2' as StepId };
  await append(home.store.table, home.familyId, () => [offered], home.clock.now);
  expect(await said(home, 'listo')).not.toContain('Guardado');
});

it.each([['BACK', 'Two hard nights'], ['RESTART', 'After nights away'], ['BACK_NOW', 'That was a lot']])('a step back by %s names its own reason', (rule, words) => {
  for (const text of [...COPY.en.eased('Mia', easedWhy(rule), 'nurse'), ...COPY.en.easedTonight('Mia', easedWhy(rule), 'Nurse.')].slice(0, 2)) expect(text).toContain(words);
});

it('on the day of a check-in nothing else is asked at that hour: a step on offer waits for the next', () => {
  const log = new Log('2026-11-02T12:00', { children: [aChild({ born: night('2026-02-01') })] }).step('2026-11-02T12:00', '2026-11-02', 'N3', 'switched');
  for (let i = 0; i < 5; i += 1) log.said(`${addDays(night('2026-11-03'), i)}T07:00`, addDays(night('2026-11-02'), i), { word: 'good' });
  const wanted = (date: string): string[] => nudgesWanted('f' as FamilyId, log.now(`${date}T09:30`))
    .filter((n) => n.night === date && n.dueAt < log.now(`${date}T10:30`).at && n.purpose !== 'echo').map((n) => n.purpose);
  expect(log.now('2026-11-10T09:30').plan(aChild({ born: night('2026-02-01') })).next?.how).toBe('ready');
  expect(['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12'].map((d) => wanted(d).join())).toEqual(['step', 'step', 'checkin', 'step']);
});

it('a child that has outgrown the plan is said goodbye to once, unasked, and its weekly text comes once a month', async () => {
  const home = await household('2026-11-23T10:00:00-05:00', { child: { name: 'Mia', born: '2023-11-01' } });
  const wanted = async (iso: string): Promise<unknown[]> => {
    home.clock.now = when(iso);
    return nudgesWanted(home.familyId, await home.now()).filter((n) => n.dueAt > home.clock.now && n.dueAt <= home.clock.now + 3_600_000).map((n) => n.purpose);
  };
  expect(await wanted('2026-11-24T09:30:00-05:00')).toEqual(['checkin']);
  home.clock.now = when('2026-11-24T10:00:00-05:00');
  await dispatchNudge(home.dispatchNeeds)(firing(home, 'checkin', '2026-11-24', '2026-11-24T10:00:00-05:00'));
  expect(home.sent.at(-1)?.text).toContain('outgrown');
  expect(await wanted('2026-11-25T09:30:00-05:00')).toEqual([]);
  expect(await wanted('2026-12-06T09:30:00-05:00')).toEqual(['weekly']);
  expect(await wanted('2026-12-13T09:30:00-05:00')).toEqual([]);
});

it('"yes" a day after "are you home?" is still its answer, and "good" of a morning is the night\'s word', async () => {
  const home = await young('2026-01-20');
  await said(home, 'PAUSE 2 travel');
  home.clock.now = when('2026-11-25T10:00:00-05:00');
  await dispatchNudge(home.dispatchNeeds)(firing(home, 'checkin', '2026-11-25', '2026-11-25T10:00:00-05:00'));
  expect(home.sent.at(-1)?.text).toContain('back to normal days');
  home.clock.now = when('2026-11-26T11:00:00-05:00');
  expect(await said(home, 'yes')).toContain('The plan goes on');
  home.clock.now = when('2026-11-27T07:00:00-05:00');
  await said(home, 'asleep 7:50, up 6:45');
  await said(home, 'UNDO');
  const word = async (): Promise<unknown> => (await home.facts()).findLast((f) => f.type === 'night-told');
  expect(await said(home, 'good')).not.toContain('Kept');
  await said(home, 'asleep 7:50, up 6:45');
  await said(home, 'PAUSE 1');
  expect(await said(home, 'good')).toContain('Kept: good');
  expect(await word()).toMatchObject({ said: { word: 'good' } });
});

it('English commands in a row turn no Spanish family to English; two texts in English words do', async () => {
  const home = await household(START, { lang: 'es' });
  for (const word of ['PLAN', 'WHY', 'READY', 'PAUSE 2', 'RESUME']) await said(home, word);
  expect(await said(home, 'PLAN')).toMatch(/^Hoy no hay nada|noche \d|El plan/);
  await said(home, 'she slept so badly last night');
  expect(await said(home, 'what should we do about it')).toContain('doctor');
});

describe('how long the way takes', () => {
  it.each(['how long will this take?', 'How many weeks does it take', 'when will this be over?', 'how long is this going to take'])('%s: weeks at the child\'s pace', async (body) => {
    expect(await said(await young('2026-01-20'), body)).toContain('about 6 to 11 weeks');
  });
  it.each(['¿cuánto va a tardar?', 'cuantas semanas dura el plan?', 'cuanto dura esto'])('%s', async (body) => {
    expect(await said(await household(START, { lang: 'es' }), body)).toContain('unas 6 a 11 semanas');
  });
  it.each(['how long should she nap?', 'how long will it take for the tylenol to work?', 'cuanto tiene que dormir?'])('%s is another question', async (body) => {
    expect(await said(await young('2026-01-20'), body)).not.toMatch(/weeks|semanas/);
  });
});

it('after three looks without gain one twin\'s plan rests and the other\'s goes on, until RESUME', async () => {
  const home = await household(START, { child: undefined, children: [{ name: 'Mia', born: '2026-01-20' }, { name: 'Leo', born: '2026-01-20' }], routine: true });
  const now = await home.now();
  const [mia, leo] = now.family.children;
  const seeDoctor = { since: now.night, trigger: 'ten-usable', better: false, seeDoctor: true } as const;
  const open: Now = { ...now, plan: (child) => ({ ...now.plan(child), ...(child.id === mia!.id && { rule: 'REEVAL', reevaluation: seeDoctor }) }) };
  const due = { familyId: home.familyId, purpose: 'reevaluation', night: addDays(now.night, 1), dueAt: now.at, usefulUntil: now.at, to: [] } as const;
  const put = planNudgeText(due, open, 'en');
  expect(put?.follows?.at(-1)).toMatchObject({ type: 'paused', child: mia!.id });
  const rests = { ...put!.follows!.at(-1)!, id: 'd#0', at: home.clock.now + 1 } as Fact;
  await append(home.store.table, home.familyId, () => [rests], home.clock.now);
  const rules = async (): Promise<boolean[]> => Promise.all([mia!, leo!].map(async (c) => (await home.now()).plan(c).rule === 'PAUSE'));
  expect(await rules()).toEqual([true, false]);
  home.clock.now = when('2026-11-23T18:15:00-05:00');
  const reminder = nudgesWanted(home.familyId, await home.now()).find((n) => n.purpose === 'bedtime')!;
  expect(nudgeText(reminder, await home.now(), 'en', { asksMood: false, moods: [] })?.text).toMatch(/Leo/);
  expect(nudgeText(reminder, await home.now(), 'en', { asksMood: false, moods: [] })?.text).not.toMatch(/Mia/);
  await said(home, 'RESUME');
  expect(await rules()).toEqual([false, false]);
});

it('LISTO is READY also where a look back or "how are you" stands open, and "can we go faster?" says what the step waits for', async () => {
  const home = await household(START, { child: { name: 'Mia', born: '2026-01-20' }, lang: 'es' });
  const change = await said(home, 'CAMBIO');
  expect(change).toContain('1 mismo paso');
  expect(await said(home, 'listo')).not.toContain('1 mismo paso');
  expect(await said(home, '2')).toContain('Con gusto');
  home.clock.now = when('2026-11-29T10:00:00-05:00');
  for (const day of ['27', '28', '29']) {
    home.clock.now = when(`2026-11-${day}T07:00:00-05:00`);
    await said(home, 'arriba 6:45, bien');
  }
  home.clock.now = when('2026-11-29T10:00:00-05:00');
  await dispatchNudge(home.dispatchNeeds)(firing(home, 'weekly', '2026-11-29', '2026-11-29T10:00:00-05:00'));
  expect(home.sent.at(-1)?.text).toContain('VAS de 1 a 5');
  expect(await said(home, 'listo')).not.toMatch(/del 1 al 5/);
  expect(await said(home, 'podemos ir mas rapido?')).toMatch(/noches? .*en este paso|en este paso/);
});

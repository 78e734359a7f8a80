/** The questions that every parent asks get this child's answer by day, and change nothing. */
import { describe, expect, it } from 'vitest';
import { topicOf } from '../../shared/text/topic.ts';
import { exchange } from '../support/exchange.ts';
import { type Household, household, when } from '../support/household.ts';

const START = '2026-11-23T12:00:00-05:00';
const said = async (home: Household, body: string): Promise<string> => (await exchange(home, body)).map((s) => s.text).join('\n');
/** Ten months old on that day. */
const home = (): Promise<Household> => household(START, { child: { name: 'Mia', born: '2026-01-20' } });

describe('what a question is about', () => {
  it.each([
    ['why does she keep waking', 'why-wakes'], ['por que se despierta tanto', 'why-wakes'], ['is it normal that she wakes 4 times', 'wakes-often'], ['es normal que se despierte tanto', 'wakes-often'],
    ['how much sleep does she need', 'sleep-need'], ['cuantas horas debe dormir', 'sleep-need'], ['when should i put her down for her nap', 'naps'], ['cuantas siestas debe hacer', 'naps'],
    ['what if she cries', 'crying'], ['should i let him cry it out', 'crying'], ['que hago si llora', 'crying'], ['do i still nurse her at night', 'night-feeds'], ['le doy pecho en la noche?', 'night-feeds'],
    ['whats next after this step', 'next-step'], ['que sigue despues', 'next-step'], ['when will she sleep through', 'sleeps-through'], ['cuando va a dormir toda la noche', 'sleeps-through'],
    ['is it ok that she sleeps in our bed', 'our-bed'], ['can she have a lovey', 'comfort-toy'], ['puede dormir con su peluche', 'comfort-toy'], ['is this the regression', 'passing'], ['seran los dientes?', 'passing'],
    ['am i spoiling her', 'nothing-wrong'], ['la estoy malacostumbrando?', 'nothing-wrong'], ['can i give her water', undefined], ['what time is it', undefined],
  ] as const)('%s: %s', (body, topic) => expect(topicOf(body, true)).toBe(topic));

  it('hears without a question only what is said of the plan and of the parent', () => {
    expect(topicOf("it's not working", false)).toBe('not-working');
    expect(topicOf('no funciona', false)).toBe('not-working');
    expect(topicOf("she's doing so well", false)).toBe('joy');
    expect(topicOf('we put the blanket away', false)).toBeUndefined();
    expect(topicOf('she is still not ok today', false)).toBeUndefined();
  });
});

describe('its answer', () => {
  it('has the child\'s name and age, and leaves the family as it was', async () => {
    const mia = await home();
    const before = await mia.facts();
    expect(await said(mia, 'how much sleep does she need?')).toContain('At 10 months most sleep 12 to 16 hours in 24');
    expect(await said(mia, 'can she have a lovey')).toContain('before 12 months nothing soft');
    expect(await said(mia, 'is it ok that she sleeps in our bed')).toContain('your choice');
    expect(await said(mia, 'should i let her cry')).toContain('Go to Mia at once');
    expect(await said(mia, 'whats next after this step')).toContain('Next for Mia: same start time each night');
    expect((await mia.facts()).filter((f) => f.type !== 'noted')).toEqual(before);
  });
  it('is the help of this minute in the night', async () => {
    const mia = await home();
    mia.clock.now = when('2026-11-24T02:10:00-05:00');
    expect(await said(mia, 'what if she cries')).toContain('For now: ');
  });
  it('takes "ok today, no fever" for BETTER while a sick child\'s plan rests, and for nothing else', async () => {
    const mia = await home();
    await said(mia, 'SICK');
    expect((await mia.now()).family.pauses.at(-1)?.reason).toBe('sick');
    expect(await said(mia, "actually she's ok today, no fever")).toContain('Good to have you back');
    expect(await said(mia, "she's ok today")).not.toContain('back');
  });
});

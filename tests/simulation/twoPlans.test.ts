/** What a plan says of its steps over weeks: numbers, refusals, reasons, and two children on one bedtime. */
import { describe, expect, it } from 'vitest';
import { Conversation } from '../support/conversation.ts';

const EASYGOING = { temperament: [1, 1, 1, 1, 1] };

describe('an offer without an answer', () => {
  it('is said once more in the next weekly text, and in no other', async () => {
    const family = await (await Conversation.begun(EASYGOING)).nights(13);
    await family.nights(8, { how: '' });
    expect(family.out('weekly').map((t) => [t.slice(0, 5), t.includes('READY or WAIT')])).toEqual([['11-29', false], ['12-06', true], ['12-13', false]]);
  });
});

describe('a cue that the reminder announced', () => {
  it('is refused by WAIT after it: the step before goes on, and it is named again after three nights', async () => {
    const family = await (await Conversation.begun(EASYGOING)).nights(7);
    await family.at('18:30');
    expect(family.lines.at(-1)!.text).toMatch(/^New tonight for Mia: Nurse to sleep as usual.* WAIT if not yet\.$/);
    expect((await family.text('wait'))[0]).toContain('We wait, gladly.');
    expect((await family.text('plan'))[0]).toContain('Pick one sleep phrase');
    await family.nights(3);
    await family.at('18:30');
    expect(family.out('bedtime').filter((t) => t.includes('New tonight')).map((t) => t.slice(0, 5))).toEqual(['11-30', '12-03']);
  });
});

describe('a countable step', () => {
  it('carries its minutes in the offer, the reminder, PLAN and the morning question', async () => {
    const family = await Conversation.begun({ ...EASYGOING, association: 'rocking' });
    await family.nights(10, { evening: 'asleep 7:50 rocked 20 min' });
    const offer = family.out('reply').findLast((t) => t.includes('READY'))!;
    expect(offer).toContain('rock 18 min, then hold still? READY or WAIT.');
    expect((await family.text('ready'))[0]).toContain('Rock about 18 min.');
    expect((await family.text('plan'))[0]).toContain('Rock about 18 min.');
    await family.night({ how: '' });
    expect(family.out('reply').at(-1)).toContain('Did "rock 18 min, then hold still"?');
    await family.text('easy');
    await family.nights(2);
    expect(family.out('reply').findLast((t) => t.includes('READY'))).toContain('rock 16 min');
  });
});

describe('WHY', () => {
  it('says the reason about sleep, the counts and the nights left out', async () => {
    const family = await Conversation.begun(EASYGOING);
    await family.nights(2);
    await family.night({ evening: '', morning: '', how: '' });
    await family.night({ morning: 'teething, up 6:45' });
    expect((await family.text('why'))[0]).toBe(
      'Babies wake lightly and look for what they know. A phrase can be there every time. Night 3 of 7, 2 of 2 good; left out: 1 not told, 1 teething.',
    );
  });
});

describe('twins', () => {
  const TWINS = { ...EASYGOING, child: undefined, children: [{ name: 'Mia', born: '2026-01-20' }, { name: 'Leo', born: '2026-01-20' }] };

  it('are told of by name without colons, each its own; WHY, PLAN and BACK take a name', async () => {
    const family = await Conversation.begun(TWINS);
    await family.nights(3);
    await family.at('06:50');
    await family.text('Mia asleep 7:15, Leo asleep 7:40, both up 6:20');
    expect((await family.text('Mia easy, Leo hard')).join()).toContain('Kept');
    const night = family.out('reply').findLast((t) => t.includes('asleep 7:15'))!;
    expect(night).toMatch(/Mia: asleep 7:15, up 6:20\. Leo: asleep 7:40, up 6:20/);
    expect((await family.text('plan Leo'))[0]).toMatch(/^Leo, night/);
    expect((await family.text('why Leo'))[0]).toMatch(/nights? on this step|^.*Night \d/);
    expect((await family.text('back Leo'))[0]).not.toContain('asleep');
  });

  it('have one reminder, two plans, and never both the hard change on one night', async () => {
    const family = await Conversation.begun(TWINS);
    await family.at('18:30');
    expect(family.out('bedtime')[0]).toContain('If Mia + Leo wake');
    await family.nights(10, { evening: 'both asleep 7:50', morning: 'both up 6:45', how: 'both easy' });
    const offers = family.out('reply').filter((t) => t.includes('READY'));
    expect(offers.map((t) => /(Mia|Leo) had/.exec(t)?.[1])).toEqual(['Mia']);
    expect((await family.text('ready'))[0]).toContain('From tonight for Mia: When sucking slows');
    // Leo's own hard change is not tonight, whatever is said.
    expect((await family.text('ready'))[0]).toContain('Tonight stays as it is.');
    await family.at('18:30');
    expect(family.lines.at(-1)!.text).toContain('Mia: slip off when sucking slows. Leo: nurse, with a pat and the phrase.');
    await family.night({ evening: 'both asleep 7:50', morning: 'both up 6:45', how: 'both easy' });
    expect(family.out('reply').findLast((t) => t.includes('READY'))).toContain('Leo had');
    expect((await family.text('ready'))[0]).toContain('From tonight for Leo: When sucking slows');
  });
});

describe('READY without a name', () => {
  it('answers the offer that was made last, though a sibling has one that was put off', async () => {
    const family = await (await Conversation.begun({ ...EASYGOING, child: undefined, children: [{ name: 'Mia', born: '2026-01-20' }, { name: 'Leo', born: '2026-01-20' }] }))
      .nights(10, { evening: '', morning: 'both asleep 7:50, both up 6:45', how: 'both easy' });
    await family.text('wait');
    await family.at('12:00');
    expect(family.out('step').map((t) => t.slice(0, 20))).toEqual(['12-03T10:00 Leo had ']);
    expect((await family.text('ready'))[0]).toContain('From tonight for Leo: ');
  });
});

describe('where a step is tried', () => {
  it('is bedtime first, and one more after 3 good of 4, announced in the reminder; WAIT puts it off', async () => {
    const family = await (await Conversation.begun(EASYGOING)).nights(10);
    await family.text('ready');
    expect((await family.text('plan'))[0]).toContain('Bedtime only so far.');
    await family.nights(3);
    await family.at('18:30');
    const announced = family.lines.at(-1)!;
    expect(`${announced.kind} ${announced.text}`).toBe(
      'bedtime New for Mia: try it at the first waking too. Same: slip off when sucking slows. After 5 tries, let baby nurse to sleep. Any more help is fine. WAIT if not yet.');
    expect((await family.text('wait'))[0]).toContain('We wait, gladly.');
    expect((await family.text('plan'))[0]).toContain('Bedtime only so far.');
    await family.text('undo');
    expect((await family.text('plan'))[0]).toContain('At bedtime and the first waking.');
    family.date = '2026-12-07' as typeof family.date;
    await family.at('01:30');
    expect((await family.text('?'))[0]).toBe('1:30am. Same: slip off when sucking slows. After 5 tries, let baby nurse to sleep.');
    await family.text('woke 1:30 nursed');
    await family.at('04:00');
    await family.text('woke 4:00 nursed');
    expect((await family.text('?'))[0]).toMatch(/^4:00am, 2nd waking\. Any way that settles is fine now\. If you like: Same: slip off/);
  });
});

describe('fewer night feeds', () => {
  it('are never begun unasked, nor before the age, nor without the word of a doctor or nurse', async () => {
    const family = await (await Conversation.begun(EASYGOING)).nights(1, { morning: 'woke 1:00 nursed 12m, up 6:45' });
    const plan = await family.text('plan');
    expect((await family.text('can we cut the night feeds'))[0]).toContain("Did Mia's doctor or nurse agree");
    expect((await family.text('not yet'))[0]).toContain('Then all feeds stay as they are.');
    expect(await family.text('plan')).toEqual(plan);
    await family.text('fewer feeds');
    expect((await family.text('1'))[0]).toContain('One night feed of 10 min, then cuddle to sleep. Other feeds stay.');
    expect((await family.text('back'))[0]).toContain('Pick one sleep phrase');
    const young = await Conversation.begun({ child: { name: 'Leo', born: '2026-07-01' } });
    expect((await young.text('fewer feeds'))[0]).toContain("At Leo's age every night feed stays");
    expect((await young.text('1'))[0]).toContain('no question open');
  });
});

describe('a later bedtime for now', () => {
  it('is one of the ways of SWITCH where falling asleep takes long; the reminder follows it there and back', async () => {
    const family = await Conversation.begun(EASYGOING);
    await family.nights(7, { evening: '', morning: 'down 7:30, asleep 8:15, up 6:45', how: 'ok' });
    await family.text('change');
    expect((await family.text('3'))[0]).toContain('3 a later bedtime for now');
    expect((await family.text('3'))[0]).toContain('Routine and lights out 45 min later than your usual');
    await family.at('18:59');
    expect(family.lines.at(-1)!.kind).not.toBe('bedtime');
    await family.at('19:40');
    expect(`${family.lines.at(-1)!.at.slice(11, 16)} ${family.lines.at(-1)!.text}`).toMatch(/^19:00 Mia, bedtime 8:15\. Tonight: /);
    await family.nights(2, { evening: '', morning: 'down 8:15, asleep 8:25, up 6:45' });
    await family.at('19:40');
    expect(family.lines.at(-1)!.text).toBe('New tonight for Mia: Routine and lights out 30 min later than your usual, up at the usual time. It moves earlier as sleep comes. WAIT if not yet.');
    await family.nights(4, { evening: 'down 7:45 asleep 7:55' });
    expect(family.out('reply').findLast((t) => t.includes('READY'))).toContain('Ready for the next step: a sleep phrase and a soft sound?');
    await family.text('ready');
    await family.at('18:30');
    expect(`${family.lines.at(-1)!.at.slice(11, 16)} ${family.lines.at(-1)!.text}`).toMatch(/^18:15 Mia tonight: a sleep phrase/);
  });
});

describe('a stir before the usual waking', () => {
  it('is one of the ways of SWITCH where the log shows the hour, asked for and not taken by itself', async () => {
    const family = await (await Conversation.begun(EASYGOING)).nights(7, { evening: '', morning: 'asleep 7:50, woke 2:10 patted, up 6:45' });
    await family.text('change');
    expect(await family.text('3')).toEqual(['Which way feels right? 1 stay close and do less, 2 feed first, then cuddle, 3 a stir before the waking (your alarm). You stay close in each.']);
    expect((await family.text('3'))[0]).toContain('Alarm for 1:55am: stir your baby with a light touch, then help back to sleep. If hungry, feed.');
    await family.nights(5, { evening: '', morning: 'asleep 7:50, up 6:45' });
    await family.at('18:30');
    expect(family.lines.at(-1)!.text).toBe('New tonight for Mia: The light stir every 2nd night only. On the others no alarm: sleep, too. WAIT if not yet.');
    expect((await family.night({ how: '' })).join()).toContain('Did "the stir every 2nd night only"?');
    expect((await family.text('back'))[0]).toContain('Alarm for 1:55am');
    expect((await family.text('back'))[0]).toContain('Pick one sleep phrase');
  });
});

describe('a word with a name', () => {
  it('is of that child alone, in either language', async () => {
    const family = await (await Conversation.begun({ ...EASYGOING, lang: 'es', child: undefined, children: [{ name: 'Mia', born: '2026-01-20' }, { name: 'Leo', born: '2026-01-20' }] }))
      .nights(10, { evening: '', morning: 'los dos dormidos 7:50, arriba 6:45', how: 'los dos bien' });
    await family.text('listo');
    expect((await family.text('atras Leo'))[0]).toContain('con Leo: Elige una frase');
    expect((await family.text('plan'))[0]).toContain('Mia: soltar cuando succiona lento. Leo: una frase de dormir');
    expect((await family.text('cambio Leo'))[0]).toContain('con Leo?');
    expect((await family.text('5'))[0]).toContain('Las noches de Leo');
    expect((await family.night({ evening: '', morning: 'los dos dormidos 7:50, arriba 6:45', how: 'Mia bien' })).join()).not.toContain('Leo: ¿hiciste');
    expect((await family.text('plan'))[0]).toContain('Cuando succione lento');
  });
});

describe('what is said of both', () => {
  it('is kept of both, said back once where there is no more to say, and ends both plans', async () => {
    const children = ['Mia', 'Leo'].map((name) => ({ name, born: '2026-02-10' }));
    const family = await Conversation.begun({ child: undefined, children });
    expect((await family.text('both easy, did it'))[0]).toMatch(/^Kept: easy\./);
    expect((await family.text('this is enough, we stay here'))[0]).toContain("Mia and Leo's nights stay as they are.");
  });
});

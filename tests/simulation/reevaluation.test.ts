/** "You can always re-evaluate", and how a plan rests and ends, as a parent meets it over weeks of texts. */
import { describe, expect, it } from 'vitest';
import { Conversation } from '../support/conversation.ts';

describe('a re-evaluation', () => {
  it('is put by itself at 10:00, before the standing offer, once; and lapses after 3 days', async () => {
    const family = await (await Conversation.begun()).nights(23);
    expect(family.out('reevaluation')).toEqual([
      '12-10T10:00 How shall we go on with Mia? 1 same step, 2 smaller steps, 3 another gentle way, 4 rest 2 weeks, 5 stay here for good. Any number is a good answer.',
    ]);
    // Offered on the 4th, held while the re-evaluation was open, and offered anew when it had lapsed.
    expect(family.out('reply').filter((t) => t.includes('READY')).map((t) => t.slice(0, 5))).toEqual(['12-04', '12-13']);
  });

  it('begins at once with CHANGE, and is answered by one of five, by number or in words; UNDO takes the answer back', async () => {
    const family = await (await Conversation.begun({ temperament: [1, 1, 1, 1, 1] })).nights(11);
    expect((await family.text('ready'))[0]).toContain('When sucking slows, slip baby off.');
    const answers: [string, string, string][] = [
      ['1', 'We keep going, same step.', 'When sucking slows'],
      ['keep going', 'We keep going, same step.', 'When sucking slows'],
      ['2', 'Half a step: slip off when sucking slows.', 'Half a step: slip off'],
      ['4', 'Rest well, 14 nights', 'The plan rests.'],
      ['rest please', 'Rest well, 14 nights', 'The plan rests.'],
      ['5', 'This is enough, and it is good.', 'This is where you stay'],
      ['stay here for good', 'This is enough, and it is good.', 'This is where you stay'],
    ];
    for (const [i, [answer, said, plan]] of answers.entries()) {
      await family.at(`${11 + i}:00`);
      expect((await family.text('change'))[0]).toMatch(/1 same step, 2 smaller steps/);
      expect((await family.text(answer))[0]).toContain(said);
      expect((await family.text('plan'))[0], answer).toContain(plan);
      // Answered once: the same number is no answer any more.
      if (/^\d$/.test(answer)) expect((await family.text(answer))[0]).toContain('no question open');
      await family.text('undo');
      expect((await family.text('plan'))[0], `${answer}, undone`).toContain('When sucking slows');
    }
  });

  it('asks which other path, where there are two, and takes the one that is picked; nothing before', async () => {
    const family = await (await Conversation.begun()).nights(3);
    const plan = await family.text('plan');
    expect((await family.text('change'))[0]).toMatch(/1 same step, 2 smaller steps/);
    expect((await family.text('8'))[0]).toMatch(/1 same step, 2 smaller steps/);
    expect((await family.text('nap 1:00 to 2:00'))[0]).toContain('Kept: nap');
    const paths = 'Which way feels right? 1 stay close and do less, 2 feed first, then cuddle. You stay close in each.';
    expect(await family.text('another way')).toEqual([paths]);
    expect(await family.text('plan')).toEqual(plan);
    expect(await family.text('7')).toEqual([paths]);
    expect((await family.text('2'))[0]).toContain('Move the feed to the start of the routine.');
    expect((await family.text('plan'))[0]).toContain('Move the feed to the start of the routine.');
    await family.text('undo');
    expect(await family.text('plan')).toEqual(plan);
  });

  it('may be answered by its number for three days, and the step it held is not pressed the same day', async () => {
    const family = await (await Conversation.begun()).nights(18);
    expect(family.out('reevaluation')).toHaveLength(1);
    expect((await family.text('1'))[0]).toContain('We keep going, same step.');
    await family.at('12:00');
    expect(family.out('step')).toEqual([]);
    await family.nights(2);
    expect(family.out('reply').findLast((t) => t.includes('READY'))?.slice(0, 5)).toBe('12-12');
  });

  it('waits for an open question, and the next morning asks nothing so that it can be put', async () => {
    const family = await (await Conversation.begun()).nights(7);
    await family.nights(16, { how: '' });
    expect(family.out('reevaluation').map((t) => t.slice(0, 11))).toEqual(['12-15T10:00']);
    const mornings = family.out('reply').filter((t) => /T06:46 .*up 6:45/.test(t)).slice(-3);
    expect(mornings.map((t) => t.includes('EASY, OK, HARD or NO'))).toEqual([true, false, true]);
  });
});

describe('an end worth keeping', () => {
  it('is said any time, with then and now; reminders end, the weekly text comes once a month, READY goes on', async () => {
    const family = await Conversation.begun();
    await family.nights(6, { evening: 'nursed to sleep 7:50', morning: 'woke 10 nursed, 1 nursed, 4 nursed, up 6' });
    await family.nights(6, { evening: 'asleep 7:50 hand on', morning: 'woke 3 patted, up 6' });
    const said = (await family.text('we stay here'))[0]!;
    expect(said).toBe('This is enough, and it is good. Mia then: fed or rocked to sleep, longest sleep 3h00. Now: your hand on, longest sleep 7h10. Reminders end; just text any time.');
    const before = family.lines.length;
    await family.days(45);
    expect(family.lines.slice(before).map((l) => `${l.kind} ${l.at.slice(5, 10)}`)).toEqual(['weekly 12-06']);
    expect((await family.text('plan'))[0]).toContain('This is where you stay');
    expect((await family.text('ready'))[0]).toMatch(/From tonight for Mia/);
  });
});

describe('the end of a ladder', () => {
  it('is told with then and now; who sleeps in one bed is never asked to move away', async () => {
    const family = await Conversation.begun({ association: 'presence', place: 'parents-bed', temperament: [1, 1, 1, 1, 1] });
    const steps = new Set<string>();
    for (let i = 0; i < 24 && !family.out('reply').at(-1)?.includes('You both got there'); i += 1) {
      const said = (await family.night({ evening: 'asleep 7:50 in 20 min', how: 'easy' })).join(' ');
      if (said.includes('READY')) steps.add((await family.text('ready'))[0]!);
      if (family.lines.some((l) => l.kind === 'reevaluation')) await family.text('1');
    }
    expect([...steps].join(' ')).not.toMatch(/seat|door|outside/);
    expect(family.out('reply').concat(family.out('step')).find((t) => t.includes('You both got there'))).toMatch(/Mia then: your hand on.* Now: you beside.* Reminders end; just text any time\.$/);
  });
});

describe('a week of being ill', () => {
  it('told as "bit of a cold" in a log of the night rests the plan, says so once in the morning, and asks on day 3 and day 7', async () => {
    const family = await (await Conversation.begun()).nights(2);
    await family.at('20:10');
    await family.text('asleep 7:50');
    await family.days(1);
    await family.text('woke 2:05 nursed 10m, bit of a cold');
    const sum = await family.text('up 5:50');
    expect(sum[0]).toMatch(/^Mia: .*sick, up 5:50\. The plan rests while Mia is unwell\. BETTER when well\./);
    const before = family.lines.length;
    await family.days(9);
    expect(family.lines.slice(before).map((l) => `${l.kind} ${l.at.slice(5, 16)}`)).toEqual(['checkin 11-29T10:00', 'checkin 12-03T10:00']);
    expect((await family.text('better'))[0]).toContain('The plan goes on from tonight.');
    await family.at('19:00');
    expect(family.lines.at(-1)!.kind).toBe('bedtime');
  });

  it('asks after PAUSE 3 travel on the fourth day, once, and YES resumes', async () => {
    const family = await (await Conversation.begun()).nights(2);
    expect((await family.text('pause 3 travel'))[0]).toContain('3 nights, then I ask');
    const before = family.lines.length;
    await family.days(5);
    expect(family.lines.slice(before).map((l) => `${l.kind} ${l.at.slice(5, 16)}`)).toEqual(['checkin 11-28T10:00']);
    await family.at('07:00');
    expect((await family.text('better'))[0]).toContain('The plan goes on');
  });
});

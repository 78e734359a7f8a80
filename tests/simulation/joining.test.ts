/** The way in and who is in, with the whole service: what each phone reads, and that a slip stores nothing. */
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../functions/records/records.ts';
import { openService } from '../../local/service.ts';
import { openStore } from '../../local/store.ts';
import { numberIdWith } from '../../shared/family/numberId.ts';
import type { FamilyId } from '../../shared/log/facts.ts';
import { recompute } from '../../shared/plan/recompute.ts';
import { DAY_MS, type Instant } from '../../shared/time/zone.ts';
import { readMemory } from '../../functions/records/records.ts';
import { when } from '../support/household.ts';

const [PARENT, OTHER, NANNY] = ['+15555550161', '+15555550162', '+15555550163'];

function service(start = '2026-11-23T10:00:00-07:00') {
  const clock = { now: when(start) };
  const store = openStore({ path: ':memory:', now: () => clock.now });
  const numberId = numberIdWith('joining');
  const out: { to: string; text: string; kind: string }[] = [];
  let ids = 0;
  const newId = (): string => `t${`${++ids}`.padStart(9, '0')}`;
  const one = openService({
    store, clock, newId, numberId, journal: () => {},
    sms: { send: async ({ to, text, about }) => (out.push({ to, text, kind: about.kind }), { outcome: 'sent', carrierId: newId() }) },
  });
  const number = async (phone: string) => (await readNumber(store.table, numberId(phone)))?.value;
  return {
    out, number,
    async say(phone: string, ...bodies: string[]): Promise<string> {
      for (const body of bodies) {
        await one.advanceTo((clock.now + 60_000) as Instant);
        out.length = 0;
        await one.text(phone, body);
      }
      return out.filter((m) => m.to === phone).map((m) => m.text).join(' / ');
    },
    later: (days: number) => one.advanceTo((clock.now + days * DAY_MS) as Instant),
    async family(phone: string) {
      const id = (await number(phone))?.families[0] as FamilyId | undefined;
      const memory = id && await readMemory(store.table, id);
      return memory && recompute(memory.value, clock.now)?.family;
    },
  };
}
const ANSWERS = ['hi', 'YES', 'Mia', '3/2/26', '80202', '7:30'];

describe('the first words', () => {
  it('of who is worn out get the kind text and the way in, in one answer', async () => {
    const world = service();
    expect(await world.say(PARENT, "we have an 8 month old who wakes every two hours and I'm exhausted. Can you help?")).toMatch(/To talk to someone, any hour: .*Reply YES to begin/);
    expect(world.out[0]).toMatchObject({ kind: 'consent' });
    expect(await world.say(PARENT, 'Yes please! Our son is called Theodore, born July 14 2025')).toMatch(/ZIP or city/);
    // On the way in the question stays open, what was told beside is kept, and there is no plan to go back in.
    const low = await world.say(PARENT, 'we live in Denver, I am so so tired, I feel like a failure');
    expect(low).toMatch(/To talk to someone/);
    expect(low).not.toMatch(/BACK/);
    expect(await world.say(PARENT, '7:30')).toMatch(/^Theodore, 16 months, Mountain time|^First reminder/);
  });

  it('without a YES are answered on another day too, and the last answer of the week says so', async () => {
    const world = service();
    for (const body of ['hi', 'is this the sleep thing']) expect(await world.say(PARENT, body)).toMatch(/reply YES/i);
    expect(await world.say(PARENT, 'anyone?')).toBe('');
    await world.later(1);
    expect(await world.say(PARENT, 'hello again')).toMatch(/reply YES/);
    expect(await world.say(PARENT, 'START')).toMatch(/reply YES/);
    expect(await world.say(PARENT, 'JOIN')).toMatch(/not ask again this week/);
    expect(await world.say(PARENT, 'START')).toBe('');
    expect(await world.say(PARENT, 'ok yes')).toMatch(/child's name/);
  });

  it('at three at night are answered as by day: what helps every night is no waking', async () => {
    const world = service('2026-11-23T03:00:00-07:00');
    await world.say(PARENT, ...ANSWERS);
    expect(await world.say(PARENT, 'nursing')).toMatch(/Where does Mia sleep/);
    // How the nights go is no log of one, and a shared bed is asked about.
    expect(await world.say(PARENT, "he starts out in his crib but by 2 am he's in bed with us")).toMatch(/In your bed: smoke/);
    expect((await world.family(PARENT))?.children[0]).toMatchObject({ association: 'nursing', place: 'parents-bed' });
  });

  it('may be SKIP after SKIP, or "1" after "1", and end in what was understood', async () => {
    for (const word of ['skip', '1']) {
      const world = service();
      await world.say(PARENT, 'hi', 'Yes please sign me up!!', 'Mia and Leo', '3/2/26', '80202', '7:30');
      for (let i = 0; i < 4; i += 1) await world.say(PARENT, word);
      expect(await world.say(PARENT, word), word).toMatch(/^All set: Mia and Leo/);
    }
  });

  it('tell a code in a sentence, and the YES lets into that family', async () => {
    const world = service();
    await world.say(PARENT, ...ANSWERS);
    const code = /JOIN (\w{6})/.exec(await world.say(PARENT, 'INVITE'))![1]!;
    expect(await world.say(OTHER, `hi I'm the grandma. my code is ${code.toLowerCase()}`)).toMatch(/Reply YES to begin/);
    expect(await world.say(OTHER, `JOIN ${code}`)).toMatch(/reply YES and you are in/);
    expect(await world.say(OTHER, 'yes')).toMatch(/^You are in for Mia/);
    expect(await world.say(OTHER, "I'm her abuela")).toMatch(/^Lovely/);
    expect(await world.say(PARENT, 'WHO')).toMatch(/2 Abuela/);
    expect(await world.say(OTHER, 'remove 1')).toMatch(/^Only the phone that joined/);
    expect(await world.say(PARENT, 'remove 2')).toMatch(/^Done/);
  });
});

describe('on the way in', () => {
  it.each([
    ['a town that sounds like a cry', ['hi', 'yes', 'Mia', '3/2/26'], 'I live near El Paso', /^Mountain time/],
    ['one letter is no language', ['hi', 'y'], 'M', /birth date\?/],
    ['who fell asleep is the parent', ['hi', 'yes', 'Mia', '3/2/26'], 'sorry fell asleep. portland', /more than one clock/],
    ['a day that is none, though a town is asked', ['hi', 'yes', 'Mia', 'idk'], 'feb 30 2026', /calendar has no such day/],
    ['parents of two', ['hola', 'si'], 'somos papas de mateo y lucia, gemelos', /^Mateo y Lucia: /],
    ['the option in its own words', [...ANSWERS, 'nursing', 'crib', '3'], 'night wakings', /^All set/],
    ['as it is, which ends no plan', [...ANSWERS, 'nursing', 'crib', '3'], "nothing, it's fine as it is", /^All set/],
    ['a shrug', [...ANSWERS, 'nursing', 'crib', '3'], 'whatever you think', /^All set/],
    ['twins in one breath', ['hi', 'yes', 'Ana and Leo', ...ANSWERS.slice(3), 'nursing', 'crib'], 'ana 1, leo is strong willed', /change first/],
  ] as const)('%s', async (_what, before, body, answer) => {
    const world = service();
    await world.say(PARENT, ...before);
    expect(await world.say(PARENT, body)).toMatch(answer);
    if (_what === 'twins in one breath') expect((await world.family(PARENT))?.children.map((c) => c.temperament[0])).toEqual([1, 3]);
  });
});

describe('joining', () => {
  it('keeps the YES with its time, wording and message id, and sets the first reminder with the sixth text', async () => {
    const world = service();
    await world.say(PARENT, ...ANSWERS.slice(0, -1));
    expect(await world.family(PARENT)).toBeUndefined();
    expect(await world.say(PARENT, '7:30')).toMatch(/^First reminder tonight about 6:1\dpm\. How does Mia fall asleep now\?/);
    expect((await world.number(PARENT))?.consent).toMatchObject({ wording: 'join-1', inboundId: expect.stringMatching(/^t/), at: expect.any(Number) });
    expect(await world.family(PARENT)).toMatchObject({ zones: [{ zone: 'America/Denver' }], bedtimes: [{ bedtime: '19:30' }], children: [{ name: 'Mia', born: '2026-03-02', association: 'contact' }] });
    await world.later(0.4);
    expect(world.out.filter((m) => m.kind === 'bedtime').map((m) => m.text)).toEqual([expect.stringMatching(/If Mia wakes, text a line like woke 210 nursed/)]);
  });

  it('takes everything in one line, and YES', async () => {
    const world = service();
    await world.say(PARENT, 'JOIN Mia 3/2/26 Denver 7:30 nursing');
    expect(await world.family(PARENT)).toBeUndefined();
    expect(await world.say(PARENT, 'YES')).toMatch(/Mia, 8 months, Mountain time, bed 7:30.*First reminder tonight/);
    expect(await world.family(PARENT)).toMatchObject({ children: [{ association: 'nursing' }] });
  });

  it('asks the safe-sleep question that a shared bed calls for, and names the danger kindly', async () => {
    const world = service();
    expect(await world.say(PARENT, ...ANSWERS, 'nursing', 'our bed')).toMatch(/smoke, drink or sleepy medicine/);
    expect(await world.say(PARENT, '1')).toMatch(/known danger.*flat crib by your bed.*1 easygoing, 2 in between/);
    expect(await world.say(PARENT, '13232', 'keep')).toMatch(/^All set: Mia, 8 months, .*Tonight: wash, cuddle/);
    expect(await world.family(PARENT)).toMatchObject({ children: [{ place: 'parents-bed', temperament: [1, 3, 2, 3, 2], keeps: true }] });
    expect((await world.number(PARENT))?.joining).toBeUndefined();
  });

  it('keeps a log told in the middle, goes back, and goes on after days', async () => {
    const world = service();
    expect(await world.say(PARENT, 'hi', 'YES', 'Mia', 'woke 2:10 nursed')).toBe('Kept for the log.');
    await world.later(3);
    expect(await world.say(PARENT, 'hm?')).toMatch(/birth date/);
    expect(await world.say(PARENT, '3/2/26', 'Denver', 'back')).toMatch(/^Back one\. Your ZIP or city/);
    await world.say(PARENT, 'Chicago', 'skip');
    expect(await world.family(PARENT)).toMatchObject({ zones: [{ zone: 'America/Chicago' }], bedtimes: [{ bedtime: '19:30' }] });
  });

  it.each([
    [['hi', 'YES', 'Mia'], '3/2/27', /still to come/], [['hi', 'YES', 'Mia'], '3/2/17', /long ago/], [['hi', 'YES', 'Mia', '3/2/26'], 'Mars/Olympus', /do not know that place.*1 Eastern/],
    [['hi', 'YES', 'Mia', '3/2/26', '80202'], '3 am', /4pm to 2am/],
  ])('after %s, "%s" is answered kindly and stores nothing', async (before, slip, words) => {
    const world = service();
    await world.say(PARENT, ...before);
    expect(await world.say(PARENT, slip)).toMatch(words);
    expect(await world.family(PARENT)).toBeUndefined();
  });

  it('answers YES to nothing, a digit to nothing, and a number of another country', async () => {
    const world = service();
    expect(await world.say(OTHER, 'YES')).toMatch(/Reply YES to begin/);
    expect((await world.number(OTHER))?.consent).toBeUndefined();
    await world.say(PARENT, 'JOIN Mia 3/2/26 Denver 7:30 nursing', 'YES', 'skip', 'skip', 'skip');
    expect(await world.say(PARENT, 'YES')).toMatch(/No question is open just now/);
    expect(await world.say(PARENT, '4')).toMatch(/no question open for a number/);
    const abroad = `+49${'1555555010'}`;
    expect(await world.say(abroad, 'hallo')).toMatch(/sorry, so far I only sign up/);
    expect(await world.say(abroad, 'YES')).toBe('');
    expect((await world.number(abroad))?.consent).toBeUndefined();
  });

  it.each([['hi', 'no thanks', 'actually yes', /your child's name/], ['hola', 'no gracias', 'si, claro', /nombre tiene/], ['hi', 'no', 'ok yes', /your child's name/]])(
    'takes a later yes: %s, %s, %s', async (first, no, yes, words) => {
      const world = service();
      expect(await world.say(PARENT, first, no)).toMatch(/text YES|responde SI/);
      expect(await world.say(PARENT, yes)).toMatch(words);
    },
  );

  it('takes a Spanish yes after START too, in any of its words', async () => {
    const world = service();
    await world.say(PARENT, 'hola', 'sí', 'Mia', '2 de marzo de 2026', 'Denver', '7:30', 'ALTO');
    expect(await world.say(PARENT, 'START')).toMatch(/Responde SI\.$/);
    expect(await world.say(PARENT, 'claro que sí')).toMatch(/registro de Mia sigue/);
  });

  it('asks LATE OK where the bedtime calls for it, and takes it whenever it is said', async () => {
    const world = service();
    expect(await world.say(PARENT, ...ANSWERS.slice(0, -1), '9:30')).toMatch(/^Set\. May the reminder come after 8pm/);
    expect(await world.say(PARENT, 'LATE OK')).toMatch(/^First reminder tonight about 8:1\dpm\. /);
    expect(await world.family(PARENT)).toMatchObject({ lateOk: true });
    await world.say(OTHER, 'hi', 'yes', 'LATE OK', 'Leo 3/2/26 Denver 9:15');
    expect(await world.family(OTHER)).toMatchObject({ lateOk: true });
  });

  it('says that we wait for a place, answers what is tried then, and goes on with it', async () => {
    const world = service();
    await world.say(PARENT, 'hi', 'YES', 'Mia', '3/2/26', 'skip', 'skip', '7:30', 'skip', 'skip');
    expect(await world.say(PARENT, 'skip')).toMatch(/is missing|never guess|^$/);
    expect(await world.say(PARENT, '99999')).toMatch(/no such ZIP/);
    expect(await world.say(PARENT, 'Springfield')).toMatch(/1 Central time, 2 Eastern time/);
    expect(await world.say(PARENT, '1')).toMatch(/First reminder/);
  });

  it('takes back five answers and asks for them again, and what another question took', async () => {
    const world = service();
    expect(await world.say(PARENT, ...ANSWERS, 'no, bedtime is 8')).toMatch(/^Bed 8:00\. How does Mia/);
    expect(await world.say(PARENT, '13232')).toMatch(/^Noted: temperament\./);
    expect(await world.say(PARENT, 'back')).toMatch(/^Back one\. Is Mia 1 easygoing/);
    expect(await world.say(PARENT, 'crib')).toMatch(/^Noted: crib\./);
    expect(await world.family(PARENT)).toMatchObject({ children: [{ place: 'crib' }], bedtimes: [{ bedtime: '19:30' }, { bedtime: '20:00' }] });
  });

  it('keeps what is plain beside a log, and both', async () => {
    const world = service();
    expect(await world.say(PARENT, 'hi', 'YES', 'her name is Mia, born 3/2/26. she woke at 2:10 and nursed')).toMatch(/^Kept for the log\. Your ZIP/);
  });

  it('says the consent text twice to who only chats, and then waits', async () => {
    const world = service();
    const answers: string[] = [];
    for (const body of ['hi', 'what', 'hm', 'lol', 'hi']) answers.push(await world.say(PARENT, body));
    expect(answers.map((a) => a !== '')).toEqual([true, true, false, false, false]);
    expect(await world.say(PARENT, 'sí')).toMatch(/^Gracias/);
  });
});

describe('carers', () => {
  const CODE = /code is ([A-Z0-9]{6})/;
  async function together() {
    const world = service();
    await world.say(PARENT, 'JOIN Mia 3/2/26 Denver 7:30 nursing', 'YES', 'skip', 'skip', 'skip');
    const code = CODE.exec(await world.say(PARENT, 'INVITE'))![1]!;
    return { world, code };
  }

  it('come in by a code of one use, after their own YES; nobody else is texted', async () => {
    const { world, code } = await together();
    expect(await world.say(OTHER, `join ${code.toLowerCase()}`)).toMatch(/Reply YES to begin/);
    expect(await world.say(OTHER, 'YES')).toMatch(/^You are in for Mia/);
    await world.say(OTHER, 'Ana');
    expect(await world.say(PARENT, 'WHO')).toMatch(/1 you \(on tonight\), 2 Ana/);
    expect(await world.say(NANNY, `JOIN ${code}`)).toMatch(/has been used/);
    expect((await world.number(NANNY))?.families).toEqual([]);
  });

  it('are let in for a week and no longer', async () => {
    const { world, code } = await together();
    await world.later(8);
    expect(await world.say(OTHER, `JOIN ${code}`)).toMatch(/over 7 days old/);
  });

  it('who try forty codes are answered each time: that it is wrong, then when to come back; and no guess is looked at meanwhile', async () => {
    const { world, code } = await together();
    const answers: string[] = [];
    for (let i = 0; i < 40; i += 1) {
      await world.later(0.002);
      answers.push(await world.say(OTHER, i === 30 ? `JOIN ${code}` : `JOIN AAA${'234567'[i % 6]}A${'ACDEFH'[Math.floor(i / 6) % 6]}`));
    }
    expect(answers.slice(0, 5).every((a) => /do not know the code AAA/.test(a))).toBe(true);
    expect(answers.slice(5).every((a) => /try no more for \d hours/.test(a))).toBe(true);
    await world.later(0.3);
    expect(await world.say(OTHER, `JOIN ${code}`)).toMatch(/Reply YES to begin/);
  });

  it.each(['JOIN ABC123', 'join k7p3q', 'hi, I want to join K7P 3QX', 'unirme con la clave K7P3QX', 'K7P3QX'])('hear of "%s" that it is wrong', async (body) => {
    expect(await service().say(OTHER, body)).toMatch(/do not know the code|No conozco la clave/);
  });

  it('come in by the code alone, or one with a letter misread', async () => {
    const { world, code } = await together();
    expect(await world.say(OTHER, `my code is ${code}`)).toMatch(/Reply YES to begin/);
    expect(await world.say(OTHER, 'ok yes')).toMatch(/^You are in for Mia/);
  });

  it('are removed by the one who began, and leave with what they wrote', async () => {
    const { world, code } = await together();
    await world.say(OTHER, `JOIN ${code} Ana`, 'YES', 'SKIP');
    await world.say(OTHER, 'nap 45 min');
    expect(await world.say(OTHER, 'REMOVE Mia')).toMatch(/Only the phone that joined first/);
    expect(await world.say(OTHER, 'LEAVE')).toMatch(/1 leave.*2 leave and take it back/);
    expect(await world.say(OTHER, '2')).toMatch(/taken back/);
    expect((await world.family(PARENT))?.carers).toHaveLength(1);
    expect((await world.number(OTHER))?.families).toEqual([]);
  });

  it('of two families are asked whose night it is, and the number answers for the text', async () => {
    const { world, code } = await together();
    await world.say(OTHER, 'JOIN Leo 5/6/25 Denver 8:00 bottle', 'YES', 'skip', 'skip', 'skip');
    const second = CODE.exec(await world.say(OTHER, 'INVITE'))![1]!;
    await world.say(NANNY, `JOIN ${code}`, 'YES', 'Noa', `JOIN ${second}`);
    expect(await world.say(NANNY, 'nap 45 min')).toMatch(/1 Mia, 2 Leo/);
    expect(await world.say(NANNY, '2')).toMatch(/^Kept: nap 45m/);
    expect(await world.say(NANNY, 'Mia nap 30 min')).toMatch(/^Kept: nap 30m/);
  });

  it('add a child in the middle of it, and what was left open of the first comes back behind it', async () => {
    const world = service();
    await world.say(PARENT, ...ANSWERS, 'bottle');
    expect(await world.say(PARENT, 'ADD Noah 1/5/24')).toMatch(/^Noah is in\. How does Noah fall asleep/);
    expect(await world.say(PARENT, 'rocking', '2', '3', 'skip')).toMatch(/^All set: Noah/);
    expect(await world.say(PARENT, 'hello there my friend')).toMatch(/Where does Mia sleep|Mia's bed\?/);
    expect(await world.say(PARENT, '3')).toMatch(/In your bed/);
    await world.say(PARENT, '2', '1', '3');
    const [mia, noah] = (await world.family(PARENT))!.children;
    expect(mia).toMatchObject({ name: 'Mia', association: 'bottle', place: 'parents-bed', temperament: [1, 1, 1, 1, 1] });
    expect(noah).toMatchObject({ name: 'Noah', born: '2024-01-05', association: 'rocking', place: 'bedside', temperament: [3, 3, 2, 2, 2] });
  });

  it('are spoken of no more, and again, in plain words; an illness is of the one that is named', async () => {
    const world = service();
    await world.say(PARENT, 'hi', 'YES', 'Mia and Leo', '3/2/26', '80202', '7:30', 'skip', 'skip', 'skip', 'skip', 'skip');
    expect(await world.say(PARENT, "please don't talk about Leo anymore")).toMatch(/nothing about Leo/);
    expect(await world.say(PARENT, 'talk about Leo again')).toMatch(/Leo is part of my texts again/);
    expect(await world.say(PARENT, 'Leo is sick')).toMatch(/^Poor Leo\. /);
    await world.say(PARENT, 'BETTER');
    expect(await world.say(PARENT, 'no me hables de Leo')).toMatch(/Leo/);
    expect(await world.say(PARENT, 'quiero que hables de Leo otra vez')).toMatch(/Leo/);
    expect((await world.family(PARENT))?.muted).toEqual([]);
  });

  it('add a child, and mute one', async () => {
    const { world } = await together();
    expect(await world.say(PARENT, 'ADD Noah 3/2/26')).toMatch(/^Noah is in\. How does Noah fall asleep/);
    await world.say(PARENT, 'bottle', 'skip', 'easy', 'skip');
    expect(await world.say(PARENT, 'MUTE Noah')).toMatch(/nothing about Noah/);
    expect(await world.family(PARENT)).toMatchObject({ children: [{ name: 'Mia' }, { id: 'c2', name: 'Noah', association: 'bottle' }], muted: ['c2'] });
    await world.say(PARENT, 'UNMUTE noah');
    expect((await world.family(PARENT))?.muted).toEqual([]);
  });
});

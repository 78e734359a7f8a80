/** What a reply or a nudge says of a family's own log: one text, whole facts, and a long night is no bill. */
import { describe, expect, it } from 'vitest';
import type { OwedReply, Say } from '../../../shared/contract/owedReply.ts';
import { SAYS } from '../../../shared/contract/owedReply.ts';
import { newNumber, type NumberRecord } from '../../../shared/family/number.ts';
import type { Fact, FactId, FactOf } from '../../../shared/log/facts.ts';
import { COPY } from '../../../shared/message/copy.ts';
import { doubtText, langOf, replyText } from '../../../shared/message/replyText.ts';
import { nudgeText } from '../../../shared/message/nudgeText.ts';
import { isGsm7, segments } from '../../../shared/message/segments.ts';
import type { Now } from '../../../shared/plan/recompute.ts';
import type { Nudge } from '../../../shared/schedule/nudge.ts';
import type { Lang, SaidEvent } from '../../../shared/text/reading.ts';
import type { Zone } from '../../../shared/time/zone.ts';
import { aChild, asleep, bedtime, instantAt, LEO, local, Log, MIA, night, OWNER, up, woke } from '../../support/facts.ts';
import { LONG_NAME, PHONES } from './everyText.ts';

const LANGS: Lang[] = ['en', 'es'];
const PARTNER = 'partner' as typeof OWNER;
const on = (time: string): string => `${time < '12:00' ? '2026-03-03' : '2026-03-02'}T${time}`;
const joined = (more: Partial<FactOf<'joined'>> = {}): Log =>
  new Log('2026-03-01T15:00', more).step('2026-03-01T15:00', '2026-03-01', 'F3', 'started');
const owed = (say: Say, more: Partial<OwedReply> = {}): OwedReply =>
  ({ inboundId: 'in-1', kind: 'reply', to: OWNER, say, factIds: [], saidAt: instantAt('2026-03-03T07:00'), ...more });
const speaking = (log: Log | undefined, at: string, number: Partial<NumberRecord> = {}): { number: NumberRecord; now?: Now } =>
  ({ number: { ...newNumber('n', PHONES.US), ...number }, ...(log && { now: log.now(at) }) });
const sum = (log: Log, lang: Lang = 'en'): string =>
  replyText(owed('sum', { detail: '2026-03-02' }), speaking(log, '2026-03-03T07:00', { lang }))!;
const fits = (text: string): void => {
  expect([isGsm7(text), segments(text)], text).toEqual([true, 1]);
};

/** Wakings through the night, each as long as words get. */
const wakings = (n: number): SaidEvent[] => Array.from({ length: n }, (_, i) => {
  const at = on(`${String(i < 2 ? 22 + i : i - 2).padStart(2, '0')}:${String(10 + i).padStart(2, '0')}`);
  return woke(at, { help: ['nursed', 'cosleep'], awakeMin: 59 });
});

describe('the sum of a night', () => {
  it('reads back what was understood, asks how it went, and says how to take it back', () => {
    const log = joined().told(on('06:50'), [asleep(on('19:52'), { help: ['nursed'] }), woke(on('02:10'), { help: ['nursed'], awakeMin: 15 }), up(on('06:45'))]);
    const text = sum(log);
    expect(text).toMatch(/^Mia: asleep 7:52 nursed, woke 2:10 nursed 15m, up 6:45\. /);
    expect(text).toMatch(/EASY, OK, HARD or NO\. UNDO if wrong$/);
    fits(text);
  });

  it.each([0, 1, 2, 3, 4, 9])('of %i wakings is one text in either language and cuts no fact', (n) => {
    for (const lang of LANGS) {
      const events = [asleep(on('19:52'), { help: ['nursed', 'presence'] }), ...wakings(n), { kind: 'context', tag: 'teething' }, up(on('06:45'))] as const;
      const text = sum(joined({ children: [aChild({ name: `${LONG_NAME}x` })] }).told(on('06:50'), [bedtime(on('19:30')), ...events]), lang);
      fits(text);
      expect(text).toMatch(new RegExp(`^${LONG_NAME}: `));
      expect(text).toMatch(lang === 'en' ? /UNDO if wrong$|NO\.$/ : /DESHACER si no es eso$|NO\.$/);
      if (n >= 4) continue;
      // Each fact is there whole, or not at all; wakings may stand as their number.
      const whole = [...events.map(COPY[lang].event), COPY[lang].wakings(n)];
      const list = text.slice(LONG_NAME.length + 2, text.indexOf('. ')).split(', ');
      expect(list.filter((part) => !whole.includes(part))).toEqual([]);
      expect(list).toContain(COPY[lang].event(up(on('06:45'))));
    }
  });

  it.each<[string, (l: Log) => Log]>([
    ['four wakings', (l) => l.told(on('06:50'), [asleep(on('19:52')), ...wakings(4), up(on('06:45'))])],
    ['a number of wakings, five', (l) => l.told(on('06:50'), [{ kind: 'wakes', count: 5 }, up(on('06:45'))])],
    ['one waking and the word hard', (l) => l.told(on('06:50'), [asleep(on('19:52')), ...wakings(1), up(on('06:45'))]).said(on('06:51'), '2026-03-02', { word: 'hard' })],
  ])('with %s is not read back as a bill, and has a kind word', (_what, say) => {
    const text = sum(say(joined()));
    expect(text).toContain('you were there each time');
    expect(text).not.toMatch(/\b(woke|\d+:\d\d|59m)\b/);
    fits(text);
    const es = sum(say(joined()), 'es');
    expect(es).toContain('acudiste cada vez');
    expect(es).not.toMatch(/\d+:\d\d/);
  });

  it('asks first about a text in doubt, else about one it could not read, else how the night went', () => {
    const log = joined().told(on('02:15'), [woke(on('02:10'))]).fact(on('03:00'), 'noted', { by: OWNER, night: night('2026-03-02'), intent: 'unreadable', body: 'wlk “2” fd' });
    expect(sum(log)).toContain('could not read');
    fits(sum(log));
    log.fact(on('03:10'), 'asked', {
      by: OWNER, night: night('2026-03-02'), child: MIA, about: 'am-pm', said: '7:30',
      options: [{ events: [up(on('07:30'))] }, { events: [asleep(on('19:30'))] }],
    });
    expect(sum(log)).toMatch(/7:30.*1.*2/);
    fits(sum(log));
  });

  it('asks nothing that is known already', () => {
    const log = joined().told(on('06:50'), [asleep(on('19:52'), { latencyMin: 10 }), up(on('06:45'))]).said(on('06:51'), '2026-03-02', { word: 'easy' });
    expect(sum(log)).not.toMatch(/EASY|\?/);
  });

  it('of twins tells both nights and asks by name about the one that is not known yet', () => {
    const log = joined({ children: [aChild(), aChild({ id: LEO, name: 'Leo' })] }).fact('2026-03-01T15:01', 'step-taken', { child: LEO, night: night('2026-03-01'), step: 'F3' as never, how: 'started', rule: 'START', rules: 1 });
    log.told(on('06:50'), [asleep(on('19:52')), up(on('06:45'))], OWNER, [MIA, LEO]).said(on('06:51'), '2026-03-02', { word: 'easy' });
    expect(sum(log)).toMatch(/^Mia: .*Leo: .* Leo, did "/);
  });
});

describe('the echo of a log by day', () => {
  const echo = (events: SaidEvent[], lang: Lang = 'en'): string => {
    const log = joined().told('2026-03-03T13:00', events);
    return replyText(owed('echo', { factIds: log.facts.slice(2).map((f) => f.id) }), speaking(log, '2026-03-03T13:00', { lang }))!;
  };
  it('names each fact in the order of the clock', () => {
    expect(echo([woke(on('02:10')), asleep(on('19:52'))])).toBe('Kept: asleep 7:52, woke 2:10. UNDO if wrong');
  });
  it('of many facts leaves out whole ones, the least important first', () => {
    for (const lang of LANGS) {
      const text = echo([{ kind: 'nap', minutes: 40 }, asleep(on('19:52'), { help: ['nursed', 'presence'] }), ...wakings(3), { kind: 'context', tag: 'visitors' }, bedtime(on('19:30')), up(on('06:45'))], lang);
      fits(text);
      expect(text).toMatch(/6:45/);
      expect(text).not.toMatch(/nap|siesta/);
    }
  });
  it('of four wakings or more is no bill either', () => {
    expect(echo(wakings(5))).not.toMatch(/\d:\d\d/);
  });
  it('of what was taken back says so, in words still known', () => {
    const log = joined().told('2026-03-03T13:00', [woke(on('02:10'))]).undo('2026-03-03T13:01');
    expect(replyText(owed('undone', { factIds: [log.facts[2]!.id] }), speaking(log, '2026-03-03T13:02'))).toBe('Taken back: woke 2:10.');
  });
  it.each([
    ['en', [
      'Your clock shows 1:02pm again', 'Bedtime is 7:30pm again', 'No reminder after 8pm again', 'No text at 6pm', 'A reminder every night',
      'comes on Sundays at 10am', 'I stay quiet at night', 'You are on.', 'The plan goes on.', 'The plan rests again',
    ]],
    ['es', [
      'Tu reloj marca otra vez 1:02pm', 'La hora de cama es otra vez 7:30pm', 'Otra vez no llega aviso', 'A las 6pm no llega nada', 'un aviso cada noche',
      'llega los domingos a las 10am', 'De noche callo', 'Te toca.', 'El plan sigue.', 'El plan descansa otra vez',
    ]],
  ] as const)('of a setting taken back says in %s what holds again', (lang, again) => {
    const settings = [
      { type: 'zone-set', zone: 'America/Los_Angeles' as Zone }, { type: 'bedtime-set', bedtime: local('2026-03-01T20:15').slice(11), night: '2026-03-02' },
      { type: 'late-ok-set', lateOk: true }, { type: 'early-set', early: true }, { type: 'rhythm-set', rhythm: 'change' }, { type: 'weekly-day-set', weekday: 3 },
      { type: 'night-replies-set', on: true }, { type: 'on-duty-set', carer: PARTNER }, { type: 'paused', night: '2026-03-02' }, { type: 'resumed', night: '2026-03-02' },
    ];
    settings.forEach((setting, i) => {
      const log = joined({ zone: 'America/Chicago' as Zone, bedtime: local('2026-03-01T19:30').slice(11) as never, lateOk: false, carers: [{ number: OWNER }, { number: PARTNER, name: 'Robin' }] });
      if (setting.type === 'resumed') log.fact('2026-03-02T08:00', 'paused', { by: OWNER, night: night('2026-03-02'), reason: 'asked' });
      const telling = log.telling('2026-03-02T09:00');
      const fact = { ...setting, id: 'in-set#0' as FactId, at: telling.at, by: OWNER } as Fact;
      log.facts.push(fact);
      log.undo('2026-03-03T13:01');
      const text = replyText(owed('undone', { factIds: [fact.id] }), speaking(log, '2026-03-03T13:02', { lang }))!;
      expect(text).toContain(again[i]);
      fits(text);
    });
  });
  it('of a duty taken back names who has the reminders now, to who has them not', () => {
    const log = joined({ carers: [{ number: OWNER }, { number: PARTNER, name: 'Robin' }] }).fact('2026-03-02T08:00', 'on-duty-set', { by: PARTNER, carer: PARTNER });
    log.fact('2026-03-02T09:00', 'on-duty-set', { by: OWNER, carer: OWNER });
    const { id } = log.facts.at(-1)!;
    log.undo('2026-03-03T13:01');
    expect(replyText(owed('undone', { factIds: [id] }), speaking(log, '2026-03-03T13:02'))).toBe('Taken back. Reminders go to Robin again.');
  });
});

describe('a doubt in words', () => {
  it('is one text of GSM-7 whatever the parent wrote', () => {
    const now = joined().now('2026-03-03T07:00');
    for (const lang of LANGS) {
      for (const said of ['7:30', '7`30', '¿7?', '{}[]~\\^|{}[]~\\^|{}[]', '😀😀', 'siete y media ñandú']) {
        for (const about of ['am-pm', 'kind', 'which-day', 'count', 'minutes'] as const) {
          const options = [{ events: [up(on('07:30'))] }, { events: [asleep(on('19:30'))] }];
          const text = doubtText({ type: 'asked', id: 'a#0' as FactId, at: now.at, night: now.night, child: MIA, about, said: said.slice(0, 20), options }, lang, now);
          fits(text);
          expect(text.includes('¿'), text).toBe(lang === 'es');
        }
      }
    }
  });

  it('about whose night it is names each child by its number', () => {
    const twins = joined({ children: [aChild({ name: LONG_NAME }), aChild({ id: LEO, name: 'Leo' })] }).now('2026-03-03T07:00');
    const options = [[MIA], [LEO], [MIA, LEO]].map((children) => ({ events: [], children }));
    const text = doubtText({ type: 'asked', id: 'a#0' as FactId, at: twins.at, night: twins.night, child: MIA, about: 'which-child', options }, 'en', twins);
    expect(text).toContain(`1 ${LONG_NAME}, 2 Leo, 3 ${LONG_NAME} + Leo`);
    fits(text);
  });
});

describe('any reply', () => {
  const told = joined({ children: [aChild({ name: '小明' })] }).told(on('06:50'), [asleep(on('19:52')), woke(on('02:10')), up(on('06:45'))]);
  it.each(SAYS)('%s has words or, without its family, none; and never throws', (say) => {
    for (const lang of LANGS) {
      for (const log of [told, undefined]) {
        const detail = say === 'sum' ? '2026-03-02' : say.startsWith('step-') ? 'N1' : say === 'bedtime' ? '22:58' : say === 'hazard' ? 'sofa' : say === 'travel' || say === 'away' ? '2026-03-05' : say === 'paused' ? '3' : undefined;
        const text = replyText(owed(say, { factIds: told.facts.slice(2).map((f) => f.id), ...(detail && { detail }) }), speaking(log, '2026-03-03T07:00', { lang }));
        if (text === undefined) continue;
        expect(isGsm7(text), text).toBe(true);
        expect(segments(text), text).toBeLessThanOrEqual(['crisis', 'emergency', 'doctor', 'start-consent', 'stranger'].includes(say) ? 2 : 1);
        expect(text).not.toMatch(/undefined|NaN|^: |  /);
      }
    }
  });

  it('is in the language of the number, else of the family, else English', () => {
    const es = joined({ lang: 'es' });
    expect([langOf(speaking(es, '2026-03-03T07:00')), langOf(speaking(es, '2026-03-03T07:00', { lang: 'en' })), langOf(speaking(undefined, ''))]).toEqual(['es', 'en', 'en']);
  });

  it('gives contacts of the country of the number, and of no other', () => {
    const card = (phone: string): string => replyText(owed('crisis', { kind: 'safety' }), { number: newNumber('n', phone) })!;
    expect([card(PHONES.US), card(PHONES.UK), card(PHONES.AU)].map((t) => ['988', '116 123', '13 11 14'].filter((c) => t.includes(c)))).toEqual([['988'], ['116 123'], ['13 11 14']]);
    expect(card(PHONES.elsewhere)).toMatch(/your local emergency number/);
    expect(card(PHONES.elsewhere)).not.toMatch(/\d{3}/);
  });
});

describe('a nudge', () => {
  const nudge = (purpose: Nudge['purpose'], of = '2026-03-02'): Nudge =>
    ({ purpose, night: night(of), dueAt: instantAt(`${of}T18:15`), usefulUntil: instantAt(`${of}T19:00`), to: [OWNER] });
  const words = (log: Log, purpose: Nudge['purpose'], at: string, lang: Lang = 'en'): ReturnType<typeof nudgeText> =>
    nudgeText(nudge(purpose), log.now(at), lang, { asksMood: true, moods: [] });

  it('of bedtime tells with the first how nights work, then the step of tonight', () => {
    const first = words(joined(), 'bedtime', '2026-03-02T18:15')!;
    expect(first.told).toEqual(['first']);
    expect(first.text).toMatch(/I stay quiet/);
    const later = words(joined({ zone: 'America/Phoenix' as Zone }).sent('2026-03-01T18:15', 'bedtime', '2026-03-01', ['first']), 'bedtime', '2026-03-02T18:15')!;
    expect(later.told).toEqual([]);
    expect(later.text).toMatch(/^Mia, bedtime 7:30\. Tonight: /);
  });

  it.each(['bedtime', 'echo', 'weekly', 'checkin', 'notice'] as const)('of %s is one text, with the longest name and every step', (purpose) => {
    for (const lang of LANGS) {
      for (const step of ['F1', 'F3', 'N2', 'B2', 'C3', 'R2', 'H1', 'M4', 'W2', 'P7']) {
        const log = joined({ children: [aChild({ name: LONG_NAME })] }).step('2026-03-02T15:00', '2026-03-02', step, 'switched').told('2026-03-03T06:50', [asleep(on('19:52')), ...wakings(2)]);
        for (const at of ['2026-03-02T18:15', '2026-03-03T09:00', '2026-03-08T10:00']) {
          const said = words(log, purpose, at, lang);
          if (said) fits(said.text);
        }
      }
    }
  });

  it('of the week has no numbers and no mood question where fewer than 3 nights are known', () => {
    const nights = (n: number): Log => {
      const log = joined();
      for (let d = 2; d < 2 + n; d += 1) log.told(`2026-03-0${d + 1}T07:00`, [asleep(`2026-03-0${d}T19:52`, { help: ['nursed'] }), woke(`2026-03-0${d + 1}T02:10`, { awakeMin: 10 }), up(`2026-03-0${d + 1}T06:45`)]);
      return log;
    };
    const two = words(nights(2), 'weekly', '2026-03-08T10:00')!;
    expect([/\d|How are YOU/.test(two.text), two.told]).toEqual([false, []]);
    const three = words(nights(3), 'weekly', '2026-03-08T10:00')!;
    expect(three.text).toMatch(/asleep fed or rocked, longest sleep 6h18, 1 waking\..*How are YOU\? 1-5$/);
    expect(three.told).toEqual(['mood']);
    expect(nudgeText(nudge('weekly'), nights(3).now('2026-03-08T10:00'), 'en', { asksMood: false, moods: [] })!.told).toEqual([]);
  });

  it('of the morning asks the one thing the plan needs, and says so', () => {
    const echo = words(joined().told(on('02:15'), [woke(on('02:10'))]), 'echo', '2026-03-03T09:00')!;
    expect(echo.told).toEqual(['how']);
    expect(echo.text).toMatch(/woke 2:10.*EASY, OK, HARD or NO/);
    expect(local(on('02:10'))).toBe('2026-03-03T02:10');
  });
});

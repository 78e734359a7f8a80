/** The checkers of the seeded world, each with a text that breaks its law by a hair and one that keeps it. */
import { describe, expect, it } from 'vitest';
import type { TextKind } from '../../shared/contract/owedReply.ts';
import type { FamilyId } from '../../shared/log/facts.ts';
import type { Instant } from '../../shared/time/zone.ts';
import { ungentleWord } from '../../local/sim/gentle.ts';
import { type House, houseOf, phoneOf } from '../../local/sim/houses.ts';
import type { Attempts } from '../../local/sim/carrier.ts';
import { unanswered } from '../../local/sim/nightLaws.ts';
import { OutLaws } from '../../local/sim/outLaws.ts';
import { leaksOf } from '../../local/sim/private.ts';
import type { Meaning, Said } from '../../local/sim/said.ts';
import { reminderEnded } from '../../local/sim/reminders.ts';
import { Tally } from '../../local/sim/tally.ts';
import { Truth } from '../../local/sim/truth.ts';
import { offsetMinutes, wallAt } from '../../local/sim/wall.ts';

const when = (iso: string): Instant => Date.parse(iso) as Instant;
const HOUR = 3_600_000;

/** A household of New York with one phone, and the laws that watch it. */
function watched(): { tally: Tally; say(body: string, at: string, meaning?: Meaning, from?: string): Said; out(kind: TextKind, at: string, more?: { text?: string; cause?: string; phone?: string }): void; offered(kind: TextKind, at: string): void; optOut(at: string): void; house: House } {
  let phones = 0;
  const drawn = houseOf(1, 0, 20, () => phoneOf((phones += 1)));
  const phone = drawn.phones[0]!;
  const house: House = { ...drawn, zone: 'America/New_York' as House['zone'], phones: [phone], lateOk: false, familyId: 'f1' as FamilyId };
  const [tally, truth, said] = [new Tally(), new Truth(), new Map<string, Said>()];
  const laws = new OutLaws(tally, truth, (id) => said.get(id));
  truth.line(phone, house);
  let ids = 0;
  return {
    tally, house,
    say: (body, at, meaning = { is: 'other' }, from = phone) => {
      const text: Said = { id: `in${(ids += 1)}`, phone: from, body, house: house.phones.includes(from) ? house : undefined, meaning, at: when(at) };
      said.set(text.id, text);
      truth.arrived(text);
      laws.heard(text);
      truth.takenIn(text, when(at));
      return text;
    },
    optOut: (at) => void truth.stoppedByCarrier(phone, house, when(at)),
    offered: (kind, at) => laws.offered({
      at: when(at), phone, text: kind, kind, cause: `f1|${kind}|${at}`, house, dueAt: when(at), usefulUntil: (when(at) + HOUR) as Instant,
    }),
    out: (kind, at, more = {}) => laws.left({
      at: when(at), phone, text: `${kind} ${at}`, kind, cause: `f1|${kind}|${at}`, house, dueAt: when(at), usefulUntil: (when(at) + HOUR) as Instant, ...more,
    }),
  };
}

const broken = (act: (world: ReturnType<typeof watched>) => void): string[] => {
  const world = watched();
  act(world);
  return world.tally.lawsBroken();
};

describe('the checkers name', () => {
  it.each<[string, string[], (world: ReturnType<typeof watched>) => void]>([
    ['nothing where a reminder leaves at 19:59:59', [], ({ out }) => out('bedtime', '2026-11-23T19:59:59-05:00')],
    ['L4 where it leaves at 20:00', ['L4'], ({ out }) => out('bedtime', '2026-11-23T20:00:00-05:00')],
    ['L4 before eight', ['L4'], ({ out }) => out('echo', '2026-11-23T07:59:59-05:00')],
    ['nothing at 20:59:59 with LATE OK', [], ({ out, say }) => {
      say('LATE OK', '2026-11-23T12:00:00-05:00', { is: 'late-ok' });
      out('bedtime', '2026-11-23T20:59:59-05:00');
    }],
    ['L4 for a weekly text then', ['L4'], ({ out, say }) => {
      say('LATE OK', '2026-11-22T12:00:00-05:00', { is: 'late-ok' });
      out('weekly', '2026-11-22T20:30:00-05:00');
    }],
    ['L4 on the morning after the clocks went back, by the new hour', ['L4'], ({ out }) => out('weekly', '2026-11-01T12:59:00Z')],
    ['L2 for one cause twice', ['L2'], ({ out }) => {
      out('bedtime', '2026-11-23T18:00:00-05:00', { cause: 'one' });
      out('bedtime', '2026-11-23T18:00:01-05:00', { cause: 'one' });
    }],
    ['L2 for the same text twice running on one day', ['L2'], ({ out }) => {
      out('bedtime', '2026-11-23T18:00:00-05:00', { text: 'same' });
      out('bedtime', '2026-11-23T18:10:00-05:00', { text: 'same' });
    }],
    ['nothing for the same reminder on the next day', [], ({ out }) => {
      out('bedtime', '2026-11-23T18:00:00-05:00', { text: 'same' });
      out('bedtime', '2026-11-24T18:00:00-05:00', { text: 'same' });
    }],
    ['L3 for a nudge after STOP', ['L3'], ({ out, say }) => {
      say('STOP', '2026-11-23T12:00:00-05:00', { is: 'stop' });
      out('bedtime', '2026-11-23T18:00:00-05:00');
    }],
    ['L3 for the answer to what was said before STOP', ['L3'], ({ out, say }) => {
      const { id } = say('PLAN', '2026-11-23T11:59:00-05:00');
      say('STOP', '2026-11-23T12:00:00-05:00', { is: 'stop' });
      out('reply', '2026-11-23T12:00:01-05:00', { cause: `${id}|reply` });
    }],
    ['nothing for the answer to STOP itself, and after START and YES', [], ({ out, say }) => {
      const { id } = say('STOP', '2026-11-23T12:00:00-05:00', { is: 'stop' });
      out('stop', '2026-11-23T12:00:01-05:00', { cause: `${id}|stop` });
      say('START', '2026-11-23T13:00:00-05:00', { is: 'start' });
      say('YES', '2026-11-23T13:01:00-05:00', { is: 'yes' });
      out('bedtime', '2026-11-23T18:00:00-05:00');
    }],
    ['L3 for what is offered to a carrier that opted the phone out, once the service knows', ['L3'], ({ offered, optOut }) => {
      optOut('2026-11-23T12:00:00-05:00');
      offered('bedtime', '2026-11-23T18:00:00-05:00');
    }],
    ['nothing for it before the service knows', [], ({ offered }) => offered('bedtime', '2026-11-23T18:00:00-05:00')],
    ['L5 for a reminder after the child was down', ['L5'], ({ out, say }) => {
      say('asleep 5:40', '2026-11-23T17:45:00-05:00', { is: 'down', night: '2026-11-23' as never });
      out('bedtime', '2026-11-23T18:00:00-05:00');
    }],
    ['L5 in a rest, and nothing after it', ['L5'], ({ out, say }) => {
      say('PAUSE 1', '2026-11-23T12:00:00-05:00', { is: 'pause', nights: 1 });
      out('bedtime', '2026-11-23T18:00:00-05:00');
      out('bedtime', '2026-11-24T18:00:00-05:00');
    }],
    ['nothing for "How is she?" on day 7 of an illness that BETTER of a stopped number did not end, in a pause beside it', [], ({ out, say, house }) => {
      const other = phoneOf(80);
      (house as { phones: readonly string[] }).phones = [...house.phones, other];
      say('STOP', '2026-11-16T09:00:00-05:00', { is: 'stop' }, other);
      say('SICK', '2026-11-18T12:00:00-05:00', { is: 'sick' });
      say('BETTER', '2026-11-21T05:39:00-05:00', { is: 'resume' }, other);
      say('PAUSE 3', '2026-11-22T12:00:00-05:00', { is: 'pause', nights: 3 });
      out('checkin', '2026-11-25T10:00:00-05:00');
    }],
    ['L4 for a log of the night that is answered in the night', ['L4'], ({ out, say }) => {
      const { id } = say('woke 2:10 nursed', '2026-11-24T02:12:00-05:00', { is: 'log', night: '2026-11-23' as never, ends: false });
      out('reply', '2026-11-24T02:12:01-05:00', { cause: `${id}|reply` });
    }],
    ['nothing where that night has ended, or the family wants its answers at night', [], ({ out, say }) => {
      say('up 5:10', '2026-11-24T05:11:00-05:00', { is: 'log', night: '2026-11-23' as never, ends: true });
      const after = say('woke 2:10 nursed', '2026-11-24T05:12:00-05:00', { is: 'log', night: '2026-11-23' as never, ends: false });
      out('reply', '2026-11-24T05:12:01-05:00', { cause: `${after.id}|reply` });
      say('REPLIES ON', '2026-11-24T12:00:00-05:00', { is: 'asks' });
      const night = say('woke 2:10 nursed', '2026-11-25T02:12:00-05:00', { is: 'log', night: '2026-11-24' as never, ends: false });
      out('reply', '2026-11-25T02:12:01-05:00', { cause: `${night.id}|reply` });
    }],
    ['L4 for a night that is summed up by its last text and again at nine', ['L4'], ({ out, say, house }) => {
      const { id } = say('up 6:45', '2026-11-24T06:46:00-05:00', { is: 'log', night: '2026-11-23' as never, ends: true });
      out('reply', '2026-11-24T06:46:01-05:00', { cause: `${id}|reply`, text: `${house.children[0]}: up 6:45` });
      out('echo', '2026-11-24T09:00:00-05:00');
    }],
    ['L11 for a stranger whose chat is answered three times in a day', ['L11'], ({ out, say }) => {
      for (const at of ['2026-11-24T06:46:00-05:00', '2026-11-24T06:48:00-05:00', '2026-11-24T16:46:00-05:00']) {
        const { id } = say('hello', at, { is: 'other' }, phoneOf(70));
        out('consent', at, { cause: `${id}|consent`, phone: phoneOf(70) });
      }
    }],
    ['L11 for the eleventh answer to one text in an hour', ['L11'], ({ out, say }) => {
      for (let i = 10; i < 21; i += 1) {
        const at = `2026-11-24T12:${i}:00-05:00`;
        const { id } = say('PLAN', at, { is: 'asks' });
        out('reply', at, { cause: `${id}|reply` });
      }
    }],
    ['L3 for a nudge to a family that is deleted', ['L3'], ({ out, say }) => {
      say('STOP', '2026-11-23T12:00:00-05:00', { is: 'stop' });
      say('START', '2026-12-24T13:00:00-05:00', { is: 'start' });
      say('YES', '2026-12-24T13:01:00-05:00', { is: 'yes' });
      out('bedtime', '2026-12-24T18:00:00-05:00');
    }],
    ['L6 for a word that leaves a child alone', ['L6'], ({ out }) => out('bedtime', '2026-11-23T18:00:00-05:00', { text: 'Tonight let her cry a little.' })],
    ['L7 for two segments', ['L7'], ({ out }) => out('bedtime', '2026-11-23T18:00:00-05:00', { text: 'a'.repeat(161) })],
    ['L11 for a third unasked text of a day', ['L11'], ({ out }) => {
      out('weekly', '2026-11-23T10:00:00-05:00');
      out('checkin', '2026-11-23T10:01:00-05:00');
      out('bedtime', '2026-11-23T18:00:00-05:00');
    }],
    ['L11 for a second answer to one text', ['L11'], ({ out, say }) => {
      const { id } = say('PLAN', '2026-11-23T12:00:00-05:00');
      out('reply', '2026-11-23T12:00:01-05:00', { cause: `${id}|reply` });
      out('ask', '2026-11-23T12:00:02-05:00', { cause: `${id}|ask` });
    }],
    ['L12 for a card sent four times, and nothing for three', ['L12'], ({ out, say }) => {
      const { id } = say('she is not breathing', '2026-11-23T03:00:00-05:00', { is: 'safety', crisis: false });
      for (const second of [1, 2, 3, 4]) out('safety', `2026-11-23T03:00:0${second}-05:00`, { cause: `${id}|safety`, text: 'card' });
    }],
    ['L10 for a nudge to a number that is not of the family', ['L10', 'L11'], ({ out }) => out('bedtime', '2026-11-23T18:00:00-05:00', { phone: phoneOf(50) })],
  ])('%s', (_what, laws, act) => {
    expect(broken(act)).toEqual(laws);
  });

  it('who asked and had no answer, or had it late', () => {
    const house = watched().house;
    const said: Said = { id: 'in1', phone: house.phones[0]!, body: '?', house, meaning: { is: 'asks' }, at: when('2026-11-24T03:00:00-05:00'), takenInAt: when('2026-11-24T03:00:01-05:00') };
    const at = (iso: string): Attempts => ({ count: 1, left: 1, firstLeftAt: when(iso), refused: false, last: 'sent' });
    expect(unanswered(said, () => undefined, () => false)).toBe('asked, and never answered');
    expect(unanswered(said, (cause) => (cause === 'in1|reply' ? at('2026-11-24T03:00:02-05:00') : undefined), () => false)).toBeUndefined();
    expect(unanswered(said, () => at('2026-11-24T07:00:00-05:00'), () => false)).toBe('answered late');
    expect(unanswered(said, () => undefined, (cause) => cause === 'in1|ask')).toBeUndefined();
    expect(unanswered({ ...said, meaning: { is: 'other' } }, () => undefined, () => false)).toBeUndefined();
  });

  it('what must not be read outside of the table', () => {
    expect(leaksOf({ event: 'sent', why: `to ${phoneOf(3)}` })).toBe('a number');
    expect(leaksOf({ event: 'told', kind: 'Mia' })).toBe('a name');
    expect(leaksOf({ event: 'told', why: 'woke twice' })).toBe('a sentence');
    expect(leaksOf({ familyId: '01aa55501234bb', event: 'clock-set', dueAt: 1_772_763_600_000 })).toBeUndefined();
  });

  it('unkind words, in both languages', () => {
    for (const text of ['Let him cry it out', 'ignore her crying', 'Wait 5 min before you go in', 'Déjala llorar', 'espera 5 min']) expect(ungentleWord(text), text).toBeDefined();
    for (const text of ['WAIT if not yet.', 'That is no failing', 'Leave the light low', 'ESPERA si no']) expect(ungentleWord(text), text).toBeUndefined();
  });
});

describe('the wall of the checkers', () => {
  it.each([
    ['America/New_York', '2026-03-08T06:59:59Z', 1 * 3600 + 59 * 60 + 59], ['America/New_York', '2026-03-08T07:00:00Z', 3 * 3600],
    ['Australia/Lord_Howe', '2026-04-04T14:59:59Z', 1 * 3600 + 59 * 60 + 59], ['Australia/Lord_Howe', '2026-04-04T15:00:00Z', 1.5 * 3600],
    ['Pacific/Chatham', '2026-07-01T00:00:00Z', 12.75 * 3600],
  ])('in %s at %s', (zone, iso, seconds) => {
    expect(wallAt(when(iso), zone).seconds).toBe(seconds);
  });

  it('knows offsets of quarters', () => {
    expect(offsetMinutes(when('2026-07-01T00:00:00Z'), 'Asia/Kolkata')).toBe(330);
  });
});

describe('a reminder that did not come', () => {
  const missed = (meaning: Meaning): string | undefined => {
    const { house, say } = watched();
    const said = say('a word', `${house.firstNight}T12:00:00-05:00`, meaning);
    const nobody = { attempts: () => undefined, wasCut: () => false };
    const world = { truth: new Truth(), carrier: nobody, cuts: nobody } as unknown as Parameters<typeof reminderEnded>[0];
    return [1, 2].map((index) => reminderEnded(world, house, index, [said])).find((ended) => ended !== undefined);
  };

  it('is missed where nothing was said against it, and not where the family chose to stay as it is', () => {
    expect(missed({ is: 'asks' })).toBe('missed');
    expect(missed({ is: 'goes-on' })).toBeUndefined();
  });
});

describe('a family that came back when the 30 days were over', () => {
  const back = (atMs: number, spoken: boolean): boolean => {
    const { house } = watched();
    const truth = new Truth();
    const from = when('2026-03-01T12:00:00Z');
    const says = (is: 'stop' | 'start' | 'yes', at: number): void => void truth.takenIn({ id: is, phone: house.phones[0]!, body: is, house, meaning: { is }, at: at as Instant }, at as Instant);
    says('stop', from);
    says('start', from + atMs - 1);
    says('yes', from + atMs);
    if (spoken) truth.spokenOf(house);
    return truth.of(house).gone;
  };
  const KEPT = 30 * 24 * HOUR;

  it('is gone, unless a sweep may not have been there yet and the service still speaks of it', () => {
    expect([back(KEPT - 1, false), back(KEPT, false), back(KEPT, true), back(KEPT + 13 * HOUR, true), back(KEPT + 14 * HOUR, true)]).toEqual([false, true, false, false, true]);
  });
});

describe('the clock of a family that travels', () => {
  it('is the one that an UNDO was answered with, and never one that nobody was told of', () => {
    const stay = (place: string, zone: string) => ({ place, zone: zone as House['zone'] });
    const trip = { from: 1, until: 5, to: stay('Los Angeles', 'America/Los_Angeles'), home: stay('New York', 'America/New_York') };
    const clockAfter = (text: string): string => {
      const house: House = { ...watched().house, zone: trip.to.zone, trip };
      new Truth().promisedClock(house, { text, at: when('2026-03-09T13:01:00Z') });
      return house.zone;
    };
    expect(clockAfter('Taken back. Your clock shows 9:00am again, and reminders go by it.')).toBe('America/New_York');
    expect(clockAfter('Quitado. Tu reloj marca otra vez 9:00am y los avisos van con esa hora.')).toBe('America/New_York');
    // Said of no clock, of one that is not theirs, or by no take-back: nothing moves.
    for (const text of ['Taken back.', 'Taken back. Your clock shows 8:00am again', 'Your clock shows 9:00am now.']) expect(clockAfter(text), text).toBe('America/Los_Angeles');
  });
});

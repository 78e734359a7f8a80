/**
 * Disasters that befell others, replayed: each is named for the thread in which their users told of it
 * (`owner/name#12` is github.com/owner/name/issues/12).
 */
import { describe, expect, it } from 'vitest';
import { dispatchNudge, dispatchReply } from '../../functions/dispatch/dispatch.ts';
import { receive } from '../../functions/receive/receive.ts';
import { familyPartition, memoryKey } from '../../shared/contract/keys.ts';
import { onDuty } from '../../shared/family/family.ts';
import type { FactOf } from '../../shared/log/facts.ts';
import { measure } from '../../shared/night/measures.ts';
import { nudgesWanted } from '../../shared/schedule/nudge.ts';
import type { LocalDate } from '../../shared/time/local.ts';
import { DAY_MS, type Instant, MINUTE_MS, toLocal, type Zone } from '../../shared/time/zone.ts';
import { firing, type Household, household, numberOf, PARENT, when } from '../support/household.ts';
import { Died, mortal } from '../support/mortal.ts';
import { village } from '../support/village.ts';

const PARTNER = '+15555550102';
const later = (home: Household, ms: number): void => void (home.clock.now = (home.clock.now + ms) as Instant);

async function said(home: Household, body: string, iso?: string, from = PARENT): Promise<void> {
  if (iso !== undefined) home.clock.now = when(iso);
  await receive(home.receiveNeeds)(home.text(body, home.clock.now, from));
  for (const reply of home.owed.splice(0)) await dispatchReply(home.dispatchNeeds)(reply);
}

describe('medic/cht-core#10802: the same text every five minutes for seven days, 2,016 copies, because another due at the same time was stuck', () => {
  it.each(['retryable', 'unknown', 'refused'] as const)('one carer has the Sunday text once while the other is %s', async (stuck) => {
    const home = await household('2026-11-20T16:00:00-05:00', { carers: [{ phone: PARTNER, name: 'Robin' }] });
    await said(home, 'nap 45 min', '2026-11-21T15:00:00-05:00');
    home.sent.length = 0;
    let tries = 0;
    home.carrier = (sms) => {
      if (sms.to !== PARTNER) return { outcome: 'sent', carrierId: 'm' };
      tries += 1;
      return { outcome: stuck, code: 'stuck' };
    };
    const ring = firing(home, 'weekly', '2026-11-22', '2026-11-22T10:00:00-05:00');
    for (let copy = 0; copy < 2016; copy += 1) {
      home.clock.now = (ring.dueAt + copy * 5 * MINUTE_MS) as Instant;
      await dispatchNudge(home.dispatchNeeds)(ring);
    }
    expect(home.sent.filter((sms) => sms.to === PARENT)).toHaveLength(1);
    // What is proved unsent is tried while the text is of use, nine hours at five minutes; the rest once.
    expect(tries).toBe(stuck === 'retryable' ? 9 * 12 : 1);
    const ends = (await home.facts()).filter((f) => 'purpose' in f && f.purpose === 'weekly').map((f) => f.type);
    expect(ends.sort()).toEqual([{ retryable: 'dropped', unknown: 'send-unknown', refused: 'refused' }[stuck], 'sent'].sort());
  });
});

describe('medic/cht-core#7040: five answers to one text that nobody understood', () => {
  it.each([['a parent', PARENT], ['a stranger', '+15555550177']])('of %s, delivered five times, is answered once', async (_who, from) => {
    const home = await household('2026-11-23T16:00:00-05:00');
    const text = home.text('qwx zzp', home.clock.now, from);
    await Promise.all(Array.from({ length: 5 }, () => receive(home.receiveNeeds)(text)));
    for (let copy = 0; copy < 2; copy += 1) await Promise.all(home.owed.map((reply) => dispatchReply(home.dispatchNeeds)(reply)));
    expect(home.owed.length).toBe(5);
    expect(home.sent).toHaveLength(1);
  });
});

describe('medic/cht-core#6094: who says it again hears nothing', () => {
  it('the same words a minute later are answered again', async () => {
    const home = await household('2026-11-23T16:00:00-05:00');
    await said(home, 'nap 1:10 to 2:00');
    await said(home, 'nap 1:10 to 2:00', '2026-11-23T16:01:00-05:00');
    expect(home.sent).toHaveLength(2);
  });
});

describe('rapidpro/rapidpro#282: a campaign breaks into a conversation', () => {
  it('the Sunday text leaves without its question while another is open, and the answer is heard as the answer to that one', async () => {
    const home = await household('2026-11-20T16:00:00-05:00');
    await said(home, 'asleep 7:50 nursed', '2026-11-20T20:00:00-05:00');
    const reminder = nudgesWanted(home.familyId, await home.now()).find((n) => n.purpose === 'bedtime' && n.night === '2026-11-21')!;
    home.clock.now = reminder.dueAt;
    await dispatchNudge(home.dispatchNeeds)({ familyId: home.familyId, purpose: 'bedtime', night: reminder.night, dueAt: reminder.dueAt });
    await said(home, 'asleep 7:50 nursed', '2026-11-21T20:00:00-05:00');
    await said(home, 'up 6:45', '2026-11-22T06:50:00-05:00');
    expect(home.sent.at(-1)!.text).toContain('EASY, OK, HARD or NO');
    home.clock.now = when('2026-11-22T10:00:00-05:00');
    await dispatchNudge(home.dispatchNeeds)(firing(home, 'weekly', '2026-11-22', '2026-11-22T10:00:00-05:00'));
    expect(home.sent.at(-1)!.about.kind).toBe('weekly');
    expect(home.sent.at(-1)!.text).not.toContain('1-5');
    expect((await numberOf(home)).question?.about).toBe('how');
    await said(home, 'easy', '2026-11-22T10:05:00-05:00');
    expect((await home.facts()).some((f) => f.type === 'night-told' && f.said.word === 'easy')).toBe(true);
  });
});

describe('rapidpro/mailroom#461: marked as fired, and never sent', () => {
  it('a reminder whose process died before its send is counted as unknown, and never as sent', async () => {
    const home = await household('2026-11-23T16:00:00-05:00');
    const due = nudgesWanted(home.familyId, await home.now()).find((n) => n.purpose === 'bedtime')!;
    home.clock.now = due.dueAt;
    const ring = { familyId: home.familyId, purpose: 'bedtime' as const, night: due.night, dueAt: due.dueAt };
    const life = mortal({ atCall: 1, when: 'before' });
    await expect(dispatchNudge({ ...home.dispatchNeeds, sms: life.wrap(home.dispatchNeeds.sms, ['send']) })(ring)).rejects.toThrow(Died);
    later(home, MINUTE_MS);
    await dispatchNudge(home.dispatchNeeds)(ring);
    expect(home.sent).toEqual([]);
    expect((await home.facts()).filter((f) => 'purpose' in f).map((f) => f.type)).toEqual(['send-unknown']);
  });
});

describe('rapidpro/mailroom#655: silently not fired', () => {
  it('clocks that were lost without a word are set again by the sweep, and the evening after has its reminder', async () => {
    const town = village('2026-11-23T16:00:00-05:00');
    await town.enrol({ phone: PARENT });
    for (const { name } of town.store.clocks.all()) await town.store.clocks.drop(name);
    await town.until('2026-11-24T20:00:00-05:00');
    expect(town.sent.filter((sms) => sms.about.kind === 'bedtime' && sms.at > when('2026-11-24T12:00:00-05:00'))).toHaveLength(1);
    expect(town.journal.map((entry) => entry.event)).toContain('clocks-healed');
  });

  it('a clock that rings for what is not wanted says why in the log', async () => {
    const home = await household('2026-11-23T16:00:00-05:00');
    const ring = firing(home, 'bedtime', '2026-11-23', '2026-11-23T17:00:00-05:00');
    home.clock.now = ring.dueAt;
    await dispatchNudge(home.dispatchNeeds)(ring);
    expect((await home.facts()).at(-1)).toMatchObject({ type: 'dropped', purpose: 'bedtime', why: 'moved' });
  });
});

describe('rapidpro/rapidpro#482: what is due right now never fires', () => {
  it('a clock set for this very moment rings', async () => {
    const home = await household('2026-11-23T16:00:00-05:00');
    const due = nudgesWanted(home.familyId, await home.now()).find((n) => n.purpose === 'bedtime')!;
    const town = village('2026-11-23T16:00:00-05:00');
    const familyId = await town.enrol({ phone: PARENT });
    const lead = nudgesWanted(familyId, await home.now()).find((n) => n.purpose === 'bedtime')!;
    expect(Math.abs(lead.dueAt - due.dueAt)).toBeLessThanOrEqual(10 * MINUTE_MS);
    for (const clock of town.store.clocks.all()) await town.store.clocks.drop(clock.name);
    town.clock.now = lead.dueAt;
    await town.store.clocks.set({ name: `${familyId}.now`, rings: lead.dueAt, firing: { familyId, purpose: 'bedtime', night: lead.night, dueAt: lead.dueAt } });
    await town.service.settle();
    expect(town.sent.map((sms) => [sms.about.kind, sms.at])).toEqual([['bedtime', lead.dueAt]]);
  });
});

/** The facts that one text of that moment told. */
async function toldAt(home: Household, body: string, iso: string): Promise<FactOf<'told'>[]> {
  const before = new Set((await home.facts()).map((f) => f.id));
  await said(home, body, iso);
  return (await home.facts()).filter((f): f is FactOf<'told'> => f.type === 'told' && !before.has(f.id));
}

describe('the clocks change in the middle of the night', () => {
  it('babybuddy/babybuddy#174: 1:06 in the doubled hour is kept, as the one just past', async () => {
    const home = await household('2026-10-30T16:00:00-04:00');
    // 1:20 the first time round, and an hour later 1:20 once more.
    const [first] = await toldAt(home, 'woke 1:06 nursed', '2026-11-01T01:20:00-04:00');
    const [second] = await toldAt(home, 'woke 1:06 bottle', '2026-11-01T01:20:00-05:00');
    expect(new Date(first!.instant!).toISOString()).toBe('2026-11-01T05:06:00.000Z');
    expect(new Date(second!.instant!).toISOString()).toBe('2026-11-01T06:06:00.000Z');
  });

  it('babybuddy/babybuddy#557: a waking in the hour that was skipped is kept, and lies in the past', async () => {
    const home = await household('2026-03-06T16:00:00-05:00');
    const [woke] = await toldAt(home, 'woke 2:30 nursed 5m', '2026-03-08T03:40:00-04:00');
    expect(woke).toMatchObject({ event: { kind: 'wake' }, night: '2026-03-07' });
    expect(woke!.instant!).toBeLessThanOrEqual(when('2026-03-08T03:40:00-04:00'));
  });

  it.each([['2026-10-31', '2026-11-01T06:35:00-05:00', 12], ['2026-03-07', '2026-03-08T06:35:00-04:00', 10], ['2026-11-23', '2026-11-24T06:35:00-05:00', 11]])(
    'babybuddy/babybuddy#891: asleep 7:30, up 6:30 in the night of %s (up at %s) is %i h of sleep', async (night, morning, hours) => {
      const home = await household(`${night}T16:00:00-05:00`);
      await said(home, 'asleep 7:30 nursed', new Date(when(`${night}T19:40:00-05:00`) - (night === '2026-10-31' ? 3_600_000 : 0)).toISOString());
      await said(home, 'up 6:30', morning);
      const now = await home.now();
      expect(measure(now.nightOf(now.family.children[0]!.id, night as LocalDate)).sleepMin).toBe(hours * 60);
    },
  );
});

describe('SplitTime/OpenSplitTime#1947: the carrier took an opt-out, and nobody here knew', () => {
  it('a send that is refused for it stops that number for good, and the other carer goes on', async () => {
    const home = await household('2026-11-23T16:00:00-05:00', { carers: [{ phone: PARTNER, name: 'Robin' }] });
    const due = nudgesWanted(home.familyId, await home.now()).find((n) => n.purpose === 'bedtime')!;
    home.clock.now = due.dueAt;
    let asked = 0;
    home.carrier = (sms) => {
      if (sms.to === PARTNER) return { outcome: 'sent', carrierId: 'm' };
      asked += 1;
      return { outcome: 'refused', code: 'DestinationPhoneNumberOptedOut', optedOut: true };
    };
    await dispatchNudge(home.dispatchNeeds)({ familyId: home.familyId, purpose: 'bedtime', night: due.night, dueAt: due.dueAt });
    expect((await numberOf(home)).stop).toMatchObject({ by: 'carrier' });
    expect(onDuty((await home.now()).family)).toBe(home.numberId(PARTNER));
    for (let day = 1; day <= 3; day += 1) {
      later(home, DAY_MS);
      const next = nudgesWanted(home.familyId, await home.now()).find((n) => n.purpose === 'bedtime');
      if (next === undefined) continue;
      home.clock.now = next.dueAt;
      await dispatchNudge(home.dispatchNeeds)({ familyId: home.familyId, purpose: 'bedtime', night: next.night, dueAt: next.dueAt });
    }
    expect(asked).toBe(1);
    expect(home.sent.map((sms) => sms.to)).toEqual([PARTNER, PARTNER, PARTNER]);
  });
});

describe('parcelvoy/platform#610: one time zone that does not exist stopped 600,000 sends', () => {
  it('it stops its own family only: the others have their reminders, day after day', async () => {
    const town = village('2026-11-23T16:00:00-05:00');
    const phones = [1, 2, 3, 4].map((n) => `+1555555010${n}`);
    const ids = [];
    for (const phone of phones) ids.push(await town.enrol({ phone }));
    const bad = ids[1]!;
    const { items } = await town.store.table.query({ pk: familyPartition(bad), prefix: '' });
    for (const item of items) {
      const elsewhere = JSON.parse(JSON.stringify(item).replaceAll('America/New_York', 'Mars/Olympus')) as typeof item;
      await town.store.table.transact([{ put: elsewhere }]);
    }
    expect(JSON.stringify(await town.store.table.get(memoryKey(bad)))).toContain('Mars/Olympus');
    await town.until('2026-11-25T20:00:00-05:00');
    const reminded = (phone: string): number => town.sent.filter((sms) => sms.to === phone && sms.about.kind === 'bedtime').length;
    expect(phones.map(reminded)).toEqual([3, 0, 3, 3]);
    expect(town.journal.some((entry) => entry.event === 'sweep-failed' || entry.event === 'walk-failed')).toBe(true);
  });
});

describe('CubicrootXYZ/RemindMe#359, nextcloud/calendar#2670, anoadragon453/matrix-reminder-bot#57: the recurring reminder is an hour off once the clocks have changed', () => {
  it.each<[string, string, string]>([
    ['America/New_York', '2026-10-29T16:00:00-04:00', '2026-11-04T23:00:00-05:00'],
    ['America/New_York', '2026-03-05T16:00:00-05:00', '2026-03-11T23:00:00-04:00'],
    ['Europe/London', '2026-10-22T16:00:00+01:00', '2026-10-28T23:00:00+00:00'],
    ['Australia/Lord_Howe', '2026-10-01T16:00:00+10:30', '2026-10-07T23:00:00+11:00'],
    ['Australia/Lord_Howe', '2026-04-02T16:00:00+11:00', '2026-04-08T23:00:00+10:30'],
  ])('in %s from %s it keeps its minute on the wall, one an evening, and nothing is set over and over', async (zone, from, to) => {
    const town = village(from);
    await town.enrol({ phone: PARENT, zone, child: { name: 'Mia', born: '2025-07-02' } });
    await town.until(to);
    const walls = town.sent.filter((sms) => sms.about.kind === 'bedtime').map((sms) => toLocal(sms.at, zone as Zone));
    expect(walls).toHaveLength(7);
    expect(new Set(walls.map((wall) => wall.slice(0, 10))).size).toBe(7);
    expect(new Set(walls.map((wall) => wall.slice(11, 16))).size).toBe(1);
    // Futsch1/medTimer#56: endless rescheduling on the day of the change. Here a few clocks a day are set, once each.
    expect(town.journal.filter((entry) => entry.event === 'clock-set').length).toBeLessThan(7 * 4);
  });
});

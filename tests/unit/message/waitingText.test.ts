/** Why no step comes yet: its nights, what its rule waits for, its age; and what WHY and the week say of that age. */
import { describe, expect, it } from 'vitest';
import type { Child } from '../../../shared/log/facts.ts';
import { COPY } from '../../../shared/message/copy.ts';
import { whyText } from '../../../shared/message/planText.ts';
import { sumText } from '../../../shared/message/replyText.ts';
import { waitingText } from '../../../shared/message/waitingText.ts';
import { weekText } from '../../../shared/message/weekText.ts';
import type { Now } from '../../../shared/plan/recompute.ts';
import { addDays } from '../../../shared/time/local.ts';
import type { Zone } from '../../../shared/time/zone.ts';
import { aChild, Log, night } from '../../support/facts.ts';

const FROM = '2026-11-02';
/** On that step since the 2nd, each night told by its word. */
function after(step: string, words: readonly ('good' | 'ok' | 'hard' | 'no')[], child: Partial<Child> = {}): { now: Now; child: Child } {
  const log = new Log('2026-11-01T15:00', { zone: 'America/Phoenix' as Zone, children: [aChild({ born: night('2026-02-01'), ...child })] }).step('2026-11-01T15:00', FROM, step, 'switched');
  words.forEach((word, i) => log.said(`${addDays(night(FROM), i + 1)}T07:00`, addDays(night(FROM), i), word === 'no' ? { didStep: false } : { word }));
  const now = log.now(`${addDays(night(FROM), words.length)}T10:00`);
  return { now, child: now.family.children[0]! };
}
const ready = ({ now, child }: ReturnType<typeof after>): string => waitingText('no-offer', child.id, 'en', now);
const times = <T>(n: number, one: T): T[] => Array.from({ length: n }, () => one);
const YOUNG = { born: night('2026-06-10') };

describe('READY with no step to take', () => {
  it('tells the nights', () => expect(ready(after('N2', ['good', 'good']))).toContain('2 of at least'));
  it('tells what the rule waits for', () => {
    expect(ready(after('N2', [...times(7, 'good' as const), 'no', 'no']))).toContain('3 good nights of 4, and so far it is 2 of 4');
    expect(ready(after('N1', [...times(7, 'no' as const), 'good']))).toContain('3 nights of 4 with the step done, and so far it is 1 of 4');
  });
  it('tells the age, from the due date where the child came early', () => {
    expect(ready(after('F3', times(9, 'good' as const), YOUNG))).toContain('waits until 6 months. ');
    expect(ready(after('F3', times(9, 'good' as const), { born: night('2026-04-20'), due: night('2026-06-10') }))).toContain('6 months from the due date');
    expect(ready(after('P4', times(9, 'good' as const), { born: night('2026-02-20') }))).toContain('your seat stays close until 10 months');
  });
  it('to WAIT, which asks for nothing, says only that', () => expect(waitingText('no-offer', undefined, 'en', after('N2', ['good']).now)).toBe(COPY.en.noOffer()));
});

it('WHY and the weekly text name the age that the next step waits for', () => {
  const { now, child } = after('F3', times(9, 'good' as const), YOUNG);
  expect(whyText(child, COPY.en, 'en', now)).toMatch(/9 nights on this step; the next one waits until 6 months\.$/);
  expect(weekText(now, 'en', { asksMood: false, moods: [] }).text).toContain('Next: from 6 months, nurse');
});

it('a night of which only a word is known tells of no wakings', () => {
  const { now } = after('N2', ['hard', 'good']);
  expect(sumText(night('2026-11-03'), COPY.en, 'en', now)).toMatch(/^Mia: good\./);
});

/** The claim's verdicts and the caps: what makes a text leave at most once, and not too often. */
import { describe, expect, it } from 'vitest';
import { DISPATCH_TIMEOUT_SECONDS } from '../../../shared/contract/environment.ts';
import { TEXT_KINDS } from '../../../shared/contract/owedReply.ts';
import { CAPS, counted, withinCaps } from '../../../shared/dispatch/caps.ts';
import { CLAIM_STATES, type Claim, claimSchema, type ClaimVerdict, nudgeCause, replyCause, retryAt, SAFETY_REPEAT, verdictOn } from '../../../shared/dispatch/claim.ts';
import { newNumber, openQuestion, QUESTION_OPEN_HOURS } from '../../../shared/family/number.ts';
import { HOUR_MS, type Instant } from '../../../shared/time/zone.ts';
import { replyUsefulUntil } from '../../../shared/dispatch/useful.ts';
import { FAMILY, night } from '../../support/facts.ts';

const NOW = 10_000_000 as Instant;
const TIMEOUT = DISPATCH_TIMEOUT_SECONDS * 1000;
const claim = (state: Claim['state'], ago: number, left = 60_000): Claim => ({
  v: 3, state, kind: 'bedtime', claimedAt: (NOW - ago) as Instant, usefulUntil: (NOW + left) as Instant, attempts: 2,
});

describe('an attempt that finds', () => {
  it.each<[string, Claim | undefined, ClaimVerdict]>([
    ['no claim may claim', undefined, { may: 'claim', over: 0, attempts: 0 }],
    ['one just claimed waits', claim('claimed', TIMEOUT), { may: 'wait', until: (NOW + 1) as Instant }],
    ['one claimed longer ago than a function lives gives up and never sends', claim('claimed', TIMEOUT + 1), { may: 'give-up', over: 3 }],
    ['one proved unsent may claim it again', claim('retryable', 5), { may: 'claim', over: 3, attempts: 2 }],
    ['one proved unsent, in its last millisecond', claim('retryable', 5, 1), { may: 'claim', over: 3, attempts: 2 }],
    ['one proved unsent that is of no use any more', claim('retryable', 5, 0), { may: 'nothing', because: 'too-late' }],
    ['one sent does nothing', claim('sent', 5), { may: 'nothing', because: 'sent' }],
    ['one refused does nothing', claim('refused', 5), { may: 'nothing', because: 'refused' }],
    ['one that nobody can tell does nothing, ever', claim('unknown', 30 * 24 * HOUR_MS), { may: 'nothing', because: 'unknown' }],
  ])('%s', (_what, found, verdict) => {
    expect(verdictOn(found, NOW)).toEqual(verdict);
  });

  it('an end, in whatever age, never claims again', () => {
    for (const state of CLAIM_STATES.filter((s) => s === 'sent' || s === 'refused' || s === 'unknown')) {
      for (const ago of [0, TIMEOUT + 1, 1e9]) expect(verdictOn(claim(state, ago), NOW).may).toBe('nothing');
    }
  });
});

describe('a safety card that nobody can tell of (L12)', () => {
  const card = (state: Claim['state'], ago: number, repeats?: number): Claim => ({ ...claim(state, ago), kind: 'safety', ...(repeats !== undefined && { repeats }) });
  const WAIT = SAFETY_REPEAT.afterSeconds * 1000;
  it.each<[string, Claim, ClaimVerdict]>([
    ['is sent again after 30 s', card('unknown', WAIT), { may: 'claim', over: 3, attempts: 2, repeats: 1 }],
    ['not before', card('unknown', WAIT - 1), { may: 'wait', until: (NOW + 1) as Instant }],
    ['a second time', card('unknown', WAIT, 1), { may: 'claim', over: 3, attempts: 2, repeats: 2 }],
    ['and no third time', card('unknown', 10 * WAIT, 2), { may: 'nothing', because: 'unknown' }],
    ['also where the function died with it', card('claimed', TIMEOUT + 1), { may: 'claim', over: 3, attempts: 2, repeats: 1 }],
    ['not while that function may still live', card('claimed', TIMEOUT), { may: 'wait', until: (NOW + 1) as Instant }],
    ['and where it died the third time, that is its end', card('claimed', TIMEOUT + 1, 2), { may: 'give-up', over: 3 }],
    ['once it was sent, never', card('sent', WAIT), { may: 'nothing', because: 'sent' }],
    ['not when it is of no use any more', { ...card('unknown', WAIT), usefulUntil: NOW }, { may: 'nothing', because: 'unknown' }],
    ['its repeats are not forgotten when an attempt is proved unsent', card('retryable', 5, 2), { may: 'claim', over: 3, attempts: 2, repeats: 2 }],
  ])('%s', (_what, found, verdict) => {
    expect(verdictOn(found, NOW)).toEqual(verdict);
  });

  it('is the only kind that is ever repeated', () => {
    for (const kind of TEXT_KINDS.filter((k) => k !== 'safety')) {
      for (const ago of [WAIT, TIMEOUT + 1, 1e9]) expect(verdictOn({ ...claim('unknown', ago), kind }, NOW)).toEqual({ may: 'nothing', because: 'unknown' });
    }
  });
});

describe('a claim', () => {
  it('is read as it was written, and a broken one not at all', () => {
    const full: Claim = { ...claim('sent', 5), familyId: FAMILY, repeats: 1, carrierId: 'c-1' };
    expect(claimSchema.parse({ pk: 'p', sk: 's', ttl: 1, ...full })).toEqual(full);
    for (const wrong of [{ state: 'maybe' }, { kind: 'ad' }, { v: 'x' }, { claimedAt: undefined }]) expect(claimSchema.safeParse({ ...full, ...wrong }).success).toBe(false);
  });

  it('proved unsent is offered again after 2 s, then twice as long each time, a minute at the most', () => {
    const waits = [1, 2, 3, 5, 6, 40].map((attempts) => (retryAt({ ...claim('retryable', 5), attempts }, NOW) - NOW) / 1000);
    expect(waits).toEqual([2, 4, 8, 32, 60, 60]);
  });
});

describe('an answer', () => {
  it.each([['reply', 2], ['ask', 2], ['consent', 2], ['stop', 24], ['safety', 24]] as const)('that is a %s answers anything for %i h', (kind, hours) => {
    expect(replyUsefulUntil({ kind, saidAt: NOW })).toBe(NOW + hours * HOUR_MS);
  });
});

describe('a cause', () => {
  it('is of a family, a purpose and a night, or of a text and a kind: no two alike', () => {
    const causes = [nudgeCause('f', 'bedtime', '2026-03-02'), nudgeCause('f', 'echo', '2026-03-02'), nudgeCause('f', 'bedtime', '2026-03-03'),
      nudgeCause('g', 'bedtime', '2026-03-02'), replyCause('in-1', 'reply'), replyCause('in-1', 'safety'), replyCause('in-2', 'reply')];
    expect(new Set(causes).size).toBe(causes.length);
  });
});

describe('the caps of a number', () => {
  /** Texts on these dates, by purpose; how many left before the first that may not. */
  const leaves = (texts: readonly (readonly ['bedtime' | 'echo' | 'weekly' | 'checkin' | 'notice', string])[]): boolean[] => {
    let number = newNumber('n', '+15555550101');
    return texts.map(([purpose, date]) => {
      const may = withinCaps(number, purpose, night(date));
      if (may) number = counted(number, purpose, night(date));
      return may;
    });
  };
  it.each([
    ['two a day', [['bedtime', '2026-03-02'], ['weekly', '2026-03-02'], ['checkin', '2026-03-02'], ['bedtime', '2026-03-03']], [true, true, false, true]],
    ['an echo counts for nothing and is never held back',
      [['bedtime', '2026-03-02'], ['echo', '2026-03-02'], ['notice', '2026-03-02'], ['echo', '2026-03-02'], ['checkin', '2026-03-02']],
      [true, true, true, true, false]],
    ['three a week that are no reminders, Monday to Sunday',
      [['notice', '2026-03-02'], ['checkin', '2026-03-03'], ['checkin', '2026-03-05'], ['weekly', '2026-03-08'], ['bedtime', '2026-03-08'], ['weekly', '2026-03-09']],
      [true, true, true, false, true, true]],
    ['a reminder every night of the week', ['02', '03', '04', '05', '06', '07', '08'].map((d) => ['bedtime', `2026-03-${d}`] as const), Array.from({ length: 7 }, () => true)],
  ] as const)('%s', (_what, texts, is) => {
    expect(leaves(texts)).toEqual(is);
  });

  it('are as written', () => {
    expect(CAPS).toEqual({ perDay: 2, othersPerWeek: 3 });
  });
});

describe('an open question', () => {
  it(`blocks no other for longer than ${QUESTION_OPEN_HOURS} h`, () => {
    const asked = { ...newNumber('n', '+15555550101'), question: { about: 'how' as const, askedAt: NOW } };
    expect(openQuestion(asked, (NOW + 20 * HOUR_MS - 1) as Instant)).toEqual(asked.question);
    expect(openQuestion(asked, (NOW + 20 * HOUR_MS) as Instant)).toBeUndefined();
    expect(openQuestion(newNumber('n', '+15555550101'), NOW)).toBeUndefined();
  });
});

/** What every set of alarm clocks must do, whoever rings them. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firingSchema, type Firing } from '../../shared/contract/firing.ts';
import type { AlarmClock, Clocks } from '../../shared/ports/clocks.ts';
import { HOUR_MS, type Instant, MINUTE_MS } from '../../shared/time/zone.ts';

export interface ClocksUnderTest {
  readonly clocks: Clocks;
  /** The clock as it stands, with the instant it will ring at. */
  standingClock(name: string): { rings: Instant; firing: Firing } | undefined;
  close(): Promise<void>;
}

/** A Monday, twenty seconds past the minute. */
export const NOW = Date.UTC(2026, 10, 23, 18, 30, 20) as Instant;

export function clockOf(name: string, rings: number = NOW + HOUR_MS): AlarmClock {
  const firing = firingSchema.parse({ familyId: 'fam1', purpose: 'bedtime', night: '2026-11-23', dueAt: rings });
  return { name, rings: rings as Instant, firing };
}

export function clocksContract(name: string, makeClocks: () => Promise<ClocksUnderTest>): void {
  describe(`alarm clocks: ${name}`, () => {
    let test: ClocksUnderTest;
    beforeEach(async () => {
      test = await makeClocks();
    });
    afterEach(() => test.close());

    it('a clock that is set stands, with its firing and its time', async () => {
      const clock = clockOf('fam1.a');
      await test.clocks.set(clock);
      expect(test.standingClock('fam1.a')).toEqual({ rings: clock.rings, firing: clock.firing });
      expect(await test.clocks.standing('fam1.')).toEqual({ names: ['fam1.a'] });
    });

    it('set again it moves, and there is still one', async () => {
      await test.clocks.set(clockOf('fam1.a'));
      const moved = clockOf('fam1.a', NOW + 3 * HOUR_MS);
      for (let times = 0; times < 3; times++) await test.clocks.set(moved);
      expect(test.standingClock('fam1.a')).toEqual({ rings: moved.rings, firing: moved.firing });
      expect((await test.clocks.standing('fam1.')).names).toEqual(['fam1.a']);
    });

    it('set by many at once there is one', async () => {
      await Promise.all(Array.from({ length: 6 }, () => test.clocks.set(clockOf('fam1.a'))));
      expect((await test.clocks.standing('fam1.')).names).toEqual(['fam1.a']);
    });

    it('a time in the past rings at once, with the due time it had', async () => {
      const late = clockOf('fam1.a', NOW - HOUR_MS);
      await test.clocks.set(late);
      const standing = test.standingClock('fam1.a');
      expect(standing?.rings).toBeLessThanOrEqual(NOW + MINUTE_MS);
      expect(standing?.firing.dueAt).toBe(late.rings);
    });

    it('a clock that is dropped is gone, and dropping it again is no error', async () => {
      await test.clocks.set(clockOf('fam1.a'));
      await test.clocks.set(clockOf('fam1.b'));
      for (let times = 0; times < 2; times++) await test.clocks.drop('fam1.a');
      expect(test.standingClock('fam1.a')).toBeUndefined();
      expect((await test.clocks.standing('fam1.')).names).toEqual(['fam1.b']);
    });

    it('lists every name of a prefix once, page after page, and no other', async () => {
      const wanted = Array.from({ length: 230 }, (_, i) => `fam1.${i}`);
      for (const one of [...wanted, 'fam10.0', 'fam2.0']) await test.clocks.set(clockOf(one));
      const names: string[] = [];
      let after: string | undefined;
      do {
        const page = await test.clocks.standing('fam1.', after);
        names.push(...page.names);
        after = page.next;
      } while (after !== undefined && names.length <= wanted.length);
      expect(names.toSorted()).toEqual(wanted.toSorted());
      expect(await test.clocks.standing('fam3.')).toEqual({ names: [] });
    });

    it('refuses a name that the scheduler has no room for, and says only a code', async () => {
      for (const bad of ['fam#1', 'a'.repeat(65), '+15555550101']) {
        const failure = await test.clocks.set(clockOf(bad)).catch((error: unknown) => error);
        expect(failure).toMatchObject({ name: 'OutsideFailure', message: 'ValidationException', retryable: false });
      }
      expect((await test.clocks.standing('')).names).toEqual([]);
    });
  });
}

/** The Scheduler adapter passes the clocks' contract, and survives what Scheduler does in between. */
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { schedulerClocks } from '../../shared/aws/schedulerClocks.ts';
import { firingSchema } from '../../shared/contract/firing.ts';
import type { Clocks } from '../../shared/ports/clocks.ts';
import { HOUR_MS, type Instant } from '../../shared/time/zone.ts';
import { clockOf, clocksContract, NOW } from './clocksContract.ts';
import { type FakeScheduler, startFakeScheduler } from './fakeScheduler.ts';

const ROLE = 'arn:aws:iam::000000000000:role/clocks';
const QUEUE = 'arn:aws:sqs:us-east-1:000000000000:nudges';
const DEAD_LETTERS = 'arn:aws:sqs:us-east-1:000000000000:nudges-dead';

function clocksOn(scheduler: FakeScheduler, pauses: number[] = [], group = 'reminders'): Clocks {
  return schedulerClocks({
    client: new SchedulerClient({ ...scheduler.at, maxAttempts: 1 }),
    group,
    roleArn: ROLE,
    queueArn: QUEUE,
    deadLetterArn: DEAD_LETTERS,
    now: () => NOW,
    pause: async (ms) => void pauses.push(ms),
  });
}

clocksContract('EventBridge Scheduler (played)', async () => {
  const scheduler = await startFakeScheduler();
  return {
    clocks: clocksOn(scheduler),
    standingClock: (name) => {
      const schedule = scheduler.schedules.get(name);
      if (!schedule) return undefined;
      const [, at] = /^at\((.*)\)$/.exec(schedule.ScheduleExpression!)!;
      const firing = firingSchema.parse(JSON.parse(schedule.Target!.Input!));
      return { rings: Date.parse(`${at}Z`) as Instant, firing };
    },
    close: scheduler.close,
  };
});

describe('a schedule', () => {
  let scheduler: FakeScheduler;
  beforeEach(async () => {
    scheduler = await startFakeScheduler();
  });
  afterEach(() => scheduler.close());
  const methods = (): string => scheduler.asked.map(({ method }) => method).join(' ');

  it('is given whole when it is made and when it is moved', async () => {
    const whole = {
      GroupName: 'reminders',
      ScheduleExpression: 'at(2026-11-23T19:30:20)',
      ScheduleExpressionTimezone: 'UTC',
      FlexibleTimeWindow: { Mode: 'OFF' },
      ActionAfterCompletion: 'DELETE',
      State: 'ENABLED',
      Target: {
        Arn: QUEUE,
        RoleArn: ROLE,
        Input: JSON.stringify(clockOf('fam1.a').firing),
        RetryPolicy: { MaximumEventAgeInSeconds: 900, MaximumRetryAttempts: 5 },
        DeadLetterConfig: { Arn: DEAD_LETTERS },
      },
    };
    for (let times = 0; times < 2; times++) {
      await clocksOn(scheduler).set(clockOf('fam1.a'));
      expect(scheduler.schedules.get('fam1.a')).toMatchObject(whole);
    }
    expect(methods()).toBe('PUT POST PUT');
  });

  it.each([
    ['long past', NOW - 24 * HOUR_MS, 'at(2026-11-23T18:31:00)'],
    ['now', NOW, 'at(2026-11-23T18:31:00)'],
    ['so soon that it may be past on arrival', NOW + 1_000, 'at(2026-11-23T18:31:00)'],
    ['in a while', NOW + 10_000, 'at(2026-11-23T18:30:30)'],
  ])('whose time is %s rings at the time given or the next whole minute', async (_when, rings, at) => {
    await clocksOn(scheduler).set(clockOf('fam1.a', rings));
    expect(scheduler.schedules.get('fam1.a')?.ScheduleExpression).toBe(at);
  });

  it('that someone else makes in between is updated', async () => {
    const pauses: number[] = [];
    scheduler.beforeCreate(() => scheduler.schedules.set('fam1.a', {} as never));
    await clocksOn(scheduler, pauses).set(clockOf('fam1.a'));
    expect(scheduler.schedules.get('fam1.a')?.ScheduleExpression).toBe('at(2026-11-23T19:30:20)');
    expect(methods()).toBe('PUT POST PUT');
    expect(pauses).toHaveLength(1);
  });

  it('that is still settling is asked for again, a little later each time', async () => {
    const pauses: number[] = [];
    await clocksOn(scheduler).set(clockOf('fam1.a'));
    scheduler.settle('PUT', 3);
    await clocksOn(scheduler, pauses).set(clockOf('fam1.a', NOW + 2 * HOUR_MS));
    expect(scheduler.schedules.get('fam1.a')?.ScheduleExpression).toBe('at(2026-11-23T20:30:20)');
    scheduler.settle('DELETE', 1);
    await clocksOn(scheduler, pauses).drop('fam1.a');
    expect(scheduler.schedules.size).toBe(0);
    expect(pauses).toEqual([100, 200, 400, 100]);
  });

  it('that never settles is left to whoever called, as worth trying again', async () => {
    scheduler.settle('PUT', 100);
    const failing = clocksOn(scheduler).set(clockOf('fam1.a'));
    await expect(failing).rejects.toMatchObject({ code: 'ConflictException', retryable: true });
    expect(scheduler.asked).toHaveLength(5);
  });

  it('in a group that is not there cannot be made, and nobody tries for long', async () => {
    const failing = clocksOn(scheduler, [], 'elsewhere').set(clockOf('fam1.a'));
    await expect(failing).rejects.toMatchObject({ code: 'ResourceNotFoundException', retryable: false });
    expect(methods()).toBe('PUT POST');
  });
});

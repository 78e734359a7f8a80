/**
 * The alarm clocks on EventBridge Scheduler: one `at()` schedule each, in UTC, that puts its firing on
 * the nudges queue and deletes itself. A queue as target keeps retries and dead letters visible.
 */
import {
  CreateScheduleCommand, type CreateScheduleCommandInput, DeleteScheduleCommand, ListSchedulesCommand,
  type SchedulerClient, UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import type { AlarmClock, Clocks } from '../ports/clocks.ts';
import { OutsideFailure } from '../ports/outsideFailure.ts';
import { atExpression, type Instant, MINUTE_MS } from '../time/zone.ts';
import { asking, askingUnless } from './awsError.ts';

export interface SchedulerClocksOptions {
  readonly client: SchedulerClient;
  readonly group: string;
  readonly roleArn: string;
  readonly queueArn: string;
  readonly deadLetterArn: string;
  readonly now: () => Instant;
  readonly pause: (ms: number) => Promise<void>;
}

/** Scheduler tries for 24 h by default, long after a bedtime text is of use. */
const EVENT_AGE_SECONDS_MAX = 900;
const RETRIES_MAX = 5;
/** While a schedule settles after a change, Scheduler answers Conflict for a moment. */
const ROUNDS_MAX = 5;
const FIRST_PAUSE_MS = 100;
/** A time closer than this could be past when the request arrives, and nobody promises that it rings then. */
const LEAD_MS = 5_000;
const NAMES_A_PAGE_MAX = 100;

const MISSING = 'ResourceNotFoundException';
const CONFLICT = 'ConflictException';

export function schedulerClocks(options: SchedulerClocksOptions): Clocks {
  const { client, group, now, pause } = options;
  return {
    // Update first: a plan that changes moves far more clocks than it adds.
    set: (clock) => untilSettled(pause, async () => {
      const schedule = scheduleOf(clock, options, now());
      if (await askingUnless(MISSING, () => client.send(new UpdateScheduleCommand(schedule)))) return true;
      // Undefined: someone else has just made it, so the next round updates it.
      return (await askingUnless(CONFLICT, () => client.send(new CreateScheduleCommand(schedule)))) !== undefined;
    }),
    drop: (name) => untilSettled(pause, async () => {
      const command = new DeleteScheduleCommand({ Name: name, GroupName: group });
      await askingUnless(MISSING, () => client.send(command));
      return true;
    }),
    standing: async (prefix, after) => {
      const command = new ListSchedulesCommand({
        GroupName: group,
        MaxResults: NAMES_A_PAGE_MAX,
        ...(prefix && { NamePrefix: prefix }),
        ...(after && { NextToken: after }),
      });
      const { Schedules: found = [], NextToken: next } = await asking(() => client.send(command));
      const names = found.flatMap(({ Name }) => (Name === undefined ? [] : [Name]));
      return next ? { names, next } : { names };
    },
  };
}

/** The whole of it each time: UpdateSchedule resets to its defaults whatever is left out. */
function scheduleOf(clock: AlarmClock, options: SchedulerClocksOptions, now: Instant): CreateScheduleCommandInput {
  return {
    Name: clock.name,
    GroupName: options.group,
    ScheduleExpression: atExpression(ringableAt(clock.rings, now)),
    ScheduleExpressionTimezone: 'UTC',
    FlexibleTimeWindow: { Mode: 'OFF' },
    ActionAfterCompletion: 'DELETE',
    State: 'ENABLED',
    Target: {
      Arn: options.queueArn,
      RoleArn: options.roleArn,
      Input: JSON.stringify(clock.firing),
      RetryPolicy: { MaximumEventAgeInSeconds: EVENT_AGE_SECONDS_MAX, MaximumRetryAttempts: RETRIES_MAX },
      DeadLetterConfig: { Arn: options.deadLetterArn },
    },
  };
}

/** What a past `at()` does is not documented, so it becomes the next whole minute. */
function ringableAt(rings: Instant, now: Instant): Instant {
  const earliest = now + LEAD_MS;
  if (rings >= earliest) return rings;
  return (Math.ceil(earliest / MINUTE_MS) * MINUTE_MS) as Instant;
}

/** Tries while Scheduler answers that something is under way; then it is left to whoever called. */
async function untilSettled(
  pause: SchedulerClocksOptions['pause'], attempt: () => Promise<boolean>,
): Promise<void> {
  for (let round = 0; round < ROUNDS_MAX; round++) {
    if (round > 0) await pause(FIRST_PAUSE_MS * 2 ** (round - 1));
    try {
      if (await attempt()) return;
    } catch (error) {
      if (!(error instanceof OutsideFailure) || error.code !== CONFLICT) throw error;
    }
  }
  throw new OutsideFailure(CONFLICT, { retryable: true });
}

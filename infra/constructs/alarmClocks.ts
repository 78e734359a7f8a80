/**
 * Where alarm clocks stand: their group, the one role they ring with, and the clock of the hourly sweep.
 * All of it outlives any release, because a clock set last week rings through it.
 */
import { ArnFormat, Aws, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule, CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import type { SweepOrder } from '../../shared/contract/sweepOrder.ts';
import type { QueueWithDeadLetters } from './queueWithDeadLetters.ts';

/** Scheduler's own default goes on for a day, 185 times; an hour is past every text's use but the sweep's. */
const RING_RETRIES = { maximumEventAgeInSeconds: 3600, maximumRetryAttempts: 20 };
/** Clocks reach 48 h ahead, so that many a sweep may fail and no family goes without. */
const HOURLY = 'cron(10 * * * ? *)';

export interface AlarmClocksProps {
  readonly groupName: string;
  readonly nudges: QueueWithDeadLetters;
  readonly sweeps: QueueWithDeadLetters;
}

export class AlarmClocks extends Construct {
  readonly groupName: string;
  readonly role: Role;

  constructor(scope: Construct, id: string, props: AlarmClocksProps) {
    super(scope, id);
    this.groupName = props.groupName;
    const group = new CfnScheduleGroup(this, 'Group', { name: props.groupName });
    this.role = this.roleOfTheClocks(props);
    const sweep = this.hourlySweep(props.sweeps);
    sweep.addResourceDependency(group);
    sweep.node.addDependency(this.role);
  }

  private roleOfTheClocks({ groupName, nudges, sweeps }: AlarmClocksProps): Role {
    const groupArn = Stack.of(this).formatArn({
      service: 'scheduler', resource: 'schedule-group', resourceName: groupName,
      arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
    });
    const role = new Role(this, 'Role', {
      description: 'What an alarm clock of Staynear rings with: it may put a message on its queue, nothing else.',
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID, 'aws:SourceArn': groupArn } },
      }),
    });
    role.addToPolicy(new PolicyStatement({
      actions: ['sqs:SendMessage'],
      resources: [nudges, sweeps].flatMap((q) => [q.queue.queueArn, q.deadLetters.queueArn]),
    }));
    return role;
  }

  private hourlySweep(sweeps: QueueWithDeadLetters): CfnSchedule {
    return new CfnSchedule(this, 'HourlySweep', {
      description: 'Heals what drifted, and extends the horizon of every family, so that a silent one keeps its clocks.',
      groupName: this.groupName,
      flexibleTimeWindow: { mode: 'OFF' },
      scheduleExpression: HOURLY,
      scheduleExpressionTimezone: 'UTC',
      target: {
        arn: sweeps.queue.queueArn,
        roleArn: this.role.roleArn,
        input: JSON.stringify({ sweep: 'all' } satisfies SweepOrder),
        deadLetterConfig: { arn: sweeps.deadLetters.queueArn },
        retryPolicy: RING_RETRIES,
      },
    });
  }
}

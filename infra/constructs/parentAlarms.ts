/** Every alarm of the service, each with what a parent would miss; nothing else here wakes anybody. */
import { Duration, Stack } from 'aws-cdk-lib';
import { type IMetric, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { ZodType } from 'zod';
import type { MetricName } from '../../shared/contract/metrics.ts';
import { ParentAlarm } from './parentAlarm.ts';
import type { QueueWithDeadLetters } from './queueWithDeadLetters.ts';
import type { StaynearFunction } from './staynearFunction.ts';

const FIVE_MINUTES = Duration.minutes(5);
/** Part of the month's money for texts at which somebody still has time to raise it. */
const BUDGET_WARNING = 0.8;
/** Two tries of a queue: one may fail without anybody noticing. */
const LATE_SECONDS = 600;

export interface ParentAlarmsProps {
  readonly tells: ITopic;
}

export class ParentAlarms extends Construct {
  readonly #tells: ITopic;

  constructor(scope: Construct, id: string, props: ParentAlarmsProps) {
    super(scope, id);
    this.#tells = props.tells;
  }

  /** `missed` is said of what waits too long and of what was put aside. */
  queue(id: string, { queue, deadLetters }: QueueWithDeadLetters, missed: string): void {
    this.#rings(`${id}Late`, {
      impact: `${missed} It has waited ten minutes; look at the function that reads this queue.`,
      metric: queue.metricApproximateAgeOfOldestMessage({ period: FIVE_MINUTES, statistic: Stats.MAXIMUM }),
      from: LATE_SECONDS,
    });
    this.deadLetters(id, deadLetters, missed);
  }

  deadLetters(id: string, deadLetters: IQueue, missed: string): void {
    this.#rings(`${id}PutAside`, {
      impact: `${missed} It was put aside; the attribute reason or the function's log says why, redrive once it is mended.`,
      metric: deadLetters.metricApproximateNumberOfMessagesVisible({ period: FIVE_MINUTES, statistic: Stats.MAXIMUM }),
      from: 1,
    });
  }

  failing(id: string, fn: StaynearFunction<ZodType>, missed: string): void {
    this.#rings(`${id}Failing`, {
      impact: `${missed} The function itself fails; its log names the error.`,
      metric: fn.handler.metricErrors({ period: FIVE_MINUTES }),
      from: 1,
    });
  }

  behind(id: string, fn: StaynearFunction<ZodType>, missed: string): void {
    this.#rings(`${id}Behind`, {
      impact: `${missed} The stream is ten minutes behind.`,
      metric: fn.handler.metric('IteratorAge', { period: FIVE_MINUTES, statistic: Stats.MAXIMUM }),
      from: LATE_SECONDS * 1000,
    });
  }

  /** The hourly clock itself: without it nothing fails, and after two days silent families get nothing. */
  hourlySweepMissing(queue: IQueue, missed: string): void {
    this.#rings('SweepMissing', {
      impact: `${missed} The hourly sweep was not ordered; look at its schedule.`,
      metric: queue.metricNumberOfMessagesSent({ period: Duration.hours(3), statistic: Stats.SUM }),
      from: 1,
      expected: true,
    });
  }

  /** What the functions count themselves: rings where an hour has more of it than chance explains. */
  counted(metric: MetricName, anHour: number, missed: string): void {
    this.#rings(metric, {
      impact: `${missed} The functions' logs name each by its kind (${metric}).`,
      metric: new Metric({ namespace: Stack.of(this).stackName, metricName: metric, period: Duration.hours(1), statistic: Stats.SUM }),
      from: anHour,
    });
  }

  /** Past it the carrier drops texts, while SNS goes on saying that it took them. */
  moneyForTexts(budgetUsd: number): void {
    this.#rings('MoneyForTexts', {
      impact: 'No parent gets any text once this month\'s money for texts is spent; raise the limit with AWS.',
      metric: new Metric({
        namespace: 'AWS/SNS', metricName: 'SMSMonthToDateSpentUSD', period: FIVE_MINUTES, statistic: Stats.MAXIMUM,
      }),
      from: BUDGET_WARNING * budgetUsd,
    });
  }

  #rings(id: string, alarm: { impact: string; metric: IMetric; from: number; expected?: boolean }): void {
    new ParentAlarm(this, id, { ...alarm, tells: this.#tells });
  }
}

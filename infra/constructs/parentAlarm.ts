/** An alarm that says what a parent misses while it rings: a threshold alone tells whoever is woken nothing. */
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

export interface ParentAlarmProps {
  /** One sentence: what a parent would miss, and what to look at. */
  readonly impact: string;
  readonly metric: IMetric;
  /** Rings from this value on. */
  readonly from: number;
  readonly tells: ITopic;
  /** Rings below `from` instead, silence included: something that should happen does not. */
  readonly expected?: boolean;
}

export class ParentAlarm extends Construct {
  constructor(scope: Construct, id: string, props: ParentAlarmProps) {
    super(scope, id);
    const expected = props.expected === true;
    const alarm = new Alarm(this, 'Alarm', {
      alarmDescription: props.impact,
      metric: props.metric,
      threshold: props.from,
      evaluationPeriods: 1,
      comparisonOperator: expected
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: expected ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(props.tells));
  }
}

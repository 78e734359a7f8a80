/**
 * What became of our texts where SNS sends them: it tells only two logs of the account, delivered and not,
 * whose lines are handed on to `receipt`. The logs are there once the account has logged one text.
 */
import { Aws } from 'aws-cdk-lib';
import { CfnPermission } from 'aws-cdk-lib/aws-lambda';
import { CfnSubscriptionFilter } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { ZodType } from 'zod';
import type { StaynearFunction } from './staynearFunction.ts';

export interface DeliveryLogsProps {
  readonly receipt: StaynearFunction<ZodType>;
}

export class DeliveryLogs extends Construct {
  constructor(scope: Construct, id: string, { receipt: { handler } }: DeliveryLogsProps) {
    super(scope, id);
    const logs = `sns/${Aws.REGION}/${Aws.ACCOUNT_ID}/DirectPublishToPhoneNumber`;
    for (const [name, logGroupName] of [['Delivered', logs], ['Failed', `${logs}/Failure`]] as const) {
      const permission = new CfnPermission(this, `${name}Permission`, {
        action: 'lambda:InvokeFunction', functionName: handler.functionArn, principal: `logs.${Aws.REGION}.amazonaws.com`,
        sourceAccount: Aws.ACCOUNT_ID, sourceArn: `arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:log-group:${logGroupName}:*`,
      });
      const filter = new CfnSubscriptionFilter(this, name, { logGroupName, filterPattern: '', destinationArn: handler.functionArn });
      filter.addResourceDependency(permission);
    }
  }
}

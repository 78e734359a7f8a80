/**
 * What a function uses: the variable that tells it where, and the right to use it, given together,
 * so that neither can be forgotten. Rights are written by hand where a grant would make a wildcard.
 */
import { ArnFormat, Aws, Stack } from 'aws-cdk-lib';
import { Effect, type IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { AlarmClocks } from './alarmClocks.ts';
import type { DeliveryReports } from './deliveryReports.ts';
import type { FamilyTable } from './familyTable.ts';

export interface Use {
  readonly value: string;
  readonly statements: readonly PolicyStatement[];
  /** Wildcards that cannot be narrower, each as cdk-nag reports it and with its reason. */
  readonly acknowledged?: readonly { readonly id: string; readonly reason: string }[];
}

const allow = (actions: string[], resources: string[], conditions?: Record<string, unknown>): PolicyStatement =>
  new PolicyStatement({ effect: Effect.ALLOW, actions, resources, ...(conditions && { conditions }) });

export function tells(value: string): Use {
  return { value, statements: [] };
}

/** Reads and transactions; no scan, no index, no stream. */
export function keepsFamilies({ table, key }: FamilyTable): Use {
  return {
    value: table.tableName,
    statements: [
      allow(
        ['dynamodb:GetItem', 'dynamodb:Query', 'dynamodb:PutItem', 'dynamodb:DeleteItem', 'dynamodb:ConditionCheckItem'],
        [table.tableArn],
      ),
      allow(['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey', 'kms:DescribeKey'], [key.keyArn], {
        StringEquals: { 'kms:ViaService': `dynamodb.${Aws.REGION}.${Aws.URL_SUFFIX}` },
      }),
    ],
  };
}

export function sendsTo(queue: IQueue): Use {
  return { value: queue.queueUrl, statements: [allow(['sqs:SendMessage'], [queue.queueArn])] };
}

export function readsSecret(secret: ISecret): Use {
  return { value: secret.secretArn, statements: [allow(['secretsmanager:GetSecretValue'], [secret.secretArn])] };
}

/** Sets, moves and drops clocks of one group. */
export function setsClocks(clocks: AlarmClocks): Use {
  const everyClock = Stack.of(clocks).formatArn({
    service: 'scheduler', resource: 'schedule', resourceName: `${clocks.groupName}/*`,
    arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
  });
  const actions = ['CreateSchedule', 'UpdateSchedule', 'DeleteSchedule', 'ListSchedules'];
  return {
    value: clocks.groupName,
    statements: [allow(actions.map((action) => `scheduler:${action}`), [everyClock])],
    acknowledged: [{
      id: `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:scheduler:<AWS::Region>:<AWS::AccountId>:schedule/${clocks.groupName}/*]`,
      reason: 'Clocks come and go with families; the group, which holds nothing else, is the narrowest name they share.',
    }],
  };
}

/** Hands the clocks their role, and to nobody but Scheduler. */
export function passesRole(role: IRole): Use {
  return {
    value: role.roleArn,
    statements: [allow(['iam:PassRole'], [role.roleArn], {
      StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' },
    })],
  };
}

/** Texts to any phone, which SNS knows only as `*`; what is a topic is denied. */
export function sendsTextsAs(originationNumber: string): Use {
  return {
    value: originationNumber,
    statements: [
      allow(['sns:Publish'], ['*']),
      new PolicyStatement({ effect: Effect.DENY, actions: ['sns:Publish'], resources: [`arn:${Aws.PARTITION}:sns:*:*:*`] }),
    ],
    acknowledged: [{
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'A phone has no ARN: SNS allows a text only on *. Publishing to any topic is denied beside it.',
    }],
  };
}

/** Texts from one number or pool, by End User Messaging. */
export function sendsTextsFrom(originationArn: string): Use {
  return { value: originationArn, statements: [allow(['sms-voice:SendTextMessage'], [originationArn])] };
}

/** Texts whose reports come back by this configuration set. */
export function reportsBy({ configurationSet }: DeliveryReports): Use {
  return { value: configurationSet.ref, statements: [allow(['sms-voice:SendTextMessage'], [configurationSet.attrArn])] };
}

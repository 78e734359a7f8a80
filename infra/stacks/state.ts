/**
 * Whatever a standing clock or a text in flight points at: it stays while the service is replaced.
 * Nothing here names a role or a function of the service; grants go the other way.
 */
import { type App, CfnOutput, RemovalPolicies, Stack, Validations } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import {
  DISPATCH_TIMEOUT_SECONDS, OUTPUTS, RECEIPT_TIMEOUT_SECONDS, RECEIVE_TIMEOUT_SECONDS, scheduleGroupName, stackName, SWEEP_TIMEOUT_SECONDS,
} from '../../shared/contract/environment.ts';
import { AlarmClocks } from '../constructs/alarmClocks.ts';
import { FamilyTable } from '../constructs/familyTable.ts';
import { CarrierTopic } from '../constructs/carrierTopic.ts';
import { DeliveryReports } from '../constructs/deliveryReports.ts';
import { deadLetterQueue, QueueWithDeadLetters } from '../constructs/queueWithDeadLetters.ts';
import type { Stage } from '../stage.ts';

/** An hour of 3-minute tries: an outage of the table is no reason to put a parent's text aside. */
const INBOUND_TRIES = 20;
/** Half an hour; what is later than that is no longer an answer or a reminder. */
const OUTBOUND_TRIES = 10;
const SWEEP_TRIES = 4;
/** Half an hour, as for what it is a report of. */
const RECEIPT_TRIES = 10;

export class StateStack extends Stack {
  readonly families: FamilyTable;
  readonly inbound: QueueWithDeadLetters;
  readonly replies: QueueWithDeadLetters;
  readonly nudges: QueueWithDeadLetters;
  readonly sweeps: QueueWithDeadLetters;
  readonly receipts: QueueWithDeadLetters;
  /** With End User Messaging: what sends reports of our texts. */
  readonly reports: DeliveryReports | undefined;
  /** Changes of families that `replan` could not follow. */
  readonly replanDeadLetters: Queue;
  readonly clocks: AlarmClocks;
  readonly numberKey: Secret;

  constructor(app: App, stage: Stage) {
    super(app, stackName('State', stage.stage), {
      description: 'Staynear: the families, what is on its way to and from them, and their alarm clocks.',
      terminationProtection: stage.kept,
    });
    this.families = new FamilyTable(this, 'Families', { kept: stage.kept });
    this.inbound = new QueueWithDeadLetters(this, 'Inbound', { timeoutSeconds: RECEIVE_TIMEOUT_SECONDS, tries: INBOUND_TRIES });
    this.replies = new QueueWithDeadLetters(this, 'Replies', { timeoutSeconds: DISPATCH_TIMEOUT_SECONDS, tries: OUTBOUND_TRIES });
    this.nudges = new QueueWithDeadLetters(this, 'Nudges', { timeoutSeconds: DISPATCH_TIMEOUT_SECONDS, tries: OUTBOUND_TRIES });
    this.sweeps = new QueueWithDeadLetters(this, 'Sweeps', { timeoutSeconds: SWEEP_TIMEOUT_SECONDS, tries: SWEEP_TRIES });
    this.receipts = new QueueWithDeadLetters(this, 'Receipts', { timeoutSeconds: RECEIPT_TIMEOUT_SECONDS, tries: RECEIPT_TRIES });
    this.replanDeadLetters = this.replanFailures();
    this.clocks = new AlarmClocks(this, 'Clocks', {
      groupName: scheduleGroupName(stage.stage), nudges: this.nudges, sweeps: this.sweeps,
    });
    this.numberKey = this.keyOfTheNumberHash();
    const { topic } = new CarrierTopic(this, 'InboundTopic', { kept: stage.kept, to: this.inbound, carries: 'Texts of parents on their way in.' });
    this.reports = stage.sender === 'eum' ? new DeliveryReports(this, 'DeliveryReports', { stage: stage.stage, kept: stage.kept, receipts: this.receipts }) : undefined;
    new CfnOutput(this, OUTPUTS.inboundTopicArn, { value: topic.topicArn });
    new CfnOutput(this, OUTPUTS.tableName, { value: this.families.table.tableName });
    new CfnOutput(this, OUTPUTS.scheduleGroupName, { value: this.clocks.groupName });
    new CfnOutput(this, OUTPUTS.numberKeySecretArn, { value: this.numberKey.secretArn });
    if (stage.kept) RemovalPolicies.of(this).retain();
  }

  private replanFailures(): Queue {
    const queue = deadLetterQueue(this, 'ReplanDeadLetters');
    Validations.of(queue).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It is itself where records of the stream end that replan gave up; nothing reads from it.',
    });
    return queue;
  }

  private keyOfTheNumberHash(): Secret {
    const secret = new Secret(this, 'NumberKey', {
      description: 'Keys the hash by which a phone number is found; another key finds nobody.',
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    Validations.of(secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason: 'Every number is stored under its hash by this key: rotating it would lose every family and every STOP.',
    });
    return secret;
  }
}

/** What may be replaced at any time: the functions, what feeds them, and the alarms over all of it. */
import { type App, Aws, CfnOutput, Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { ZodType } from 'zod';
import {
  DISPATCH_TIMEOUT_SECONDS, type dispatchEnvironment, OUTPUTS, RECEIPT_TIMEOUT_SECONDS, type receiptEnvironment, RECEIVE_TIMEOUT_SECONDS, type receiveEnvironment,
  REPLAN_TIMEOUT_SECONDS, type replanEnvironment, stackName, SWEEP_TIMEOUT_SECONDS, type sweepEnvironment,
} from '../../shared/contract/environment.ts';
import { DeliveryLogs } from '../constructs/deliveryLogs.ts';
import { FactStream } from '../constructs/factStream.ts';
import { ParentAlarms } from '../constructs/parentAlarms.ts';
import type { QueueWithDeadLetters } from '../constructs/queueWithDeadLetters.ts';
import { StaynearFunction } from '../constructs/staynearFunction.ts';
import { keepsFamilies, passesRole, readsSecret, reportsBy, sendsTextsAs, sendsTextsFrom, sendsTo, setsClocks, tells } from '../constructs/use.ts';
import type { Stage } from '../stage.ts';
import type { StateStack } from './state.ts';

/** Texts of one batch share a start-up and a table connection; each is answered for by itself. */
const INBOUND_BATCH = 10;
/** Each record may wait for the carrier: few enough that all of a batch fit in one run. */
const OUTBOUND_BATCH = 5;
/** SQS's least; a carrier that takes one text a second needs no more of us. */
const ABREAST_LEAST = 2;
/** Texts a second that one function side by side with others is sure to hand over, a batch at a time. */
const TEXTS_A_FUNCTION = 8;

export class ServiceStack extends Stack {
  readonly receive: StaynearFunction<typeof receiveEnvironment>;
  readonly replan: StaynearFunction<typeof replanEnvironment>;
  readonly dispatch: StaynearFunction<typeof dispatchEnvironment>;
  readonly sweep: StaynearFunction<typeof sweepEnvironment>;
  readonly receipt: StaynearFunction<typeof receiptEnvironment>;

  constructor(app: App, stage: Stage, state: StateStack) {
    super(app, stackName('Service', stage.stage), {
      description: 'Staynear: the functions that read, plan and send, and the alarms over them.',
    });
    this.receive = this.receiveFunction(state);
    this.replan = this.replanFunction(state);
    this.dispatch = this.dispatchFunction(state, stage);
    this.sweep = this.sweepFunction(state);
    this.receipt = this.receiptFunction(state);
    feed(this.receive, state.inbound, { batchSize: INBOUND_BATCH });
    const maxConcurrency = Math.max(ABREAST_LEAST, Math.ceil(stage.textsPerSecond / TEXTS_A_FUNCTION));
    feed(this.dispatch, state.replies, { batchSize: OUTBOUND_BATCH, maxConcurrency });
    feed(this.dispatch, state.nudges, { batchSize: OUTBOUND_BATCH, maxConcurrency });
    feed(this.sweep, state.sweeps, { batchSize: 1, maxConcurrency: ABREAST_LEAST });
    feed(this.receipt, state.receipts, { batchSize: INBOUND_BATCH, maxConcurrency: ABREAST_LEAST });
    if (stage.deliveryLogs === 'on') new DeliveryLogs(this, 'DeliveryLogs', { receipt: this.receipt });
    new FactStream(this, 'Facts', {
      families: state.families, deadLetters: state.replanDeadLetters, replan: this.replan,
    });
    this.raiseAlarms(state, stage);
  }

  private receiveFunction(state: StateStack): StaynearFunction<typeof receiveEnvironment> {
    return new StaynearFunction<typeof receiveEnvironment>(this, 'Receive', {
      name: 'receive',
      description: 'Reads what a parent texted and keeps it, with the reply that is owed.',
      timeoutSeconds: RECEIVE_TIMEOUT_SECONDS,
      uses: {
        TABLE_NAME: keepsFamilies(state.families),
        REPLIES_QUEUE_URL: sendsTo(state.replies.queue),
        INBOUND_DEAD_LETTERS_URL: sendsTo(state.inbound.deadLetters),
        NUMBER_KEY_SECRET: readsSecret(state.numberKey),
      },
    });
  }

  private replanFunction(state: StateStack): StaynearFunction<typeof replanEnvironment> {
    return new StaynearFunction<typeof replanEnvironment>(this, 'Replan', {
      name: 'replan',
      description: 'Sets the alarm clocks of a family right after its log changed.',
      timeoutSeconds: REPLAN_TIMEOUT_SECONDS,
      uses: { ...clockUses(state), REPLAN_DEAD_LETTERS_URL: sendsTo(state.replanDeadLetters) },
    });
  }

  private dispatchFunction(state: StateStack, stage: Stage): StaynearFunction<typeof dispatchEnvironment> {
    return new StaynearFunction<typeof dispatchEnvironment>(this, 'Dispatch', {
      name: 'dispatch',
      description: 'Asks the log whether a text is still wanted, claims it, and sends it.',
      timeoutSeconds: DISPATCH_TIMEOUT_SECONDS,
      uses: {
        TABLE_NAME: keepsFamilies(state.families),
        REPLIES_QUEUE_URL: sendsTo(state.replies.queue),
        NUDGES_QUEUE_URL: sendsTo(state.nudges.queue),
        TEXTS_PER_SECOND: tells(`${stage.textsPerSecond}`),
        REPLIES_DEAD_LETTERS_URL: sendsTo(state.replies.deadLetters),
        NUDGES_DEAD_LETTERS_URL: sendsTo(state.nudges.deadLetters),
        NUDGES_QUEUE_ARN: tells(state.nudges.queue.queueArn),
        SENDER: tells(stage.sender),
        ORIGINATION_NUMBER: stage.sender === 'sns' ? sendsTextsAs(stage.originationNumber) : tells(''),
        ORIGINATION_ARN: stage.sender === 'eum' ? sendsTextsFrom(stage.originationArn) : tells(''),
        CONFIGURATION_SET: state.reports ? reportsBy(state.reports) : tells(''),
        HELP_CONTACT: tells(stage.helpContact),
      },
    });
  }

  private sweepFunction(state: StateStack): StaynearFunction<typeof sweepEnvironment> {
    return new StaynearFunction<typeof sweepEnvironment>(this, 'Sweep', {
      name: 'sweep',
      description: 'Once an hour heals what drifted and extends every family\'s clocks.',
      timeoutSeconds: SWEEP_TIMEOUT_SECONDS,
      uses: {
        ...clockUses(state),
        SWEEPS_QUEUE_URL: sendsTo(state.sweeps.queue),
        REPLIES_QUEUE_URL: sendsTo(state.replies.queue),
        SWEEPS_DEAD_LETTERS_URL: sendsTo(state.sweeps.deadLetters),
      },
    });
  }

  private receiptFunction(state: StateStack): StaynearFunction<typeof receiptEnvironment> {
    return new StaynearFunction<typeof receiptEnvironment>(this, 'Receipt', {
      name: 'receipt',
      description: 'Keeps what became of each text, and hears who opted out at the carrier.',
      timeoutSeconds: RECEIPT_TIMEOUT_SECONDS,
      uses: {
        TABLE_NAME: keepsFamilies(state.families),
        RECEIPTS_QUEUE_URL: sendsTo(state.receipts.queue),
        RECEIPTS_DEAD_LETTERS_URL: sendsTo(state.receipts.deadLetters),
        NUMBER_KEY_SECRET: readsSecret(state.numberKey),
      },
    });
  }

  private raiseAlarms(state: StateStack, stage: Stage): void {
    const topic = alarmTopic(this);
    new CfnOutput(this, OUTPUTS.alarmTopicArn, { value: topic.topicArn });
    const alarms = new ParentAlarms(this, 'Alarms', { tells: topic });
    const noReminders = 'Families that have not texted for two days lose their reminders.';
    const goesOnTexting = 'A parent who opted out at the carrier may be sent more texts.';
    const wrongReminders = 'What parents text no longer changes their reminders.';
    alarms.queue('Inbound', state.inbound, 'A parent texted and was not answered.');
    alarms.queue('Replies', state.replies, 'A parent waits for the answer to a text.');
    alarms.queue('Nudges', state.nudges, 'A family did not get a reminder it counts on.');
    alarms.queue('Sweeps', state.sweeps, noReminders);
    alarms.queue('Receipts', state.receipts, goesOnTexting);
    alarms.deadLetters('Replan', state.replanDeadLetters, wrongReminders);
    alarms.failing('Receive', this.receive, 'Texts of parents are read late or not at all.');
    alarms.failing('Replan', this.replan, wrongReminders);
    alarms.failing('Dispatch', this.dispatch, 'Answers and reminders leave late or not at all.');
    alarms.failing('Sweep', this.sweep, noReminders);
    alarms.failing('Receipt', this.receipt, goesOnTexting);
    alarms.behind('Replan', this.replan, wrongReminders);
    alarms.hourlySweepMissing(state.sweeps.queue, noReminders);
    alarms.counted('UnknownSends', 10, 'Texts to parents were cut off in the middle, and nobody can say whether they left.');
    alarms.counted('Healed', 50, 'Reminders and answers of families are lost on their way and come only with the hourly sweep.');
    alarms.counted('SweepFailures', 5, noReminders);
    alarms.counted('BadInput', 100, 'Records that are none of ours reach the functions; what a parent is owed may be among them.');
    alarms.moneyForTexts(stage.smsBudgetUsd);
  }
}

const clockUses = (state: StateStack) => ({
  TABLE_NAME: keepsFamilies(state.families),
  SCHEDULE_GROUP: setsClocks(state.clocks),
  SCHEDULE_ROLE_ARN: passesRole(state.clocks.role),
  NUDGES_QUEUE_ARN: tells(state.nudges.queue.queueArn),
  NUDGES_DEAD_LETTERS_ARN: tells(state.nudges.deadLetters.queueArn),
});

function feed<Schema extends ZodType>(
  fn: StaynearFunction<Schema>, from: QueueWithDeadLetters, how: { batchSize: number; maxConcurrency?: number },
): void {
  fn.handler.addEventSource(new SqsEventSource(from.queue, { ...how, reportBatchItemFailures: true }));
}

function alarmTopic(stack: Stack): Topic {
  const topic = new Topic(stack, 'AlarmTopic', { enforceSSL: true });
  topic.addToResourcePolicy(new PolicyStatement({
    effect: Effect.ALLOW,
    principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
    actions: ['sns:Publish'],
    resources: [topic.topicArn],
    conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
  }));
  return topic;
}

/** What may be replaced at any time: told what it needs, allowed no more, and watched. */
import { Validations } from 'aws-cdk-lib';
import { Match } from 'aws-cdk-lib/assertions';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { describe, expect, it } from 'vitest';
import {
  DISPATCH_TIMEOUT_SECONDS, dispatchEnvironment, METRICS_NAMESPACE, RECEIPT_TIMEOUT_SECONDS, receiptEnvironment, RECEIVE_TIMEOUT_SECONDS, receiveEnvironment, REPLAN_TIMEOUT_SECONDS,
  replanEnvironment, SWEEP_TIMEOUT_SECONDS, sweepEnvironment,
} from '../../shared/contract/environment.ts';
import { COUNTED } from '../../shared/contract/metrics.ts';
import { listed, type Resource, resources, rights, staynearApp, synthesized, text } from './synthesized.ts';

const { state, service } = synthesized({ originationNumber: '+15555550199' });

interface FunctionProperties {
  readonly Environment: { readonly Variables: Readonly<Record<string, unknown>> };
  readonly Timeout: number;
}
interface MappingProperties {
  readonly EventSourceArn: unknown;
  readonly FunctionResponseTypes: string[];
  readonly FilterCriteria?: { readonly Filters: { readonly Pattern: string }[] };
}
interface AlarmProperties {
  readonly AlarmDescription: string;
  readonly AlarmActions: unknown[];
  readonly Dimensions?: unknown;
  readonly MetricName: string;
  readonly Namespace?: string;
  readonly Statistic?: string;
  readonly Period?: number;
}

const functions = resources<FunctionProperties>(service, 'AWS::Lambda::Function');
const mappings = resources<MappingProperties>(service, 'AWS::Lambda::EventSourceMapping');
const alarms = resources<AlarmProperties>(service, 'AWS::CloudWatch::Alarm');

describe('each function', () => {
  it.each([
    ['Receive', receiveEnvironment, RECEIVE_TIMEOUT_SECONDS],
    ['Replan', replanEnvironment, REPLAN_TIMEOUT_SECONDS],
    ['Dispatch', dispatchEnvironment, DISPATCH_TIMEOUT_SECONDS],
    ['Sweep', sweepEnvironment, SWEEP_TIMEOUT_SECONDS],
    ['Receipt', receiptEnvironment, RECEIPT_TIMEOUT_SECONDS],
  ])('%s is told exactly what its model asks for, and has the time that the contract says', (name, model, timeoutSeconds) => {
    const fn = functions.find(({ id }) => id.startsWith(name));
    expect(Object.keys(fn?.Properties.Environment.Variables ?? {}).sort()).toEqual([...Object.keys(model.shape), METRICS_NAMESPACE].sort());
    expect(fn?.Properties.Environment.Variables?.[METRICS_NAMESPACE], 'one namespace a stage').toBe('StaynearService-dev');
    expect(fn?.Properties.Timeout).toBe(timeoutSeconds);
  });

  it('is Node 24 on arm64 with its own role and its own log, which is not kept for ever', () => {
    expect(functions).toHaveLength(5);
    service.allResourcesProperties('AWS::Lambda::Function', {
      Runtime: 'nodejs24.x', Architectures: ['arm64'], MemorySize: 512, LoggingConfig: { LogGroup: Match.anyValue() },
    });
    service.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 });
    expect(resources(service, 'AWS::IAM::Role')).toHaveLength(functions.length);
  });
});

describe('rights', () => {
  /** The wildcards there are, each acknowledged with its reason where it is given. */
  const ACKNOWLEDGED = [/:schedule\/staynear-dev\/\*/, /^"\*"$/];

  it('have no wildcard but the acknowledged', () => {
    for (const { Effect: effect, Action, Resource: on } of [...rights(state), ...rights(service)]) {
      if (effect === 'Deny') continue;
      for (const action of listed(Action)) expect(action).not.toContain('*');
      const wild = listed(on).map(text).filter((one) => one.includes('*'));
      expect(wild.filter((one) => !ACKNOWLEDGED.some((known) => known.test(one)))).toEqual([]);
      if (wild.includes('"*"')) expect(Action).toBe('sns:Publish');
    }
  });

  it('to send texts end where topics begin', () => {
    const denied = rights(service).filter(({ Effect: effect }) => effect === 'Deny');
    expect(denied.map(({ Action }) => Action)).toEqual(['sns:Publish']);
    expect(text(denied[0]?.Resource)).toContain(':sns:*:*:*');
  });

  it('to hand on the role of the clocks hold towards Scheduler only', () => {
    const passing = rights(service).filter(({ Action }) => listed(Action).includes('iam:PassRole'));
    expect(passing).toHaveLength(2);
    for (const { Condition } of passing) {
      expect(Condition).toEqual({ StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } });
    }
  });

  it('that nobody acknowledged stop the synthesis', () => {
    const { app, stacks } = staynearApp();
    stacks.service.sweep.mayAlso(new PolicyStatement({ effect: Effect.ALLOW, actions: ['s3:*'], resources: ['arn:aws:s3:::any'] }));
    expect(() => app.synth()).toThrow(/ValidationFailed|validation/i);
    expect(Validations).toBeDefined();
  });
});

describe('the sender', () => {
  const ARN = 'arn:aws:sms-voice:us-east-1:000000000000:pool/pool-0';
  const eum = synthesized({ sender: 'eum', originationArn: ARN });
  const dispatched = ({ service: stack }: typeof eum) => resources<FunctionProperties>(stack, 'AWS::Lambda::Function')
    .find(({ id }) => id.startsWith('Dispatch'))!.Properties.Environment.Variables;

  it('is SNS where nothing is said, and then no configuration set is made', () => {
    expect(dispatched({ state, service })).toMatchObject({ SENDER: 'sns', ORIGINATION_NUMBER: '+15555550199', ORIGINATION_ARN: '', CONFIGURATION_SET: '' });
    expect(resources(state, 'AWS::SMSVOICE::ConfigurationSet')).toEqual([]);
  });

  it('by End User Messaging may send from its own number only, and nothing by SNS', () => {
    expect(dispatched(eum)).toMatchObject({ SENDER: 'eum', ORIGINATION_ARN: ARN });
    const sending = rights(eum.service).filter(({ Action }) => listed(Action).some((one) => /sms-voice|sns:/.test(one)));
    expect(sending.map(({ Action }) => Action)).toEqual(['sms-voice:SendTextMessage']);
    expect(sending.flatMap(({ Resource: on }) => listed(on).map(text)).join()).not.toContain('*');
  });

  it('has every report of a text sent to the receipts queue', () => {
    eum.state.hasResourceProperties('AWS::SMSVOICE::ConfigurationSet', {
      EventDestinations: [{ Enabled: true, MatchingEventTypes: ['TEXT_ALL'], SnsDestination: { TopicArn: Match.anyValue() } }],
    });
    const subscribed = resources<{ Endpoint: unknown }>(eum.state, 'AWS::SNS::Subscription').map(({ Properties }) => text(Properties.Endpoint));
    expect(subscribed.some((one) => one.includes('Receipts'))).toBe(true);
  });

  it('of SNS reports by two logs of the account, once they are there', () => {
    expect(resources(service, 'AWS::Logs::SubscriptionFilter')).toEqual([]);
    const logged = synthesized({ deliveryLogs: 'on' }).service;
    const groups = resources<{ LogGroupName: unknown; DestinationArn: unknown }>(logged, 'AWS::Logs::SubscriptionFilter');
    expect(groups.map(({ Properties }) => text(Properties.LogGroupName).includes('/Failure')).sort()).toEqual([false, true]);
    for (const { Properties } of groups) expect(text(Properties.DestinationArn)).toContain('Receipt');
    const allowed = resources<{ Principal: unknown }>(logged, 'AWS::Lambda::Permission').filter(({ Properties }) => text(Properties.Principal).includes('logs.'));
    expect(allowed).toHaveLength(2);
  });
});

describe('what feeds the functions', () => {
  it('is answered for record by record, twice as often for dispatch, two at a time', () => {
    expect(mappings).toHaveLength(6);
    for (const { id, Properties } of mappings) expect(Properties.FunctionResponseTypes, id).toEqual(['ReportBatchItemFailures']);
    const dispatch = mappings.filter(({ id }) => id.startsWith('Dispatch'));
    expect(dispatch.map(({ Properties }) => text(Properties.EventSourceArn).match(/(Replies|Nudges)Queue/)?.[1]).sort()).toEqual(['Nudges', 'Replies']);
    for (const { Properties } of dispatch) expect(Properties).toMatchObject({ ScalingConfig: { MaximumConcurrency: 2 } });
  });

  it('lets facts of families through the stream, and nothing that replan writes', () => {
    const stream = mappings.find(({ Properties }) => text(Properties.EventSourceArn).includes('StreamArn'));
    expect(stream?.Properties.FilterCriteria?.Filters.map(({ Pattern }) => JSON.parse(Pattern))).toEqual([
      { dynamodb: { Keys: { pk: { S: [{ prefix: 'FAM#' }] }, sk: { S: [{ prefix: 'F#' }] } } } },
    ]);
  });

  it('gives a change of the stream a bounded number of tries, and keeps what is given up', () => {
    const stream = mappings.find(({ Properties }) => Properties.FilterCriteria);
    expect(stream?.Properties).toMatchObject({ BisectBatchOnFunctionError: true, StartingPosition: 'TRIM_HORIZON' });
    const { MaximumRetryAttempts: retries, MaximumRecordAgeInSeconds: age, DestinationConfig: to } = stream!.Properties as never as
      { MaximumRetryAttempts: number; MaximumRecordAgeInSeconds: number; DestinationConfig: unknown };
    expect(retries).toBeGreaterThan(0);
    expect(age).toBeGreaterThan(0);
    expect(text(to)).toContain('ReplanDeadLetters');
  });
});

describe('every queue', () => {
  const queues = resources<{ RedrivePolicy?: { deadLetterTargetArn: unknown }; VisibilityTimeout?: number; SqsManagedSseEnabled?: boolean }>(
    state, 'AWS::SQS::Queue');
  const watched = (queue: Resource<unknown>, metric: string) => alarms.filter(({ Properties }) =>
    Properties.MetricName === metric && text(Properties.Dimensions).includes(queue.id));

  it('has dead letters or is some, and an alarm of its own', () => {
    const working = queues.filter(({ Properties }) => Properties.RedrivePolicy);
    const deadLetters = queues.filter(({ Properties }) => !Properties.RedrivePolicy);
    expect(working.map(({ id }) => id.replace(/Queue.*/, '')).sort()).toEqual(['Inbound', 'Nudges', 'Receipts', 'Replies', 'Sweeps']);
    for (const queue of working) {
      expect(watched(queue, 'ApproximateAgeOfOldestMessage'), queue.id).toHaveLength(1);
      const behind = text(queue.Properties.RedrivePolicy?.deadLetterTargetArn);
      expect(deadLetters.filter(({ id }) => behind.includes(id)), queue.id).toHaveLength(1);
    }
    for (const queue of deadLetters) expect(watched(queue, 'ApproximateNumberOfMessagesVisible'), queue.id).toHaveLength(1);
  });

  it('hides a message six times as long as its function may take', () => {
    const seconds = { Inbound: RECEIVE_TIMEOUT_SECONDS, Replies: DISPATCH_TIMEOUT_SECONDS, Nudges: DISPATCH_TIMEOUT_SECONDS, Sweeps: SWEEP_TIMEOUT_SECONDS };
    for (const [name, timeoutSeconds] of Object.entries(seconds)) {
      const queue = queues.find(({ id }) => id.startsWith(`${name}Queue`));
      expect(queue?.Properties.VisibilityTimeout, name).toBeGreaterThanOrEqual(6 * timeoutSeconds);
    }
  });
});

describe('what the functions count', () => {
  it.each(['UnknownSends', 'Healed', 'SweepFailures', 'BadInput'])('has an alarm, in the namespace that they write to: %s', (metric) => {
    const found = alarms.filter(({ Properties }) => Properties.MetricName === metric);
    expect(found.map(({ Properties }) => [Properties.Namespace, Properties.Statistic, Properties.Period])).toEqual([['StaynearService-dev', 'Sum', 3600]]);
    expect(Object.values(COUNTED)).toContain(metric);
  });
});

describe('every alarm', () => {
  it('says in a sentence what a parent would miss, and tells somebody', () => {
    for (const { id, Properties } of alarms) {
      expect(Properties.AlarmDescription, id).toMatch(/parent|famil|reminder|text/i);
      expect(Properties.AlarmDescription, id).toMatch(/[.]$/);
      expect(Properties.AlarmActions, id).toHaveLength(1);
    }
  });

  it('watches each function for failing', () => {
    const failing = alarms.filter(({ Properties }) => Properties.MetricName === 'Errors').map(({ Properties }) => text(Properties.Dimensions));
    for (const { id } of functions) expect(failing.filter((one) => one.includes(id)), id).toHaveLength(1);
  });
});

/** What must survive a release: held by the state stack, and pointed at by nothing that may be replaced. */
import { careCode } from '../../infra/careToConfirm.ts';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { stage } from '../../infra/stage.ts';
import { OUTPUTS, stackName } from '../../shared/contract/environment.ts';
import { sweepOrderSchema } from '../../shared/contract/sweepOrder.ts';
import { listed, resources, rights, type Statement, staynearApp, synthesized, text } from './synthesized.ts';

const { state, service } = synthesized();

describe('what a standing clock points at', () => {
  it('is a queue, a role and a group of the state stack', () => {
    expect(resources(state, 'AWS::Scheduler::ScheduleGroup')).toHaveLength(1);
    expect(resources(service, 'AWS::Scheduler::ScheduleGroup')).toEqual([]);
    const scheduled = (t: Template) => resources<{ AssumeRolePolicyDocument: unknown }>(t, 'AWS::IAM::Role')
      .filter(({ Properties }) => text(Properties.AssumeRolePolicyDocument).includes('scheduler.amazonaws.com'));
    expect(scheduled(state)).toHaveLength(1);
    expect(scheduled(service), 'a role of the service would take the clocks with it').toEqual([]);
    const told = variables('Replan');
    for (const name of ['SCHEDULE_ROLE_ARN', 'NUDGES_QUEUE_ARN', 'NUDGES_DEAD_LETTERS_ARN']) {
      expect(text(told[name]), name).toContain(`${stackName('State', 'dev')}:`);
    }
  });

  it('may be rung with only by our own group, and only onto our queues', () => {
    state.hasResourceProperties('AWS::IAM::Role', {
      AssumeRolePolicyDocument: { Statement: [Match.objectLike({
        Principal: { Service: 'scheduler.amazonaws.com' },
        Condition: { StringEquals: Match.objectLike({
          'aws:SourceAccount': { Ref: 'AWS::AccountId' },
          'aws:SourceArn': Match.objectLike({ 'Fn::Join': Match.arrayWith([Match.arrayWith([':schedule-group/staynear-dev'])]) }),
        }) },
      })] },
    });
    const [only, ...more] = rights(state);
    expect(more).toEqual([]);
    expect(only?.Action).toBe('sqs:SendMessage');
    const queues = listed(only?.Resource).map(text).join();
    for (const queue of ['NudgesQueue', 'NudgesDeadLetters', 'SweepsQueue', 'SweepsDeadLetters']) expect(queues).toContain(queue);
  });

  it('is swept once an hour, with an order that the sweep understands', () => {
    const [schedule] = resources<{ ScheduleExpression: string; Target: { Input: string; RetryPolicy: unknown; Arn: unknown } }>(
      state, 'AWS::Scheduler::Schedule');
    expect(schedule?.Properties.ScheduleExpression).toMatch(/^cron\(\d+ \* \* \* \? \*\)$/);
    expect(sweepOrderSchema.parse(JSON.parse(schedule!.Properties.Target.Input))).toEqual({ sweep: 'all' });
    expect(text(schedule?.Properties.Target.Arn)).toContain('SweepsQueue');
    expect(schedule?.Properties.Target.RetryPolicy).toBeDefined();
  });
});

describe('the state stack', () => {
  it('names no role and no function of the service', () => {
    const whole = text(state.toJSON());
    expect(whole).not.toContain(stackName('Service', 'dev'));
    expect(whole).not.toContain('Fn::ImportValue');
    expect(whole).not.toContain('lambda.amazonaws.com');
  });

  it('gives its outputs by the names of the contract', () => {
    const { alarmTopicArn, ...ofState } = OUTPUTS;
    for (const name of Object.values(ofState)) state.hasOutput(name, {});
    service.hasOutput(alarmTopicArn, {});
  });

  it('keeps the families under a key of their own, restorable, with a stream of keys only', () => {
    state.hasResourceProperties('AWS::DynamoDB::Table', {
      BillingMode: 'PAY_PER_REQUEST',
      SSESpecification: Match.objectLike({ SSEEnabled: true, SSEType: 'KMS' }),
      PointInTimeRecoverySpecification: Match.objectLike({ PointInTimeRecoveryEnabled: true }),
      StreamSpecification: { StreamViewType: 'KEYS_ONLY' },
      TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
    });
  });

  it('hears only the numbers of this account, and keeps the envelope with its time', () => {
    const ours = Match.objectLike({ 'aws:SourceAccount': { Ref: 'AWS::AccountId' } });
    const carrier = { Service: 'sms-voice.amazonaws.com' };
    const fromOurs = { StringEquals: ours, ArnLike: { 'aws:SourceArn': Match.anyValue() } };
    state.hasResourceProperties('AWS::SNS::TopicPolicy', { PolicyDocument: { Statement: Match.arrayWith([
      Match.objectLike({ Effect: 'Allow', Principal: carrier, Action: 'sns:Publish', Condition: fromOurs }),
    ]) } });
    state.hasResourceProperties('AWS::KMS::Key', { KeyPolicy: { Statement: Match.arrayWith([
      Match.objectLike({ Principal: carrier, Action: ['kms:Decrypt', 'kms:GenerateDataKey*'], Condition: fromOurs }),
    ]) } });
    const [subscription] = resources<{ RawMessageDelivery?: boolean; RedrivePolicy?: unknown }>(state, 'AWS::SNS::Subscription');
    expect(subscription?.Properties.RawMessageDelivery ?? false).toBe(false);
    expect(text(subscription?.Properties.RedrivePolicy)).toContain('InboundDeadLetters');
  });

  it('opens no queue, topic or key to just anybody', () => {
    const policies = ['AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy'].flatMap((type) =>
      resources<{ PolicyDocument: { Statement: Statement[] } }>(state, type));
    for (const { id, Properties } of policies) {
      const statements = Properties.PolicyDocument.Statement;
      for (const one of statements.filter(({ Effect }) => Effect === 'Allow')) {
        expect(text(one.Principal), id).not.toContain('*');
        expect(one.Condition, id).toBeDefined();
      }
      expect(statements.some(({ Effect, Condition }) => Effect === 'Deny' && text(Condition).includes('aws:SecureTransport')), id).toBe(true);
    }
  });
});

describe('a stage', () => {
  it('of real families is kept, whatever happens to its stacks', () => {
    const { stacks } = staynearApp({ stage: 'prod', careConfirmed: careCode() });
    const prod = Template.fromStack(stacks.state);
    prod.hasResourceProperties('AWS::DynamoDB::Table', { DeletionProtectionEnabled: true });
    expect(stacks.state.terminationProtection).toBe(true);
    for (const type of ['AWS::DynamoDB::Table', 'AWS::KMS::Key', 'AWS::SQS::Queue', 'AWS::SecretsManager::Secret', 'AWS::SNS::Topic',
      'AWS::Scheduler::ScheduleGroup', 'AWS::IAM::Role']) {
      for (const { id, DeletionPolicy } of resources(prod, type)) expect(DeletionPolicy, id).toBe('Retain');
    }
  });

  it.each([
    [{ stage: 'Prod!' }, 'Context stage is 1 to 16 of a-z and 0-9, a letter first'],
    [{ sender: 'pigeon' }, 'Context sender is one of sns, eum'],
    [{ sender: 'eum' }, 'Context originationArn is what texts leave from with sender=eum'],
    [{ originationArn: '+15555550100' }, 'Context originationArn is the ARN of a phone number or a pool'],
    [{ textsPerSecond: '0.5' }, 'Context textsPerSecond is a whole number'],
    [{ smsBudgetUsd: 'much' }, 'Context smsBudgetUsd is an amount in dollars'],
  ])('that cannot be is refused in words: %j', (context: Record<string, string>, words) => {
    expect(() => stage({ tryGetContext: (name) => context[name] })).toThrow(words);
  });
});

function variables(name: string): Record<string, unknown> {
  const found = resources<{ Environment: { Variables: Record<string, unknown> } }>(service, 'AWS::Lambda::Function')
    .find(({ id }) => id.startsWith(name));
  return found?.Properties.Environment.Variables ?? {};
}

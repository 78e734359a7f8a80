/**
 * Where the carrier's two-way number drops what parents text: a topic under its own key, which only
 * End User Messaging of this account may publish to, on its way to the inbound queue.
 */
import { ArnFormat, Aws, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { type Conditions, Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { QueueWithDeadLetters } from './queueWithDeadLetters.ts';

export interface InboundTopicProps {
  readonly kept: boolean;
  readonly inbound: QueueWithDeadLetters;
}

export class InboundTopic extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, props: InboundTopicProps) {
    super(scope, id);
    const carrier = new ServicePrincipal('sms-voice.amazonaws.com');
    const conditions = fromOurOwnNumbers(Stack.of(this));
    // AWS's own key for SNS cannot be opened to another service.
    const key = new Key(this, 'Key', {
      description: 'Texts of parents on their way in.',
      enableKeyRotation: true,
      removalPolicy: props.kept ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    key.addToResourcePolicy(new PolicyStatement({
      effect: Effect.ALLOW,
      principals: [carrier],
      actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
      resources: ['*'],
      conditions,
    }));
    this.topic = new Topic(this, 'Topic', { masterKey: key, enforceSSL: true });
    this.topic.addToResourcePolicy(new PolicyStatement({
      effect: Effect.ALLOW,
      principals: [carrier],
      actions: ['sns:Publish'],
      resources: [this.topic.topicArn],
      conditions,
    }));
    this.topic.addSubscription(new SqsSubscription(props.inbound.queue, {
      // The envelope's timestamp is the only time a text has, and the order of the log.
      rawMessageDelivery: false,
      deadLetterQueue: props.inbound.deadLetters,
    }));
  }
}

function fromOurOwnNumbers(stack: Stack): Conditions {
  const ours = stack.formatArn({ service: 'sms-voice', resource: '*', arnFormat: ArnFormat.NO_RESOURCE_NAME });
  return { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID }, ArnLike: { 'aws:SourceArn': ours } };
}

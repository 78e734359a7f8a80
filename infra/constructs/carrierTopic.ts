/**
 * Where the carrier drops what it has for us, texts of parents and reports of ours: a topic under its own
 * key, which only End User Messaging of this account may publish to, on its way to a queue.
 */
import { ArnFormat, Aws, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { type Conditions, Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { QueueWithDeadLetters } from './queueWithDeadLetters.ts';

export interface CarrierTopicProps {
  readonly kept: boolean;
  readonly to: QueueWithDeadLetters;
  /** What the key is for, in a sentence. */
  readonly carries: string;
}

export class CarrierTopic extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, props: CarrierTopicProps) {
    super(scope, id);
    const carrier = new ServicePrincipal('sms-voice.amazonaws.com');
    const conditions = fromOurOwnNumbers(Stack.of(this));
    // AWS's own key for SNS cannot be opened to another service.
    const key = new Key(this, 'Key', {
      description: props.carries,
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
    this.topic.addSubscription(new SqsSubscription(props.to.queue, {
      // The envelope's timestamp is the only time a text has, and the order of the log.
      rawMessageDelivery: false,
      deadLetterQueue: props.to.deadLetters,
    }));
  }
}

function fromOurOwnNumbers(stack: Stack): Conditions {
  const ours = stack.formatArn({ service: 'sms-voice', resource: '*', arnFormat: ArnFormat.NO_RESOURCE_NAME });
  return { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID }, ArnLike: { 'aws:SourceArn': ours } };
}

/**
 * What became of our texts, as End User Messaging reports it: every event of a text goes to a topic of its
 * own and from there to the receipts queue. Named by the texts in flight, so it outlives any release.
 */
import { CfnConfigurationSet } from 'aws-cdk-lib/aws-smsvoice';
import { Construct } from 'constructs';
import { CarrierTopic } from './carrierTopic.ts';
import type { QueueWithDeadLetters } from './queueWithDeadLetters.ts';

export interface DeliveryReportsProps {
  readonly stage: string;
  readonly kept: boolean;
  readonly receipts: QueueWithDeadLetters;
}

export class DeliveryReports extends Construct {
  readonly configurationSet: CfnConfigurationSet;

  constructor(scope: Construct, id: string, { stage, kept, receipts }: DeliveryReportsProps) {
    super(scope, id);
    const { topic } = new CarrierTopic(this, 'Topic', { kept, to: receipts, carries: 'What became of texts to parents.' });
    this.configurationSet = new CfnConfigurationSet(this, 'ConfigurationSet', {
      configurationSetName: `staynear-${stage}`,
      eventDestinations: [{
        eventDestinationName: 'receipts', enabled: true, matchingEventTypes: ['TEXT_ALL'], snsDestination: { topicArn: topic.topicArn },
      }],
    });
    // Refused while the topic may not be published to yet.
    this.configurationSet.node.addDependency(topic);
  }
}

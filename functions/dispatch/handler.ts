/** Lambda's door to `dispatch`: alarm clocks that rang and replies that are owed, each from its own queue. */
import { dynamoTable } from '../../shared/aws/dynamoTable.ts';
import { eumSmsSender } from '../../shared/aws/eumSmsSender.ts';
import { snsSmsSender } from '../../shared/aws/snsSmsSender.ts';
import { sqsDeadLetters, sqsQueue } from '../../shared/aws/sqsQueue.ts';
import { dispatchEnvironment } from '../../shared/contract/environment.ts';
import { type Firing, firingSchema } from '../../shared/contract/firing.ts';
import { type OwedReply, owedReplySchema } from '../../shared/contract/owedReply.ts';
import { dynamoDb, endUserMessaging, sns, sqs } from '../edge/clients.ts';
import { edge } from '../edge/edge.ts';
import { environmentOf } from '../edge/environment.ts';
import { now, pause } from '../edge/now.ts';
import { orIgnored, workOf } from '../edge/workOf.ts';
import { carrierRate } from './carrierRate.ts';
import { dispatchNudge, dispatchReply } from './dispatch.ts';
import { patiently } from './patiently.ts';

type Outgoing = { readonly nudge: Firing } | { readonly reply: OwedReply };

const readFiring = workOf('a-firing', firingSchema.transform((nudge) => ({ nudge })));
const owed = workOf('an-owed-reply', owedReplySchema.transform((reply) => ({ reply })));

export const handler = edge<Outgoing>((journal) => {
  const told = environmentOf(dispatchEnvironment);
  const nudges = sqsDeadLetters({ client: sqs(), url: told.NUDGES_DEAD_LETTERS_URL });
  const replies = sqsDeadLetters({ client: sqs(), url: told.REPLIES_DEAD_LETTERS_URL });
  // Somebody's own clock rang: no family waits for it.
  const firing = orIgnored(readFiring, 'firing', journal);
  const rang = (source: string): boolean => source === told.NUDGES_QUEUE_ARN;
  const nudgesQueue = sqsQueue<Firing>({ client: sqs(), url: told.NUDGES_QUEUE_URL });
  const repliesQueue = sqsQueue<OwedReply>({ client: sqs(), url: told.REPLIES_QUEUE_URL });
  const table = dynamoTable({ client: dynamoDb(), tableName: told.TABLE_NAME });
  const needs = {
    table,
    rate: carrierRate({ table, now, perSecond: told.TEXTS_PER_SECOND }),
    sms: told.SENDER === 'eum'
      ? eumSmsSender({ client: endUserMessaging(), originationArn: told.ORIGINATION_ARN, configurationSet: told.CONFIGURATION_SET, now })
      : snsSmsSender({ client: sns(), originationNumber: told.ORIGINATION_NUMBER }),
    journal,
    now,
    ...(told.HELP_CONTACT !== '' && { helpContact: told.HELP_CONTACT }),
  };
  const patience = { now, pause };
  const nudge = patiently(dispatchNudge(needs), patience);
  const reply = patiently(dispatchReply(needs), patience);
  return {
    read: ({ source, body }) => (rang(source) ? firing(body) : owed(body)),
    of: (work) => ('nudge' in work ? work.nudge.familyId : work.reply.to),
    deadLetters: (source) => (rang(source) ? nudges : replies),
    comesFrom: (source) => (rang(source) ? nudgesQueue : repliesQueue),
    walk: (work, moment) => ('nudge' in work ? nudge(work.nudge, moment) : reply(work.reply, moment)),
  };
});

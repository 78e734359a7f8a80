/** Lambda's door to `receive`: texts of parents from the inbound queue. */
import { dynamoTable } from '../../shared/aws/dynamoTable.ts';
import { readNumberKey } from '../../shared/aws/secretNumberKey.ts';
import { sqsDeadLetters, sqsQueue } from '../../shared/aws/sqsQueue.ts';
import { receiveEnvironment } from '../../shared/contract/environment.ts';
import { numberIdWith } from '../../shared/family/numberId.ts';
import { dynamoDb, secrets, sqs } from '../edge/clients.ts';
import { edge } from '../edge/edge.ts';
import { environmentOf } from '../edge/environment.ts';
import { inboundEnvelopeSchema } from '../edge/inboundEnvelope.ts';
import { now } from '../edge/now.ts';
import { workOf } from '../edge/workOf.ts';
import { inboundTextSchema, receive } from './receive.ts';

const read = workOf('a-text', inboundEnvelopeSchema.pipe(inboundTextSchema));

export const handler = edge(async (journal) => {
  const told = environmentOf(receiveEnvironment);
  const deadLetters = sqsDeadLetters({ client: sqs(), url: told.INBOUND_DEAD_LETTERS_URL });
  const numberKey = await readNumberKey({ client: secrets(), secretId: told.NUMBER_KEY_SECRET });
  return {
    read: ({ body }) => read(body),
    of: (text) => text.from,
    deadLetters: () => deadLetters,
    walk: receive({
      table: dynamoTable({ client: dynamoDb(), tableName: told.TABLE_NAME }),
      replies: sqsQueue({ client: sqs(), url: told.REPLIES_QUEUE_URL }),
      numberId: numberIdWith(numberKey),
      journal,
      now,
    }),
  };
});

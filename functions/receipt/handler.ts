/** Lambda's door to `receipt`: delivery reports from their queue, and from the log that SNS keeps of its texts. */
import { dynamoTable } from '../../shared/aws/dynamoTable.ts';
import { readNumberKey } from '../../shared/aws/secretNumberKey.ts';
import { sqsDeadLetters, sqsQueue } from '../../shared/aws/sqsQueue.ts';
import { receiptEnvironment } from '../../shared/contract/environment.ts';
import { numberIdWith } from '../../shared/family/numberId.ts';
import { dynamoDb, secrets, sqs } from '../edge/clients.ts';
import { deliveryReportSchema } from '../edge/deliveryReport.ts';
import { edge } from '../edge/edge.ts';
import { environmentOf } from '../edge/environment.ts';
import { now } from '../edge/now.ts';
import { workOf } from '../edge/workOf.ts';
import { receipt } from './receipt.ts';

export const handler = edge(async (journal) => {
  const told = environmentOf(receiptEnvironment);
  const deadLetters = sqsDeadLetters({ client: sqs(), url: told.RECEIPTS_DEAD_LETTERS_URL });
  const receipts = sqsQueue({ client: sqs(), url: told.RECEIPTS_QUEUE_URL });
  const numberKey = await readNumberKey({ client: secrets(), secretId: told.NUMBER_KEY_SECRET });
  const read = workOf('a-report', deliveryReportSchema(numberIdWith(numberKey)));
  return {
    read: ({ body }) => read(body),
    of: ({ carrierId }) => carrierId,
    deadLetters: () => deadLetters,
    // A line of the log waits on the queue too: it reads the same from there.
    comesFrom: () => receipts,
    walk: receipt({ table: dynamoTable({ client: dynamoDb(), tableName: told.TABLE_NAME }), journal, now }),
  };
});

/** Lambda's door to `sweep`: a bucket of families at a time, from the sweeps queue. */
import { sqsDeadLetters, sqsQueue } from '../../shared/aws/sqsQueue.ts';
import { sweepEnvironment } from '../../shared/contract/environment.ts';
import { sweepOrderSchema } from '../../shared/contract/sweepOrder.ts';
import { sqs } from '../edge/clients.ts';
import { edge } from '../edge/edge.ts';
import { environmentOf } from '../edge/environment.ts';
import { now } from '../edge/now.ts';
import { tableAndClocks } from '../edge/tableAndClocks.ts';
import { workOf } from '../edge/workOf.ts';
import { sweep } from './sweep.ts';

const read = workOf('a-sweep', sweepOrderSchema);

export const handler = edge((journal) => {
  const told = environmentOf(sweepEnvironment);
  const deadLetters = sqsDeadLetters({ client: sqs(), url: told.SWEEPS_DEAD_LETTERS_URL });
  return {
    read: ({ body }) => read(body),
    of: (order) => JSON.stringify(order),
    deadLetters: () => deadLetters,
    walk: sweep({
      ...tableAndClocks(told),
      sweeps: sqsQueue({ client: sqs(), url: told.SWEEPS_QUEUE_URL }),
      replies: sqsQueue({ client: sqs(), url: told.REPLIES_QUEUE_URL }),
      journal,
      now,
    }),
  };
});

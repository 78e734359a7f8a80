/** Lambda's door to `replan`: families whose log changed, from the table's stream. */
import { sqsDeadLetters } from '../../shared/aws/sqsQueue.ts';
import { replanEnvironment } from '../../shared/contract/environment.ts';
import { changedFamilySchema } from '../edge/changedFamily.ts';
import { sqs } from '../edge/clients.ts';
import { edge } from '../edge/edge.ts';
import { environmentOf } from '../edge/environment.ts';
import { now } from '../edge/now.ts';
import { tableAndClocks } from '../edge/tableAndClocks.ts';
import { workOf } from '../edge/workOf.ts';
import { replan } from './replan.ts';

const read = workOf('a-family', changedFamilySchema);

export const handler = edge((journal) => {
  const told = environmentOf(replanEnvironment);
  const deadLetters = sqsDeadLetters({ client: sqs(), url: told.REPLAN_DEAD_LETTERS_URL });
  return {
    read: ({ body }) => {
      const change = read(body);
      if (!('work' in change)) return change;
      return change.work.isReport ? { nothing: true } : { work: change.work.familyId };
    },
    of: (familyId) => familyId,
    oncePerBatch: true,
    buriesMistakes: true,
    deadLetters: () => deadLetters,
    walk: replan({ ...tableAndClocks(told), journal, now }),
  };
});

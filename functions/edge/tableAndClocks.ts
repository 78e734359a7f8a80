/** The alarm clocks and the table as `replan` and `sweep` are told of them. */
import { dynamoTable } from '../../shared/aws/dynamoTable.ts';
import { schedulerClocks } from '../../shared/aws/schedulerClocks.ts';
import type { Clocks } from '../../shared/ports/clocks.ts';
import type { Table } from '../../shared/ports/table.ts';
import { dynamoDb, scheduler } from './clients.ts';
import { now, pause } from './now.ts';

export interface ClocksTold {
  readonly TABLE_NAME: string;
  readonly SCHEDULE_GROUP: string;
  readonly SCHEDULE_ROLE_ARN: string;
  readonly NUDGES_QUEUE_ARN: string;
  readonly NUDGES_DEAD_LETTERS_ARN: string;
}

export function tableAndClocks(told: ClocksTold): { readonly table: Table; readonly clocks: Clocks } {
  return {
    table: dynamoTable({ client: dynamoDb(), tableName: told.TABLE_NAME }),
    clocks: schedulerClocks({
      client: scheduler(),
      group: told.SCHEDULE_GROUP,
      roleArn: told.SCHEDULE_ROLE_ARN,
      queueArn: told.NUDGES_QUEUE_ARN,
      deadLetterArn: told.NUDGES_DEAD_LETTERS_ARN,
      now,
      pause,
    }),
  };
}

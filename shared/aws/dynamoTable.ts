/**
 * The table on DynamoDB. Reads are strong; every write goes through TransactWriteItems, a single one
 * too: the SDK gives it a token, so a retry after a lost answer cannot meet its own first attempt.
 */
import {
  type AttributeValue, type CancellationReason, type ConditionCheck, type DynamoDBClient, GetItemCommand, QueryCommand,
  type TransactWriteItem, TransactionCanceledException, TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { TABLE_KEYS } from '../contract/environment.ts';
import { OutsideFailure } from '../ports/outsideFailure.ts';
import type { Condition, Item, Key, Page, Table, TransactResult, Write } from '../ports/table.ts';
import { asking, readAwsError, saysNotNow } from './awsError.ts';

interface DynamoTableOptions {
  readonly client: DynamoDBClient;
  readonly tableName: string;
}

export function dynamoTable({ client, tableName }: DynamoTableOptions): Table {
  return {
    get: async (key) => {
      const command = new GetItemCommand({ TableName: tableName, Key: keyOf(key), ConsistentRead: true });
      const { Item: found } = await asking(() => client.send(command));
      return found && itemOf(found);
    },
    query: (from) => queryPage(client, tableName, from),
    transact: async (writes) => {
      const command = new TransactWriteItemsCommand({
        TransactItems: writes.map((write) => transactItem(tableName, write)),
      });
      const cancelled = await asking(() => client.send(command).then(() => undefined, reasonsOf));
      return cancelled ? resultOf(cancelled, writes.length) : { done: true };
    },
  };
}

async function queryPage(
  client: DynamoDBClient, tableName: string, { pk, prefix, after, limit }: Parameters<Table['query']>[0],
): Promise<Page> {
  const byPrefix = prefix ? ' AND begins_with(#sk, :prefix)' : '';
  const command = new QueryCommand({
    TableName: tableName,
    ConsistentRead: true,
    KeyConditionExpression: `#pk = :pk${byPrefix}`,
    ExpressionAttributeNames: { '#pk': TABLE_KEYS.partition, ...(prefix && { '#sk': TABLE_KEYS.sort }) },
    ExpressionAttributeValues: marshall({ ':pk': pk, ...(prefix && { ':prefix': prefix }) }),
    ...(limit !== undefined && { Limit: limit }),
    ...(after && { ExclusiveStartKey: keyOf({ pk, sk: after }) }),
  });
  const { Items: found = [], LastEvaluatedKey: last } = await asking(() => client.send(command));
  const items = found.map(itemOf);
  return last ? { items, next: (unmarshall(last) as Key).sk } : { items };
}

type ConditionFields = Pick<
  ConditionCheck,
  | 'ConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'
  | 'ReturnValuesOnConditionCheckFailure'
>;

function transactItem(tableName: string, write: Write): TransactWriteItem {
  const common = { TableName: tableName, ...(write.if && conditionOf(write.if)) };
  if ('put' in write) return { Put: { ...common, Item: attributesOf(write.put) } };
  if ('drop' in write) return { Delete: { ...common, Key: keyOf(write.drop) } };
  const { ConditionExpression, ...rest } = conditionOf(write.if);
  return { ConditionCheck: { TableName: tableName, Key: keyOf(write.check), ConditionExpression, ...rest } };
}

function conditionOf(condition: Condition): ConditionFields {
  const answerWhatStands = { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const;
  if ('absent' in condition || condition.v === 0) {
    return {
      ...answerWhatStands,
      ConditionExpression: 'attribute_not_exists(#pk)',
      ExpressionAttributeNames: { '#pk': TABLE_KEYS.partition },
    };
  }
  return {
    ...answerWhatStands,
    ConditionExpression: '#v = :v',
    ExpressionAttributeNames: { '#v': 'v' },
    ExpressionAttributeValues: marshall({ ':v': condition.v }),
  };
}

/** To be cancelled is an answer here, not a failure. */
function reasonsOf(error: unknown): readonly CancellationReason[] {
  if (error instanceof TransactionCanceledException) return error.CancellationReasons ?? [];
  throw error;
}

const UNMET = 'ConditionalCheckFailed';
const CONFLICT = 'TransactionConflict';

function resultOf(reasons: readonly CancellationReason[], count: number): TransactResult {
  const codes = reasons.map((reason) => reason.Code ?? 'None').filter((code) => code !== 'None');
  const other = codes.find((code) => code !== UNMET && code !== CONFLICT);
  if (!codes.includes(UNMET) && (other !== undefined || codes.length === 0)) {
    const read = readAwsError({ name: other ?? 'TransactionCanceledException' });
    throw new OutsideFailure(read.code, { retryable: other === undefined || saysNotNow(read) });
  }
  return {
    done: false,
    met: Array.from({ length: count }, (_, i) => {
      const reason = reasons[i];
      if (reason?.Code !== UNMET) return undefined;
      return reason.Item ? itemOf(reason.Item) : null;
    }),
  };
}

function attributesOf(item: Item): Record<string, AttributeValue> {
  try {
    return marshall(item, { removeUndefinedValues: true });
  } catch {
    // Not plain data, or a number that would not come back as it went: DynamoDB's own word for it.
    throw new OutsideFailure('ValidationException', { retryable: false });
  }
}

function keyOf({ pk, sk }: Key): Record<string, AttributeValue> {
  return marshall({ pk, sk });
}

function itemOf(attributes: Record<string, AttributeValue>): Item {
  return unmarshall(attributes) as Item;
}

/** The DynamoDB table passes the table's contract against the real DynamoDB Local engine. */
import { describe, it } from 'vitest';
import { dynamoTable } from '../../shared/aws/dynamoTable.ts';
import { javaIsThere, startDynamoDbLocal } from '../support/dynamoDbLocal.ts';
import { tableContract } from './tableContract.ts';

const TABLE = 'contract';

if (javaIsThere('the contract of the DynamoDB table', process.env['CI'] === 'true')) {
  tableContract('DynamoDB (DynamoDB Local)', async () => {
    const engine = await startDynamoDbLocal();
    await engine.createTable(TABLE);
    return { table: dynamoTable({ client: engine.client, tableName: TABLE }), close: engine.stop };
  });
} else {
  describe('a table: DynamoDB (DynamoDB Local)', () => {
    it.skip('LEFT OUT: DynamoDB Local needs Java 17', () => {});
  });
}

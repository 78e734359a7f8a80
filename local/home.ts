/** Where families are kept, for the operator's commands: the embedded form's folder, or a deployed stage. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { OUTPUTS, stackName } from '../shared/contract/environment.ts';
import type { Table } from '../shared/ports/table.ts';
import type { Instant } from '../shared/time/zone.ts';
import { DATA_FILE, keptNumberKey, readClockRecord, timeOfRecord } from './desk/localRecords.ts';
import { openStore } from './store.ts';

export interface Home {
  readonly table: Table;
  readonly now: Instant;
  numberKey(): Promise<string>;
  close(): void;
}

export const STAGE = /^[A-Za-z0-9-]{1,40}$/;
export const machineNow = (): Instant => Date.now() as Instant;

export async function homeHere(folder: string): Promise<Home> {
  const store = openStore({ path: join(folder, DATA_FILE), now: machineNow });
  return {
    table: store.table,
    // The clock on the desk may have been moved: what happens here happens at the time shown there.
    now: timeOfRecord(await readClockRecord(store.table), machineNow()),
    numberKey: () => keptNumberKey(store.table, () => randomBytes(32).toString('hex')),
    close: store.close,
  };
}

/** The SDK is loaded only where it is needed: the embedded form starts without it. `refuse` ends with one clear line. */
export async function homeAt(stage: string, refuse: (problem: string) => never): Promise<Home> {
  const { CloudFormationClient, DescribeStacksCommand } = await import('@aws-sdk/client-cloudformation');
  const { dynamoTable } = await import('../shared/aws/dynamoTable.ts');
  const { readNumberKey } = await import('../shared/aws/secretNumberKey.ts');
  const { dynamoDb, secrets } = await import('../functions/edge/clients.ts');
  const name = stackName('State', stage);
  const described = await new CloudFormationClient({}).send(new DescribeStacksCommand({ StackName: name }))
    .catch((error: unknown) => refuse(`--stage: ${name} cannot be read (${error instanceof Error ? error.name : 'unknown'})`));
  const output = (key: string): string =>
    described.Stacks?.[0]?.Outputs?.find((o) => o.OutputKey === key)?.OutputValue ?? refuse(`--stage: ${name} has no output ${key}`);
  const secretId = output(OUTPUTS.numberKeySecretArn);
  return {
    table: dynamoTable({ client: dynamoDb(), tableName: output(OUTPUTS.tableName) }),
    now: machineNow(),
    numberKey: () => readNumberKey({ client: secrets(), secretId }),
    close: () => {},
  };
}

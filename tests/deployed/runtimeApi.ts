/**
 * Lambda as a function sees it: the Runtime API over HTTP, and a fresh process that imports the bundle
 * from a folder with nothing beside it, told only what its template tells it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface Invoked {
  /** What the function answered, or the error that it reported instead. */
  readonly answer?: unknown;
  readonly error?: { readonly errorType: string; readonly errorMessage: string };
  /** All that it printed up to then. */
  readonly printed: string;
}

export interface RunningFunction {
  /** Rejects where the process ended without an answer: the bundle does not start. */
  invoke(event: unknown): Promise<Invoked>;
  stop(): Promise<void>;
}

export interface FunctionToRun {
  readonly bundleFolder: string;
  /** As the template says it: file and export. */
  readonly handler: string;
  readonly timeoutSeconds: number;
  readonly environment: Readonly<Record<string, string>>;
}

interface Waiting {
  readonly event: unknown;
  settle(outcome: Omit<Invoked, 'printed'> | Error): void;
}

const BOOTSTRAP = join(import.meta.dirname, 'bootstrap.ts');
const PREFIX = '/2018-06-01/runtime/';

export async function runFunction(fn: FunctionToRun): Promise<RunningFunction> {
  const api = runtimeApi(fn.timeoutSeconds);
  api.server.listen(0, '127.0.0.1');
  await once(api.server, 'listening');
  const { port } = api.server.address() as AddressInfo;
  // Nothing of this machine's environment goes along: the function has what its template gives it.
  const child = spawn(process.execPath, [BOOTSTRAP], {
    cwd: fn.bundleFolder,
    env: {
      ...fn.environment, AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${port}`, LAMBDA_TASK_ROOT: fn.bundleFolder, _HANDLER: fn.handler,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const ended = once(child, 'close').then(() => api.fail(new Error(`The process ended before it answered:\n${printed}`)));
  return {
    invoke: async (event) => ({ ...(await api.ask(event)), printed }),
    stop: async () => {
      child.kill('SIGKILL');
      await ended;
      api.server.closeAllConnections();
      api.server.close();
    },
  };
}

function runtimeApi(timeoutSeconds: number) {
  const asked: Waiting[] = [];
  const underWay = new Map<string, Waiting>();
  let next: ((waiting: Waiting) => void) | undefined;
  let broken: Error | undefined;
  let count = 0;

  const hand = (response: ServerResponse) => (waiting: Waiting): void => {
    const id = `request-${++count}`;
    underWay.set(id, waiting);
    response.writeHead(200, {
      'content-type': 'application/json',
      'lambda-runtime-aws-request-id': id,
      'lambda-runtime-deadline-ms': `${Date.now() + timeoutSeconds * 1000}`,
      'lambda-runtime-invoked-function-arn': 'arn:aws:lambda:us-east-1:000000000000:function:under-test',
    });
    response.end(JSON.stringify(waiting.event));
  };
  const fail = (error: Error): void => {
    broken ??= error;
    for (const waiting of [...asked.splice(0), ...underWay.values()]) waiting.settle(broken);
  };
  const server = createServer((request, response) => void respond(request, response));
  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await textOf(request);
    const [what, id, how] = (request.url ?? '').slice(PREFIX.length).split('/');
    if (what === 'invocation' && id === 'next') {
      const waiting = asked.shift();
      if (waiting) hand(response)(waiting);
      else next = hand(response);
      return;
    }
    if (what === 'init') fail(new Error(`The bundle does not start: ${body}`));
    else underWay.get(id ?? '')?.settle(how === 'response' ? { answer: JSON.parse(body) } : { error: JSON.parse(body) });
    response.writeHead(202).end();
  }
  const ask = (event: unknown): Promise<Omit<Invoked, 'printed'>> => new Promise((resolve, reject) => {
    if (broken) return reject(broken);
    const waiting: Waiting = {
      event,
      settle: (outcome) => (outcome instanceof Error ? reject(outcome) : resolve(outcome)),
    };
    if (!next) return void asked.push(waiting);
    next(waiting);
    next = undefined;
  });
  return { server, ask, fail };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/**
 * An HTTP endpoint in this process, for the AWS clients to talk to: the SDK's own protocols, signing and
 * error reading run for real, only the service behind them is played.
 */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export type Answer =
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string }
  /** The connection is closed after the request was read. */
  | 'hang-up'
  /** Nothing comes back. */
  | 'silence';

export interface FakeService {
  /** For any AWS client: where the service is, and credentials that open nothing. */
  readonly at: {
    readonly endpoint: string;
    readonly region: string;
    readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  };
  readonly asked: Asked[];
  close(): Promise<void>;
}

export async function startFakeService(answer: (asked: Asked) => Answer): Promise<FakeService> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => void respond(request, response));
  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { method = '', headers } = request;
    const body = Buffer.concat(chunks).toString();
    const one: Asked = { method, url: new URL(request.url ?? '/', 'http://fake'), headers, body };
    asked.push(one);
    const given = answer(one);
    if (given === 'silence') return;
    if (given === 'hang-up') return void request.socket.destroy();
    response.writeHead(given.status, given.headers).end(given.body);
  }
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    at: {
      endpoint: `http://127.0.0.1:${port}`,
      region: 'us-east-1',
      credentials: { accessKeyId: 'fake', secretAccessKey: 'fake' },
    },
    asked,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** An error as the JSON protocols carry it. */
export function jsonError(status: number, type: string, more: object = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json', 'x-amzn-errortype': type },
    body: JSON.stringify({ __type: type, message: 'of +15555550101', ...more }),
  };
}

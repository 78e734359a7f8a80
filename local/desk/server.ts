/** The desk over HTTP, on this machine only: the page, its events, and the three things one can do. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Journal } from '../../shared/ports/journal.ts';
import type { Answer, Desk } from './desk.ts';
import { demoFamily } from './demoFamily.ts';
import type { PageFile } from './pageFiles.ts';
import { checked, clockRequest, demoRequest, readJson, refusalOf, textRequest } from './requests.ts';
import { watchers } from './watchers.ts';

export interface DeskServer {
  readonly server: Server;
  /** Tells the open pages what has changed; without any it costs nothing. */
  refresh(): Promise<void>;
  /** Lets the open pages go and takes no new requests. */
  close(): Promise<void>;
}

interface ServerNeeds {
  readonly desk: Desk;
  readonly files: ReadonlyMap<string, PageFile>;
  readonly journal: Journal;
}

/** Nothing from outside the machine, and no page around ours. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
} as const;
const REQUEST_MS_MAX = 10_000;
const LEAVING_MS_MAX = 2_000;

const EXPORT_PATH = /^\/export\/([A-Za-z0-9_-]{1,64})\.(json|csv)$/;

type Post = (body: unknown, desk: Desk) => Promise<Answer | ReturnType<typeof checked>>;

const POSTS: Readonly<Record<string, Post>> = {
  '/texts': async (body, desk) => {
    const read = checked(textRequest, body);
    return read.ok ? desk.text(read.value.phone, read.value.body) : read;
  },
  '/clock': async (body, desk) => {
    const read = checked(clockRequest, body);
    return read.ok ? desk.moveClock(read.value.to, read.value.familyId) : read;
  },
  '/families': async (body, desk) => {
    if (!(typeof body === 'object' && body !== null && 'demo' in body)) return desk.addFamily(body);
    const read = checked(demoRequest, body);
    return read.ok ? desk.addFamily(demoFamily(read.value.demo, desk.time())) : read;
  },
};

export function deskServer({ desk, files, journal }: ServerNeeds): DeskServer {
  const watching = watchers();
  const refresh = async (): Promise<void> => {
    if (watching.count() > 0) watching.tell(await desk.state());
  };
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const refusal = refusalOf(request);
    if (refusal) return line(response, refusal.status, refusal.problem);
    const pathname = (request.url ?? '/').split('?')[0]!;
    const post = POSTS[pathname];
    const exported = EXPORT_PATH.exec(pathname);
    if (exported) return request.method === 'GET' ? sendExport(exported[1]!, exported[2] as 'json' | 'csv', response) : methodIs('GET', response);
    const file = files.get(pathname);
    if (post) return request.method === 'POST' ? posted(post, request, response) : methodIs('POST', response);
    if (pathname === '/events') return request.method === 'GET' ? watch(response) : methodIs('GET', response);
    if (!file) return line(response, 404, 'path: nothing here by that name');
    if (request.method !== 'GET' && request.method !== 'HEAD') return methodIs('GET', response);
    response.writeHead(200, { ...HEADERS, 'content-type': file.type }).end(request.method === 'HEAD' ? undefined : file.body);
  };
  const sendExport = async (familyId: string, form: 'json' | 'csv', response: ServerResponse): Promise<void> => {
    const made = await desk.exported(familyId);
    if (!made) return line(response, 404, 'family: there is none by that id');
    response.writeHead(200, {
      ...HEADERS, 'content-type': `${form === 'json' ? 'application/json' : 'text/csv'}; charset=utf-8`,
      'content-disposition': `attachment; filename="staynear-${familyId}.${form}"`,
    }).end(made[form]);
  };
  const posted = async (post: Post, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await readJson(request);
    const answer = body.ok ? await post(body.value, desk) : body;
    if ('status' in answer) return line(response, answer.status, answer.problem);
    if (!answer.ok && 'refusal' in answer) return line(response, answer.refusal.status, answer.refusal.problem);
    response.writeHead(200, { ...HEADERS, 'content-type': 'application/json' });
    response.end(JSON.stringify('familyId' in answer ? { familyId: answer.familyId } : {}));
    await refresh();
  };
  const watch = async (response: ServerResponse): Promise<void> => {
    if (!watching.add(response)) return line(response, 503, 'events: too many pages are open');
    response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' });
    response.write('retry: 1000\n\n');
    await refresh();
  };
  const server = createServer({ requestTimeout: REQUEST_MS_MAX }, (request, response) => {
    respond(request, response).catch((error: unknown) => {
      // A parent's words may be in an error: only its kind is told.
      journal('error', { event: 'request-ended-early', why: error instanceof Error ? error.name : 'unknown' });
      if (!response.headersSent) line(response, 500, 'desk: something went wrong here; what was kept is kept');
      else response.end();
    });
  });
  return { server, refresh, close: () => closed(server, watching.close) };
}

function closed(server: Server, letGo: () => void): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    letGo();
    server.closeIdleConnections();
    // Who is still sending after this is not waited for.
    setTimeout(() => server.closeAllConnections(), LEAVING_MS_MAX).unref();
  });
}

function line(response: ServerResponse, status: number, problem: string): void {
  response.writeHead(status, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8', ...(status === 413 && { connection: 'close' }) });
  response.end(`${problem}\n`);
}

function methodIs(method: string, response: ServerResponse): void {
  response.setHeader('allow', method);
  line(response, 405, `method: only ${method} here`);
}

/**
 * What Lambda's managed runtime does with a bundle, in little: imports the handler once, then asks for
 * events and answers them, for ever. Runs in a process of its own; see `runtimeApi.ts`.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Handler = (event: unknown, context: object) => Promise<unknown>;

const { AWS_LAMBDA_RUNTIME_API: host, LAMBDA_TASK_ROOT: root = '', _HANDLER: named = '' } = process.env;
const api = `http://${host}/2018-06-01/runtime`;

const post = (path: string, body: unknown): Promise<Response> =>
  fetch(`${api}/${path}`, { method: 'POST', body: JSON.stringify(body) ?? 'null' });

function reported(error: unknown): object {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return { errorType: name, errorMessage: message, trace: stack?.split('\n') };
}

async function load(): Promise<Handler> {
  const [file, name = ''] = named.split('.');
  const bundle = (await import(pathToFileURL(join(root, `${file}.mjs`)).href)) as Record<string, unknown>;
  const handler = bundle[name];
  if (typeof handler !== 'function') throw new Error(`${named} is not a function`);
  // Node 24's runtime has no callback: a handler that asks for one is refused.
  if (handler.length > 2) throw new Error(`${named} takes a callback`);
  return handler as Handler;
}

async function serve(handler: Handler): Promise<never> {
  for (;;) {
    const next = await fetch(`${api}/invocation/next`);
    const id = next.headers.get('lambda-runtime-aws-request-id') ?? '';
    const deadline = Number(next.headers.get('lambda-runtime-deadline-ms'));
    const context = { awsRequestId: id, getRemainingTimeInMillis: () => deadline - Date.now() };
    try {
      await post(`invocation/${id}/response`, await handler(await next.json(), context));
    } catch (error) {
      console.error(error);
      await post(`invocation/${id}/error`, reported(error));
    }
  }
}

try {
  await serve(await load());
} catch (error) {
  console.error(error);
  await post('init/error', reported(error)).catch(() => {});
  process.exit(1);
}

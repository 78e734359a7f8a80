/**
 * A browser for the tests: Debian's Chromium over its own DevTools protocol, so that no package is
 * needed. One page, evaluated and photographed from outside.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CHROMIUM = '/usr/bin/chromium';
export const hasChromium = existsSync(CHROMIUM);

export interface Page {
  goto(url: string): Promise<void>;
  /** The value of an expression in the page; promises are awaited. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** Waits until the expression is true. */
  until(expression: string): Promise<void>;
  /** Real key presses, as from a keyboard. */
  type(text: string): Promise<void>;
  press(key: 'Enter' | 'Tab'): Promise<void>;
  look(options: { width: number; height?: number; scheme?: 'light' | 'dark' }): Promise<void>;
  /** PNG of the whole page. */
  photo(): Promise<Buffer>;
  /** What the page complained of: errors and refused loads. */
  complaints(): readonly string[];
  close(): Promise<void>;
}

const UNTIL_MS_MAX = 10_000;

type Send = <Result>(method: string, params?: object) => Promise<Result>;

export async function openPage(): Promise<Page> {
  const profile = mkdtempSync(join(tmpdir(), 'staynear-chromium-'));
  const chromium = spawn(CHROMIUM, [
    '--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run', '--disable-quic',
    '--disable-background-networking', '--disable-component-update', '--disable-sync', '--remote-debugging-port=0',
    `--user-data-dir=${profile}`, 'about:blank',
  ], { stdio: ['ignore', 'ignore', 'pipe'] });
  const complaints: string[] = [];
  const socket = new WebSocket(await pageAddress(await browserAddress(chromium)));
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  const send = conversation(socket, complaints);
  for (const domain of ['Page', 'Runtime', 'Log']) await send(`${domain}.enable`);
  return {
    ...pageOf(send),
    complaints: () => complaints,
    close: async () => {
      socket.close();
      chromium.kill('SIGKILL');
      await once(chromium, 'exit');
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** Chromium prints where it listens. */
function browserAddress(chromium: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    chromium.stderr!.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /DevTools listening on ws:\/\/([^/]+)\//.exec(said);
      if (found) resolve(found[1]!);
    });
    chromium.on('exit', () => reject(new Error(`chromium ended: ${said.slice(-300)}`)));
  });
}

async function pageAddress(host: string): Promise<string> {
  const targets = await (await fetch(`http://${host}/json/list`)).json() as { type: string; webSocketDebuggerUrl: string }[];
  return targets.find(({ type }) => type === 'page')!.webSocketDebuggerUrl;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { exceptionDetails?: { text: string; exception?: { description?: string } }; entry?: { level: string; text: string } };
  readonly result?: unknown;
  readonly error?: { message: string };
}

function conversation(socket: WebSocket, complaints: string[]): Send {
  const waiting = new Map<number, (message: Message) => void>();
  let ids = 0;
  socket.addEventListener('message', (event: MessageEvent<string>) => {
    const message = JSON.parse(event.data) as Message;
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    const thrown = message.params?.exceptionDetails;
    if (message.method === 'Runtime.exceptionThrown' && thrown) complaints.push(thrown.exception?.description ?? thrown.text);
    const entry = message.params?.entry;
    if (message.method === 'Log.entryAdded' && entry?.level === 'error') complaints.push(entry.text);
  });
  return <Result>(method: string, params: object = {}) => new Promise<Result>((resolve, reject) => {
    const id = (ids += 1);
    waiting.set(id, ({ result, error }) => {
      waiting.delete(id);
      if (error) reject(new Error(`${method}: ${error.message}`));
      else resolve(result as Result);
    });
    socket.send(JSON.stringify({ id, method, params }));
  });
}

function pageOf(send: Send): Omit<Page, 'complaints' | 'close'> {
  const evaluate = async <Value>(expression: string): Promise<Value> => {
    const answer = await send<{ result: { value: Value }; exceptionDetails?: { text: string } }>(
      'Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
    if (answer.exceptionDetails) throw new Error(`${answer.exceptionDetails.text}: ${expression}`);
    return answer.result.value;
  };
  const until = async (expression: string): Promise<void> => {
    for (const start = performance.now(); performance.now() - start < UNTIL_MS_MAX;) {
      if (await evaluate<boolean>(`Boolean(${expression})`)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`never true: ${expression}`);
  };
  return {
    evaluate, until,
    goto: async (url) => {
      await send('Page.navigate', { url });
      await until(`location.href.startsWith(${JSON.stringify(url)}) && document.readyState === 'complete'`);
    },
    type: async (text) => {
      for (const char of text) await send('Input.dispatchKeyEvent', { type: 'char', text: char });
    },
    press: async (key) => {
      const code = key === 'Enter' ? 13 : 9;
      const common = { key, code: key, windowsVirtualKeyCode: code, ...(key === 'Enter' && { text: '\r' }) };
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...common });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...common });
    },
    look: async ({ width, height = 900, scheme = 'light' }) => {
      await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: width < 600 });
      await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
    },
    photo: async () => {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { captureBeyondViewport: true });
      return Buffer.from(data, 'base64');
    },
  };
}

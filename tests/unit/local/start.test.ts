import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** `npm start` answers its first text within 3 s on a quiet machine; tests run beside each other. */
const FIRST_ANSWER_MS_MAX = 30_000;

let folder: string;
const started: ChildProcess[] = [];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'staynear-start-'));
});
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  /** The printed address; rejects where the process ends first. */
  readonly address: Promise<string>;
}

function start(data: string, ...options: string[]): Started {
  const child = spawn(process.execPath, ['local/start.ts', '--data', join(folder, data), ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  let [out, err] = ['', ''];
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      const found = /^Staynear is on (http:\/\/127\.0\.0\.1:\d+)\n/.exec(out);
      if (found) resolve(found[1]!);
    });
    child.on('exit', () => reject(new Error(err)));
  });
  address.catch(() => {});
  return { child, address, out: () => out, err: () => err };
}

const post = (address: string, path: string, body: object) => fetch(`${address}${path}`, {
  method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
});

it('prints its address and nothing else, answers, is alone on its folder, and leaves cleanly', { timeout: 60_000 }, async () => {
  const began = performance.now();
  const one = start('data', '--port', '0');
  const address = await one.address;
  expect((await post(address, '/families', { demo: 'en' })).status).toBe(200);
  expect((await post(address, '/texts', { phone: '+15555550101', body: 'PLAN' })).status).toBe(200);
  expect(performance.now() - began).toBeLessThan(FIRST_ANSWER_MS_MAX);

  const two = start('data', '--port', '0');
  const [code] = await once(two.child, 'close') as [number];
  expect([code, two.err()]).toEqual([2, `start: --data: Staynear is already running on ${join(folder, 'data')}\n`]);

  const events = await fetch(`${address}/events`);
  one.child.kill('SIGTERM');
  expect((await once(one.child, 'close'))[0]).toBe(0);
  expect([one.out(), one.err()]).toEqual([`Staynear is on ${address}\n`, '']);
  await events.body?.cancel();
});

it('names a port that cannot be had and an option it does not know', { timeout: 60_000 }, async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as { port: number };
  await Promise.all(([
    [['--port', `${port}`], `start: --port: ${port} cannot be had (EADDRINUSE)\n`],
    [['--port', 'x'], 'start: --port: must be a number from 0 to 65535\n'],
    [['--ports', '1'], 'start: only --data DIR, --port N and --help-contact TEXT are known here\n'],
  ] as const).map(async ([options, line], i) => {
    const one = start(`wrong-${i}`, ...options);
    const [code] = await once(one.child, 'close') as [number];
    expect([code, one.err()]).toEqual([2, line]);
  }));
  taken.close();
});

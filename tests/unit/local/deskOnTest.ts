/** A desk on a temporary folder and a machine clock that the test holds, behind its real HTTP server. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Desk, openDesk } from '../../../local/desk/desk.ts';
import type { DeskState } from '../../../local/desk/deskState.ts';
import { readPageFiles } from '../../../local/desk/pageFiles.ts';
import { type DeskServer, deskServer } from '../../../local/desk/server.ts';
import type { Instant } from '../../../shared/time/zone.ts';

/** A Monday afternoon in New York. */
export const MONDAY_5PM = Date.parse('2026-11-23T17:00:00-05:00') as Instant;

export interface Answered {
  readonly status: number;
  readonly body: string;
}

export interface DeskOnTest {
  readonly machine: { now: Instant };
  readonly folder: string;
  desk: Desk;
  url: string;
  state(): Promise<DeskState>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Answered>;
  ask(path: string, options?: { method?: string; headers?: Record<string, string>; body?: string }): Promise<Answered>;
  refresh(): Promise<void>;
  restart(): Promise<void>;
  end(): Promise<void>;
}

const files = readPageFiles();

export async function deskOnTest(): Promise<DeskOnTest> {
  const folder = mkdtempSync(join(tmpdir(), 'staynear-desk-'));
  const machine = { now: MONDAY_5PM };
  let ids = 0;
  let http: DeskServer;
  const open = async (): Promise<void> => {
    test.desk = await openDesk({
      folder, machineNow: () => machine.now, journal: () => {}, newId: () => `id${(ids += 1)}`, newKey: () => `key${(ids += 1)}`,
    });
    http = deskServer({ desk: test.desk, files, journal: () => {} });
    http.server.listen(0, '127.0.0.1');
    await once(http.server, 'listening');
    test.url = `http://127.0.0.1:${(http.server.address() as AddressInfo).port}`;
  };
  const close = async (): Promise<void> => {
    await http.close();
    await test.desk.close();
  };
  const test: DeskOnTest = {
    machine, folder, url: '', desk: undefined as unknown as Desk,
    state: () => test.desk.state(),
    refresh: () => http.refresh(),
    post: (path, body, headers = {}) => test.ask(path, {
      method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body),
    }),
    // `fetch` lets nobody set Host or Origin; `http.request` does.
    ask: (path, { method = 'GET', headers = {}, body } = {}) => new Promise((resolve, reject) => {
      const asked = request(`${test.url}${path}`, { method, headers: { connection: 'close', ...headers } }, (response) => {
        let said = '';
        response.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
        response.on('end', () => resolve({ status: response.statusCode!, body: said.trim() }));
        response.on('error', reject);
      });
      asked.on('error', reject);
      asked.end(body);
    }),
    restart: async () => {
      await close();
      await open();
    },
    end: async () => {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await open();
  return test;
}

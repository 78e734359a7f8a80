/** `ops export` in a process of its own: two files for one family, and one clear line for anything else. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const FAMILY = {
  phone: '+15555550101', zone: 'America/New_York', lang: 'en', child: { name: 'Mia', born: new Date(Date.now() - 280 * 86_400_000).toISOString().slice(0, 10) },
  bedtime: '19:30', association: 'nursing', place: 'crib', temperament: [2, 3, 2, 2, 2], lateOk: false,
};
const SLOW = { timeout: 30_000 };
let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'staynear-ops-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]): Promise<{ code: number; out: string; err: string }> => new Promise((resolve) => {
  execFile(process.execPath, args, { cwd: join(import.meta.dirname, '../../..') }, (error, out, err) =>
    resolve({ code: error ? Number(error.code) : 0, out, err: err.split('\n').filter((l) => !/Warning|node --trace/.test(l)).join('\n') }));
});

it('writes JSON and CSV that only this user may read', SLOW, async () => {
  const file = join(folder, 'family.json');
  const data = join(folder, 'data');
  writeFileSync(file, JSON.stringify(FAMILY));
  expect((await run('local/enrol.ts', file, '--data', data)).code).toBe(0);
  const out = join(folder, 'out');
  const done = await run('local/ops.ts', 'export', FAMILY.phone, '--data', data, '--out', out);
  expect([done.code, done.err.trim()]).toEqual([0, '']);
  const files = readdirSync(out);
  expect(files.map((f) => f.split('.').at(-1)).sort()).toEqual(['csv', 'json']);
  for (const f of files) expect(statSync(join(out, f)).mode & 0o077).toBe(0);
  const json = files.find((f) => f.endsWith('json'))!;
  expect(JSON.parse(readFileSync(join(out, json), 'utf8'))).toMatchObject({ family: { children: [{ name: 'Mia' }] } });
});

it.each([
  [[], /^ops: usage: ops export/], [['export'], /^ops: usage/], [['export', 'a/b'], /^ops: FAMILY: must be/], [['export', '+15555550101', '--data', '/nonexistent'], /^ops: --data: nothing is kept/],
])('%j is refused in one line', SLOW, async (args, line) => {
  const { code, err } = await run('local/ops.ts', ...args);
  expect([code, err.trim().split('\n').length]).toEqual([2, 1]);
  expect(err).toMatch(line);
});

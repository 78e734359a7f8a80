import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATA_FILE } from '../../../local/desk/localRecords.ts';
import { openStore } from '../../../local/store.ts';
import { memoryKey } from '../../../shared/contract/keys.ts';
import { readFamilyFile } from '../../../shared/family/enrol.ts';
import type { FamilyId } from '../../../shared/log/facts.ts';
import { type Instant, MINUTE_MS } from '../../../shared/time/zone.ts';
import { deskOnTest, MONDAY_5PM } from './deskOnTest.ts';

const FAMILY = {
  phone: '+15555550101', zone: 'America/New_York', lang: 'en', child: { name: 'Mia', born: '2026-01-20' }, bedtime: '19:30',
  association: 'nursing', place: 'crib', temperament: [2, 3, 2, 2, 2], lateOk: false,
};
/** Born where no machine's clock can call it the future, nor too long ago. */
const BORN = new Date(Date.now() - 280 * 86_400_000).toISOString().slice(0, 10);
const GOOD = { ...FAMILY, child: { name: 'Mia', born: BORN } };

const WRONG: readonly (readonly [field: string, change: object])[] = [
  ['phone', { phone: '5550101' }], ['zone', { zone: 'Mars/Base' }], ['lang', { lang: 'fr' }], ['bedtime', { bedtime: '7pm' }],
  ['association', { association: 'car' }], ['place', { place: 'sofa' }], ['temperament', { temperament: [1, 2, 3] }],
  ['lateOk', { lateOk: 'yes' }], ['child.born', { child: { name: 'Mia', born: '2026-13-01' } }],
  ['child.born', { child: { name: 'Mia', born: '2999-01-01' } }], ['child.name', { child: { name: '', born: BORN } }],
  ['child', { child: undefined }], ['children', { child: undefined, children: [] }], ['carers', { carers: [{ phone: FAMILY.phone, name: 'A' }] }],
  ['routine', { routine: 'yes' }], ['nickname', { nickname: 'M' }],
];
const lineNaming = (field: string, before = '', after = ''): RegExp =>
  new RegExp(`^${before}${field.replace('.', '\\.')}(\\.\\S+)?: [^\\n]+${after}$`);
/** A process each, on a machine that may be busy with other tests. */
const SLOW = { timeout: 30_000 };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'staynear-enrol-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function run(...options: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['local/enrol.ts', ...options], (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}

let files = 0;
function enrolFile(content: string, ...options: string[]): Promise<Ended> {
  const path = join(folder, `family-${(files += 1)}.json`);
  writeFileSync(path, content);
  return run(path, ...options);
}
const enrolled = (family: object, ...options: string[]): Promise<Ended> => enrolFile(JSON.stringify(family), ...options);

describe('enrol', () => {
  it('stores a good file and says the id, no number', SLOW, async () => {
    const data = join(folder, 'alone');
    const ended = await enrolled(GOOD, '--data', data);
    expect(ended).toEqual({ code: 0, out: expect.stringMatching(/^[0-9a-f]{20}\n$/) as string, err: '' });
    const again = await enrolled(GOOD, '--data', data);
    expect(again).toEqual({ code: 2, out: '', err: 'enrol: phone: has a family already\n' });
  });

  it('reaches a service that runs on the same file, at the time its clock shows, and sends nothing', SLOW, async () => {
    const desk = await deskOnTest();
    desk.machine.now = Math.max(Date.now(), MONDAY_5PM) as Instant;
    await desk.post('/clock', { to: 'hour' });
    const ended = await enrolled(GOOD, '--data', desk.folder);
    expect(ended).toMatchObject({ code: 0, err: '' });
    const item = await openStore({ path: join(desk.folder, DATA_FILE), now: desk.desk.time }).table.get(memoryKey(ended.out.trim() as FamilyId));
    const { recent } = item!['memory'] as { recent: { at: number }[] };
    // The hour that the clock on the desk is ahead counts here too.
    expect(recent[0]!.at).toBeGreaterThanOrEqual(desk.desk.time());
    desk.machine.now = (desk.machine.now + MINUTE_MS) as Instant;
    await desk.desk.tick();
    const { families, lines } = await desk.state();
    expect(families.map((f) => [f.id, f.title])).toEqual([[ended.out.trim(), 'Mia']]);
    expect(lines).toEqual([]);
    await desk.post('/texts', { phone: FAMILY.phone, body: 'PLAN' });
    expect((await desk.state()).lines.map((l) => l.kind)).toEqual(['text', 'reply']);
    await desk.end();
  });

  it.concurrent.each(['zone', 'child.born', 'nickname'])('names a wrong %s in one line, stores nothing', SLOW, async (field) => {
    const change = WRONG.find(([name]) => name === field)![1];
    const data = join(folder, 'never');
    const { code, out, err } = await enrolled({ ...GOOD, ...change }, '--data', data);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(lineNaming(field, 'enrol: ', '\n'));
    expect(existsSync(join(data, DATA_FILE))).toBe(false);
  });

  // The command says what the reader of the file says; each field is asked of the reader, which is quicker.
  it.each(WRONG)('has a line for a wrong %s', (field, change) => {
    const read = readFamilyFile(JSON.parse(JSON.stringify({ ...GOOD, ...change })), Date.now() as Instant);
    expect(read.ok ? '' : read.problem).toMatch(lineNaming(field));
  });

  it('says what is wrong with the file or the command', SLOW, async () => {
    expect(await enrolFile('{"phone"', '--data', folder)).toMatchObject({ code: 2, err: 'enrol: FILE: is not JSON\n' });
    expect(await run(join(folder, 'none.json'))).toMatchObject({ code: 2, err: 'enrol: FILE: cannot be read\n' });
    expect(await run()).toMatchObject({ code: 2, err: 'enrol: give one FILE with a family in it\n' });
    expect((await run('a', '--stagee', 'x')).code).toBe(2);
    expect(await enrolled(GOOD, '--stage', 'a b')).toMatchObject({ code: 2, err: expect.stringContaining('--stage:') as string });
  });
});

import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATA_FILE } from '../../../local/desk/localRecords.ts';
import { deskOnTest, MONDAY_5PM } from './deskOnTest.ts';

const FAMILY = {
  phone: '+15555550101', zone: 'America/New_York', lang: 'en', child: { name: 'Mia', born: '2026-01-20' }, bedtime: '19:30',
  association: 'nursing', place: 'crib', temperament: [2, 3, 2, 2, 2], lateOk: false,
};
/** Born where no machine's clock can call it the future, nor too long ago. */
const BORN = new Date(Date.now() - 280 * 86_400_000).toISOString().slice(0, 10);
const GOOD = { ...FAMILY, child: { name: 'Mia', born: BORN } };

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
  it('stores a good file and says the id, no number', async () => {
    const data = join(folder, 'alone');
    const ended = await enrolled(GOOD, '--data', data);
    expect(ended).toEqual({ code: 0, out: expect.stringMatching(/^[0-9a-f]{20}\n$/) as string, err: '' });
    const again = await enrolled(GOOD, '--data', data);
    expect(again).toEqual({ code: 2, out: '', err: 'enrol: phone: has a family already\n' });
  });

  it('reaches a service that runs on the same file, at the time its clock shows, and sends nothing', async () => {
    const desk = await deskOnTest();
    await desk.post('/clock', { to: 'hour' });
    // The machine of the test stands still in another year than the process's: the later clock counts.
    const ended = await enrolled({ ...GOOD, child: { name: 'Mia', born: '2026-01-20' } }, '--data', desk.folder);
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(desk.machine.now).toBe(MONDAY_5PM);
    await desk.desk.tick();
    const { families, lines } = await desk.state();
    expect(families.map((f) => [f.id, f.title])).toEqual([[ended.out.trim(), 'Mia']]);
    expect(lines).toEqual([]);
    await desk.post('/texts', { phone: FAMILY.phone, body: 'PLAN' });
    expect((await desk.state()).lines.map((l) => l.kind)).toEqual(['text', 'reply']);
    await desk.end();
  });

  it.concurrent.each<[string, object]>([
    ['phone', { phone: '5550101' }], ['zone', { zone: 'Mars/Base' }], ['lang', { lang: 'fr' }], ['bedtime', { bedtime: '7pm' }],
    ['association', { association: 'car' }], ['place', { place: 'sofa' }], ['temperament', { temperament: [1, 2, 3] }],
    ['lateOk', { lateOk: 'yes' }], ['child.born', { child: { name: 'Mia', born: '2026-13-01' } }],
    ['child.born', { child: { name: 'Mia', born: '2999-01-01' } }], ['child.name', { child: { name: '', born: BORN } }],
    ['child', { child: undefined }], ['children', { child: undefined, children: [] }], ['carers', { carers: [{ phone: FAMILY.phone, name: 'A' }] }],
    ['routine', { routine: 'yes' }], ['nickname', { nickname: 'M' }],
  ])('names %s in one line, stores nothing', async (field, change) => {
    const data = join(folder, 'never');
    const { code, out, err } = await enrolled({ ...GOOD, ...change }, '--data', data);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(new RegExp(`^enrol: ${field.replace('.', '\\.')}(\\.\\S+)?: [^\\n]+\\n$`));
    expect(existsSync(join(data, DATA_FILE))).toBe(false);
  });

  it('says what is wrong with the file or the command', async () => {
    expect(await enrolFile('{"phone"', '--data', folder)).toMatchObject({ code: 2, err: 'enrol: FILE: is not JSON\n' });
    expect(await run(join(folder, 'none.json'))).toMatchObject({ code: 2, err: 'enrol: FILE: cannot be read\n' });
    expect(await run()).toMatchObject({ code: 2, err: 'enrol: give one FILE with a family in it\n' });
    expect((await run('a', '--stagee', 'x')).code).toBe(2);
    expect(await enrolled(GOOD, '--stage', 'a b')).toMatchObject({ code: 2, err: expect.stringContaining('--stage:') as string });
  });
});

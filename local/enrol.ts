/**
 * `npm run enrol -- FILE`: stores a family in the embedded form, beside a running `npm start` or without
 * it, or with `--stage NAME` in a deployed one. Sends nothing. Bad input: one clear line, exit 2.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { enrol } from '../functions/enrol/enrol.ts';
import { type FamilyFile, readFamilyFile } from '../shared/family/enrol.ts';
import { numberIdWith } from '../shared/family/numberId.ts';
import { OutsideFailure } from '../shared/ports/outsideFailure.ts';
import type { Instant } from '../shared/time/zone.ts';
import { DATA_FILE } from './desk/localRecords.ts';
import { homeAt, homeHere, machineNow, STAGE } from './home.ts';

/** A family with everything in it is under 2 KB. */
const FILE_BYTES_MAX = 64 * 1024;

function refuse(problem: string): never {
  process.stderr.write(`enrol: ${problem}\n`);
  process.exit(2);
}

function options(): { path: string; stage: string | undefined; data: string } {
  try {
    const { values, positionals } = parseArgs({
      options: { stage: { type: 'string' }, data: { type: 'string', default: '.staynear' } }, allowPositionals: true,
    });
    const [path] = positionals;
    if (path === undefined || positionals.length > 1) refuse('give one FILE with a family in it');
    if (values.stage !== undefined && !STAGE.test(values.stage)) refuse('--stage: must be a name of letters, digits and dashes');
    return { path, stage: values.stage, data: values.data };
  } catch {
    refuse('usage: enrol FILE [--stage NAME] [--data DIR]');
  }
}

function readJson(path: string): unknown {
  let text: string;
  try {
    if (statSync(path).size > FILE_BYTES_MAX) refuse('FILE: is too large for one family');
    text = readFileSync(path, 'utf8');
  } catch {
    refuse('FILE: cannot be read');
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    refuse('FILE: is not JSON');
  }
}

const { path, stage, data } = options();
const json = readJson(path);

function checked(now: Instant): FamilyFile {
  const read = readFamilyFile(json, now);
  return read.ok ? read.file : refuse(read.problem);
}

// A file with a slip in it leaves no trace, not even a folder.
if (stage !== undefined || !existsSync(join(data, DATA_FILE))) checked(machineNow());
const home = await (stage === undefined ? homeHere(data) : homeAt(stage, refuse));
try {
  const file = checked(home.now);
  const enrolled = await enrol({
    table: home.table, now: () => home.now, newId: () => randomBytes(10).toString('hex'),
    numberId: numberIdWith(await home.numberKey()),
  }, file);
  if (!enrolled.ok) refuse('phone: has a family already');
  process.stdout.write(`${enrolled.familyId}\n`);
} catch (error) {
  if (!(error instanceof OutsideFailure)) throw error;
  process.stderr.write(`enrol: the store did not take it (${error.code})\n`);
  process.exitCode = 1;
} finally {
  home.close();
}

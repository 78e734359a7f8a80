/**
 * `npm run ops -- export FAMILY|+NUMBER`: what an operator does for a family by hand. The export is written as two files
 * that only this user may read: the whole of it as JSON, its nights as CSV.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exportFamily } from '../functions/export/exportFamily.ts';
import { readNumber } from '../functions/records/records.ts';
import { numberIdWith } from '../shared/family/numberId.ts';
import type { FamilyId } from '../shared/log/facts.ts';
import { OutsideFailure } from '../shared/ports/outsideFailure.ts';
import { DATA_FILE } from './desk/localRecords.ts';
import { type Home, homeAt, homeHere, STAGE } from './home.ts';

const USAGE = 'usage: ops export FAMILY|+NUMBER [--stage NAME] [--data DIR] [--out DIR]';
const FAMILY = /^[A-Za-z0-9_-]{1,64}$/;
const PHONE = /^\+[1-9]\d{6,14}$/;

function refuse(problem: string): never {
  process.stderr.write(`ops: ${problem}\n`);
  process.exit(2);
}

function options(): { whose: string; stage: string | undefined; data: string; out: string } {
  try {
    const { values, positionals } = parseArgs({
      options: { stage: { type: 'string' }, data: { type: 'string', default: '.staynear' }, out: { type: 'string', default: '.' } }, allowPositionals: true,
    });
    const [what, whose] = positionals;
    if (what !== 'export' || whose === undefined || positionals.length > 2) refuse(USAGE);
    if (!FAMILY.test(whose) && !PHONE.test(whose)) refuse('FAMILY: must be an id, or a number like +15555550101');
    if (values.stage !== undefined && !STAGE.test(values.stage)) refuse('--stage: must be a name of letters, digits and dashes');
    return { whose, stage: values.stage, data: values.data, out: values.out };
  } catch {
    refuse(USAGE);
  }
}

/** The families of which this number joined first are not told apart here: a number of several names one by its id. */
async function familyOf(home: Home, whose: string): Promise<FamilyId> {
  if (!PHONE.test(whose)) return whose as FamilyId;
  const number = await readNumber(home.table, numberIdWith(await home.numberKey())(whose));
  const families = number?.value.families ?? [];
  if (families.length > 1) refuse(`+NUMBER: is in several families; name one: ${families.join(' ')}`);
  return families[0] ?? refuse('+NUMBER: has no family');
}

const { whose, stage, data, out } = options();
if (stage === undefined && !existsSync(join(data, DATA_FILE))) refuse(`--data: nothing is kept in ${data}`);
const home = await (stage === undefined ? homeHere(data) : homeAt(stage, refuse));
try {
  const familyId = await familyOf(home, whose);
  const exported = await exportFamily(home.table, familyId, home.now);
  if (!exported) refuse('FAMILY: there is none by that id');
  mkdirSync(out, { recursive: true, mode: 0o700 });
  for (const [ending, content] of [['json', exported.json], ['csv', exported.csv]] as const) {
    const path = join(out, `staynear-${familyId}.${ending}`);
    writeFileSync(path, content, { mode: 0o600 });
    process.stdout.write(`${path}\n`);
  }
} catch (error) {
  if (!(error instanceof OutsideFailure)) throw error;
  process.stderr.write(`ops: the store did not answer (${error.code})\n`);
  process.exitCode = 1;
} finally {
  home.close();
}

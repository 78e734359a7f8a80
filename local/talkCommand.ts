/**
 * `npm run talk`: reads a script (`-- --script FILE`) or what is typed, and prints JSON Lines, one for
 * each text in and out. A wrong line stops it with one clear line and exit 2.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import type { Instant } from '../shared/time/zone.ts';
import { Talk } from './talk.ts';

// Whoever reads our lines may have had enough of them (`| head`).
process.stdout.on('error', () => process.exit(0));
const print = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

function refuse(problem: string): never {
  process.stderr.write(`talk: ${problem}\n`);
  process.exit(2);
}

async function playScript(path: string): Promise<void> {
  let script: string;
  try {
    script = readFileSync(path, 'utf8');
  } catch {
    refuse(`${path}: cannot be read`);
  }
  const talk = new Talk(Date.now() as Instant, print);
  for (const [i, line] of script.split('\n').entries()) {
    const problem = await talk.say(line);
    if (problem !== undefined) refuse(`line ${i + 1}: ${problem}`);
  }
}

/** A family to begin with, so that the first line typed can be a text. */
const DEMO_PHONE = '+15555550101';
const DEMO_FAMILY = {
  phone: DEMO_PHONE, zone: 'America/New_York', lang: 'en', child: { name: 'Mia', born: '2026-01-20' },
  bedtime: '19:30', association: 'nursing', place: 'crib', temperament: [2, 3, 2, 2, 2], lateOk: false,
};

async function converse(): Promise<void> {
  process.stderr.write(
    `A line you type is a text from ${DEMO_PHONE}, Mia's parent. "at 2026-11-23T19:05-05:00" moves the clock. Ctrl-D ends.\n`,
  );
  const talk = new Talk(Date.now() as Instant, print);
  await talk.say(`family ${JSON.stringify(DEMO_FAMILY)}`);
  const lines = createInterface({ input: process.stdin });
  for await (const line of lines) {
    const isScript = /^(at |family |\+|#)/.test(line);
    const problem = await talk.say(isScript ? line : `${DEMO_PHONE}: ${line}`);
    if (problem !== undefined) process.stderr.write(`${problem}\n`);
  }
}

function scriptAsked(): string | undefined {
  try {
    return parseArgs({ options: { script: { type: 'string' } } }).values.script;
  } catch {
    refuse('takes nothing or --script FILE');
  }
}

const script = scriptAsked();
await (script === undefined ? converse() : playScript(script));

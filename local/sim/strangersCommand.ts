/** `sim --strangers N --seed N [--log FILE]`: the line of counts, the last one JSON; 1 where something was asked too often. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runStrangers } from './strangers.ts';

const STRANGERS_MAX = 100_000;

/** Undefined where strangers were not asked for. Gives the exit code. */
export async function strangersCommand(argv: readonly string[]): Promise<number | undefined> {
  if (!argv.some((one) => one.startsWith('--strangers'))) return undefined;
  const refuse = (problem: string): number => (process.stderr.write(`sim: ${problem}\n`), 2);
  let values: { strangers?: string; seed?: string; log?: string };
  try {
    const string = { type: 'string' } as const;
    ({ values } = parseArgs({ args: [...argv], options: { strangers: string, seed: string, log: string } }));
  } catch (error) {
    return refuse((error as Error).message.split('\n')[0]!);
  }
  const { strangers = '', seed = '', log } = values;
  if (!/^\d{1,6}$/.test(strangers) || +strangers < 1 || +strangers > STRANGERS_MAX) return refuse(`--strangers: must be a whole number from 1 to ${STRANGERS_MAX}`);
  if (!/^\d{1,10}$/.test(seed)) return refuse('--seed: must be a whole number');
  const lines: string[] = [];
  const { counts, plainTexts, lineTexts, offences, trace } = await runStrangers({ strangers: +strangers, seed: +seed, ...(log !== undefined && { log: (line: string) => void lines.push(line) }) });
  if (log !== undefined) writeFileSync(log, lines.join(''));
  for (const offence of offences) process.stderr.write(`${offence}\n`);
  const most = (texts: readonly number[]): number => Math.max(0, ...texts);
  process.stdout.write(`${JSON.stringify({ strangers: +strangers, ...counts, textsToReminder: { answering: most(plainTexts), oneLine: most(lineTexts) }, trace })}\n`);
  const { enrolled: _enrolled, declined: _declined, waiting: _waiting, ...wrong } = counts;
  return Object.values(wrong).some((n) => n > 0) ? 1 : 0;
}

/**
 * `npm run sim`: the seeded world. Prints the plan of faults first and, as its last line, the summary;
 * exit 1 where a law was broken, 2 where it was asked for something that it does not understand.
 */
import { readArguments } from './sim/arguments.ts';
import { childReport, readChildArguments } from './sim/child/childCommand.ts';
import { faultLines } from './sim/faults.ts';
import { readStateArguments, stateReport } from './sim/states/statesCommand.ts';
import { strangersCommand } from './sim/strangersCommand.ts';
import { World } from './sim/world.ts';

const argv = process.argv.slice(2);
if (argv.some((arg) => arg.startsWith('--children'))) {
  const read = readChildArguments(argv);
  if (read.ok) process.stdout.write(`${childReport(read.children, read.seed).join('\n')}\n`);
  else process.stderr.write(`sim: ${read.problem}\n`);
  process.exit(read.ok ? 0 : 2);
}
if (argv.some((arg) => arg.startsWith('--states'))) {
  const read = readStateArguments(argv);
  const { lines, broken } = read.ok ? stateReport(read.states, read.seed) : { lines: [], broken: true };
  if (read.ok) process.stdout.write(`${lines.join('\n')}\n`);
  else process.stderr.write(`sim: ${read.problem}\n`);
  process.exit(read.ok ? Number(broken) : 2);
}
const strangers = await strangersCommand(argv);
if (strangers !== undefined) process.exit(strangers);
const read = readArguments(argv);
if (!read.ok) {
  process.stderr.write(`sim: ${read.problem}\n`);
  process.exitCode = 2;
} else {
  const { asked } = read;
  const world = new World(asked);
  process.stdout.write(`${faultLines(asked.seed, world.plan).join('\n')}\n`);
  const trace = await world.run();
  const lawsBroken = world.tally.lawsBroken();
  const met = (what: string): number => world.tally.met.get(what) ?? 0;
  process.stdout.write(`reminders that were surely wanted: ${met('reminder left')} left, ${met('reminder missed')} missed\n`);
  for (const offence of [...world.tally.offences(), ...world.tally.remarks]) process.stderr.write(`${offence}\n`);
  const { families, nights } = asked;
  process.stdout.write(`${JSON.stringify({ families, nights, ...world.tally.counts, lawsBroken, trace })}\n`);
  process.exitCode = lawsBroken.length > 0 ? 1 : 0;
}

/**
 * `npm start`: the embedded default. The service on one file, a clock that runs, and the phone on your
 * desk at a local address. Time, ids and the command line enter here.
 */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { HELP_CONTACT, HELP_CONTACT_MAX } from '../shared/contract/environment.ts';
import type { Journal } from '../shared/ports/journal.ts';
import type { Instant } from '../shared/time/zone.ts';
import type { Desk } from './desk/desk.ts';
import { lockFolder } from './desk/oneDesk.ts';
import type { DeskServer } from './desk/server.ts';

const HOST = '127.0.0.1';
const PORT = 4170;
/** A family enrolled by another process is noticed within this. */
const TICK_MS_MAX = 2_000;
const TICK_MS_MIN = 50;

function refuse(problem: string): never {
  process.stderr.write(`start: ${problem}\n`);
  process.exit(2);
}

/** Ids and kinds only, and only what an operator may want to look into. */
const journal: Journal = (level, entry) => {
  if (level !== 'info') process.stderr.write(`${JSON.stringify({ level, ...entry })}\n`);
};

function options(): { data: string; port: number | undefined; helpContact: string | undefined } {
  try {
    const { values } = parseArgs({ options: { data: { type: 'string', default: '.staynear' }, port: { type: 'string' }, 'help-contact': { type: 'string' } } });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) refuse('--port: must be a number from 0 to 65535');
    const helpContact = values['help-contact'];
    if (helpContact !== undefined && !HELP_CONTACT.test(helpContact)) refuse(`--help-contact: must be at most ${HELP_CONTACT_MAX} plain letters, digits and @.,:/+()_'-`);
    return { data: values.data, port, helpContact };
  } catch {
    refuse('only --data DIR, --port N and --help-contact TEXT are known here');
  }
}

/** Node says of its type stripping that it is experimental, which tells a newcomer nothing. */
function withoutStrippingNotice<Value>(work: () => Value): Value {
  const emitWarning = process.emitWarning;
  process.emitWarning = () => {};
  try {
    return work();
  } finally {
    process.emitWarning = emitWarning;
  }
}

async function listen({ server }: DeskServer, port: number | undefined): Promise<number> {
  for (const one of port === undefined ? [PORT, 0] : [port]) {
    server.listen(one, HOST);
    try {
      await once(server, 'listening');
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || one !== PORT || port !== undefined) {
        refuse(`--port: ${one} cannot be had (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
      }
    }
  }
  refuse('--port: none is free');
}

/** The clock runs: what is due happens, and open pages are told. */
function running(desk: Desk, { refresh }: DeskServer): { stop(): void } {
  let timer: NodeJS.Timeout;
  const again = (): void => {
    timer = setTimeout(() => void tick(), Math.min(TICK_MS_MAX, Math.max(TICK_MS_MIN, desk.dueInMs())));
  };
  let stopped = false;
  const tick = async (): Promise<void> => {
    try {
      await desk.tick();
      await refresh();
    } catch (error) {
      journal('error', { event: 'tick-ended-early', why: error instanceof Error ? error.name : 'unknown' });
    }
    if (!stopped) again();
  };
  again();
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

const { data, port, helpContact } = options();
const lock = lockFolder(data) ?? refuse(`--data: Staynear is already running on ${data}`);
// Loaded only now: a slip on the command line is told at once.
const { openDesk } = await import('./desk/desk.ts');
const { readPageFiles } = await import('./desk/pageFiles.ts');
const { deskServer } = await import('./desk/server.ts');
const desk = await openDesk({
  folder: data, journal, machineNow: () => Date.now() as Instant,
  newId: () => randomBytes(10).toString('hex'), newKey: () => randomBytes(32).toString('hex'),
  ...(helpContact && { helpContact }),
});
const http = deskServer({ desk, files: withoutStrippingNotice(readPageFiles), journal });
const at = await listen(http, port);
await desk.tick();
const runs = running(desk, http);
process.stdout.write(`Staynear is on http://${HOST}:${at}\n`);

let leaving = false;
async function leave(): Promise<void> {
  if (leaving) return;
  leaving = true;
  runs.stop();
  await http.close();
  await desk.close();
  lock.unlock();
  process.exit(0);
}
process.on('SIGINT', () => void leave());
process.on('SIGTERM', () => void leave());

/** The seeded world in small: every law holds under faults, a seed is a world, and each checker notices its guard gone. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Asked, BREAKS, readArguments } from '../../local/sim/arguments.ts';
import { planFaults } from '../../local/sim/faults.ts';
import { World } from '../../local/sim/world.ts';

const SMALL: Omit<Asked, 'seed'> = { families: 5, nights: 9, faults: 'all' };
const SEEDS = Array.from({ length: 20 }, (_, i) => i + 1);

async function lived(asked: Asked): Promise<{ world: World; trace: string }> {
  const world = new World(asked);
  const trace = await world.run();
  return { world, trace };
}

describe('a small world under all faults', () => {
  it.each(SEEDS)('keeps every law, seed %i', async (seed) => {
    const { world } = await lived({ ...SMALL, seed });
    expect(world.tally.offences()).toEqual([]);
    expect(world.tally.met.get('reminder missed')).toBeUndefined();
    expect(world.tally.counts).toMatchObject({
      lost: 0, doubled: 0, afterStop: 0, inQuietHours: 0, staleSent: 0, overOneSegment: 0, ungentle: 0,
    });
    expect(world.tally.counts.texts).toBeGreaterThan(50);
    expect(world.tally.counts.sent).toBeGreaterThan(50);
  });

  it('meets what it is there for', async () => {
    const { world } = await lived({ families: 24, nights: 12, faults: 'all', seed: 1 });
    const met = [...world.tally.met.keys()];
    for (const kind of ['bedtime', 'echo', 'weekly', 'reply', 'ask', 'safety', 'consent', 'stop', 'notice']) expect(met).toContain(`out ${kind}`);
    for (const said of ['down', 'pause', 'undo', 'resume', 'stop', 'start', 'yes', 'safety']) expect(met).toContain(`in ${said}`);
    expect(met).toContain('reminder left');
    for (const rare of ['replay', 'joined by text']) expect(met).toContain(rare);
    expect(met).toContain('weekly checked: told');
    expect(met).toContain('stop by carrier');
    expect(world.tally.counts.unknown).toBeGreaterThan(0);
  });
});

describe('a seed', () => {
  it('is the same world twice, and another seed is another', async () => {
    const [one, again, other] = [await lived({ ...SMALL, seed: 7 }), await lived({ ...SMALL, seed: 7 }), await lived({ ...SMALL, seed: 8 })];
    expect(again.trace).toBe(one.trace);
    expect(again.world.tally.counts).toEqual(one.world.tally.counts);
    expect(other.trace).not.toBe(one.trace);
  });

  it('draws the faults before anything happens, and none where none are asked for', () => {
    expect(planFaults(7, 'all')).toEqual(planFaults(7, 'all'));
    expect(planFaults(7, 'all')).not.toEqual(planFaults(8, 'all'));
    const { kinds, textsPerSecond: _, ...rates } = planFaults(7, 'none');
    expect(new Set([...Object.values(kinds), ...Object.values(rates)])).toEqual(new Set([0]));
  });
});

describe('a guard that is taken out', () => {
  it.each(BREAKS)('%s is named', async (law) => {
    const { world } = await lived({ ...SMALL, seed: 3, break: law });
    expect(world.tally.lawsBroken()).toContain(law);
  });
});

describe('the command', () => {
  const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, [join(import.meta.dirname, '../../local/sim.ts'), ...args], { encoding: 'utf8' });

  it('prints the plan of faults first and the summary last, and writes the log that the trace is of', () => {
    const folder = mkdtempSync(join(tmpdir(), 'staynear-sim-'));
    const log = join(folder, 'log.jsonl');
    const { status, stdout } = run('--families', '2', '--nights', '5', '--seed', '4', '--faults', 'all', '--log', log);
    const lines = stdout.trim().split('\n');
    const written = readFileSync(log, 'utf8');
    rmSync(folder, { recursive: true });
    expect(status).toBe(0);
    expect(lines[0]).toMatch(/^faults: all \(seed 4\)$/);
    expect(Object.keys(JSON.parse(lines.at(-1)!) as object)).toEqual([
      'families', 'nights', 'texts', 'sent', 'lost', 'doubled', 'afterStop', 'inQuietHours', 'staleSent', 'overOneSegment', 'ungentle',
      'unknown', 'safetyRepeated', 'lawsBroken', 'trace',
    ]);
    expect(JSON.parse(lines.at(-1)!)).toMatchObject({ trace: createHash('sha256').update(written).digest('hex') });
    const out = written.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(out.find((line) => line['dir'] === 'out' && line['kind'] === 'bedtime')).toMatchObject({
      phone: expect.stringMatching(/^\+1\d{10}$/) as string, zone: expect.any(String) as string, lateOk: expect.any(Boolean) as boolean,
      cause: expect.stringContaining('|bedtime|') as string, dueAt: expect.any(String) as string, usefulUntil: expect.any(String) as string,
    });
  });

  it('ends with 1 where a law was broken', () => {
    const { status, stderr } = run('--families', '2', '--nights', '6', '--seed', '4', '--break', 'L2');
    expect(status).toBe(1);
    expect(stderr).toContain('L2 ');
  });

  it.each([
    [['--nights', '2', '--seed', '1'], '--families: is missing'],
    [['--families', '0', '--nights', '2', '--seed', '1'], '--families: must be a whole number from 1'],
    [['--families', 'x', '--nights', '2', '--seed', '1'], '--families: must be a whole number'],
    [['--families', '1', '--nights', '2', '--seed', '1', '--faults', 'some'], '--faults: must be none or all'],
    [['--families', '1', '--nights', '2', '--seed', '1', '--break', 'L6'], '--break: must be one of L1, L2'],
    [['--families', '1', '--nights', '2', '--seed', '1', '--log', ''], '--log: must name a file'],
    [['--families', '1', '--nights', '2', '--seed', '1', '--speed', '9'], '--speed'],
  ])('refuses %j with one clear line', (args, problem) => {
    const read = readArguments(args);
    expect(read.ok ? '' : read.problem).toContain(problem);
    expect(read.ok ? '' : read.problem).not.toContain('\n');
  });

  it('ends with 2 where it is asked for something it does not understand', () => {
    const { status, stdout, stderr } = run('--families', '0', '--nights', '2', '--seed', '1');
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
  });
});

/** What `sim` is asked for: its command line, or one clear line about what is wrong with it. */
import { parseArgs } from 'node:util';

export const BREAKS = ['L1', 'L2', 'L3', 'L4', 'L5', 'L7', 'L9', 'L10', 'L11', 'L12'] as const;
export type Break = (typeof BREAKS)[number];

export interface Asked {
  readonly families: number;
  readonly nights: number;
  readonly seed: number;
  readonly faults: 'none' | 'all';
  /** The law whose guard is taken out. */
  readonly break?: Break;
  readonly log?: string;
}

const MOST = { families: 20_000, nights: 400, seed: 2 ** 31 } as const;

export function readArguments(argv: readonly string[]): { ok: true; asked: Asked } | { ok: false; problem: string } {
  let values: Record<string, string | undefined>;
  try {
    const string = { type: 'string' } as const;
    ({ values } = parseArgs({
      args: [...argv], options: { families: string, nights: string, seed: string, faults: string, break: string, log: string },
    }));
  } catch (error) {
    return { ok: false, problem: (error as Error).message.split('\n')[0]! };
  }
  const numbers: Record<keyof typeof MOST, number> = { families: 0, nights: 0, seed: 0 };
  for (const name of ['families', 'nights', 'seed'] as const) {
    const text = values[name];
    const least = name === 'seed' ? 0 : 1;
    if (text === undefined) return { ok: false, problem: `--${name}: is missing` };
    if (!/^\d{1,10}$/.test(text) || +text < least || +text > MOST[name]) {
      return { ok: false, problem: `--${name}: must be a whole number from ${least} to ${MOST[name]}` };
    }
    numbers[name] = +text;
  }
  // A guard is only missed where something goes wrong.
  const { faults = values['break'] === undefined ? 'none' : 'all', log } = values;
  if (faults !== 'none' && faults !== 'all') return { ok: false, problem: '--faults: must be none or all' };
  const broken = BREAKS.find((law) => law === values['break']);
  if (values['break'] !== undefined && !broken) return { ok: false, problem: `--break: must be one of ${BREAKS.join(', ')}` };
  if (log === '') return { ok: false, problem: '--log: must name a file' };
  return { ok: true, asked: { ...numbers, faults, ...(broken && { break: broken }), ...(log !== undefined && { log }) } };
}

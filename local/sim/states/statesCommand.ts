/** `sim --states N --seed N`: L6 over so many different states of the plan. */
import { parseArgs } from 'node:util';
import { Chance } from '../chance.ts';
import { gentleWalk } from './gentleStates.ts';

const STATES_MOST = 10_000_000;
const SHOWN_MAX = 10;

export function readStateArguments(argv: readonly string[]): { ok: true; states: number; seed: number } | { ok: false; problem: string } {
  try {
    const { values } = parseArgs({ args: [...argv], options: { states: { type: 'string' }, seed: { type: 'string', default: '1' } } });
    const [states, seed] = [values.states ?? '', values.seed].map((text) => (/^\d{1,10}$/.test(text) ? +text : NaN));
    if (!(states! >= 1 && states! <= STATES_MOST)) return { ok: false, problem: `--states: must be a whole number from 1 to ${STATES_MOST}` };
    return Number.isNaN(seed) ? { ok: false, problem: '--seed: must be a whole number' } : { ok: true, states: states!, seed: seed! };
  } catch (error) {
    return { ok: false, problem: (error as Error).message.split('\n')[0]! };
  }
}

/** The lines to print; the last is one JSON summary. `broken`: a text was not gentle. */
export function stateReport(statesMin: number, seed: number): { lines: string[]; broken: boolean } {
  const { states, nights, texts, ofNight, rules, ungentle } = gentleWalk(new Chance(seed, 'states'), statesMin);
  return {
    broken: ungentle.length > 0,
    lines: [
      `${states} different states of the plan in ${nights} nights of random families; ${texts} different texts, ${ofNight} of them for a waking`,
      ...ungentle.slice(0, SHOWN_MAX).map(({ why, what, text }) => `L6 ${why} (${what}): ${text}`),
      JSON.stringify({ states, seed, nights, texts, ofNight, rules: [...rules].sort(), ungentle: ungentle.length }),
    ],
  };
}

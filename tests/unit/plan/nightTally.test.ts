import { describe, expect, it } from 'vitest';
import type { StepId } from '../../../shared/log/facts.ts';
import { howNeeded, tally } from '../../../shared/plan/nightTally.ts';
import { aNight, JOINED, type Said } from './familyOfNights.ts';

const T = true, F = false, U = undefined;
// [the night, the step, done, good, hard, is "how" still asked]
const TABLE: [string, Said, string, boolean | undefined, boolean | undefined, boolean, boolean][] = [
  ['nothing told', {}, 'N3', U, U, F, T],
  ['one word, easy', { said: { word: 'easy' } }, 'N3', T, T, F, F],
  ['one word, ok', { said: { word: 'ok' } }, 'F1', T, T, F, F],
  ['one word, hard', { said: { word: 'hard' } }, 'N3', T, F, T, F],
  ['NO', { said: { didStep: false } }, 'N3', F, F, F, F],
  ['NO with a word', { said: { didStep: false, word: 'ok' } }, 'N3', F, F, F, F],
  ['help at the level of the step', { help: ['held'], latencyMin: 20 }, 'N3', T, T, F, F],
  ['help below it', { help: ['patted'], latencyMin: 20 }, 'N3', T, T, F, F],
  ['help above it is unknown, not no', { help: ['nursed'], latencyMin: 20 }, 'N3', U, U, F, T],
  ['the most help counts', { help: ['patted', 'nursed'], latencyMin: 20 }, 'N3', U, U, F, T],
  ['help, but not how it went', { help: ['held'] }, 'N3', T, U, F, T],
  ['the foundation has no level', { help: ['self'], latencyMin: 5 }, 'F3', U, U, F, T],
  ['30 minutes is good', { said: { didStep: true }, latencyMin: 30 }, 'N3', T, T, F, F],
  ['31 is not, nor hard', { said: { didStep: true }, latencyMin: 31 }, 'N3', T, F, F, F],
  ['60 is not hard', { said: { didStep: true }, latencyMin: 60 }, 'N3', T, F, F, F],
  ['61 is hard', { said: { didStep: true }, latencyMin: 61 }, 'N3', T, F, T, F],
  ['cry 2 is good', { said: { didStep: true, cry: 2 }, latencyMin: 10 }, 'N3', T, T, F, F],
  ['cry 3 is hard', { said: { didStep: true, cry: 3 }, latencyMin: 10 }, 'N3', T, F, T, F],
  ['cry alone does not say how long it took', { said: { didStep: true, cry: 1 } }, 'N3', T, U, F, T],
  ['a minute outranks the word', { said: { word: 'good' }, latencyMin: 45 }, 'N3', T, F, F, F],
  ['cry outranks the word', { said: { word: 'easy', cry: 3 } }, 'N3', T, F, T, F],
  ['feel 1 is hard', { said: { word: 'ok', feel: 1 } }, 'N3', T, F, T, F],
  ['feel 2 is not', { said: { word: 'ok', feel: 2 } }, 'N3', T, T, F, F],
];

describe('what a night says about its step', () => {
  it.each(TABLE)('%s', (_, said, step, done, good, hard, asked) => {
    const night = aNight(JOINED, said);
    expect(tally(night, step as StepId)).toEqual({ done, good, hard });
    expect(howNeeded(night, step as StepId)).toBe(asked);
  });
});

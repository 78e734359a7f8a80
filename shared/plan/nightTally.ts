/**
 * What one night says about the step it was spent on: was the step done, and how did it go.
 * Three values everywhere, because unknown is neither yes nor no.
 */
import type { StepId } from '../log/facts.ts';
import { helpLevelOf } from '../night/measures.ts';
import type { Night } from '../night/night.ts';
import { RULE } from './coaching.ts';
import { stepOf } from './ladders.ts';

export interface NightTally {
  /** Undefined = not known, which is never no. */
  done?: boolean;
  /** Undefined = the step was done but nothing says how it went. Known whenever `done` is false. */
  good?: boolean;
  hard: boolean;
}

function doneOn(night: Night, stepId: StepId | undefined): boolean | undefined {
  if (night.said.didStep !== undefined) return night.said.didStep;
  if (night.said.word !== undefined) return true;
  const level = stepId && stepOf(stepId)?.help;
  const used = helpLevelOf(night.help);
  return level !== undefined && used !== undefined && used <= level ? true : undefined;
}

/** `hard` of the rules: "cry==3 or sol_min>60 or feel==1", or the one word. */
function isHard(night: Night): boolean {
  const { word, cry, feel } = night.said;
  const { latencyMin } = night;
  return word === 'hard' || cry === RULE.hardCry || feel === RULE.hardFeel
    || (latencyMin !== undefined && latencyMin > RULE.hardLatencyMin);
}

/** Of a night on which the step was done. What was measured outranks the one word. */
function isGood(night: Night): boolean | undefined {
  if (isHard(night)) return false;
  const { word, cry } = night.said;
  const { latencyMin } = night;
  if (latencyMin !== undefined && latencyMin > RULE.goodLatencyMin) return false;
  // Here a known cry is at most 2 (3 is hard) and a known latency at most 30: a latency alone is
  // enough (design §3), a cry alone is not, and either gives way to a word.
  return word !== undefined || latencyMin !== undefined ? (cry ?? 0) <= RULE.goodCryMax : undefined;
}

/** `stepId` is absent before the first step: then nothing is known to be done but what was said. */
export function tally(night: Night, stepId: StepId | undefined): NightTally {
  const done = doneOn(night, stepId);
  const good = done === false ? false : done && isGood(night);
  const counted: NightTally = { hard: isHard(night) };
  if (done !== undefined) counted.done = done;
  if (good !== undefined) counted.good = good;
  return counted;
}

/** Is "did the step, how did it go" still to be asked of this night on this step? */
export function howNeeded(night: Night, stepId: StepId): boolean {
  const { done, good } = tally(night, stepId);
  return done === undefined || (done && good === undefined);
}

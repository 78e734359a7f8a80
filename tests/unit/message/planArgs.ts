/** What each function of the plan's copy can be given: the longest of each, and both sides of each fork. */
import type { PathName, PlanCopy } from '../../../shared/message/copyPlan.ts';
import { type Scope, SCOPES } from '../../../shared/log/facts.ts';
import type { StepWords } from '../../../shared/plan/wordsEn.ts';
import { clock } from '../../support/facts.ts';

const LONG_NAME = 'Maximilianus';
type Args = { readonly [K in keyof PlanCopy]: readonly Parameters<PlanCopy[K]>[] };
const PATHS: readonly (readonly PathName[])[] = [['close', 'feed', 'bedtime', 'stir'], ['close', 'feed', 'bedtime'], ['close', 'bedtime'], ['feed', 'bedtime'], ['stir']];
const LEVELS = [0, 1, 2, 3, 4, 5, 6];
const longest = 719;

export function planArgs(words: readonly StepWords[]): Args {
  const name: [string][] = [[LONG_NAME]];
  const ended = LEVELS.flatMap((help) => [true, false].map((done): Parameters<PlanCopy['ended']> =>
    [LONG_NAME, done, { then: { help: 6, longest, wakes: 10.5 }, now: { help, longest, wakes: 1 } }]));
  const names = words.map((w) => w.name);
  const three = names.map((step) => [{ name: LONG_NAME, step }, { name: LONG_NAME, step }, { name: LONG_NAME, step }]);
  const left = ['sick', 'away', 'rest', 'teething', 'shots', 'visitors', 'rough', 'clocks', 'untold'] as const;
  return {
    scope: SCOPES.map((s) => [s]), newScope: words.flatMap((w) => SCOPES.map((s): [string, Scope, string] => [LONG_NAME, s, w.night])), outside: words.map((w) => [w.night]),
    leftOut: [[[]], [left.map((what) => ({ what, nights: 14 }))]],
    planSeveral: three.flatMap((each): [typeof each][] => [[each], [each.slice(1)]]),
    reminderSeveral: three.flatMap((each) => [[clock('22:58'), each, true], [clock('22:58'), each.slice(1), false]] as Parameters<PlanCopy['reminderSeveral']>[]),
    review: [[LONG_NAME, true], [LONG_NAME, false]], reviewPath: PATHS.map((paths) => [paths]), reviewKept: [[]],
    reviewSmall: [[LONG_NAME, undefined], ...words.map(({ say }): [string, string] => [LONG_NAME, say])],
    reviewRest: [[14]], reviewNoPath: name, seeDoctor: name, askDoctor: name,
    ended: [...ended, [LONG_NAME, true, { then: {}, now: {} }], [LONG_NAME, false, { then: { wakes: 3 }, now: { wakes: 1 } }]],
    sickRests: name, feedsAsk: name, feedsYoung: name, feedsStay: [[]], wellAgain: name, backHome: name, stillResting: name, pausedAsks: [[1], [60]],
  };
}

import { describe, expect, it } from 'vitest';
import { gateWords, LEFT_OUT_WORDS, ruleWords } from '../../../local/desk/planWords.ts';
import type { Judgement } from '../../../shared/plan/judge.ts';

type Rule = Judgement['rule'];

const COUNTS = {
  nightsOnStep: 3, nightsNeeded: 5, usable: 3, last: 3, goodOfLast: 2, doneOfLast: 3, lastGood: true, hardOfLast: 0,
};
const judgement = (rule: Rule, more: Partial<Judgement> = {}): Judgement =>
  ({ mode: 'full', rule, counts: COUNTS, leftOut: [], pace: { pace: 1 } as Judgement['pace'], ...more });

const RULES: readonly Rule[] = [
  'ADV', 'ADV_SOFT', 'ADV_CUT', 'BACK', 'BACK_NOW', 'HOLD', 'SMALLER', 'PAUSE', 'REEVAL', 'GATE', 'WAIT', 'START', 'RESTART',
  'AFTER_BACK', 'DONE', 'ENOUGH', 'SIBLING', 'ADV_FADE',
];

describe('the words of a rule', () => {
  it.each(RULES)('%s is one calm sentence, never blame', (rule) => {
    const words = ruleWords(judgement(rule));
    expect(words).toMatch(/^[A-Z].*\.$/);
    expect(words).not.toMatch(/fail|wrong|bad|must|should|blame|cry/i);
  });

  it('says how many nights are still wanted, and then what for', () => {
    expect(ruleWords(judgement('HOLD'))).toBe('Tonight stays as it is; 2 more nights before anything changes.');
    expect(ruleWords(judgement('HOLD', { counts: { ...COUNTS, nightsOnStep: 4 } }))).toContain('one more night before');
    expect(ruleWords(judgement('HOLD', { counts: { ...COUNTS, nightsOnStep: 5 } }))).toBe('Enough nights here. It stays until 3 of the last 4 went well.');
  });

  it('never says that a family rests after a crisis', () => {
    expect(LEFT_OUT_WORDS.crisis).toBe(LEFT_OUT_WORDS.asked);
    expect(ruleWords(judgement('PAUSE', { interrupted: 'crisis' }))).toBe(ruleWords(judgement('PAUSE', { interrupted: 'asked' })));
    expect(ruleWords(judgement('BACK_NOW'))).not.toMatch(/feel|mood|parent/i);
  });

  it('tells a gate by its age', () => {
    expect(gateWords({ why: 'removal-age', untilMonths: 6 }, 'foundation')).toBe('Nothing is taken away before 6 months.');
    expect(gateWords({ why: 'plan-age', untilMonths: 36 }, 'goodbye')).toContain('outgrown');
  });
});

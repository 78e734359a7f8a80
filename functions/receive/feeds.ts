/**
 * Fewer night feeds, only where the parent asks: gated by age, and by what the child's doctor or nurse
 * said. A feed is never called unneeded; without their word all of them stay.
 */
import { type OpenQuestion, withQuestion } from '../../shared/family/number.ts';
import type { Child, Fact } from '../../shared/log/facts.ts';
import { idsOf } from '../../shared/night/decide.ts';
import { correctedMonths } from '../../shared/plan/age.ts';
import { AGE_GATES, RULES_VERSION } from '../../shared/plan/coaching.ts';
import { stepIdOf, type StepKey } from '../../shared/plan/ladders.ts';
import { yesOrNo } from '../../shared/text/yesNo.ts';
import { type Decision, type Heard, owe, tellingOf } from './heard.ts';
import { stepNight } from './nextNight.ts';
import { childMeant } from './reevaluate.ts';

/** Where the way to fewer feeds begins: the bottle, the family bed from its own age on, else the breast. */
function firstStep(child: Child, months: number): StepKey {
  if (child.association === 'bottle') return 'L1';
  return child.place === 'parents-bed' && months >= AGE_GATES.familyBedWeaningMin ? 'G1' : 'K1';
}

/** The least age at which the doctor's word may let a feed be cut; below it every feed stays. */
const CUT_MIN_MONTHS = AGE_GATES.formulaNightCutMin;

export function fewerFeeds(heard: Heard): Decision {
  const planned = childMeant(heard);
  const child = planned ?? heard.now.family.children[0]!;
  if (correctedMonths(child, heard.now.tonight) < CUT_MIN_MONTHS) {
    return { facts: [], number: heard.number, owed: owe(heard, 'feeds-young', { detail: child.id }) };
  }
  if (!planned) return { facts: [], number: heard.number, owed: owe(heard, 'plan') };
  const question: OpenQuestion = {
    about: 'clinician', askedAt: heard.text.at, familyId: heard.familyId, child: child.id, night: heard.now.tonight,
    openedBy: heard.text.inboundId,
  };
  return { facts: [], number: withQuestion(heard.number, question), owed: owe(heard, 'feeds-ask', { kind: 'ask', detail: child.id }) };
}

const AGREED = /^(1|ya lo (vio|dijo) bien)$/;
const NOT_YET = /^(2|no idea|de momento no)$/;

/** Undefined where the text is no answer to it. */
export function answerClinician(heard: Heard, asked: OpenQuestion): Decision | undefined {
  const child = heard.now.family.children.find((c) => c.id === asked.child);
  const body = heard.text.body.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ').trim();
  if (!child) return undefined;
  const { question: _answered, ...number } = heard.number;
  const plain = yesOrNo(body);
  if (plain === 'no' || NOT_YET.test(body)) return { facts: [], number, owed: owe(heard, 'feeds-stay') };
  if (plain !== 'yes' && !AGREED.test(body)) return heard.reading.digits === undefined ? undefined : { facts: [], number: heard.number, owed: owe(heard, 'feeds-ask', { kind: 'ask', detail: child.id }) };
  const telling = tellingOf(heard);
  const fact: Fact = {
    type: 'step-taken', id: idsOf(telling)(), at: telling.at, by: telling.by, child: child.id, night: stepNight(heard, child),
    step: stepIdOf(firstStep(child, correctedMonths(child, heard.now.tonight))), how: 'switched', rule: 'ASKED', rules: RULES_VERSION,
  };
  return { facts: [fact], number, owed: owe(heard, 'step-ready', { facts: [fact], detail: fact.step }) };
}

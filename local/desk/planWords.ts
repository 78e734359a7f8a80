/** Why the plan stands where it does, in the page's plain words: rules, gates, nights left out, questions. */
import type { Purpose } from '../../shared/contract/firing.ts';
import type { OpenQuestion } from '../../shared/family/number.ts';
import type { Gate } from '../../shared/plan/age.ts';
import { RULE } from '../../shared/plan/coaching.ts';
import type { Judgement } from '../../shared/plan/judge.ts';

type LeftOutWhy = Judgement['leftOut'][number]['why'];
type Offer = NonNullable<Judgement['next']>;

export const PURPOSE_WORDS: Record<Purpose, string> = {
  bedtime: 'Bedtime reminder', echo: 'Morning sum', checkin: 'A light check-in', step: 'A new step',
  reevaluation: 'A look back together', weekly: 'Weekly note', notice: 'Note about a late bedtime',
};

export const LEFT_OUT_WORDS: Record<LeftOutWhy, string> = {
  // Why a family rests in a hard time is nobody's business but that parent's.
  asked: 'resting', crisis: 'resting', sick: 'sick', travel: 'away', home: 'first night home', clocks: 'clocks just changed', teething: 'teething',
  vaccine: 'shots', regression: 'a rough patch', visitors: 'visitors', daycare: 'daycare begins', new_sibling: 'a new baby', move_home: 'a new home', separation: 'clingy days', 'no-log': 'nothing told',
  'step-unknown': 'not told whether the step was done', 'how-unknown': 'not told how it went',
};

export const QUESTION_WORDS: Record<OpenQuestion['about'], string> = {
  how: 'How did the step go? EASY, OK, HARD or NO', doubt: 'Which reading was meant? Its number answers',
  mood: 'How are YOU? 1-5', consent: 'Start? YES', join: 'What is not known yet of a new family', leave: 'Leave and keep, or take back? 1 or 2',
  'carer-name': 'What shall the others call you?', 'which-family': 'For whom is that? Its number answers',
  review: 'How shall the plan go on? 1-5', path: 'Which gentle path? Its number answers', well: 'Well again? BETTER', clinician: 'Did the doctor or nurse agree to fewer night feeds? 1 or 2',
  delete: 'Delete the whole log? DELETE and the name', rest: 'Shall the plan rest? YES or NO',
};

export function gateWords({ why, untilMonths }: Gate, mode: Judgement['mode']): string {
  switch (why) {
    case 'plan-age': return mode === 'goodbye' ? `Past ${untilMonths} months: this family has outgrown the plan.` : `The plan begins at ${untilMonths} months. Until then: feed, hold, rest.`;
    case 'removal-age': return `Nothing is taken away before ${untilMonths} months.`;
    case 'step-age': return `The next step begins at ${untilMonths} months.`;
    case 'separation-age': return `Babies cling at this age, so the seat stays close until ${untilMonths} months.`;
  }
}

export function ruleWords(plan: Judgement): string {
  const { counts, interrupted } = plan;
  switch (plan.rule) {
    case 'START': return 'The first step. It only adds something calm.';
    case 'HOLD': return holdWords(plan);
    case 'ADV': return `Enough nights here, and ${counts.goodOfLast} of the last ${counts.last} were good: the next step may come.`;
    case 'ADV_SOFT': return `Enough nights here, done on ${counts.doneOfLast} of the last ${counts.last}: the next step may come.`;
    case 'ADV_CUT': return `The last ${RULE.cutNotHard} nights were not hard: a little less may come.`;
    case 'ADV_FADE': return 'Bedtime moves a quarter hour with how fast sleep came.';
    case 'ADV_CLEAR': return 'The usual waking stayed away: fewer alarms may do.';
    case 'BACK': return `After ${counts.hardOfLast} hard nights of the last ${RULE.backOf}: back to what worked.`;
    case 'BACK_NOW': return 'Tonight is made easier at once.';
    case 'SMALLER': return 'A good while on this step: a smaller one may fit better.';
    case 'PAUSE': return interrupted ? `The plan rests (${LEFT_OUT_WORDS[interrupted]}). Any comfort is right.` : 'The plan rests. Any comfort is right.';
    case 'REEVAL': return 'First a look together at how nights have changed; then something new.';
    case 'GATE': return plan.gate ? gateWords(plan.gate, plan.mode) : 'The next step waits for the right age.';
    case 'WAIT': return `The family said WAIT. It is named again after ${RULE.waitNights} nights.`;
    case 'SIBLING': return 'One child at a time: a sibling has its new step tonight.';
    case 'RESTART': return 'After nights away the plan goes on a little further back.';
    case 'AFTER_BACK': return 'Calmer nights since: half of the larger step may be tried.';
    case 'DONE': return 'The last step of the way is reached.';
    case 'ENOUGH': return 'The family said this is enough, and it is.';
  }
}

function holdWords({ counts, interrupted }: Judgement): string {
  if (interrupted) return `Held as it is (${LEFT_OUT_WORDS[interrupted]}). Nothing is taken away.`;
  const more = counts.nightsNeeded - counts.nightsOnStep;
  if (more > 0) return `Tonight stays as it is; ${more === 1 ? 'one more night' : `${more} more nights`} before anything changes.`;
  return `Enough nights here. It stays until ${RULE.advGood} of the last ${RULE.advOf} went well.`;
}

/** How what is offered comes about. */
export function offerWords({ how }: Offer): string {
  switch (how) {
    case 'started': return 'Begins with the next reminder';
    case 'announced': return 'Comes with the next reminder, unless WAIT';
    case 'ready': return 'Offered; READY begins it, WAIT puts it off';
    case 'back': case 'back-now': return 'An easier step, without asking';
    case 'smaller': return 'A smaller step is offered; READY begins it';
    case 'switched': return 'A change of way is offered';
    case 'ended': return 'The plan ends here';
  }
}

/** What a countable step counts. */
export function numberWords(number: NonNullable<Judgement['step']>['number']): string | undefined {
  switch (number?.unit) {
    case undefined: return undefined;
    case 'rock-minutes': return number.target === undefined ? `${number.less} min less rocking` : `rock about ${Math.round(number.target)} min`;
    case 'feed-minutes': return number.target === undefined ? `${number.less} min less of a night feed` : `a night feed of ${Math.round(number.target)} min`;
    case 'feed-ml': return number.target === undefined ? `${number.less} ml less of a night bottle` : `a night bottle of ${Math.round(number.target)} ml`;
    case 'stir': return number.tonight ? `a light stir at ${number.at}` : 'no stir tonight';
    case 'seat-moves': return `the seat moved ${number.moves === 1 ? 'once' : `${number.moves} times`}`;
  }
}

/** The words of replies about the plan beyond its steps: looking again, resting, ending. */
import type { OwedReply } from '../contract/owedReply.ts';
import type { Child, Fact, FactOf, StepId } from '../log/facts.ts';
import type { Judgement } from '../plan/judge.ts';
import type { Now } from '../plan/recompute.ts';
import { stepNowWords } from '../plan/rungWords.ts';
import { wordsOf } from '../plan/words.ts';
import type { StepWords } from '../plan/wordsEn.ts';
import { REVIEW } from '../plan/reevaluation.ts';
import type { Lang } from '../text/reading.ts';
import { COPY } from './copy.ts';
import { isPathName } from './copyPlan.ts';
import { fit, foldName } from './segments.ts';

type PlanSay = Extract<OwedReply['say'],
  'review' | 'review-path' | 'review-kept' | 'review-small' | 'review-rest' | 'review-no-path' | 'ended' | 'still-resting'
  | 'feeds-ask' | 'feeds-young' | 'feeds-stay'>;

export function planReply(say: PlanSay, owed: OwedReply, child: Child, now: Now, lang: Lang): string {
  const copy = COPY[lang];
  const name = foldName(child.name);
  switch (say) {
    case 'review': {
      // Asked again it names no fact, only whose plan it is.
      const again = now.family.children.find(({ id }) => id === owed.detail) ?? child;
      return reviewText(now.plan(again), again, lang);
    }
    case 'review-path': {
      const paths = (owed.detail ?? '').split(',').filter(isPathName);
      return paths.length > 0 ? fit(copy.reviewPath(paths)) : copy.reviewNoPath(name);
    }
    case 'review-kept': return copy.reviewKept();
    case 'review-small': return fit(copy.reviewSmall(name, owed.detail && takenWords(owed, child, now, lang)?.say));
    case 'review-rest': return copy.reviewRest(REVIEW.restNights);
    case 'review-no-path': return copy.reviewNoPath(name);
    case 'ended': {
      const ended = now.family.children.filter(({ id }) => owed.detail?.split(',').includes(id));
      return ended.length > 1 ? fit(copy.ended(copy.and(ended.map((c) => foldName(c.name))), false, { then: {}, now: {} })) : endedText(child, now, lang, false);
    }
    case 'feeds-ask': return copy.feedsAsk(named(owed, now));
    case 'feeds-young': return copy.feedsYoung(named(owed, now));
    case 'feeds-stay': return copy.feedsStay();
    case 'still-resting': return copy.stillResting(name);
  }
}

/** The step that was just taken, with its number where it is tonight's. */
export function takenWords(owed: OwedReply, child: Child, now: Now, lang: Lang): StepWords | undefined {
  const plan = now.plan(child);
  return plan.step?.id === owed.detail ? stepNowWords(plan, lang) : wordsOf(owed.detail as StepId, lang);
}

/** Whose plan a reply without a fact speaks of. */
function named(owed: OwedReply, now: Now): string {
  const { children } = now.family;
  return foldName((children.find(({ id }) => id === owed.detail) ?? children[0]!).name);
}

export function reviewText(plan: Judgement, child: Child, lang: Lang): string {
  return fit(COPY[lang].review(foldName(child.name), plan.reevaluation?.better === true));
}

/** Then and now from the child's own log. */
export function endedText(child: Child, now: Now, lang: Lang, done: boolean): string {
  return fit(COPY[lang].ended(foldName(child.name), done, now.plan(child).thenAndNow ?? { then: {}, now: {} }));
}

/** A re-evaluation that rides on the answer to a log. */
export function reviewPutIn(facts: readonly Fact[]): FactOf<'review-put'> | undefined {
  return facts.find((f): f is FactOf<'review-put'> => f.type === 'review-put');
}

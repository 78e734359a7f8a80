/** The words of a step that is offered, with the nights that speak for it, in the measure of its own rule. */
import type { Child } from '../log/facts.ts';
import { RULE } from '../plan/coaching.ts';
import type { Judgement } from '../plan/judge.ts';
import { rungWords } from '../plan/rungWords.ts';
import type { Lang } from '../text/reading.ts';
import { COPY, type Variants } from './copy.ts';
import type { OfferReason } from './copyPlan.ts';
import { foldName } from './segments.ts';

/** Undefined where the plan has nothing to offer that these rules can word. */
export function offerText({ next, rule, counts }: Judgement, child: Child, lang: Lang): Variants | undefined {
  const words = next && rungWords(next, lang);
  return words && COPY[lang].offer(foldName(child.name), next.how === 'ready' ? reasonOf(rule, counts) : 'smaller', words.name);
}

/** Good nights where most were; else a cue asks that it was done, a cut that no night was hard. After a step back no count is named. */
function reasonOf(rule: Judgement['rule'], { goodOfLast, doneOfLast, last }: Judgement['counts']): OfferReason {
  const good = { good: goodOfLast, of: last };
  if (rule.startsWith('ADV') && goodOfLast >= Math.min(last, RULE.advGood) && last > 1) return good;
  switch (rule) {
    case 'ADV': return good;
    case 'ADV_SOFT': return { done: doneOfLast, of: last };
    case 'ADV_CUT': return 'calm';
    default: return 'next';
  }
}

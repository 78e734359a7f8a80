/** What follows a log in the same text: a re-evaluation, an end, an easing that was taken, an offer, a cue to come. */
import { spokenOf } from '../family/family.ts';
import type { Child, Fact, FactOf } from '../log/facts.ts';
import type { Now } from '../plan/recompute.ts';
import { rungWords, stepNowWords } from '../plan/rungWords.ts';
import { wordsOf } from '../plan/words.ts';
import type { Lang } from '../text/reading.ts';
import type { Copy } from './copy.ts';
import type { EasedWhy } from './copyWaiting.ts';
import { offerText } from './offerText.ts';
import { endedText, reviewPutIn, reviewText } from './planReply.ts';
import { foldName } from './segments.ts';

/** Why a step back is taken unasked, by the rule that took it. */
export function easedWhy(rule: string): EasedWhy {
  return rule === 'RESTART' ? 'away' : rule === 'BACK_NOW' ? 'tired' : 'hard';
}

/** What the plan says after a night is known: an easing that was taken, an offer that was made, or a cue to come. */
export function followUp(now: Now, facts: readonly Fact[], copy: Copy, lang: Lang): readonly string[] {
  const childOfFact = (id: string): Child => now.family.children.find((c) => c.id === id) ?? now.family.children[0]!;
  const put = reviewPutIn(facts);
  if (put) return [reviewText(now.plan(childOfFact(put.child)), childOfFact(put.child), lang)];
  const done = facts.find((f): f is FactOf<'step-taken'> => f.type === 'step-taken' && f.how === 'ended' && f.rule === 'DONE');
  if (done) return [endedText(childOfFact(done.child), now, lang, true)];
  const eased = facts.find((f): f is FactOf<'step-taken'> => f.type === 'step-taken' && f.how === 'back');
  if (eased) {
    const name = foldName(now.family.children.find((c) => c.id === eased.child)?.name ?? '');
    return copy.eased(name, easedWhy(eased.rule), (now.plan(childOfFact(eased.child)).step?.id === eased.step ? stepNowWords(now.plan(childOfFact(eased.child)), lang) : wordsOf(eased.step, lang))?.name ?? '');
  }
  const offered = facts.find((f): f is FactOf<'offered'> => f.type === 'offered');
  for (const child of spokenOf(now.family)) {
    const plan = now.plan(child);
    const words = plan.next && rungWords(plan.next, lang);
    if (!plan.next || !words) continue;
    if (plan.next.how === 'announced') return [copy.announced(words.name)];
    if (offered?.child !== child.id) continue;
    return offerText(plan, child, lang) ?? [];
  }
  return [];
}

/** The words of what the plan says by day without being asked, and what becomes true with the sending. */
import { spokenOf } from '../family/family.ts';
import type { Child } from '../log/facts.ts';
import { RULE, RULES_VERSION } from '../plan/coaching.ts';
import { areWell } from '../plan/doctor.ts';
import type { Now } from '../plan/recompute.ts';
import type { Nudge } from '../schedule/due.ts';
import { doctorCode, goodbyeCode, planWish, reviewUnput } from '../schedule/planWish.ts';
import type { Lang } from '../text/reading.ts';
import { COPY } from './copy.ts';
import type { NudgeWords } from './nudgeText.ts';
import { offerText } from './offerText.ts';
import { endedText, reviewText } from './planReply.ts';
import { fit, foldName } from './segments.ts';

/** Undefined where the plan has nothing of that purpose to say any more. */
export function planNudgeText(nudge: Nudge, now: Now, lang: Lang): NudgeWords | undefined {
  const copy = COPY[lang];
  const wish = planWish(now, nudge.night);
  const first = spokenOf(now.family)[0] ?? now.family.children[0]!;
  if (wish?.purpose !== nudge.purpose) {
    return nudge.purpose === 'checkin' ? { text: copy.checkin(foldName(first.name)), told: [] } : undefined;
  }
  switch (wish.purpose) {
    case 'reevaluation': return reviewNudge(wish.child, now, lang);
    case 'step': return stepNudge(wish.child, now, lang);
    case 'checkin': switch (wish.about) {
      case 'well': return { text: copy.wellAgain(foldName(first.name)), told: ['well'], asks: { about: 'well', child: first } };
      case 'home': return { text: copy.backHome(foldName(first.name)), told: ['home'], asks: { about: 'well', child: first } };
      case 'held': return { text: fit(copy.heldOver(foldName(first.name), wish.hold.reason, wish.hold.nights)), told: ['held'], asks: { about: 'well', child: first } };
      case 'goodbye': return { text: copy.planGoodbye(foldName(wish.child.name)), told: [goodbyeCode(wish.child)] };
      case 'doctor': return { text: fit(copy.askDoctor(foldName(wish.child.name))), told: [doctorCode(nudge.night)] };
    }
  }
}

/** Three without gain are for the doctor to hear, and the plan rests (`worse_rule`), unless the nights are good as they are; else the five are put. */
function reviewNudge(child: Child, now: Now, lang: Lang): NudgeWords {
  const put = { type: 'review-put' as const, child: child.id, night: now.tonight };
  const { counts: { goodOfLast, last }, recent } = now.plan(child);
  const isWell = (last >= RULE.advGood && goodOfLast >= RULE.advGood) || areWell(recent ?? []);
  if (reviewUnput(now, child)?.seeDoctor && !isWell) {
    return {
      text: fit(COPY[lang].seeDoctor(foldName(child.name))), told: ['doctor'],
      follows: [put, { type: 'reviewed', child: child.id, night: now.tonight, answer: 'REST' }, { type: 'paused', night: now.tonight, reason: 'asked', ...(now.family.children.length > 1 && { child: child.id }) }],
    };
  }
  return { text: reviewText(now.plan(child), child, lang), told: ['review'], follows: [put], asks: { about: 'review', child } };
}

function stepNudge(child: Child, now: Now, lang: Lang): NudgeWords | undefined {
  const plan = now.plan(child);
  const { next, rule, step } = plan;
  const common = { child: child.id, night: now.tonight };
  if (rule === 'DONE' && step) {
    const { id, repeat, size } = step;
    return {
      text: endedText(child, now, lang, true), told: ['ended'],
      follows: [{ ...common, type: 'step-taken', step: id, how: 'ended', rule, rules: RULES_VERSION, repeat, size }],
    };
  }
  const offered = offerText(plan, child, lang);
  return next && offered && { text: fit(offered), told: ['offer'], follows: [{ ...common, type: 'offered', step: next.step }] };
}

/** Why no step comes yet, in the words of what it waits for; and what a change in the child's days holds. */
import { spokenOf } from '../family/family.ts';
import type { Child, Fact, FactOf } from '../log/facts.ts';
import { textOf } from '../log/standing.ts';
import { isCorrected } from '../plan/age.ts';
import { BESIDE_RULE } from '../plan/besideAgain.ts';
import { RULE } from '../plan/coaching.ts';
import type { Judgement } from '../plan/judge.ts';
import { stepOf } from '../plan/ladders.ts';
import type { Now } from '../plan/recompute.ts';
import { weeksAt } from '../plan/temperament.ts';
import type { Lang } from '../text/reading.ts';
import { COPY, type Copy, type Variants } from './copy.ts';
import type { AwaitedNights } from './copyWaiting.ts';
import { planText } from './planText.ts';
import { fit, foldName } from './segments.ts';

/** READY, BACK or RESUME where there is no step to take; `about`: the child that was meant. */
export function waitingText(say: 'no-offer' | 'no-step-back' | 'resumed' | 'how-long', about: string | undefined, lang: Lang, now: Now): string {
  const copy = COPY[lang];
  const child = now.family.children.find(({ id }) => id === about) ?? now.family.children[0]!;
  const plan = now.plan(child);
  if (plan.step === undefined || plan.mode === 'ended' || (plan.rule === 'PAUSE' && (say === 'no-offer' || say === 'no-step-back'))) return planText(child, copy, lang, now);
  switch (say) {
    case 'resumed': return copy.resumed();
    case 'how-long': return fit(copy.howLong(foldName(child.name), ...weeksAt(plan.pace)));
    case 'no-step-back': return copy.noStepBack();
    case 'no-offer': return about === undefined ? copy.noOffer() : fit(notYet(plan, child, copy, now));
  }
}

function notYet(plan: Judgement, child: Child, copy: Copy, now: Now): Variants {
  const name = foldName(child.name);
  const { nightsOnStep, nightsNeeded } = plan.counts;
  const gate = plan.gate ?? plan.comesNext?.gate;
  if (plan.interrupted !== undefined) return copy.notNow(name);
  if (gate) return copy.notOfAge(name, gate, isCorrected(child, now.tonight));
  if (plan.eased) return copy.afterBack(name);
  if (nightsOnStep < nightsNeeded) return copy.tooSoon(name, nightsOnStep, nightsNeeded);
  const awaited = awaitedBy(plan);
  return awaited === undefined ? [copy.noOffer()] : copy.awaited(name, awaited);
}

/** Undefined where the nights would do, and something else stands before the step. */
function awaitedBy({ step, counts: { goodOfLast, doneOfLast, last, hardOfLast } }: Judgement): AwaitedNights | undefined {
  if (last === 0 || step === undefined) return undefined;
  switch (stepOf(step.id)?.adv) {
    case 'ADV': return goodOfLast < RULE.advGood ? { good: goodOfLast, of: last } : undefined;
    case 'ADV_SOFT': return doneOfLast < RULE.advGood ? { done: doneOfLast, of: last } : undefined;
    case 'ADV_CUT': return hardOfLast > 0 ? 'calm' : undefined;
    default: return undefined;
  }
}

/** Whose days changed: the children the plan speaks of, as one. */
function nameOf(copy: Copy, now: Now): string {
  const spoken = spokenOf(now.family);
  return copy.and((spoken.length > 0 ? spoken : now.family.children).slice(0, 2).map((c) => foldName(c.name)));
}

/** Undefined where none of these facts holds the plan. */
export function heldWords(facts: readonly Fact[], copy: Copy, now: Now): Variants | undefined {
  const held = facts.find((f): f is FactOf<'held'> => f.type === 'held');
  if (held?.reason === 'separation') {
    const beside = now.facts.some((f) => f.type === 'step-taken' && f.rule === BESIDE_RULE && textOf(f.id) === textOf(held.id));
    return copy.clings(nameOf(copy, now), held.nights, beside);
  }
  return held && copy.held(nameOf(copy, now), held.nights, held.night > now.tonight ? held.night : undefined);
}

export function heldText(say: 'held' | 'held-later' | 'held-on', detail: string | undefined, facts: readonly Fact[], lang: Lang, now: Now): string {
  const copy = COPY[lang];
  switch (say) {
    case 'held': return fit(heldWords(facts, copy, now) ?? [copy.keptUnlisted()]);
    case 'held-later': return fit(copy.heldLater(nameOf(copy, now)));
    case 'held-on': return fit(copy.heldOn(nameOf(copy, now), Number(detail ?? 1)));
  }
}

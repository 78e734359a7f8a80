/** Where the plan stands, and why: for PLAN and WHY. */
import type { Child } from '../log/facts.ts';
import type { LeftOutWhy } from '../plan/foldState.ts';
import type { Judgement } from '../plan/judge.ts';
import type { Now } from '../plan/recompute.ts';
import { stepNowWords } from '../plan/rungWords.ts';
import type { Lang } from '../text/reading.ts';
import { daysBetween } from '../time/local.ts';
import { COPY, type Copy } from './copy.ts';
import type { LeftOut } from './copyPlan.ts';
import { fit, foldName } from './segments.ts';

/** Of several children each with its own step, in one text. */
export function plansText(now: Now, lang: Lang): string {
  const copy = COPY[lang];
  const { children } = now.family;
  const going = children.flatMap((child) => {
    const plan = now.plan(child);
    const words = plan.mode === 'ended' || plan.rule === 'PAUSE' ? undefined : stepNowWords(plan, lang);
    return words ? [{ name: foldName(child.name), step: words.name }] : [];
  });
  return going.length > 1 ? fit(copy.planSeveral(going)) : planText(children.find((c) => foldName(c.name) === going[0]?.name) ?? children[0]!, copy, lang, now);
}

export function planText(child: Child, copy: Copy, lang: Lang, now: Now): string {
  const plan = now.plan(child);
  const name = foldName(child.name);
  if (plan.interrupted !== undefined && plan.rule === 'PAUSE') return copy.planRests(name);
  if (plan.mode === 'ended') return copy.planEnded(name);
  const words = stepNowWords(plan, lang);
  if (words) {
    const night = plan.since === undefined ? 1 : Math.max(1, daysBetween(plan.since, now.tonight) + 1);
    const fullest = copy.plan(name, night, words.say);
    const scoped = plan.scope ? fullest.slice(0, 1).map((text) => `${text} ${copy.scope(plan.scope!.now)}`) : [];
    return fit([...scoped, ...fullest]);
  }
  switch (plan.mode) {
    case 'goodbye': return copy.planGoodbye(name);
    case 'support': return copy.planSupport(name);
    case 'foundation': case 'full': return copy.planQuiet(name);
  }
}

/** The reason about sleep first, then the counts (L8). */
export function whyText(child: Child, copy: Copy, lang: Lang, now: Now): string {
  const plan = now.plan(child);
  const words = stepNowWords(plan, lang);
  if (!words) return planText(child, copy, lang, now);
  const { nightsOnStep, nightsNeeded, goodOfLast, last } = plan.counts;
  if (plan.rule === 'GATE' && plan.gate) return fit(copy.whyOfAge(words.why, plan.gate.untilMonths, nightsOnStep));
  return fit(copy.why(words.why, { nightsOnStep, nightsNeeded, good: goodOfLast, last, leftOut: leftOutOf(plan) }));
}

/** How a night that does not speak for the step is called: a rest is a rest, whatever it is for. */
const CALLED: Record<LeftOutWhy, LeftOut['what']> = {
  sick: 'sick', travel: 'away', home: 'away', asked: 'rest', crisis: 'rest', teething: 'teething', vaccine: 'shots', visitors: 'visitors',
  regression: 'rough', clocks: 'clocks', daycare: 'change', new_sibling: 'change', move_home: 'change', separation: 'clingy', 'no-log': 'untold', 'step-unknown': 'untold', 'how-unknown': 'untold',
};

function leftOutOf({ leftOut }: Judgement): LeftOut[] {
  const nights = new Map<LeftOut['what'], number>();
  for (const { why } of leftOut) nights.set(CALLED[why], (nights.get(CALLED[why]) ?? 0) + 1);
  return [...nights].map(([what, count]) => ({ what, nights: count }));
}

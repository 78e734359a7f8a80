/** The words of a text that nobody asked for, and what it told or asked (codes for its message fact). */
import { bedtimeOn } from '../family/family.ts';
import type { Child, StepId } from '../log/facts.ts';
import type { Now } from '../plan/recompute.ts';
import { wordsOf } from '../plan/words.ts';
import type { Nudge } from '../schedule/nudge.ts';
import { morningQuestion } from '../schedule/morningQuestion.ts';
import type { Lang } from '../text/reading.ts';
import { COPY } from './copy.ts';
import { sumText } from './replyText.ts';
import { fit, foldName } from './segments.ts';
import { weekText } from './weekText.ts';

export interface NudgeWords {
  readonly text: string;
  /** `first`: how nights work was told · `how`, `doubt`, `mood`: what it asks. */
  readonly told: readonly string[];
  /** A cue-only step that this reminder announces: with the send it is taken (L5 of the plan: WAIT refuses it). */
  readonly announces?: { readonly child: Child; readonly step: StepId; readonly rule: string };
}

/** Undefined for a purpose that has no words yet, or a plan that has nothing to say. */
export function nudgeText(nudge: Nudge, now: Now, lang: Lang, maySayMore: { asksMood: boolean }): NudgeWords | undefined {
  const copy = COPY[lang];
  switch (nudge.purpose) {
    case 'bedtime':
      return reminder(nudge, now, lang);
    case 'echo': {
      const question = morningQuestion(now, nudge.night, true);
      const told = question && question.about !== 'unreadable' ? [question.about] : [];
      return { text: sumText(nudge.night, copy, lang, now), told };
    }
    case 'weekly':
      return weekText(now, lang, maySayMore.asksMood);
    case 'checkin':
      return { text: copy.checkin(foldName(now.family.children[0]!.name)), told: [] };
    case 'notice':
      return { text: copy.lateNotice(bedtimeOn(now.family, nudge.night), now.family.lateOk), told: [] };
    case 'step': case 'reevaluation':
      return undefined;
  }
}

/** One bedtime text for all children: the first with a step speaks for tonight. */
function reminder(nudge: Nudge, now: Now, lang: Lang): NudgeWords | undefined {
  const copy = COPY[lang];
  const child = now.family.children.find((c) => now.plan(c).step !== undefined || now.plan(c).next?.how === 'started');
  if (!child) return undefined;
  const plan = now.plan(child);
  const announced = plan.next?.how === 'announced' || plan.next?.how === 'started' ? plan.next.step : undefined;
  const step = announced ?? plan.step?.id;
  const words = step && wordsOf(step, lang);
  if (!words) return undefined;
  const name = foldName(child.name);
  if (!now.family.told.includes('first')) return { text: fit(copy.firstReminder(name, words.name)), told: ['first'] };
  if (announced !== undefined) {
    return { text: fit(copy.newStep(name, words.say)), told: ['step'], announces: { child, step: announced, rule: plan.rule } };
  }
  return { text: fit(copy.reminder(name, bedtimeOn(now.family, nudge.night), words.say)), told: [] };
}

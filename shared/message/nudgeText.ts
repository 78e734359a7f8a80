/** The words of a text that nobody asked for, and what it told or asked (codes for its message fact). */
import { bedtimeOn, CLOCKS_TOLD, OWN_SLEEP_TOLD, restOn, spokenOf } from '../family/family.ts';
import type { Child, FactOf, FactType } from '../log/facts.ts';
import type { Judgement } from '../plan/judge.ts';
import type { Now } from '../plan/recompute.ts';
import { bedtimeTonight } from '../plan/fade.ts';
import { beginsByItself } from '../plan/beginsByItself.ts';
import { ownSleep } from '../plan/ownSleep.ts';
import { WEEK_NIGHTS } from '../plan/remember.ts';
import type { NextStep } from '../plan/rungs.ts';
import { rungWords, stepNowWords } from '../plan/rungWords.ts';
import { shiftStepOf } from '../plan/shiftStep.ts';
import type { StepWords } from '../plan/wordsEn.ts';
import { asksRhythm, clocksToTell, type Nudge } from '../schedule/nudge.ts';
import { morningQuestion } from '../schedule/morningQuestion.ts';
import type { Lang } from '../text/reading.ts';
import { daysBetween, type LocalDate } from '../time/local.ts';
import { COPY } from './copy.ts';
import { easedWhy } from './followUp.ts';
import { planNudgeText } from './planNudgeText.ts';
import { sumText } from './replyText.ts';
import { forAge } from './forAge.ts';
import { forPlace } from './forPlace.ts';
import { fit, foldName, NAME_MAX } from './segments.ts';
import { type To, weekText } from './weekText.ts';

export interface NudgeWords {
  readonly text: string;
  /** `first`: how nights work was told · `how`, `doubt`, `mood`: what it asks. */
  readonly told: readonly string[];
  /**
   * A step that begins with this reminder: a cue that is announced (WAIT refuses it), or an easing, which
   * must not wait for a text of the parent's. With the send it is taken.
   */
  readonly begins?: readonly { readonly child: Child; readonly next: NextStep; readonly rule: string }[];
  /** What else is true once it is sent: an offer that stands, a re-evaluation that was put. */
  readonly follows?: readonly Following[];
  /** The question that it opens beyond those of the morning and the week. */
  readonly asks?: { readonly about: 'review' | 'well'; readonly child: Child };
}
/** A fact that its sending completes with id and time. */
export type Following = { [T in FactType]: Omit<FactOf<T>, 'id' | 'at' | 'by'> }[FactType];

/** Undefined for a purpose that has no words yet, or a plan that has nothing to say. */
export function nudgeText(nudge: Nudge, now: Now, lang: Lang, to: To): NudgeWords | undefined {
  const words = wordsOfNudge(nudge, now, lang, to);
  return words && { ...words, text: forAge(forPlace(words.text, lang, now), lang, now) };
}

function wordsOfNudge(nudge: Nudge, now: Now, lang: Lang, to: To): NudgeWords | undefined {
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
      return weekText(now, lang, to);
    case 'checkin': case 'step': case 'reevaluation':
      return planNudgeText(nudge, now, lang);
    case 'notice':
      return { text: copy.lateNotice(bedtimeOn(now.family, nudge.night), now.family.lateOk), told: [] };
  }
}

/** What each child does tonight; a plan that was ended or rests needs no reminder. */
function stepsTonight(now: Now, night: LocalDate, lang: Lang): { child: Child; plan: Judgement; next: NextStep | undefined; words: StepWords }[] {
  return spokenOf(now.family).flatMap((child) => {
    const plan = now.plan(child);
    if (plan.mode === 'ended' || restOn(now.family, child.id, night) !== undefined) return [];
    const next = beginsByItself(plan.next) ? plan.next : undefined;
    const words = next ? rungWords(next, lang) : stepNowWords(plan, lang);
    return words ? [{ child, plan, next, words }] : [];
  });
}

/** One bedtime, one text: of several children each with its own step. */
function reminder(nudge: Nudge, now: Now, lang: Lang): NudgeWords | undefined {
  const copy = COPY[lang];
  const steps = stepsTonight(now, nudge.night, lang);
  const [first] = steps;
  if (!first) return undefined;
  const begins = { begins: steps.flatMap(({ child, plan, next }) => (next ? [{ child, next, rule: plan.rule }] : [])) };
  const bedtime = bedtimeTonight(now, nudge.night);
  const { next, words } = first;
  const isAlike = steps.every((s) => s.words.say === words.say && s.next?.how === next?.how);
  const name = nameOf(isAlike ? steps.map((s) => s.child) : [first.child]);
  if (!now.family.told.includes('first')) return { text: fit(copy.firstReminder(name, words.name)), told: ['first'], ...begins };
  const several = (): NudgeWords => {
    const each = steps.map((s) => ({ name: foldName(s.child.name), step: s.words.name }));
    return { text: fit(copy.reminderSeveral(bedtime, each, steps.some((s) => s.next?.how === 'announced'))), told: ['step'], ...begins };
  };
  if (!isAlike && begins.begins.length > 0) return several();
  if (next?.how === 'announced') return { text: fit(copy.newStep(name, words.say)), told: ['step'], ...begins };
  if (next?.how === 'back') return { text: fit(copy.easedTonight(name, easedWhy(first.plan.rule), words.say)), told: ['step'], ...begins };
  const widened = steps.find(({ plan }) => plan.scope?.next !== undefined);
  if (widened && begins.begins.length === 0) {
    const { child, plan, words: { night } } = widened;
    const scope = plan.scope!.next!;
    return {
      text: fit(copy.newScope(foldName(child.name), scope, night)), told: ['scope'],
      follows: [{ type: 'scope-widened', child: child.id, night: nudge.night, scope }],
    };
  }
  if (asksRhythm(now, nudge.night)) return { text: fit(copy.askRhythm(name, words.name)), told: ['rhythm'], ...begins };
  const clocks = clocksToTell(now, nudge.night);
  if (clocks) {
    return { text: fit(copy.clocks(name, words.name, clocks.minutes, clocks.on, shiftStepOf(now))), told: [`${CLOCKS_TOLD}${clocks.change}`], ...begins };
  }
  if (!isAlike) return several();
  const slept = tellsOwnSleep(now, nudge.night, first.plan.since) ? ownSleep(now, first.child) : undefined;
  if (slept) return { text: fit(copy.ownSleep(name, words.name, slept)), told: [OWN_SLEEP_TOLD] };
  return { text: fit(copy.reminder(name, bedtime, words.say)), told: [], ...begins };
}

/** "Mia + Leo", as long as it stays a name's length. */
function nameOf(children: readonly Child[]): string {
  const names = children.map((c) => foldName(c.name));
  const all = names.join(' + ');
  return all.length <= NAME_MAX ? all : names[0]!;
}

/** Nights on which a step is told in full before a word on the parent's own sleep may take its place. */
const STEP_TOLD_NIGHTS = 2;

/** Once a week, and not while the step is new. */
function tellsOwnSleep({ family }: Now, night: LocalDate, since: LocalDate | undefined): boolean {
  if (family.ownSleepOn !== undefined && daysBetween(family.ownSleepOn, night) < WEEK_NIGHTS) return false;
  return since !== undefined && daysBetween(since, night) >= STEP_TOLD_NIGHTS;
}

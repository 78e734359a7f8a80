/** One child as the page shows it: tonight's step and why, the night so far, the nights before. */
import { bedtimeOn } from '../../shared/family/family.ts';
import type { Child, StepId } from '../../shared/log/facts.ts';
import { COPY } from '../../shared/message/copy.ts';
import { length } from '../../shared/message/clockWords.ts';
import type { Night, Waking } from '../../shared/night/night.ts';
import type { Judgement } from '../../shared/plan/judge.ts';
import type { Now } from '../../shared/plan/recompute.ts';
import { wordsOf } from '../../shared/plan/words.ts';
import { addDays, at, daysBetween, minutesOfTime } from '../../shared/time/local.ts';
import { MINUTE_MS, toLocal } from '../../shared/time/zone.ts';
import type { BeforeView, ChildView, NightView, PlanView } from './deskState.ts';
import { gateWords, LEFT_OUT_WORDS, numberWords, offerWords, ruleWords } from './planWords.ts';
import { dayWords, minuteOfNight, momentOf, timeWords, weekdayWords } from './wallWords.ts';

/** The page speaks English; texts to the family are in the family's language. */
const copy = COPY.en;
const NIGHTS_BEFORE_SHOWN = 7;

export function childView(child: Child, now: Now): ChildView {
  return { name: child.name, plan: planView(child, now), night: nightView(child, now), before: nightsBefore(child, now) };
}

function nameOf(step: StepId): string {
  return wordsOf(step, 'en')?.name ?? step;
}

function planView(child: Child, now: Now): PlanView {
  const plan = now.plan(child);
  const { next, comesNext, counts } = plan;
  const step = stepView(plan, now);
  const later = next ? undefined : comesNext;
  return {
    ...(step ? { step } : { without: withoutWords(plan, child.name) }),
    rule: plan.rule,
    reason: ruleWords(plan),
    ...(step && {
      counts: { nights: counts.nightsOnStep, needed: counts.nightsNeeded, good: counts.goodOfLast, last: counts.last },
    }),
    leftOut: plan.leftOut.map(({ night, why }) => ({ night: dayWords(night), why: LEFT_OUT_WORDS[why] })),
    ...(next && { offered: { name: nameOf(next.step), how: offerWords(next) } }),
    ...(later && { later: { name: nameOf(later.step), ...(later.gate && { gate: gateWords(later.gate, plan.mode) }) } }),
  };
}

function stepView(plan: Judgement, now: Now): PlanView['step'] {
  const words = plan.step && wordsOf(plan.step.id, 'en');
  if (!plan.step || !words) return undefined;
  const number = numberWords(plan.step.number);
  return {
    name: words.name, say: words.say, why: words.why, ...(number && { number }),
    night: plan.since === undefined ? 1 : Math.max(1, daysBetween(plan.since, now.tonight) + 1),
  };
}

function withoutWords(plan: Judgement, name: string): string {
  switch (plan.mode) {
    case 'support': return copy.planSupport(name);
    case 'goodbye': return copy.planGoodbye(name);
    case 'ended': return copy.planEnded(name);
    case 'foundation': case 'full': return plan.rule === 'PAUSE' ? copy.planRests(name) : `${name}'s first step comes with the next reminder.`;
  }
}

/** The night being lived; before anything is told of tonight, in the morning, the one just lived. */
function nightView(child: Child, now: Now): NightView {
  const lived = now.nightOf(child.id, now.night);
  const moment = (instant: NonNullable<Night['up']>) => momentOf(instant, now.zone, now.night);
  const setTime = bedtimeOn(now.family, now.night);
  const setDate = minutesOfTime(setTime) < 720 ? addDays(now.night, 1) : now.night;
  const counted = Math.max(lived.wakesCount ?? 0, 0) > lived.wakings.length;
  return {
    title: `Night of ${weekdayWords(now.night)}, ${dayWords(now.night).slice(4)}`,
    isOn: !lived.ended,
    nowMinute: minuteOfNight(toLocal(now.at, now.zone), now.night),
    bedtimeSet: { words: timeWords(setTime), minute: minuteOfNight(at(setDate, setTime), now.night) },
    told: lived.logged,
    ...(lived.bedtime !== undefined && { bedtime: moment(lived.bedtime) }),
    ...(lived.asleep !== undefined && { asleep: moment(lived.asleep) }),
    ...fellAsleep(lived),
    wakings: lived.wakings.map((waking) => ({
      ...(waking.at !== undefined && { at: moment(waking.at) }),
      ...minutesAwake(waking),
      words: [copy.helps(waking.help), waking.cryMin !== undefined && `cried ${length(waking.cryMin)}`].filter(Boolean).join(', '),
    })),
    ...(counted && { wakesCount: lived.wakesCount! }),
    through: lived.through,
    ...(lived.up !== undefined && { up: moment(lived.up) }),
    notes: notesOf(lived),
  };
}

function fellAsleep(lived: Night): { fellAsleep?: string } {
  const words = [
    lived.help.length > 0 && copy.helps(lived.help), lived.latencyMin !== undefined && `in ${length(lived.latencyMin)}`,
  ].filter(Boolean).join(', ');
  return words ? { fellAsleep: words } : {};
}

function minutesAwake(waking: Waking): { minutes?: number } {
  if (waking.awakeMin !== undefined) return { minutes: waking.awakeMin };
  if (waking.at === undefined || waking.until === undefined) return {};
  return { minutes: Math.round((waking.until - waking.at) / MINUTE_MS) };
}

const HOW_IT_WENT: Record<string, string> = { easy: 'It went easy', good: 'It went well', ok: 'It went ok', hard: 'A hard one' };

/** How it went and what stood in its way; a carer's own mood is not among it (L10). */
function notesOf({ said, tags }: Night): string[] {
  const notes: string[] = tags.map((tag) => copy.event({ kind: 'context', tag }));
  if (said.word) notes.push(HOW_IT_WENT[said.word]!);
  if (said.didStep !== undefined) notes.push(said.didStep ? 'step done' : 'step not done');
  return notes;
}

function nightsBefore(child: Child, now: Now): BeforeView[] {
  const told = now.measured.filter((m) => m.child === child.id && m.logged && m.night !== now.night);
  return told.slice(-NIGHTS_BEFORE_SHOWN).map(({ night, measures }) => ({
    night: dayWords(night), weekday: weekdayWords(night).slice(0, 2),
    ...(measures.wakes !== undefined && { wakes: measures.wakes }),
    ...(measures.longestMin !== undefined && { longest: length(measures.longestMin), longestMinutes: measures.longestMin }),
  }));
}

/** The answer to a common question, filled with this child's age and step; undefined where the question is for a doctor or nurse. */
import type { Child } from '../log/facts.ts';
import { AGE_GATES, AGES } from '../plan/coaching.ts';
import { correctedMonths, monthsBetween } from '../plan/age.ts';
import type { Now } from '../plan/recompute.ts';
import { rungWords, stepNowWords } from '../plan/rungWords.ts';
import { weeksAt } from '../plan/temperament.ts';
import type { Lang } from '../text/reading.ts';
import type { Topic } from '../text/topic.ts';
import { COPY, type Variants } from './copy.ts';
import type { AgeSaid } from './copyAsked.ts';
import { fit, foldName } from './segments.ts';

function ageSaid(child: Child, now: Now): AgeSaid | undefined {
  const months = correctedMonths(child, now.tonight);
  const band = AGES.find((one) => months < one.toMonths);
  return band && { months, hours: band.sleepHours, naps: band.naps, awake: band.wakeWindowHours, wakes: Math.ceil(band.wakes[1]) };
}

export function askedText(topic: Topic, child: Child, lang: Lang, now: Now): string | undefined {
  const words = answerTo(topic, child, lang, now);
  return words && fit(words);
}

function answerTo(topic: Topic, child: Child, lang: Lang, now: Now): Variants | undefined {
  const copy = COPY[lang];
  const name = foldName(child.name);
  const age = ageSaid(child, now);
  const plan = now.plan(child);
  switch (topic) {
    case 'why-wakes': return copy.whyWakes(name);
    case 'wakes-often': return age && copy.wakesOften(name, age);
    case 'sleep-need': return age && copy.sleepNeed(name, age);
    case 'naps': return age && copy.napsOfAge(name, age);
    case 'crying': return copy.crying(name);
    case 'night-feeds': return copy.nightFeeds(name, plan.mode === 'ended' ? undefined : stepNowWords(plan, lang)?.night);
    case 'next-step': {
      const next = plan.mode !== 'ended' && plan.comesNext && !plan.comesNext.gate ? rungWords(plan.comesNext, lang)?.name : undefined;
      return copy.nextStep(name, next);
    }
    case 'sleeps-through': return copy.sleepsThrough(name, ...weeksAt(plan.pace));
    case 'our-bed': return copy.ourBed(name);
    case 'comfort-toy': return copy.comfortToy(name, AGE_GATES.comfortObjectMin, monthsBetween(child.born, now.tonight) >= AGE_GATES.comfortObjectMin);
    case 'passing': return copy.passing(name);
    case 'nothing-wrong': return copy.nothingWrong(name);
    case 'not-working': return plan.step === undefined || plan.mode === 'ended' ? undefined : copy.notWorking(name);
    case 'joy': return copy.joy(name);
    // Said of a child that was not sick, it is good news.
    case 'well-again': return undefined;
  }
}

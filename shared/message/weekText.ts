/** The week in one text, in this order: help at bedtime, longest stretch, wakings, how the parent feels, what went well, what comes next. */
import { spokenOf } from '../family/family.ts';
import type { NumberRecord } from '../family/number.ts';
import type { Child } from '../log/facts.ts';
import type { Now } from '../plan/recompute.ts';
import { type Week, weekOf } from '../plan/week.ts';
import { rungWords } from '../plan/rungWords.ts';
import type { Lang } from '../text/reading.ts';
import { DAY_MS, type Instant } from '../time/zone.ts';
import { COPY } from './copy.ts';
import { fit, foldName } from './segments.ts';
import type { ChildWeek, WeekWords } from './weekVariants.ts';

/** What is known of the number that a text goes to, and of no other (L10). */
export interface To {
  /** Whether the mood question may be asked: no other is open. */
  readonly asksMood: boolean;
  readonly moods: NumberRecord['moods'];
}

/** An answer older than this says nothing of the week that is told. */
const MOOD_OF_WEEK_DAYS = 8;

function feelOf(moods: To['moods'], at: Instant): WeekWords['feel'] {
  const said = moods.filter((m) => m.at <= at).sort((a, b) => a.at - b.at);
  const [before, last] = [said.at(-2), said.at(-1)];
  if (!last || at - last.at > MOOD_OF_WEEK_DAYS * DAY_MS) return undefined;
  return { now: last.feel, ...(before && last.at - before.at <= MOOD_OF_WEEK_DAYS * DAY_MS && { before: before.feel }) };
}

/** `told` says what the text carried. */
export function weekText(now: Now, lang: Lang, to: To): { text: string; told: string[] } {
  const told = to.asksMood ? ['mood'] : [];
  const spokenFor = spokenOf(now.family);
  // WEEK on demand is answered for whoever there is.
  const children = (spokenFor.length > 0 ? spokenFor : now.family.children).map((child) => ({ child, name: foldName(child.name), week: weekOf(now, child) }));
  const known = children.filter(({ week }) => week.kind !== 'unknown');
  if (known.length === 0) return { text: COPY[lang].weekUnknown(children.map((c) => c.name)[0]!), told: [] };
  const spoken = known.filter(({ week }) => week.kind === 'told');
  // One child's hard week is the family's.
  const needsComfort = known.find(({ week }) => week.kind === 'hard') ?? (spoken.length === 0 ? known[0] : undefined);
  if (needsComfort) return { text: comfort(needsComfort, lang, now, to.asksMood), told };
  const offers = spoken.length === 1 && offerToRepeat(now, spoken[0]!.child);
  if (offers) told.push('offer');
  const text = spoken.length === 1 ? aWeek(spoken[0]!, lang, now, to) : fit(COPY[lang].weekOfSeveral(spoken.map(briefly), to.asksMood));
  return { text, told };
}

/** An offer that stands unanswered is said again in one weekly text, and in no other. */
function offerToRepeat(now: Now, child: Child): boolean {
  const { mode, comesNext, onReady, reevaluation } = now.plan(child);
  return mode !== 'ended' && onReady !== undefined && reevaluation === undefined && comesNext?.step === onReady.step
    && now.family.offers.some((o) => o.child === child.id && o.step === onReady.step && !o.repeated);
}

interface Told {
  readonly child: Child;
  readonly name: string;
  readonly week: Week;
}

function aWeek({ child, name, week }: Told, lang: Lang, now: Now, to: To): string {
  const { helpLevel: help, longestMin: longest, wakes } = week.trends;
  const { mode, comesNext: rung } = now.plan(child);
  // Who said that it is enough is promised that the nights stay as they are; READY goes on all the same.
  const named = mode !== 'ended' && rung && rungWords(rung, lang)?.name;
  const next = named && rung.gate ? COPY[lang].fromAge(named, rung.gate.untilMonths) : named;
  const offered = offerToRepeat(now, child);
  const feel = feelOf(to.moods, now.at);
  return fit(COPY[lang].week(name, {
    ...(help && { help }), ...(longest && { longest }), ...(wakes && { wakes }), ...(feel && { feel }),
    done: week.done, ...(next && { next }), ...(offered && { offered }), asksMood: to.asksMood,
  }));
}

function briefly({ name, week: { trends } }: Told): ChildWeek {
  return {
    name, ...(trends.helpLevel && { help: trends.helpLevel.now }), ...(trends.longestMin && { longest: trends.longestMin.now }),
    ...(trends.wakes && { wakes: trends.wakes.now }),
  };
}

/** A bad week gets comfort, not numbers. */
function comfort({ child, name, week }: Told, lang: Lang, now: Now, asksMood: boolean): string {
  return week.kind === 'hard' ? COPY[lang].weekHard(name, now.plan(child).onBack !== undefined, asksMood) : COPY[lang].weekApart(name, asksMood);
}

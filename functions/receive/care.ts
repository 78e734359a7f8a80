/**
 * Care for the one who texts: a second low in a few days is asked about once, a hazard that a log names gets one
 * kind line, and a short night a word about driving. All of it is the number's own, and in no log (L10).
 */
import { HAZARDS_TOLD, type HazardTold } from '../../shared/contract/careWords.ts';
import type { NumberRecord } from '../../shared/family/number.ts';
import type { ChildId, Fact } from '../../shared/log/facts.ts';
import { measure } from '../../shared/night/measures.ts';
import { correctedMonths } from '../../shared/plan/age.ts';
import { dateOf } from '../../shared/time/local.ts';
import { DAY_MS, type Instant } from '../../shared/time/zone.ts';
import { yesOrNo } from '../../shared/text/yesNo.ts';
import { childrenMeant, type Decision, type Heard, owe } from './heard.ts';
import { obey } from './obey.ts';

/** `messaging.distress.low`: twice in this many days is asked about. */
const LOW_DAYS = 5;
/** Asked once, and not again while it may still be the same low. */
const LOW_ASKED_DAYS = 14;
/** At most one line a week for each hazard (`messaging.hazards_in_a_log`). */
const HAZARD_DAYS = 7;
/** Loose bedding is a danger of the first year (`coaching` §8.2). */
const BEDDING_MONTHS = 12;
/** After less sleep than this a crash is 4.3 times as likely (`coaching` §8, B19). */
const SHORT_NIGHT_MIN = 5 * 60;

/** The number after a low text or a low mood, and whether to ask now if the plan shall rest. */
export function afterLow(number: NumberRecord, at: Instant): { number: NumberRecord; asks: boolean } {
  const before = (number.lows ?? []).filter((low) => low <= at && at - low < LOW_DAYS * DAY_MS);
  const asks = before.length > 0 && !(number.lowAskedAt !== undefined && at - number.lowAskedAt < LOW_ASKED_DAYS * DAY_MS);
  return { number: { ...number, lows: [...before, at], ...(asks && { lowAskedAt: at }) }, asks };
}

/** "Shall the plan rest?" stands open like any question; the newer one takes the place of an older. */
export function asksRest(heard: Heard, number: NumberRecord): NumberRecord {
  return { ...number, question: { about: 'rest', askedAt: heard.text.at, familyId: heard.familyId, openedBy: heard.text.inboundId } };
}

/** A yes rests the plan as PAUSE does, a no leaves it; whatever else is said goes its own way. */
export function answerRest(heard: Heard): Decision | undefined {
  const plain = yesOrNo(heard.text.body);
  const { question: _answered, ...number } = heard.number;
  const closed = { ...heard, number };
  if (plain === 'yes') return obey(closed, { name: 'pause' });
  if (plain === 'no') return { facts: [], number, owed: owe(heard, 'rest-not') };
  const { command } = heard.reading;
  return command && RESTS.has(command.name) ? obey(closed, command) : undefined;
}
/** Commands that answer it by themselves. */
const RESTS: ReadonlySet<string> = new Set(['pause', 'back', 'easier', 'resume', 'enough']);

/** Facts that speak to a parent with the answer they ride on; where a hazard takes its place they wait. */
const SPOKEN: ReadonlySet<Fact['type']> = new Set(['summed', 'offered', 'step-taken']);

/** The same log with one kind line in place of its echo or its silence. What the answer would have told leaves with the 09:00 sum. */
export function withHazard(heard: Heard, decision: Decision): Decision {
  const named = hazardDue(heard);
  if (named !== undefined && decision.owed?.kind === 'ask') return withQuestion(decision, named);
  const hazard = named ?? putOff(heard, decision);
  if (hazard === undefined || decision.owed?.kind === 'ask' || heard.reading.intent === 'question') return decision;
  const facts = decision.facts.filter((f) => !SPOKEN.has(f.type));
  // A question that the answer would have opened was not asked; one that was answered stays so.
  const { question, ...rest } = decision.number;
  const stillOpen = question !== undefined && question.askedAt === heard.number.question?.askedAt;
  const number = { ...rest, ...(stillOpen && { question }), hazards: { ...rest.hazards, [hazard]: heard.text.at } };
  const meant = childrenMeant(heard) ?? childrenTold(facts);
  const detail = meant?.length === 1 ? `${hazard}|${meant[0]!}` : hazard;
  return { facts, number, owed: owe(heard, 'hazard', { detail, facts: facts.filter((f) => f.type === 'told' || f.type === 'night-told') }) };
}

/** "Whose night is that?" comes first: the line waits for the answer. */
function withQuestion(decision: Decision, hazard: HazardTold): Decision {
  const { question } = decision.number;
  return question?.about === 'doubt' ? { ...decision, number: { ...decision.number, question: { ...question, hazard } } } : decision;
}

/** What waited for the answer that this decision logs. */
function putOff(heard: Heard, decision: Decision): HazardTold | undefined {
  const hazard = heard.number.question?.hazard;
  const told = decision.number.question?.hazard === undefined && childrenTold(decision.facts).length > 0;
  return hazard !== undefined && told && isDue(heard, hazard) ? hazard : undefined;
}

const childrenTold = (facts: readonly Fact[]): ChildId[] => [...new Set(facts.flatMap((f) => (f.type === 'told' || f.type === 'night-told' ? [f.child] : [])))];

function hazardDue(heard: Heard): HazardTold | undefined {
  const hazard = HAZARDS_TOLD.find((told) => told === heard.reading.hazard);
  if (hazard === undefined || !isDue(heard, hazard)) return undefined;
  const { family, here } = heard.now;
  const meant = childrenMeant(heard);
  const children = family.children.filter((c) => meant === undefined || meant.includes(c.id));
  const outgrown = hazard === 'loose-bedding' && children.every((c) => correctedMonths(c, dateOf(here)) >= BEDDING_MONTHS);
  return outgrown ? undefined : hazard;
}

function isDue({ number, text }: Heard, hazard: HazardTold): boolean {
  const told = number.hazards?.[hazard];
  return told === undefined || text.at - told >= HAZARD_DAYS * DAY_MS;
}

/** "Kept: hard." with a word about driving, where the night was short and nothing else is asked or offered. */
export function withDriving(heard: Heard, decision: Decision): Decision {
  const night = decision.facts.find((f) => f.type === 'night-told')?.night;
  const alone = decision.owed?.say === 'how-kept' && decision.number.question === undefined && decision.facts.every((f) => f.type === 'night-told');
  if (!alone || night === undefined || !isDue(heard, 'driving')) return decision;
  const short = heard.now.family.children.some((c) => (measure(heard.now.nightOf(c.id, night)).sleepMin ?? Infinity) < SHORT_NIGHT_MIN);
  if (!short) return decision;
  const number = { ...decision.number, hazards: { ...decision.number.hazards, driving: heard.text.at } };
  return { ...decision, number, owed: { ...decision.owed!, detail: 'drive' } };
}

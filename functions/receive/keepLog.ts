/**
 * A text that tells of sleep: its facts, and what is answered — at once by day, not at all in the
 * night, and with the sum of the night when this text ends it (L4, design §8).
 */
import { inNightSilence, pauseOn, spokenOf } from '../../shared/family/family.ts';
import { type OpenQuestion, openQuestion, withQuestion } from '../../shared/family/number.ts';
import { type ChildId, EVENTS_ASKED_MAX, type Fact, type FactId, type FactOf, saidEventSchema } from '../../shared/log/facts.ts';
import { idsOf, nightToldFact, toldFacts } from '../../shared/night/decide.ts';
import { nightOfWord } from '../../shared/night/place.ts';
import type { Now } from '../../shared/plan/recompute.ts';
import { beginsByItself } from '../../shared/plan/beginsByItself.ts';
import { RULES_VERSION } from '../../shared/plan/coaching.ts';
import { type MorningQuestion, morningQuestion } from '../../shared/schedule/morningQuestion.ts';
import { DAY_NUDGES_AT } from '../../shared/schedule/due.ts';
import { keptFacts } from '../../shared/schedule/nudge.ts';
import { reviewUnput } from '../../shared/schedule/planWish.ts';
import { type LocalDate, minutesOfTime, timeOf } from '../../shared/time/local.ts';
import { normalise } from '../../shared/text/normalise.ts';
import { tellsFever } from '../../shared/text/safety.ts';
import { tokens } from '../../shared/text/tokens.ts';
import { nextNight } from './nextNight.ts';
import { restAway } from './zone.ts';
import { reviewQuestion } from './reevaluate.ts';
import { heldBy } from './upheaval.ts';
import { childrenMeant, type Decision, type Heard, owe, tellingOf } from './heard.ts';

/** From here on a log of last night is answered with the night's sum: the 09:00 echo has had its time. */
const SUM_FROM_MINUTES = 9 * 60;

/** What one text may bring: well below what one transaction takes. More is a pasted export, not a night. */
const FACTS_A_TEXT_MAX = 60;

/** Whether the log can hold what was read, for every child it may be about and in each reading of a doubt. */
export function isKeepable({ reading, now }: Heard): boolean {
  const options = [reading.events, ...(reading.doubt?.options ?? []).map((o) => o.events)];
  return options.every((events) => events.length * now.family.children.length <= FACTS_A_TEXT_MAX
    && events.length <= EVENTS_ASKED_MAX && events.every((event) => saidEventSchema.safeParse(event).success));
}

export function keepLog(heard: Heard): Decision {
  const { reading } = heard;
  const telling = tellingOf(heard);
  const nextId = idsOf(telling);
  const children = childrenMeant(heard);
  if (!isKeepable(heard)) return unclear(heard);
  if (reading.doubt || children === undefined) return askAbout(heard, children);
  const facts: Fact[] = reading.each ? toldOfEach(heard, nextId) : toldFacts(telling, nextId, children, reading.events);
  if (reading.night && !reading.each) {
    const night = nightOfNightWord(heard, facts);
    for (const child of children) facts.push(nightToldFact(telling, nextId(), child, night, reading.night));
  }
  facts.push(...restTold(heard, facts, nextId));
  facts.push(...heldBy(heard, nextId));
  return answerLog(heard, facts, 'echo');
}

/** "Ana: bed 7. Leo: bed 8, up 2": to each child its own. */
function toldOfEach(heard: Heard, nextId: () => FactId): Fact[] {
  const telling = tellingOf(heard);
  return (heard.reading.each ?? []).flatMap(({ child, events, night }) => {
    const id = heard.now.family.children.find((c) => c.name === child)?.id;
    if (id === undefined) return [];
    const told: Fact[] = toldFacts(telling, nextId, [id], events);
    return night ? [...told, nightToldFact(telling, nextId(), id, nightOfNightWord(heard, told), night)] : told;
  });
}

/** "Bit of a cold" or "at grandma's" in a log rests the plan as SICK does, once: a rest that is known already goes on. */
function restTold(heard: Heard, facts: readonly Fact[], nextId: () => FactId): Fact[] {
  const tags = facts.flatMap((f) => (f.type === 'told' && f.event.kind === 'context' ? [f.event.tag] : []));
  const reason = (['sick', 'travel'] as const).find((away) => tags.includes(away));
  const night = nextNight(heard);
  if (pauseOn(heard.now.family, night) !== undefined) return [];
  // Of a journey whose end is told nobody has to say that they are home; an illness has none.
  const away = reason === 'sick' ? [] : restAway(heard, nextId);
  return reason === undefined || away.length > 0 ? away : rest(heard, nextId, reason);
}

/**
 * A fever rests the plan as an illness does, behind its card (`interruptions.fever`); so does an illness in a log beside one.
 * A safety text is its number's own (L10): where others would learn of it by the rest, SICK is for the parent to say.
 */
export function restBesideCard(heard: Heard, facts: readonly Fact[], nextId: () => FactId): Fact[] {
  const list = tokens(normalise(heard.text.body));
  const ill = facts.some((f) => f.type === 'told' && f.event.kind === 'context' && f.event.tag === 'sick')
    || (heard.now.family.carers.length === 1 && tellsFever(list, heard.reading.lang ?? heard.number.lang ?? heard.now.family.lang));
  return ill && pauseOn(heard.now.family, nextNight(heard)) === undefined ? rest(heard, nextId, 'sick') : [];
}

function rest(heard: Heard, nextId: () => FactId, reason: 'sick' | 'travel'): Fact[] {
  const { at, by } = tellingOf(heard);
  return [{ type: 'paused', id: nextId(), at, by, night: nextNight(heard), reason }];
}

/** A word about the night beside times goes with them; alone it goes to the night that lies behind. */
function nightOfNightWord(heard: Heard, facts: readonly Fact[]): LocalDate {
  const told = facts.find((f): f is FactOf<'told'> => f.type === 'told' && f.event.kind !== 'nap' && f.event.kind !== 'context');
  if (told) return told.night;
  const { now } = heard;
  const began = now.family.children.some((c) => now.nightOf(c.id, now.night).logged);
  return nightOfWord(now.here, began);
}

/** Nothing is stored but the question: the doubt's options, or whose log it is. */
function askAbout(heard: Heard, children: ChildId[] | undefined): Decision {
  const telling = tellingOf(heard);
  const { reading, now } = heard;
  const common = { id: idsOf(telling)(), at: telling.at, by: telling.by, night: now.night };
  if (reading.doubt?.about === 'unreadable') return unclear(heard);
  const all = now.family.children;
  const asked: Fact = reading.doubt
    ? {
      ...common, type: 'asked', child: (children ?? [all[0]!.id])[0]!, about: reading.doubt.about,
      ...(reading.doubt.said !== undefined && { said: reading.doubt.said }),
      options: reading.doubt.options.map((o) => ({ ...o, ...(children && { children }) })),
    }
    : {
      ...common, type: 'asked', child: all[0]!.id, about: 'which-child',
      options: [...all.map((c) => [c.id]), ...(all.length > 1 ? [all.map((c) => c.id)] : [])].slice(0, 4).map((ids) => ({
        events: reading.events, children: ids, ...(reading.night && { night: reading.night }),
      })),
    };
  if (silentNow(heard, [asked])) return quiet(heard, [asked]);
  const times = timesAsked(heard);
  if (times > TIMES_ASKED_MAX) return { facts: [unreadableNote(heard)], number: heard.number, owed: owe(heard, 'chat') };
  return {
    facts: [asked],
    number: withQuestion(heard.number, { ...doubtQuestion(heard, asked), times }),
    owed: owe(heard, 'doubt', { kind: 'ask', facts: [asked] }),
  };
}

/** A doubt that met no answer so often in a row is kept as a note: a third time asks no better. */
const TIMES_ASKED_MAX = 2;

/** How often in a row a doubt has been put to this number, with the one at hand. */
function timesAsked({ number, text }: Heard): number {
  const before = openQuestion(number, text.at);
  return before?.about === 'doubt' ? (before.times ?? 1) + 1 : 1;
}

/** A text whose meaning is asked for again, kept in its own words until then. */
export function unreadableNote(heard: Heard): Fact {
  const telling = tellingOf(heard);
  return {
    id: idsOf(telling)(), at: telling.at, by: telling.by, night: heard.now.night, type: 'noted', intent: 'unreadable',
    body: heard.text.body.slice(0, 160),
  };
}

/** Kept as a note: asked about at once by day, and in the night with the sum. */
function unclear(heard: Heard): Decision {
  const note = unreadableNote(heard);
  if (silentNow(heard, [note])) return quiet(heard, [note]);
  return { facts: [note], number: heard.number, owed: owe(heard, 'unclear', { kind: 'ask', facts: [note] }) };
}

/** A night that is still to come is told of as no log, at any hour of the day; at night it keeps the silence. */
export function stillAhead(heard: Heard): Decision {
  return silentNow(heard, []) ? unclear(heard) : { facts: [], number: heard.number, owed: owe(heard, 'ahead') };
}

function doubtQuestion(heard: Heard, asked: Extract<Fact, { type: 'asked' }>): OpenQuestion {
  return {
    about: 'doubt', askedAt: heard.text.at, familyId: heard.familyId, child: asked.child, night: asked.night,
    factId: asked.id, openedBy: heard.text.inboundId,
  };
}

/** Logs of the night are kept in silence until the night has ended, unless the family wants answers. */
export function silentNow(heard: Heard, facts: readonly Fact[]): boolean {
  const { now } = heard;
  if (now.family.nightReplies || !inNightSilence(timeOf(now.here))) return false;
  const after = heard.withFacts(facts);
  return !hasEnded(after, after.night);
}

function quiet(heard: Heard, facts: Fact[]): Decision {
  return { facts, number: heard.number, owed: null };
}

function hasEnded(now: Now, night: LocalDate): boolean {
  return now.family.children.some((c) => now.nightOf(c.id, night).ended);
}

/** The reply to facts of a log: silence, their echo, or the sum of the night they end. */
export function answerLog(heard: Heard, facts: Fact[], say: 'echo' | 'corrected' | 'how-kept'): Decision {
  if (silentNow(heard, facts)) return quiet(heard, facts);
  const after = heard.withFacts(facts);
  const night = after.night;
  const touches = facts.some((f) => (f.type === 'told' || f.type === 'night-told') && f.night === night);
  const minutes = minutesOfTime(timeOf(after.here));
  const morning = minutes < 12 * 60;
  const late = morning && minutes >= SUM_FROM_MINUTES;
  const sums = touches && !after.family.summed.includes(night) && morning && (hasEnded(after, night) || late)
    && keptFacts(after, night).length > 0;
  const summed: Fact[] = sums
    ? [{ type: 'summed', id: idsOf(tellingOf(heard), SUMMED_POSITION)(), at: heard.text.at, by: tellingOf(heard).by, night }] : [];
  const asks = sums || say === 'how-kept' ? morningQuestion(after, night, sums) : undefined;
  const question = asks && questionOf(heard, asks, night);
  const follows = !asks && (sums || say === 'how-kept') ? stepFollows(heard, after) : [];
  const put = follows.find((f): f is FactOf<'review-put'> => f.type === 'review-put');
  return {
    facts: [...facts, ...summed, ...follows],
    number: question ? withQuestion(heard.number, question) : put ? withQuestion(heard.number, reviewQuestion(heard, put.child)) : heard.number,
    owed: owe(heard, sums ? 'sum' : say, { facts: [...facts, ...follows], ...(sums && { detail: night }) }),
  };
}

/**
 * What the plan makes of a night that is known now: an easing is taken at once, for it takes nothing
 * away from the child; a step that does is offered once, and waits for READY.
 */
function stepFollows(heard: Heard, after: Now): Fact[] {
  const telling = tellingOf(heard);
  const nextId = idsOf(telling, FOLLOW_POSITION);
  const late = minutesOfTime(timeOf(after.here)) >= minutesOfTime(DAY_NUDGES_AT);
  for (const child of spokenOf(after.family)) {
    const { next, rule, step, mode } = after.plan(child);
    // Until 10:00 a re-evaluation waits for its own text; after it, it rides on this answer and needs none.
    if (late && reviewUnput(after, child)) return [{ type: 'review-put', id: nextId(), at: telling.at, child: child.id, night: after.tonight }];
    if (rule === 'DONE' && step && mode !== 'ended') {
      const { id, repeat, size } = step;
      return [{ type: 'step-taken', id: nextId(), at: telling.at, child: child.id, night: after.tonight, step: id, how: 'ended', rule, rules: RULES_VERSION, repeat, size }];
    }
    if (!next) continue;
    const common = { at: telling.at, child: child.id, night: after.tonight, step: next.step };
    if (next.how === 'back') {
      return [{
        ...common, type: 'step-taken', id: nextId(), how: 'back', rule, rules: RULES_VERSION,
        ...(next.repeat !== undefined && { repeat: next.repeat }), ...(next.size !== undefined && { size: next.size }),
      }];
    }
    const stands = after.family.offers.some((o) => o.child === child.id && o.step === next.step);
    if (!beginsByItself(next) && !stands) return [{ ...common, type: 'offered', id: nextId() }];
  }
  return [];
}
/** Positions behind a text's own facts, so that what follows from it never meets one of theirs. */
const SUMMED_POSITION = 90;
const FOLLOW_POSITION = 91;

/** The question that this answer opens, as the number will have it. */
function questionOf(heard: Heard, asks: MorningQuestion, night: LocalDate): OpenQuestion | undefined {
  if (asks.about === 'doubt') return doubtQuestion(heard, asks.asked);
  if (asks.about !== 'how') return undefined;
  return {
    about: 'how', askedAt: heard.text.at, familyId: heard.familyId, child: asks.child.id, night, openedBy: heard.text.inboundId,
  };
}

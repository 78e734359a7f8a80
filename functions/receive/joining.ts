/**
 * The questions that are left once the first reminder is on, riding on answers: each answer is a fact of the
 * family, each may be skipped, and whatever is no answer goes its ordinary way while the question stays open.
 */
import { advance, expectedOf, type JoinContext, type JoinStep } from '../../shared/family/joining/advance.ts';
import { aboutUs } from '../../shared/family/joining/joinWords.ts';
import { CORE, foldJoining, type Joining, type Known, type Slot, slotsOf } from '../../shared/family/joining/joining.ts';
import { nextSlot } from '../../shared/family/joining/nextSlot.ts';
import { saidAnew } from '../../shared/family/joining/readAnswer.ts';
import { isLog } from '../../shared/family/joining/tellsNight.ts';
import { type OpenQuestion, openQuestion } from '../../shared/family/number.ts';
import { homeOf } from '../../shared/family/places/placeZones.ts';
import { stepOf } from '../../shared/plan/ladders.ts';
import type { Child, Fact } from '../../shared/log/facts.ts';
import { idsOf } from '../../shared/night/decide.ts';
import { DONE_OF } from '../../shared/message/joinText.ts';
import { dateOf } from '../../shared/time/local.ts';
import { newChild } from './children.ts';
import { type Decision, type Heard, owe, tellingOf } from './heard.ts';
import { joinDetail } from './joinDetail.ts';
import { GENTLE } from './newFamily.ts';
import { setRight } from './setRight.ts';

/** Undefined where the text answers no question of the way in. */
export function answerJoining(heard: Heard): Decision | undefined {
  const { number, joinFacts } = heard;
  if (!number.joining?.familyId || number.joining.familyId !== heard.familyId || !joinFacts) return undefined;
  const question = openQuestion(number, heard.text.at);
  const isOpen = question?.about === 'join';
  const joining = foldJoining(joinFacts, heard.text.at);
  const expected = expectedOf(joining, dateOf(heard.now.here));
  if (question && !isOpen) return besideAnother(heard, joining, expected, question);
  // After days the question is no longer open: a figure or SKIP to it is not guessed at, it is asked anew.
  if (!isOpen && expected && joining.times === 0 && (heard.reading.digits !== undefined || heard.reading.command?.name === 'skip')) return askedAnew(heard, expected);
  const asks = isOpen ? aboutUs(heard.text.body, heard.reading.intent === 'question') : undefined;
  const step = advance(joining, { inboundId: heard.text.inboundId, at: heard.text.at, body: heard.text.body, reading: heard.reading }, contextOf(heard));
  if (!mayAnswer(heard, expected, isOpen, step) && !asks && !(isOpen && saidAnew(heard.text.body, joining, step.fact.brought ?? {}))) return undefined;
  const understood = step.fact.brought !== undefined || step.fact.skipped !== undefined || step.fact.clears !== undefined;
  const right = understood ? undefined : setRight(heard);
  if (right) return right;
  if (!understood && (!isOpen || step.silent || !(step.ask || asks))) return undefined;
  return taken(heard, joining, step);
}

/**
 * Another question came in between (a log's "how did it go"). What still answers ours is taken and noted, and asks
 * nothing: one question stays open. A figure is ours only where the other takes none.
 */
function besideAnother(heard: Heard, joining: Joining, expected: Slot | undefined, other: OpenQuestion): Decision | undefined {
  const { reading, text, number } = heard;
  if (!expected || number.joining?.adds || (other.about !== 'how' && other.about !== 'doubt') || reading.correction || reading.command || isLog(text.body, reading, expected)) return undefined;
  if (reading.digits !== undefined && (other.about === 'doubt' || joining.times === 0)) return undefined;
  if (reading.events.length > 0 && !['help', 'place'].includes(expected)) return undefined;
  const step = advance(joining, { inboundId: text.inboundId, at: text.at, body: text.body, reading }, contextOf(heard));
  const { asked: _asked, options: _options, ...fact } = step.fact;
  if (!fact.brought) return undefined;
  const facts = factsOf(heard, joining, fact.brought);
  const done = nextSlot(step.after, { today: dateOf(heard.now.here) }) === undefined;
  const { joining: last, ...settled } = number;
  const onward = leftOf(last, text.at);
  const lead = done ? doneLead(last) : step.lead === 'risk' || step.lead === 'no-risk' ? step.lead : `heard:${slotsOf(fact.brought).join()}`;
  return { facts, number: done ? { ...settled, ...(onward && { joining: onward }) } : number, owed: owe(heard, 'join', { facts, detail: joinDetail({ lead }) }), beside: { joinFact: fact } };
}

function askedAnew(heard: Heard, slot: Slot): Decision {
  const { text, familyId, number } = heard;
  return {
    facts: [], number: { ...number, question: { about: 'join', askedAt: text.at, familyId } },
    owed: owe(heard, 'join', { kind: 'ask', detail: joinDetail({ ask: slot, lead: 'welcome-back' }) }),
    beside: { joinFact: { inboundId: text.inboundId, at: text.at, asked: slot } },
  };
}

/** A command, a log, a question or a figure that answers nothing is not for us. */
function mayAnswer(heard: Heard, expected: Slot | undefined, isOpen: boolean, { fact }: JoinStep): boolean {
  const { reading, text } = heard;
  const name = reading.command?.name;
  // "Nothing, it's fine as it is" ends no plan where it was asked what shall change.
  const keeps = name === 'enough' && !/^\W*(enough|basta|suficiente)\W*$/i.test(text.body);
  if (name !== undefined && !(isOpen && (keeps || ANSWERS.has(name)))) return false;
  // "Lights out at 7:45", "2025-08-24": figures of a night, and plainly what was asked.
  const isAsked = isOpen && expected !== undefined && CORE.includes(expected) && fact.log === undefined && slotsOf(fact.brought ?? {}).includes(expected);
  if ((reading.correction || isLog(text.body, reading, expected)) && !isAsked) return false;
  if (reading.intent === 'question') return false;
  // A bare hour answers the one thing asked that is an hour, however long ago.
  if (!isOpen && expected === 'bedtime' && reading.doubt && reading.doubt.about !== 'unreadable' && reading.events.length === 0) return true;
  if (!isOpen && expected === 'help' && HABIT.test(text.body) && reading.events.every((e) => e.kind === 'asleep' && e.at === undefined)) return true;
  if (!isOpen) return /[a-z]{3}/i.test(text.body) && reading.events.length === 0 && !reading.night && !reading.doubt;
  return true;
}

/** So it is every evening, and no log of one. */
const HABIT = /(?<!\p{L})(?:falls|goes|needs|usually|normally|always|mostly|se duerme|se queda|siempre|normalmente|suele)(?!\p{L})/iu;

/** Words that are a command elsewhere and an answer to a question just asked. */
const ANSWERS: ReadonlySet<string> = new Set(['back', 'skip', 'undo', 'late-ok', 'yes', 'easier', 'wait']);

function contextOf({ text, number, now, joinFacts }: Heard): JoinContext {
  return { home: homeOf(text.from), lang: number.lang ?? now.family.lang, facts: joinFacts ?? [], begun: number.joining?.adds !== true };
}

function taken(heard: Heard, before: Joining, step: JoinStep): Decision {
  const { number, familyId, text } = heard;
  const { question: _question, joining, ...rest } = number;
  const done = step.ask === undefined && nextSlot(step.after, { today: dateOf(heard.now.here) }) === undefined;
  const added = joining?.adds ? newChild(heard, step.after.known) : undefined;
  const { brought, clears } = step.fact;
  const told = brought ?? (clears && GENTLY[clears]);
  const facts = added ? added.facts : told && !joining?.adds ? factsOf(heard, before, told) : [];
  const onward = done ? leftOf(joining, text.at) : added && joining ? { ...joining, adds: false, children: [added.child] } : joining;
  return {
    facts,
    number: {
      ...rest, ...(onward && { joining: onward }),
      ...(step.ask && { question: { about: 'join' as const, askedAt: text.at, familyId } }),
    },
    owed: owe(heard, 'join', {
      // The hour of the first reminder waited for this answer.
      kind: step.ask ? 'ask' : 'reply', facts, detail: joinDetail({ ...step, lead: added ? 'added' : done ? doneLead(joining) : brought?.lateOk && before.asked === 'late' ? 'on' : step.lead }),
    }),
    beside: { joinFact: step.fact },
  };
}

/** All is asked: of one child, where others have questions left. */
const doneLead = (joining: Heard['number']['joining']): string => (joining?.left && joining.children ? `${DONE_OF}${joining.children[0]}` : 'done');

/** All is asked: what was left open of the first children, if one more came between. */
function leftOf(joining: Heard['number']['joining'], at: Heard['text']['at']): Heard['number']['joining'] {
  if (!joining?.left) return undefined;
  const { left: { at: since, ...left }, begun, familyId } = joining;
  return { ...left, begun, ...(familyId && { familyId }), without: { since, until: at } };
}

/** What stands again, until it is answered anew, where an answer is taken back. */
const GENTLY: Readonly<Partial<Record<Slot, Known>>> = { help: { help: GENTLE.help }, place: { place: GENTLE.place }, late: { lateOk: false } };

/** What was told late, as facts of the family; each child that the questions are about. */
function factsOf(heard: Heard, before: Joining, brought: Known): Fact[] {
  const telling = tellingOf(heard);
  const nextId = idsOf(telling);
  const common = (): { id: Fact['id']; at: Fact['at']; by: typeof telling.by } => ({ id: nextId(), at: telling.at, by: telling.by });
  const facts: Fact[] = [];
  const only = heard.number.joining?.children;
  const children = heard.now.family.children.filter((c) => !only || only.includes(c.id));
  for (const [i, child] of children.entries()) {
    const set = { ...setOf(heard, child, i, before, brought) };
    if (Object.keys(set).length > 0) facts.push({ ...common(), type: 'child-set', child: child.id, set });
  }
  if (brought.zone !== undefined) facts.push({ ...common(), type: 'zone-set', zone: brought.zone });
  if (brought.bedtime !== undefined) facts.push({ ...common(), type: 'bedtime-set', bedtime: brought.bedtime, night: heard.now.tonight });
  if (brought.lateOk !== undefined) facts.push({ ...common(), type: 'late-ok-set', lateOk: brought.lateOk });
  return facts;
}

function setOf(heard: Heard, child: Child, i: number, before: Joining, brought: Known): Partial<Omit<Child, 'id'>> {
  const told = brought.temperaments?.[i];
  // A child answered for before keeps its answer: the list grows by one with each.
  const temperament = told && i >= (before.known.temperaments?.length ?? 0) ? told : undefined;
  const stepNow = heard.now.plan(child).step;
  const calm = stepNow === undefined || stepOf(stepNow.id)?.ladder === 'foundation';
  return {
    ...(brought.names?.[i] !== undefined && { name: brought.names[i] }),
    ...(brought.born && { born: brought.born[i] ?? brought.born[0]!, due: brought.due }),
    ...(brought.help && { association: brought.help }), ...(brought.place && { place: brought.place }),
    ...(temperament && { temperament }),
    ...(brought.wish === 'own-bed' && { association: 'bedshare_move' as const }),
    // Who is past the calm weeks ends the plan with ENOUGH, and never by a word said late.
    ...(brought.wish === 'keep' && calm && { keeps: true }),
  };
}

/**
 * A question that is left rides on an answer that asks nothing itself: what the parent put aside days ago
 * comes back with the next word about the night, not out of the blue.
 */
export function riding(heard: Heard, decision: Decision): Decision {
  const { number, owed } = decision;
  const { joining } = number;
  if (!joining?.familyId || joining.familyId !== heard.familyId || !heard.joinFacts || !owed || !RIDDEN.has(owed.say)) return decision;
  if (openQuestion(number, heard.text.at) || decision.beside || decision.facts.some((f) => f.type === 'offered' || f.type === 'step-taken')) return decision;
  const state = foldJoining(heard.joinFacts, heard.text.at);
  const slot = nextSlot(state, { today: dateOf(heard.now.here) });
  // What the reminder stands on was told once, and is not asked for when it has been forgotten here.
  if (slot === undefined || (CORE.includes(slot) && !joining.adds) || state.waiting || (state.asked === slot && state.times >= RIDES_MAX)) return decision;
  const { familyId, text } = heard;
  return {
    ...decision, number: { ...number, question: { about: 'join', askedAt: text.at, familyId } }, owed: { ...owed, rides: slot },
    beside: { joinFact: { inboundId: text.inboundId, at: text.at, asked: slot } },
  };
}
const RIDDEN: ReadonlySet<string> = new Set(['how-kept', 'chat']);
const RIDES_MAX = 2;

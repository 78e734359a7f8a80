/**
 * One text on the way in: what it brings, what is asked next and what is said first. Pure. The same thing is
 * asked at most twice in a row; then its gentle default is taken and said, something else is asked, or we wait.
 */
import type { Reading } from '../../text/reading.ts';
import type { LocalDate } from '../../time/local.ts';
import { dateOf } from '../../time/local.ts';
import { type Instant, toLocal, type Zone } from '../../time/zone.ts';
import { foldJoining, type Joining, type JoinFact, type Known, type Options, type Slot, CORE, SLOTS, slotsOf } from './joining.ts';
import { CLOCKS_OF, type Home } from '../places/placeZones.ts';
import { type AboutUs, aboutUs, isBack, isCommandOf, isSkip } from './joinWords.ts';
import { isStillOpen, nextSlot } from './nextSlot.ts';
import { type Answer, readAnswer, saidAnew, type Trouble } from './readAnswer.ts';
import { tellsNight } from './tellsNight.ts';

/** What is said before the question; `message` words it. `heard:` and slots: what was understood, said back. */
export type Lead =
  | Trouble | AboutUs | 'back' | 'back-start' | 'kept-log' | 'question' | 'question-only' | 'command' | 'welcome-back' | 'date'
  | 'skip-name' | 'skip-born' | 'skip-zone' | 'skip-bedtime' | 'skip-help' | 'skip-place' | 'skip-risk' | 'skip-temperament' | 'skip-wish' | 'skip-late'
  | 'risk' | 'no-risk' | 'wait' | 'still' | 'later' | 'as-before' | 'hello';
type Said = Lead | `heard:${string}`;

export interface JoinStep {
  readonly fact: JoinFact;
  readonly after: Joining;
  readonly lead?: Said;
  /** Why we wait. */
  readonly because?: Trouble;
  readonly ask?: Slot;
  /** Nothing is answered: it was said already, and nothing new was understood. */
  readonly silent?: true;
}

export interface JoinText {
  readonly inboundId: string;
  readonly at: Instant;
  readonly body: string;
  readonly reading: Reading;
}

export interface JoinContext {
  readonly home: Home;
  readonly lang: 'en' | 'es';
  /** Facts so far, oldest first. */
  readonly facts: readonly JoinFact[];
  /** The family is there already: the reminder is on, and what it has stays where a question is passed by. */
  readonly begun?: boolean;
}

/** What a child is called of whom nobody tells the name, as the texts say it. */
export const NAMELESS_CHILD = { en: 'Baby', es: 'Bebé' } as const;
/** The stated default of a bedtime (`ages`: between the bands of the first two years). */
const USUAL_BEDTIME = '19:30' as NonNullable<Known['bedtime']>;
/** So often it is said that we wait; then a text that brings nothing new is not answered (L11). */
const WAITS_MAX = 2;

export function todayOf(joining: Pick<Joining, 'known'>, at: Instant): LocalDate {
  return dateOf(toLocal(at, joining.known.zone ?? ('UTC' as Zone)));
}

interface Here extends JoinContext {
  readonly today: LocalDate;
  readonly step: Step;
}

export function advance(joining: Joining, text: JoinText, context: JoinContext): JoinStep {
  const { today, expected } = standing(joining, text.at);
  const step = stepper(text, context);
  const here: Here = { ...context, today, step };
  if (isBack(text.body)) return back(joining, here);
  if (isSkip(text.body) && expected) return skipped(joining, expected, here);
  if (isCommandOf(text.body, joining.known.names)) return step({}, { lead: 'command', ask: onceMore(joining, expected) });
  const asking = { asked: expected, home: context.home, now: text.at, today, order: orderOf(context, text), joining };
  const answer = readAnswer(text.body, asking);
  if (!saidAnew(text.body, joining, answer.brought) && tellsNight(text.body, text.reading, expected, answer)) {
    const beside = readAnswer(text.body, { ...asking, besideLog: true });
    const log = { log: text.body.slice(0, 320) };
    if (slotsOf(beside.brought).length > 0) return taken(joining, { brought: beside.brought }, here, log);
    // The question stands just above; it is asked anew only where days have gone by.
    return step(log, { lead: 'kept-log', ask: joining.times === 0 ? onceMore(joining, expected) : undefined });
  }
  const about = slotsOf(answer.brought).length === 0 ? aboutUs(text.body, text.reading.intent === 'question') : undefined;
  if (slotsOf(answer.brought).length > 0) return taken(joining, answer, here);
  const ask = onceMore(joining, expected);
  if (!about && text.reading.command && !['help', 'yes', 'what-now'].includes(text.reading.command.name)) return step({}, { lead: 'command', ask });
  if (about || text.reading.intent === 'question' || ['help', 'what-now'].includes(text.reading.command?.name ?? '')) return step({}, { lead: about ?? (ask ? 'question' : 'question-only'), ask });
  return missed(joining, expected, answer, here);
}

/** The YES, and what was said with JOIN or beside it: as much of it as can be read, then the first open question. */
export function begin(joining: Joining, text: JoinText, line: string, context: JoinContext): JoinStep {
  const step = stepper(text, context);
  const today = todayOf(joining, text.at);
  const answer = readAnswer(line, { asked: undefined, home: context.home, now: text.at, today, order: orderOf(context, text), joining });
  if (slotsOf(answer.brought).length > 0) return taken(joining, answer, { ...context, today, step });
  const { trouble, about, options } = answer;
  return step({}, (after) => ({ lead: trouble && trouble !== 'unread' ? trouble : aboutUs(line, false) ?? 'hello', ask: trouble !== 'unread' && about ? about : nextSlot(after, { today }), options }));
}

/** 3/2 is March 2 in the US, 2 March elsewhere; from a Spanish speaker in the US it may be either. */
const orderOf = ({ home, lang }: JoinContext, { reading }: JoinText): 'ask' | 'mdy' | 'dmy' => (home !== 'US' ? 'dmy' : lang === 'es' || reading.lang === 'es' ? 'ask' : 'mdy');

function standing(joining: Joining, at: Instant): { today: LocalDate; expected: Slot | undefined } {
  const today = todayOf(joining, at);
  return { today, expected: expectedOf(joining, today) };
}

/** What a bare answer is of: what was asked, while it is open, else what would be asked. */
export function expectedOf(joining: Joining, today: LocalDate): Slot | undefined {
  const { asked } = joining;
  return asked && (joining.options?.slot === asked || isStillOpen(joining, asked, { today })) ? asked : nextSlot(joining, { today });
}

interface Says {
  readonly lead?: Said | undefined;
  readonly ask?: Slot | undefined;
  readonly options?: Options | undefined;
  readonly because?: Trouble | undefined;
  /** It asked nothing and waits. */
  readonly waits?: boolean;
}

type Brings = Pick<JoinFact, 'brought' | 'skipped' | 'log' | 'clears'>;
type Step = (brings: Brings, says: Says | ((after: Joining) => Says)) => JoinStep;

/** Puts a text's fact and its answer together; what is asked may depend on what it brought. */
function stepper(text: JoinText, context: JoinContext): Step {
  return (brings, says) => {
    const bare: JoinFact = { inboundId: text.inboundId, at: text.at, ...brings };
    const between = foldJoining([...context.facts, bare], text.at);
    const { lead, ask, options, because, waits } = typeof says === 'function' ? says(between) : says;
    const fact: JoinFact = { ...bare, ...(ask ? { asked: ask } : waits ? { asked: null } : {}), ...(options && { options }) };
    const after = foldJoining([...context.facts, fact], text.at);
    return { fact, after, ...(lead && { lead }), ...(ask && { ask }), ...(because && { because }), ...(!lead && !ask && nextSlot(after, { today: todayOf(after, text.at) }) !== undefined && { silent: true as const }) };
  };
}

const onceMore = (joining: Joining, slot: Slot | undefined): Slot | undefined =>
  (slot === undefined || joining.waiting || isTired(joining, slot) ? undefined : slot);

/** Asked twice running, or twice with nothing learned since. */
const isTired = (joining: Joining, slot: Slot): boolean => joining.tired.has(slot) || joining.askedOut === slot;

/** The next question that may be asked now; before the reminder is on only what it needs. Else we wait. */
function onward(before: Joining, after: Joining, lead: Said | undefined, { begun, today: was }: Here): Says {
  const today = todayOf(after, after.lastAt!) ?? was;
  const first = nextSlot(after, { today });
  if (first === undefined) return { lead };
  const tired = new Set(SLOTS.filter((slot) => after.tired.has(slot) || before.askedOut === slot));
  const next = nextSlot(after, { today }, tired);
  if (next === undefined || (!begun && !isReady(after) && !CORE.includes(next))) return { lead: 'wait', waits: true };
  return { lead, ask: next };
}

function taken(joining: Joining, { brought, trouble, about, options }: Answer, here: Here, log: Brings = {}): JoinStep {
  return here.step({ ...log, brought }, (after) => {
    if (options) return { lead: trouble, ask: options.slot, options };
    if (trouble && trouble !== 'unread' && about && !isTired(after, about)) return { lead: trouble, ask: about };
    const says = onward(joining, after, log.log !== undefined ? 'kept-log' : leadOf(joining, brought), here);
    // A list that was passed over for something else is shown again: the question without it would be asked a third time.
    return says.ask !== undefined && joining.asked === says.ask && joining.options?.slot === says.ask ? { ...says, options: joining.options } : says;
  });
}

/** What the next question does not say by itself is said back. */
function leadOf({ asked, known }: Joining, brought: Known): Said | undefined {
  if (brought.risk !== undefined) return brought.risk ? 'risk' : 'no-risk';
  const said = slotsOf(brought).filter((slot) => (slot === 'name' ? known.names !== undefined : CORE.includes(slot) || slot !== asked));
  return said.length > 0 ? `heard:${SLOTS.filter((slot) => said.includes(slot)).join()}` : undefined;
}

/** One answer after the other, the last one first; of a text that told several the one that would be asked last. */
function back(joining: Joining, here: Here): JoinStep {
  const { step, today } = here;
  const slot = SLOTS.findLast((s) => joining.answers.at(-1)?.slots.includes(s));
  if (!slot) return step({}, { lead: 'back-start', ask: onceMore(joining, nextSlot(joining, { today })) });
  return step({ clears: slot }, (after) => (joining.askedOut === slot || !isStillOpen(after, slot, { today }) ? onward(joining, after, 'back', here) : { lead: 'back', ask: slot }));
}

function skipped(joining: Joining, slot: Slot, here: Here): JoinStep {
  const { begun, lang, step, today } = here;
  const pass = (brings: Brings, lead: Said): JoinStep => step(brings, (after) => onward(joining, after, lead, here));
  if (begun && CORE.includes(slot)) return pass({ skipped: [slot] }, 'as-before');
  switch (slot) {
    case 'name': return pass({ brought: { names: [NAMELESS_CHILD[lang]] } }, 'skip-name');
    // Without a birthday nothing is changed in a child's nights: the age gates every step.
    case 'born': return pass({ brought: { born: [today] } }, 'skip-born');
    case 'zone': return withoutClock(joining, 'skip-zone', here);
    case 'bedtime': return pass({ brought: { bedtime: USUAL_BEDTIME } }, 'skip-bedtime');
    case 'temperament': return pass({ brought: { temperaments: [...(joining.known.temperaments ?? []), [2, 2, 2, 2, 2]] } }, 'skip-temperament');
    case 'help': case 'place': case 'risk': case 'wish': case 'late':
      return pass({ skipped: [slot] }, `skip-${slot}`);
  }
}

/** A clock is never guessed (L4 fails closed): those of the country by number, then something else, then we wait. */
function withoutClock(joining: Joining, lead: Said, here: Here): JoinStep {
  const clocks = here.home === undefined ? [] : CLOCKS_OF[here.home];
  const isOffered = joining.options?.slot === 'zone' && joining.options.values.join() === clocks.join();
  if (joining.waiting || clocks.length === 0 || (isOffered && joining.asked === 'zone') || joining.tired.has('zone')) return putOff(joining, 'zone', undefined, here);
  return here.step({}, { lead, ask: 'zone', options: { slot: 'zone', values: [...clocks] } });
}

/** What cannot be done without comes later: something else is asked, or we say that we wait. */
function putOff(joining: Joining, slot: Slot, because: Trouble | undefined, here: Here): JoinStep {
  const { step, today, begun } = here;
  if (joining.waiting) return joining.waits >= WAITS_MAX ? step({}, {}) : step({}, { lead: 'still', waits: true });
  const next = nextSlot(joining, { today }, new Set([slot, ...joining.tired]));
  const may = next !== undefined && (begun || CORE.includes(next));
  return step({}, may ? { lead: 'later', ask: next } : { lead: 'wait', waits: true, because });
}

function missed(joining: Joining, slot: Slot | undefined, answer: Answer, here: Here): JoinStep {
  const { step } = here;
  if (slot === undefined) return step({}, {});
  const trouble = answer.trouble ?? 'unread';
  const about = answer.about ?? slot;
  if (answer.options) return step({}, { lead: trouble, ask: about, options: answer.options });
  if (joining.waiting) return trouble === 'unread' ? putOff(joining, slot, undefined, here) : step({}, { lead: trouble });
  const rested = joining.asked !== undefined && joining.times === 0;
  if (rested) return step({}, { lead: trouble === 'unread' ? 'welcome-back' : trouble, ask: about });
  if (about === 'zone' && trouble === 'zone-unknown') return withoutClock(joining, trouble, here);
  if (!isTired(joining, about)) return step({}, { lead: trouble, ask: about, options: joining.options?.slot === about ? joining.options : undefined });
  if (about === 'zone') return withoutClock(joining, trouble, here);
  return slot === 'born' ? putOff(joining, slot, trouble, here) : skipped(joining, slot, here);
}

/** Whether all that the first reminder needs is known. */
export function isReady({ known }: Pick<Joining, 'known'>): boolean {
  return CORE.every((slot) => slotsOf(known).includes(slot));
}

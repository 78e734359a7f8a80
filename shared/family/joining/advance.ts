/**
 * One text on the way in: what it brings, what is asked next and what is said first. Pure. The same thing is
 * asked at most twice in a row; then its gentle default is taken and said, or we wait to be texted.
 */
import type { Reading } from '../../text/reading.ts';
import type { LocalDate } from '../../time/local.ts';
import { dateOf } from '../../time/local.ts';
import { type Instant, toLocal, type Zone } from '../../time/zone.ts';
import { foldJoining, type Joining, type JoinFact, type Known, type Options, type Slot, CORE, slotsOf } from './joining.ts';
import { type Home } from '../places/placeZones.ts';
import { nextSlot } from './nextSlot.ts';
import { readAnswer, type Trouble } from './readAnswer.ts';

/** What is said before the question; `message` words it. */
export type Lead =
  | Trouble | 'back' | 'back-start' | 'kept-log' | 'question' | 'command' | 'welcome-back' | 'clock' | 'date'
  | 'skip-name' | 'skip-born' | 'skip-zone' | 'skip-bedtime' | 'skip-help' | 'skip-place' | 'skip-risk' | 'skip-temperament' | 'skip-wish' | 'skip-late'
  | 'risk' | 'no-risk' | 'wait' | 'hello';

export interface JoinStep {
  readonly fact: JoinFact;
  readonly after: Joining;
  readonly lead?: Lead;
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
}

const ASKED_MAX = 2;
/** What a child is called of whom nobody tells the name, as the texts say it. */
export const NAMELESS_CHILD = { en: 'Baby', es: 'Bebé' } as const;
/** The stated default of a bedtime (`ages`: between the bands of the first two years). */
const USUAL_BEDTIME = '19:30' as NonNullable<Known['bedtime']>;
/** The choice that is left where no place was understood: the four clocks that nearly all of the US keeps. */
const US_CLOCKS = ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'];

export function todayOf(joining: Pick<Joining, 'known'>, at: Instant): LocalDate {
  return dateOf(toLocal(at, joining.known.zone ?? ('UTC' as Zone)));
}

export function advance(joining: Joining, text: JoinText, context: JoinContext): JoinStep {
  const { today, expected } = standing(joining, text.at);
  const step = stepper(text, context);
  if (isBack(text)) return back(joining, step);
  if (isSkip(text) && expected) return skipped(joining, expected, step, { ...context, today });
  const order = orderOf(context);
  const answer = readAnswer(text.body, { asked: expected, home: context.home, now: text.at, today, order, joining });
  // A birthday in figures, or "lights out 7:15", may look like hours of a night.
  const answers = (expected === 'born' && answer.brought.born !== undefined) || (expected === 'bedtime' && answer.brought.bedtime !== undefined && !NIGHT_WORDS.test(text.body));
  if (!answers && isLog(text.reading, expected)) {
    // The question stands just above; it is asked anew only where days have gone by.
    return step({ log: text.body.slice(0, 320) }, { lead: 'kept-log', ask: joining.times === 0 ? onceMore(joining, expected) : undefined });
  }
  if (Object.keys(answer.brought).length > 0) return taken(joining, answer, step);
  if (text.reading.command && !['help', 'yes'].includes(text.reading.command.name)) return step({}, { lead: 'command', ask: onceMore(joining, expected) });
  if (text.reading.intent === 'question' || text.reading.command?.name === 'help') return step({}, { lead: 'question', ask: onceMore(joining, expected) });
  return missed(joining, expected, answer, step, { ...context, today });
}

/** The YES, and what was said with JOIN or beside it: as much of it as can be read, then the first open question. */
export function begin(joining: Joining, text: JoinText, line: string, context: JoinContext): JoinStep {
  const step = stepper(text, context);
  const order = orderOf(context);
  const answer = readAnswer(line, { asked: undefined, home: context.home, now: text.at, today: todayOf(joining, text.at), order, joining });
  if (Object.keys(answer.brought).length > 0) return taken(joining, answer, step);
  const { trouble } = answer;
  return step({}, (after) => ({ ...onward(after, text.at, trouble && trouble !== 'unread' ? trouble : 'hello'), options: answer.options }));
}

/** 3/2 is March 2 in the US, 2 March elsewhere; from a Spanish speaker in the US it may be either. */
const orderOf = ({ home, lang }: JoinContext): 'ask' | 'mdy' | 'dmy' => (home !== 'US' ? 'dmy' : lang === 'es' ? 'ask' : 'mdy');

function standing(joining: Joining, at: Instant): { today: LocalDate; expected: Slot | undefined } {
  const today = todayOf(joining, at);
  return { today, expected: joining.asked && isStillOpen(joining, joining.asked, today) ? joining.asked : nextSlot(joining, { today }) };
}

const isStillOpen = (joining: Joining, slot: Slot, today: LocalDate): boolean =>
  nextSlot({ known: joining.known, skipped: joining.skipped }, { today }) === slot || joining.options?.slot === slot;

interface Says {
  readonly lead?: Lead | undefined;
  readonly ask?: Slot | undefined;
  readonly options?: Options | undefined;
  readonly because?: Trouble | undefined;
  /** It asked nothing and waits. */
  readonly waits?: boolean;
}

type Step = (brings: Pick<JoinFact, 'brought' | 'skipped' | 'log' | 'takesBack'>, says: Says | ((after: Joining) => Says)) => JoinStep;

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
  (joining.waiting || (joining.asked === slot && joining.times >= ASKED_MAX) ? undefined : slot);

/** The next question after these texts, with what was understood said first. */
function onward(after: Joining, at: Instant, lead?: Lead): Says {
  return { lead, ask: nextSlot(after, { today: todayOf(after, at) }) };
}

function taken(joining: Joining, answer: ReturnType<typeof readAnswer>, step: Step): JoinStep {
  const slots = slotsOf(answer.brought);
  const lead: Lead | undefined = answer.trouble ?? leadOf(answer.brought, slots);
  return step({ brought: answer.brought }, (after) => {
    if (answer.options) return { lead, ask: answer.options.slot, options: answer.options };
    const next = onward(after, after.lastAt!, lead);
    // What was asked twice and is still open is not asked a third time for what else was said.
    const again = next.ask !== undefined && next.ask === joining.asked && joining.times >= ASKED_MAX;
    return again ? { lead: 'wait', waits: true } : next;
  });
}

function leadOf(brought: Known, slots: readonly Slot[]): Lead | undefined {
  if (slots.includes('zone')) return 'clock';
  if (slots.includes('born')) return 'date';
  if (brought.risk !== undefined) return brought.risk ? 'risk' : 'no-risk';
  return undefined;
}

function back(joining: Joining, step: Step): JoinStep {
  const last = joining.answers.at(-1);
  if (!last) return step({}, (after) => ({ ...onward(after, after.lastAt!, 'back-start'), ...((joining.waiting || joining.times >= ASKED_MAX) && { ask: undefined }) }));
  return step({ takesBack: last.inboundId }, (after) => {
    const next = onward(after, after.lastAt!, 'back');
    return (next.ask === joining.asked && joining.times >= ASKED_MAX) ? { lead: 'wait', waits: true } : next;
  });
}

interface Here extends JoinContext {
  readonly today: LocalDate;
}

function skipped(joining: Joining, slot: Slot, step: Step, context: Here): JoinStep {
  switch (slot) {
    case 'name': return step({ brought: { names: [NAMELESS_CHILD[context.lang]] } }, (after) => onward(after, after.lastAt!, 'skip-name'));
    // Without a birthday nothing is changed in a child's nights: the age gates every step.
    case 'born': return step({ brought: { born: [context.today] } }, (after) => onward(after, after.lastAt!, 'skip-born'));
    case 'zone': return withoutClock(joining, step, 'skip-zone', context.home);
    case 'bedtime': return step({ brought: { bedtime: USUAL_BEDTIME } }, (after) => onward(after, after.lastAt!, 'skip-bedtime'));
    case 'temperament': return step({ brought: { temperaments: [...(joining.known.temperaments ?? []), [2, 2, 2, 2, 2]] } }, (after) => onward(after, after.lastAt!, 'skip-temperament'));
    case 'help': case 'place': case 'risk': case 'wish': case 'late':
      return step({ skipped: [slot] }, (after) => onward(after, after.lastAt!, `skip-${slot}`));
  }
}

/** A clock is never guessed (L4 fails closed): the four of the US by number, then we wait. */
function withoutClock(joining: Joining, step: Step, lead: Lead, home: Home): JoinStep {
  const offered = joining.options?.slot === 'zone' && joining.options.values.join() === US_CLOCKS.join();
  if (joining.waiting) return step({}, {});
  if (home !== 'US' || (offered && joining.asked === 'zone')) return step({}, { lead: 'wait', waits: true });
  return step({}, { lead, ask: 'zone', options: { slot: 'zone', values: US_CLOCKS } });
}

function missed(joining: Joining, slot: Slot | undefined, answer: ReturnType<typeof readAnswer>, step: Step, context: Here): JoinStep {
  if (slot === undefined || joining.waiting) return step({}, {});
  const trouble = answer.trouble ?? 'unread';
  const rested = joining.asked !== undefined && joining.times === 0;
  if (slot === 'zone' && !answer.options && trouble !== 'zone-wide' && joining.asked === 'zone' && !rested) return withoutClock(joining, step, 'zone-unknown', context.home);
  const first = joining.asked !== slot || joining.times < ASKED_MAX;
  const options = answer.options ?? (joining.options?.slot === slot ? joining.options : undefined);
  if (first) return step({}, { lead: rested ? 'welcome-back' : trouble, ask: slot, options });
  return slot === 'born' || slot === 'zone' ? step({}, { lead: 'wait', waits: true, because: trouble }) : skipped(joining, slot, step, context);
}

const plain = (body: string): string => body.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z ]+/g, ' ').replace(/\s+/g, ' ').trim();
const BACK = /^(go )?back( one| a step| please)?$|^(atras|volver|vuelve|regresar|anterior|previous|undo|deshacer|oops|wrong|me equivoque|that was wrong|i made a mistake|mistake)$/;
const SKIP = /^(skip( (it|this|that|please|for now))?|pass|next|siguiente|saltar|salta|omitir|omite|paso|idk|i don t know|dont know|not sure|no idea|dunno|no se|no lo se|prefer not( to say)?|rather not( say)?|prefiero no( decirlo)?|(it )?(varies|depends|changes)|depende|varia|no set time|none of your business|later|luego|mas tarde|despues)$/;

/** Words of a waking or a nap, which no bedtime has. */
const NIGHT_WORDS = /\b(wo?ke|wakes?|waking|awake|up|naps?|napped|despert\w*|despiert\w*|siestas?|arriba)\b/i;

const isBack = ({ body }: JoinText): boolean => BACK.test(plain(body));
const isSkip = ({ body }: JoinText): boolean => SKIP.test(plain(body));

/** A night told in the middle of it; "nursed" after "how does she fall asleep" is an answer, and so is "down by 7:30". */
export function isLog(reading: Reading, asked: Slot | undefined): boolean {
  const told = reading.events.filter((e) => e.kind !== 'context');
  if (asked === 'help' || asked === 'place' || asked === 'wish' || asked === 'temperament') return told.some((e) => 'at' in e && e.at !== undefined || e.kind === 'wakes' || e.kind === 'nap' || e.kind === 'through');
  if (asked === 'bedtime' || asked === 'born') return told.some((e) => e.kind === 'wake' || e.kind === 'up' || e.kind === 'nap' || e.kind === 'wakes' || e.kind === 'through');
  return told.length > 0 && reading.doubt === null;
}

/** Whether all that the first reminder needs is known. */
export function isReady({ known }: Pick<Joining, 'known'>): boolean {
  return CORE.every((slot) => slotsOf(known).includes(slot));
}

/** A carer of two families (a nanny): whose child a text is about, by name, by the question it answers, or asked by number. */
import type { JoinFact } from '../../shared/family/joining/joining.ts';
import { type NumberRecord, openQuestion } from '../../shared/family/number.ts';
import type { FamilyId } from '../../shared/log/facts.ts';
import type { Now } from '../../shared/plan/recompute.ts';
import { read } from '../../shared/text/read.ts';
import { yesOrNo } from '../../shared/text/yesNo.ts';
import type { Memory } from '../../shared/plan/remember.ts';
import type { Versioned } from '../records/records.ts';
import { type Decision, type InboundText, owe } from './heard.ts';

interface Known {
  readonly familyId: FamilyId;
  readonly memory: Versioned<Memory>;
  readonly now: Now;
}

/** The family and the text that is meant for it: of an answer to "for whom?", the text that was asked about. */
export function familyMeant<One extends Known>(
  text: InboundText, number: NumberRecord, known: readonly One[], joinFacts: readonly JoinFact[],
): { one: One; text: InboundText } | { ask: readonly One[] } | { again: true } | { drop: true } {
  const question = openQuestion(number, text.at);
  if (question?.about === 'which-family') {
    const asked = joinFacts.find((f) => f.inboundId === question.openedBy);
    const one = pickedBy(text.body, known);
    if (asked?.log !== undefined && one) return { one, text: { ...text, body: asked.log, at: asked.at } };
    const plainly = yesOrNo(text.body);
    if (plainly !== undefined || /^\W*\d\W*$/.test(text.body)) return plainly === 'no' ? { drop: true } : { again: true };
  }
  const named = known.filter(({ now }) => isNamed(text.body, now));
  if (named.length === 1) return { one: named[0]!, text };
  const first = read(text.body, { now: known[0]!.now.here });
  const name = first.command?.name;
  // STOP, START, HELP and safety are the number's own, whichever family.
  if (number.stop || (name !== undefined && ['stop', 'start', 'help', 'crisis'].includes(name)) || first.intent === 'distress' || first.intent === 'medical') return { one: known[0]!, text };
  // A thank-you, a figure or a yes to nothing tells of no child: nobody is asked for whom it was.
  const toNobody = named.length === 0 && question === undefined
    && (name === 'yes' || (first.intent === 'chat' && first.events.length === 0 && first.doubt === null && first.night === undefined && first.correction === undefined));
  if (toNobody) return { one: known[0]!, text };
  // "What shall the others call you" says nothing of whose nap it was.
  const tells = first.events.length > 0 || first.doubt !== null || first.night !== undefined || name !== undefined;
  const answers = question && question.about !== 'which-family' && !(tells && OF_THE_NUMBER.has(question.about));
  const asking = named.length === 0 && answers ? known.find((k) => k.familyId === question.familyId) : undefined;
  return asking ? { one: asking, text } : { ask: named.length > 1 ? named : known };
}

/** Questions about who one is, and not about a night. */
const OF_THE_NUMBER: ReadonlySet<string> = new Set(['carer-name', 'join', 'leave']);

const plain = (said: string): string => said.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function isNamed(body: string, now: Now): boolean {
  const words = new Set(plain(body).split(/[^\p{L}'’-]+/u));
  return now.family.children.some((c) => plain(c.name).split(' ').some((part) => part.length > 1 && words.has(part)));
}

const PLACES: readonly RegExp[] = [/^(one|first|uno|primer[oa]?)$/, /^(two|second|dos|segund[oa])$/, /^(three|third|tres|tercer[oa]?)$/];
const BESIDE = new Set('for it was its that is the i mean meant please sorry para es era fue de la el lo por favor con a'.split(' '));

/** The number in our list, or the child's name alone. */
function pickedBy<One extends Known>(body: string, known: readonly One[]): One | undefined {
  const digit = /^\W*(\d)\W*$/.exec(body)?.[1];
  if (digit !== undefined) return known[+digit - 1];
  const words = plain(body).split(/[^\p{L}'’-]+/u).filter((w) => w !== '' && !BESIDE.has(w));
  const place = words.length === 1 ? PLACES.findIndex((p) => p.test(words[0]!)) : -1;
  if (place >= 0) return known[place];
  const named = words.length <= 2 ? known.filter(({ now }) => isNamed(body, now)) : [];
  return named.length === 1 ? named[0] : undefined;
}

/** Kept with the number until it is answered or a day is over: nothing of it is in any family's log yet. */
export function askWhichFamily(text: InboundText, number: NumberRecord): Decision {
  return {
    facts: [], number: { ...number, question: { about: 'which-family', askedAt: text.at, openedBy: text.inboundId } },
    owed: owe({ text, number }, 'which-family', { kind: 'ask' }),
    beside: { joinFact: { inboundId: text.inboundId, at: text.at, log: text.body.slice(0, 320) } },
  };
}

/** The answer picked none: asked again about the same text, or that text is left out. */
export function whichAgain(text: InboundText, number: NumberRecord, drops: boolean): Decision {
  return drops ? { facts: [], number: answeredWhich(number), owed: owe({ text, number }, 'left-out') }
    : { facts: [], number, owed: owe({ text, number }, 'which-family', { kind: 'ask' }) };
}

export function answeredWhich(number: NumberRecord): NumberRecord {
  const { question: _question, ...rest } = number;
  return rest;
}

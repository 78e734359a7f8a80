/** Who is in a family and who speaks for it: WHO, LEAVE, REMOVE and the names by which carers call each other. */
import { readCarerName, readNames, readRole } from '../../shared/family/joining/readNames.ts';
import type { OpenQuestion } from '../../shared/family/number.ts';
import type { Fact } from '../../shared/log/facts.ts';
import { idsOf } from '../../shared/night/decide.ts';
import { yesOrNo } from '../../shared/text/yesNo.ts';
import { isOwner } from './deleteFamily.ts';
import { type Decision, type Heard, numberIdOf, owe, tellingOf } from './heard.ts';

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

export function who(heard: Heard): Decision {
  return { facts: [], number: heard.number, owed: owe(heard, 'who') };
}

/** Leaving is one's own; what was written may stay with the child or go along. */
export function leave(heard: Heard): Decision {
  const { number, now, familyId, text } = heard;
  if (now.family.carers.length < 2) return { facts: [], number, owed: owe(heard, 'only-you') };
  return {
    facts: [], number: { ...number, question: { about: 'leave', askedAt: text.at, familyId, openedBy: text.inboundId } },
    owed: owe(heard, 'leave-ask', { kind: 'ask' }),
  };
}

export function answerLeave(heard: Heard, question: OpenQuestion): Decision | undefined {
  if (question.familyId !== heard.familyId) return undefined;
  const { reading, text } = heard;
  const { question: _question, ...number } = heard.number;
  const takes = /^\W*(2|take back|take it back|borrar?|quitar?|quita)\b/i.test(text.body);
  const keeps = /^\W*(1|keep|leave|dejar?|deja)\b/i.test(text.body);
  if (!takes && !keeps) {
    const plainly = yesOrNo(text.body);
    // A yes to "1 or 2" is asked again.
    if (plainly === 'yes') return { facts: [], number: heard.number, owed: owe(heard, 'leave-ask', { kind: 'ask' }) };
    return plainly === 'no' || /^\W*(i )?(stay|no|quedarme|me quedo)\b/i.test(text.body) || reading.digits !== undefined ? { facts: [], number, owed: owe(heard, 'leave-not') } : undefined;
  }
  const telling = tellingOf(heard);
  const me = numberIdOf(heard);
  const fact: Fact = { type: 'carer-left', carer: me, id: idsOf(telling)(), at: telling.at, by: me };
  const { joining, ...rest } = number;
  return {
    facts: [fact],
    number: { ...rest, families: number.families.filter((f) => f !== heard.familyId), ...(joining && joining.familyId !== heard.familyId && { joining }) },
    owed: owe({ text, number }, 'left', { detail: takes ? 'taken-back' : undefined }),
    ...(takes && { beside: { takesBackAll: true as const } }),
  };
}

/** The owner's command; the number of the one removed forgets the family in the same transaction. */
export function remove(heard: Heard, name: string): Decision {
  const { number, now } = heard;
  const me = numberIdOf(heard);
  const told = (say: 'owner-only' | 'no-such-carer'): Decision => ({ facts: [], number, owed: owe(heard, say) });
  if (!isOwner(heard)) return told('owner-only');
  const other = now.family.carers.find((c, i) => c.number !== me && [c.name, `${i + 1}`].some((n) => n !== undefined && plain(n) === plain(name)));
  if (!other) return told('no-such-carer');
  const telling = tellingOf(heard);
  const fact: Fact = { type: 'carer-left', carer: other.number, id: idsOf(telling)(), at: telling.at, by: me };
  return { facts: [fact], number, owed: owe(heard, 'removed', { facts: [fact] }), beside: { detaches: other.number } };
}

/** "My name is Ana", "soy la abuela de Mia": what the others may call who writes, whenever it is said. */
const OWN_NAME = /^\W*(?:(?:hi|hello|hola|hey|by the way)[\s,!.]+)*(?:my name is|call me|me llamo|mi nombre es|this is|i['’]?m|i am|soy)\s+(?<name>[\p{L}\s'’-]{2,30})[.!]*$/iu;

export function ownName(heard: Heard): Decision | undefined {
  const { text, reading, number } = heard;
  const said = OWN_NAME.exec(text.body)?.groups?.['name'];
  // "Me llamo" has a call in it, and no hour.
  if (said === undefined || reading.command || reading.events.some((e) => 'at' in e && e.at !== undefined) || reading.doubt) return undefined;
  const named = /^\W*(?:my name is|call me|me llamo|mi nombre es)/iu.test(text.body.replace(/^\W*(?:(?:hi|hello|hola|hey)[\s,!.]+)*/iu, ''));
  // "I'm tired" names nobody: beside the plain words of naming only what a child calls one.
  const name = named ? readNames(said)?.[0] : readRole(text.body);
  return name === undefined ? undefined : called(heard, number, name);
}

/** What a new carer is called, asked once; SKIP leaves the number in the list. */
export function answerCarerName(heard: Heard): Decision | undefined {
  const { reading, text } = heard;
  const { question: _question, ...number } = heard.number;
  if (reading.command?.name === 'skip' || /^\W*(skip|saltar|omitir)\W*$/i.test(text.body)) return { facts: [], number, owed: owe(heard, 'who') };
  const plainly = yesOrNo(text.body);
  // A no is a SKIP; a yes has not said the name yet.
  if (plainly === 'no') return { facts: [], number, owed: owe(heard, 'who') };
  if (plainly === 'yes') return { facts: [], number: heard.number, owed: owe(heard, 'carer-name', { kind: 'ask' }) };
  if (reading.command || reading.events.length > 0 || reading.doubt || reading.intent === 'question' || reading.digits !== undefined) return undefined;
  const name = readCarerName(text.body);
  if (name === undefined || text.body.trim().split(/\s+/).length > 6) return undefined;
  return called(heard, number, name);
}

function called(heard: Heard, number: Decision['number'], name: string): Decision {
  const telling = tellingOf(heard);
  const me = numberIdOf(heard);
  const fact: Fact = { type: 'carer-named', carer: me, name, id: idsOf(telling)(), at: telling.at, by: me };
  return { facts: [fact], number, owed: owe(heard, 'carer-called') };
}

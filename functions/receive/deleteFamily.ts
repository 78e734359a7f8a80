/** DELETE: told first what goes with it, and ended by the child's name or, of several children, by ALL. Only the number that joined may. */
import { yesOrNo } from '../../shared/text/yesNo.ts';
import type { OpenQuestion } from '../../shared/family/number.ts';
import type { ChildId } from '../../shared/log/facts.ts';
import { isLastFamily } from '../leave/leave.ts';
import { type Decision, type Heard, numberIdOf, owe } from './heard.ts';

/** The number that joined owns the log: EXPORT, DELETE and who is removed (issue 6). */
export function isOwner(heard: Heard): boolean {
  return heard.now.family.carers[0]?.number === numberIdOf(heard);
}

/** `who`: as it stands behind DELETE; the log of several children is one, so one name among them is asked about first. */
export function deleteFamily(heard: Heard, who: string | undefined): Decision {
  const { children } = heard.now.family;
  if (!isOwner(heard)) return { facts: [], number: heard.number, owed: owe(heard, 'owner-only') };
  if (who === undefined) return asked(heard);
  const named = children.find((c) => plain(c.name) === plain(who));
  if (!named) return { facts: [], number: heard.number, owed: owe(heard, 'delete-who') };
  return children.length === 1 ? deleted(heard) : asked(heard, named.id);
}

/** `child`: the one that was named, spoken of first. */
function asked(heard: Heard, child?: ChildId): Decision {
  const question: OpenQuestion = { about: 'delete', askedAt: heard.text.at, familyId: heard.familyId, openedBy: heard.text.inboundId };
  return { facts: [], number: { ...heard.number, question }, owed: owe(heard, 'delete-how', { kind: 'ask', detail: child }) };
}

const ALL = /\b(all|everything|both|todos?|todas?|ambos|ambas|los dos|las dos)\b/i;
const KEEPS = /^\W*(keep|cancel that|don'?t delete|do not delete|guarda(r|lo)?|conserva(r)?|dejalo|déjalo|no (lo )?borr\p{L}*)(?!\p{L})/iu;

/** The word and the name again, or of several ALL; a yes is told once more how, for nothing brings a log back. */
export function answerDelete(heard: Heard, question: OpenQuestion): Decision | undefined {
  if (question.familyId !== heard.familyId || !isOwner(heard)) return undefined;
  const { command } = heard.reading;
  const { body } = heard.text;
  const { children } = heard.now.family;
  const { question: _answered, ...number } = heard.number;
  if (yesOrNo(body) === 'no' || KEEPS.test(body)) return { facts: [], number, owed: owe(heard, 'delete-kept') };
  const names = children.filter((c) => new RegExp(`(?<!\\p{L})${plain(c.name).replace(/[^\p{L}\p{N} ]/gu, '\\$&')}(?!\\p{L})`, 'iu').test(plain(body)));
  const says = /^\W*(delete|erase|borr\p{L}*|elimin\p{L}*)(?!\p{L})/iu.test(body);
  if (says && (command === undefined || command.name === 'delete' || command.name === 'undo') && (children.length === 1 ? names.length === 1 : names.length === children.length || ALL.test(body))) {
    return deleted({ ...heard, number });
  }
  // The name alone, or a yes, is told once more how.
  const bare = names.length > 0 && (command === undefined || command.name === 'delete') && plain(body).split(/\s+/).length <= 3 && heard.reading.events.length === 0;
  return yesOrNo(body) === 'yes' || (bare && !says) ? asked(heard, names[0]?.id) : undefined;
}

const plain = (said: string): string => said.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

function deleted(heard: Heard): Decision {
  const { familyId: _gone, ...toNumber } = heard;
  return {
    facts: [], number: heard.number, deletes: heard.now.family.carers.map((c) => c.number),
    owed: owe(toNumber, isLastFamily(heard.number, heard.familyId) ? 'deleted' : 'deleted-one', { kind: 'stop' }),
  };
}

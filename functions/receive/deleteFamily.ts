/** DELETE: alone it is asked about, with a child's name it ends the family at once. Only the number that joined may. */
import { isLastFamily } from '../leave/leave.ts';
import { type Decision, type Heard, numberIdOf, owe } from './heard.ts';

/** The number that joined owns the log: EXPORT, DELETE and who is removed (issue 6). */
export function isOwner(heard: Heard): boolean {
  return heard.now.family.carers[0]?.number === numberIdOf(heard);
}

export function deleteFamily(heard: Heard, who: string | undefined): Decision {
  const say = (words: 'owner-only' | 'delete-how'): Decision => ({ facts: [], number: heard.number, owed: owe(heard, words, { kind: 'ask' }) });
  if (!isOwner(heard)) return say('owner-only');
  if (who === undefined) return say('delete-how');
  const { familyId: _gone, ...toNumber } = heard;
  return {
    facts: [], number: heard.number, deletes: heard.now.family.carers.map((c) => c.number),
    owed: owe(toNumber, isLastFamily(heard.number, heard.familyId) ? 'deleted' : 'deleted-one', { kind: 'stop' }),
  };
}

/** INVITE and what becomes of its code: for seven days, for one person, who texts first and agrees first. */
import { CARERS_MAX } from '../../shared/family/members.ts';
import { codeIn, inviteCode, isOpenInvitation, whyClosed } from '../../shared/family/joining/inviteCode.ts';
import { readCarerName } from '../../shared/family/joining/readNames.ts';
import type { Fact, FactId, NumberId } from '../../shared/log/facts.ts';
import { type Arrival, type Decision, type Heard, type Invited, numberIdOf, owe } from './heard.ts';

/** The code's hash, by which it is found: the code itself stands nowhere. */
export const codeHash = (keyed: (text: string) => string, code: string): string => keyed(`code|${code}`);

export function invite(heard: Heard): Decision {
  const { text, now, familyId, number } = heard;
  if (now.family.carers.length >= CARERS_MAX) return { facts: [], number, owed: owe(heard, 'carers-full') };
  const code = inviteCode(heard.keyed(`invite|${text.inboundId}`));
  const value = { familyId, by: numberIdOf(heard), at: text.at };
  return {
    facts: [], number, owed: owe(heard, 'invite', { detail: code }),
    beside: { invitation: { hash: codeHash(heard.keyed, code), value, over: 0 } },
  };
}

/** The YES to a code, or the code of somebody who agreed before. Where it is used up meanwhile, it says so. */
export function acceptInvitation(arrival: Arrival, invitation: Invited | undefined): Decision {
  const { text, number } = arrival;
  const { joining: _joining, ...settled } = number;
  if (!invitation?.now || !isOpenInvitation(invitation.value, text.at)) {
    const why = (invitation && whyClosed(invitation.value, text.at)) ?? 'code-used';
    return { facts: [], number: settled, owed: owe({ text, number }, why, { detail: codeIn(text.body)?.code }) };
  }
  const { familyId } = invitation.value;
  const by = number.numberId as NumberId;
  const { family } = invitation.now;
  if (family.carers.length >= CARERS_MAX) return { facts: [], number: settled, owed: owe({ text, number }, 'carers-full') };
  const line = codeIn(text.body);
  const name = line?.rest ? readCarerName(line.rest) : undefined;
  const fact: Fact = { type: 'carer-joined', id: `${text.inboundId}#0` as FactId, at: text.at, by, carer: by, ...(name !== undefined && { name }) };
  const question = { about: 'carer-name' as const, askedAt: text.at, familyId };
  return {
    facts: [],
    number: { ...settled, families: [...settled.families.filter((f) => f !== familyId), familyId], ...(name === undefined && { question }) },
    owed: owe({ text, number, familyId }, 'carer-in', { kind: name === undefined ? 'ask' : 'reply', detail: name === undefined ? 'ask' : undefined }),
    beside: { joins: { familyId, facts: [fact] }, invitation: { hash: invitation.hash, value: { ...invitation.value, usedBy: by }, over: invitation.v } },
  };
}

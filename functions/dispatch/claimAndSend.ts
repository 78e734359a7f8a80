/**
 * Claim, send, record: the claim is one transaction with the number as it was read, so that a STOP or
 * a cap that comes in between makes it fail and everything is asked again (L2, L3); of a nudge also with
 * the log that wanted it (L5).
 */
import type { Firing } from '../../shared/contract/firing.ts';
import type { TextKind } from '../../shared/contract/owedReply.ts';
import { claimKey, numberKey } from '../../shared/contract/keys.ts';
import { type Claim, mayRepeat, repeatAt, retryAt, verdictOn } from '../../shared/dispatch/claim.ts';
import type { Lane } from '../../shared/dispatch/rate.ts';
import { type NumberRecord, unreached } from '../../shared/family/number.ts';
import type { FamilyId, NumberId } from '../../shared/log/facts.ts';
import { OutsideFailure } from '../../shared/ports/outsideFailure.ts';
import type { SendOutcome } from '../../shared/ports/smsSender.ts';
import type { Write } from '../../shared/ports/table.ts';
import type { Instant } from '../../shared/time/zone.ts';
import { claimOf, putClaim, putNumber, readNumber } from '../records/records.ts';
import { dropOpen, type OpenClaim, putOpen } from '../records/openClaims.ts';
import { putSentText } from '../records/sentText.ts';
import { stopByCarrier } from '../records/stopByCarrier.ts';
import type { DispatchNeeds } from './dispatch.ts';

export interface Sending {
  readonly to: NumberId;
  readonly cause: string;
  readonly kind: TextKind;
  readonly usefulUntil: Instant;
  readonly familyId?: FamilyId;
  /** When an unasked text was due, what for and of which night; absent for a reply. */
  readonly dueAt?: Instant;
  readonly nudge?: Pick<Firing, 'purpose' | 'night'>;
  /** What must still hold at the moment of the claim, beside the number: the log that wanted this text (L5). */
  readonly unless?: Write;
  /**
   * Asked again whenever the number changed: the words and the number as the send leaves it, or why not.
   * `again`: an earlier attempt was proved unsent, and has been counted already.
   */
  prepare(number: NumberRecord, again: boolean): { readonly drop: string } | { readonly text: string; readonly number: NumberRecord };
}

export type Ended =
  | { readonly ended: 'sent' }
  | { readonly ended: 'unknown' }
  | { readonly ended: 'refused'; readonly why: string }
  | { readonly ended: 'dropped'; readonly why: string }
  /** Nothing was claimed: what had to hold does not any more. */
  | { readonly ended: 'log-grew' }
  /** To come again then: for a token of the carrier's rate, or for what became of the claim. */
  | { readonly ended: 'later'; readonly at: Instant; readonly forToken?: true };

const later = (at: Instant): Ended => ({ ended: 'later', at });

const ATTEMPTS_MAX = 5;

export async function claimAndSend(needs: DispatchNeeds, sending: Sending): Promise<Ended> {
  const purse: Purse = { token: false };
  const ended = await claimed(needs, sending, purse);
  if (purse.token) needs.rate?.giveBack();
  return ended;
}

/** The carrier's token for this text, until it is spent. */
interface Purse {
  token: boolean;
}

/** A card goes first and never waits; an answer goes before what nobody asked for. */
function laneOf({ kind, dueAt }: Sending): Lane {
  if (kind === 'safety') return 'safety';
  return dueAt === undefined ? 'reply' : 'nudge';
}

async function claimed(needs: DispatchNeeds, sending: Sending, purse: Purse): Promise<Ended> {
  let over: { v: number; attempts: number; repeats?: number | undefined } = { v: 0, attempts: 0 };
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
    const number = await readNumber(needs.table, sending.to);
    // Of a deleted family's number the phone is not kept.
    if (!number || number.value.phone === '') return { ended: 'dropped', why: 'nobody' };
    const prepared = sending.prepare(number.value, over.v > 0);
    if ('drop' in prepared) return await dropUnlessSent(needs, sending, prepared.drop);
    if (!purse.token && needs.rate) {
      const token = await needs.rate.take(laneOf(sending));
      if (!token.taken) return { ended: 'later', at: (needs.now() + token.againInMs) as Instant, forToken: true };
      purse.token = true;
    }
    const claimedAt = needs.now();
    const claim: Claim = {
      v: over.v + 1, state: 'claimed', kind: sending.kind, claimedAt, usefulUntil: sending.usefulUntil,
      attempts: over.attempts + 1,
      ...(over.repeats !== undefined && { repeats: over.repeats }), ...(sending.familyId && { familyId: sending.familyId }),
    };
    const guard: Write = prepared.number === number.value
      ? { check: numberKey(sending.to), if: { v: number.v } }
      : putNumber(sending.to, prepared.number, number.v);
    const result = await needs.table.transact([putClaim(sending.to, sending.cause, claim, over.v), guard, ...(sending.unless ? [sending.unless] : []), putOpen(openOf(sending, claim))]);
    if (result.done) {
      purse.token = false;
      return sendClaimed(needs, sending, claim, number.value.phone, prepared.text);
    }
    const met = result.met[0];
    if (!met && result.met[2] !== undefined) return { ended: 'log-grew' };
    if (!met) continue; // the number changed, or another transaction was under way
    const verdict = verdictOn(claimOf(met), needs.now());
    switch (verdict.may) {
      case 'claim':
        over = { v: verdict.over, attempts: verdict.attempts, repeats: verdict.repeats };
        continue;
      case 'wait':
        return later(verdict.until);
      case 'give-up':
        return recordOutcome(needs, sending, claimOf(met), { outcome: 'unknown', code: 'died-while-sending' });
      case 'nothing':
        return alreadyEnded(verdict.because);
    }
  }
  throw new OutsideFailure('version-conflict', { retryable: true });
}

const openOf = ({ to, cause, nudge }: Sending, { claimedAt }: Claim): OpenClaim => ({ to, cause, claimedAt, ...(nudge && { nudge }) });

/** A text that was sent before its reason went away stays sent. */
async function dropUnlessSent(needs: DispatchNeeds, sending: Sending, why: string): Promise<Ended> {
  const item = await needs.table.get(claimKey(sending.to, sending.cause));
  if (!item) return { ended: 'dropped', why };
  const verdict = verdictOn(claimOf(item), needs.now());
  if (verdict.may === 'wait') return later(verdict.until);
  if (verdict.may === 'give-up') return recordOutcome(needs, sending, claimOf(item), { outcome: 'unknown', code: 'died-while-sending' });
  return verdict.may === 'nothing' ? alreadyEnded(verdict.because) : { ended: 'dropped', why };
}

function alreadyEnded(because: 'sent' | 'refused' | 'unknown' | 'too-late'): Ended {
  switch (because) {
    case 'sent': return { ended: 'sent' };
    case 'unknown': return { ended: 'unknown' };
    case 'refused': return { ended: 'refused', why: 'refused' };
    case 'too-late': return { ended: 'dropped', why: 'too-late' };
  }
}

async function sendClaimed(needs: DispatchNeeds, sending: Sending, claim: Claim, phone: string, text: string): Promise<Ended> {
  const { kind, cause, familyId, dueAt, usefulUntil } = sending;
  const about = { kind, cause, usefulUntil, ...(familyId && { familyId }), ...(dueAt !== undefined && { dueAt }) };
  return recordOutcome(needs, sending, claim, await needs.sms.send({ to: phone, text, about }));
}

/** A record that meets another transaction under way is written again: a send whose end is known must not look like one that was cut. */
async function record(needs: DispatchNeeds, writes: readonly Write[]): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
    const result = await needs.table.transact(writes);
    // Where another version stands, somebody else has recorded an end meanwhile.
    if (result.done || result.met[0] !== undefined) return;
  }
  throw new OutsideFailure('version-conflict', { retryable: true });
}

/** What a refusal says of the number itself: it opted out at its carrier, or cannot be texted. */
async function believe(needs: DispatchNeeds, to: NumberId, { optedOut, badNumber }: SendOutcome & { outcome: 'refused' }, at: Instant): Promise<void> {
  if (optedOut) return stopByCarrier(needs, to, `refused-${at}`, needs.now(), at);
  const number = badNumber ? await readNumber(needs.table, to) : undefined;
  // Met by somebody else's write it is left: the next text says it again.
  if (number) await needs.table.transact([putNumber(to, unreached(number.value, at), number.v)]);
}

/** Only what proves that it was not accepted may be tried again; what nobody can say is never repeated. */
async function recordOutcome(needs: DispatchNeeds, sending: Sending, claim: Claim, outcome: SendOutcome): Promise<Ended> {
  const next: Claim = {
    ...claim, v: claim.v + 1, state: outcome.outcome,
    ...(outcome.outcome === 'sent' && { carrierId: outcome.carrierId }),
  };
  const { to, cause, kind, familyId, nudge } = sending;
  const taken = outcome.outcome === 'sent' ? [putSentText(outcome.carrierId, {
    to, kind, sentAt: claim.claimedAt, ...(familyId && { familyId }), ...(nudge && { nudge }),
  })] : [];
  await record(needs, [putClaim(to, cause, next, claim.v), ...taken, dropOpen(to, cause, claim)]);
  if (outcome.outcome === 'refused') await believe(needs, to, outcome, claim.claimedAt);
  needs.journal(outcome.outcome === 'sent' ? 'info' : 'warn', {
    event: `send-${outcome.outcome}`, kind: sending.kind, ...(sending.familyId && { familyId: sending.familyId }),
    ...(outcome.outcome !== 'sent' && { why: outcome.code }),
  });
  switch (outcome.outcome) {
    case 'sent': return { ended: 'sent' };
    case 'unknown': return mayRepeat(next) ? later(repeatAt(next)) : { ended: 'unknown' };
    case 'retryable': return later(retryAt(next, needs.now()));
    case 'refused': return { ended: 'refused', why: outcome.code };
  }
}

/** One inbound text and all that is known when it is decided: nothing here reads or writes. */
import type { OwedReply, Say } from '../../shared/contract/owedReply.ts';
import type { Invitation } from '../../shared/family/joining/inviteCode.ts';
import type { JoinFact } from '../../shared/family/joining/joining.ts';
import type { NumberRecord } from '../../shared/family/number.ts';
import type { ChildId, Fact, FamilyId, NumberId } from '../../shared/log/facts.ts';
import type { Telling } from '../../shared/night/decide.ts';
import type { Now } from '../../shared/plan/recompute.ts';
import type { Reading } from '../../shared/text/reading.ts';
import type { Versioned } from '../records/records.ts';
import type { Instant } from '../../shared/time/zone.ts';

/** A text as it came from the topic; `at` is the SNS envelope's time (`aws.md` finding 9). */
export interface InboundText {
  readonly inboundId: string;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly at: Instant;
}

/** A text of a family's carer, with the family as it is. */
export interface Heard {
  readonly text: InboundText;
  readonly reading: Reading;
  readonly number: NumberRecord;
  readonly familyId: FamilyId;
  readonly now: Now;
  /** What would follow from the log with these facts in it. */
  readonly withFacts: (facts: readonly Fact[]) => Now;
  /** What the number told on its way in, while it still is. */
  readonly joinFacts?: readonly JoinFact[];
  readonly keyed: (text: string) => string;
}

/** A text of a number without a family, with what it told so far on its way in. */
export interface Arrival {
  readonly text: InboundText;
  readonly reading: Reading;
  readonly number: NumberRecord;
  readonly joinFacts: readonly JoinFact[];
  /** The invitation that the text, or the YES it is, speaks of. */
  readonly invitation?: Invited | undefined;
  /** Numbers of this country are signed up here. */
  readonly served: boolean;
  /** The keyed hash, for ids that nobody outside can tell. */
  readonly keyed: (text: string) => string;
}

/** An invitation as it was read, by the hash of its code. */
export interface Invited extends Versioned<Invitation> {
  readonly hash: string;
  /** The family as it is now; absent where it is gone. */
  readonly now?: Now | undefined;
}

/** What is written beside the facts of the text's own family, in the same transaction. */
export interface Beside {
  readonly joinFact?: JoinFact;
  /** A family that begins with this text. */
  readonly begins?: { readonly familyId: FamilyId; readonly facts: readonly Fact[] };
  /** Facts of another family: the one that a code opened. */
  readonly joins?: { readonly familyId: FamilyId; readonly facts: readonly Fact[] };
  readonly invitation?: { readonly hash: string; readonly value: Invitation; readonly over: number };
  /** Another carer's number that is of the family no longer. */
  readonly detaches?: NumberId;
  /** All that this number wrote in the family is taken back, read from the whole log. */
  readonly takesBackAll?: true;
}

/** What becomes of a text: facts for the log, the number as it is from now on, and at most one reply. */
export interface Decision {
  readonly facts: Fact[];
  readonly number: NumberRecord;
  readonly owed: OwedReply | null;
  /** The family is to be deleted: the numbers of all its carers. */
  readonly deletes?: readonly NumberId[];
  readonly beside?: Beside;
}

export function tellingOf(heard: Heard): Telling {
  return { inboundId: heard.text.inboundId, at: heard.text.at, by: numberIdOf(heard), zone: heard.now.zone };
}

export function numberIdOf(heard: Heard): NumberId {
  return heard.number.numberId as NumberId;
}

/** The reply to this text, naming the facts it speaks of. */
export function owe(
  heard: { text: InboundText; number: NumberRecord; familyId?: FamilyId },
  say: Say,
  more: { kind?: OwedReply['kind']; facts?: readonly Fact[]; detail?: string | undefined } = {},
): OwedReply {
  return {
    inboundId: heard.text.inboundId,
    kind: more.kind ?? 'reply',
    to: heard.number.numberId as NumberId,
    ...(heard.familyId !== undefined && { familyId: heard.familyId }),
    say,
    factIds: (more.facts ?? []).map((f) => f.id),
    ...(more.detail !== undefined && { detail: more.detail }),
    saidAt: heard.text.at,
  };
}

/** The children a reading is about: those named, the only one, or undefined where it must be asked. */
export function childrenMeant(heard: Heard): ChildId[] | undefined {
  const { children } = heard.now.family;
  const { child } = heard.reading;
  if (children.length === 1 || child === 'both') return children.map((c) => c.id);
  const named = children.find((c) => c.name.toLowerCase() === child?.toLowerCase());
  return named ? [named.id] : undefined;
}

/** One inbound text and all that is known when it is decided: nothing here reads or writes. */
import type { OwedReply, Say } from '../../shared/contract/owedReply.ts';
import type { NumberRecord } from '../../shared/family/number.ts';
import type { ChildId, Fact, FamilyId, NumberId } from '../../shared/log/facts.ts';
import type { Telling } from '../../shared/night/decide.ts';
import type { Now } from '../../shared/plan/recompute.ts';
import type { Reading } from '../../shared/text/reading.ts';
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
}

/** What becomes of a text: facts for the log, the number as it is from now on, and at most one reply. */
export interface Decision {
  readonly facts: Fact[];
  readonly number: NumberRecord;
  readonly owed: OwedReply | null;
  /** The family is to be deleted: the numbers of all its carers. */
  readonly deletes?: readonly NumberId[];
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

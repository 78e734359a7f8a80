/**
 * The one way out. Whatever leaves — a reply that is owed or a nudge whose clock rang — is computed
 * from the log now, claimed, sent once, and recorded.
 */
import type { Firing, Purpose } from '../../shared/contract/firing.ts';
import type { OwedReply, TextKind } from '../../shared/contract/owedReply.ts';
import { claimKey, memoryKey } from '../../shared/contract/keys.ts';
import { counted } from '../../shared/dispatch/caps.ts';
import { nudgeCause, replyCause } from '../../shared/dispatch/claim.ts';
import { type DropReason, EARLY_MS_MAX, mayReach, stillWanted } from '../../shared/dispatch/gate.ts';
import { replyUsefulUntil } from '../../shared/dispatch/useful.ts';
import { reachable } from '../../shared/family/family.ts';
import { foldJoining, type Joining } from '../../shared/family/joining/joining.ts';
import { type OpenQuestion, openQuestion } from '../../shared/family/number.ts';
import type { Fact, FactId, FamilyId, NumberId } from '../../shared/log/facts.ts';
import { nudgeText, type NudgeWords } from '../../shared/message/nudgeText.ts';
import { langOf, replyText } from '../../shared/message/replyText.ts';
import { RULES_VERSION } from '../../shared/plan/coaching.ts';
import { type Now, recompute } from '../../shared/plan/recompute.ts';
import { isStale, replay } from '../../shared/plan/remember.ts';
import type { Journal } from '../../shared/ports/journal.ts';
import type { SmsSender } from '../../shared/ports/smsSender.ts';
import type { Table } from '../../shared/ports/table.ts';
import { morningQuestion } from '../../shared/schedule/morningQuestion.ts';
import type { Nudge } from '../../shared/schedule/nudge.ts';
import { dateOf } from '../../shared/time/local.ts';
import type { Instant } from '../../shared/time/zone.ts';
import { append } from '../records/append.ts';
import { ignoringFuture } from '../records/ignoringFuture.ts';
import { readJoinFacts } from '../records/joinFacts.ts';
import { claimOf, readLog, readMemory, readNumber } from '../records/records.ts';
import type { CarrierRate } from './carrierRate.ts';
import { claimAndSend, type Ended } from './claimAndSend.ts';
import { reachOrNext } from './reachOrNext.ts';

export interface DispatchNeeds {
  readonly table: Table;
  readonly sms: SmsSender;
  readonly journal: Journal;
  readonly now: () => Instant;
  /** Whom the operator set to be asked for help. */
  readonly helpContact?: string;
  /** The carrier's rate, shared by all functions; absent where nothing limits it. */
  readonly rate?: CarrierRate;
  /** Another gate, for the seeded world: it takes the guard out to see whether its checkers notice. */
  readonly gate?: typeof stillWanted;
}

/** The message goes back to its queue, to come again then with a fresh count of receives: to wait is no failure. */
export interface Again {
  readonly againAt: Instant;
  /** It waits for nothing but a token of the carrier's rate. */
  readonly forToken?: true;
}
export type DispatchResult = 'done' | Again;

export function dispatchReply(needs: DispatchNeeds): (owed: OwedReply) => Promise<DispatchResult> {
  return async (owed) => {
    const drop = (why: string): DispatchResult => {
      needs.journal('info', { event: 'reply-dropped', inboundId: owed.inboundId, kind: owed.kind, why });
      return 'done';
    };
    const usefulUntil = replyUsefulUntil(owed);
    if (needs.now() >= usefulUntil) return drop('too-late');
    const now = owed.familyId && (await present(needs, owed.familyId))?.now;
    const more = await besideReply(needs, owed);
    const ended = await claimAndSend(needs, {
      to: owed.to, cause: replyCause(owed.inboundId, owed.kind), kind: owed.kind, usefulUntil,
      ...(owed.familyId && { familyId: owed.familyId }),
      prepare: (number) => {
        // L3: after STOP only answers to that number's own later texts leave; a safety card always does (L12).
        if (number.stop && owed.saidAt < number.stop.at && owed.kind !== 'safety') return { drop: 'stopped' };
        const text = replyText(owed, {
          number, ...(now && { now }), ...(needs.helpContact && { helpContact: needs.helpContact }), ...more, at: needs.now(),
        });
        return text === undefined ? { drop: 'no-family' } : { text, number };
      },
    });
    if (ended.ended === 'later') return againOf(ended);
    return ended.ended === 'dropped' ? drop(ended.why) : 'done';
  };
}

/** What a few answers speak of beside the family's log: the way in, and the families of who has two. */
async function besideReply(needs: DispatchNeeds, owed: OwedReply): Promise<{ joining?: Joining; families?: Now[] }> {
  if (owed.say !== 'join' && owed.rides === undefined && owed.say !== 'which-family') return {};
  const number = await readNumber(needs.table, owed.to);
  if (!number) return {};
  if (owed.say === 'which-family') {
    const families = await Promise.all(number.value.families.map((id) => present(needs, id)));
    return { families: families.flatMap((f) => (f ? [f.now] : [])) };
  }
  const facts = await readJoinFacts(needs.table, number.value, needs.now());
  return number.value.joining ? { joining: foldJoining(facts, needs.now()) } : {};
}

/** A log that keeps growing while its nudge is about to leave is asked again this often; then the clock's message comes again. */
const ATTEMPTS_MAX = 5;
const LOG_GREW_MS = 1000;

export function dispatchNudge(needs: DispatchNeeds): (firing: Firing) => Promise<DispatchResult> {
  return async (firing) => {
    const { familyId } = firing;
    return (await ignoringFuture(() => nudged(needs, firing), { journal: needs.journal, kind: 'firing', familyId })) ?? 'done';
  };
}

async function nudged(needs: DispatchNeeds, firing: Firing): Promise<DispatchResult> {
  const facts = new Map<FactId, Fact>();
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
    const result = await attemptNudge(needs, firing, facts);
    if (result === 'log-grew') continue;
    if (result === 'done' && facts.size > 0) await append(needs.table, firing.familyId, () => [...facts.values()], needs.now());
    return result;
  }
  return { againAt: (needs.now() + LOG_GREW_MS) as Instant };
}

const againOf = ({ at, forToken }: Ended & { ended: 'later' }): Again => ({ againAt: at, ...(forToken && { forToken }) });

/** `log-grew`: the family said something between the question whether this is wanted and the claim (L5). */
async function attemptNudge(needs: DispatchNeeds, firing: Firing, facts: Map<FactId, Fact>): Promise<DispatchResult | 'log-grew'> {
  const family = await present(needs, firing.familyId);
  if (!family) {
    needs.journal('warn', { event: 'ignored', kind: 'firing', purpose: firing.purpose, why: 'no-family', count: 1 });
    return 'done';
  }
  const still = (needs.gate ?? stillWanted)(firing, family.now);
  if (!still.wanted) {
    if (still.why === 'too-early') return { againAt: (firing.dueAt - EARLY_MS_MAX) as Instant };
    const reached = still.why === 'settled' ? [] : await reachedBefore(needs, firing, family.now);
    for (const fact of [...reached, ...dropFacts(needs, firing, still.why)]) facts.set(fact.id, fact);
    return 'done';
  }
  let again: Again | undefined;
  for (const to of still.nudge.to) {
    const { to: whom, ended } = await reachOrNext(firing.purpose, to, reachable(family.now.family), (one) => reach(needs, firing, still.nudge, family, one));
    if (ended.ended === 'log-grew') return 'log-grew';
    if (ended.ended === 'later') again = again && again.againAt <= ended.at ? again : againOf(ended);
    else for (const fact of factsOf(firing, whom, ended, needs.now())) facts.set(fact.id, fact);
  }
  // A recipient that must wait brings the whole firing back; those who had theirs are found claimed.
  return again ?? 'done';
}

interface Present {
  readonly now: Now;
  /** The version of the log's memory that `now` was computed from. */
  readonly v: number;
}

/** The family as its log says now; replayed where what is at hand may not be trusted. */
async function present(needs: DispatchNeeds, familyId: FamilyId): Promise<Present | undefined> {
  const memory = await readMemory(needs.table, familyId);
  if (!memory) return undefined;
  const at = needs.now();
  const now = recompute(isStale(memory.value) ? replay(await readLog(needs.table, familyId), at) : memory.value, at);
  return now && { now, v: memory.v };
}

const KIND_OF: Record<Purpose, TextKind> = {
  bedtime: 'bedtime', echo: 'echo', checkin: 'checkin', step: 'step', reevaluation: 'reevaluation', weekly: 'weekly', notice: 'notice',
};

type Reached = Ended & { words?: NudgeWords };

async function reach(needs: DispatchNeeds, firing: Firing, nudge: Nudge, { now, v }: Present, to: NumberId): Promise<Reached> {
  let words: NudgeWords | undefined;
  const ended = await claimAndSend(needs, {
    to, cause: nudgeCause(firing.familyId, firing.purpose, firing.night), kind: KIND_OF[firing.purpose],
    usefulUntil: nudge.usefulUntil, familyId: firing.familyId, dueAt: nudge.dueAt, nudge: { purpose: firing.purpose, night: firing.night },
    unless: { check: memoryKey(firing.familyId), if: { v } },
    prepare: (number, again) => {
      const why = mayReach(number, nudge, now);
      if (why) return { drop: why };
      // At most one question is open per number: a text that would ask another goes without it (docs/decisions.md).
      const asksMood = openQuestion(number, now.at) === undefined;
      words = nudgeText(nudge, now, langOf({ number, now }), { asksMood, moods: number.moods });
      if (!words) return { drop: 'not-wanted' };
      // "Well again?" can be answered by BETTER as well: it takes no other question's place.
      const question = words.asks?.about === 'well' && !asksMood ? undefined : questionOf(words, firing, now);
      const next = again ? number : counted(number, firing.purpose, dateOf(now.here));
      return { text: words.text, number: question ? { ...next, question } : next };
    },
  });
  return { ...ended, ...(words && { words }) };
}

/** The question that a nudge opens with its send. */
function questionOf(words: NudgeWords, firing: Firing, now: Now): OpenQuestion | undefined {
  const common = { askedAt: now.at, familyId: firing.familyId, night: firing.night };
  if (words.asks) return { ...common, about: words.asks.about, child: words.asks.child.id };
  if (words.told.includes('mood')) return { ...common, about: 'mood' };
  const asks = firing.purpose === 'echo' ? morningQuestion(now, firing.night, true) : undefined;
  if (asks?.about === 'doubt') return { ...common, about: 'doubt', child: asks.asked.child, factId: asks.asked.id };
  return asks?.about === 'how' ? { ...common, about: 'how', child: asks.child.id } : undefined;
}

/** Every firing ends in message facts; their ids are of the cause, so a second ring adds nothing. */
function factsOf(firing: Firing, to: NumberId, ended: Reached, at: Instant): Fact[] {
  const cause = `${nudgeCause(firing.familyId, firing.purpose, firing.night)}|${to}`;
  const common = { at, purpose: firing.purpose, night: firing.night };
  switch (ended.ended) {
    case 'sent': {
      const sent: Fact = { ...common, type: 'sent', id: `${cause}#0` as FactId, to, told: [...(ended.words?.told ?? [])] };
      const begun = (ended.words?.begins ?? []).map(({ child, rule, next: { step, how, repeat, size } }) => (
        { type: 'step-taken' as const, child: child.id, night: firing.night, step, how, repeat, size, rule, rules: RULES_VERSION }));
      return [sent, ...[...begun, ...(ended.words?.follows ?? [])].map((body, i) => ({ ...body, id: `${cause}#${i + 1}` as FactId, at }) as Fact)];
    }
    case 'unknown':
      return [{ ...common, type: 'send-unknown', id: `${cause}#0` as FactId, to }];
    case 'refused':
      return [{ ...common, type: 'refused', id: `${cause}#0` as FactId, to, why: ended.why }];
    case 'dropped':
      return [{ ...common, type: 'dropped', id: `${cause}#${ended.why}` as FactId, why: ended.why }];
    case 'later': case 'log-grew':
      return [];
  }
}

/** Whoever had this text before its reason went away has had it, though another waited for it in vain. */
async function reachedBefore(needs: DispatchNeeds, firing: Firing, now: Now): Promise<Fact[]> {
  const cause = nudgeCause(firing.familyId, firing.purpose, firing.night);
  const found: Fact[] = [];
  for (const { number } of now.family.carers) {
    const item = await needs.table.get(claimKey(number, cause));
    if (item && claimOf(item).state === 'sent') found.push(...factsOf(firing, number, { ended: 'sent' }, needs.now()));
  }
  return found;
}

/** A firing that is not wanted ends in a fact too, with its reason. */
function dropFacts(needs: DispatchNeeds, firing: Firing, why: DropReason): Fact[] {
  needs.journal('info', { event: 'firing-dropped', familyId: firing.familyId, purpose: firing.purpose, night: firing.night, why });
  // What was settled has its fact already.
  if (why === 'settled') return [];
  const id = `${nudgeCause(firing.familyId, firing.purpose, firing.night)}|${firing.dueAt}#${why}` as FactId;
  return [{ type: 'dropped', id, at: needs.now(), purpose: firing.purpose, night: firing.night, why }];
}

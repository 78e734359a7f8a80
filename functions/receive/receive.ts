/**
 * A text arrives: who is this, what did it mean, what follows — then one transaction with the marker of
 * the text, its facts and what is owed, then the owed reply on its queue. A text delivered again meets
 * the marker and queues the same reply under the same cause (L1).
 */
import * as z from 'zod';
import { hearingLang, newNumber, type NumberRecord, reached } from '../../shared/family/number.ts';
import { isServed } from '../../shared/contract/contacts.ts';
import { feedOf } from '../../shared/family/feed.ts';
import type { OwedReply } from '../../shared/contract/owedReply.ts';
import { type Fact, type FamilyId, instantSchema, type NumberId } from '../../shared/log/facts.ts';
import { type Now, recompute } from '../../shared/plan/recompute.ts';
import type { Memory } from '../../shared/plan/remember.ts';
import { foldName } from '../../shared/message/segments.ts';
import type { Journal } from '../../shared/ports/journal.ts';
import { OutsideFailure } from '../../shared/ports/outsideFailure.ts';
import type { Queue } from '../../shared/ports/queue.ts';
import type { Table, Write } from '../../shared/ports/table.ts';
import { read } from '../../shared/text/read.ts';
import type { Reading } from '../../shared/text/reading.ts';
import { type Instant, toLocal, type Zone } from '../../shared/time/zone.ts';
import { putOwed } from '../records/owedTexts.ts';
import { owedOf, putFacts, putMarker, putMarkerTrace, putNumber, readMemory, readNumber, type Versioned } from '../records/records.ts';
import { leaveWrites } from '../leave/leave.ts';
import { readJoinFacts } from '../records/joinFacts.ts';
import { besideWrites, readInvitation, takeBackFacts } from './besides.ts';
import { decide, decideStranger } from './decide.ts';
import { growing } from './growing.ts';
import type { Arrival, Decision, InboundText } from './heard.ts';
import { stoppingLoops } from './loopStop.ts';
import { isJoinWithCode } from './stranger.ts';
import { answeredWhich, askWhichFamily, familyMeant, whichAgain } from './twoFamilies.ts';

export interface ReceiveNeeds {
  readonly table: Table;
  readonly replies: Queue<OwedReply>;
  readonly journal: Journal;
  readonly now: () => Instant;
  /** The keyed hash of a number. */
  readonly numberId: (phone: string) => NumberId;
}

export const inboundTextSchema = z.object({
  inboundId: z.string().min(1).max(100),
  from: z.string().regex(/^\+[1-9]\d{6,14}$/),
  to: z.string(),
  /** SMS bodies are at most 1,600 characters (`aws.md` §1.4); a longer one was not a text. */
  body: z.string().max(1600),
  at: instantSchema,
});

/** Reads and decides again this often when somebody else wrote meanwhile; then redelivery tries. */
const ATTEMPTS_MAX = 5;

export function receive(needs: ReceiveNeeds): (text: InboundText) => Promise<void> {
  return async (text) => {
    const id = needs.numberId(text.from);
    for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
      const result = await once(needs, text, id);
      if (result === 'conflict') continue;
      if (result.owed) await needs.replies.send(result.owed);
      needs.journal('info', {
        event: result.again ? 'text-met-again' : 'text-received', inboundId: text.inboundId, why: result.owed?.say ?? 'silence',
      });
      return;
    }
    throw new OutsideFailure('version-conflict', { retryable: true });
  };
}

type Result = 'conflict' | { readonly owed: OwedReply | null; readonly again: boolean };

async function once(needs: ReceiveNeeds, text: InboundText, id: NumberId): Promise<Result> {
  const { table } = needs;
  const stored = await readNumber(table, id);
  // After a deletion only the hash is kept of a phone: who texts brings it back.
  const number = stored?.value.phone === '' ? { ...stored, value: { ...stored.value, phone: text.from } } : stored;
  const familyIds = number?.value.families ?? [];
  const families = await Promise.all(familyIds.map(async (familyId) => candidate(familyId, await readMemory(table, familyId), text.at)));
  const joinFacts = number ? await readJoinFacts(table, number.value, text.at) : [];
  const keyed = (what: string): string => needs.numberId(what);
  const invitation = await readInvitation(table, keyed, text.body, joinFacts, text.at);
  const { decision: meant, familyId, reading } = decided({ text, id, number, families, joinFacts, keyed, invitation });
  const decision = stoppingLoops(meant, number?.value, text, reading);
  const { beside } = decision;
  const facts = beside?.takesBackAll && familyId ? [...decision.facts, ...await takeBackFacts(table, familyId, id, text)] : decision.facts;
  const writes: Write[] = [putMarker(text.inboundId, decision.owed, text.at), putMarkerTrace(id, text.inboundId, text.at, familyId), ...(decision.owed ? [putOwed(text.inboundId, text.at)] : [])];
  const gone = decision.deletes && number && families.find((f) => f.familyId === familyId)?.memory;
  if (gone) {
    const going = { familyId: familyId!, v: gone.v, carers: decision.deletes!, at: text.at, because: text.inboundId };
    writes.push(...await leaveWrites(table, going, { id, number: { v: number.v, value: decision.number } }));
  } else {
    const kept = number !== stored && !decision.owed ? { ...decision.number, phone: '' } : decision.number;
    writes.push(putNumber(id, reached(kept, text.at), number?.v ?? 0));
  }
  for (const { familyId: one, memory, grown } of families) {
    if (gone && one === familyId) continue;
    // STOP and START are of the number: every family of it must know whom nudges may go to.
    const some = one === familyId ? facts : facts.filter((f) => f.type === 'carer-stopped' || f.type === 'carer-back');
    if (memory && grown && some.length > 0) writes.push(...putFacts(one, some, grown(some), memory.v));
  }
  if (beside) writes.push(...await besideWrites(table, beside, { id, familyId, at: text.at }));
  const result = await table.transact(writes);
  if (result.done) return { owed: decision.owed, again: false };
  const marker = result.met[0];
  return marker ? { owed: owedOf(marker), again: true } : 'conflict';
}

interface Candidate {
  readonly familyId: FamilyId;
  readonly memory: Versioned<Memory> | undefined;
  /** The memory with these facts in it. */
  readonly grown: ((facts: readonly Fact[]) => Memory) | undefined;
}

const candidate = (familyId: FamilyId, memory: Versioned<Memory> | undefined, at: Instant): Candidate =>
  ({ familyId, memory, grown: memory && growing(memory.value, at) });

interface Asked extends Pick<Arrival, 'text' | 'joinFacts' | 'keyed' | 'invitation'> {
  readonly id: NumberId;
  readonly number: Versioned<NumberRecord> | undefined;
  readonly families: readonly Candidate[];
}

function decided(asked: Asked): { decision: Decision; familyId?: FamilyId; reading?: Reading } {
  const { text, id, number, families, ...given } = asked;
  const known = families.flatMap(({ familyId, memory, grown }) => {
    const now = memory && recompute(memory.value, text.at);
    return memory && grown && now ? [{ familyId, memory, grown, now }] : [];
  });
  const comesIn = isJoinWithCode(text.body) && !number?.value.stop;
  if (number === undefined || known.length === 0 || comesIn) {
    const here = toLocal(text.at, 'UTC' as Zone);
    const reading = read(text.body, { now: here, ...(number?.value.lang && { lang: number.value.lang }) });
    const served = isServed(text.from);
    return { decision: decideStranger({ ...given, text, reading, number: number?.value ?? newNumber(id, text.from), served }), reading };
  }
  const chosen = known.length > 1 ? familyMeant(text, number.value, known, given.joinFacts) : { one: known[0]!, text };
  if ('again' in chosen || 'drop' in chosen) return { decision: whichAgain(text, number.value, 'drop' in chosen) };
  if ('ask' in chosen) return { decision: askWhichFamily(text, number.value) };
  const { one } = chosen;
  const then = chosen.text === text ? one.now : recompute(one.memory.value, chosen.text.at) ?? one.now;
  const reading = readFor(chosen.text.body, then, number.value);
  const withFacts = (facts: readonly Fact[]): Now => recompute(one.grown(facts), text.at)!;
  const heardBy = hearingLang(chosen.text === text ? number.value : answeredWhich(number.value), languageShown(reading, text.body), number.value.lang ?? one.now.family.lang);
  const decision = decide({ ...given, text: chosen.text, reading, number: heardBy, familyId: one.familyId, now: one.now, withFacts });
  return { decision, familyId: one.familyId, reading };
}

/** The language a text is written in: an English command is understood from everyone and tells of none, alone or with its number. */
function languageShown({ lang, intent }: Reading, body: string): Reading['lang'] {
  return lang === 'en' && intent === 'command' && body.trim().split(/\s+/).length <= COMMAND_WORDS ? null : lang;
}
const COMMAND_WORDS = 2;

function readFor(body: string, now: Now, number: NumberRecord): ReturnType<typeof read> {
  const { children } = now.family;
  const context = {
    now: now.here, lang: number.lang ?? now.family.lang, feed: feedOf(now.family),
    children: children.map((c) => ({ name: c.name, nicknames: [foldName(c.name)] })),
  };
  const reading = read(body, context);
  if (reading.intent !== 'chat' || reading.child === undefined || reading.night) return reading;
  // "Back Leo": a name beside a command of the plan says whose it is, and changes nothing of what is meant.
  const unnamed = read(children.reduce((text, { name }) => text.replaceAll(new RegExp(`(?<!\\p{L})${literal(name)}(?!\\p{L})`, 'giu'), ' '), body), context);
  return unnamed.command && OF_A_CHILD.has(unnamed.command.name) ? { ...unnamed, child: reading.child } : reading;
}

const literal = (name: string): string => name.replace(/[^\p{L}\p{N} ]/gu, '\\$&');
const OF_A_CHILD: ReadonlySet<string> = new Set(['ready', 'wait', 'back', 'easier', 'change', 'enough', 'fewer-feeds', 'plan', 'why']);

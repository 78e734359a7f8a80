/**
 * Stops a loop at the door: what a text told is kept as ever, only the answer is held back. Safety, STOP,
 * START, the YES that agrees and HELP are answered whatever has come before (L11, L12).
 */
import type { OwedReply } from '../../shared/contract/owedReply.ts';
import { heardText, isLoop, quieted } from '../../shared/family/loop.ts';
import type { NumberRecord } from '../../shared/family/number.ts';
import type { Reading } from '../../shared/text/reading.ts';
import { type Decision, type InboundText, owe } from './heard.ts';

export function stoppingLoops(decision: Decision, before: NumberRecord | undefined, text: InboundText, reading: Reading | undefined): Decision {
  // SKIP, or "1", to one question of the way in after the other is no loop: each takes it further, and they are few.
  const fact = decision.beside?.joinFact;
  const loop = heardText(before?.loop, text.body, text.at, fact?.brought !== undefined || fact?.skipped !== undefined);
  const counted: Decision = { ...decision, number: { ...decision.number, loop } };
  if (decision.owed === null || isAlwaysAnswered(decision.owed, reading) || decision.number.consent?.at === text.at) return counted;
  if (loop.quietUntil !== undefined) return { ...withheld(counted, before, text), owed: null };
  if (!isLoop(loop)) return counted;
  const held = withheld(counted, before, text);
  return {
    ...held, number: { ...held.number, loop: quieted(loop, text.at) },
    owed: owe({ text, number: held.number }, 'too-many'),
  };
}

const ALWAYS_KINDS: ReadonlySet<OwedReply['kind']> = new Set(['safety', 'stop', 'consent']);
const ALWAYS_SAYS: ReadonlySet<OwedReply['say']> = new Set(['help', 'low', 'mood-low']);
const ALWAYS_COMMANDS: ReadonlySet<string> = new Set(['stop', 'start', 'help', 'crisis']);

function isAlwaysAnswered({ kind, say }: OwedReply, reading: Reading | undefined): boolean {
  return ALWAYS_KINDS.has(kind) || ALWAYS_SAYS.has(say) || ALWAYS_COMMANDS.has(reading?.command?.name ?? '');
}

/** Without what the answer would have told or asked: a sum that nobody reads is not told, nor is a question open. */
function withheld(decision: Decision, before: NumberRecord | undefined, text: InboundText): Decision {
  const { question, ...rest } = decision.number;
  const stands = question?.askedAt === text.at ? before?.question : question;
  return {
    ...decision,
    facts: decision.facts.filter((fact) => fact.type !== 'summed' && fact.type !== 'offered'),
    number: { ...rest, ...(stands && { question: stands }) },
  };
}

/**
 * L11 as far as answers cost money: what a stranger says that asks for nothing is answered twice a day before it has agreed, and
 * a phone that texts without end is soon answered no more.
 */
import { HOUR_MS, type Instant } from '../../shared/time/zone.ts';
import type { Out } from './outLaws.ts';
import type { Said } from './said.ts';
import { STRANGERS_CHAT } from './wordings.ts';

/** Answers of one text may be late by minutes, so two of them may be a little nearer than a day. */
const STRANGER_ANSWERED_MS = 23 * HOUR_MS;
const CHATS_A_DAY_MAX = 2;
const CHAT: ReadonlySet<string> = new Set(STRANGERS_CHAT);
/** Twenty texts in ten minutes, or one text five times, stop the answers: with a few under way and another word between, no more than these in an hour. */
const ANSWERS_AN_HOUR_MAX = { all: 25, alike: 10 } as const;

export interface Cost {
  /** Chat of a stranger that was answered in the last day. */
  chats: readonly Instant[];
  /** Was asked its first question: it agreed, and is on its way in. */
  agreed?: true;
  /** Of the last hour. */
  answers: { readonly at: Instant; readonly body: string }[];
}

export const noCost = (): Cost => ({ answers: [], chats: [] });

/** What is wrong with answering this once more, if anything. */
export function costly(cost: Cost, out: Out, answers: Said, isStranger: boolean): string | undefined {
  // Cards, and what STOP and START are answered, leave whatever came before.
  if (out.kind === 'safety' || out.kind === 'stop' || (out.kind === 'consent' && !isStranger)) return undefined;
  cost.answers = [...cost.answers.filter((one) => out.at - one.at < HOUR_MS), { at: out.at, body: answers.body }];
  const alike = cost.answers.filter((one) => one.body === answers.body).length;
  if (cost.answers.length > ANSWERS_AN_HOUR_MAX.all || alike > ANSWERS_AN_HOUR_MAX.alike) return 'a loop that is answered on and on';
  if (out.kind === 'ask') cost.agreed = true;
  if (!isStranger || cost.agreed || !CHAT.has(answers.body)) return undefined;
  cost.chats = [...cost.chats.filter((at) => out.at - at < STRANGER_ANSWERED_MS), out.at];
  // The consent text, and once more in fewer words.
  return cost.chats.length > CHATS_A_DAY_MAX ? 'a stranger was answered three times in a day' : undefined;
}

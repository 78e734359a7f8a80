/**
 * L11 as far as answers cost money: what a stranger says that asks for nothing is answered once a day, and
 * a phone that texts without end is soon answered no more.
 */
import { HOUR_MS, type Instant } from '../../shared/time/zone.ts';
import type { Out } from './outLaws.ts';
import type { Said } from './said.ts';
import { STRANGERS_CHAT } from './wordings.ts';

/** Answers of one text may be late by minutes, so two of them may be a little nearer than a day. */
const STRANGER_ANSWERED_MS = 23 * HOUR_MS;
const CHAT: ReadonlySet<string> = new Set(STRANGERS_CHAT);
/** Twenty texts in ten minutes, or one text five times, stop the answers: with a few under way and another word between, no more than these in an hour. */
const ANSWERS_AN_HOUR_MAX = { all: 25, alike: 10 } as const;

export interface Cost {
  chattedAt?: Instant;
  /** Of the last hour. */
  answers: { readonly at: Instant; readonly body: string }[];
}

export const noCost = (): Cost => ({ answers: [] });

/** What is wrong with answering this once more, if anything. */
export function costly(cost: Cost, out: Out, answers: Said, isStranger: boolean): string | undefined {
  // Cards, and what STOP and START are answered, leave whatever came before.
  if (out.kind === 'safety' || out.kind === 'stop' || (out.kind === 'consent' && !isStranger)) return undefined;
  cost.answers = [...cost.answers.filter((one) => out.at - one.at < HOUR_MS), { at: out.at, body: answers.body }];
  const alike = cost.answers.filter((one) => one.body === answers.body).length;
  if (cost.answers.length > ANSWERS_AN_HOUR_MAX.all || alike > ANSWERS_AN_HOUR_MAX.alike) return 'a loop that is answered on and on';
  if (!isStranger || !CHAT.has(answers.body)) return undefined;
  const { chattedAt } = cost;
  cost.chattedAt = out.at;
  return chattedAt !== undefined && out.at - chattedAt < STRANGER_ANSWERED_MS ? 'a stranger was answered twice in a day' : undefined;
}

/** Until when an answer answers anything. */
import type { OwedReply } from '../contract/owedReply.ts';
import { HOUR_MS, type Instant } from '../time/zone.ts';

const REPLY_USEFUL_HOURS: Record<OwedReply['kind'], number> = { reply: 2, ask: 2, consent: 2, stop: 24, safety: 24 };

export function replyUsefulUntil({ saidAt, kind }: Pick<OwedReply, 'saidAt' | 'kind'>): Instant {
  return (saidAt + REPLY_USEFUL_HOURS[kind] * HOUR_MS) as Instant;
}

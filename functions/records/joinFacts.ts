/** What a number told on its way in, as it stands beside the number's own record. */
import { JOIN_FACT_PREFIX, numberPartition } from '../../shared/contract/keys.ts';
import { joinFactSchema, type JoinFact, JOINING_KEPT_DAYS } from '../../shared/family/joining/joining.ts';
import type { NumberRecord } from '../../shared/family/number.ts';
import type { NumberId } from '../../shared/log/facts.ts';
import type { Table } from '../../shared/ports/table.ts';
import { DAY_MS, type Instant } from '../../shared/time/zone.ts';

/** What the number told since it began, oldest first. Items past their time are passed over, whether swept or not. */
export async function readJoinFacts(table: Table, number: NumberRecord, now: Instant): Promise<JoinFact[]> {
  const since = number.joining?.since ?? (number.question?.about === 'which-family' ? number.question.askedAt : undefined);
  if (since === undefined) return [];
  const between = number.joining?.without;
  const { items } = await table.query({ pk: numberPartition(number.numberId as NumberId), prefix: JOIN_FACT_PREFIX });
  return items.map((item) => joinFactSchema.parse(item['fact']))
    .filter((f) => between === undefined || f.at < between.since || f.at > between.until)
    .filter((f) => (f.at > since || (f.at === since && f.inboundId >= (number.joining?.from ?? ''))) && now - f.at < JOINING_KEPT_DAYS * DAY_MS);
}

/**
 * What became of a text after the carrier took it: delivered or not is a fact of its family's log, an
 * opt-out at the carrier is a stop of that number, and a number that fails for days is left in peace.
 */
import type { DeliveryReport } from '../../shared/contract/deliveryReport.ts';
import { reached, unreached } from '../../shared/family/number.ts';
import type { Fact, FactId } from '../../shared/log/facts.ts';
import type { Journal } from '../../shared/ports/journal.ts';
import { OutsideFailure } from '../../shared/ports/outsideFailure.ts';
import type { Table, Write } from '../../shared/ports/table.ts';
import { type Instant, MINUTE_MS } from '../../shared/time/zone.ts';
import { remember } from '../../shared/plan/remember.ts';
import { putFacts, putNumber, readMemory, readNumber, type Versioned } from '../records/records.ts';
import { putReported, readSentText, type SentText } from '../records/sentText.ts';
import { stopByCarrier } from '../records/stopByCarrier.ts';

export interface ReceiptNeeds {
  readonly table: Table;
  readonly journal: Journal;
  readonly now: () => Instant;
}

/** To come again then: the report may have overtaken the record of its own text. */
export type ReceiptResult = 'done' | { readonly againAt: Instant };

/** Until then a text nobody knows of may still be in the middle of its record. */
const OVERTAKES_MS = 2 * MINUTE_MS;
const AGAIN_MS = MINUTE_MS / 2;
const ATTEMPTS_MAX = 5;

export function receipt(needs: ReceiptNeeds): (report: DeliveryReport) => Promise<ReceiptResult> {
  return async (report) => {
    const now = needs.now();
    const { outcome } = report;
    if (outcome === 'under-way') return 'done';
    for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
      const text = await readSentText(needs.table, report.carrierId);
      if (!text) return unknownText(needs, report, now);
      // First: a stop that is written twice is one, a stop that is lost is harm.
      if (report.optedOut) await stopByCarrier(needs, text.value.to, report.carrierId, now, text.value.sentAt);
      if (text.value.outcome === outcome || text.value.outcome === 'delivered') return 'done';
      const result = await needs.table.transact(await whatFollows(needs, report.carrierId, text, outcome, report.why, now));
      if (!result.done) continue;
      needs.journal(outcome === 'failed' ? 'warn' : 'info', {
        event: `text-${outcome}`, kind: text.value.kind, why: report.why, ...(text.value.familyId && { familyId: text.value.familyId }),
      });
      return 'done';
    }
    throw new OutsideFailure('version-conflict', { retryable: true });
  };
}

/** Its record may have been lost with its process: an opt-out counts all the same (L3). */
async function unknownText(needs: ReceiptNeeds, report: DeliveryReport, now: Instant): Promise<ReceiptResult> {
  if (report.optedOut && report.of) await stopByCarrier(needs, report.of.to, report.carrierId, now, report.of.sentAt);
  if (now - report.at < OVERTAKES_MS) return { againAt: (now + AGAIN_MS) as Instant };
  needs.journal('warn', { event: 'ignored', kind: 'receipt', why: 'unknown-text', count: 1 });
  return 'done';
}

/** The text's own record, its number's health, and a fact for what nobody asked for; replies are no facts of a log. */
async function whatFollows(
  { table }: ReceiptNeeds, carrierId: string, text: Versioned<SentText>, outcome: 'delivered' | 'failed', why: string, now: Instant,
): Promise<Write[]> {
  const { to, familyId, nudge, sentAt } = text.value;
  const writes: Write[] = [putReported(carrierId, { ...text.value, outcome }, text.v)];
  const number = await readNumber(table, to);
  const next = number && (outcome === 'delivered' ? reached(number.value, sentAt) : unreached(number.value, sentAt));
  if (number && next && next !== number.value) writes.push(putNumber(to, next, number.v));
  const memory = familyId && nudge ? await readMemory(table, familyId) : undefined;
  if (!familyId || !nudge || !memory) return writes;
  const common = { ...nudge, id: `${carrierId}#${outcome}` as FactId, at: now, to };
  const fact: Fact = outcome === 'delivered' ? { ...common, type: 'delivered' } : { ...common, type: 'undelivered', why };
  return [...writes, ...putFacts(familyId, [fact], remember(memory.value, [fact], now), memory.v)];
}

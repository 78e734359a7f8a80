/** A number that opted out at its carrier has stopped, as if it had said so to us (L3). */
import type { Fact, FactId, NumberId } from '../../shared/log/facts.ts';
import { remember } from '../../shared/plan/remember.ts';
import type { Journal } from '../../shared/ports/journal.ts';
import { OutsideFailure } from '../../shared/ports/outsideFailure.ts';
import type { Table, Write } from '../../shared/ports/table.ts';
import type { Instant } from '../../shared/time/zone.ts';
import { putFacts, putNumber, readMemory, readNumber } from './records.ts';

const ATTEMPTS_MAX = 5;

/**
 * The number and every family of it, in one transaction. Stopping twice is stopping once; `since`: what the
 * carrier says of a text from before the number came back to us is of an opt-out that is over.
 */
export async function stopByCarrier(
  { table, journal }: { readonly table: Table; readonly journal: Journal }, id: NumberId, carrierId: string, now: Instant, since: Instant,
): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
    const number = await readNumber(table, id);
    if (!number || number.value.stop || (number.value.consent && number.value.consent.at > since)) return;
    const { question: _closed, ...rest } = number.value;
    const writes: Write[] = [putNumber(id, { ...rest, stop: { at: now, inboundId: carrierId, by: 'carrier' } }, number.v)];
    for (const familyId of rest.families) {
      const memory = await readMemory(table, familyId);
      // Nobody of us said it: no `by`, or the family would be taken for one that wrote.
      const fact: Fact = { type: 'carer-stopped', carer: id, id: `carrier-${id}-${now}#0` as FactId, at: now };
      if (memory) writes.push(...putFacts(familyId, [fact], remember(memory.value, [fact], now), memory.v));
    }
    const result = await table.transact(writes);
    if (!result.done) continue;
    journal('warn', { event: 'stopped-by-carrier' });
    return;
  }
  throw new OutsideFailure('version-conflict', { retryable: true });
}

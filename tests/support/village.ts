/** Several families on the whole embedded service: what a replay needs that runs for days. */
import { createHash } from 'node:crypto';
import { numberIdWith } from '../../shared/family/numberId.ts';
import type { FamilyId } from '../../shared/log/facts.ts';
import type { JournalEntry } from '../../shared/ports/journal.ts';
import type { OutgoingSms } from '../../shared/ports/smsSender.ts';
import type { Instant } from '../../shared/time/zone.ts';
import { openService, type Service } from '../../local/service.ts';
import { openStore, type Store } from '../../local/store.ts';
import { familyFile, when } from './household.ts';

export interface Village {
  readonly service: Service;
  readonly store: Store;
  readonly clock: { now: Instant };
  readonly sent: (OutgoingSms & { readonly at: Instant })[];
  readonly journal: JournalEntry[];
  enrol(changes: { phone: string; [field: string]: unknown }): Promise<FamilyId>;
  until(iso: string): Promise<void>;
}

export function village(start: string): Village {
  const clock = { now: when(start) };
  const store = openStore({ path: ':memory:', now: () => clock.now });
  const [sent, journal]: [Village['sent'], JournalEntry[]] = [[], []];
  let ids = 0;
  const newId = (): string => createHash('sha256').update(`village ${++ids}`).digest('hex').slice(0, 20);
  const service = openService({
    store, clock, newId, numberId: numberIdWith('test'), journal: (_level, entry) => void journal.push(entry),
    sms: { send: async (sms) => {
      sent.push({ ...sms, at: clock.now });
      return { outcome: 'sent', carrierId: newId() };
    } },
  });
  return {
    service, store, clock, sent, journal,
    enrol: async (changes) => {
      const enrolled = await service.enrol(familyFile(changes, clock.now));
      if (!enrolled.ok) throw new Error('not enrolled');
      return enrolled.familyId;
    },
    until: (iso) => service.advanceTo(when(iso)),
  };
}

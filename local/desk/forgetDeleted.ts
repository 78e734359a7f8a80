/** What lies on the phones of a deleted family goes as its log does: at once what was said before, later the rest. */
import { readNumber } from '../../functions/records/records.ts';
import type { NumberId } from '../../shared/log/facts.ts';
import type { Table } from '../../shared/ports/table.ts';
import { DAY_MS } from '../../shared/time/zone.ts';
import type { ConversationLog } from './conversationLog.ts';

export async function forgetDeleted(log: ConversationLog, table: Table, numberId: (phone: string) => NumberId): Promise<void> {
  for (const phone of new Set(log.all().map((line) => line.phone))) {
    const number = (await readNumber(table, numberId(phone)))?.value;
    if (number?.stop?.by !== 'deleted') continue;
    const until = number.phone === '' ? number.stop.at + DAY_MS : number.stop.at - 1;
    await log.forget((line) => line.phone === phone && line.instant <= until);
  }
}

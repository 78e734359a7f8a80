/** What was said on the phones of this desk, kept in the store and bounded: the oldest lines go first. */
import * as z from 'zod';
import { TEXT_KINDS } from '../../shared/contract/owedReply.ts';
import { instantSchema } from '../../shared/log/facts.ts';
import { segments } from '../../shared/message/segments.ts';
import type { Table, Write } from '../../shared/ports/table.ts';
import { LOCAL_PARTITION } from './localRecords.ts';

const lineSchema = z.object({
  /** Counts up; the order of what was said. */
  id: z.int(),
  instant: instantSchema,
  dir: z.enum(['in', 'out']),
  phone: z.string(),
  text: z.string(),
  kind: z.enum([...TEXT_KINDS, 'text']),
  segments: z.int(),
});
export type SaidLine = z.output<typeof lineSchema>;

export interface ConversationLog {
  all(): readonly SaidLine[];
  /** Returns when the line is on disk. */
  /** Of a family that was deleted what was said goes too. */
  forget(goes: (line: SaidLine) => boolean): Promise<void>;
  add(said: Pick<SaidLine, 'instant' | 'dir' | 'phone' | 'text' | 'kind'>): Promise<SaidLine>;
}

/** Weeks of a chatty family; a page that redraws itself wants no more. */
export const LINES_KEPT = 500;
const LINE_PREFIX = 'LINE#';

const keyOf = (id: number): { pk: string; sk: string } =>
  ({ pk: LOCAL_PARTITION, sk: `${LINE_PREFIX}${`${id}`.padStart(12, '0')}` });

export async function conversationLog(table: Table): Promise<ConversationLog> {
  const lines: SaidLine[] = await readLines(table);
  let lastId = lines.at(-1)?.id ?? 0;
  return {
    all: () => lines,
    forget: async (goes) => {
      for (const line of lines.filter(goes)) {
        await table.transact([{ drop: keyOf(line.id) }]);
        lines.splice(lines.indexOf(line), 1);
      }
    },
    add: async (said) => {
      const line: SaidLine = { id: (lastId += 1), ...said, segments: segments(said.text) };
      lines.push(line);
      const writes: Write[] = [{ put: { ...keyOf(line.id), line } }];
      const oldest = lines.length > LINES_KEPT ? lines.shift() : undefined;
      if (oldest) writes.push({ drop: keyOf(oldest.id) });
      await table.transact(writes);
      return line;
    },
  };
}

async function readLines(table: Table): Promise<SaidLine[]> {
  const lines: SaidLine[] = [];
  let after: string | undefined;
  do {
    const page = await table.query({ pk: LOCAL_PARTITION, prefix: LINE_PREFIX, ...(after !== undefined && { after }) });
    for (const item of page.items) lines.push(lineSchema.parse(item['line']));
    after = page.next;
  } while (after !== undefined);
  return lines;
}

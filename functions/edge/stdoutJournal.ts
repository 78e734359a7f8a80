/** The journal as the functions keep it: a JSON object a line, of the fields a journal entry has and no others (L10). */
import type { Journal, JournalEntry } from '../../shared/ports/journal.ts';

/** A field that is not here is not written; a new one of the port's does not compile until it is. */
const FIELDS: Readonly<Record<keyof JournalEntry, true>> = {
  event: true, familyId: true, inboundId: true, purpose: true, night: true, kind: true, why: true, count: true, ms: true,
};

export function stdoutJournal(write: (line: string) => unknown = (line) => process.stdout.write(line)): Journal {
  return (level, entry) => {
    const said = Object.entries(entry).filter(([field]) => Object.hasOwn(FIELDS, field));
    write(`${JSON.stringify({ level, ...Object.fromEntries(said) })}\n`);
  };
}

/**
 * The journal as the functions keep it: a JSON object a line, of the fields a journal entry has and no others (L10).
 * What is counted is a metric of CloudWatch too (embedded metric format), on a line that names nobody's id.
 */
import { COUNTED, type MetricName } from '../../shared/contract/metrics.ts';
import type { Journal, JournalEntry } from '../../shared/ports/journal.ts';
import type { Instant } from '../../shared/time/zone.ts';

/** A field that is not here is not written; a new one of the port's does not compile until it is. */
const FIELDS: Readonly<Record<keyof JournalEntry, 'id' | 'said'>> = {
  event: 'said', familyId: 'id', inboundId: 'id', purpose: 'said', night: 'said', kind: 'said', why: 'said', count: 'said', ms: 'said',
};

interface Metrics {
  /** Whose metrics they are: one namespace a stage. */
  readonly namespace: string;
  readonly now: () => Instant;
}

/** Without `metrics` nothing is counted. */
export function stdoutJournal(write: (line: string) => unknown = (line) => process.stdout.write(line), metrics?: Metrics): Journal {
  return (level, entry) => {
    const fields = Object.entries(entry).filter(([field]) => Object.hasOwn(FIELDS, field));
    const said = fields.filter(([field]) => FIELDS[field as keyof JournalEntry] === 'said');
    const metric = metrics && COUNTED[entry.event];
    const tell = (line: object): unknown => write(`${JSON.stringify({ level, ...line })}\n`);
    // Who it was about stands on a line of its own.
    if (!metric || said.length < fields.length) tell(Object.fromEntries(fields));
    if (metric) tell({ ...Object.fromEntries(said), ...counted(metric, entry, metrics) });
  };
}

/** The sum of all, and each kind by itself. */
function counted(metric: MetricName, { kind, count = 1 }: JournalEntry, { namespace, now }: Metrics): object {
  const Dimensions = kind === undefined ? [[]] : [[], ['kind']];
  return {
    [metric]: count,
    _aws: { Timestamp: now(), CloudWatchMetrics: [{ Namespace: namespace, Dimensions, Metrics: [{ Name: metric, Unit: 'Count' }] }] },
  };
}

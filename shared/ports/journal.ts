/** Structured log lines: ids, kinds, counts. A number, a name or a sentence has no field to stand in (L10). */

export interface JournalEntry {
  /** What happened, past tense: `text-received`, `clock-set`, `dropped`. */
  readonly event: string;
  readonly familyId?: string;
  readonly inboundId?: string;
  readonly purpose?: string;
  readonly night?: string;
  readonly kind?: string;
  readonly why?: string;
  readonly count?: number;
  readonly ms?: number;
}

export type Journal = (level: 'info' | 'warn' | 'error', entry: JournalEntry) => void;

/** What the journal counts besides telling it: each event that an operator may want to see the number of, and the metric it adds to. */

/** `BadInput`: what reached us and is nothing we could do · `UnknownSends`: nobody can say whether they left · `Healed`: what a sweep put right. */
export const METRICS = ['BadInput', 'UnknownSends', 'Healed', 'DeadLetters', 'SweepFailures'] as const;
export type MetricName = (typeof METRICS)[number];

export const COUNTED: Readonly<Record<string, MetricName>> = {
  ignored: 'BadInput',
  'send-unknown': 'UnknownSends', 'claim-left-open': 'UnknownSends',
  'clocks-healed': 'Healed', 'orphans-dropped': 'Healed', 'reply-owed-again': 'Healed', 'card-sent-again': 'Healed',
  'record-buried': 'DeadLetters',
  'sweep-failed': 'SweepFailures',
};

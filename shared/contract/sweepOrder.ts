/** One piece of a sweep's work: a bucket of one kind, from where the last piece ended. */
import * as z from 'zod';

/** Families, open claims and owed replies are spread over this many index partitions, so that a sweep can page through all of them. */
export const FAMILY_BUCKETS = 16;

/** `bucket`: families. `open`: claims without an end. `owed`: replies that may not have left. `clocks`: names that begin alike. */
export const SWEPT = ['bucket', 'open', 'owed', 'clocks'] as const;
export type Swept = (typeof SWEPT)[number];

export const sweepOrderSchema = z.union([
  /** What the hourly clock sends: begin with every bucket that holds anything. */
  z.object({ sweep: z.literal('all') }),
  z.object({ sweep: z.enum(SWEPT), bucket: z.int().min(0).max(FAMILY_BUCKETS - 1), after: z.string().optional() }),
]);
export type SweepOrder = z.output<typeof sweepOrderSchema>;
export type BucketOrder = Extract<SweepOrder, { bucket: number }>;

/** One piece of a sweep's work: a bucket of families, from where the last piece ended. */
import * as z from 'zod';

/** Families are spread over this many index partitions, so that a sweep can page through all of them. */
export const FAMILY_BUCKETS = 16;

export const sweepOrderSchema = z.union([
  /** What the daily clock sends: begin with every bucket. */
  z.object({ sweep: z.literal('all') }),
  z.object({ sweep: z.literal('bucket'), bucket: z.int().min(0).max(FAMILY_BUCKETS - 1), after: z.string().optional() }),
]);
export type SweepOrder = z.output<typeof sweepOrderSchema>;

/** What a function is told, read when it is first needed: a wrong deployment fails in words, not on import. */
import type * as z from 'zod';
import { METRICS_NAMESPACE } from '../../shared/contract/environment.ts';

export function environmentOf<Schema extends z.ZodType>(
  schema: Schema, told: Readonly<Record<string, string | undefined>> = process.env,
): z.output<Schema> {
  const read = schema.safeParse(told);
  if (read.success) return read.data;
  // Names only: a value may be a secret's.
  const names = [...new Set(read.error.issues.map((issue) => issue.path.join('.')))];
  throw new Error(`Missing or malformed in the environment: ${names.join(', ')}`);
}

/** Where this stage's metrics go; undefined outside of a deployment. */
export const metricsNamespace = (told: Readonly<Record<string, string | undefined>> = process.env): string | undefined => told[METRICS_NAMESPACE];

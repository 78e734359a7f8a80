/** Reads a record's text into the work it asks for, or says by a code why it never can be. */
import * as z from 'zod';
import type { Journal } from '../../shared/ports/journal.ts';

/** `nothing`: understood, and there is nothing to do. */
export type Read<Work> = { readonly work: Work } | { readonly never: string } | { readonly nothing: true };

export const jsonSchema = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'is not JSON' });
    return z.NEVER;
  }
});

export function workOf<Schema extends z.ZodType>(name: string, schema: Schema): (body: string) => Read<z.output<Schema>> {
  const whole = jsonSchema.pipe(schema as z.ZodType<z.output<Schema>, unknown>);
  return (body) => {
    const read = whole.safeParse(body);
    if (read.success) return { work: read.data };
    // Which field, and never what stood in it.
    const field = read.error.issues[0]?.path.join('.');
    return { never: field ? `not-${name}:${field}` : `not-${name}` };
  };
}

/** What cannot be read and nobody waits for is told by its kind and counted, and does nothing. */
export function orIgnored<Work>(read: (body: string) => Read<Work>, kind: string, journal: Journal): (body: string) => Read<Work> {
  return (body) => {
    const found = read(body);
    if (!('never' in found)) return found;
    journal('warn', { event: 'ignored', kind, why: found.never, count: 1 });
    return { nothing: true };
  };
}

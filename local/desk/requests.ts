/** What a request may be: from this machine's own page, small, and JSON. Anything else is one clear line. */
import type { IncomingMessage } from 'node:http';
import * as z from 'zod';
import { CLOCK_MOVES } from './desk.ts';
import { DEMOS } from './demoFamily.ts';

export interface Refusal {
  readonly status: 400 | 403 | 413 | 415;
  readonly problem: string;
}
export type Read<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal };

/** A family with everything in it is under 2 KB, the longest text 1,600 characters. */
const BODY_BYTES_MAX = 16 * 1024;
/** What the carrier takes (`aws.md` §1.4). */
const TEXT_CHARACTERS_MAX = 1600;

const familyId = z.string().max(64).optional();
export const textRequest = z.strictObject({
  phone: z.string().regex(/^\+[1-9]\d{6,14}$/, 'must be a number like +15555550101'),
  body: z.string().max(TEXT_CHARACTERS_MAX, `must be at most ${TEXT_CHARACTERS_MAX} characters`),
});
export const clockRequest = z.strictObject({
  to: z.enum(CLOCK_MOVES, `must be one of ${CLOCK_MOVES.join(', ')}`), familyId,
});
export const demoRequest = z.strictObject({ demo: z.enum(DEMOS, `must be one of ${DEMOS.join(', ')}`) });

/** Another web page must neither read what is said here (a name that points here) nor text for the family. */
export function refusalOf(request: IncomingMessage): Refusal | undefined {
  const { host, origin } = request.headers;
  if (!/^(127\.0\.0\.1|localhost)(:\d{1,5})?$/i.test(host ?? '')) {
    return { status: 403, problem: 'host: this page is only for this machine, at 127.0.0.1 or localhost' };
  }
  const isForeign = origin !== undefined && origin !== `http://${host}`;
  if (request.method === 'POST' && (isForeign || isCrossSite(request))) {
    return { status: 403, problem: 'origin: only the page of this desk may post here' };
  }
  return undefined;
}

function isCrossSite(request: IncomingMessage): boolean {
  const site = request.headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

export async function readJson(request: IncomingMessage): Promise<Read<unknown>> {
  const refused = (status: Refusal['status'], problem: string): Read<unknown> => ({ ok: false, refusal: { status, problem } });
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    return refused(415, 'body: must be JSON, with content-type application/json');
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_BYTES_MAX) return refused(413, `body: must be at most ${BODY_BYTES_MAX / 1024} KB`);
    chunks.push(chunk);
  }
  try {
    return { ok: true, value: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return refused(400, 'body: is not JSON');
  }
}

export function checked<Value>(schema: z.ZodType<Value>, value: unknown): Read<Value> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const issue = parsed.error.issues[0]!;
  const [field, what] = issue.code === 'unrecognized_keys' ? [issue.keys[0], 'is not a field here']
    : [issue.path.join('.'), issue.code === 'invalid_type' && issue.input === undefined ? 'is missing' : issue.message];
  return { ok: false, refusal: { status: 400, problem: `${field || 'body'}: ${what}` } };
}

/** Claims whose send has not reported yet, by the time they were made: what a sweep looks through instead of every claim there is. */
import * as z from 'zod';
import { openClaimKey } from '../../shared/contract/keys.ts';
import { PURPOSES } from '../../shared/contract/firing.ts';
import type { Claim } from '../../shared/dispatch/claim.ts';
import { dateSchema, instantSchema, type NumberId, numberIdSchema } from '../../shared/log/facts.ts';
import type { Item, Write } from '../../shared/ports/table.ts';

const openClaimSchema = z.object({
  to: numberIdSchema,
  cause: z.string(),
  claimedAt: instantSchema,
  nudge: z.object({ purpose: z.enum(PURPOSES), night: dateSchema }).optional(),
});
export type OpenClaim = z.output<typeof openClaimSchema>;

/** Far beyond the sweep that settles it. */
const KEPT_SECONDS = 3 * 86_400;

export const openClaimOf = (item: Item): OpenClaim => openClaimSchema.parse(item['open']);

export function putOpen(open: OpenClaim): Write {
  const ttl = Math.floor(open.claimedAt / 1000) + KEPT_SECONDS;
  return { put: { ...openClaimKey(open.to, open.cause, open.claimedAt), open, ttl } };
}

export function dropOpen(to: NumberId, cause: string, { claimedAt }: Pick<Claim, 'claimedAt'>): Write {
  return { drop: openClaimKey(to, cause, claimedAt) };
}

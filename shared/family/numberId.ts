/** The keyed hash that stands for a phone everywhere but in the phone's own record (design §3). */
import { createHmac } from 'node:crypto';
import type { NumberId } from '../log/facts.ts';

/** Hex characters kept: 128 bits, far beyond any chance of two phones meeting. */
const NUMBER_ID_LENGTH = 32;

export function numberIdWith(key: string): (phone: string) => NumberId {
  return (phone) => createHmac('sha256', key).update(phone).digest('hex').slice(0, NUMBER_ID_LENGTH) as NumberId;
}

/** Who gets a text that is for one carer of the family: another one, where that one's number rests (its texts fail for days). */
import type { Purpose } from '../../shared/contract/firing.ts';
import type { NumberId } from '../../shared/log/facts.ts';
import type { Ended } from './claimAndSend.ts';

/** The sum is for who told the night, and the weekly text goes to each carer anyway. */
const PERSONAL: ReadonlySet<Purpose> = new Set<Purpose>(['echo', 'weekly']);

/** `others` are asked in turn, each only while nobody before could be reached. */
export async function reachOrNext<E extends Ended>(
  purpose: Purpose, to: NumberId, others: readonly NumberId[], reach: (to: NumberId) => Promise<E>,
): Promise<{ readonly to: NumberId; readonly ended: E }> {
  let found = { to, ended: await reach(to) };
  if (PERSONAL.has(purpose)) return found;
  for (const other of others) {
    if (found.ended.ended !== 'dropped' || found.ended.why !== 'unreachable') return found;
    if (other !== to) found = { to: other, ended: await reach(other) };
  }
  return found;
}

/** Every weekly text that leaves is held against the slow week of the family's log as it was at that moment. */
import type { Fact } from '../../../shared/log/facts.ts';
import { dateOf, nightOf } from '../../../shared/time/local.ts';
import { MINUTE_MS, toLocal } from '../../../shared/time/zone.ts';
import type { House } from '../houses.ts';
import type { Out } from '../outLaws.ts';
import type { Tally } from '../tally.ts';
import { notAsTold, slowWeek } from './slowWeek.ts';

/** A text that comes in at the very moment of the sending may be in the log and not in the text, or the other way round. */
const AT_THAT_MOMENT_MS = 2 * MINUTE_MS;

/** `log` as it stood when the text left. Families of several children share one text and are left to its own tests, as are those that move. */
export function holdToWeek(tally: Tally, log: readonly Fact[], out: Out, house: House): void {
  const joined = log.find((fact) => fact.type === 'joined');
  if (!joined || house.children.length !== 1 || log.some((fact) => fact.type === 'zone-set')) return;
  const here = toLocal(out.at, house.zone);
  const why = [log, log.filter((fact) => fact.at < out.at - AT_THAT_MOMENT_MS)].map((facts) => {
    const slow = slowWeek(facts, joined.children[0]!.id, dateOf(here), nightOf(toLocal(joined.at, house.zone)));
    if (slow) tally.meet(`weekly checked: ${slow.kind}`);
    return slow ? notAsTold(out.text, slow) : undefined;
  });
  if (why.every((one) => one !== undefined)) tally.broken('L8', `a week that the log does not tell (${why[0]})`, { text: out.text, at: new Date(out.at).toISOString(), family: house.index });
}

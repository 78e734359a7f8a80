/** Every weekly text that leaves is held against the slow week of the family's log as it was at that moment. */
import type { Fact } from '../../../shared/log/facts.ts';
import { foldName } from '../../../shared/message/segments.ts';
import { dateOf, nightOf } from '../../../shared/time/local.ts';
import { MINUTE_MS, toLocal, type Zone } from '../../../shared/time/zone.ts';
import type { House } from '../houses.ts';
import type { Out } from '../outLaws.ts';
import type { Tally } from '../tally.ts';
import { stillSaid } from './slowNight.ts';
import { notAsToldOf, type SlowChild, slowWeek } from './slowWeek.ts';

/** A text that comes in at the very moment of the sending may be in the log and not in the text, or the other way round. */
const AT_THAT_MOMENT_MS = 2 * MINUTE_MS;

/** `log` as it stood when the text left. */
export function holdToWeek(tally: Tally, log: readonly Fact[], out: Out, house: House): void {
  const joined = log.find((fact) => fact.type === 'joined');
  if (!joined) return;
  const joinedNight = nightOf(toLocal(joined.at, joined.zone));
  const notAsIn = (facts: readonly Fact[]): string | undefined => {
    const said = stillSaid(facts);
    const today = dateOf(toLocal(out.at, zoneThen(said, out.at, joined.zone)));
    const children = spokenOf(said, joined.children).map(({ id, name }): SlowChild => ({ name: foldName(name), week: slowWeek(said, id, today, joinedNight) }));
    for (const { week } of children) tally.meet(`weekly checked: ${week.kind}`);
    if (children.length > 1) tally.meet('weekly checked: several');
    if (said.some((fact) => fact.type === 'zone-set')) tally.meet('weekly checked: moved');
    return notAsToldOf(out.text, children);
  };
  const why = notAsIn(log);
  if (why === undefined || notAsIn(log.filter((fact) => fact.at < out.at - AT_THAT_MOMENT_MS)) === undefined) return;
  tally.broken('L8', `a week that the log does not tell (${why})`, { text: out.text, at: new Date(out.at).toISOString(), family: house.index });
}

/** The last zone that had taken effect. */
function zoneThen(said: readonly Fact[], at: number, joined: Zone): Zone {
  return said.reduce((zone, fact) => (fact.type === 'zone-set' && (fact.from ?? fact.at) <= at ? fact.zone : zone), joined);
}

function spokenOf<T extends { id: string }>(said: readonly Fact[], children: readonly T[]): T[] {
  const muted = (id: string): boolean => said.findLast((fact): fact is Extract<Fact, { type: 'child-muted' }> => fact.type === 'child-muted' && fact.child === id)?.on === true;
  const spoken = children.filter(({ id }) => !muted(id));
  return spoken.length > 0 ? spoken : [...children];
}

/**
 * The laws that show only afterwards: whether every text is in the log, whether what was owed left,
 * whether worry was answered, and whether the log still gives the plan that is at hand.
 */
import { isDeepStrictEqual } from 'node:util';
import { markerKey } from '../../shared/contract/keys.ts';
import type { FamilyId } from '../../shared/log/facts.ts';
import { textOf } from '../../shared/log/standing.ts';
import { type Now, recompute } from '../../shared/plan/recompute.ts';
import { isStale, replay } from '../../shared/plan/remember.ts';
import { nudgesWanted } from '../../shared/schedule/nudge.ts';
import type { Clocks } from '../../shared/ports/clocks.ts';
import { type Instant, MINUTE_MS } from '../../shared/time/zone.ts';
import { owedOf, readLog, readMemory } from '../../functions/records/records.ts';
import type { Carrier } from './carrier.ts';
import type { Cuts } from './cuts.ts';
import type { House } from './houses.ts';
import { unanswered } from './nightLaws.ts';
import type { Said } from './said.ts';
import type { Tally } from './tally.ts';
import type { Truth } from './truth.ts';
import type { WorldTable } from './worldTable.ts';

export interface EndWorld {
  readonly tally: Tally;
  readonly table: WorldTable;
  readonly carrier: Carrier;
  readonly cuts: Cuts;
  readonly truth: Truth;
}

/** Once, and again at most twice. */
const SAFETY_SENDS_MAX = 3;
/** A card is an answer now or none: redeliveries included, it must have left by then. */
const SAFETY_WITHIN_MS = 15 * MINUTE_MS;

/** L1 and L12 for all that was ever said by these numbers. */
export async function holdToLog(world: EndWorld, familyId: FamilyId | undefined, said: readonly Said[]): Promise<void> {
  const facts = familyId === undefined ? [] : await readLog(world.table, familyId);
  const kept = new Set(facts.map((fact) => textOf(fact.id)));
  for (const text of said) {
    const lost = (why: string): void => {
      world.tally.count('lost');
      world.tally.broken('L1', why, { ...text, house: text.house?.index });
    };
    if (text.takenInAt === undefined) {
      lost('never taken in');
      continue;
    }
    if (text.meaning.is === 'safety') holdToSafety(world, text);
    const marker = world.table.peek(markerKey(text.id));
    // Markers go after two weeks, with their claims; a text is held against its own while it stands.
    const owed = marker && owedOf(marker);
    const needsKeeping = text.house !== undefined && !text.whileStopped && !text.afterGone;
    if (needsKeeping && !owed && !kept.has(text.id) && marker) lost('neither in the log nor answered');
    if (!text.whileStopped && !text.afterGone && !stoppedSince(world, said, text)) {
      const why = unanswered(text, (cause) => world.carrier.attempts(text.phone, cause), (cause) => world.cuts.wasCut(text.phone, cause));
      if (why !== undefined) lost(why);
    }
    if (owed && !text.whileStopped && text.meaning.is !== 'stop') {
      const cause = `${text.id}|${owed.kind}`;
      if (!world.carrier.attempts(text.phone, cause) && !world.cuts.wasCut(text.phone, cause) && !stoppedSince(world, said, text)) lost(`a reply (${owed.say}) was owed and never tried`);
    }
  }
}

function stoppedSince({ truth }: EndWorld, said: readonly Said[], text: Said): boolean {
  if (truth.line(text.phone, text.house).carrierStops.some((at) => at >= text.at)) return true;
  return said.some((other) => other.phone === text.phone && other.meaning.is === 'stop' && other.at >= text.at);
}

/** L12: it left, or the carrier would not have it; at once, and again where nobody could say. */
function holdToSafety({ tally, carrier, cuts }: EndWorld, text: Said): void {
  const cause = `${text.id}|safety`;
  const attempts = carrier.attempts(text.phone, cause);
  // All that L12 promises was tried, and came to nothing each time.
  if (!attempts?.left && (attempts?.count ?? 0) + cuts.lostUnsent(text.phone, cause) >= SAFETY_SENDS_MAX) return;
  const why = attempts === undefined ? 'worry without a card'
    : attempts.refused ? undefined
    : attempts.left === 0 ? 'a card that nobody saw leave was not sent again'
    : attempts.firstLeftAt - text.at > SAFETY_WITHIN_MS ? 'a card that was held back' : undefined;
  if (why !== undefined) tally.broken('L12', why, { ...text, house: text.house?.index, attempts });
}

/** L3: where no carer is left that a text may go to, no clock stands. */
export async function holdToNoClocks({ tally }: EndWorld, clocks: Pick<Clocks, 'standing'>, house: House): Promise<void> {
  const { names } = await clocks.standing(`${house.familyId}.`);
  if (names.length > 0) tally.broken('L3', 'clocks stand, and all carers have stopped', { family: house.index, names });
}

/** L9: what is at hand gives what a full replay gives. */
export async function holdToReplay({ tally, table }: EndWorld, house: House, now: Instant): Promise<void> {
  if (house.familyId === undefined) return;
  const afresh = { ...table.afresh, transact: table.transact };
  const memory = await readMemory(afresh, house.familyId);
  if (!memory) return;
  tally.meet(isStale(memory.value) ? 'replay of a memory that says it is stale' : 'replay');
  // A memory that says so itself is replayed before anybody builds on it.
  if (isStale(memory.value)) return;
  const log = await readLog(afresh, house.familyId);
  const [kept, anew] = [recompute(memory.value, now), recompute(replay(log, now), now)].map((one) => one && seen(house.familyId!, one));
  const different = Object.keys(kept ?? {}).filter((part) => !isDeepStrictEqual(kept?.[part], anew?.[part]));
  if (different.length === 0) return;
  tally.broken('L9', `at hand is not what a replay gives (${different.join(', ')})`, { family: house.index, at: new Date(now).toISOString() });
}

function seen(id: FamilyId, now: Now): Record<string, unknown> {
  // As it would be stored: the order of fields and fields of nothing make no difference.
  return JSON.parse(JSON.stringify({
    family: now.family, zone: now.zone, night: now.night, tonight: now.tonight,
    plans: now.family.children.map((child) => now.plan(child)),
    nights: now.family.children.map((child) => now.nightOf(child.id, now.night)),
    wanted: nudgesWanted(id, now),
    measured: now.measured,
  })) as Record<string, unknown>;
}

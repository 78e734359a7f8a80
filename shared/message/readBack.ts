/**
 * What was understood, in the parent's words and in one text: the least important is left out first,
 * never half a fact.
 */
import type { Fact, FactOf } from '../log/facts.ts';
import type { Night, Waking } from '../night/night.ts';
import type { Help, SaidEvent } from '../text/reading.ts';
import { type LocalDateTime, timeOf } from '../time/local.ts';
import { type Instant, toLocal, type Zone } from '../time/zone.ts';
import type { Copy } from './copy.ts';
import { SEPTETS_MAX, septets } from './segments.ts';

interface Part {
  readonly text: string;
  /** Higher stays longer. */
  readonly weight: number;
}

const WEIGHT: Record<SaidEvent['kind'], number> = {
  up: 9, asleep: 8, through: 7, wakes: 6, wake: 5, bedtime: 4, context: 3, nap: 2,
};

/** As many parts as `frame` has room for, in their order. Undefined where not even one fits. */
function fitted(parts: readonly Part[], frame: (list: string) => string): string | undefined {
  const left = [...parts];
  while (left.length > 0) {
    const text = frame(left.map((p) => p.text).join(', '));
    if (septets(text) <= SEPTETS_MAX) return text;
    const lightest = left.reduce((low, p, i) => (p.weight <= left[low]!.weight ? i : low), 0);
    left.splice(lightest, 1);
  }
  return undefined;
}

/** The facts of one text, in the order of the clock. */
export function readBackFacts(facts: readonly Fact[], copy: Copy, frame: (list: string) => string): string | undefined {
  const told = facts.filter((f): f is FactOf<'told'> => f.type === 'told');
  // The same thing told of twins is read back once.
  const once = told.filter((f, i) => told.findIndex((g) => JSON.stringify(g.event) === JSON.stringify(f.event)) === i);
  const parts = [...once].sort((a, b) => (a.instant ?? Infinity) - (b.instant ?? Infinity))
    .map((f) => ({ text: copy.event(f.event), weight: WEIGHT[f.event.kind] }));
  return fitted(parts, frame);
}

/** Wakings from here on are not read back as a bill (the issue of texts). */
export const LONG_NIGHT_WAKINGS = 4;

export function isLongNight(night: Night): boolean {
  return night.said.word === 'hard' || wakingsOf(night) >= LONG_NIGHT_WAKINGS;
}

export function wakingsOf(night: Night): number {
  return Math.max(night.wakings.length, night.wakesCount ?? 0);
}

/** A night as it stands: asleep, wakings, up; wakings become their number before anything else goes. */
export function readBackNight(
  night: Night, zone: Zone, copy: Copy, frame: (list: string) => string,
): string | undefined {
  const parts = nightParts(night, zone, copy, true);
  const full = frame(parts.map((p) => p.text).join(', '));
  if (parts.length > 0 && septets(full) <= SEPTETS_MAX) return full;
  return fitted(nightParts(night, zone, copy, false), frame);
}

function nightParts(night: Night, zone: Zone, copy: Copy, eachWaking: boolean): Part[] {
  const part = (event: SaidEvent): Part => ({ text: copy.event(event), weight: WEIGHT[event.kind] });
  const there = (at: Instant): Extract<SaidEvent, { kind: 'up' }>['at'] => toLocal(at, zone);
  const parts: Part[] = [];
  if (night.bedtime !== undefined && night.asleep === undefined) parts.push(part({ kind: 'bedtime', at: there(night.bedtime) }));
  if (night.asleep !== undefined || night.help.length > 0) {
    parts.push(part({
      kind: 'asleep', ...(night.asleep !== undefined && { at: there(night.asleep) }), ...withHelp(night.help),
    }));
  }
  const counted = night.wakesCount !== undefined && night.wakesCount > night.wakings.length;
  if (eachWaking && !counted) parts.push(...night.wakings.map((w) => part(wakingEvent(w, zone))));
  else if (wakingsOf(night) > 0) parts.push({ text: copy.wakings(wakingsOf(night)), weight: WEIGHT.wakes });
  if (night.through) parts.push(part({ kind: 'through' }));
  for (const tag of night.tags) parts.push(part({ kind: 'context', tag }));
  if (night.up !== undefined) parts.push({ text: copy.upAt(timeOf(there(night.up))), weight: WEIGHT.up });
  if (night.said.word !== undefined && parts.length > 0) parts.push({ text: copy.howWord(night.said.word), weight: 1 });
  return parts;
}

function wakingEvent(waking: Waking, zone: Zone): SaidEvent {
  return {
    kind: 'wake', ...(waking.at !== undefined && { at: asSaid(waking, toLocal(waking.at, zone)) }), ...withHelp(waking.help),
    ...(waking.awakeMin !== undefined && { awakeMin: waking.awakeMin }),
  };
}

/** The wall clock as it was said: in the night the clocks change it may differ from what the zone makes of the instant. */
function asSaid({ said }: Waking, there: LocalDateTime): LocalDateTime {
  return said === undefined ? there : (`${there.slice(0, 11)}${said}` as LocalDateTime);
}

function withHelp(help: readonly Help[]): { help?: Help[] } {
  return help.length > 0 ? { help: [...help] } : {};
}

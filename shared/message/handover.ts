/**
 * NIGHT, for whoever takes over: what happened since bedtime and how it stands now, in one text. A long night is
 * shortened by whole facts, the oldest first, for the carer coming on needs the latest.
 */
import { zoneAt } from '../family/family.ts';
import type { Night, Waking } from '../night/night.ts';
import type { Now } from '../plan/recompute.ts';
import { addDays, type LocalDateTime, type LocalTime, timeOf } from '../time/local.ts';
import { type Instant, MINUTE_MS, toLocal } from '../time/zone.ts';
import { short } from './clockWords.ts';
import type { Copy } from './copy.ts';
import { foldName, SEPTETS_MAX, septets } from './segments.ts';

/** The running night, or the last one; undefined where neither has anything. */
export function handoverText(copy: Copy, now: Now): string {
  for (const date of [now.night, addDays(now.night, -1)]) {
    const told = now.family.children.filter((c) => now.nightOf(c.id, date).logged);
    if (told.length === 0) continue;
    const nights = told.map((c) => ({ name: told.length > 1 || now.family.children.length > 1 ? `${foldName(c.name)}: ` : '', night: now.nightOf(c.id, date) }));
    const most = Math.max(...nights.map(({ night }) => night.wakings.length));
    for (let kept = most; kept >= 0; kept -= 1) {
      const text = nights.map(({ name, night }) => `${name}${sentence(night, kept, (at) => toLocal(at, zoneAt(now.family, at)), copy)}`).join(' ');
      if (septets(text) <= SEPTETS_MAX) return text;
    }
    return nights.map(({ name, night }) => `${name}${copy.wakings(night.wakings.length)}.`).join(' ');
  }
  return copy.nightEmpty();
}

/** Each moment by the clock that the family had then: a trip moves nothing that was told. */
type There = (at: Instant) => LocalDateTime;

/** "Since 8:10pm: 10:40 nursed, 2:10 paci, asleep since 2:30." with the last `kept` wakings in full. */
function sentence(night: Night, kept: number, wall: There, copy: Copy): string {
  const there = (at: Instant): LocalTime => timeOf(wall(at));
  const start = night.asleep ?? night.bedtime;
  const counted = Math.max(night.wakings.length, night.wakesCount ?? 0);
  const full = night.wakings.slice(Math.max(0, night.wakings.length - kept));
  const before = counted - full.length;
  const parts = [
    ...(before > 0 ? [full.length > 0 ? copy.wakingsBefore(before) : copy.wakings(before)] : []),
    ...full.map((w) => wakingWords(w, wall, copy)),
  ];
  if (night.up !== undefined) parts.push(copy.upAt(there(night.up)));
  else {
    const since = counted === 0 ? night.asleep : settledAt(night.wakings.at(-1));
    if (since !== undefined) parts.push(copy.asleepSince(there(since)));
  }
  if (parts.length === 0) parts.push(copy.noWakings());
  const list = `${parts.join(', ')}.`;
  return `${start === undefined ? copy.tonightSoFar() : copy.since(there(start))}: ${list}`;
}

function wakingWords(waking: Waking, wall: There, copy: Copy): string {
  const at = (waking.said ?? (waking.at === undefined ? undefined : timeOf(wall(waking.at)))) as LocalTime | undefined;
  // A bare hour says too little where nothing helped.
  const time = at === undefined ? copy.wakings(1) : waking.help.length === 0 ? copy.wokeAt(at) : short(at);
  return [time, copy.helps(waking.help), waking.awakeMin === undefined ? '' : `${waking.awakeMin}m`].filter(Boolean).join(' ');
}

/** When the child slept again after that waking, as far as was told. */
function settledAt(waking: Waking | undefined): Instant | undefined {
  if (!waking) return undefined;
  if (waking.until !== undefined) return waking.until;
  return waking.at !== undefined && waking.awakeMin !== undefined ? ((waking.at + waking.awakeMin * MINUTE_MS) as Instant) : undefined;
}

/** The answer to UNDO: what was taken back, and which setting holds again because of it. One text (L7). */
import { bedtimeSetOn } from '../family/family.ts';
import type { Fact } from '../log/facts.ts';
import type { Now } from '../plan/recompute.ts';
import { timeOf } from '../time/local.ts';
import type { Copy } from './copy.ts';
import { readBackFacts } from './readBack.ts';
import { fit, septets, SEPTETS_MAX } from './segments.ts';

/** `facts`: what the take-back named. A clock that moves unseen would ring a family awake, so it is always named. */
export function undoneText(facts: readonly Fact[], copy: Copy, now: Now): string {
  const again = againText(facts, copy, now);
  const framed = (list: string): string => (again === undefined ? copy.undone(list) : `${copy.undone(list)} ${again}`);
  const text = readBackFacts(facts, copy, framed);
  return text !== undefined && septets(text) <= SEPTETS_MAX ? text : fit([framed('')]);
}

function againText(facts: readonly Fact[], copy: Copy, now: Now): string | undefined {
  const took = (type: Fact['type']): boolean => facts.some((f) => f.type === type);
  if (took('zone-set')) return copy.clockAgain(timeOf(now.here));
  if (took('bedtime-set')) return copy.bedtimeAgain(bedtimeSetOn(now.family, now.tonight));
  if (took('late-ok-set')) return copy.hoursAgain(now.family.lateOk);
  return undefined;
}

/** The answer to UNDO: what was taken back, and which setting holds again because of it. One text (L7). */
import { bedtimeSetOn, onDuty, restOn } from '../family/family.ts';
import type { Fact, NumberId } from '../log/facts.ts';
import type { Now } from '../plan/recompute.ts';
import { rhythmOn } from '../schedule/nudge.ts';
import { timeOf } from '../time/local.ts';
import type { Copy } from './copy.ts';
import { readBackFacts } from './readBack.ts';
import { fit, foldName, septets, SEPTETS_MAX } from './segments.ts';
import { weeklyDayText } from './weeklyDayText.ts';

/** `facts`: what the take-back named; `to`: who reads it. What moves unseen would ring a family awake, or not at all, so it is always named. */
export function undoneText(facts: readonly Fact[], copy: Copy, now: Now, to: NumberId): string {
  const again = againText(facts, copy, now, to);
  const framed = (list: string): string => (again === undefined ? copy.undone(list) : `${copy.undone(list)} ${again}`);
  const text = readBackFacts(facts, copy, framed);
  return text !== undefined && septets(text) <= SEPTETS_MAX ? text : fit([framed('')]);
}

/** What holds now of the first setting among them that has words; undefined where no setting was taken back. */
function againText(facts: readonly Fact[], copy: Copy, now: Now, to: NumberId): string | undefined {
  const { family } = now;
  const took = (...types: Fact['type'][]): boolean => facts.some((f) => types.includes(f.type));
  if (took('zone-set')) return copy.clockAgain(timeOf(now.here));
  if (took('bedtime-set')) return copy.bedtimeAgain(bedtimeSetOn(family, now.tonight));
  if (took('late-ok-set')) return copy.hoursAgain(family.lateOk);
  if (took('early-set')) return family.early ? copy.early() : copy.earlyOff();
  if (took('rhythm-set')) return copy.rhythm(rhythmOn(now, now.tonight));
  if (took('weekly-day-set')) return weeklyDayText(family.weeklyDay ?? 0, copy, now);
  if (took('night-replies-set')) return copy.nightReplies(family.nightReplies);
  if (took('on-duty-set')) return dutyText(copy, now, to);
  if (took('paused', 'resumed')) return copy.restAgain(family.children.some((child) => restOn(family, child.id, now.tonight) !== undefined));
  return undefined;
}

function dutyText(copy: Copy, { family }: Now, to: NumberId): string {
  const on = onDuty(family);
  const name = family.carers.find((carer) => carer.number === on)?.name;
  return on === to ? copy.onDuty() : copy.dutyAgain(name === undefined ? undefined : foldName(name));
}

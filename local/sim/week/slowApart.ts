/**
 * Which nights say nothing of others, worked out anew from the facts: those of a rest, those under a tag that is
 * in force, and the first night home after a journey that was only tagged. None of the service's own code.
 */
import type { Fact } from '../../../shared/log/facts.ts';
import { dateOfDay as dateOf, dayOf } from '../wall.ts';
import type { SaidOfChild } from './slowNight.ts';

/** So many nights in a row a tag may be in force; sickness and journeys rest the plan for as long as they are told. */
const TAG_NIGHTS: Record<string, number> = { sick: Infinity, travel: Infinity, teething: 3, vaccine: 2, visitors: 3, regression: 7 };
const AWAY = new Set(['sick', 'travel']);

/** `said` stand, in log order: the nights on which the family rested. */
function rests(said: readonly Fact[], child: string, from: number, until: number): Set<number> {
  const found: { begins: number; ends: number }[] = [];
  for (const fact of said) {
    if (fact.type === 'paused' && (fact.child === undefined || fact.child === child)) {
      const begins = dayOf(fact.night);
      found.push({ begins, ends: fact.reason === 'asked' && fact.nights !== undefined ? begins + fact.nights : Infinity });
    }
    if (fact.type === 'resumed') for (const rest of found) rest.ends = Math.min(rest.ends, Math.max(rest.begins, dayOf(fact.night)));
  }
  const days = new Set<number>();
  for (let day = from; day < until; day += 1) if (found.some(({ begins, ends }) => begins <= day && day < ends)) days.add(day);
  return days;
}

/** The dates, from the night of joining until this one, that stand apart for the child. */
export function apartNights(said: readonly Fact[], child: SaidOfChild, joined: number, until: number): Set<string> {
  const resting = rests(said, child.id, joined, until);
  const apart = new Set<string>();
  const runs = new Map<string, number>();
  let yesterday: string | undefined;
  for (let day = joined; day < until; day += 1) {
    const tags = [...new Set((child.ofNight.get(dateOf(day)) ?? []).flatMap((f) => (f.type === 'told' && f.event.kind === 'context' ? [f.event.tag as string] : [])))];
    for (const tag of runs.keys()) if (!tags.includes(tag)) runs.delete(tag);
    for (const tag of tags) runs.set(tag, (runs.get(tag) ?? 0) + 1);
    const inForce = tags.filter((tag) => runs.get(tag)! <= TAG_NIGHTS[tag]!);
    const tag = inForce.find((one) => AWAY.has(one)) ?? inForce[0];
    const home = yesterday === 'travel' && !resting.has(day - 1) && !resting.has(day) && !(tag !== undefined && AWAY.has(tag));
    if (resting.has(day) || tag !== undefined || home) apart.add(dateOf(day));
    yesterday = tag;
  }
  return apart;
}

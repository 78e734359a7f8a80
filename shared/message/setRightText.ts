/** What was set right, said back, from the facts that did it. */
import { isFirstYear } from '../family/joining/nextSlot.ts';
import { type Known, slotsOf } from '../family/joining/joining.ts';
import { type Fact, type FactOf } from '../log/facts.ts';
import type { Now } from '../plan/recompute.ts';
import { dateOf, timeOf } from '../time/local.ts';
import type { Copy } from './copy.ts';
import { fit, foldName } from './segments.ts';

/** `uk`: whose advice on shared beds is given. */
export function setRightText(factIds: readonly Fact['id'][], copy: Copy, now: Now, uk: boolean): string {
  const facts = now.recent.filter((f) => factIds.includes(f.id));
  const told = facts.find((f): f is FactOf<'child-set'> => f.type === 'child-set');
  const { name, born, due, association: help, place, temperament } = told?.set ?? {};
  const bedtime = facts.find((f): f is FactOf<'bedtime-set'> => f.type === 'bedtime-set')?.bedtime;
  const child = now.family.children.find((c) => c.id === told?.child) ?? now.family.children[0]!;
  const brought: Known = {
    ...(name !== undefined && { names: [name] }), ...(born && { born: [born] }), ...(due && { due }), ...(help && { help }), ...(place && { place }), ...(bedtime && { bedtime }),
    ...(temperament && { temperaments: [temperament] }),
  };
  const words = {
    name: foldName(name ?? child.name), zone: copy.zoneName(now.zone), clock: timeOf(now.here), born: born ?? child.born, due, bedtime, help, place, uk,
  };
  const said = copy.joinHeard(slotsOf(brought), words);
  const shares = place === 'parents-bed' && isFirstYear({ born: [child.born] }, dateOf(now.here));
  return fit([...(shares ? [`${said} ${copy.joinLead('no-risk', words)} ${copy.undoHint()}`, `${said} ${copy.joinLead('no-risk', words)}`] : []), `${said} ${copy.undoHint()}`, said]);
}

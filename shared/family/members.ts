/** Who belongs to a family: carers and children that come, are named, are muted and go. */
import type { Child, ChildId, Fact, FactOf, NumberId } from '../log/facts.ts';

/** Design §3: a household has at most so many. */
export const CARERS_MAX = 6;
export const CHILDREN_MAX = 4;

interface Members {
  readonly children: Child[];
  readonly carers: { number: NumberId; name?: string | undefined }[];
  readonly muted: ChildId[];
  readonly stopped: NumberId[];
}

const MEMBER_FACTS = ['carer-joined', 'carer-named', 'carer-left', 'child-set', 'child-added', 'child-muted'] as const;
type MemberFact = FactOf<(typeof MEMBER_FACTS)[number]>;

export function isOfMembers<F extends Fact>(fact: F): fact is F & MemberFact {
  return (MEMBER_FACTS as readonly string[]).includes(fact.type);
}

export function withMember<Family extends Members>(family: Family, fact: MemberFact): Family {
  switch (fact.type) {
    case 'carer-joined': {
      const known = family.carers.some((c) => c.number === fact.carer) || family.carers.length >= CARERS_MAX;
      return known ? family : { ...family, carers: [...family.carers, { number: fact.carer, ...(fact.name !== undefined && { name: fact.name }) }] };
    }
    case 'carer-named':
      return { ...family, carers: family.carers.map((c) => (c.number === fact.carer ? { ...c, name: fact.name } : c)) };
    case 'carer-left':
      return {
        ...family, carers: family.carers.filter((c) => c.number !== fact.carer), stopped: family.stopped.filter((n) => n !== fact.carer),
      };
    case 'child-set':
      return { ...family, children: family.children.map((c) => (c.id === fact.child ? { ...c, ...fact.set } : c)) };
    case 'child-added': {
      const known = family.children.some((c) => c.id === fact.child.id) || family.children.length >= CHILDREN_MAX;
      return known ? family : { ...family, children: [...family.children, fact.child] };
    }
    case 'child-muted':
      return { ...family, muted: [...family.muted.filter((id) => id !== fact.child), ...(fact.on ? [fact.child] : [])] };
  }
}

/** How a log begins, whoever wrote the joining down: the joining, and the step each child begins with. */
import type { Child, Fact, FactId, FactOf } from '../../shared/log/facts.ts';
import { RULES_VERSION } from '../../shared/plan/coaching.ts';
import { firstStep } from '../../shared/plan/judge.ts';
import type { LocalDate } from '../../shared/time/local.ts';
import type { Instant } from '../../shared/time/zone.ts';

export function firstFacts(joined: FactOf<'joined'>, tonight: LocalDate, idOf: (n: number) => FactId): Fact[] {
  return [joined, ...joined.children.flatMap((child, n) => firstStepFact(child, tonight, joined.at, idOf(n)) ?? [])];
}

/** Undefined where the child's age asks for no step. */
export function firstStepFact(child: Child, tonight: LocalDate, at: Instant, id: FactId): FactOf<'step-taken'> | undefined {
  const first = firstStep(child, tonight);
  return first && { type: 'step-taken', id, at, child: child.id, night: tonight, step: first.step, how: first.how, rule: first.rule, rules: RULES_VERSION };
}

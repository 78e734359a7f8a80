/**
 * A family's log said briefly, for the tests of the rooms that only compute: who says what at which
 * wall-clock minute becomes facts the way the service makes them, and `now` is what follows from them.
 */
import type { Child, ChildId, Fact, FactId, FactOf, FamilyId, NumberId, StepId } from '../../shared/log/facts.ts';
import { idsOf, lastTextOf, nightToldFact, takenBackFact, type Telling, toldFacts } from '../../shared/night/decide.ts';
import { type Now, recompute } from '../../shared/plan/recompute.ts';
import { replay } from '../../shared/plan/remember.ts';
import type { SaidEvent, SaidNight } from '../../shared/text/reading.ts';
import { type LocalDate, type LocalDateTime, type LocalTime, nightOf } from '../../shared/time/local.ts';
import { type Instant, toInstant, type Zone } from '../../shared/time/zone.ts';

export const OWNER = 'owner' as NumberId;
export const PARTNER = 'partner' as NumberId;
export const MIA = 'c1' as ChildId;
export const LEO = 'c2' as ChildId;
export const NEW_YORK = 'America/New_York' as Zone;
export const FAMILY = '8f3c1a' as FamilyId;

export const night = (date: string): LocalDate => date as LocalDate;
export const local = (text: string): LocalDateTime => text as LocalDateTime;
export const clock = (text: string): LocalTime => text as LocalTime;
export const instantAt = (text: string, zone: Zone = NEW_YORK): Instant => toInstant(local(text), zone);

/** Ten months old in the spring of 2026. */
export function aChild(more: Partial<Child> = {}): Child {
  return {
    id: MIA, name: 'Mia', born: night('2025-05-02'), association: 'nursing', place: 'crib',
    temperament: [1, 1, 1, 1, 1], routine: false, ...more,
  };
}

type Body<T extends Fact['type']> = Omit<FactOf<T>, 'id' | 'at' | 'type'>;

/** Facts in the order they were said; each call is one text. */
export class Log {
  readonly facts: Fact[] = [];
  readonly zone: Zone;
  private texts = 0;

  constructor(joinedAt: string, more: Partial<FactOf<'joined'>> = {}) {
    this.zone = more.zone ?? NEW_YORK;
    this.facts.push({
      type: 'joined', id: 'enrol#0' as FactId, at: instantAt(joinedAt, this.zone), zone: this.zone, lang: 'en',
      bedtime: clock('19:30'), children: [aChild()], carers: [{ number: OWNER }], lateOk: false, ...more,
    });
  }

  /** Who says it, when: the ids of the text's facts follow from it. */
  telling(at: string, by: NumberId = OWNER): Telling {
    this.texts += 1;
    return { inboundId: `in-${this.texts}`, at: instantAt(at, this.zone), by, zone: this.zone };
  }

  told(at: string, events: readonly SaidEvent[], by: NumberId = OWNER, children: readonly ChildId[] = [MIA]): this {
    const telling = this.telling(at, by);
    this.facts.push(...toldFacts(telling, idsOf(telling), children, events));
    return this;
  }

  said(at: string, of: string, said: SaidNight, by: NumberId = OWNER): this {
    const telling = this.telling(at, by);
    this.facts.push(nightToldFact(telling, idsOf(telling)(), MIA, night(of), said));
    return this;
  }

  undo(at: string, by: NumberId = OWNER): this {
    const telling = this.telling(at, by);
    const ids = lastTextOf(by, this.now(at).facts).map((f) => f.id);
    this.facts.push(takenBackFact(telling, idsOf(telling)(), nightOf(local(at)), ids));
    return this;
  }

  /** Any other fact; `by` is left out for what Staynear did by itself. */
  fact<T extends Fact['type']>(at: string, type: T, body: Body<T>): this {
    this.texts += 1;
    this.facts.push({ ...body, type, id: `in-${this.texts}#0` as FactId, at: instantAt(at, this.zone) } as unknown as Fact);
    return this;
  }

  step(at: string, of: string, step: string, how: FactOf<'step-taken'>['how'] = 'ready'): this {
    return this.fact(at, 'step-taken', { child: MIA, night: night(of), step: step as StepId, how, rule: 'ADV', rules: 1 });
  }

  sent(at: string, purpose: string, of: string, told: string[] = [], to: NumberId = OWNER): this {
    return this.fact(at, 'sent', { purpose, night: night(of), to, told });
  }

  now(at: string): Now {
    const instant = instantAt(at, this.zone);
    return recompute(replay(this.facts, instant), instant)!;
  }
}

export const asleep = (at: string, more: Partial<Extract<SaidEvent, { kind: 'asleep' }>> = {}): SaidEvent =>
  ({ kind: 'asleep', at: local(at), ...more });
export const woke = (at: string, more: Partial<Extract<SaidEvent, { kind: 'wake' }>> = {}): SaidEvent =>
  ({ kind: 'wake', at: local(at), ...more });
export const up = (at: string): SaidEvent => ({ kind: 'up', at: local(at) });
export const bedtime = (at: string): SaidEvent => ({ kind: 'bedtime', at: local(at) });

/**
 * The alarm clocks of the simulated world, as EventBridge Scheduler keeps them: up to a minute late,
 * now and then twice, and refusing with Conflict while a clock that was just set settles.
 */
import type { Firing } from '../../shared/contract/firing.ts';
import type { AlarmClock, Clocks } from '../../shared/ports/clocks.ts';
import { OutsideFailure } from '../../shared/ports/outsideFailure.ts';
import { type Instant, MINUTE_MS } from '../../shared/time/zone.ts';
import type { FaultPlan } from './faults.ts';
import type { QueueWorld } from './queue.ts';

export interface ClocksOptions extends QueueWorld {
  readonly plan: FaultPlan;
  ring(firing: Firing): void;
}

const SETTLES_MS = MINUTE_MS;
const PAGE_NAMES_MAX = 100;

interface Standing extends AlarmClock {
  readonly setAt: Instant;
}

export class WorldClocks implements Clocks {
  readonly #options: ClocksOptions;
  readonly #standing = new Map<string, Standing>();
  readonly #byFamily = new Map<string, Set<string>>();
  /** In order, until one comes or goes. */
  readonly #families: { inOrder?: string[] | undefined } = {};

  constructor(options: ClocksOptions) {
    this.#options = options;
  }

  set = async (alarm: AlarmClock): Promise<void> => {
    const { clock, chance, plan } = this.#options;
    const before = this.#standing.get(alarm.name);
    const settles = before !== undefined && clock.now - before.setAt < SETTLES_MS;
    if (settles ? plan.clockConflict > 0 && chance.happens(0.5) : chance.happens(plan.clockConflict)) {
      throw new OutsideFailure('ConflictException', { retryable: true });
    }
    const standing = { ...alarm, setAt: clock.now };
    this.#keep(standing);
    this.#plan(standing, Math.max(alarm.rings, clock.now));
  };

  drop = async (name: string): Promise<void> => this.#forget(name);

  standing = async (prefix: string, after = ''): Promise<{ names: string[]; next?: string }> => {
    const names: string[] = [];
    for (const name of this.#named(prefix)) {
      if (name <= after || !name.startsWith(prefix)) continue;
      names.push(name);
      if (names.length === PAGE_NAMES_MAX) return { names, next: name };
    }
    return { names };
  };

  /** Names that may begin so, in order: sweeps ask for one family's far more often than for anything else. */
  *#named(prefix: string): Iterable<string> {
    if (prefix.endsWith('.')) {
      yield* [...this.#byFamily.get(prefix) ?? []].sort();
      return;
    }
    for (const family of (this.#families.inOrder ??= [...this.#byFamily.keys()].sort())) {
      if (family.startsWith(prefix)) yield* [...this.#byFamily.get(family)!].sort();
    }
  }

  #keep(standing: Standing): void {
    this.#standing.set(standing.name, standing);
    const family = familyPart(standing.name);
    const names = this.#byFamily.get(family);
    if (names) names.add(standing.name);
    else {
      this.#byFamily.set(family, new Set([standing.name]));
      this.#families.inOrder = undefined;
    }
  }

  #forget(name: string): void {
    this.#standing.delete(name);
    const family = familyPart(name);
    const names = this.#byFamily.get(family);
    names?.delete(name);
    if (names?.size !== 0) return;
    this.#byFamily.delete(family);
    this.#families.inOrder = undefined;
  }

  #plan(standing: Standing, at: number): void {
    const { agenda, chance, plan, ring } = this.#options;
    const late = chance.happens(plan.ringLate) ? chance.between(1, MINUTE_MS) : 0;
    const twice = chance.happens(plan.ringTwice) ? chance.between(1, MINUTE_MS) : undefined;
    agenda.plan((at + late) as Instant, () => {
      // Moved or dropped meanwhile: another one rings, or none.
      if (this.#standing.get(standing.name) !== standing) return;
      this.#forget(standing.name);
      ring(standing.firing);
      if (twice !== undefined) agenda.plan((at + late + twice) as Instant, () => ring(standing.firing));
    });
  }
}

/** A family's id and the dot: what all its clocks' names begin with. */
const familyPart = (name: string): string => name.slice(0, name.indexOf('.') + 1);

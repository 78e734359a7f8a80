/** The embedded alarm clocks pass the clocks' contract, and ring in order for whoever moves the time. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../local/store.ts';
import { MINUTE_MS, type Instant } from '../../shared/time/zone.ts';
import { clockOf, clocksContract, NOW } from './clocksContract.ts';

const openMemory = (): Store => openStore({ path: ':memory:', now: () => NOW });

clocksContract('node:sqlite', async () => {
  const { clocks, close } = openMemory();
  return {
    clocks,
    standingClock: (name) => {
      const found = clocks.all().find((clock) => clock.name === name);
      return found && { rings: found.rings, firing: found.firing };
    },
    close: async () => close(),
  };
});

describe('ringing', () => {
  let store: Store;
  beforeEach(() => {
    store = openMemory();
  });
  afterEach(() => store.close());
  const later = (minutes: number): Instant => (NOW + minutes * MINUTE_MS) as Instant;

  it('due are those up to that time, by time and then by name', async () => {
    expect(store.clocks.next()).toBeUndefined();
    for (const [name, minutes] of [['b', 2], ['c', 1], ['a', 2], ['d', 3]] as const) {
      await store.clocks.set(clockOf(name, later(minutes)));
    }
    expect(store.clocks.due(later(2)).map(({ name }) => name)).toEqual(['c', 'a', 'b']);
    expect(store.clocks.next()).toBe(later(1));
    expect(store.clocks.all()).toHaveLength(4);
  });

  it('a clock that rang is gone; one that was moved while it rang stays', async () => {
    await store.clocks.set(clockOf('a', later(1)));
    await store.clocks.set(clockOf('b', later(1)));
    const [a, b] = store.clocks.due(later(1));
    await store.clocks.set(clockOf('b', later(9)));
    for (const { name, rings } of [a!, b!]) store.clocks.rang(name, rings);
    expect(store.clocks.all()).toEqual([clockOf('b', later(9))]);
    store.clocks.rang('b');
    expect(store.clocks.all()).toEqual([]);
  });
});

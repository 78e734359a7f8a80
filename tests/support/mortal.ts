/**
 * A process that dies: every outside call of a walk is counted, and the world ends right before or
 * right after the call of a given number, as a Lambda that is killed would.
 */
export class Died extends Error {
  override readonly name = 'Died';
}

export interface Death {
  /** 1 = the first outside call. Infinity: never. */
  readonly atCall: number;
  /** `after`: the call was done, but its answer never arrived. */
  readonly when: 'before' | 'after';
}

export interface Mortal {
  calls: number;
  readonly wrap: <T extends object>(port: T, methods: readonly (keyof T)[]) => T;
}

export function mortal(death: Death): Mortal {
  const life: Mortal = {
    calls: 0,
    wrap: (port, methods) => {
      const wrapped = Object.create(port) as typeof port;
      for (const method of methods) {
        const call = port[method] as unknown as (...args: unknown[]) => Promise<unknown>;
        Object.defineProperty(wrapped, method, {
          value: async (...args: unknown[]) => {
            life.calls += 1;
            const dies = life.calls === death.atCall;
            if (dies && death.when === 'before') throw new Died();
            const answer = await call.apply(port, args);
            if (dies) throw new Died();
            return answer;
          },
        });
      }
      return wrapped;
    },
  };
  return life;
}

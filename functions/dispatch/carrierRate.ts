/**
 * Tokens of the carrier's rate, for all functions together: one write takes a lot for everyone in this
 * function who waits at that moment, at most a second's worth. A token is good for the second it was taken in.
 */
import * as z from 'zod';
import { rateKey } from '../../shared/contract/keys.ts';
import { allot, type Lane, LANES, type Lot, rateSchema } from '../../shared/dispatch/rate.ts';
import type { Table } from '../../shared/ports/table.ts';
import type { Instant } from '../../shared/time/zone.ts';

export interface CarrierRate {
  /** A token for one text now, or in how many milliseconds to ask again. Throws OutsideFailure. */
  take(lane: Lane): Promise<Token>;
  /** The text did not leave: its token serves the next one of this second. */
  giveBack(): void;
}

export type Token = { readonly taken: true } | { readonly taken: false; readonly againInMs: number };

export interface CarrierRateNeeds {
  readonly table: Table;
  readonly now: () => Instant;
  /** Texts a second that the carrier takes of us. */
  readonly perSecond: number;
}

interface Asker {
  readonly lane: Lane;
  readonly resolve: (token: Token) => void;
  readonly reject: (error: unknown) => void;
}

/** Others draw at the same moment; who loses so often asks again in the next second. */
const ATTEMPTS_MAX = 5;
const storedSchema = z.object({ v: z.int().min(1), rate: rateSchema });

export function carrierRate(needs: CarrierRateNeeds): CarrierRate {
  const asking: Asker[] = [];
  const spare = { second: 0, tokens: 0 };
  let drawing = false;
  const draw = async (): Promise<void> => {
    drawing = true;
    while (asking.length > 0) {
      const lot = asking.splice(0, needs.perSecond);
      try {
        hand(lot, await takeLot(needs, countOf(lot)), needs.now());
      } catch (error) {
        for (const { reject } of lot) reject(error);
      }
    }
    drawing = false;
  };
  return {
    take: (lane) => {
      if (spare.second === secondOf(needs.now()) && spare.tokens > 0) {
        spare.tokens -= 1;
        return Promise.resolve({ taken: true });
      }
      return new Promise((resolve, reject) => {
        asking.push({ lane, resolve, reject });
        if (!drawing) void draw();
      });
    },
    giveBack: () => {
      const second = secondOf(needs.now());
      if (spare.second !== second) Object.assign(spare, { second, tokens: 0 });
      spare.tokens += 1;
    },
  };
}

const secondOf = (now: Instant): number => Math.floor(now / 1000);

function countOf(lot: readonly Asker[]): Lot {
  const count = { safety: 0, reply: 0, nudge: 0 };
  for (const { lane } of lot) count[lane] += 1;
  return count;
}

function hand(lot: readonly Asker[], given: Lot, now: Instant): void {
  for (const lane of LANES) {
    const askers = lot.filter((one) => one.lane === lane);
    for (const [i, { resolve }] of askers.entries()) {
      resolve(i < given[lane] ? { taken: true } : { taken: false, againInMs: 1000 - (now % 1000) });
    }
  }
}

async function takeLot({ table, now, perSecond }: CarrierRateNeeds, asked: Lot): Promise<Lot> {
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt += 1) {
    const item = await table.get(rateKey);
    const stored = item && storedSchema.parse(item);
    const { given, after } = allot(stored?.rate, secondOf(now()), asked, perSecond);
    // Nudges that find nothing change nothing; a reply that does keeps the next token for itself.
    if (given.safety + given.reply + given.nudge === 0 && asked.reply === 0) return given;
    const v = stored?.v ?? 0;
    const result = await table.transact([{ put: { ...rateKey, v: v + 1, rate: after }, if: { v } }]);
    if (result.done) return given;
  }
  return { safety: asked.safety, reply: 0, nudge: 0 };
}

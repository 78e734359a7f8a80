/**
 * A queue of the simulated world: at least once, in no promised order, with a visibility time and dead
 * letters, as SQS. A message may come twice, late, or after one that was sent later.
 */
import type { Queue } from '../../shared/ports/queue.ts';
import { type Instant, MINUTE_MS } from '../../shared/time/zone.ts';
import type { Agenda } from './agenda.ts';
import type { Chance } from './chance.ts';

export interface QueueWorld {
  readonly clock: { readonly now: Instant };
  readonly agenda: Agenda;
  readonly chance: Chance;
}

export interface QueueOptions<Message> extends QueueWorld {
  readonly twice: number;
  readonly late: number;
  /** Does one message; false: it comes again. `receives` is 1 at the first delivery. */
  work(message: Message, receives: number): Promise<boolean>;
  /** Nobody could do it in all its receives. */
  buried(message: Message): void;
}

/** As deployed. */
const RECEIVES_MAX = 5;
const VISIBILITY_MS = MINUTE_MS;
/** In every world that doubles, this message comes twice. */
const TWICE_FOR_SURE = 5;
const HOP_MS = { least: 5, most: 400 } as const;
const LATE_MS = { least: 2_000, most: 240_000 } as const;

export class WorldQueue<Message> implements Queue<Message> {
  readonly #options: QueueOptions<Message>;

  #sent = 0;

  constructor(options: QueueOptions<Message>) {
    this.#options = options;
  }

  send = async (message: Message, options?: { delaySeconds?: number }): Promise<void> => {
    const { chance, twice } = this.#options;
    const body = JSON.stringify(message);
    const delay = (options?.delaySeconds ?? 0) * 1000;
    this.#deliver(body, 1, delay + this.#hop());
    this.#sent += 1;
    const again = chance.happens(twice) || (twice > 0 && this.#sent === TWICE_FOR_SURE);
    if (again) this.#deliver(body, 1, delay + this.#hop());
  };

  #hop(): number {
    const { chance, late } = this.#options;
    const { least, most } = chance.happens(late) ? LATE_MS : HOP_MS;
    return chance.between(least, most);
  }

  #deliver(body: string, receives: number, inMs: number): void {
    const { agenda, clock, work, buried } = this.#options;
    agenda.plan((clock.now + inMs) as Instant, async () => {
      const message = JSON.parse(body) as Message;
      if (receives > RECEIVES_MAX) return buried(message);
      if (!await work(message, receives)) this.#deliver(body, receives + 1, VISIBILITY_MS);
    });
  }
}

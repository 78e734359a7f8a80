/** The time of the world outside, read here and handed inwards as an argument. */
import type { Instant } from '../../shared/time/zone.ts';

export const now = (): Instant => Date.now() as Instant;

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

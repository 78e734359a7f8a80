/**
 * A number that texts without end: another machine that answers each of our answers, or a finger on a key.
 * It is told once, and then not answered for an hour, so that no loop goes on (L11).
 */
import * as z from 'zod';
import { instantSchema } from '../log/facts.ts';
import { HOUR_MS, type Instant, MINUTE_MS } from '../time/zone.ts';

/** So many texts in so many minutes; or the same text so often among the last few of those minutes, or in a row within an hour of each other. */
export const LOOP = { texts: 20, minutes: 10, same: 5, among: 8, quietHours: 1 } as const;

export const loopSchema = z.object({
  /** When the texts of the last minutes came, oldest first. */
  times: z.array(instantSchema).max(LOOP.texts),
  /** The last text, as a hash, and how often it came in a row. */
  text: z.int(),
  same: z.int(),
  /** The texts of `times`, as hashes, in that order. */
  texts: z.array(z.int()).max(LOOP.texts).optional(),
  quietUntil: instantSchema.optional(),
});
export type LoopWindow = z.output<typeof loopSchema>;

/** Enough to know a text again that has just come; two that meet cost an answer, once in billions. */
function hashOf(body: string): number {
  let hash = 0;
  for (const letter of body.toLowerCase().replace(/\s+/g, ' ').trim()) hash = (hash * 31 + letter.codePointAt(0)!) % HASH_MODULUS;
  return hash;
}
const HASH_MODULUS = 4_294_967_291;

/** No hash: a text that is like no other. */
const NO_TEXT = -1;
/** "1", "no", "yes" and SKIP answer what was asked, one question after another: only in a row are they a loop. */
const ANSWERS = new Set(['skip', 'saltar', 'salta', 'paso', 'back', 'atras', 'vale', 'okay', 'sure']);
const isPick = (body: string): boolean => body.trim().length <= 3 || ANSWERS.has(body.trim().toLowerCase().replace(/[.!]+$/, ''));

/** The window with one more text in it; `answers`: it took a talk of ours further, and is like no other. */
export function heardText(before: LoopWindow | undefined, body: string, at: Instant, answers = false): LoopWindow {
  const text = hashOf(body);
  const lastAt = before?.times.at(-1);
  const again = !answers && before?.text === text && lastAt !== undefined && at - lastAt < HOUR_MS;
  const came = (before?.times ?? []).map((time, i) => ({ time, text: before?.texts?.[i] ?? NO_TEXT })).filter(({ time }) => at - time < LOOP.minutes * MINUTE_MS);
  const recent = [...came, { time: at, text: answers || isPick(body) ? NO_TEXT : text }].sort((a, b) => a.time - b.time).slice(-LOOP.texts);
  return {
    times: recent.map(({ time }) => time), texts: recent.map((one) => one.text), text, same: again ? before.same + 1 : 1,
    ...(before?.quietUntil !== undefined && at < before.quietUntil && { quietUntil: before.quietUntil }),
  };
}

/** Whether this is a loop now: time for the one notice. */
export function isLoop(loop: LoopWindow): boolean {
  // A word between makes a finger on the key no less of a loop.
  const alike = loop.texts?.slice(-LOOP.among).filter((text) => text === loop.text).length ?? 0;
  return loop.quietUntil === undefined && (loop.times.length >= LOOP.texts || Math.max(loop.same, alike) >= LOOP.same);
}

export function quieted(loop: LoopWindow, at: Instant): LoopWindow {
  return { ...loop, quietUntil: (at + LOOP.quietHours * HOUR_MS) as Instant };
}

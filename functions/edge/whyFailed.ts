/** What may be said of an error in a log: a code or a kind and a place, never its message, which may quote anybody. */
import { basename } from 'node:path';
import { OutsideFailure } from '../../shared/ports/outsideFailure.ts';

export function whyFailed(error: unknown): string {
  if (error instanceof OutsideFailure) return error.code;
  if (!(error instanceof Error)) return typeof error;
  const place = placeOf(error);
  return place ? `${error.name} at ${place}` : error.name;
}

/** The first frame of the stack: file, line and column in the bundle. */
function placeOf(error: Error): string | undefined {
  const frame = error.stack?.split('\n').find((line) => /^\s+at /.test(line));
  const place = frame?.match(/\(?([^\s()]+:\d+:\d+)\)?$/)?.[1];
  return place && basename(place);
}

/**
 * Every text in and out, and every stop and start, as lines that an outsider can count again: written
 * to the file of `--log` where one is named, and in any case into the hash that is the run's trace.
 */
import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { type Instant, isoAtOffset } from '../../shared/time/zone.ts';
import { segments } from '../../shared/message/segments.ts';
import type { House } from './houses.ts';
import type { Out } from './outLaws.ts';
import type { Said } from './said.ts';
import { offsetMinutes } from './wall.ts';

const FLUSH_CHARACTERS = 1 << 16;

export class TextLog {
  readonly #hash = createHash('sha256');
  readonly #file: number | undefined;
  #waiting = '';

  constructor(path: string | undefined) {
    this.#file = path === undefined ? undefined : openSync(path, 'w');
  }

  in({ at, phone, body, id, house }: Said): void {
    this.#write({ at: timeOf(at, house), dir: 'in', phone, text: body, kind: 'text', segments: segments(body), ...familyOf(house), id });
  }

  out({ at, phone, text, kind, house, cause, dueAt, usefulUntil }: Out): void {
    this.#write({
      at: timeOf(at, house), dir: 'out', phone, text, kind, segments: segments(text), ...familyOf(house), cause,
      ...(dueAt !== undefined && { dueAt: timeOf(dueAt, house) }), usefulUntil: timeOf(usefulUntil, house),
    });
  }

  turned(dir: 'stop' | 'start', phone: string, at: Instant, house: House | undefined): void {
    this.#write({ dir, phone, at: timeOf(at, house) });
  }

  /** Ends the log; the answer is its trace. */
  close(): string {
    this.#flush();
    if (this.#file !== undefined) closeSync(this.#file);
    return this.#hash.digest('hex');
  }

  #write(line: object): void {
    this.#waiting += `${JSON.stringify(line)}\n`;
    if (this.#waiting.length > FLUSH_CHARACTERS) this.#flush();
  }

  #flush(): void {
    this.#hash.update(this.#waiting);
    if (this.#file !== undefined) writeSync(this.#file, this.#waiting);
    this.#waiting = '';
  }
}

function familyOf(house: House | undefined): object {
  return house ? { family: house.familyId, zone: house.zone, lateOk: house.lateOk } : {};
}

function timeOf(at: Instant, house: House | undefined): string {
  return isoAtOffset(at, house ? offsetMinutes(at, house.zone) : 0);
}

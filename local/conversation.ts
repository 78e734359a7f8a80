/** What was said, as `talk` prints it and the page shows it: one line for each text in or out. */
import type { TextKind } from '../shared/contract/owedReply.ts';
import { segments } from '../shared/message/segments.ts';
import { type Instant, isoAtOffset, isoThere, type Zone } from '../shared/time/zone.ts';

export interface Line {
  /** ISO with the family's offset; without a family, that of the script's last `at`. */
  readonly at: string;
  readonly dir: 'in' | 'out';
  readonly phone: string;
  readonly text: string;
  /** Of a text in: `text`. */
  readonly kind: TextKind | 'text';
  readonly segments: number;
}

/** Where a phone's family lives; numbers without a family have the offset given. */
export class Offsets {
  readonly #zones = new Map<string, Zone>();
  fallbackMinutes = 0;

  setZone(phone: string, zone: Zone): void {
    this.#zones.set(phone, zone);
  }

  at(phone: string, instant: Instant): string {
    const zone = this.#zones.get(phone);
    return zone ? isoThere(instant, zone) : isoAtOffset(instant, this.fallbackMinutes);
  }
}

export function lineOf(offsets: Offsets, at: Instant, said: Pick<Line, 'dir' | 'phone' | 'text' | 'kind'>): Line {
  return { at: offsets.at(said.phone, at), ...said, segments: segments(said.text) };
}

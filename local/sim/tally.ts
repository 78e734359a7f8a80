/** What the checkers found: the counts of the summary, the laws broken, and the first lines that broke each. */

export interface Counts {
  texts: number;
  sent: number;
  lost: number;
  doubled: number;
  afterStop: number;
  inQuietHours: number;
  staleSent: number;
  overOneSegment: number;
  ungentle: number;
  unknown: number;
  safetyRepeated: number;
}

/** So many offending lines of each law are shown. */
const SHOWN_MAX = 4;

export class Tally {
  readonly counts: Counts = {
    texts: 0, sent: 0, lost: 0, doubled: 0, afterStop: 0, inQuietHours: 0, staleSent: 0, overOneSegment: 0, ungentle: 0, unknown: 0,
    safetyRepeated: 0,
  };
  /** How often each side of the world came up; a run that never met something has not tested it. */
  readonly met = new Map<string, number>();
  readonly remarks: string[] = [];
  readonly #broken = new Map<string, { count: number; lines: string[] }>();

  count(name: keyof Counts): void {
    this.counts[name] += 1;
  }

  meet(what: string): void {
    this.met.set(what, (this.met.get(what) ?? 0) + 1);
  }

  /** What breaks no law and is still worth a look. */
  remark(line: string): void {
    if (this.remarks.length < SHOWN_MAX) this.remarks.push(line);
  }

  broken(law: string, why: string, line: object): void {
    const one = this.#broken.get(law) ?? { count: 0, lines: [] };
    this.#broken.set(law, one);
    one.count += 1;
    if (one.lines.length < SHOWN_MAX) one.lines.push(`${law} ${why}: ${JSON.stringify(line)}`);
  }

  lawsBroken(): string[] {
    return [...this.#broken.keys()].sort((a, b) => +a.slice(1) - +b.slice(1));
  }

  offences(): string[] {
    return [...this.#broken.entries()].flatMap(([law, { count, lines }]) =>
      [...lines, ...(count > lines.length ? [`${law} … and ${count - lines.length} more`] : [])]);
  }
}

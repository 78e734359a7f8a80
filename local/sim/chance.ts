/**
 * All chance of the world comes from here: sfc32, seeded by the run's seed and a label, so that one
 * family's life or one kind of fault draws from a stream of its own and two runs of a seed are equal.
 */
export class Chance {
  #a: number;
  #b: number;
  #c: number;
  #d = 1;

  constructor(seed: number, label: string) {
    [this.#a, this.#b, this.#c] = [mixed(`${seed}|${label}|a`), mixed(`${seed}|${label}|b`), mixed(`${seed}|${label}|c`)];
    for (let i = 0; i < 12; i += 1) this.next();
  }

  /** 0 ≤ n < 1. */
  next(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  }

  happens(rate: number): boolean {
    return this.next() < rate;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.next() * from.length)]!;
  }

  /** One of the names, by weight. */
  weighed<Name extends string>(weights: Readonly<Record<Name, number>>): Name {
    const names = Object.keys(weights) as Name[];
    let left = this.next() * names.reduce((sum, name) => sum + weights[name], 0);
    for (const name of names) if ((left -= weights[name]) < 0) return name;
    return names.at(-1)!;
  }

  /** An opaque id, as a carrier or an operator would give it. */
  id(): string {
    let id = '';
    while (id.length < 20) id += Math.floor(this.next() * 0x1_0000_0000).toString(16).padStart(8, '0');
    return id.slice(0, 20);
  }
}

/** FNV-1a with a final mix. */
function mixed(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return hash ^ (hash >>> 16);
}

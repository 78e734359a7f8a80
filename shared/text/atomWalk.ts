/** A walk along the atoms of a text: what stands at a place, and what is said next. */
import type { Atom } from './atoms.ts';
import type { Sense } from './lexicon/sense.ts';

/** Ounces and millilitres stand between a bottle and its hour. */
const isAmount = (a: Atom | undefined): boolean => a?.k === 'void' && a.why === 'amount';

export class AtomWalk {
  readonly atoms: Atom[];
  constructor(atoms: Atom[]) {
    this.atoms = atoms;
  }

  sense(i: number): Sense | undefined {
    const a = this.atoms[i];
    return a?.k === 'sense' ? a.s : undefined;
  }

  /** The word or phrase at a place; empty where a number or a stop is. */
  wordOf(i: number): string {
    const a = this.atoms[i];
    return a?.k === 'sense' || a?.k === 'word' ? a.w : '';
  }

  /** Index of the next atom that is neither filler nor an unknown word. */
  next(i: number): number {
    let j = i + 1;
    while (this.sense(j) === 'filler' || this.atoms[j]?.k === 'word' || isAmount(this.atoms[j])) j++;
    return j;
  }
}

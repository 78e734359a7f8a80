/** A parent who weighs what to do now ("go in or leave her", "le doy o espero", "skip the nap?"): asked, with a question mark or none. */
import type { Atom } from '../atoms.ts';
import type { Gatherer } from './gatherer.ts';

/** What a parent does and a night tells in other words: the plain form after an "or" weighs. */
const ACTS = new Set((
  'wait leave push stick skip cap keep hold try ignore stretch move bring call stay ride crack carry postpone delay shorten drag settle resettle intervene cuddle nah no not is am should do does will '
  + 'espero esperamos aguanto aguantamos sigo seguimos entro cojo acuesto doy damos pongo meto adelanto adelantamos retraso salto quito mantengo subo muevo hago mejor nada no alargo acorto ignoro recorto'
).split(' '));
/** Plain forms that are nouns or pasts as well: weighing only where an act, or one of these, stands before the "or" too. */
const DOUBLE = new Set('wake feed let go put give get do nurse rock pat pick offer start cut bed dummy bottle boob change stop drop swap switch'.split(' '));
const CHILD = new Set('him her them it baby bub lo'.split(' '));
const PRONOUN = new Set('la lo le las los les se me nos'.split(' '));
/** "La dejo", "lo despierto": with the child named, the first person of today. */
const DONE_TO = new Set('dejo dejamos despierto despertamos cojo cogemos acuesto acostamos doy damos pongo ponemos meto saco paso acuno mezo llevo levanto duermo calmo cambio muevo vuelvo sigo espero traigo'.split(' '));
/** A question mark makes these a question where they head its last part. */
const HEADS = new Set('push skip cap keep bring move try wait leave ignore stretch postpone delay stick shorten hold adelanto adelantamos retraso espero esperamos aguanto aguantamos salto acorto alargo entro cojo doy'.split(' '));

/** Who was unsure then is not asking now. */
const UNSURE = /^(whether|no sabia(mos)? si|sabia(mos)?)$/;

const words = (a: Atom | undefined): string[] => (a?.k === 'word' || a?.k === 'sense' ? a.w.split(' ') : []);

/** The words from `i` to the end of the part, no more than `many`. */
function ahead(atoms: readonly Atom[], i: number, many: number): string[] {
  const out: string[] = [];
  for (let j = i; j < atoms.length && out.length < many; j++) {
    if (atoms[j]!.k === 'stop') break;
    if (atoms[j]!.k === 'word' || atoms[j]!.k === 'sense') out.push(...words(atoms[j]));
    else out.push('#');
  }
  return out;
}

/** "Wait", "just leave her", "la dejo", "let him go". */
function acts([first, second, third]: string[], beforeToo: boolean): boolean {
  if (first === undefined) return false;
  if (first === 'just' || first === 'to' || first === 'then' || first === 'mejor') return acts([second!, third!], beforeToo);
  if (PRONOUN.has(first)) return second !== undefined && (DONE_TO.has(second) || (second === 'la' || second === 'lo') && third !== undefined && DONE_TO.has(third));
  if ((first === 'let' || first === 'wake' || first === 'go') && second !== undefined) return CHILD.has(second) || second === 'in' || second === 'to' || beforeToo;
  return ACTS.has(first) || (beforeToo && DOUBLE.has(first));
}

/** Whether the "or" at `i` of the part that begins at `segment` weighs one act against another. */
export function weighs(g: Gatherer, segment: number, i: number): boolean {
  const before = ahead(g.atoms, segment, 3);
  for (let j = segment; j < i; j++) if (g.sense(j) === 'neg' || UNSURE.test(words(g.atoms[j]).join(' '))) return false;
  const heads = acts(before, true) && !/^(no|not|nah|nada)$/.test(before[0] ?? '');
  const after = ahead(g.atoms, i + 1, 3);
  // "Or no", "o no": with nothing behind it.
  if (/^(no|not|nah|nada|is|am|do|does|will|should)$/.test(after[0] ?? '')) return after.length === 1;
  return acts(after, heads);
}

/** "…, push bedtime back?", "la despierto?" */
export function proposes(g: Gatherer, segment: number): boolean {
  const [first, second, third] = ahead(g.atoms, segment, 3);
  if (first === undefined) return false;
  if (PRONOUN.has(first)) return acts([first, second!, third!], false);
  return HEADS.has(first) || ((first === 'wake' || first === 'let' || first === 'feed') && second !== undefined && CHILD.has(second));
}

/**
 * L6 from outside: words that must be in no text but a safety card, because they leave a child alone,
 * make it wait, make light of its crying, or blame a parent.
 */
const FORBIDDEN: readonly RegExp[] = [
  /\bcry(ing)? it out\b/, /\bcontrolled crying\b/, /\bself.?sooth/, /\bextinction\b/, /\bferber/,
  /\b(let|leave) (him|her|them|it|baby|your baby|the baby|your child) (to )?(cry|alone|be)\b/, /\bignore\b/, /\bwait (it out|\d+ min|before (you )?(go|going))/,
  /\b(leave|walk out of|step out of) the room\b/, /\bdon'?t (go in|pick (him|her|them) up|respond|react)\b/, /\bclose the door\b/,
  /\bspoil/, /\bbad habits?\b/, /\bmanipulat/, /\bfail(ed|ure)?\b(?!ing)/, /\byour fault\b/, /\bstreak\b/, /\bbehind schedule\b/, /\byou (missed|forgot)\b/,
  /\bdejar?l[aeo]s? llorar\b/, /\bd[eé]jal[aeo] (solo|sola|llorar)\b/, /\bllanto controlado\b/, /\bignora/, /\bsal de(l| la) (cuarto|habitaci[oó]n)\b/,
  /\bespera \d+ min/, /\bno (entres|acudas|lo cojas|la cojas|respondas)\b/, /\bmalcri/, /\bmalas costumbres\b/, /\bculpa\b/, /\bfracas/, /\bcierra la puerta\b/,
  /\bwait (before|until you|till you|a few min)/, /\bdo not (go|pick|respond|react|answer)\b/, /\bdej(a|ar|ad|e) que llore/, /\bmal(a|os|as)? (costumbre|h[aá]bito)/,
  /\bespera (antes|un rato|unos min)/,
];

export function ungentleWord(text: string): string | undefined {
  const plain = text.toLowerCase();
  for (const one of FORBIDDEN) {
    const found = one.exec(plain);
    if (found) return found[0];
  }
  return undefined;
}
